#!/usr/bin/env python3
"""Write a Hugo site of the same N records as gen_corpus.py.

    hugo_site.py N OUT [--seed S]

OUT gets sites/hugo (settings, layouts, style) and content/: the same records, the same bodies.
Only the writing differs: references in front matter are `{ref: /folder/id, at: ¶3}`, references
and citations in texts are shortcodes; both are resolved by Hugo, as ours are by us. Terms of the
taxonomies stand for our facets, one taxonomy for each type and field.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gen_corpus
from gen_corpus import FOLDER, SEED, Archive, Mark, Ref

HERE = Path(__file__).resolve().parent
RESERVED = {"url": "address", "kind": "record_kind", "language": "languages", "page": "page_no"}
FACETS = {
    "source": ("genre", "publisher", "issuer_kind", "date", "language", "about"),
    "screening": ("kind", "film", "date", "place"),
    "event": ("kind", "date", "place"),
    "organization": ("kind", "place"),
    "place": ("kind",),
    "film": ("kind", "year", "country"),
}
ABSENT = "not-stated"
LANES = ("source", "screening", "event")


def value(each: Any) -> Any:
    """A value of front matter: references and citations become small mappings."""
    if isinstance(each, Ref):
        ref, _, at = each.partition(" ")
        return {"ref": f"/{ref}", "at": at} if at else {"ref": f"/{ref}"}
    if isinstance(each, list):
        return [value(one) for one in each]
    if isinstance(each, dict):
        return {"to" if key == "ref" else key: value(one) for key, one in each.items()}
    return each


def terms(type_: str, meta: dict[str, Any]) -> dict[str, list[str]]:
    """The terms of a record: our facets, and the year that the chronology files it under."""
    found = {}
    for name in FACETS.get(type_, ()):
        given = meta.get(name) or [ABSENT]
        several = given if isinstance(given, list) else [given]
        slugs = [each if each == ABSENT else slug(name, each) for each in several]
        found[f"{type_}-{name.replace('_', '-')}"] = slugs
    if type_ in LANES:
        found["chronology"] = [meta["date"][:4]]
    return found


def slug(name: str, each: str) -> str:
    """A value as a term: a year, folder-id where any folder may be meant, else the id or word."""
    if name in ("date", "year"):
        return each[:4]
    return each.replace("/", "-") if name == "about" else each.rpartition("/")[2]


def front(type_: str, meta: dict[str, Any]) -> dict[str, Any]:
    """Front matter as Hugo reads it; its own keys (date, title, summary) are used as such."""
    date = meta.get("date") or meta.get("year") or "1900"
    day = date.rstrip("~") + "-01-01"[len(date.rstrip("~")) - 4 :] if len(date) < 10 else date
    made: dict[str, Any] = {"date": day, "record": type_}
    for key, each in meta.items():
        name = {"date": "edtf"}.get(key) or RESERVED.get(key, key)
        made[name] = value(each)
    return made | terms(type_, meta)


def lines(meta: dict[str, Any], indent: str = "") -> Iterator[str]:
    """YAML: JSON scalars (JSON is YAML), the date bare so that Hugo sees a date."""
    for key, each in meta.items():
        if isinstance(each, dict):
            yield f"{indent}{key}:"
            yield from lines(each, indent + "  ")
        elif isinstance(each, list):
            if each:
                yield f"{indent}{key}:"
            for one in each:
                if isinstance(one, dict):
                    first, *rest = lines(one, indent + "    ")
                    yield f"{indent}  - {first.strip()}"
                    yield from rest
                else:
                    yield f"{indent}  - {json.dumps(one, ensure_ascii=False)}"
        elif key == "date" and not indent:
            yield f"date: {each}"
        else:
            yield f"{indent}{key}: {json.dumps(each, ensure_ascii=False)}"


def body(parts: list[str | Mark]) -> str:
    """A body with shortcodes for references and citations."""

    def written(part: str | Mark) -> str:
        if isinstance(part, str):
            return part
        name = "cite" if part.kind == "citation" else "ref-to"
        return f'{{{{< {name} "/{part.ref}" "{part.rest}" >}}}}'

    return "".join(map(written, parts))


def write(n: int, out: Path, seed: int = SEED) -> None:
    """Write the site of N records into a folder."""
    shutil.copytree(HERE / "sites" / "hugo", out, dirs_exist_ok=True)
    content = out / "content"
    for type_, folder in FOLDER.items():
        (content / folder).mkdir(parents=True, exist_ok=True)
        section = {"title": folder.capitalize(), "record": type_}
        (content / folder / "_index.md").write_text(page(section, ""), "utf-8")
    for type_, names in FACETS.items():  # terms have pages, their lists have not
        for name in names:
            taxonomy = content / f"{type_}-{name.replace('_', '-')}"
            taxonomy.mkdir(exist_ok=True)
            unlisted = {"title": taxonomy.name, "build": {"render": "never"}}
            (taxonomy / "_index.md").write_text(page(unlisted, ""), "utf-8")
    about = gen_corpus.ABOUT.split("---\n\n", 1)[1]
    (content / "about.md").write_text(page({"title": "About and method"}, about), "utf-8")
    for entry in Archive(n, seed).entries():
        text = page(front(entry.type, entry.meta), body(entry.body))
        (content / FOLDER[entry.type] / f"{entry.id}.md").write_text(text, "utf-8")


def page(meta: dict[str, Any], text: str) -> str:
    """A file of content."""
    return "---\n" + "\n".join(lines(meta)) + f"\n---\n\n{text}"


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Write a Hugo site of N synthetic records.")
    parser.add_argument("n", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    args = parser.parse_args()
    write(args.n, args.out, args.seed)


if __name__ == "__main__":
    main()
