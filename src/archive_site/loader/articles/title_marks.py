"""What stands after a title and is none of it: that pictures come with the article, or news."""

from __future__ import annotations

import re

import msgspec

from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import printed
from archive_site.loader.articles.tongues.small import AND
from archive_site.model.clipping import Candidate

MARKS = across(printed.PICTURES)
SEVERAL = rf"(?:{MARKS})(?:\s*(?:[+/,&–-]|\b(?:{across(AND)})\b|\s|و)\s*(?:{MARKS}))*"
BRACKETED = re.compile(rf"\s*(?:\(\s*(?:{SEVERAL})\s*\)|\[\s*(?:{SEVERAL})\s*\])$", re.IGNORECASE)
PARTED = re.compile(rf"(?:\s+[-–—|/]\s*|\s*[|+]\s*|(?<=[.!?…»”\"])\s+)(?P<mark>{SEVERAL})$", re.I)
APART = re.compile(rf"\s+(?P<mark>{SEVERAL})$", re.I)
END = re.compile(r"(?<=\w{3})\.$")
FEWEST = 3  # words that are left for a title
LONGEST_TITLE = 500  # characters: a longer title is not cut


def unmarked(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Titles without such marks, no surer than medium; as they were printed, after all others."""
    found = [(each, bare(each.value)) for each in candidates]
    cut = tuple(
        msgspec.structs.replace(
            each, value=title, confidence="low" if each.confidence == "low" else "medium"
        )
        if title != each.value
        else each
        for each, title in found
    )
    whole = [each for each, title in found if title != each.value]
    return (*cut, *(msgspec.structs.replace(each, confidence="low") for each in whole))


def bare(title: str) -> str:
    """A title without the marks at its end; as it is where nothing else would be left."""
    rest = title
    if len(title) > LONGEST_TITLE:
        return title
    while len(shorter := _shorter(rest)) < len(rest):
        rest = shorter
    rest = rest if rest == title else END.sub("", rest)
    return rest if len(rest.split()) >= FEWEST else title


def _shorter(title: str) -> str:
    if found := BRACKETED.search(title):
        return title[: found.start()]
    if (found := PARTED.search(title)) and not found["mark"][0].islower():
        return title[: found.start()]
    found = APART.search(title)
    if found and found["mark"].isupper() and not title[: found.start()].isupper():
        return title[: found.start()]
    return title
