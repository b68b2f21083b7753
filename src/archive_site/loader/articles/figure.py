"""A figure as a paragraph prints it."""

from __future__ import annotations

import msgspec


class Figure(msgspec.Struct, frozen=True):
    """A quantity as a paragraph prints it; `whole` is the place of the figure it is part of."""

    start: int
    end: int
    printed: str
    reads_as: str
    counted: str = ""
    about: str = ""  # what is said of those counted: "killed", "missing", "years"
    value: float | None = None
    high: float | None = None
    groups: tuple[str, ...] = ()
    whole: int = -1
    sure: bool = True
    own: str = ""  # what is said of those counted themselves, not of their whole
    of_time: bool = False  # an anniversary: time since, which few archives measure

    @property
    def of_people(self) -> bool:
        """Whether people are counted."""
        return self.about not in ("years", "share", "things", "families")

    def alone(self) -> Figure:
        """The figure as a part of no other, with what is said of it itself."""
        sure = self.sure and self.own not in ("", "people")
        return msgspec.structs.replace(self, whole=-1, about=self.own, sure=sure)

    def may_hold(self, part: float | None) -> bool:
        """Whether it is large enough to be the whole of a part."""
        return self.value is None or part is None or (self.high or self.value) > part
