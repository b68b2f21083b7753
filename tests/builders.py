"""Record files, archives and built sites for tests: every field has a value that says nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from archive_site.builder import themes, unchanged
from archive_site.builder.site import Built, build
from archive_site.builder.unchanged import Folders, folders
from archive_site.loader.records import Reading, read_record
from archive_site.loader.types import Vocabulary, read_types
from archive_site.prose.convert import CMARK
from tools.record_types import built_in_types

SETTINGS = "title: An archive\n"
RIGHTS = "https://rightsstatements.org/vocab/InC/1.0/"
NEEDED: Mapping[str, Mapping[str, Any]] = {
    "source": {
        "genre": "report",
        "issuer_kind": "newspaper",
        "language": ["en"],
        "date": "2019-02-23",
        "access": "abstract",
        "rights": RIGHTS,
    },
    "screening": {"kind": "public", "film": ["films/a-film"], "date": "2018-03-07"},
    "event": {"kind": "occurrence", "date": "1992-02-26"},
    "film": {"year": "2017"},
    "document": {"kind": "report"},
    "person": {"sort_name": "Person, A", "standing": "public-role", "shown": "named"},
    "organization": {"kind": "newspaper"},
    "place": {"kind": "settlement"},
    "measure": {"unit": "people", "definition": "People counted."},
    "page": {},
}
TEMPLATES = (
    *("home", "record", "list", "measure", "figures", "chronology", "data", "404", "about"),
    *("words", "mentions", "statements", "corrections", "redirect", "tombstone", "aside"),
    *("cited", "coverage"),
    "search",
    "map",
    "headers",
)
SCRIPTS = tuple(
    f"search/{name}" for name in ("facts", "folding", "found", "orders", "shelf", "words")
)
NEEDING_BASE = ("calendar.ics", "feed.xml", "sitemap.xml")
# An archive's own type, in one file.
INTERVIEW = """\
label: Interview
plural: Interviews
folder: interviews
schema: Interview
lane: written
sort: [date, title]
columns: [date, title, narrator]
fields:
  narrator: {kind: ref, to: people, required: true, card: true, inverse: gave interviews, facet: true, schema: actor}
  interviewer: {kind: ref, to: people, repeated: true}
  date: {kind: date, card: true, dc: issued}
  date_note: {kind: text, required_when: date is empty or uncertain}
  consent: {kind: choice, values: {written: {label: written, uri: null}, oral: {label: oral, uri: "https://x.example/"}}, required: true, facet: true}
  sessions:                      # a nested value: kind group, one level deep
    kind: group
    repeated: true
    fields:
      date: {kind: date}
      place: {kind: ref, to: places}
      length: {kind: duration}
"""  # noqa: E501


def a_record(kind: str = "source", /, body: str = "A short notice.", **fields: Any) -> str:
    """The text of a record file; a field given as None is left out."""
    given = {"title": f"A {kind}", **NEEDED.get(kind, {}), **fields}
    lines = [
        f"{name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in given.items()
        if value is not None
    ]
    return "\n".join(["---", *lines, "---", "", body, ""])


def a_claim(**fields: Any) -> dict[str, Any]:
    """A claim of a figure; a field given as None is left out."""
    given = {"id": "c1", "measure": "killed", "printed": "613", "value": 613, "at": "¶5", **fields}
    return {name: value for name, value in given.items() if value is not None}


def an_archive(files: Mapping[str, str | bytes | None] | None = None) -> dict[str, str | bytes]:
    """An archive with a record of every type, linked; files given replace or join its own."""
    own: dict[str, str | bytes | None] = {
        "content/archive.yaml": SETTINGS,
        "content/sources/a-source.md": a_record(
            about=["events/an-event", "films/a-film"],
            publisher="organizations/an-organization",
            reports=[{"ref": "screenings/a-screening", "at": "¶2"}],
            claims=[
                a_claim(),
                a_claim(
                    id="c2",
                    measure=None,
                    value=None,
                    kind="term",
                    about="events/an-event",
                    printed="a word",
                    at="¶6",
                ),
            ],
            body="It reports [[screenings/a-screening]].\n\nA second paragraph.",
        ),
        "content/screenings/a-screening.md": a_record("screening", place=["places/a-place"]),
        "content/events/an-event.md": a_record("event", place=["places/a-place"]),
        "content/films/a-film.md": a_record(
            "film", credits=[{"agent": "people/a-person", "role": "drt", "per": ["a-source ¶1"]}]
        ),
        "content/documents/a-document.md": a_record("document", date="1993"),
        "content/people/a-person.md": a_record("person", title="Ann Person"),
        "content/organizations/an-organization.md": a_record("organization"),
        "content/places/a-place.md": a_record("place"),
        "content/measures/killed.md": a_record(
            "measure",
            title="Killed",
            about="events/an-event",
            groups=[{"id": "children", "label": "children"}],
        ),
        "content/pages/about.md": a_record("page", title="About & method"),
    }
    return {path: text for path, text in {**own, **(files or {})}.items() if text is not None}


def write_archive(folder: Path, files: Mapping[str, str | bytes]) -> Folders:
    """Files by their path below a folder, written there; and where the archive then lies."""
    for path, text in files.items():
        full = folder / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(text.encode() if isinstance(text, str) else text)
    return folders(folder / "content", folder / "site")


def built(where: Folders) -> Built:
    """What a build did that nothing stopped."""
    done = build(where)
    assert not done.stopped, "\n".join(map(str, done.problems))
    return done


def a_site(folder: Path, files: Mapping[str, str | bytes | None] | None = None) -> Folders:
    """An archive with these files among its own, written and built."""
    where = write_archive(folder, an_archive(files))
    built(where)
    return where


def site_bytes(site: Path) -> dict[str, bytes]:
    """Every file of a site by its path below it, hidden ones left out."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


def the_types(**own: str) -> Vocabulary:
    """The built-in record types, with an archive's own by name."""
    files = {f"content/types/{name}.yaml": text.encode() for name, text in own.items()}
    vocabulary, problems = read_types(built_in_types(), files)
    assert not problems, "\n".join(map(str, problems))
    return vocabulary


def read(text: str | bytes, kind: str = "source", stem: str = "x") -> Reading:
    """What the reader makes of a record file's text."""
    types = {each.name: each for each in the_types().types}
    raw = text.encode() if isinstance(text, str) else text
    return read_record(f"content/{types[kind].folder}/{stem}.md", raw, types[kind], CMARK)


def said(reading: Reading) -> list[str]:
    """The problems of a reading as lines, without the file's folders."""
    return [str(problem).removeprefix("content/sources/") for problem in reading.problems]


def a_tiny_theme(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let builds use, in place of the built-in theme, one that prints each view as it is.

    Every value of a view stands in its page's bytes, and a build takes a fifth of the time.
    """
    (folder / "assets").mkdir(parents=True, exist_ok=True)
    (folder / "assets/site.css").write_text("p {}\n", "utf-8")
    (folder / "search").mkdir(exist_ok=True)
    pages, scripts = (f"{each}.html" for each in TEMPLATES), (f"{each}.js" for each in SCRIPTS)
    for name in (*pages, *scripts, *NEEDING_BASE):
        text = f"<h1>{{{{ page.title }}}}</h1>{{{{ site }}}}{{{{ page }}}}<!-- {name} -->\n"
        (folder / name).write_text(text, "utf-8")
    for module in (unchanged, themes):
        monkeypatch.setattr(module, "theme", lambda: folder)
