"""What people see, kept as files: at 80 columns, and in a pipe.

`HRNK_GOLDEN=write python -m pytest tests/cli/test_screens.py -n 0` writes the files anew.
"""

import os
from pathlib import Path

import pytest

from hrnk_press.cli import output
from hrnk_press.cli.terminal import Paper, display_width
from tests.cli.conftest import Outcome, Run
from tests.conftest import FRONT, write_release

GOLDEN = Path(__file__).parent / "golden"
SECOND = (
    FRONT.replace("6f1c", "7f1c")
    .replace("2026-12-02T00:01:00", "2026-11-23T09:00:00")
    .replace("2026-12-02T05:01:00Z", "2026-11-23T14:00:00Z")
)
DUTY = """
[[duty]]
person = "mara-ilves"
from = 2026-11-20T00:00:00Z
until = 2026-11-27T00:00:00Z
phone = "+1 202-555-0119"
"""


@pytest.fixture
def terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command as at a terminal of 80 columns without colour."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(output, "paper", lambda _: Paper(width=80, terminal=True))
    return run


@pytest.fixture
def newsroom(office_folder: Path) -> Path:
    """The small office with a second release that has errors, one on hold, and somebody on duty."""
    write_release(office_folder, "open-letter-un-assembly", SECOND, "“[QUOTE],” said XX.\n")
    held = SECOND.replace("7f1c", "8f1c") + 'hold = "waiting for a witness"\n'
    write_release(office_folder, "field-report-4", held)
    press = office_folder / "press.toml"
    press.write_text(press.read_text() + DUTY)
    return office_folder


def assert_golden(name: str, outcome: Outcome, office: Path, *, columns: int | None = 80) -> None:
    """The screen is the one kept under that name, and fits."""
    screen = "".join(
        f"--- {stream}\n{text}"
        for stream, text in (("standard output", outcome.out), ("standard error", outcome.err))
        if text
    )
    screen = f"{screen}--- exit {outcome.code}\n".replace(str(office), "/office")
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("HRNK_GOLDEN") == "write":
        path.write_text(screen, encoding="utf-8")
    assert screen == path.read_text(encoding="utf-8")
    if columns:
        wide = [it for it in screen.split("\n") if display_width(it) > columns]
        assert [it for it in wide if "hrnk-press" not in it] == [], "commands to copy may be longer"


@pytest.mark.parametrize("name", ["", "embargo", "new", "check", "export", "embargo set"])
def test_help(terminal: Run, name: str, office_folder: Path) -> None:
    outcome = terminal(*name.split(), "--help")
    assert_golden(f"help-{name.replace(' ', '-') or 'hrnk-press'}", outcome, office_folder)


def test_list(terminal: Run, newsroom: Path) -> None:
    assert_golden("list", terminal("list"), newsroom)


def test_list_in_a_pipe(run: Run, newsroom: Path) -> None:
    assert_golden("list-pipe", run("list"), newsroom, columns=None)


def test_list_of_nothing(terminal: Run, office_folder: Path) -> None:
    (office_folder / "releases/border-survey/release.md").unlink()
    assert_golden("list-empty", terminal("list"), office_folder)


def test_show(terminal: Run, office_folder: Path) -> None:
    assert_golden("show", terminal("show", "border-survey"), office_folder)


def test_check(terminal: Run, newsroom: Path) -> None:
    assert_golden("check", terminal("check"), newsroom)


def test_check_in_a_pipe(run: Run, newsroom: Path) -> None:
    assert_golden("check-pipe", run("check"), newsroom, columns=None)


def test_check_of_a_sound_release(terminal: Run, office_folder: Path) -> None:
    assert_golden("check-sound", terminal("check", "border-survey"), office_folder)


def test_check_of_what_cannot_be_read(terminal: Run, office_folder: Path) -> None:
    write_release(office_folder, "unfinished", front='kind = "poem"\nheadlines = 1\n')
    assert_golden("check-unreadable", terminal("check"), office_folder)


def test_export(terminal: Run, office_folder: Path) -> None:
    outcome = terminal("export", "border-survey", "--to", "text")
    assert_golden("export", outcome, office_folder)


def test_export_refused(terminal: Run, newsroom: Path) -> None:
    outcome = terminal("export", "open-letter-un-assembly", "--to", "text", "eml")
    assert_golden("export-refused", outcome, newsroom)


def test_destinations(terminal: Run, office_folder: Path) -> None:
    assert_golden("destinations", terminal("export", "--destinations"), office_folder)


def test_the_embargo_board(terminal: Run, newsroom: Path) -> None:
    assert_golden("board", terminal("embargo", "list"), newsroom)


def test_the_embargo_board_in_a_pipe(run: Run, newsroom: Path) -> None:
    assert_golden("board-pipe", run("embargo", "list"), newsroom, columns=None)


def test_the_embargo_board_of_another_moment(terminal: Run, newsroom: Path) -> None:
    later = terminal("embargo", "list", "--now", "2026-12-02T05:40:00Z")
    assert_golden("board-rehearsed", later, newsroom)


def test_a_refusal(terminal: Run, newsroom: Path) -> None:
    outcome = terminal("embargo", "set", "field-report-4", "12:01 AM FRIDAY, OCTOBER 18")
    assert_golden("refusal", outcome, newsroom)


def test_an_embargo_that_was_set(terminal: Run, office_folder: Path) -> None:
    outcome = terminal("embargo", "set", "border-survey", "00:01 GMT Thursday 3 December 2026")
    assert_golden("embargo-set", outcome, office_folder)


def test_an_embargo_line_that_was_read(terminal: Run, office_folder: Path) -> None:
    read = ("embargo", "read", "Embargo: 10 am on 3/4/2026")
    assert_golden("embargo-read", terminal(*read), office_folder)


def test_init(terminal: Run, tmp_path: Path) -> None:
    outcome = terminal("init", str(tmp_path / "newsroom"), "--organization", "River Watch")
    assert_golden("init", outcome, tmp_path)


def test_a_new_release(terminal: Run, office_folder: Path) -> None:
    outcome = terminal(
        "new", "Second Survey", "--template", "statement", "--embargo", "2026-12-02T05:01Z"
    )
    assert_golden("new", outcome, office_folder)


def test_what_is_missing_in_a_pipe(run: Run, office_folder: Path) -> None:
    assert_golden("new-missing", run("new"), office_folder, columns=None)


def test_an_unknown_release(terminal: Run, office_folder: Path) -> None:
    assert_golden("unknown-release", terminal("show", "border-servey"), office_folder)


def test_unreadable_files(terminal: Run, office_folder: Path) -> None:
    press = office_folder / "press.toml"
    press.write_text(press.read_text().replace('style = "ap"', 'stile = "ap"\nend_mark = 3'))
    assert_golden("unreadable", terminal("show", "border-survey"), office_folder)


def test_every_explanation_fits(terminal: Run) -> None:
    for rule in terminal("explain", "--json").data["rules"]:
        page = terminal("explain", rule["code"]).out
        assert page.startswith(f"{rule['code']} {rule['name']}")
        assert [it for it in page.split("\n") if display_width(it) > 80] == []
