"""Values that are made when they are asked for."""

from __future__ import annotations

import pytest

from archive_site.model.lazily import Lazily


def test_a_value_is_made_once_and_only_when_asked_for() -> None:
    made: list[str] = []

    def make(key: str) -> str:
        made.append(key)
        return key.upper()

    values = Lazily({"a": 1, "b": 2}, make)
    assert (len(values), list(values), "b" in values, "c" in values) == (2, ["a", "b"], True, False)
    assert made == []
    assert (values["b"], values["b"], values.get("c", "none")) == ("B", "B", "none")
    assert made == ["b"]
    with pytest.raises(KeyError):
        values["c"]
    assert dict(values) == {"a": "A", "b": "B"}


def test_another_value_for_a_key_leaves_the_rest_to_be_made() -> None:
    values = Lazily({"a": 1, "b": 2}, str.upper)
    assert dict(values.also("a", "new")) == {"a": "new", "b": "B"}
    assert dict(values.also("c", "more")) == {"a": "A", "b": "B", "c": "more"}
    assert dict(values) == {"a": "A", "b": "B"}
