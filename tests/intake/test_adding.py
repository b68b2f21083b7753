"""Articles become drafts: what is kept, what is refused, and that nothing is half-written."""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from hashlib import sha256
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest

from archive_site.builder.permalinks import mark_of
from archive_site.builder.unchanged import Folders
from archive_site.cli import run as command_line
from archive_site.intake.add import Added, Adding
from archive_site.intake.archived import archived_in
from archive_site.intake.copies import open_copies
from archive_site.intake.keeping import Folder, kept_text
from archive_site.intake.paths import look_through
from archive_site.intake.reading import Described, read_unit
from archive_site.loader.articles.reader import Unread
from archive_site.model.clipping import Block, Clipping
from archive_site.model.problems import ArchiveSiteError
from tests.articles import containers as made
from tests.builders import a_record, an_archive, read, write_archive
from tests.intake import articles

ROOT = Path(__file__).resolve().parents[2]


def started(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """archive-site with these words, in a folder, as people start it."""
    done = subprocess.run(
        [sys.executable, "-m", "archive_site", *words],
        cwd=folder,
        env=os.environ | {"COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The same in this process: a fifth of the work; the libraries are there."""
    said, told = StringIO(), StringIO()
    with (
        chdir(folder),
        redirect_stdout(said),
        redirect_stderr(told),
        patch.dict(os.environ, COLUMNS="200"),
        pytest.raises(SystemExit) as ended,
    ):
        command_line.run(list(words))
    gc.enable()  # a command does without
    gc.unfreeze()
    assert isinstance(ended.value.code, int)
    return subprocess.CompletedProcess(words, ended.value.code, said.getvalue(), told.getvalue())


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Files by their paths below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)


def files_of(where: Path) -> dict[str, bytes]:
    """Every file below a folder that is no cache, by its path."""
    return {
        path.relative_to(where).as_posix(): path.read_bytes()
        for path in where.rglob("*")
        if path.is_file() and ".archive-site" not in path.parts
    }


ADDRESS = "https://n.example/culture/evening.html"
GOOD: Mapping[str, str | bytes] = {
    "az.txt": articles.AZERBAIJANI,
    "fr.txt": articles.FRENCH.encode("cp1252"),
    "ru.txt": articles.RUSSIAN.encode("utf-16"),
    "deep/en.txt": articles.ENGLISH,
    "deep/en.yaml": "title: An evening on the harbour\npublisher: organizations/an-organization\n",
    "page.html": made.a_page("A saved page", "Nantes"),
    "page_files/frame.html": made.a_page("A frame", "Brest"),
    "page.mhtml": made.a_mail(made.a_page("A page in one file", "Metz"), saved=ADDRESS),
    "mail.eml": made.a_mail(made.a_page("A page that was sent", "Toul")),
    "note.eml": made.a_mail(articles.FRENCH.replace("Lyon", "Dijon").encode("cp1252"), "cp1252"),
    "two.warc.gz": made.a_warc(
        [
            ("https://n.example/2019/a", "text/html", made.a_page("The first of two", "Vannes")),
            ("https://n.example/2019/b", "text/html", made.a_page("The second of two", "Lille")),
        ]
    ),
    "lyon-1.jpg": made.a_picture(color=1),
    "lyon-2.jpg": made.a_picture(color=2),
    "articles.csv": "file,title,date\nlyon,A page of two scans,2019-05\nar.txt,,2019-03\n",
    "some.zip": made.a_zip(
        {"ar.txt": articles.ARABIC.encode(), "tr.txt": articles.TURKISH.encode()}
    ),
    "pages.pdf": made.a_pdf(
        [
            [
                "The Lyon Courier",
                "",
                "An evening in the harbour",
                "",
                "The first page says that 30",
            ],
            ["The Lyon Courier", "", "people came, and three were turned away at the door."],
        ]
    ),
}
BAD: Mapping[str, str | bytes] = {
    "empty.html": b"",
    "cut.pdf": made.a_pdf([["A line of words"]])[:300],
    "locked.pdf": made.a_pdf([["A line of words"]], lock="x"),
    "cut.eml": made.a_mail(made.a_page())[:-60],
    "cut.warc.gz": made.a_warc([("https://n.example/", "text/html", made.a_page())])[:-150],
    "404.html": "<!DOCTYPE html><title>404 Not Found</title><h1>404 Not Found</h1>",
    "cut-1.jpg": made.a_picture()[:200],
    "bomb.zip": made.a_zip({"a.txt": b"0" * 60_000_000}),
    "noise.txt": bytes(range(256)) * 8,
    "lost.yaml": "title: Of nothing\n",
    "wrong.txt": articles.TURKISH + "\nBaşka bir satır.\n",
    "wrong.yaml": "date: 12.03.2019\n",
}


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> tuple[Folders, str, str, int]:
    """An archive to which good and bad files were added; what was said, and the exit status."""
    folder = tmp_path_factory.mktemp("adding")
    where = write_archive(folder / "archive", an_archive())
    write(folder / "in", {**GOOD, **BAD})
    with (folder / "in" / "large.html").open("wb") as large:
        large.write(b"<!DOCTYPE html><html>" * 300)
        large.truncate(200_000_000)  # takes no room on the disk
    done = started(folder, "add", "in", "--content", "archive/content")
    return where, done.stdout, done.stderr, done.returncode


def draft_of(where: Folders, name: str) -> tuple[str, str]:
    """The id and the text of the draft that was made of a file."""
    (found,) = [
        path
        for path in (where.content / "sources").glob("*.md")
        if f"\n  name: {name}\n" in path.read_text("utf-8")
    ]
    return found.stem, found.read_text("utf-8")


def test_every_good_file_is_a_draft_and_every_bad_one_a_line(
    added: tuple[Folders, str, str, int],
) -> None:
    where, said, told, status = added
    drafts = {path.stem for path in (where.content / "sources").glob("*.md")} - {"a-source"}
    assert len(drafts) == 14
    assert "14 drafts written in archive/content/sources; 12 files not read" in said
    assert "1 row of articles.csv without a file" in said
    assert status == 1
    lines = told.splitlines()
    assert len(lines) == 13
    for name, why in {
        "empty.html": "the file is empty; save it once more",
        "cut.pdf": "the PDF is damaged or cut off",
        "locked.pdf": "encrypted",
        "cut-1.jpg": "cut off or damaged",
        "cut.eml": "the file is cut off",
        "cut.warc.gz": "the web archive is damaged",
        "404.html": "nothing was found at its address",
        "bomb.zip": "far more than it holds",
        "noise.txt": "no kind of file that is read",
        "articles.csv": "no file is called 'ar.txt'; mend the name in its row",
        "lost.yaml": "no file of this name lies beside it",
        "wrong.txt": "wrong.yaml: date '12.03.2019'",
        "large.html": "the file has 200 MB, more than the 20 MB that are read",
    }.items():
        (line,) = [line for line in lines if line.startswith(f"in/{name}: ")]
        assert why in line


def test_drafts_are_records_that_our_own_reader_takes(
    added: tuple[Folders, str, str, int],
) -> None:
    where = added[0]
    for path in (where.content / "sources").glob("*.md"):
        reading = read(path.read_bytes(), stem=path.stem)
        assert not reading.problems
        assert reading.status == ("published" if path.stem == "a-source" else "draft")


def test_the_original_and_the_kept_text_lie_in_private(
    added: tuple[Folders, str, str, int],
) -> None:
    where = added[0]
    originals = where.content / "private" / "originals"
    name, text = draft_of(where, "az.txt")
    assert (originals / f"{name}.txt").read_text("utf-8") == articles.AZERBAIJANI
    assert sha256(articles.AZERBAIJANI.encode()).hexdigest() in text
    name, _ = draft_of(where, "ru.txt")
    assert (originals / f"{name}.original").read_bytes() == GOOD["ru.txt"]
    assert "Вечер кино" in (originals / f"{name}.txt").read_text("utf-8")
    name, _ = draft_of(where, "pages.pdf")
    assert (originals / f"{name}.pdf").read_bytes() == GOOD["pages.pdf"]
    blocks = (originals / f"{name}.txt").read_text("utf-8").strip().split("\n\n")
    assert blocks == [
        "An evening in the harbour",
        "The first page says that 30 people came, and three were turned away at the door.",
    ]


def test_what_a_container_says_of_its_article_is_suggested(
    added: tuple[Folders, str, str, int],
) -> None:
    where = added[0]
    originals = where.content / "private" / "originals"
    reviews = where.content / "private" / "review"
    name, text = draft_of(where, "page.mhtml")
    assert ADDRESS in (reviews / f"{name}.yaml").read_text("utf-8")
    assert (originals / f"{name}.mhtml").read_bytes() == GOOD["page.mhtml"]
    name, text = draft_of(where, "note.eml")
    assert "title: Soirée cinéma à la bibliothèque de Dijon" in text
    assert "Soirée" in (originals / f"{name}.txt").read_text("utf-8")
    assert "date: 2019-05-06" not in text  # the day on which it was sent
    drafts = [path.read_text("utf-8") for path in (where.content / "sources").glob("*.md")]
    of_two = [draft for draft in drafts if "name: two.warc.gz" in draft]
    titles = [each.partition("title: ")[2].partition("\n")[0] for each in of_two]
    assert sorted(titles) == ["The first of two", "The second of two"]
    assert not any("A frame" in draft for draft in drafts)


def test_what_stands_beside_an_article_wins_over_what_is_found_in_it(
    added: tuple[Folders, str, str, int],
) -> None:
    where = added[0]
    _, text = draft_of(where, "en.txt")
    assert "title: An evening on the harbour\n" in text
    assert "publisher: organizations/an-organization\n" in text
    name, _ = draft_of(where, "en.txt")
    review = (where.content / "private" / "review" / f"{name}.yaml").read_text("utf-8")
    assert "rule: sidecar" in review
    assert "A film evening at the library of Lyon" in review  # what lost


def test_a_file_of_its_own_wins_over_the_table_of_many(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    beside = {
        "en.txt.yaml": "title: By its own\n",
        "articles.csv": "file,title,date\nen.txt,By the table,2019-05-06\n",
    }
    write(tmp_path / "in", {"en.txt": articles.ENGLISH, **beside})
    assert run(tmp_path, "add", "in").returncode == 0
    _, text = draft_of(where, "en.txt")
    assert "title: By its own\n" in text
    assert "date: 2019-05-06\n" in text


def test_no_block_of_a_kept_text_is_counted_twice_or_not_at_all() -> None:
    blocks = (Block("One\n \n\nstill one\n", "One"), Block("\n\n", ""), Block("Two", "Two"))
    text = kept_text(Clipping("x.html", "text/html", "", blocks))
    assert text == "One\nstill one\n\n–\n\nTwo\n"


def test_scans_of_one_clipping_are_one_draft_without_text(
    added: tuple[Folders, str, str, int],
) -> None:
    where = added[0]
    name, text = draft_of(where, "lyon-1.jpg")
    originals = where.content / "private" / "originals"
    assert f"file: {name}.1.jpg" in text
    assert f"file: {name}.2.jpg" in text
    assert "title: A page of two scans\n" in text
    assert "date: 2019-05\n" in text
    assert "language" not in text
    assert (originals / f"{name}.2.jpg").read_bytes() == GOOD["lyon-2.jpg"]
    assert not (originals / f"{name}.txt").exists()


def test_the_same_files_again_are_refused_by_name_and_change_nothing(
    added: tuple[Folders, str, str, int],
) -> None:
    where = added[0]
    folder = where.content.parent.parent
    before = files_of(where.content)
    paths = ["in/az.txt", "in/lyon-1.jpg", "in/lyon-2.jpg", "in/some.zip"]
    done = run(folder, "add", *paths, "--content", "archive/content")
    name, _ = draft_of(where, "az.txt")
    assert f"in/az.txt: is here already, as sources/{name}; nothing was changed" in done.stdout
    assert "in/some.zip: ar.txt: is here already" in done.stdout
    assert "0 drafts written in archive/content/sources; 4 files here already" in done.stdout
    assert done.returncode == 1
    assert files_of(where.content) == before


def test_two_at_once_add_no_article_twice(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    write(tmp_path, {"in/en.txt": articles.ENGLISH, "in/ar.txt": articles.ARABIC})
    command = [sys.executable, "-m", "archive_site", "add", "in"]
    before = len(list((where.content / "sources").glob("*.md")))
    both = [
        subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    said = "".join(each.communicate(timeout=120)[0] for each in both)
    assert said.count("2 drafts written") == 1, said
    assert said.count("is here already") == 2, said
    assert len(list((where.content / "sources").glob("*.md"))) == before + 2


def test_what_is_printed_for_programs_has_every_key_and_writes_nothing(
    tmp_path: Path,
) -> None:
    write(tmp_path, {"en.txt": articles.ENGLISH, "copy.txt": f"{articles.ENGLISH}\nLast line.\n"})
    before = files_of(tmp_path)
    done = started(
        tmp_path, "add", "--json", "en.txt", "copy.txt", "no.txt", "https://example.org/x"
    )
    first, second = map(json.loads, done.stdout.splitlines())
    assert done.stderr.splitlines() == [
        "no.txt: there is no such file",
        "https://example.org/x: nothing is fetched; save the page from your browser, and add "
        "that file",
    ]
    assert done.returncode == 1
    assert files_of(tmp_path) == before
    assert not (tmp_path / ".archive-site").exists()
    keys = ["file", "body", "body_where", "removed", "fields", "claims", "names", "events"]
    assert list(first) == [*keys, "same_text"]
    assert first["file"] == "en.txt"
    assert [each["id"] for each in first["same_text"]] == ["copy.txt"]
    assert [each["id"] for each in second["same_text"]] == ["en.txt"]
    for name in ("title", "publisher", "author", "date", "language", "url"):
        field = first["fields"][name]
        assert {"value", "confidence", "evidence", "where", "rule", "others"} <= field.keys()
        assert field["value"] or field["reason"]
    assert first["fields"]["date"]["value"] == "2019-05-06"
    assert "120 people came" in first["body"]
    assert all(claim["at"].startswith("¶") for claim in first["claims"])


def test_a_record_is_never_overwritten_and_a_broken_off_run_is_taken_up(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    write(tmp_path, {"fr.txt": articles.FRENCH})
    assert run(tmp_path, "add", "fr.txt").returncode == 0
    name, text = draft_of(where, "fr.txt")
    draft = where.content / "sources" / f"{name}.md"
    by_hand = a_record(title="By hand")
    draft.write_text(by_hand, "utf-8")  # without the original's checksum
    assert run(tmp_path, "add", "fr.txt").returncode == 0
    assert draft.read_text("utf-8") == by_hand
    again = where.content / "sources" / f"{name}-2.md"
    assert f"same_text: [sources/{name}]\n" in again.read_text("utf-8")
    assert set(again.read_text("utf-8").splitlines()) > set(text.splitlines())
    again.unlink()  # as if the run had been broken off before its last step
    assert run(tmp_path, "add", "fr.txt").returncode == 0
    assert again.exists()
    assert not (where.content / "sources" / f"{name}-3.md").exists()


def test_texts_that_hold_half_a_sign_or_raw_bytes_are_written_all_the_same(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    page = made.a_page("Of the sea and the harbour").decode()
    said = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Of \\ud83c"}'
    head = b'From: "R\xe9daction du Rh\xf4ne" <r@x.example>\nSubject: %s\n\n'
    of_mail = articles.FRENCH.partition("\n")[2].encode()
    files: dict[str, str | bytes] = {
        "page.html": page.replace("<title>", f"{said}</script><title>"),
        "latin.eml": head % "Séance à Lyon".encode("cp1252") + of_mail,
        "utf.eml": head % "Séance à Nîmes".encode() + of_mail.replace(b"Lyon", b"Caen"),
    }
    write(tmp_path, files)
    done = run(tmp_path, "add", *files)
    assert (done.stderr, done.returncode) == ("", 0)
    for name, told in (("latin.eml", "Séance à Lyon"), ("utf.eml", "Séance à Nîmes")):
        assert f"title: {told}\n" in draft_of(where, name)[1]
    review = where.reviews / f"{draft_of(where, 'page.html')[0]}.yaml"
    assert "Of \ufffd" in review.read_text("utf-8")
    author = (where.reviews / f"{draft_of(where, 'latin.eml')[0]}.yaml").read_text("utf-8")
    assert "Rédaction du Rhône" in author


def test_an_article_that_can_t_be_written_is_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    write(tmp_path, {"fr.txt": articles.FRENCH})
    (unit,) = look_through([str(tmp_path / "fr.txt")]).units
    archived = archived_in(where)
    (found,) = read_unit(unit, archived.setting)
    assert isinstance(found, Described)
    with open_copies(where) as copies:
        folder = Folder(where, iter(archived.aliases))
        desk = Adding(folder, copies, archived, {}, "2019-03-12")
        told = desk.outcome(unit, found._replace(given={"credit_line": "\ud83c"}))
        assert isinstance(told, Unread)
        assert told.why.startswith("reading it failed (UnicodeEncodeError: ")
        assert files_of(where.content / "private") == {}
        assert isinstance(desk.outcome(unit, found), Added)


def test_what_a_run_left_without_a_record_is_no_copy(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    write(tmp_path, {"fr.txt": articles.FRENCH})
    write(where.originals, {"left.eml": b"x", "left.txt": articles.FRENCH})
    assert run(tmp_path, "add", "fr.txt").returncode == 0
    assert "same_text" not in draft_of(where, "fr.txt")[1]
    assert (
        json.loads(run(tmp_path, "add", "--json", "fr.txt").stdout)["same_text"][0]["id"] != "left"
    )


def test_the_files_of_an_archive_are_no_articles(tmp_path: Path) -> None:
    write_archive(tmp_path, an_archive())
    write(tmp_path, {"new/fr.txt": articles.FRENCH, "site/.archive-site": "", "site/a.html": "<p>"})
    done = run(tmp_path, "add", ".")
    assert done.stderr == ""
    assert "1 draft written" in done.stdout


def untracked(folder: Path) -> set[str]:
    """The folders and files that Git would take from a folder."""
    words = ["git", "ls-files", "--others", "--exclude-standard", "."]
    return set(subprocess.check_output(words, cwd=folder, encoding="utf-8").split())


@pytest.mark.skipif(not shutil.which("git"), reason="there is no Git")
def test_git_takes_nothing_private_of_an_archive_in_any_folder(tmp_path: Path) -> None:
    where = write_archive(tmp_path / "deep/archive", an_archive())
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    before = untracked(tmp_path)
    write(where.content.parent, {"fr.txt": articles.FRENCH})
    assert run(where.content.parent, "add", "fr.txt").returncode == 0
    name = draft_of(where, "fr.txt")[0]
    assert set(files_of(where.content / "private")) == {
        *(".gitignore", f"originals/{name}.txt", f"review/{name}.yaml")
    }
    assert run(where.content.parent, "check").returncode == 0
    new = {"fr.txt", f"content/sources/{name}.md"}
    there = {each.removeprefix("deep/archive/") for each in untracked(tmp_path) - before}
    assert {each for each in there if not each.startswith(".archive-site/")} == new
    (where.content / "private/.gitignore").unlink()
    assert run(where.content.parent, "refuse", name).returncode == 0
    assert not any("private" in each for each in untracked(tmp_path))


def test_who_says_what_git_takes_of_private_files_is_not_overruled(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({"content/private/.gitignore": "!*\n"}))
    write(tmp_path, {"fr.txt": articles.FRENCH})
    assert run(tmp_path, "add", "fr.txt").returncode == 0
    assert (where.content / "private/.gitignore").read_text("utf-8") == "!*\n"


@pytest.mark.skipif(not shutil.which("git"), reason="there is no Git")
@pytest.mark.parametrize("archive", ["", "an/archive/"])
def test_this_repository_ignores_private_files_site_and_caches_of_any_archive(
    archive: str,
) -> None:
    paths = {"content/private/a.txt", "site/index.html", ".archive-site/copies.sqlite"}
    kept = ("content/static/site/a.txt", "content/sources/a.md", "src/archive_site/builder/site.py")
    words = ["git", "check-ignore", "--no-index", *(archive + each for each in (*paths, *kept))]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if "not a git repository" in done.stderr:
        pytest.skip("this copy is no repository")
    assert set(done.stdout.split()) == {archive + each for each in paths}


def test_an_archive_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    write(tmp_path, {"fr.txt": articles.FRENCH})
    done = started(tmp_path, "add", "fr.txt", "--content", "nowhere")
    assert done.returncode == 1
    assert "there is no content folder" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["fr.txt"]


def test_an_id_whose_address_was_erased_is_not_given_again(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    mark = mark_of("/sources/a-name/")
    where.permalinks.write_text(f"erased {mark} rights 2026-01-02\n", "utf-8")
    folder = Folder(where, iter(()))
    assert not folder.is_free("a-name", (".txt",), "0" * 64, "text")
    assert folder.is_free("another-name", (".txt",), "0" * 64, "text")


def test_an_id_whose_address_was_published_is_not_given_again(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    where.permalinks.write_text("/films/a-film/\n/sources/a-name/\n", "utf-8")
    folder = Folder(where, iter(["Former-name"]))
    ids = ("a-name", "former-name", "a-source", "a-film")
    free = [folder.is_free(name, (".txt",), "0" * 64, "text") for name in ids]
    assert free == [False, False, False, True]


def test_an_id_by_which_another_original_is_kept_is_not_given(tmp_path: Path) -> None:
    where = write_archive(
        tmp_path, an_archive({"content/private/originals/a-name.html": "<p>Another.</p>"})
    )
    folder, own = Folder(where, iter(())), sha256(b"<p>Another.</p>").hexdigest()
    assert not folder.is_free("a-name", (".html",), "0" * 64, "text")
    assert folder.is_free("a-name", (".html",), own, "text")  # left by a run that broke off


def test_a_draft_is_never_written_over_a_record(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    before = (where.content / "sources/a-source.md").read_bytes()
    with pytest.raises(ArchiveSiteError, match="File exists"):
        Folder(where, iter(())).write("a-source", "a draft", "a review")
    assert (where.content / "sources/a-source.md").read_bytes() == before


@pytest.mark.parametrize("corrected", ["private/originals/{}.txt", "private/review/{}.yaml"])
def test_what_was_corrected_by_hand_is_kept_when_its_draft_is_gone(
    tmp_path: Path, corrected: str
) -> None:
    where = write_archive(tmp_path, an_archive())
    page = f"<h1>An evening</h1><p>{articles.ENGLISH}</p>"
    write(tmp_path, {"en.html": page})
    assert run(tmp_path, "add", "en.html").returncode == 0
    name, _ = draft_of(where, "en.html")
    (where.content / "sources" / f"{name}.md").unlink()
    by_hand = where.content / corrected.format(name)
    by_hand.write_text(f"{by_hand.read_text('utf-8')}# mine\n", "utf-8")
    before = by_hand.read_bytes()
    assert run(tmp_path, "add", "en.html").returncode == 0
    assert by_hand.read_bytes() == before
    assert draft_of(where, "en.html")[0] != name


@pytest.mark.parametrize("field", ["original", "media", "status"])
def test_what_adding_writes_itself_is_not_taken_from_beside_an_article(
    tmp_path: Path, field: str
) -> None:
    write_archive(tmp_path, an_archive())
    beside = f"{field}: {{name: ../../x, file: ../../x}}\n"
    write(tmp_path, {"en.txt": articles.ENGLISH, "en.yaml": beside})
    done = run(tmp_path, "add", "en.txt")
    assert f"{field} is written by `add` itself" in done.stderr
    assert done.returncode == 1


def test_a_table_s_rows_are_told_apart_from_files_and_are_not_read_into_drafts_again(
    tmp_path: Path,
) -> None:
    where = write_archive(tmp_path, an_archive())
    table = "file,genre\nen.txt,report\nnone.txt,report\n"
    write(tmp_path, {"in/en.txt": articles.ENGLISH, "in/articles.csv": table})
    said = run(tmp_path, "add", "in").stdout
    assert "1 draft written in content/sources; 1 row of articles.csv without a file" in said
    assert "not read" not in said
    before = draft_of(where, "en.txt")
    write(tmp_path, {"in/articles.csv": table.replace("report", "opinion")})
    said = run(tmp_path, "add", "in").stdout
    assert "What articles.csv says now is not taken into drafts that are there" in said
    assert "sheet sources --drafts > drafts.csv" in said
    assert draft_of(where, "en.txt") == before


def test_what_is_wrong_in_a_table_is_said_with_its_row(tmp_path: Path) -> None:
    write_archive(tmp_path, an_archive())
    table = 'file,title,date\nru.txt,"Of\ntwo lines",\n\nfr.txt,,31.02.2019\n'
    write(tmp_path, {"fr.txt": articles.FRENCH, "ru.txt": articles.RUSSIAN, "articles.csv": table})
    done = run(tmp_path, "add", "fr.txt", "ru.txt")
    assert done.stderr.startswith("fr.txt: articles.csv row 4, fr.txt: date '31.02.2019'")
    assert "1 draft written" in done.stdout
