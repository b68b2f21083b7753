"""A draft is accepted: nothing by guess, nothing half, no other byte; or it is refused whole."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from archive_site.builder.unchanged import Folders
from archive_site.intake.accept import accepted, corrected, finish
from archive_site.intake.desk import open_desk
from archive_site.intake.names import unknown_names, with_names
from archive_site.intake.occasions import with_events
from archive_site.intake.refuse import refuse
from archive_site.loader.articles.choose import GIVEN
from archive_site.loader.articles.review import review_text
from archive_site.model.clipping import Candidate, Finding, Name, Reported
from archive_site.model.problems import ArchiveSiteError, Problem
from archive_site.model.record import Record, Ref
from tests.builder.sites import differing
from tests.builders import a_record, built, site_bytes
from tests.intake.drafts import (
    NEEDED,
    TEXT,
    a_candidate,
    add,
    an_archive_with_drafts,
    everything,
    put,
    text_of,
)

BRIDGE = Ref("sources/bridge")
CLAIMED = ("claims.c1=", "claims.c2.about=events/an-event")


def accept(where: Folders, *assigned: str, ref: Ref = BRIDGE) -> tuple[Problem, ...]:
    """Accept a draft as the command does."""
    desk = accepted(open_desk(where), ref, assigned)
    return finish(desk, [ref])


def record(where: Folders, ref: Ref = BRIDGE) -> Record:
    """A record as its file has it now."""
    found = open_desk(where).readings[ref].record
    assert found
    return found


def status(where: Folders, ref: Ref = BRIDGE) -> str:
    """Whether a record is published, or in draft."""
    return open_desk(where).readings[ref].status


def test_what_is_missing_is_asked_for_at_once_and_nothing_is_written(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    before = everything(where)
    said = "\n".join(map(str, accept(where)))
    for name in ("genre", "issuer_kind", "rights", "the abstract"):
        assert f"R015 {name} is missing" in said
    assert everything(where) == before


def test_an_accepted_draft_is_published_as_it_was_checked(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    assert accept(where, *NEEDED, *CLAIMED) == ()
    got = record(where)
    assert status(where) == "published"
    assert (got.one("genre"), got.one("date")) == ("report", "2019-03-05")
    assert got.opening.first == "A bridge is opened."
    assert [(claim.id, claim.about) for claim in got.claims] == [("c2", "events/an-event")]


def test_a_draft_may_name_what_is_withdrawn_as_any_record_may(tmp_path: Path) -> None:
    gone = a_record("film", status="withdrawn", withdrawn={"reason": "other", "date": "2020"})
    where = an_archive_with_drafts(tmp_path, {"content/films/gone.md": gone})
    assert accept(where, *NEEDED, *CLAIMED, "mentions+=films/gone") == ()
    assert status(where) == "published"
    built(where)


def test_doubtful_fields_keep_in_few_words_how_they_are_known(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    accept(where, *NEEDED, *CLAIMED, "date=2019-03-06", "url=https://example.org/bridge")
    known = record(where).all("known")[0].parts
    assert {name: each[0].one("how") for name, each in known.items()} == {
        "publisher": "markup",
        "author": "printed",
        "date": "markup",  # of another place than the one that was suggested
        "url": "supplied",
    }
    assert known["author"][0].one("where") == "¶2"
    assert "title" not in known  # sure from the beginning


def test_what_stood_beside_the_article_or_was_written_by_hand_is_supplied(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    beside = Finding(Candidate("p. 4", "high", "p. 4", "notice.yaml#/page", GIVEN))
    add(where, "notice", TEXT.replace("bridge", "harbour"), page=beside)
    by_hand = text_of(where, "sources/notice.md").replace(
        "\ndate:", "\nurl: https://a.example/\ndate:"
    )
    put(where, "sources/notice.md", by_hand)
    claimed = (*CLAIMED, "page=p. 4")
    assert accept(where, *NEEDED, *claimed, ref=Ref("sources/notice")) == ()
    known = record(where, Ref("sources/notice")).all("known")[0].parts
    said = {name: known[name][0].one("how") for name in ("page", "url")}
    assert said == {"page": "supplied", "url": "supplied"}


def test_the_panel_of_a_record_says_how_its_fields_are_known(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    accept(where, *NEEDED, *CLAIMED)
    built(where)
    page = (where.site / "sources/bridge/index.html").read_text("utf-8")
    assert "How it is known" in page
    assert "printed in the source" in page


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_other_byte_of_the_file_stays(tmp_path: Path, ending: str) -> None:
    where = an_archive_with_drafts(tmp_path)
    text = text_of(where, "sources/bridge.md")
    by_hand = text.replace("language:", "# seen by A. B.\nlanguage:   ").replace(
        "---\n", "---\n", 1
    )
    put(where, "sources/bridge.md", by_hand.replace("\n", ending))
    accept(where, *NEEDED, *CLAIMED)
    after = text_of(where, "sources/bridge.md")
    assert after.count("\n") == after.count(ending)
    kept = [line for line in by_hand.split("\n") if line and "c1" not in line and "c2" not in line]
    lines = after.split(ending)
    assert [line for line in kept if line not in lines] == ["status: draft"]
    assert "# seen by A. B." in lines


def test_what_a_person_wrote_by_hand_is_not_overwritten(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    text = text_of(where, "sources/bridge.md").replace("title: The bridge of", "title: A bridge in")
    put(where, "sources/bridge.md", text)
    accept(where, *NEEDED, *CLAIMED)
    assert record(where).one("title") == "A bridge in the town"


def test_a_file_changed_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    desk = accepted(open_desk(where), BRIDGE, [*NEEDED, *CLAIMED])
    put(where, "sources/bridge.md", text_of(where, "sources/bridge.md") + "\nBy hand.\n")
    before = everything(where)
    with pytest.raises(ArchiveSiteError, match="was changed meanwhile"):
        finish(desk, [BRIDGE])
    assert everything(where) == before


def test_only_pages_that_show_the_new_source_change(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    built(where)
    before = site_bytes(where.site)
    accept(where, *NEEDED, *CLAIMED)
    written = set(built(where).written)
    after = site_bytes(where.site)
    assert written == differing(before, after)
    pages = {path for path in after if path.endswith(".html")}
    shows = {path for path in pages if b"bridge" in after[path]}
    assert {
        "sources/bridge/index.html",
        "sources/index.html",
        "organizations/courier/index.html",
        "events/an-event/index.html",
        "chronology/index.html",
    } <= shows
    counting = {"index.html", "data/index.html", "about/index.html", "coverage/index.html"}
    counting |= {path for path in pages if path.startswith("chronology/")}  # counts of its lanes
    counting |= {path for path in pages if path.startswith("sources/by/")}  # counts beside lists
    assert written & pages <= shows | counting
    assert "people/other/index.html" not in written
    cold = where._replace(site=tmp_path / "cold")
    built(cold)
    assert site_bytes(cold.site) == after


def test_near_copies_are_linked_both_ways_once_both_are_accepted(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    add(where, "copy", f"Wire.\n\n{TEXT}")
    copy = Ref("sources/copy")
    assert [each.ref for each in record(where, copy).all("same_text")] == [BRIDGE]
    assert accept(where, *NEEDED, *CLAIMED, ref=copy) == ()
    assert record(where, copy).all("same_text") == ()  # the other is still in draft
    assert accept(where, *NEEDED, *CLAIMED) == ()
    assert [each.ref for each in record(where).all("same_text")] == [copy]
    assert [each.ref for each in record(where, copy).all("same_text")] == [BRIDGE]


def test_a_near_copy_of_what_is_published_is_named_by_it(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    accept(where, *NEEDED, *CLAIMED)
    add(where, "copy", f"Wire.\n\n{TEXT}")
    assert accept(where, *NEEDED, *CLAIMED, ref=Ref("sources/copy")) == ()
    assert [each.ref for each in record(where).all("same_text")] == ["sources/copy"]


def test_unknown_names_become_drafts_of_which_a_person_says_the_rest(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    desk, made = with_names(
        accepted(open_desk(where), BRIDGE, [*NEEDED, *CLAIMED]), BRIDGE, "2026-11-25"
    )
    finish(desk, [BRIDGE])
    ann = Ref("people/ann-marsh")
    assert made == (ann,)  # one who may be known already is offered, and no second record is made
    assert record(where, ann).all("roles")[0].one("as_printed") == "harbour master"
    built(where)
    said = "\n".join(map(str, accept(where, ref=ann)))
    assert "standing is missing; write standing: public-role | private | deceased | minor" in said
    given = ("sort_name=Marsh, Ann", "standing=public-role", "shown=named")
    assert accept(where, *given, ref=ann) == ()
    assert ann in [each.ref for each in record(where).all("mentions")]
    built(where)


def test_names_that_got_records_since_are_linked(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    second = Ref("sources/second")
    post = Finding(a_candidate("Harbour Post", "medium", "/html/head/meta[1]"))
    add(where, "second", "Another text.", publisher=post)
    text, by = text_of(where, f"{second}.md"), "by: [{as_printed: harbour master Ann Marsh}]"
    put(where, f"{second}.md", text.replace("printed: some", f"{by}, printed: some"))
    person = a_record("person", title="Ann Marsh", sort_name="Marsh, Ann")
    put(where, "people/ann-marsh.md", person)
    put(where, "organizations/post.md", a_record("organization", title="Harbour Post"))
    assert accept(where, *NEEDED, "claims.c1.measure=killed", "claims.c2=", ref=second) == ()
    found = record(where, second)
    assert found.ref_of("publisher") == "organizations/post"
    assert {"people/ann-marsh", "organizations/post"} <= {e.ref for e in found.all("mentions")}
    assert [each.ref_of("agent") for each in found.claims[0].by] == ["people/ann-marsh"]
    assert [each.one("as_printed") for each in found.claims[0].by] == ["harbour master Ann Marsh"]
    assert not list(unknown_names(open_desk(where).review(second)))


def test_speakers_that_a_person_wrote_or_nobody_asked_for_stay(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    text = text_of(where, f"{BRIDGE}.md")
    spoken = text.replace("{id: c1,", "{id: c1, by: [{as_printed: Director Bob Other}],")
    put(where, f"{BRIDGE}.md", spoken)
    put(where, "people/ann-marsh.md", a_record("person", title="Ann Marsh"))
    given = ("claims.c1.measure=killed", "claims.c2.about=events/an-event")
    by = "claims.c2.by={as_printed: harbour master Ann Marsh}"
    assert accept(where, *NEEDED, *given, by) == ()
    found = record(where)
    assert "people/ann-marsh" in {each.ref for each in found.all("mentions")}
    assert [each.ref_of("agent") for claim in found.claims for each in claim.by] == [None, None]


def test_a_name_in_two_articles_becomes_one_draft(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    add(where, "second", "Another text.")
    second = Ref("sources/second")
    for ref in (BRIDGE, second):
        desk = accepted(open_desk(where), ref, [*NEEDED, *CLAIMED])
        finish(with_names(desk, ref, "2026-11-25")[0], [ref])
    ann = Ref("people/ann-marsh")
    assert open_desk(where).drafts == (ann,)
    accept(where, "sort_name=Marsh, Ann", "standing=deceased", "shown=named", ref=ann)
    for ref in (BRIDGE, second):
        assert ann in [each.ref for each in record(where, ref).all("mentions")]


def test_a_refused_draft_goes_aside_with_its_original_and_can_be_put_back(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    before = everything(where)
    to = refuse(open_desk(where), BRIDGE)
    assert BRIDGE not in open_desk(where).readings
    assert sorted(path.name for path in to.iterdir()) == [
        *("bridge.html", "bridge.md", "bridge.txt", "bridge.yaml"),
    ]
    assert sorted(everything(where).values()) == sorted(before.values())


def test_the_scans_of_a_refused_draft_go_with_it_and_those_of_others_stay(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    text = text_of(where, "sources/bridge.md")
    media = "media:\n  - {file: bridge-1.jpg}\nadded"
    put(where, "sources/bridge.md", text.replace("added", media, 1))
    for name in ("bridge-1.jpg", "bridge-2.jpg"):
        put(where, f"private/originals/{name}", name)
    to = refuse(open_desk(where), BRIDGE)
    assert (to / "bridge-1.jpg").is_file()
    assert (where.content / "private/originals/bridge-2.jpg").is_file()


def test_the_original_of_another_draft_stays_though_a_refused_one_names_it(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    add(where, "copy", TEXT)
    put(where, "private/originals/copy.jpg", "a scan")
    text = text_of(where, "sources/bridge.md")
    media = "media:\n  - {file: copy.jpg}\nadded"
    put(where, "sources/bridge.md", text.replace("added", media, 1))
    to = refuse(open_desk(where), BRIDGE)
    assert not (to / "copy.jpg").exists()
    assert (where.content / "private/originals/copy.jpg").is_file()


def test_a_near_copy_of_a_refused_draft_is_accepted_without_it(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    add(where, "copy", TEXT)
    refuse(open_desk(where), BRIDGE)
    copy = Ref("sources/copy")
    assert accept(where, *NEEDED, *CLAIMED, ref=copy) == ()
    assert record(where, copy).all("same_text") == ()


@pytest.mark.parametrize(
    ("assigned", "field", "values"),
    [
        ("language=en,az", "language", ["en", "az"]),
        ("language=en; az", "language", ["en", "az"]),
        (
            "same_as=https://example.org/a,b;c https://example.org/d",
            "same_as",
            ["https://example.org/a,b;c", "https://example.org/d"],
        ),
        ("title=[A title] with: marks", "title", ["[A title] with: marks"]),
        ("mentions+=people/other", "mentions", ["organizations/courier", "people/other"]),
        ("mentions=people/other", "mentions", ["people/other"]),
        ("caution=One, with a comma", "caution", ["One, with a comma"]),
        ("credit_line=", "credit_line", []),
        ("author=Ann Marsh", "author", [""]),
        ("author=[{agent: A, kind: person}, {agent: B}]", "author", ["", ""]),
    ],
)
def test_a_field_is_written_as_its_kind_has_it(
    tmp_path: Path, assigned: str, field: str, values: list[str]
) -> None:
    where = an_archive_with_drafts(tmp_path)
    assert accept(where, *NEEDED, *CLAIMED, assigned) == ()
    assert [each.text for each in record(where).all(field)] == values


@pytest.mark.parametrize(
    ("assigned", "said"),
    [
        ("genr=report", "no field 'genr'; did you mean genre"),
        ("genre", "not of the form field=value"),
        ("claims.c9.about=events/an-event", "claims has no 'c9'; there are: c1, c2"),
        ("claims.c2.abuot=x", "no part 'abuot'; did you mean about"),
        ("claims.c2.zzz=x", "no part 'zzz'; its parts are id, "),
        ("author={agent: [", "author: "),
    ],
)
def test_what_cannot_be_meant_stops_the_command(tmp_path: Path, assigned: str, said: str) -> None:
    where = an_archive_with_drafts(tmp_path)
    with pytest.raises(ArchiveSiteError, match=said):
        accept(where, assigned)


def test_words_that_a_shell_parted_are_told_apart(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    with pytest.raises(ArchiveSiteError, match='in quotes: abstract="Bir haber …"'):
        accept(where, "abstract=Bir", "haber")
    for parted in (("genre", "=", "report"), ("genre=", "report"), ("genre", "=report")):
        with pytest.raises(ArchiveSiteError, match="field=value; write"):
            accept(where, *parted)


def test_what_claims_lack_is_filled_in_where_it_belongs_and_days_are_left(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    many = ("claims.*.about=events/an-event", "claims.*.measure=killed")
    assert accept(where, *NEEDED, *many) == ()
    found = {claim.id: (claim.measure, claim.about) for claim in record(where).claims}
    assert found == {"c1": ("measures/killed", None)}
    assert record(where).on_hold == ("c2",)


def test_claims_without_a_measure_or_a_subject_are_kept_and_not_published(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    text = text_of(where, "sources/bridge.md").replace(
        "c2, kind: date", "c2, kind: date, part_of: c1"
    )
    put(where, "sources/bridge.md", text)
    assert accept(where, *NEEDED, "claims.c2.about=events/an-event") == ()
    assert (record(where).claims, record(where).on_hold) == ((), ("c1", "c2"))
    built(where)
    assert all(b"some two hundred" not in raw for raw in site_bytes(where.site).values())
    desk = corrected(open_desk(where), BRIDGE, ["claims.c1.measure=killed"])
    assert finish(desk, [BRIDGE]) == ()
    assert [claim.id for claim in record(where).claims] == ["c1", "c2"]
    assert "hold:" not in text_of(where, "sources/bridge.md")


def test_a_claim_of_a_draft_is_put_on_hold_where_the_draft_is_accepted_and_not_before(
    tmp_path: Path,
) -> None:
    where = an_archive_with_drafts(tmp_path)
    desk = corrected(open_desk(where), BRIDGE, ["date=2019-03-06"])
    assert finish(desk, []) == ()
    assert record(where).one("date") == "2019-03-06"
    assert "hold:" not in text_of(where, "sources/bridge.md")


def test_a_claim_held_by_a_person_stays_held_whatever_is_said_of_it(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    told = ("claims.c1.measure=killed", "claims.c1.hold=yes", "claims.c2.about=events/an-event")
    assert accept(where, *NEEDED, *told) == ()
    assert record(where).on_hold == ("c1",)
    assert "hold: yes" in text_of(where, "sources/bridge.md")


def test_claims_that_lack_something_can_be_left_out_and_are_kept_in_the_review(
    tmp_path: Path,
) -> None:
    where = an_archive_with_drafts(tmp_path)
    assert accept(where, *NEEDED, "claims.c2.about=events/an-event", "claims.*=") == ()
    assert [claim.id for claim in record(where).claims] == ["c2"]
    (aside,) = open_desk(where).review(BRIDGE).set_aside
    assert (aside["id"], aside["printed"]) == ("c1", "some two hundred")


def test_an_id_that_two_records_have_is_asked_for_whole(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    desk = open_desk(where)
    assert desk.draft("bridge") == desk.draft("content/sources/bridge.md") == BRIDGE
    with pytest.raises(ArchiveSiteError, match="no record has this id; did you mean bridge"):
        desk.draft("brigde")
    with pytest.raises(ArchiveSiteError, match="is published, not a draft"):
        desk.draft("a-source")


def test_a_record_whose_claims_are_all_left_out_has_no_empty_line_of_them(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    desk = corrected(open_desk(where), Ref("sources/bridge"), ["claims.*="])
    assert "claims" not in desk.raw(Ref("sources/bridge")).decode()


def a_review(where: Folders, **fields: object) -> None:
    """The review of the bridge's draft with other values."""
    desk = open_desk(where)
    review = msgspec.structs.replace(desk.review(BRIDGE), **fields)
    put(where, "private/review/bridge.yaml", review_text(review))


def test_of_two_spellings_of_a_name_one_is_drafted(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    names = (
        Name("Ann Marsh", "person", "¶3"),
        Name("Anne Marsh", "person", "¶3", like="Ann Marsh"),
    )
    a_review(where, names=names)
    desk, made = with_names(open_desk(where), BRIDGE, "2026-11-25")
    assert made == ("people/ann-marsh",)
    later = (Name("Anne Marsh", "person", "¶1"),)
    desk = desk.reviewed(BRIDGE, msgspec.structs.replace(desk.review(BRIDGE), names=later))
    desk, made = with_names(desk, BRIDGE, "2026-11-25")  # as in another article
    assert made == ()
    assert desk.review(BRIDGE).names[0].offered == ("people/ann-marsh",)


def test_a_publisher_without_a_record_is_filled_in_once_it_has_one(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    finding = Finding(Candidate("The Gazette", "medium", "The Gazette", "par 1", "a rule"))
    fields = {**open_desk(where).review(BRIDGE).fields, "publisher": finding}
    names = (Name("The Gazette", "organization", "par 1"),)
    a_review(where, names=names, fields=fields, left_out={"publisher": "no record"})
    accept(where, *NEEDED, *CLAIMED, "publisher=")
    desk, made = with_names(open_desk(where), BRIDGE, "2026-11-25")
    finish(desk, [])
    assert made == ("organizations/the-gazette",)
    assert accept(where, "kind=newspaper", ref=made[0]) == ()
    assert record(where).ref_of("publisher") == made[0]


def test_what_is_reported_and_has_no_record_becomes_a_draft_that_the_source_reports(
    tmp_path: Path,
) -> None:
    where = an_archive_with_drafts(tmp_path)
    event = Reported("commemoration", "¶3", "The evening was held.", date="2019-03-05")
    a_review(where, reported=(event,))
    accept(where, *NEEDED, *CLAIMED)
    desk, made = with_events(open_desk(where), BRIDGE, "2026-11-25")
    finish(desk, [])
    assert made == ("events/commemoration-2019",)
    assert with_events(open_desk(where), BRIDGE, "2026-11-25")[1] == ()
    assert record(where).all("reports") == ()
    assert accept(where, ref=made[0]) == ()
    (reported,) = record(where).all("reports")
    assert (reported.ref_of("ref"), reported.one("at")) == (made[0], "¶3")
