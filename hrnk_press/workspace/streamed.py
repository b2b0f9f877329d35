"""Files too long to be held: written piece by piece beside their place, and put there whole in one step."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from hrnk_press.workspace.store import disk_fault, make_folder, sync_folder, temporary_name


class Staged:
    """A file that is being written; until `place` nobody sees it, and what is never placed is taken away.

    `file` is open for reading and writing, so that what was written can be read back.
    """

    def __init__(self, target: Path, file: BinaryIO, staged: Path) -> None:
        self.target = target
        self.file = file
        self._staged = staged

    def sync(self) -> None:
        """Bring what was written to disk. Raises DiskFault."""
        try:
            self.file.flush()
            os.fsync(self.file.fileno())
        except OSError as error:
            raise disk_fault(error, f"{self.target.name} cannot be written") from error

    def place(self) -> None:
        """Put the file, which was synced, where it belongs. Raises DiskFault."""
        try:
            self._staged.replace(self.target)
            sync_folder(self.target.parent)
        except OSError as error:
            raise disk_fault(error, f"{self.target.name} cannot be written") from error


@contextmanager
def staged(target: Path, *, mode: int = 0o600) -> Iterator[Staged]:
    """A file to write that may take the place of `target`; missing folders are made, 0700."""
    try:
        with ExitStack() as undo:
            make_folder(target.parent, undo)
            path = target.with_name(temporary_name())
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
            descriptor = os.open(path, flags, mode)
            undo.callback(path.unlink, missing_ok=True)
            with os.fdopen(descriptor, "w+b", buffering=1 << 18) as file:
                os.fchmod(descriptor, mode)
                yield Staged(target, file, path)
    except OSError as error:
        raise disk_fault(error, f"{target.name} cannot be written") from error
