"""Timing two programs side by side, and the row of the table that comes of it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

BIN = Path(sys.executable).parent

# As installed programs run: Python keeps what it compiled, whatever the shell says that started this.
ENVIRONMENT = {key: it for key, it in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

# Prints the most memory (KiB) that a command took; measured by a small process, for a large one would count.
PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def milliseconds(seconds: float) -> str:
    """Seconds as the table shows them."""
    return f"{seconds * 1000:.3g} ms"


def megabytes(number: float) -> str:
    """Megabytes as the table shows them."""
    return f"{number:.3g} MB"


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: seconds of ours and of the peer's for like work, and the ratio to stay under.

    `unit` says what the seconds are for: a run, a document, a kilobyte; `shown` writes what is compared
    where it is not seconds.
    """

    name: str
    peer: str
    ours: float
    theirs: float
    target: float
    unit: str = "run"
    shown: Callable[[float], str] = milliseconds

    @property
    def ratio(self) -> float:
        """Ours over theirs."""
        return self.ours / self.theirs

    @property
    def met(self) -> bool:
        """Whether the ratio is within its target."""
        return self.ratio <= self.target


def side_by_side(
    ours: Callable[[], float], theirs: Callable[[], float], *, rounds: int
) -> tuple[float, float]:
    """The seconds of each in the round of median ratio, of `rounds` after one to warm caches.

    The two run by turns, so that what else the machine does falls on both, and a round in which it
    fell on one of them does not count.
    """
    ours(), theirs()
    pairs = sorted(((ours(), theirs()) for _ in range(rounds)), key=lambda pair: pair[0] / pair[1])
    return pairs[rounds // 2]


def command(*arguments: str | Path, codes: Sequence[int] = (0,)) -> Callable[[], float]:
    """A function that runs that command line once and returns its seconds of wall time.

    Raises RuntimeError with the command's own words where its exit code is not among `codes`.
    """

    def run() -> float:
        start = time.perf_counter()
        done = subprocess.run(arguments, capture_output=True, check=False, env=ENVIRONMENT)
        seconds = time.perf_counter() - start
        if done.returncode not in codes:
            words = (done.stderr or done.stdout).decode(errors="replace").strip()
            raise RuntimeError(f"{Path(arguments[0]).name} exited {done.returncode}: {words}")
        return seconds

    return run


def peak(*arguments: str | Path) -> float:
    """The most megabytes that the command took."""
    done = subprocess.run(
        (sys.executable, "-c", PEAK, *arguments),
        capture_output=True,
        text=True,
        check=True,
        env=ENVIRONMENT,
    )
    return int(done.stdout) * 1024 / 1e6


def peak_of_all(*arguments: str | Path) -> float:
    """The most megabytes that the command and the processes it started took together, shared ones once."""
    most = 0
    with subprocess.Popen(
        arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as running:
        while running.poll() is None:
            most = max(most, sum(map(_proportional, _of_session(running.pid))))
            time.sleep(0.02)
    return most * 1024 / 1e6


def _of_session(session: int) -> list[Path]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if int((process / "stat").read_text().rpartition(")")[2].split()[3]) == session:
                found.append(process)
        except OSError:
            continue
    return found


def _proportional(process: Path) -> int:
    """The KiB of memory that the process holds, its part of what it shares."""
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(it.split()[1]) for it in lines if it.startswith("Pss:")), 0)


def repeated(work: Callable[[], object], times: int) -> Callable[[], float]:
    """A function that does `work` that many times and returns the seconds of one."""

    def run() -> float:
        start = time.perf_counter()
        for _ in range(times):
            work()
        return (time.perf_counter() - start) / times

    return run
