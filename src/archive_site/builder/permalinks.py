"""`permalinks.txt`: every address ever published; what a build would lose, and what it adds.

One address a line, sorted; `erased`, a SHA-256, a code and a day for one that isn't to be named.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import msgspec

from archive_site.model.archive import Archive, Erased
from archive_site.model.ids import is_language
from archive_site.model.problems import Place, Problem
from archive_site.model.record import Ref
from archive_site.model.types import RecordType

NAME = "permalinks.txt"
HEAD = """\
# Every address that this archive has published. archive-site adds to it and stops rather than
# lose one. Keep it with the content; where two versions meet, keep the lines of both.
"""
ADDRESS = re.compile(r"/([^\s#]+/)?(#[^\s#]+)?")
ERASED = re.compile(r"erased ([0-9a-f]{64}) ([a-z-]+) ([0-9?~%/.X-]+)")
MANY = 10  # so many pages lost, and most of all, are told by one word before
Anchors = frozenset[str] | None  # of a page's claims; None: any, where the page stands for another


class Permalinks(msgspec.Struct, frozen=True):
    """The file as it was read: address to its line, and what was erased."""

    addresses: dict[str, int] = {}
    erased: tuple[Erased, ...] = ()


def read_permalinks(path: Path) -> tuple[Permalinks, tuple[Problem, ...]]:
    """What the file says; a file that isn't there says nothing."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except FileNotFoundError:
        lines = []
    except UnicodeDecodeError:
        return Permalinks(), (Problem(Place(NAME), "L009", "the file is not UTF-8; restore it"),)
    addresses: dict[str, int] = {}
    erased, problems = [], []
    for number, line in enumerate(map(str.strip, lines), 1):
        if ADDRESS.fullmatch(line):
            addresses[line] = number
        elif match := ERASED.fullmatch(line):
            erased.append(Erased(*match.groups()))
        elif line and not line.startswith("#"):
            found = f"{line[:60]!r} is no address; take the line away, keep the addresses around it"
            problems.append(Problem(Place(NAME, number), "L009", found))
    return Permalinks(addresses, tuple(sorted(set(erased)))), tuple(problems)


def address_of(ref: Ref, kind: RecordType) -> str:
    """The address of a record of a type, whether it has a page or not."""
    folder, _, name = ref.partition("/")
    return (kind.address or f"/{folder}/{{id}}/").format(id=name)


def was_given(known: Permalinks, address: str) -> bool:
    """Whether an address was published before, be it erased since."""
    return address in known.addresses or mark_of(address) in {each.mark for each in known.erased}


def text_of(addresses: Iterable[str], erased: Iterable[Erased]) -> str:
    """The file's text."""
    kept = [f"erased {each.mark} {each.reason} {each.date}" for each in erased]
    return HEAD + "".join(f"{line}\n" for line in [*sorted(addresses), *sorted(kept)])


def mark_of(address: str) -> str:
    """What is kept of an address that was erased."""
    return sha256(address.encode()).hexdigest()


def standing(archive: Archive) -> dict[str, Anchors]:
    """The addresses that last, each with the anchors of its claims: where the id is written."""
    found: dict[str, Anchors] = {}
    for ref, record in archive.records.items():
        if url := archive.labels[ref].url:
            written = [claim.id for claim in record.claims if claim.citable]
            found[url] = frozenset([*written, *record.on_hold])
    for stone in archive.tombstones:
        found[stone.label.url] = None
    for url, ref in archive.former.items():
        found.setdefault(url, found.get(archive.labels[ref].url))
    # One address stands for all below it: each page stands in each language.
    return found | dict.fromkeys(archive.languages, frozenset())


def added(known: Permalinks, archive: Archive) -> list[str]:
    """The addresses of a site that the file doesn't have yet."""
    every = set(standing(archive))
    for ref, record in archive.records.items():
        if url := archive.labels[ref].url:
            every |= {f"{url}#{claim.id}" for claim in record.claims if claim.citable}
    return sorted(every - known.addresses.keys())


def lost(
    known: Permalinks, archive: Archive, unpublished: Mapping[Ref, str]
) -> tuple[dict[str, Ref], tuple[Problem, ...]]:
    """Addresses that a build would lose: of records left out now; and of all others, as problems.

    Addresses that were erased and would be given again are problems too.
    """
    now = standing(archive)
    aside: dict[str, Ref] = {}
    problems: list[Problem] = []
    gone: list[Problem] = []  # pages
    for address, line in known.addresses.items():
        url, _, anchor = address.partition("#")
        if url in now:
            if anchor and not _has(now[url], anchor):
                cure = _back(anchor, archive, archive.former.get(url, ref_of(url, archive.types)))
                found = f"{address} was published and its claim is gone; {cure}"
                problems.append(Problem(Place(NAME, line), "L007", found))
            continue
        ref = ref_of(url, archive.types)
        if unpublished.get(ref) in ("broken", "unread"):
            aside[url] = ref
        elif not anchor:
            found = _lost(url, ref, archive, unpublished.get(ref, ""))
            gone.append(Problem(Place(NAME, line), "L007", found))
    return aside, (*_another(len(gone), known), *problems, *gone, *_again(known, now, archive))


def _another(gone: int, known: Permalinks) -> Iterator[Problem]:
    """A word where most pages are lost at once: the file may be another archive's."""
    pages = sum("#" not in address for address in known.addresses)
    if gone >= MANY and gone * 2 > pages:
        found = f"{gone} of the {pages} addresses here have no page now. Is this the file of the"
        cure = "sample, or of another archive? Delete permalinks.txt. If not, put content/ back"
        yield Problem(Place(NAME), "L007", f"{found} {cure}")


def _back(anchor: str, archive: Archive, ref: Ref) -> str:
    """How a claim gets its address again; of two with one id, one may be it."""
    cure = f"put the claim {anchor} back, with `hold: yes` where it is not to be shown"
    record = archive.records.get(ref)
    ids = Counter([*(claim.id for claim in record.claims), *record.on_hold] if record else ())
    twice = next((name for name, times in ids.items() if times > 1), "")
    first = f"if one of the claims {twice} is it, write {anchor} there; else " if twice else ""
    return f"{first}{cure}"


def _has(anchors: Anchors, anchor: str) -> bool:
    return anchors is None or anchor in anchors


def ref_of(url: str, types: Iterable[RecordType]) -> Ref:
    """The record that has an address, or had it while it was published."""
    for kind in types:
        before, _, after = (kind.address or f"/{kind.folder}/{{id}}/").partition("{id}")
        name = url.removeprefix(before).removesuffix(after)
        if url == f"{before}{name}{after}" and name and "/" not in name:
            return Ref(f"{kind.folder}/{name}")
    return Ref(url.strip("/"))


def _lost(url: str, ref: Ref, archive: Archive, status: str) -> str:
    if is_language(tag := url.strip("/")):
        found = f"{url} was published and {tag} is no further language now; add it to `languages:`"
        return f"{found} in archive.yaml, or take this line out to give all its addresses up"
    cure = f"run archive-site withdraw {ref} --reason CODE"
    if status == "draft":
        return f"{url} was published and {ref}.md is a draft now; publish it again, or {cure}"
    if ref in archive.records:
        found = f"{url} was published and {ref}.md has no page now; {cure} --erase, which keeps"
        return f"{found} the record and takes its address out"
    found = f"{url} was published and no page stands there now; put {ref}.md back, or write"
    alias = ref.rpartition("/")[2]
    return f"{found} `aliases: [{alias}]` in the record that stands for it, or {cure}"


def _again(known: Permalinks, now: Mapping[str, Anchors], archive: Archive) -> Iterator[Problem]:
    marks = {each.mark for each in known.erased}
    for url in now if marks else ():
        if mark_of(url) in marks:
            ref = ref_of(url, archive.types)
            cure = f"rename {ref}.md, or unpublish it"
            if url in archive.former and ref not in archive.records:
                alias = ref.partition("/")[2]
                cure = f"take {alias} out of `aliases:` in {archive.former[url]}.md"
            found = f"{url} was erased and is not given again; {cure}"
            yield Problem(Place(NAME), "L008", found)
