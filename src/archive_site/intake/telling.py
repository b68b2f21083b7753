"""Press articles to plain values, for other programs to look at; nothing is written."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from archive_site.builder.unchanged import Folders
from archive_site.intake.archived import archived_in
from archive_site.intake.copies import Copies, open_copies
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
    """Describe every article as a plain value, with the near copies among those before it."""
    with _caches(where) as (here, copies_in):
        setting = archived_in(here).setting._replace(known={})
        with open_copies(copies_in) as copies:
            for _, results in read_all(work.units, setting):
                several = sum(isinstance(each, Described) for each in results) > 1
                yield [
                    told(each, _name(each, several=several), copies)
                    if isinstance(each, Described)
                    else each
                    for each in results
                ]


def _name(found: Described, *, several: bool) -> str:
    """What a file is called; of several articles in one, with the address of each."""
    clipping = found.clipping
    return f"{clipping.name}: {clipping.part}" if several else clipping.name


def told(found: Described, name: str, copies: Copies) -> dict[str, Any]:
    """An article as one value; from now on it is among those that others are compared with."""
    clipping, description = found.clipping, found.description
    text = kept_text(clipping)
    near = copies.near(text) if text else ()
    if text:
        _keep(copies, name.replace("/", "_"), text)
    return {
        "file": name,
        "body": clipping.body,
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
        "same_text": [{"id": each.id, "containment": each.containment} for each in near],
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


def _keep(copies: Copies, name: str, text: str) -> None:
    (copies.originals / f"{name}.txt").write_text(text, "utf-8")
    copies.keep(name)


@contextmanager
def _caches(where: Folders) -> Iterator[tuple[Folders, Folders]]:
    """An archive whose caches are gone afterwards, and one with its kept texts alone."""
    with tempfile.TemporaryDirectory(prefix="archive-site-") as folder:
        state, content = Path(folder) / "state", Path(folder) / "content"
        originals = content / "private" / "originals"
        originals.mkdir(parents=True)
        for text in (where.content / "private" / "originals").glob("*.txt"):
            _stand_in(originals / text.name, text)
        here = where._replace(state=state)
        yield here, here._replace(content=content)


def _stand_in(path: Path, text: Path) -> None:
    try:
        path.symlink_to(text)
    except OSError:  # a system without links
        path.write_bytes(text.read_bytes())
