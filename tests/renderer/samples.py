"""One sample page of each kind, with what the five articles give and the hard cases."""

from __future__ import annotations

from archive_site.model.archive import Card, Fact, Label, Linked, Shown, Testimony
from archive_site.model.page import (
    AboutView,
    ClaimGroup,
    DataFile,
    DataView,
    Facet,
    FacetValue,
    FiguresView,
    HomeView,
    Lane,
    ListView,
    MeasureRow,
    MeasureView,
    Mention,
    MentionsView,
    NotFoundView,
    Page,
    Panel,
    RecordView,
    Way,
    WordsOf,
    WordsView,
    Year,
    YearsView,
)
from archive_site.model.record import Ref
from tests.renderer.builders import (
    a_card,
    a_citation,
    a_claim,
    a_fact,
    a_footnote,
    a_heading,
    a_label,
    a_measure,
    a_mention,
    a_page,
    a_record,
    a_reference,
    a_testimony,
    an_event,
    an_organization,
    cited,
    some_text,
)

TREND = a_label(supplied=True)
PREMIERE = a_label(
    ref="sources/premiere",
    title="Film on the Khojaly Tragedy premieres at the world-famous Museum of Tolerance in Los "
    "Angeles",
    short="Report of the premiere",
    date="2017~",
)
STANFORD = a_label(
    ref="sources/stanford",
    title="Commemorative event and screening at Stanford University",
    short="News.Az 2018",
    date="2018-03-07",
    supplied=True,
)
RELEASE = a_label(
    ref="sources/release",
    title="Press release on the occasion of the 28th anniversary of the Khojaly Genocide",
    short="Press release 2020",
    date="2020-02-26",
)
STATEMENT = a_label(
    ref="sources/statement",
    title="Justice for Khojaly: 1992 Khojaly Massacre",
    short="Justice for Khojaly 2022",
    date="2022?",
)
ARABIC = a_label(
    ref="sources/arabic",
    title="فيلم وثائقي عن أحداث خوجالي يُعرض في لوس أنجلوس",
    short="",
    lang="ar",
    date="2019-02-26",
)
RUSSIAN = a_label(
    ref="sources/russian",
    title="Документальный фильм о Ходжалы показали в Калифорнии на общественных каналах",
    short="",
    lang="ru",
    date="2019-02",
)
LONG = a_label(
    ref="sources/long",
    title="A statement of exceptional length, issued on the occasion of a commemoration in several "
    "cities at once, with the names of all bodies that signed it and of those that did not, in "
    "one title",
    short="",
    date="",
)
SOURCES = (PREMIERE, STANFORD, TREND, ARABIC, RUSSIAN, RELEASE, STATEMENT, LONG)
LABELS = {label.ref: label for label in SOURCES} | {Ref("events/khojaly-1992"): an_event()}
FILM = a_label(
    ref="films/running-from-the-darkness",
    title="Running from the Darkness",
    short="",
    type="film",
    date="2017",
)
CONSULATE = an_organization(
    ref="organizations/consulate", title="Consulate General of Azerbaijan in Los Angeles"
)


def _screening(name: str, title: str, date: str) -> Label:
    return a_label(ref=f"screenings/{name}", title=title, short="", type="screening", date=date)


SCREENINGS = (
    _screening("premiere", "Premiere at the Museum of Tolerance", "2017~"),
    _screening("los-angeles", "A screening in Los Angeles", "2017"),
    _screening("stanford", "Commemoration and screening at Stanford University", "[..2018-03-07]"),
    _screening("channels", "Broadcasts on public channels in Silicon Valley", "2019-02?"),
)
EVENTS = (
    a_label(ref="events/surrounded", title="Town surrounded", short="", date="1991-10/.."),
    an_event(),
    a_label(ref="events/declaration", title="Council of Europe declaration", short="",
            date="1992-03-11"),
    a_label(ref="events/campaign", title="Campaign launched", short="", date="2008-05-08"),
    a_label(ref="events/ruling", title="European Court ruling", short="", date="2015"),
    a_label(ref="events/awards", title="Interfaith awards", short="", date="2017~"),
    a_label(ref="events/anniversary", title="30th anniversary marked", short="", date="2022?"),
)


def _card(label: Label, kind: str, lane: str, *said: str) -> Card:
    values = tuple(Shown(text=each) for each in said)
    flags = ("title supplied",) if label.supplied else ()
    return a_card(label=label, kind=kind, lane=lane, said=values, flags=flags)


WRITTEN = tuple(
    _card(label, "Source", "written", "news item", "publisher not known") for label in SOURCES
)
SHOWN = tuple(_card(label, "Screening", "shown", "Los Angeles") for label in SCREENINGS)
HAPPENED = tuple(_card(label, "Event", "happened", "occurrence", "Khojaly") for label in EVENTS)


def home() -> Page:
    """The home page."""
    view = HomeView(
        intro=some_text(
            "<p>This archive describes where a documentary film has been shown, and what has been "
            "printed about it and about the events of February 1992 in Khojaly that it deals "
            "with.{0} It takes no side: each figure, name and word stands with the source that "
            "uses it, and where sources differ they are left to differ.</p>",
            a_citation(),
            labels=LABELS,
        ),
        counts=(
            (8, "source", "sources", "/sources/"),
            (4, "screening", "screenings", "/screenings/"),
            (7, "event", "events", "/events/"),
        ),
        span=(1991, 2022),
        lanes=(Lane("happened", EVENTS), Lane("shown", SCREENINGS), Lane("written", SOURCES)),
        films=(_card(FILM, "Film", "none", "documentary", "United States"),),
        shown=SHOWN,
        written=WRITTEN[:4],
        added=(WRITTEN[3], HAPPENED[2], SHOWN[0]),
        ways=(Way("People, A–Z", "/people/"), Way("Places", "/places/"), Way("Data", "/data/")),
    )
    return a_page(view, url="/", kind="home", template="home.html", title="Home", crumbs=())


def figures() -> tuple[Testimony, ...]:
    """Figures of people killed, as four sources print them."""
    more = {"printed": "over 600", "high": None, "low": "600", "reads_as": "more-than"}
    return (
        a_testimony(source=PREMIERE, at="¶2", counted="Azerbaijani civilians"),
        a_testimony(source=TREND, id="c1", at="¶3", counted="Azerbaijanis", quote="murdering over "
                    "600 Azerbaijanis", **more),
        a_testimony(source=TREND, id="c3", at="¶6", printed="As many as 613",
                    reads_as="as-many-as"),
        a_testimony(source=ARABIC, at="¶4", printed="نحو ٦٠٠", low="600", high="600",
                    reads_as="about", counted="شخص"),
        a_testimony(source=STATEMENT, at="¶2", counted="civilians",
                    by=(Shown(label=CONSULATE),), attribution="ambiguous",
                    note="The sentence names two bodies; which of them counted is not said."),
        a_testimony(source=RELEASE, at="¶4", printed="between 485 and 1,000", low="485",
                    high="1000", counted="", by=(Shown(text="Human Rights Watch"),),
                    basis="own-count"),
        a_testimony(source=STATEMENT, id="c7", at="¶9", printed="hundreds", low=None, high=None,
                    words="hundreds", reads_as="vague"),
    )


def _word(source: Label, at: str, printed: str, **fields: object) -> Testimony:
    return a_testimony(
        source=source, measure=None, kind="term", printed=printed, at=at, low=None, high=None,
        counted="", **fields,
    )


def _day(source: Label, at: str, printed: str, date: str) -> Testimony:
    return a_testimony(
        source=source, measure=None, kind="date", printed=printed, at=at, low=None, high=None,
        counted="", date=date,
    )


TERMS = (
    _word(PREMIERE, "¶1", "Khojaly Tragedy"),
    _word(STANFORD, "¶1", "Khojaly genocide"),
    _word(TREND, "¶1", "Khojaly Genocide"),
    _word(TREND, "¶5", "massacre", id="c12"),
    _word(RUSSIAN, "¶2", "Ходжалинский геноцид"),
    _word(RELEASE, "¶7", "genocidal act", by=(Shown(text="Organization of Islamic Cooperation"),)),
)
DAYS = (
    _day(PREMIERE, "¶2", "February 26, 1992", "1992-02-26"),
    _day(STANFORD, "¶3", "February of 1992", "1992-02"),
    _day(TREND, "¶3", "Feb. 25-26, 1992", "1992-02-25/1992-02-26"),
    _day(RELEASE, "¶4", "the night of 25 to 26 February 1992", "1992-02-25/1992-02-26"),
    _day(STATEMENT, "¶1", "26 February 1992", "1992-02-26"),
)


def source() -> Page:
    """A source with claims, notes and provenance."""
    own = figures()[1:3] + (
        a_testimony(source=TREND, id="c4", at="¶6", printed="including 63 children", low="63",
                    high="63", counted="children", group=("children",), part_of="c3"),
        a_testimony(source=TREND, id="c9", at="¶6", printed="Some 1,275", low="1275", high="1275",
                    reads_as="about", counted="", measure=a_measure(title="Taken hostage")),
    )
    view = a_record(
        label=TREND,
        body=source_text(),
        facts=source_facts(),
        provenance=source_provenance(),
        notes=(some_text("<p>The clipping carries no heading.{0}</p>", a_citation("¶1")),),
        cites=(
            a_fact(name="cites", label="Refers to", values=(
                Shown(parts=(
                    a_fact(name="what", label="What", values=(Shown(text="a report of 1993"),)),
                    a_fact(name="by", label="By", values=(Shown(text="Human Rights Watch"),)),
                    a_fact(name="at", label="At", values=(Shown(text="¶5"),)),
                    a_fact(name="held", label="Record", values=(
                        Shown(label=a_label(ref="documents/hrw-1993", title="Report of 1993")),)),
                )),
                Shown(parts=(
                    a_fact(name="what", label="What", values=(Shown(text="a newspaper"),)),
                    a_fact(name="by", label="By", values=(Shown(text="Le Monde"),)),
                    a_fact(name="date", label="Date", values=(Shown(edtf="1992-03-14"),)),
                    a_fact(name="at", label="At", values=(Shown(text="¶7"),)),
                )),
            )),
        ),
        cautions=("Describes killings, children’s among them.",),
        own=(
            ClaimGroup("figure", own[:2], a_measure()),
            ClaimGroup("figure", own[2:3], a_measure(), ("children",)),
            ClaimGroup("figure", own[3:], a_measure(title="Taken hostage")),
            ClaimGroup("term", (TERMS[2], TERMS[3])),
            ClaimGroup("date", (DAYS[2],)),
            ClaimGroup("statement", (_word(TREND, "¶1", "the first film on the subject in the "
                       "U.S.", by=(Shown(label=CONSULATE),)),)),
        ),
        mentioned_by=(a_mention(), Mention("Events", (("has as a source", an_event()),))),
        before=STANFORD,
        after=RELEASE,
        same_text=(ARABIC,),
    )
    return a_page(view, template="records/source.html")


def source_text() -> Linked:
    """Three paragraphs with six notes."""
    return some_text(
        "<p>A short item on the showing of the documentary film {0} on local public television "
        "channels in California. {1} It names San Francisco, San Jose, Campbell, Mountain View, "
        "Menlo Park, Atherton and Palo Alto, says that other cities of Silicon Valley are "
        "included, and expects the broadcasts to go on all year; which day they began is not "
        "stated.{2}</p>\n<p>On the film it reports that American cinematographers produced it in "
        "Los Angeles in 2017, that interviews with survivors carry its plot, and, referring to the "
        "Consulate General of Azerbaijan in Los Angeles, that it is the first on the subject made "
        "in the United States.{3} {4} Remarks by state legislators, religious figures and "
        "journalists are mentioned.</p>\n<h2 id=\"s-khojaly\">What it says of Khojaly</h2>\n<p>Two "
        "of its five paragraphs give the source’s own account of {5} on 25–26 February 1992.{6} "
        "It prints two figures for those killed and does not say where either comes from.</p>",
        a_reference("Running from the Darkness", "films/running-from-the-darkness"),
        a_citation("¶1"),
        a_footnote("<p>“throughout the whole year”. No year is named; the item is dated February "
                   "2019. Compare \ue0017\ue002.</p>"),
        a_citation("¶1"),
        a_citation("¶5", "sources/stanford"),
        a_reference("", "events/khojaly-1992"),
        a_citation("¶5"),
        a_reference("", "sources/russian"),
        labels=LABELS | {FILM.ref: FILM},
        headings=(a_heading("What it says of Khojaly", "s-khojaly"),),
    )


def source_facts() -> dict[str, Fact]:
    """Eight facts, one with sources, one long."""
    facts = (
        a_fact(),
        a_fact(name="credit_line", label="Credit line", values=(Shown(text="By Trend"),)),
        a_fact(name="date", label="Date", values=(Shown(edtf="2019-02-23"),)),
        a_fact(name="language", label="Language", values=(Shown(language="en"),)),
        a_fact(name="about", label="About", values=(Shown(label=FILM), Shown(label=an_event()))),
        a_fact(name="received", label="Shown from", values=(Shown(edtf="2019-02~"),),
               per=(cited("¶3"),)),
        a_fact(name="url", label="Address", values=(
            Shown(href="https://news.example/a/very/long/address/of/an/article-2019.html"),)),
        a_fact(name="author", label="Author", values=(Shown(parts=(
            a_fact(name="agent", label="Author", values=(Shown(label=an_organization()),)),
            a_fact(name="kind", label="Kind", values=(Shown(text="agency"),)),
            a_fact(name="as_printed", label="As printed", values=(Shown(text="By Trend"),)),
        ), per=(cited("¶1"),)),)),
    )
    return {fact.name: fact for fact in facts}


def source_provenance() -> dict[str, Fact]:
    """An original, two corrections, how a field is known, the day it was added."""
    facts = (
        a_fact(name="original", label="Original", values=(Shown(parts=(
            a_fact(name="name", label="File name", values=(Shown(text="000_3a54.txt"),)),
            a_fact(name="sha256", label="SHA-256", values=(Shown(text="684c76f2" * 8),)),
            a_fact(name="bytes", label="Bytes", values=(Shown(text="1922"),)),
        )),)),
        a_fact(name="known", label="How it is known", values=(
            Shown(parts=(
                a_fact(name="field", label="Field", values=(Shown(text="Title"),)),
                a_fact(name="how", label="How", values=(Shown(text="supplied by the archive"),)),
                a_fact(name="where", label="Where", values=(Shown(text="No heading is kept."),)),
            )),)),
        a_fact(name="corrections", label="Corrections", values=(Shown(parts=(
            a_fact(name="date", label="Date", values=(Shown(edtf="2026-11-21"),)),
            a_fact(name="field", label="Field", values=(Shown(text="date"),)),
            a_fact(name="was", label="Was", values=(Shown(text="2019-02-22"),)),
            a_fact(name="now", label="Now", values=(Shown(text="2019-02-23"),)),
        )),)),
        a_fact(name="added", label="Added", values=(Shown(edtf="2026-11-20"),)),
    )
    return {fact.name: fact for fact in facts}


def event() -> Page:
    """An event with what the sources say of it."""
    rows = figures()
    view = RecordView(
        label=an_event(),
        kind="Event",
        type="event",
        sub=(Shown(text="occurrence"), Shown(edtf="1992-02")),
        body=some_text(
            "<p>This page sets side by side what five texts in the archive say happened at Khojaly "
            "in February 1992.</p>"
        ),
        facts={
            "date": a_fact(name="date", label="Date", values=(Shown(edtf="1992-02"),)),
            "date_note": a_fact(name="date_note", label="On the date", values=(
                Shown(text="The day is a claim of each source, and they differ; the archive gives "
                      "the month, in which all of them agree."),)),
        },
        said=(
            ClaimGroup("term", TERMS),
            ClaimGroup("date", DAYS),
            ClaimGroup("figure", rows, a_measure()),
            ClaimGroup("figure", (a_testimony(group=("children",), printed="63"),), a_measure(),
                       ("children",)),
        ),
        silent=(STANFORD, RUSSIAN),
        of=7,
        mentioned_by=(a_mention(3),),
        mentions_more=("/events/khojaly-1992/mentioned/", 73),
        after=EVENTS[2],
    )
    return a_page(view, url="/events/khojaly-1992/", title=view.label.title, section="/events/")


def film() -> Page:
    """A film: credits with sources, versions, names."""
    credit = tuple(
        Shown(
            parts=(
                a_fact(name="agent", label="Credited", values=(Shown(text=name),)),
                a_fact(name="role", label="Role", values=(Shown(text=role),)),
                a_fact(name="as_printed", label="As printed", values=(Shown(text=printed),)),
            ),
            per=(cited("¶3"), cited("¶1", ref="sources/premiere", short="Report of the premiere")),
        )
        for name, role, printed in (
            ("J-Connect", "production company", "J-Connect organization"),
            ("One Wish Project", "production company", "One Wish Project"),
        )
    )
    view = RecordView(
        label=FILM,
        kind="Film",
        type="film",
        sub=(Shown(text="documentary"), Shown(edtf="2017")),
        body=some_text("<p>Described by all three reports as built on interviews.</p>"),
        facts={
            "kind": a_fact(name="kind", label="Kind", values=(Shown(text="documentary"),)),
            "year": a_fact(name="year", label="Year", values=(Shown(edtf="2017"),),
                           per=(cited("¶1"),)),
            "country": a_fact(name="country", label="Country", values=(Shown(country="US"),)),
            "credits": a_fact(name="credits", label="Credits", values=credit),
        },
        mentioned_by=(a_mention(1),),
    )
    return a_page(view, url=f"/{FILM.ref}/", title=view.label.title, section="/films/")


def bare() -> Page:
    """A record with a title and nothing else, of 180 characters and no date."""
    view = RecordView(label=LONG, kind="Source", type="source", sub=(), body=Linked(some_text("")
                      .prose))
    return a_page(view, url="/sources/long/", title=LONG.title)


def arabic() -> Page:
    """A record with an Arabic title and text."""
    view = a_record(label=ARABIC, body=some_text(
        "<p lang=\"ar\" dir=\"rtl\">يصف المصدر الوحيد هذا اللقاء بأنه فعالية تذكارية كبيرة.</p>"))
    return a_page(view, url="/sources/arabic/", title=ARABIC.title, title_lang="ar")


def a_list(**fields: object) -> Page:
    """A list with facets, one of two hundred values."""
    many = tuple(
        FacetValue(f"Publisher {number}", f"/sources/by/publisher/p{number}/", number + 1)
        for number in range(200)
    )
    given: dict[str, object] = {
        "kind": "Source",
        "plural": "Sources",
        "lane": "written",
        "url": "/sources/",
        "cards": WRITTEN,
        "number": 1,
        "of": 20,
        "total": 980,
        "span": ("2017~", "2022?"),
        "facets": (
            Facet("genre", "Genre", (
                FacetValue("news item", "/sources/by/genre/news-item/", 3),
                FacetValue("press release", "/sources/by/genre/press-release/", 1),
            )),
            Facet("publisher", "Publisher", many),
            Facet("language", "Language", (
                FacetValue("en", "/sources/by/language/en/", 6, language="en"),
                FacetValue("az", "/sources/by/language/az/", 1, language="az"),
            )),
            Facet("date", "Date", (FacetValue("2017", "/sources/by/date/2017/", 1),)),
        ),
    }
    view = ListView(**{**given, **fields})  # type: ignore[arg-type]
    return a_page(view, url="/sources/", kind="list", template="list.html", title="Sources",
                  crumbs=(Way("Home", "/"), Way("Sources", "", True)))


def narrowed() -> Page:
    """A facet page in the middle of its pages."""
    value = FacetValue("az", "/sources/by/language/az/", 500, True, language="az")
    page = a_list(number=6, by="Language", value=value, whole="/sources/", facets=())
    return a_page(page.view, url="/sources/by/language/az/page/6/", kind="list",
                  template="list.html", title="Sources")


def mentions() -> Page:
    """A page of mentions."""
    view = MentionsView(an_event(), a_mention(6).rows, 2, 3, 140, "/events/khojaly-1992/mentioned/")
    return a_page(view, url="/events/khojaly-1992/mentioned/page/2/", kind="mentions",
                  template="mentions.html", title="Mentioned in")


def _years() -> tuple[Year, ...]:
    everything = [(c.label.date, c) for c in HAPPENED + SHOWN + WRITTEN if c.label.date]
    by_year: dict[int, list[Card]] = {}
    for date, card in everything:
        by_year.setdefault(int(date.lstrip("[.")[:4]), []).append(card)
    return tuple(
        Year(year, tuple((lane, sum(c.lane == lane for c in cards)) for lane in
             ("happened", "shown", "written")), f"#y{year}", tuple(cards))
        for year, cards in sorted(by_year.items())
    )


def chronology() -> Page:
    """The chronology."""
    view = YearsView(_years(), undated=(WRITTEN[-1],))
    return a_page(view, url="/chronology/", kind="chronology", template="chronology.html",
                  title="Chronology", section="/chronology/",
                  crumbs=(Way("Home", "/"), Way("Chronology", "", True)))


def long_chronology() -> Page:
    """The chronology of a century with pages of their own for its years."""
    years = tuple(
        Year(year, (("happened", year % 7), ("shown", year % 3), ("written", year * 37 % 40)),
             f"/chronology/{year}/") for year in range(1918, 2023) if year % 5
    )
    return a_page(YearsView(years), url="/chronology/", kind="chronology",
                  template="chronology.html", title="Chronology", section="/chronology/")


def the_figures() -> Page:
    """The index of figures."""
    rows = (
        MeasureRow(a_measure(), an_event(), ("613", "over 600", "As many as 613", "613"), 5, 3),
        MeasureRow(a_measure(title="Taken hostage", url="/figures/hostages/"), an_event(),
                   ("Some 1,275", "1275"), 2, 2),
    )
    return a_page(FiguresView(rows), url="/figures/", kind="figures", template="figures.html",
                  title="Figures compared", section="/figures/")


def measure() -> Page:
    """A measure with panels."""
    rows = figures()
    part = a_testimony(id="c4", at="¶6", printed="including 63 children", low="63", high="63",
                       counted="children", group=("children",), part_of="c3")
    copies = (
        a_testimony(source=TREND, group=("children",), printed="63", low="63", high="63"),
        a_testimony(source=RUSSIAN, group=("children",), printed="63", low="63", high="63",
                    same_text=(TREND,)),
    )
    view = MeasureView(
        label=a_measure(),
        unit="people",
        definition="People killed, as each source prints the number.",
        panels=(
            Panel(an_event(), rows, parts={2: (part,)}, silent=(STANFORD, RUSSIAN), of=7, id="all"),
            Panel(an_event(), copies, group=("children",), of=7, id="children"),
            Panel(an_event(), (a_testimony(printed="tens of thousands", low=None, high=None,
                  words="tens of thousands"),), place=a_label(title="Karabakh", short=""),
                  period="1988/1994", id="war"),
        ),
        claims=9,
        sources=5,
        body=some_text(""),
        facts={"about": a_fact(name="about", label="About", values=(Shown(label=an_event()),))},
        counts_in=("people said to be killed on the day or after it",),
        counts_out=("the wounded", "the missing"),
    )
    return a_page(view, url="/figures/killed/", kind="measure", template="measure.html",
                  title="Figures compared: killed", section="/figures/")


def words() -> Page:
    """Words compared."""
    view = WordsView((WordsOf(an_event(), TERMS, (STATEMENT,), 7),))
    return a_page(view, url="/words/", kind="words", template="words.html", title="Words compared")


HELD = (("Sources", "/sources/", 8, 1, 0), ("Screenings", "/screenings/", 4, 0, 0))


def data() -> Page:
    """The data page."""
    files = (
        DataFile("archive.json", "/data/archive.json", "Everything, in one document.", 26, 41_230,
                 "5b1c9e04" * 8),
        DataFile("claims.csv", "/data/claims.csv", "Every statement with its source, place and "
                 "words.", 69, 11_020, "90c2b6fa" * 8),
    )
    return a_page(DataView(files, HELD), url="/data/", kind="data", template="data.html",
                  title="Data")


def about() -> Page:
    """About & method."""
    body = some_text(
        '<h2 id="s-what-this-archive-is">What this archive is</h2><p>A register of statements.</p>'
        '<h2 id="s-what-is-held-and-what-is-missing">What is held and what is missing</h2>'
        "<p>Five clippings.</p>"
        '<h2 id="s-how-sources-are-chosen">How sources are chosen</h2>'
        "<p>All that was given is described.</p><ul><li>One</li><li>Two</li></ul>",
        headings=(
            a_heading("What this archive is", "s-what-this-archive-is"),
            a_heading("What is held and what is missing", "s-what-is-held-and-what-is-missing"),
            a_heading("How sources are chosen", "s-how-sources-are-chosen"),
        ),
    )
    record = a_record(label=a_label(ref="pages/about", title="About & method", date=""), body=body)
    view = AboutView(record, HELD, (("en", 6), ("ar", 1), ("ru", 1)), (("news agency", 3),),
                     (("Publisher", 3),), 12)
    return a_page(view, url="/about/", kind="about", template="about.html", title="About & method")


def not_found() -> Page:
    """The page for an address that isn't there."""
    view = NotFoundView((Way("Sources", "/sources/"), Way("Chronology", "/chronology/")))
    return a_page(view, url="/404.html", kind="not-found", template="404.html",
                  title="Nothing stands at this address", crumbs=())


PAGES = {
    made.__name__: made
    for made in (home, source, event, film, bare, arabic, a_list, narrowed, mentions, chronology,
                 long_chronology, the_figures, measure, words, data, about, not_found)
}

_ = a_claim
