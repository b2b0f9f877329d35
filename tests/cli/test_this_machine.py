"""The commands about this machine: scheduler entries, hooks, calendar, doctor."""

import json
import plistlib
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from hrnk_press.cli import clock, output
from hrnk_press.cli.terminal import Paper
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.last_lift import last_lift, note_lift
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from tests.cli.conftest import NOW, Run, real
from tests.conftest import write_release
from tests.desk.conftest import INSTANT, front, note

HOOK = '\n[[hooks]]\non = "{}"\ncommand = {}\n'


@pytest.fixture
def desk(office_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The small office on its desk; what is allowed is kept beside it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    make_desk(Workspace(office_folder))
    return Workspace(office_folder)


def add_hook(ws: Workspace, on: str, *command: str) -> None:
    with ws.press_file.open("a") as file:
        file.write(HOOK.format(on, json.dumps(command)))


def at_the_instant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: INSTANT)


# --- timer


def test_a_crontab_is_printed_and_nothing_else(run: Run, desk: Workspace) -> None:
    printed = run("embargo", "timer", "--for", "cron").out.splitlines()
    *notes, line = printed
    assert all(it.startswith("# ") and len(it) <= 80 for it in notes)
    assert "must be awake" in notes[-1]
    assert line.startswith("* * * * * ")
    assert line.endswith(" embargo lift")


def test_what_is_printed_runs_the_program_that_prints_it(desk: Workspace) -> None:
    printed = real(desk.root, "embargo", "timer", "--for", "cron").out
    command = printed.splitlines()[-1].removeprefix("* * * * * ").replace(r"\%", "%")
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"},
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert last_lift(desk) is not None


def test_two_units_are_printed_each_under_its_name(run: Run, desk: Workspace) -> None:
    outcome = run("embargo", "timer", "--for", "systemd")
    headings = [it for it in outcome.out.splitlines() if it.startswith("# ~/.config/systemd/user/")]
    assert [it.rpartition(".")[2] for it in headings] == ["service", "timer"]
    assert "systemctl --user enable --now" in outcome.err


def test_units_are_written_where_they_belong(run: Run, desk: Workspace, tmp_path: Path) -> None:
    outcome = run("embargo", "timer", "--for", "systemd", "--out", str(tmp_path / "units"))
    assert outcome.out == ""
    assert sorted(it.suffix for it in (tmp_path / "units").iterdir()) == [".service", ".timer"]


def test_an_agent_is_a_property_list(run: Run, desk: Workspace) -> None:
    outcome = run("embargo", "timer", "--for", "launchd")
    assert plistlib.loads(outcome.out.encode())["ProgramArguments"][-2:] == ["embargo", "lift"]


def test_no_entry_names_a_release(run: Run, desk: Workspace) -> None:
    for name in ("cron", "systemd", "launchd"):
        outcome = run("embargo", "timer", "--for", name)
        assert "border-survey" not in outcome.out + outcome.err
        assert "must be awake" in outcome.out


def test_an_unknown_scheduler(run: Run, desk: Workspace) -> None:
    outcome = run("embargo", "timer", "--for", "at")
    assert outcome.code == 4
    assert "cron, systemd, launchd" in outcome.err


def test_where_this_is_not_the_desk_the_entry_would_do_nothing(run: Run) -> None:
    assert "not the desk" in run("embargo", "timer", "--for", "cron").err
    assert run("embargo", "timer", "--for", "cron", "--json").data["desk"] is False


# --- calendar


def test_the_calendar_is_one_whether_printed_or_answered(run: Run, desk: Workspace) -> None:
    printed = run("embargo", "calendar").out
    assert printed == run("embargo", "calendar", "--json").data["calendar"]
    assert len(Calendar.from_ical(printed).walk("VEVENT")) == 1
    assert printed.count("\n") == printed.count("\r\n")


def test_a_private_calendar_has_no_headline(run: Run, desk: Workspace) -> None:
    outcome = run("embargo", "calendar", "--private")
    assert "Survey" not in outcome.out
    assert outcome.err == ""


# --- hooks


def test_hooks_are_listed_with_what_keeps_them(run: Run, desk: Workspace) -> None:
    add_hook(desk, "on_lifted", "sh", "-c", "echo 'a b'")
    outcome = run("embargo", "hooks", "list")
    assert outcome.out == "on_lifted\tsh -c 'echo '\"'\"'a b'\"'\"''\t60 s\n"
    assert "hrnk-press embargo hooks allow" in outcome.err
    allowed = run("embargo", "hooks", "allow", "--json").data
    assert allowed["trust"] == "allowed"
    assert Path(allowed["kept"]).is_file()
    assert run("embargo", "hooks", "list").err == ""


def test_a_hook_whose_program_is_not_there_is_not_said_to_start(run: Run, desk: Workspace) -> None:
    add_hook(desk, "on_lifted", "no-such-program")
    told = run("embargo", "hooks", "allow").err
    assert "on_lifted: there is no program no-such-program" in told
    assert "may start" not in told


def test_what_is_to_be_allowed_is_shown_to_its_last_word(
    run: Run, desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "paper", lambda _: Paper(width=80, terminal=True))
    add_hook(desk, "on_lifted", "sh", "-c", f"echo {'harmless ' * 20}; curl example.org")
    for verb in ("list", "allow"):
        shown = run("embargo", "hooks", verb).out
        assert "; curl example.org" in shown
        assert "…" not in shown


def test_a_hook_that_fails_makes_the_lift_partly_done(
    run: Run, desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_hook(desk, "on_lifted", "sh", "-c", "echo no route; exit 3")
    run("embargo", "hooks", "allow")
    at_the_instant(monkeypatch)
    outcome = run("embargo", "lift")
    assert outcome.code == 6
    assert outcome.out.startswith("border-survey\t1\t")
    assert "on_lifted hook sh: it ended with exit status 3; the next run tries again" in outcome.err
    (log,) = (desk.local / "hooks").glob("*.log")
    assert log.read_text() == "no route\n"
    assert str(log.relative_to(desk.root)) in outcome.err
    assert "\ton_lifted sh it ended with exit status 3\n" in run("history", "border-survey").out


def test_programs_are_told_of_the_hooks(
    run: Run, desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_hook(desk, "on_lifted", "true")
    run("embargo", "hooks", "allow")
    at_the_instant(monkeypatch)
    outcome = run("embargo", "lift", "--json")
    assert outcome.code == 0
    (call,) = outcome.data["hooks"]
    assert (call["slug"], call["on"], call["failure"]) == ("border-survey", "on_lifted", "")
    assert (desk.root / call["output"]).is_file()


def test_hooks_that_nobody_allowed_are_named_when_they_are_missed(
    run: Run, desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_hook(desk, "on_lifted", "true")
    assert run("embargo", "lift").err == ""
    at_the_instant(monkeypatch)
    outcome = run("embargo", "lift")
    assert outcome.code == 6
    assert "are not allowed on this machine" in outcome.err


def test_the_duty_officer_is_mailed_by_a_hook_as_a_scheduler_calls_it(
    desk: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "sendmail").write_text(f"#!/bin/sh\ncat >{tmp_path}/mail\n")
    (tmp_path / "sendmail").chmod(0o755)
    add_hook(desk, "on_waiting", "hrnk-press", "embargo", "hooks", "mail-duty")
    minute_ago = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=1)
    write_release(desk.root, "border-survey", front(6, minute_ago), "[NAME] writes.\n")
    changes = {"PATH": f"{tmp_path}:/usr/bin:/bin", "XDG_STATE_HOME": str(tmp_path / "state")}
    assert real(desk.root, "embargo", "hooks", "allow", **changes).code == 0
    outcome = real(desk.root, "embargo", "lift", **changes)
    assert outcome.code == 6
    assert b"Subject: Waiting for a person: border-survey\n" in (tmp_path / "mail").read_bytes()


def test_mail_duty_by_hand_without_anything_to_say(run: Run) -> None:
    outcome = real(None, "embargo", "hooks", "mail-duty", stdin="nothing")
    assert outcome.code == 2
    assert "[[hooks]]" in outcome.err


# --- doctor and check


def test_the_doctor_exits_1_where_something_fails(run: Run, desk: Workspace) -> None:
    outcome = run("embargo", "doctor")
    assert outcome.code == 1
    assert "fail\tscheduler\tno scheduler has run here yet" in outcome.out
    run("embargo", "lift")
    again = run("embargo", "doctor", "--json")
    failing = [it for it in again.data["diagnoses"] if it["verdict"] == "fail"]
    assert (again.code, again.data["sound"]) == (int(bool(failing)), not failing)
    assert "scheduler" not in {it["subject"] for it in failing}


def test_check_warns_where_no_scheduler_runs(run: Run, desk: Workspace) -> None:
    outcome = run("embargo", "check")
    assert outcome.code == 0
    assert outcome.err.startswith("warning: no scheduler has run here yet")
    assert run("embargo", "check", "--json").data["warnings"]
    run("embargo", "lift")
    assert run("embargo", "check").err == ""
    assert run("embargo", "check", "--json").data["warnings"] == []


def test_a_monitor_warns_of_a_clock_behind_the_record_before_anything_is_due(
    run: Run, desk: Workspace
) -> None:
    note_lift(desk, clock.now())
    note(desk, Occasion.EMBARGO_SET, clock.now() + timedelta(hours=1))
    outcome = run("embargo", "check")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.startswith("warning: the clock says")
    assert len(run("embargo", "check", "--json").data["warnings"]) == 1


def test_check_does_not_warn_in_a_rehearsal_or_elsewhere_than_on_the_desk(
    run: Run, desk: Workspace
) -> None:
    rehearsed = run("embargo", "check", "--now", "2026-11-30T00:00:00Z")
    assert "warning" not in rehearsed.err
    shutil.rmtree(desk.local)
    assert run("embargo", "check").err == ""


def test_a_lift_by_hand_is_no_scheduler(run: Run, desk: Workspace) -> None:
    run("embargo", "lift", "border-survey", "--early", "--reason", "a partner was early")
    assert last_lift(desk) is None
    run("embargo", "lift")
    assert last_lift(desk) == NOW


def test_every_run_that_could_not_look_leaves_no_trace_of_having_looked(
    run: Run, desk: Workspace
) -> None:
    desk.press_file.write_text("broken")
    assert run("embargo", "lift").code == 3
    assert last_lift(desk) is None
