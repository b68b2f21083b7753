"""Texts made to take long: reading them costs as much for each character as for the next."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from archive_site.loader.articles import describe as describing
from archive_site.loader.articles import sentences
from archive_site.loader.articles.attribution import Paragraph
from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.forwarded import parts_of
from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.html_page import MOST_ALIKE, opened
from archive_site.loader.articles.html_parsing import tree_of
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.said import Said, surest
from archive_site.model.clipping import Unreadable

LONG = {
    "numbers": "613 and ",
    "number words": "one hundred thousand million ",
    "joined words": "one hundred and ",
    "ranges": "between 4 and ",
    "parts": "100 people, including 5 women, ",
    "titles": 'the film "Ab c" ',
    "initials": "A. B. C. ",
    "speakers": "according to the man of the house of the ",
    "doers": "by the Army of the ",
    "deeds": "committed in a house by the ",
    "quotations": "“a b c d e” said Ann. ",
    "Russian words": "сто двадцать тысяч ",
    "dates": "12 May 1992, ",
    "capitals": "University of the Center of ",
    "digits": "go 1 1 1 1 1 1 1 1 ",
    "marks": '" go " ',
}
PROSE = "The harbour of Marl was shut on Monday after a wall fell on the quay of the old town. "
PAGES = {
    "escaped marks": "<script>" + '"\\' * 400_000 + f"</script><p>{PROSE * 2}</p>",
    "line breaks": f"<article>{f'{PROSE * 3}<br><br>' * 7_000}</article>",
}
READ_PAGE = """
import sys
import time
from archive_site.loader.articles.html import read_html
read_html("a.html", sys.stdin.buffer.read())
"""
READ = """
import sys
import time
from archive_site.loader.articles.attribution import Paragraph
from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.said import Said, surest
describe(read_plain("a.txt", sys.stdin.buffer.read()), None)
"""


@pytest.mark.parametrize("words", LONG.values(), ids=LONG)
def test_thirty_thousand_characters_are_read_in_the_end(words: str) -> None:
    block = words * (9_900 // len(words))
    text = "\n\n".join([block] * 3)
    read = [sys.executable, "-c", READ]
    subprocess.run(read, input=text.encode(), check=True, timeout=50)


@pytest.mark.parametrize("body", PAGES.values(), ids=PAGES)
def test_a_page_made_to_take_long_is_read_in_the_end(body: str) -> None:
    page = (
        f"<html><head><title>Quay shut</title></head><body><h1>Quay shut</h1>{body}</body></html>"
    )
    read = [sys.executable, "-c", READ_PAGE]
    subprocess.run(read, input=page.encode(), check=True, timeout=20)


def test_a_sentence_of_numbers_alone_counts_nothing() -> None:
    table = " ".join(f"{number} people were killed" for number in range(11, 13))
    text = f"{table} {'1 ' * 210}\n\nAt Marlow 51 people were killed."
    found = describe(read_plain("a.txt", text.encode()), None).claims
    assert [claim["value"] for claim in found if claim["kind"] == "figure"] == [51]


COVER = (
    "import sys; from archive_site.loader.articles.spans import masked; masked(sys.stdin.read())"
)


@pytest.mark.parametrize("words", ["7 ", "1992 ", "7", "a", "a@"])
def test_what_is_covered_is_found_in_runs_without_end(words: str) -> None:
    text = words * (200_000 // len(words))
    subprocess.run([sys.executable, "-c", COVER], input=text.encode(), check=True, timeout=50)


@contextmanager
def sentences_counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The lengths of all sentences that were cut."""
    lengths: list[int] = []
    cut = sentences._cut

    def counting(text: str, start: int, end: int) -> Iterator[sentences.Span]:
        for span in cut(text, start, end):
            lengths.append(span.end - span.start)
            yield span

    monkeypatch.setattr(sentences, "_cut", counting)
    yield lengths


def test_no_sentence_is_longer_than_any_that_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    with sentences_counted(monkeypatch) as lengths:
        text = "613 and " * 1_200
        assert "".join(text[a:b] for a, b in sentences.sentences_of(text)) == text
    assert max(lengths) <= sentences.LONGEST


@pytest.mark.parametrize(
    "text",
    [
        f"The {'1' * 400}th anniversary of the fire was marked by 12 people in the hall.",
        f"It killed {'million ' * 400}people and 12 people were wounded in the town.",
        f"It killed {'9' * 5_000} people and 12 people were wounded in the town.",
        f"Between {'9' * 400} and {'9' * 400} people came; 12 people were wounded there.",
    ],
)
def test_numbers_beyond_all_measure_lose_no_article(text: str) -> None:
    claims = describe(read_plain("a.txt", text.encode()), None).claims
    assert [claim["value"] for claim in claims if claim["kind"] == "figure"] == [12]


def test_of_a_book_the_beginning_is_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(describing, "ARTICLE", 100)
    text = "\n\n".join(f"At Marlow {number} people were killed." for number in range(51, 60))
    found = describe(read_plain("a.txt", text.encode()), None).claims
    assert [claim["value"] for claim in found if claim["kind"] == "figure"] == [51, 52, 53]


def test_a_page_with_marks_without_end_is_read_by_its_first_and_one_of_attributes_is_refused() -> (
    None
):
    metas = "".join(f'<meta name=author content="Ann Marsh{number}">' for number in range(200))
    page = opened(f"<html><head>{metas}</head><body><p>Text.</p></body></html>", "")
    assert len(list(page.meta("author"))) == MOST_ALIKE
    many = [f'a{number}="<"' for number in range(3_000)]
    for between in (" ", "", "\n/"):
        with pytest.raises(Unreadable, match="more than 2,000 attributes"):
            tree_of(f"<body><div {between.join(many)}><p>Text.</p></div></body>")
    script = f"<script>if (a <b && {' c d' * 3_000}) x();</script>"
    assert tree_of(f"<body>{script}<p>Text.</p></body>").findtext(".//p") == "Text."
    long = "M 1 2 " * 3_000
    assert tree_of(f"<body><path d='{long}'/><p>Text.</p></body>").findtext(".//p") == "Text."


def test_a_quote_that_stands_for_no_value_opens_none() -> None:
    player = '<div class="play" "="" id="of-film">' + '<i class="of a button"></i>' * 1_000
    assert tree_of(f"<body>{player}</div><p>Text.</p></body>").findtext(".//p") == "Text."


@pytest.mark.parametrize("left_open", ["<dd>", "<dt><li>", "<wbr>", "<source>", "<thead>"])
def test_what_is_never_closed_loses_no_text_below_it(left_open: str) -> None:
    tree = tree_of(f"<body><p>First. </p>{f'{left_open}a ' * 5_000}<p>Last.</p></body>")
    text = tree.text_content().split()
    assert (text[0], text.count("a"), text[-1]) == ("First.", 5_000, "Last.")
    level = [tree]
    for _ in range(300):
        level = [below for each in level for below in each]
    assert not level


@pytest.mark.parametrize("between", [" · ", " | ", " / ", " → ", " > "])
def test_a_long_menu_in_one_line_is_read_at_once(between: str) -> None:
    menu = between.join(f"Harbour {sign * 3}" for sign in "abcdefghijklmnopqrstuvwxyz")
    text = "\n\n".join([menu, "Quay of Marl is shut", PROSE * 3, f"{menu}!"])
    subprocess.run([sys.executable, "-c", READ], input=text.encode(), check=True, timeout=50)


MANY = {  # of which a page has one, and each of these is looked at with all the others
    "times": '<time datetime="2020-05-12">12 May</time>',
    "headings": "<h1>Quay shut</h1>",
    "headlines": '<b itemprop="headline">Quay shut</b>',
}


@pytest.mark.parametrize("element", MANY.values(), ids=MANY)
def test_four_times_as_many_elements_take_four_times_as_long(element: str) -> None:
    def seconds(many: int) -> float:
        page = f"<h1>Quay shut</h1><p>{PROSE * 4}</p>{element * many}"
        start = time.process_time()
        read_html("a.html", f"<html><body>{page}</body></html>".encode())
        return time.process_time() - start

    seconds(500)
    assert seconds(12_000) < 7 * max(seconds(3_000), 0.3)


@pytest.mark.parametrize("words", ["Dr. Ann Reed ", "“a b c d,” said Ann Marsh. "])
def test_names_in_a_long_paragraph_take_no_longer_each(words: str) -> None:
    def seconds(length: int) -> float:
        article = read_plain("a.txt", (words * (length // len(words))).encode())
        start = time.process_time()
        describe(article, None)
        return time.process_time() - start

    seconds(500)
    assert seconds(8_000) < 7 * max(seconds(2_000), 0.02)


REPEATED = {
    "letters": "a\n\n",
    "parts": "5 of them ",
    "paragraphs of parts": "5 of them\n\n",
    "sayers": "said Ann ",
    "quotations": "“a b c d e” said Ann Lee. ",
    "films": "the film “Quay” is new. ",
    "names that say": "Ann Lee said, and ",
}


@pytest.mark.parametrize("words", REPEATED.values(), ids=REPEATED)
def test_steps_over_what_is_repeated_grow_with_its_length(words: str) -> None:
    def steps(length: int) -> int:
        calls = 0

        def count(_frame: object, event: str, _of: object) -> None:
            nonlocal calls
            calls += event in ("call", "c_call")

        text = (words * (length // len(words))).encode()
        sys.setprofile(count)
        try:
            describe(read_plain("a.txt", text), None)
        finally:
            sys.setprofile(None)
        return calls

    steps(500)
    assert steps(8_000) < 6 * steps(2_000)


def test_whose_the_words_at_a_place_are_is_told_from_few_of_those_who_speak() -> None:
    said = [Said(at, at + 40, f"Ann {at}", at, explicit=at % 3 == 0) for at in range(0, 900, 7)]
    told = Paragraph(tuple(said), surest(said))
    for place in range(1_000):
        fits = [each for each in said if each.start <= place < each.end]
        best = max(fits, key=lambda each: (each.explicit, each.start), default=None)
        assert told.at(place) == best
    assert len(told.surest) <= 2 * len(said)


@pytest.mark.parametrize("lines", ["\n", "From: a\n", "To: a\nSubject: b\n\n"])
def test_steps_to_the_head_of_a_mail_grow_with_its_length(lines: str) -> None:
    def steps(many: int) -> int:
        calls = 0

        def count(_frame: object, event: str, _of: object) -> None:
            nonlocal calls
            calls += event in ("call", "c_call")

        given = f"Quay\n{lines * many}".split("\n")
        sys.setprofile(count)
        try:
            parts_of(given)
        finally:
            sys.setprofile(None)
        return calls

    assert steps(400) < 5 * steps(100)
