"""Lines of a plain text that say who wrote it, with offices and other roles after it."""

from __future__ import annotations

import re

from archive_site.loader.articles.bylines import (
    AFTER_NAME,
    AGENCY,
    JOINS,
    NOBODY,
    OFFICE,
    STAFF,
    begins,
    name_in,
)
from archive_site.loader.articles.page_lines import Line

ENDED = re.compile(r"[.!?…؟]+[”\"’»]*\s*$")
LONGEST_HEADING = 120  # characters
WITH_OFFICE = re.compile(rf",\s.*(?:{OFFICE.pattern}).*$", re.IGNORECASE)


def signed_line(line: str) -> Line | None:
    """A line that begins as a byline does and goes on with a name; a sentence is none."""
    text = line.strip(" \t\u00a0*_")
    begun = text.lstrip("([")
    if len(text) > LONGEST_HEADING or ENDED.search(text) or not begins(begun):
        return None
    name = name_in(AFTER_NAME.split(begun)[0])
    told = name and all(part in text for part in JOINS.split(name))
    return Line("furniture", credit=text, author=name) if told else None


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
