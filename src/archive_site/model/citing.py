"""What is to be cited: the text, film or page of a record, in the words of the record alone."""

from __future__ import annotations

import msgspec

from archive_site.model.archive import Label
from archive_site.model.message import Message, Wording
from archive_site.model.page import Site
from archive_site.model.record import Record, Ref, Value
from archive_site.model.types import RecordType

PRESS = ("news-agency", "newspaper", "news-site", "broadcaster")
DIRECTED, PRODUCED = ("drt",), ("prn", "pro", "prd")  # MARC relators


class Name(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who made it: family and given name where the record parts them with a comma, else `text`."""

    text: str
    family: str = ""
    given: str = ""


class Work(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing to be cited.

    `kind` is article (press), document (other texts), film or page (a page of this site). A title
    that the archive `supplied` is a description: it stands in brackets. `date` and `accessed` are
    EDTF; `permalink` is the record's own page, if the site's address is known; `genre` what kind of
    text a document is.
    """

    kind: str
    key: str  # the record's id
    title: str
    permalink: str
    supplied: bool = False
    authors: tuple[Name, ...] = ()
    container: str = ""  # the newspaper; the archive
    publisher: str = ""
    place: str = ""
    date: str = ""
    pages: str = ""
    url: str = ""
    accessed: str = ""
    lang: str = ""
    genre: Wording = ""


def name(text: str) -> Name:
    """A name as it is written; "Family, Given" is parted at its one comma, others never."""
    family, comma, given = text.partition(", ")
    if comma and given and "," not in given:
        return Name(text, family, given)
    return Name(text)


def works(
    record: Record, kind: RecordType, labels: dict[Ref, Label], site: Site
) -> tuple[Work, ...]:
    """What a record can be cited as: the text or film it describes, then its own page."""
    page = _page(record, labels[record.ref], site)
    if kind.name == "source":
        return _text(record, kind, labels, page.permalink), page
    if kind.name == "film":
        return _film(record, labels, page.permalink), page
    return (page,)


def _page(record: Record, label: Label, site: Site) -> Work:
    base = site.base_url.rstrip("/")
    permalink = f"{base}/{site.prefix}{label.url[1:]}" if base else ""
    return Work(
        kind="page",
        key=record.id,
        title=str(label.title),
        permalink=permalink,
        supplied=label.supplied,
        container=f"{site.title}: {site.subtitle}" if site.subtitle else site.title,
        date=last_change(record),
        url=permalink,
        lang=label.lang or site.lang,
    )


def last_change(record: Record) -> str:
    """The latest day (EDTF) that a record was added or corrected, or nothing."""
    days = [record.one("added"), *(each.one("date") for each in record.all("corrections"))]
    return max(days, default="")


def _text(record: Record, kind: RecordType, labels: dict[Ref, Label], permalink: str) -> Work:
    press = record.one("issuer_kind") in PRESS
    publisher = _title(record.ref_of("publisher"), labels)
    authors = tuple(_agent(value, labels) for value in record.all("author"))
    if not authors and record.one("credit_line"):
        authors = (Name(record.one("credit_line")),)
    genre = kind.field("genre")
    terms = {term.slug: term.label for term in genre.values} if genre else {}
    return Work(
        kind="article" if press else "document",
        key=record.id,
        title=record.one("title"),
        permalink=permalink,
        supplied=record.one("title_kind") == "supplied",
        authors=authors,
        container=publisher if press else "",
        publisher="" if press or [each.text for each in authors] == [publisher] else publisher,
        place=_title(record.ref_of("place"), labels),
        date=record.one("date"),
        pages=record.one("page"),
        url=record.one("url"),
        accessed=record.one("accessed"),
        lang=record.one("language"),
        genre="" if press else Message(terms.get(record.one("genre"), record.one("genre"))),
    )


def _film(record: Record, labels: dict[Ref, Label], permalink: str) -> Work:
    credits_ = record.all("credits")
    directed = [_agent(value, labels) for value in credits_ if value.one("role") in DIRECTED]
    # Without a record it may be words of the archive: "American cinematographers (not named)".
    produced = [
        _agent(value, labels)
        for value in credits_
        if value.one("role") in PRODUCED and value.ref_of("agent")
    ]
    return Work(
        kind="film",
        key=record.id,
        title=record.one("title"),
        permalink=permalink,
        supplied=record.one("title_kind") == "supplied",
        authors=tuple(directed),
        publisher="; ".join(each.text for each in produced),
        date=record.one("year"),
        lang=labels[record.ref].lang,
        genre=Message("Film"),
    )


def _agent(value: Value, labels: dict[Ref, Label]) -> Name:
    """By the name that the record of the person or body has; else as printed."""
    agent = value.parts.get("agent")
    label = labels.get(agent[0].ref) if agent and agent[0].ref else None
    if label is not None:
        return name(label.sort or str(label.title))
    return name(value.one("agent") or value.one("as_printed"))


def _title(ref: Ref | None, labels: dict[Ref, Label]) -> str:
    return str(labels[ref].title) if ref in labels else ""
