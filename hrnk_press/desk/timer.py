"""The scheduler entry that makes this machine lift what is due."""

from collections.abc import Sequence
from pathlib import Path

from hrnk_press.errors import NotFound
from hrnk_press.frozen import frozen
from hrnk_press.outside.scheduler import AWAKE, ENTRIES, Files
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import is_desk
from hrnk_press.workspace.store import replace_files

__all__ = ["AWAKE", "Timer", "schedulers", "timer", "write_entry"]


@frozen
class Timer:
    """An entry: the files it consists of, by name; `desk` says whether this machine would lift at all."""

    scheduler: str
    files: Files
    desk: bool


def schedulers() -> tuple[str, ...]:
    """The schedulers that an entry can be written for."""
    return tuple(ENTRIES)


def timer(workspace: Workspace, scheduler: str, program: Sequence[str]) -> Timer:
    """The entry that runs `program` (an absolute path and perhaps arguments) every minute.

    Raises NotFound for a scheduler that is none, and Refused for a path that no entry can hold.
    """
    if scheduler not in ENTRIES:
        raise NotFound(
            f"no entry can be written for {scheduler!r}",
            f"There are: {', '.join(ENTRIES)}",
            code="unknown-scheduler",
        )
    return Timer(scheduler, ENTRIES[scheduler](program, workspace.root), is_desk(workspace))


def write_entry(entry: Timer, folder: Path) -> None:
    """Put the files of that entry into the folder, all of them or none. Raises DiskFault."""
    replace_files(folder, {name: content.encode() for name, content in entry.files.items()})
