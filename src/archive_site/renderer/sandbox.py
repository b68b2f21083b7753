"""The environment templates run in: strict, escaping always, with nothing of Python in reach."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from jinja2 import DictLoader, StrictUndefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from archive_site.renderer.codegen import Spoken, ViewCode
from archive_site.renderer.filters import filters_for
from archive_site.renderer.voice import Voice

# Markup without escaping, other bytes each time, addresses without our check.
_LEFT_OUT = ("safe", "random", "pprint", "urlize")


class ViewEnvironment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with a shorter way to the public fields of our own values."""

    code_generator_class = ViewCode
    say: Callable[[str], str] = str

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
    environment.say = voice.say
    environment.globals.clear()
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        voice.say, voice.count, newstyle=True, pgettext=_in_context, npgettext=_count_in_context
    )
    environment.globals["_"] = environment.globals["gettext"]
    for name in _LEFT_OUT:
        environment.filters.pop(name)
    environment.filters.update(filters_for(voice))
    return environment


@lru_cache(maxsize=1)
def plain_names() -> frozenset[str]:
    """The names that every template may use without setting them."""
    return frozenset(make_environment({}, Voice()).globals) | {"page", "site", "view"}


def _in_context(context: str, text: str) -> str:
    return text


def _count_in_context(context: str, one: str, many: str, number: int) -> str:
    return one if number == 1 else many
