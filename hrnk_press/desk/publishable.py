"""Which words of a release would be published: the last that everyone required has approved."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from hrnk_press.desk.due import Blocker
from hrnk_press.desk.load import PressOffice
from hrnk_press.errors import UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.registry_copy import is_unchanged

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked
    from hrnk_press.workspace.versions import Mark

MISSING = "approval-missing"


@frozen
class Publishable:
    """What a lift would publish, None where approvals are missing, with what stands in its way.

    `version` is its number where it was approved and is kept; `newer` whether the release's file has other
    words by now, and `draft_version` the number of these, None where they are no version. `missing` is what
    the file's words lack, whether or not an earlier version goes out.
    """

    resolved: ResolvedRelease | None
    blockers: tuple[Blocker, ...] = ()
    version: int | None = None
    newer: bool = False
    draft_version: int | None = None
    missing: "tuple[Asked, ...]" = ()


def publishable(
    press: PressOffice,
    release: Release,
    events: Iterable[Event],
    now: datetime,
    *,
    with_content: bool = False,
) -> Publishable:
    """What would be published of that release now: its file, where that is approved or nobody is asked.

    Else the last version that everyone required approved, under the embargo that the file names. Files are
    read `with_content` where they are to be published.
    """
    draft = press.resolved(release, now, with_content=with_content)
    if press.office.approval.asks_nobody:
        unread = tuple(_unread(press, release))
        return Publishable(None if unread else draft, unread)
    # Loaded here: an office that asks nobody needs none of it.
    from hrnk_press.desk.approval_words import asked_for
    from hrnk_press.desk.approvals import approval_state, mark_of_version
    from hrnk_press.workspace.machine import acting

    state = approval_state(press, draft, events, now)
    if not state.missing:
        return Publishable(draft, version=state.version, draft_version=state.version)
    asked = asked_for(release.slug, state.missing, press.registry, acting(press.workspace))
    if state.approved is None:
        blockers = tuple(Blocker(MISSING, it.message, it.command) for it in asked)
        return Publishable(None, blockers, draft_version=state.version, missing=asked)
    mark = mark_of_version(state.approved)
    try:
        kept = _without_who_left(press, release, mark, now)
    except UnreadableData as error:
        damage = (Blocker(it.code, f"{it.message} ({it.file})", it.hint) for it in error.faults)
        return Publishable(None, tuple(damage), draft_version=state.version, missing=asked)
    return Publishable(kept, (), mark.number, True, state.version, asked)


def _without_who_left(
    press: PressOffice, release: Release, mark: "Mark", now: datetime
) -> ResolvedRelease:
    """That version, without those whom it prints and the file no longer confirms: the list is no part of the
    words that were approved. Raises UnreadableData where the version was damaged.
    """
    from hrnk_press.desk.kept import kept_release
    from hrnk_press.desk.signatory_update import no_longer_sign, without_names
    from hrnk_press.workspace.versions import read_version

    kept = kept_release(press, release.slug, mark, now)
    if not kept.signatories:
        return kept
    version = read_version(press.workspace, release.slug, mark)
    gone = no_longer_sign(release, version)
    return without_names(press, version, gone, now) if gone else kept


def _unread(press: PressOffice, release: Release) -> Iterable[Blocker]:
    """Why nobody knows whom the release prints: contacts.toml cannot be read, and their entries may be others."""
    if not press.stale or is_unchanged(press.workspace, _named_in(release, press)):
        return
    for it in press.stale:
        place = ":".join(str(part) for part in (it.file, it.line, it.column) if part)
        yield Blocker(it.code, f"{place}: {it.message}", it.hint)


def _named_in(release: Release, press: PressOffice) -> frozenset[str]:
    """Everybody whom that release prints, by id, with the organizations at which they hold roles."""
    people = [
        *(it.person for it in release.contacts),
        *(it.person for it in release.speakers),
        *(it.signatory for it in release.signatories),
        release.attributed_to,
    ]
    roles = (
        role for it in people if (known := press.registry.people.get(it)) for role in known.roles
    )
    organizations = (*release.organizations, press.office.organization)
    return frozenset({*people, *organizations, *(it.organization for it in roles)} - {""})
