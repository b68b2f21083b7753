"""Drafts in a spreadsheet: nothing lost on the way there and back, nothing taken for a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from archive_site.builder.unchanged import Folders
from archive_site.cli.commands.sheet import COMMAND
from archive_site.intake import sheet as sheets
from archive_site.intake.desk import open_desk
from archive_site.intake.sheet import Applied, apply, sheet
from archive_site.model.clipping import Finding
from archive_site.model.record import Ref
from tests.builders import RIGHTS, a_record
from tests.intake.drafts import (
    TEXT,
    a_candidate,
    add,
    an_archive_with_drafts,
    everything,
    put,
    text_of,
)

BRIDGE = Ref("sources/bridge")
FINISHED = {
    "genre": "report",
    "issuer_kind": "newspaper",
    "rights": RIGHTS,
    "abstract": "A bridge\nis opened.",
    "accept": "yes",
}


def a_sheet(where: Folders, *, drafts: bool = True) -> bytes:
    """The sheet of an archive's sources."""
    desk = open_desk(where)
    return sheet(desk, desk.rules.vocabulary.by_folder["sources"], drafts=drafts)


def corrected(raw: bytes, **cells: str) -> bytes:
    """A sheet with cells of its first row changed, as a spreadsheet saves it."""
    head, first, *rest = list(csv.reader(StringIO(raw.decode("utf-8-sig"), newline="")))
    row = dict(zip(head, first, strict=True)) | cells
    text = StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([list(row), list(row.values()), *rest])
    return text.getvalue().encode()


def applied(where: Folders, raw: bytes) -> Applied:
    """What a sheet would change."""
    return apply(open_desk(where), "drafts.csv", raw)


def run(where: Folders, *words: str, answer: str = "") -> Result:
    """archive-site sheet with these words."""
    return CliRunner().invoke(COMMAND, [*words, "--content", str(where.content)], input=answer)


def test_a_sheet_that_comes_back_as_it_was_changes_nothing(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    for drafts in (True, False):
        back = applied(where, a_sheet(where, drafts=drafts))
        assert (back.changes, back.problems, back.desk.pending) == ((), (), {})


def test_a_sheet_tells_what_is_doubtful_and_what_is_missing(tmp_path: Path) -> None:
    text = a_sheet(an_archive_with_drafts(tmp_path)).decode("utf-8-sig")
    assert "missing: genre, issuer_kind, rights, abstract" in text
    assert "date “2019-03-05” (medium, ¶2)" in text


def test_only_drafts_stand_in_a_sheet_of_drafts(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    assert b"sources/a-source" in a_sheet(where, drafts=False)
    assert b"sources/a-source" not in a_sheet(where)
    assert b"sources/bridge" in a_sheet(where)


@pytest.mark.parametrize(
    "saved",
    [
        lambda raw: raw,
        lambda raw: b"\xef\xbb\xbf" + raw,
        lambda raw: raw.replace(b"\r\n", b"\n"),
        lambda raw: _delimited(raw, ";").encode(),
        lambda raw: _delimited(raw, "\t").encode("utf-16"),
    ],
)
def test_a_sheet_may_be_saved_as_any_spreadsheet_does(
    tmp_path: Path, saved: Callable[[bytes], bytes]
) -> None:
    where = an_archive_with_drafts(tmp_path)
    back = applied(where, saved(corrected(a_sheet(where), title="A bridge, opened; “новый” جسر")))
    assert back.problems == ()
    (change,) = back.changes
    before, after = "The bridge of the town", "A bridge, opened; “новый” جسر"
    assert (change.ref, change.fields) == (BRIDGE, (("title", before, after),))


def _delimited(raw: bytes, delimiter: str) -> str:
    rows = csv.reader(StringIO(raw.decode("utf-8-sig"), newline=""))
    text = StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


@given(st.text())
def test_a_cell_comes_back_as_it_was_and_never_as_a_formula(cell: str) -> None:
    safe = sheets.safe(cell)
    assert sheets.unsafe(safe) == cell
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("cell", ["=1+1", "'=1", "''@x", "-5", "+1", "@a", "\tx", "'x", "a=b"])
def test_a_cell_that_looks_like_a_formula_is_marked_and_comes_back(cell: str) -> None:
    assert sheets.unsafe(sheets.safe(cell)) == cell
    assert (sheets.safe(cell) != cell) == (cell not in ("'x", "a=b"))


def test_a_change_is_shown_and_made_only_after_a_yes(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    file = tmp_path / "drafts.csv"
    file.write_bytes(corrected(a_sheet(where), title="Another"))
    before = everything(where)
    refused = run(where, "apply", str(file), answer="n\n")
    assert "title: The bridge of the town → Another" in refused.output
    assert (refused.exit_code, everything(where)) == (1, before)
    assert run(where, "apply", str(file), answer="y\n").exit_code == 0
    assert "title: Another\n" in text_of(where, "sources/bridge.md")
    assert "status: draft" in text_of(where, "sources/bridge.md")


def test_a_draft_is_accepted_by_a_yes_in_its_row(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    text = text_of(where, "sources/bridge.md")
    claims = text[text.index("claims:") : text.index("added:")]
    put(where, "sources/bridge.md", text.replace(claims, ""))
    file = tmp_path / "drafts.csv"
    file.write_bytes(corrected(a_sheet(where), **FINISHED))
    done = run(where, "apply", str(file), "--yes")
    assert "1 record changed, 1 of them accepted" in done.output
    assert open_desk(where).readings[BRIDGE].status == "published"
    assert text_of(where, "sources/bridge.md").endswith("\n---\n\nA bridge\nis opened.\n")
    assert "known:" in text_of(where, "sources/bridge.md")


def test_a_draft_that_lacks_something_keeps_the_whole_sheet_from_being_applied(
    tmp_path: Path,
) -> None:
    where = an_archive_with_drafts(tmp_path)
    file = tmp_path / "drafts.csv"
    file.write_bytes(corrected(a_sheet(where), title="Another", accept="yes"))
    before = everything(where)
    done = run(where, "apply", str(file), "--yes")
    assert done.exit_code == 1
    assert "R015 genre is missing" in done.output
    assert everything(where) == before


def test_a_file_changed_since_the_sheet_was_written_is_not_overwritten(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    raw = a_sheet(where)
    text = text_of(where, "sources/bridge.md")  # of claims, a sheet has no cell
    put(where, "sources/bridge.md", text.replace("some two hundred", "two hundred"))
    for cells in ({"title": "Another"}, {"accept": "yes"}):
        (problem,) = applied(where, corrected(raw, **cells)).problems
        assert "was changed since this sheet was written" in problem


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"accept": "perhaps"}, "accept is 'perhaps'; write yes, or nothing"),
        ({"record": "sources/none"}, "no record has this id"),
    ],
)
def test_what_a_sheet_gets_wrong_is_said_with_its_row(
    tmp_path: Path, cells: dict[str, str], said: str
) -> None:
    where = an_archive_with_drafts(tmp_path)
    (problem,) = applied(where, corrected(a_sheet(where), **cells)).problems
    assert problem.startswith(f"drafts.csv row 2, {cells.get('record', BRIDGE)}: ")
    assert said in problem


def test_rows_are_counted_as_a_spreadsheet_does_and_every_mistake_is_said_at_once(
    tmp_path: Path,
) -> None:
    where = an_archive_with_drafts(tmp_path)
    raw = corrected(a_sheet(where), titel="x", datum="y", date="04.05.2019", **FINISHED)
    width = raw.partition(b"\r\n")[0].count(b",")
    file = tmp_path / "drafts.csv"
    file.write_bytes(raw + b'sources/none,"a\nb"' + b"," * (width - 1) + b"\r\n")
    lines = run(where, "apply", str(file), "--yes").output.splitlines()
    assert lines[0].startswith(f"{file} row 1: no record has the field 'titel' of this column; did")
    assert lines[1].startswith(f"{file} row 1: no record has the field 'datum' of this column;")
    assert lines[2].startswith(f"{file} row 3, sources/none: 'sources/none': no record has this id")
    assert lines[3].startswith(f"{file} row 2, sources/bridge: R012 date '04.05.2019'")
    assert lines[4] == "4 problems; nothing was changed."


def test_what_accepting_leaves_open_is_said_before_the_change(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    file = tmp_path / "drafts.csv"
    file.write_bytes(corrected(a_sheet(where), **FINISHED))
    said, question, _ = run(where, "apply", str(file), answer="n\n").output.partition("Change the")
    assert question
    assert "2 claims of it are kept, and not published yet:" in said
    assert "c1: what is counted? claims.c1.measure=its-id" in said
    assert "“Other” (¶3) may be people/other; it was not linked" in said
    assert "no record yet: Ann Marsh (for drafts of them, put no yes here, then: " in said
    assert "accept bridge --with-names)" in said


def test_a_record_in_two_rows_is_a_problem(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    raw = a_sheet(where)
    row = raw.split(b"\r\n", 1)[1]
    assert "stands here twice" in applied(where, raw + row).problems[0]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "no column 'record'"),
        (b"record,title\nsources/bridge,x\n", "no column 'state'"),
        ("record,state\n\xe9".encode("latin-1"), "is not UTF-8"),
        (b'record,state\n"open', "save it as CSV anew"),
        (b"PK\x03\x04\x14\x00\x06", "is a workbook; save its sheet as"),
    ],
)
def test_what_is_no_sheet_of_ours_stops_the_command(tmp_path: Path, raw: bytes, said: str) -> None:
    where = an_archive_with_drafts(tmp_path)
    file = tmp_path / "drafts.csv"
    file.write_bytes(raw)
    error = run(where, "apply", str(file)).exception
    assert said in str(error)


@pytest.mark.parametrize("cell", ["a;=1+1", "a\t=1+1", "a\n=1+1", "a; +1", "a;'=1"])
def test_a_cell_is_no_formula_either_where_a_program_parts_it_otherwise(cell: str) -> None:
    safe = sheets.safe(cell)
    assert sheets.unsafe(safe) == cell
    assert not re.search(r"[;\t\n] *=|[;\t\n] *[+]", safe)


def test_everything_wrong_in_a_row_is_said_at_once(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    raw = corrected(a_sheet(where), names="[{value: x", reports="[{ref: y")
    problems = applied(where, raw).problems
    assert [each.split(": ")[1] for each in problems] == ["names", "reports"]
    wrong = corrected(raw, state="", accept="perhaps")
    assert len(applied(where, wrong).problems) == 4


def test_what_is_wrong_is_said_before_anything_is_asked(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    put(where, "../drafts.csv", corrected(a_sheet(where), accept="yes").decode())
    done = run(where, "apply", str(where.content / "../drafts.csv"), answer="y\n")
    assert "Change the files so?" not in done.output
    assert "nothing was changed" in done.output


def test_a_sheet_that_is_not_there_is_one_sentence_with_its_cure(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    done = run(where, "apply", "nowhere.csv")
    said = str(done.exception)
    assert said.startswith("there is no sheet nowhere.csv; write one: ")
    assert said.endswith("archive-site sheet sources --drafts > nowhere.csv")


def test_a_draft_that_is_broken_is_told_and_keeps_no_other_from_a_sheet(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    add(where, "harbour", TEXT.replace("bridge", "harbour"))
    earlier = a_sheet(where)
    whole = text_of(where, "sources/bridge.md")
    put(where, "sources/bridge.md", whole.replace("title:", "title: A\ntitle:", 1))
    said = "content/sources/bridge.md:3:1: R004 'title' stands here and on line 2"
    written = run(where, "sources", "--drafts")
    assert written.exit_code == 1
    assert "\nsources/harbour," in written.stdout.replace("\r", "")
    assert "\nsources/bridge," not in written.stdout
    assert written.stderr.startswith(said)
    assert run(where, "people").exit_code == 0
    back = applied(where, written.stdout_bytes)
    assert (back.changes, back.problems) == ((), ())
    (problem,) = applied(where, earlier).problems
    assert problem.startswith(f"drafts.csv row 2, {BRIDGE}: {said}")


def cell(raw: bytes, name: str) -> str:
    """A cell of the first row of a sheet."""
    head, first, *_ = list(csv.reader(StringIO(raw.decode("utf-8-sig"), newline="")))
    return dict(zip(head, first, strict=True))[name]


def test_claims_that_lack_something_are_finished_in_a_sheet(tmp_path: Path) -> None:
    guests = a_record("measure", about="events/an-event")
    where = an_archive_with_drafts(tmp_path, {"content/measures/guests.md": guests})
    written = a_sheet(where)
    lines = cell(written, "unfinished_claims")
    assert lines == "c1.measure= (some two hundred)\nc2.about= (5 March)"
    said = lines.replace("c1.measure=", "c1.measure=guests").replace("c2.about= (5 March)", "")
    where.content.joinpath("x.csv").write_bytes(
        corrected(written, **FINISHED, unfinished_claims=said)
    )
    done = run(where, "apply", str(where.content / "x.csv"), "--yes")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "claims.c1.measure: (nothing) → guests" in done.output
    source = text_of(where, "sources/bridge.md")
    assert "measure: guests" in source
    assert source.count("hold: unfinished") == 1
    rest = next(
        row
        for row in csv.DictReader(StringIO(a_sheet(where, drafts=False).decode("utf-8-sig")))
        if row["record"] == BRIDGE
    )
    assert rest["unfinished_claims"] == "c2.about= (5 March)"
    text = StringIO()
    csv.writer(text).writerows(
        [list(rest), list({**rest, "unfinished_claims": "c2.about=events/an-event"}.values())]
    )
    where.content.joinpath("x.csv").write_text(text.getvalue(), "utf-8")
    assert run(where, "apply", str(where.content / "x.csv"), "--yes").exit_code == 0
    assert "hold" not in text_of(where, "sources/bridge.md")


@pytest.mark.parametrize(
    "said",
    ["c1=guests", "c1.measure guests", "c1.value=3", "c1.measure= (some two hundred) guests"],
)
def test_a_line_of_a_claim_that_is_none_is_said_with_its_row(tmp_path: Path, said: str) -> None:
    where = an_archive_with_drafts(tmp_path)
    found = applied(where, corrected(a_sheet(where), unfinished_claims=said))
    (problem,) = found.problems
    assert problem.startswith("drafts.csv row 2, sources/bridge: ")
    assert "c1.measure=its-id" in problem


def test_the_group_of_a_claim_is_written_in_a_sheet(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    back = applied(where, corrected(a_sheet(where), unfinished_claims="c1.group=children"))
    assert back.problems == ()
    assert "group: [children]" in back.desk.raw(BRIDGE).decode()


def test_what_pictures_show_is_written_in_a_column_of_a_sheet(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    text = text_of(where, "sources/bridge.md")
    put(where, "sources/bridge.md", text.replace("added", "media:\n  - {file: b.jpg}\nadded", 1))
    assert "missing: media.0.alt, genre" in a_sheet(where).decode("utf-8-sig")
    back = applied(where, corrected(a_sheet(where), alt="The old bridge", **FINISHED))
    assert back.problems == ()
    assert "{file: b.jpg, alt: The old bridge}" in back.desk.raw(BRIDGE).decode()
    two = "media:\n  - {file: b.jpg}\n  - {file: c.jpg, alt: Its end}\nadded"
    put(where, "sources/bridge.md", text.replace("added", two, 1))
    back = applied(where, corrected(a_sheet(where), alt="b.jpg: The bridge\nc.jpg: Its end"))
    ((_, fields, *_),) = (msgspec.structs.astuple(each) for each in back.changes)
    assert fields == (("media.0.alt", "", "The bridge"),)
    (wrong,) = applied(where, corrected(a_sheet(where), alt="The bridge")).problems
    assert "begins with no file; write b.jpg: …, c.jpg: …" in wrong


def test_a_publisher_without_a_record_stands_in_its_cell(tmp_path: Path) -> None:
    where = an_archive_with_drafts(tmp_path)
    post = Finding(a_candidate("Harbour Post", "high", "articles.csv#/publisher"))
    add(where, "another", TEXT.replace("bridge", "harbour"), publisher=post)
    raw = a_sheet(where)
    assert b",Harbour Post," in raw
    back = applied(where, raw)
    assert (back.changes, back.problems) == ((), ())
    (wrong,) = applied(where, raw.replace(b",Harbour Post,", b",The Mail,")).problems
    assert "publisher 'The Mail' is no record" in wrong
    assert "accept another --with-names" in wrong
