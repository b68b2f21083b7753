"""Claims against the kept texts: `check` compares, a build never looks."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from archive_site.builder.site import checked
from archive_site.checks.verbatim import misprinted
from archive_site.model.record import Claim, Record, Ref
from tests.builders import a_claim, a_record, a_site, an_archive, built, site_bytes, write_archive

TEXT = (
    "A heading\n\nOver\u00a0600 people,\n  as it says.\n \n"
    "Some 1,275 were\r\ntaken.\n\n63 “children”\n"
)
KEPT = "content/private/originals/a-source.txt"


def faults(**claim: Any) -> list[str]:
    """What is said of a claim whose source's kept text is TEXT."""
    made = Claim(**{"id": "c1", "kind": "figure", "printed": "Over 600", "at": "¶2", **claim})
    record = Record(Ref("sources/a-source"), "source", claims=(made,))
    return [f"{fault.path}: {fault.message}" for fault in misprinted(record, TEXT)]


@pytest.mark.parametrize(
    "claim",
    [
        {},
        {"quote": "600 people, as it says."},
        {"printed": "Some 1,275 were taken", "at": "¶3"},
        {"printed": "it says. Some 1,275", "at": "¶2–3"},
        {"printed": "Some 1,275", "at": "¶2, ¶3"},
        {"printed": "63 “children”", "at": "p. 4"},
        {"quote": "600 […], as it [...]"},
        {"printed": "A heading", "at": "title"},
    ],
)
def test_words_that_stand_at_their_place_are_right(claim: dict[str, Any]) -> None:
    assert faults(**claim) == []


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ({"printed": "over 600"}, "printed: printed 'over 600' does not stand at ¶2 of the kept"),
        ({"at": "¶3"}, "printed: printed 'Over 600' does not stand at ¶3 of the kept text; write"),
        ({"quote": "600 persons"}, "quote: quote '600 persons' does not stand at ¶2"),
        ({"printed": '63 "children"', "at": "¶4"}, "does not stand at ¶4"),
        ({"quote": "as […] people"}, "quote: quote 'as […] people' does not stand at ¶2"),
        ({"at": "¶9"}, "is said to stand at ¶9, and the kept text ends with ¶4; mend at"),
        ({"printed": "nowhere", "at": "12:30"}, "does not stand at 12:30 of the kept text; write"),
    ],
)
def test_words_that_do_not_stand_there_are_told(claim: dict[str, Any], said: str) -> None:
    (line,) = faults(**claim)
    assert line.startswith("claims.#c1.")
    assert said in line


def test_the_place_where_the_words_do_stand_is_offered() -> None:
    assert faults(at="¶3")[0].endswith("write at: ¶2")


def test_check_compares_with_the_kept_text_and_a_build_does_not(tmp_path: Path) -> None:
    where = a_site(tmp_path, {KEPT: "SENTINEL\n\n613 were counted."})
    before = site_bytes(where.site)
    assert not [path for path, raw in before.items() if b"SENTINEL" in raw]
    problems = [str(each) for each in checked(where).problems if each.code == "C005"]
    assert len(problems) == 2
    assert problems[0].startswith("content/sources/a-source.md:12:55:")
    assert "printed '613' is said to stand at ¶5" in problems[0]
    assert not [line for line in problems if "SENTINEL" in line or "counted" in line]
    assert [each.code for each in built(where).problems if each.code == "C005"] == []
    assert site_bytes(where.site) == before


@pytest.mark.parametrize("status", ["published", "draft"])
def test_an_original_that_is_plain_text_is_the_kept_text(tmp_path: Path, status: str) -> None:
    original = {"name": "000_x.txt", "sha256": "0" * 64, "bytes": 1}
    claims = [a_claim(at="¶1")]
    source = a_record(about=["events/an-event"], original=original, claims=claims, status=status)
    files = {"content/sources/s.md": source, "content/private/originals/000_x.txt": "Some 612"}
    planned = checked(write_archive(tmp_path, an_archive(files)))
    assert planned.compared == 1
    assert [each.message for each in planned.problems if each.code == "C005"] == [
        "printed '613' does not stand at ¶1 of the kept text; write it as printed there"
    ]


@pytest.mark.parametrize("name", ["../secret.txt", "..\\secret.txt", "secret.html"])
def test_no_original_is_read_outside_its_folder(tmp_path: Path, name: str) -> None:
    original = {"name": name, "sha256": "0" * 64, "bytes": 1}
    source = a_record(about=["events/an-event"], original=original, claims=[a_claim()])
    files = {"content/sources/s.md": source, "content/private/secret.txt": "x"}
    assert checked(write_archive(tmp_path, an_archive(files))).compared == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among files")
def test_t17_a_build_opens_no_kept_text(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({KEPT: "x"}))
    (tmp_path / KEPT).unlink()
    os.mkfifo(tmp_path / KEPT)  # whoever opens it waits forever
    built(where)
    assert checked(where).compared == 0
