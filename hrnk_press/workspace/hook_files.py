"""What hooks leave on this machine, in `.hrnk-press/hooks/`: what they printed, and who runs one now."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import disk_fault, make_folder, write_atomically

KEPT_OUTPUTS = 200
FORGOTTEN = 30 * 24 * 3600  # seconds; no occasion is told of for so long, whatever the grace


@contextmanager
def claimed(ws: Workspace, key: str) -> Iterator[int | None]:
    """A claim to run the hook of that key while the block lasts; None where somebody has it already.

    It is a locked file: a process that is handed the descriptor has the claim, too, and keeps it where this
    one is killed. The system gives the claim up with the last process that has it (flock(2)).
    Raises DiskFault, and UnreadableData for a link out of the office.
    """
    refuse_link_out(ws, _folder(ws))
    try:
        make_folder(_folder(ws))
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
        claim = os.open(_folder(ws) / f"{key}.lock", flags, 0o600)
    except OSError as error:
        raise disk_fault(error, "the folder of hooks cannot be written") from error
    try:
        yield claim if _locked(claim) else None
    finally:
        os.close(claim)


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        raise disk_fault(error, "the folder of hooks cannot be locked") from error
    return True


def _changed(path: Path) -> float:
    return path.stat().st_mtime


def keep_output(ws: Workspace, name: str, output: bytes) -> Path:
    """Write what a hook printed, relative to the office where that is; the oldest of many are removed.

    So are the files of claims to occasions that are long past.
    """
    folder = _folder(ws)
    refuse_link_out(ws, folder / f"{name}.log")
    try:
        make_folder(folder)
        write_atomically(folder / f"{name}.log", output)
        outputs = sorted(folder.glob("*.log"), key=_changed, reverse=True)
        claims = [
            it for it in folder.glob("*.lock") if _changed(outputs[0]) - _changed(it) > FORGOTTEN
        ]
        for old in (*outputs[KEPT_OUTPUTS:], *claims):
            old.unlink(missing_ok=True)
    except OSError as error:
        raise disk_fault(error, "what a hook printed cannot be kept") from error
    return (folder / f"{name}.log").relative_to(ws.root)


def _folder(ws: Workspace) -> Path:
    return ws.local / "hooks"
