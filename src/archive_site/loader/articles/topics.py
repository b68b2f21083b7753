"""What is said of those whom a figure counts: killed, missing, taken captive."""

from __future__ import annotations

import re
from functools import cache

from archive_site.loader.articles.tongue import Tongue

NOT_OF_PEOPLE = ("families", "occupied", "recognized")


def first_topic(text: str, tongue: Tongue, of_people: bool = False) -> str:
    """The topic whose words stand first in a text; villages are taken, people are not."""
    found = [
        (match.start(), order, topic)
        for order, (topic, pattern) in enumerate(_topics(tongue).items())
        if not (of_people and topic in NOT_OF_PEOPLE) and (match := pattern.search(text))
    ]
    special = [each for each in found if each[1] < 3]  # families, one parent, both parents
    return min(special or found)[2] if found else ""


@cache
def _topics(tongue: Tongue) -> dict[str, re.Pattern[str]]:
    return {
        topic: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
        for topic, words in tongue.topics.items()
    }
