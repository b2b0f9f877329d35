"""When the scheduler last asked what is due: a time in `.hrnk-press/last-lift`, and nothing else."""

from datetime import UTC, datetime, timedelta

from hrnk_press.errors import PressError
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import is_desk
from hrnk_press.workspace.store import read_bytes, write_atomically

# A scheduler asks every minute; this much later it no longer does.
STALE = timedelta(minutes=5)
# What was noted later than it is now was noted by a clock that has been set back since.
AHEAD = timedelta(minutes=1)
_FORMAT = "%Y-%m-%dT%H:%M:%SZ"


def silence(ws: Workspace, now: datetime) -> str:
    """What to say of a desk where nothing asks any more; empty where all is well, or this is no desk."""
    last = last_lift(ws)
    if not is_desk(ws) or not is_stale(last, now):
        return ""
    if last is None:
        return "no scheduler has run here yet, and nothing is lifted by itself"
    if last > now:
        return (
            f"the scheduler last ran at {last:%Y-%m-%d %H:%M} UTC, later than it is now: the clock was "
            "set back, and nothing runs since"
        )
    minutes = (now - last) // timedelta(minutes=1)
    return f"the scheduler last ran {minutes} minutes ago, and nothing is lifted by itself"


def note_lift(ws: Workspace, now: datetime) -> None:
    """Note that everything due was looked at. Raises DiskFault, and UnreadableData for a link out of the office."""
    path = ws.local / "last-lift"
    refuse_link_out(ws, path)
    write_atomically(path, f"{now.astimezone(UTC):{_FORMAT}}\n".encode())


def last_lift(ws: Workspace) -> datetime | None:
    """When that was noted last on this machine; None where it never was, or nobody can tell."""
    try:
        noted = read_bytes(ws.local / "last-lift", limit=1_000)[0].decode("ascii").strip()
        return datetime.strptime(noted, _FORMAT).replace(tzinfo=UTC)
    except (OSError, ValueError, PressError):
        return None


def is_stale(last: datetime | None, now: datetime) -> bool:
    """Whether a scheduler that ran at `last` cannot be running every minute at `now`."""
    return last is None or not -AHEAD <= now - last <= STALE
