"""Tell the language of a text from the text itself."""

from __future__ import annotations

import importlib
import re
from functools import cache

import pycld2

from archive_site.loader.articles.tongue import Tongue
from archive_site.model.clipping import Candidate, Confidence

KNOWN = ("en", "az", "ru", "tr", "ar", "fr")
LONG = 200  # characters from which the detector is trusted
SURE, ENOUGH = 95, 60  # per cent of the text
CYRILLIC_AZ = re.compile(r"[ҹҝғһөүәјҸҜҒҺӨҮӘ]")
WORDS = re.compile(r"[^\W\d_]{3,}")


def language_of(text: str) -> Candidate:
    """The language of a text, with its first words as evidence; an empty value where unsure."""
    evidence = _evidence(text)
    code, share, reliable = _detected(text)
    if len(CYRILLIC_AZ.findall(text)) > len(text) / 100 and "ә" in text.casefold():
        code, share, reliable = "az-Cyrl", SURE, True
    if not code or share < ENOUGH:
        return Candidate("", "low", evidence, "text", "language of the text")
    confidence: Confidence = "high" if reliable and share >= SURE and len(text) > LONG else "medium"
    return Candidate(code, confidence, evidence, "text", "language of the text")


def tongue_of(code: str) -> Tongue:
    """The tables of a language, or those of English."""
    base = code.partition("-")[0]
    return _tongue(base if base in KNOWN else "en")


def tongues() -> tuple[Tongue, ...]:
    """The tables of all languages that articles are read in."""
    return tuple(map(_tongue, KNOWN))


@cache
def _tongue(code: str) -> Tongue:
    found = importlib.import_module(f"archive_site.loader.articles.tongues.{code}").TONGUE
    assert isinstance(found, Tongue)
    return found


def _detected(text: str) -> tuple[str, int, bool]:
    plain = "".join(c for c in text if c.isprintable() or c.isspace())
    try:
        reliable, _, found = pycld2.detect(plain, isPlainText=True)
    except pycld2.error:
        return "", 0, False
    _, code, share, _ = found[0]
    return ("" if code == "un" else code), share, reliable


def _evidence(text: str) -> str:
    """The first line that has a few words."""
    lines = (line.strip() for line in text.split("\n"))
    return next((line[:80] for line in lines if len(WORDS.findall(line)) > 3), text.strip()[:80])
