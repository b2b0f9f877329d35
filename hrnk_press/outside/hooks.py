"""Starting a hook: an argument list, no shell, an empty environment, a time limit, bounded output."""

import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile

from hrnk_press.frozen import frozen

LARGEST_OUTPUT = 65_536
_LOOK_EVERY = 0.2  # seconds; how soon the end of a program that left its output open is seen
_PIPE = 65_536  # what a pipe holds (pipe(7)): one read takes all that an ended program left in it


@frozen
class HookRun:
    """How a hook ended: `failure` is empty where it exited with 0, else what went wrong.

    `output` is the beginning of what it printed, standard output and errors together, at most
    LARGEST_OUTPUT bytes; `cut` says that there was more.
    """

    failure: str
    output: bytes = b""
    cut: bool = False


def run_hook(
    command: Sequence[str],
    *,
    data: bytes,
    environment: Mapping[str, str],
    seconds: float,
    claim: int | None = None,
) -> HookRun:
    """Start the program in the user's home with `data` on its standard input, and wait for its end.

    It has the descriptor `claim`, too. After `seconds` it is stopped. Whatever it started in its own process group ends with it, in
    time or not, so that a hook leaves nothing running under any scheduler.
    """
    try:
        with TemporaryFile() as given:
            given.write(data)
            given.seek(0)
            process = subprocess.Popen(
                command,
                cwd=home(),
                env=environment,
                stdin=given,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                bufsize=0,
                pass_fds=() if claim is None else (claim,),
            )
    except OSError as error:
        return HookRun(f"it cannot be started: {error.strerror}")
    try:
        output, in_time = _followed(process, seconds)
    finally:
        with suppress(ProcessLookupError, PermissionError):  # nothing left of the group
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
    failure = _failure(process.returncode) if in_time else f"it was stopped after {seconds:g} s"
    return HookRun(failure, output[:LARGEST_OUTPUT], cut=len(output) > LARGEST_OUTPUT)


def hook_environment(release: str, key: str) -> dict[str, str]:
    """All that a hook finds in its environment. `key` is the same whenever the occasion is the same."""
    return {
        "PATH": search_path(),
        "HOME": str(home()),
        "HRNK_PRESS_RELEASE": release,
        "HRNK_PRESS_KEY": key,
    }


def program_of(root: Path, command: Sequence[str]) -> tuple[str, ...]:
    """The command as it is started: a program named by a relative path is one of the office at `root`."""
    program, *arguments = command
    return (str(root / program) if "/" in program else program, *arguments)


def search_path() -> str:
    """Where programs are looked for: where the caller finds them, and where this one is installed."""
    return os.pathsep.join((os.environ.get("PATH") or os.defpath, str(Path(sys.executable).parent)))


def home() -> Path:
    """The folder of the user, in which hooks are started; the root where there is none."""
    with suppress(RuntimeError):
        if (folder := Path.home()).is_dir():
            return folder
    return Path("/")


def _followed(process: subprocess.Popen[bytes], seconds: float) -> tuple[bytes, bool]:
    """What the program printed until it ended, a little more than is kept, and whether it ended in time."""
    assert process.stdout is not None
    until = time.monotonic() + seconds
    kept = bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while (left := until - time.monotonic()) > 0:
            ended = process.poll() is not None
            ready = selector.select(0 if ended else min(left, _LOOK_EVERY))
            chunk = os.read(process.stdout.fileno(), _PIPE) if ready else b""
            kept += chunk[: LARGEST_OUTPUT + 1 - len(kept)]
            if ended:
                return bytes(kept), True
            if ready and not chunk:  # it closed its output and goes on
                with suppress(subprocess.TimeoutExpired):
                    process.wait(left)
    return bytes(kept), process.poll() is not None


def _failure(status: int) -> str:
    if status == 0:
        return ""
    if status > 0:
        return f"it ended with exit status {status}"
    with suppress(ValueError):
        return f"it was ended by {signal.Signals(-status).name}"
    return f"it was ended by signal {-status}"
