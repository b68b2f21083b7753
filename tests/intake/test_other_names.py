"""Records that get another name while drafts wait; ids that were given before."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_site.builder.permalinks import mark_of
from archive_site.builder.rename import rename
from archive_site.intake.accept import accepted, finish
from archive_site.intake.desk import open_desk
from archive_site.intake.names import with_names
from archive_site.loader.articles.renaming import renamed_review
from archive_site.loader.articles.review import Near, Review, read_review, review_text
from archive_site.loader.mentioned import Renaming
from archive_site.model.clipping import Candidate, Finding, Name
from archive_site.model.record import Ref
from tests.intake.drafts import NEEDED, TEXT, add, an_archive_with_drafts, everything

CLAIMED = ("claims.c1=", "claims.c2=")
BRIDGE = Ref("sources/bridge")


def review(old: str, source: str = "s-one") -> Review:
    """A review that names a film, and a source, in every place where it can."""
    film, article = Ref(f"films/{old}"), Ref(f"sources/{source}")
    return Review(
        file=f"{old}.html",
        fields={
            "about": Finding(Candidate(film, "high", f"{old} is shown", f"{article} ¶4", "a rule")),
            "title": Finding(Candidate(f"{old}", "high", f"The film films/{old}.", "¶1", "a rule")),
        },
        offered={"about": (film, Ref("films/a-film-2"))},
        names=(Name("A film", "film", "¶2", film), Name("B", "film", "¶3", offered=(film,))),
        set_aside=({"id": "c1", "about": film, "relation": [{"to": f"{source}#c2"}]},),
        same_text=(Near(source, 0.5, f"{source} says"),),
        waiting={"mentions": (film, article)},
        mentioned_by=(article,),
    )


def test_a_review_names_a_renamed_record_by_its_new_name_and_says_the_rest_as_before() -> None:
    raw = review_text(review("a-film")).encode()
    film = Renaming(Ref("films/a-film"), Ref("films/new"))
    text, count = renamed_review("x.yaml", raw, film)
    wanted = review("new")
    about = Candidate("films/new", "high", "a-film is shown", "sources/s-one ¶4", "a rule")
    fields = {**review("a-film").fields, "about": Finding(about)}
    found = read_review("x.yaml", text)
    for name in ("offered", "names", "set_aside", "same_text", "waiting", "mentioned_by"):
        assert getattr(found, name) == getattr(wanted, name), name
    assert (found.file, found.fields) == ("a-film.html", fields)
    assert count == 6
    assert renamed_review("x.yaml", raw, Renaming(Ref("events/a-film"), Ref("events/b"))) == (
        raw,
        0,
    )


def test_a_review_names_a_renamed_source_by_its_bare_id_where_it_did() -> None:
    raw = review_text(review("a-film")).encode()
    text, count = renamed_review("x.yaml", raw, Renaming(Ref("sources/s-one"), Ref("sources/two")))
    found, wanted = read_review("x.yaml", text), review("a-film", "two")
    assert found.same_text == (Near("two", 0.5, "s-one says"),)
    assert (found.set_aside, found.waiting) == (wanted.set_aside, wanted.waiting)
    assert found.mentioned_by == (Ref("sources/two"),)
    chosen = found.fields["about"].chosen
    assert chosen
    assert chosen.where == "sources/two ¶4"
    assert count == 5


def test_a_draft_can_be_accepted_after_what_it_waits_for_was_renamed(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    add(where, "second", f"Wire.\n\n{TEXT}")
    before = everything(where)["private/review/second.yaml"]
    assert b"bridge" in before
    done = rename(where, BRIDGE, "old-bridge")
    assert ("content/private/review/second.yaml", 1) in done.mended
    rename(where, "people/other", "bob-other")
    found = everything(where)
    assert not [path for path, raw in found.items() if b"people/other" in raw]
    assert b"old-bridge" in found["private/review/second.yaml"]
    moved = Ref("sources/old-bridge")
    desk = open_desk(where)
    assert desk.review(moved).names
    finish(accepted(desk, moved, [*NEEDED, *CLAIMED]), [moved])
    desk = accepted(open_desk(where), Ref("sources/second"), [*NEEDED, *CLAIMED])
    finish(desk, [Ref("sources/second")])
    record = open_desk(where).readings[moved].record
    assert record
    assert [each.ref for each in record.all("same_text")] == ["sources/second"]


@pytest.mark.parametrize(
    "line",
    ["/people/ann-marsh/", f"erased {mark_of('/people/ann-marsh/')} privacy 2026-11-25"],
)
def test_a_name_s_draft_gets_no_id_that_was_published_before(tmp_path: Path, line: str) -> None:
    where = an_archive_with_drafts(tmp_path)
    where.permalinks.write_text(f"{line}\n", "utf-8")
    desk = accepted(open_desk(where), BRIDGE, [*NEEDED, *CLAIMED])
    assert with_names(desk, BRIDGE, "2026-11-25")[1] == ("people/ann-marsh-2",)
