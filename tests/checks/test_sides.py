"""Doubts over the archive as a whole: one-sided sources, facts without a source."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from archive_site.builder.site import checked
from tests.builders import a_record, an_archive, write_archive

PLACES = {
    "country": a_record("place", title="Landia", kind="country"),
    "province": a_record("place", kind="region", within=[{"ref": "places/country"}]),
    "town": a_record("place", within=[{"ref": "places/province"}, {"ref": "places/town"}]),
    "other": a_record("place", title="Otheria", kind="country"),
    "disputed": a_record("place", within=[{"ref": "places/country"}, {"ref": "places/other"}]),
}
KINDS = ("newspaper", "ngo", "court", "company", "broadcaster", "news-agency")


def doubts(folder: Path, files: Mapping[str, str], code: str) -> list[str]:
    """What is said with a code of an archive with these files among its own."""
    where = write_archive(folder, an_archive(files))
    return [str(each) for each in checked(where).problems if each.code == code]


def sources(*given: dict[str, Any]) -> dict[str, str]:
    """Sources on one event, and places in two countries."""
    files = {f"content/places/{name}.md": text for name, text in PLACES.items()}
    files["content/events/quiet.md"] = a_record("event", title="Quiet")
    paper = a_record("organization", place="places/town")
    files["content/organizations/paper.md"] = paper
    for number, (fields, kind) in enumerate(zip(given, KINDS, strict=False)):
        on = fields.pop("on", {"about": ["events/quiet"]})
        text = a_record(**{"issuer_kind": kind, **on, **fields})
        files[f"content/sources/s{number}.md"] = text
    return files


def test_sources_of_one_country_are_told_by_place_and_by_publisher(tmp_path: Path) -> None:
    reported = {"reports": [{"ref": "events/quiet", "at": "¶1"}]}
    at_town: list[dict[str, Any]] = [{"place": "places/town"} for _ in range(3)]
    of_paper: list[dict[str, Any]] = [
        {"publisher": "organizations/paper", "on": reported},
        {"place": "places/country"},
    ]
    (line,) = doubts(tmp_path, sources(*at_town, *of_paper), "C004")
    assert "quiet.md:2:8: C004 5 of 5 sources on it come from one country, Landia" in line


@pytest.mark.parametrize("last", [{"place": "places/other"}, {"place": "places/disputed"}, {}])
def test_four_of_five_are_not_yet_one_side(tmp_path: Path, last: dict[str, Any]) -> None:
    assert doubts(tmp_path, sources(*[{"place": "places/town"}] * 4, last), "C004") == []


def test_a_kind_of_issuer_that_is_not_known_is_no_side(tmp_path: Path) -> None:
    unknown = [{"issuer_kind": "unknown"} for _ in range(5)]
    assert doubts(tmp_path, sources(*unknown), "C004") == []


@pytest.mark.parametrize(
    ("kind", "fields", "path"),
    [
        ("film", {"country": ["US"], "year": None}, "country"),
        ("film", {"participants": [{"agent": "Ann"}], "year": None}, "participants"),
        ("screening", {"channel": ["organizations/an-organization"]}, "channel"),
        ("event", {"agents": [{"agent": "Ann", "role": "host"}]}, "agents"),
        ("place", {"within": [{"ref": "places/a-place"}]}, "within"),
        ("place", {"coordinates": {"lat": 1, "lon": 1, "precision": "region"}}, "coordinates"),
        ("person", {"roles": [{"as_printed": "a host"}]}, "roles"),
    ],
)
def test_a_fact_that_no_source_is_named_for_is_doubted(
    tmp_path: Path, kind: str, fields: dict[str, Any], path: str
) -> None:
    stated = {name: ["a-source ¶1"] for name in ("date", "film", "year")}
    folder = {"person": "people"}.get(kind, f"{kind}s")
    file = f"content/{folder}/x.md"

    def told(**more: Any) -> list[str]:
        text = a_record(kind, **fields, **more)
        return [line for line in doubts(tmp_path, {file: text}, "C003") if file in line]

    (line,) = told(stated_by=stated)
    assert f"no source is named for {path}; write stated_by: {{{path}: [sources/… ¶3]}}" in line
    assert told(stated_by={**stated, path: ["a-source ¶1"]}) == []
    assert told(stated_by=stated, known={path: {"how": "supplied"}}) == []


def test_of_several_values_those_without_a_source_are_doubted(tmp_path: Path) -> None:
    roles = [{"as_printed": "a host", "per": ["a-source ¶1"]}, {"as_printed": "a guest"}]
    text = a_record("person", roles=roles)
    (line,) = [
        line
        for line in doubts(tmp_path, {"content/people/x.md": text}, "C003")
        if "people/x.md" in line
    ]
    assert line.endswith("no source is named for roles; write per: [sources/… ¶3] in it")
