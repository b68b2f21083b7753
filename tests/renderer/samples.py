"""A sample page of each kind, with what the five articles give and the hard cases."""

from __future__ import annotations

from typing import Any

from archive_site.model import compared, holdings, views
from archive_site.model.archive import Card, Shown
from archive_site.model.chronicle import Lane, Year, YearsView
from archive_site.model.compared import ComparedRow, MeasureRow, Pair, Panel, Repeated, WordsOf
from archive_site.model.message import Message
from archive_site.model.page import Page, Way
from archive_site.model.views import Facet, FacetValue
from tests.renderer import claims, labels, records
from tests.renderer.builders import (
    a_citation,
    a_fact,
    a_heading,
    a_label,
    a_measure,
    a_mention,
    a_page,
    a_record,
    an_event,
    facts_of,
    some_text,
)

HOME = Way("Home", "/")


def home() -> Page:
    """The home page."""
    intro = (
        "<p>This archive describes where a documentary film has been shown, and what has been "
        "printed about it.{0} It takes no side: each figure, name and word stands with the source "
        "that uses it, and where sources differ they are left to differ.</p>"
    )
    view = views.HomeView(
        intro=some_text(intro, a_citation(), labels=labels.LABELS),
        counts=(
            (8, Message("Source", "Sources", 8), "/sources/"),
            (1, Message("Film", "Films", 1), "/films/"),
        ),
        span=(1991, 2022),
        lanes=(
            Lane("happened", labels.EVENTS),
            Lane("shown", labels.SCREENINGS),
            Lane("written", labels.SOURCES),
        ),
        films=(labels.card(labels.FILM, "Film", "none", "documentary", "United States"),),
        shown=labels.SHOWN,
        written=labels.WRITTEN[:4],
        added=(labels.WRITTEN[3], labels.HAPPENED[2], labels.SHOWN[0]),
        ways=(Way("People, A–Z", "/people/"), Way("Places", "/places/"), Way("Data", "/data/")),
    )
    return a_page(view, url="/", kind="home", template="home.html", section="", crumbs=())


def a_list(**fields: Any) -> Page:
    """The first page of a list with facets, one of two hundred values."""
    value = FacetValue
    many = tuple(value(f"Publisher {n}", f"/sources/by/publisher/p{n}/", n) for n in range(200))
    english = value("en", "/sources/by/language/en/", 6, language="en")
    given: dict[str, Any] = {
        "kind": Message("Source"),
        "plural": Message("Sources"),
        "lane": "written",
        "url": "/sources/",
        "cards": labels.WRITTEN,
        "number": 1,
        "of": 20,
        "total": 980,
        "span": ("2017~", "2022?"),
        "facets": (
            Facet(
                "genre", Message("Genre"), (value("news item", "/sources/by/genre/news-item/", 3),)
            ),
            Facet("publisher", Message("Publisher"), many),
            Facet("language", Message("Language"), (english,)),
        ),
    }
    view = views.ListView(**(given | fields))
    crumbs = (HOME, Way("Sources", "", True))
    return a_page(view, url="/sources/", kind="list", template="list.html", crumbs=crumbs)


def narrowed() -> Page:
    """A facet page in the middle of its pages."""
    value = FacetValue("az", "/sources/by/language/az/", 500, True, language="az")
    page = a_list(number=6, by="Language", value=value, whole="/sources/", facets=())
    url = "/sources/by/language/az/page/6/"
    return a_page(page.view, url=url, kind="list", template="list.html")


def mentions() -> Page:
    """A page of mentions."""
    url = "/events/khojaly-1992/mentioned/"
    view = views.MentionsView(an_event(), a_mention(6).rows, 2, 3, 140, url)
    return a_page(view, url=f"{url}page/2/", kind="mentions", template="mentions.html")


def _years() -> tuple[Year, ...]:
    by_year: dict[int, list[Card]] = {}
    for each in labels.HAPPENED + labels.SHOWN + labels.WRITTEN:
        if each.label.date:
            by_year.setdefault(int(each.label.date.lstrip("[.")[:4]), []).append(each)
    lanes = ("happened", "shown", "written")
    return tuple(
        Year(
            year,
            tuple((lane, sum(card.lane == lane for card in cards)) for lane in lanes),
            f"#y{year}",
            tuple(cards),
        )
        for year, cards in sorted(by_year.items())
    )


def _chronology(view: YearsView) -> Page:
    crumbs = (HOME, Way("Chronology", "", True))
    return a_page(
        view,
        url=view.url,
        kind="chronology",
        template="chronology.html",
        title="Chronology",
        section="/chronology/",
        crumbs=crumbs,
    )


def chronology() -> Page:
    """The chronology on one page."""
    return _chronology(YearsView(_years(), undated=(labels.WRITTEN[-1],)))


def long_chronology() -> Page:
    """The chronology of a century, its years with pages of their own."""
    years = tuple(
        Year(
            year,
            (("happened", year % 7), ("shown", year % 3), ("written", year * 37 % 40)),
            f"/chronology/{year}/",
        )
        for year in range(1918, 2023)
        if year % 5
    )
    return _chronology(YearsView(years))


def _printed(*several: str) -> tuple[Shown, ...]:
    return tuple(map(Shown, several))


def figures() -> Page:
    """The index of figures."""
    rows = (
        MeasureRow(a_measure(), an_event(), _printed("613", "over 600", "As many as 613"), 5, 3),
        MeasureRow(
            a_measure(title="Taken hostage"), an_event(), _printed("Some 1,275", "1275"), 2, 2
        ),
    )
    view = compared.FiguresView(rows)
    return a_page(view, url="/figures/", kind="figures", template="figures.html")


def measure() -> Page:
    """A measure with a panel of numbers, one of near copies and one of words."""
    region = a_label(ref="places/karabakh", title="Karabakh", short="")
    silent = (labels.STANFORD, labels.RUSSIAN)
    parts = {claims.AS_MANY.claim.id: (claims.CHILDREN,)}
    view = compared.MeasureView(
        label=a_measure(),
        unit=Shown(text="people"),
        definition=Shown(text="People killed, as each source prints the number."),
        panels=(
            Panel(
                an_event(),
                claims.rows(claims.FIGURES, **parts),
                sources=5,
                texts=5,
                repeated=(Repeated("613", sources=3, texts=3), Repeated("5", "9", 3, 2)),
                unexplained=True,
                silent=silent,
                silent_count=2,
                of=7,
                id="all",
            ),
            Panel(an_event(), claims.TOGETHER, group=(Shown("children"),), of=7, id="children"),
            Panel(
                an_event(), claims.rows([claims.VAGUE]), place=region, period="1988/1994", id="war"
            ),
        ),
        claims=9,
        sources=5,
        body=some_text(""),
        facts=facts_of(a_fact(name="about", label="About", values=(Shown(label=an_event()),))),
        about=an_event(),
        pairs=(Pair(labels.TREND, labels.STATEMENT, 8),),
        csv="/figures/killed/figures.csv",
        counts_in=(Shown(text="people said to be killed on the day or after it"),),
        counts_out=(Shown(text="the wounded"), Shown(text="the missing")),
    )
    return a_page(view, url="/figures/killed/", kind="measure", template="measure.html")


def words() -> Page:
    """Words compared."""
    rows = tuple(ComparedRow(row) for row in claims.TERMS)
    view = compared.WordsView((WordsOf(an_event(), rows, (labels.STATEMENT,), 1, 7),))
    return a_page(view, url="/words/", kind="words", template="words.html")


HELD = (
    (Message("Sources"), "/sources/", 8, 1, 0),
    (Message("Screenings"), "/screenings/", 4, 0, 0),
)


def data() -> Page:
    """The data page."""
    whole = Message("Everything, in one document.")
    files = (holdings.DataFile("a.json", "/data/a.json", whole, 26, 41_230, "5b1c9e04" * 8),)
    return a_page(holdings.DataView(files, HELD), url="/data/", kind="data", template="data.html")


def about() -> Page:
    """About & method, with the section that is computed."""
    held = a_heading("What is held and what is missing", "s-what-is-held-and-what-is-missing")
    chosen = a_heading("How sources are chosen", "s-how-sources-are-chosen")
    body = some_text(
        f'<h2 id="{held.id}">{held.text}</h2><p>Five clippings.</p>'
        f'<h2 id="{chosen.id}">{chosen.text}</h2><p>All that was given is described.</p>',
        headings=(held, chosen),
    )
    record = a_record(label=a_label(ref="pages/about", title="About & method", date=""), body=body)
    languages, issuers = (("en", 6), ("ar", 1), ("ru", 1)), ((Message("news agency"), 3),)
    counted = (HELD, languages, issuers, ((Message("Publisher"), 3),), 12)
    view = holdings.AboutView(record, "s-what-is-held-and-what-is-missing", *counted)
    return a_page(view, url="/about/", kind="about", template="about.html")


def cited() -> Page:
    """What the held texts refer to."""
    places = (holdings.CitedPlace(labels.TREND, "¶2"), holdings.CitedPlace(labels.RELEASE, "¶9"))
    book = a_label(ref="documents/a-book", title="A book", type="document", date="2003")
    by = (Shown(text="A writer"),)
    groups = (
        ("held", (holdings.CitedText(book.title, book, (), by, (), places, 2),)),
        ("named", (holdings.CitedText("A paper", None, (Shown(text="A paper"),), by, (), (), 60),)),
    )
    view = holdings.CitedView(groups, (1, 0, 1))
    return a_page(view, url="/cited/", kind="cited", template="cited.html")


def coverage() -> Page:
    """What is held and what is missing."""
    view = holdings.CoverageView(
        held=HELD,
        counted=(
            holdings.Counted(Message("Genre"), (FacetValue("letter", "/sources/by/genre/x/", 3),)),
        ),
        sources=8,
        access=((Message("full text"), 8),),
        undated=((Message("Sources"), 1, 8),),
        missing=((Message("Publisher"), 3, 8),),
        copies=(3, 1),
        asked=(a_label(ref="documents/a-book", title="A book", type="document"),),
        asked_count=5,
        cited="/cited/",
    )
    return a_page(view, url="/coverage/", kind="coverage", template="coverage.html")


def not_found() -> Page:
    """The page for an address that isn't there."""
    view = views.NotFoundView((Way("Sources", "/sources/"), Way("Chronology", "/chronology/")))
    return a_page(view, url="/404.html", kind="not-found", template="404.html", crumbs=())


MADE = (
    *(home, records.source, records.event, records.film, records.bare, records.arabic, a_list),
    *(narrowed, mentions, chronology, long_chronology, figures, measure, words, data, about),
    *(not_found, cited, coverage),
)
PAGES = {made.__name__: made for made in MADE}
