"""Files of older announcements, read in this process, or many in two of their own."""

import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import hrnk_press
from hrnk_press.desk.import_item import TOGETHER
from hrnk_press.desk.import_reading import FileRead, Reader
from hrnk_press.errors import DiskFault, PressError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

PROCESSES = 2
# So many files are read in this process before others are started: they take a moment to begin.
_FEW = 24
# So often reading may be ahead of writing, by as many files as are handed to a process at once.
_AHEAD = 4
# So many new objects are there before those in circles are looked for: some pages' worth.
_OBJECTS = 50_000
_SAFE = "PYTHONSAFEPATH"


def read_files(reader: Reader, files: Iterable[Path]) -> Iterator[FileRead]:
    """Every file, in order, the same whether one process reads them or several.

    Raises DiskFault where a process ends.
    """
    remaining = iter(files)
    first = list(islice(remaining, _FEW))
    more = next(remaining, None)
    if more is None:
        yield from reader.read(first)
        return
    # What this one loads and compiles is there for the processes too, where they begin as its copies.
    yield from reader.read(first[:1])
    yield from _by_processes(reader, chain(first[1:], (more,), remaining))


def _by_processes(reader: Reader, files: Iterable[Path]) -> Iterator[FileRead]:
    """The files, read a few ahead by processes that end with this one, however it ends."""
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[Future[list[FileRead | PressError]]] = deque()
    remaining = iter(files)
    with workers(reader) as pool:
        try:
            while some := list(islice(remaining, TOGETHER)):
                waiting.append(pool.submit(_read_there, some))
                if len(waiting) >= _AHEAD:
                    yield from _read_or_raised(waiting.popleft().result())
            while waiting:
                yield from _read_or_raised(waiting.popleft().result())
        except BrokenProcessPool:
            said = "a process that reads files was ended from outside"
            raise DiskFault(said, "Run it again: it goes on where it was") from None


def _read_or_raised(read: Iterable[FileRead | PressError]) -> Iterator[FileRead]:
    for it in read:
        if isinstance(it, PressError):
            raise it
        yield it


@contextmanager
def workers(reader: Reader) -> "Iterator[Executor]":
    """The processes, for a block; what they have not begun by its end they leave."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context(_way_to_start())
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload([__name__])
    with _nothing_of_this_folder():
        pool = ProcessPoolExecutor(
            PROCESSES, mp_context=context, initializer=_begin, initargs=(reader,)
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

    reader: Reader


def _begin(reader: Reader) -> None:
    """Work with that reader; leave an interruption to the process that waits, and end where that has ended.

    What is there by then stays, and a page leaves next to nothing in circles: what can be thrown away is
    looked for less often.
    """
    import gc
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _Worker.reader = reader
    gc.freeze()
    gc.set_threshold(_OBJECTS)


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read_there(files: Sequence[Path]) -> list[FileRead | PressError]:
    """These files, in such a process; what ends the reading stands last."""
    read: list[FileRead | PressError] = []
    try:
        read.extend(_Worker.reader.read(files))
    except PressError as error:
        read.append(error)
    return read
