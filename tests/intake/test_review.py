"""Drafts in the terminal: what is doubtful, and the original beside what was read of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from archive_site.builder.site import build
from archive_site.builder.unchanged import Folders
from archive_site.cli.columns import GUTTER, STEERING, beside, cells, wrapped
from archive_site.cli.run import archive
from archive_site.model.problems import ArchiveSiteError
from tests.builders import a_claim, a_record
from tests.intake.drafts import NEEDED, TEXT, add, an_archive_with_drafts, everything, put, text_of


def run(where: Folders, *words: str, columns: int = 80) -> Result:
    """archive-site with these words, in a terminal of so many columns."""
    environment = {"COLUMNS": str(columns)}
    words = (*words, "--content", str(where.content))
    return CliRunner().invoke(archive, words, env=environment, catch_exceptions=False)


@pytest.mark.parametrize("columns", [30, 80, 140])
def test_drafts_are_listed_with_what_is_doubtful_in_the_width_there_is(
    tmp_path: Path, columns: int
) -> None:
    said = run(an_archive_with_drafts(tmp_path), "review", columns=columns).output
    flat = " ".join(said.split())
    assert "missing genre, issuer_kind, rights, abstract" in flat
    assert "date “2019-03-05” (medium, ¶2)" in flat
    assert "not found url" in flat
    assert "no measure yet: c1; about nothing yet: c2" in flat
    assert "1 known; doubtful: Other; unknown: Ann Marsh" in flat
    lines = [each for each in said.splitlines() if "archive-site " not in each]
    assert max(map(cells, lines)) < columns  # a line to be typed stands whole


def test_where_a_text_stood_that_its_page_does_not_show_is_told(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    review = where.content / "private" / "review" / "bridge.yaml"
    review.write_text(f"body_where: script[0]#/page/body\n{review.read_text()}")
    flat = " ".join(run(where, "review", "bridge").output.split())
    assert "unshown the text stood in script[0]#/page/body" in flat


def test_from_whom_and_when_a_mail_came_is_said_in_the_list_and_of_the_draft(
    tmp_path: Path,
) -> None:
    where = an_archive_with_drafts(tmp_path)
    review = where.content / "private" / "review" / "bridge.yaml"
    mails = '["Ann <ann@a.example>, Mon, 04 May 2026", "Bea <b@b.example>"]'
    review.write_text(f"came_in: {mails}\n{review.read_text()}")
    for words in (("review",), ("review", "bridge")):
        flat = " ".join(run(where, *words).output.split())
        assert "came by mail from Ann <ann@a.example>, Mon, 04 May 2026" in flat
        assert "who had it from Bea <b@b.example>" in flat
    said = run(where, "review", "bridge").output
    assert said.index("came by mail") < said.index("Fields: as printed")
    run(where, "accept", "bridge", *NEEDED)
    assert not build(where).stopped
    assert not [path for path in where.site.rglob("*.*") if b"ann@a" in path.read_bytes()]


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_draft_is_shown_beside_its_text(tmp_path: Path, columns: int) -> None:
    said = run(an_archive_with_drafts(tmp_path), "review", "bridge", columns=columns).output
    for each in ("5 March 2019", "date: 2019-03-05", "or 2019-03-06", "¶3 The old bridge"):
        assert each in said
    assert "person Ann Marsh: unknown" in said
    assert "/html/" not in said
    assert "[a heading of the page]" in said
    flat = " ".join(said.split())
    assert "taken away Share this" in flat
    assert "not found url: no address in the page" in flat
    assert "yours to say genre, issuer_kind, rights, abstract" in flat
    assert (GUTTER in said) == (columns >= 80)
    lines = [each for each in said.splitlines() if "archive-site " not in each]
    assert max(map(cells, lines)) < columns  # a line to be typed stands whole


def test_a_draft_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    result = CliRunner().invoke(archive, ["review", "x", "--content", str(where.content)])
    assert "no record has this id" in str(result.exception)


def test_a_name_that_no_block_of_the_text_prints_is_placed_in_plain_words(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    review = text_of(where, "private/review/bridge.yaml")
    pointer = "/html/head/meta[@property='og:site_name']"
    name = f'{{printed: The Gazette, kind: organization, at: "{pointer}"}}'
    put(
        where,
        "private/review/bridge.yaml",
        re.sub(r"(?m)^names:\n", f"names:\n  - {name}\n", review),
    )
    said = run(where, "review", "bridge").output
    assert "The Gazette: unknown" in said
    assert "/html/" not in said
    assert "[the page’s own marks: og:site_name]" in " ".join(said.split())


def test_an_archive_without_drafts_says_how_they_are_made(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    assert run(where, "refuse", "bridge").exit_code == 0
    assert "archive-site add" in run(where, "review").output


def test_accepting_says_what_is_missing_and_then_what_became_of_it(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    before = everything(where)
    refused = run(where, "accept", "bridge")
    assert refused.exit_code == 1
    assert "archive-site accept bridge genre=… issuer_kind=… rights=… abstract=…" in refused.output
    assert everything(where) == before
    assert "accept bridge genre=report issuer_kind=…" in (
        run(where, "accept", "bridge", "genre=report").output
    )
    wrong = run(where, "accept", "bridge", "genre=reportage", "rights=copyright", "abstract=")
    assert "accept bridge genre=… rights=… issuer_kind=… abstract=…" in wrong.output
    assert "sources/bridge.md: R013 genre 'reportage' is not in its" in wrong.output
    done = run(where, "accept", "bridge", *NEEDED, "--with-names")
    assert done.exit_code == 0
    assert "c1: what is counted? claims.c1.measure=its-id" in done.output
    assert "c2: the day of what? claims.c2.about=events/its-id" in done.output
    assert "sources/bridge is accepted; the next build publishes it." in done.output
    assert "known: publisher (markup), author (printed), date (printed)" in done.output
    assert "accept people/ann-marsh sort_name=… standing=… shown=…" in done.output
    assert "“Other” (¶3) may be people/other; it was not linked" in done.output


def test_what_is_on_hold_is_listed_and_published_once_it_is_said(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    run(where, "accept", "bridge", *NEEDED)
    assert "sources/bridge is published without its claims c1, c2" in run(where, "review").output
    assert "c1: what is counted?" in run(where, "review", "bridge").output
    before = everything(where)
    for more in (["genre=letter"], ["claims.c1.measure=killed", "title=Z"]):
        with pytest.raises(ArchiveSiteError, match="`accept` finishes its claims alone"):
            run(where, "accept", "bridge", *more)
        assert everything(where) == before
    done = run(where, "accept", "bridge", "claims.c1.measure=killed")
    assert "sources/bridge: the next build publishes c1 too." in done.output
    assert "c2: the day of what?" in done.output


@pytest.mark.parametrize("claims", [(), ("claims.c1.measure=killed", "claims.c2=")])
def test_names_of_what_is_published_already_get_drafts_too(
    tmp_path: Path, claims: tuple[str, ...]
) -> None:
    where = an_archive_with_drafts(tmp_path)
    accepted = run(where, "accept", "bridge", *NEEDED, *claims)
    assert "archive-site accept bridge --with-names" in accepted.output
    done = run(where, "accept", "bridge", "--with-names")
    assert done.exit_code == 0
    assert "sources/bridge is published already" in done.output
    assert "archive-site accept people/ann-marsh sort_name=…" in done.output
    assert "no more of its claims" not in done.output
    fields = ("sort_name=Marsh, Ann", "standing=public-role", "shown=named")
    said = run(where, "accept", "people/ann-marsh", *fields).output
    assert "sources/bridge refers to it now" in said
    again = run(where, "accept", "bridge", "--with-names")
    assert again.exit_code == 0
    assert "no name in it is without a record" in again.output


def test_of_a_record_written_by_hand_no_names_are_known(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path, {"content/sources/by-hand.md": a_record()})
    with pytest.raises(ArchiveSiteError, match=r"isn't kept .*docs/examples"):
        run(where, "accept", "by-hand", "--with-names")


def test_what_was_changed_of_a_claim_of_a_published_record_is_said(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    run(where, "accept", "bridge", *NEEDED)
    done = run(where, "accept", "bridge", "claims.c1.by={as_printed: Ann Marsh}")
    assert "sources/bridge: changed claims.c1.by.\n" in done.output
    assert "published already" not in done.output


def test_a_draft_that_cannot_be_edited_hides_no_other(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    put(where, "sources/third.md", "---\ntitle: x\ntitle: y\nstatus: draft\n---\n")
    put(where, "private/review/third.yaml", text_of(where, "private/review/bridge.yaml"))
    put(where, "people/ann-marsh.md", a_record("person", title="Ann Marsh"))
    done = run(where, "review", "bridge")
    assert done.exit_code == 0
    assert "people/ann-marsh" in done.output


def test_every_command_says_the_same_of_a_draft_that_has_a_field_twice(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    run(where, "refuse", "bridge")
    put(where, "sources/third.md", "---\ntitle: x\ntitle: y\nstatus: draft\n---\n")
    before = everything(where)
    said = "content/sources/third.md:3:1: R004 'title' stands here and on line 2; keep one of the"
    for words in (["check"], ["build"], ["review"], ["sheet", "sources", "--drafts"]):
        done = run(where, *words)
        assert done.exit_code == 1
        assert said in done.output
    assert "No other drafts." in run(where, "review").output
    for words in (["review", "third"], ["accept", "third"], ["rename", "sources/third", "fourth"]):
        with pytest.raises(ArchiveSiteError, match=r"third\.md:3:1: R004 'title'"):
            run(where, *words)
    assert everything(where) == before


def test_claims_that_are_taken_out_of_a_record_are_not_said_to_be_published(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    run(where, "accept", "bridge", *NEEDED)
    done = run(where, "accept", "bridge", "claims.c1=", "claims.c2.about=events/an-event")
    assert "sources/bridge: left out is claim c1." in done.output
    assert "sources/bridge: the next build publishes c2 too." in done.output


def test_a_person_who_is_not_to_be_named_is_named_with_the_records_that_do(tmp_path: Path) -> None:
    person = "---\ntitle: Ann Marsh\nadded: 2026-11-25\nstatus: draft\n---\n"
    naming = {
        "content/sources/a.md": a_record(claims=[a_claim(by=[{"as_printed": "Ann Marsh"}])]),
        "content/sources/b.md": a_record(body="Of *Ann* Marsh."),
        "content/sources/c.md": a_record(summary="Of a harbour master."),
        "content/people/ann-marsh.md": person,
    }
    where = an_archive_with_drafts(tmp_path, naming)
    fields = ("sort_name=Marsh, Ann", "standing=public-role", "shown=role-only")
    done = run(where, "accept", "people/ann-marsh", *fields, "shown_as=the harbour master")
    assert "builds stop (C007) until its name is taken out of other records:" in done.output
    for place in ("sources/a.md:", "sources/b.md:"):
        assert f"  content/{place}" in done.output
    assert "write `agent: people/ann-marsh` in place of `as_printed`" in done.output
    assert "write [[people/ann-marsh]], or leave it out" in done.output
    assert "the next build publishes" not in done.output
    assert build(where).stopped
    refused = run(where, "accept", "bridge", *NEEDED, "summary=By Ann Marsh.")
    assert "C007 the name of people/ann-marsh stands here" in refused.output
    assert refused.exit_code == 1


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.integers(2, 40))
def test_a_wrapped_text_loses_nothing_and_is_never_too_wide(text: str, columns: int) -> None:
    lines = list(wrapped(text, columns))
    assert "".join("".join(lines).split()) == "".join(STEERING.sub("", text).split())
    assert all(cells(line) <= columns for line in lines)


def test_an_article_cannot_steer_the_terminal(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    put(where, "private/originals/bridge.txt", "A \x1b]0;title\x07 line \u202eturned\x9b2J")
    said = run(where, "review", "bridge").output
    assert "A ]0;title line turned2J" in " ".join(said.split())
    assert not set(said) & set("\x1b\x07\u202e\x9b")


def test_a_draft_names_a_copy_of_it_that_was_added_later(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    add(where, "copy", f"Wire.\n\n{TEXT}")
    said = " ".join(run(where, "review").output.split())
    assert "near copy bridge (1.00)" in said
    assert "near copy copy" in said
    assert "sources/copy, which has the passage" in run(where, "review", "bridge").output


def test_text_from_right_to_left_stands_alone_in_its_lines() -> None:
    lines = list(beside("عرض الفيلم في المدينة", "title: عرض", 100))
    assert not any(GUTTER in line for line in lines)


def test_wide_letters_keep_the_columns_in_line() -> None:
    lines = list(beside("橋が開かれた " * 9, "title", 80))
    assert {cells(line.partition("│")[0]) for line in lines} == {cells(lines[0].partition("│")[0])}


BROKEN = {  # what makes a draft's file such that it can't be edited, and what is said of it
    "a field twice": ("title:", "title: Bridge\ntitle:", ":3:1: R004 'title' stands here"),
    "an open bracket": ("title:", "title: [a", ":2:8: R003"),
    "no fence": ("---\ntitle:", "title:", ":1:1: R001"),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_draft_that_is_broken_is_told_and_keeps_no_other_from_being_listed(
    tmp_path: Path, how: str
) -> None:
    where = an_archive_with_drafts(tmp_path)
    add(where, "harbour", TEXT.replace("bridge", "harbour"))
    found, broken, said = BROKEN[how]
    put(where, "sources/bridge.md", text_of(where, "sources/bridge.md").replace(found, broken, 1))
    listed = run(where, "review")
    assert listed.exit_code == 1
    assert "sources/harbour\n" in listed.stdout
    assert "1 draft." in listed.stdout
    first, last = listed.stderr.splitlines()
    assert first.startswith(f"content/sources/bridge.md{said}")
    assert "left out" in last
    before = everything(where)
    for words in (("review", "bridge"), ("accept", "bridge", *NEEDED)):
        with pytest.raises(ArchiveSiteError, match=f"^content/sources/bridge.md{said}"):
            run(where, *words)
    assert run(where, "review", "harbour").exit_code == 0
    assert everything(where) == before


def test_a_published_source_that_is_broken_is_told_when_drafts_are_listed(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    held = a_record(claims=[a_claim(hold="unfinished")])
    put(where, "sources/s.md", held.replace("title:", "title: A\ntitle:", 1))
    listed = run(where, "review")
    assert listed.exit_code == 1
    assert "sources/bridge\n" in listed.stdout
    assert "content/sources/s.md:3:1: R004" in listed.stderr


def test_a_source_whose_claims_are_about_one_event_is_offered_to_it(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    text = text_of(where, "sources/bridge.md")
    assert "about=events" not in run(where, "review", "bridge").output
    told = text.replace("c2, kind: date", "c2, about: events/an-event, kind: date")
    put(where, "sources/bridge.md", told)
    assert "about=events/an-event" in run(where, "review").output
    assert (
        "What its claims are about: about=events/an-event" in run(where, "review", "bridge").output
    )
    put(where, "sources/bridge.md", told.replace("claims:", "about: [events/an-event]\nclaims:"))
    assert "about=events" not in run(where, "review").output
