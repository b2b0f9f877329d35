"""When the scheduler last ran: believed as long as it can be true."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hrnk_press.workspace.last_lift import last_lift, note_lift, silence
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk

NOW = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    make_desk(Workspace(office_folder))
    return Workspace(office_folder)


@pytest.mark.parametrize("later", [0, 5])
def test_a_scheduler_that_runs_is_not_spoken_of(ws: Workspace, later: int) -> None:
    note_lift(ws, NOW)
    assert silence(ws, NOW + later * MINUTE) == ""


def test_one_that_stopped_is(ws: Workspace) -> None:
    note_lift(ws, NOW)
    assert "last ran 6 minutes ago" in silence(ws, NOW + 6 * MINUTE)


def test_a_run_in_the_future_is_no_sign_of_life(ws: Workspace) -> None:
    note_lift(ws, NOW)
    assert "last ran at 2026-12-02 05:01 UTC" in silence(ws, NOW - 120 * MINUTE)


@pytest.mark.parametrize("content", [b"yesterday", b"\xff", b"2" * 2_000, None])
def test_what_is_no_time_is_no_run_and_no_error(ws: Workspace, content: bytes | None) -> None:
    path = ws.local / "last-lift"
    path.mkdir() if content is None else path.write_bytes(content)
    assert last_lift(ws) is None
    assert "no scheduler has run here" in silence(ws, NOW)
