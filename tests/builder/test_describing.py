"""What the head of a record's page tells programs, read as they read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF

from archive_site.builder.describing import iso
from archive_site.builder.site import build
from tests.builders import a_record, a_site, an_archive, write_archive

SCHEMA = "https://schema.org/"
HTML = "{http://www.w3.org/1999/xhtml}"
BASE = "title: An archive\nbase_url: https://a.example\nlicence_url: https://l.example/\n"


def head_of(folder: Path, path: str, **files: str) -> Element:
    """The head of a page of an archive with more records."""
    given = {f"content/{name.replace('__', '/')}.md": text for name, text in files.items()}
    where = write_archive(folder, an_archive({**given, "content/archive.yaml": BASE}))
    assert not build(where).stopped
    tree: Element = html5lib.parse((where.site / path / "index.html").read_bytes())
    found = tree.find(f"{HTML}head")
    assert found is not None
    return found


def metas(head: Element) -> list[tuple[str, str]]:
    """Names and contents of all meta tags."""
    tags = head.iter(f"{HTML}meta")
    return [(e.get("name") or e.get("property") or "", e.get("content") or "") for e in tags]


def data(head: Element) -> dict[str, Any]:
    """The JSON-LD of a page."""
    (script,) = (e for e in head.iter(f"{HTML}script") if e.get("type") == "application/ld+json")
    assert not set("<>&") & set(script.text or "")
    found: dict[str, Any] = json.loads(script.text or "")
    return found


ARTICLE = a_record(
    title="Film <b>nümayişi</b> & more",
    author=[{"agent": "people/d", "kind": "person"}, {"agent": "Reporters"}],
    publisher="organizations/an-organization",
    date="2024-05-06?",
    date_note="Read from a stamp.",
    language=["az"],
    page="4",
    url="https://original.example/1",
    about=["events/an-event", "films/a-film"],
)
JANE = a_record("person", title="Jane Doe", sort_name="Doe, Jane")


def test_an_address_for_mail_is_one_however_it_is_written(tmp_path: Path) -> None:
    for contact in ("k@k.example", "mailto:k@k.example"):
        keeper = f"keeper: {{name: K, contact: '{contact}'}}"
        where = a_site(tmp_path / contact[:6], {"content/archive.yaml": f"title: T\n{keeper}\n"})
        text = (where.site / "index.html").read_text("utf-8")
        assert '<a href="mailto:k@k.example">k@k.example</a>' in text


def test_a_source_is_told_to_zotero_and_dublin_core(tmp_path: Path) -> None:
    head = head_of(tmp_path, "sources/x", sources__x=ARTICLE, people__d=JANE)
    found = metas(head)
    for expected in (
        ("z:itemType", "newspaperArticle"),
        ("DC.title", "Film <b>nümayişi</b> & more"),
        ("DC.creator", "Doe, Jane"),
        ("DC.creator", "Reporters"),
        ("prism.publicationName", "A organization"),
        ("DCTERMS.issued", "2024-05-06"),
        ("DC.language", "az"),
        ("z:pages", "4"),
        ("z:url", "https://original.example/1"),
        ("z:archive", "An archive"),
        ("z:callNumber", "x"),
        ("og:type", "article"),
        ("og:url", "https://a.example/sources/x/"),
        ("DC.identifier", "https://a.example/sources/x/"),
        ("DC.publisher", "A organization"),
    ):
        assert expected in found
    names = [name for name, _ in found]
    assert not [name for name in names if name.startswith("citation_")]
    assert all(content for name, content in found if name)
    once = [name for name in names if name not in ("DC.creator", "DC.subject", "")]
    assert len(once) == len(set(once))


@pytest.mark.parametrize(
    ("path", "kind", "og"),
    [
        ("films/a-film", "film", "video.movie"),
        ("screenings/a-screening", "webpage", "website"),
        ("events/an-event", "webpage", "website"),
        ("places/a-place", "webpage", "website"),
    ],
)
def test_other_records_are_told_as_what_they_are(
    tmp_path: Path, path: str, kind: str, og: str
) -> None:
    found = dict(metas(head_of(tmp_path, path)))
    assert (found["z:itemType"], found["og:type"]) == (kind, og)


def test_the_links_of_a_record_lead_to_its_address_its_files_and_its_list(tmp_path: Path) -> None:
    head = head_of(tmp_path, "sources/x", sources__x=ARTICLE, people__d=JANE)
    links = [(e.get("rel"), e.get("href")) for e in head.iter(f"{HTML}link")]
    assert ("cite-as", "https://a.example/sources/x/") in links
    assert ("collection", "../../sources/") in links
    assert ("license", "https://l.example/") in links
    described = [href for rel, href in links if rel == "describedby"]
    assert len(described) == 3
    for href in described:
        assert (tmp_path / "site/sources/x" / str(href)).resolve().is_file()


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own reader
def test_the_graph_names_the_thing_and_the_page_and_is_read_as_rdf(tmp_path: Path) -> None:
    found = data(head_of(tmp_path, "sources/x", sources__x=ARTICLE, people__d=JANE))
    assert found.pop("@context") == "https://schema.org"
    offline = {"@context": {"@vocab": SCHEMA}, **found}
    graph = Graph().parse(data=json.dumps(offline), format="json-ld")
    page = URIRef("https://a.example/sources/x/")
    thing = URIRef("https://a.example/sources/x/#it")

    def said(name: str) -> set[str]:
        return {str(value) for value in graph.objects(thing, URIRef(SCHEMA + name))}

    assert set(graph.objects(thing, RDF.type)) == {
        URIRef(SCHEMA + "NewsArticle"),
        URIRef(SCHEMA + "ArchiveComponent"),
    }
    assert list(graph.objects(page, URIRef(SCHEMA + "mainEntity"))) == [thing]
    assert said("name") == {"Film <b>nümayişi</b> & more"}
    assert said("datePublished") == {"2024-05-06"}
    assert said("about") == {
        "https://a.example/events/an-event/#it",
        "https://a.example/films/a-film/#it",
    }
    assert "https://a.example/people/d/#it" in said("author")


def test_a_person_who_is_not_named_is_in_no_tag_and_no_graph(tmp_path: Path) -> None:
    hidden = a_record("person", title="Hidden Name", sort_name="Name, H", shown="withheld")
    record = a_record(author=[{"agent": "people/p", "kind": "person"}], mentions=["people/p"])
    head = head_of(tmp_path, "sources/x", sources__x=record, people__p=hidden)
    text = json.dumps([metas(head), data(head)])
    assert "Hidden" not in text
    assert "Name, H" not in text
    assert "people/p" not in text


def test_without_a_base_address_there_is_no_graph(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    assert not build(where).stopped
    text = (where.site / "sources/a-source/index.html").read_text("utf-8")
    assert "ld+json" not in text
    assert "og:url" not in text


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2019-02-23", "2019-02-23"),
        ("2017~", "2017"),
        ("1992-02-25/1992-02-26", "1992-02-25/1992-02-26"),
        ("2008-05-08/..", ""),
        ("[..2018-03-07]", ""),
        ("199X", ""),
        ("2019-21", ""),
        ("", ""),
    ],
)
def test_a_date_is_iso_8601_or_nothing(edtf: str, said: str) -> None:
    assert iso(edtf) == said
