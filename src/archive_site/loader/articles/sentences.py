"""Cut a paragraph into its sentences, and find what stands in quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

END = re.compile(
    r"[.!?…؟۔]+(?:[”\"’»)\]]| »|\[\d+\])*\s+"
    r"(?=[“\"«(\[*—–-]{0,2}\s?(?:[^\W\d_a-zа-яəöüğşçıé]|\d))|\n\s*\n"
)
ABBREVIATION = re.compile(
    r"(?:^|[\s(“«\"])(?:\w|[A-Z]\.-[A-Z]|[A-ZА-Я](?:\.\w)+|Dr|Mr|Mrs|Ms|Prof|St|Gen|Col|Capt|Lt|Sgt|Rep|Sen|Gov|No|Nos"
    r"|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Fig|pp?|cf|ca|им|г|гг|тыс|млн"
    r"|см|стр|ул|св|akad|Prof|Sn|Av|M|MM|Mme|Mlle|art|av|janv|févr|juil|sept|oct|nov|déc)\.$",
)
SUFFIX = (  # of a case, written right behind a title in Turkish: "Tuz Yolu"nu
    r"(?<=[^\s\"]\")(?:[nsy]?[ıiuüae](?:n[ıiuüae]?n?|yl[ae])?|n?[dt][ae](?:n|ki)?|y?l[ae])(?!\w)"
)
QUOTED = re.compile(  # the second as German books have it: »…«
    r"“([^“”]+)[”\"]|(?<![^\s(„“])»(?=\S)([^«»]+)(?<=\S)«(?!\w)|«([^«»]+)»|„([^“”„]+)[“”]"
    rf"|(?<![\w\"])\"([^\"“”]+)\"(?!(?!{SUFFIX})\w)"
)


LONGEST = 2000  # characters of a sentence: what goes on for longer is cut, as it is none
LATELY = 2048  # paragraphs that are remembered: all of an article, as several readings ask
BEFORE = 12  # characters in which an abbreviation ends


class Span(NamedTuple):
    """A piece of a paragraph, by its places."""

    start: int
    end: int

    def behind(self, place: int) -> Span:
        """The same piece, counted from a place that lies before where it was counted from."""
        return Span(place + self.start, place + self.end)

    def meets(self, other: Span) -> bool:
        """Whether both have a place in common."""
        return self.start < other.end and other.start < self.end


@lru_cache(maxsize=LATELY)
def sentences_of(text: str) -> tuple[Span, ...]:
    """The sentences of a paragraph; a point after an abbreviation or in a quotation ends none."""
    found: list[Span] = []
    start = 0
    for match in END.finditer(text):
        point = match.start()
        quoted = quotation_at(text, point)
        within = quoted and quoted.start < point and match.end() <= quoted.end
        if within or ABBREVIATION.search(text[max(start, point - BEFORE) : point + 1]):
            continue
        found += _cut(text, start, match.end())
        start = match.end()
    return (*found, *_cut(text, start, len(text)))


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence; one that is longer than any in pieces, between words where it has some."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST) + 1
        yield Span(start, space or start + LONGEST)
        start = space or start + LONGEST
    if start < end:
        yield Span(start, end)


def sentence_at(text: str, place: int) -> Span:
    """The sentence of a paragraph in which a place stands."""
    every = sentences_of(text)
    return every[bisect_right(every, place, key=lambda each: each.start) - 1]


@lru_cache(maxsize=LATELY)
def quotations_of(text: str) -> tuple[tuple[Span, str], ...]:
    """What stands in quotation marks, with the place of the whole and the words within."""
    found = []
    for match in QUOTED.finditer(text):
        number = next(n for n, words in enumerate(match.groups(), 1) if words is not None)
        found.append((Span(*match.span()), match[number].strip()))
    return tuple(found)


def in_quotation(text: str, place: int) -> bool:
    """Whether a place stands within quotation marks: a speaker there is another's story."""
    quoted = quotation_at(text, place)
    return quoted is not None and quoted.start < place < quoted.end - 1


def quotation_at(text: str, place: int) -> Span | None:
    """What stands in quotation marks at a place, with these."""
    quotations = quotations_of(text)
    number = bisect_right(quotations, place, key=lambda each: each[0].start)
    last = quotations[number - 1][0] if number else None
    return last if last and place < last.end else None


def like_a_title(words: str) -> bool:
    """Whether most words begin with a capital."""
    each = [word for word in words.split() if word[:1].isalpha()]
    return sum(word[:1].isupper() for word in each) * 5 > len(each) * 3
