"""Reading in processes of their own: what breaks or hangs there stops nothing here."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from multiprocessing import get_context
from typing import Any

from archive_site.builder.workers import end_with, undisturbed
from archive_site.intake.paths import Unit
from archive_site.intake.reading import Result, Setting, read_unit
from archive_site.loader.articles.reader import Unread

PROCESSES = 2
WAITING = 16  # units that are given out before their turn
LONGEST = 60.0  # seconds that a unit may take
MEMORY = 4 << 30  # bytes that a process may use
BROKE = "reading it broke off; save it in another form"
TOO_LONG = f"reading it takes more than {LONGEST:.0f} seconds; add a smaller copy"
_SETTING: list[Setting] = []  # of this process


def read_all(units: Sequence[Unit], setting: Setting) -> Iterator[tuple[Unit, list[Result]]]:
    """What is read of each unit, in their order."""
    pool = _pool(setting, min(PROCESSES, len(units)))
    waiting: deque[tuple[Unit, Future[list[Result]]]] = deque()
    coming = iter(units)
    try:
        while True:
            while len(waiting) < WAITING and (unit := next(coming, None)) is not None:
                waiting.append((unit, _given(pool, unit)))
            if not waiting:
                return
            unit, future = waiting.popleft()
            try:
                yield unit, future.result(LONGEST)
            except (BrokenProcessPool, TimeoutError) as error:
                _kill(pool)
                yield unit, _alone(unit, setting, hung=isinstance(error, TimeoutError))
                pool = _pool(setting, PROCESSES)
                waiting = deque((each, _given(pool, each)) for each, _ in waiting)
    finally:
        _kill(pool)


def _given(pool: ProcessPoolExecutor, unit: Unit) -> Future[list[Result]]:
    """A unit given to a pool; one that broke meanwhile is found out when it is the unit's turn."""
    try:
        with undisturbed():
            return pool.submit(_work, unit)
    except BrokenProcessPool as broken:
        never: Future[list[Result]] = Future()
        never.set_exception(broken)
        return never


def _alone(unit: Unit, setting: Setting, *, hung: bool) -> list[Result]:
    """A unit once more in a process that nothing else can break."""
    if hung:
        return [Unread(unit.name, TOO_LONG)]
    pool = _pool(setting, 1)
    try:
        return _given(pool, unit).result(LONGEST)
    except BrokenProcessPool:
        return [Unread(unit.name, BROKE)]
    except TimeoutError:
        return [Unread(unit.name, TOO_LONG)]
    finally:
        _kill(pool)


def _pool(setting: Setting, count: int) -> ProcessPoolExecutor:
    """Processes that know by what articles are described."""
    context = get_context("fork" if sys.platform.startswith("linux") else "spawn")
    return ProcessPoolExecutor(max(1, count), context, _begin, (setting, os.getpid()))


def _begin(setting: Setting, parent: int) -> None:
    _SETTING[:] = [setting]
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who conducts ends them
    if sys.platform.startswith("linux"):
        end_with(parent)
        resource: Any = import_module("resource")  # Windows has none
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _work(unit: Unit) -> list[Result]:
    return read_unit(unit, _SETTING[0])


def _kill(pool: ProcessPoolExecutor) -> None:
    """End a pool and its processes, whatever they do."""
    for process in list((pool._processes or {}).values()):
        process.kill()
    pool.shutdown(wait=True, cancel_futures=True)
