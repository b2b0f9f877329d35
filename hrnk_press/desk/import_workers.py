"""Processes that read files of older announcements for the one that writes."""

import datetime as dt
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import hrnk_press
from hrnk_press.desk.import_reading import FileRead, read_file
from hrnk_press.desk.load import PressOffice
from hrnk_press.errors import PressError
from hrnk_press.model.release import Kind

if TYPE_CHECKING:
    from concurrent.futures import Executor

PROCESSES = 2
# So many new objects are there before those in circles are looked for: some pages' worth.
_OBJECTS = 50_000
_SAFE = "PYTHONSAFEPATH"


@contextmanager
def workers(
    press: PressOffice, now: dt.datetime, kind: Kind | None, had: frozenset[str]
) -> "Iterator[Executor]":
    """The processes, for a block; what they have not begun by its end they leave."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context(_way_to_start())
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload([__name__])
    with _nothing_of_this_folder():
        pool = ProcessPoolExecutor(
            PROCESSES, mp_context=context, initializer=_begin, initargs=(press, now, kind, had)
        )
        try:
            yield pool
        finally:
            pool.shutdown(cancel_futures=True)


def _way_to_start() -> str:
    """A copy of this process has loaded everything already, which is a tenth of the time that a thousand pages
    take; where that is safe: on Linux, while nothing else runs in this process.
    """
    from multiprocessing import get_all_start_methods
    from threading import active_count

    if sys.platform == "linux" and active_count() == 1:
        return "fork"
    return "forkserver" if "forkserver" in get_all_start_methods() else "spawn"


@contextmanager
def _nothing_of_this_folder() -> Iterator[None]:
    """Let them import nothing from the folder that the command is given in, as this process does, but
    the program from where it is.
    """
    before, path = os.environ.get(_SAFE), list(sys.path)
    os.environ[_SAFE] = "1"
    program = str(Path(hrnk_press.__file__).parents[1])
    if program not in sys.path:
        sys.path.append(program)
    try:
        yield
    finally:
        sys.path[:] = path
        if before is None:
            del os.environ[_SAFE]
        else:
            os.environ[_SAFE] = before


class _Worker:
    """What a reading process works with."""

    press: PressOffice
    now: dt.datetime
    kind: Kind | None
    had: frozenset[str]


def _begin(press: PressOffice, now: dt.datetime, kind: Kind | None, had: frozenset[str]) -> None:
    """Work with that office; leave an interruption to the process that waits, and end where that has ended.

    What is there by then stays, and a page leaves next to nothing in circles: what can be thrown away is
    looked for less often.
    """
    import gc
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _Worker.press, _Worker.now = press, now
    _Worker.kind, _Worker.had = kind, had
    gc.freeze()
    gc.set_threshold(_OBJECTS)


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def read_there(files: Sequence[Path]) -> list[FileRead | PressError]:
    """These files, in such a process; what keeps one from being read ends them."""
    read: list[FileRead | PressError] = []
    for file in files:
        try:
            read.append(read_file(_Worker.press, file, _Worker.now, _Worker.kind, _Worker.had))
        except PressError as error:
            return [*read, error]
    return read
