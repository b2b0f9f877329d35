"""Moving staged files into their places: in any number of tries, and never half a file."""

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault
from hrnk_press.workspace.leftovers import remove_abandoned, remove_leftovers
from hrnk_press.workspace.staging import move_into, remove_files
from tests.workspace.disks import everything, fill, small_disk

FILES = {"a.txt": b"words", "b.html": b"<p>words</p>"}
DIGESTS = {name: hashlib.sha256(data).hexdigest() for name, data in FILES.items()}


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    folder = tmp_path / "staged"
    folder.mkdir()
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def public(tmp_path: Path) -> Path:
    folder = tmp_path / "public"
    folder.mkdir()
    return folder


def test_staged_files_take_their_places(staged: Path, public: Path) -> None:
    (public / "a.txt").write_bytes(b"older words")
    (public / "other.txt").write_bytes(b"kept")
    assert move_into(public, staged, DIGESTS)
    assert everything(public) == {**FILES, "other.txt": b"kept"}
    assert everything(staged) == {}
    assert move_into(public, staged, DIGESTS), "once more changes nothing"


def test_what_one_try_moved_another_completes(staged: Path, public: Path) -> None:
    (staged / "a.txt").replace(public / "a.txt")
    assert move_into(public, staged, DIGESTS)
    assert everything(public) == FILES


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"other")])
def test_a_file_that_is_not_what_was_staged_is_not_moved(
    staged: Path, public: Path, damage: object
) -> None:
    damage(staged / "b.html")  # type: ignore[operator]
    assert not move_into(public, staged, DIGESTS)
    assert "b.html" not in everything(public)


def test_a_full_disk_does_not_keep_staged_files_from_their_places(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        (disk / "staged").mkdir()
        (disk / "public").mkdir()
        for name, data in FILES.items():
            (disk / "staged" / name).write_bytes(data)
        fill(disk)
        assert move_into(disk / "public", disk / "staged", DIGESTS)
        assert everything(disk / "public") == FILES


def test_to_another_disk_nothing_is_moved(tmp_path: Path, staged: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        assert not move_into(disk, staged, DIGESTS)
        assert everything(disk) == {}
        assert everything(staged) == FILES


def test_a_place_where_nothing_can_stand_is_a_disk_fault(staged: Path, public: Path) -> None:
    (public / "a.txt").mkdir()
    with pytest.raises(DiskFault):
        move_into(public, staged, DIGESTS)
    with pytest.raises(DiskFault):
        remove_files(public, ["a.txt"])


def test_files_are_taken_away_where_they_are_there(public: Path) -> None:
    (public / "a.txt").write_bytes(b"1")
    remove_files(public, ["a.txt", "b.txt"])
    assert everything(public) == {}


def test_what_a_killed_run_left_is_cleared_and_nothing_else(public: Path) -> None:
    (public / ".hrnk-press-01/x").mkdir(parents=True)
    (public / ".hrnk-press-02").write_bytes(b"half")
    (public / ".hrnk-press-03").symlink_to(public)
    (public / "a.txt").write_bytes(b"whole")
    remove_leftovers(public)
    remove_leftovers(public / "absent")
    assert everything(public) == {"a.txt": b"whole"}


def test_what_a_process_that_is_gone_left_is_taken_away(public: Path) -> None:
    gone = subprocess.Popen(["true"])
    gone.wait()
    for name in (f"{gone.pid}-01", f"{os.getpid()}-02", "1-03", "abc", f"{10**30}-04"):
        (public / f".hrnk-press-{name}").write_bytes(b"half")
    remove_abandoned(public)
    left = {f".hrnk-press-{os.getpid()}-02", ".hrnk-press-1-03", ".hrnk-press-abc"}
    assert set(everything(public)) == {*left, f".hrnk-press-{10**30}-04"}
