"""Files are read whole or refused, and written whole or not at all."""

import os
import resource
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault, PressError, UnreadableData
from hrnk_press.workspace import store
from hrnk_press.workspace.store import read_bytes, read_text, replace_files, write_atomically
from tests.workspace.disks import everything, fill, small_disk, unwritable


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_text_comes_without_mark_and_with_line_feeds(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes("\ufeffa = 1\r\nb = '한'\r\n".encode())
    assert read_text(path)[0] == "a = 1\nb = '한'\n"


def test_a_file_that_is_gone_is_left_to_the_caller(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_bytes(tmp_path / "a")


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [make_pipe, make_device, Path.mkdir])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "a")
    with pytest.raises(UnreadableData) as caught:
        read_bytes(tmp_path / "a")
    assert caught.value.faults[0].code == "not-a-file"


def test_a_file_that_grows_past_the_limit_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345678")
    small = os.stat_result((stat.S_IFREG | 0o600, 1, 1, 1, 0, 0, 1, 0, 0, 0))
    monkeypatch.setattr(Path, "stat", lambda *_, **__: small)
    with pytest.raises(UnreadableData, match="1 fault in a"):
        read_bytes(path, limit=4)


def test_a_new_file_is_for_its_owner_only(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"1")
    assert mode(tmp_path / "a") == 0o600
    assert everything(tmp_path) == {"a": b"1"}


def test_a_file_keeps_its_permissions_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"1")
    path.chmod(0o644)
    write_atomically(path, b"2")
    assert mode(path) == 0o644
    write_atomically(path, b"3", mode=0o600)
    assert mode(path) == 0o600
    assert path.read_bytes() == b"3"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real/a").write_bytes(b"1")
    (tmp_path / "a").symlink_to(tmp_path / "real/a")
    write_atomically(tmp_path / "a", b"2")
    assert (tmp_path / "a").is_symlink()
    assert (tmp_path / "real/a").read_bytes() == b"2"


def test_what_an_editor_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"read")
    _, stamp = read_bytes(path)
    path.write_bytes(b"kept")
    with pytest.raises(DiskFault, match="changed meanwhile") as caught:
        write_atomically(path, b"mine", unless_changed_since=stamp)
    assert caught.value.code == "changed-meanwhile"
    assert everything(tmp_path) == {"a": b"kept"}
    path.unlink()
    with pytest.raises(DiskFault, match="changed meanwhile"):
        write_atomically(path, b"mine", unless_changed_since=stamp)
    assert everything(tmp_path) == {}


def test_a_file_saved_again_unchanged_is_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"read")
    _, stamp = read_bytes(path)
    path.unlink()
    path.write_bytes(b"read")
    write_atomically(path, b"mine", unless_changed_since=stamp)
    assert path.read_bytes() == b"mine"


def test_on_a_full_disk_the_old_file_stands(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        (disk / "a").write_bytes(b"old")
        fill(disk)
        before = everything(disk)
        with pytest.raises(DiskFault, match="No space left") as caught:
            write_atomically(disk / "a", b"new" * 1000)
        assert "free some space" in caught.value.hint
        with pytest.raises(DiskFault, match="No space left"):
            replace_files(disk / "out", {"b": b"b", "c/d": b"new" * 1000})
        assert everything(disk) == before


def test_in_a_folder_that_is_read_only_nothing_is_written(tmp_path: Path) -> None:
    with unwritable(tmp_path / "folder", {"a": b"old"}) as folder:
        for write in (
            lambda: write_atomically(folder / "a", b"new"),
            lambda: replace_files(folder / "out", {"b": b"new"}),
        ):
            with pytest.raises(
                DiskFault, match=r"Read-only file system|Permission denied"
            ) as caught:
                write()
            assert caught.value.hint
        assert everything(folder) == {"a": b"old"}


LIMITED = """
import resource, sys
from pathlib import Path
from hrnk_press.errors import DiskFault
from hrnk_press.workspace.store import replace_files, write_atomically
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
folder = Path(sys.argv[1])
for write in (
    lambda: write_atomically(folder / "a", b"n" * 5000),
    lambda: replace_files(folder / "out", {"small": b"s", "large": b"n" * 5000}),
):
    try:
        write()
    except DiskFault as fault:
        print(fault.message)
"""


def test_a_limit_on_file_size_leaves_everything_as_it_was(tmp_path: Path) -> None:
    assert resource.RLIMIT_FSIZE
    (tmp_path / "a").write_bytes(b"old")
    run = [sys.executable, "-c", LIMITED, str(tmp_path)]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [
        "a cannot be written: File too large",
        "out cannot be written: File too large",
    ]
    assert everything(tmp_path) == {"a": b"old"}


def test_many_files_are_written_together(tmp_path: Path) -> None:
    replace_files(tmp_path / "releases/x/out", {"a.txt": b"1", "kit/b.txt": b"2"})
    out = tmp_path / "releases/x/out"
    assert everything(out) == {"a.txt": b"1", "kit": None, "kit/b.txt": b"2"}
    assert mode(out) == mode(out / "kit") == 0o700
    assert mode(out / "kit/b.txt") == 0o600


def test_a_file_with_that_content_keeps_its_place_and_gets_the_time(tmp_path: Path) -> None:
    replace_files(tmp_path, {"a": b"same", "b": b"old"})
    os.utime(tmp_path / "a", (0, 0))
    before = {it.name: it.stat().st_ino for it in tmp_path.iterdir()}
    replace_files(tmp_path, {"a": b"same", "b": b"new"})
    assert everything(tmp_path) == {"a": b"same", "b": b"new"}
    assert (tmp_path / "a").stat().st_ino == before["a"]
    assert (tmp_path / "a").stat().st_mtime > 0
    assert (tmp_path / "b").stat().st_ino != before["b"]


@pytest.mark.parametrize("made", ["linked", "hard", "open to others", "fifo"])
def test_what_only_looks_like_that_file_is_replaced(tmp_path: Path, made: str) -> None:
    other, target = tmp_path / "other", tmp_path / "out/a"
    target.parent.mkdir()
    other.write_bytes(b"same")
    other.chmod(0o600)
    match made:
        case "linked":
            target.symlink_to(other)
        case "hard":
            target.hardlink_to(other)
        case "fifo":
            os.mkfifo(target, 0o600)
        case _:
            target.write_bytes(b"same")
            target.chmod(0o644)
    replace_files(target.parent, {"a": b"same"})
    other.write_bytes(b"changed later")
    assert everything(target.parent) == {"a": b"same"}
    assert mode(target) == 0o600
    assert not target.is_symlink()


def test_where_one_cannot_be_staged_none_is_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "file").touch()
    with pytest.raises(DiskFault, match="cannot be written"):
        replace_files(tmp_path, {"a": b"new", "folder/b": b"new", "file/c": b"new"})
    assert everything(tmp_path) == {"a": b"old", "file": b""}


@pytest.mark.parametrize("name", ["../a", "/a", "b/../../a"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(PressError, match="leads out"):
        replace_files(tmp_path / "out", {"ok": b"1", name: b"2"})
    assert everything(tmp_path) == {}


def test_a_rename_that_fails_leaves_no_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(self: Path, target: Path) -> Path:
        raise OSError(5, "Input/output error")

    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(DiskFault, match="Input/output error"):
        write_atomically(tmp_path / "a", b"new")
    assert everything(tmp_path) == {"a": b"old"}


def test_what_is_written_reaches_the_disk_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(descriptor: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def noted_replace(self: Path, target: Path) -> Path:
        done.append("rename")
        return replace(self, target)

    monkeypatch.setattr(store.os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    write_atomically(tmp_path / "a", b"1")
    assert done == ["file", "rename", "folder"]
    done.clear()
    replace_files(tmp_path, {"b": b"2", "c": b"3"})
    assert done == ["file", "file", "rename", "rename", "folder"]
