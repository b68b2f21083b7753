"""Work in shares, in several processes."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence

from archive_site.builder.workers import WORTH, in_shares


def test_a_worker_does_not_hear_ctrl_c_and_its_share_is_whole() -> None:
    conductor = os.getpid()

    def disturbed(rows: Sequence[int]) -> list[int]:
        if os.getpid() != conductor:  # else the tests themselves would be broken off
            os.kill(os.getpid(), signal.SIGINT)
        return list(rows)

    assert in_shares(disturbed, range(WORTH)) == list(range(WORTH))
