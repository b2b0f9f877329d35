"""Messages that belong together: in a folder that appears whole, and is on disk when it does."""

import os
from pathlib import Path

import pytest

from hrnk_press.workspace.batches import batch


def test_the_folder_itself_reaches_the_disk_before_it_appears(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its files are on disk by then, and nothing finds them there whose names are not."""
    synced: list[int] = []
    fsync = os.fsync

    def noted(descriptor: int) -> None:
        synced.append(os.fstat(descriptor).st_ino)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    with batch(tmp_path / "copies", "v3") as made:
        made.add("one.eml", b"Subject: one")
        made.sync()
        before = tuple(synced)
        made.recorded = True
        made.appear()
    folder = tmp_path / "copies/v3"
    assert {folder.stat().st_ino, (folder / "one.eml").stat().st_ino} <= {*before}
