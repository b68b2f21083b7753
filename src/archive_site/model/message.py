"""Texts of ours as values: written in English here, said in the page's language when rendered."""

from __future__ import annotations

import msgspec


class Message(msgspec.Struct, frozen=True, array_like=True):
    """A text of the interface or of a record type, by its English words.

    With `plural`, it is that of `number` things. `values` are put in for `%(name)s`.
    """

    id: str
    plural: str = ""
    number: int = 0
    values: tuple[tuple[str, str | Message], ...] = ()

    def __str__(self) -> str:
        """The English words, for what no page shows."""
        words = self.plural if self.plural and self.number != 1 else self.id
        return words % {name: str(value) for name, value in self.values} if self.values else words


Wording = str | Message
"""What a page says: content as it stands in a file, or a text of ours."""
