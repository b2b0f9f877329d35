"""Running commands: in this process, in another, at a terminal."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.cli import clock
from hrnk_press.cli.app import run as run_command

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Outcome:
    """What a command printed and its exit code."""

    code: int
    out: str
    err: str

    @property
    def envelope(self) -> dict[str, Any]:
        """Standard output as the one JSON object it must be."""
        document: dict[str, Any] = json.loads(self.out)
        return document

    @property
    def data(self) -> dict[str, Any]:
        """The envelope's data."""
        data: dict[str, Any] = self.envelope["data"]
        return data


Run = Callable[..., Outcome]


@pytest.fixture
def run(
    office_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Runs a command in the small office, its clock stopped at `NOW`."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    monkeypatch.setenv("HRNK_PRESS_WORKSPACE", str(office_folder))

    def command(*arguments: str) -> Outcome:
        code = run_command(list(arguments))
        printed = capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    return command


def environment(office: Path | None, **changes: str) -> dict[str, str]:
    """What a real command is started with: nothing of this machine's but its PATH."""
    base = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "PYTHONPATH": str(ROOT)}
    if office is not None:
        base["HRNK_PRESS_WORKSPACE"] = str(office)
    return base | changes


def real(
    office: Path | None, *arguments: str, cwd: Path | None = None, stdin: str = "", **changes: str
) -> Outcome:
    """Runs the real command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "hrnk_press", *arguments],
        cwd=cwd or office,
        env=environment(office, **changes),
        input=stdin.encode(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
