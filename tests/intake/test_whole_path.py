"""From the file of an article to its page: added, corrected, accepted, built; or put aside."""

from __future__ import annotations

import re
import shlex
from hashlib import sha256
from pathlib import Path

from archive_site.builder.unchanged import Folders
from tests.articles import containers as made
from tests.builders import RIGHTS, a_record, a_site, an_archive, built, site_bytes, write_archive
from tests.intake import articles
from tests.intake.test_adding import draft_of, run, started, write

ROOT = Path(__file__).resolve().parents[2]
ABSTRACT = "A notice of an evening with the film on the harbour."


def added(folder: Path, text: str) -> tuple[Folders, str]:
    """A built archive to which an article was added, and the id of its draft."""
    where = a_site(folder, {"content/films/the-old-harbour.md": a_record("film", title="Harbour")})
    write(folder, {"article.txt": text})
    done = run(folder, "add", "article.txt")
    assert done.returncode == 0, done.stdout + done.stderr
    return where, draft_of(where, "article.txt")[0]


def test_an_article_is_published_after_it_was_accepted_and_only_then(tmp_path: Path) -> None:
    where, name = added(tmp_path, articles.ENGLISH)
    built(where)
    for path, raw in site_bytes(where.site).items():
        assert b"film evening at the library" not in raw, path
    shown = run(tmp_path, "review", name)
    assert "A film evening at the library of Lyon" in shown.stdout
    needed = [f"abstract={ABSTRACT}", "genre=news-item", "issuer_kind=news-agency"]
    asked = run(tmp_path, "accept", name)
    assert asked.returncode == 1
    assert "genre is missing" in asked.stderr
    done = run(tmp_path, "accept", name, *needed, f"rights={RIGHTS}")
    assert done.returncode == 0, done.stderr
    assert built(where).written
    page = site_bytes(where.site)[f"sources/{name}/index.html"].decode()
    assert "A film evening at the library of Lyon" in page
    assert ABSTRACT in page
    for path, raw in site_bytes(where.site).items():
        assert b"Society of Friends of the Harbour" not in raw, path  # the body isn't published


def test_an_article_that_was_refused_is_refused_again(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    write(tmp_path, {"article.txt": articles.TURKISH})
    assert run(tmp_path, "add", "article.txt").returncode == 0
    name, _ = draft_of(where, "article.txt")
    assert run(tmp_path, "refuse", name).returncode == 0
    done = run(tmp_path, "add", "article.txt")
    assert done.returncode == 1
    assert f"was refused before; take it out of private/refused/{name}" in done.stdout


def test_the_walk_of_the_docs_leads_from_two_articles_to_a_site(tmp_path: Path) -> None:
    text = (ROOT / "docs/first-archive.md").read_text("utf-8")
    files = re.findall(r"`([^`\n]+)`\n\n```\w+\n(.*?)```", text, re.S)
    write(tmp_path, dict(files))
    lines = re.findall(r"^ {4}\.\./\.venv/bin/archive-site (.+)$", text, re.M)
    assert len(lines) >= 7
    for line in lines:
        done = started(tmp_path, *shlex.split(line))
        assert done.returncode == 0, (line, done.stdout, done.stderr)
    page = (tmp_path / "site/figures/audience/index.html").read_text("utf-8")
    assert "As many as 120" in page
    assert "A film evening at the library of Lyon" in page


def a_clipping(folder: Path) -> tuple[Folders, str]:
    """An archive to which a clipping of two scans was added, and the id of its draft."""
    where = write_archive(folder, an_archive())
    write(folder, {f"in/lyon-{n}.jpg": made.a_picture(color=n) for n in (1, 2)})
    write(folder, {"in/articles.csv": "file,title,date\nlyon,Two scans,2019\n"})
    assert run(folder, "add", "in").returncode == 0
    return where, draft_of(where, "lyon-1.jpg")[0]


def test_scans_are_accepted_by_the_line_that_the_review_prints(tmp_path: Path) -> None:
    where, name = a_clipping(tmp_path)
    told = run(tmp_path, "review", name).stdout
    for n in (1, 2):
        assert f"  content/private/originals/{name}.{n}.jpg\n" in told
    line = re.search(rf"accept {name} (media.*)", told)
    assert line
    asked = [each.removesuffix("…") for each in line[1].split()]
    assert asked[:2] == ["media.0.alt=", "media.1.alt="]
    values = {"language=": "en", "genre=": "report", "issuer_kind=": "newspaper", "rights=": RIGHTS}
    words = [f"{each}{values.get(each, 'The front page')}" for each in asked]
    done = run(tmp_path, "accept", name, *words)
    assert done.returncode == 0, done.stderr
    record = (where.content / f"sources/{name}.md").read_text("utf-8")
    assert record.count("alt: The front page") == 2


def test_each_scan_of_a_clipping_keeps_its_name_and_hash_and_is_known_again(tmp_path: Path) -> None:
    where, name = a_clipping(tmp_path)
    record = (where.content / f"sources/{name}.md").read_text("utf-8")
    for n in (1, 2):
        assert f"name: lyon-{n}.jpg" in record
        assert sha256((tmp_path / f"in/lyon-{n}.jpg").read_bytes()).hexdigest() in record
    write(tmp_path, {"late/other.jpg": made.a_picture(color=2)})
    assert f"sources/{name}" in run(tmp_path, "add", "late").stdout


def test_a_part_of_media_that_is_written_as_a_field_is_told_how(tmp_path: Path) -> None:
    name = a_clipping(tmp_path)[1]
    for word in ("alt=x", "media.alt=x"):
        assert "write media.0.alt=…" in run(tmp_path, "accept", name, word).stderr
