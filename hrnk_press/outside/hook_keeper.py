"""The process that keeps a hook: it holds the time limit, whatever becomes of the run that asked for it.

    python -m hrnk_press.outside.hook_keeper

It is started as the leader of a process group, the hook is in that group, and it ends with the group.

Standard input is a JSON object: `command`, `environment`, `folder` (where the hook starts), `given` (the
descriptor of what it reads), `seconds`. Standard output is one with `failure`, `output` (Latin-1, each
character a byte) and `cut`, as HookRun has them.
"""

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

LARGEST_OUTPUT = 65_536
_LOOK_EVERY = 0.2  # seconds; how soon the end of a program that left its output open is seen
_PIPE = 65_536  # what a pipe holds (pipe(7)): one read takes all that an ended program left in it


def main() -> None:
    """Keep the one hook that standard input asks for."""
    for signalled in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        # Caught, not ignored, which the hook would inherit: it may send them to its whole group.
        signal.signal(signalled, lambda *_: None)
    try:
        answer = keep(json.load(sys.stdin))
        with suppress(BrokenPipeError):  # the run that asked was killed
            json.dump(answer, sys.stdout)
            sys.stdout.flush()
    finally:
        os.killpg(0, signal.SIGKILL)


def keep(request: Mapping[str, Any]) -> dict[str, Any]:
    """Start the hook and follow it to its end or its limit, at which it is killed; how it ended."""
    try:
        process = subprocess.Popen(
            request["command"],
            cwd=request["folder"],
            env=request["environment"],
            stdin=request["given"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            bufsize=0,
        )
    except OSError as error:
        return _answer(f"it cannot be started: {error.strerror}")
    output, in_time = _followed(process, request["seconds"])
    if in_time:
        return _answer(_failure(process.returncode), output)
    process.kill()  # in a session of its own it is not reached through the group
    return _answer(f"it was stopped after {request['seconds']:g} s", output)


def _answer(failure: str, output: bytes = b"") -> dict[str, Any]:
    kept = output[:LARGEST_OUTPUT].decode("latin-1")
    return {"failure": failure, "output": kept, "cut": len(output) > LARGEST_OUTPUT}


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


if __name__ == "__main__":
    main()
