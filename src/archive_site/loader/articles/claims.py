"""What an article states, as claims in the form of the file format, each with its paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from archive_site.loader.articles.attribution import attributed
from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.bearings import Bearings
from archive_site.loader.articles.citing import speech_in
from archive_site.loader.articles.days import Day, counted, days_in
from archive_site.loader.articles.excerpts import excerpt, opening
from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.figures import figures_in
from archive_site.loader.articles.happened import of_what_happened
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.sentences import Span, sentence_at
from archive_site.loader.articles.terms import Term, terms_in
from archive_site.loader.articles.told_groups import of_told_groups
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.voice import Voice
from archive_site.model.record import Ref

Claim = dict[str, object]
LAST = ("by", "via", "attribution", "basis", "note", "confidence", "rule", "guessed")
ONCE = ("term", "responsibility", "date")  # of these what is said again is noted where it is first
AROUND = 150  # characters round a figure in which its excerpt is
NOT_TOLD_APART = re.compile(r"^(?:(?:19|20)\d\d |(?:the|this|la|le|les) |l[’'])+", re.IGNORECASE)


class Stated(msgspec.Struct, frozen=True):
    """One statement, before it has its number; a figure with the place of its whole.

    What its sentence denies or supposes is `doubted`: a person is to say what it is about.
    """

    passage: Passage
    span: Span
    claim: Claim
    figure: Figure | None = None
    doubted: bool = False


def claims_of(
    passages: Sequence[Passage], tongue: Tongue, date: str, authorities: Authorities | None
) -> tuple[Claim, ...]:
    """The figures, dates, words for what happened, speech, in the order of the text, numbered."""
    read = [(passage, attributed(passage.text, tongue)) for passage in passages]
    referring = next(((p, said.referred) for p, said in read if said.referred), None)
    found: list[Stated] = []
    article = "\n".join(passage.text for passage in passages)
    for passage, said in read:
        voice = Voice(said, referring, authorities, tongue)
        for each in _of(passage, article, tongue, date, voice):
            doubted = voice.doubts(each.span.start)
            found.append(msgspec.structs.replace(each, doubted=doubted) if doubted else each)
    found = of_what_happened(found, tongue)
    found.sort(key=lambda each: (each.passage.number, each.span.start))
    if authorities and not authorities.subjects.measures_years:
        found = [each for each in found if not (each.figure and each.figure.of_time)]
    if authorities:
        found = list(_guessed(found, Bearings(passages, tongue, authorities)))
    found = _each_once(found)
    ids = {_key(each): f"c{number}" for number, each in enumerate(found, 1)}
    return tuple(_numbered(number, each, ids) for number, each in enumerate(found, 1))


def _key(stated: Stated, whole: bool = False) -> tuple[int, int]:
    """The place of a statement; or that of the figure of which it is a part."""
    start = stated.figure.whole if whole and stated.figure else stated.span.start
    return stated.passage.number, start if whole or stated.figure else -stated.span.start - 2


def _numbered(number: int, stated: Stated, ids: dict[tuple[int, int], str]) -> Claim:
    whole = ids.get(_key(stated, whole=True)) if stated.figure else None
    claim = {"id": f"c{number}", **stated.claim}
    at = claim.pop("at")
    quote = claim.pop("quote", "")
    rest = {name: claim.pop(name) for name in LAST if name in claim}
    part, quoted = {"part_of": whole} if whole else {}, {"quote": quote} if quote else {}
    return {**claim, **part, "at": at, **quoted, **rest}


def _of(
    passage: Passage, article: str, tongue: Tongue, date: str, voice: Voice
) -> Iterator[Stated]:
    text = passage.text
    figures = (of_told_groups(each, text, article, tongue) for each in figures_in(text, tongue))
    for figure in (_of_one_voice(each, voice) for each in figures):
        judged = {"confidence": "medium" if figure.sure else "low", "rule": _rule(figure)}
        claim = {**_figure(figure), "at": passage.at, **voice.of(figure.start), "basis": "unstated"}
        if words := _excerpt(text, figure):
            claim["quote"] = words
        yield Stated(passage, Span(figure.start, figure.end), {**claim, **judged}, figure)
    for day in (*days_in(text, tongue), *counted(text, tongue, date)):
        claim = {**_day(day, passage), **_noted(day, voice)}
        yield Stated(passage, Span(day.start, day.end), claim)
    speech = list(speech_in(text, tongue))
    for span, words in speech:
        claim = {"kind": "quotation", "printed": opening(words), "at": passage.at}
        judged = {"confidence": "medium", "rule": "quotation marks"}
        yield Stated(passage, span, {**claim, **voice.quoted(*span), **judged})
    for term in terms_in(text, tongue):
        if term.kind == "statement" and any(s.start <= term.start < s.end for s, _ in speech):
            continue
        if voice.names(term.start):
            continue
        claim = {"kind": term.kind, "printed": _spaced(term.printed), "at": passage.at}
        span = Span(term.start, term.end)
        yield Stated(passage, span, {**claim, **voice.of(term.start), **_sure(term)})


def _of_one_voice(figure: Figure, voice: Voice) -> Figure:
    """A figure that is a part of another's no further than one voice says both."""
    if figure.whole < 0:
        return figure
    part, whole = voice.of(figure.start), voice.of(figure.whole)
    same = all(part.get(name) == whole.get(name) for name in ("by", "attribution"))
    return figure if same else figure.alone()


def _excerpt(text: str, figure: Figure) -> str:
    """The words round a figure, of its own sentence."""
    sentence = sentence_at(text, figure.start)
    end = min(figure.end, sentence.end)
    begin = text.rfind(" ", sentence.start, max(sentence.start, figure.start - AROUND)) + 1
    stop = text.find(" ", min(sentence.end, end + AROUND), sentence.end)
    near = text[begin or sentence.start : stop if stop > 0 else sentence.end]
    words = excerpt(near, figure.start - (begin or sentence.start), end - (begin or sentence.start))
    return "" if words == _spaced(figure.printed) else words


def _each_once(found: Sequence[Stated]) -> list[Stated]:
    """Without words and dates that the same voice says again; the first notes where they stand."""
    first: dict[tuple[str, ...], int] = {}
    again: dict[int, list[str]] = {}
    kept: list[Stated] = []
    for each in found:
        claim = each.claim
        said = str(claim.get("date") or NOT_TOLD_APART.sub("", str(claim["printed"])).casefold())
        whose = (str(claim.get(name)) for name in ("about", "by", "attribution"))
        key = (str(claim["kind"]), said, *whose)
        if claim["kind"] in ONCE and key in first:
            again.setdefault(first[key], []).append(str(claim["at"]))
            continue
        first.setdefault(key, len(kept))
        kept.append(each)
    for number, places in again.items():
        kept[number] = _with_note(kept[number], places)
    return kept


def _with_note(stated: Stated, places: Sequence[str]) -> Stated:
    others = [at for at in dict.fromkeys(places) if at != stated.claim["at"]]
    if not others:
        return stated
    notes = [str(stated.claim.get("note", "")), f"Again in {', '.join(others)}."]
    claim = {**stated.claim, "note": " ".join(filter(None, notes))}
    return msgspec.structs.replace(stated, claim=claim)


def _guessed(found: Sequence[Stated], bearings: Bearings) -> Iterator[Stated]:
    """With the measure or the record that each may be about, marked as a guess."""
    measures: dict[tuple[int, int], Ref] = {}
    for each in found:
        name = "measure" if each.figure else "about"
        if each.doubted:
            ref = None
        elif each.figure:
            ref = measures.get(_key(each, whole=True))
            ref = ref or bearings.measure(each.figure, each.passage)
            if each.figure.whole >= 0 and not each.figure.groups:
                ref = None  # which part it is isn't known: no toll of its own
            measures |= {_key(each): ref} if ref else {}
        else:
            ref = _about(each, bearings)
        told = ref.removeprefix("measures/") if ref else ""
        claim = {**each.claim, name: told, "guessed": name} if ref else each.claim
        yield msgspec.structs.replace(each, claim=_in_order(claim))


def _about(each: Stated, bearings: Bearings) -> Ref | None:
    """The record that a day or words may be about."""
    kind = each.claim["kind"]
    if kind == "date":
        return bearings.of_day(str(each.claim["date"]), each.passage, each.span)
    if kind == "statement" and bearings.tells_of_a_film(str(each.claim["printed"])):
        return bearings.film()
    named = bearings.named(each.passage, each.span) if kind == "term" else None
    if named or (kind == "term" and bearings.general(each.passage, each.span)):
        return named
    sure = each.claim["confidence"] != "low"
    return bearings.spoken_of(each.passage, each.span, anywhere=sure)


def _in_order(claim: Claim) -> Claim:
    """A claim with what it is about right after its kind."""
    head: Claim = {name: claim[name] for name in ("kind", "measure", "about") if name in claim}
    return {**head, **{name: value for name, value in claim.items() if name not in head}}


def _figure(figure: Figure) -> Claim:
    if figure.value is None:
        amount: Claim = {"words": _spaced(figure.printed)}
    elif figure.high is not None:
        amount = {"low": _whole(figure.value), "high": _whole(figure.high)}
    else:
        amount = {"value": _whole(figure.value)}
    claim = {"kind": "figure", "printed": _spaced(figure.printed), **amount}
    if figure.high is None or figure.reads_as != "exact":  # a range says itself how it reads
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


def _noted(day: Day, voice: Voice) -> Claim:
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
