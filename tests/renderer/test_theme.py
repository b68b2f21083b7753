"""The theme: what is wrong in templates is told, and nothing gets past escaping and sandbox."""

from __future__ import annotations

import msgspec
import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError

from archive_site.renderer.codegen import owners
from archive_site.renderer.sandbox import make_environment
from archive_site.renderer.templates import make_theme
from archive_site.renderer.voice import Voice, voice_of
from tests.renderer.builders import a_label, the_theme, theme_sources

PAYLOAD = "<script>alert(1)</script>"


@pytest.mark.parametrize(("lang", "said"), [("en", "3,438 records"), ("az", "3.438 records")])
def test_a_count_is_said_as_the_language_writes_numbers(lang: str, said: str) -> None:
    text = "{{ ngettext('%(num)s record', '%(num)s records', view) }}"
    environment = make_environment({"a.html": text}, voice_of(lang, "folder"))
    assert environment.get_template("a.html").render(view=3438) == said


@pytest.mark.parametrize("name", ["a.html", "a.svg", "a.xml", "a.svg.j2", "a.txt", "a", "a.JS"])
def test_t18_every_name_is_escaped(name: str) -> None:
    environment = make_environment({name: "{{ page }} {{ _('%(a)s', a=page) }}"}, Voice())
    assert environment.autoescape is True
    assert "<script" not in environment.get_template(name).render(page=PAYLOAD)


def test_t18_nothing_in_the_theme_is_called_safe() -> None:
    assert not [name for name, text in theme_sources().items() if "safe }" in text]
    assert "safe" not in make_environment({}, Voice()).filters


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ view | safe }}", "T005"),
        ("{% autoescape false %}{% endautoescape %}", "T005"),
        ("\n{% if %}", "T001"),
        ("{% include view %}", "T002"),
        ('{% extends "a" ~ ".html" if view else "b" %}', "T002"),
        ('{% extends "../x.html" %}', "T003"),
        ('{% import "/etc/passwd" as x %}', "T003"),
        ("{{ cycler }}", "T004"),
        ("{{ range(3) }}", "T004"),
        ("{{ view | nosuch }}", "T004"),
        ("{% if view is nosuch %}{% endif %}", "T004"),
    ],
)
def test_what_is_wrong_in_a_template_is_told_with_its_line(text: str, code: str) -> None:
    _, problems = make_theme({"own.html": f"first\n{text}"})
    assert [problem.code for problem in problems] == [code]
    assert problems[0].place.file == "templates/own.html"
    assert problems[0].place.line == (3 if code == "T001" else 2)


@pytest.mark.parametrize(
    "text",
    [
        "{{ view.__class__ }}",
        "{{ view.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ view|attr('__class__') }}",
        "{{ view['__class__'] }}",
        "{{ '{0.__class__}'.format(view) }}",
        "{{ '{a.__class__}'.format_map({'a': view}) }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ self.__init__.__globals__ }}",
        "{{ lipsum.__globals__ }}",
        "{{ gettext.__globals__ }}",
        "{{ _.__globals__ }}",
        "{{ ngettext.__globals__ }}",
        "{{ view.title.format.__self__.__class__ }}",
        "{{ joiner()() }}",
        "{{ [].append(1) }}",
        "{{ {}.update({}) }}",
        "{{ namespace(a=1) }}",
        "{{ [].sort() }}",
    ],
)
def test_t19_a_hostile_template_reaches_nothing_of_python(text: str) -> None:
    environment = make_environment({"a.html": text}, Voice())
    with pytest.raises((SecurityError, UndefinedError)):
        environment.get_template("a.html").render(view=a_label())


def test_t19_the_shorter_way_to_fields_leads_to_no_inner_name() -> None:
    assert not [name for name in owners() if name.startswith("_")]
    environment = make_environment({"a.html": "{{ view.replace_fields }}"}, Voice())
    with pytest.raises(UndefinedError):
        environment.get_template("a.html").render(view=a_label())


def test_t19_there_are_no_globals_but_those_of_gettext() -> None:
    names = {"_", "gettext", "ngettext", "pgettext", "npgettext"}
    assert set(make_environment({}, Voice()).globals) == names


def test_a_field_that_is_missing_is_an_error() -> None:
    environment = make_environment({"a.html": "{{ view.titel }}"}, Voice())
    with pytest.raises(UndefinedError):
        environment.get_template("a.html").render(view=a_label())


def test_the_built_in_theme_has_no_problem() -> None:
    assert the_theme().names >= {"base.html", "record.html", "404.html"}


def test_a_digest_covers_all_that_a_template_is_made_with() -> None:
    before = the_theme()
    changed = {**theme_sources(), "parts/claims.html": "{# other #}"}
    after, _ = make_theme(changed)
    differs = {name for name in before.names if before.digest(name) != after.digest(name)}
    assert {"record.html", "measure.html", "words.html"} <= differs
    assert "list.html" not in differs
    assert "base.html" not in differs


def test_a_translated_text_is_put_in_when_a_template_is_made_ready() -> None:
    azeri = Voice(lang="az", say={"Facts": "Faktlar"}.__getitem__)
    environment = make_environment({"a.html": "{{ _('Facts') }}"}, azeri)
    assert environment.get_template("a.html").render() == "Faktlar"


def test_each_language_and_form_of_links_has_templates_of_its_own() -> None:
    theme, problems = make_theme({"a.html": "{{ '/x/' | to }}"})
    assert not problems
    file, folder = voice_of("en", "file"), voice_of("en", "folder")
    assert theme.template("a.html", file) is theme.template("a.html", file)
    assert theme.template("a.html", file) is not theme.template("a.html", folder)


def test_a_theme_is_a_value() -> None:
    assert msgspec.structs.asdict(the_theme())["digests"] == dict(the_theme().digests)
    assert voice_of("en", "file") is voice_of("en", "file")
