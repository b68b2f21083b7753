"""The review of a draft with another name for a record, wherever it names it."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from archive_site.loader.articles.review import Review, read_review, review_text
from archive_site.loader.mentioned import Renaming

BARE = {"sources": frozenset({"to", "same_text id"}), "measures": frozenset({"measure"})}


def renamed_review(file: str, raw: bytes, renaming: Renaming) -> tuple[bytes, int]:
    """A review, by its bytes, with the new name; and in how many places that was.

    A value that is a reference, or begins with one and goes on with a place (`sources/a ¶4`,
    `a#c1`), names a record. A review that can't be read or doesn't name it is left as it is.
    """
    folder, _, name = renaming.old.partition("/")
    if name.encode() not in raw:
        return raw, 0
    found = msgspec.to_builtins(read_review(file, raw))
    named = re.compile(rf"({re.escape(folder)}/)?{re.escape(name)}(?=$|[ #])")
    count = 0

    def mended(value: Any, key: str) -> Any:
        nonlocal count
        if isinstance(value, dict):
            within = "same_text " if key == "same_text" else ""
            return {each: mended(part, within + each) for each, part in value.items()}
        if isinstance(value, list | tuple):
            return [mended(part, key) for part in value]
        match = named.match(value) if isinstance(value, str) else None
        if match is None or not (match[1] or key in BARE.get(folder, ())):
            return value
        count += 1
        return renaming.of(match[0]) + value[match.end() :]

    values = mended(found, "")
    return (review_text(msgspec.convert(values, Review)).encode(), count) if count else (raw, 0)
