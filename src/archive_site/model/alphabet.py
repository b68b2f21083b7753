"""Names in the order of a language's own alphabet: a key to sort by, and the letter to stand under.

The letters of the page's language come first, in the order of `alphabets.json`, then other
scripts. A letter with a mark that is no letter of the language stands with its base (é with e,
Russian ё with е), and comes after it only where all else is equal. Digits stand before letters;
signs and spaces part words. In Arabic the article is passed over and hamza counts for nothing.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from pkgutil import get_data
from typing import Any

from archive_site.model.folding import TABLE

ALPHABETS: dict[str, dict[str, Any]] = json.loads(get_data(__name__, "alphabets.json") or b"{}")
FIRST, OTHERS = 0x40, 0x200  # where letters of the language begin; what is added to all others
DIGITS = "0–9"
_BETWEEN = re.compile(r"[\W_]+")
_SIGNS = {code: " " for code in range(128) if not chr(code).isalnum()}

Key = tuple[str, str, str]


class Alphabet(dict[int, str]):
    """A table for `str.translate`: each code point to what it sorts by, found when it is met."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        told = ALPHABETS.get(lang, ALPHABETS["en"])
        self.letters: str = told["letters"]
        self.article: str = told.get("article", "")
        self.capitals: dict[str, str] = {
            small: great for great, small in told.get("lower", {}).items()
        }
        self._lower = str.maketrans(told.get("lower", {"İ": "i"}))
        self._is_plain = not any(code < 128 for code in self._lower)
        self._same: dict[str, str] = told.get("same", {})

    def __missing__(self, code: int) -> str:
        """What a code point in small letters sorts by."""
        self[code] = found = "".join(map(self._place, self.base(chr(code))))
        return found

    def small(self, text: str) -> str:
        """A text in small letters; in Azerbaijani and Turkish I is ı, and İ is i."""
        if self._is_plain and text.isascii():  # what follows is the same, and slower
            return text.lower()
        return unicodedata.normalize("NFC", text).translate(self._lower).lower()

    def base(self, letter: str) -> str:
        """A small letter as one of the alphabet, or without its marks."""
        letter = self._same.get(letter, letter)
        if letter in self.letters:
            return letter
        plain = unicodedata.normalize("NFKD", letter)
        plain = "".join(each for each in plain if not unicodedata.combining(each))
        return "".join(each if each in self.letters else _folded(each) for each in plain)

    def _place(self, letter: str) -> str:
        if letter.isdigit() or letter == " ":
            return letter
        at = self.letters.find(letter)
        return chr(FIRST + at) if at >= 0 else chr(min(ord(letter) + OTHERS, 0x10FFFF))

    def bare(self, small: str) -> str:
        """Small letters with one space between words, without the article before them."""
        if small.isascii():
            return " ".join(small.translate(_SIGNS).split())
        words = _BETWEEN.sub(" ", small.replace("ـ", "")).strip()
        short = words.removeprefix(self.article)
        return short if len(short.partition(" ")[0]) > 1 else words


def _folded(letter: str) -> str:
    found: str = TABLE["letters"].get(letter, letter) if letter.isalpha() else letter
    return found


@lru_cache(maxsize=32)
def alphabet(lang: str) -> Alphabet:
    """The alphabet of a language (BCP 47); that of English where none is known."""
    return Alphabet(lang.partition("-")[0])


@lru_cache(maxsize=1 << 16)
def alphabetical(text: str, lang: str) -> Key:
    """The key by which a text stands in a list of that language."""
    letters = alphabet(lang)
    small = letters.small(text)
    return letters.bare(small).translate(letters), small, text.swapcase()


def initial(text: str, lang: str) -> str:
    """The capital letter under which a text stands in a list of that language, or "0–9".

    Nothing for a text without letters and digits.
    """
    letters = alphabet(lang)
    first = letters.base(letters.bare(letters.small(text))[:1])[:1]
    if first.isdigit():
        return DIGITS
    return letters.capitals.get(first, first.upper())
