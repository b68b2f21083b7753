"""Find the days in a sentence that are those of what took place."""

from __future__ import annotations

from collections.abc import Iterator

from archive_site.loader.articles.days import Day, counted, days_in
from archive_site.loader.articles.days_told import COMING, PASSED, UNTOLD, Told, day_of, told_in
from archive_site.loader.articles.occasion_sentence import Sentence
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.signs import words_of
from archive_site.loader.articles.tongues import days_told as words


def days_of_it(sentence: Sentence) -> tuple[Told, ...]:
    """The days that may be those of what took place, and not of what that was about."""
    found = told_in(sentence.masked, sentence.tongue, sentence.article.stated)
    days = [told for told in found if _is_of_it(told, sentence)]
    now = _nows(sentence) if all(_is_before(told, sentence) for told in days) else ()
    return tuple(sorted((*days, *now), key=lambda told: told.start)) if days else ()


def _is_before(told: Told, sentence: Sentence) -> bool:
    """Whether it is in a year before that of the report: now is another showing."""
    return bool(told.date) and told.date[:4] < sentence.article.stated[:4]


def _nows(sentence: Sentence) -> Iterator[Told]:
    """Where it tells of the time of the report, with no day."""
    for match in words_of(words.NOW, sentence.tongue.code).found_in(sentence.masked):
        yield Told(*match.span(), match[0])


def day_of_event(sentence: Sentence) -> Day | None:
    """The one day of a sentence on something else than what a report follows soon after."""
    text, tongue = sentence.text, sentence.tongue
    days = (*days_in(text, tongue), *counted(text, tongue, sentence.article.stated))
    if len(days) == 1:
        return days[0]
    years = [told for told in told_in(text, tongue, "") if len(told.date) == 4]
    return day_of(years[0], UNTOLD, "") if not days and len(years) == 1 else None


def tense_of(part: str, sentence: Sentence) -> int:
    """Whether what is told is passed or to come: by its part of the sentence, or by all."""
    for text in (part, sentence.masked):
        passed, coming = sentence.has(words.PASSED, text), sentence.has(words.COMING, text)
        if passed != coming:
            return PASSED if passed else COMING
        if passed:
            return UNTOLD
    return UNTOLD


def _is_of_it(told: Told, sentence: Sentence) -> bool:
    leads = all(each.start >= told.end for each in sentence.anchors)
    if told.off is not None and leads and not sentence.tongue.locative:
        gap = sentence.gap_behind(told.end) or ""
        return not sentence.is_about(gap) and not _set_in(told, sentence)
    return sentence.is_of_it(Span(told.start, told.end))


def _set_in(told: Told, sentence: Sentence) -> bool:
    """Whether a day stands in words set in that tell something else: ", today forgotten,"."""
    masked = sentence.masked
    start, end = masked.rfind(",", 0, told.start), masked.find(",", told.end)
    if start < 0 or end < 0:
        return False
    rest = masked[start + 1 : told.start] + masked[told.end : end]
    shows = any(start < each.start < end for each in sentence.anchors)
    return bool(rest.strip()) and not shows
