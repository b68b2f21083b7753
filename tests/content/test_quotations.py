"""Hold the sample archive to the articles it describes: quotations exact, nothing else copied."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
HOLDINGS = (CONTENT / "private" / "originals", ROOT.parent / "shared" / "press")
NOT_RUN = "not run: originals not held"
RUN = 10
CITATION = re.compile(r"(?:sources/|\[@)([a-z0-9-]+),? (¶\d+)")

Fields = dict[str, Any]


def split(path: Path) -> tuple[Fields, str]:
    """The front matter, every scalar as text, and the body of a record."""
    _, matter, body = path.read_text("utf-8").split("---\n", 2)
    return yaml.load(matter, Loader=yaml.BaseLoader), body  # noqa: S506  builds text only


def folded(text: str) -> str:
    """NFC with each run of white space, no-break spaces included, as one space."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text).casefold())


def runs(tokens: list[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(tokens[i : i + RUN]) for i in range(len(tokens) - RUN + 1))


def blocks(text: str) -> list[str]:
    """The blocks between blank lines, in order; the first is ¶1."""
    return [folded(b) for b in re.split(r"\n[^\S\n]*\n", text) if b.strip()]


def original(name: str) -> Path | None:
    return next((folder / name for folder in HOLDINGS if (folder / name).is_file()), None)


SOURCES = {path.stem: split(path)[0] for path in sorted((CONTENT / "sources").glob("*.md"))}


def held(source: Fields) -> Path | None:
    """The source's original where it is held."""
    return original(source["original"]["name"])


@pytest.fixture(autouse=True, scope="session")
def _say_when_originals_are_not_held(request: pytest.FixtureRequest) -> None:
    """One line on the terminal, past pytest's capture, when a comparison can't be made."""
    if not all(held(source) for source in SOURCES.values()):
        with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
            print(NOT_RUN)  # noqa: T201


def public_files() -> list[Path]:
    """The text files of the content folder that aren't private."""
    found = (path for path in CONTENT.rglob("*") if path.suffix in {".md", ".yaml"})
    return sorted(path for path in found if path.relative_to(CONTENT).parts[0] != "private")


def block_at(paragraphs: list[str], at: str) -> str:
    match = re.fullmatch(r"¶([1-9]\d*)", at)
    assert match, f"{at!r} is no paragraph"
    assert int(match[1]) <= len(paragraphs), f"{at} is past the last block, ¶{len(paragraphs)}"
    return paragraphs[int(match[1]) - 1]


def verbatim(claim: Fields) -> Iterator[tuple[str, str]]:
    yield from ((k, claim[k]) for k in ("printed", "quote", "counted") if k in claim)
    for agent in (*claim.get("by", ()), *claim.get("via", ())):
        if "as_printed" in agent:
            yield "as_printed", agent["as_printed"]


@pytest.mark.parametrize("name", SOURCES)
def test_printed_and_quoted_words_stand_where_the_record_says(name: str) -> None:
    path = held(SOURCES[name])
    if path is None:
        return
    paragraphs = blocks(path.read_text("utf-8"))
    wrong = []
    for claim in SOURCES[name]["claims"]:
        block = block_at(paragraphs, claim["at"])
        wrong += [
            f"{claim['id']} {claim['at']} {key}: {text!r}"
            for key, text in verbatim(claim)
            if folded(text) not in block
        ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", SOURCES)
def test_cited_and_reported_places_exist_in_the_text(name: str) -> None:
    path = held(SOURCES[name])
    if path is None:
        return
    paragraphs = blocks(path.read_text("utf-8"))
    for entry in (*SOURCES[name].get("cites", ()), *SOURCES[name].get("reports", ())):
        block_at(paragraphs, entry["at"])


def test_every_citation_in_the_archive_names_a_block_that_exists() -> None:
    held_blocks = {}
    for name, source in SOURCES.items():
        path = held(source)
        if path is None:
            return
        held_blocks[name] = blocks(path.read_text("utf-8"))
    wrong = []
    for record in public_files():
        for match in CITATION.finditer(record.read_text("utf-8")):
            name, at = match.groups()
            if name not in held_blocks or int(at[1:]) > len(held_blocks[name]):
                wrong.append(f"{record.name}: {match[0]}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", SOURCES)
def test_the_original_has_the_size_and_digest_of_the_record(name: str) -> None:
    path = held(SOURCES[name])
    if path is None:
        return
    stated = SOURCES[name]["original"]
    assert stated["bytes"] == str(path.stat().st_size)
    assert stated["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("name", SOURCES)
def test_a_printed_title_stands_in_the_text(name: str) -> None:
    source = SOURCES[name]
    path = held(source)
    if path is None or source["title_kind"] != "printed":
        return
    assert source["title"] in folded(path.read_text("utf-8"))


@pytest.mark.parametrize("name", SOURCES)
def test_claims_are_numbered_in_the_order_of_the_text_and_hold_one_quantity(name: str) -> None:
    claims = SOURCES[name]["claims"]
    assert [claim["id"] for claim in claims] == [f"c{n}" for n in range(1, len(claims) + 1)]
    assert [int(claim["at"][1:]) for claim in claims] == sorted(int(c["at"][1:]) for c in claims)
    for claim in claims:
        assert len(words(claim.get("quote", ""))) < RUN, claim["id"]
        if "measure" in claim:
            given = [k for k in ("value", "words") if k in claim]
            given += ["range"] if {"low", "high"} & set(claim) else []
            assert len(given) == 1, claim["id"]


def test_no_file_shares_ten_words_in_a_row_with_an_article_but_for_titles() -> None:
    titles = [words(s["title"]) for s in SOURCES.values() if s["title_kind"] == "printed"]
    exempt = {run for title in titles for run in runs(title)}
    theirs: set[tuple[str, ...]] = set()
    for source in SOURCES.values():
        path = held(source)
        if path is None:
            return
        theirs |= set(runs(words(path.read_text("utf-8"))))
    wrong = []
    for file in public_files():
        shared = (set(runs(words(file.read_text("utf-8")))) & theirs) - exempt
        wrong += [f"{file.relative_to(CONTENT)}: {' '.join(run)}" for run in sorted(shared)]
    assert not wrong, "\n".join(wrong)


def test_names_that_are_not_shown_are_in_no_file() -> None:
    """Two speakers are described by their part; their names stay with the original."""
    path = held(SOURCES["news-az-2018-stanford-event"])
    if path is None:
        return  # said once for the session
    speakers = re.search(r"including (\w+) (\w+) and (\w+) (\w+) \(", path.read_text("utf-8"))
    assert speakers
    for file in public_files():
        text = file.read_text("utf-8").casefold()
        for name in (speakers[2], speakers[4]):
            assert name.casefold() not in text, f"{file.name} holds a name that is not shown"


def test_exactly_two_sources_give_no_figure_of_people_killed() -> None:
    without = [
        name
        for name, source in SOURCES.items()
        if not any(claim.get("measure") == "killed" for claim in source["claims"])
    ]
    assert without == ["news-az-2018-stanford-event", "press-release-2020-02-26"]
