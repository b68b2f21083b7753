"""People who are not shown by name: named in no byte of a site, and found wherever they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from archive_site.builder.site import build, checked
from archive_site.builder.unchanged import Folders
from archive_site.builder.withdraw import Reason, withdraw
from archive_site.model.folding import folded
from archive_site.model.record import Record, Ref, Value
from archive_site.model.unnamed import unnamed_of
from tests.builder.sites import cold
from tests.builders import (
    SETTINGS,
    a_claim,
    a_record,
    a_site,
    an_archive,
    built,
    site_bytes,
    write_archive,
)

NAME = "Mîra Dolanqız"
TOLD = ("dolanqiz", "miramirasson")  # the name and a spelling of it, folded
PERSON = "people/a-speaker"
SETTINGS_OF_TWO = f"{SETTINGS}languages: [en, az]\nbase_url: https://x.example\n"
SHOWN = {
    "role-only": {"shown": "role-only", "shown_as": "a speaker"},
    "withheld": {"shown": "withheld"},
}


def a_person(shown: str) -> str:
    """Somebody who is not shown by name, under two spellings, in every text of the record."""
    return a_record(
        "person",
        f"{NAME} spoke. A second time, too.",
        summary=f"{NAME}, a speaker.",
        notes=[f"{NAME} asked for it."],
        caution=[NAME],
        aliases=["mira-dolanqiz"],
        same_as=["https://x.example/dolanqiz"],
        corrections=[{"date": "2024-01-02", "field": "title", "was": "Miramirasson", "now": NAME}],
        title=NAME,
        sort_name="Dolanqız, Mîra",
        standing="private",
        names=[{"value": "Miramirasson"}, {"value": "M. Dolanqız"}],
        roles=[{"as_printed": "a speaker"}],
        **SHOWN[shown],
    )


def by_reference(shown: str) -> dict[str, str]:
    """An archive in which the person is named by reference in every kind of field."""
    agent = {"agent": PERSON, "as_printed": f"{NAME}, a speaker"}
    role = {**agent, "role": "speaker"}
    at_word = {"measure": None, "value": None, "about": "events/an-event", "printed": "a word"}
    claims = [
        a_claim(by=[agent], via=[{**agent, "as_printed": "Ms Dolanqız"}]),
        a_claim(id="c2", by=[{**agent, "as_printed": "M. Dolanqız"}], kind="statement", **at_word),
        a_claim(id="c3", by=[agent], kind="quotation", quote="a word", **at_word),
        a_claim(id="c4", by=[{**agent, "as_printed": "Miramirasson"}], kind="term", **at_word),
    ]
    return {
        "content/archive.yaml": f"{SETTINGS_OF_TWO}home: Of [[{PERSON}]].\n",
        f"content/{PERSON}.md": a_person(shown),
        "content/sources/s.md": a_record(
            author=[agent],
            mentions=[PERSON],
            about=[PERSON],
            claims=claims,
            notes=[f"Of [[{PERSON}]]."],
            body=f"By [[{PERSON}]], [@{PERSON}, ¶1].",
        ),
        "content/sources/s.az.md": f"---\nsummary: Qısa.\n---\n\nO, [[{PERSON}]].\n",
        "content/films/f.md": a_record("film", credits=[{**agent, "role": "drt"}]),
        "content/screenings/s.md": a_record("screening", film=["films/f"], credits=[role]),
        "content/events/e.md": a_record("event", agents=[role]),
        "content/documents/d.md": a_record("document", issuer=PERSON),
    }


def telling(site: Path) -> list[str]:
    """The files of a site in whose names or text the name stands, whatever its accents."""
    found = []
    for path, raw in site_bytes(site).items():
        text = raw.decode("utf-8", "ignore")
        texts = {folded(f"{path} {each}".lower()) for each in (text, _unescaped(text))}
        if any(word in each for each in texts for word in TOLD):
            found.append(path)
    return found


def _unescaped(text: str) -> str:
    """A text whose letters are written out where JSON gives their numbers."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), text)


@pytest.mark.parametrize("shown", SHOWN)
def test_what_names_a_person_by_reference_prints_the_name_nowhere(
    tmp_path: Path, shown: str
) -> None:
    where = a_site(tmp_path, by_reference(shown))
    assert telling(where.site) == []
    said = "name withheld" if shown == "withheld" else "a speaker"
    assert f"attributed to {said}" in _words(where.site / "sources/s/index.html")
    assert (where.site / "az/sources/s/index.html").exists()


def _words(page: Path) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", page.read_text("utf-8")).split())


def test_the_search_for_a_name_finds_it_where_it_is_shown(tmp_path: Path) -> None:
    files = by_reference("withheld")
    named = files[f"content/{PERSON}.md"].replace('"withheld"', '"named"')
    where = a_site(tmp_path, {**files, f"content/{PERSON}.md": named})
    told = telling(where.site)
    assert {"sources/s/index.html", "az/sources/s/index.html", "data/claims.csv"} <= set(told)


def test_what_was_printed_stays_where_it_says_no_more_than_the_role(tmp_path: Path) -> None:
    agent = {"agent": PERSON, "as_printed": "A speaker"}
    files = {**by_reference("role-only"), "content/documents/d.md": a_record("document")}
    files["content/films/f.md"] = a_record("film", credits=[{**agent, "role": "drt"}])
    where = a_site(tmp_path, files)
    assert "A speaker" in (where.site / "data/credits.csv").read_text("utf-8")


STATEMENT = {"measure": None, "value": None, "about": "events/an-event", "printed": "x"}


def claimed(**fields: Any) -> Mapping[str, str]:
    """A source with one claim."""
    claim = a_claim(**{**STATEMENT, "kind": "statement", **fields})
    return {"sources/s.md": a_record(claims=[claim])}


FREE: Mapping[str, Mapping[str, str]] = {
    "title": {"sources/s.md": a_record(title=f"{NAME} speaks")},
    "short title": {"sources/s.md": a_record(short_title="Mira Dolanqiz 2019")},
    "summary": {"sources/s.md": a_record(summary=f"Of {NAME.upper()}.")},
    "id": {"sources/mira-dolanqiz-speaks.md": a_record()},
    "author": {"sources/s.md": a_record(author=[{"agent": "Dolanqız, Mîra"}])},
    "credit line": {"sources/s.md": a_record(credit_line=f"By {NAME}")},
    "by": claimed(by=[{"agent": NAME}]),
    "by as printed": claimed(by=[{"as_printed": NAME}]),
    "via": claimed(via=[{"agent": "organizations/an-organization", "as_printed": NAME}]),
    "printed": claimed(printed=f"said {NAME}"),
    "quote": claimed(quote=f"“{NAME} said”"),
    "counted": claimed(counted=f"{NAME}'s people"),
    "note": claimed(note=f"so {NAME}", attribution="ambiguous"),
    "notice": claimed(notice=f"so {NAME}", publisher_status="corrected"),
    "body": {"sources/s.md": a_record(body="One line.\n\nOf *Mîra* Dolanqız.")},
    "footnote": {"sources/s.md": a_record(body=f"One.[^1]\n\n[^1]: Of {NAME}.")},
    "address": {"sources/s.md": a_record(body="[He](https://x.example/mira-dolanqiz)")},
    "words of a reference": {"sources/s.md": a_record(body=f"[[{PERSON}|Mîra]] spoke.")},
    "locator": {"sources/s.md": a_record(body=f"So [@a-source, {NAME}].")},
    "notes": {"sources/s.md": a_record(notes=[f"Of {NAME}."])},
    "film credit": {"films/f.md": a_record("film", credits=[{"agent": NAME, "role": "drt"}])},
    "picture": {
        "media/a.vtt": "WEBVTT\n",
        "sources/s.md": a_record(media=[{"file": "a.vtt", "alt": f"{NAME} speaks"}]),
    },
    "captions": {
        "sources/s.md": a_record(media=[{"file": "a.vtt", "alt": "Captions"}]),
        "media/a.vtt": f"WEBVTT\n\n00:01.000 --> 00:02.000\nI am {NAME}.\n",
    },
    "correction": {
        "sources/s.md": a_record(
            corrections=[{"date": "2026-01-01", "field": "title", "was": f"Of {NAME}"}]
        )
    },
    "translation": {
        "sources/s.md": a_record(),
        "sources/s.az.md": f"---\nsummary: Bu {NAME}.\n---\n",
    },
    "text of a translation": {
        "sources/s.md": a_record(),
        "sources/s.az.md": f"---\nsummary: Bu.\n---\n\nBu {NAME}.\n",
    },
    "translation of a person": {
        "people/bob.md": a_record("person", title="Bob"),
        "people/bob.az.md": f"---\nsummary: Bu {NAME}.\n---\n",
    },
    "shown as": {
        f"{PERSON}.md": a_record(
            "person",
            title="Somebody",
            sort_name="Dolanqız, Mîra",
            standing="private",
            shown="role-only",
            shown_as=f"{NAME}, a speaker",
            names=[{"value": "Miramirasson"}, {"value": NAME}],
        )
    },
    "home": {"archive.yaml": f"{SETTINGS_OF_TWO}home: By {NAME}.\n"},
    "keeper": {"archive.yaml": f"{SETTINGS_OF_TWO}keeper: {{name: {NAME}}}\n"},
    "home of a translation": {"archive.az.yaml": f"home: Bu {NAME}.\n"},
}


def with_text(folder: Path, files: Mapping[str, str], **more: str) -> Folders:
    """An archive with somebody who is not shown and files below its content."""
    own = {
        "content/archive.yaml": SETTINGS_OF_TWO,
        f"content/{PERSON}.md": a_person("withheld"),
        **{f"content/{path}": text for path, text in files.items()},
        **more,
    }
    return write_archive(folder, an_archive(own))


@pytest.mark.parametrize("field", FREE)
def test_a_name_written_out_stops_the_build_where_it_stands(tmp_path: Path, field: str) -> None:
    where = with_text(tmp_path, FREE[field])
    problems = [each for each in checked(where).problems if each.code == "C007"]
    assert [each.warning for each in problems] == [False] * max(1, len(problems))
    path = list(FREE[field])[-1]
    assert {each.place.file for each in problems} == {f"content/{path}"}
    assert PERSON in problems[0].message
    assert NAME not in problems[0].message
    assert build(where).stopped
    assert not any(where.site.rglob("*.html"))


def test_a_name_is_kept_from_pages_when_its_person_is_withdrawn(tmp_path: Path) -> None:
    where = with_text(tmp_path, claimed(by=[{"as_printed": NAME}]))
    withdraw(where, PERSON, Reason("privacy", "2026-01-01"))
    found = [each for each in checked(where).problems if each.code == "C007"]
    assert [(each.place.file, each.warning) for each in found] == [("content/sources/s.md", False)]
    assert build(where).stopped


@pytest.mark.parametrize(
    "fields", [{"shown": "named"}, {"shown": None}, {"shown": "withheld", "reason": "duplicate"}]
)
def test_a_name_that_was_shown_or_stands_twice_is_kept_from_nothing(
    tmp_path: Path, fields: dict[str, Any]
) -> None:
    reason = {"reason": fields.pop("reason", "other"), "date": "2020-01-01"}
    gone = a_record("person", title=NAME, status="withdrawn", withdrawn=reason, **fields)
    claim = a_claim(**{**STATEMENT, "kind": "statement", "by": [{"as_printed": NAME}]})
    files = {"content/people/gone.md": gone, "content/sources/s.md": a_record(claims=[claim])}
    where = write_archive(tmp_path, an_archive(files))
    assert not [each for each in checked(where).problems if each.code == "C007"]


def test_who_is_withdrawn_for_privacy_is_named_nowhere(tmp_path: Path) -> None:
    person = a_record("person", title=NAME, sort_name="Dolanqız, Mîra")
    agent = {"agent": PERSON, "as_printed": NAME}
    body = f"Of [[{PERSON}]]. Ms Dolanqız left. By {NAME}."
    sources = {
        "content/sources/s.md": a_record(body=body, author=[agent]),
        "content/sources/t.md": a_record(claims=[a_claim(by=[agent])]),
    }
    files = {f"content/{PERSON}.md": person, **sources}
    where = a_site(tmp_path, files)
    assert telling(where.site)
    withdraw(where, PERSON, Reason("privacy", "2026-01-01"))
    found = [each for each in checked(where).problems if each.code == "C007"]
    assert [(each.place.file, each.warning) for each in found] == [("content/sources/s.md", False)]
    assert build(where).stopped
    body = body.replace(f" By {NAME}.", "")
    (where.content / "sources/s.md").write_text(a_record(body=body, author=[agent]), "utf-8")
    assert [each[:17] for each in doubts(where)] == ["the family name o"]
    text = a_record(body=f"Of [[{PERSON}]].", author=[agent])
    (where.content / "sources/s.md").write_text(text, "utf-8")
    built(where)
    assert telling(where.site) == []
    assert "withdrawn record" in (where.site / "sources/t/index.html").read_text("utf-8").lower()
    assert site_bytes(where.site) == cold(where)


def test_a_name_of_one_word_and_one_that_another_bears_are_doubts(tmp_path: Path) -> None:
    namesake = a_record("person", title=NAME, sort_name="Dolanqız, Mîra")
    files = {"sources/s.md": a_record(summary=f"{NAME} and Miramirasson.")}
    one = with_text(tmp_path / "one", {"sources/s.md": a_record(summary="By Miramirasson.")})
    two = with_text(tmp_path / "two", {**files, "people/another.md": namesake})
    for where in (one, two):
        found = [each for each in checked(where).problems if each.code == "C007"]
        assert found
        assert all(each.warning for each in found)


def test_the_line_of_a_text_in_which_a_name_stands_is_told(tmp_path: Path) -> None:
    where = with_text(tmp_path, FREE["body"])
    (line,) = [str(each) for each in checked(where).problems if each.code == "C007"]
    raw = (where.content / "sources/s.md").read_text("utf-8").split("\n")
    assert raw[int(line.split(":")[1]) - 1] == "Of *Mîra* Dolanqız."


def test_the_cure_for_a_name_as_printed_is_one_that_helps(tmp_path: Path) -> None:
    def found(by: dict[str, str]) -> list[str]:
        files = {"sources/s.md": a_record(claims=[a_claim(by=[by])])}
        problems = checked(with_text(tmp_path, files)).problems
        return [each.message for each in problems if each.code == "C007"]

    (message,) = found({"as_printed": NAME})
    assert f"write `agent: {PERSON}` in place of `as_printed`" in message
    assert found({"agent": PERSON}) == []


def test_a_name_in_a_quotation_is_left_out_of_it(tmp_path: Path) -> None:
    told = claimed(printed="over 600", quote=f"the words of {NAME}")
    (said,) = [
        each.message for each in checked(with_text(tmp_path, told)).problems if each.code == "C007"
    ]
    assert "write […] for the name in `quote`, or leave it out" in said


FAMILY: Mapping[str, Mapping[str, str]] = {
    "printed": claimed(printed="so Ms Dolanqız said"),
    "by as printed": claimed(by=[{"as_printed": "Ms Dolanqız"}]),
    "body": {"sources/s.md": a_record(body="One line.\n\nMs *Dolanqiz* spoke.")},
    "id": {"sources/ms-dolanqiz-speaks.md": a_record()},
    "captions": {
        "sources/s.md": a_record(media=[{"file": "a.vtt", "alt": "Captions"}]),
        "media/a.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nI am Ms DOLANQIZ.\n",
    },
    "home": {"archive.yaml": f"{SETTINGS_OF_TWO}home: Of Ms Dolanqız.\n"},
}


def doubts(where: Folders) -> list[str]:
    """What is said of names, without places, none of it a problem that stops."""
    found = [each for each in checked(where).problems if each.code == "C007"]
    assert all(each.warning for each in found)
    return [each.message for each in found]


@pytest.mark.parametrize("field", FAMILY)
def test_a_family_name_alone_is_a_doubt_told_where_it_stands(tmp_path: Path, field: str) -> None:
    where = with_text(tmp_path, FAMILY[field])
    (message,) = doubts(where)
    assert f"the family name of {PERSON} stands here" in message
    assert "dolanqiz" not in folded(message.lower())
    assert not build(where).stopped
    (place,) = [each.place for each in checked(where).problems if each.code == "C007"]
    assert place.file == f"content/{list(FAMILY[field])[-1]}"
    if field in ("printed", "by as printed", "body"):
        line = (where.content.parent / place.file).read_text("utf-8").split("\n")[place.line - 1]
        assert "dolanqiz" in folded(line[place.column - 1 :].lower())


@pytest.mark.parametrize(
    "files",
    [
        {"sources/s.md": a_record(body="He said that a dolanqız is a small thing.")},
        {"sources/s.md": a_record(body="Bob Dolanqız said.", about=["events/an-event"])},
        {"sources/s.md": a_record(body="Mr Dolanqız said.", mentions=["people/bob"])},
        {"sources/s.md": a_record(body="From Dolanqız Hill.")},
    ],
)
def test_a_family_name_that_is_anothers_or_no_name_is_no_doubt(
    tmp_path: Path, files: Mapping[str, str]
) -> None:
    bob = a_record("person", title="Bob Dolanqız", sort_name="Dolanqız, Bob")
    hill = a_record("place", title="Dolanqız Hill")
    there = {"people/bob.md": bob, "places/hill.md": hill, **files}
    assert doubts(with_text(tmp_path, there)) == []
    there["sources/t.md"] = a_record(body="Bob Dolanqız said, and Ms Dolanqız.")
    assert len(doubts(with_text(tmp_path, there))) == 1


def test_of_two_who_are_not_shown_and_bear_one_family_name_both_are_told(tmp_path: Path) -> None:
    other = a_record("person", title="Nour Dolanqız", sort_name="Dolanqız, Nour", shown="withheld")
    text = a_record(body="Then Ms Dolanqız left.")
    where = with_text(tmp_path, {"people/nour.md": other, "sources/s.md": text})
    (message,) = doubts(where)
    first, second = sorted((PERSON, "people/nour"))
    assert f"the family name of {first} or {second} stands here" in message
    assert f"write [[{first}]] or [[{second}]]" in message


def test_a_family_name_stands_before_an_arabic_comma_too() -> None:
    fields = {"title": "سامي الخوري", "sort_name": "الخوري، سامي", "shown": "role-only"}
    person = Record(
        ref=Ref(PERSON), type="person", fields={n: (Value(text=t),) for n, t in fields.items()}
    )
    assert unnamed_of([person]).name_in("قال الخوري للصحفيين") is not None
