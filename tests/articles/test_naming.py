"""Ids are made of titles and names in any script, as they are read."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.naming import free, id_of, latin
from archive_site.model.clipping import Candidate, Clipping, Description, Finding


@pytest.mark.parametrize(
    ("printed", "id_"),
    [
        ("Ходжалы", "hodzhaly"),
        ("Хаким Шукюров", "hakim-shukyurov"),
        ("Əli Ağayev", "eli-agayev"),
        ("حسن", "hsn"),
        ("Ann  Marsh-Other", "ann-marsh-other"),
        ("…", ""),
    ],
)
def test_a_name_in_any_script_has_an_id_in_letters_of_ids(printed: str, id_: str) -> None:
    assert latin(printed) == id_


def test_an_id_that_is_taken_or_reserved_gets_a_number() -> None:
    assert free("marsh", lambda each: each != "other") == "marsh"
    assert free("marsh", lambda each: each not in ("marsh", "marsh-2")) == "marsh-3"
    assert free("index", lambda each: True) == "index-2"


@pytest.mark.parametrize("credit", ["By Ann Marsh", "Par Ann Marsh", "Автор: Ann Marsh"])
def test_an_id_begins_with_who_is_credited_without_the_word_that_says_so(credit: str) -> None:
    told = {"credit_line": credit, "title": "A film"}
    found = {
        name: Finding(Candidate(value, "medium", value, "", "")) for name, value in told.items()
    }
    clipping = Clipping("a.txt", "text/plain", "", ())
    assert id_of(Description(found), clipping, "0" * 64, ()) == "ann-marsh-a-film"
