"""Records of the sample pages: a source, an event, a film, and bare ones."""

from __future__ import annotations

from archive_site.model.archive import Fact, Linked, Shown
from archive_site.model.compared import ClaimGroup
from archive_site.model.message import Message
from archive_site.model.page import Page
from archive_site.model.views import Mention, RecordView
from tests.renderer import claims, labels
from tests.renderer.builders import (
    a_citation,
    a_fact,
    a_footnote,
    a_heading,
    a_mention,
    a_page,
    a_record,
    a_reference,
    an_event,
    an_organization,
    cited,
    facts_of,
    grouped,
    some_text,
    text_fact,
)
from tests.renderer.works import WORKS
from tests.renderer.works import a_page as cited_page


def source() -> Page:
    """A source with claims, notes and provenance."""
    view = a_record(
        label=labels.TREND,
        body=source_text(),
        facts=source_facts(),
        provenance=source_provenance(),
        notes=(some_text("<p>The clipping carries no heading.{0}</p>", a_citation("¶1")),),
        cites=_cites(),
        cautions=(Shown(text="Describes killings, children’s among them."),),
        own=(
            ClaimGroup("figure", (claims.OVER, claims.AS_MANY), claims.OVER.measure),
            ClaimGroup("figure", (claims.CHILDREN,), claims.OVER.measure, (Shown("children"),)),
            ClaimGroup("figure", (claims.CAPTIVES,), claims.CAPTIVES.measure),
            ClaimGroup("term", claims.TERMS[2:4]),
            ClaimGroup("date", claims.DAYS[2:3]),
            ClaimGroup("statement", (claims.FIRST,)),
        ),
        mentioned_by=(
            a_mention(),
            Mention(Message("Events"), ((Message("has as a source"), an_event()),)),
        ),
        before=labels.STANFORD,
        after=labels.RELEASE,
        same_text=(labels.ARABIC,),
        works=(WORKS[0], cited_page("page")),
        formats=(("BibTeX", "@article{agency,}"), ("RIS", "TY  - NEWS")),
        metas=(("DC.title", "A title"), ("og:title", "A title")),
        graph={"@context": "https://schema.org", "@graph": [{"name": "A title"}]},
    )
    return a_page(view)


def source_text() -> Linked:
    """Three paragraphs with a heading, references, citations and a footnote."""
    return some_text(
        "<p>A short item on the showing of the documentary film {0} on local public television "
        "channels in California. {1} It names Northport, Eastham, Millbrook, Hillford, "
        "Oakham, Larkfield and Tall Elm, and expects the broadcasts to go on all year; which "
        "day they began is not stated.{2}</p>\n<p>On the film it reports that American "
        "cinematographers produced it in Los Angeles in 2017, that interviews with survivors carry "
        "its plot, and that it is the first on the subject made in the United States.{3} {4} "
        "Remarks by legislators, religious figures and journalists are mentioned.</p>\n"
        '<h2 id="s-khojaly">What it says of Khojaly</h2>\n<p>Two of its five paragraphs give the '
        "source’s own account of {5} on 25–26 February 1992.{6} It prints two figures for those "
        "killed and does not say where either comes from.</p>",
        a_reference("Running from the Darkness", labels.FILM.ref),
        a_citation("¶1"),
        a_footnote("<p>“throughout the whole year”. Compare \ue0017\ue002.</p>"),
        a_citation("¶1"),
        a_citation("¶5", "sources/stanford"),
        a_reference("", "events/khojaly-1992"),
        a_citation("¶5"),
        a_reference("", "sources/russian"),
        labels=labels.LABELS,
        headings=(a_heading("What it says of Khojaly", "s-khojaly"),),
    )


def source_facts() -> dict[str, Fact]:
    """Eight facts: one with sources, one empty, one long."""
    address = Shown(href="https://news.example/a/very/long/address/of/an/article-2019.html")
    author = grouped(
        a_fact(name="agent", label="Author", values=(Shown(label=an_organization()),)),
        text_fact("kind", "Kind", "agency"),
        text_fact("as_printed", "As printed", "By Trend"),
        per=(cited("¶1"),),
    )
    about = (Shown(label=labels.FILM), Shown(label=an_event()))
    return facts_of(
        a_fact(),
        a_fact(name="publisher", label="Publisher", values=()),
        text_fact("credit_line", "Credit line", "By Trend"),
        a_fact(name="date", label="Date", values=(Shown(edtf="2019-02~"),), per=(cited("¶3"),)),
        a_fact(name="language", label="Language", values=(Shown(language="en"),)),
        a_fact(name="about", label="About", values=about),
        a_fact(name="url", label="Address", values=(address,)),
        a_fact(name="author", label="Author", values=(author,)),
    )


def source_provenance() -> dict[str, Fact]:
    """An original, a correction, how a field is known, the day it was added."""
    original = grouped(
        text_fact("name", "File name", "000_3a54.txt"),
        text_fact("sha256", "SHA-256", "684c76f2" * 8),
        text_fact("bytes", "Bytes", "1922"),
    )
    known = grouped(
        text_fact("field", "Field", "Title"),
        text_fact("how", "How", "supplied by the archive"),
        text_fact("where", "Where", "No heading is kept."),
    )
    correction = grouped(
        a_fact(name="date", label="Date", values=(Shown(edtf="2026-11-21"),)),
        text_fact("field", "Field", "date"),
        text_fact("was", "Was", "2019-02-22"),
        text_fact("now", "Now", "2019-02-23"),
    )
    return facts_of(
        a_fact(name="original", label="Original", values=(original,)),
        a_fact(name="known", label="How it is known", values=(known,)),
        a_fact(name="corrections", label="Corrections", values=(correction,)),
        a_fact(name="added", label="Added", values=(Shown(edtf="2026-11-20"),)),
    )


def _cites() -> tuple[Fact, ...]:
    held = Shown(label=labels.RELEASE)
    report = grouped(
        text_fact("what", "What", "a report of 1993"),
        text_fact("by", "By", "Human Rights Watch"),
        text_fact("at", "At", "¶5"),
        a_fact(name="held", label="Record", values=(held,)),
    )
    paper = grouped(text_fact("what", "What", "a newspaper"), text_fact("at", "At", "¶7"))
    return (a_fact(name="cites", label="Refers to", values=(report, paper)),)


def event() -> Page:
    """An event with what the sources say of it."""
    note = "The day is a claim of each source, and they differ; the archive gives only the month."
    view = a_record(
        label=an_event(),
        kind="Event",
        type="event",
        sub=(Shown(text="occurrence"), Shown(edtf="1992-02")),
        facts=facts_of(
            a_fact(name="date", label="Date", values=(Shown(edtf="1992-02"),)),
            text_fact("date_note", "On the date", note + " In the month all of them agree."),
        ),
        said=(
            ClaimGroup("term", claims.TERMS),
            ClaimGroup("date", claims.DAYS),
            ClaimGroup("figure", claims.FIGURES, claims.OVER.measure),
            ClaimGroup("figure", (claims.CHILDREN,), claims.OVER.measure, (Shown("children"),)),
        ),
        silent=(labels.STANFORD, labels.RUSSIAN),
        silent_count=2,
        of=7,
        mentioned_by=(a_mention(3),),
        mentions_more=("/events/khojaly-1992/mentioned/", 73),
        after=labels.EVENTS[2],
    )
    return a_page(view, url="/events/khojaly-1992/", title="Khojaly", section="/events/")


def film() -> Page:
    """A film: credits with their sources."""
    premiere = cited("¶1", ref="sources/premiere", short="Report of the premiere")
    credit = grouped(
        text_fact("agent", "Credited", "J-Connect"),
        text_fact("role", "Role", "production company"),
        text_fact("as_printed", "As printed", "led by a local organization J-Connect"),
        per=(cited("¶3"), cited("¶4"), premiere),
    )
    view = RecordView(
        label=labels.FILM,
        kind=Message("Film"),
        type="film",
        sub=(Shown(text="documentary"), Shown(edtf="2017")),
        body=some_text("<p>Described by all three reports as built on interviews.</p>"),
        facts=facts_of(
            a_fact(name="country", label="Country", values=(Shown(country="US"),)),
            a_fact(name="credits", label="Credits", values=(credit, credit)),
        ),
        mentioned_by=(Mention(Message("Places"), ((Message("place of"), an_organization()),)),),
    )
    return a_page(view, url=f"/{labels.FILM.ref}/", title="The film", section="/films/")


def bare() -> Page:
    """A record with a title of 180 characters, and nothing else."""
    view = RecordView(labels.LONG, Message("Source"), "source", (), some_text(""))
    return a_page(view, url="/sources/long/", title=labels.LONG.title)


def arabic() -> Page:
    """A record with an Arabic title and text."""
    text = '<p lang="ar" dir="rtl">يصف المصدر الوحيد هذا اللقاء بأنه فعالية تذكارية كبيرة.</p>'
    view = a_record(label=labels.ARABIC, body=some_text(text))
    return a_page(view, url="/sources/arabic/", title=labels.ARABIC.title, title_lang="ar")
