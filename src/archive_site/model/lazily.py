"""Values by their keys, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Lazily(Mapping[K, V]):
    """A mapping whose keys are known and whose values are made, once, by a function of the key."""

    def __init__(self, keys: Collection[K], make: Callable[[K], V]) -> None:
        self._keys, self._make = keys, make  # looked up for each key: a dict, its keys or a set
        self._made: dict[K, V] = {}

    def __getitem__(self, key: K) -> V:
        """The value of a key; KeyError where there is none."""
        try:
            return self._made[key]
        except KeyError:
            if key not in self._keys:
                raise
            made = self._made[key] = self._make(key)
            return made

    def __contains__(self, key: object) -> bool:
        """Whether there is a value, made or not."""
        return key in self._keys

    def __iter__(self) -> Iterator[K]:
        """The keys, in their order."""
        return iter(self._keys)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._keys)

    def also(self, key: K, value: V) -> Lazily[K, V]:
        """The same with another value for a key."""
        other = Lazily({**dict.fromkeys(self._keys), key: None}, self._make)
        other._made = {**self._made, key: value}
        return other
