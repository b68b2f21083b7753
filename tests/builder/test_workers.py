"""Work in shares, in several processes."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from multiprocessing import active_children

import pytest

from archive_site.builder.workers import WORTH, beside, in_shares

MORE_THAN_A_PIPE_HOLDS = "x" * 4_000_000


def end_of_others() -> None:
    """Wait until the processes that were begun have ended."""
    for process in active_children():
        process.join(10)


def test_a_worker_does_not_hear_ctrl_c_and_its_share_is_whole() -> None:
    conductor = os.getpid()

    def disturbed(rows: Sequence[int]) -> list[int]:
        if os.getpid() != conductor:  # else the tests themselves would be broken off
            os.kill(os.getpid(), signal.SIGINT)
        return list(rows)

    assert in_shares(disturbed, range(WORTH)) == list(range(WORTH))


def test_rows_that_are_no_work_are_not_shared() -> None:
    def where(rows: Sequence[int]) -> list[int]:
        return [os.getpid() for _ in rows]

    assert set(in_shares(where, range(WORTH), 0)) == {os.getpid()}


def test_work_beside_gives_what_it_made_in_a_process_of_its_own() -> None:
    assert beside(os.getpid, WORTH)() != os.getpid()
    assert beside(os.getpid, WORTH - 1)() == os.getpid()


def test_work_beside_whose_process_was_killed_is_done_again() -> None:
    conductor = os.getpid()

    def killed() -> str:
        if os.getpid() != conductor:
            os.kill(os.getpid(), signal.SIGKILL)
        return "done"

    assert beside(killed, WORTH)() == "done"


def test_work_beside_whose_process_was_killed_while_it_told_is_done_again() -> None:
    conductor = os.getpid()

    def killed() -> str:
        if os.getpid() != conductor:
            signal.setitimer(signal.ITIMER_REAL, 0.2)  # while it waits for the rest to be taken
        return MORE_THAN_A_PIPE_HOLDS

    made = beside(killed, WORTH)
    end_of_others()
    assert made() == MORE_THAN_A_PIPE_HOLDS


def test_work_beside_that_nobody_asks_for_ends() -> None:
    made = beside(lambda: MORE_THAN_A_PIPE_HOLDS, WORTH)
    del made
    end_of_others()
    assert not active_children()


def test_work_beside_that_fails_fails_where_it_is_asked_for(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def failing() -> None:
        raise ValueError("wrong")

    made = beside(failing, WORTH)
    with pytest.raises(ValueError, match="wrong"):
        made()
    assert not capfd.readouterr().err  # of the process beside
