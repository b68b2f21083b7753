"""Texts of ours are said in the page's language, and stand in the catalogue for translators."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from archive_site.builder.ledger import open_ledger
from archive_site.builder.prepare import prepare
from archive_site.builder.unchanged import Folders, folders
from archive_site.model.message import Message
from archive_site.renderer.catalogue import compiled, read_template
from archive_site.renderer.voice import Voice, voice_of, worded
from tests.builders import a_record, write_archive
from tests.tongues import VOICE, ours, untranslated
from tools import messages

NUMBERS = (1, 2, 3, 11, 101)
ROOT = Path(__file__).resolve().parents[1]
GONE: dict[str, Any] = {"status": "withdrawn", "withdrawn": {"reason": "other", "date": "2026"}}
# What the sample archive has no example of.
MORE: Mapping[str, str] = {
    "content/films/gone.md": a_record("film", **GONE),
    "content/people/hidden.md": a_record(
        "person", title="Jane Doe", sort_name="Doe, Jane", shown="withheld", standing="private"
    ),
    "content/people/speaker.md": a_record(
        "person", title="John Roe", sort_name="Roe, John", shown="role-only", shown_as="A speaker"
    ),
    "content/sources/copy.md": a_record(
        same_text=["sources/trend-2019-film-on-air"],
        corrections=[{"date": "2026-01-01", "field": "title", "was": "A", "now": "B"}],
        known={"date": {"how": "inferred"}},
        reports=[{"ref": "places/stanford", "at": "title"}],
        claims=[{"kind": "term", "about": "places/stanford", "printed": "A", "at": "title"}],
        body="As [@copy, title]: [[films/gone]], [[people/hidden]] and [[people/speaker]].",
    ),
    **{
        f"content/pages/p{number}.md": a_record("page", body="See [[places/stanford]].")
        for number in range(60)
    },
}


def sample_with_more(folder: Path) -> Folders:
    """The sample archive, and records beside it."""
    shutil.copytree(ROOT / "content", folder / "content", ignore=lambda *_: {"private"})
    write_archive(folder, MORE)
    return folders(folder / "content")


def test_every_text_of_ours_on_every_page_is_said_in_the_page_s_language(tmp_path: Path) -> None:
    where = sample_with_more(tmp_path)
    with open_ledger(where) as ledger:
        planned = prepare(where, ledger)
        assert not [each for each in planned.problems if not each.warning]
        found = untranslated(planned, ledger)
    assert not found, "\n".join(sorted(found))


def test_a_text_that_is_not_said_is_found() -> None:
    assert ours("⟦Home⟧ ⓐⓑ, 12 Φεβρουαρίου") == []
    assert ours("⟦⟦Events⟧ as a table⟧") == []
    assert ours("⟦Home⟧ and Data") == ["and Data"]


def test_a_message_is_said_with_its_number_and_its_values() -> None:
    purpose = Message("%(types)s as a table", values=(("types", Message("Events")),))
    assert worded(VOICE, purpose) == "⟦⟦Events⟧ as a table⟧"
    assert [worded(VOICE, Message("Film", "Films", n)) for n in (1, 2)] == ["⟦Film⟧", "⟦Films⟧"]
    assert worded(VOICE, "Film") == "Film"
    assert [str(purpose), str(Message("Film", "Films", 2))] == ["Events as a table", "Films"]


def test_a_sign_for_per_cent_in_a_type_s_name_is_no_placeholder() -> None:
    assert worded(Voice(), Message("50 %s")) == "50 %s"


def test_the_catalogue_is_what_templates_code_and_types_say() -> None:
    assert messages.CATALOGUE.read_bytes() == messages.catalogue(), "run: python -m tools.messages"


def test_the_catalogue_has_the_texts_of_each_place_that_says_them() -> None:
    text = messages.catalogue().decode()
    said = {
        "templates/record.html": "Cite this",
        "src/archive_site/builder/outline.py": "Home",
        "src/archive_site/loader/cards.py": "name withheld",
        "src/archive_site/exports/csv_tables.py": "%(types)s as a table, one row each",
        "src/archive_site/renderer/dates.py": "date unknown",
        "src/archive_site/types/screening.yaml": "public screening",
    }
    for file, words in said.items():
        entry = next(each for each in text.split("\n\n") if f'msgid "{words}"' in each)
        assert f"#: {file}" in entry.replace(" src/", "\n#: src/")
    assert 'msgid "Film"\nmsgid_plural "Films"' in text


@pytest.mark.parametrize("lang", messages.languages())
def test_a_translation_keeps_placeholders_and_has_the_plural_forms_of_its_language(
    lang: str,
) -> None:
    template = read_template(messages.CATALOGUE.read_bytes())
    path = messages.translation(lang)
    texts, problems = compiled(lang, template, [(path.name, path.read_bytes())])
    assert not problems, "\n".join(map(str, problems))
    voice = voice_of(lang, "folder", "", texts.mo)
    assert voice.say("Home") != "Home"


def test_a_translation_says_numbers_in_the_forms_of_its_language() -> None:
    template = read_template(messages.CATALOGUE.read_bytes())
    said = {}
    for lang in messages.languages():
        raw = messages.translation(lang).read_bytes()
        voice = voice_of(lang, "folder", "", compiled(lang, template, [("", raw)])[0].mo)
        forms = (voice.count("%(num)s source", "%(num)s sources", n) % {"num": n} for n in NUMBERS)
        said[lang] = list(forms)
    assert said == {
        "ar": ["مصدر واحد", "مصدران", "3 مصادر", "11 مصدرًا", "101 مصدر"],
        "az": ["1 mənbə", "2 mənbə", "3 mənbə", "11 mənbə", "101 mənbə"],
        "fr": ["1 source", "2 sources", "3 sources", "11 sources", "101 sources"],
        "ru": ["1 источник", "2 источника", "3 источника", "11 источников", "101 источник"],
        "tr": ["1 kaynak", "2 kaynak", "3 kaynak", "11 kaynak", "101 kaynak"],
    }


@pytest.mark.parametrize("lang", messages.languages())
def test_a_translation_is_complete_and_has_no_text_that_is_gone(lang: str) -> None:
    template = read_template(messages.CATALOGUE.read_bytes())
    kept = messages.translation(lang).read_bytes()
    assert {each.id for each in read_template(kept)} == {each.id for each in template}
    texts, _ = compiled(lang, template, [(lang, kept)])
    assert texts.missing == 0, "run python -m tools.messages update, and translate what is new"
