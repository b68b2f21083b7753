"""Read the lines of a programme: a day, an hour, a film, and where it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive_site.loader.articles.days import Day, days_in
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.places_told import houses_in
from archive_site.loader.articles.signs import whole_words, words_of
from archive_site.loader.articles.spotting import films_in
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import shown
from archive_site.loader.articles.ways import UPPER
from archive_site.model.clipping import Reported

HOUR = re.compile(
    r"(?<!\d)(?:[01]?\d|2[0-3])(?:[:.]| ?h ?)(?:[0-5]\d)?(?!\d)"
    r"|(?<!\w)\d{1,2} ?[ap]\.?m\.?(?!\w)"
)
LEADING = re.compile(r"(?:[^\W\d_]+(?:\s[^\W\d_]+)?[,،]?\s)?$")  # a day of the week
LAST = re.compile(r"[,،)]\s(?:at\s)?(?P<place>[^,،:.!?]{3,60})[.\s]*$")
CAPITAL = re.compile(UPPER)
EARLY = 12  # characters that begin with an hour, under a day
LONGEST = 200  # characters of a line of a programme


def with_programme(
    reported: Sequence[Reported], passages: Sequence[Passage], tongue: Tongue
) -> tuple[Reported, ...]:
    """What a programme lists, and the reports that it has no line of."""
    listed = tuple(_programmed(passages, tongue))
    days = {(each.film, each.date) for each in listed}
    return (*listed, *(each for each in reported if (each.film, each.date) not in days))


def _programmed(passages: Sequence[Passage], tongue: Tongue) -> Iterator[Reported]:
    """The showings of a programme, each by its line."""
    day: Day | None = None
    for passage in passages:
        for line in passage.text.split("\n"):
            days = days_in(line, tongue)
            leads = len(days) == 1 and days[0].exact and LEADING.fullmatch(line[: days[0].start])
            day = days[0] if leads else None if days else day
            if not (day and len(line) <= LONGEST):
                continue
            hour = _hour(line if leads else line[:EARLY], tongue)
            films = films_in(line, tongue) if hour else ()
            if len(films) == 1 and not words_of(shown.SHOWN, tongue.code).search(line):
                yield Reported(
                    "screening",
                    passage.at,
                    line.strip(),
                    films[0][1].rstrip(",."),
                    day.date,
                    tuple(_places(line, films[0][0].end, tongue)),
                )


def _hour(line: str, tongue: Tongue) -> bool:
    return bool(HOUR.search(line)) or words_of(shown.HOUR, tongue.code).search(line) is not None


def _places(line: str, start: int, tongue: Tongue) -> Iterator[str]:
    """What stands last in the line, if it is called as places are."""
    last = LAST.search(line, start - 1)
    if not last or whole_words(tongue.film).search(last["place"]):
        return
    place = last["place"].strip()
    house = next(houses_in(line[last.start("place") :], tongue), None)
    if house and house.span.start == 0:
        yield house.printed
    elif tongue.capitals and CAPITAL.match(place) and not re.search(r"\d", place):
        yield place
