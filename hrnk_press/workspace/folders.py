"""What stands in `releases/`, told without reading any of it."""

import os
from pathlib import Path

from hrnk_press.workspace.locate import HISTORY_FOLDER, RELEASE_FILE, Workspace
from hrnk_press.workspace.store import disk_fault


def release_folders(ws: Workspace) -> list[str]:
    """The folders in `releases/` with a release in them, whatever their names, sorted."""
    return sorted(name for name in folder_names(ws) if holds_release(ws, name))


def folder_names(ws: Workspace) -> list[str]:
    """The names of everything in `releases/` that is not hidden, in no order. Raises DiskFault."""
    try:
        names = os.listdir(ws.releases)  # noqa: PTH208  (a path for each of 100,000 names is slow)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise disk_fault(error, "releases cannot be read") from error
    return [name for name in names if name[0] != "."]


def holds_release(ws: Workspace, name: str) -> bool:
    """Whether there is a `release.md` in the folder of that name, readable or not, or what was done to one."""
    folder = ws.releases / name
    return is_there(folder / RELEASE_FILE) or is_there(folder / HISTORY_FOLDER)


def is_there(path: Path) -> bool:
    """Whether the file exists; one that nobody may look at does, and fails when it is read."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
