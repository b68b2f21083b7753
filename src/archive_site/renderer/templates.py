"""Read a theme: its templates as texts become a Theme, and what is wrong in them is told."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Mapping
from functools import lru_cache

import msgspec
from jinja2 import Environment, Template, TemplateSyntaxError, meta, nodes

from archive_site.model.problems import Place, Problem
from archive_site.renderer.sandbox import ViewEnvironment, make_environment, plain_names
from archive_site.renderer.voice import Voice, voice_of

FOLDER = "templates"
UNREADABLE, COMPUTED, MISSING, UNKNOWN, UNESCAPED = "T001", "T002", "T003", "T004", "T005"


class Theme(msgspec.Struct, frozen=True, eq=False):
    """Templates by name ("base.html", "records/source.html"), with a digest of each.

    A digest covers the template and all that it extends, includes or imports.
    """

    sources: Mapping[str, str]
    digests: Mapping[str, str]

    @property
    def names(self) -> frozenset[str]:
        """The names of all templates."""
        return frozenset(self.sources)

    def digest(self, template: str) -> str:
        """The SHA-256 of a template and of all it is made with, in hexadecimal."""
        return self.digests[template]

    def template(self, name: str, lang: str, links: str) -> Template:
        """A template made ready for pages of a language and a form of links."""
        return _environment(self, lang, links).get_template(name)


@lru_cache(maxsize=32)
def _environment(theme: Theme, lang: str, links: str) -> ViewEnvironment:
    return make_environment(theme.sources, voice_of(lang, links))


def make_theme(sources: Mapping[str, str]) -> tuple[Theme, tuple[Problem, ...]]:
    """Read all templates: the theme, and every problem in it with its line."""
    environment = make_environment({}, Voice())
    problems: list[Problem] = []
    uses: dict[str, frozenset[str]] = {}
    for name, text in sorted(sources.items()):
        try:
            tree = environment.parse(text, name)
            environment.compile(text, name)  # unknown filters and tests show only here
        except TemplateSyntaxError as error:
            problems.append(_problem(name, error.lineno, UNREADABLE, _cure(error)))
            continue
        found = list(_faults(environment, name, tree, sources))
        problems += found
        known = {used for used in meta.find_referenced_templates(tree) if used in sources}
        uses[name] = frozenset(used for used in known if used is not None)
    digests = {name: _digest(name, sources, uses) for name in sources}
    return Theme(dict(sources), digests), tuple(sorted(problems))


def _problem(name: str, line: int, code: str, message: str) -> Problem:
    return Problem(Place(f"{FOLDER}/{name}", line), code, message)


def _cure(error: TemplateSyntaxError) -> str:
    message = error.message or "cannot be read"
    return f"{message}; correct it here, or delete the file to have the built-in one"


def _faults(
    environment: Environment, name: str, tree: nodes.Template, sources: Mapping[str, str]
) -> Iterator[Problem]:
    for node in tree.find_all((nodes.Extends, nodes.FromImport, nodes.Import, nodes.Include)):
        yield from _reference_faults(name, node, sources)
    for used in tree.find_all(nodes.Filter):
        if used.name == "safe":
            message = "filter 'safe' lets markup through unescaped; leave it out"
            yield _problem(name, used.lineno, UNESCAPED, message)
    for loose in tree.find_all((nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)):
        message = "escaping cannot be switched off; leave out 'autoescape'"
        yield _problem(name, loose.lineno, UNESCAPED, message)
    unknown = meta.find_undeclared_variables(tree) - plain_names()
    for word in sorted(unknown):
        line = next((n.lineno for n in tree.find_all(nodes.Name) if n.name == word), 1)
        message = f"'{word}' is not known here; write page, site or view, or a name set before"
        yield _problem(name, line, UNKNOWN, message)


def _reference_faults(
    name: str, node: nodes.Node, sources: Mapping[str, str]
) -> Iterator[Problem]:
    target = getattr(node, "template", None)
    if not isinstance(target, nodes.Const) or not isinstance(target.value, str):
        message = 'the name of a template is computed; write it in quotes: "parts/cards.html"'
        yield _problem(name, node.lineno, COMPUTED, message)
    elif target.value not in sources:
        near = difflib.get_close_matches(target.value, sources, 1, 0.3) or ["base.html"]
        message = f"there is no template '{target.value}'; write '{near[0]}', or another there is"
        yield _problem(name, node.lineno, MISSING, message)


def _digest(name: str, sources: Mapping[str, str], uses: Mapping[str, frozenset[str]]) -> str:
    closure, waiting = {name}, [name]
    while waiting:
        for used in uses.get(waiting.pop(), ()):
            if used not in closure:
                closure.add(used)
                waiting.append(used)
    made = hashlib.sha256()
    for each in sorted(closure):
        made.update(f"{each}\0{len(sources[each])}\0{sources[each]}".encode())
    return made.hexdigest()
