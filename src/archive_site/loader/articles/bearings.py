"""Guess what a claim is about: an event that the archive has, a measure whose definition fits."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.sentences import Span, sentence_at, sentences_of
from archive_site.loader.articles.signs import across, signed, whole_words
from archive_site.loader.articles.subjects import Measured
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import small
from archive_site.loader.articles.topics import coordinated, first_topic
from archive_site.model.record import Ref

OTHER = signed(  # things of the same kind, of which a text speaks beside an event
    rf"(?<!\w)(?:{across(small.OTHER)})(?!\w)", re.IGNORECASE
)
BESIDES = re.compile(  # before what is no part of the event that is named
    rf"(?<!\w)(?:{across(small.BESIDES)})(?!\w)", re.IGNORECASE
)
NEAR = 120  # characters after a figure of families
PLACED = 1 << 20  # more than a paragraph has characters
KINDS = {"years": "years", "share": "share", "families": "families", "things": "things"}


class Mention(NamedTuple):
    """Where a text speaks of an event; `name` is where it does so by a name of the event."""

    start: int
    event: Ref
    name: bool


class Bearings:
    """What an archive has that claims may be about, and where a text speaks of it."""

    def __init__(
        self, passages: Sequence[Passage], tongue: Tongue, authorities: Authorities
    ) -> None:
        self.tongue, self.authorities, self.archive = tongue, authorities, authorities.subjects
        self.films: set[Ref] = set()
        self.seen: set[Ref] = set()
        self.order: list[tuple[int, Ref]] = []  # the last event of each sentence that has one
        self.within: dict[tuple[int, int], list[Mention]] = {}  # by paragraph and sentence
        self.elsewhere: set[tuple[int, int]] = set()  # sentences that name a wider place
        for passage in passages:
            mentions = [*self._named(passage.text), *self._placed(passage.text, authorities)]
            for sentence in sentences_of(passage.text):
                here = sorted(m for m in mentions if sentence.start <= m.start < sentence.end)
                if any(sentence.start <= each < sentence.end for each in self.wide):
                    self.elsewhere.add((passage.number, sentence.start))
                if here:
                    self.within[passage.number, sentence.start] = here
                    self.order.append((_place(passage.number, sentence.end), self._last(here)))

    def _named(self, text: str) -> Iterator[Mention]:
        for pattern, ref in self.archive.names:
            for match in pattern.found_in(text):
                self.seen.add(ref)
                yield Mention(match.start(), ref, True)

    def _placed(self, text: str, authorities: Authorities) -> Iterator[Mention]:
        self.wide = set[int]()
        for known in authorities.known_in(text, self.tongue.code):
            ref = known.match.ref or (
                known.match.offered[0] if known.match.why == "part of another name" else None
            )
            if ref is None:
                continue
            self.seen.add(ref)
            self.wide |= {known.start} if ref in self.archive.around else set()
            self.films |= {ref} if known.kind == "film" else set()
            event = self.archive.happened_at.get(ref)
            self.seen |= {event} if event else set()
            if event and ref not in self.archive.around:
                yield Mention(known.start, event, False)

    def _last(self, mentions: Sequence[Mention], end: int = PLACED) -> Ref:
        """The event that a sentence is about: of a part before a whole, last before a place."""
        parts = [m for m in mentions if m.event not in self.archive.parents] or mentions
        before = [m for m in parts if m.start < end]
        return (before or parts)[-1 if before else 0].event

    def named(self, passage: Passage, span: Span) -> Ref | None:
        """The event that words name."""
        here = self._here(passage, span.start)
        named = (m.event for m in here if m.name and span.start <= m.start < span.end)
        return next(named, None)

    def event(self, passage: Passage, span: Span, *, anywhere: bool = True) -> Ref | None:
        """The event of which a sentence speaks, else (`anywhere`) the last one before it.

        None where the words are of other things of the same kind: "similar tragedies".
        """
        if here := self._here(passage, span.start):
            named = max((m.start for m in here if m.start < span.start), default=span.start)
            beside = BESIDES.search(passage.text, named, span.start)
            return None if beside else self._last(here, span.end)
        if not anywhere or any(
            OTHER.found_in(passage.text, *sentence_at(passage.text, span.start))
        ):
            return None
        number = bisect_right(self.order, (_place(passage.number, span.start), "\uffff"))
        return self.order[number - 1][1] if number else None

    def spoken_of(self, passage: Passage, span: Span, *, anywhere: bool = True) -> Ref | None:
        """The event of some words; of no part of a whole where they name only the wider place."""
        event = self.event(passage, span, anywhere=anywhere)
        key = passage.number, sentence_at(passage.text, span.start).start
        wider = key in self.elsewhere and key not in self.within
        return None if wider and event not in self.archive.parents else event

    def general(self, passage: Passage, span: Span) -> bool:
        """Whether words that name no event are of no one thing: "rejecting massacres"."""
        words = passage.text[span.start : span.end]
        before = passage.text[max(0, span.start - NEAR) : span.start]
        if OTHER.whole.match(words) or OTHER.search(before[-12:]):
            return True
        noun = re.fullmatch(self.tongue.strong, words, re.IGNORECASE)
        definite = self.tongue.definite
        return bool(noun and definite and not re.search(definite, before, re.IGNORECASE))

    def _here(self, passage: Passage, place: int) -> Sequence[Mention]:
        return self.within.get((passage.number, sentence_at(passage.text, place).start), ())

    def film(self) -> Ref | None:
        """The one film of the archive that a text names."""
        return next(iter(self.films)) if len(self.films) == 1 else None

    def tells_of_a_film(self, words: str) -> bool:
        """Whether words hold the word film."""
        return whole_words(self.tongue.film).search(words) is not None

    def of_day(self, date: str, passage: Passage, span: Span) -> Ref | None:
        """What the archive has of a day: the narrowest time that holds it; else what has none.

        What lasts longer than a day is meant only where the text speaks of it or what it names.
        """
        dated = self.archive.dated_as(date)
        if dated and (self.archive.is_of_a_day(dated) or self.archive.naming(dated) & self.seen):
            return dated
        if dated or not date:
            return None
        event = self.event(passage, span)
        return event if event and not self.archive.has_date(event) else None

    def measure(self, figure: Figure, passage: Passage) -> Ref | None:
        """The one measure that a figure may be of."""
        following = passage.text[figure.start :]
        said = coordinated(following, figure.about, self.tongue)
        if figure.about == "families" and first_topic(following[:NEAR], self.tongue) != "families":
            return self._of_named(figure, passage)
        fits = [each for each in self.archive.measures if _fits(each, figure, said)]
        event = self.event(passage, Span(figure.start, figure.end))
        here = [each for each in fits if each.about == event]
        if not here and len(fits) == 1 and fits[0].about in (None, *self.seen):
            here = fits
        return here[0].ref if len(here) == 1 else None

    def _of_named(self, figure: Figure, passage: Passage) -> Ref | None:
        """The measure of a figure in brackets behind the name of what it is about."""
        sentence = sentence_at(passage.text, figure.start)
        if passage.text[figure.start - 1 : figure.start] != "(":
            return None
        before = passage.text[sentence.start : figure.start]
        named = {each.match.ref for each in self.authorities.known_in(before, self.tongue.code)}
        kind = KINDS[figure.about]
        fits = [each for each in self.archive.measures if each.kind == kind and not each.topics]
        here = [each for each in fits if each.about in named]
        return here[0].ref if len(here) == 1 else None


def _place(passage: int, start: int) -> int:
    return passage * PLACED + start


def _fits(measure: Measured, figure: Figure, said: frozenset[str]) -> bool:
    kind = KINDS.get(figure.about, "people")
    if kind != measure.kind:
        return False
    if kind == "things":
        return measure.unit.casefold() in figure.counted.casefold()
    if kind == "families":
        return measure.topics in (frozenset(), said) and "families" in said
    if kind in ("years", "share"):
        return True
    return bool(measure.topics) and measure.topics == said
