"""The index of search: every word with its records, nothing withheld, little rewritten."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from msgspec import Raw
from msgspec.msgpack import encode
from msgspec.structs import replace

from archive_site.builder import beginnings
from archive_site.builder.beginnings import LONG, by_beginning
from archive_site.builder.terms import Cuts, Part, Postings, Shelf, numbers
from archive_site.builder.unchanged import Folders
from archive_site.model.record import Ref
from tests.builder.sites import cold, edit
from tests.builders import a_claim, a_record, a_site, built, site_bytes

TITLE = "Şəhərində bir film"


def a_film(body: str) -> str:
    """A film's record with a title of Azerbaijani letters."""
    return a_record("film", body, title=TITLE)


def part(where: Folders, name: str) -> Any:
    """What a part of the index says."""
    text = (where.site / "search" / f"{name}.js").read_text("utf-8")
    match = re.fullmatch(r"archiveSearch\(\"[^\"]*\", (.*)\);", text.strip(), re.DOTALL)
    assert match
    return json.loads(re.sub(r",\s*\]", "]", match[1]))


def test_a_word_leads_to_the_records_it_stands_in(tmp_path: Path) -> None:
    where = a_site(
        tmp_path,
        {
            "content/films/one.md": a_film("Nobody spoke of constructor or __proto__."),
            "content/films/two.md": a_film("Somebody spoke."),
        },
    )
    built(where)
    known = numbers([Ref("films/one"), Ref("films/two")])
    words = dict(part(where, "w-63-6f")[0])
    assert words["constructor"] == [["", known[Ref("films/one")]]]
    both = dict(part(where, "w-73-65")[0])["seherinde"]
    assert both == [["şəhərində", f"!{known[Ref('films/one')]}!{known[Ref('films/two')]}"]]


def test_what_a_source_prints_is_found_too(tmp_path: Path) -> None:
    author = [{"agent": "people/a-person", "as_printed": "Quillon"}, {"agent": "Quebec Office"}]
    claim = a_claim(counted="quarrymen", quote="613 quiet men.", by=[{"as_printed": "Quentin"}])
    source = a_record(author=author, claims=[claim], credit_line="By Quasimodo")
    where = a_site(tmp_path, {"content/sources/one.md": source})
    built(where)
    words = dict(part(where, "w-71-75")[0])
    found = {"quarrymen", "quasimodo", "quebec", "quentin", "quiet", "quillon"}
    assert words.keys() >= found


def test_a_name_that_is_not_shown_is_in_no_part_of_the_index(tmp_path: Path) -> None:
    where = a_site(
        tmp_path,
        {
            "content/people/hidden.md": a_record(
                "person",
                title="Hidden Nameson",
                sort_name="Nameson, Hidden",
                standing="private",
                shown="role-only",
                shown_as="a teacher",
            ),
            "content/films/one.md": a_film("With [[people/hidden]]."),
        },
    )
    built(where)
    every = b"".join(site_bytes(where.site).values())
    assert b"ameson" not in every
    assert b"teacher" in every


def test_an_edit_rewrites_the_parts_of_its_words_only(tmp_path: Path) -> None:
    where = a_site(
        tmp_path,
        {
            "content/films/one.md": a_film("First.\n\nOld words."),
            "content/films/two.md": a_film("Other."),
        },
    )
    built(where)
    changed = edit(where, "content/films/one.md", "Old words", "New words")
    searched = {path for path in changed if path.startswith("search/")}
    shelf = "-".join(f"{ord(c):x}" for c in numbers([Ref("films/one")])[Ref("films/one")][:2])
    assert searched == {
        *("search/facts.js", "search/w-6f-6c.js", "search/w-6e-65.js"),
        f"search/r-{shelf}.js",
    }
    assert site_bytes(where.site) == cold(where)


def test_an_archive_may_do_without_search(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/archive.yaml": 'title: Test\nsearch: "false"\n'})
    built(where)
    assert not (where.site / "search").exists()
    assert b'role="search"' not in (where.site / "index.html").read_bytes()


def test_records_whose_hashes_meet_have_numbers_of_their_own() -> None:
    refs = [Ref(f"films/f{number}") for number in range(20_000)]
    found = numbers(refs)
    assert len(set(found.values())) == len(refs)
    assert all(len(number) == 4 for number in found.values())


def a_shelf(**words: int) -> Shelf:
    """A shelf of words, each with so many places."""
    parts: dict[str, Postings] = {}
    for word, places in words.items():
        rows = "".join(f"{number:04}" for number in range(places))
        parts.setdefault(word[:3], {})[word] = {word: rows}
    held = {key: sum(words[word] for word in said) for key, said in parts.items()}
    return Shelf(b"", {key: Part(b"", held[key], Raw(encode(said))) for key, said in parts.items()})


def test_what_would_be_long_is_cut_by_one_letter_more() -> None:
    several = [a_shelf(ab=1, abc=2, abcdef=LONG, abcdeg=2, abcx=3), a_shelf(abd=1, ac=1)]
    found = {each.letters: each for each in by_beginning(several, {}, {})}
    cut = [letters for letters, each in found.items() if each.cut]
    assert cut == ["ab", "abc", "abcd", "abcde"]
    assert sorted(found) == [*cut, "abcdef", "abcdeg", "abcx", "abd", "ac"]
    held = {letters: list(each.words()) for letters, each in found.items()}
    assert held["ab"] == ["ab"]
    assert held["abc"] == ["abc"]
    assert held["abcd"] == []
    assert held["abcx"] == ["abcx"]


def a_marked(mark: bytes, **words: int) -> Shelf:
    """A shelf whose parts have a digest."""
    shelf = a_shelf(**words)
    return Shelf(b"", {key: replace(part, mark=mark) for key, part in shelf.parts.items()})


def test_how_a_long_beginning_was_cut_is_kept_by_its_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = {"abcdef": LONG, "abcdeg": 2}
    first: dict[str, Cuts] = {}
    whole = [each[::2] for each in by_beginning([a_marked(b"1", **long)], {}, first)]
    other = [each[::2] for each in by_beginning([a_marked(b"2", **long, abcx=1)], first, {})]
    assert ("abcx", False) in set(other) - set(whole)
    monkeypatch.setattr(beginnings, "together", None)  # no word is looked at now
    again: dict[str, Cuts] = {}
    assert [each[::2] for each in by_beginning([a_marked(b"1", **long)], first, again)] == whole
    assert again == first


def test_what_is_short_stands_under_two_letters() -> None:
    found = list(by_beginning([a_shelf(ab=1, abc=2), a_shelf(abd=3)], {}, {}))
    assert [(each.letters, each.cut) for each in found] == [("ab", False)]
    assert list(found[0].words()) == ["ab", "abc", "abd"]


def test_a_beginning_that_is_cut_tells_the_records_of_all_its_words() -> None:
    long = {"abd": Part(b"", LONG + 1, Raw(encode({"abd": {"abd": "!00020001"}})))}
    short = {"abc": Part(b"", 1, Raw(encode({"abc": {"abc": "0002", "äbc": "0003"}})))}
    first = next(iter(by_beginning([Shelf(b"", {**long, **short})], {}, {})))
    assert (first.letters, first.under()) == ("ab", "!000200010003")


def test_a_record_that_two_shelves_give_for_a_word_stands_once() -> None:
    own = {"abc": Part(b"", 2, Raw(encode({"abc": {"abc": "00010002"}})))}
    named = {"abc": Part(b"", 2, Raw(encode({"abc": {"abc": "!00020003"}})))}
    (only,) = by_beginning([Shelf(b"", own), Shelf(b"", named)], {}, {})
    assert only.words() == {"abc": {"abc": "0001!00020003"}}
