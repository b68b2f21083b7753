"""Lines by which a page asks its readers to follow it, or says what is its own and what isn't."""

from __future__ import annotations

import re
from itertools import chain

from archive_site.loader.articles.signs import across, any_of
from archive_site.loader.articles.tongues import appeals

LEAST, LONGEST = 20, 260  # characters of such a line
NETWORKS = tuple(chain(*appeals.NETWORKS.values()))
APPEAL = re.compile(rf"(?:.{{0,100}}[,:!]\s)?(?:{across(appeals.FOLLOWING)})", re.IGNORECASE)
RESERVING = tuple(chain(*appeals.RESERVING.values()))
RIGHTS = re.compile(across(appeals.RIGHTS), re.IGNORECASE)
DISCLAIMING = tuple(chain(*appeals.DISCLAIMING.values()))
OPINIONS = re.compile(across(appeals.OPINIONS), re.IGNORECASE)


def is_appeal(line: str) -> bool:
    """Whether a line asks to follow the page, or tells who may copy it or whose opinions it has."""
    if len(line) >= LEAST and any_of(DISCLAIMING, line) and OPINIONS.fullmatch(line):
        return not any(each.isdigit() for each in line)  # what counts something is of the text
    if not LEAST <= len(line) <= LONGEST:
        return False
    if any_of(NETWORKS, line) and APPEAL.fullmatch(line):
        return True
    return any_of(RESERVING, line) and bool(RIGHTS.fullmatch(line))
