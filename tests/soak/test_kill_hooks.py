"""`hrnk-press embargo lift` killed with -9 while a hook works: the hook keeps its time limit all the same."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hrnk_press.desk.hooks import allow
from hrnk_press.workspace.locate import Workspace
from tests.conftest import make_office
from tests.soak.office import make_due, start

LIMIT = 2


@pytest.fixture
def ws(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return make_due(make_office(tmp_path / "office"))


def add_hook(ws: Workspace, script: str) -> None:
    command = json.dumps(["sh", "-c", script])
    with ws.press_file.open("a") as file:
        file.write(f'\n[[hooks]]\non = "on_lifted"\ncommand = {command}\ntimeout = {LIMIT}\n')
    allow(ws)


def wait_for(come: Callable[[], bool], seconds: float) -> bool:
    """Whether it comes within that time."""
    deadline = time.monotonic() + seconds
    while not (there := come()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return there


def has_ended(pid: int) -> bool:
    """Whether that process is gone, or is a zombie that nobody has looked at."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


@pytest.mark.parametrize("trap", ["", "trap '' ALRM TERM HUP; "])
def test_a_hook_that_outlives_its_run_ends_at_its_limit_with_what_it_started(
    ws: Workspace, tmp_path: Path, trap: str
) -> None:
    pids = tmp_path / "pids"
    add_hook(ws, f"{trap}sleep 300 & echo $! $$ >>{pids}; while :; do sleep 0.1; done")
    lifting = start(ws, XDG_STATE_HOME=os.environ["XDG_STATE_HOME"])
    assert wait_for(lambda: pids.exists() and bool(pids.read_text().strip()), 20)
    lifting.kill()
    lifting.communicate(timeout=20)
    started = [int(it) for it in pids.read_text().split()]
    assert len(started) == 2
    assert not any(map(has_ended, started))  # it may still do its work
    assert wait_for(lambda: all(map(has_ended, started)), LIMIT + 5)


def test_a_hook_that_outlives_its_run_may_print_and_finish(ws: Workspace, tmp_path: Path) -> None:
    add_hook(ws, f"echo >>{tmp_path}/begun; sleep 1; echo said; echo >>{tmp_path}/done")
    lifting = start(ws, XDG_STATE_HOME=os.environ["XDG_STATE_HOME"])
    assert wait_for((tmp_path / "begun").exists, 20)
    lifting.kill()
    lifting.communicate(timeout=20)
    assert wait_for((tmp_path / "done").exists, 10)
