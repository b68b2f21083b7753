"""Read one sentence as a report of screenings or of an event, each with its day and places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from archive_site.loader.articles.apart import parted
from archive_site.loader.articles.authorities import Authorities, Known
from archive_site.loader.articles.days import Day, counted, days_in
from archive_site.loader.articles.days_told import COMING, PASSED, UNTOLD, Told, day_of, told_in
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.places_told import Place, places_told
from archive_site.loader.articles.sentences import QUOTED, Span
from archive_site.loader.articles.signs import NEVER, Signed, whole_words
from archive_site.loader.articles.sure_places import sure_places
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import days_told as told_words
from archive_site.loader.articles.tongues import shown
from archive_site.model.clipping import Reported

DECIDED = ("declaration", "resolution", "court-decision")
LONGEST = 200  # characters of evidence
FAR = 120  # characters between what took place and its day
ASKED = re.compile(r"[?؟][\s”\"»]*$")
MASK = "_"
GOING_ON = re.compile(r",?\s\w{1,2}\s|\s\w")  # between a house and its town


class Article(NamedTuple):
    """What a sentence is read by: its language, the day of the report, all of the text."""

    tongue: Tongue
    stated: str
    authorities: Authorities | None
    text: str


class Occasion:
    """One sentence as a report of a screening or an event."""

    def __init__(self, passage: Passage, span: Span, article: Article) -> None:
        self.passage, self.article = passage, article
        self.tongue, self.authorities = article.tongue, article.authorities
        self.text = passage.text[span.start : span.end]

    @cached_property
    def masked(self) -> str:
        """The sentence with what stands in quotation marks blank: no day or place is told there."""
        return QUOTED.sub(lambda match: f"“{MASK * (len(match[0]) - 2)}”", self.text)

    def kind(self, film: bool, known: bool) -> str:
        """The kind of screening, where a film is spoken of, else of event.

        `film` is whether the sentence has one, `known` whether those before it have.
        """
        again_words = shown.AGAIN.get(self.tongue.code, "")
        of_film = film or _search(self.tongue.film, self.text)
        again = known and bool(self.days) and _search(again_words, self.masked)
        if of_film or again:
            for kind, words in self._showings():
                if _search(words, self.masked):
                    return "" if self._denied() or ASKED.search(self.text) else kind
        for kind, words in self.tongue.occasions.items():
            if _search(words, self.text):
                return kind
        return ""

    def _denied(self) -> bool:
        """Whether each clause on a showing says that there was none."""
        words = shown.NOT_SHOWN.get(self.tongue.code, "")
        clauses = [each for each in self.masked.split(";") if _anchor(self.tongue).search(each)]
        return all(_search(words, each) for each in clauses or [self.masked])

    def _showings(self) -> Iterator[tuple[str, str]]:
        yield from self.tongue.showings.items()
        if words := shown.SHOWN.get(self.tongue.code):
            yield "screening", words

    def reported(self, kind: str, film: str, titles: Sequence[tuple[int, str]]) -> list[Reported]:
        """The reports: one, or one for each day where the sentence sets them apart."""
        if not self._anchors:
            known = [place.printed for place in self._sure_places]
            return [self._report(kind, film, self._day_of_event(), known)]
        days = self.days
        places = self.places if kind in self.tongue.showings else self._sure_places
        found = []
        for part in parted(self.masked, days, places, self.tongue):
            within = [told for told in days if part.start <= told.start < part.end]
            there = [each.printed for each in places if part.start <= each.span.start < part.end]
            named = [title for at, title in titles if part.start <= at < part.end]
            tense = self._tense(self.masked[part.start : part.end])
            day = day_of(within[0], tense, self.article.stated) if len(within) == 1 else None
            found.append(self._report(kind, named[0] if named else film, day, there))
        return found

    def _report(self, kind: str, film: str, day: Day | None, places: Sequence[str]) -> Reported:
        return Reported(
            kind,
            self.passage.at,
            self.text.strip()[:LONGEST],
            film,
            day.date if day else "",
            () if kind in DECIDED else tuple(dict.fromkeys(places)),
            day.note if day else "",
        )

    def _day_of_event(self) -> Day | None:
        """The one day of a sentence on something else than what a report follows soon after."""
        days = (
            *days_in(self.text, self.tongue),
            *counted(self.text, self.tongue, self.article.stated),
        )
        if len(days) == 1:
            return days[0]
        years = [told for told in told_in(self.text, self.tongue, "") if len(told.date) == 4]
        return day_of(years[0], UNTOLD, "") if not days and len(years) == 1 else None

    @cached_property
    def days(self) -> tuple[Told, ...]:
        """The days that may be those of what took place, and not of what that was about."""
        found = told_in(self.masked, self.tongue, self.article.stated)
        return tuple(told for told in found if self._own(told))

    def _own(self, told: Told) -> bool:
        if told.note:
            return True
        behind = [each for each in self._anchors if each.start >= told.end]
        if told.off is not None and len(behind) == len(self._anchors) and not self.tongue.locative:
            gap = self.masked[told.end : behind[0].start] if behind else ""
            about = shown.ABOUT.get(self.tongue.code, "")
            return not _search(about, gap) and not self._set_in(told)
        return self._free(told.start, told.end)

    def _set_in(self, told: Told) -> bool:
        """Whether a day stands in words set in that tell something else: ", today forgotten,"."""
        start, end = self.masked.rfind(",", 0, told.start), self.masked.find(",", told.end)
        if start < 0 or end < 0:
            return False
        rest = self.masked[start + 1 : told.start] + self.masked[told.end : end]
        shows = any(start < each.start < end for each in self._anchors)
        return bool(rest.strip()) and not shows

    def _tense(self, part: str) -> int:
        """Whether what is told is passed or to come: by its part of the sentence, or by all."""
        for text in (part, self.masked):
            passed = _search(told_words.PASSED.get(self.tongue.code, ""), text)
            coming = _search(told_words.COMING.get(self.tongue.code, ""), text)
            if passed != coming:
                return PASSED if passed else COMING
            if passed:
                return UNTOLD
        return UNTOLD

    @cached_property
    def _anchors(self) -> tuple[Span, ...]:
        """Where the words stand that make it a report of what a report follows soon after."""
        return tuple(Span(*match.span()) for match in _anchor(self.tongue).found_in(self.masked))

    def _free(self, start: int, end: int) -> bool:
        """Whether a day or a place is that of what took place, and not of what that is about."""
        about = shown.ABOUT.get(self.tongue.code, "")
        before = [each for each in self._anchors if each.end <= start]
        behind = [each for each in self._anchors if each.start >= end]
        if self.tongue.locative:  # what it is of stands before what took place
            following = self.masked[end : behind[0].start] if behind else self.masked[end:]
            return len(following) < FAR and not _search(about, following)
        if before:
            return not _search(about, self.masked[before[-1].end : start])
        gaps = (self.masked[:start], self.masked[end : behind[0].start]) if behind else ()
        return bool(gaps) and not any(_search(about, gap) for gap in gaps)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The places in their order, those that the archive knows and others."""
        found = list(self._sure_places)
        taken = [Span(each.start, each.end) for each in self._known] + [p.span for p in found]
        for place in places_told(self.masked, self.tongue, self.article.text):
            meets = any(place.span.meets(span) for span in taken)
            if not meets and (self._took_place_there(place) or self._goes_on(found, place)):
                found.append(place)
        return tuple(sorted(found, key=lambda place: place.span.start))

    @cached_property
    def _known(self) -> Sequence[Known]:
        """The names in it that the archive knows."""
        return self.authorities.known_in(self.text, self.tongue.code) if self.authorities else ()

    @cached_property
    def _sure_places(self) -> tuple[Place, ...]:
        """The places that the archive knows, and houses that are told by their names."""
        return tuple(sorted(sure_places(self.text, self.tongue, self._known)))

    def _took_place_there(self, place: Place) -> bool:
        if not self._free(*place.span):
            return False
        if not self.tongue.place_behind:
            return True
        start, end = place.span
        if not re.search(r"\w", self._before(start)):
            return True
        filled = shown.FILLED.get(self.tongue.code, NEVER)
        towards = shown.TOWARDS.get(self.tongue.code, NEVER)
        return (
            any(each.end <= start for each in self._anchors)
            or bool(re.search(rf"{filled}$", self.masked[:start]))
            or any(re.fullmatch(towards, self.masked[end : a.start]) for a in self._anchors)
        )

    def _goes_on(self, found: Sequence[Place], place: Place) -> bool:
        """Whether it stands right behind a place: the town of a house."""
        gaps = (self.masked[each.span.end : place.span.start] for each in found)
        return self._free(*place.span) and any(GOING_ON.fullmatch(gap) for gap in gaps)

    def _before(self, start: int) -> str:
        """What stands before a place, without days and the word right before it."""
        text = self.masked[:start]
        for told in self.days:
            text = text.replace(told.printed, "")
        return re.sub(r"(?:\w+\W+)?(?:the\s|la\s|l[’'])?$", "", text, flags=re.IGNORECASE)


@cache
def _anchor(tongue: Tongue) -> Signed:
    """The words for screenings, and for what is remembered."""
    words = (
        shown.SHOWN.get(tongue.code, ""),
        *tongue.showings.values(),
        tongue.occasions.get("commemoration", ""),
    )
    return whole_words("|".join(each for each in words if each))


def _search(words: str, text: str) -> bool:
    return bool(words and whole_words(words).search(text))
