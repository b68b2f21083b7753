"""Words of a text as search compares them: one table, here and in the browser.

A word's form is its lower case without vowel marks; folded, its accents are gone and letters that
people type for each other are one: "Şəhərində" is "şəhərində" and folded "seherinde". The table
is `folding.json`; the page of search carries it, and its script folds in the same steps.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from pkgutil import get_data
from typing import Any

LONGEST = 40  # letters of a word that are kept
TABLE: dict[str, Any] = json.loads(get_data(__name__, "folding.json") or b"{}")
_LETTERS = str.maketrans(TABLE["letters"])
_MARKS = re.compile(f"[{TABLE['marks']}]+")
_WORD = re.compile(r"[^\W_]{2,}")
_ANY = re.compile(r"[^\W_]+")
_MARKED = re.compile(rf"[^\W_](?:[{TABLE['marks']}]*[^\W_])*")


def forms(text: str) -> list[str]:
    """The words of a text in their order, each of two letters or more, as it is written."""
    return [word[:LONGEST] for word in _WORD.findall(_lower(text))]


def every_word(text: str) -> tuple[str, ...]:
    """The words of a text in their order, single letters among them, folded."""
    return tuple(map(folded, _ANY.findall(_lower(text))))


def with_places(text: str) -> tuple[tuple[str, bool, int], ...]:
    """The same words, whether each may be a name, and where in the text, in NFC, it begins, from 0.

    One that begins with a small letter is no name; letters without capitals are not small.
    """
    found = _MARKED.finditer(unicodedata.normalize("NFC", text))
    words = ((each[0][0], every_word(each[0]), each.start()) for each in found)
    return tuple((one, first == first.title(), at) for first, folds, at in words for one in folds)


def _lower(text: str) -> str:
    lower = unicodedata.normalize("NFC", text)
    for letter, small in TABLE["first"].items():
        lower = lower.replace(letter, small)
    return _MARKS.sub("", lower.lower())


@lru_cache(maxsize=1 << 17)
def folded(form: str) -> str:
    """A form without accents, letters that are typed for each other as one."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", form)).translate(_LETTERS)
