"""One writer at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault, ExitCode, Locked
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from tests.workspace.disks import unwritable

HOLDER = """
import sys
from pathlib import Path
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.locate import Workspace
with office_lock(Workspace(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_another_run_waits_and_then_says_so(office_folder: Path) -> None:
    run = [sys.executable, "-c", HOLDER, str(office_folder)]
    with subprocess.Popen(run, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with (
            pytest.raises(Locked, match="another run of hrnk-press has held this office") as caught,
            office_lock(Workspace(office_folder), timeout=0.1),
        ):
            pytest.fail("held twice")
        assert caught.value.exit_code is ExitCode.LOCKED
        holder.kill()
    with office_lock(Workspace(office_folder), timeout=0.1):
        pass


def test_the_lock_is_given_up_when_the_work_fails(office_folder: Path) -> None:
    with pytest.raises(ZeroDivisionError), office_lock(Workspace(office_folder)):
        _ = 1 / 0
    with office_lock(Workspace(office_folder), timeout=0.1):
        pass


def test_a_clone_without_the_machines_own_folder_gets_one(office_folder: Path) -> None:
    ws = Workspace(office_folder)
    ws.local.rmdir()
    with office_lock(ws):
        assert ws.local.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("content", [{}, {".hrnk-press/me.toml": b""}])
def test_a_read_only_office_cannot_be_locked(tmp_path: Path, content: dict[str, bytes]) -> None:
    with (
        unwritable(tmp_path / "office", content) as folder,
        pytest.raises(DiskFault, match="the lock of this office cannot be taken"),
        office_lock(Workspace(folder)),
    ):
        pytest.fail("locked")
