"""What a byline says: the names that it gives, without "By", offices, agencies and sites."""

from __future__ import annotations

import re

from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import bylines, dumps, signing

KIND = re.compile(  # what was written, before "by"
    rf"^(?:(?:{across(bylines.A)})\s+)?(?:{across(bylines.KINDS)})\s+(?:{across(bylines.BY)})\s+",
    re.I,
)
OURS = (  # "by our correspondent in Marl,", before a name
    rf"(?:{across(signing.OURS)})(?:\s(?:{across(signing.THERE)})\s[^,]{{2,40}},|\s?[,:])?"
    r"\s+(?-i:(?=[^\W\d_a-zа-яё]))"
)
BY = re.compile(
    rf"^\s*(?:{OURS}|(?:(?:{across(bylines.WRITTEN)})\s+)?"
    rf"(?:(?:{across(bylines.BEFORE)})\s*[:\-–]?|(?:{across(bylines.LABELS)})\s*:)\s+)",
    re.I,
)
NOBODY = re.compile(rf"^(?:{across(bylines.NOBODY)})$", re.I)
AGENCY = re.compile(rf"^(?:{across(bylines.AGENCIES)})(?:\s+(?:{across(bylines.AGENCY)}))?$", re.I)
NOT_IN_NAMES = re.compile(
    r"[\d@<>{}_=|/\\#%&+*?!\[\]():：]|https?:|\.(?:com|org|net|az|ru|tr)\b|\b(?:class|by)\b", re.I
)
HOST = re.compile(r"\w\.[a-z]{2,4}$", re.I)
AFTER_NAME = re.compile(
    r"\s[|•·–—]\s|\s{2,}|\d|\s@|\s(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\w)|\s(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s*\d|"
    rf",?\s(?:{across(dumps.WEEKDAYS)}),?(?=\s\d)|"
    rf",?\s+(?:{across(bylines.ON)})\s|\s+(?:{across(bylines.GOES_ON)})\b|\s\S+@\S",
    re.I,
)
DESK = re.compile(across(bylines.DESKS), re.I)
OFFICE = re.compile(rf"\b(?:{across(bylines.OFFICES)})\b", re.I)
BESIDES = re.compile(  # begins what stands after a name, or a second role
    r"\s*(?:\[|\((?![^()]{1,15}\)\s+[^\W\d_]))|\s+/\s+"
    rf"|\s+(?:{across(bylines.WITH)})\s+(?=[A-Z]{{2,}})"
)
SENT_FROM = re.compile(
    rf"\s(?:{across(bylines.IN)})\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?(?=\s(?:and|et)\s|,|$)"
)
CALLED = re.compile(r"\s\([^()]{1,15}\)(?=\s+[^\W\d_])")  # within a name, of how one is called
LEADS_ON = re.compile(rf"^(?:{across(bylines.MORE)})\s", re.I)
BEHIND = re.compile(rf"(?<=\w)\s*(?:{across(bylines.BEHIND)})$", re.I)
WRITES = re.compile(
    rf"(?:{across(bylines.WRITES)})\s?[:：]\s?(?P<name>[\u3400-\u9fff]{{2,4}}|[가-힣]{{2,3}})(?!\w)"
)
UNSPACED = re.compile(r"[\u3400-\u9fff]{2,4}|[\u3400-\u9fff\u3040-\u30ff]{3,6}|[가-힣]{2,3}")
BODIES = re.compile(across(bylines.BODIES))
IN_A_SECTION = re.compile(r"\s*[–—]\s*in\s.*|\s[–—]\S.*", re.I)
EDITED = re.compile(rf"(?:{across(bylines.EDITED)})\s?[:：]?\s?$", re.I)
STAFF = re.compile(r"staff", re.I)
ARTICLE = re.compile(r"^(?:a[ldnrstz]|el|ash|d|l|o)[-’'](?=\w)", re.I)  # before a surname
SUFFIXED = re.compile(r"\s[JS]r$")  # that a stop belongs to
OF_PICTURES = re.compile(rf"\s[|/•·]\s+(?:{across(bylines.PICTURED)})\b", re.I)
ABOUT = re.compile(rf"(?:{across(bylines.ABOUT)})\s+(?P<name>.+)", re.I)
LONGEST = 60  # characters of a name
JOINS = re.compile(rf"\s*(?:,|;|\b(?:{across(bylines.AND)})\b|&)\s*", re.I)


def begins(line: str) -> bool:
    """Whether a line begins as a byline does."""
    return bool(BY.match(line) or KIND.match(line))


def name_in(value: str) -> str:
    """The names that a byline gives, without "By"; "" where they are nobody's."""
    whole = " ".join(value.split()).lstrip("([")
    value = SENT_FROM.sub("", KIND.sub("", BY.sub("", whole)).strip(" ,;:-–—|."))
    signed, value = value != whole, BEHIND.sub("", IN_A_SECTION.sub("", BESIDES.split(value)[0]))
    end, by_agency = 0, bool(AGENCY.match(JOINS.split(value)[0]))
    for name in (each for each in JOINS.split(value) if each):
        own = _before_agency(name) if is_name(name) else _before_office(name, signed=signed)
        if (AGENCY.match(own) and not by_agency) or (end and STAFF.search(name)):
            break  # for whom the persons before it write
        if own:
            end = value.index(own, end) + len(own)
        if own != name:
            break
    if len(value) > LONGEST * 4:
        return ""
    named = value[:end]
    return f"{named}." if SUFFIXED.search(named) and f"{named}." in whole else named


def written_by(line: str) -> str:
    """The name that a line gives within it behind "author:", in scripts without spaces; or ""."""
    found = WRITES.search(line)
    return found["name"] if found else ""


def _before_agency(name: str) -> str:
    """The name at the beginning of "Ann Lee Bloomberg"."""
    words = name.split()
    apart = len(words) > 2 and AGENCY.match(words[-1])
    if apart and (len(words[-1]) > 4 or (words[-1].isupper() and not name.isupper())):
        return name[: -len(words[-1])].rstrip()
    return name


def _before_office(text: str, *, signed: bool) -> str:
    """The name at the beginning of "Ann Lee CNBC Executive News Editor"; "" where none is."""
    words = text.split()
    if not words or AGENCY.match(words[0]) or STAFF.fullmatch(words[-1]):
        return ""
    for number in range(2, min(len(words), 4)) if signed else ():
        own, told = " ".join(words[:number]), words[number]
        parted = own.isupper() != told.isupper() and (own.isupper() or len(told) > 2)
        desk = DESK.fullmatch(told) and OFFICE.match(" ".join(words[number + 1 :][:1]))
        if (parted or desk or HOST.search(told) or OFFICE.match(told)) and is_name(own):
            return own
    return ""


def is_name(name: str) -> bool:
    """Whether a text is the name of a person or of an agency, as far as its form tells."""
    name = CALLED.sub("", name)
    if len(name) > LONGEST or NOBODY.match(name) or NOT_IN_NAMES.search(name):
        return False
    if LEADS_ON.match(name):
        return False
    words = name.split()
    if AGENCY.match(name):
        return True
    if OFFICE.search(name):
        return False
    if UNSPACED.fullmatch(name):
        return not BODIES.search(name)
    capital = sum(is_capital(ARTICLE.sub("", word)[0]) for word in words)
    loud = [word.isupper() for word in words if len(word) > 2]
    if loud[:2] == [True, True] and not loud[-1]:
        return False  # "ANN LEE Special envoy"
    initials = all(len(word.strip(".")) == 1 for word in words)
    return not initials and 2 <= len(words) <= 5 and capital >= 2 and is_capital(name[0])


def is_capital(letter: str) -> bool:
    """Whether a letter may begin a name; Georgian and Arabic have no capitals."""
    return not letter.islower() or "\u10a0" <= letter <= "\u10ff"
