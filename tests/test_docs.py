"""Documents that say what the code does are held to it."""

from __future__ import annotations

import re
from pathlib import Path

from archive_site.builder.plan import CHECKS
from archive_site.loader import type_fields, types
from archive_site.model.field_kinds import KINDS
from archive_site.prose.codes import CODES
from tests.builders import built, the_types, write_archive
from tools import record_types

ROOT = Path(__file__).resolve().parents[1]
PROBLEMS = ROOT / "docs/problems.md"
EXAMPLES = ROOT / "docs/examples.md"
EXAMPLE = re.compile(r"^`(content/\S+)`\n\n```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| ([A-Z]\d{3}) \| (.+) \| (.+) \|$", re.MULTILINE)
CODE = re.compile(r"\"([A-Z]\d{3})\"")


def test_the_record_types_are_documented_as_they_are() -> None:
    found = record_types.document(the_types())
    assert record_types.DOCUMENT.read_text("utf-8") == found, "run: python -m tools.record_types"


def test_every_type_and_field_stands_in_the_document() -> None:
    text = record_types.document(the_types())
    for kind in the_types().types:
        assert f"\n## {kind.label}\n" in text
        for field in kind.fields:
            assert f"| `{field.name}`" in text
            for term in field.values:
                assert f"`{term.slug}`" in text
    assert "`inverse`" not in text
    assert "<https://schema.org/BroadcastEvent>" in text


def test_the_examples_are_an_archive_with_nothing_amiss(tmp_path: Path) -> None:
    files = dict(EXAMPLE.findall(EXAMPLES.read_text("utf-8")))
    where = write_archive(tmp_path, files)
    assert list(map(str, built(where).problems)) == []
    folders = {path.split("/")[1] for path in files if path.endswith(".md")}
    assert folders == {kind.folder for kind in the_types().types} | {"interviews"}
    assert (where.site / "voices/ann-ferrier-2020/index.html").is_file()
    assert (where.site / "interviews/by/consent/written/index.html").is_file()


def test_the_keys_of_a_type_file_are_all_explained_and_shown() -> None:
    text = EXAMPLES.read_text("utf-8")
    own = dict(EXAMPLE.findall(text))["content/types/interview.yaml"]
    of_type, of_field = text.partition("The keys of a type:")[2].split("The keys of a field:")
    for table, keys in ((of_type, types.KEYS), (of_field, type_fields.KEYS)):
        first = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
        assert sorted(re.findall(r"`(\w+)`", " ".join(first))) == sorted(keys)
        for key in keys:
            assert re.search(rf"\b{key}:\s", own), f"{key} is not in the example"
    kinds = of_field.partition("Kinds:")[2]
    assert re.findall(r"`([\w-]+)`", kinds) == sorted(KINDS)


def codes_used() -> set[str]:
    """The codes of problems in our code: as they are said, and of checks and prose."""
    text = "".join(path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    return set(CODE.findall(text)) | set(CODES) | {check.code for check in CHECKS}


def test_every_code_is_documented_once_with_its_meaning_and_cure() -> None:
    rows = ROW.findall(PROBLEMS.read_text("utf-8"))
    codes = [code for code, _, _ in rows]
    assert sorted(codes) == sorted(set(codes))
    assert set(codes) == codes_used()
    assert all(meaning.strip() and cure.strip() for _, meaning, cure in rows)


def test_what_is_wrong_in_a_field_is_explained_with_what_to_write() -> None:
    text = PROBLEMS.read_text("utf-8")
    for title in ("Fields", "Claims and references"):
        section = text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
        without = [code for code, _, cure in ROW.findall(section) if "`" not in cure]
        assert without == ([] if title == "Fields" else ["L008", "L009", "L010"])


def test_every_code_of_the_reader_stands_in_a_case() -> None:
    cases = "".join(path.read_text("utf-8") for path in (ROOT / "tests/cases").glob("*.txt"))
    told = {code for code in codes_used() if f" {code} " in cases}
    # What a case can't hold: a file of a megabyte; and what other tests have one by one.
    elsewhere = {"R010", "C005", "C007", "C008", "C009", *(code for code in CODES), "T004", "T005"}
    assert codes_used() - told <= elsewhere
