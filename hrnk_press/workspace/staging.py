"""Files that were staged in one folder and take their places in another, whole and in any number of tries."""

import errno
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from hrnk_press.workspace.store import disk_fault, sync_folder


def move_into(folder: Path, staged: Path, digests: Mapping[str, str]) -> bool:
    """Move the staged files of these names and SHA-256s into `folder`; whether all of them stand there now.

    What stands there already with that digest stays; a staged file that is gone, or another one, is not
    moved. No byte is copied, so a full disk does not stop it. Raises DiskFault.
    """
    try:
        whole = all(_moved(folder / name, staged / name, digests[name]) for name in digests)
        sync_folder(folder)
    except OSError as error:
        if (
            error.errno == errno.EXDEV
        ):  # another disk is mounted there: what is not moved is written
            return False
        raise disk_fault(error, f"{folder.name} cannot be written") from error
    return whole


def remove_files(folder: Path, names: Iterable[str]) -> None:
    """Take away these files where they are there. Raises DiskFault."""
    try:
        for name in names:
            (folder / name).unlink(missing_ok=True)
        sync_folder(folder)
    except OSError as error:
        raise disk_fault(error, f"{folder.name} cannot be cleared") from error


def _moved(target: Path, staged: Path, sha256: str) -> bool:
    if _sha256(target) != sha256:
        if _sha256(staged) != sha256:
            return False
        staged.replace(target)
    return True


def _sha256(path: Path) -> str:
    """The digest of the file, empty where there is none."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return ""
