"""Who may import whom, and how long a function may be: the design held by reading the code."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parents[1] / "src"
OURS = "archive_site"
# A package, and the packages of ours that it may import.
MAY_IMPORT = {
    "model": set(),
    "prose": {"model"},
    "loader": {"model", "prose"},
    "renderer": {"model"},
    "exports": {"model"},
    "checks": {"model"},
    "builder": {"model", "prose", "loader", "renderer", "exports", "checks"},
    "intake": {"model", "prose", "loader", "builder"},
    "preview": {"model", "renderer", "builder"},
    "cli": {
        *("model", "prose", "loader", "renderer", "exports", "checks", "builder"),
        *("intake", "preview"),
    },
}
# One dependency, one home.
HOMES = {
    "yaml": {"loader"},
    "frontmatter": {"loader"},
    "jinja2": {"renderer"},
    "markupsafe": {"renderer"},
    "babel": {"renderer"},
    "cmarkgfm": {"prose"},
    "markdown": {"prose"},
    "nh3": {"prose"},
    "click": {"cli"},
    "rich": {"cli"},
    "sqlite3": {"builder", "intake"},
    "trafilatura": {"loader"},
    "lxml": {"loader"},
    "resiliparse": {"loader"},
    "brotli": {"loader"},
    "fastwarc": {"loader"},
    "pypdfium2": {"loader"},
    "PIL": {"builder"},
    "pycld2": {"loader"},
    "py3langid": {"loader"},
    "starlette": {"preview"},
    "uvicorn": {"preview"},
    "watchfiles": {"builder"},
}
# Imports that stand in a function, so that what isn't used isn't loaded.
LAZY = {
    (f"{OURS}.cli.main", f"{OURS}.cli.run"),
    (f"{OURS}.builder.media", f"{OURS}.builder.pictures"),
    (f"{OURS}.builder.catalogues", f"{OURS}.renderer.catalogue"),
    (f"{OURS}.cli.progress", "rich.console"),
    (f"{OURS}.cli.progress", "rich.progress"),
    *(
        (f"{OURS}.cli.commands.serve", f"{OURS}.preview.{name}")
        for name in ("app", "built", "early", "folder", "live", "server")
    ),
    (f"{OURS}.prose.convert", f"{OURS}.prose.cmark"),
    (f"{OURS}.prose.convert", f"{OURS}.prose.python_markdown"),
}
# Modules by which a program reaches files, processes, the clock, the environment or the network.
OUTSIDE = {
    *("os", "pathlib", "shutil", "tempfile", "glob", "io", "time", "subprocess", "socket", "http"),
    *("urllib.request", "sqlite3", "multiprocessing", "concurrent", "random", "secrets", "uuid"),
}
EDGES = {"builder", "intake", "preview", "cli"}
HARMLESS = {"io.StringIO", "io.BytesIO", "pathlib.PurePosixPath"}  # texts in memory
LONGEST_FUNCTION, NINE_IN_TEN, PARAMETERS, LONGEST_MODULE, SPINE = 40, 20, 5, 250, 30

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def modules() -> dict[str, ast.Module]:
    """The syntax tree of each module of ours, by its dotted name."""
    found = {}
    for path in sorted((SRC / OURS).rglob("*.py")):
        name = ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(path.read_text("utf-8"))
    return found


def package_of(module: str) -> str:
    """The package of ours that a module lies in: "loader" of archive_site.loader.tree."""
    return module.split(".")[1] if "." in module else ""


def imports(tree: ast.AST) -> Iterator[tuple[str, ast.stmt]]:
    """Every module or name that a tree imports, dotted, with the statement."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written whole"
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


def module_of(name: str) -> str:
    """The module of ours that an import leads to: itself, or the one that holds the name."""
    return name if name in modules() else name.rpartition(".")[0]


def functions() -> Iterator[tuple[str, Function]]:
    """Every function and method with the name of its module."""
    for module, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield f"{module}.{node.name}", node


def length(node: Function) -> int:
    """The lines of a function from `def` to its end."""
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_a_package_imports_only_what_the_design_lets_it(package: str) -> None:
    strange = {
        (module, name)
        for module, tree in modules().items()
        if package_of(module) == package
        for name, _ in imports(tree)
        if name.startswith(f"{OURS}.") and package_of(name) not in MAY_IMPORT[package] | {package}
    }
    assert not strange


def test_every_package_stands_in_the_table() -> None:
    packages = {path.name for path in (SRC / OURS).iterdir() if (path / "__init__.py").is_file()}
    assert packages == set(MAY_IMPORT)


def test_no_module_is_in_an_import_cycle() -> None:
    uses = {
        module: {module_of(name) for name, _ in imports(tree) if name.startswith(OURS)} - {module}
        for module, tree in modules().items()
    }
    # What imports nothing that is left can't be in a cycle; what can't be taken away is in one.
    while free := {module for module, used in uses.items() if not used & uses.keys()}:
        uses = {module: used for module, used in uses.items() if module not in free}
    assert not uses


def test_no_function_imports_but_those_listed() -> None:
    found = {
        (module, module_of(name))
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, Function)
        for name, _ in imports(node)
    }
    assert found <= LAZY


@pytest.mark.parametrize("dependency", HOMES)
def test_one_dependency_has_one_home(dependency: str) -> None:
    homes = {
        package_of(module)
        for module, tree in modules().items()
        for name, _ in imports(tree)
        if name.split(".")[0] == dependency
    }
    assert homes <= HOMES[dependency]


def test_only_the_edges_reach_files_clock_and_environment() -> None:
    reached = {
        (module, name)
        for module, tree in modules().items()
        if package_of(module) not in EDGES and package_of(module)
        for name, _ in imports(tree)
        if any(f"{name}.".startswith(f"{each}.") for each in OUTSIDE) and name not in HARMLESS
    }
    called = {
        (module, node.func.id)
        for module, tree in modules().items()
        if package_of(module) not in EDGES and package_of(module)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id in ("open", "input", "exec", "eval", "__import__")
    }
    dated = {
        (module, node.attr)
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ("now", "today", "utcnow")
    }
    assert not reached | called | dated


def test_only_the_command_line_prints_or_exits() -> None:
    found = {
        module
        for module, tree in modules().items()
        if package_of(module) != "cli"
        for node in ast.walk(tree)
        if (isinstance(node, ast.Name) and node.id in ("print", "SystemExit", "exit", "quit"))
        or (isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr", "_exit"))
        or (ast.unparse(node) == "sys.exit" if isinstance(node, ast.Attribute) else False)
    }
    assert not found


def test_a_function_has_at_most_forty_lines_and_nine_in_ten_twenty() -> None:
    lengths = {name: length(node) for name, node in functions()}
    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}
    assert statistics.quantiles(lengths.values(), n=10)[-1] <= NINE_IN_TEN


def test_a_function_has_at_most_five_parameters() -> None:
    found = {
        name: count
        for name, node in functions()
        if (count := len([a for a in _parameters(node.args) if a.arg not in ("self", "cls")]))
        > PARAMETERS
    }
    assert not found


def _parameters(given: ast.arguments) -> list[ast.arg]:
    return [*given.posonlyargs, *given.args, *given.kwonlyargs]


def test_a_module_has_at_most_two_hundred_and_fifty_lines() -> None:
    lengths = {
        path.relative_to(SRC).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in (SRC / OURS).rglob("*.py")
    }
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_the_spine_is_one_function_of_at_most_thirty_lines() -> None:
    spine = [n for name, n in functions() if name == f"{OURS}.builder.site.build"]
    assert [length(node) <= SPINE for node in spine] == [True]


def test_packages_re_export_nothing() -> None:
    for path in (SRC / OURS).rglob("__init__.py"):
        body = ast.parse(path.read_text("utf-8")).body
        assert len(body) == 1, path
        assert isinstance(body[0], ast.Expr), path
