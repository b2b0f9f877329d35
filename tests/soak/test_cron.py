"""A real cron daemon lifts a release, by the entry that `embargo timer` prints.

The daemon (Debian's cron) runs in a mount namespace of its own: it sees an empty table of jobs, and the
machine's own jobs and tables are out of its sight.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.model.event import Event, Occasion
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.last_lift import last_lift
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from tests.conftest import write_release
from tests.desk.conftest import front

PROGRAM = Path(sys.executable).with_name("hrnk-press")
LONGEST_WAIT = 75  # seconds: cron starts at full minutes

# What cron would find of this machine is hidden before it starts; $1 is the table to install.
DAEMON = """\
set -e
mount -t tmpfs none /run
mount -t tmpfs none /etc/cron.d
mount -t tmpfs none /var/spool/cron
mkdir -m 1730 /var/spool/cron/crontabs
mount --bind /dev/null /etc/crontab
crontab "$1"
exec cron -f
"""

pytestmark = [pytest.mark.soak, pytest.mark.programs]


@pytest.fixture
def ws(office_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """An office in a folder whose name every scheduler has to quote, on its desk."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = tmp_path / 'press 100% "O\'Neil"'
    office_folder.rename(folder)
    make_desk(Workspace(folder))
    return Workspace(folder)


def program(ws: Workspace, *words: str) -> str:
    """What the command prints."""
    command = [str(PROGRAM), "--workspace", str(ws.root), *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def cron(ws: Workspace, tmp_path: Path) -> Iterator[Callable[[], None]]:
    """Starts cron with the entry in its table; it ends with the test."""
    if os.geteuid() != 0:
        pytest.skip("only root can start a cron daemon")
    for name in ("cron", "crontab", "unshare"):
        if shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin") is None:
            pytest.skip(f"no {name} on this machine (Debian: apt install cron)")
    if subprocess.run(["unshare", "--mount", "true"], check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody make a mount namespace")
    daemons: list[subprocess.Popen[bytes]] = []

    def start() -> None:
        table = tmp_path / "table"
        table.write_text('MAILTO=""\n' + program(ws, "embargo", "timer", "--for", "cron"))
        command = ["unshare", "--mount", "sh", "-c", DAEMON, "sh", str(table)]
        daemons.append(subprocess.Popen(command, start_new_session=True))

    yield start
    for daemon in daemons:
        os.killpg(daemon.pid, signal.SIGKILL)
        daemon.wait()


def wait_until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LONGEST_WAIT
    while not happened():
        assert time.monotonic() < deadline, "nothing happened"
        time.sleep(0.25)


def lifts(ws: Workspace) -> list[Event]:
    events = read_history(ws, "border-survey").events
    return [it for it in events if it.occasion is Occasion.LIFTED]


def diagnosed(ws: Workspace) -> dict[str, Any]:
    """What the doctor says of the scheduler and of the hooks."""
    command = [str(PROGRAM), "--workspace", str(ws.root), "embargo", "doctor", "--json"]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    return {it["subject"]: it["verdict"] for it in told["data"]["diagnoses"]}


def test_cron_lifts_a_release_on_time_and_once(
    ws: Workspace, cron: Callable[[], None], tmp_path: Path
) -> None:
    instant = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=3)
    write_release(
        ws.root, "border-survey", front(6, instant).replace("2026-12-02", f"{instant:%Y-%m-%d}")
    )
    with ws.press_file.open("a") as file:
        words = json.dumps(["sh", "-c", f"cat >>'{tmp_path}/told'"])
        file.write(f'\n[[hooks]]\non = "on_lifted"\ncommand = {words}\n')
    program(ws, "embargo", "hooks", "allow")
    assert diagnosed(ws)["scheduler"] == "fail"
    cron()
    wait_until(lambda: (tmp_path / "told").exists() and bool(last_lift(ws)))
    (lifted,) = lifts(ws)
    late = lifted.at - instant
    assert timedelta(0) <= late < timedelta(seconds=65)
    assert lifted.at.second < 10, "cron starts at full minutes"
    assert len(list((ws.release_folder("border-survey") / "out/public").iterdir())) == 3
    assert diagnosed(ws)["scheduler"] == "ok"
    first_run = last_lift(ws)
    assert first_run is not None
    wait_until(lambda: last_lift(ws) != first_run)
    assert lifts(ws) == [lifted]
    assert json.loads((tmp_path / "told").read_text())["occasion"] == "on_lifted"
