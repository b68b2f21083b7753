"""What breaks or hangs while it is read costs its own file only."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import os, time
from archive_site.intake import workers
from archive_site.intake.paths import Unit
from archive_site.loader.articles.gathering import Bundle
from archive_site.loader.articles.reader import Unread

def read_unit(unit, setting):
    name = unit.bundle.files[0]
    if name == "breaks":
        os._exit(9)
    while name == "hangs":
        time.sleep(1)
    return [Unread(name, setting)]

workers.read_unit, workers.LONGEST = read_unit, 2.0
names = ["a", "breaks", "b", "hangs", *"cdefghijklmnopqrstuvw"]
for unit, results in workers.read_all([Unit("", Bundle((n,))) for n in names], "fine"):
    print(unit.bundle.files[0], results[0].why)
"""


def test_a_reading_that_breaks_or_hangs_is_told_and_the_rest_goes_on_in_order() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, encoding="utf-8", timeout=100
    )
    assert done.stderr == ""
    told = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert list(told) == ["a", "breaks", "b", "hangs", *"cdefghijklmnopqrstuvw"]
    assert "broke off" in told.pop("breaks")
    assert "takes more than" in told.pop("hangs")
    assert set(told.values()) == {"fine"}
