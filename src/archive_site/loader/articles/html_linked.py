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
    for number, script in enumerate(scripts):
        for thing, path in _objects(_loaded(script.text or ""), "", 0):
            if any(OF_ARTICLES.search(kind) for kind in _kinds(thing)):
                objects.append((thing, f"ld+json[{number}]#{path}"))
    return objects


def texts(thing: dict[str, object], where: str, key: str) -> Iterator[Said]:
    """The texts under a key: its own, or the names of those that it leads to."""
    given = thing.get(key)
    for position, each in enumerate(given if isinstance(given, list) else [given]):
        at = f"{where}/{key}/{position}" if isinstance(given, list) else f"{where}/{key}"
        if isinstance(each, str) and each.strip():
            yield Said(html.unescape(each).strip(), at)
        elif isinstance(each, dict):
            name = each.get("name") or each.get("@id" if key in ("mainEntityOfPage", "url") else "")
            for one in name if isinstance(name, list) else [name]:
                if isinstance(one, str) and one.strip():
                    kind = next(iter(_kinds(each)), "")
                    yield Said(html.unescape(one).strip(), f"{at}/name", kind)


def _loaded(source: str) -> object:
    source = source.strip()
    if len(source) > LARGEST:
        return None
    source = LEFT_OVER.sub("", LEFT_OVER.sub("", source))
    try:
        return json.loads(source, strict=False)
    except (ValueError, RecursionError):
        pass
    try:  # a comma too many is the commonest mistake
        return json.loads(re.sub(r",\s*([}\]])", r"\1", source), strict=False)
    except (ValueError, RecursionError):
        return None


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
