"""A new release is there whole or not at all."""

import shutil
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault, Refused, UnreadableData, UsageFault
from hrnk_press.workspace.creation import create_release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from tests.conftest import BODY, FRONT
from tests.workspace.disks import everything, fill, small_disk, unwritable

TEXT = f"+++\n{FRONT}+++\n{BODY}"


def test_a_release_is_made_with_its_folders(office_folder: Path) -> None:
    ws = Workspace(office_folder)
    path = create_release(ws, "open-letter", TEXT)
    assert path == office_folder / "releases/open-letter/release.md"
    assert read_release(ws, "open-letter").source == TEXT
    assert (path.parent / "attachments").is_dir()
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(it.name for it in ws.releases.iterdir()) == ["border-survey", "open-letter"]


def test_the_local_folder_may_be_on_another_disk(office_folder: Path) -> None:
    ws = Workspace(office_folder)
    shutil.rmtree(ws.local)
    with small_disk(ws.local):
        path = create_release(ws, "open-letter", TEXT)
    assert path.is_file()


def test_what_a_killed_run_left_is_cleared_away(office_folder: Path) -> None:
    ws = Workspace(office_folder)
    (ws.releases / ".hrnk-press-1-ab").mkdir()
    (ws.releases / ".hrnk-press-1-ab/release.md").write_text(TEXT)
    create_release(ws, "open-letter", TEXT)
    assert sorted(it.name for it in ws.releases.iterdir()) == ["border-survey", "open-letter"]


@pytest.mark.parametrize("taken", ["border-survey", "left-over"])
def test_nothing_that_exists_is_replaced(office_folder: Path, taken: str) -> None:
    (office_folder / "releases/left-over").mkdir()
    before = everything(office_folder)
    with pytest.raises(Refused, match="is there already; nothing was written"):
        create_release(Workspace(office_folder), taken, TEXT)
    assert everything(office_folder) == before


def test_what_is_no_release_is_not_written(office_folder: Path) -> None:
    before = everything(office_folder)
    with pytest.raises(UnreadableData):
        create_release(Workspace(office_folder), "x", "no front matter")
    with pytest.raises(UsageFault):
        create_release(Workspace(office_folder), "../x", TEXT)
    assert everything(office_folder) == before


def test_in_a_read_only_office_nothing_is_made(tmp_path: Path) -> None:
    with unwritable(tmp_path / "office", {"press.toml": b"", "releases/x": b""}) as folder:
        before = everything(folder)
        with pytest.raises(DiskFault, match="releases/y cannot be made"):
            create_release(Workspace(folder), "y", TEXT)
        assert everything(folder) == before


def test_on_a_full_disk_nothing_is_left(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        ws = Workspace(disk)
        ws.releases.mkdir()
        ws.local.mkdir()
        fill(disk)
        before = everything(disk)
        with pytest.raises(DiskFault, match="releases/x cannot be written: No space left"):
            create_release(ws, "x", TEXT)
        assert everything(disk) == before
