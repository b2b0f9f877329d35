"""Hooks: when they are called, what they are told, and that each is called once."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.desk import hooks
from hrnk_press.desk.due import GRACE
from hrnk_press.desk.hooks import TRIES, HookCalls, allow, call_hooks, list_hooks
from hrnk_press.desk.lift import lift
from hrnk_press.desk.lifting import Lifting
from hrnk_press.model.event import Event, Occasion
from hrnk_press.outside.hooks import run_hook
from hrnk_press.outside.trust import Trust
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.hook_files import claimed
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.release_file import read_release
from tests.desk.conftest import INSTANT, MINUTE, SECOND, SLUG, add, edit, note

HOUR = timedelta(hours=1)
STARTED, DONE, FAILED = Occasion.HOOK_STARTED, Occasion.HOOK_DONE, Occasion.HOOK_FAILED


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What was allowed is kept beside the office."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """A file to which a hook of `telling` adds what it was told."""
    return tmp_path / "told"


def telling(told: Path, then: str = "true") -> str:
    """A script that notes what it was told, and its key; then does that."""
    return (
        f"(cat; printf '\\036%s\\036\\035' \"$HRNK_PRESS_KEY\") >>{shlex.quote(str(told))}; {then}"
    )


def add_hook(ws: Workspace, on: str, script: str, *, timeout: int = 20) -> None:
    """Name a hook in press.toml and allow it."""
    command = json.dumps(["sh", "-c", script])
    with ws.press_file.open("a") as file:
        file.write(f'\n[[hooks]]\non = "{on}"\ncommand = {command}\ntimeout = {timeout}\n')
    allow(ws)


def run(ws: Workspace, now: datetime, *slugs: str, grace: timedelta = GRACE) -> HookCalls:
    """A run of the scheduler at that moment, or a lift of those by hand, and then the hooks."""
    lifting = lift(ws, lambda: now, slugs, grace=grace)
    return call_hooks(ws, lifting, lambda: now, grace=grace, by_hand=bool(slugs))


def calls_in(told: Path) -> list[tuple[dict[str, Any], str]]:
    """What hooks were told, each with its key."""
    if not told.exists():
        return []
    parts = told.read_text().split("\035")[:-1]
    return [(json.loads(part.split("\036")[0]), part.split("\036")[1]) for part in parts]


def what_was_told(told: Path) -> list[tuple[str, str]]:
    return [(data["occasion"], data["slug"]) for data, _ in calls_in(told)]


def hook_events(ws: Workspace, slug: str = SLUG) -> list[Event]:
    return [it for it in read_history(ws, slug).events if it.occasion in (STARTED, DONE, FAILED)]


def wait_for(come: Callable[[], bool]) -> None:
    """Look until it has come, or for 20 seconds."""
    deadline = time.monotonic() + 20
    while not come() and time.monotonic() < deadline:
        time.sleep(0.05)


def is_claimed(ws: Workspace, key: str) -> bool:
    """Whether somebody runs the hook of that key."""
    with claimed(ws, key) as claim:
        return claim is None


# --- When


@pytest.mark.parametrize(
    ("before", "warned"),
    [
        (timedelta(hours=24, seconds=1), False),
        (timedelta(hours=24), True),
        (timedelta(hours=23, seconds=5), True),
        (timedelta(hours=23, seconds=4), False),
        (HOUR + SECOND, False),
        (HOUR, True),
        (timedelta(minutes=10, seconds=1), True),
        (timedelta(minutes=10), True),
        (timedelta(seconds=10), True),
    ],
)
def test_before_a_lift(ws: Workspace, told: Path, before: timedelta, warned: bool) -> None:
    add_hook(ws, "before_lift", telling(told))
    run(ws, INSTANT - before)
    assert what_was_told(told) == [("before_lift", SLUG)] * warned


def test_a_machine_that_was_off_warns_once_and_not_of_the_past(ws: Workspace, told: Path) -> None:
    add_hook(ws, "before_lift", telling(told))
    run(ws, INSTANT - timedelta(minutes=8))
    run(ws, INSTANT - timedelta(minutes=7))
    assert [data["seconds_left"] for data, _ in calls_in(told)] == [480]


def test_three_warnings_in_a_day_run_by_the_minute(ws: Workspace, told: Path) -> None:
    add_hook(ws, "before_lift", telling(told))
    for minutes in (1500, 1440, 1439, 1400, 61, 60, 59, 30, 10, 9, 1):
        call_hooks(ws, Lifting(), lambda minutes=minutes: INSTANT - minutes * MINUTE)
    assert [data["seconds_left"] for data, _ in calls_in(told)] == [86400, 3600, 600]
    assert len({key for _, key in calls_in(told)}) == 3


def test_before_a_lift_it_is_told_what_stands_in_its_way(ws: Workspace, told: Path) -> None:
    add_hook(ws, "before_lift", telling(told))
    edit(ws, "Let families write.", "[NAME] writes.")
    run(ws, INSTANT - HOUR)
    ((data, _),) = calls_in(told)
    assert [it["code"] for it in data["blockers"]] == ["TXT002"]
    assert data["utc"] == "2026-12-02T05:01:00Z"
    assert data["lifts"].startswith("12:01 a.m. EST Wednesday, Dec. 2, 2026 (05:01 UTC · ")
    assert "headline" not in data


def test_an_embargo_that_nobody_can_read_is_warned_of(ws: Workspace, told: Path) -> None:
    add_hook(ws, "before_lift", telling(told))
    edit(ws, "2026-12-02T05:01:00Z", "2026-12-02T06:01:00Z")
    run(ws, INSTANT - 5 * MINUTE)
    ((data, _),) = calls_in(told)
    assert data["blockers"][0]["code"] == "embargo-disagrees"


def test_nothing_is_near_that_is_held(ws: Workspace, told: Path) -> None:
    add_hook(ws, "before_lift", telling(told))
    note(ws, Occasion.HELD, INSTANT - HOUR * 2, reason="a witness")
    run(ws, INSTANT - HOUR)
    assert calls_in(told) == []


def test_a_lift_is_told_of_once_with_what_is_public(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    run(ws, INSTANT - SECOND)
    assert calls_in(told) == []
    run(ws, INSTANT)
    run(ws, INSTANT + MINUTE)
    ((data, _),) = calls_in(told)
    assert data["headline"].startswith("River Watch and Han Institute Publish")
    assert (data["version"], data["lifted_at"]) == (1, "2026-12-02T05:01:00Z")
    assert {Path(it["path"]).suffix for it in data["artifacts"]} == {".txt", ".html", ".eml"}
    assert all(Path(it["path"]).stat().st_size == it["bytes"] for it in data["artifacts"])


def test_what_was_lifted_is_told_and_not_what_was_written_since(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    lift(ws, lambda: INSTANT)
    edit(ws, "Publish First Survey", "Publish Second Survey")
    call_hooks(ws, Lifting(), lambda: INSTANT + MINUTE)
    ((data, _),) = calls_in(told)
    assert "First Survey" in data["headline"]


@pytest.mark.parametrize("stop", [Occasion.HELD, Occasion.KILLED])
def test_what_is_no_longer_public_is_not_told(ws: Workspace, told: Path, stop: Occasion) -> None:
    add_hook(ws, "on_lifted", telling(told))
    lift(ws, lambda: INSTANT)
    note(ws, stop, INSTANT + SECOND, reason="wrong figures")
    call_hooks(ws, Lifting(), lambda: INSTANT + MINUTE)
    assert calls_in(told) == []


def test_what_is_stopped_while_another_hook_runs_is_not_told(
    ws: Workspace, told: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(ws, "another-survey", 7)
    add_hook(ws, "on_lifted", telling(told))
    real = hooks.run_hook

    def then_killed(*arguments: Any, **options: Any) -> Any:
        note(ws, Occasion.KILLED, INSTANT + SECOND)
        return real(*arguments, **options)

    monkeypatch.setattr(hooks, "run_hook", then_killed)
    run(ws, INSTANT)
    assert what_was_told(told) == [("on_lifted", "another-survey")]


def test_a_release_lifted_by_hand_is_told(ws: Workspace, told: Path) -> None:
    add(ws, "statement", 7, None)
    add_hook(ws, "on_lifted", telling(told))
    run(ws, INSTANT - HOUR, "statement")
    assert what_was_told(told) == [("on_lifted", "statement")]


def test_what_waits_is_told_once(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_waiting", telling(told))
    edit(ws, "Let families write.", "[NAME] writes.")
    for minutes in range(4):
        run(ws, INSTANT + minutes * MINUTE)
    ((data, _),) = calls_in(told)
    assert [it["code"] for it in data["blockers"]] == ["TXT002"]
    assert "headline" not in data


def test_another_instant_is_another_occasion(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_waiting", telling(told))
    edit(ws, "Let families write.", "[NAME] writes.")
    run(ws, INSTANT)
    edit(ws, "T00:01:00", "T00:02:00")
    edit(ws, "T05:01:00Z", "T05:02:00Z")
    run(ws, INSTANT + MINUTE)
    assert [data["utc"][11:16] for data, _ in calls_in(told)] == ["05:01", "05:02"]
    assert len({key for _, key in calls_in(told)}) == 2


def test_a_lift_that_failed_is_told(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_failed", telling(told))
    (ws.release_folder(SLUG) / "versions").touch()  # a file where a folder is needed
    run(ws, INSTANT)
    ((data, _),) = calls_in(told)
    assert data["occasion"] == "on_failed"
    assert data["blockers"][0]["code"] == "disk"


def test_whoever_lifts_by_hand_sees_what_waits_and_nobody_is_woken(
    ws: Workspace, told: Path
) -> None:
    add_hook(ws, "on_waiting", telling(told))
    edit(ws, "Let families write.", "[NAME] writes.")
    run(ws, INSTANT, SLUG)
    assert calls_in(told) == []


@pytest.mark.parametrize("spoiled", ["a line", "a second copy", "the file"])
def test_a_release_that_cannot_be_read_is_known_by_its_id(
    ws: Workspace, told: Path, spoiled: str
) -> None:
    add_hook(ws, "on_waiting", telling(told))
    identity = read_release(ws, SLUG).id
    match spoiled:
        case "a line":
            edit(ws, 'kind = "press-release"', "kind = press release")
        case "a second copy":
            (ws.release_folder(SLUG) / "release (1).md").touch()
        case _:
            note(ws, Occasion.EMBARGO_SET, INSTANT - HOUR)
            ws.release_file(SLUG).unlink()
    run(ws, INSTANT)
    run(ws, INSTANT + MINUTE)
    assert [data["release"] for data, _ in calls_in(told)] == [identity]


def test_a_release_that_cannot_be_read_is_told_once_a_day(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_waiting", telling(told))
    note(ws, Occasion.EMBARGO_SET, INSTANT - HOUR)
    ws.release_file(SLUG).write_text("+++\nbroken\n+++\n")
    for now in (INSTANT, INSTANT + MINUTE, INSTANT + timedelta(days=1)):
        run(ws, now)
    assert [data["at"] for data, _ in calls_in(told)] == [
        "2026-12-02T05:01:00Z",
        "2026-12-03T05:01:00Z",
    ]


# --- Never beyond the grace (F13)


def test_f13_nothing_is_told_unattended_beyond_the_grace(ws: Workspace, told: Path) -> None:
    for on in ("before_lift", "on_lifted", "on_failed", "on_waiting"):
        add_hook(ws, on, telling(told))
    add(ws, "another-survey", 7, body="[NAME] writes.\n")
    lifting = lift(ws, lambda: INSTANT)
    assert lifting.lifted
    assert lifting.waiting
    run(ws, INSTANT + GRACE + SECOND)
    assert calls_in(told) == []


def test_f13_within_the_grace_it_is(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    lift(ws, lambda: INSTANT)
    run(ws, INSTANT + GRACE - 10 * SECOND)
    assert what_was_told(told) == [("on_lifted", SLUG)]


def test_a_hook_is_stopped_when_the_grace_ends(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hooks, "LEAST_SECONDS", 1)
    add_hook(ws, "on_lifted", "sleep 30")
    lift(ws, lambda: INSTANT)
    began = time.monotonic()
    (call,) = run(ws, INSTANT + GRACE - SECOND).calls
    assert call.failure == "it was stopped after 1 s"
    assert time.monotonic() - began < 15


def test_a_hook_is_left_to_the_next_run_when_another_release_is_about_to_lift(
    ws: Workspace, told: Path
) -> None:
    add(ws, "next-survey", 7, INSTANT + 3 * SECOND)
    add_hook(ws, "on_lifted", telling(told))
    run(ws, INSTANT)
    assert calls_in(told) == []
    run(ws, INSTANT + MINUTE)
    assert sorted(what_was_told(told)) == [("on_lifted", SLUG), ("on_lifted", "next-survey")]


def test_a_hook_is_stopped_for_the_next_lift(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hooks, "LEAST_SECONDS", 1)
    add(ws, "next-survey", 7, INSTANT + SECOND)
    add_hook(ws, "on_lifted", "sleep 30")
    began = time.monotonic()
    (call,) = run(ws, INSTANT).calls
    assert call.failure == "it was stopped after 1 s"
    assert time.monotonic() - began < 15


def test_a_release_that_is_held_keeps_no_hook_back(ws: Workspace, told: Path) -> None:
    add(ws, "next-survey", 7, INSTANT + SECOND, hold='"a witness"')
    add_hook(ws, "on_lifted", telling(told))
    run(ws, INSTANT)
    assert what_was_told(told) == [("on_lifted", SLUG)]


def test_a_clock_behind_the_record_is_told_before_a_lift_and_when_it_waits(
    ws: Workspace, told: Path
) -> None:
    for on in ("before_lift", "on_waiting"):
        add_hook(ws, on, telling(told))
    note(ws, Occasion.EMBARGO_SET, INSTANT + timedelta(days=1))
    run(ws, INSTANT - HOUR)
    run(ws, INSTANT)
    assert what_was_told(told) == [("before_lift", SLUG), ("on_waiting", SLUG)]
    for data, _ in calls_in(told):
        assert [it["code"] for it in data["blockers"]] == ["clock-set-back"]


def test_a_lift_of_the_future_is_not_told(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    lift(ws, lambda: INSTANT + timedelta(days=1), (SLUG,))
    run(ws, INSTANT)
    assert calls_in(told) == []


def test_what_a_person_lifts_beside_a_colleagues_wrong_clock_is_told(
    ws: Workspace, told: Path
) -> None:
    add_hook(ws, "on_lifted", telling(told))
    note(ws, Occasion.EMBARGO_SET, INSTANT + timedelta(days=1))
    run(ws, INSTANT, SLUG)
    assert what_was_told(told) == [("on_lifted", SLUG)]


# --- Once, and again


def test_a_hook_that_fails_is_tried_three_times_with_the_same_key(
    ws: Workspace, told: Path
) -> None:
    add_hook(ws, "on_lifted", telling(told, "exit 4"))
    given_up = [
        call.given_up for minutes in range(6) for call in run(ws, INSTANT + minutes * MINUTE).calls
    ]
    assert given_up == [False, False, True]
    assert len({key for _, key in calls_in(told)}) == 1
    assert [it.occasion for it in hook_events(ws)] == [STARTED, FAILED] * TRIES
    assert hook_events(ws)[1].details["reason"] == "it ended with exit status 4"


def test_a_hook_that_works_at_the_second_try_is_not_called_again(
    ws: Workspace, told: Path, tmp_path: Path
) -> None:
    add_hook(ws, "on_lifted", telling(told, f"test -e {tmp_path}/up"))
    run(ws, INSTANT)
    (tmp_path / "up").touch()
    for minutes in range(1, 4):
        run(ws, INSTANT + minutes * MINUTE)
    assert [it.occasion for it in hook_events(ws)] == [STARTED, FAILED, STARTED, DONE]


def test_a_failing_hook_keeps_no_other_back(ws: Workspace, told: Path) -> None:
    add(ws, "another-survey", 7)
    add_hook(ws, "on_lifted", "exit 1")
    add_hook(ws, "on_lifted", telling(told))
    result = run(ws, INSTANT)
    assert result.failed
    assert sorted(what_was_told(told)) == [("on_lifted", "another-survey"), ("on_lifted", SLUG)]


def test_the_same_command_twice_is_called_once(ws: Workspace, told: Path) -> None:
    for _ in range(2):
        add_hook(ws, "on_lifted", telling(told))
    run(ws, INSTANT)
    assert len(calls_in(told)) == 1


def test_a_key_is_told_in_the_data_and_in_the_environment(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    (call,) = run(ws, INSTANT).calls
    ((data, key),) = calls_in(told)
    assert data["key"] == key == call.key == hook_events(ws)[0].details["key"]


def test_while_one_run_calls_a_hook_another_does_not(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    lifting = lift(ws, lambda: INSTANT)
    (wanted,) = _keys(ws, lifting)
    with claimed(ws, wanted) as mine:
        assert mine
        assert call_hooks(ws, lifting, lambda: INSTANT) == HookCalls()
    call_hooks(ws, lifting, lambda: INSTANT)
    assert len(calls_in(told)) == 1


def _keys(ws: Workspace, lifting: Lifting) -> list[str]:
    """The keys of what is to be called."""
    from hrnk_press.desk.load import open_office
    from hrnk_press.desk.occasions import Moment
    from hrnk_press.desk.survey import survey

    press = open_office(ws)
    moment = Moment(press, survey(ws), INSTANT, GRACE)
    return [it.key for it in hooks._wanted(moment, lifting, press.office.hooks)]


def test_a_hook_runs_outside_the_offices_lock(ws: Workspace, tmp_path: Path) -> None:
    script = (
        "from pathlib import Path; from hrnk_press.workspace.locate import Workspace;"
        "from hrnk_press.workspace.lock import office_lock;"
        f"lock = office_lock(Workspace(Path({str(ws.root)!r})), timeout=0); lock.__enter__()"
    )
    add_hook(ws, "on_lifted", f"{shlex.quote(sys.executable)} -c {shlex.quote(script)}")
    (call,) = run(ws, INSTANT).calls
    assert call.failure == ""


def test_what_a_hook_printed_is_kept_on_this_machine(ws: Workspace) -> None:
    add_hook(ws, "on_lifted", "echo posted as 4711; echo oh >&2; exit 9")
    (call,) = run(ws, INSTANT).calls
    assert call.output is not None
    kept = ws.root / call.output
    assert kept.read_text() == "posted as 4711\noh\n"
    assert kept.is_relative_to(ws.local / "hooks")
    assert kept.stat().st_mode & 0o777 == 0o600


def test_a_run_that_is_killed_while_a_hook_works_calls_it_again_with_the_same_key(
    ws: Workspace, told: Path, tmp_path: Path
) -> None:
    add_hook(ws, "on_lifted", telling(told, f"until test -e {tmp_path}/go; do sleep 0.05; done"))
    script = (
        "from datetime import datetime, UTC; from pathlib import Path\n"
        "from hrnk_press.desk.hooks import call_hooks; from hrnk_press.desk.lift import lift\n"
        "from hrnk_press.workspace.locate import Workspace\n"
        f"ws, now = Workspace(Path({str(ws.root)!r})), lambda: datetime(2026, 12, 2, 5, 1, tzinfo=UTC)\n"
        "call_hooks(ws, lift(ws, now), now)\n"
    )
    killed = subprocess.Popen([sys.executable, "-c", script], env=os.environ.copy())
    wait_for(lambda: bool(calls_in(told)))
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert (
        run(ws, INSTANT + MINUTE) == HookCalls()
    )  # the hook goes on, and is not called beside itself
    assert len(calls_in(told)) == 1
    (tmp_path / "go").touch()
    wait_for(lambda: not is_claimed(ws, calls_in(told)[0][1]))
    run(ws, INSTANT + 2 * MINUTE)
    run(ws, INSTANT + 3 * MINUTE)
    assert [it.occasion for it in hook_events(ws)] == [STARTED, STARTED, DONE]
    assert len(calls_in(told)) == 2
    assert len({key for _, key in calls_in(told)}) == 1


def test_what_a_hook_printed_and_cannot_be_kept_does_not_call_it_again(
    ws: Workspace, told: Path
) -> None:
    add_hook(ws, "on_lifted", telling(told, f"rm -r {ws.local}/hooks; echo >{ws.local}/hooks"))
    (call,) = run(ws, INSTANT).calls
    assert (call.failure, call.output) == ("", None)
    (ws.local / "hooks").unlink()
    run(ws, INSTANT + MINUTE)
    assert [it.occasion for it in hook_events(ws)] == [STARTED, DONE]
    assert len(calls_in(told)) == 1


def test_a_fault_of_the_program_in_one_call_keeps_no_other_back(
    ws: Workspace, told: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_hook(ws, "on_lifted", telling(told))
    add_hook(ws, "on_lifted", telling(told, "echo two"))
    first = iter([True])

    def faulty(*arguments: Any, **named: Any) -> Any:
        if next(first, False):
            raise ZeroDivisionError("by 0")
        return run_hook(*arguments, **named)

    monkeypatch.setattr(hooks, "run_hook", faulty)
    found = run(ws, INSTANT)
    assert [it.failure for it in found.calls] == ["ZeroDivisionError: by 0; please report it", ""]
    assert found.failed


def test_a_daemon_that_a_hook_leaves_keeps_no_later_call_back(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told, "setsid sleep 5 & sleep 0.5; exit 9"))
    run(ws, INSTANT)
    run(ws, INSTANT + MINUTE)
    assert len(calls_in(told)) == 2


def test_the_history_stays_whole(ws: Workspace, told: Path) -> None:
    for on in ("before_lift", "on_lifted"):
        add_hook(ws, on, telling(told))
    run(ws, INSTANT - HOUR)
    run(ws, INSTANT)
    assert read_history(ws, SLUG).intact


# --- Where they may


def test_nothing_starts_that_nobody_allowed(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    ws.press_file.write_text(ws.press_file.read_text().replace("true", "exit 0"))
    result = run(ws, INSTANT)
    assert (result.trust, result.calls, result.failed) == (Trust.CHANGED, (), True)
    assert calls_in(told) == []
    assert hook_events(ws) == []
    allow(ws)
    run(ws, INSTANT + MINUTE)
    assert len(calls_in(told)) == 1


def test_a_script_that_changes_while_another_runs_does_not_start(ws: Workspace, told: Path) -> None:
    second = ws.root / "second.sh"
    scripts = {"first.sh": f"echo 'touch {told}' >>{second}", "second.sh": "true"}
    for name, script in scripts.items():
        (ws.root / name).write_text(f"#!/bin/sh\n{script}\n")
        (ws.root / name).chmod(0o755)
        with ws.press_file.open("a") as file:
            file.write(f'\n[[hooks]]\non = "on_lifted"\ncommand = ["./{name}"]\n')
    allow(ws)
    failures = [it.failure for it in run(ws, INSTANT).calls]
    assert failures[0] == ""
    assert "not allowed" in failures[1]
    assert not told.exists()


def test_a_cloned_office_starts_nothing(
    ws: Workspace, told: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    add_hook(ws, "on_lifted", telling(told))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "another-machine"))
    assert run(ws, INSTANT).trust is Trust.NEVER
    assert calls_in(told) == []


def test_while_there_is_nothing_to_tell_nobody_is_bothered(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    ws.press_file.write_text(ws.press_file.read_text().replace("true", "exit 0"))
    assert run(ws, INSTANT - timedelta(days=3)) == HookCalls()
    assert list_hooks(ws).trust is Trust.CHANGED


def test_an_office_without_hooks(ws: Workspace) -> None:
    assert run(ws, INSTANT) == HookCalls()


# --- What goes wrong


def test_settings_broken_meanwhile_are_part_of_the_answer(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    lifting = lift(ws, lambda: INSTANT)
    ws.press_file.write_text("broken")
    result = call_hooks(ws, lifting, lambda: INSTANT)
    assert result.failed
    assert "press.toml" in result.fault


def test_an_office_locked_for_long_is_tried_again(
    ws: Workspace, told: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_hook(ws, "on_lifted", telling(told))
    lifting = lift(ws, lambda: INSTANT)
    monkeypatch.setattr(hooks, "office_lock", lambda ws: office_lock(ws, timeout=0.1))
    with office_lock(ws):
        (call,) = call_hooks(ws, lifting, lambda: INSTANT).calls
    assert "has held this office" in call.failure
    assert calls_in(told) == []
    call_hooks(ws, lifting, lambda: INSTANT)
    assert len(calls_in(told)) == 1


def test_a_version_that_was_changed_is_not_told_of(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    lift(ws, lambda: INSTANT)
    (kept,) = (ws.release_folder(SLUG) / "versions").glob("1/canonical.json")
    kept.write_text("{}")
    result = call_hooks(ws, Lifting(), lambda: INSTANT)
    assert result.failed
    assert calls_in(told) == []


# --- Who is woken


def test_those_on_duty_now_are_named(ws: Workspace, told: Path) -> None:
    add_hook(ws, "on_lifted", telling(told))
    duties = [("jun-seo", INSTANT - HOUR, INSTANT), ("mara-ilves", INSTANT, INSTANT + HOUR)]
    with ws.press_file.open("a") as file:
        for person, start, until in duties:
            file.write(f'\n[[duty]]\nperson = "{person}"\nfrom = {_toml(start)}\n')
            file.write(f"until = {_toml(until)}\n")
    run(ws, INSTANT)
    ((data, _),) = calls_in(told)
    assert data["on_duty"] == [
        {
            "person": "mara-ilves",
            "name": "Mara Ilves",
            "phone": "+1 202-555-0143",
            "email": "press@riverwatch.example.org",
        }
    ]


def test_what_a_hook_is_told_is_documented_and_no_more(ws: Workspace, told: Path) -> None:
    for on in ("before_lift", "on_lifted", "on_waiting"):
        add_hook(ws, on, telling(told))
    add(ws, "another-survey", 7, body="[NAME] writes.\n")
    run(ws, INSTANT - HOUR)
    run(ws, INSTANT)
    page = (Path(__file__).parents[2] / "docs/schedulers.md").read_text(encoding="utf-8")
    table = page.split("### What a hook is told")[1].split("\n## ")[0]
    documented = dict(re.findall(r"(?m)^\| `(\w+)` \| .* \| ([a-z ]+) \|$", table))
    meant = {
        "before_lift": {"always", "unless lifted", "before a lift"},
        "on_lifted": {"always", "when lifted"},
        "on_waiting": {"always", "unless lifted"},
    }
    for data, _ in calls_in(told):
        wanted = {key for key, when in documented.items() if when in meant[data["occasion"]]}
        assert data.keys() == wanted


def _toml(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
