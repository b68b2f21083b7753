"""Press articles to plain values, for other programs to look at; nothing is written."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from archive_site.builder.unchanged import Folders
from archive_site.intake.archived import archived_in
from archive_site.intake.copies import Copies, open_copies, own
from archive_site.intake.keeping import kept_text
from archive_site.intake.paths import Work
from archive_site.intake.reading import Described, Known
from archive_site.intake.workers import read_all
from archive_site.loader.articles.draft import FOR_REVIEW
from archive_site.loader.articles.reader import Unread
from archive_site.model.clipping import Description, Finding

FIRST = ("title", "publisher", "author", "date", "language", "url")
NONE = {"value": "", "confidence": "low", "evidence": "", "where": "", "rule": ""}

Told = dict[str, Any] | Known | Unread


def describe_all(where: Folders, work: Work) -> Iterator[list[Told]]:
    """Describe every article as a plain value, with its near copies among all others.

    What can't be read comes as soon as that is known, a list a unit; the values come in one list
    at the end, as a copy may be read before what it was copied from.
    """
    with _caches(where) as (here, copies_in):
        setting = archived_in(here).setting._replace(known={})
        values: dict[str, dict[str, Any]] = {}
        texts: dict[str, str] = {}  # each article's own, as it is read from what would be kept
        with open_copies(copies_in) as copies:
            for _, results in read_all(work.units, setting):
                found = [each for each in results if isinstance(each, Described)]
                for each in found:
                    key = f"read.{len(values)}"  # no id of a record has a dot
                    values[key] = told(each, _name(each, several=len(found) > 1))
                    texts[key] = _keep(copies, key, kept_text(each.clipping))
                yield [each for each in results if not isinstance(each, Described)]
            names = {key: str(value["file"]) for key, value in values.items()}
            yield [
                {**value, "same_text": _near(copies, key, texts[key], names)}
                for key, value in values.items()
            ]


def _near(copies: Copies, key: str, text: str, names: Mapping[str, str]) -> list[dict[str, Any]]:
    """The near copies of an article that was read, by ids of records or names of files."""
    return [
        {"id": names.get(near.id, near.id), "containment": near.containment}
        for near in copies.near(text, without=key)
    ]


def _name(found: Described, *, several: bool) -> str:
    """What a file is called; of several articles in one, with the address of each."""
    clipping = found.clipping
    return f"{clipping.name}: {clipping.part}" if several else clipping.name


def told(found: Described, name: str) -> dict[str, Any]:
    """An article as one value, but for its near copies."""
    clipping, description = found.clipping, found.description
    return {
        "file": name,
        "body": clipping.body,
        "body_where": clipping.body_where,
        "removed": list(clipping.removed),
        "fields": _fields(description),
        "claims": [
            {key: value for key, value in claim.items() if key not in FOR_REVIEW}
            for claim in description.claims
        ],
        "names": [
            {"name": each.printed, "kind": each.kind, "at": each.at} for each in description.names
        ],
        "events": [
            {
                "kind": each.kind,
                "film": each.film,
                "date": each.date,
                "places": list(each.places),
                "at": each.at,
            }
            for each in description.reported
        ],
        "same_text": [],
    }


def _fields(description: Description) -> dict[str, Any]:
    """Every field; one without a value says why."""
    names = dict.fromkeys([*FIRST, *description.fields])
    return {name: _field(description.fields.get(name, Finding())) for name in names}


def _field(finding: Finding) -> dict[str, Any]:
    others = [msgspec.to_builtins(each) for each in finding.others]
    chosen = msgspec.to_builtins(finding.chosen) if finding.chosen else NONE
    reason = {} if finding.chosen else {"reason": finding.reason or "not in the text"}
    return {**chosen, "others": others, **reason}


def _keep(copies: Copies, name: str, text: str) -> str:
    """Index an article by the text that would be kept of it; what of that is its own."""
    path = copies.originals / f"{name}.txt"
    path.write_text(text, "utf-8")
    body = own(name, path.read_bytes())
    copies.keep(name, body)
    return body


@contextmanager
def _caches(where: Folders) -> Iterator[tuple[Folders, Folders]]:
    """An archive whose caches are gone afterwards, and one with its kept texts alone."""
    with tempfile.TemporaryDirectory(prefix="archive-site-") as folder:
        state, content = Path(folder) / "state", Path(folder) / "content"
        here = where._replace(state=state)
        alone = here._replace(content=content)
        alone.originals.mkdir(parents=True)
        for text in where.originals.glob("*.txt"):
            if (where.content / "sources" / f"{text.stem}.md").exists():
                _stand_in(alone.originals / text.name, text)
        yield here, alone


def _stand_in(path: Path, text: Path) -> None:
    try:
        path.symlink_to(text)
    except OSError:  # a system without links
        path.write_bytes(text.read_bytes())
