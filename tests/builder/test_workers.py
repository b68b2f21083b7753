"""Work in shares, in several processes."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence

import pytest

from archive_site.builder.workers import WORTH, beside, in_shares


def test_a_worker_does_not_hear_ctrl_c_and_its_share_is_whole() -> None:
    conductor = os.getpid()

    def disturbed(rows: Sequence[int]) -> list[int]:
        if os.getpid() != conductor:  # else the tests themselves would be broken off
            os.kill(os.getpid(), signal.SIGINT)
        return list(rows)

    assert in_shares(disturbed, range(WORTH)) == list(range(WORTH))


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


def test_work_beside_that_fails_fails_where_it_is_asked_for() -> None:
    def failing() -> None:
        raise ValueError("wrong")

    made = beside(failing, WORTH)
    with pytest.raises(ValueError, match="wrong"):
        made()
