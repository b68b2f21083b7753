"""Hold what is suggested of the sample archive's articles to the records made of them by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.plain import read_plain

ROOT = Path(__file__).resolve().parents[2]
HOLDINGS = (ROOT / "content/private/originals", ROOT.parent / "shared/press")
NOT_RUN = "not run: originals not held"
SOURCES = {
    path.stem: yaml.load(path.read_text("utf-8").split("---\n")[1], Loader=yaml.BaseLoader)  # noqa: S506  builds text only
    for path in sorted((ROOT / "content/sources").glob("*.md"))
}
FIGURE = ("printed", "value", "words", "reads_as", "counted", "group", "at", "attribution")


def held(name: str) -> bytes | None:
    """The original of a source, where it is held."""
    file = SOURCES[name]["original"]["name"]
    return next((f.joinpath(file).read_bytes() for f in HOLDINGS if (f / file).is_file()), None)


@pytest.fixture(autouse=True, scope="module")
def _say_when_originals_are_not_held(request: pytest.FixtureRequest) -> None:
    if not all(held(name) for name in SOURCES):
        with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
            print(NOT_RUN)  # noqa: T201


def figures(claims: Any) -> Iterator[tuple[str, ...]]:
    """Each figure as one line; what it is a part of by how that is printed."""
    printed = {claim["id"]: claim["printed"] for claim in claims}
    for claim in claims:
        if "measure" in claim or claim.get("kind") == "figure":
            part_of = printed.get(claim.get("part_of", ""), "")
            by = [agent["as_printed"] for agent in claim.get("by", ())]
            yield (*(str(claim.get(key, "")) for key in FIGURE), part_of, str(by))


@pytest.mark.parametrize("name", SOURCES)
def test_every_figure_stands_where_and_as_the_record_has_it(name: str) -> None:
    raw = held(name)
    if raw is None:
        return
    found = sorted(figures(describe(read_plain(name, raw), None).claims))
    wanted = sorted(figures(SOURCES[name]["claims"]))
    assert found == wanted


@pytest.mark.parametrize("name", SOURCES)
def test_words_are_those_of_whom_the_record_has_them_of(name: str) -> None:
    raw = held(name)
    if raw is None:
        return
    claims: list[dict[str, Any]] = list(describe(read_plain(name, raw), None).claims)
    for claim in claims:
        whose = [str(agent.get("as_printed")) for agent in claim.get("by", ())]
        for other in SOURCES[name]["claims"]:
            said = [str(agent.get("as_printed", "")) for agent in other.get("by", ())]
            said = [each.casefold().removeprefix("the ") for each in said if each]
            same = other["at"] == claim["at"] and other["printed"] in claim["printed"]
            if same and claim.get("attribution") == "explicit" and said:
                assert any(each in one.casefold() for one in whose for each in said), claim


@pytest.mark.parametrize("name", SOURCES)
def test_the_fields_are_those_of_the_record_or_empty(name: str) -> None:
    raw = held(name)
    if raw is None:
        return
    source = SOURCES[name]
    fields = describe(read_plain(name, raw), None).fields
    for field, finding in fields.items():
        chosen = finding.chosen
        if chosen is None or chosen.confidence == "low":
            assert finding.reason or chosen, field
        elif field in ("title", "date", "genre", "credit_line"):
            assert chosen.value == source[field], field
        elif field == "language":
            assert [chosen.value] == source["language"]
        elif field == "publisher":
            assert source["publisher"] == "organizations/" + chosen.value.casefold().replace(
                ".", "-"
            )
        elif field == "author":
            assert chosen.value == source["author"][0]["as_printed"]


@pytest.mark.parametrize("name", SOURCES)
def test_all_evidence_stands_in_the_file(name: str) -> None:
    raw = held(name)
    if raw is None:
        return
    clipping = read_plain(name, raw)
    for finding in describe(clipping, None).fields.values():
        for candidate in (finding.chosen, *finding.others):
            assert candidate is None or candidate.evidence in clipping.text


def test_no_furniture_is_left_in_a_body() -> None:
    for name in SOURCES:
        raw = held(name)
        if raw is None:
            return
        clipping = read_plain(name, raw)
        for left in ("16 px", "Latest News", "Leave a Reply", "%d", "Tel:", "By Trend", "date 20"):
            assert left not in clipping.body
        assert clipping.body.count(SOURCES[name]["title"]) == 0
