"""Markup put together from patterns and values, each value escaped unless it is markup already."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from markupsafe import Markup, escape

try:
    from markupsafe._speedups import _escape_inner
except ImportError:  # a platform without the compiled part
    from markupsafe._native import _escape_inner

_new = str.__new__


def text(value: Any) -> str:
    """A value as a page shows it: escaped, unless it is markup already."""
    kind = type(value)
    if kind is Markup:
        return value  # type: ignore[no-any-return]
    if kind is str:
        return _escape_inner(value)
    return escape(value)


def words(value: str) -> Markup:
    """A text, escaped."""
    return _new(Markup, text(value))


def fill(pattern: str, *values: Any) -> Markup:
    """A pattern of ours with values put into it: `fill("<q>{}</q>", words)`."""
    # markupsafe's own format parses the pattern in Python at every call.
    return _new(Markup, pattern.format(*map(text, values)))


def spanned(attributes: Markup, words: Markup) -> Markup:
    """Words in an element of their own, where there are attributes for it."""
    return fill("<span{}>{}</span>", attributes, words) if attributes else words


def joined(between: str, values: Iterable[Any]) -> Markup:
    """Values one after another."""
    return _new(Markup, text(between).join(map(text, values)))


def metas(pairs: Iterable[tuple[str, str]]) -> Markup:
    """Meta tags, a line each: Open Graph's have a property, others a name."""
    lines = [
        f'<meta {"property" if name[:3] == "og:" else "name"}="{text(name)}"'
        f' content="{text(content)}">'
        for name, content in pairs
    ]
    return _new(Markup, "\n".join(lines))


def verbatim(value: str) -> Markup:
    """A text inside an element, where quotation marks mean nothing."""
    return _new(Markup, value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def script(value: Any) -> Markup:
    """A value as it is written in a script: JSON, with nothing in it that could end the script."""
    written = msgspec.json.encode(str(value) if isinstance(value, str) else value).decode()
    for letter in "<>&\u2028\u2029":
        written = written.replace(letter, f"\\u{ord(letter):04x}")
    return _new(Markup, written)
