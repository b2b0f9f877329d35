"""The whole office at a glance: what decides about each release, and what cannot be read."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.due import Facts, facts_of
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import read_all


@frozen
class Survey:
    """The facts of every release that can be read, in the order of slugs, and the faults of the others."""

    facts: tuple[Facts, ...]
    faults: tuple[Fault, ...]

    @property
    def newest(self) -> datetime | None:
        """When the newest event of the office was recorded; None where there is none."""
        return max((it.newest for it in self.facts if it.newest is not None), default=None)

    @property
    def unread(self) -> dict[str, tuple[Fault, ...]]:
        """The releases that cannot be read, by the names of their folders, with what is wrong."""
        known = {it.slug for it in self.facts}
        found: dict[str, tuple[Fault, ...]] = {}
        for fault in self.faults:
            slug = fault.file.split("/")[1]
            if slug not in known:
                found[slug] = (*found.get(slug, ()), fault)
        return found

    def twins(self, slug: str) -> tuple[str, ...]:
        """The other releases that bear the id of that one."""
        return next((it.twins for it in self.facts if it.slug == slug), ())


def survey(workspace: Workspace) -> Survey:
    """Everything that decides what is due, from the files."""
    return survey_of(workspace, *read_all(workspace))


def survey_of(
    workspace: Workspace, releases: Iterable[Release], faults: tuple[Fault, ...]
) -> Survey:
    """The same, from releases that were read already."""
    facts = [facts_of(it, read_history(workspace, it.slug)) for it in releases]
    return Survey(with_twins(facts), faults)


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
