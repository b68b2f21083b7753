"""The archive's own people, places, organizations and works, to be found by their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from archive_site.loader.articles.fitting import (
    LOOSE,
    Form,
    Hit,
    Match,
    decided,
    hit_of,
    likeness,
)
from archive_site.loader.articles.index import Index
from archive_site.loader.articles.spelling import POSSESSIVE, Word, bare, is_initial, joined, word
from archive_site.loader.articles.subjects import Subjects
from archive_site.loader.articles.tongues.offices import BEYOND
from archive_site.loader.records import Reading
from archive_site.model.record import Record, Ref

KINDS = ("person", "place", "organization", "film", "document", "event")
SUBJECTS = ("event", "screening", "film", "place", "measure")
LATELY = 2048  # paragraphs whose names are remembered, as several readings ask for them
OFTEN = 20_000  # words of which it is remembered whether a name begins with them
TOKEN = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
BETWEEN = re.compile(r"[\s\-–.,«»“”\"'’]*")
SMALL = frozenset({"By", "The", "In", "At", "On", "From", "Of", "And", "For", "To", "With"})


class Known(msgspec.Struct, frozen=True):
    """A name of the archive in a text: from `start` to `end`, and what it may be.

    `printed` is the name as printed, without a possessive or the ending of its case.
    """

    start: int
    end: int
    printed: str
    kind: str
    match: Match


class Token(NamedTuple):
    """A word of a text with its place."""

    start: int
    end: int
    text: str
    language: str

    @property
    def word(self) -> Word:
        """The word, looked at when it is asked for: most begin no name."""
        return _word(self.text, self.language)


def authorities_of(readings: Iterable[Reading]) -> Authorities:
    """The names of the records that were read, published or draft, whatever they refer to."""
    shown = (each.record for each in readings if each.status in ("published", "draft"))
    return Authorities(record for record in shown if record)


class Authorities:
    """The names of records, looked up by their sounds."""

    def __init__(self, records: Iterable[Record]) -> None:
        held = tuple(records)
        self.forms = tuple(form for record in held for form in _forms(record))
        self.subjects = Subjects([each for each in held if each.type in SUBJECTS])
        self.kinds = {form.ref: form.kind for form in self.forms}
        self.index = Index(self.forms)
        self.first_words: dict[tuple[str, str], bool] = {}
        self.lately: dict[tuple[str, str], tuple[Known, ...]] = {}

    def match(self, printed: str, kind: str = "", language: str = "") -> Match:
        """The record that a printed name means; `kind` is person, place, organization or film.

        `language` is that of the text: elsewhere than in English names have spellings of its own.
        """
        words = tuple(_word(each, language) for each in TOKEN.findall(printed))
        if not words:
            return Match()
        wanted = (kind,) if kind else KINDS
        hits = [
            hit
            for form in self.index.beginning(words[0], words[1] if len(words) > 1 else None)
            if form.kind in wanted and len(form.words) == len(words)
            if (hit := hit_of(words, form))
        ]
        return decided(hits) if hits else self._like(words, wanted)

    def near(self, printed: str, language: str = "") -> frozenset[Ref]:
        """All records that `match` looks at for a printed name: it means none of the others."""
        words = tuple(_word(each, language) for each in TOKEN.findall(printed))
        if not words:
            return frozenset()
        following = words[1] if len(words) > 1 else None
        begun = self.index.beginning(words[0], following)
        return frozenset(form.ref for form in (*begun, *self.index.like(words)))

    def known_in(self, text: str, language: str = "") -> tuple[Known, ...]:
        """The names of the archive's records that a text prints, in its order, none in another."""
        key = language, text
        if key not in self.lately:
            if len(self.lately) >= LATELY:
                self.lately.clear()
            self.lately[key] = tuple(self._known_in(text, language))
        return self.lately[key]

    def _known_in(self, text: str, language: str) -> Iterator[Known]:
        begins = [
            not (each[0].islower() and each.isalnum()) and self._may_begin(each, language)
            for each in TOKEN.findall(text)
        ]
        if True not in begins:
            return
        tokens = [Token(*m.span(), m[0], language) for m in TOKEN.finditer(text)]
        number = 0
        while number < len(tokens):
            if not begins[number]:
                number += 1
                continue
            known, length = self._at(text, tokens, number)
            if known and not (known.kind == "place" and BEYOND.match(text, known.end)):
                yield known
            number += length

    def _may_begin(self, text: str, language: str) -> bool:
        """Whether a name may begin with a capital word: most are met again and again."""
        key = language, text
        found = self.first_words.get(key)
        if found is None:
            if len(self.first_words) >= OFTEN:
                self.first_words.clear()
            found = is_initial(text) and self.index.begins(_word(text, language))
            self.first_words[key] = found
        return found

    def _at(self, text: str, tokens: Sequence[Token], number: int) -> tuple[Known | None, int]:
        """The longest name that begins at a token, and how many tokens it takes."""
        first = tokens[number].word
        hits: dict[int, list[Hit]] = {}
        following = tokens[number + 1].word if number + 1 < len(tokens) else None
        for form in self.index.beginning(first, following):
            length = len(form.words)
            taken = tokens[number : number + length]
            if form.kind in KINDS and len(taken) == length and _joined(text, taken):
                words = [each.word for each in taken]
                hit = hit_of(words, form) if _capital(words, form) else None
                if hit and hit.grade < LOOSE:
                    hits.setdefault(length, []).append(hit)
        if not hits:
            return None, 1
        length = max(hits)
        start, end = tokens[number].start, tokens[number + length - 1].end
        match = decided(hits[length])
        if match.ref and length == 1 and _within_another(text, tokens, number):
            match = Match(offered=(match.ref,), why="part of another name")
        ref = match.ref or match.offered[0]
        form = next(each.form for each in hits[length] if each.form.ref == ref)
        printed = _printed(text, tokens[number : number + length], form)
        return Known(start, end, printed, self.kinds[ref], match), length

    def _like(self, words: Sequence[Word], wanted: Sequence[str]) -> Match:
        """What is offered for a name that no record has: a surname, a part, a near spelling."""
        found: dict[Ref, tuple[float, str]] = {}
        for form in self.index.like(words):
            score, why = likeness(words, form) if form.kind in wanted else (0.0, "")
            if score > found.get(form.ref, (0.0, ""))[0]:
                found[form.ref] = score, why
        ranked = sorted(found.items(), key=lambda each: (-each[1][0], each[0]))[:5]
        why = ranked[0][1][1] if ranked else ""
        return Match(offered=tuple(ref for ref, _ in ranked), why=why)


def _forms(record: Record) -> Iterator[Form]:
    if record.type == "person" and record.one("shown") not in ("", "named"):
        return  # such a record doesn't hold the name
    names = [] if record.one("title_kind") == "supplied" else [(record.one("title"), False)]
    names += [(each.one("value"), True) for each in record.all("names")]
    for name, alias in dict.fromkeys(names):
        words = tuple(word(each) for each in TOKEN.findall(name))
        if words:
            yield Form(record.ref, record.type, words, alias)


def _word(text: str, language: str) -> Word:
    found = word(text)
    foreign = language not in ("", "en") and found.script == "latin"
    return found._replace(script="marked") if foreign else found


def _capital(words: Sequence[Word], form: Form) -> bool:
    """Whether a text has a capital wherever the name has one."""
    return all(here.initial or not its.initial for here, its in zip(words, form.words, strict=True))


def _joined(text: str, taken: Sequence[Token]) -> bool:
    """Whether tokens stand side by side in one line of thought, all in quotation marks or none."""
    start, end = taken[0].start, taken[-1].end
    return (_closed(text[start:end]) or _closed(text[start : end + 1])) and all(
        BETWEEN.fullmatch(text, one.end, other.start)
        and text[one.end : other.start].count("\n") < 2
        and ("." not in text[one.end : other.start] or len(one.text) == 1)
        for one, other in pairwise(taken)
    )


def _printed(text: str, taken: Sequence[Token], form: Form) -> str:
    """The name that tokens print, its spaces single, as long as the record's own name is."""
    first, last = taken[0], taken[-1]
    start = first.start + joined(first.text, form.words[0])
    begin = max(start, last.start)
    cut = begin + len(bare(text[begin : last.end], form.words[-1], alone=len(taken) == 1))
    cut += not _closed(text[start:cut])
    return " ".join(text[start:cut].split())


def _closed(text: str) -> bool:
    """Whether each quotation mark that is opened is closed, and no other is."""
    pairs = text.count("“") == text.count("”") and text.count("«") == text.count("»")
    return pairs and text.count('"') % 2 == 0


def _within_another(text: str, tokens: Sequence[Token], number: int) -> bool:
    """Whether a capital stands right before or after, as in "New York Times" round York."""
    here = tokens[number]
    if not here.text[:1].isupper() or POSSESSIVE.search(here.text):
        return False
    if number + 1 < len(tokens):
        after = tokens[number + 1]
        if text[here.end : after.start] == " " and after.text[:1].isupper():
            return True
    before = tokens[number - 1] if number else None
    if before is None or text[before.end : here.start] != " " or not before.text[:1].isupper():
        return False
    opening = text[: before.start].rstrip(" \t")
    return opening[-1:] not in ("", "\n", *'.!?:«“"') and before.text not in SMALL
