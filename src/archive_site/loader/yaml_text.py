"""Values to YAML that our own reader reads back as the same texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from archive_site.loader.decode import REFUSED

WIDE = 100  # columns that a list or mapping on one line may have
BEGINS = re.compile(r"[^\W_]|[¶“«(]")
ENDS_PLAIN = re.compile(r":(\s|$)|\s#|[\n\t]")  # what ends a plain scalar, or begins a comment
IN_FLOW = re.compile(r"[,\[\]{}:]")
NOTHING = frozenset({"null", "~"})  # what our reader takes as nothing where it isn't quoted
ESCAPED = re.compile(rf'["\\\n\t]|{REFUSED.pattern}')
SHORT = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
EMPTY: tuple[object, ...] = (None, (), [], {})


def mapping(values: Mapping[str, object], depth: int = 0) -> str:
    """A mapping as lines, a field each; empty lists and mappings are left out."""
    return "".join(f"{'  ' * depth}{line}\n" for line in _lines(values))


def scalar(text: object, *, flow: bool = False) -> str:
    """A text as YAML writes it: plain where that is safe, else in double quotes."""
    said = str(text)
    plain = (
        BEGINS.match(said)
        and said == said.strip()
        and said.isprintable()
        and said not in NOTHING
        and not ENDS_PLAIN.search(said)
        and not (flow and IN_FLOW.search(said))
    )
    return said if plain else f'"{ESCAPED.sub(_escape, said)}"'


def _escape(match: re.Match[str]) -> str:
    number = ord(match[0])
    return SHORT.get(match[0]) or (f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}")


def _lines(values: Mapping[str, object]) -> Iterator[str]:
    for name, value in values.items():
        if value in EMPTY:
            continue
        whole = short(value)
        if len(name) + len(whole) < WIDE and not _of_mappings(value):
            yield f"{scalar(name)}: {whole}"
        elif isinstance(value, Mapping):
            yield f"{scalar(name)}:"
            yield from (f"  {line}" for line in _lines(value))
        elif isinstance(value, Sequence) and not isinstance(value, str):
            yield f"{scalar(name)}:"
            for each in value:
                yield from (f"  {line}" for line in bullet(each))
        else:
            yield f"{scalar(name)}: {scalar(value)}"


def _of_mappings(value: object) -> bool:
    return isinstance(value, list | tuple) and isinstance(value[0], Mapping)


def bullet(value: object) -> Iterator[str]:
    """A member of a list as lines, the first with its hyphen."""
    whole = short(value)
    if not isinstance(value, Mapping) or len(whole) < WIDE:
        yield f"- {whole}"
        return
    for number, line in enumerate(_lines(value)):
        yield f"- {line}" if number == 0 else f"  {line}"


def short(value: object) -> str:
    """A value on one line."""
    if isinstance(value, Mapping):
        parts = (
            f"{scalar(name, flow=True)}: {_within(each)}"
            for name, each in value.items()
            if each not in EMPTY
        )
        return "{" + ", ".join(parts) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(_within, value)) + "]"
    return scalar(value)


def _within(value: object) -> str:
    return short(value) if isinstance(value, Mapping | list | tuple) else scalar(value, flow=True)
