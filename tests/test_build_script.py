"""What `python3 build.py` promises before archive-site itself starts."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import packages_distributions
from pathlib import Path
from threading import Barrier

import pytest

import build
from tools import checks, environment, install
from tools.outside import NotToBeHad

ROOT = Path(__file__).resolve().parents[1]
LOCKS = sorted(ROOT.glob("requirements*.lock"))
# What runs on an archivist's machine. A new name here is a decision: see ARCHITECTURE.md.
RUNTIME = {
    *("babel", "click", "cmarkgfm", "jinja2", "markdown", "markupsafe", "msgspec", "nh3"),
    *("python-frontmatter", "pyyaml", "tzdata"),
    *("brotli", "fastwarc", "lxml", "lxml-html-clean", "py3langid", "pycld2", "pypdfium2"),
    *("pillow", "resiliparse"),
    *("rich", "starlette", "trafilatura", "uvicorn", "watchfiles"),
}
BROUGHT_ALONG = {
    *("cffi", "pycparser"),  # by cmarkgfm
    *("certifi", "charset-normalizer", "courlan", "dateparser", "htmldate", "justext", "urllib3"),
    *("babel", "python-dateutil", "pytz", "regex", "tld", "tzdata", "tzlocal"),  # by trafilatura
    *("tqdm", "numpy"),  # by fastwarc, resiliparse, py3langid
    *("anyio", "idna", "h11", "colorama", "typing-extensions"),  # by starlette, uvicorn, click
    *("markdown-it-py", "mdurl", "pygments"),  # by rich
}


def normal(name: str) -> str:
    """Give a distribution's name in the form in which two spellings are equal (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def requirements(path: Path) -> dict[str, str]:
    """Give each requirement of a requirements file with all that belongs to it."""
    text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    lines = text.replace("\\\n", " ").splitlines()
    return {normal(re.split(r"[<>=!~; ]", line)[0]): line for line in lines if line[:1].isalnum()}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project folder whose environment is ready."""
    python = environment.python_of(tmp_path)
    python.parent.mkdir(parents=True)
    python.touch()
    for lock in (environment.RUN, environment.TEST):
        (tmp_path / lock).write_text("click==8.1.8", encoding="utf-8")
        stamp = environment.stamp_of(tmp_path, lock)
        stamp.write_text(environment.digest_of(tmp_path, lock), encoding="ascii")
    return tmp_path


def test_an_old_python_is_refused_in_one_sentence() -> None:
    assert build.refusal((3, 10, 14)).count(". ") == 0
    assert "3.11 or newer and this is Python 3.10.14;" in build.refusal((3, 10, 14))
    assert "3.6.15" in build.refusal((3, 6, 15))
    assert build.refusal((3, 11, 0)) == build.refusal((3, 14, 1)) == ""


def test_an_old_python_can_read_the_script_as_far_as_the_refusal() -> None:
    source = (ROOT / "build.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    # Annotations are evaluated as the file is read: up to the check they are strings.
    before = ast.parse(source[: source.index("if refusal(")])
    functions = [node for node in ast.walk(before) if isinstance(node, ast.FunctionDef)]
    assert [function.name for function in functions] == ["refusal"]
    assert all(isinstance(one.annotation, ast.Constant) for one in functions[0].args.args)
    assert {
        name for node in before.body if isinstance(node, ast.Import) for name in names(node)
    } <= ({"os", "sys"})


def names(node: ast.Import | ast.ImportFrom) -> list[str]:
    """Give the top-level packages that a statement imports from outside its own package."""
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[0] for alias in node.names]
    return [node.module.split(".")[0]] if node.module and not node.level else []


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ([], ["build"]),
        (["--dry-run"], ["build", "--dry-run"]),
        (["serve", "--port", "9"], ["serve", "--port", "9"]),
        (["--help"], ["--help"]),
        (["check"], ["check"]),
    ],
)
def test_what_it_is_told_is_passed_on(given: list[str], meant: list[str]) -> None:
    assert build.command_of(given) == meant


def test_a_ready_environment_is_left_alone(project: Path) -> None:
    assert environment.is_ready(project, environment.RUN)
    before = sorted(project.rglob("*"))
    install.set_up(project, (environment.RUN, environment.TEST))
    assert sorted(project.rglob("*")) == before


def test_a_changed_lock_makes_the_environment_stale(project: Path) -> None:
    (project / environment.RUN).write_text("click==8.2.0", encoding="utf-8")
    assert not environment.is_ready(project, environment.RUN)
    assert environment.is_ready(project, environment.TEST)


def test_another_python_makes_the_environment_stale(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version", "3.99.0")
    assert not environment.is_ready(project, environment.RUN)


def test_a_moved_project_makes_the_environment_stale(project: Path) -> None:
    moved = project.with_name("moved")
    project.rename(moved)
    assert not environment.is_ready(moved, environment.RUN)


def test_an_interrupted_set_up_is_not_taken_for_ready(project: Path) -> None:
    environment.unfinished_mark(project).touch()
    assert not environment.is_ready(project, environment.RUN)


def test_an_environment_whose_python_is_gone_is_not_taken_for_ready(project: Path) -> None:
    environment.python_of(project).unlink()
    assert not environment.is_ready(project, environment.RUN)


def test_a_folder_that_is_not_an_environment_of_ours_is_not_removed(tmp_path: Path) -> None:
    kept = tmp_path / ".venv" / "letters.txt"
    kept.parent.mkdir()
    kept.write_text("mine", encoding="utf-8")
    (tmp_path / environment.RUN).touch()
    with pytest.raises(install.SetUpFailed, match="move it out of the way"):
        install.set_up(tmp_path, (environment.RUN,))
    assert kept.read_text(encoding="utf-8") == "mine"


def test_the_environment_finds_the_source_wherever_the_project_lies(tmp_path: Path) -> None:
    root = tmp_path / "şəhər arxivi"
    site_packages = root / ".venv" / "lib" / "python3.11" / "site-packages"
    line = install.pth_line(root, site_packages)
    assert line.isascii()
    assert (site_packages / line.rstrip("\n")).resolve() == root / "src"


@pytest.mark.skipif(sys.platform == "win32", reason="a .cmd file is written there")
def test_the_launcher_starts_the_package_with_the_environments_python(tmp_path: Path) -> None:
    root = tmp_path / "it's an archive"
    path, text = install.launcher(root)
    assert path == root / ".venv" / "bin" / "archive-site"
    python = environment.python_of(root)
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nprintf "%s|" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    path.write_text(text, encoding="utf-8")
    said = subprocess.run(["sh", path, "a b"], check=True, capture_output=True, text=True).stdout
    assert said == "-P|-m|archive_site|a b|"


def test_the_runtime_packages_are_the_ones_decided_on() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    written = (ROOT / "requirements.in").read_text(encoding="utf-8").splitlines()
    project = declared["project"]
    extras = [line for each in project["optional-dependencies"].values() for line in each]
    assert sorted([*project["dependencies"], *extras]) == sorted(
        line for line in written if line and not line.startswith("#")
    )
    assert set(requirements(ROOT / "requirements.in")) == RUNTIME
    assert set(requirements(ROOT / "requirements.lock")) == RUNTIME | BROUGHT_ALONG


def test_the_source_imports_nothing_that_is_not_a_runtime_package() -> None:
    imported = {
        name
        for path in (ROOT / "src").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in names(node)
    }
    foreign = imported - set(sys.stdlib_module_names) - {"archive_site"}
    homes = packages_distributions()
    assert {
        name for name in foreign if not {normal(h) for h in homes.get(name, [name])} & RUNTIME
    } == (set())


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_pins_each_package_with_hashes_and_names_no_index(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.findall(r"://|^\s*--(?!hash=sha256:)|@ ", text, flags=re.MULTILINE)
    for name, line in requirements(lock).items():
        assert re.match(r"[a-z0-9_.-]+==[^ ]+ ", line), name
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", line), name


def test_the_test_lock_agrees_with_the_runtime_lock() -> None:
    assert len(LOCKS) == 3
    run, tested = (
        # On which Python a package is needed may differ: the test tools need some on all.
        {
            name: re.sub(r" ; .*?(?= --hash|$)", "", line)
            for name, line in requirements(path).items()
        }
        for path in (ROOT / environment.RUN, ROOT / environment.TEST)
    )
    assert {name: re.sub(" +", " ", tested.get(name, "")) for name in run} == {
        name: re.sub(" +", " ", line) for name, line in run.items()
    }


def test_the_npm_lock_pins_with_hashes_and_names_no_registry() -> None:
    text = (ROOT / "tools" / "web" / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    assert text.count('"version"') == text.count('"integrity": "sha512-') == 2


def test_a_check_whose_subject_could_not_be_made_has_failed() -> None:
    check = checks.Check("vnu", lambda: checks.Outcome(True, ""), after="build")
    assert checks.run_check(check, {"build": checks.Outcome(True, "")}).passed
    assert not checks.run_check(check, {"build": checks.Outcome(False, "")}).passed


def test_a_check_that_lacks_its_tool_has_failed_and_says_so() -> None:
    def lacking() -> checks.Outcome:
        raise NotToBeHad("No Java; install default-jre-headless.")

    outcome = checks.run_check(checks.Check("vnu", lacking), {})
    assert not outcome.passed
    assert outcome.output == "Not run: No Java; install default-jre-headless."


def test_a_check_that_takes_long_says_so_before_it_runs() -> None:
    (tests,) = [each for each in checks.CHECKS if each.name == "pytest"]
    assert checks.begun(tests) == "pytest ................. (about ten minutes)"
    (lint,) = [each for each in checks.CHECKS if each.name == "ruff check"]
    assert checks.begun(lint) == "ruff check ............."


def test_checks_that_keep_one_processor_busy_run_beside_each_other_and_the_others_after() -> None:
    meeting = Barrier(2)

    def meets() -> checks.Outcome:
        meeting.wait(30)
        return checks.Outcome(True, "")

    def lacks() -> checks.Outcome:
        return checks.Outcome(False, "")

    narrow = [checks.Check("one", meets), checks.Check("other", meets), checks.Check("bad", lacks)]
    after = checks.Check("last", lambda: pytest.fail("what it looks at was not made"), after="bad")
    wide = checks.Check("wide", lacks, wide=True)
    with ThreadPoolExecutor(checks.PROCESSORS) as pool:
        running = checks.start_narrow([*narrow, after, wide], pool)
        passed = {name: each.result().outcome.passed for name, each in running.items()}
    assert passed == {"one": True, "other": True, "bad": False, "last": False}
    assert [each.wide for each in checks.CHECKS] == sorted(each.wide for each in checks.CHECKS)


def test_what_is_compiled_in_a_check_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    asked = "import sys; print(sys.dont_write_bytecode)"
    assert checks.command(sys.executable, "-c", asked).output == "False\n"


def test_the_tests_that_open_a_browser_lie_in_one_folder() -> None:
    opens = re.compile(r"^from playwright", re.MULTILINE)
    tests = (ROOT / "tests").rglob("test_*.py")
    found = {path.parent for path in tests if opens.search(path.read_text("utf-8"))}
    assert found == {ROOT / checks.IN_A_BROWSER}


def test_one_failed_check_fails_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = checks.Outcome(True, ""), checks.Outcome(False, "")
    assert checks.close({"ruff": good}, 1) == 0
    assert checks.close({"ruff": good, "vnu": bad}, 1) == 1
    assert capsys.readouterr().out.splitlines()[1:] == [
        "Failed: vnu.",
        "1 of 2 checks passed in 1 s.",
    ]
