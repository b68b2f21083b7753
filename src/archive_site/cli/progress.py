"""How far a long command is: a bar where somebody looks on, nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

WORTH = 10  # fewer steps need no bar


@contextmanager
def progress(steps: int, word: str) -> Iterator[Callable[[], None]]:
    """A bar on standard error; call what is given after each step."""
    if steps < WORTH or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn(word), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    # Drawn by us after each step: a thread that draws could not live beside processes that fork.
    # What is printed stands above the bar, unless it goes to a file.
    seen = sys.stdout.isatty()
    console = Console(stderr=True)
    with Progress(*columns, console=console, auto_refresh=False, redirect_stdout=seen) as bar:
        task = bar.add_task("", total=steps)

        def step() -> None:
            bar.update(task, advance=1, refresh=True)

        yield step
