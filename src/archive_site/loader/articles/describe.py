"""Suggest what a record may say of an article: fields, claims, names, what it cites and reports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.choose import choose
from archive_site.loader.articles.citing import cites_of, quotes_of
from archive_site.loader.articles.claims import claims_of
from archive_site.loader.articles.happened import of_harm
from archive_site.loader.articles.language import language_of, tongue_in
from archive_site.loader.articles.matching import matched
from archive_site.loader.articles.named import names_of, with_places
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.programme import with_programme
from archive_site.loader.articles.reporting import reported_in, what_was_told
from archive_site.loader.articles.verbatim import Standing
from archive_site.model.clipping import Candidate, Clipping, Description, Finding

LONGEST = 10_000  # characters of a paragraph that are searched
ARTICLE = 300_000  # characters of a text that are searched: a book is no article
LONGEST_WORD = 100  # letters: what is longer is none, and patterns take ever longer over it
NO_WORD = re.compile(rf"\S{{{LONGEST_WORD},}}")
SPACES = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"), " ")
REASONS = {
    "title": "no heading in the text",
    "publisher": "no publisher is named",
    "author": "no author or agency is named",
    "credit_line": "no credit line in the text",
    "date": "no date in the text",
    "language": "too little text to tell",
    "genre": "the text doesn't say what it is",
    "url": "no address came with the text",
    "section": "no section is named",
    "dateline": "the text begins without a place",
    "place": "no place of issue is printed",
}


def describe(clipping: Clipping, authorities: Authorities | None) -> Description:
    """All that is suggested of a clipping, with its evidence; nothing is invented."""
    language = language_of(clipping.body or clipping.text, clipping.text)
    tongue = tongue_in(language.value, clipping.body or clipping.text)
    passages = tuple(_passages(clipping))
    names = dict.fromkeys((*REASONS, *clipping.candidates))
    fields = {name: _finding(name, clipping) for name in names}
    if language.value:
        given = clipping.candidates.get("language", ())
        fields["language"] = choose("language", (language, *given), clipping)
    stated = fields["date"].chosen
    date = stated.value if stated and stated.confidence != "low" else ""
    stating = _without_dateline(passages, fields["dateline"])
    claims = claims_of(stating, tongue, date, authorities)
    title = fields["title"].chosen.value if fields["title"].chosen else ""
    reported = reported_in(stating, tongue, _day_of_report(fields) or date, authorities, title)
    printed = tuple(Passage(n, each.text) for n, each in enumerate(clipping.blocks, 1))
    reported = with_programme(reported, printed, tongue)
    reported = what_was_told(reported, of_harm(claims))
    found = Description(
        fields=fields,
        claims=tuple(claims),
        names=with_places(names_of(passages, tongue, authorities), reported, tongue, authorities),
        reported=matched(reported, date, authorities) if authorities else reported,
        cites=cites_of(passages, tongue),
        quotes=quotes_of(passages, tongue),
    )
    return Standing(clipping).kept(found)


def _day_of_report(fields: Mapping[str, Finding]) -> str:
    """The day of a dateline: what the report tells is counted from it."""
    stated = fields["date"].chosen
    return stated.value if stated and stated.rule == "dateline" else ""


def _passages(clipping: Clipping) -> Iterator[Passage]:
    """The paragraphs of the article, its title included where it stands in one of its blocks."""
    titles = _titles(clipping.candidates.get("title", ()))
    left = ARTICLE
    for number, block in enumerate(clipping.blocks, 1):
        text = block.body or titles.get(f"par {number}", "")
        left -= len(text)
        if text and left > 0:
            words = text[:LONGEST]
            if max(map(len, words.split()), default=0) >= LONGEST_WORD:
                words = NO_WORD.sub(lambda match: " " * len(match[0]), words)
            yield Passage(number, words.translate(SPACES))


def _without_dateline(passages: Sequence[Passage], dateline: Finding) -> tuple[Passage, ...]:
    """The paragraphs with their dateline blank: the day of a report is no statement of it."""
    if dateline.chosen is None:
        return tuple(passages)
    where, printed = dateline.chosen.where, dateline.chosen.value
    blank = " " * len(printed)
    return tuple(
        each._replace(text=each.text.replace(printed, blank, 1))
        if where == f"par {each.number}"
        else each
        for each in passages
    )


def _titles(candidates: Sequence[Candidate]) -> dict[str, str]:
    return {each.where: each.evidence for each in reversed(candidates)}


def _finding(name: str, clipping: Clipping) -> Finding:
    """What a field may be: the best candidate, and those that lost; else why there is none."""
    found = choose(name, clipping.candidates.get(name, ()), clipping)
    if found.chosen or name not in REASONS:
        return found
    return Finding(reason=clipping.reasons.get(name, REASONS[name]))
