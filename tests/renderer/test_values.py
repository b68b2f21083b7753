"""Values one after another, as the language of the page sets marks between them."""

from __future__ import annotations

from archive_site.model.archive import Fact, Shown
from archive_site.model.message import Message
from archive_site.renderer.values import in_a_row, shown
from archive_site.renderer.voice import Voice
from tests.renderer.builders import a_label

MARKS = {", ": "، ", "; ": "؛ "}
ARABIC = Voice(lang="ar", say=lambda text: MARKS.get(text, text))
HOSTILE = Voice(say=lambda text: "<b>")


def a_fact(*texts: str) -> Fact:
    """A fact with these values."""
    return Fact("name", Message("Name"), tuple(Shown(text=text) for text in texts))


def test_values_stand_between_the_marks_of_the_language() -> None:
    assert in_a_row(Voice(), a_fact("a", "b", "c")) == "a; b; c"
    assert in_a_row(ARABIC, a_fact("a", "b", "c")) == "a؛ b؛ c"
    group = Shown(parts=(a_fact("a", "b"), a_fact("c")))
    assert "a، b" in shown(ARABIC, group)
    assert "، " in str(shown(ARABIC, group)).partition("a، b")[2]


def test_a_translated_mark_is_no_markup() -> None:
    assert in_a_row(HOSTILE, a_fact("a", "b")) == "a&lt;b&gt;b"


def test_the_spelling_of_a_source_is_shown_where_the_record_has_another() -> None:
    agent = Fact("agent", Message("Agent"), (Shown(label=a_label(title="Ann Marsh")),))

    def said(printed: str) -> str:
        as_printed = Fact("as_printed", Message("As printed"), (Shown(text=printed),))
        return str(shown(Voice(), Shown(parts=(agent, as_printed))))

    assert "as printed <q>A. Marsh</q>" in said("A. Marsh")
    assert "as printed" not in said("Ann Marsh")
