"""What an author wrote between brackets is read as a reference or a citation."""

from __future__ import annotations

from html import unescape

from archive_site.model.ids import MAX_ID, locator, looks_like_reference
from archive_site.model.problems import Unreadable
from archive_site.model.record import Mark, Ref
from archive_site.model.slugs import letters


def reference(inner: str) -> Mark | str:
    """Read the inside of [[folder/id|words]]: a mark, or what is wrong and what to write."""
    target, bar, words = inner.partition("|")
    target = target.rstrip("\\").strip()  # a bar in a table may be written \\|
    words = " ".join(unescape(words).split())
    if _well_formed(target):
        return Mark(kind="reference", ref=Ref(target), words=words)
    write = _nearest(target) or "folder/id"
    rest = f"|{words}" if bar else ""
    return f"reference '[[{_short(inner)}]]' names no folder and id; write [[{write}{rest}]]"


def citation(inner: str) -> Mark | str:
    """Read the inside of [@id, ¶5]: a mark, or what is wrong and what to write."""
    target, _, locator = inner.partition(",")
    target, locator = target.strip(), " ".join(unescape(locator).split())
    full = target if "/" in target else f"sources/{target}"
    if _well_formed(full):
        return Mark(kind="citation", ref=Ref(full), locator=locator)
    found = f"citation '[@{_short(inner)}]'"
    if ";" in inner:
        each = " ".join(f"[@{part.strip().lstrip('@')}]" for part in inner.split(";"))
        return f"{found} holds more than one; write {each}"
    before, _, after = target.partition(" ")
    if _well_formed(before if "/" in before else f"sources/{before}") and not locator:
        return f"{found} has no comma before the place; write [@{before}, {after.strip()}]"
    write = ((target and _nearest(full)) or "id").removeprefix("sources/") + (
        locator and f", {locator}"
    )
    return f"{found} names no record; write [@{write}]"


def place_fault(mark: Mark) -> str:
    """What is wrong with the place that a citation gives, or nothing."""
    if not mark.locator:
        return ""
    try:
        locator(mark.locator)
    except Unreadable as fault:
        return fault.message
    return ""


def _well_formed(target: str) -> bool:
    return looks_like_reference(target) and len(target.partition("/")[2]) <= MAX_ID


def _nearest(target: str) -> str:
    """The reference that was probably meant, if any: lower case, hyphens, no file ending."""
    text = target.strip().lower().removeprefix("content/").strip("/").removesuffix(".md")
    folder, slash, stem = text.rpartition("/")
    slugs = [letters(part) for part in (folder if slash else "folder", stem)]
    return "/".join(slugs) if _well_formed("/".join(slugs)) else ""


def _short(inner: str) -> str:
    text = " ".join(inner.split())
    return text if len(text) <= 60 else text[:59] + "…"
