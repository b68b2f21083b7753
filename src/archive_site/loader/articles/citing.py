"""Find what an article cites, and what it puts in quotation marks as somebody's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from archive_site.loader.articles.attribution import attributed
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.said import Said
from archive_site.loader.articles.sentences import Span, like_a_title, quotations_of
from archive_site.loader.articles.signs import Signed, signed
from archive_site.loader.articles.spotting import films_in
from archive_site.loader.articles.stated import states
from archive_site.loader.articles.told_amid import parts_of
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.utterances import told_behind
from archive_site.loader.articles.ways import NAME, UPPER

SPEECH = re.compile(r"\s*[—–-]\s")  # begins a paragraph of direct speech
SPOKEN = 4  # words from which a quotation is somebody's speech and no title or term
SAYS = re.compile(
    r"[»”\"]?, ?[—–-] [а-яё]+(?:л|ла|ли|ет|ит)(?!\w)"
)  # after a quotation, in Russian
LOOSE = ("reports", "report", "statements", "statement", "articles", "book", "study", "law")
SEVERAL = re.compile(r"\b(?:and|et)\s$")
FEW = 3  # newspapers that make a list
LISTED = 600  # characters of a list
LIST = re.compile(r",\s+(?:and\s+|et\s+)?|;\s+")
PAPER = re.compile(
    rf"(?:The |Le |La |L[’'])?{UPPER}[\w’'-]*(?: {UPPER}[\w’'-]*){{0,3}}(?: \({UPPER}\w+\))?"
    r"(?=\.?$| (?:and|et) )"
)
OF = r"(?:of|by|de|du|des|d[’']|von)"


def quotes_of(passages: Sequence[Passage], tongue: Tongue) -> tuple[dict[str, str], ...]:
    """Direct speech, with its speaker where the text names one."""
    found = []
    for passage in passages:
        paragraph = attributed(passage.text, tongue)
        for span, words in speech_in(passage.text, tongue):
            said = paragraph.at(span.start) or paragraph.at(span.end - 1)
            speaker = said.who if said and said.explicit else ""
            printed = " ".join(words.rstrip(",").split())
            found.append({"words": printed, "speaker": speaker, "at": passage.at})
    return tuple(found)


def speech_in(text: str, tongue: Tongue) -> Iterator[tuple[Span, str]]:
    """What stands in quotation marks as somebody's words: no title, no term, no word called so."""
    titles = {span for span, _ in films_in(text, tongue)}
    paragraph = attributed(text, tongue)
    for span, words in quotations_of(text):
        said = paragraph.at(span.start) or paragraph.at(span.end - 1)
        many = len(words.split()) + (said is not None and _goes_on(words, said, text[: span.start]))
        few = many < SPOKEN and not _said_after(words, text, span)
        if few or span in titles or like_a_title(words) or _retold(text, span, said):
            continue
        if (said and said.explicit) or states(text, span, words, tongue):
            yield from parts_of(text, span)


def _retold(text: str, span: Span, said: Said | None) -> bool:
    """Whether others say it, as told behind a dash: "– They ask: “Why?” – he said"."""
    dash = SPEECH.match(text)
    within = dash is not None and any(map(str.isalpha, text[dash.end() : span.start]))
    return within and said is not None and said.place > span.end


def _said_after(words: str, text: str, span: Span) -> bool:
    """Whether a quotation of few words goes on in who says it: "«Это конец», — сказал"."""
    return " " in words and bool(SAYS.match(text, span.end) or told_behind(text, span))


def _goes_on(words: str, said: Said, before: str) -> bool:
    """Whether somebody's sentence goes on in a quotation: a word less is enough for speech."""
    return said.explicit and (not words[:1].isupper() or before.rstrip().endswith(":"))


def cites_of(passages: Sequence[Passage], tongue: Tongue) -> tuple[dict[str, str], ...]:
    """Documents that the text names with their issuer, and those whom an agency refers to."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for passage in passages:
        for cite in (
            *_referred(passage, tongue),
            *_documents(passage, tongue),
            *_issued(passage, tongue),
            *_papers(passage, tongue),
        ):
            found.setdefault((cite["what"], cite["at"]), cite)
    return tuple(found.values())


def _referred(passage: Passage, tongue: Tongue) -> Iterator[dict[str, str]]:
    referred = attributed(passage.text, tongue).referred
    if referred:
        yield {"what": referred.who, "by": referred.who, "at": passage.at}


def _documents(passage: Passage, tongue: Tongue) -> Iterator[dict[str, str]]:
    if not tongue.documents:
        return
    for pattern in _patterns(tongue):
        for match in pattern.found_in(passage.text):
            what = " ".join(match[0].split())
            by = match.groupdict().get("by")
            if by and (" " not in by or "," in by or match[0].endswith(LOOSE)):
                continue
            yield {"what": what, **({"by": by} if by else {}), "at": passage.at}


def _issued(passage: Passage, tongue: Tongue) -> Iterator[dict[str, str]]:
    """What somebody is said to have issued: "the Court of Appeal passed a ruling"."""
    if tongue.issuing:
        for match in _issuing(tongue).found_in(passage.text):
            if " " in match["by"] and "," not in match["by"]:
                alone = not SEVERAL.search(passage.text, 0, match.start())  # who issued it
                by = {"by": _spaced(match["by"])} if alone else {}
                yield {"what": _spaced(match["what"]), **by, "at": passage.at}


def _papers(passage: Passage, tongue: Tongue) -> Iterator[dict[str, str]]:
    """Newspapers in a list of those that reported: "media such as The Courier, The Gazette"."""
    if not tongue.papers:
        return
    for match in _listing(tongue).found_in(passage.text):
        names = []
        for part in LIST.split(passage.text[match.end() : match.end() + LISTED]):
            name = PAPER.match(part.strip())
            if not name:
                break
            names.append(_spaced(name[0]))
        if len(names) >= FEW:
            yield from ({"what": name, "at": passage.at} for name in names)


def _spaced(text: str) -> str:
    return " ".join(text.split())


@cache
def _issuing(tongue: Tongue) -> Signed:
    return signed(tongue.issuing.replace("{who}", f"(?P<by>{NAME})"))


@cache
def _listing(tongue: Tongue) -> Signed:
    return signed(tongue.papers)


@cache
def _patterns(tongue: Tongue) -> tuple[Signed, ...]:
    """A document after its issuer, with "of" before it, or with a title."""
    word = rf"(?i:{tongue.documents})"
    title = '[“«"][^“”«»"]{3,80}[”»"]'
    return (
        signed(rf"(?<!\w)(?P<by>{NAME}) {word}(?!\w)"),
        signed(rf"(?<!\w){word} (?i:{OF}) (?:the |la |l[’'])?(?P<by>{NAME})"),
        signed(rf"(?<!\w)(?:{NAME}[’']s )?{word},? {title}"),
    )
