"""`archive.yaml` to the settings of an archive."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from archive_site.loader.decode import decode
from archive_site.loader.fields import Values, read_fields
from archive_site.loader.places import spot
from archive_site.loader.records import Source, read_prose
from archive_site.loader.translations import kept_of, translatable
from archive_site.loader.tree import compose
from archive_site.model.nodes import Node, Series, Text
from archive_site.model.problems import Place, Problem
from archive_site.model.record import Prose, Ref, Value
from archive_site.model.types import RecordType
from archive_site.prose.convert import Engine, mark_places

EXPORTS = ("json", "csv", "references")
WAYS = ("sources", "screenings", "events", "chronology", "figures")
# Ways in that are no type and no page.
COMPUTED = (*("chronology", "map", "figures", "words", "cited", "coverage", "data", "corrections"),)
MORE = (
    "map",
    "words",
    "films",
    "people",
    "organizations",
    "places",
    "documents",
    "cited",
    "coverage",
    "data",
    "corrections",
    "about",
)


OF_SITE = ("title", "subtitle", "keeper")


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
    ways: tuple[tuple[str, Place], ...] = ()  # what `navigation` names, and where
    home: Prose = Prose()
    mentions: tuple[tuple[Ref, Place], ...] = ()  # records that its text names, and where
    contested_terms: tuple[str, ...] = ()
    engine: Engine = Engine()
    exports: tuple[str, ...] = EXPORTS
    search: bool = True
    untranslated: tuple[str, ...] = ()  # of a translation: texts that are the main language's
    map: bool = True


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
    values, more, _ = read_fields(file, tree, kind.fields)
    keeper = values["keeper"][0] if "keeper" in values else Value()
    engine = _engine(values)
    source = Source(file, text.split("\n"), engine)
    nodes = {key.text: value for key, value in tree.entries}
    node = nodes.get("home")
    home, in_home = read_prose(source, node) if isinstance(node, Text) else (Prose(), [])
    one, all_of = partial(_one, values), partial(_all_of, values)
    settings = Settings(
        title=one("title"),
        subtitle=one("subtitle"),
        base_url=one("base_url").rstrip("/"),
        links=one("links", "folder"),
        languages=all_of("languages") or ("en",),
        keeper=keeper.one("name"),
        contact=keeper.one("contact").removeprefix("mailto:").strip(),
        licence=one("licence"),
        licence_url=one("licence_url"),
        navigation=all_of("navigation") or (*WAYS, *MORE),
        ways=_placed(file, nodes.get("navigation")),
        home=home,
        mentions=tuple(_mentions(source, node, home)),
        contested_terms=all_of("contested_terms"),
        engine=engine,
        exports=all_of("exports") if _is_list(nodes.get("exports")) else EXPORTS,
        search=one("search", "true") == "true",
        map=one("map", "true") == "true",
    )
    return settings, (*faults, *more, *in_home)


def read_settings_in(
    file: str, raw: bytes, kind: RecordType, main: Settings
) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings with the texts of another language, as `archive.az.yaml` gives them."""
    text, problems = decode(file, raw)
    tree, faults = compose(file, text, 1)
    if problems or tree is None:
        return untranslated(main), (*problems, *faults)
    fields = (*translatable(kind.fields), *filter(None, [kind.field("contested_terms")]))
    kept, astray = kept_of(file, tree, kind, fields)
    values, more, _ = read_fields(file, kept, fields)
    source = Source(file, text.split("\n"), main.engine)
    node = next((value for key, value in kept.entries if key.text == "home"), None)
    home, in_home = read_prose(source, node) if isinstance(node, Text) else (Prose(), [])
    keeper = values["keeper"][0].one("name") if "keeper" in values else ""
    said = {name: _one(values, name) for name in ("title", "subtitle", "licence")}
    texts = {name: text for name, text in {**said, "keeper": keeper}.items() if text}
    made = msgspec.structs.replace(
        untranslated(main),
        **texts,
        contested_terms=_all_of(values, "contested_terms"),
        untranslated=tuple(name for name in OF_SITE if name not in texts and getattr(main, name)),
    )
    if home.html:
        mentions = tuple(_mentions(source, node, home))
        made = msgspec.structs.replace(made, home=home, mentions=mentions)
    return made, (*faults, *astray, *more, *in_home)


def untranslated(main: Settings) -> Settings:
    """The settings for another language, of which nothing is translated."""
    home = msgspec.structs.replace(main.home, lang=main.languages[0])
    said = tuple(name for name in OF_SITE if getattr(main, name))
    return msgspec.structs.replace(
        main, home=home, untranslated=said, contested_terms=(), mentions=()
    )


def _one(values: Values, name: str, default: str = "") -> str:
    return values[name][0].text if name in values else default


def _all_of(values: Values, name: str) -> tuple[str, ...]:
    return tuple(value.text for value in values.get(name, ()))


def _is_list(node: Node | None) -> bool:
    """Whether something was chosen, if only nothing: `[]` is a choice."""
    return isinstance(node, Series) or (isinstance(node, Text) and not node.empty)


def _placed(file: str, node: Node | None) -> tuple[tuple[str, Place], ...]:
    """The texts of a list or of a single text, each with its place."""
    parts = node.parts if isinstance(node, Series) else (node,)
    texts = [part for part in parts if isinstance(part, Text) and not part.empty]
    return tuple((text.text, Place(file, text.line, text.column)) for text in texts)


def _engine(values: Values) -> Engine:
    if "markdown" not in values:
        return Engine()
    markdown = values["markdown"][0]
    extensions = tuple(each.text for each in markdown.parts.get("extensions", ()))
    return Engine(name=markdown.one("engine") or "cmarkgfm", extensions=extensions)


def _mentions(source: Source, node: Node | None, home: Prose) -> Iterator[tuple[Ref, Place]]:
    if not isinstance(node, Text):
        return
    places = mark_places(node.text, 1, source.engine)
    for mark, (line, column) in zip(home.marks, places, strict=True):
        if mark.ref:
            yield mark.ref, Place(source.file, *spot(source.lines, node, line, column))
