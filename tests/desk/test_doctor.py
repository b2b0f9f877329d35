"""Whether this machine will lift in time."""

import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hrnk_press.desk import doctor as module
from hrnk_press.desk.doctor import Diagnosis, Verdict, doctor
from hrnk_press.desk.hooks import allow
from hrnk_press.model.event import Occasion
from hrnk_press.outside import sendmail
from hrnk_press.workspace.last_lift import note_lift
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import unmake_desk
from hrnk_press.workspace.store import file_time
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, note

NOW = INSTANT - timedelta(days=2)
OK, WARN, FAIL = Verdict.OK, Verdict.WARN, Verdict.FAIL


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine with a synchronized clock on which no scheduler has an entry."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(module, "kept_right", lambda: True)
    monkeypatch.setattr(module, "file_time", lambda folder: NOW)
    monkeypatch.setattr(module, "installed_entries", lambda office: ())


def diagnoses(ws: Workspace, now: datetime = NOW) -> dict[str, list[Diagnosis]]:
    found: dict[str, list[Diagnosis]] = {}
    for it in doctor(ws, lambda: now).diagnoses:
        found.setdefault(it.subject, []).append(it)
    return found


def the(subject: str, ws: Workspace, now: datetime = NOW) -> Diagnosis:
    (only,) = diagnoses(ws, now)[subject]
    return only


def add_settings(ws: Workspace, text: str) -> None:
    with ws.press_file.open("a") as file:
        file.write(f"\n{text}\n")


def test_a_desk_where_everything_runs_is_sound(ws: Workspace) -> None:
    note_lift(ws, NOW - MINUTE)
    found = doctor(ws, lambda: NOW)
    assert found.sound
    assert {it.verdict for it in found.diagnoses} == {OK}
    assert all(it.advice == "" for it in found.diagnoses)


def test_everything_that_is_not_ok_says_what_to_do(ws: Workspace) -> None:
    note(ws, Occasion.EMBARGO_SET, NOW + MINUTE)
    add_settings(ws, '[[hooks]]\non = "on_lifted"\ncommand = ["no-such-program"]')
    found = doctor(ws, lambda: NOW)
    assert not found.sound
    assert all(it.advice for it in found.diagnoses if it.verdict is not OK)


def test_a_clock_behind_the_newest_event_fails(ws: Workspace) -> None:
    note(ws, Occasion.EMBARGO_SET, NOW + MINUTE)
    found = the("clock", ws)
    assert found.verdict is FAIL
    assert f"{SLUG} has an event of" in found.message
    assert f"hrnk-press history {SLUG}" in found.advice
    assert the("clock", ws, NOW + MINUTE).verdict is OK


def test_a_clock_that_nobody_keeps_right_is_warned_of(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "kept_right", lambda: False)
    assert the("clock", ws).verdict is WARN
    monkeypatch.setattr(module, "kept_right", lambda: None)
    assert the("clock", ws).verdict is OK


def test_a_disk_with_another_clock_is_warned_of(ws: Workspace) -> None:
    assert the("disk", ws, NOW + MINUTE).verdict is WARN
    assert "60 seconds" in the("disk", ws, NOW + MINUTE).message


def test_a_disk_that_cannot_be_written_fails(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "file_time", file_time)
    (ws.local / "desk").unlink()
    ws.local.rmdir()
    ws.local.touch()
    assert the("disk", ws).verdict is FAIL


def test_zones_that_no_longer_agree_fail_with_both_readings(ws: Workspace) -> None:
    edit(ws, "2026-12-02T05:01:00Z", "2026-12-02T06:01:00Z")
    found = the("zones", ws)
    assert found.verdict is FAIL
    assert "05:01 UTC" in found.message
    assert "06:01 UTC" in found.message


def test_the_version_of_the_zones_is_named(ws: Workspace) -> None:
    assert the("zones", ws).message.startswith("zone data 20")


def test_a_machine_that_is_not_the_desk_needs_no_scheduler(ws: Workspace) -> None:
    unmake_desk(ws)
    found = diagnoses(ws)
    assert found["desk"][0].verdict is WARN
    assert not {"scheduler", "hooks", "duty"} & found.keys()


@pytest.mark.parametrize("ago", [None, timedelta(minutes=5, seconds=1), timedelta(days=3)])
def test_a_scheduler_that_does_not_run_fails_while_an_embargo_is_ahead(
    ws: Workspace, ago: timedelta | None
) -> None:
    if ago is not None:
        note_lift(ws, NOW - ago)
    found = the("scheduler", ws)
    assert found.verdict is FAIL
    assert "embargo timer" in found.advice


def test_without_an_embargo_ahead_its_silence_is_only_a_warning(ws: Workspace) -> None:
    ws.release_file(SLUG).unlink()
    assert the("scheduler", ws).verdict is WARN


def test_an_entry_that_does_not_run_is_pointed_at(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "installed_entries", lambda office: ("crontab",))
    assert "crontab" in the("scheduler", ws).advice
    note_lift(ws, NOW)
    assert the("scheduler", ws).message.endswith("(crontab)")


def test_hooks_that_nobody_allowed_fail(ws: Workspace) -> None:
    assert the("hooks", ws).verdict is OK
    add_settings(ws, '[[hooks]]\non = "on_lifted"\ncommand = ["true"]')
    assert "nobody has allowed" in the("hooks", ws).message
    assert the("hooks", ws).verdict is FAIL
    allow(ws)
    assert the("hooks", ws).verdict is OK
    add_settings(ws, '[[hooks]]\non = "on_failed"\ncommand = ["true"]')
    assert "changed" in the("hooks", ws).message


def test_a_program_that_only_this_shell_finds_is_warned_of(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "publish").touch(mode=0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    add_settings(ws, '[[hooks]]\non = "on_lifted"\ncommand = ["publish"]')
    allow(ws)
    found = the("hooks", ws)
    assert (found.verdict, "whole path" in found.advice) == (WARN, True)


def test_a_duty_mail_that_nothing_can_send_fails(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = '["hrnk-press", "embargo", "hooks", "mail-duty"]'
    add_settings(ws, f'[[hooks]]\non = "on_waiting"\ncommand = {command}')
    allow(ws)
    monkeypatch.setattr(sendmail, "installed", lambda: "/usr/sbin/sendmail")
    assert the("hooks", ws).verdict is OK
    monkeypatch.setattr(sendmail, "installed", lambda: None)
    assert the("hooks", ws).verdict is FAIL
    assert "sendmail" in the("hooks", ws).message


def test_hooks_whose_program_is_missing_fail(ws: Workspace) -> None:
    add_settings(ws, '[[hooks]]\non = "on_lifted"\ncommand = ["hooks/tell"]')
    allow(ws)
    assert "hooks/tell" in the("hooks", ws).message
    (ws.root / "hooks").mkdir()
    (ws.root / "hooks/tell").touch(mode=0o700)
    allow(ws)
    assert the("hooks", ws).verdict is OK


def test_nobody_on_duty_at_the_next_lift_is_warned_of(ws: Workspace) -> None:
    assert "duty" not in diagnoses(ws)
    duty = '[[duty]]\nperson = "mara-ilves"\nfrom = 2026-12-01T00:00:00Z\nuntil = {}\n'
    add_settings(ws, duty.format("2026-12-02T05:01:00Z"))
    assert the("duty", ws).verdict is WARN
    add_settings(ws, duty.format("2026-12-02T05:01:01Z"))
    assert the("duty", ws).verdict is OK


def test_private_files_in_git_fail_and_remotes_are_named(ws: Workspace) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", str(ws.root), *words], check=True, capture_output=True)

    git("init", "-q")
    assert the("git", ws).verdict is OK
    git("remote", "add", "newsroom", "ssh://git@example.org/press")
    assert "newsroom" in the("git", ws).message
    (ws.lists / "europe.csv").touch()
    git("add", "-f", "lists/europe.csv")
    assert the("git", ws).verdict is FAIL


def test_settings_that_cannot_be_read_fail(ws: Workspace) -> None:
    ws.press_file.write_text("broken")
    found = diagnoses(ws)
    assert found.keys() == {"disk", "files", "git"}
    assert found["files"][0].verdict is FAIL
    assert found["files"][0].message.startswith("press.toml: ")


def test_a_release_that_cannot_be_read_fails(ws: Workspace) -> None:
    ws.release_file(SLUG).write_text("broken")
    assert the("files", ws).message.startswith(f"{SLUG} cannot be read")
