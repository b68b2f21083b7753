"""Values by their keys, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class _Made(dict[K, V]):
    """The values made so far."""

    def __init__(self, keys: Collection[K], make: Callable[[K], V]) -> None:
        super().__init__()
        self.every, self.make = keys, make

    def __missing__(self, key: K) -> V:
        if key not in self.every:
            raise KeyError(key)
        made = self[key] = self.make(key)
        return made


class Lazily(Mapping[K, V]):
    """A mapping whose keys are known and whose values are made, once, by a function of the key.

    `of` is the shortest way to a value; KeyError where there is none.
    """

    def __init__(self, keys: Collection[K], make: Callable[[K], V]) -> None:
        self._made = _Made(keys, make)
        self.of: Callable[[K], V] = self._made.__getitem__

    def __getitem__(self, key: K) -> V:
        """The value of a key; KeyError where there is none."""
        return self.of(key)

    def __contains__(self, key: object) -> bool:
        """Whether there is a value, made or not."""
        return key in self._made.every

    def __iter__(self) -> Iterator[K]:
        """The keys, in their order."""
        return iter(self._made.every)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._made.every)

    def also(self, key: K, value: V) -> Lazily[K, V]:
        """The same with another value for a key."""
        other = Lazily({**dict.fromkeys(self), key: None}, self._made.make)
        other._made.update({**self._made, key: value})
        return other
