"""Kills the process that loads it at the step of a number: a call that changes what is on disk.

The number is KILL_AT. Where the process comes to its end instead, the steps there were go to the file
KILL_COUNT.
"""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

STEPS = ("fchmod", "fsync", "mkdir", "open", "rename", "replace", "rmdir", "unlink")
WRITING = os.O_CREAT | os.O_WRONLY | os.O_RDWR

done = 0
really_open, really_end = os.open, os._exit


def counted(call: Callable[..., Any]) -> Callable[..., Any]:
    """The call, unless it is the one at which the process is killed."""

    def step(*arguments: Any, **options: Any) -> Any:
        global done
        if call is not really_open or arguments[1] & WRITING:
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
os._exit = end
