"""How templates are compiled: Jinja's own way, with three shorter paths for what pages do most.

Texts of the interface become constants, since an environment speaks one language; public fields of
our values are read without the sandbox's inspection, which guards everything else; and a value is
escaped without being wrapped first. What a template gives is the same, byte for byte.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pkgutil import iter_modules
from typing import Any

import msgspec
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import LoopContext
from jinja2.visitor import NodeTransformer

from archive_site import model, renderer

SAYING = ("_", "gettext")
WITHOUT_VALUES = ("catalogue", "codegen", "sandbox", "templates", "render")


def owners() -> dict[str, frozenset[type]]:
    """For each public field of the values that templates are given, the types that have it."""
    found: dict[str, set[type]] = {}
    for package in (model, renderer):
        for module in iter_modules(package.__path__):
            if package is renderer and module.name in WITHOUT_VALUES:
                continue
            values = vars(importlib.import_module(f"{package.__name__}.{module.name}")).values()
            for value in values:
                if isinstance(value, type) and issubclass(value, msgspec.Struct):
                    for name in value.__struct_fields__:
                        found.setdefault(name, set()).add(value)
    for name in ("index", "index0", "first", "last", "length"):
        found.setdefault(name, set()).add(LoopContext)
    return {name: frozenset(types) for name, types in found.items() if not name.startswith("_")}


class ViewCode(CodeGenerator):
    """Jinja's code generator, reading fields and escaping by the shorter paths."""

    owners = owners()

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        """Make the shorter paths known to the compiled template."""
        self.writeline("from archive_site.renderer.codegen import ViewCode")
        self.writeline("from archive_site.renderer.markup import text")
        self.writeline("owners = ViewCode.owners")
        super().visit_Template(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """Read a public field directly, anything else through the sandbox."""
        if node.attr not in self.owners:
            super().visit_Getattr(node, frame)
            return
        self.write(f"(it.{node.attr} if type(it := ")
        self.visit(node.node, frame)
        self.write(f") in owners[{node.attr!r}] else environment.getattr(it, {node.attr!r}))")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("text(" if frame.eval_ctx.autoescape else "str(")


class Spoken(NodeTransformer):
    """Puts the words of one language where a template says `_("…")` with nothing to fill in."""

    def __init__(self, say: Callable[[str], str]) -> None:
        self.say = say

    def visit_Call(self, node: nodes.Call) -> nodes.Node:
        """A constant text in place of a call that always gives the same."""
        self.generic_visit(node)
        called, given = node.node, node.args
        if not (isinstance(called, nodes.Name) and called.name in SAYING):
            return node
        if node.kwargs or len(given) != 1 or not isinstance(given[0], nodes.Const):
            return node
        words = nodes.Const(str(self.say(given[0].value)) % {}, lineno=node.lineno)
        return nodes.MarkSafe(words, lineno=node.lineno)
