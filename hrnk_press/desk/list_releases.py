"""Every release of a press office, in a line each."""

import datetime as dt
from functools import partial

from hrnk_press.desk.approved_facts import Approvals
from hrnk_press.desk.due import facts_of
from hrnk_press.desk.state import State, embargo_instant
from hrnk_press.desk.track import Track, untracked
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Kind, Release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import read_all


@frozen
class ListedRelease:
    """One release in a line. `embargo` is the instant; None without one, or where it is not settled."""

    slug: str
    state: State
    kind: Kind
    date: dt.date | None
    headline: str
    embargo: dt.datetime | None


@frozen
class Listing:
    """The releases, newest first, and what could not be read."""

    releases: tuple[ListedRelease, ...]
    faults: tuple[Fault, ...]


def list_releases(workspace: Workspace, now: dt.datetime, *, track: Track = untracked) -> Listing:
    """Every release that can be read: those without a date first, then by date, newest first."""
    releases, faults = read_all(workspace, each=partial(track, "Reading"))
    newest_first = sorted(releases, key=lambda it: (it.date or dt.date.max, it.slug), reverse=True)
    approvals = Approvals(workspace)
    listed = (_listed(workspace, it, now, approvals) for it in newest_first)
    return Listing(tuple(listed), faults)


def _listed(
    workspace: Workspace, release: Release, now: dt.datetime, approvals: Approvals
) -> ListedRelease:
    history = history_of(workspace, release)
    facts = approvals.added(facts_of(release, history), release, history.events)
    return ListedRelease(
        release.slug,
        facts.state(now),
        release.kind,
        release.date,
        release.headline,
        embargo_instant(release),
    )
