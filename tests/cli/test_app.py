"""What becomes of a command: exit codes, the envelope, and everything that can go wrong on the way."""

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from hrnk_press import __version__
from hrnk_press.cli import output
from hrnk_press.cli.commands import list as list_command
from hrnk_press.cli.reply import Reply
from hrnk_press.errors import ExitCode
from tests.cli.conftest import Run, environment, real


def _raise(error: BaseException) -> Any:
    def broken(*_: object, **__: object) -> None:
        raise error

    return broken


def test_version_and_help_go_to_standard_output(run: Run) -> None:
    assert run("--version").out == f"hrnk-press {__version__}\n"
    for arguments in (("--help",), ("-h",), ()):
        outcome = run(*arguments)
        assert outcome.code == 0
        assert outcome.out.startswith("Usage: hrnk-press")
        assert outcome.err == ""


def test_help_stays_help_with_json(run: Run) -> None:
    assert run("list", "--json", "--help").out.startswith("Usage: hrnk-press list")


def test_the_envelope(run: Run) -> None:
    envelope = run("list", "--json").envelope
    assert list(envelope) == ["schema_version", "command", "status", "exit_code", "data", "errors"]
    assert envelope["schema_version"] == 1
    assert envelope["command"] == "list"
    assert envelope["status"] == "ok"
    assert envelope["exit_code"] == 0
    assert envelope["errors"] == []


@pytest.mark.parametrize(
    ("code", "status"),
    [(0, "ok"), (1, "findings"), (5, "refused"), (6, "waiting"), (3, "error"), (70, "error")],
)
def test_the_status_follows_from_the_exit_code(code: int, status: str) -> None:
    envelope = json.loads(output.envelope("list", Reply(data={}, exit_code=ExitCode(code))))
    assert envelope["status"] == status


def test_usage_errors_are_json_too(run: Run) -> None:
    for arguments in (("show", "--json"), ("list", "--json", "--bogus"), ("nothing", "--json")):
        outcome = run(*arguments)
        assert outcome.code == outcome.envelope["exit_code"] == 2
        assert outcome.envelope["status"] == "error"
        assert outcome.envelope["errors"][0]["code"] == "usage"
        assert "--help" in outcome.envelope["errors"][0]["hint"]
        assert outcome.err == ""


def test_json_after_two_dashes_is_a_word_like_any_other(run: Run) -> None:
    assert run("show", "--", "--json").err.startswith("error bad-slug")


def test_errors_are_json_too(run: Run) -> None:
    outcome = run("show", "nothing", "--json")
    assert outcome.code == 4
    assert outcome.envelope["errors"][0]["code"] == "not-found"
    assert outcome.err == ""


def test_json_is_ascii_in_any_locale(run: Run, office_folder: Path) -> None:
    release = office_folder / "releases/border-survey/release.md"
    release.write_text(release.read_text().replace("Publish", "발표 \u202e"))
    outcome = run("list", "--json")
    assert outcome.out.isascii()
    assert "발표" in outcome.data["releases"][0]["headline"]


def test_a_bug_is_one_clear_line_and_70(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_command, "list_releases", _raise(KeyError("x")))
    outcome = run("list")
    assert outcome.code == 70
    assert outcome.err.startswith(f"error bug: hrnk-press {__version__} met something")
    assert "KeyError: 'x'" in outcome.err
    assert "HRNK_PRESS_DEBUG=1" in outcome.err
    assert "Traceback" not in outcome.err
    assert run("list", "--json").envelope["exit_code"] == 70


def test_debug_shows_where_a_bug_struck(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_command, "list_releases", _raise(KeyError("x")))
    monkeypatch.setenv("HRNK_PRESS_DEBUG", "1")
    outcome = run("list")
    assert outcome.code == 70
    assert "Traceback" in outcome.err
    assert outcome.err.count("error bug:") == 1


def test_debug_adds_nothing_to_what_a_user_can_mend(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HRNK_PRESS_DEBUG", "1")
    assert "Traceback" not in run("show", "nothing").err


def test_a_bug_in_a_screen_is_caught_as_well(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_command, "table", _raise(ValueError("y")))
    assert run("list").code == 70


def test_a_failing_disk_is_no_bug(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    full = OSError(errno.EIO, "Input/output error", "releases")
    monkeypatch.setattr(list_command, "list_releases", _raise(full))
    outcome = run("list")
    assert outcome.code == 74
    assert outcome.err.startswith("error disk: releases: Input/output error")


def test_an_interrupted_command_exits_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_command, "list_releases", _raise(KeyboardInterrupt()))
    assert run("list").code == 130
    assert run("list", "--json").envelope["exit_code"] == 130


def test_ctrl_c_ends_a_real_command_with_130(office_folder: Path) -> None:
    waiting = subprocess.Popen(
        [sys.executable, "-m", "hrnk_press", "new", "--from", "-"],
        env=environment(office_folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(1.5)
    waiting.send_signal(signal.SIGINT)
    _, err = waiting.communicate(timeout=20)
    assert waiting.returncode == 130
    assert b"Traceback" not in err
    assert not (office_folder / "releases").joinpath("release").exists()


@pytest.mark.parametrize(
    "words", [["list"], ["--help"], ["export", "--help"], ["--version"], ["embargo"]], ids=" ".join
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_is_no_error(
    office_folder: Path, words: list[str], unbuffered: str
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed_pipe:
        done = subprocess.run(
            [sys.executable, "-m", "hrnk_press", *words],
            env=environment(office_folder) | {"PYTHONUNBUFFERED": unbuffered},
            stdout=closed_pipe,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0
    assert done.stderr == b""


def test_a_pipe_that_breaks_elsewhere_is_an_error(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_command, "list_releases", _raise(BrokenPipeError(32, "Broken pipe")))
    outcome = run("list")
    assert outcome.code == 74
    assert "Broken pipe" in outcome.err


def test_a_full_disk_behind_standard_output_is_told(office_folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "hrnk_press", "list"],
            env=environment(office_folder),
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 74
    assert done.stderr.startswith(b"error disk:")
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


def test_release_text_is_utf_8_in_any_locale(office_folder: Path) -> None:
    outcome = real(office_folder, "render", "border-survey", LC_ALL="C", PYTHONUTF8="0")
    assert outcome.code == 0
    assert "“The two agree.”" in outcome.out


def test_the_office_is_named_before_the_command_or_after_it_or_in_the_environment(
    office_folder: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    office = str(office_folder)
    listed = real(office_folder, "list").out
    assert listed.startswith("border-survey\t")
    assert real(None, "--workspace", office, "list", cwd=elsewhere).out == listed
    assert real(None, "list", "--workspace", office, cwd=elsewhere).out == listed
    assert real(None, "list", cwd=office_folder / "releases").out == listed
    wrong = {"HRNK_PRESS_WORKSPACE": str(elsewhere)}
    assert real(None, "list", "--workspace", office, cwd=elsewhere, **wrong).out == listed
    assert real(None, "list", cwd=elsewhere, **wrong).code == 4
