"""Where the approvals of a release stand: who has given them, who must still, or once more."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from hrnk_press.desk.approvable import (
    approvable_of,
    content_of,
    documents_of,
    embargo_digest,
)
from hrnk_press.desk.kept import kept_release
from hrnk_press.desk.load import PressOffice
from hrnk_press.errors import UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Approval, KnownVersion, approvals_in, versions_in
from hrnk_press.model.difference import Difference, differences, in_file
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.policy import EVERYTHING, Demand, Missing, demands, last_approved, missing
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import Approvable, Content, Scope, scope_document
from hrnk_press.workspace.digest import digest
from hrnk_press.workspace.versions import Mark


@frozen
class ApprovalState:
    """The approvals of a release as its file has it now.

    `version` is the number of exactly these words, None where they are none yet; `missing` is what they
    lack; `approved` the last version under its embargo that everyone required approved, None where there
    is none or where policy asks nobody.
    """

    resolved: ResolvedRelease
    known: Approvable
    version: int | None
    asked: tuple[Demand, ...]
    given: tuple[Approval, ...]
    missing: tuple[Missing, ...]
    approved: KnownVersion | None

    @property
    def content(self) -> Content:
        """The words themselves, with whose they are."""
        return content_of(self.resolved)


def approval_state(
    press: PressOffice, resolved: ResolvedRelease, events: Iterable[Event], now: datetime
) -> ApprovalState:
    """Where they stand for that release, whose history these events are."""
    history = tuple(events)
    office, registry = press.office, press.registry
    given, versions = approvals_in(history, press.day), versions_in(history)
    known = _known(resolved, versions)
    asked = demands(office.approval, office.organization, known, registry)
    return ApprovalState(
        resolved,
        known,
        version=number_of(known, history),
        asked=asked,
        given=given,
        missing=missing(asked, known, given, registry, press.day(now)),
        approved=last_approved(
            versions,
            given,
            office.approval,
            office.organization,
            registry,
            embargo=embargo_digest(resolved.release),
        ),
    )


def _known(resolved: ResolvedRelease, versions: Iterable[KnownVersion]) -> Approvable:
    """What can be approved of these words: as their version's event tells it, where they are one already."""
    canonical, signatories = documents_of(resolved)
    digests = (digest(canonical), digest(signatories))
    told = (it.known for it in versions if (it.known.digest, it.known.list_digest) == digests)
    return next(told, None) or approvable_of(content_of(resolved))


def approved_version(
    press: PressOffice, release: Release, events: Iterable[Event]
) -> KnownVersion | None:
    """The last version under the release's embargo that everyone required approved, None without one."""
    history = tuple(events)
    if not has_approvals(history):
        return None
    return last_approved(
        versions_in(history),
        approvals_in(history, press.day),
        press.office.approval,
        press.office.organization,
        press.registry,
        embargo=embargo_digest(release),
    )


def has_approvals(events: Iterable[Event]) -> bool:
    """Whether anybody ever approved anything of it."""
    return any(it.occasion is Occasion.APPROVED for it in events)


def number_of(known: Approvable, events: Iterable[Event]) -> int | None:
    """The number of the version with exactly these words and signatories, None where they are no version."""
    numbers = (
        it.version
        for it in events
        if it.occasion is Occasion.VERSION
        and it.content_digest == known.digest
        and it.details.get("signatories") == known.list_digest
    )
    return max((it for it in numbers if it is not None), default=None)


def mark_of_version(version: KnownVersion) -> Mark:
    """What finds a version among those that are kept."""
    return Mark(version.number, version.known.digest, version.known.list_digest)


def changes_since(
    press: PressOffice,
    slug: str,
    events: Sequence[Event],
    lapsed: Sequence[Approval],
    content: Content,
    now: datetime,
) -> tuple[Difference, ...]:
    """What is different since somebody approved it, in the scopes that a change voided.

    The text includes quotations and letter: where it was voided, these are not told once more.
    """
    whole = any(it.scope is Scope.TEXT for it in lapsed)
    found = (
        change
        for it in lapsed
        if not whole or it.scope in EVERYTHING
        for change in since(press, slug, events, it, content, now) or ()
    )
    return tuple(dict.fromkeys(found))


def since(
    press: PressOffice,
    slug: str,
    events: Iterable[Event],
    approval: Approval,
    content: Content,
    now: datetime,
) -> tuple[Difference, ...] | None:
    """What changed in its scope since what the approver saw; None where that version cannot be read."""
    before = seen_content(press, slug, events, approval, now)
    if before is None:
        return None
    documents = [scope_document(it, approval.scope, approval.person) for it in (before, content)]
    if approval.scope is Scope.QUOTE and not all("body" in it for it in documents):
        # The whole text stands for quotations of which none is found: that is no change of words.
        for it in documents:
            it.pop("body", None)
    return tuple(in_file(it, content.body_line) for it in differences(*documents))


def seen_content(
    press: PressOffice, slug: str, events: Iterable[Event], approval: Approval, now: datetime
) -> Content | None:
    """The words that the approver had before them; None where that version is not there as it was."""
    marks = (
        Mark(it.version, it.content_digest, str(it.details.get("signatories", "")))
        for it in events
        if it.occasion is Occasion.VERSION and it.version == approval.seen
    )
    for mark in marks:
        if mark.number != approval.version or mark.digest == approval.content_digest:
            try:
                return content_of(kept_release(press, slug, mark, now))
            except UnreadableData:
                return None
    return None
