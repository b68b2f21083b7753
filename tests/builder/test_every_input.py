"""Each input of a site, changed by itself: what is built then is what a first build gives."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Mapping
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from archive_site.builder import unchanged
from archive_site.builder.again import found_at_first
from archive_site.builder.ledger import open_copy
from archive_site.builder.library import Library
from archive_site.builder.outline import ANY
from archive_site.builder.plan import PAGE_KINDS
from archive_site.builder.prepare import prepare
from archive_site.builder.site import Wish, build
from archive_site.builder.sure import SITE, kept_basis, sure_pages
from archive_site.builder.unchanged import folders
from archive_site.model.record import Record, Ref, Writing
from tests.builder.sites import cold, differing
from tests.builders import (
    INTERVIEW,
    a_claim,
    a_record,
    a_tiny_theme,
    an_archive,
    built,
    site_bytes,
    write_archive,
)

SETTINGS = "title: An archive\nbase_url: https://archive.example/\nlanguages: [en, az]\n"
SCREENING: dict[str, Any] = {
    **{"date": "2018-03-07", "time": "19:30", "zone": "Asia/Baku", "place": ["places/a-place"]},
    "credits": [{"agent": "people/a-person", "role": "speaker"}],
}
SOURCE: dict[str, Any] = {
    "about": ["events/an-event", "films/a-film"],
    "publisher": "organizations/an-organization",
    "author": [{"agent": "people/a-person", "as_printed": "A. Person"}],
    "via": ["organizations/a-second"],
    "reports": [{"ref": "screenings/a-screening", "at": "¶2"}],
    "cites": [{"what": "A paper", "at": "¶3", "held": "documents/a-document"}],
    "url": "https://paper.example/1",
    "claims": [
        a_claim(group=["children"]),
        a_claim(id="c2", measure=None, value=None, kind="term", about="events/an-event"),
    ],
}


def a_still(shade: int) -> bytes:
    """A picture, as long in bytes whatever its shade."""
    written = BytesIO()
    Image.new("L", (64, 48), shade).save(written, "BMP")
    return written.getvalue()


def a_source(
    body: str = "It reports [[screenings/a-screening]]. [@b-source, ¶1]", **more: Any
) -> str:
    return a_record(**{**SOURCE, "short_title": "Paper", "body": body, **more})


def a_film(**more: Any) -> str:
    media = [{"file": "still.bmp", "alt": "A still"}, {"file": "talk.mp3", "alt": "A talk"}]
    return a_record("film", **{"media": media, **more})


BEGINNING: dict[str, str | bytes] = {
    "content/archive.yaml": SETTINGS,
    "content/archive.az.yaml": "title: Arxiv\n",
    "content/locale/az.po": 'msgid "Films"\nmsgstr "Filmlər"\n',
    "content/types/interview.yaml": INTERVIEW,
    "content/interviews/a-talk.md": a_record(
        "interview", narrator="people/a-person", date="2020-01-01", consent="oral"
    ),
    "content/sources/a-source.md": a_source(),
    "content/sources/a-source.az.md": "---\nsummary: Bir mənbə\n---\nMətn.\n",
    "content/sources/b-source.md": a_record(
        title="B", claims=[a_claim(printed="over 600", value=600, reads_as="more-than")]
    ),
    "content/screenings/a-screening.md": a_record("screening", **SCREENING),
    "content/films/a-film.md": a_film(),
    "content/places/a-place.md": a_record(
        "place", coordinates={"lat": 40.4, "lon": 49.9, "precision": "settlement"}
    ),
    "content/organizations/a-second.md": a_record("organization", title="Second"),
    "content/media/still.bmp": a_still(10),
    "content/media/talk.mp3": b"ID3 sound",
    "content/media/talk.en.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n",
    "content/static/CNAME": "archive.example\n",
}
AZ = "content/sources/a-source.az.md"
PLACE = "content/places/a-place.md"
PERSON = "content/people/a-person.md"
SHOWING = "content/screenings/a-screening.md"
ARCHIVE = "content/archive.yaml"
MEASURE: dict[str, Any] = {"title": "Killed", "about": "events/an-event"}
GROUPS = [{"id": "children", "label": "children"}]
CORRECTION = {"date": "2024-02-01", "was": "A", "now": "B", "why": "a slip", "field": "title"}
Change = Mapping[str, str | bytes | None]
LANGUAGES: dict[str, Change] = {
    "a third language": {ARCHIVE: SETTINGS.replace("az]", "az, ru]")},
    "languages the other way": {
        ARCHIVE: SETTINGS.replace("en, az", "az, en"),
        AZ: None,
        "content/archive.az.yaml": None,
    },
    "one language": {ARCHIVE: SETTINGS.replace("[en, az]", "[en]")},
    "a home of it": {ARCHIVE: SETTINGS.replace("[en, az]", "[en]") + "home: Of it.\n"},
    "two again": {
        ARCHIVE: SETTINGS,
        AZ: BEGINNING[AZ],
        "content/archive.az.yaml": "title: Arxiv\n",
    },
    "a translation is edited": {AZ: "---\nsummary: Bir menbe\n---\nMetn.\n"},
    "a translation is taken away": {AZ: None},
    "a translation is added": {"content/films/a-film.az.md": "---\ntitle: Film!\n---\n"},
    "a place is translated": {PLACE.replace(".md", ".az.md"): "---\ntitle: Yer\n---\nBurada.\n"},
    "a word of the interface": {"content/locale/az.po": 'msgid "Films"\nmsgstr "Kinolar"\n'},
    "no words of the interface": {"content/locale/az.po": None},
    "settings in a language": {"content/archive.az.yaml": "title: Arxivim\nsubtitle: Alt\n"},
    "a home in a language": {"content/archive.az.yaml": "title: Arxivim\nhome: Evdə.\n"},
    "another home": {"content/archive.az.yaml": "title: Arxivim\nhome: Harada.\n"},
}
MEDIA: dict[str, Change] = {
    "a picture": {"content/media/still.bmp": a_still(200)},
    "captions": {"content/media/talk.en.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nHallo\n"},
    "captions in another language": {
        "content/media/talk.az.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nSalam\n"
    },
    "no captions": {"content/media/talk.en.vtt": None, "content/media/talk.az.vtt": None},
    "no media": {"content/films/a-film.md": a_record("film")},
    "media": {"content/films/a-film.md": a_film()},
    "sound": {"content/media/talk.mp3": b"ID3 noise"},
}
SETTING: dict[str, Change] = {
    "no search": {ARCHIVE: SETTINGS + "search: false\n"},
    "no map": {ARCHIVE: SETTINGS + "map: false\n"},
    "links to files": {ARCHIVE: SETTINGS + "links: file\n"},
    "every export": {ARCHIVE: SETTINGS + "exports: [json, csv, references]\n"},
    "one export": {ARCHIVE: SETTINGS + "exports: [json]\n"},
    "another address": {ARCHIVE: SETTINGS.replace("archive.example", "a.example/x")},
    "no address": {ARCHIVE: SETTINGS.replace("base_url", "subtitle")},
    "navigation": {ARCHIVE: SETTINGS + "navigation: [films, about]\n"},
    "a keeper": {ARCHIVE: SETTINGS + "keeper: {name: K, contact: k@k.example}\n"},
    "a licence": {ARCHIVE: SETTINGS + "licence: CC0\nlicence_url: https://cc.example/0\n"},
    "words looked for": {ARCHIVE: SETTINGS + "contested_terms: [text]\n"},
    "another engine": {ARCHIVE: SETTINGS + "markdown: {engine: markdown}\n"},
    "a home": {ARCHIVE: SETTINGS + "home: Of [[films/a-film]].\n"},
    "plain settings": {ARCHIVE: SETTINGS},
}
TYPES: dict[str, Change] = {
    "a label of a type": {
        "content/types/interview.yaml": INTERVIEW.replace("label: Interview", "label: Talk")
    },
    "a lane of a type": {"content/types/interview.yaml": INTERVIEW.replace("written", "happened")},
    "a built-in type": {"content/types/film.yaml": "label: Moving picture\nsort: [title]\n"},
    "a field's label": {"content/types/place.yaml": "fields: {kind: {kind: text, label: What}}\n"},
    "the types as before": {"content/types/film.yaml": None, "content/types/place.yaml": None},
    "a block": {
        "templates/records/film.html": '{% extends "record.html" %}'
        "{% block cite %}Cite us.{% endblock %}"
    },
    "another block": {
        "templates/records/film.html": '{% extends "record.html" %}'
        "{% block cite %}Cite them.{% endblock %}"
    },
    "a style": {
        "templates/assets/site.css": "p { color: red }\n",
        "templates/records/film.html": None,
    },
    "a script": {"templates/assets/own.js": "1;\n"},
    "no script": {"templates/assets/own.js": None},
}
PEOPLE_AND_PLACES: dict[str, Change] = {
    "coordinates": {
        PLACE: a_record("place", coordinates={"lat": -33, "lon": 151, "precision": "settlement"})
    },
    "no coordinates": {PLACE: a_record("place")},
    "a time": {SHOWING: a_record("screening", **{**SCREENING, "time": "20:30"})},
    "a zone": {SHOWING: a_record("screening", **{**SCREENING, "zone": "America/New_York"})},
    "no zone": {SHOWING: a_record("screening", **{**SCREENING, "zone": None})},
    "a day added": {SHOWING: a_record("screening", **SCREENING, added="2024-05-06")},
    "a person by role": {
        PERSON: a_record("person", title="Ann Person", shown="role-only", shown_as="a speaker")
    },
    "a person withheld": {PERSON: a_record("person", title="Ann Person", shown="withheld")},
    "a person, private": {PERSON: a_record("person", title="Ann Person", standing="private")},
    "a person named again": {PERSON: a_record("person", title="Ann A. Person", sort_name="A, A")},
    "a publisher's name": {
        "content/organizations/an-organization.md": a_record("organization", title="The Paper")
    },
    "a place of publishing": {
        "content/organizations/an-organization.md": a_record(
            "organization", title="The Paper", place="places/a-place"
        )
    },
    "an agency's name": {
        "content/organizations/a-second.md": a_record("organization", title="Seconds")
    },
}
RECORDS: dict[str, Change] = {
    "a measure's prose": {
        "content/measures/killed.md": a_record("measure", "New prose.", **MEASURE, groups=GROUPS)
    },
    "a measure's unit": {
        "content/measures/killed.md": a_record(
            "measure", "New prose.", **MEASURE, groups=GROUPS, unit="persons"
        )
    },
    "a group's label": {
        "content/measures/killed.md": a_record(
            "measure", **MEASURE, groups=[{"id": "children", "label": "minors"}]
        )
    },
    "what a measure is about": {
        "content/measures/killed.md": a_record(
            "measure", **{**MEASURE, "about": "films/a-film"}, groups=GROUPS
        )
    },
    "a measure withdrawn": {
        "content/measures/killed.md": a_record(
            "measure", status="withdrawn", withdrawn={"reason": "other", "date": "2026"}
        )
    },
    "a measure again": {
        "content/measures/killed.md": a_record("measure", **MEASURE, groups=GROUPS)
    },
    "a near copy": {
        "content/sources/b-source.md": a_record(
            title="B",
            claims=[a_claim(printed="over 600", value=600)],
            same_text=["sources/a-source"],
        )
    },
    "another near copy": {
        "content/sources/c-source.md": a_record(title="C", same_text=["sources/a-source"])
    },
    "one near copy in place of another": {
        "content/sources/c-source.md": a_record(title="C"),
        "content/sources/d-source.md": a_record(title="C", same_text=["sources/a-source"]),
    },
    "a translation of a source": {
        "content/sources/b-source.md": a_record(
            title="B",
            translation_of="sources/a-source",
            claims=[a_claim(printed="over 600", value=600)],
        )
    },
    "a note of a record": {"content/sources/a-source.md": a_source(notes=["Of [[films/a-film]]."])},
    "a correction": {"content/sources/a-source.md": a_source(corrections=[CORRECTION])},
    "a claim corrected": {
        "content/sources/a-source.md": a_source(
            claims=[a_claim(printed="614", value=614), a_claim(id="c2", hold="yes")]
        )
    },
    "a first paragraph": {"content/sources/a-source.md": a_source("Now first.\n\nThen second.")},
    "a short title": {"content/sources/a-source.md": a_source(short_title="Sheet")},
    "a text kept": {"content/sources/a-source.md": a_source(summary="Of a text.")},
    "an alias": {"content/documents/a-document.md": a_record("document", aliases=["old-one"])},
    "a title linked to": {
        "content/documents/a-document.md": a_record("document", title="D", aliases=["old-one"])
    },
    "a year": {
        "content/documents/a-document.md": a_record("document", date="1994", aliases=["old-one"])
    },
    "a record withdrawn": {
        "content/documents/a-document.md": a_record(
            "document",
            status="withdrawn",
            withdrawn={"reason": "law", "date": "2026"},
            aliases=["old-one"],
        )
    },
    "a draft": {"content/sources/d.md": a_record(status="draft")},
    "a draft accepted": {"content/sources/d.md": a_record(title="D", added="2024-01-02")},
    "a free page": {"content/pages/about.md": a_record("page", "Now [[films/a-film]].")},
    "a second free page": {"content/pages/method.md": a_record("page", title="Method")},
    "a static file": {"content/static/CNAME": "archives.example\n"},
    "no static file": {"content/static/CNAME": None},
}
ABOUT = "content/pages/about.md"
KILLED = "content/measures/killed.md"
B = "content/sources/b-source.md"
TEXT = "First.[^1]\n\n{}\n\nSeen [@b-source, ¶{}].\n\n[^1]: {}"
MANY_CLAIMS = [a_claim(id=f"c{number}") for number in range(130)]
HELD = "## What is held and what is missing"


def of_texts(second: str, at: int = 1, note: str = "A note.", **more: Any) -> Change:
    """A source whose summary stands in lists, so that its text is on its own page alone."""
    text = TEXT.format(second, at, note)
    return {"content/sources/a-source.md": a_source(text, **{"summary": "Of it.", **more})}


TEXTS: dict[str, Change] = {
    "a summary": of_texts("Second."),
    "a second paragraph": of_texts("Another."),
    "a word that begins as none does": of_texts("Xylophone."),
    "a footnote": of_texts("Xylophone.", note="Another note."),
    "a locator": of_texts("Xylophone.", at=2),
    "a citation of something else": of_texts("Of [[films/a-film]]."),
    "words of a reference": of_texts("Of [[films/a-film|it]]."),
    "a field of prose": of_texts("Of [[films/a-film|it]].", notes=["Kept."]),
    "another field of prose": of_texts("Of [[films/a-film|it]].", notes=["Not kept."]),
    "a second paragraph without a summary": of_texts("A third.", summary=None),
    "and again": of_texts("A fourth.", summary=None),
    "a film's text": {"content/films/a-film.md": a_record("film", "One.\n\nTwo.")},
    "what stands untranslated": {"content/films/a-film.md": a_record("film", "One.\n\nThree.")},
    "a translation": {AZ: "---\nsummary: Bir mənbə\n---\nBir.\n\nİki.\n"},
    "a translation's text": {AZ: "---\nsummary: Bir mənbə\n---\nBir.\n\nÜç.\n"},
    "a translation's first text": {AZ: "---\nsummary: Bir mənbə\n---\nDörd.\n\nÜç.\n"},
    "about": {
        ABOUT: a_record("page", f"We.\n\n## A\n\nb\n\n{HELD}\n\nc"),
        ABOUT.replace(".md", ".az.md"): "---\ntitle: H\n---\nBiz.\n\n## D\n\ne\n\n## F\n\ng\n",
    },
    "a heading of about": {ABOUT: a_record("page", f"We.\n\n{HELD}\n\nb\n\n## A\n\nc")},
    "a measure of several pages": {
        B: a_record(title="B", claims=MANY_CLAIMS),
        KILLED: a_record("measure", "One.\n\nTwo.", **MEASURE, groups=GROUPS),
    },
    "its text": {KILLED: a_record("measure", "One.\n\nThree.", **MEASURE, groups=GROUPS)},
    "a text and another's title": {
        **of_texts("A fifth.", summary=None),
        B: a_record(title="B again", claims=MANY_CLAIMS),
    },
    "two texts": {
        **of_texts("A sixth.", summary=None),
        KILLED: a_record("measure", "One.\n\nFour.", **MEASURE, groups=GROUPS),
    },
    "a person withheld": {PERSON: a_record("person", title="Ann Person", shown="withheld")},
    "a text while a person is withheld": of_texts("A seventh.", summary=None),
    "a text and a template": {
        **of_texts("An eighth.", summary=None),
        "theme/404.html": "Not here.",
    },
    "a text and a word of the interface": {
        **of_texts("A ninth.", summary=None),
        "content/locale/az.po": 'msgid "Films"\nmsgstr "Kinolar"\n',
    },
}
EVERY = (LANGUAGES, MEDIA, SETTING, TYPES, PEOPLE_AND_PLACES, RECORDS, TEXTS)


def change_files(top: Path, change: Change) -> None:
    """Write and delete files; one that stays as long as it was keeps its time, too."""
    for path, text in change.items():
        full = top / path
        before = full.stat() if full.exists() else None
        if text is None:
            full.unlink()
            continue
        write_archive(top, {path: text})
        if before and before.st_size == full.stat().st_size:
            os.utime(full, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("changes", EVERY, ids=lambda changes: next(iter(changes)))
def test_whatever_is_changed_is_built_as_at_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changes: Mapping[str, Change]
) -> None:
    monkeypatch.setattr(unchanged, "RACE", 0)
    a_tiny_theme(tmp_path / "theme", monkeypatch)
    own = {"404": '{{ _("Films") }}', "record": "{{ view }}{% block cite %}{% endblock %}"}
    for template, text in own.items():
        (tmp_path / f"theme/{template}.html").write_text(text, "utf-8")
    where = write_archive(tmp_path, an_archive(BEGINNING))
    built(where)
    for name, change in changes.items():
        before = site_bytes(where.site)
        change_files(tmp_path, change)
        where.permalinks.unlink(missing_ok=True)  # of languages that go
        told = build(where, Wish(rehearse=True))
        assert site_bytes(where.site) == before, name
        done, after = built(where), site_bytes(where.site)
        assert not differing(after, cold(where)), name
        assert differing(before, after) == {*done.written, *done.taken}, name
        assert differing(before, after), name
        assert (told.written, told.taken) == (done.written, done.taken), name


def of_source(top: Path, second: str) -> set[str]:
    """Edit the text of a source and build; the files that had to be compared for it."""
    change_files(top, of_texts(second))
    where = folders(top / "content")
    with open_copy(where) as ledger:
        planned = prepare(where, ledger, since=partial(kept_basis, ledger, SITE))
    assert planned.edited is not None
    built(where)
    return planned.plans.keys() - sure_pages(planned.plans, planned.edited)


def test_a_doubt_is_told_again_at_its_line_where_a_text_alone_was_edited(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({**BEGINNING, **of_texts("Second.")}))
    source = "content/sources/b-source.md"
    doubtful = a_record(title="B", claims=[a_claim(printed="221", value=212)])
    change_files(tmp_path, {source: doubtful})
    before = [each for each in built(where).problems if each.place.file == source]
    assert [each.code for each in before] == ["C009"]
    change_files(tmp_path, {source: doubtful.replace("---\n", "---\n# A remark.\n", 1)})
    of_source(tmp_path, "Another.")
    after = [each for each in built(where).problems if each.place.file == source]
    assert [(each.code, each.place.line) for each in after] == [("C009", before[0].place.line + 1)]


def test_a_text_is_compared_where_it_is_shown_and_for_search(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({**BEGINNING, **of_texts("Second.")}))
    built(where)
    compared = of_source(tmp_path, "Another.")
    own = {f"{lang}sources/a-source/index.html" for lang in ("", "az/")}
    search = {path for path in compared if path.removeprefix("az/").startswith("search/")}
    assert compared - search == own
    assert len({path for path in search if "/r-" in path}) == len(own)


def test_a_text_is_edited_and_a_published_file_by_hand(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({**BEGINNING, **of_texts("Second.")}))
    built(where)
    (where.site / "films/a-film/index.html").write_text("By hand.", "utf-8")
    (where.site / "films/index.html").unlink()
    of_source(tmp_path, "Another.")
    assert not differing(site_bytes(where.site), cold(where))


def test_what_a_build_that_stopped_has_read_is_compared_by_the_next(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({**BEGINNING, **of_texts("Second.")}))
    built(where)
    addresses = where.permalinks.read_text("utf-8")
    change_files(tmp_path, {**of_texts("Another."), "permalinks.txt": addresses + "/films/gone/\n"})
    assert build(where).stopped
    change_files(tmp_path, {"permalinks.txt": addresses})
    built(where)
    assert not differing(site_bytes(where.site), cold(where))


def test_words_of_a_build_that_stopped_are_not_taken_for_those_published(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({**BEGINNING, **of_texts("Second.")}))
    built(where)
    film = {"content/films/a-film.md": a_record("film", "One.", title="Zugzwang")}
    before = {path: (tmp_path / path).read_text("utf-8") for path in (*film, PLACE)}
    change_files(tmp_path, {**film, PLACE: a_record("place", part_of="none")})
    assert build(where).stopped
    change_files(tmp_path, {**before, **of_texts("Another.")})
    built(where)
    assert not differing(site_bytes(where.site), cold(where))


def test_words_that_other_code_has_thrown_away_are_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = write_archive(tmp_path, an_archive({**BEGINNING, **of_texts("Second.")}))
    built(where)
    with monkeypatch.context() as other:
        other.setattr("archive_site.builder.read._code", lambda: "of another version")
        found_at_first(where)  # as a preview does
    change_files(tmp_path, of_texts("Another."))
    built(where)
    assert not differing(site_bytes(where.site), cold(where))


def test_what_a_version_published_that_kept_no_basis_is_compared(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({**BEGINNING, **of_texts("Second.")}))
    built(where)
    page = where.site / "films/index.html"
    page.write_text("As that version made it.", "utf-8")
    changed, size = unchanged.seen(page.stat())
    with contextlib.closing(sqlite3.connect(where.ledger)) as ledger:
        left = (changed, size, "films/index.html")
        ledger.execute("UPDATE output SET digest = '', mtime = ?, size = ? WHERE path = ?", left)
        ledger.execute("PRAGMA user_version = 3")
        ledger.commit()
    change_files(tmp_path, of_texts("Another."))
    built(where)
    assert not differing(site_bytes(where.site), cold(where))


def test_only_kinds_of_pages_that_say_so_show_texts(tmp_path: Path) -> None:
    more = {**of_texts("Second."), KILLED: a_record("measure", "One.\n\nTwo.", **MEASURE)}
    where = write_archive(tmp_path, an_archive({**BEGINNING, **more}))
    with open_copy(where) as ledger:
        outlines = prepare(where, ledger).outlines
    for kind in PAGE_KINDS:
        plans = [plan for outline in outlines for plan in kind.plans(outline)]
        types = {outlines[0].archive.records[ref].type for plan in plans for ref in plan.refs}
        several = len(types) > 1 or any(plan.of_all for plan in plans)
        assert kind.texts == (ANY if several else "".join(types)), kind.name


def test_each_page_names_the_records_whose_texts_it_shows(tmp_path: Path) -> None:
    more = {**of_texts("Second."), KILLED: a_record("measure", "One.\n\nTwo.", **MEASURE)}
    where = write_archive(tmp_path, an_archive({**BEGINNING, **more}))
    asked: set[Ref] = set()

    class Asked(Library):
        def of(self, record: Record) -> Writing:
            asked.add(record.ref)
            return super().of(record)

    with open_copy(where) as ledger:
        planned = prepare(where, ledger)
        for outline in planned.outlines:
            outline.stock = outline.stock._replace(texts=Asked({}, ledger.prose))
        for path, plan in planned.plans.items():
            asked.clear()
            plan.page()
            assert asked == set(plan.refs), path
