"""Names of languages and countries in the page's language, and the direction of a script."""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from markupsafe import Markup, escape

from archive_site.renderer.markup import fill, spanned, words
from archive_site.renderer.voice import Voice

# English as the rest of the world writes dates and names; a regional tag keeps its own habits.
_HABITS = {"en": "en_GB"}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@lru_cache(maxsize=256)
def locale_of(lang: str) -> Locale:
    """Babel's locale for a BCP 47 tag, or British English where CLDR has none."""
    try:
        return Locale.parse(_HABITS.get(lang, lang.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


@lru_cache(maxsize=4096)
def _language_name(tag: str, lang: str) -> str:
    try:
        found = Locale.parse(tag.replace("-", "_")).get_display_name(locale_of(lang))
    except (UnknownLocaleError, ValueError):
        found = None
    return found or tag


def language_name(voice: Voice, tag: str) -> str:
    """The name of a language in the page's language, or its tag where CLDR has none."""
    return _language_name(tag, voice.lang)


@lru_cache(maxsize=64)
def autonym(tag: str) -> str:
    """The name of a language in that language, with a capital, or its tag."""
    found = _language_name(tag, tag)
    first = "İ" if found[:1] == "i" and tag in ("az", "tr") else found[:1].upper()
    return first + found[1:]


def country_name(voice: Voice, code: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2) in the page's language, or its code."""
    found: str = locale_of(voice.lang).territories.get(code.upper(), code)
    return found


@lru_cache(maxsize=256)
def direction(lang: str) -> str:
    """Say `rtl` or `ltr` for a language tag."""
    try:
        found: str = Locale.parse(lang.replace("-", "_")).text_direction
    except (UnknownLocaleError, ValueError):
        return "ltr"
    return found


@lru_cache(maxsize=1024)
def _attributes(lang: str, page_lang: str) -> Markup:
    told, way = _language(lang, page_lang), direction(lang)
    return told + fill(' dir="{}"', way) if told and way != direction(page_lang) else told


def _language(lang: str, page_lang: str) -> Markup:
    return fill(' lang="{}"', lang) if lang and lang != page_lang else Markup()


def in_language(voice: Voice, lang: str) -> Markup:
    """The `lang` and `dir` attributes for a text, where it isn't in the page's language."""
    return _attributes(lang, voice.lang)


def spoken(voice: Voice, lang: str) -> Markup:
    """The `lang` attribute alone, as an element of SVG has it, which knows no `dir`."""
    return _language(lang, voice.lang)


def untranslated(voice: Voice, text: str) -> Markup:
    """A text in the archive's main language, marked where that isn't the page's."""
    return spanned(_attributes(voice.main, voice.lang), words(text))


@lru_cache(maxsize=64)
def page_language(lang: str) -> Markup:
    """The `lang` and, where it isn't left to right, `dir` attributes of the whole page."""
    turned = ' dir="rtl"' if direction(lang) == "rtl" else ""
    return Markup(f' lang="{escape(lang)}"{turned}')  # noqa: S704 - the tag is escaped


def isolated(text: str) -> Markup:
    """The text, escaped; in `bdi` where letters run right to left and would stir what follows."""
    if not text.isascii() and _RIGHT_TO_LEFT.search(text):
        return fill("<bdi>{}</bdi>", text)
    return words(text)
