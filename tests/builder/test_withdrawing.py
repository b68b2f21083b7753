"""A record is withdrawn by its file, or erased so that only a hash of its address is kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner

from archive_site.builder.site import build
from archive_site.builder.unchanged import Folders
from archive_site.builder.withdraw import Reason, erase, withdraw
from archive_site.cli.commands.withdraw import COMMAND
from archive_site.cli.run import archive
from archive_site.intake.copies import open_copies
from archive_site.model.problems import ArchiveSiteError
from tests.builder.sites import cold
from tests.builders import a_claim, a_record, a_site, built, site_bytes

pytestmark = pytest.mark.usefixtures("tiny_theme")

WHY = Reason("privacy", "2026-11-25")
JANE = "sentinel-jane"
PERSON = {f"content/people/{JANE}.md": a_record("person", title=f"Name {JANE}")}


def leaks(where: Folders) -> list[str]:
    """The files of the site that hold the sentinel, in name or bytes."""
    found = site_bytes(where.site).items()
    return [path for path, body in found if JANE.encode() in path.encode() + body]


def test_a_withdrawn_record_keeps_its_file_and_its_address(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    file = where.content / "films/a-film.md"
    before = file.read_text("utf-8")
    assert withdraw(where, "a-film", WHY) == "films/a-film"
    after = file.read_text("utf-8")
    assert [line for line in after.splitlines() if line not in before.splitlines()] == [
        "status: withdrawn",
        "withdrawn: {reason: privacy, date: 2026-11-25}",
    ]
    built(where)
    assert site_bytes(where.site) == cold(where)
    (row,) = json.loads((where.site / "data/withdrawn.json").read_bytes())
    assert row == {"url": "/films/a-film/", "reason": "privacy", "date": "2026-11-25"}


def test_a_record_whose_file_is_gone_gets_a_file_that_says_it_is_withdrawn(tmp_path: Path) -> None:
    where = a_site(tmp_path, PERSON)
    (where.content / f"people/{JANE}.md").unlink()
    assert build(where).stopped
    withdraw(where, f"people/{JANE}", WHY)
    built(where)
    assert site_bytes(where.site) == cold(where)


FORMER = {"content/films/new.md": a_record("film", aliases=["old", "letters/older"])}


def test_a_former_id_is_not_withdrawn_but_the_record_that_has_it_named(tmp_path: Path) -> None:
    where = a_site(tmp_path, FORMER)
    said = "films/old is films/new now, which has it among its `aliases:`; withdraw films/new"
    (where.content / "films/pipe.md").mkdir()
    for step in (withdraw, erase):
        with pytest.raises(ArchiveSiteError, match=said):
            step(where, "films/old", WHY)
        with pytest.raises(ArchiveSiteError, match="is a translation, and goes with films/new"):
            step(where, "films/new.az", WHY)
    (where.content / "films/pipe.md").rmdir()
    assert not (where.content / "films/old.md").exists()
    built(where)


def test_an_erased_address_that_an_alias_claims_says_where(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    mark = sha256(b"/films/old/").hexdigest()
    with where.permalinks.open("a", encoding="utf-8") as listed:
        listed.write(f"erased {mark} privacy 2026-11-25\n")
    (where.content / "films/new.md").write_text(str(FORMER["content/films/new.md"]), "utf-8")
    (problem,) = [each for each in build(where).problems if not each.warning]
    assert problem.code == "L008"
    assert problem.message.endswith("take old out of `aliases:` in films/new.md")


def test_of_an_erased_record_nothing_is_kept_but_a_hash(tmp_path: Path) -> None:
    where = a_site(tmp_path, PERSON)
    assert leaks(where)
    assert erase(where, f"people/{JANE}", WHY) == (f"people/{JANE}", True, ())
    built(where)
    assert leaks(where) == []
    assert JANE not in where.permalinks.read_text("utf-8")
    assert not [path for path in where.content.rglob("*") if JANE in path.name]
    mark = sha256(f"/people/{JANE}/".encode()).hexdigest()
    assert f"erased {mark} privacy 2026-11-25" in where.permalinks.read_text("utf-8")
    (row,) = json.loads((where.site / "data/withdrawn.json").read_bytes())
    assert row == {"sha256": mark, "reason": "privacy", "date": "2026-11-25"}
    assert site_bytes(where.site) == cold(where)


OF_SOURCE = {
    f"content/sources/{JANE}.md": a_record(
        title=f"Name {JANE}",
        body=f"Said by {JANE}.",
        claims=[a_claim()],
        media=[{"file": "media/scan.jpg", "alt": JANE}],
    ),
    "content/sources/other.md": a_record(body="Kept."),
}
PRIVATE = {
    f"content/private/{path}": JANE
    for path in (
        f"originals/{JANE}.html",
        f"originals/{JANE}.txt",
        "originals/scan.jpg",
        f"review/{JANE}.yaml",
        f"refused/{JANE}-2/{JANE}.md",
    )
}
OF_OTHERS = {
    f"content/private/{path}": "Kept."
    for path in (f"originals/{JANE}-2.txt", "review/other.yaml", f"refused/other/{JANE}.txt")
}


@pytest.mark.parametrize("private", [True, False])
def test_of_an_erased_text_no_byte_stands_in_caches_and_private_files_are_named_or_deleted(
    tmp_path: Path, *, private: bool
) -> None:
    where = a_site(tmp_path, OF_SOURCE | PRIVATE | OF_OTHERS)
    with open_copies(where):
        pass
    assert any(JANE.encode() in body for body in site_bytes(where.state).values())
    assert f"/sources/{JANE}/#c1" in where.permalinks.read_text("utf-8").splitlines()
    erasure = erase(where, JANE, WHY, private=private)
    assert JANE not in where.permalinks.read_text("utf-8")
    assert {path.relative_to(tmp_path).as_posix() for path in erasure.private} == {*PRIVATE}
    assert [path.exists() for path in erasure.private] == [not private] * len(PRIVATE)
    assert all((tmp_path / path).is_file() for path in OF_OTHERS)
    for _ in range(2):
        built(where)
        held = {path for path, body in site_bytes(where.state).items() if JANE.encode() in body}
        assert held == set()
    assert site_bytes(where.site) == cold(where)


@pytest.mark.parametrize(
    ("other", "goes"),
    [
        (a_record(media=[{"file": "ma.mp3", "alt": "x"}]), True),
        (a_record(body="Of a.mp3x and xa.mp3."), True),
        (a_record(body="Of a.mp3."), False),
        (a_record(body="[Of it](/media/%61.mp3)."), False),
        (a_record(media=[{"file": "a.mp3", "alt": "x"}]).replace("a.mp3", "\\u0061.mp3"), False),
    ],
)
def test_media_that_another_file_names_stay(tmp_path: Path, other: str, goes: bool) -> None:
    files: dict[str, str | bytes | None] = {
        f"content/sources/{JANE}.md": a_record(media=[{"file": "a.mp3", "alt": "x"}]),
        "content/media/a.mp3": b"ID3",
        "content/media/ma.mp3": b"ID3",
    }
    where = a_site(tmp_path, files)
    (where.content / "sources/other.md").write_text(other, "utf-8")
    erase(where, f"sources/{JANE}", WHY, private=True)
    assert (where.content / "media/a.mp3").is_file() != goes


def test_captions_of_what_another_record_names_stay(tmp_path: Path) -> None:
    own, other = ([{"file": f"talk.{end}", "alt": "x"}] for end in ("mp3", "mp4"))
    files: dict[str, str | bytes | None] = {
        f"content/sources/{JANE}.md": a_record(media=own),
        "content/sources/other.md": a_record(media=other),
        "content/media/talk.mp3": b"ID3",
        "content/media/talk.mp4": b"\0\0\0\x18ftypisom",
        "content/media/talk.az.vtt": "WEBVTT\n",
    }
    where = a_site(tmp_path, files)
    erase(where, f"sources/{JANE}", WHY, private=True)
    there = sorted(path.name for path in (where.content / "media").iterdir())
    assert there == ["talk.az.vtt", "talk.mp4"]
    assert built(where).strange == ()  # no build is remembered


@pytest.mark.parametrize("private", [True, False])
def test_media_that_an_erased_record_alone_names_are_told_or_deleted(
    tmp_path: Path, *, private: bool
) -> None:
    media = [{"file": name, "alt": "x"} for name in ("own.mp3", "shared.pdf")]
    files: dict[str, str | bytes | None] = {
        f"content/sources/{JANE}.md": a_record(media=media),
        "content/sources/other.md": a_record(media=media[1:]),
        "content/media/own.mp3": b"ID3",
        "content/media/own.az.vtt": "WEBVTT\n",
        "content/media/shared.pdf": b"%PDF-1.4",
    }
    where = a_site(tmp_path, files)
    erasure = erase(where, JANE, WHY, private=private)
    assert [path.name for path in erasure.private] == ["own.mp3", "own.az.vtt"]
    assert [path.exists() for path in erasure.private] == [not private] * 2
    assert (where.content / "media/shared.pdf").is_file()


def test_without_a_reason_the_reasons_are_listed(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    done = CliRunner().invoke(COMMAND, ["films/a-film", "--content", str(where.content)])
    assert "--reason and one of: duplicate, mistake, rights" in str(done.exception)


def asked(where: Folders, answer: str) -> tuple[int, str]:
    """What `withdraw --erase` says at a terminal where this is answered, and its exit status."""
    ours, its = os.openpty()
    words = ["withdraw", JANE, "--reason", "privacy", "--erase", "--content", str(where.content)]
    with subprocess.Popen(
        [sys.executable, "-m", "archive_site", *words],
        stdin=its,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        os.write(ours, f"{answer}\n".encode())
        said, _ = process.communicate(timeout=60)
    os.close(ours)
    os.close(its)
    return process.returncode, said.decode()


def test_nothing_is_erased_before_a_yes(tmp_path: Path) -> None:
    where = a_site(tmp_path, PERSON)
    file, listed = where.content / f"people/{JANE}.md", where.permalinks.read_bytes()
    status, said = asked(where, "n")
    assert status == 1
    for each in ("can't be undone", f"  /people/{JANE}/ in permalinks.txt", f"people/{JANE}.md"):
        assert each in said
    words = [JANE, "--reason", "privacy", "--erase", "--content", str(where.content)]
    done = CliRunner().invoke(COMMAND, words, input="y\n")  # no terminal: nobody is asked
    assert "write --yes" in str(done.exception)
    assert (file.is_file(), where.permalinks.read_bytes()) == (True, listed)
    assert asked(where, "y")[0] == 0
    assert not file.exists()
    assert JANE not in where.permalinks.read_text("utf-8")


def test_nothing_is_asked_where_yes_is_written(tmp_path: Path) -> None:
    where = a_site(tmp_path, PERSON)
    words = [JANE, "--reason", "privacy", "--erase", "--yes", "--content", str(where.content)]
    done = CliRunner().invoke(COMMAND, words, catch_exceptions=False)
    assert done.exit_code == 0
    assert "can't be undone" not in done.output
    assert not (where.content / f"people/{JANE}.md").exists()


def test_the_former_addresses_of_an_erased_record_are_erased_too(tmp_path: Path) -> None:
    former = a_record("person", title="Jane", aliases=[JANE])
    where = a_site(tmp_path, {"content/people/jane.md": former})
    assert f"/people/{JANE}/" in where.permalinks.read_text("utf-8")
    erase(where, "people/jane", WHY)
    built(where)
    assert leaks(where) == []
    assert JANE not in where.permalinks.read_text("utf-8")


def test_a_person_who_is_not_shown_any_more_keeps_the_record_and_loses_the_address(
    tmp_path: Path,
) -> None:
    files = {**PERSON, "content/films/f.md": a_record("film", body=f"Of [[people/{JANE}]].")}
    where = a_site(tmp_path, files)
    hidden = a_record("person", title=f"Name {JANE}", standing="private", shown="withheld")
    file = where.content / f"people/{JANE}.md"
    file.write_text(hidden, "utf-8")
    assert build(where).stopped
    assert erase(where, JANE, WHY) == (f"people/{JANE}", False, ())
    assert file.read_text("utf-8") == hidden
    built(where)
    assert [path for path in leaks(where) if not path.startswith("films/f/")] == []


def test_a_record_that_others_name_is_not_erased(tmp_path: Path) -> None:
    files = {**PERSON, "content/films/f.md": a_record("film", body=f"Of [[people/{JANE}]].")}
    where = a_site(tmp_path, files)
    before = where.permalinks.read_bytes()
    with pytest.raises(ArchiveSiteError, match=r"is named in\n  content/films/f.md:\d+:4\nWrite"):
        erase(where, JANE, WHY)
    assert (where.content / f"people/{JANE}.md").is_file()
    assert where.permalinks.read_bytes() == before


ANN = "people/ann-marsh"
WRITTEN = {
    "content/sources/s.md": a_record(
        title="The harbour",
        summary="Of Ann Marsh.",
        body="It was Ann\nMarsh, *ANN* Mársh.\n\nMs Marsh.",
    ),
    "content/sources/of-ann-marsh.md": a_record(body="Of &#65;nn Marsh, and Marsh, Ann."),
    "content/films/f.md": a_record("film", status="draft", body="By Ann Marsh. No marsh."),
    "content/pages/p.md": a_record("page", body="Of &#65;nn Marsh."),
    "content/pages/p.az.md": "---\nsummary: Ann Marsh bu.\n---\n",
    "content/static/note.txt": "Ann Marsh",
    "content/media/ann-marsh.vtt": "WEBVTT\n",
}
HER = a_record("person", title="Ann Marsh", sort_name="Marsh, Ann", names=[{"value": "Annie"}])
TWO = "title: An archive\nlanguages: [en, az]\n"


def of_ann(folder: Path, files: Mapping[str, str]) -> Folders:
    """An archive that is built with her and gets these files afterwards."""
    where = a_site(folder, {f"content/{ANN}.md": HER, "content/archive.yaml": TWO})
    for path, text in files.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return where


def where_it_stands(lines: Iterable[str]) -> list[str]:
    """The lines that name a place in content."""
    return [each.strip() for each in lines if each.startswith("  content/")]


def at(path: str, words: str) -> str:
    """The place of words in a file, as messages have it."""
    text = WRITTEN[path]
    begins = text.index(words)
    return f"{path}:{text.count(chr(10), 0, begins) + 1}:{begins - text.rfind(chr(10), 0, begins)}"


SURE = sorted(
    [
        *(
            f"{at('content/sources/s.md', each)} ann marsh"
            for each in ("Ann M", "Ann\nM", "ANN* M")
        ),
        "content/sources/of-ann-marsh.md:1:1 ann marsh",
        f"{at('content/sources/of-ann-marsh.md', 'Marsh, Ann')} marsh ann",
        f"{at('content/films/f.md', 'Ann')} ann marsh",
        f"{at('content/pages/p.md', chr(10) + 'Of &').rpartition(':')[0]}:1 ann marsh",
        f"{at('content/pages/p.az.md', 'Ann')} ann marsh",
        "content/static/note.txt:1:1 ann marsh",
        "content/media/ann-marsh.vtt:1:1 ann marsh",
    ]
)
DOUBTFUL = [
    f"{at(path, words)} marsh"
    for path, words in {
        "content/pages/p.md": "Marsh",
        "content/sources/of-ann-marsh.md": "Marsh",
        "content/sources/s.md": "Marsh.\n",
    }.items()
]


def said_of(where: Folders, *words: str, reason: str = "privacy") -> str:
    """What `withdraw` says of her."""
    words = ("withdraw", ANN, "--reason", reason, *words, "--content", str(where.content))
    done = CliRunner().invoke(archive, words)
    return done.output if done.exception is None else str(done.exception)


def test_where_the_names_of_a_withdrawn_person_still_stand_is_said_at_once(tmp_path: Path) -> None:
    said = said_of(of_ann(tmp_path, WRITTEN))
    sure, _, doubtful = said.partition("or another's")
    assert sorted(where_it_stands(sure.splitlines())) == SURE
    assert where_it_stands(doubtful.splitlines()) == DOUBTFUL
    assert f"Write [[{ANN}]] in a text and `agent: {ANN}` in place of `as_printed`" in sure
    assert "C007" in sure


def test_a_person_whose_names_stand_in_content_is_not_erased(tmp_path: Path) -> None:
    where = of_ann(tmp_path, WRITTEN | {"content/films/g.md": a_record("film", body=f"[[{ANN}]]")})
    with pytest.raises(ArchiveSiteError) as stopped:
        erase(where, ANN, WHY)
    places = where_it_stands(str(stopped.value).splitlines())
    assert places[0].startswith("content/films/g.md:")
    assert sorted(places[1:]) == SURE
    assert "Write there what may be said of it" in str(stopped.value)
    assert (where.content / f"{ANN}.md").is_file()


def test_what_is_said_of_the_names_of_an_erased_person_is_true(tmp_path: Path) -> None:
    doubtful = {"content/films/f.md": a_record("film", body="By Ms Marsh.")}
    said = said_of(of_ann(tmp_path / "a", doubtful), "--erase", "--yes")
    assert where_it_stands(said.splitlines()) == ["content/films/f.md:6:7 marsh"]
    assert "stands nowhere in the content but where it is told above" in said
    said = said_of(of_ann(tmp_path / "b", {}), "--erase", "--yes")
    assert "stands nowhere in the content; spelt otherwise" in said
    where = of_ann(tmp_path / "c", WRITTEN)
    said = said_of(where, "--erase", "--yes", reason="duplicate")
    assert "nobody looked" in said
    assert "nowhere in the content" not in said


def test_a_namesake_is_no_hindrance(tmp_path: Path) -> None:
    for number, fields in enumerate(({}, {"status": "draft"}, {"shown": "withheld"})):
        other = {"content/people/other.md": a_record("person", title="Ann Marsh", **fields)}
        where = of_ann(tmp_path / str(number), other)
        assert erase(where, ANN, WHY).gone


def test_of_a_record_entered_twice_no_names_are_told(tmp_path: Path) -> None:
    said = said_of(of_ann(tmp_path, WRITTEN), reason="duplicate")
    assert where_it_stands(said.splitlines()) == []
    assert "is withdrawn" in said


@pytest.mark.parametrize(
    ("named", "reason", "said"),
    [
        ("films/a-film", "boredom", r"no reason 'boredom'; write one of: duplicate \(it was"),
        ("films/no-such", "other", "was never published"),
        ("nothing/at-all", "other", "there is no record nothing/at-all"),
        ("films/../../outside/a-file", "other", "there is no record films/../../outside/a-file"),
    ],
)
def test_what_cannot_be_withdrawn_is_said(
    tmp_path: Path, named: str, reason: str, said: str
) -> None:
    where = a_site(tmp_path)
    for work in (withdraw, erase):
        with pytest.raises(ArchiveSiteError, match=said):
            work(where, named, Reason(reason, "2026-11-25"))


def test_a_day_that_is_none_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = (where.content / "films/a-film.md").read_bytes()
    for work in (withdraw, erase):
        with pytest.raises(ArchiveSiteError, match="yesterday"):
            work(where, "films/a-film", Reason("law", "yesterday"))
    assert (where.content / "films/a-film.md").read_bytes() == before


def test_a_record_that_is_withdrawn_is_not_withdrawn_twice(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    withdraw(where, "films/a-film", WHY)
    with pytest.raises(ArchiveSiteError, match="is withdrawn already"):
        withdraw(where, "films/a-film", WHY)
