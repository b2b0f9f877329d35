"""Messages that belong together, in a folder that appears whole: `out/copies/v3/`.

They are written in a hidden folder beside it, recorded, and then put there in one step. Where a run ends
after the record and before that step, the next one finds the hidden folder and finishes it: what was
recorded is put there, what was not is taken away and made anew.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hrnk_press.workspace.store import disk_fault, make_folder, sync_folder
from hrnk_press.workspace.streamed import StagedFolder

_HIDDEN, _UNFINISHED = ".", ".part"


class Batch(StagedFolder):
    """The messages of one sharing; `recorded` says that they must not be taken away again."""

    recorded = False

    def appear(self) -> None:
        """Put the folder where it belongs. Raises DiskFault."""
        _appear(self._staged, self.target)


@contextmanager
def batch(parent: Path, name: str) -> Iterator[Batch]:
    """A new folder below `parent`, of that name with a number where there are more of it.

    What is in it is taken away where the block fails before it was recorded. Raises DiskFault.
    """
    try:
        make_folder(parent)
        target = _free(parent, name)
        unfinished = parent / f"{_HIDDEN}{target.name}{_UNFINISHED}"
        unfinished.mkdir(mode=0o700)
        made = Batch(target, unfinished)
        try:
            yield made
        finally:
            if not made.recorded:
                shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise disk_fault(error, f"{parent.name} cannot be written") from error


def finish_batches(parent: Path, is_recorded: Callable[[str], bool]) -> tuple[Path, ...]:
    """Finish what runs that were killed left below `parent`; the folders that appeared.

    `is_recorded` is asked about each message, by its path below `parent`'s own parent as it will be; files
    that are no messages stay with them. Callers hold the lock. Raises DiskFault.
    """
    appeared = []
    try:
        for unfinished in sorted(parent.glob(f"{_HIDDEN}*{_UNFINISHED}")):
            name = unfinished.name.removeprefix(_HIDDEN).removesuffix(_UNFINISHED)
            messages = list(unfinished.glob("*.eml"))
            unrecorded = [
                it for it in messages if not is_recorded(f"{parent.name}/{name}/{it.name}")
            ]
            if len(unrecorded) == len(messages):
                shutil.rmtree(unfinished)
                continue
            for message in unrecorded:
                message.unlink()
            _appear(unfinished, parent / name)
            appeared.append(parent / name)
    except OSError as error:
        raise disk_fault(error, f"{parent.name} cannot be written") from error
    return tuple(appeared)


def _appear(unfinished: Path, target: Path) -> None:
    try:
        unfinished.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        raise disk_fault(error, f"{target.name} cannot be written") from error


def _free(parent: Path, name: str) -> Path:
    number = 1
    while (target := parent / (f"{name}-{number}" if number > 1 else name)).exists():
        number += 1
    return target
