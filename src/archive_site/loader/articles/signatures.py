"""Lines of a plain text that say who wrote it, with offices and other roles after it."""

from __future__ import annotations

import re

from archive_site.loader.articles.bare_names import JOINED, is_office, names_in
from archive_site.loader.articles.bylines import (
    AFTER_NAME,
    AGENCY,
    ARTICLE,
    BEHIND,
    JOINS,
    NOBODY,
    OFFICE,
    STAFF,
    UNSPACED,
    begins,
    is_capital,
    name_in,
    written_by,
)
from archive_site.loader.articles.page_lines import Line
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import signing

ENDED = re.compile(r"[.!?…؟]+[”\"’»]*\s*$")
OF_OURS = re.compile(rf"(?:{across(signing.OF_OURS)})\s", re.IGNORECASE)
LONGEST_HEADING = 120  # characters
WITH_OFFICE = re.compile(rf",\s.*(?:{OFFICE.pattern}).*$", re.IGNORECASE)


def signed_line(line: str) -> Line | None:
    """A line that begins as a byline does and goes on with a name; a sentence is none."""
    text = line.strip(" \t\u00a0*_")
    begun = text.lstrip("([")
    if len(text) > LONGEST_HEADING or ENDED.search(text):
        return None
    if not begins(begun):
        office, _, own = text.rpartition(",")
        ours = is_office(OF_OURS.sub("", office)) and names_in(own)
        return Line("furniture", credit=text, author=ours.names) if ours else None
    name = name_in(AFTER_NAME.split(begun)[0])
    told = name and _is_written_large(name) and all(part in text for part in JOINS.split(name))
    return Line("furniture", credit=text, author=name) if told else None


def _is_written_large(names: str) -> bool:
    """Whether each word is one of a name: "By train to Paris" credits nobody."""
    words = JOINS.sub(" ", names).split()
    return all(is_capital(each[0]) or each in JOINED or ARTICLE.match(each) for each in words)


def byline(text: str) -> Line | None:
    """A short line of a page that credits somebody, in any language, with a day or without."""
    if found := signed_line(text):
        return found
    name = written_by(text) if len(text) < LONGEST_HEADING else ""
    name = name if f"{name} " in f"{text} " else ""  # no title that goes on: "王文：…"
    own = BEHIND.sub("", text)
    name = name or (own if own != text and UNSPACED.fullmatch(own) else "")
    return Line("furniture", credit=text, author=name) if name else None


def signed_above(line: str, after: str) -> Line | None:
    """A byline above a title: nothing but names, offices and agencies, over a line that is one."""
    found = signed_line(line)
    heading = "\n" not in after.strip() and len(after) < LONGEST_HEADING and not ENDED.search(after)
    if not found or not heading:
        return None
    rest = found.credit.partition(found.author)[2].strip(" \t\u00a0*_")
    return found if not rest or rest[0] in ",(|/[" else None


def author_of(credited: str) -> str:
    """Whom a credit names as author: persons without their agency; "" for a paper's staff."""
    if not credited or NOBODY.fullmatch(credited) or STAFF.fullmatch(credited.split()[-1]):
        return ""
    name = name_in(f"By {credited}")
    parts = [part for part in JOINS.split(name) if part]
    told = parts and all(part in credited for part in parts)
    *own, last = name.split() or [""]
    if told and len(own) > 1 and AGENCY.match(last):  # "Ann Lee Reuters"
        return " ".join(own)
    return name if told else WITH_OFFICE.sub("", credited)
