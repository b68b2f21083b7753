"""Compiled templates are taken from an earlier run, and only where they would be compiled alike."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from archive_site.renderer import sandbox
from archive_site.renderer.templates import Theme, make_theme
from archive_site.renderer.voice import Voice, voice_of

TEXT = "{{ _('Facts') }} {{ '/x/' | to }}"
HOME = Voice(mark="1")


def a_theme(folder: Path, text: str = TEXT, code: str = "code") -> Theme:
    """A theme of one template, as a run of its own has it."""
    theme, problems = make_theme({"a.html": text})
    assert not problems
    return msgspec.structs.replace(theme, kept=(str(folder), code))


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that are compiled from now on."""
    found: list[str] = []
    parse = sandbox.ViewEnvironment._parse

    def seen(self: sandbox.ViewEnvironment, source: str, *rest: str | None) -> object:
        found.append(source)
        return parse(self, source, *rest)

    monkeypatch.setattr(sandbox.ViewEnvironment, "_parse", seen)
    return found


def test_a_template_is_compiled_once(tmp_path: Path, compiled: list[str]) -> None:
    themes = [a_theme(tmp_path), a_theme(tmp_path)]
    compiled.clear()
    pages = [theme.template("a.html", HOME).render() for theme in themes]
    assert pages[0] == pages[1]
    assert compiled == [TEXT]


def test_what_a_template_is_compiled_from_is_told_apart(tmp_path: Path) -> None:
    first = a_theme(tmp_path).template("a.html", HOME).render()
    azeri = Voice(lang="en", say={"Facts": "Faktlar"}.__getitem__, mark="2")
    assert a_theme(tmp_path).template("a.html", azeri).render() == first.replace("Facts", "Faktlar")
    filed = a_theme(tmp_path).template("a.html", voice_of("en", "file")).render()
    assert filed == make_theme({"a.html": TEXT})[0].template("a.html", Voice(links="file")).render()
    assert filed != first
    edited = a_theme(tmp_path, TEXT + "!").template("a.html", HOME).render()
    assert edited == first + "!"
    assert a_theme(tmp_path).template("a.html", HOME).render() == first


def test_other_code_compiles_anew(tmp_path: Path, compiled: list[str]) -> None:
    themes = [a_theme(tmp_path, code=code) for code in ("one", "two")]
    compiled.clear()
    for theme in themes:
        theme.template("a.html", HOME)
    assert compiled == [TEXT, TEXT]


def test_what_is_damaged_or_cannot_be_kept_is_compiled(tmp_path: Path) -> None:
    first = a_theme(tmp_path).template("a.html", HOME).render()
    (kept,) = tmp_path.iterdir()
    whole = kept.read_bytes()
    for cut in range(0, len(whole), 7):
        kept.write_bytes(whole[:cut])
        assert a_theme(tmp_path).template("a.html", HOME).render() == first
    assert a_theme(tmp_path / "missing").template("a.html", HOME).render() == first
    assert not (tmp_path / "missing").exists()
