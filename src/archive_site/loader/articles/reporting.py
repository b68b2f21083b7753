"""Find the screenings and events that an article reports, with the day and the places it prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.days import Day, counted, days_in
from archive_site.loader.articles.named import films_in
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.sentences import Span, sentences_of
from archive_site.loader.articles.tongue import Tongue
from archive_site.model.clipping import Reported

YEAR = re.compile(r"(?<!\w)(?:in|en|в|في عام|عام) ((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
LONGEST = 200  # characters of evidence


def reported_in(
    passages: Sequence[Passage], tongue: Tongue, date: str, authorities: Authorities | None
) -> tuple[Reported, ...]:
    """What was shown and what took place; the day of publication never stands in for a date."""
    film = ""
    found: list[Reported] = []
    for passage in passages:
        titles = films_in(passage.text, tongue)
        for sentence in sentences_of(passage.text):
            here = [words for span, words in titles if _within(span, sentence)]
            film = here[0].rstrip(",.") if here else film
            reader = _Sentence(passage, sentence, tongue, authorities)
            if kind := reader.kind(bool(here)):
                found += reader.reported(kind, film if kind in tongue.showings else "", date)
    return tuple(_distinct(found))


def _distinct(found: Sequence[Reported]) -> Iterator[Reported]:
    """Without those that say nothing more than one before them of the same kind."""
    seen: list[Reported] = []
    for each in found:
        more = each.date or each.places
        same = [
            old
            for old in seen
            if old.kind == each.kind
            and (not each.date or old.date == each.date)
            and set(each.places) <= set(old.places)
        ]
        if same or (not more and any(old.kind == each.kind for old in seen)):
            continue
        seen.append(each)
        yield each


class _Sentence:
    """One sentence as a report of a screening or an event."""

    def __init__(
        self, passage: Passage, span: Span, tongue: Tongue, authorities: Authorities | None
    ) -> None:
        self.passage, self.span = passage, span
        self.text = passage.text[span.start : span.end]
        self.tongue, self.authorities = tongue, authorities

    def kind(self, titled: bool) -> str:
        """The kind of screening, where a film is spoken of, else of event."""
        of_film = titled or _search(self.tongue.film, self.text)
        if of_film:
            for kind, words in self.tongue.showings.items():
                if _search(words, self.text):
                    return kind
        for kind, words in self.tongue.occasions.items():
            if _search(words, self.text):
                return kind
        return ""

    def reported(self, kind: str, film: str, date: str) -> Iterator[Reported]:
        """The report, with its date if the sentence has one."""
        day = self._day(date)
        yield Reported(
            kind,
            self.passage.at,
            self.text.strip()[:LONGEST],
            film,
            day.date if day else "",
            self._places(),
            day.note if day else "",
        )

    def _day(self, date: str) -> Day | None:
        days = (*days_in(self.text, self.tongue), *counted(self.text, self.tongue, date))
        if len(days) == 1:
            return days[0]
        year = YEAR.findall(self.text)
        if not days and len(year) == 1:
            return Day(0, 0, year[0], year[0])
        return None

    def _places(self) -> tuple[str, ...]:
        if self.authorities is None:
            return ()
        known = self.authorities.known_in(self.text, self.tongue.code)
        printed = (each.printed for each in known if each.kind == "place" and each.match.ref)
        return tuple(dict.fromkeys(printed))


def _search(words: str, text: str) -> bool:
    return bool(words and _word(words).search(text))


@cache
def _word(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _within(span: Span, sentence: Span) -> bool:
    return sentence.start <= span.start < sentence.end
