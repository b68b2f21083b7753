"""Find the headline of an article among the lines of a whole page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import permutations
from typing import NamedTuple

from archive_site.loader.articles.bare_names import names_in
from archive_site.loader.articles.page_parts import DENSE, Part
from archive_site.loader.articles.signatures import author_of, signed_line
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import page_lines
from archive_site.loader.articles.wrapped import BULLET

FARTHEST = 30  # lines above a text, of a line right over a day
ABOVE, BELOW, LEAD = 16, 8, 420  # lines above a text, below its begin, letters of it before them
WORD = re.compile(r"[^\W\d_]+")
RUN = re.compile(f"{DENSE.pattern}+")  # of a script that parts no words
STEM = 5  # letters of a word that stay the same in its forms
LEAST, LONGEST = 2, 130  # words or pairs of signs, letters
SHORT = 40  # letters of a line that is a day and little else
WHOLE = 5  # words of a headline, mostly
STOPPED = re.compile(r"[.。۔।:：,;][\"'»”’)\]]*$")
JOINS_ON = re.compile(r"[:：,;،；]$")
SENTENCES = re.compile(r"[.!?؟۔।]\s+[\"'«“‘(]*[^\W\d_a-zа-яё].*[.!?؟۔।]?")
PICTURE = re.compile(
    rf"(?<!\w)(?:{across(page_lines.CREDIT)})\s*(?:[:/©]|by\b|courtesy\b)|©"
    r"|\b(?:getty|shutterstock)\b|/\s?(?:reuters|afp|ap)\b",
    re.IGNORECASE,
)
DAY = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[:h]\d\d")
NEIGHBOUR = re.compile(r"[«‹←][^»›→]*|[^«‹←]*[»›→]|.*\S\|\S.*\S\|\S.*")  # or a row of names
LASTING = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d")  # alone: how long a video is
PARTED = re.compile(r"\s*[|·•]|\s[-–—]\s")  # a title from what a picture of it is called
NEAR, DATED = 5, 50  # lines to the next byline or day; letters of a line with a day
FITTING = 3.0  # what a line is worth as a headline, if the text has all of its words
AGAIN, TELLING, ASKING = 0.4, 0.4, 0.6  # said twice; a day below it; two sentences, to its loss
RIGHT_OVER = 0.3  # a day or a byline in the very next line
STANDFIRST = 1.3  # by which it may fit better than the headline over it
FURTHER, UNDER = 0.05, 0.6  # what each line down to the text takes away; a byline above it
RIVAL, OTHERS = 0.7, 3  # by which one above may fit less, to leave doubt; such as are told
CLOSE = 0.45  # between two lines of which the upper is the headline
LIKELY, SURE, SURER = 1.0, 1.5, 2.2  # the last of one as short as a section's or a site's name


class Headline(NamedTuple):
    """Which part of a page is the headline, and whether it plainly is."""

    at: int
    text: str
    sure: bool
    others: tuple[Part, ...] = ()  # that may be it instead, the likelier first

    def is_in(self, line: str) -> bool:
        """Whether a line is it, once more."""
        return _plain(line) == _plain(self.text)


def headline_of(parts: Sequence[Part], start: int, end: int) -> Headline | None:
    """The line above a text, or just below its begin, that has its words and reads as a headline.

    The text is `parts[start:end]`.
    """
    spoken = {stem for each in parts[start:end] if each.prose for stem in _stems(each.text)}
    often = Counter(_plain(each.text) for each in parts if len(each.text) <= LONGEST)
    places = _places(parts, start, end)
    worth = {n: _worth(parts, n, spoken, often) - FURTHER * max(start - n, 0) for n in places}
    for number in _under_bylines(parts, worth):
        worth[number] -= UNDER
    for number in _trails(parts, worth):
        worth.pop(number, None)
    if not worth:
        return None
    best = max(worth.values())
    first = min(number for number in worth if worth[number] >= best - CLOSE)
    over = worth.get(first - 1, 0.0)
    either = over >= max(LIKELY, worth[first] - STANDFIRST) and _is_whole(parts[first - 1].text)
    first -= either  # over what may be its standfirst
    words = _plain(parts[first].text)
    found = max(n for n in worth if n <= max(first, start) and _plain(parts[n].text) == words)
    rivals = sorted((n for n in worth if _plain(parts[n].text) != words), key=lambda n: -worth[n])
    near = _dated(parts[found + 1 : found + NEAR]) or 0 <= start - found < NEAR
    sure = near and not either and _is_plain(parts[found].text, found, worth, rivals)
    others = tuple(parts[n] for n in rivals[:OTHERS])
    return Headline(found, parts[found].text, sure, others)


def _is_plain(text: str, at: int, worth: dict[int, float], rivals: Sequence[int]) -> bool:
    """Whether a line fits well enough, and no other above it about as well; a sentence is none."""
    above = any(n < at and worth[n] >= max(LIKELY, worth[at] - RIVAL) for n in rivals)
    enough = worth[at] >= (SURE if _is_whole(text) else SURER)
    return enough and not above and not STOPPED.search(text)


def _is_whole(text: str) -> bool:
    """Whether a line is longer than a section's or a site's name."""
    return len(_plain(text).split()) >= WHOLE - 1 or bool(RUN.search(text))


def _under_bylines(parts: Sequence[Part], worth: dict[int, float]) -> list[int]:
    """The lines below a byline or a day that already stands below another headline."""
    heads = [n for n in worth if worth[n] > LIKELY and _dated(parts[n + 1 : n + NEAR])]
    return [
        number
        for number in worth
        if any(n < number and _dated(parts[n + 1 : number]) for n in heads)
        and not _dated(parts[number + 1 : number + NEAR])
    ]


def _places(parts: Sequence[Part], start: int, end: int) -> list[int]:
    """The lines that may be a headline."""
    found, read = [], 0
    writers = {author_of(each.who) for each in parts[max(0, start - ABOVE) : end] if each.who}
    for number in range(max(0, start - FARTHEST), min(start + BELOW, end)):
        part, over = parts[number], _is_over_day(parts, number)
        if number < start - ABOVE and not over:
            continue
        if number >= start and part.prose:
            read += part.worth
        if read > LEAD:
            break
        if part.text not in writers and _may_be_one(part, over=over):
            found.append(number)
    return found


def _may_be_one(part: Part, *, over: bool) -> bool:
    """Whether a line reads as a headline does; one right `over` a day may be whole sentences."""
    if part.line or len(_stems(part.text)) < LEAST or max(len(part.text), part.worth) > LONGEST:
        return False
    if (JOINS_ON if over else STOPPED).search(part.text):
        return False
    if not over and part.prose and SENTENCES.search(part.text):
        return False
    if BULLET.match(part.text) or PICTURE.search(part.text) or signed_line(part.text):
        return False
    if NEIGHBOUR.fullmatch(part.text):
        return False
    day = len(part.text) < SHORT and (part.day or (not over and DAY.search(part.text)))
    return not (day or names_in(part.text))


def _worth(parts: Sequence[Part], number: int, spoken: set[str], often: Counter[str]) -> float:
    """How well a line fits as a headline."""
    own, words = _stems(parts[number].text), _plain(parts[number].text)
    fits = FITTING * len(own & spoken) / len(own) * min(1.0, len(own) / WHOLE)
    again = AGAIN if often[words] > 1 and len(words.split()) >= LEAST + 1 else 0.0
    asks = ASKING if SENTENCES.search(parts[number].text) else 0.0  # "Have an account? Sign in"
    near = TELLING * _dated(parts[number + 1 : number + NEAR])
    return fits + again - asks + near + RIGHT_OVER * _is_over_day(parts, number)


def _is_over_day(parts: Sequence[Part], number: int) -> bool:
    """Whether a day or a byline stands right below a line."""
    return _dated(parts[number + 1 : number + 2])


def _dated(parts: Sequence[Part]) -> bool:
    """Whether a day, a clock or a byline stands in one of some lines."""
    return any(each.tells or _has_day(each.text) for each in parts)


def _has_day(text: str) -> bool:
    """Whether a short line has a day or an hour; how long a video is stands alone."""
    return len(text) < DATED and bool(DAY.search(text)) and not LASTING.fullmatch(text)


def _trails(parts: Sequence[Part], worth: dict[int, float]) -> list[int]:
    """The lines that hold another as the last of a trail of sections.

    Where it stands there after a colon, it is the shorter that is no headline of its own.
    """
    plain = {number: _plain(parts[number].text) for number in worth}
    found = []
    for whole, part in permutations(worth, 2):
        words = plain[part]
        if len(words.split()) <= LEAST or len(plain[whole]) <= len(words):
            continue
        if _is_whole(words) and PARTED.match(parts[whole].text.partition(parts[part].text)[2]):
            found.append(whole)
        if plain[whole].endswith(words):
            before = parts[whole].text[: -len(parts[part].text)].rstrip()
            found.append(part if before.endswith((":", "：")) and whole < part else whole)
    return found


def _plain(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


def _stems(text: str) -> set[str]:
    """The begins of a text's words; of one that parts no words, each two signs."""
    words = {w[:STEM] for w in WORD.findall(RUN.sub(" ", text.casefold())) if len(w) > 2}
    runs = RUN.findall(text)
    return words | {run[n : n + 2] for run in runs for n in range(len(run) - 1)}
