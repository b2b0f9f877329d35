"""A press office with releases that are due by the real clock, and what must be true of it after any kill."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hrnk_press.desk.approve import approve
from hrnk_press.desk.embargo_check import embargo_check
from hrnk_press.desk.history import history
from hrnk_press.model.event import Event, Occasion
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from tests.cli.conftest import environment
from tests.conftest import write_release
from tests.desk.approvals import strict
from tests.desk.conftest import front

DUE = ("border-survey", "letter", "measures")
AHEAD = "ahead"
ATTACHED = '\n[[attachments]]\nfile = "map.png"\ntitle = "Map"\nalt = "A map"\n'


def make_due(folder: Path) -> Workspace:
    """Three approved releases that were due a minute ago, one with an attachment, and one due tomorrow."""
    ws = Workspace(folder)
    now = datetime.now(UTC).replace(microsecond=0)
    for number, slug in enumerate(DUE):
        attached = ATTACHED if slug == "letter" else ""
        write_release(folder, slug, front(number, now - timedelta(minutes=1)) + attached)
    (ws.release_folder("letter") / "attachments").mkdir(exist_ok=True)
    (ws.release_folder("letter") / "attachments/map.png").write_bytes(b"\x89PNG" + os.urandom(5000))
    write_release(folder, AHEAD, front(99, now + timedelta(days=1)))
    make_desk(ws)
    strict(ws)
    for slug in DUE:
        approve(ws, slug, now)
    return ws


def start(
    ws: Workspace, command: Sequence[str] = ("embargo", "lift"), **changes: str
) -> subprocess.Popen[bytes]:
    """The scheduler's command, or another one, started for real, in a session of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "hrnk_press", *command],
        cwd=ws.root,
        env=environment(ws.root, **changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def run(ws: Workspace) -> None:
    """The same, to its end; it must find nothing to complain of."""
    process = start(ws)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b""), out + err


def require_sound_so_far(ws: Workspace) -> None:
    """Nothing early, nothing public without its event, whatever moment the process ended at."""
    require_untouched(ws, AHEAD)
    for slug in DUE:
        if list((ws.release_folder(slug) / "out").glob("public/*")):
            assert len(lifts(ws, slug)) == 1, f"{slug} is public and no event says so"


def require_complete(ws: Workspace) -> None:
    """Everything due was lifted once and stands whole; nothing else changed, and nothing was left behind."""
    require_untouched(ws, AHEAD)
    for slug in DUE:
        (lift,) = lifts(ws, slug)
        told = history(ws, slug, datetime.now(UTC), verify=True)
        assert told.intact, told.problems
        assert [it.occasion for it in told.events] == [
            Occasion.VERSION,
            Occasion.APPROVED,
            Occasion.APPROVED,
            Occasion.LIFTED,
            Occasion.PUBLISHED,
        ]
        promised = {it["name"]: it["sha256"] for it in lift.details["files"]}
        assert promised == dict(public_digests(ws, slug))
    assert leftovers(ws) == []
    assert embargo_check(ws, datetime.now(UTC)).quiet


def require_untouched(ws: Workspace, slug: str) -> None:
    """Nothing but its text stands in that release's folder."""
    assert [it.name for it in ws.release_folder(slug).iterdir()] == ["release.md"]


def lifts(ws: Workspace, slug: str) -> list[Event]:
    """The events that lifted it."""
    return [it for it in read_history(ws, slug).events if it.occasion is Occasion.LIFTED]


def public_digests(ws: Workspace, slug: str) -> Iterator[tuple[str, str]]:
    """Every public file with its SHA-256."""
    for path in (ws.release_folder(slug) / "out/public").iterdir():
        yield path.name, hashlib.sha256(path.read_bytes()).hexdigest()


def leftovers(ws: Workspace) -> list[str]:
    """Temporary files and folders, whoever left them."""
    known = {ws.local.name}
    return [it.name for it in ws.root.rglob(".*") if it.name not in known]
