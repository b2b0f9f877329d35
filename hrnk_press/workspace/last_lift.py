"""When the scheduler last asked what is due: a time in `.hrnk-press/last-lift`, and nothing else."""

from datetime import UTC, datetime, timedelta

from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import read_bytes, write_atomically

# A scheduler asks every minute; this much later it no longer does.
STALE = timedelta(minutes=5)
_FORMAT = "%Y-%m-%dT%H:%M:%SZ"


def note_lift(ws: Workspace, now: datetime) -> None:
    """Note that everything due was looked at. Raises DiskFault."""
    write_atomically(ws.local / "last-lift", f"{now.astimezone(UTC):{_FORMAT}}\n".encode())


def last_lift(ws: Workspace) -> datetime | None:
    """When that was noted last on this machine; None where it never was, or nobody can tell."""
    try:
        noted = read_bytes(ws.local / "last-lift", limit=1_000)[0].decode("ascii").strip()
        return datetime.strptime(noted, _FORMAT).replace(tzinfo=UTC)
    except (FileNotFoundError, ValueError):
        return None


def is_stale(last: datetime | None, now: datetime) -> bool:
    """Whether a scheduler that ran at `last` cannot be running every minute at `now`."""
    return last is None or now - last > STALE
