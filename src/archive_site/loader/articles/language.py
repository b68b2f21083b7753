"""Tell the language of a text from the text itself."""

from __future__ import annotations

import importlib
import re
from functools import cache, lru_cache

import pycld2

from archive_site.loader.articles.signs import compiled
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.codes import READ
from archive_site.model.clipping import Candidate, Confidence

LEAST = 200  # characters from which the detector is trusted
LONGEST, FEW = 80, 3  # characters of evidence, words of it
SURE, ENOUGH = 95, 60  # per cent of the text
LATELY = 2  # texts that are asked about again
CYRILLIC_AZ = re.compile(r"[ҹҝғһөүәјҸҜҒҺӨҮӘ]")
WORDS = re.compile(r"[^\W\d_]{3,}")


def language_of(text: str, source: str = "") -> Candidate:
    """The language of a text, with its first words as evidence; an empty value where unsure.

    `source` is the file that the text was read from: what is evidence stands in it as it is.
    """
    evidence = _evidence(text, source or text)
    code, sure = _told(text)
    return Candidate(code, sure, evidence, "text", "language of the text")


def tongue_by(text: str) -> Tongue:
    """The tables of the language that a text is in, or those of English."""
    return tongue_of(_told(text)[0])


def tongue_of(code: str) -> Tongue:
    """The tables of a language, or those of English."""
    base = code.partition("-")[0]
    return _tongue(base if base in READ else "en")


def tongue_in(language: str, text: str) -> Tongue:
    """The tables by which a text is read: those of its language alone.

    Where the language isn't known it is read by the words that it has most of; those of no
    language, where it has none.
    """
    if language:
        return tongue_of(language) if language.partition("-")[0] in READ else _tongue("other")
    counted = [
        (len(compiled(each.telling, re.IGNORECASE).findall(text)), each) for each in tongues()
    ]
    most, found = max(counted, key=lambda each: each[0])
    return found if most else _tongue("other")


def tongues() -> tuple[Tongue, ...]:
    """The tables of all languages that articles are read in."""
    return tuple(map(_tongue, READ))


@cache
def _tongue(code: str) -> Tongue:
    found = importlib.import_module(f"archive_site.loader.articles.tongues.{code}").TONGUE
    assert isinstance(found, Tongue)
    return found


@lru_cache(maxsize=LATELY)
def _told(text: str) -> tuple[str, Confidence]:
    """The code of a text's language, and how sure it is."""
    code, share, reliable = _detected(text)
    if len(CYRILLIC_AZ.findall(text)) > len(text) / 100 and "ә" in text.casefold():
        code, share, reliable = "az-Cyrl", SURE, True
    if not code or share < ENOUGH:
        return "", "low"
    return code, "high" if reliable and share >= SURE and len(text) > LEAST else "medium"


def _detected(text: str) -> tuple[str, int, bool]:
    unseen = {ord(sign) for sign in set(text) if not (sign.isprintable() or sign.isspace())}
    plain = text.translate(dict.fromkeys(unseen)) if unseen else text
    try:
        reliable, _, found = pycld2.detect(plain, isPlainText=True)
    except pycld2.error:
        return "", 0, False
    _, code, share, _ = found[0]
    return ("" if code == "un" else code), share, reliable


def _evidence(text: str, source: str) -> str:
    """The first words of a line that has a few and stands in the source as it is."""
    lines = [line.strip()[:LONGEST] for line in text.split("\n")]
    for line in (each for each in lines if len(WORDS.findall(each)) > FEW):
        words = line.split(" ")
        for end in range(len(words), FEW, -1):
            if (piece := " ".join(words[:end])) in source:
                return piece
    words = WORDS.findall(text)
    numbered = ("".join(f"&#{ord(letter)};" for letter in word) for word in words)
    return next((word for word in (*words, *numbered) if word in source), text.strip()[:LONGEST])
