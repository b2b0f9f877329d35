"""Every release of a press office, in a line each."""

from dataclasses import dataclass
from datetime import date, datetime

from hrnk_press.desk.load import embargo_instant
from hrnk_press.desk.state import State, state_of
from hrnk_press.errors import Fault
from hrnk_press.model.release import Kind, Release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import read_all


@dataclass(frozen=True, slots=True)
class ListedRelease:
    """One release in a line. `embargo` is the instant; None without one, or where it is not settled."""

    slug: str
    state: State
    kind: Kind
    date: date | None
    headline: str
    embargo: datetime | None


@dataclass(frozen=True, slots=True)
class Listing:
    """The releases, newest first, and what could not be read."""

    releases: tuple[ListedRelease, ...]
    faults: tuple[Fault, ...]


def list_releases(workspace: Workspace) -> Listing:
    """Every release that can be read: those without a date first, then by date, newest first."""
    releases, faults = read_all(workspace)
    newest_first = sorted(releases, key=lambda it: (it.date or date.max, it.slug), reverse=True)
    return Listing(tuple(map(_listed, newest_first)), faults)


def _listed(release: Release) -> ListedRelease:
    return ListedRelease(
        release.slug,
        state_of(release),
        release.kind,
        release.date,
        release.headline,
        embargo_instant(release),
    )
