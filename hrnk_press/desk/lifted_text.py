"""What is public of a release: the version that was lifted, whatever its file says by now."""

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from hrnk_press.checks.subject import LiftedText
from hrnk_press.checks.text.changed_after_lift import RULE as CHANGED
from hrnk_press.embargo.state import standing, standing_publication
from hrnk_press.errors import UnreadableData
from hrnk_press.model.canonical import with_recorded_names
from hrnk_press.model.event import Event
from hrnk_press.model.finding import Finding
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace

if TYPE_CHECKING:
    from hrnk_press.workspace.versions import Mark, Version

# What reads a version is loaded where there is one: most releases are not public yet.


def lifted_text(workspace: Workspace, release: Release) -> LiftedText | None:
    """The version that is public; None where none is, where it is held back, or was changed since."""
    events = history_of(workspace, release).events
    if not events:
        return None
    stands, lift = standing(events), standing_publication(events)
    held = stands.hold is not None or (release.embargo is not None and bool(release.embargo.hold))
    if lift is None or lift.version is None or stands.killed or held or release.archived:
        return None
    with suppress(UnreadableData):  # what became of it, `history --verify` tells
        version = _read(workspace, release.slug, lift)
        return LiftedText(lift.version, version.release, tuple(it.sha256 for it in version.files))
    return None


def as_lifted(
    workspace: Workspace, resolved: ResolvedRelease, events: Iterable[Event]
) -> ResolvedRelease:
    """A public release with everybody named as in the version that is public, whatever the registry says today.

    As it is where no version is known. Raises UnreadableData where the version was changed.
    """
    lift = standing_publication(tuple(events))
    if lift is None or lift.version is None:
        return resolved
    version = _read(workspace, resolved.release.slug, lift)
    return with_recorded_names(resolved, version.canonical, version.signatories)


def _read(workspace: Workspace, slug: str, lift: Event) -> "Version":
    from hrnk_press.workspace.versions import read_version

    return read_version(workspace, slug, mark_of(lift))


def mark_of(lift: Event) -> "Mark":
    """The version that a lift speaks of, which it does."""
    from hrnk_press.workspace.versions import Mark

    assert lift.version is not None
    return Mark(lift.version, lift.content_digest, str(lift.details.get("signatories", "")))


def but_changed(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings without those that a public release has other words: that is what a correction is about."""
    return tuple(it for it in findings if it.code != CHANGED.code)
