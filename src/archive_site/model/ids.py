"""Ids, references and locators, as the file format has them."""

from __future__ import annotations

import re

from archive_site.model.near import meant
from archive_site.model.problems import Unreadable
from archive_site.model.record import Ref
from archive_site.model.slugs import slug

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
REFERENCE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")
LOCATOR = re.compile(
    r"¶\d+([–-]\d+)?(, ¶?\d+([–-]\d+)?)*|pp?\. ?\w+([–-]\w+)?|(\d+:)?[0-5]?\d:[0-5]\d|title"
)
NUMBERED = re.compile(r"[^\d:.]{0,12}\.? ?(\d{1,4})")  # paragraph 5, p12
MAX_ID = 80
ALIKE = 0.75  # as film is to films, and people is not to places
DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))]
)
RESERVED = frozenset(["by", "page", "index", "assets"])
ISO_639_1 = """
aa ab af am ar as ay az ba be bg bn bo br bs ca co cs cy da de dv dz el en eo es et eu fa fi fo fr
fy ga gd gl gu ha he hi hr ht hu hy ia id is it ja ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml
mn mr ms mt my ne nl no oc or pa pl ps pt qu ro ru rw sa sd si sk sl so sq sr sv sw ta te tg th ti
tk tl tr tt ug uk ur uz vi wo xh yi yo za zh zu
"""
LANGUAGES = frozenset(ISO_639_1.split())
NAMES = DEVICES | RESERVED | LANGUAGES
TAG = r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2}|-\d{3})?"  # of a language, BCP 47
TRANSLATION = re.compile(rf"(.+)\.({TAG})")


def told_apart(stem: str) -> tuple[str, str]:
    """A file's stem as id and language: "museum.az" is the Azerbaijani translation of museum."""
    match = TRANSLATION.fullmatch(stem)
    return (match[1], match[2]) if match and is_language(match[2]) else (stem, "")


def is_language(tag: str) -> bool:
    """Whether a tag names a language (ISO 639-1), perhaps with its script and region (BCP 47)."""
    return bool(re.fullmatch(TAG, tag)) and tag.partition("-")[0] in LANGUAGES


def id_fault(stem: str) -> str:
    """Why a file's stem can't be an id and what to write instead, or ""."""
    if not ID.fullmatch(stem) or len(stem) > MAX_ID:
        return (
            f"{stem[:90]!r} can't be an id (small letters a-z, digits, single hyphens, at most "
            f"{MAX_ID}); name the file {_free(stem)}.md"
        )
    if stem in NAMES:
        return f"{stem!r} is a reserved name; name the file {_free(stem)}.md or more fully"
    return ""


def _free(stem: str) -> str:
    """An id that is near to a stem."""
    letters = slug(stem).encode("ascii", "ignore").decode()
    near = "-".join(filter(None, letters[:MAX_ID].split("-"))) or "a-name-of-its-own"
    return f"{near}-1" if near in NAMES else near


def looks_like_reference(text: str) -> bool:
    """Whether a text has the form folder/id."""
    return REFERENCE.fullmatch(text) is not None


def reference(text: str, to: tuple[str, ...] = ()) -> Ref:
    """The reference a text gives, with the folder added where only one is possible."""
    if ID.fullmatch(text) and len(to) == 1:
        return Ref(f"{to[0]}/{text}")
    if not looks_like_reference(text):
        named = _free(text.rpartition("/")[2].removesuffix(".md"))
        folder = to[0] if to else (slug(text.partition("/")[0]) if "/" in text else "films")
        found = f"reference {text[:60]!r} is not of the form folder/id"
        raise Unreadable("R014", f"{found}; write {folder}/{named}")
    folder = text.partition("/")[0]
    if to and folder not in to:
        found = f"reference {text!r} leads to {folder}/, and only {_either(to)} may stand here"
        near = meant(folder, to, "", ALIKE)
        cure = near.replace("?", f"{text[len(folder) :]}?") or f"write {to[0]}/its-id"
        raise Unreadable("R014", f"{found}; {cure}")
    return Ref(text)


def _either(folders: tuple[str, ...]) -> str:
    every = [f"{folder}/" for folder in folders]
    return " or ".join(filter(None, [", ".join(every[:-1]), every[-1]]))


def locator(text: str) -> str:
    """A place in a text, checked: ¶5, p. 4, 12:30 or title."""
    text = text.strip()
    if not LOCATOR.fullmatch(text):
        number = NUMBERED.fullmatch(text)
        near = f"¶{number[1]} or p. {number[1]}" if number else "¶5, p. 4, 12:30 or title"
        raise Unreadable("R025", f"place {text[:60]!r} is no place in a text; write {near}")
    return text
