"""Files too long to be held: written piece by piece beside their place, and put there whole in one step."""

import os
import shutil
from collections.abc import Iterable, Iterator
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
            with os.fdopen(descriptor, "w+b", buffering=1 << 20) as file:
                os.fchmod(descriptor, mode)
                yield Staged(target, file, path)
    except OSError as error:
        raise disk_fault(error, f"{target.name} cannot be written") from error


class StagedFolder:
    """Files of one folder that are being written beside it; until `place` nobody sees them."""

    def __init__(self, target: Path, staged: Path) -> None:
        self.target = target
        self._staged = staged
        self._names: list[str] = []

    @property
    def names(self) -> Iterable[str]:
        """The files, in the order in which they were added."""
        return self._names

    def add(self, name: str, content: bytes) -> None:
        """One more file, 0600. Raises OSError, which `staged_folder` tells as DiskFault."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
        with os.fdopen(os.open(self._staged / name, flags, 0o600), "wb") as file:
            file.write(content)
        self._names.append(name)

    def read(self, name: str) -> bytes:
        """What a file holds."""
        return (self._staged / name).read_bytes()

    def sync(self) -> None:
        """Bring the files to disk, many at a time since each waits for the disk alone, then their names."""
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(max_workers=16) as pool:
            for _ in pool.map(self._sync, self._names):
                pass
        sync_folder(self._staged)

    def _sync(self, name: str) -> None:
        with (self._staged / name).open("rb") as file:
            os.fsync(file.fileno())

    def place(self, superseded: str) -> None:
        """Put the files where they belong; what was there before and is like that glob goes.

        Raises DiskFault.
        """
        try:
            for earlier in self.target.glob(superseded):
                earlier.unlink()
            for name in self._names:
                (self._staged / name).replace(self.target / name)
            sync_folder(self.target)
        except OSError as error:
            raise disk_fault(error, f"{self.target.name} cannot be written") from error


@contextmanager
def staged_folder(target: Path) -> Iterator[StagedFolder]:
    """Files to write that may become those of `target`; missing folders are made, 0700."""
    try:
        with ExitStack() as undo:
            make_folder(target, undo)
            path = target / temporary_name()
            path.mkdir(mode=0o700)
            undo.callback(shutil.rmtree, path, ignore_errors=True)
            yield StagedFolder(target, path)
    except OSError as error:
        raise disk_fault(error, f"{target.name} cannot be written") from error
