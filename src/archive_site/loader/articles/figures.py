"""Find the figures of a paragraph: quantities of people, harm, territory, time, recognition."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from archive_site.loader.articles.days import days_in, without_days
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.limits import without_former
from archive_site.loader.articles.numbers import Number, alternatives, numbers_in
from archive_site.loader.articles.quantities import Sentence
from archive_site.loader.articles.sentences import Span, sentences_of
from archive_site.loader.articles.signs import Signed, signed
from archive_site.loader.articles.spans import masked, unvowelled
from archive_site.loader.articles.tongue import Tongue

MOST = 200  # numbers of a sentence; what has more is a table, or nothing that is written


def figures_in(text: str, tongue: Tongue) -> tuple[Figure, ...]:
    """The figures of a paragraph in its order; none of a sentence that is a table of numbers."""
    hidden = unvowelled(masked(text))
    hidden = without_days(hidden, days_in(text, tongue), tongue)
    hidden = without_former(hidden, tongue)
    found = [*_anniversaries(hidden, text, tongue)]
    taken = [Span(each.start, each.end) for each in found]
    numbers = [n for n in numbers_in(hidden, tongue) if not _overlaps(n, taken)]
    for sentence in sentences_of(hidden):
        within = [n for n in numbers if sentence.start <= n.start < sentence.end]
        if len(within) > MOST:
            continue
        reader = Sentence(text, hidden, sentence, within, tongue)
        found += reader.figures([f for f in found if f.of_people])
    return tuple(sorted(found, key=lambda figure: figure.start))


def _overlaps(number: Number, taken: Sequence[Span]) -> bool:
    return any(number.start < span.end and span.start < number.end for span in taken)


def _anniversaries(hidden: str, text: str, tongue: Tongue) -> Iterator[Figure]:
    for pattern in _anniversary_patterns(tongue):
        for match in pattern.found_in(hidden):
            value = _ordinal(match, tongue)
            if value > 1 and not text[match.start() : match.end()].isspace():
                printed = text[match.start() : match.end()]
                counted = match.groupdict().get("years") or ""
                yield Figure(
                    *match.span(), printed, "exact", counted, "years", value, of_time=not counted
                )


@cache
def _anniversary_patterns(tongue: Tongue) -> tuple[Signed, ...]:
    words = alternatives((*tongue.ordinals, *tongue.numbers))
    ordinal = (
        rf"(?P<digits>\d{{1,4}})(?:{tongue.ordinal_mark})|(?P<words>(?:(?:{words}){tongue.joining}){{0,6}}"
        rf"(?:{alternatives(tongue.ordinals)}))"
    )
    noun = rf"(?:{tongue.anniversary})"
    one = rf"{noun}\s+(?:{ordinal})" if tongue.anniversary_first else rf"(?:{ordinal})[\s-]*{noun}"
    ago = rf"\s(?:{tongue.ago})"
    two = rf"(?:{ordinal})\s+(?P<years>{tongue.years})\s*{ago}" if tongue.ago else ""
    return tuple(
        signed(rf"(?<![\w.,])(?:{each})(?!\w)", re.IGNORECASE) for each in (one, two) if each
    )


def _ordinal(match: re.Match[str], tongue: Tongue) -> float:
    if match["digits"]:
        return float(match["digits"])
    total = 0.0
    for word in re.split(tongue.joining, match["words"].casefold()):
        worths = {**tongue.numbers, **tongue.ordinals}
        total += next((v for p, v in worths.items() if re.fullmatch(p, word)), 0)
    return total
