"""A press office whose machine is the desk, and releases to lift."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hrnk_press.desk.lift import lift
from hrnk_press.desk.lifting import Lifting
from hrnk_press.model.event import Event, Occasion
from hrnk_press.workspace.history import read_history, record
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from hrnk_press.workspace.release_file import read_release
from tests.conftest import BODY, FRONT, write_release

INSTANT = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
SLUG = "border-survey"


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    """The small office, on its desk."""
    make_desk(Workspace(office_folder))
    return Workspace(office_folder)


def front(number: int = 6, instant: datetime | None = INSTANT, **keys: str) -> str:
    """Front matter of a release of its own id, under embargo until that instant, or immediate.

    `keys` are lines of the embargo's table.
    """
    before, _ = FRONT.replace("6f1c5a0e", f"{number:08x}").split("[embargo]")
    if instant is None:
        return before
    wall = f"{instant.astimezone(UTC):%Y-%m-%dT%H:%M:%S}"
    table = {"until": wall, "zone": '"UTC"', "utc": f"{wall}Z", **keys}
    return before + "[embargo]\n" + "".join(f"{key} = {value}\n" for key, value in table.items())


def add(
    ws: Workspace,
    slug: str,
    number: int,
    instant: datetime | None = INSTANT,
    body: str = BODY,
    **keys: str,
) -> None:
    """Another release, with an id of its own."""
    write_release(ws.root, slug, front(number, instant, **keys), body)


def lift_at(ws: Workspace, now: datetime, *slugs: str, **options: object) -> Lifting:
    """One run at that moment."""
    return lift(ws, lambda: now, slugs, **options)  # type: ignore[arg-type]


def note(
    ws: Workspace, occasion: Occasion, at: datetime, slug: str = SLUG, **details: str
) -> Event:
    """Record an event of that release."""
    release = read_release(ws, slug).id
    return record(ws, slug, occasion, release=release, at=at, by="mara-ilves", details=details)


def occasions(ws: Workspace, slug: str = SLUG) -> list[Occasion]:
    """What was done to that release, in order; its history must be whole."""
    history = read_history(ws, slug)
    assert history.intact, history.problems
    return [it.occasion for it in history.events]


def public_files(ws: Workspace, slug: str = SLUG) -> dict[str, bytes]:
    """What of that release is public, by name."""
    folder = ws.release_folder(slug) / "out/public"
    return {it.name: it.read_bytes() for it in sorted(folder.glob("*"))}


def edit(ws: Workspace, old: str, new: str, slug: str = SLUG) -> None:
    """Change words of a release as an editor does."""
    path = ws.release_file(slug)
    assert old in path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
