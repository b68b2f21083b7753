"""The environment templates run in: strict, escaping always, with nothing of Python in reach."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, cast

from jinja2 import DictLoader, StrictUndefined, Template, nodes, pass_context
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from archive_site.renderer.codegen import Spoken, ViewCode
from archive_site.renderer.filters import filters_for
from archive_site.renderer.markup import words
from archive_site.renderer.voice import Voice

# Markup without escaping, other bytes each time, addresses without our check.
_NAMES = ("_loop_vars", "_block_vars")  # what a call is given for those who ask for the context
_LEFT_OUT = ("safe", "random", "pprint", "urlize")


class ViewTemplate(Template):
    """A template whose macros are made once: names that every template may use are the same."""

    def _get_default_module(self, ctx: Context | None = None) -> Any:
        if self._module is None:
            self._module = self.make_module()
        return self._module


class ViewEnvironment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with a shorter way to the public fields of our own values, and to macros."""

    code_generator_class = ViewCode
    template_class = ViewTemplate
    say: Callable[[str], str] = str

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.made: dict[str, Template] = {}

    def _load_template(self, name: str, globals: Any) -> Template:
        if name not in self.made:
            self.made[name] = super()._load_template(name, globals)
        return self.made[name]

    def getattr(self, it: Any, attribute: str) -> Any:
        """A macro of a template that is imported at once, anything else as the sandbox does."""
        if type(it) is TemplateModule and not attribute.startswith("_"):
            return getattr(it, attribute, None) or super().getattr(it, attribute)
        return super().getattr(it, attribute)

    def call(self, context: Context, called: Any, /, *values: Any, **named: Any) -> Any:
        """Call a macro at once, anything else as the sandbox does."""
        if type(called) is Macro:
            for name in _NAMES:
                named.pop(name, None)
            return called(*values, **named)
        return super().call(context, called, *values, **named)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        Spoken(self.say).visit(tree)
        return tree


def make_environment(sources: Mapping[str, str], voice: Voice) -> ViewEnvironment:
    """An environment for pages of one language and one form of links."""
    environment = ViewEnvironment(
        loader=DictLoader(sources),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=["jinja2.ext.i18n"],
    )
    say, count = _escaped(voice)
    environment.say = say
    environment.globals.clear()
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        say, count, newstyle=True, pgettext=_in_context, npgettext=_count_in_context
    )
    environment.globals["_"] = environment.globals["gettext"]
    for name in _LEFT_OUT:
        environment.filters.pop(name)
    environment.filters.update(filters_for(voice))
    grouped = _grouped(
        cast("Callable[..., str]", environment.globals["ngettext"]), environment.filters["number"]
    )
    environment.globals["ngettext"] = grouped
    return environment


def _grouped(counted: Callable[..., str], number: Callable[[int], str]) -> Callable[..., str]:
    """Say a count (`num`) as the language writes numbers."""

    @pass_context
    def ngettext(context: Context, one: str, other: str, count: int, /, **values: Any) -> str:
        return counted(context, one, other, count, **{"num": number(count), **values})

    return ngettext


@lru_cache(maxsize=1)
def plain_names() -> frozenset[str]:
    """The names that every template may use without setting them."""
    return frozenset(make_environment({}, Voice()).globals) | {"page", "site", "view"}


def _escaped(voice: Voice) -> tuple[Callable[[str], str], Callable[[str, str, int], str]]:
    """A voice's words as markup: Jinja takes translations for safe, and they come from files."""
    return (
        lambda text: words(voice.say(text)),
        lambda one, many, number: words(voice.count(one, many, number)),
    )


def _in_context(context: str, text: str) -> str:
    return text


def _count_in_context(context: str, one: str, many: str, number: int) -> str:
    return one if number == 1 else many
