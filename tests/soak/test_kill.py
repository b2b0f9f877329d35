"""`hrnk-press embargo lift` killed with -9 at any moment: nothing early, nothing twice, nothing lost.

Some kills are part of every test run. `make soak` does the rest: 500 at moments spread over the whole
run, one at each step that changes the disk, and schedulers that run into one another.
"""

import random
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from hrnk_press.workspace.locate import Workspace
from tests.conftest import make_office
from tests.soak.office import (
    make_due,
    require_complete,
    require_sound_so_far,
    run,
    start,
)

ROOT = Path(__file__).parents[2]
KILL = Path(__file__).parent / "kill"
KILLED = -9
NEVER = 1_000_000


@dataclass(frozen=True)
class Whole:
    """A run that nothing killed: how many seconds and how many steps it took."""

    seconds: float
    steps: int


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """What a run takes here. The first one warms up."""
    folder = tmp_path_factory.mktemp("whole")
    for number in range(2):
        ws = make_due(make_office(folder / str(number)))
        started = time.monotonic()
        assert not killed_at_step(ws, NEVER, KILL_COUNT=str(folder / "steps"))
        seconds = time.monotonic() - started
        require_complete(ws)
    return Whole(seconds, int((folder / "steps").read_text(encoding="ascii")))


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return make_due(make_office(tmp_path / "office"))


def killed_at_moment(ws: Workspace, seconds: float) -> bool:
    """Run, and kill after so many seconds; whether it was still running."""
    process = start(ws)
    time.sleep(seconds)
    process.kill()
    process.communicate(timeout=60)
    return process.returncode == KILLED


def killed_at_step(ws: Workspace, step: int, **changes: str) -> bool:
    """Run, and be killed at the step of that number; whether there were so many."""
    process = start(ws, PYTHONPATH=f"{KILL}:{ROOT}", KILL_AT=str(step), **changes)
    _, err = process.communicate(timeout=60)
    assert process.returncode in (KILLED, 0), err
    return process.returncode == KILLED


def require_next_run_completes(ws: Workspace) -> None:
    """What the killed run left is sound; the next completes it; and the one after has nothing to do."""
    require_sound_so_far(ws)
    run(ws)
    require_complete(ws)
    run(ws)
    require_complete(ws)


@pytest.mark.parametrize("seed", range(20))
def test_F24_a_run_killed_at_some_moment_is_completed(  # noqa: N802
    ws: Workspace, whole: Whole, seed: int
) -> None:
    killed_at_moment(ws, random.Random(seed).uniform(0, whole.seconds))
    require_next_run_completes(ws)


@pytest.mark.parametrize("part", range(20))
def test_a_run_killed_at_some_step_is_completed(ws: Workspace, whole: Whole, part: int) -> None:
    assert killed_at_step(ws, random.Random(part).randrange(whole.steps))
    require_next_run_completes(ws)


def test_a_run_killed_again_and_again_is_completed(ws: Workspace, whole: Whole) -> None:
    for step in range(0, whole.steps, whole.steps // 10):
        killed_at_step(ws, step)
        require_sound_so_far(ws)
    require_next_run_completes(ws)


@pytest.mark.parametrize("seed", range(3))
def test_F24_two_schedulers_at_once_lift_once(ws: Workspace, seed: int) -> None:  # noqa: N802
    require_lifted_once_by_several(ws, random.Random(seed))


def require_lifted_once_by_several(ws: Workspace, moments: random.Random) -> None:
    """Four runs begin at almost the same moment, and one of them is killed."""
    processes = []
    for _ in range(4):
        processes.append(start(ws))
        time.sleep(moments.uniform(0, 0.1))
    moments.choice(processes).kill()
    for process in processes:
        _, err = process.communicate(timeout=60)
        assert process.returncode in (KILLED, 0), err
    require_next_run_completes(ws)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(500))
def test_soak_killed_at_any_moment(ws: Workspace, whole: Whole, seed: int) -> None:
    moments = random.Random(1000 + seed)
    killed_at_moment(ws, (seed + moments.random()) / 500 * whole.seconds)
    require_next_run_completes(ws)


@pytest.mark.soak
def test_soak_killed_at_every_step(tmp_path: Path, whole: Whole) -> None:
    for step in range(whole.steps):
        ws = make_due(make_office(tmp_path / "office"))
        assert killed_at_step(ws, step)
        require_next_run_completes(ws)
        shutil.rmtree(ws.root)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100))
def test_soak_schedulers_that_run_into_one_another(ws: Workspace, seed: int) -> None:
    require_lifted_once_by_several(ws, random.Random(2000 + seed))
