"""An archive in its further languages: what is planned of them, and what is wrong in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from archive_site.builder.furniture import editions
from archive_site.builder.outline import Outline
from archive_site.builder.read import Rules
from archive_site.checks.contested_terms import contested_in
from archive_site.loader.translated import (
    Languages,
    Translations,
    is_whole,
    translated,
    translation_faults,
)
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Record, Ref


def other_outlines(
    outline: Outline, rules: Rules, several: Mapping[str, Translations]
) -> Iterator[Outline]:
    """The outlines of all languages but the main one."""
    outline.translations = _by_record(outline, several)
    for edition in editions(outline.settings)[1:]:
        languages = Languages(outline.edition.lang, edition.lang)
        archive = translated(outline.archive, several.get(edition.lang, {}), languages)
        yield outline.of_edition(edition, archive, rules.settings_in[edition.lang])


def _by_record(
    outline: Outline, several: Mapping[str, Translations]
) -> dict[Ref, tuple[Record, ...]]:
    """The translations of each record, whose references are all there."""
    found: dict[Ref, tuple[Record, ...]] = {}
    for edition in editions(outline.settings)[1:]:
        for ref, own in several.get(edition.lang, {}).items():
            if is_whole(own, outline.archive):
                found[ref] = (*found.get(ref, ()), own)
    return found


def faults_of(
    archive: Archive,
    rules: Rules,
    several: Mapping[str, Translations],
    unpublished: Mapping[Ref, str],
) -> Iterator[Fault]:
    """What is wrong in translations: misplaced, too much, contested words in our own texts."""
    yield from translation_faults(archive, unpublished, several)
    for lang, translations in several.items():
        terms = rules.settings_in[lang].contested_terms if lang in rules.settings_in else ()
        yield from contested_in(archive, translations, terms, lang)
