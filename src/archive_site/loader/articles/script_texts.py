"""Texts as long as an article in what a page's scripts are given: JSON, strings, templates."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from lxml.html import HtmlElement

from archive_site.loader.articles.html_tree import pointer

LARGEST = 6_000_000  # characters of all scripts that are looked at
LATELY = 4096  # keys and kinds, which data repeats
LONGEST = 300_000  # characters of one text
DECODER = json.JSONDecoder(strict=False)
ASSIGNED = re.compile(r"(?:^|[=(,:])\s*(?=[{\[]\s*[\"{\[])")  # where data may begin in a script
STRING = re.compile(  # no one begins with an escaped mark, which would be tried up to the end
    r'(?<!\\)(?:"(?:[^"\\\n]|\\.)*+"|' + r"'(?:[^'\\\n]|\\.)*+'|`(?:[^`\\]|\\.)*+`)", re.S
)
KEY = re.compile(r"([\w$-]+)[\"']?\s*[:=]\s*$")
ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}|([^\"\\/bfnrtu]))", re.S)
ROW = re.compile(r"(?:^|\n)[0-9a-f]{1,4}:|^(?=[{\[])")  # data in rows, each with its number
FINISHED = re.compile(r"[.!?…:。！？؟۔»”\"]\W*$")
OTHERS = re.compile(  # a key of what is beside an article, or about the page
    r"descr|summary|excerpt|teaser|caption|credit|^seo|meta|^bio|author|comment|review|polic|terms"
    r"|consent|cookie|legal|disclaim|transl|i18n|locale|^messages|css|style|svg|quer(?:y|ies)|schema"
    r"|newsletter|related|recommend|trending|popular|latest|sidebar|footer|^nav|menu|^alt|prompt"
    r"|config|error|keyword",
    re.I,
)
STRANGE = re.compile(  # what a part of an article is called that is none of its text
    r"image|photo|picture|figure|video|audio|gallery|embed|advert|^ad$|promo|related|newsletter"
    r"|interstitial|recirc|widget|button|divider|raw_?html|script|oembed|reference|author",
    re.I,
)
KINDS = ("type", "_type", "__typename", "kind", "blockType", "component", "name", "nodeType")
WORDS = (
    *("text", "content", "contents", "value", "html", "body", "paragraph", "data", "children"),
    *("nodes", "items", "blocks", "props", "attributes", "content_elements", "innerHTML"),
)
HEADLINES = ("headline", "headlines", "title", "heading")
NEAR = 3  # objects around a text whose headline may be its own
INLINE = frozenset({"", "text", "span", "link", "a", "strong", "em", "b", "i", "mark", "hyperlink"})


class Text(NamedTuple):
    """The parts of a text, where it stands, and the headline that the data gives it."""

    parts: list[str]
    where: str
    headline: str = ""


def texts_in(tree: HtmlElement, least: int) -> Iterator[Text]:
    """The texts of at least so many characters, each with the pointer to it."""
    left = LARGEST
    for number, script in enumerate(tree.iter("script")):
        source, kind = script.text or "", (script.get("type") or "").lower()
        left -= len(source)
        if len(source) < least or left < 0 or "ld+json" in kind:
            continue
        where = f"script[{number}]"
        if "template" in kind or "html" in kind:
            yield Text([source], where)
        else:
            yield from _in_script(source, where, least)
    yield from _in_attributes(tree, least)


def _in_attributes(tree: HtmlElement, least: int) -> Iterator[Text]:
    """What elements hold as data for a script: `data-page="{…}"`."""
    for element in tree.iter("div", "main", "section", "article", "span"):
        for name, value in element.items():
            if len(value) >= least and value.lstrip()[:1] in ("{", "["):
                where = f"{pointer(element)}/@{name}"
                yield from _in_value(_loaded(value)[0], where, least)


def _in_script(source: str, where: str, least: int) -> Iterator[Text]:
    """The texts of the data in a script; of its strings where no data can be read."""
    position = read = 0
    while match := ASSIGNED.search(source, position):
        value, end = _loaded(source, match.end())
        if value is not None and end - match.end() >= least:
            yield from _in_strings(source[read : match.start()], where, least)
            yield from _in_value(value, where, least)
            read = end
        position = max(end, match.end() + 1)
    yield from _in_strings(source[read:], where, least)


def _in_strings(source: str, where: str, least: int) -> Iterator[Text]:
    for match in STRING.finditer(source):
        if match.end() - match.start() < least:
            continue
        key = KEY.search(source[max(match.start() - 40, 0) : match.start()])
        at = f"{where}#{key[1]}" if key else where
        if key and _is_other(key[1]):
            continue
        text = _unescaped(match[0][1:-1])
        rows = [row for row in ROW.split(text) if row[:1] in ("{", "[")]
        values = [value for row in rows if (value := _loaded(row)[0]) is not None]
        for value in values:
            yield from _in_value(value, at, least)
        if not values and least <= len(text) <= LONGEST:
            yield Text([text], at)


def _unescaped(written: str) -> str:
    """What a string of a script stands for."""
    mended = ESCAPE.sub(_plainer, written).replace("\n", "\\n")
    mended = re.sub(r'(?<!\\)((?:\\\\)*)"', r'\1\\"', mended)
    try:
        return str(json.loads(f'"{mended}"', strict=False))
    except ValueError:
        return ""


def _plainer(escape: re.Match[str]) -> str:
    """An escape that scripts have and JSON hasn't, as JSON has it."""
    code = escape[1] or escape[2]
    if not code:
        return "" if escape[3] == "\n" else escape[3]
    return json.dumps(chr(min(int(code, 16), 0x10FFFF)))[1:-1]


def _loaded(source: str, start: int = 0) -> tuple[object, int]:
    """A value that stands in a text, and where it ends; None where none does, and up to where."""
    try:
        return DECODER.raw_decode(source, start)
    except json.JSONDecodeError as error:
        return None, error.pos
    except ValueError:  # a number beyond all measure
        return None, start
    except RecursionError:
        return None, len(source)


def _in_value(value: object, where: str, least: int) -> Iterator[Text]:
    """The long strings of a value, and its lists of parts that are as long together."""
    left: list[tuple[object, str, tuple[str, ...]]] = [(value, f"{where}#", ())]
    while left:
        each, at, around = left.pop()
        headline = next(filter(None, around), "")
        if isinstance(each, str):
            if least <= len(each) <= LONGEST:
                yield Text([each], at, headline)
        elif isinstance(each, dict):
            around = (_headline(each), *around)[:NEAR]
            named = [(key, under) for key, under in each.items() if not _is_other(key)]
            left += [(under, f"{at}/{key}", around) for key, under in named]
        elif isinstance(each, list):
            parts = _parts(each)
            if least <= sum(map(len, parts)) <= LONGEST and len(parts) > 1:
                yield Text(parts, at, headline)
            left += [(under, f"{at}/{number}", around) for number, under in enumerate(each)]


def _headline(value: dict[str, object]) -> str:
    """What an object calls itself, or what it has to do so: `"title": {"rendered": "…"}`."""
    for given in map(value.get, HEADLINES):
        words = next(iter(given.values()), None) if isinstance(given, dict) else given
        if isinstance(words, str) and words.strip():
            return words
    return ""


@lru_cache(maxsize=LATELY)
def _is_other(key: str) -> bool:
    return bool(OTHERS.search(key))


@lru_cache(maxsize=LATELY)
def _is_strange(kind: str) -> bool:
    return bool(STRANGE.search(kind))


def _parts(value: object, depth: int = 0) -> list[str]:
    """The paragraphs of a list of parts: strings, or objects that hold them."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if depth > 12 or not isinstance(value, dict | list):
        return []
    if isinstance(value, dict):
        if _is_strange(_kind(value)):
            return []
        return [part for key in WORDS for part in _parts(value.get(key), depth + 1)]
    parts = [part for each in value for part in _parts(each, depth + 1)]
    return ["".join(parts)] if _is_inline(value, parts) else parts


def _is_inline(values: list[object], parts: list[str]) -> bool:
    """Whether a list has the runs of one line, and not lines."""
    if len(parts) < 2 or not all(isinstance(each, dict | str) for each in values):
        return False
    kinds = {_kind(each) for each in values if isinstance(each, dict)}
    return bool(kinds) and kinds <= INLINE and not all(map(FINISHED.search, parts[:-1]))


def _kind(value: dict[str, object]) -> str:
    return next((each for key in KINDS if isinstance(each := value.get(key), str)), "")
