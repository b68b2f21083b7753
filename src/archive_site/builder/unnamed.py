"""Names of people who are not shown by name, looked for in all that is published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from archive_site.builder.in_settings import place_of
from archive_site.builder.library import Library
from archive_site.builder.read import Rules
from archive_site.builder.scan import File, Tree
from archive_site.checks.names_hidden import named, names_in, prose_texts
from archive_site.loader.records import Reading
from archive_site.loader.settings import Settings
from archive_site.loader.translated import Translations
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault, Place, Problem
from archive_site.model.record import Ref
from archive_site.model.unnamed import Unnamed


def names_in_records(
    archive: Archive, several: Mapping[str, Translations], texts: Library
) -> Iterator[Fault]:
    """The places of records and translations that name somebody who is not shown."""
    unnamed = archive.unnamed
    if not unnamed.said:
        return
    texts.fetch(archive.records.values())
    for record in archive.records.values():
        yield from names_in(record, texts.of(record), unnamed)
    for lang, translations in several.items():
        for ref, own in translations.items():
            if ref in archive.records:
                here = msgspec.structs.replace(own, ref=Ref(f"{ref}.{lang}"))
                yield from names_in(here, texts.of(own), unnamed)


def names_in_readings(readings: Iterable[Reading], archive: Archive) -> Iterator[Fault]:
    """The places of records, each read with its prose, that name somebody who is not shown."""
    unnamed = archive.unnamed
    for reading in readings if unnamed.said else ():
        if reading.record:
            yield from names_in(reading.record, reading.writing, unnamed)


def names_at_large(archive: Archive, rules: Rules, tree: Tree, top: str) -> Iterator[Problem]:
    """The same of captions and of the settings in each language."""
    unnamed = archive.unnamed
    if not unnamed.names:
        return
    for media in archive.media.values():
        said = "\n".join(cue.text for cue in media.cues)
        yield from _problems(unnamed, f"{top}/media/{media.path}", "", [said])
    files = {rules.settings.languages[0]: tree.settings, **tree.settings_in}
    for lang, file in files.items():
        settings = rules.settings_in.get(lang, rules.settings)
        if file:
            for path, texts in _said(settings):
                yield from _problems(unnamed, f"{top}/{file.path}", path, texts, file)


def _said(settings: Settings) -> Iterator[tuple[str, Iterable[str]]]:
    for name in ("title", "subtitle", "licence", "licence_url"):
        yield name, [getattr(settings, name)]
    yield "keeper", [settings.keeper, settings.contact]
    yield "home", prose_texts(settings.home)


def _problems(
    unnamed: Unnamed, name: str, path: str, texts: Iterable[str], file: File | None = None
) -> Iterator[Problem]:
    for text in texts:
        if found := unnamed.name_in(text):
            fault = named(name, path, found, unnamed)
            place = place_of(file, name, path) if file else Place(name)
            yield Problem(place, fault.code, fault.message, fault.warning)
            return
