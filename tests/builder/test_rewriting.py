"""A file is written whole or not at all, and nothing is left beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_site.builder.rewrite import put, rewrite
from archive_site.model.problems import ArchiveSiteError


def test_a_file_is_replaced_and_stays_as_open_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "sources" / "a.md"
    put(path, b"one", new=True)
    path.chmod(0o640)
    put(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(path.parent.iterdir()) == [path]


def test_a_new_file_is_never_put_over_another(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"one")
    with pytest.raises(ArchiveSiteError, match=r"a\.md can't be written: File exists"):
        put(path, b"two", new=True)
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_take_its_place_is_not_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    (path / "below").mkdir(parents=True)
    with pytest.raises(ArchiveSiteError, match="can't be written"):
        put(path, b"two")
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_broken_off_half_way_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / "a", tmp_path / "b"]
    for file in files:
        file.write_bytes(b"before")

    def replace(self: Path, to: Path) -> Path:
        if to == files[1]:
            raise KeyboardInterrupt
        return self.rename(to)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(KeyboardInterrupt):
        rewrite(dict.fromkeys(files, (b"before", b"after")))
    assert [file.read_bytes() for file in files] == [b"before", b"before"]
    assert sorted(tmp_path.iterdir()) == files
