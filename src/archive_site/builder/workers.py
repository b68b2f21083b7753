"""Work in shares: the same function over parts of a list, in several processes where it pays."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")
K = TypeVar("K")

WORTH = 300  # below so many pieces of work, starting processes costs more than it saves
SHARES = 24  # of a process: who is done sooner takes more; rows beside each other share caches
PR_SET_PDEATHSIG = 1
_SHARED: dict[str, Any] = {}  # what forked workers inherit instead of receiving it


def in_shares(
    work: Callable[[Sequence[T]], list[R]], rows: Sequence[T], size: int | None = None
) -> list[R]:
    """What `work` gives over all rows, in shares, in their order.

    Workers are forked, so that rows need not be sent to them; where forking is unsafe (macOS) or
    not to be had (Windows), the work is done here in one share. `size` is how many pieces of work
    the rows are, where a row is more or less than one.
    """
    if not _forks() or (len(rows) if size is None else size) < WORTH:
        return work(rows)
    count = len(os.sched_getaffinity(0))
    shares = min(count * SHARES, len(rows))
    _SHARED.update(work=work, rows=rows, shares=shares)
    try:
        context = get_context("fork")
        pool = ProcessPoolExecutor(count, context, end_with, (os.getpid(),))
        try:
            with undisturbed():
                parts = pool.map(_share, range(shares))
            return [result for part in parts for result in part]
        finally:
            pool.shutdown(cancel_futures=True)
    finally:
        _SHARED.clear()


def beside(work: Callable[[], K], size: int) -> Callable[[], K]:
    """Begin some work in a process of its own where it pays; what it gives is asked for later.

    `size` is how many pieces of work it is.
    """
    if not _forks() or size < WORTH:
        return work
    context = get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_tell, args=(work, sender, receiver, os.getpid()), daemon=True)
    with undisturbed():
        process.start()
    sender.close()

    def result() -> K:
        try:
            found: K = receiver.recv()
        except (EOFError, OSError):  # it was killed, or failed: what is wrong shows here
            found = work()
        process.join()
        return found

    return result


def _tell(
    work: Callable[[], object], sender: Connection, receiver: Connection, parent: int
) -> None:
    end_with(parent)
    receiver.close()  # else it would wait without end to be heard where nobody asks any more
    with suppress(Exception):
        sender.send(work())


def _forks() -> bool:
    """Whether work can be given to other processes: Linux, and more than one core."""
    return sys.platform.startswith("linux") and len(os.sched_getaffinity(0)) > 1


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let no process that is begun here hear Ctrl-C, which a terminal sends to all of them.

    One that is stopped half-way through what it tells would be waited for without end. The command
    itself hears it when this is left.
    """
    if not sys.platform.startswith("linux"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_with(parent: int) -> None:
    """Let a worker end when its command ends, be it killed; it would go on (prctl(2))."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


def _share(number: int) -> list[Any]:
    rows, shares = _SHARED["rows"], _SHARED["shares"]
    start, end = (len(rows) * each // shares for each in (number, number + 1))
    found: list[Any] = _SHARED["work"](rows[start:end])
    return found
