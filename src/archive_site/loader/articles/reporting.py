"""Find the screenings and events that an article reports, with the day and the places it prints."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.occasion import DECIDED, Occasion
from archive_site.loader.articles.occasion_sentence import Article
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.sentences import Span, quotations_of, sentences_of
from archive_site.loader.articles.signs import may_have, signs_of, whole_words, words_of
from archive_site.loader.articles.spotting import films_in
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import shown
from archive_site.model.clipping import Reported

ENDED = re.compile(r"[.!?…؟:][”\"’»)\]]*\s*$")
TITLE = 8  # words in which a title ends, and what is said of it
ENOUGH = ("premiere", "screening", "commemoration")  # by themselves


class Told(NamedTuple):
    """A report, whether its sentence names the film, and whether it is a heading's."""

    report: Reported
    titled: bool
    heading: bool


def reported_in(
    passages: Sequence[Passage],
    tongue: Tongue,
    date: str,
    authorities: Authorities | None,
    title: str = "",
) -> tuple[Reported, ...]:
    """What was shown and what took place; the day of publication never stands in for a date.

    A film that no paragraph names may be the one that the `title` does.
    """
    told = list(_told_in(passages, tongue, date, authorities, title))
    kinds = {_sort(each.report.kind, tongue) for each in told if not each.heading}
    found = [
        each
        for heading in (True, False)
        for each in told
        if each.heading == heading and not (heading and _sort(each.report.kind, tongue) in kinds)
    ]
    titled = [each.report for each in found if each.titled]
    distinct = _distinct([each.report for each in found], titled, tongue.showings)
    return tuple(_without_idle(tuple(distinct), tongue.showings))


def _sort(kind: str, tongue: Tongue) -> str:
    """All kinds of showings are of one sort: a heading has another word than its article."""
    return "showing" if kind in tongue.showings else kind


def _told_in(
    passages: Sequence[Passage],
    tongue: Tongue,
    date: str,
    authorities: Authorities | None,
    title: str,
) -> Iterator[Told]:
    """All reports, sentence after sentence; a film is spoken of until another is named."""
    told = [each.text for each in passages]
    films = {words: None for each in told for _, words in films_in(each, tongue)}
    films = films or {words: None for _, words in films_in(title, tongue)}
    film = next(iter(films)).rstrip(",.") if len(films) == 1 else ""
    article = Article(tongue, date, authorities, "\n".join(told))
    for passage in passages:
        titles = [each for each in quotations_of(passage.text) if each[1] in films]
        reports = _may_report(passage.text, tongue)
        heading = not ENDED.search(passage.text)
        for sentence in sentences_of(passage.text):
            here = [
                (span.start - sentence.start, words.rstrip(",."))
                for span, words in titles
                if _within(span, sentence)
            ]
            before = film
            if here and not (film and _compared(passage.text, sentence.start + here[0][0], tongue)):
                film = here[0][1]
            occasion = Occasion(passage, sentence, article)
            kind = occasion.kind(bool(here), bool(before)) if reports else ""
            if not kind:
                continue
            showing = kind in tongue.showings
            for new in occasion.reported(kind, film if showing else "", here if showing else ()):
                if not (here and _only_named(occasion.sentence.text, here[0][0], new, tongue)):
                    yield Told(new, bool(here), heading)


def _only_named(text: str, at: int, report: Reported, tongue: Tongue) -> bool:
    """Whether a film is one that another is compared with, or that was known before."""
    if report.date or report.places:
        return False
    when = words_of(shown.WHEN, tongue.code)
    return _compared(text, at, tongue) or when.search(text[:at]) is not None


def _compared(text: str, at: int, tongue: Tongue) -> bool:
    """Whether a film is one that another is compared with: by a word before it, or behind."""
    words = re.sub(r"\W+", " ", text[at:]).split() if tongue.locative else text[:at].split()
    near = " ".join(words[:TITLE] if tongue.locative else words[-4:])
    return words_of(shown.COMPARED, tongue.code).search(near) is not None


def what_was_told(reported: Sequence[Reported], of_harm: bool) -> tuple[Reported, ...]:
    """The reports without those of nothing: with no film, or no day and place.

    That a film was shown or the dead were remembered is enough, and all that is told in an
    article on what was done to people (`of_harm`).
    """
    film = any(each.film for each in reported)
    return tuple(each for each in reported if of_harm or _told(each, film))


def _told(report: Reported, film: bool) -> bool:
    if report.film or report.kind in ENOUGH:
        return True
    exact = len(report.date) == len("2011-05-04")
    return exact or bool(report.date and (film or report.places or report.kind in DECIDED))


def _may_report(text: str, tongue: Tongue) -> bool:
    """Whether a paragraph may have a word for what was shown or took place."""
    return may_have(_signs(tongue), text)


@cache
def _signs(tongue: Tongue) -> tuple[str, ...]:
    shown_words = shown.SHOWN.get(tongue.code, "")
    words = (*tongue.showings.values(), shown_words, *tongue.occasions.values())
    return signs_of(whole_words(each) for each in words if each)


def _distinct(
    found: Sequence[Reported], titled: Sequence[Reported], showings: Container[str]
) -> Iterator[Reported]:
    """Without those that say nothing more than one before them of the same kind."""
    seen: list[Reported] = []
    for each in found:
        showing = each.kind in showings
        alike = [
            old for old in seen if (old.kind in showings if showing else old.kind == each.kind)
        ]
        more = set(each.places) - {place for old in alike for place in old.places}
        dated = each.date and all(old.date != each.date for old in alike)
        if not alike or more or dated or (each in titled and not each.places and not each.date):
            seen.append(each)
            yield each


def _without_idle(found: Sequence[Reported], showings: Container[str]) -> Iterator[Reported]:
    """Without a showing of no day and place, where there are some of the same film."""
    placed = {each.film for each in found if each.kind in showings and (each.date or each.places)}
    for each in found:
        idle = each.kind in showings and not (each.date or each.places)
        if not (idle and (each.film in placed or (not each.film and placed))):
            yield each


def _within(span: Span, sentence: Span) -> bool:
    return sentence.start <= span.start < sentence.end
