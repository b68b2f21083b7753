"""Views for the renderer's tests: every field has a value that says nothing in particular."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from archive_site.model.archive import Card, Cited, Fact, Label, Linked, Shown, Testimony
from archive_site.model.message import Message
from archive_site.model.page import Page, Site, Way
from archive_site.model.record import Claim, Heading, Mark, Prose, Ref
from archive_site.model.views import Mention, RecordView
from archive_site.renderer.templates import Theme, make_theme

TEMPLATES = Path(__file__).parents[2] / "templates"


def theme_sources() -> dict[str, str]:
    """The built-in theme's templates by name."""
    found = sorted(path for path in TEMPLATES.rglob("*.html") if path.is_file())
    return {path.relative_to(TEMPLATES).as_posix(): path.read_text("utf-8") for path in found}


def the_theme() -> Theme:
    """The built-in theme."""
    theme, problems = make_theme(theme_sources())
    assert not problems, "\n".join(map(str, problems))
    return theme


def a_site(**fields: Any) -> Site:
    """A site with the five ways in and three more."""
    given = {
        "title": "Running from the Darkness",
        "subtitle": "an archive of screenings and press",
        "base_url": "https://archive.example/",
        "keeper": "the archive’s keepers",
        "contact": "archive@archive.example",
        "licence": "CC BY 4.0",
        "licence_url": "https://creativecommons.org/licenses/by/4.0/",
        "ways": tuple(
            Way(title, f"/{title.lower()}/")
            for title in ("Sources", "Screenings", "Events", "Chronology", "Figures")
        ),
        "more": (Way("Words compared", "/words/"), Way("People", "/people/")),
        "about": "/about/",
    }
    return Site(**{**given, **fields})


def a_label(**fields: Any) -> Label:
    """A label of a source."""
    ref = fields.pop("ref", "sources/trend-2019")
    given = {
        "ref": Ref(ref),
        "url": f"/{ref}/",
        "title": "Film shown on public channels in Silicon Valley",
        "short": "Trend 2019",
        "lang": "en",
        "type": "source",
        "date": "2019-02-23",
    }
    return Label(**{**given, **fields})


def a_card(**fields: Any) -> Card:
    """A card of a source."""
    given = {
        "label": a_label(),
        "kind": "Source",
        "lane": "written",
        "said": (Shown(text="news item"), Shown(label=an_organization()), Shown(language="en")),
        "summary": "Seven named cities, the makers of the film, and the source’s own account.",
        "flags": ("title supplied",),
    }
    return Card(**{**given, **fields})


def an_organization(**fields: Any) -> Label:
    """A label of an organization."""
    given = {
        "ref": "organizations/trend",
        "title": "Trend",
        "short": "",
        "type": "organization",
        "date": "",
    }
    return a_label(**{**given, **fields})


def an_event(**fields: Any) -> Label:
    """A label of an event."""
    given = {
        "ref": "events/khojaly-1992",
        "title": "Khojaly, February 1992",
        "short": "",
        "type": "event",
        "date": "1992-02",
    }
    return a_label(**{**given, **fields})


def a_measure(**fields: Any) -> Label:
    """A label of a measure."""
    given = {
        "ref": "measures/killed",
        "url": "/figures/killed/",
        "title": "Killed",
        "short": "",
        "type": "measure",
        "date": "",
    }
    return a_label(**{**given, **fields})


def a_claim(**fields: Any) -> Claim:
    """A claim with a figure."""
    given: dict[str, Any] = {
        "id": "c1",
        "kind": "figure",
        "printed": "613",
        "at": "¶5",
        "low": "613",
        "high": "613",
        "reads_as": "exact",
        "counted": "people",
        "citable": True,
    }
    return Claim(**{**given, **fields})


def a_testimony(**fields: Any) -> Testimony:
    """A figure of a source on an event; fields of the claim may be given too."""
    own = {
        name: fields.pop(name)
        for name in list(fields)
        if name in Claim.__struct_fields__ and name not in Testimony.__struct_fields__
    }
    given = {
        "claim": a_claim(**own),
        "source": a_label(),
        "about": an_event(),
        "measure": a_measure(),
    }
    return Testimony(**{**given, **fields})


def a_fact(**fields: Any) -> Fact:
    """A fact with one plain value."""
    given: dict[str, Any] = {
        "name": "genre",
        "label": "Genre",
        "values": (Shown(text="news item"),),
    }
    values = {**given, **fields}
    return Fact(**{**values, "label": Message(values["label"])})


def text_fact(name: str, label: str, text: str) -> Fact:
    """A fact whose value is plain text."""
    return Fact(name, Message(label), (Shown(text=text),))


def grouped(*parts: Fact, **fields: Any) -> Shown:
    """A value with parts."""
    return Shown(parts=parts, **fields)


def facts_of(*facts: Fact) -> dict[str, Fact]:
    """Facts by name."""
    return {fact.name: fact for fact in facts}


def some_prose(html: str, *marks: Mark, **fields: Any) -> Prose:
    """Prose from HTML in which {0}, {1} … stand for the marks."""
    places = [f"\ue001{number}\ue002" for number in range(len(marks))]
    return Prose(html=html.format(*places), marks=marks, **fields)


def some_text(html: str = "<p>A short notice.</p>", *marks: Mark, **fields: Any) -> Linked:
    """Prose with the labels that its marks name."""
    labels = fields.pop("labels", {Ref("sources/trend-2019"): a_label()})
    return Linked(some_prose(html, *marks, **fields), labels)


def a_reference(words: str = "", ref: str = "sources/trend-2019") -> Mark:
    """A reference of an author."""
    return Mark("reference", Ref(ref), words)


def a_citation(locator: str = "¶5", ref: str = "sources/trend-2019") -> Mark:
    """A citation of an author."""
    return Mark("citation", Ref(ref), locator=locator)


def a_footnote(note: str) -> Mark:
    """A footnote of an author."""
    return Mark("footnote", note=note)


def a_heading(text: str, identifier: str) -> Heading:
    """A heading of the second level."""
    return Heading(2, text, identifier)


def a_record(**fields: Any) -> RecordView:
    """A source's view."""
    given: dict[str, Any] = {
        "label": a_label(),
        "kind": "Source",
        "type": "source",
        "sub": (Shown(text="news item"), Shown(edtf="2019-02-23"), Shown(language="en")),
        "body": some_text(),
    }
    return RecordView(**{**given, **fields})


def a_mention(count: int = 2) -> Mention:
    """Screenings that mention the record."""
    label = a_label(
        ref="screenings/silicon-valley",
        title="Broadcasts on public channels in Silicon Valley",
        type="screening",
        date="2019-02?",
    )
    return Mention(Message("Screenings"), ((Message("reported by"), label),) * count)


def a_page(view: Any = None, **fields: Any) -> Page:
    """A record's page."""
    given = {
        "url": "/sources/trend-2019/",
        "kind": "record",
        "template": "record.html",
        "title": "Film shown on public channels in Silicon Valley",
        "view": view or a_record(),
        "section": "/sources/",
        "crumbs": (Way("Home", "/"), Way("Sources", "/sources/"), Way("Trend 2019", "", True)),
    }
    return Page(**{**given, **fields})


def cited(locator: str = "¶5", **fields: Any) -> Cited:
    """A citation of a source."""
    return Cited(a_label(**fields), locator)
