"""Kills the process that loads it at the step of a number: a call that changes what is on disk.

The number is KILL_AT. Where the process comes to its end instead, the steps there were go to the file
KILL_COUNT.
"""

import io
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

STEPS = ("fchmod", "fsync", "mkdir", "rename", "replace", "rmdir", "unlink")
WRITING = os.O_CREAT | os.O_WRONLY | os.O_RDWR

done = 0
really_end = os._exit


def always(*_: Any, **__: Any) -> bool:
    """Every call changes something."""
    return True


def by_flags(_: Any, flags: int, *__: Any, **___: Any) -> bool:
    """Whether a file is opened to be written, as the system is asked."""
    return bool(flags & WRITING)


def by_mode(_: Any, mode: str = "r", *__: Any, **___: Any) -> bool:
    """The same, as Python is asked."""
    return not set(mode).isdisjoint("wax+")


def counted(call: Callable[..., Any], writes: Callable[..., bool] = always) -> Callable[..., Any]:
    """The call, unless it is the one at which the process is killed."""

    def step(*arguments: Any, **options: Any) -> Any:
        global done
        if writes(*arguments, **options):
            done += 1
            if done > int(os.environ["KILL_AT"]):
                os.kill(os.getpid(), signal.SIGKILL)
        return call(*arguments, **options)

    return step


def end(code: int) -> NoReturn:
    """End the process, and tell how many steps there were."""
    if "KILL_COUNT" in os.environ:
        Path(os.environ["KILL_COUNT"]).write_text(str(done), encoding="ascii")
    really_end(code)


for name in STEPS:
    setattr(os, name, counted(getattr(os, name)))
os.open = counted(os.open, by_flags)
io.open = counted(io.open, by_mode)
os._exit = end
