"""The command `hrnk-press`, also as `python -m hrnk_press`: one process, begun and ended quickly."""

import os
import sys


def _forget_current_folder() -> None:
    """Import nothing from the folder that the command is given in.

    `python -m` puts it first. A press office is shared, and a `typer.py` or `tzdata.py` in it would run
    with the rights of whoever types a command there.
    """
    try:
        here = os.path.realpath(os.curdir)
    except OSError:  # it was removed, and nothing can be imported from it
        return
    sys.path[:] = [it for it in sys.path if os.path.realpath(it or os.curdir) != here]


if __name__ == "__main__":
    _forget_current_folder()

import gc  # noqa: E402  (see above: not one import earlier)
from contextlib import suppress  # noqa: E402
from typing import NoReturn  # noqa: E402

_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main() -> NoReturn:
    """Run the command line of this process and exit with its code.

    Most commands end before there is garbage worth a search: with Python's own threshold the many
    searches while modules load take a tenth of the time, and taking every object apart at the end
    another. What is to be written is flushed, and the system takes the memory back.
    """
    _forget_current_folder()
    _open_missing_streams()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from hrnk_press.cli.app import run

    for stream in (sys.stdout, sys.stderr):
        # Releases are UTF-8 whatever the locale; a byte that is none (in a file name) is shown escaped.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    exit_code = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # whoever read it went away; `run` has told what there was to tell
            stream.flush()
    os._exit(exit_code)


def _open_missing_streams() -> None:
    """Stand the null device in for a standard stream that came closed, as from some daemons.

    The descriptors are filled from 0 up, so that no file opened later takes the number of one of them
    and is printed into.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            descriptor = os.open(os.devnull, os.O_RDWR)
            if descriptor != number:
                os.dup2(descriptor, number)
                os.close(descriptor)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


if __name__ == "__main__":
    main()
