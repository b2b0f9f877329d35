"""One writer at a time: the scheduler, a colleague's terminal and an editor's hook may run at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from hrnk_press.errors import Locked
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import disk_fault, make_folder


@contextmanager
def office_lock(ws: Workspace, *, timeout: float = 10.0) -> Iterator[None]:
    """Hold the office while the block runs; Locked where another run holds it longer than `timeout` seconds.

    The system gives the lock up with the process, however it ends. It is not reentrant.
    """
    from filelock import FileLock, Timeout

    refuse_link_out(ws, ws.local)
    try:
        make_folder(ws.local)
        lock = FileLock(ws.local / "lock", timeout=timeout, mode=0o600)
        lock.acquire()
    except Timeout:
        raise Locked(
            f"another run of hrnk-press has held this office for {timeout:g} seconds",
            "Try again in a moment",
        ) from None
    except OSError as error:
        raise disk_fault(error, "the lock of this office cannot be taken") from error
    try:
        yield
    finally:
        lock.release()
