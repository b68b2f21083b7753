"""Citations in four styles, held against citeproc's and, where they part from it, by hand."""

from __future__ import annotations

import json
from html import unescape
from pathlib import Path

import pytest

from archive_site.model.citing import Work, name
from archive_site.renderer.citing import in_styles
from archive_site.renderer.voice import Voice, voice_of
from tests.renderer.works import PAPER, SITE, WORKS, a_film, a_page, a_work

ENGLISH = voice_of("en", "folder")
# Made once with citeproc-js from what `csl` gives for each work (its note left out); it names the
# versions. That the styles want a locale and Node is why it is kept and not run here.
CITEPROC = json.loads((Path(__file__).parent / "citeproc.json").read_text("utf-8"))["said"]
# Where the CSL style drops a day, a director or leaves two points: work and style to our own.
OWN = {
    ("unsigned", "ISO 690"): "Notice of a film, 2019. <i>Azadlıq</i>. 6 May 2019.",
    ("bare", "ISO 690"): "<i>Notice of a film</i>, [no date].",
    (
        "bare-author",
        "ISO 690",
    ): "SİMON WİESENTHAL CENTER, 2017. <i>Notice of a film</i>. May 2017.",
    ("release", "ISO 690"): "HEYDAR ALİYEV FOUNDATİON, 2020. <i>Notice of a film</i>. Online. "
    "Press release. 26 February 2020. Available from: https://a.example/2",
    ("letter", "ISO 690"): "<i>Notice of a film</i>, [no date]. Letter. Justice for Khojaly.",
    ("statement", "ISO 690"): "DOE, Jane, 2022. <i>Notice of a film</i>. Online. Statement. 2022. "
    "Justice for Khojaly. Available from: https://a.example/2",
    ("page-dated", "ISO 690"): f"Khojaly, February 1992, 2026. <i>{SITE}</i>. Online. "
    "21 November 2026. Available from: https://archive.example/events/e/",
    ("film", "Chicago"): "Mendez, Juan Carlos, dir. <i>Running from the Darkness</i>. Film. "
    "One Wish Project, 2017.",
    ("film-bare", "ISO 690"): "<i>Running from the Darkness</i>, 2017.",
    ("film-two", "Chicago"): "Mendez, Juan Carlos, and Jane Doe, dirs. "
    "<i>Running from the Darkness</i>. Film. One Wish Project; Other, n.d.",
    ("film-two", "ISO 690"): "MENDEZ, Juan Carlos and DOE, Jane (dirs.), [no date]. "
    "<i>Running from the Darkness</i>. One Wish Project; Other.",
}


def cited(work: Work, lang: str = "en") -> dict[str, str]:
    """A work in each style, entities read."""
    said = in_styles(voice_of(lang, "folder"), [work])
    return {style: unescape(str(line)) for style, (line,) in said}


@pytest.mark.parametrize("work", WORKS, ids=[work.key for work in WORKS])
def test_a_citation_is_what_citeproc_makes_of_it_or_ours_by_hand(work: Work) -> None:
    for style, said in cited(work).items():
        assert said == OWN.get((work.key, style), CITEPROC[work.key][style]), style


def test_all_that_differs_from_citeproc_is_listed_and_nothing_else() -> None:
    said = {(work.key, style): line for work in WORKS for style, line in cited(work).items()}
    assert {key for key, line in said.items() if line != CITEPROC[key[0]][key[1]]} == set(OWN)


@pytest.mark.parametrize(
    ("date", "chicago", "apa", "iso"),
    [
        ("2017~", "about 2017", "(about 2017)", "2017"),
        ("2022?", "probably 2022", "(probably 2022)", "2022"),
        ("199X", "1990s", "(1990s)", "1990–1999"),
        ("[..2018-03-07]", "on or before 7 March 2018", "(on or before 7 March 2018)", "2018"),
        ("2008-05-08/..", "from 8 May 2008", "(from 8 May 2008)", "2008"),
        (
            "1992-02-25/1992-03-02",
            "25 February – 2 March 1992",
            "(25 February – 2 March 1992)",
            "1992",
        ),
        (
            "1992-02/1993-03",
            "February 1992 – March 1993",
            "(February 1992 – March 1993)",
            "1992–1993",
        ),
        (
            "1992-02-25/1992-02",
            "25 February 1992 to February 1992",
            "(25 February 1992 to February 1992)",
            "1992",
        ),
        ("2019-21", "spring 2019", "(spring 2019)", "2019"),
        ("", "n.d.", "(n.d.)", "[no date]"),
    ],
)
def test_a_date_that_a_style_has_no_form_for_stands_in_words(
    date: str, chicago: str, apa: str, iso: str
) -> None:
    said = cited(a_work(authors=["Trend"], container=PAPER, date=date))
    plain = {
        style: line.replace("\u2009", " ").replace("\u202f", " ") for style, line in said.items()
    }
    end = "" if chicago.endswith(".") else "."
    assert plain["Chicago"] == f"Trend. “Notice of a film.” <i>Azadlıq</i>, {chicago}{end}"
    assert plain["APA"] == f"Trend. {apa}. Notice of a film. <i>Azadlıq</i>."
    assert plain["ISO 690"].startswith(f"TREND, {iso}. Notice of a film.")


def test_a_title_that_the_archive_supplied_stands_in_brackets_and_never_in_quotes() -> None:
    said = cited(a_work(supplied=True, authors=["Trend"], container=PAPER, date="2019-02-23"))
    assert said == {
        "Chicago": "Trend. [Notice of a film]. <i>Azadlıq</i>, February 23, 2019.",
        "APA": "Trend. (2019, February 23). [Notice of a film]. <i>Azadlıq</i>.",
        "MLA": "Trend. [Notice of a film]. <i>Azadlıq</i>, 23 Feb. 2019.",
        "ISO 690": "TREND, 2019. [Notice of a film]. <i>Azadlıq</i>. 23 February 2019.",
    }
    for work in (a_page("page", supplied=True), a_film("film", supplied=True)):
        assert all(f"[{work.title}]" in line for line in cited(work).values())
        assert not any("“" in line or "<i>Khojaly" in line for line in cited(work).values())


@pytest.mark.parametrize("supplied", [False, True])
def test_no_text_of_a_work_becomes_markup(supplied: bool) -> None:
    bad = "<b>&"
    for kind in ("article", "document", "film", "page"):
        work = Work(
            *(kind, "k", bad, "/k/", supplied, (name(f"{bad}, {bad}"), name(bad))),
            *(bad, bad, bad, "", bad, bad),
            genre=bad,
        )
        for _, (line,) in in_styles(ENGLISH, [work]):
            assert "<b>" not in line
            assert "&lt;b&gt;&amp;" in line


def test_another_language_has_its_own_dates() -> None:
    said = cited(a_work(authors=["Trend"], container=PAPER, date="2019-02-23"), "az")
    assert all("23 fevral 2019" in line for line in said.values())


def test_names_right_to_left_are_kept_apart_from_what_follows() -> None:
    said = cited(a_work(title="خبر عن الفيلم", authors=["علي, محمد"], container=PAPER, lang="ar"))
    assert all("<bdi>خبر عن الفيلم" in line for line in said.values())


def test_addresses_are_kept_apart_where_the_page_runs_the_other_way() -> None:
    work = a_page("page")
    assert all(f"<bdi>{work.url}</bdi>" in line for line in cited(work, "ar").values())
    assert not any("<bdi>" in line for line in cited(work).values())


def test_capitals_are_those_of_the_language() -> None:
    assert cited(a_work(authors=["İlkin, Əli"], lang="az"))["ISO 690"].startswith("İLKİN, Əli")
    assert cited(a_work(authors=["Smith, Ian"], lang="en"))["ISO 690"].startswith("SMITH, Ian")


def test_a_name_is_parted_at_its_one_comma_and_never_guessed() -> None:
    assert (name("Doe, Jane").family, name("Doe, Jane").given) == ("Doe", "Jane")
    for text in ("Jane Doe", "Trend", "News, Sport, and Weather", "Doe,", ", Jane"):
        assert name(text).family == ""


@pytest.mark.parametrize("payload", ["<b>x</b>", '"><script>', "a & b"])
def test_nothing_of_a_record_becomes_markup_in_a_citation(payload: str) -> None:
    texts = dict.fromkeys(("title", "container", "publisher", "place", "pages", "url"), payload)
    for kind in ("article", "document", "page", "film"):
        work = a_work(kind=kind, authors=[payload], genre=payload, **texts)
        for _, (line,) in in_styles(ENGLISH, [work]):
            assert payload not in line
            assert "<script" not in line


def test_words_of_a_translation_are_escaped_between_the_pieces() -> None:
    marked = Voice("az", say=lambda words: f"<b>{words}", count=lambda one, many, n: f"<i>{one}")
    lines = [str(line) for _, made in in_styles(marked, WORKS) for line in made]
    assert any("&lt;b&gt;" in line for line in lines)
    assert any("&lt;i&gt;" in line for line in lines)
    assert not [line for line in lines if "<b>" in line or "<i>dir" in line or "<i>Dir" in line]
