"""What runs of this program left behind that were stopped: taken away where nobody works on it any more."""

import os
import shutil
from pathlib import Path

from hrnk_press.workspace.store import TEMPORARY, disk_faults


def remove_abandoned(folder: Path) -> None:
    """Take away temporary files and folders below the folder whose process is gone; those of others stay."""
    with disk_faults(f"{folder.name} cannot be cleared"):
        for path in tuple(folder.rglob(f"{TEMPORARY}*-*")):
            pid = path.name.removeprefix(TEMPORARY).partition("-")[0]
            if pid.isdigit() and not _is_running(int(pid)):
                _remove(path)


def remove_leftovers(folder: Path, prefix: str = TEMPORARY) -> None:
    """Take away what a run that was killed left in the folder: files and folders whose names begin so.

    Only for folders in which everybody writes under the office's lock, and while it is held.
    """
    with disk_faults(f"{folder.name} cannot be cleared"):
        for path in folder.glob(f"{prefix}*"):
            _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
