"""`share` and `export --list` killed with -9 at any moment: no copy twice, none missing, the record right.

Some kills are part of every test run; `make soak` does 200 more of each.
"""

import json
import mailbox
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parseaddr
from pathlib import Path

import pytest

from hrnk_press.desk.history import history
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from tests.conftest import BODY, make_office, write_release
from tests.desk.conftest import front
from tests.soak.office import leftovers, start

ROOT = Path(__file__).parents[2]
KILL = Path(__file__).parent / "kill"
KILLED, NEVER = -9, 1_000_000
SLUG = "border-survey"
FAR = datetime(2090, 12, 2, 5, 1, tzinfo=UTC)
PEOPLE = [f"journalist.{it}@paper.example.org" for it in range(25)]
SHARE = ("share", SLUG, "--list", "world", "--yes")
EXPORT = ("export", SLUG, "--to", "mbox", "eml", "csv", "--list", "world", "--yes")


def make(folder: Path) -> Workspace:
    """An office on its desk with a list: some hold every embargo, every fifth person none."""
    make_office(folder)
    ws = Workspace(folder)
    make_desk(ws)
    write_release(folder, SLUG, front(6, FAR), BODY)
    rows = [f"{it},Person {number},,,,,2026-01-01," for number, it in enumerate(PEOPLE)]
    rows += [f"nobody.{it}@paper.example.org,,,,,,," for it in range(5)]
    heading = "email,name,outlet,beat,language,zone,standing_acceptance,notes"
    (ws.lists / "world.csv").write_text("\n".join((heading, *rows, "")), encoding="utf-8")
    return ws


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return make(tmp_path / "office")


@dataclass(frozen=True)
class Whole:
    """Runs that nothing killed: how many seconds and how many steps each took."""

    seconds: dict[Sequence[str], float]
    steps: dict[Sequence[str], int]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder = tmp_path_factory.mktemp("whole")
    seconds, steps = {}, {}
    for name, command in (("share", SHARE), ("export", EXPORT)):
        office = make(folder / name)
        started = time.monotonic()
        assert not killed(office, command, NEVER, KILL_COUNT=str(folder / f"{name}.steps"))
        seconds[command] = time.monotonic() - started
        steps[command] = int((folder / f"{name}.steps").read_text(encoding="ascii"))
    return Whole(seconds, steps)


def killed(ws: Workspace, command: Sequence[str], step: int, **changes: str) -> bool:
    """Run it, and be killed at the step of that number; whether there were so many."""
    process = start(ws, command, PYTHONPATH=f"{KILL}:{ROOT}", KILL_AT=str(step), **changes)
    _, err = process.communicate(timeout=60)
    assert process.returncode in (KILLED, 0), err
    return process.returncode == KILLED


def killed_somewhere(ws: Workspace, command: Sequence[str], whole: Whole, seed: int) -> None:
    """Kill it at a step, or at a moment."""
    chance = random.Random(seed)
    if seed % 2:
        killed(ws, command, chance.randrange(whole.steps[command]))
        return
    process = start(ws, command)
    time.sleep(chance.uniform(0, whole.seconds[command]))
    process.kill()
    process.communicate(timeout=60)


def run(ws: Workspace, command: Sequence[str]) -> dict[str, object]:
    """Run it to its end; it must find nothing to complain of."""
    process = start(ws, (*command, "--json"))
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b""), out + err
    data: dict[str, object] = json.loads(out)["data"]
    return data


def recorded(ws: Workspace) -> list[dict[str, str]]:
    """The whole lines of the record."""
    path = ws.release_folder(SLUG) / "deliveries.jsonl"
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    return [json.loads(it) for it in text.split("\n")[:-1]]


def out(ws: Workspace) -> Path:
    return ws.release_folder(SLUG) / "out"


def to_of(message: bytes) -> str:
    lines = [it for it in message.split(b"\r\n\r\n")[0].split(b"\r\n") if it.startswith(b"To: ")]
    assert len(lines) == 1
    return parseaddr(lines[0].decode().removeprefix("To: "))[1]


def require_recorded_so_far(ws: Workspace) -> None:
    """Whatever is to be found was recorded, and nothing stands there twice."""
    files = [it.relative_to(out(ws)).as_posix() for it in out(ws).glob("copies/v*/*.eml")]
    known = Counter(it["file"] for it in recorded(ws) if "file" in it)
    assert all(known[it] == 1 for it in files), files
    assert len({it.rpartition("V")[2] for it in files}) == len(files)


def require_everybody_shared(ws: Workspace, folders: str, times: int = 1) -> None:
    """Each has one copy for each version, recorded once, and the history is whole."""
    lines = recorded(ws)
    assert Counter(it["email"] for it in lines) == dict.fromkeys(PEOPLE, times)
    found = sorted(to_of(it.read_bytes()) for it in out(ws).glob(f"copies/{folders}/*.eml"))
    assert found == sorted(PEOPLE)
    assert all((out(ws) / it["file"]).is_file() for it in lines)
    assert leftovers(ws) == [".exports.json"]
    told = history(ws, SLUG, datetime.now(UTC), verify=True)
    assert told.intact, told.problems
    shares = [it for it in read_history(ws, SLUG).events if it.occasion is Occasion.SHARED]
    assert sum(int(it.details["copies"]) for it in shares) == times * len(PEOPLE)


def require_sharing_is_completed(ws: Workspace, folders: str = "v1*", times: int = 1) -> None:
    require_recorded_so_far(ws)
    run(ws, SHARE)
    require_everybody_shared(ws, folders, times)
    assert run(ws, SHARE)["copies"] == 0
    require_everybody_shared(ws, folders, times)


def require_export_is_completed(ws: Workspace) -> None:
    """The same command again puts everything there, and records nobody twice."""
    if list(out(ws).glob("*/messages.mbox")) or list(out(ws).glob("eml/*.eml")):
        assert {it["email"] for it in recorded(ws)} == {*PEOPLE}
    for _ in range(2):
        run(ws, EXPORT)
        assert [it["email"] for it in recorded(ws)] == PEOPLE
        messages = sorted(out(ws).glob("eml/*.eml"))
        assert [to_of(it.read_bytes()) for it in messages] == PEOPLE
        box = mailbox.mbox(out(ws) / "mbox/messages.mbox", create=False)
        assert [parseaddr(str(it["To"]))[1] for it in box] == PEOPLE
        box.close()
        assert leftovers(ws) == [".exports.json"]
        assert history(ws, SLUG, datetime.now(UTC), verify=True).intact


@pytest.mark.parametrize("seed", range(6))
def test_a_sharing_that_was_killed_is_completed(ws: Workspace, whole: Whole, seed: int) -> None:
    killed_somewhere(ws, SHARE, whole, seed)
    require_sharing_is_completed(ws)


@pytest.mark.parametrize("seed", range(4))
def test_a_list_s_export_that_was_killed_is_completed(
    ws: Workspace, whole: Whole, seed: int
) -> None:
    killed_somewhere(ws, EXPORT, whole, seed)
    require_export_is_completed(ws)


def test_a_sharing_killed_again_and_again_is_completed(ws: Workspace, whole: Whole) -> None:
    for step in range(0, whole.steps[SHARE], whole.steps[SHARE] // 8):
        killed(ws, SHARE, step)
        require_recorded_so_far(ws)
    require_sharing_is_completed(ws)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 300))
def test_soak_sharing_killed_at_any_moment(ws: Workspace, whole: Whole, seed: int) -> None:
    killed_somewhere(ws, SHARE, whole, seed)
    require_sharing_is_completed(ws)
    path = ws.release_file(SLUG)
    path.write_text(path.read_text().replace("61 interviews", "60 interviews"))
    killed_somewhere(ws, SHARE, whole, 1000 + seed)
    require_sharing_is_completed(ws, "v2*", 2)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 300))
def test_soak_an_export_killed_at_any_moment(ws: Workspace, whole: Whole, seed: int) -> None:
    killed_somewhere(ws, EXPORT, whole, seed)
    require_export_is_completed(ws)


@pytest.mark.soak
def test_soak_sharing_killed_at_every_step(tmp_path: Path, whole: Whole) -> None:
    for step in range(whole.steps[SHARE]):
        office = make(tmp_path / str(step))
        assert killed(office, SHARE, step)
        require_sharing_is_completed(office)
