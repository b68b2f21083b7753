"""Read a theme: its templates as texts become a Theme, and what is wrong in them is told."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Mapping
from functools import lru_cache

import msgspec
from jinja2 import Environment, Template, TemplateSyntaxError, nodes

from archive_site.model.problems import Place, Problem
from archive_site.renderer.compiled import Compiled
from archive_site.renderer.sandbox import ViewEnvironment, make_environment, plain_names
from archive_site.renderer.voice import Voice

FOLDER = "templates"
UNREADABLE, COMPUTED, MISSING, UNKNOWN, UNESCAPED = "T001", "T002", "T003", "T004", "T005"
_JINJAS_OWN = frozenset({"caller", "loop", "self", "super", "varargs", "kwargs"})
_REFERRING = (nodes.Extends, nodes.FromImport, nodes.Import, nodes.Include)
_LOOSENING = (nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)


class Theme(msgspec.Struct, frozen=True, eq=False):
    """Templates by name ("base.html", "records/source.html"), with a digest of each.

    A digest covers the template and all that it extends, includes or imports. `kept` is the folder
    of compiled templates (none: nowhere) and the digest of the code that compiles them.
    """

    sources: Mapping[str, str]
    digests: Mapping[str, str]
    kept: tuple[str, str] = ("", "")

    @property
    def names(self) -> frozenset[str]:
        """The names of all templates."""
        return frozenset(self.sources)

    def digest(self, template: str) -> str:
        """The SHA-256 of a template and of all it is made with, in hexadecimal."""
        return self.digests[template]

    def make_ready(self, voice: Voice) -> None:
        """Compile all templates for pages that speak so."""
        for name in sorted(self.sources):
            self.template(name, voice)

    def template(self, name: str, voice: Voice) -> Template:
        """A template made ready for pages that speak so."""
        return _environment(self, voice).get_template(name)


class _Parsed(msgspec.Struct, frozen=True):
    """A template's nodes, the templates it names, the names it sets."""

    name: str
    nodes: list[nodes.Node]
    uses: frozenset[str]
    sets: frozenset[str]


@lru_cache(maxsize=32)
def _environment(theme: Theme, voice: Voice) -> ViewEnvironment:
    environment = make_environment(theme.sources, voice)
    if theme.kept[0]:
        environment.bytecode_cache = Compiled(*theme.kept, voice)
    return environment


def make_theme(sources: Mapping[str, str]) -> tuple[Theme, tuple[Problem, ...]]:
    """Read all templates: the theme, and every problem in it with its line."""
    environment = make_environment({}, Voice())
    problems: list[Problem] = []
    parsed: dict[str, _Parsed] = {}
    for name, text in sources.items():
        try:
            parsed[name] = _parse(environment, name, text)
        except TemplateSyntaxError as error:
            message = f"{error.message}; correct it, or delete the file to have the built-in one"
            problems.append(_problem(name, error.lineno, UNREADABLE, message))
    closures = {name: _closure(name, parsed) for name in sources}
    for name, template in parsed.items():
        known = plain_names().union(*(parsed[each].sets for each in closures[name] & set(parsed)))
        problems += _reference_faults(template, sources)
        problems += _safety_faults(template)
        problems += _word_faults(template, known | _JINJAS_OWN)
        problems += _tool_faults(template, environment)
    digests = {name: _digest(closure, sources) for name, closure in closures.items()}
    return Theme(dict(sources), digests), tuple(sorted(problems))


def _parse(environment: Environment, name: str, text: str) -> _Parsed:
    found = list(environment.parse(text, name).find_all(nodes.Node))
    targets = [getattr(node, "template", None) for node in found if isinstance(node, _REFERRING)]
    uses = [each.value for each in targets if isinstance(each, nodes.Const)]
    sets: set[str] = set()
    for node in found:
        if isinstance(node, nodes.Macro) or (isinstance(node, nodes.Name) and node.ctx != "load"):
            sets.add(node.name)
        elif isinstance(node, nodes.Import):
            sets.add(node.target)
        elif isinstance(node, nodes.FromImport):
            sets |= {each if isinstance(each, str) else each[1] for each in node.names}
    return _Parsed(name, found, frozenset(map(str, uses)), frozenset(sets))


def _problem(name: str, line: int, code: str, message: str) -> Problem:
    return Problem(Place(f"{FOLDER}/{name}", line), code, message)


def _reference_faults(template: _Parsed, sources: Mapping[str, str]) -> Iterator[Problem]:
    for node in template.nodes:
        if not isinstance(node, _REFERRING):
            continue
        target = getattr(node, "template", None)
        if not isinstance(target, nodes.Const) or not isinstance(target.value, str):
            message = 'the name of a template is computed; write it in quotes: "parts/cards.html"'
            yield _problem(template.name, node.lineno, COMPUTED, message)
        elif target.value not in sources:
            near = difflib.get_close_matches(target.value, sources, 1, 0.3) or ["base.html"]
            message = f"there is no template '{target.value}'; write '{near[0]}', or add the file"
            yield _problem(template.name, node.lineno, MISSING, message)


def _safety_faults(template: _Parsed) -> Iterator[Problem]:
    for node in template.nodes:
        if isinstance(node, nodes.Filter) and node.name == "safe":
            message = "filter 'safe' lets markup through unescaped; leave it out"
            yield _problem(template.name, node.lineno, UNESCAPED, message)
        elif isinstance(node, _LOOSENING):
            message = "escaping cannot be switched off; leave out 'autoescape'"
            yield _problem(template.name, node.lineno, UNESCAPED, message)


def _word_faults(template: _Parsed, known: frozenset[str]) -> Iterator[Problem]:
    """Names that are set nowhere in the template or in what it is made with."""
    told: set[str] = set()
    for node in template.nodes:
        if isinstance(node, nodes.Name) and node.name not in known | told:
            told.add(node.name)
            message = f"'{node.name}' is not known here; write page, site, view or a name set above"
            yield _problem(template.name, node.lineno, UNKNOWN, message)


def _tool_faults(template: _Parsed, environment: Environment) -> Iterator[Problem]:
    """Filters and tests that there are not."""
    for node in template.nodes:
        if isinstance(node, nodes.Filter):
            names, kind = list(environment.filters), "filter"
        elif isinstance(node, nodes.Test):
            names, kind = list(environment.tests), "test"
        else:
            continue
        if node.name not in names and node.name != "safe":
            near = difflib.get_close_matches(node.name, names, 1, 0)
            message = f"there is no {kind} '{node.name}'; write '{near[0]}', or leave it out"
            yield _problem(template.name, node.lineno, UNKNOWN, message)


def _closure(name: str, parsed: Mapping[str, _Parsed]) -> frozenset[str]:
    """A template and all that it extends, includes or imports, directly or not."""
    closure, waiting = {name}, [name]
    while waiting:
        template = parsed.get(waiting.pop())
        new = {used for used in template.uses if used in parsed} - closure if template else set()
        closure |= new
        waiting += new
    return frozenset(closure)


def _digest(closure: frozenset[str], sources: Mapping[str, str]) -> str:
    made = hashlib.sha256()
    for each in sorted(closure):
        made.update(f"{each}\0{len(sources[each])}\0{sources[each]}".encode())
    return made.hexdigest()
