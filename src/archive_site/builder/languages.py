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
    translated,
    translation_faults,
)
from archive_site.model.archive import Archive
from archive_site.model.problems import Fault
from archive_site.model.record import Ref


def other_outlines(
    outline: Outline, rules: Rules, several: Mapping[str, Translations]
) -> Iterator[Outline]:
    """The outlines of all languages but the main one."""
    for edition in editions(outline.settings)[1:]:
        languages = Languages(outline.edition.lang, edition.lang)
        archive = translated(outline.archive, several.get(edition.lang, {}), languages)
        yield outline.of_edition(edition, archive, rules.settings_in[edition.lang])


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
