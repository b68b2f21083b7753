"""Whether anything changed since the last build, by stat alone; imports nothing heavy."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

PACKAGE = Path(__file__).resolve().parent.parent
TEMPLATE = PACKAGE / "locale" / "messages.pot"  # our texts, for translators
SCHEMA = 5  # of the ledger; another's is made anew
# Hidden and published all the same: RFC 8615, and what hosts of static sites look for.
PUBLISHED = frozenset({".well-known", ".nojekyll", ".htaccess"})
RACE = 2_000_000_000  # nanoseconds: a file this young may change again within one tick of its clock


Stat = tuple[int, int]  # latest time of change in ns, size in bytes


class Folders(NamedTuple):
    """Where an archive lies: its content, its own templates, the site, the ledger."""

    content: Path
    templates: Path
    site: Path
    state: Path

    @property
    def permalinks(self) -> Path:
        """The list of all addresses ever published, beside the content."""
        return self.content.parent / "permalinks.txt"

    @property
    def private(self) -> Path:
        """Where what is never published lies."""
        return self.content / "private"

    @property
    def originals(self) -> Path:
        """Where originals and kept texts lie, by the ids of their sources."""
        return self.private / "originals"

    @property
    def reviews(self) -> Path:
        """Where the reviews of drafts lie."""
        return self.private / "review"

    def review(self, ref: str) -> Path:
        """The review of one draft."""
        folder, _, name = ref.partition("/")
        return (self.reviews if folder == "sources" else self.reviews / folder) / f"{name}.yaml"

    @property
    def refused(self) -> Path:
        """Where drafts lie that were refused, a folder each."""
        return self.private / "refused"

    @property
    def ledger(self) -> Path:
        """The ledger's file, one for each output folder."""
        name = blake2b(os.fsencode(self.site), digest_size=4).hexdigest()
        return self.state / f"ledger-{name}.sqlite"


def folders(content: str | Path, site: str | Path | None = None) -> Folders:
    """The folders of an archive; those not named stand beside the content."""
    at = Path(os.path.abspath(content))
    out = Path(os.path.abspath(site)) if site else at.parent / "site"
    return Folders(at, at.parent / "templates", out, at.parent / ".archive-site")


def theme() -> Path:
    """The built-in theme: beside the package in a wheel, at the top of a checkout."""
    inside = PACKAGE / "_theme"
    return inside if inside.is_dir() else PACKAGE.parent.parent / "templates"


def is_passing(name: str) -> bool:
    """Whether a file is an editor's copy of another or a program's own, as its name says."""
    is_copy = name.endswith("~") or name.startswith("~$") or (name[:1] == name[-1:] == "#")
    return is_copy or name == "__pycache__"


def files(
    top: Path, skip: frozenset[str] = frozenset(), also: str = ""
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every file and link below a folder, with its path below it; hidden ones and pipes left out.

    Folders named in `skip` are not entered where they stand directly below the top. Links are
    given, not followed into folders. Hidden names that begin with `also` are given too.
    """
    waiting = [(str(top), "")]
    while waiting:
        folder, below = waiting.pop()
        try:
            entries = os.scandir(folder)
        except (FileNotFoundError, NotADirectoryError):
            continue
        with entries:
            for entry in entries:
                name = entry.name
                hidden = name.startswith(".") and name not in PUBLISHED
                if (hidden and not (also and name.startswith(also))) or is_passing(name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if below or name not in skip:
                        waiting.append((entry.path, f"{below}{name}/"))
                elif entry.is_file(follow_symlinks=False) or entry.is_symlink():
                    yield below + name, entry


PRIVATE = frozenset({"private"})


class Inputs(NamedTuple):
    """What a site is made from: a digest of path, time and size of every file of it.

    `latest` is the latest time of change, in ns.
    """

    signature: str
    latest: int


def inputs_of(where: Folders) -> Inputs:
    """All that a site is made from, as it lies there now."""
    rows: list[str] = []
    latest = 0
    tops = [files(where.content, PRIVATE), files(theme()), files(PACKAGE)]
    if where.templates != theme():
        tops.append(files(where.templates))
    for number, found in enumerate(tops):
        for path, entry in found:
            try:
                changed, size = seen(entry.stat())
            except OSError:  # a dangling link; reading will say so
                continue
            latest = max(latest, changed)
            rows.append(f"{number} {path} {changed} {size}")
    rows += _libraries()
    rows.sort()
    signature = blake2b("\n".join(rows).encode("utf-8", "surrogateescape")).hexdigest()
    return Inputs(signature, latest)


def _libraries() -> list[str]:
    """Python's version and the names of what is installed, versions included."""
    places = [path for path in sys.path if path.endswith("site-packages") and os.path.isdir(path)]
    found = [name for path in places for name in os.listdir(path) if name.endswith(".dist-info")]
    return [repr(sys.version_info[:3]), *found]


def present(site: Path, also: str = "") -> dict[str, Stat]:
    """What lies in the output folder: path to time and size; links count as strays."""
    found = {}
    for path, entry in files(site, also=also):
        link = entry.is_symlink()
        found[path] = (-1, -1) if link else seen(entry.stat(follow_symlinks=False))
    return found


def seen(stat: os.stat_result) -> Stat:
    """By what a file is known: a copy may keep the one time, never the other."""
    return max(stat.st_mtime_ns, stat.st_ctime_ns), stat.st_size


def outputs_signature(where: Folders, published: dict[str, Stat]) -> str:
    """A digest of path, time and size of every published file and of the list of addresses."""
    rows = [f"{path} {changed} {size}" for path, (changed, size) in published.items()]
    rows.append(_of_permalinks(where.permalinks))
    rows.sort()
    return blake2b("\n".join(rows).encode("utf-8", "surrogateescape")).hexdigest()


def _of_permalinks(path: Path) -> str:
    try:
        stat = path.stat()
    except OSError:
        return "none"
    changed, size = seen(stat)
    return f"{changed} {size}"


def unchanged(where: Folders, inputs: Inputs) -> dict[str, object] | None:
    """What the last build said, if its inputs and outputs are as it left them; else None."""
    if not where.ledger.is_file():
        return None
    try:
        with sqlite3.connect(f"file:{where.ledger}?mode=ro", uri=True) as ledger:
            row = ledger.execute("SELECT value FROM about WHERE name = 'last'").fetchone()
        last = json.loads(row[0]) if row else None
    except (sqlite3.Error, ValueError):
        return None
    if not isinstance(last, dict) or last.get("schema") != SCHEMA:
        return None
    is_same = inputs.signature == last.get("inputs")
    if not is_same or inputs.latest > int(last["time"]) - RACE:
        return None
    if outputs_signature(where, present(where.site)) != last.get("outputs"):
        return None
    said: dict[str, object] = last["said"]
    return said


def last(said: dict[str, Any], inputs: str, outputs: str, begun: int) -> str:
    """What the shortest way through a build looks at: see `unchanged`."""
    remark = {"schema": SCHEMA, "inputs": inputs, "outputs": outputs, "time": begun, "said": said}
    return json.dumps(remark)


def remark(text: str) -> dict[str, Any]:
    """What a remark of the ledger says; nothing, where it isn't one."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
