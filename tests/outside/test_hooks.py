"""Starting hooks: what they are given, and how they are stopped."""

import errno
import json
import os
import signal
import time
from pathlib import Path
from typing import NoReturn

import pytest

from hrnk_press.outside import hooks as module
from hrnk_press.outside.hook_keeper import LARGEST_OUTPUT
from hrnk_press.outside.hooks import (
    HookRun,
    hook_environment,
    program_of,
    run_hook,
)


def run(*command: str, data: bytes = b"", seconds: float = 20) -> HookRun:
    environment = hook_environment("the-id", "the-key")
    return run_hook(command, data=data, environment=environment, seconds=seconds)


def shell(script: str, seconds: float = 20) -> HookRun:
    return run("sh", "-c", script, seconds=seconds)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


def is_running(pid: int) -> bool:
    """Whether that process is there and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def has_ended(*pids: int) -> bool:
    """Whether these processes end within five seconds."""
    deadline = time.monotonic() + 5
    while any(map(is_running, pids)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not any(map(is_running, pids))


def test_it_reads_the_data_and_its_output_is_kept() -> None:
    assert run("cat", data="가 \0 {}".encode()) == HookRun("", "가 \0 {}".encode())


def test_errors_it_prints_are_kept_in_order() -> None:
    assert shell("echo one; echo two >&2; echo three").output == b"one\ntwo\nthree\n"


def test_its_environment_holds_four_names_and_no_more(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET", "of the caller")
    lines = run("env").output.decode().splitlines()
    found = dict(line.split("=", 1) for line in lines)
    assert found.keys() == {"PATH", "HOME", "HRNK_PRESS_RELEASE", "HRNK_PRESS_KEY"}
    assert found["HOME"] == str(home)
    assert found["PATH"].startswith(os.environ["PATH"])
    assert (found["HRNK_PRESS_RELEASE"], found["HRNK_PRESS_KEY"]) == ("the-id", "the-key")


def test_it_starts_in_the_home_and_in_the_root_where_there_is_none(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("pwd", "-P").output == f"{home.resolve()}\n".encode()
    home.rmdir()
    assert run("pwd").output == b"/\n"


def test_no_shell_reads_the_words() -> None:
    words = ["$HOME", "`id`", "a b", "; exit 1", "*", ""]
    assert run("printf", "%s\\n", *words).output.decode().splitlines() == words


@pytest.mark.parametrize(
    ("script", "failure"),
    [
        ("exit 3", "it ended with exit status 3"),
        ("kill -KILL $$", "it was ended by SIGKILL"),
        ("exit 0", ""),
    ],
)
def test_how_it_ended(script: str, failure: str) -> None:
    assert shell(script).failure == failure


def test_a_program_that_is_not_there() -> None:
    assert run("no-such-program").failure == "it cannot be started: No such file or directory"


def test_where_what_it_reads_cannot_be_written_it_is_not_started(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full() -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(module, "TemporaryFile", full)
    assert run("true").failure == "it cannot be started: No space left on device"


def test_a_file_that_is_no_program(tmp_path: Path) -> None:
    (tmp_path / "notes").touch(mode=0o600)
    assert run(str(tmp_path / "notes")).failure == "it cannot be started: Permission denied"


def test_the_time_limit_ends_it_and_everything_it_started(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    began = time.monotonic()
    ran = shell(f"(sleep 60 & echo $! >>{pids}; wait) & echo $$ >>{pids}; echo said; wait", 1)
    assert time.monotonic() - began < 10
    assert ran == HookRun("it was stopped after 1 s", b"said\n")
    started = [int(pid) for pid in pids.read_text().split()]
    assert len(started) == 2
    assert has_ended(*started)


def test_what_it_leaves_running_ends_with_it_and_keeps_nobody_waiting(tmp_path: Path) -> None:
    began = time.monotonic()
    ran = shell(f"sleep 60 & echo $! >{tmp_path}/pid; echo done")
    assert time.monotonic() - began < 10
    assert ran == HookRun("", b"done\n")
    assert has_ended(int((tmp_path / "pid").read_text()))


def test_a_program_in_a_session_of_its_own_is_stopped_too(tmp_path: Path) -> None:
    script = f"echo $$ >{tmp_path}/pid; exec sleep 60"
    assert run("setsid", "sh", "-c", script, seconds=1).failure == "it was stopped after 1 s"
    assert has_ended(int((tmp_path / "pid").read_text()))


def test_a_program_that_ends_its_whole_group_by_a_signal_is_told_of() -> None:
    assert shell("kill 0; sleep 60").failure == "it was ended by SIGTERM"


def test_a_program_that_kills_what_keeps_its_time_ends_with_it(tmp_path: Path) -> None:
    ran = shell(f"echo $$ >{tmp_path}/pid; kill -9 $PPID; sleep 60")
    assert ran.failure == "the process that kept its time was ended, and it with that"
    assert has_ended(int((tmp_path / "pid").read_text()))


def test_a_child_that_prints_for_ever_keeps_nobody_waiting() -> None:
    began = time.monotonic()
    assert shell("yes & exit 0").failure == ""
    assert time.monotonic() - began < 10


def test_output_is_kept_up_to_a_limit() -> None:
    ran = shell(f"head -c {LARGEST_OUTPUT * 5} /dev/zero | tr '\\0' x; echo end")
    assert ran == HookRun("", b"x" * LARGEST_OUTPUT, cut=True)
    assert not shell(f"head -c {LARGEST_OUTPUT} /dev/zero").cut


def test_data_that_nobody_reads_keeps_nobody_waiting() -> None:
    assert run("true", data=b"x" * 5_000_000) == HookRun("")


def test_a_program_that_closes_its_output_is_waited_for() -> None:
    assert shell("exec >&- 2>&-; sleep 0.5; exit 7").failure == "it ended with exit status 7"
    assert shell("exec >&- 2>&-; sleep 60", 1).failure == "it was stopped after 1 s"


def test_ctrl_c_at_the_desk_does_not_leave_it_running(tmp_path: Path) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.7)
    try:
        with pytest.raises(KeyboardInterrupt):
            shell(f"echo $$ >{tmp_path}/pid; sleep 60")
    finally:
        signal.signal(signal.SIGALRM, before)
    assert has_ended(int((tmp_path / "pid").read_text()))


def test_a_program_by_a_relative_path_is_the_offices(tmp_path: Path) -> None:
    assert program_of(tmp_path, ("hooks/tell", "a")) == (str(tmp_path / "hooks/tell"), "a")
    assert program_of(tmp_path, ("/bin/tell", "a/b")) == ("/bin/tell", "a/b")
    assert program_of(tmp_path, ("tell",)) == ("tell",)


def test_this_program_is_found_where_a_scheduler_finds_little(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    ran = run("python", "-c", "import hrnk_press, json; print(json.dumps(hrnk_press.__version__))")
    assert ran.failure == ""
    assert json.loads(ran.output)
