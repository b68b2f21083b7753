"""Lines amid an article that aren't of it: what else to see, what it costs, whose picture it is."""

from __future__ import annotations

import re

from archive_site.loader.articles.signs import Signed, across, signed
from archive_site.loader.articles.tongues import asides

LONGEST = 200  # characters of a line that leads elsewhere, or that sells
NOTICE = 700  # and of one that says who paid for an article
CAPTION = 300
ALSO = signed(
    rf"\W*(?:{across(asides.ALSO)})(?:\s*(?:[:：»>→…!|–—-]|\.\.\.)\s*.{{0,140}}|[\s.»>→…!▶►]*)",
    re.I,
)
SELLING = signed(rf"\W*(?:{across(asides.PAYWALL, asides.LETTERS)})", re.I)
PAID = signed(rf"\W*(?:{across(asides.PAID)})", re.I)
READ_IN = signed(rf"\W*(?:{across(asides.READ_IN)})\s*[:：]?\s*\d.{{0,20}}", re.I)
RIGHTS = signed(rf".{{0,120}}(?:{across(asides.RIGHTS)}).{{0,80}}", re.I)
ASIDES = (ALSO, SELLING, READ_IN, RIGHTS)
CREDITED = signed(
    rf".{{0,220}}(?:[—–|/(.]|\s-)\s?(?:{across(asides.PICTURE)})(?:\sby|\spar|\svon|\sde)?\s?[:：/©]"
    r"\s?[^.!?:]{2,60}\.?\)?",
    re.I,
)
CREDIT = signed(  # but not the credits of a film
    rf"(?!credits?\s?[:：])(?:(?:{across(asides.PICTURE)})(?:\s(?:credit|by|par|von|de))?\s?[:：©]\s?){{1,2}}"
    r"(?:[^.!?:]|\.(?=\w)){2,60}\.?",
    re.I,
)
NUMBERED = signed(
    rf"\(?(?:{across(asides.FIGURE)})\s?(?:\d{{1,2}}|[IVX]{{1,4}})(?:[.-]?\d|[a-c])?\s?[:.–—-]\s.+",
    re.I,
)


def is_aside(line: str) -> bool:
    """Whether a line leads elsewhere, sells, or says who paid for a text or may copy it."""
    short = len(line) <= LONGEST and any(line_is(kind, line) for kind in ASIDES)
    return short or (len(line) <= NOTICE and line_is(PAID, line))


def is_credit(line: str) -> bool:
    """Whether a line says whose a picture is, and nothing else."""
    return len(line) <= LONGEST and line_is(CREDIT, line)


def is_caption(line: str) -> bool:
    """Whether a line says whose picture it is told of."""
    return len(line) <= CAPTION and line_is(CREDITED, line)


def is_numbered(line: str) -> bool:
    """Whether a line names a picture by its number, as only the line under one does."""
    return len(line) <= CAPTION and line_is(NUMBERED, line)


def line_is(kind: Signed, line: str) -> bool:
    """Whether a line is of a kind as a whole."""
    return kind.may_be_in(line) and bool(kind.whole.fullmatch(line))
