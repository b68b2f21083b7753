"""Leave out a group that a noun alone does not tell: "mineurs" are under age, or miners."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from archive_site.loader.articles.figure import Figure
from archive_site.loader.articles.signs import whole_words
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.either import EITHER, Either


def of_told_groups(figure: Figure, text: str, article: str, tongue: Tongue) -> Figure:
    """A figure of a paragraph without the groups of which the article does not say that it is."""
    either = EITHER.get(tongue.code, {})
    if not any(group in either for group in figure.groups):
        return figure
    groups = tuple(
        group
        for group in figure.groups
        if group not in either or _told(either[group], group, figure, (text, article), tongue)
    )
    return msgspec.structs.replace(figure, groups=groups)


def _told(
    either: Either, group: str, figure: Figure, around: tuple[str, str], tongue: Tongue
) -> bool:
    """Whether a figure is of a group by another noun, by words beside it, by the article."""
    text, article = around
    others = re.sub(rf"(?<!\w)(?:{either.noun})(?!\w)", "", figure.counted, flags=re.IGNORECASE)
    if re.search(rf"(?<!\w)(?:{tongue.groups[group]})(?!\w)", others, re.IGNORECASE):
        return True
    so, not_so = whole_words(either.so), whole_words(either.not_so)
    if _beside(either).match(text, figure.end) or so.search(figure.counted):
        return True
    return bool(so.search(article)) and not not_so.search(article)


@cache
def _beside(either: Either) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{either.beside})(?!\w)", re.IGNORECASE)
