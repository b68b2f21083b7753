"""Find the places in a sentence that are those of what took place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from archive_site.loader.articles.authorities import Known
from archive_site.loader.articles.days_told import Told
from archive_site.loader.articles.occasion_sentence import Sentence
from archive_site.loader.articles.places_told import Place, places_told
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.signs import NEVER
from archive_site.loader.articles.sure_places import sure_places
from archive_site.loader.articles.tongues import shown

GOING_ON = re.compile(r",?\s\w{1,2}\s|\s\w")  # between a house and its town


class Places:
    """The places of a sentence: those that are sure, and those that it tells as well."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence

    @cached_property
    def sure(self) -> tuple[Place, ...]:
        """The places that the archive knows, and houses that are told by their names."""
        return tuple(sorted(sure_places(self.sentence.text, self.sentence.tongue, self._known)))

    @cached_property
    def _known(self) -> Sequence[Known]:
        """The names in it that the archive knows."""
        authorities = self.sentence.article.authorities
        text, code = self.sentence.text, self.sentence.tongue.code
        return authorities.known_in(text, code) if authorities else ()

    def told(self, days: Sequence[Told]) -> tuple[Place, ...]:
        """The places in their order, those that the archive knows and others."""
        sentence = self.sentence
        found = list(self.sure)
        taken = [Span(each.start, each.end) for each in self._known] + [p.span for p in found]
        for place in places_told(sentence.masked, sentence.tongue, sentence.article.text):
            if any(place.span.meets(span) for span in taken):
                continue
            if sentence.is_of_it(place.span) and (
                self._led_to(place, days) or self._goes_on(found, place)
            ):
                found.append(place)
        return tuple(sorted(found, key=lambda place: place.span.start))

    def _led_to(self, place: Place, days: Sequence[Told]) -> bool:
        """Whether the words before a place are of what took place, or it stands first."""
        sentence, (start, end) = self.sentence, place.span
        if not sentence.tongue.place_behind or not re.search(r"\w", self._before(start, days)):
            return True
        filled = shown.FILLED.get(sentence.tongue.code, NEVER)
        towards = shown.TOWARDS.get(sentence.tongue.code, NEVER)
        return (
            sentence.gap_before(start) is not None
            or bool(re.search(rf"{filled}$", sentence.masked[:start]))
            or any(re.fullmatch(towards, sentence.masked[end : a.start]) for a in sentence.anchors)
        )

    def _goes_on(self, found: Sequence[Place], place: Place) -> bool:
        """Whether it stands right behind a place: the town of a house."""
        gaps = (self.sentence.masked[each.span.end : place.span.start] for each in found)
        return any(GOING_ON.fullmatch(gap) for gap in gaps)

    def _before(self, start: int, days: Sequence[Told]) -> str:
        """What stands before a place, without days and the word right before it."""
        text = self.sentence.masked[:start]
        for told in days:
            text = text.replace(told.printed, "")
        return re.sub(r"(?:\w+\W+)?(?:the\s|la\s|l[’'])?$", "", text, flags=re.IGNORECASE)
