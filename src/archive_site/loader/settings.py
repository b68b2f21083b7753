"""`archive.yaml` to the settings of an archive."""

from __future__ import annotations

import msgspec

from archive_site.loader.decode import decode
from archive_site.loader.fields import read_fields
from archive_site.loader.tree import compose
from archive_site.model.nodes import Text
from archive_site.model.problems import Place, Problem
from archive_site.model.record import Prose
from archive_site.model.types import RecordType
from archive_site.prose.convert import Engine, convert

WAYS = ("sources", "screenings", "events", "chronology", "figures")
MORE = ("words", "films", "people", "organizations", "places", "documents", "data", "about")
EXTENSIONS = frozenset(
    ["abbr", "admonition", "attr_list", "def_list", "fenced_code", "md_in_html", "sane_lists", "smarty", "tables", "toc", "nl2br", "extra", "footnotes", "codehilite", "meta", "legacy_attrs", "legacy_em", "wikilinks"]
)


class Settings(msgspec.Struct, frozen=True):
    """What an archive says of itself; addresses without a slash at the end."""

    title: str
    subtitle: str = ""
    base_url: str = ""
    links: str = "folder"
    languages: tuple[str, ...] = ("en",)
    keeper: str = ""
    contact: str = ""
    licence: str = ""
    licence_url: str = ""
    navigation: tuple[str, ...] = (*WAYS, *MORE)
    home: Prose = Prose()
    contested_terms: tuple[str, ...] = ()
    engine: Engine = Engine()
    exports: tuple[str, ...] = ("json", "csv")


def read_settings(
    file: str, raw: bytes | None, kind: RecordType
) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in a file; None stands for a file that isn't there."""
    if raw is None:
        found = "the file is missing; write `title: …` into it, the archive's name"
        return Settings(""), (Problem(Place(file), "R015", found),)
    text, problems = decode(file, raw)
    tree, faults = compose(file, text, 1)
    if problems or tree is None:
        return Settings(""), (*problems, *faults)
    values, more = read_fields(file, tree, kind.fields)
    every = [*faults, *more]

    def one(name: str, default: str = "") -> str:
        return values[name][0].text if name in values else default

    def all_of(name: str) -> tuple[str, ...]:
        return tuple(value.text for value in values.get(name, ()))

    for value in values["markdown"][0].parts.get("extensions", ()) if "markdown" in values else ():
        if value.text not in EXTENSIONS:
            found = f"Markdown extension {value.text!r}; known: {', '.join(sorted(EXTENSIONS))}"
            every.append(Problem(Place(file), "R013", found))
    keeper = values["keeper"][0] if "keeper" in values else None
    markdown = values["markdown"][0] if "markdown" in values else None
    engine = Engine()
    if markdown:
        extensions = tuple(each.text for each in markdown.parts.get("extensions", ()))
        engine = Engine(name=markdown.one("engine") or "cmarkgfm", extensions=extensions)
    home, line = Prose(), 1
    if "home" in values:
        node = next(value for key, value in tree.entries if key.text == "home")
        line = node.line + (1 if isinstance(node, Text) and "\n" in node.text else 0)
        home, troubles = convert(one("home"), first_line=line, engine=engine)
        every.extend(Problem(Place(file, t.line, t.column), t.code, t.message) for t in troubles)
    settings = Settings(
        title=one("title"),
        subtitle=one("subtitle"),
        base_url=one("base_url").rstrip("/"),
        links=one("links", "folder"),
        languages=all_of("languages") or ("en",),
        keeper=keeper.one("name") if keeper else "",
        contact=keeper.one("contact") if keeper else "",
        licence=one("licence"),
        licence_url=one("licence_url"),
        navigation=all_of("navigation") or (*WAYS, *MORE),
        home=home,
        contested_terms=all_of("contested_terms"),
        engine=engine,
        exports=all_of("exports") or ("json", "csv"),
    )
    return settings, tuple(every)
