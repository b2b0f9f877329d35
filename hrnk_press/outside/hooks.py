"""Starting a hook: an argument list, no shell, an empty environment, a time limit, bounded output."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile

from hrnk_press.frozen import frozen

_KEEPER_SECONDS = 10  # for the keeper to start and to answer, beyond the time of the hook itself
_PACKAGE_PARENT = Path(__file__).resolve().parents[2]


@frozen
class HookRun:
    """How a hook ended: `failure` is empty where it exited with 0, else what went wrong.

    `output` is the beginning of what it printed, standard output and errors together, at most
    LARGEST_OUTPUT bytes of the keeper; `cut` says that there was more.
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

    After `seconds` it is stopped, also where this process is killed meanwhile: a process of its own
    keeps it, which has the descriptor `claim` as long as the program runs. Whatever it started in its
    process group ends with it, in time or not, so that a hook leaves nothing running under any scheduler.
    """
    try:
        with TemporaryFile() as given:
            given.write(data)
            given.seek(0)
            keeper = subprocess.Popen(
                [sys.executable, "-s", "-P", "-m", "hrnk_press.outside.hook_keeper"],
                env={"PYTHONPATH": str(_PACKAGE_PARENT)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                pass_fds=[it for it in (given.fileno(), claim) if it is not None],
            )
            request = {
                "command": list(command),
                "environment": dict(environment),
                "folder": str(home()),
                "given": given.fileno(),
                "seconds": seconds,
            }
            return _kept(keeper, json.dumps(request).encode(), seconds)
    except OSError as error:
        return HookRun(f"it cannot be started: {error.strerror}")


def _kept(keeper: subprocess.Popen[bytes], request: bytes, seconds: float) -> HookRun:
    """What the keeper of a hook says of it; whatever happens here, both end, with their group."""
    with keeper:
        try:
            answer, _ = keeper.communicate(request, timeout=seconds + _KEEPER_SECONDS)
        except subprocess.TimeoutExpired:
            return HookRun(f"it was stopped after {seconds:g} s")
        finally:
            with suppress(ProcessLookupError, PermissionError):  # nothing left of the group
                os.killpg(keeper.pid, signal.SIGKILL)
            keeper.wait()
    try:
        told = json.loads(answer)
    except ValueError:
        return HookRun("the process that kept its time was ended, and it with that")
    return HookRun(told["failure"], told["output"].encode("latin-1"), cut=told["cut"])


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


def is_found(root: Path, command: Sequence[str], path: str) -> bool:
    """Whether the command's program is there, looked for in the folders of `path` where it names none."""
    return shutil.which(program_of(root, command)[0], path=path) is not None


def home() -> Path:
    """The folder of the user, in which hooks are started; the root where there is none."""
    with suppress(RuntimeError):
        if (folder := Path.home()).is_dir():
            return folder
    return Path("/")
