"""Lifting at the command line: what is printed, what programs are told, and the exit codes."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.cli import clock, output
from hrnk_press.cli.menu import COMMANDS, load
from hrnk_press.cli.terminal import Paper
from hrnk_press.workspace.history import history_folder
from hrnk_press.workspace.last_lift import last_lift
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from tests.cli.conftest import Run
from tests.cli.test_screens import assert_golden
from tests.desk.conftest import INSTANT, MINUTE, SECOND, SLUG, add, edit
from tests.desk.holding import LENA, give

EMPTY = {"lifted": [], "waiting": [], "failed": []}


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    make_desk(Workspace(office_folder))
    return Workspace(office_folder)


@pytest.fixture
def at(run: Run, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs a command at a moment."""

    def command(now: datetime, *arguments: str) -> Any:
        monkeypatch.setattr(clock, "now", lambda: now)
        return run(*arguments)

    return command


@pytest.fixture
def desk_in_trouble(ws: Workspace) -> Workspace:
    """One that is due, one late, one with faults, one held, one ahead, one that cannot be read."""
    add(ws, "late", 1, INSTANT - 180 * MINUTE)
    add(ws, "faulty", 2, INSTANT - 5 * MINUTE, body="“[QUOTE],” said XX.\n")
    add(ws, "held", 3, INSTANT - MINUTE, hold='"waiting for a witness"')
    add(ws, "ahead", 4, INSTANT + 60 * MINUTE)
    add(ws, "unread", 5)
    edit(ws, 'kind = "press-release"', "kind = 3", "unread")
    return ws


def told(data: dict[str, Any]) -> dict[str, Any]:
    """The three lists of a lift."""
    return {key: data[key] for key in EMPTY}


def test_nothing_due_is_nothing_said(at: Any, ws: Workspace) -> None:
    outcome = at(INSTANT - SECOND, "embargo", "lift")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    assert told(at(INSTANT - SECOND, "embargo", "lift", "--json").data) == EMPTY


def test_what_was_lifted_is_told_to_programs(at: Any, ws: Workspace) -> None:
    envelope = at(INSTANT, "embargo", "lift", "--json").envelope
    assert (envelope["status"], envelope["exit_code"]) == ("ok", 0)
    (lifted,) = envelope["data"]["lifted"]
    assert lifted["slug"] == SLUG
    assert lifted["version"] == 1
    assert lifted["utc"] == lifted["at"] == "2026-12-02T05:01:00Z"
    assert [Path(it["path"]).name for it in lifted["artifacts"]] == [
        f"{SLUG}.txt",
        f"{SLUG}.html",
        f"{SLUG}.eml",
    ]
    assert all(Path(it["path"]).stat().st_size == it["bytes"] for it in lifted["artifacts"])


def test_in_a_pipe_a_lift_is_one_line(at: Any, ws: Workspace) -> None:
    outcome = at(INSTANT, "embargo", "lift")
    assert outcome.out == f"{SLUG}\t1\t2026-12-02 05:01 UTC\n"


def test_what_waits_exits_6_and_says_why(at: Any, desk_in_trouble: Workspace) -> None:
    envelope = at(INSTANT, "embargo", "lift", "--json").envelope
    assert (envelope["status"], envelope["exit_code"]) == ("waiting", 6)
    data = envelope["data"]
    assert [it["slug"] for it in data["lifted"]] == [SLUG]
    waiting = {it["slug"]: [b["code"] for b in it["blockers"]] for it in data["waiting"]}
    assert waiting == {
        "unread": ["wrong-type"],
        "faulty": ["TXT002", "TXT002"],
        "held": ["held"],
        "late": ["overdue"],
    }


def test_a_wider_grace_lifts_what_is_late(at: Any, desk_in_trouble: Workspace) -> None:
    data = at(INSTANT, "embargo", "lift", "--grace", "180", "--json").data
    assert [it["slug"] for it in data["lifted"]] == [SLUG, "late"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--early", "--reason", "because"], 2),
        ([SLUG, "--early"], 2),
        ([SLUG, "--early", "--reason", " "], 2),
        ([SLUG, "--reason", "because"], 2),
        (["--grace", "-1"], 2),
        (["nothing"], 4),
        ([SLUG], 5),
        ([SLUG, "--early", "--reason", "a partner was early"], 0),
    ],
)
def test_before_the_time(at: Any, ws: Workspace, arguments: list[str], code: int) -> None:
    assert at(INSTANT - MINUTE, "embargo", "lift", *arguments).code == code


def test_elsewhere_than_on_the_desk_it_is_refused(at: Any, office_folder: Path) -> None:
    outcome = at(INSTANT, "embargo", "lift")
    assert (outcome.code, outcome.out) == (5, "")
    assert "hrnk-press me --desk" in outcome.err
    envelope = at(INSTANT, "embargo", "lift", "--json").envelope
    assert (envelope["status"], envelope["errors"][0]["code"]) == ("refused", "not-the-desk")


def test_check_exits_1_when_something_is_due_and_3_when_it_cannot_tell(
    at: Any, ws: Workspace
) -> None:
    assert at(INSTANT - SECOND, "embargo", "check").code == 0
    due = at(INSTANT, "embargo", "check", "--json").envelope
    assert (due["status"], due["exit_code"], due["data"]["due"]) == ("findings", 1, [SLUG])
    (item,) = due["data"]["items"]
    assert {key: item[key] for key in ("slug", "state", "utc", "seconds_left", "blockers")} == {
        "slug": SLUG,
        "state": "due",
        "utc": "2026-12-02T05:01:00Z",
        "seconds_left": 0,
        "blockers": [],
    }
    late = at(INSTANT + 61 * MINUTE, "embargo", "check", "--json").data
    assert (late["due"], late["overdue"], late["waiting"]) == ([], [SLUG], [SLUG])
    at(INSTANT, "embargo", "lift")
    assert at(INSTANT + 61 * MINUTE, "embargo", "check").code == 0
    edit(ws, 'kind = "press-release"', "kind = 3")
    assert at(INSTANT, "embargo", "check").code == 3


def test_check_rehearses_and_changes_nothing(at: Any, ws: Workspace) -> None:
    rehearsed = ("embargo", "check", "--now", "2026-12-02T05:01:00Z")
    outcome = at(INSTANT - 600 * MINUTE, *rehearsed)
    assert (outcome.code, outcome.out) == (1, f"{SLUG}\tdue\t2026-12-02T05:01:00Z\t0 min ago\t0\n")
    assert outcome.err == (
        "As it will be at 12:01 a.m. EST Wednesday, Dec. 2, 2026\n"
        "  05:01 UTC · 14:01 Seoul · 06:01 Geneva · Tuesday 9:01 p.m. Los Angeles\n"
    )
    assert [it.name for it in ws.release_folder(SLUG).iterdir()] == ["release.md"]
    for wrong in ("2026-12-02 00:01", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"):
        assert at(INSTANT, "embargo", "check", "--now", wrong).code == 2


def test_check_works_on_any_machine(at: Any, office_folder: Path) -> None:
    assert at(INSTANT, "embargo", "check").code == 1


def test_history_of_a_lift(at: Any, ws: Workspace) -> None:
    assert at(INSTANT, "history", SLUG, "--json").data["events"] == []
    at(INSTANT, "me", "mara-ilves")
    at(INSTANT - MINUTE, "embargo", "lift", SLUG, "--early", "--reason", "a partner was early")
    outcome = at(INSTANT, "history", SLUG, "--verify")
    assert outcome.code == 0
    assert outcome.err == "whole: nothing was edited, nothing is missing between\n"
    assert outcome.out.splitlines()[1] == (
        "2026-12-02 05:00 UTC\tlifted\tmara-ilves\t1\tearly: a partner was early"
    )
    data = at(INSTANT, "history", SLUG, "--json").data
    assert (data["slug"], data["intact"], data["problems"]) == (SLUG, True, [])
    version, lifted, published = data["events"]
    assert [it["event"] for it in data["events"]] == ["version", "lifted", "published"]
    assert (lifted["parents"], published["parents"]) == ([version["id"]], [lifted["id"]])
    assert lifted["digest"] == at(INSTANT, "show", SLUG, "--json").data["digest"]


def test_a_damaged_history_is_told_and_with_verify_exits_1(at: Any, ws: Workspace) -> None:
    at(INSTANT, "embargo", "lift")
    first = min(history_folder(ws, SLUG).iterdir())
    first.write_bytes(first.read_bytes().replace(b"version", b"visions"))
    plain = at(INSTANT, "history", SLUG)
    assert plain.code == 0
    assert "This record is not whole" in plain.err
    verified = at(INSTANT, "history", SLUG, "--verify")
    assert verified.code == 1
    assert "error edited-event: " in verified.err
    assert at(INSTANT, "history", SLUG, "--verify", "--json").data["intact"] is False


def test_a_changed_version_is_found_by_verify(at: Any, ws: Workspace) -> None:
    at(INSTANT, "embargo", "lift")
    kept = ws.release_folder(SLUG) / "versions/1/canonical.json"
    kept.write_bytes(kept.read_bytes().replace(b"61", b"62"))
    assert at(INSTANT, "history", SLUG).code == 0
    verified = at(INSTANT, "history", SLUG, "--verify")
    assert (verified.code, "versions/1/canonical.json" in verified.err) == (1, True)


def test_me(at: Any, office_folder: Path) -> None:
    data = at(INSTANT, "me", "--json").data
    assert (data["person"], data["desk"]) == ("", False)
    assert at(INSTANT, "me", "mara-ilves", "--desk", "--json").data == {
        "person": "mara-ilves",
        "desk": True,
        "by": "mara-ilves",
    }
    assert at(INSTANT, "me").out == "mara-ilves acts here; this machine is the desk\n"
    assert at(INSTANT, "me", "--no-desk").out.endswith("this machine is not the desk\n")
    unknown = at(INSTANT, "me", "mara")
    assert (unknown.code, "jun-seo, mara-ilves" in unknown.err) == (4, True)


def test_init_makes_its_machine_the_desk(at: Any, tmp_path: Path) -> None:
    at(INSTANT, "init", str(tmp_path / "newsroom"))
    data = at(INSTANT, "me", "--workspace", str(tmp_path / "newsroom"), "--json").data
    assert data["desk"] is True


SAYS = "12:01 a.m. EST Wednesday, Dec. 2, 2026"
TAKING_A_TIME = {
    "new": ("Second Survey", "--template", "statement", "--embargo", SAYS),
    "embargo read": (SAYS,),
    "embargo set": (SLUG, SAYS),
    "embargo change": (SLUG, SAYS, "--reason", "the partner asks"),
    "embargo list": ("--now", "2026-12-02T05:01Z"),
    "embargo check": ("--now", "2026-12-02T05:01Z"),
    "today": ("--now", "2026-12-02T05:01Z"),
}


@pytest.mark.parametrize("command", TAKING_A_TIME)
def test_F11_a_time_is_echoed_with_its_zone_and_in_utc(  # noqa: N802
    at: Any, ws: Workspace, command: str
) -> None:
    give(ws, LENA, utc="2026-12-01T05:01:00Z")
    outcome = at(INSTANT - 600 * MINUTE, *command.split(), *TAKING_A_TIME[command])
    said = f"{outcome.out}{outcome.err}".replace("\N{NO-BREAK SPACE}", " ")
    assert SAYS in said
    assert "05:01 UTC · 14:01 Seoul" in said


def test_F11_every_command_that_takes_a_time_is_among_them() -> None:  # noqa: N802
    taking = {"now", "embargo", "text"}
    found = {name for name in COMMANDS if taking & {it.name for it in load(name).params}}
    assert found == TAKING_A_TIME.keys()


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """As at a terminal of 80 columns without colour."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(output, "paper", lambda _: Paper(width=80, terminal=True))


@pytest.mark.usefixtures("terminal")
def test_screens_of_a_desk_in_trouble(at: Any, desk_in_trouble: Workspace) -> None:
    root = desk_in_trouble.root
    assert_golden("embargo-check", at(INSTANT, "embargo", "check"), root)
    assert_golden("embargo-lift", at(INSTANT, "embargo", "lift"), root)
    assert_golden("embargo-lift-refused", at(INSTANT, "embargo", "lift", "ahead"), root)


@pytest.mark.usefixtures("terminal")
def test_screens_of_a_quiet_desk(at: Any, ws: Workspace) -> None:
    assert_golden("embargo-check-quiet", at(INSTANT - 90 * MINUTE, "embargo", "check"), ws.root)
    assert_golden("embargo-lift-quiet", at(INSTANT - 90 * MINUTE, "embargo", "lift"), ws.root)
    assert_golden("history-empty", at(INSTANT, "history", SLUG), ws.root)
    at(INSTANT, "me", "mara-ilves")
    at(INSTANT, "embargo", "lift")
    assert_golden("embargo-lift-again", at(INSTANT, "embargo", "lift", SLUG), ws.root)
    assert_golden("history", at(INSTANT, "history", SLUG, "--verify"), ws.root)


@pytest.mark.parametrize(("typed", "noted"), [(True, None), (False, INSTANT)])
def test_a_lift_typed_at_a_terminal_is_no_run_of_the_scheduler(
    ws: Workspace, at: Any, monkeypatch: pytest.MonkeyPatch, typed: bool, noted: datetime | None
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: typed)
    assert at(INSTANT, "embargo", "lift").code == 0
    assert last_lift(ws) == noted


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize("command", ["list", "check"])
def test_an_embargo_that_cannot_be_read_is_not_said_to_be_none(
    run: Run, office_folder: Path, command: str
) -> None:
    path = office_folder / "releases/border-survey/release.md"
    path.write_text(path.read_text().replace("[embargo]", "[embargo"))
    outcome = run("embargo", command)
    assert outcome.code == 3
    assert "that can be read is" in outcome.out
