"""The live board, at a real terminal."""

import sys
from pathlib import Path

import pexpect
import pytest

from tests.cli.conftest import Run, environment
from tests.conftest import FRONT, write_release

OTHER = FRONT.replace("6f1c5a0e", "7f1c5a0e")


def watch(office: Path, *, rows: int = 24) -> "pexpect.spawn[str]":
    """The board at a terminal of 80 columns."""
    return pexpect.spawn(
        sys.executable,
        ["-m", "hrnk_press", "embargo", "watch"],
        env=environment(office, TERM="xterm"),
        cwd=str(office),
        dimensions=(rows, 80),
        encoding="utf-8",
        timeout=30,
    )


@pytest.mark.parametrize("key", ["q", "\x03"])
def test_the_board_stays_until_it_is_left(office_folder: Path, key: str) -> None:
    board = watch(office_folder)
    board.expect("border-survey")
    board.expect("q quits")
    write_release(office_folder, "open-letter", OTHER)
    board.expect("open-letter")
    (office_folder / "contacts.toml").write_text("[people", encoding="utf-8")
    board.expect("contacts.toml:1")
    board.send(key)
    board.expect(pexpect.EOF)
    board.close()
    assert board.exitstatus == 0
    assert "Traceback" not in (board.before or "")


def test_a_small_terminal_says_what_it_leaves_out(office_folder: Path) -> None:
    for number in range(5):
        write_release(office_folder, f"letter-{number}", FRONT.replace("6f1c", f"{number}f1c"))
    board = watch(office_folder, rows=8)
    board.expect(r"… \d+ more lines")
    board.expect("q quits")
    board.send("Q")
    board.expect(pexpect.EOF)


def test_in_a_pipe_it_is_refused(run: Run) -> None:
    outcome = run("embargo", "watch")
    assert outcome.code == 2
    assert "hrnk-press embargo list" in outcome.err
    assert outcome.out == ""
