"""Which words of a release would be published: the last that everyone required has approved."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from hrnk_press.desk.due import Blocker
from hrnk_press.desk.load import PressOffice
from hrnk_press.errors import UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event
from hrnk_press.model.office import ApprovalPolicy
from hrnk_press.model.release import Consent, Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.registry_copy import is_unchanged

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked

NOBODY = ApprovalPolicy(approvals=0)
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
    if press.office.approval == NOBODY:
        unread = tuple(_unread(press, release))
        return Publishable(None if unread else draft, unread)
    # Loaded here: an office that asks nobody needs none of it.
    from hrnk_press.desk.approval_words import asked_for
    from hrnk_press.desk.approvals import approval_state, mark_of_version
    from hrnk_press.desk.kept import kept_release
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
        kept = kept_release(press, release.slug, mark, now)
    except UnreadableData as error:
        damage = (Blocker(it.code, f"{it.message} ({it.file})", it.hint) for it in error.faults)
        return Publishable(None, tuple(damage), draft_version=state.version, missing=asked)
    gone = tuple(_no_longer_signed(release, kept, mark.number))
    return Publishable(None if gone else kept, gone, mark.number, True, state.version, asked)


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


def _no_longer_signed(release: Release, kept: ResolvedRelease, version: int) -> Iterable[Blocker]:
    """Signatories whom that version prints and the file no longer confirms: no letter goes out with them."""
    confirmed = {it.signatory for it in release.signatories if it.status is Consent.CONFIRMED}
    for it in kept.signatories:
        if it.id not in confirmed:
            yield Blocker(
                "signature-withdrawn",
                f"version {version} is approved and names {it.name}, who no longer signs",
                f"Put the words of versions/{version}/release.md back, without the name: "
                "who approved them approved that, too",
            )
