"""Verbs that write notices, killed with -9 half way: nobody told twice, none missing, the record right.

Some kills are part of every test run; `make soak` does 50 more of each verb, and two at once.
"""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from hrnk_press.embargo.state import standing
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.history import history_of, read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from hrnk_press.workspace.release_file import read_release
from tests.conftest import BODY, make_office, write_release
from tests.desk.conftest import front
from tests.desk.holding import give, messages, recorded
from tests.desk.test_correct import WORDS
from tests.soak.office import leftovers, start
from tests.soak.test_kill_sharing import NEVER, SLUG, killed, run

FAR = datetime(2090, 12, 2, 5, 1, tzinfo=UTC)
KOREAN = f"{SLUG}-ko"
PEOPLE = [f"journalist.{it}@paper.example.org" for it in range(12)]
CHANGE = ("embargo", "change", SLUG, "2090-12-03 05:01 UTC", "--reason", "asked", "--yes")
HOLD = ("hold", SLUG, "--reason", "a witness", "--yes")
KILL = ("kill", SLUG, "--reason", "forged", "--yes")
CORRECT = ("correct", SLUG, "--for", "holders", "--yes")
VERBS = {"change": CHANGE, "hold": HOLD, "kill": KILL, "correct": CORRECT}
Steps = Callable[[str], int]
EVENTS = {
    "change": Occasion.EMBARGO_SET,
    "hold": Occasion.HELD,
    "kill": Occasion.KILLED,
    "correct": Occasion.CORRECTED,
}


def make(folder: Path) -> Workspace:
    """An office on its desk: a release and its translation, each held by some, and a correction."""
    make_office(folder)
    ws = Workspace(folder)
    make_desk(ws)
    write_release(folder, SLUG, front(6, FAR), BODY)
    first = read_release(ws, SLUG).id
    write_release(folder, KOREAN, f'translation_of = "{first}"\n{front(7, FAR)}', BODY)
    write_release(folder, "put-right", f'corrects = "{first}"\n{front(8, FAR)}', WORDS)
    for number, it in enumerate(PEOPLE):
        give(ws, it, KOREAN if number % 3 == 0 else SLUG, utc="2090-12-02T05:01:00Z")
    exported = ws.release_folder(KOREAN) / "out/border-survey-ko.txt"
    exported.parent.mkdir()
    exported.write_text("an export")
    return ws


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return make(tmp_path / "office")


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> Steps:
    """How many steps a verb takes that nothing kills."""
    folder = tmp_path_factory.mktemp("whole")

    @cache
    def counted(verb: str) -> int:
        office = make(folder / verb)
        count = folder / f"{verb}.steps"
        assert not killed(office, VERBS[verb], NEVER, KILL_COUNT=str(count))
        require_told(office, verb)
        return int(count.read_text(encoding="ascii"))

    return counted


def folder_of(ws: Workspace) -> list[Path]:
    return [it for it in (ws.release_folder(SLUG) / "out/notices").glob("*/") if it.is_dir()]


def require_sound_so_far(ws: Workspace) -> None:
    """Whoever has a message is on record, once."""
    told = Counter(it["email"] for it in recorded(ws))
    assert set(told.values()) <= {1}
    for folder in folder_of(ws):
        if not folder.name.startswith("."):
            assert set(messages(folder)) <= set(told)


def require_told(ws: Workspace, verb: str) -> None:
    """Everybody has one message and one record of one event, in every language."""
    require_sound_so_far(ws)
    (folder,) = [it for it in folder_of(ws) if any(it.glob("*.eml"))]
    found = messages(folder)
    assert sorted(found) == sorted(PEOPLE)
    assert len({it["Message-ID"] for it in found.values()}) == len(PEOPLE)
    assert (folder / "STEPS.txt").is_file()
    assert Counter(it["email"] for it in recorded(ws)) == dict.fromkeys(PEOPLE, 1)
    assert len({it["about"] for it in recorded(ws)}) == 1
    history = read_history(ws, SLUG)
    assert history.intact, history.problems
    if verb in ("hold", "kill"):
        for slug in (SLUG, KOREAN):
            stands = standing(history_of(ws, read_release(ws, slug)).events)
            assert stands.killed if verb == "kill" else stands.hold == "a witness"
        assert not (ws.release_folder(KOREAN) / "out/border-survey-ko.txt").exists()
    assert leftovers(ws) == []


def require_next_run_completes(ws: Workspace, verb: str) -> None:
    require_sound_so_far(ws)
    run(ws, VERBS[verb])
    require_told(ws, verb)


def killed_somewhere(ws: Workspace, verb: str, steps: Steps, seed: int) -> None:
    killed(ws, VERBS[verb], random.Random(seed).randrange(steps(verb)))


@pytest.mark.parametrize("verb", ["change", "correct"])
def test_a_verb_killed_half_way_is_completed(ws: Workspace, steps: Steps, verb: str) -> None:
    killed_somewhere(ws, verb, steps, 7)
    require_next_run_completes(ws, verb)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(50))
@pytest.mark.parametrize("verb", VERBS)
def test_soak_a_verb_killed_anywhere_is_completed(
    ws: Workspace, steps: Steps, verb: str, seed: int
) -> None:
    killed_somewhere(ws, verb, steps, seed)
    require_next_run_completes(ws, verb)
    run(ws, VERBS[verb])
    require_told(ws, verb)


def at_once(ws: Workspace, commands: Sequence[Sequence[str]]) -> None:
    processes = [start(ws, it) for it in commands]
    for process in processes:
        _, err = process.communicate(timeout=120)
        assert process.returncode in (0, 5, 75), err


@pytest.mark.parametrize("verb", [pytest.param("correct", marks=pytest.mark.soak), "kill"])
def test_two_at_once_tell_everybody_once(ws: Workspace, verb: str) -> None:
    at_once(ws, [VERBS[verb]] * 2)
    require_told(ws, verb)
    assert [it.occasion for it in read_history(ws, SLUG).events].count(EVENTS[verb]) == 1
