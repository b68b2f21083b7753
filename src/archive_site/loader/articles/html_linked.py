"""Linked data in a page (JSON-LD 1.1, schema.org): what it says of the article, with pointers."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

LARGEST = 500_000  # characters
DEEPEST = 6
MOST = 20  # objects in one script
DECODER = json.JSONDecoder(strict=False)
COMMA = re.compile(r",\s*([}\]])")
REFERRING = frozenset({"author", "publisher", "creator", "sourceOrganization"})
OF_ARTICLES = re.compile(
    r"(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$"
)
NOT_ITS_OWN = frozenset(
    {
        *("itemListElement", "hasPart", "isPartOf", "relatedLink", "comment", "video"),
        *("image", "citation", "mentions", "about", "potentialAction", "breadcrumb"),
        *("review", "subjectOf"),
    }
)
LEFT_OVER = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>)\s*;?\s*$", re.S)


class Said(NamedTuple):
    """A text that linked data gives, and the pointer to it (RFC 6901 after the script's number)."""

    text: str
    where: str
    kind: str = ""  # of whom it names: Person, Organization


def articles_in(tree: HtmlElement) -> list[tuple[dict[str, object], str]]:
    """The objects that describe an article, with their pointers."""
    scripts = [
        each for each in tree.iter("script") if "ld+json" in (each.get("type") or "").lower()
    ]
    objects: list[tuple[dict[str, object], str]] = []
    named: dict[str, Said] = {}
    for number, script in enumerate(scripts):
        for thing, path in _objects(_loaded(script.text or ""), "", 0):
            where = f"ld+json[{number}]#{path}"
            if any(OF_ARTICLES.search(kind) for kind in _kinds(thing)):
                objects.append((thing, where))
            elif isinstance(name := thing.get("name"), str) and name and "@id" in thing:
                kind = next(iter(_kinds(thing)), "")
                named.setdefault(str(thing["@id"]), Said(name, f"{where}/name", kind))
    return [(_joined(thing, named), where) for thing, where in objects]


def _joined(thing: dict[str, object], named: dict[str, Said]) -> dict[str, object]:
    """An object in which those that it only refers to by `@id` are what they are elsewhere."""
    return {key: _met(value, named) if key in REFERRING else value for key, value in thing.items()}


def _met(value: object, named: dict[str, Said]) -> object:
    if isinstance(value, list):
        return [_met(each, named) for each in value]
    if isinstance(value, dict) and "name" not in value:
        return named.get(str(value.get("@id")), value)
    return value


def texts(thing: dict[str, object], where: str, key: str) -> Iterator[Said]:
    """The texts under a key: its own, or the names of those that it leads to."""
    given = thing.get(key)
    for position, each in enumerate(given if isinstance(given, list) else [given]):
        at = f"{where}/{key}/{position}" if isinstance(given, list) else f"{where}/{key}"
        if isinstance(each, Said):
            yield each._replace(text=html.unescape(each.text).strip())
        elif isinstance(each, str) and each.strip():
            yield Said(html.unescape(each).strip(), at)
        elif isinstance(each, dict):
            under = "@id" if key in ("mainEntityOfPage", "url") and not each.get("name") else "name"
            name = each.get(under)
            for one in name if isinstance(name, list) else [name]:
                if isinstance(one, str) and one.strip():
                    kind = next(iter(_kinds(each)), "")
                    yield Said(html.unescape(one).strip(), f"{at}/{under}", kind)


def _loaded(source: str) -> object:
    source = source.strip()
    if len(source) > LARGEST:
        return None
    source = LEFT_OVER.sub("", LEFT_OVER.sub("", source))
    # a comma too many is the commonest mistake, then entities for signs
    for mended in (source, COMMA.sub(r"\1", source), html.unescape(source)):
        if loaded := _all_of(mended):
            return loaded if len(loaded) > 1 else loaded[0]
    return None


def _all_of(source: str) -> list[object]:
    """The objects of a script: one, or several that no comma parts; none where it is no JSON."""
    loaded: list[object] = []
    source = source.strip()
    while source and len(loaded) < MOST:
        try:
            value, end = DECODER.raw_decode(source)
        except (ValueError, RecursionError):
            return []
        loaded.append(value)
        source = source[end:].lstrip()
    return loaded


def _objects(value: object, path: str, depth: int) -> Iterator[tuple[dict[str, object], str]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from _objects(each, f"{path}/{number}", depth + 1)
    elif isinstance(value, dict):
        yield value, path
        for key, each in value.items():
            if key not in NOT_ITS_OWN and isinstance(each, dict | list):
                yield from _objects(each, f"{path}/{key}", depth + 1)


def _kinds(thing: dict[str, object]) -> tuple[str, ...]:
    kinds = thing.get("@type")
    return tuple(str(each) for each in (kinds if isinstance(kinds, list) else [kinds]) if each)
