"""What an article states, as claims in the form of the file format, each with its paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from archive_site.loader.articles.attribution import Paragraph, Said, attributed
from archive_site.loader.articles.authorities import Authorities, Known
from archive_site.loader.articles.days import Day, counted, days_in
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.figures import figures_in
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.terms import Term, terms_in
from archive_site.loader.articles.tongue import Tongue

Claim = dict[str, object]


class Stated(NamedTuple):
    """One statement, before it has its number."""

    passage: int
    start: int
    claim: Claim
    key: tuple[int, int] | None = None  # of a figure: its paragraph and place
    whole: tuple[int, int] | None = None


def claims_of(
    passages: Sequence[Passage], tongue: Tongue, date: str, authorities: Authorities | None
) -> tuple[Claim, ...]:
    """The figures, dates and words for what happened, in the order of the text, numbered."""
    read = [(passage, attributed(passage.text, tongue)) for passage in passages]
    referring = next(((p, said.referred) for p, said in read if said.referred), None)
    found: list[Stated] = []
    for passage, said in read:
        voice = _Voice(said, referring, authorities, tongue)
        found += _of(passage, tongue, date, voice)
    found.sort(key=lambda each: (each.passage, each.start))
    ids = {each.key: f"c{number}" for number, each in enumerate(found, 1) if each.key}
    return tuple(_numbered(number, each, ids) for number, each in enumerate(found, 1))


def _numbered(number: int, stated: Stated, ids: dict[tuple[int, int], str]) -> Claim:
    part = {"part_of": ids[stated.whole]} if stated.whole in ids else {}
    claim = {"id": f"c{number}", **stated.claim}
    at = claim.pop("at")
    rest = {name: claim.pop(name) for name in LAST if name in claim}
    return {**claim, **part, "at": at, **rest}


LAST = ("by", "via", "attribution", "basis", "note", "confidence", "rule")


class _Voice:
    """Whose the words of a paragraph are."""

    def __init__(
        self,
        paragraph: Paragraph,
        referring: tuple[Passage, Said] | None,
        authorities: Authorities | None,
        tongue: Tongue,
    ) -> None:
        self.paragraph, self.referring = paragraph, referring
        self.authorities, self.tongue = authorities, tongue

    def of(self, place: int) -> Claim:
        """What a claim says of whose it is."""
        said = self.paragraph.at(place)
        if said and said.explicit:
            via = {"via": [self._agent(said.via)]} if said.via else {}
            return {"by": [self._agent(said.who)], **via, "attribution": "explicit"}
        if said:
            note = f"The sentence refers to {said.who}; whose words these are is not said."
            return {"attribution": "ambiguous", "note": note}
        if self.referring:
            passage, to = self.referring
            note = f"{passage.at} refers to {to.who}; whether that covers this is not said."
            return {"attribution": "ambiguous", "note": note}
        return {}

    def _agent(self, printed: str) -> Claim:
        known = self.authorities.known_in(printed, self.tongue.code) if self.authorities else ()
        speaking = [each for each in known if each.kind in SPEAKING]
        if not speaking or not _is_whom(speaking, printed):
            return {"as_printed": printed}
        ref = speaking[-1].match.ref
        return {**({"agent": ref} if ref else {}), "as_printed": printed}


SPEAKING = ("person", "organization")
ARTICLE = re.compile(r"(?:the|la|le|les|l[’'])\s*", re.IGNORECASE)
OF_WHOM = re.compile(r"\b(?:of|for|to|by|from|with|and|de|du|des|et|для|и|və|ve)\s$", re.IGNORECASE)


def _is_whom(known: Sequence[Known], printed: str) -> bool:
    """Whether the last name is who speaks: a person after an office, a body with no office.

    Of "the director of the museum" neither is: nobody is named.
    """
    last = known[-1]
    if last.end != len(printed) or OF_WHOM.search(printed, 0, last.start):
        return False
    if last.kind == "person":
        return all(each.kind != "person" for each in known[:-1])
    return len(known) == 1 and not ARTICLE.sub("", printed[: last.start])


def _of(passage: Passage, tongue: Tongue, date: str, voice: _Voice) -> Iterator[Stated]:
    for figure in figures_in(passage.text, tongue):
        key = (passage.number, figure.start)
        whole = (passage.number, figure.whole) if figure.whole >= 0 else None
        claim = {**_figure(figure), "at": passage.at, **voice.of(figure.start), "basis": "unstated"}
        judged = {"confidence": "medium" if figure.sure else "low", "rule": _rule(figure)}
        yield Stated(passage.number, figure.start, {**claim, **judged}, key, whole)
    for day in (*days_in(passage.text, tongue), *counted(passage.text, tongue, date)):
        yield Stated(passage.number, day.start, {**_day(day, passage), **_noted(day, voice)})
    for term in terms_in(passage.text, tongue):
        claim = {"kind": term.kind, "printed": _spaced(term.printed), "at": passage.at}
        yield Stated(passage.number, term.start, {**claim, **voice.of(term.start), **_sure(term)})


def _figure(figure: Figure) -> Claim:
    if figure.value is None:
        amount: Claim = {"words": _spaced(figure.printed)}
    elif figure.high is not None:
        amount = {"low": _whole(figure.value), "high": _whole(figure.high)}
    else:
        amount = {"value": _whole(figure.value)}
    claim = {"kind": "figure", "printed": _spaced(figure.printed), **amount}
    claim["reads_as"] = figure.reads_as
    if figure.counted:
        claim["counted"] = figure.counted
    if figure.groups:
        claim["group"] = list(figure.groups)
    return claim


def _rule(figure: Figure) -> str:
    return f"figure: {figure.about}" if figure.about else "figure"


def _day(day: Day, passage: Passage) -> Claim:
    return {"kind": "date", "printed": _spaced(day.printed), "date": day.date, "at": passage.at}


def _noted(day: Day, voice: _Voice) -> Claim:
    said = voice.of(day.start)
    notes = [str(note) for note in (day.note, said.pop("note", "")) if note]
    note = {"note": " ".join(notes)} if notes else {}
    rule = "date counted" if day.note.startswith("Counted") else "date printed"
    return {**said, **note, "confidence": "low" if day.note else "medium", "rule": rule}


def _sure(term: Term) -> Claim:
    return {"confidence": "medium" if term.sure else "low", "rule": f"{term.kind} printed"}


def _whole(value: float) -> float | int:
    return int(value) if value == int(value) else value


def _spaced(text: str) -> str:
    return " ".join(text.split())
