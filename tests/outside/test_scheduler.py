"""Scheduler entries, read back by what reads them: a shell, systemd, a property list reader."""

import json
import plistlib
import re
import shutil
import string
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hrnk_press.errors import Refused
from hrnk_press.outside import scheduler
from hrnk_press.outside.scheduler import (
    AWAKE,
    ENTRIES,
    cron_entry,
    installed_entries,
    launchd_agent,
    systemd_units,
)

PROGRAM = ("/usr/local/bin/hrnk-press",)
OFFICE = Path('/newsroom/press office/100% $HOME "it\'s" `now` \\n ünï')
PRINTABLE = string.ascii_letters + string.digits + string.punctuation.replace("/", "") + " éß가"
PATHS = st.text(PRINTABLE, min_size=1, max_size=20).map(lambda name: Path("/newsroom") / name)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)


def as_cron_runs_it(entry: str) -> str:
    """The command of an entry's one line, as cron hands it to the shell (crontab(5))."""
    (line,) = [it for it in entry.splitlines() if not it.startswith("#")]
    schedule, command = line[:9], line[10:]
    assert schedule == "* * * * *"
    assert "%" not in command.replace(r"\%", "")
    return command.replace(r"\%", "%")


def started(command: str) -> list[str]:
    """What a shell makes of a command line whose program prints its arguments as JSON."""
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=True)
    words: list[str] = json.loads(done.stdout)
    return words


PRINTER = (sys.executable, "-c", "import json, sys; print(json.dumps(sys.argv[1:]))")


@settings(max_examples=30, deadline=None)
@given(PATHS)
def test_the_shell_of_cron_reads_every_path(office: Path) -> None:
    (entry,) = cron_entry(PRINTER, office).values()
    assert started(as_cron_runs_it(entry)) == ["--workspace", str(office), "embargo", "lift"]


def systemd_words(line: str) -> list[str]:
    """The words of an ExecStart line of quoted words, specifiers and variables read (systemd.service(5))."""
    words, word, quoted, at = [], "", False, 0
    while at < len(line):
        char = line[at]
        if not quoted:
            assert char in ' "'
            quoted = char == '"'
        elif char == "\\":
            at += 1
            assert line[at] in '\\"'
            word += line[at]
        elif char in "%$":
            at += 1
            assert line[at] == char
            word += char
        elif char == '"':
            words.append(word)
            word, quoted = "", False
        else:
            word += char
        at += 1
    assert not quoted
    return words


@given(PATHS)
def test_the_words_of_the_service_are_those_of_the_command(office: Path) -> None:
    service, _ = systemd_units(PROGRAM, office).values()
    (line,) = [it for it in service.splitlines() if it.startswith("ExecStart=")]
    words = systemd_words(line.removeprefix("ExecStart="))
    assert words == [*PROGRAM, "--workspace", str(office), "embargo", "lift"]


@pytest.mark.programs
@pytest.mark.parametrize("user", ["--user", "--system"])
def test_systemd_accepts_the_units(tmp_path: Path, user: str) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd-analyze on this machine (Debian: apt install systemd)")
    names = [*systemd_units((sys.executable, "-m", "hrnk_press"), OFFICE).items()]
    for name, content in names:
        (tmp_path / name).write_text(content, encoding="utf-8")
    for name, _ in names:
        verified = subprocess.run(
            ["systemd-analyze", user, "verify", str(tmp_path / name)],
            capture_output=True,
            text=True,
            check=False,
            env={"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
        )
        assert (verified.returncode, verified.stderr) == (0, "")


@pytest.mark.programs
def test_systemd_would_start_the_timer_every_minute() -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd-analyze on this machine (Debian: apt install systemd)")
    _, timer = systemd_units(PROGRAM, OFFICE).values()
    (calendar,) = [it for it in timer.splitlines() if it.startswith("OnCalendar=")]
    begin = "--base-time=2026-12-02 00:00:30 UTC"
    when = calendar.removeprefix("OnCalendar=")
    shown = subprocess.run(
        ["systemd-analyze", "calendar", "--iterations=3", begin, when],
        capture_output=True,
        text=True,
        check=True,
        env={"TZ": "UTC", "PATH": "/usr/bin:/bin"},
    ).stdout
    assert all(f"2026-12-02 00:0{minute}:00 UTC" in shown for minute in (1, 2, 3))


@given(PATHS)
def test_the_agent_is_a_property_list_with_the_command(office: Path) -> None:
    ((name, written),) = launchd_agent(PROGRAM, office).items()
    agent = plistlib.loads(written.encode())
    assert agent["ProgramArguments"] == [*PROGRAM, "--workspace", str(office), "embargo", "lift"]
    assert agent["StartCalendarInterval"] == {}
    assert name == f"{agent['Label']}.plist"


# What launchd.plist(5) says of the keys that are written: their types.
DOCUMENTED = {
    "Label": str,
    "ProgramArguments": list,
    "StartCalendarInterval": dict,
    "StandardOutPath": str,
    "StandardErrorPath": str,
    "EnvironmentVariables": dict,
}


@pytest.mark.parametrize("state", ["", "/var/lib/press <&> 1%"])
def test_the_agent_has_documented_keys_of_documented_types(
    state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", state)
    ((name, written),) = launchd_agent(PROGRAM, Path("/Users/mara/press & co")).items()
    agent = plistlib.loads(written.encode(), fmt=plistlib.FMT_XML)
    assert {key: type(value) for key, value in agent.items()} == {
        key: kind for key, kind in DOCUMENTED.items() if state or key != "EnvironmentVariables"
    }
    assert all(isinstance(it, str) for it in agent["ProgramArguments"])
    assert Path(agent["ProgramArguments"][0]).is_absolute()
    assert agent.get("EnvironmentVariables", {}) == ({"XDG_STATE_HOME": state} if state else {})
    assert name == f"{agent['Label']}.plist"
    assert re.fullmatch(r"[A-Za-z0-9.-]+", agent["Label"])
    assert written.startswith("<?xml")
    assert "--" not in written.partition("<!-- ")[2].partition(" -->")[0]


@pytest.mark.parametrize("kind", ENTRIES)
def test_every_entry_says_that_the_machine_must_be_awake(kind: str) -> None:
    files = ENTRIES[kind](PROGRAM, OFFICE)
    assert any(AWAKE in content for content in files.values())


@pytest.mark.parametrize("kind", ENTRIES)
@pytest.mark.parametrize("folder", ["two\nlines", "bell\a", "half \udcff"])
def test_a_path_that_no_file_of_lines_can_hold_is_refused(kind: str, folder: str) -> None:
    with pytest.raises(Refused, match="characters"):
        ENTRIES[kind](PROGRAM, Path("/newsroom") / folder)


@pytest.mark.parametrize("kind", ENTRIES)
def test_where_hooks_were_allowed_is_told_to_the_scheduler(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    assert "XDG_STATE_HOME" not in "".join(ENTRIES[kind](PROGRAM, OFFICE).values())
    monkeypatch.setenv("XDG_STATE_HOME", "/var/lib/press 1%")
    told = "".join(ENTRIES[kind](PROGRAM, OFFICE).values())
    assert "XDG_STATE_HOME" in told
    if kind == "cron":
        script = "import json, os; print(json.dumps([os.environ['XDG_STATE_HOME']]))"
        (entry,) = cron_entry((sys.executable, "-c", script), OFFICE).values()
        assert started(as_cron_runs_it(entry)) == ["/var/lib/press 1%"]


def test_two_offices_of_one_name_have_entries_of_different_names() -> None:
    one, other = Path("/newsroom/a/press"), Path("/newsroom/b/press")
    for kind, entry in ENTRIES.items():
        assert not entry(PROGRAM, one).keys() & entry(PROGRAM, other).keys(), kind


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose folders of units and agents are empty, and whose crontab is a file."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(scheduler, "_FOLDERS", (f"{tmp_path}/units",))
    (tmp_path / "crontab").write_text(f"#!/bin/sh\ncat {tmp_path}/tab\n")
    (tmp_path / "crontab").chmod(0o755)
    (tmp_path / "units").mkdir()
    return tmp_path


def test_an_entry_in_the_crontab_is_seen(machine: Path) -> None:
    assert installed_entries(OFFICE) == ()
    (entry,) = cron_entry(PROGRAM, OFFICE).values()
    (machine / "tab").write_text(f"MAILTO=press\n{entry}")
    assert installed_entries(OFFICE) == ("crontab",)


@pytest.mark.parametrize(
    ("old", "new"), [("\n* *", "\n# * *"), (" lift\n", " list\n"), ("press office", "newsroom")]
)
def test_an_entry_that_does_not_lift_for_this_office_is_none(
    machine: Path, old: str, new: str
) -> None:
    (entry,) = cron_entry(PROGRAM, OFFICE).values()
    assert old in entry
    (machine / "tab").write_text(entry.replace(old, new))
    assert installed_entries(OFFICE) == ()


def test_an_office_whose_name_begins_like_this_one_is_another(machine: Path) -> None:
    (entry,) = cron_entry(PROGRAM, Path("/newsroom/press-2")).values()
    (machine / "tab").write_text(entry)
    assert installed_entries(Path("/newsroom/press")) == ()
    assert installed_entries(Path("/newsroom/press-2")) == ("crontab",)


@pytest.mark.parametrize("kind", ["systemd", "launchd"])
def test_units_and_agents_are_seen(machine: Path, kind: str) -> None:
    files = ENTRIES[kind](PROGRAM, OFFICE)
    for name, content in files.items():
        (machine / "units" / name).write_text(content)
    (machine / "units/other").write_bytes(b"\xff")
    assert installed_entries(OFFICE) == (str(machine / "units" / next(iter(files))),)


def test_a_machine_without_crontab_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert installed_entries(Path("/nowhere/at/all")) == ()
