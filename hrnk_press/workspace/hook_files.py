"""What hooks leave on this machine, in `.hrnk-press/hooks/`: what they printed, and who runs one now."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import disk_fault, make_folder, write_atomically

KEPT_OUTPUTS = 200


@contextmanager
def claimed(ws: Workspace, key: str) -> Iterator[bool]:
    """Whether this process may run the hook of that key while the block lasts, and no other does.

    The system gives the claim up with the process, however it ends. Raises DiskFault.
    """
    from filelock import FileLock, Timeout

    refuse_link_out(ws, _folder(ws))
    try:
        make_folder(_folder(ws))
        lock = FileLock(_folder(ws) / f"{key}.lock", timeout=0, mode=0o600)
        lock.acquire()
    except Timeout:
        yield False
        return
    except OSError as error:
        raise disk_fault(error, "the folder of hooks cannot be written") from error
    try:
        yield True
    finally:
        lock.release()


def keep_output(ws: Workspace, name: str, output: bytes) -> Path:
    """Write what a hook printed, relative to the office where that is; the oldest of many are removed."""
    folder = _folder(ws)
    refuse_link_out(ws, folder / f"{name}.log")
    try:
        make_folder(folder)
        write_atomically(folder / f"{name}.log", output)
        outputs = sorted(folder.glob("*.log"), key=lambda it: it.stat().st_mtime, reverse=True)
        for old in outputs[KEPT_OUTPUTS:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise disk_fault(error, "what a hook printed cannot be kept") from error
    return (folder / f"{name}.log").relative_to(ws.root)


def _folder(ws: Workspace) -> Path:
    return ws.local / "hooks"
