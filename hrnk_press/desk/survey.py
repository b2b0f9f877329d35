"""The whole office at a glance: what decides about each release, and what cannot be read.

What was worked out once is kept beside the office and believed while the release's files stay as they
were; a lift reads those it is about to lift again.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from hrnk_press import __version__
from hrnk_press.desk.approved_facts import Approvals, policy_stamp
from hrnk_press.desk.due import Facts, facts_of
from hrnk_press.desk.facts_row import (
    ASKED_BY,
    BROKEN,
    KEPT,
    LIFTED,
    PENDING,
    facts_from,
    id_of,
    newest_of,
    row_of,
)
from hrnk_press.desk.track import Track, untracked
from hrnk_press.embargo.zones import tzdata_version
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.workspace.cache import Files, ReleaseCache
from hrnk_press.workspace.folders import folder_names, holds_release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace


@frozen
class Survey:
    """The facts of the releases that were read now, the rows of those that did not change since they were
    kept, and the faults of what cannot be read.
    """

    read: tuple[Facts, ...]
    kept: Mapping[str, str]
    faults: tuple[Fault, ...]
    newest: datetime | None
    """When the newest event of the office was recorded; None where there is none."""

    @property
    def facts(self) -> tuple[Facts, ...]:
        """The facts of every release that can be read, in the order of slugs."""
        kept = (facts_from(slug, row) for slug, row in self.kept.items())
        return tuple(sorted((*self.read, *kept), key=lambda it: it.slug))

    @property
    def pending(self) -> tuple[Facts, ...]:
        """Those of the releases that a scheduler must think of."""
        kept = [facts_from(slug, row) for slug, row in self.kept.items() if PENDING in row]
        read = [it for it in self.read if it.pending()]
        return tuple(sorted((*read, *kept), key=lambda it: it.slug))

    @property
    def in_approval(self) -> tuple[Facts, ...]:
        """Those that have a version and are not public: somebody has begun to approve them."""
        kept = [
            facts_from(slug, row)
            for slug, row in self.kept.items()
            if KEPT in row and LIFTED not in row
        ]
        known = (*(it for it in self.read if it.kept), *kept)
        open_ones = (
            it for it in known if not (it.archived or it.standing.killed or it.standing.lifted)
        )
        return tuple(sorted(open_ones, key=lambda it: it.slug))

    @property
    def broken(self) -> tuple[Facts, ...]:
        """Those whose embargo somebody broke."""
        kept = (facts_from(slug, row) for slug, row in self.kept.items() if BROKEN in row)
        found = (*(it for it in self.read if it.standing.broken), *kept)
        return tuple(sorted(found, key=lambda it: it.slug))

    @property
    def unread(self) -> dict[str, tuple[Fault, ...]]:
        """The releases that cannot be read, by the names of their folders, with what is wrong."""
        known = {it.slug for it in self.read}
        found: dict[str, tuple[Fault, ...]] = {}
        for fault in self.faults:
            slug = fault.file.split("/")[1]
            if slug not in known:
                found[slug] = (*found.get(slug, ()), fault)
        return found

    def twins(self, slug: str) -> tuple[str, ...]:
        """The other releases that bear the id of that one; releases with twins are always read."""
        return next((it.twins for it in self.read if it.slug == slug), ())


@frozen
class _Read:
    """What was read: facts, the state in which the files of each slug were before, and what is wrong."""

    facts: tuple[Facts, ...]
    files: Mapping[str, Files | None]
    faults: tuple[Fault, ...]


def survey(workspace: Workspace, *, track: Track = untracked) -> Survey:
    """Everything that decides what is due, from the files."""
    names = folder_names(workspace)
    cache = ReleaseCache(workspace, names, f"8 {__version__} {tzdata_version()}")
    if approved := [slug for slug, row in cache.rows.items() if ASKED_BY in row]:
        stamp = policy_stamp(workspace)
        cache.forget([slug for slug in approved if stamp not in cache.rows[slug]])
    read = _changed(workspace, cache, names, track)
    while shared := _sharing(cache, read.facts):
        cache.forget(shared)
        read = _changed(workspace, cache, names, track)
    facts = with_twins(read.facts)
    for each in facts:
        files = read.files[each.slug]
        if files and not (each.damage or each.contradictions or each.twins):
            cache.keep(each.slug, files, row_of(each))
    cache.save()
    return Survey(facts, cache.rows, read.faults, _newest(facts, cache.rows))


def _changed(
    workspace: Workspace, cache: ReleaseCache, names: Sequence[str], track: Track
) -> _Read:
    """Everything that is not in the cache, as its files are now."""
    changed = [it for it in names if it not in cache.rows and holds_release(workspace, it)]
    if not changed:
        return _Read((), {}, ())
    # Loaded here: a monitor asks every minute, and most often nothing has changed.
    from hrnk_press.workspace.releases import SharedIds, read_one

    facts: list[Facts] = []
    files: dict[str, Files | None] = {}
    faults: list[Fault] = []
    shared = SharedIds()
    approvals = Approvals(workspace)
    for name in track("Reading", sorted(changed)):
        files[name] = cache.files(name)
        read = read_one(workspace, name)
        if isinstance(read, tuple):
            faults.extend(read)
        else:
            history = history_of(workspace, read)
            facts.append(approvals.added(facts_of(read, history), read, history.events))
            shared.add(read)
    return _Read(tuple(facts), files, (*faults, *shared.faults))


def _sharing(cache: ReleaseCache, read: Sequence[Facts]) -> list[str]:
    """The releases in the cache whose ids one of those that were read bears."""
    if not read:
        return []
    ids = {it.id for it in read}
    return [slug for slug, row in cache.rows.items() if id_of(row) in ids]


def _newest(read: Sequence[Facts], kept: Mapping[str, str]) -> datetime | None:
    """When the newest event of the office was recorded."""
    times = (newest_of(kept.values()), *(it.newest for it in read))
    return max((it for it in times if it is not None), default=None)


def with_twins(facts: Iterable[Facts]) -> tuple[Facts, ...]:
    """The facts, each knowing which other releases bear its id."""
    known = tuple(facts)
    bearers = defaultdict(list)
    for each in known:
        bearers[each.id].append(each.slug)
    return tuple(
        replace(each, twins=tuple(slug for slug in bearers[each.id] if slug != each.slug))
        if len(bearers[each.id]) > 1
        else each
        for each in known
    )
