"""How a page speaks: its language, its form of links, its translations."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from hashlib import sha256
from io import BytesIO

import msgspec

from archive_site.model.message import Message, Wording


class Voice(msgspec.Struct, frozen=True, eq=False):
    """The language (BCP 47), form of links (folder or file) and translations of a page.

    `prefix` is what its addresses begin with below the root: "az/", nothing for the main language.
    `mark` tells its translations from others. `main` is the language of what isn't translated.
    """

    lang: str = "en"
    links: str = "folder"
    prefix: str = ""
    say: Callable[[str], str] = str
    count: Callable[[str, str, int], str] = NullTranslations().ngettext
    mark: str = ""
    main: str = ""


@lru_cache(maxsize=64)
def voice_of(lang: str, links: str, prefix: str = "", texts: bytes = b"", main: str = "") -> Voice:
    """The voice for a language and a form of links; `texts` are translations in GNU's MO form."""
    said = GNUTranslations(BytesIO(texts)) if texts else NullTranslations()
    mark = sha256(texts).hexdigest()
    return Voice(lang, links, prefix, said.gettext, said.ngettext, mark, main)


def worded(voice: Voice, wording: Wording) -> str:
    """A text of ours in the page's language; content as it is."""
    if not isinstance(wording, Message):
        return wording
    if wording.plural:
        words = voice.count(wording.id, wording.plural, wording.number)
    else:
        words = voice.say(wording.id)
    if not wording.values:
        return words
    return words % {name: worded(voice, value) for name, value in wording.values}
