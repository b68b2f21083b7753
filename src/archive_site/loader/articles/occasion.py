"""Read one sentence as a report of screenings or of an event, each with its day and places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from archive_site.loader.articles.apart import parted
from archive_site.loader.articles.days import Day
from archive_site.loader.articles.days_told import Told, day_of
from archive_site.loader.articles.occasion_days import day_of_event, days_of_it, tense_of
from archive_site.loader.articles.occasion_places import Places
from archive_site.loader.articles.occasion_sentence import Article, Sentence, anchor, without_denied
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.places_told import Place
from archive_site.loader.articles.sentences import Span, quotations_of
from archive_site.loader.articles.signs import whole_words
from archive_site.loader.articles.spotting import is_no_film
from archive_site.loader.articles.tongues import shown
from archive_site.model.clipping import Reported

DECIDED = ("declaration", "resolution", "court-decision")
GIVEN = ("award",)  # that may be denied in as many words as a showing
LONGEST = 200  # characters of evidence
ASKED = re.compile(r"[?؟][\s”\"»]*$")


class Occasion:
    """One sentence as a report of a screening or an event."""

    def __init__(self, passage: Passage, span: Span, article: Article) -> None:
        self.at, self.stated, self.tongue = passage.at, article.stated, article.tongue
        text = passage.text[span.start : span.end]
        told = text if ASKED.search(text) else without_denied(text, article.tongue)
        self.sentence = Sentence(told, article)

    @cached_property
    def days(self) -> tuple[Told, ...]:
        """The days that may be those of what took place."""
        return days_of_it(self.sentence)

    def kind(self, film: bool, known: bool) -> str:
        """The kind of screening, where a film is spoken of, else of event.

        `film` is whether the sentence has one, `known` whether those before it have.
        """
        text, masked = self.sentence.text, self.sentence.masked
        of_film = film or _search(self.tongue.film, text)
        if of_film or (known and self.days and self.sentence.has(shown.AGAIN, masked)):
            for kind, words in self._showings():
                if _search(words, masked):
                    return "" if self._denied() or ASKED.search(text) else kind
        events = self.tongue.occasions.items()
        found = (kind for kind, words in events if self._held(words))
        return next((kind for kind in found if not (kind in GIVEN and self._denied())), "")

    def _held(self, words: str) -> bool:
        """Whether a clause tells of an event by some words, and not that there was none."""
        clauses = (each for each in self.sentence.text.split(";") if _search(words, each))
        return any(not self.sentence.has(shown.NOT_HELD, each) for each in clauses)

    def _showings(self) -> Iterator[tuple[str, str]]:
        yield from self.tongue.showings.items()
        if words := shown.SHOWN.get(self.tongue.code):
            yield "screening", words

    def _denied(self) -> bool:
        """Whether each clause on a showing says that there was none."""
        masked = self.sentence.masked
        clauses = [each for each in masked.split(";") if anchor(self.tongue).search(each)]
        return all(self.sentence.has(shown.NOT_SHOWN, each) for each in clauses or [masked])

    def reported(self, kind: str, film: str, titles: Sequence[tuple[int, str]]) -> list[Reported]:
        """The reports: one, or one for each day where the sentence sets them apart."""
        there = Places(self.sentence)
        if not self.sentence.anchors:
            known = [place.printed for place in there.sure]
            return [self._report(kind, film, day_of_event(self.sentence), known)]
        showing = kind in self.tongue.showings
        places = there.told(self.days) if showing else there.sure
        found = []
        for part in parted(self.sentence.masked, self.days, places, self.tongue):
            within = [told for told in self.days if part.start <= told.start < part.end]
            around = [each.printed for each in places if part.start <= each.span.start < part.end]
            named = [title for at, title in titles if part.start <= at < part.end]
            tense = tense_of(self.sentence.masked[part.start : part.end], self.sentence)
            dated = [told for told in within if not told.is_no_day]
            day = day_of(dated[0], tense, self.stated) if len(dated) == 1 else None
            title = named[0] if named else "" if self._shows_others(part, titles, places) else film
            own = self._kind_in(part, within) if showing else ""
            found.append(self._report(own or kind, title, day, around))
        return found

    def _kind_in(self, part: Span, days: Sequence[Told]) -> str:
        """The kind of showing that a part of the sentence tells of in its own words.

        Where it has none, what is shown now is no premiere of a year before.
        """
        words = self.sentence.masked[part.start : part.end]
        otherwise = "screening" if any(day.is_no_day for day in days) else ""
        return next((kind for kind, each in self._showings() if _search(each, words)), otherwise)

    def _shows_others(
        self, part: Span, titles: Sequence[tuple[int, str]], places: Sequence[Place]
    ) -> bool:
        """Whether a part of a sentence behind that of a film has titles of its own, not places."""
        text = self.sentence.text
        each = (span for span, _ in quotations_of(text))
        quoted = (span for span in each if not is_no_film(text, span, Span(0, len(text))))
        here = [span for span in quoted if part.start <= span.start < part.end]
        own = [span for span in here if not any(place.span.meets(span) for place in places)]
        return bool(own) and any(at < part.start for at, _ in titles)

    def _report(self, kind: str, film: str, day: Day | None, places: Sequence[str]) -> Reported:
        return Reported(
            kind,
            self.at,
            self.sentence.text.strip()[:LONGEST],
            film,
            day.date if day else "",
            () if kind in DECIDED else tuple(dict.fromkeys(places)),
            day.note if day else "",
        )


def _search(words: str, text: str) -> bool:
    return bool(words and whole_words(words).search(text))
