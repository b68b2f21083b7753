"""Find the quantities of one sentence: what is counted, how it reads, of which it is a part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from archive_site.loader.articles.concern import topic_at
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.limits import is_no_more, lasting, made_up, without_adjectives
from archive_site.loader.articles.numbers import PARTITIVE, Number
from archive_site.loader.articles.otherwise import counted_too, told_otherwise
from archive_site.loader.articles.parts import is_part, of_whom, said_of_whole, unnamed, whole_of
from archive_site.loader.articles.phrases import PEOPLE, Phrase, counted_by
from archive_site.loader.articles.portions import Portion, portion_at, some_are
from archive_site.loader.articles.portions import whole_of as portion_whole
from archive_site.loader.articles.qualifiers import label_before, reading, words_after, words_before
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.shares import percent_at, share
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import small
from archive_site.loader.articles.topics import HARM, done_to, first_topic, toll_alone, toll_words

YEARS = range(1800, 2100)
SMALL = 10  # numbers in words below it are often not quantities: "two speakers"
NEAR = 60  # characters before a number in which its words stand
SUFFIX = re.compile(  # az "63-ü", tr "63'ü", "8 bini"
    r"(?:[-’'][^\W\d_]{1,6}|(?<=[^\W\d_])[^\W\d_]{1,4})(?![\w’'])"
)


class Sentence:
    """The reading of one sentence, number after number."""

    def __init__(
        self, text: str, hidden: str, span: Span, numbers: Sequence[Number], tongue: Tongue
    ) -> None:
        self.text, self.hidden, self.span = text, hidden, span
        self.numbers, self.tongue = numbers, tongue
        self.told: dict[int, str] = {}  # what is said of those of whom a portion is

    def figures(self, before: Sequence[Figure]) -> list[Figure]:
        """The figures of the sentence; `before` are those of people in the sentences before."""
        found: list[Figure] = []
        self.last = before[-1] if before else None
        self.before = [each for each in before if each.whole < 0]
        for place, number in enumerate(self.numbers):
            figure = self._figure(place, number, found)
            if figure:
                found.append(figure)
        return made_up(found, self.hidden, self.tongue)

    def _figure(self, place: int, number: Number, found: Sequence[Figure]) -> Figure | None:
        start, reads_as = self._qualified(number)
        if self._names_a_thing(number, start) or told_otherwise(self, number, start):
            return None
        if percent := percent_at(self.hidden, number, tongue=self.tongue):
            return share(self, number, (start, reads_as), percent)
        if portion := portion_at(self, place, self._printed_end(number)):
            return self._portion(number, (start, reads_as, portion), found)
        phrase = self._phrase(number)
        if not phrase.kind:
            phrase = some_are(self, start, phrase.end)
        if phrase.kind == "things" and PARTITIVE.match(self.hidden, number.end):
            phrase = Phrase(phrase.end)  # of those before: tr "46'sı evine döndü"
        if phrase.kind == "years":
            return self._years(number, start, reads_as, phrase)
        return self._quantity(place, number, (start, reads_as, phrase), found)

    def _quantity(
        self,
        place: int,
        number: Number,
        read: tuple[int, str, Phrase],
        found: Sequence[Figure],
    ) -> Figure | None:
        start, reads_as, phrase = read
        part = number.start not in self.told and is_part(self, (start, number), found, phrase)
        topic = self._topic(place, phrase)
        of_people = bool(self.before or any(each.of_people for each in found))
        too = of_people and counted_too(self, number, start)
        if not (too or self._counts(number, start, phrase, (topic, part))):
            return None
        if not phrase.kind:
            phrase = unnamed(self, number, self._end(number), part)
        whole = whole_of(self, number, found, phrase) if part else None
        of = said_of_whole(self, number) if part and not found else ""
        about = topic or (whole.about if whole else of) or phrase.about
        grouped = part or about in ("killed", "wounded", "captive", "missing")
        end = self._printed_end(number)
        if is_no_more(self, Span(start, number.end)):
            reads_as = "up-to"
        after = words_after(self.tongue)
        if after and reads_as == "exact" and (last := after.match(self.hidden, phrase.end)):
            reads_as, end = reading(last[0], self.tongue.after), last.end()
        return Figure(
            start,
            max(phrase.end, end),
            self.text[start:end],
            "vague" if number.vague else reads_as,
            phrase.words,
            about if phrase.kind != "things" else "things",
            number.value,
            number.high,
            phrase.groups if grouped else (),
            whole.start if whole else -1,
            bool(topic or part),
            topic or phrase.about,
        )

    def _portion(
        self, number: Number, read: tuple[int, str, Portion], found: Sequence[Figure]
    ) -> Figure | None:
        """Some of a whole; where it isn't known what they are, no more than that is said."""
        start, reads_as, portion = read
        phrase = portion.phrase
        if portion.whole:
            self.told[portion.whole.start] = portion.of
        few = self._few(number) and not portion.of
        if not portion.about and (phrase.kind == "things" or few):
            return None
        whole = portion_whole(portion, number, [*self.before, *found])
        about = portion.about or phrase.about
        return Figure(
            start,
            phrase.end,
            self.text[start : self._printed_end(number)],
            "vague" if number.vague else reads_as,
            phrase.words,
            about if phrase.kind != "things" else "things",
            number.value,
            number.high,
            phrase.groups,
            whole,
            bool(portion.about),
            about,
        )

    def _qualified(self, number: Number) -> tuple[int, str]:
        """Where the figure begins with the words before it, and what they make it."""
        begin = self._near(number.start)
        match = words_before(self.tongue).search(self.hidden[begin : number.start])
        after = words_after(self.tongue)
        suffixed = after.match(self.hidden, number.end) if after else None
        if suffixed:
            return number.start, reading(suffixed[0], self.tongue.after)
        if not match:
            return number.start, "exact"
        start = begin + match.start("words")
        return start, reading(match["words"], self.tongue.before)

    def _near(self, place: int) -> int:  # where what stands right before a place begins
        return max(self.span.start, place - NEAR)

    def _end(self, number: Number) -> int:
        """Where what is counted begins: after endings and words such as "or more"."""
        end = self._printed_end(number)
        suffix = SUFFIX.match(self.hidden, end)
        end = suffix.end() if suffix else end
        whom = of_whom(self, end)
        return whom.end() if whom else end

    def _phrase(self, number: Number) -> Phrase:
        counted = Span(number.end, self._end(number))
        return counted_by(self.text, self.hidden, counted, self.tongue)

    def _printed_end(self, number: Number) -> int:
        after = words_after(self.tongue)
        match = after.match(self.hidden, number.end) if after else None
        return match.end() if match else number.end

    def _names_a_thing(self, number: Number, start: int) -> bool:
        """Whether the number is a name's or a year: "Suite 3210", "in 1992"."""
        before = self.hidden[self._near(start) : start]
        if label_before(self.tongue).search(before) or number.value == 0:
            return True
        if number.spelled and re.search(rf"(?:{self.tongue.small})\s*$", before, re.IGNORECASE):
            return bool(self.tongue.small)
        year = number.value in YEARS and re.fullmatch(r"\d{4}", number.printed)
        dated = re.search(r"\b(?:in|of|since|from|en|в|с)\s*$", before)
        return bool(year and (dated or not self._phrase(number).kind))

    def _years(self, number: Number, start: int, reads_as: str, phrase: Phrase) -> Figure | None:
        """Years between what happened and the text's own time."""
        tongue = self.tongue
        before, after = self.hidden[self._near(start) : start], self.hidden[phrase.end :]
        if re.match(tongue.years_not, after, re.IGNORECASE) or number.value is None:
            return None
        if lasting(self, number, start, phrase.end):
            return None
        round_ = tongue.years_round
        if not (
            re.search(rf"(?:{round_[0]})\s*$", before, re.IGNORECASE)
            or re.match(rf"\s*(?:{round_[1]})", after, re.IGNORECASE)
        ):
            return None
        decades = phrase.words.casefold().startswith(DECADES)
        value = number.value * (10 if decades else 1)
        printed = self.text[start : phrase.end]
        counted = "" if decades else phrase.words
        return Figure(start, phrase.end, printed, reads_as, counted, "years", value, number.high)

    def _topic(self, place: int, phrase: Phrase) -> str:
        """What is said of those counted."""
        if (told := self.told.get(self.numbers[place].start)) is not None:
            return told
        start, _ = self._qualified(self.numbers[place])
        if not phrase.kind and (toll := first_topic(self._toll(start), self.tongue, True)):
            return toll
        topic = topic_at(self, place, start, phrase.kind in PEOPLE)
        return topic or ("families" if phrase.kind == "families" else "")

    def _bare(self, number: Number, topic: str) -> bool:
        """Whether a number without a noun counts people: "140 were injured", "Killed: 613"."""
        following = without_adjectives(self.hidden[number.end : number.end + 30], self.tongue)
        start, _ = self._qualified(number)
        said_before = self.hidden[self._near(start) : start]
        alone = toll_alone(said_before, following, self.tongue)
        if not number.spelled and (alone or done_to(said_before, self.tongue)):
            return True
        said = first_topic(following, self.tongue, of_people=True)
        before = self.hidden[self._near(number.start) : number.start].split()[-1:]
        if number.vague and before and first_topic(before[0], self.tongue, True) in HARM:
            return True
        near = re.match(r"\s+[^\W\d]+(?:\s+[^\W\d]+){0,2}", following) and said == topic
        return bool(near and said in HARM and not self._few(number))

    def _few(self, number: Number) -> bool:
        return number.spelled and number.value is not None and number.value < SMALL

    def _toll(self, start: int) -> str:
        return toll_words(self.hidden[self._near(start) : start], self.tongue)

    def _counts(self, number: Number, start: int, phrase: Phrase, said: tuple[str, bool]) -> bool:
        """Whether the number is a quantity of what is written about."""
        topic, part = said
        if part or (number.value or 0) % 1:
            return part
        if not phrase.kind:
            return bool(self._toll(start)) or self._bare(number, topic)
        if number.value == 1 or (self._few(number) and phrase.kind in PEOPLE):
            return bool(topic) and phrase.kind in PEOPLE and topic != "one-parent"
        if phrase.kind == "things":
            return bool(topic)
        return True


DECADES = tuple(chain(*small.DECADES.values()))
