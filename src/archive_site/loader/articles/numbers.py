"""Find the numbers of a text, in digits and in words, in the tables of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import limits

SPACES = " \u00a0\u202f\u2009"
GROUPED = re.compile(rf"\d{{1,3}}(?:[.,'’٬{SPACES}]\d{{3}})+(?!\d)")
DIGITS = rf"(?:{GROUPED.pattern}|\d+(?:[.,٫]\d+)?)"
PREFIX = r"[وف]?(?:[بلك]|(?:ب?ال|لل)(?=ـ))?ـ*"  # of Arabic, before digits with a stretched line
DECIMAL = re.compile(r"[.,٫]")
LARGEST = 10**12
FOUR_SCORE = re.compile(r"quatre[- ]vingts?")  # one word of a number that is written as two
PARTITIVE = re.compile(  # of those before it: az "11-i", "38 nəfəri qadın"
    r"[-’'](?:s?[ıiuü](?:n[ıiuü]n?)?|n[ıiuü]n?)(?![\w’'])"
    r"|\s(?:nəfəri|kişisi) (?=qadın|kadın|uşaq|çocuk|kişi|erkek|qoca|yaşlı|körpə|bebek)"
)


class Number(msgspec.Struct, frozen=True):
    """A number as printed: a value, a range from `value` to `high`, or words that are no value."""

    start: int
    end: int
    printed: str
    value: float | None = None
    high: float | None = None
    spelled: bool = False  # in words, not in digits

    @property
    def vague(self) -> bool:
        """Whether it is words that are no value: "hundreds"."""
        return self.value is None


def numbers_in(text: str, tongue: Tongue) -> tuple[Number, ...]:
    """The numbers of a text in its order; ordinals, parts of words, endless runs are none."""
    found: list[Number] = []
    end = -1  # of the number word before
    for number in _found(text, tongue):
        runs_on = number.spelled and end >= 0 and text[end : number.start].isspace()
        end = number.end if number.spelled and not number.vague else -1
        if runs_on and found and found[-1].spelled:
            found.pop()
        if not runs_on:
            found.append(number)
    return tuple(found)


def alternatives(words: object) -> str:
    """A pattern of any of some patterns, longest first."""
    return "|".join(sorted(map(str, words), key=len, reverse=True))  # type: ignore[call-overload]


@cache
def _pattern(tongue: Tongue) -> re.Pattern[str]:
    """Vague words, or digits and number words, with a second one where they are a range."""
    word = rf"(?:{alternatives(tongue.numbers)})"
    more = rf"(?=(?:{alternatives(tongue.after)})(?!\w))|" if tongue.after else ""
    spelled = rf"{word}(?:{tongue.joining}{word}){{0,12}}(?:{more}(?![\w’'-]))"
    case = limits.SCALE_CASES.get(tongue.code)
    cased = rf"(?={case}(?!\w))|" if case else ""
    scaled = rf"{DIGITS}(?:[{SPACES}-]?(?:{_scales(tongue)})(?:{more}{cased}(?!\w)))?"
    composed = rf"(?:\d{{1,3}}[{SPACES}])?(?:{_scales(tongue)})[{SPACES}]\d{{1,3}}(?![\d.,]*\d)"
    one = rf"(?:{composed}|{scaled}|{spelled})"
    return re.compile(
        rf"(?<![\w.,:/@#-])(?:{PREFIX})?(?:(?P<vague>(?:{tongue.vague})(?![\w-]))"
        rf"|{_between(tongue, one)}(?P<one>{one})(?:(?:{tongue.range_})(?P<two>{one}))?)",
        re.IGNORECASE,
    )


def _between(tongue: Tongue, one: str) -> str:
    """A range with words before and between its numbers: "between 40 and 50"."""
    before, between = tongue.between
    if not before:
        return ""
    return rf"(?P<range>(?:{before})\s+(?P<low>{one})\s*(?:{between})\s*(?P<high>{one}))|"


@cache
def _scales(tongue: Tongue) -> str:
    return alternatives(word for word, value in tongue.numbers.items() if value >= 1000)


def _found(text: str, tongue: Tongue) -> Iterator[Number]:
    for match in _pattern(tongue).finditer(text):
        if match.groupdict().get("range"):
            yield from _range(match, tongue)
            continue
        start, end = match.span("vague" if match["vague"] else "one")
        if match["vague"]:
            yield Number(start, end, text[start:end], spelled=True)
            continue
        low = value_of(match["one"], tongue)
        high = value_of(match["two"], tongue) if match["two"] else None
        if high is not None and low is not None and low < high:
            yield Number(start, match.end(), text[start : match.end()], low, high)
        elif low is not None and not (
            _within_word(text, end, match["one"]) or _is_of_ordinal(text, end, low, tongue)
        ):
            yield Number(start, end, text[start:end], low, spelled=not text[start].isdigit())
            if high is not None:
                spelled = not match["two"][0].isdigit()
                yield Number(*match.span("two"), match["two"], high, spelled=spelled)


def _range(match: re.Match[str], tongue: Tongue) -> Iterator[Number]:
    low, high = value_of(match["low"], tongue), value_of(match["high"], tongue)
    if low is not None and high is not None and low < high:
        yield Number(*match.span("range"), match["range"], low, high)
        return
    for name, value in (("low", low), ("high", high)):
        if value is not None:
            yield Number(*match.span(name), match[name], value)


def _within_word(text: str, end: int, printed: str) -> bool:
    """Whether a letter or a fraction stands right after digits: "16px", "366th", "4½"."""
    after = text[end : end + 1]
    return (after.isalpha() or after in tuple("½¼¾")) and printed[-1].isdigit()


def _is_of_ordinal(text: str, end: int, value: float, tongue: Tongue) -> bool:
    """Whether tens are but the first word of an ordinal: Russian for "in the seventy-eighth"."""
    tens = 20 <= value < 100 and value % 10 == 0 and not text[end - 1].isdigit()
    word = re.match(r"\s([^\W\d_]+)", text[end:]) if tens else None
    if not word:
        return False
    units = (pattern for pattern, worth in tongue.ordinals.items() if worth < 10)
    return any(re.fullmatch(each, word[1], re.IGNORECASE) for each in units)


def value_of(printed: str, tongue: Tongue) -> float | None:
    """What a number is worth: "1,275", "twenty two", "1.5 million"; None where it is none."""
    if composed := re.fullmatch(rf"(?:(\d+)[{SPACES}])?(\D+?)[{SPACES}](\d+)", printed):
        return int(composed[1] or 1) * _worth(composed[2].casefold(), tongue) + int(composed[3])
    found = re.match(DIGITS, printed)
    if found:
        value = _of_digits(found[0])
        scale = printed[found.end() :].strip(SPACES + "-").casefold()
        value *= _worth(scale, tongue) if scale else 1
    else:
        words = FOUR_SCORE.sub("quatrevingt", printed.replace("İ", "i").casefold())
        value = _of_words(re.split(tongue.joining, words), tongue)
    return value if 0 <= value < LARGEST else None


def _of_digits(digits: str) -> float:
    if GROUPED.fullmatch(digits):
        return float(re.sub(r"\D", "", digits))
    return float(DECIMAL.sub(".", digits))


def _of_words(words: list[str], tongue: Tongue) -> float:
    total = part = 0.0
    for word in words:
        worth = _worth(word, tongue)
        if worth >= 1000:
            total, part = total + max(part, 1) * worth, 0
        elif worth == 100 or word == "dozen":
            part = max(part, 1) * worth
        elif _adds(part % 100, worth):
            part += worth
        else:
            return -1  # two numbers: "twelve-fifteen"
    return total + part


def _adds(before: float, worth: int) -> bool:
    """Whether a number word goes on with those before it: "forty-five", in Arabic five-forty."""
    if worth < 10:
        return before % 10 == 0
    return before < 10 or (before in (60, 80) and worth < 20)


def _worth(word: str, tongue: Tongue) -> int:
    if word in tongue.numbers:
        return tongue.numbers[word]
    return next((v for p, v in tongue.numbers.items() if re.fullmatch(p, word, re.IGNORECASE)), 0)
