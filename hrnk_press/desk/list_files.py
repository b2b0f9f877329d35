"""What is made of a list: written beside its place in one pass over the list, read back, then put there."""

import hashlib
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from hrnk_press.desk.export import WrittenArtifact
from hrnk_press.exporters.artifact import Artifact
from hrnk_press.exporters.recipients import ListFile, ListFolder, Take, require_same
from hrnk_press.workspace.streamed import Staged, staged, staged_folder


class Making(Protocol):
    """Something that is being made, and taken away again where it is never placed."""

    def take(self) -> Take:
        """What is given every member."""
        ...

    def finish(self) -> None:
        """Bring it to disk, read it back and compare it. Raises DiskFault, and PressError where it differs."""
        ...

    def place(self) -> None:
        """Put it where it belongs. Raises DiskFault."""
        ...

    def written(self, *, digests: bool) -> tuple[WrittenArtifact, ...]:
        """What then stands there; with `digests`, which takes as long as writing it, its SHA-256."""
        ...


def making(stack: ExitStack, folder: Path, made: ListFile | ListFolder) -> Making:
    """That file or folder below the folder of exports; the stack takes away what is not placed."""
    if isinstance(made, ListFolder):
        return _MakingFolder(stack, folder, made)
    return MakingFile(stack, folder, made)


class MakingFile:
    """A file of a list; `target` is what is being written."""

    def __init__(self, stack: ExitStack, folder: Path, made: ListFile) -> None:
        self._made = made
        self._path = folder / made.name
        self.target = stack.enter_context(staged(self._path))

    def take(self) -> Take:
        """What writes every member."""
        return self._made.write(self.target.file)

    def finish(self) -> None:
        """Sync, and compare meanwhile: reading what was just written waits for no disk."""
        from concurrent.futures import ThreadPoolExecutor

        self.target.file.seek(0)
        with ThreadPoolExecutor(max_workers=1) as disk:
            synced = disk.submit(self.target.sync)
            self._made.compare(self.target.file)
            synced.result()

    def place(self) -> None:
        """Put the file there."""
        self.target.place()

    def written(self, *, digests: bool) -> tuple[WrittenArtifact, ...]:
        """The file."""
        return (_written(self._path, self._made.media_type, digests),)


class _MakingFolder:
    """A folder of files of a list."""

    def __init__(self, stack: ExitStack, folder: Path, made: ListFolder) -> None:
        self._made = made
        self._path = folder / made.name
        self._target = stack.enter_context(staged_folder(self._path))

    def take(self) -> Take:
        """What writes every member."""
        return self._made.write(self._target)

    def finish(self) -> None:
        """Sync and compare."""
        self._target.sync()
        self._made.compare(self._target)

    def place(self) -> None:
        """Put the files there, in place of earlier ones."""
        self._target.place(self._made.pattern)

    def written(self, *, digests: bool) -> tuple[WrittenArtifact, ...]:
        """The files."""
        paths = [self._path / it for it in self._target.names]
        return tuple(_written(it, self._made.media_type, digests) for it in paths)


def staged_artifact(stack: ExitStack, folder: Path, artifact: Artifact) -> Staged:
    """That file, written beside its place and read back."""
    target = stack.enter_context(staged(folder / artifact.name))
    target.file.write(artifact.content)
    target.sync()
    target.file.seek(0)
    require_same(target.file.read(), artifact.content, artifact.name)
    return target


def _written(path: Path, media_type: str, digests: bool) -> WrittenArtifact:
    sha256 = ""
    if digests:
        with path.open("rb") as made:
            sha256 = hashlib.file_digest(made, "sha256").hexdigest()
    return WrittenArtifact(path, media_type, path.stat().st_size, sha256)
