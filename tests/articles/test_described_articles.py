"""Articles of our own making, noisy in many ways, and what is to be suggested of each.

A case is a text file, or a page: the article, a line of `=====`, what is expected of it in YAML.
`fields` has values, "" where there must be none above low; `figures` has all of them, each as
one line: paragraph, printed, value or words, reads_as, counted; then `part of …`, `by …`,
`ambiguous`.
`words` has some of the other claims, and all that say by whom it was done.
`names` has some of the names with their kinds; `all_names` all of them, with their offices.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from archive_site.loader.articles.choose import choose
from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.plain import read_plain
from archive_site.model.clipping import Candidate, Clipping

CASES = sorted(
    path for path in (Path(__file__).parent / "cases").iterdir() if path.suffix in (".txt", ".html")
)
WORDS = ("term", "responsibility", "statement", "quotation")
ONE_LINE = "=====\n"


def read(path: Path) -> tuple[bytes, Any]:
    article, expected = path.read_text("utf-8").split(ONE_LINE)
    return article.encode(), yaml.load(expected, Loader=yaml.BaseLoader)  # noqa: S506  builds text only


def clipping_of(path: Path, raw: bytes) -> Clipping:
    """The article of a case, read as what its file's name says it is."""
    return (read_html if path.suffix == ".html" else read_plain)(path.name, raw)


def line(claim: Mapping[str, Any], printed: Mapping[str, str]) -> str:
    """A figure in one line."""
    amount = claim.get("words", claim.get("value", f"{claim.get('low')}-{claim.get('high')}"))
    parts = [f"{claim['at']} {claim['printed']} = {amount} {claim.get('reads_as', '')}".strip()]
    parts += [str(claim["counted"])] if "counted" in claim else []
    parts += [f"part of {printed[claim['part_of']]}"] if "part_of" in claim else []
    parts += [f"by {agent['as_printed']}" for agent in claim.get("by", ())]
    parts += ["ambiguous"] if claim.get("attribution") == "ambiguous" else []
    return "; ".join(parts)


def figures(claims: Any) -> Iterator[str]:
    printed = {claim["id"]: claim["printed"] for claim in claims}
    yield from (line(claim, printed) for claim in claims if claim["kind"] == "figure")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_an_article_is_described_as_its_case_says(path: Path) -> None:
    raw, expected = read(path)
    clipping = clipping_of(path, raw)
    found = describe(clipping, None)
    for name, value in expected.get("fields", {}).items():
        finding = found.fields[name]
        shown = finding.chosen.value if finding.chosen else ""
        sure = finding.chosen is not None and finding.chosen.confidence != "low"
        assert (shown if sure else "") == value, name
    given = list(figures(found.claims))
    assert given == expected.get("figures", given if "all_names" in expected else [])
    dates = [f"{c['at']} {c['date']}" for c in found.claims if c["kind"] == "date"]
    assert dates == expected.get("dates", dates)
    for words in expected.get("removed", []):
        assert words in "\n".join(clipping.removed)
        assert words not in clipping.body
    for words in expected.get("kept", []):
        assert words in clipping.body
    names = {name.printed: name.kind for name in found.names}
    assert expected.get("names", {}).items() <= names.items()
    everyone = {name.printed: "; ".join((name.kind, *name.roles)) for name in found.names}
    assert everyone == expected.get("all_names", everyone)
    places = list(dict.fromkeys(place for event in found.reported for place in event.places))
    assert places == expected.get("places", places)
    for wanted in expected.get("reported", []):
        assert wanted in [f"{r.at} {r.kind} {r.date}".strip() for r in found.reported]
    said = [f"{c['at']} {c['kind']} {c['printed']}" for c in found.claims if c["kind"] in WORDS]
    assert set(expected.get("words", [])) <= set(said), said
    doers = {words for words in said if " responsibility " in words}
    assert doers <= {*expected.get("words", doers)}
    quotes = [f"{quote['at']} {quote['speaker']}" for quote in found.quotes]
    assert quotes == expected.get("quotes", quotes)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_is_suggested_stands_in_the_file(path: Path) -> None:
    raw, _ = read(path)
    clipping = clipping_of(path, raw)
    found = describe(clipping, None)
    whole = " ".join(clipping.text.split())
    for finding in found.fields.values():
        for candidate in (finding.chosen, *finding.others):
            assert candidate is None or candidate.evidence in clipping.text
    for claim in found.claims:
        block = clipping.blocks[int(str(claim["at"])[1:]) - 1].text
        for key in ("printed", "counted", "quote"):
            assert str(claim.get(key, "")) in " ".join(block.split()), claim
        assert claim["printed"]
    for name in found.names:
        assert " ".join(name.printed.split()) in whole


def test_what_an_xml_library_gives_becomes_plain_text() -> None:
    class Text(str):
        """What lxml gives for a text node."""

    from_page = Candidate(Text("Night film"), "medium", Text("Night film"), "/html/head", "og")
    clipping = read_plain(
        "a.txt", b"Night film\n\nIt was shown to everybody who came that night.\n"
    )
    chosen = choose("title", [from_page], clipping).chosen
    assert chosen == Candidate("Night film", "medium", "Night film", "/html/head", "og")
    assert chosen
    assert type(chosen.value) is str


def test_a_value_has_no_signs_that_show_nothing_and_its_evidence_has_them() -> None:
    evidence = "\u200f\u202bإغلاق \u2066جسر\u2069 مارو\u200b\u202c\u200e"
    clipping = Clipping("a.html", "text/html", evidence, ())
    given = Candidate(evidence, "high", evidence, "/html/head/title", "title")
    chosen = choose("title", [given], clipping).chosen
    assert chosen
    assert (chosen.value, chosen.evidence) == ("إغلاق جسر مارو", evidence)
    assert chosen.confidence == "high"
    persian = Candidate("خانه\u200cها\u200f", "low", "خانه\u200cها\u200f", "p", "byline")
    found = choose("author", [persian, msgspec.structs.replace(persian, value="\u200e")], clipping)
    assert found.chosen
    assert (found.chosen.value, found.others) == ("خانه\u200cها", ())
