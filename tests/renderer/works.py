"""Works to be cited, one of each sort that an archive of the press has."""

from __future__ import annotations

from typing import Any

from archive_site.model.citing import Work, name

PAPER = "Azadlıq"
SITE = "Running from the Darkness: an archive"


def a_work(key: str = "a-notice", kind: str = "article", **fields: Any) -> Work:
    """A notice in a newspaper; authors are given as texts."""
    given: dict[str, Any] = {
        "title": "Notice of a film",
        "permalink": f"https://archive.example/sources/{key}/",
        "lang": "az",
        **fields,
    }
    authors = tuple(map(name, given.pop("authors", ())))
    return Work(key=key, kind=kind, authors=authors, **given)


def a_page(key: str, **fields: Any) -> Work:
    """A page of this site."""
    url = "https://archive.example/events/e/"
    title = "Khojaly, February 1992"
    return a_work(key, "page", title=title, container=SITE, url=url, permalink=url, **fields)


def a_film(key: str, **fields: Any) -> Work:
    """A film."""
    return a_work(key, "film", title="Running from the Darkness", genre="Film", **fields)


WORKS = (
    a_work(
        "agency",
        authors=["Trend"],
        container=PAPER,
        date="2019-02-23",
        url="https://a.example/1",
        accessed="2026-11-20",
    ),
    a_work(
        "two",
        authors=["Əliyev, Rauf", "Doe, Jane Mary"],
        container=PAPER,
        date="2019-02",
        pages="4",
        place="Bakı",
    ),
    a_work(
        "three",
        authors=["Əliyev, Rauf", "Doe, Jane", "Wong, Li-Mei"],
        container=PAPER,
        date="2019",
    ),
    a_work("unsigned", container=PAPER, date="2019-05-06"),
    a_work("undated", container=PAPER),
    a_work("bare"),
    a_work("bare-author", authors=["Simon Wiesenthal Center"], date="2017-05"),
    a_work(
        "question",
        container=PAPER,
        title="Who saw it?",
        date="1992-02-25/1992-02-26",
        authors=["Doe, Jane"],
    ),
    a_work(
        "release",
        "document",
        authors=["Heydar Aliyev Foundation"],
        genre="Press release",
        date="2020-02-26",
        url="https://a.example/2",
    ),
    a_work("letter", "document", publisher="Justice for Khojaly", genre="Letter"),
    a_work(
        "statement",
        "document",
        authors=["Doe, Jane"],
        publisher="Justice for Khojaly",
        genre="Statement",
        date="2022",
        url="https://a.example/2",
    ),
    a_page("page"),
    a_page("page-dated", date="2026-11-21"),
    a_film("film", authors=["Mendez, Juan Carlos"], publisher="One Wish Project", date="2017"),
    a_film("film-bare", date="2017"),
    a_film(
        "film-two",
        authors=["Mendez, Juan Carlos", "Doe, Jane"],
        publisher="One Wish Project; Other",
    ),
    a_work(
        "apostrophe",
        title="Kinonun “ilk” nümayişi",
        authors=["O’Neil, Sean"],
        container="Правда",
        date="2001-12-31",
        url="https://a.example/?x=1&y=2",
    ),
    a_work("four", authors=["A, Ann", "B, Bo", "C, Cy", "D, Di"], container=PAPER, date="2019"),
)
