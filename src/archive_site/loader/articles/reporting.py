"""Find the screenings and events that an article reports, with the day and the places it prints."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache

from archive_site.loader.articles.authorities import Authorities, Known
from archive_site.loader.articles.days import Day, counted, days_in
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.sentences import Span, quotations_of, sentences_of
from archive_site.loader.articles.signs import may_have, signs_of, whole_words
from archive_site.loader.articles.spotting import bodies_in, films_in
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.offices import HOUSES
from archive_site.model.clipping import Reported

YEAR = re.compile(r"(?<!\w)(?:in|en|в|في عام|عام) ((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
AT = re.compile(r"\b(?:at|à)\s(?:the\s|la\s|l[’'])?$|\bau\s$")  # before a house
ENDED = re.compile(r"[.!?…؟:][”\"’»)\]]*\s*$")
DECIDED = ("declaration", "resolution", "court-decision")
ENOUGH = ("premiere", "screening", "commemoration")  # by themselves
LONGEST = 200  # characters of evidence


def reported_in(
    passages: Sequence[Passage], tongue: Tongue, date: str, authorities: Authorities | None
) -> tuple[Reported, ...]:
    """What was shown and what took place; the day of publication never stands in for a date."""
    titles_of = {words for passage in passages for _, words in films_in(passage.text, tongue)}
    film = titles_of.pop().rstrip(",.") if len(titles_of) == 1 else ""
    found: list[Reported] = []
    titled: list[Reported] = []
    headed: list[Reported] = []
    for passage in passages:
        titles, reports = films_in(passage.text, tongue), _may_report(passage.text, tongue)
        heading = not ENDED.search(passage.text)
        for sentence in sentences_of(passage.text):
            here = [words for span, words in titles if _within(span, sentence)]
            film = here[0].rstrip(",.") if here else film
            reader = _Sentence(passage, sentence, tongue, authorities)
            if reports and (kind := reader.kind(bool(here))):
                new = reader.reported(kind, film if kind in tongue.showings else "", date)
                (headed if heading else found).append(new)
                titled += [new] if here else []
    kinds = {each.kind for each in found}
    found = [*(each for each in headed if each.kind not in kinds), *found]
    return tuple(_distinct(found, titled, tongue.showings))


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
    words = (*tongue.showings.values(), *tongue.occasions.values())
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

    def reported(self, kind: str, film: str, date: str) -> Reported:
        """The report, with its date if the sentence has one."""
        day = self._day(date)
        return Reported(
            kind,
            self.passage.at,
            self.text.strip()[:LONGEST],
            film,
            day.date if day else "",
            () if kind in DECIDED else self._places(),
            day.note if day else "",
        )

    def _day(self, date: str) -> Day | None:
        days = (*days_in(self.text, self.tongue), *counted(self.text, self.tongue, date))
        days = tuple(day for day in days if self._own(day, date))
        if len(days) == 1:
            return days[0]
        year = YEAR.findall(self.text)
        if not days and len(year) == 1 and not self._recent:
            return Day(0, 0, year[0], year[0])
        return None

    @property
    def _recent(self) -> bool:
        """Whether it is of a kind that a report tells of soon after."""
        words = (*self.tongue.showings.values(), self.tongue.occasions.get("commemoration", ""))
        return any(_search(each, self.text) for each in words)

    def _own(self, day: Day, date: str) -> bool:
        """Whether a day may be the event's and not that of what it is about."""
        if day.note or not self._recent:
            return True
        return bool(date) and abs(int(day.date[:4]) - int(date[:4])) < 2

    def _places(self) -> tuple[str, ...]:
        known = self.authorities.known_in(self.text, self.tongue.code) if self.authorities else ()
        begin = self._said_at() if self.tongue.place_behind else 0
        places = [
            (each.start, each.printed)
            for each in known
            if each.start >= begin and self._is_place(each)
        ]
        taken = [range(each.start, each.end) for each in known if each.kind != "place"]
        places += [
            (spot.span.start, spot.printed)
            for spot in bodies_in(self.text, self.tongue)
            if spot.span.start >= begin and not any(spot.span.start in each for each in taken)
            if self._house(spot.span.start, spot.span.end)
        ]
        places += [
            (match.start(match.lastgroup or 0), match[match.lastgroup or 0].strip())
            for match in HOUSES.finditer(self.text)
        ]
        return tuple(dict.fromkeys(printed for _, printed in sorted(places)))

    def _is_place(self, known: Known) -> bool:
        """Whether it is a place of the archive, or a body at which something took place."""
        if known.kind == "place" and known.match.ref:
            return self._took_place_at(known.start, known.end)
        return known.kind == "organization" and self._house(known.start, known.end)

    def _house(self, start: int, end: int) -> bool:
        """Whether a body is spoken of as the house where it took place."""
        if ending := self.tongue.locative:
            return bool(re.search(ending, re.split(r"[^\w’']", self.text[end - 1 :])[0]))
        return bool(AT.search(self.text, 0, start))

    def _said_at(self) -> int:
        """Where the word stands that makes it a report."""
        words = (*self.tongue.showings.values(), *self.tongue.occasions.values())
        found = (whole_words(each).search(self.text) for each in words)
        return min((match.start() for match in found if match), default=0)

    def _took_place_at(self, start: int, end: int) -> bool:
        """Whether a place is where it took place, and not what it was about."""
        if any(span.start <= start < span.end for span, _ in quotations_of(self.text)):
            return False
        ending, town = self.tongue.locative, self.tongue.town
        if ending and not re.search(ending, self.text[start:end]):
            return bool(re.match(rf" (?:{town})", self.text[end:]))
        terms = f"{self.tongue.terms}|{self.tongue.strong}"
        if re.match(rf"[\s-]+(?:{terms})(?!\w)", self.text[end:], re.IGNORECASE):
            return False
        before = self.text[max(0, start - 40) : start]
        about = (
            rf"(?:{terms})(?: \w+)? (?:in|of|at|de|à|в) (?:the )?$|(?:about|of|on|to|о|об|sur|de) $"
        )
        return not re.search(about, before, re.IGNORECASE)


def _search(words: str, text: str) -> bool:
    return bool(words and whole_words(words).search(text))


def _within(span: Span, sentence: Span) -> bool:
    return sentence.start <= span.start < sentence.end
