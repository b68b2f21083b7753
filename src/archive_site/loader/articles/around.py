"""What is looked at around a number of a sentence, to tell what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from archive_site.loader.articles.numbers import Number
from archive_site.loader.articles.sentences import Span
from archive_site.loader.articles.tongue import Tongue


class Around(Protocol):
    """The paragraph, the same with what is no number hidden, the sentence, all its numbers."""

    text: str
    hidden: str
    span: Span
    numbers: Sequence[Number]
    tongue: Tongue
