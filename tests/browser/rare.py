"""The kinds of page that no sample has: moved, withdrawn, mended, with very many mentions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from archive_site.builder.outline import MENTIONS, TESTIMONIES
from archive_site.builder.site import Wish, build
from tests.builders import a_claim, a_record, an_archive, write_archive

SETTINGS = "title: An archive\nlinks: file\nlanguages: [en, ar]\n"
GONE: dict[str, Any] = {
    "status": "withdrawn",
    "withdrawn": {"reason": "request", "date": "2024-01-01"},
}
LONG = "A title of very many words and of Donaudampfschifffahrtsgesellschaftskapitänsmütze " * 2
WORDS = ("Şəhərində", "Ёлка", "كتاب محمد", "https://archive.example/" + "x" * 90)


def rare_pages(folder: Path) -> Path:
    """A site with a page of every rare kind, with long titles and words of many scripts."""
    files: dict[str, str | bytes | None] = {
        "content/archive.yaml": SETTINGS,
        "content/films/a-film.md": a_record("film", title=LONG.strip(), aliases=["another-film"]),
        "content/films/gone.md": a_record("film", **GONE),
        "content/events/broken.md": "---\ntitle: [\n---\n",
        "permalinks.txt": "/events/broken/\n",
    }
    for number in range(MENTIONS + 1):
        files[f"content/sources/s{number}.md"] = a_record(
            title=f"{WORDS[number % len(WORDS)]} {number}", about=["films/a-film"]
        )
    files["content/sources/many.md"] = a_record(
        about=["events/an-event"],
        claims=[a_claim(id=f"c{number}", at=f"¶{number + 1}") for number in range(TESTIMONIES + 1)],
    )
    where = write_archive(folder, an_archive(files))
    done = build(where, Wish(leave_out=True))
    assert done.broken, done.problems
    for page in where.site.rglob("*.html"):
        _stay(page)
    return where.site


def _stay(page: Path) -> None:
    """Let a page that leads on at once be looked at."""
    text = page.read_text("utf-8")
    still = re.sub(r'<meta http-equiv="refresh"[^>]*>', "", text)
    if still != text:
        page.write_text(still, "utf-8")
