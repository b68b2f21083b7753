"""Words of names to what two spellings of one name share, whatever the script."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from archive_site.model.slugs import slug

# Sounds as classes: A for a, e, ə; I for i, ı, y; K for g, gh, h, k, kh, q; J for c, dj, j, zh.
LATIN = {
    **{"dzh": "J", "dj": "J", "zh": "J", "j": "J", "tch": "C", "ch": "C", "sch": "$", "sh": "$"},
    **{"kh": "K", "gh": "K", "ck": "K", "ph": "F", "th": "T", "w": "V"},
    **dict.fromkeys("ghkq", "K"),
    **dict.fromkeys("ae", "A"),
    **dict.fromkeys("iy", "I"),
}
TURKIC_LETTERS = str.maketrans({"ç": "ch", "ş": "sh", "ğ": "g", "ə": "a", "ı": "i"})
CYRILLIC = {
    **{"дж": "J", "ж": "J", "ҹ": "J", "ч": "C", "ш": "$", "щ": "$", "ц": "TS", "ю": "IU"},
    **{"я": "IA", "ё": "IO", "а": "A", "э": "A", "е": "A", "є": "A", "ә": "A", "и": "I", "ы": "I"},
    **{"й": "I", "і": "I", "ї": "I", "ј": "I", "о": "O", "ө": "O", "у": "U", "ү": "U", "ў": "U"},
    **{"г": "K", "ғ": "K", "ґ": "K", "ҝ": "K", "к": "K", "х": "K", "һ": "K", "б": "B", "в": "V"},
    **{"д": "D", "з": "Z", "л": "L", "м": "M", "н": "N", "п": "P", "р": "R", "с": "S", "т": "T"},
    **{"ф": "F", "ъ": "", "ь": ""},
}
# Arabic letters by class; what stands for a vowel is left out.
ARABIC = {
    **dict.fromkeys("بپ", "B"),
    **dict.fromkeys("تطة", "T"),
    **dict.fromkeys("ثسص", "S"),
    **dict.fromkeys("جژ", "J"),
    **dict.fromkeys("حخغقكکگه", "K"),
    **dict.fromkeys("ذزضظ", "Z"),
    **dict.fromkeys("فڤ", "F"),
    **{"د": "D", "ر": "R", "ش": "$", "ل": "L", "م": "M", "ن": "N", "چ": "C"},
}
TURKIC = re.compile("[əğışçöüƏĞİŞÇÖÜxqXQ]")
SOUND = re.compile("|".join(sorted(LATIN, key=len, reverse=True)) + "|[a-z0-9]")
WAYS = {"c": ("J", "K", "S"), "x": ("K", "KS")}  # of reading a letter
YE = re.compile("(?:^|(?<=[аэеиыоуюяәөүъь]))е")
CYRILLIC_SOUND = re.compile("дж|.")
# French l’ and d’ before a name; ’s and case endings after one.
ELISION = re.compile(r"(?:l|d|qu|al|el)['’ʼ]", re.IGNORECASE)
POSSESSIVE = re.compile(r"['’ʼ]([^\W_]+)$")
DOUBLED = re.compile(r"(.)\1+")
VOWEL = re.compile("[AIOU]")
# Endings as classes. The Turkic ones differ after a vowel; U stands for u and ü.
_CASES = "[DT]AN?|N[DT]AN?|N?[DT]AKI|LA|DIR|DUR"
AFTER_VOWEL = re.compile(rf"(LAR)?(S?[IU])?(N[IU]N?|I?A|NA|ILA|{_CASES})?")
AFTER_CONSONANT = re.compile(rf"(LAR)?([IU]N?|A|[IU]N[IU]N?|[IU]NA|[IU]?(?:{_CASES}))?")
RUSSIAN = frozenset(
    [
        *("A", "U", "OM", "AM", "AI", "OI", "I", "IM", "IK", "OKO", "OMU", "AKO", "AMU", "AIA"),
        *("UIU", "AMI", "AK", "IA", "IU", "IAM", "IAK", "OV", "AV", "IAMI", "OIU", "AIU"),
    ]
)
STEM = 3  # letters that a stem has at least


class Word(NamedTuple):
    """A word of a name: as folded by case, its sounds (several where a letter
    has several), its consonants, and the way it is written."""

    text: str
    sounds: frozenset[str]
    bones: frozenset[str]
    script: str  # latin | marked (with letters that English lacks) | cyrillic | arabic
    initial: bool  # begins with a capital, or in a script that has none

    @property
    def plain(self) -> str:
        """The word without marks."""
        return self.text if self.script == "arabic" else slug(self.text)


@lru_cache(20_000)
def word(text: str) -> Word:
    """The word that a text is."""
    lower = unicodedata.normalize("NFC", text.replace("İ", "i").replace("I", "i").lower())
    lower = lower.replace("ı", "i") if not TURKIC.search(text) else lower
    script = _script(text)
    if script == "arabic":
        bones = frozenset(_squeezed(_by_letter(each)) for each in _without_article(lower))
        return Word(lower, frozenset(), bones, script, initial=True)
    sounds = frozenset(_squeezed(each) for each in _sounds(lower, script))
    bones = frozenset(map(_bones, sounds))
    return Word(lower, sounds, bones, script, is_initial(text))


def is_initial(text: str) -> bool:
    """Whether a word begins with a capital, or in a script that has none."""
    return not (text if text.isalnum() else ELISION.sub("", text))[:1].islower()


def _script(text: str) -> str:
    first = next((unicodedata.name(each, "") for each in text if each.isalpha()), "")
    if first.startswith(("CYRILLIC", "ARABIC")):
        return first.split()[0].lower()
    return "latin" if text.isascii() and not TURKIC.search(text) else "marked"


def _sounds(lower: str, script: str) -> list[str]:
    if script == "cyrillic":
        both = [YE.sub("йэ", lower), lower]  # Агаев is Aghayev, Елена is Elena
        return ["".join(CYRILLIC.get(s, s) for s in CYRILLIC_SOUND.findall(each)) for each in both]
    marked = unicodedata.normalize("NFKD", lower.translate(TURKIC_LETTERS))
    letters = "".join(each for each in marked if not unicodedata.combining(each))
    found: list[str] = [""]
    for sound in SOUND.findall(letters):
        ways = WAYS.get(sound)
        if ways and len(found) < 9:
            found = [f"{before}{way}" for before in found for way in ways]
        else:
            found = [f"{before}{LATIN.get(sound, sound.upper())}" for before in found]
    return found


def _squeezed(sounds: str) -> str:
    return DOUBLED.sub(r"\1", sounds)


def _by_letter(text: str) -> str:
    return "".join(ARABIC.get(each, "") for each in text)


def _without_article(text: str) -> list[str]:
    found = [text]
    for pattern in ("ال", "[وفبلك]", "[وفبلك]ال", "لل"):
        rest = re.sub(f"^{pattern}", "", text)
        if rest != text and len(rest) >= STEM:
            found.append(rest)
    return found


def _bones(sounds: str) -> str:
    return _squeezed(VOWEL.sub("", sounds).replace("V", "F").replace("P", "B"))


def ends(printed: Word, base: Word) -> str:
    """The case ending with which a word stands for another, as classes; "" where it has none."""
    for whole in printed.sounds:
        for stem in base.sounds:
            if printed.script == "cyrillic":
                short = stem.rstrip("AI") if len(stem.rstrip("AI")) >= STEM else stem
                rest = whole[len(short) :]
                if whole.startswith(short) and (rest in RUSSIAN or (not rest and short != stem)):
                    return rest or "-"
            elif len(stem) >= STEM and whole.startswith(stem) and len(whole) > len(stem):
                rest = whole[len(stem) :]
                after = AFTER_VOWEL if stem[-1] in "AIOU" else AFTER_CONSONANT
                if after.fullmatch(rest):
                    return rest
    return ""


def joined(text: str, base: Word) -> int:
    """How many letters before a name are written with it: French l’, an Arabic preposition."""
    if elided := ELISION.match(text):
        return elided.end()
    own = _squeezed(_by_letter(text))
    if word(text).script != "arabic" or own in base.bones or text[:1] not in "وفبلك":
        return 0
    return int(_squeezed(_by_letter(text[1:])) in base.bones)


def bare(text: str, base: Word, *, alone: bool) -> str:
    """What of a printed word is the name itself, without ’s or the ending of a case.

    A Russian word is cut only where it is `alone`: the words of a name decline together.
    """
    plain = POSSESSIVE.sub("", text)
    given = word(plain)
    if given.sounds & base.sounds or "arabic" in (given.script, base.script):
        return plain
    if given.script == "cyrillic" and not alone:
        return plain
    cuts = (plain[:length] for length in range(len(plain) - 1, STEM - 1, -1))
    return next((cut for cut in cuts if word(cut).sounds & base.sounds), plain)
