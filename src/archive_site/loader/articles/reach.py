"""How far each speaker's words reach in a sentence; what may be another's is left open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

import msgspec

from archive_site.loader.articles.doubts import told, turns
from archive_site.loader.articles.said import Said, is_set_in, left_open
from archive_site.loader.articles.sentences import Span, in_quotation, quotation_at
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import speech
from archive_site.loader.articles.tongues.small import AND, TELLING_ON, WHEREAS

JOINS = across(AND, WHEREAS)
BREAK = re.compile(rf"[,;،؛]|\s[—–](?=\s)|\s(?=(?:{JOINS})\s)|\s(?=و)", re.IGNORECASE)
CLOSED = re.compile(
    rf"(?!,?\s(?:{across(speech.THAT, speech.AS_IF)})(?!\w))"
    rf"[”\"»)]*(?:\s*(?:[,;)،؛.!?…]|$)|\s(?:—|–|(?:{JOINS})\s))"
)
BEGUN = re.compile(rf"(?:;|(?<!\w)(?:{JOINS}),?)\s*$", re.IGNORECASE)
BEGINS = re.compile(rf"[,;\s]*(?:{JOINS})\s", re.IGNORECASE)
JOINED = re.compile(rf"\s*(?:{across(AND)})\s", re.IGNORECASE)
ADDING = re.compile(rf"(?:{across(speech.ADDING)})(?!\w)")
CITING = re.compile(rf"(?:{across(speech.CITING)})(?!\w)", re.IGNORECASE)
WHO = re.compile(rf",\s(?:{across(speech.WHO)})\s[^,.;:]*")
COLON = re.compile(r"\w+\s?:(?=\s?[«“„\"])")
ANOTHER = re.compile(rf"[,،;؛]\s(?:(?:{JOINS})\s|و)", re.IGNORECASE)
SET_APART = re.compile(r"[,،»”\")—–-]\s*$")
GOES_ON = re.compile(  # before a verb of the speaker before: "and also said"
    rf"\s(?:{across(AND)})\s(?:(?:{across(speech.ALSO)})\s)*$"
)
HE_HAD = re.compile(
    r"(?:said|says|added|told \w+)(?: in [^,.;]{3,30})?(?: that)? (?:he|she|they)"
    r" (?:had |have |has )?$"
)
AND_SAID = re.compile(
    r"و\w+(?: (?:إن|أن|بأن|إلى)(?!\w)|\s?:)"
)  # in Arabic "and" is written with the verb
SAME = re.compile(  # behind a speaker, before what the speaker says too
    rf"[,،.]?\s*(?:[“\"«„:—–]|(?:{across(speech.ADDING, speech.THAT)})(?!\w))"
)
TOLD = re.compile(r"(?<!\w)told$")
LISTENER = re.compile(r"(?: [^\W\d]+){1,5}(?=[,;])")
TO_WHOM = re.compile(rf"(?! (?:{across(TELLING_ON)})\s)(?: [^\W\d]+){{1,3}}[.!?…]?\s*")
QUOTE_BEFORE = re.compile(r"\s*[“«„\"][^“”«»„\"]+[”\"»“][\s,]*(?:[—–]\s)?")
BESIDE = 60  # characters before a verb in which stand its subject and the verb before it
MID = 6  # words, at most, before who says it in the midst: "The bridge, he said, fell"


def reaching(here: Sequence[Said], text: str, sentence: Span, tongue: Tongue) -> list[Said]:
    """What each speaker of a sentence says: not what is in another's clause, or may be."""
    found: list[Said] = []
    loose = _loose(here, text, sentence, tongue) if here else []
    if loose:
        found.append(left_open(*sentence))
    for said in here:
        if said.calling:
            found.append(said)
            if said.explicit and SAME.match(text, said.end):
                on = msgspec.structs.replace(said, start=said.end, end=sentence.end)
                found += _up_to(on, _end(on, sorted(loose), text, tongue))
        elif said.explicit and said.cue.start >= 0:
            others = sorted([*loose, *_apart(said, here)])
            found += _reach(said, others, text, (sentence, tongue))
        else:
            found += _up_to(said, _turn(said, text, tongue))
    return found


def _reach(
    said: Said, others: Sequence[Span], text: str, where: tuple[Span, Tongue]
) -> Iterator[Said]:
    sentence, tongue = where
    said = _with_listener(said, text, sentence)
    before = text[sentence.start : said.cue.start].strip(" “\"«(,—–-'")
    own = msgspec.structs.replace(said, start=max(said.start, said.cue.start))
    if not before:
        yield from _up_to(said, _end(said, others, text, tongue))
    elif BEGUN.search(before) or BEGINS.match(text, said.cue.start):
        yield from _up_to(own, _end(own, others, text, tongue))
    elif (set_in := not others and is_set_in(said.cue, text)) or _amid(before, said, text):
        breaks = BREAK.finditer(text, sentence.start, said.cue.start - 2 if set_in else 0)
        start = max((each.end() for each in breaks), default=sentence.start)
        whole = msgspec.structs.replace(said, start=start)
        yield from _up_to(whole, _end(whole, others, text, tongue))
    elif CLOSED.match(text, said.cue.end) or _told_somebody(said, text, sentence):
        yield from _behind(said, others, text, sentence)
        on = msgspec.structs.replace(said, start=said.cue.end)
        if SAME.match(text, said.cue.end):
            yield from _up_to(on, _end(on, others, text, tongue))
        elif on.start < sentence.end:
            yield left_open(on.start, sentence.end)
    elif _all_quoted(said, text, sentence) and not SAME.match(text, said.cue.end):
        yield msgspec.structs.replace(own, end=said.cue.end)  # the rest is when or where it is said
        yield left_open(said.cue.end, sentence.end)
    else:
        yield from _up_to(own, _end(own, others, text, tongue))


def _with_listener(said: Said, text: str, sentence: Span) -> Said:
    """A speaker whose words to speak hold to whom, at a clause's end: ", she told the BBC, "."""
    whom = LISTENER.match(text, said.cue.end, sentence.end)
    if not whom or not _is_apart(said, text) or not TOLD.search(text, 0, said.cue.end):
        return said
    return msgspec.structs.replace(said, cue=Span(said.cue.start, whom.end()))


def _told_somebody(said: Said, text: str, sentence: Span) -> bool:
    """Whether a sentence closes with who says it to whom: "the director told TASS"."""
    return _is_apart(said, text) and bool(TO_WHOM.fullmatch(text, said.cue.end, sentence.end))


def _is_apart(said: Said, text: str) -> bool:
    """Whether a comma, a dash or a quotation's end stands before the words with which one says."""
    before = SET_APART.search(text, 0, said.cue.start)
    return text[said.cue.start] in ',،»”"—–' or before is not None


def _all_quoted(said: Said, text: str, sentence: Span) -> bool:
    """Whether all that stands before a speaker is one quotation."""
    first = QUOTE_BEFORE.match(text, sentence.start, sentence.end)
    return first is not None and -1 <= first.end() - said.cue.start < 4


def _amid(before: str, said: Said, text: str) -> bool:
    """Whether the speaker stands in the midst of what is said, at its beginning."""
    apart = text[said.cue.end : said.cue.end + 1] in (",", "،")
    apart = apart and not BEGINS.match(text, said.cue.end)
    few = len(before.split()) <= MID and not re.search(r"\d", before)
    return apart and few and not SET_APART.search(before)


def _behind(said: Said, others: Sequence[Span], text: str, sentence: Span) -> Iterator[Said]:
    """What stands before its speaker: the clause alone where others speak or nothing parts it."""
    earlier = [other.end for other in others if other.end <= said.cue.start]
    begin = max([sentence.start, *earlier])
    upto = len(text[: said.cue.start].rstrip(" ,،—–"))
    apart = _is_apart(said, text)
    named_last = said.place + len(said.who) == said.cue.end  # "according to the Committee"
    if earlier and apart and text[said.cue.end : sentence.end].strip(' .!?…”"»)'):
        yield left_open(begin, said.cue.end)  # it may be said of what follows
        return
    if earlier or (named_last and not apart):
        breaks = [found.end() for found in BREAK.finditer(text, begin, upto)]
        if not breaks and earlier:
            yield left_open(begin, said.cue.end)
            return
        last = breaks[-1] if breaks else begin
        if earlier and JOINED.match(text, last):  # as much of what the other says
            yield left_open(last, said.cue.end)
            return
        if not earlier and last > sentence.start:
            yield left_open(sentence.start, last)
        begin = last
    if colon := _last_colon(text, begin, upto):  # what it announces alone is said
        yield left_open(begin, colon)
        begin = colon
    yield msgspec.structs.replace(said, start=begin, end=said.cue.end)


def _last_colon(text: str, begin: int, end: int) -> int:
    """Behind the last colon of a stretch that stands in no quotation; 0 where it has none."""
    found = [colon.end() for colon in re.finditer(r":(?=\s)", text[begin:end])]
    return next((begin + at for at in reversed(found) if not in_quotation(text, begin + at)), 0)


def _end(said: Said, others: Sequence[Span], text: str, tongue: Tongue) -> int:
    """Where what stands behind its speaker ends: before a turn, and before another's clause."""
    turn = _turn(said, text, tongue)
    other = next((o for o in others if o.start >= said.cue.end), None)
    if not other or other.start >= turn:
        return turn
    begin = said.cue.end + 4  # not at a comma right behind the verb
    found = (found.start() for found in BREAK.finditer(text, begin))
    breaks = list(takewhile(lambda place: place <= other.start, found))
    if not breaks:
        return max(said.start, said.cue.end)
    behind = tongue.verb_last or CLOSED.match(text, other.end)
    return breaks[0] if behind else breaks[-1]


def _up_to(said: Said, end: int) -> Iterator[Said]:
    """What is said up to a place; behind it it is left open whose words these are."""
    yield msgspec.structs.replace(said, end=end)
    if end < said.end:
        yield left_open(end, said.end)


def _turn(said: Said, text: str, tongue: Tongue) -> int:
    """Where the sentence turns from its speaker."""
    after = max(said.place, said.start)
    return next((turn for turn in turns(text, tongue) if after <= turn < said.end), said.end)


def _apart(said: Said, here: Sequence[Said]) -> list[Span]:
    """The words with which others of those named speak."""
    others = (each for each in here if each.cue.start >= 0 and not each.calling)
    own, cues = said.cue, (each.cue for each in others if each.place != said.place)
    return [cue for cue in cues if cue.end <= own.start or cue.start >= own.end]


def _loose(here: Sequence[Said], text: str, sentence: Span, tongue: Tongue) -> list[Span]:
    """The words of a sentence, not quoted, with which somebody else speaks."""
    cues = [each.cue for each in here if each.cue.start >= 0]
    return [
        verb
        for verb in (*told(text, sentence, tongue), *_colons(cues, text, sentence))
        if not any(cue.start < verb.end and verb.start < cue.end for cue in cues)
        and not ((quoted := quotation_at(text, verb.start)) and quoted.start < verb.start)
        and not any(_cited(text, cue, verb) or _of_whom(text, cue, verb) for cue in cues)
        and not _goes_on(text, verb)
    ]


def _cited(text: str, cue: Span, verb: Span) -> bool:
    """Whether a verb's subject is who refers to the speaker: "citing the inquiry, reported"."""
    citing = CITING.match(text, cue.start) is not None
    return citing and text[cue.end : verb.start].strip() == "," and cue.end < verb.start


def _of_whom(text: str, cue: Span, verb: Span) -> bool:
    """Whether a verb only tells more of the speaker before it: "Reed, who wrote of it,"."""
    return cue.end < verb.start and WHO.fullmatch(text, cue.end, verb.start) is not None


def _colons(cues: Sequence[Span], text: str, sentence: Span) -> Iterator[Span]:
    """Where a quotation is begun in another clause than that of the speaker before it."""
    for found in COLON.finditer(text, *sentence):
        before = max((cue.end for cue in cues if cue.end <= found.start()), default=-1)
        if before >= 0 and ANOTHER.search(text, before, found.start()):
            yield Span(*found.span())


def _goes_on(text: str, verb: Span) -> bool:
    """Whether a verb's subject is the speaker before it: "and said that"."""
    if AND_SAID.match(text, verb.start) or ADDING.match(text, verb.start):
        return True
    before = text[max(0, verb.start - BESIDE) : verb.start]
    if HE_HAD.search(before):  # who speaks tells what they counted themselves
        return True
    return bool(GOES_ON.search(before)) and not text[verb.end + 1 : verb.end + 2].isupper()
