"""Threats 1 to 5: what a hostile or careless front matter can't do."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any
from unicodedata import normalize

import frontmatter
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive_site.loader.decode import MAX_BYTES, REFUSED, decode
from archive_site.loader.fence import StrictHandler, split
from archive_site.loader.tree import MAX_DEPTH, compose, plain
from tests.builders import a_record, an_archive, read, said, write_archive

NFC = partial(normalize, "NFC")


def the_tree(text: str) -> Any:
    """What a YAML text holds, as plain values; nothing may be wrong with it."""
    tree, problems = compose("x.md", text, 1)
    assert tree is not None, problems
    assert not problems
    return plain(tree)


def the_problems(text: str) -> list[str]:
    """What is wrong with a YAML text."""
    return [str(problem) for problem in compose("x.md", text, 1)[1]]


def command(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """archive-site, run in a folder."""
    program = [sys.executable, "-m", "archive_site", *words]
    return subprocess.run(
        program, cwd=folder, capture_output=True, encoding="utf-8", timeout=60, check=False
    )


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_a_hundred_thousand_brackets_are_a_problem_and_no_crash(
    tmp_path: Path, opening: str
) -> None:
    deep = f"---\ntitle: {opening * 100_000}\n---\n"
    if opening in ("- ", "? "):
        deep = f"---\n{opening * 100_000}\n---\n"
    write_archive(tmp_path, an_archive({"content/pages/deep.md": deep}))
    done = command(tmp_path, "build")
    assert done.returncode == 1
    assert "content/pages/deep.md:2:" in done.stderr
    assert "R009" in done.stderr
    assert "Traceback" not in done.stderr


def test_nesting_is_allowed_as_deep_as_it_is_said_to_be() -> None:
    allowed = MAX_DEPTH - 1  # the mapping itself is one level
    assert the_tree(f"a: {'[' * allowed}{']' * allowed}")
    (found,) = the_problems(f"a: {'[' * MAX_DEPTH}{']' * MAX_DEPTH}")
    assert found.startswith(f"x.md:1:{3 + MAX_DEPTH}: R009 ")


def test_long_flat_texts_are_read_in_no_time() -> None:
    started = time.monotonic()
    the_tree("a:\n" + "".join(f"  - {number}\n" for number in range(50_000)))
    the_problems("a: " + "[" * 900_000)
    the_problems("a: " + "{" * 900_000)
    the_problems('a: "' + "x" * 900_000)
    assert time.monotonic() - started < 10


BOMB = "\n".join(
    ["a0: &a0 [lol]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10))]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (BOMB, "x.md:1:5: R006 "),
        ("a: 1\nb: &loop [*loop]", "x.md:2:4: R006 "),
        ("a: *unknown", "x.md:1:4: R006 "),
        ("a: {b: 1}\n<<: {c: 1}", "x.md:2:1: R006 "),
        ("a:\n  <<: [{b: 1}, {c: 1}]", "x.md:2:3: R006 "),
        ("? &key a\n: b", "x.md:1:3: R006 "),
        ("&root\na: 1", "x.md:1:1: R006 "),
        ("a: !!python/object/apply:os.system ['touch sentinel']", "x.md:1:4: R007 "),
        ("a: !<tag:yaml.org,2002:python/name:os.system> x", "x.md:1:4: R007 "),
        ("a: !!str x", "x.md:1:4: R007 "),
        ("!!map\na: x", "x.md:1:1: R007 "),
        ("a: !own x", "x.md:1:4: R007 "),
        ("%TAG ! tag:evil,2000:\n---\na: !x y", "x.md:3:4: R007 "),
        ("a: 1\n---\nb: 2", "x.md:2:1: R008 "),
        ("a: 1\n--- b", "x.md:2:1: R008 "),
        ("a: 1\na: 2", "x.md:2:1: R004 'a' stands here and on line 1"),
        ("a:\n  b: 1\n  'b': 2", "x.md:3:3: R004 'b' stands here and on line 2"),
    ],
    ids=lambda text: text.splitlines()[0][:40],
)
def test_what_yaml_can_do_beyond_texts_lists_and_fields_is_refused(text: str, found: str) -> None:
    problems = the_problems(text)
    assert any(each.startswith(found) for each in problems), problems


def test_no_code_of_a_record_is_run(tmp_path: Path) -> None:
    code = "title: !!python/object/apply:os.system ['touch sentinel']"
    tags = "same_as: !!python/object/new:subprocess.Popen [[touch, sentinel]]"
    files = {
        "content/pages/a.md": f"---\n{code}\n---\n",
        "content/pages/b.md": f"---\ntitle: A\n{tags}\n---\n",
        "content/archive.yaml": f"{code}\n",
        "content/types/own.yaml": f"label: !!python/object/apply:os.system [touch]\n{code}",
    }
    write_archive(tmp_path, an_archive(files))
    done = command(tmp_path, "build")
    assert (done.returncode, done.stderr.count("R007")) == (1, 4)
    assert not list(tmp_path.rglob("sentinel"))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "no",
            "NO",
            "yes",
            "true",
            "null_",
            "12:30",
            "012",
            "0o17",
            "0x1F",
            "1.10",
            "1e3",
            "1_000",
        ),
        *("2019-02-23", "2019-02-23T10:00:00Z", "190:20:30", ".inf", "-1", "+1", "=", "on", "Y"),
    ],
)
def test_texts_keep_their_spelling(text: str) -> None:
    assert the_tree(f"a: {text}\nb: [{text}]\nc: {{d: {text}}}") == {
        "a": text,
        "b": [text],
        "c": {"d": text},
    }
    record = read(a_record("page", summary=None).replace("title: ", f"summary: {text}\ntitle: "))
    assert record.record is not None
    assert record.record.one("summary") == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"\xef\xbb\xbfa: b\n", "a: b\n"),
        (b"a: b\r\nc: d\r\n", "a: b\nc: d\n"),
        (b"a: b\rc: d\r", "a: b\nc: d\n"),
        (b"a: b\r\rc: d\r\n\n", "a: b\n\nc: d\n\n"),
        ("a: cafe\u0301".encode(), "a: caf\u00e9"),
        ("a: \u0627\u200f\u200c\u200d\u00ad\U0001f9d1".encode(), None),
    ],
)
def test_line_ends_marks_and_decomposed_letters_are_read_silently(
    raw: bytes, text: str | None
) -> None:
    assert decode("x.md", raw) == (raw.decode() if text is None else text, ())


@pytest.mark.parametrize(
    ("raw", "places"),
    [
        (b"a: b\nc: \xff\n", ["x.md:2:4: R011"]),
        (b"a: caf\xc3\xa9 \xe9", ["x.md:1:9: R011"]),
        (b"\xff\xfea\x00", ["x.md:1:1: R011"]),
        (b"a\x00b\x07", ["x.md:1:2: R011", "x.md:1:4: R011"]),
        ("a: \u202eb\nc: \u2066".encode(), ["x.md:1:4: R011", "x.md:2:4: R011"]),
        ("a: \ue000\uf8ff".encode(), ["x.md:1:4: R011", "x.md:1:5: R011"]),
        (
            "\U000f0000\U0010ffff\ufffe".encode(),
            ["x.md:1:1: R011", "x.md:1:2: R011", "x.md:1:3: R011"],
        ),
        ("a: \x85\u2028\u2029".encode(), ["x.md:1:4: R011", "x.md:1:5: R011", "x.md:1:6: R011"]),
        (b"\xed\xa0\x80", ["x.md:1:1: R011"]),
        (b"\xc0\xaf", ["x.md:1:1: R011"]),
    ],
)
def test_what_is_no_text_is_named_at_its_place(raw: bytes, places: list[str]) -> None:
    text, problems = decode("x.md", raw)
    assert text == ""
    assert [f"{each.place}: {each.code}" for each in problems] == places


def test_a_file_of_two_megabytes_is_refused_at_once() -> None:
    started = time.monotonic()
    (found,) = said(read(b"---\ntitle: " + b"x" * 2_000_000))
    assert time.monotonic() - started < 1
    assert found.startswith("x.md:1:1: R010 the file has 2,000,011 bytes, more than 1,000,000;")
    assert not decode("x.md", b"x" * MAX_BYTES)[1]


def test_a_megabyte_of_trouble_is_told_in_twenty_lines() -> None:
    assert len(decode("x.md", b"\x00" * 999_999)[1]) == 20


@given(st.characters(exclude_categories=["Cs"]))
@example("\x80")
@example("\ufeff")
@example("\u2028")
@example("\x85")
@example("\U0001fffe")
def test_any_character_is_read_or_refused_and_never_crashes(character: str) -> None:
    for text in (f"a: x{character}y\nb: 1\n", f'a: "x{character}y"\nb: 1\n', f"a:{character}\n"):
        clean, problems = decode("x.md", text.encode())
        assert bool(problems) == bool(character != "\r" and REFUSED.search(NFC(character)))
        compose("x.md", clean, 1)


@given(st.text(alphabet=st.sampled_from("ab: -[]{}\"'#|>&*!%@`,?\n\\~<\t0xu"), max_size=40))
@example('a: "\\ud800"')
@example("a: [")
@example("? ")
@example("a: b: c")
@example("[[")
def test_any_text_is_read_or_has_a_problem_inside_the_file(text: str) -> None:
    tree, problems = compose("x.md", text, 1)
    assert (tree is not None) or problems
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.place.line <= len(lines) + 1, problem
        assert problem.place.column >= 1


@pytest.mark.parametrize(
    "escape", ["\\0", "\\x07", "\\u202e", "\\ue001", "\\U000F0000", "\\N", "\\L"]
)
def test_an_escape_stands_for_no_character_that_is_refused(escape: str) -> None:
    (found,) = the_problems(f'b: 1\na: "x{escape}"')
    assert found.startswith("x.md:2:4: R011 ")


def test_an_escape_is_composed_like_a_letter_written() -> None:
    assert the_tree('a: "cafe\\u0301 \\u00e9"') == {"a": "caf\u00e9 \u00e9"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("title: [..2018-03-07]", []),
        ("date: [..2018-03-07]", ['R017 date is read by YAML as a list; put it in quotes: "[…]"']),
        ("date: 2018-03-07..]", ["R012 "]),
    ],
)
def test_a_half_open_date_without_quotes_is_told_to_get_them(text: str, found: list[str]) -> None:
    reading = read(f"---\n{text}\n---\n")
    cures = [each for each in said(reading) if "R015" not in each and "title" not in each]
    assert len(cures) == len(found)
    assert all(want in each for want, each in zip(found, cures, strict=True))


def test_a_value_split_at_a_comma_is_told_to_get_quotes() -> None:
    record = a_record().replace(
        "\n---\n\n", "\nclaims:\n  - {at: ¶1, printed: Some 1,275}\n---\n\n"
    )
    lines = said(read(record))
    assert (
        "x.md:10:30: R005 '275' was cut off at a comma; put the value before it in quotes" in lines
    )


# --- python-frontmatter agrees ---------------------------------------------------------------

SCALARS = st.one_of(
    st.sampled_from(
        ["no", "12:30", "012", "1.10", "a b", "é", "a: b", "", "#x", "a #b", "~", "[", "-"]
    ),
    st.text(alphabet="abc :#-[]{}'\"é\n", max_size=8),
)
NODES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abcd"), inner, max_size=3)
    ),
    max_leaves=6,
)


def a_yaml(value: Any) -> str:
    """A value as YAML in one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {a_yaml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(a_yaml, value)) + "]"
    return "'" + str(value).replace("'", "''").replace("\n", " ") + "'"


def ours(text: str) -> tuple[Any, str] | None:
    """Front matter and body as our reader has them, or None where something is wrong."""
    halves, _ = split("<text>", text)
    if halves is None:
        return None
    tree, problems = compose("<text>", halves.front, 2)
    return None if tree is None or problems else (plain(tree), halves.body)


@given(
    st.dictionaries(st.sampled_from(["title", "a", "b"]), NODES), st.text("ab\n-# ", max_size=20)
)
@example({"title": "x"}, "---\nmore\n---\n")
@example({}, "")
def test_python_frontmatter_reads_the_same_fields_by_our_handler(
    fields: dict[str, Any], body: str
) -> None:
    front = "".join(f"{name}: {a_yaml(value)}\n" for name, value in fields.items())
    text = f"---\n{front}---\n{body}"
    found = ours(text)
    assert found is not None
    post = frontmatter.loads(text, handler=StrictHandler())
    assert (post.metadata, post.content) == (found[0], found[1].strip())


@given(st.text(alphabet="ab: -[]{}'\"#\n&*!", max_size=30))
def test_python_frontmatter_refuses_what_we_refuse(front: str) -> None:
    text = f"---\n{front}\n---\nbody"
    found = ours(text)
    if found is not None:
        assert frontmatter.loads(text, handler=StrictHandler()).metadata == found[0]
    else:
        with pytest.raises(ValueError, match="<text>:"):
            StrictHandler().load(StrictHandler().split(text)[0])
