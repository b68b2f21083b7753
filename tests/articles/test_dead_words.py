"""No alternative in the tables of languages stands behind others that match all that it does."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from itertools import product
from re import _constants as sign  # type: ignore[attr-defined]  # what the pattern is made of
from re import _parser as patterns  # type: ignore[attr-defined]
from typing import Any

import msgspec
import pytest

from archive_site.loader.articles import tongues

MOST = 400  # words that an alternative is written out as
PLACE = re.compile(r"\{([A-Za-z]\w*)\}")  # which the code fills: {who}
TABLES = sorted(module.name for module in pkgutil.iter_modules(tongues.__path__))


def texts(value: object) -> Iterator[str]:
    """The texts of a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from texts(each)
    elif isinstance(value, msgspec.Struct):
        yield from texts(msgspec.structs.astuple(value))


def words_of(sequence: Any) -> frozenset[str]:
    """All that a piece of a pattern matches; nothing where that is not but a few words."""
    found = {""}
    for kind, what in sequence:
        new = _of_one(kind, what)
        found = {before + word for before in found for word in new}
        if not found or len(found) > MOST:
            return frozenset()
    return frozenset(found)


def _of_one(kind: Any, what: Any) -> frozenset[str]:
    if kind is sign.LITERAL:
        return frozenset({chr(what)})
    if kind is sign.IN and all(each is sign.LITERAL for each, _ in what):
        return frozenset(chr(letter) for _, letter in what)
    if kind is sign.SUBPATTERN:
        return words_of(what[3])
    if kind is sign.BRANCH:
        each = [words_of(one) for one in what[1]]
        return frozenset().union(*each) if all(each) else frozenset()
    if kind in (sign.MAX_REPEAT, sign.MIN_REPEAT) and what[1] <= 2:
        some, times = words_of(what[2]), range(what[0], what[1] + 1)
        return frozenset("".join(one) for many in times for one in product(some, repeat=many))
    return frozenset()


def alternatives(sequence: Any) -> Iterator[Any]:
    """All alternatives of a pattern, and those within them."""
    for kind, what in sequence:
        if kind is sign.BRANCH:
            yield what[1]
            within = what[1]
        elif kind is sign.SUBPATTERN:
            within = [what[3]]
        elif kind in (sign.MAX_REPEAT, sign.MIN_REPEAT):
            within = [what[2]]
        elif kind in (sign.ASSERT, sign.ASSERT_NOT):
            within = [what[1]]
        else:
            within = []
        for each in within:
            yield from alternatives(each)


def dead(pattern: str) -> list[str]:
    """The alternatives that earlier ones leave nothing to match, whatever the case of letters."""
    found: list[str] = []
    for some in alternatives(patterns.parse(PLACE.sub("\\1\ue000", pattern))):
        before: set[str] = set()
        for words in map(words_of, some):
            found += sorted(words)[:1] if words and words <= before else []
            before |= words
    return found


def test_an_alternative_that_an_earlier_one_holds_is_found() -> None:
    assert dead("a(?:bc?|d|bc|d)") == ["bc", "d"]
    assert dead(r"a|A|b\w*|bc|(?:a|e)f|{m} {d}|{d} {m}") == []


@pytest.mark.parametrize("name", TABLES)
def test_each_alternative_can_match_something(name: str) -> None:
    table = importlib.import_module(f"{tongues.__name__}.{name}")
    every = {text for key, value in vars(table).items() if key[0] != "_" for text in texts(value)}
    found = {word: text for text in every if "|" in text for word in dead(text)}
    assert not found
