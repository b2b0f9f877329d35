"""The list of signatories of a public release, published anew: the words stay those that were lifted."""

from dataclasses import replace

from hrnk_press.desk.lifted_text import mark_of
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.publish import PublicFile, Turn, publish
from hrnk_press.desk.state import embargo_instant
from hrnk_press.embargo.state import standing_publication
from hrnk_press.errors import Refused
from hrnk_press.model.canonical import (
    canonical_document,
    canonical_signatories,
    with_recorded_names,
)
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import NamedSignatory, ResolvedRelease
from hrnk_press.workspace.digest import digest
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.versions import Version, read_version


def refuse_other_words(press: PressOffice, resolved: ResolvedRelease) -> None:
    """Refuses a public release whose file says other words than are public: the list alone may change."""
    release, version = resolved.release, public_version(press, resolved.release)
    if version is None:
        return
    recorded = with_recorded_names(resolved, version.canonical, version.signatories)
    if canonical_document(recorded, embargo_instant(release)) != version.canonical:
        raise Refused(
            f"{release.slug} is public, and its file has other words than version {version.mark.number}, "
            "which is",
            f"Put the words back from releases/{release.slug}/versions/{version.mark.number}/release.md,\n"
            "and do this again.",
            code="changed-after-lift",
        )


def is_behind(press: PressOffice, resolved: ResolvedRelease) -> bool:
    """Whether another list is public than the release has."""
    version = public_version(press, resolved.release)
    if version is None:
        return False
    listed = canonical_signatories(resolved.release, _as_recorded(resolved, version))
    return digest(listed) != version.mark.signatories


def publish_list(turn: Turn, resolved: ResolvedRelease) -> tuple[PublicFile, ...]:
    """Publish that release, its files read with their content, with the signatories it has now.

    It is kept as a version and recorded as an update; a run that is killed is completed by the next lift.
    """
    version = public_version(turn.press, resolved.release)
    assert version is not None
    recorded = _as_recorded(resolved, version)
    return publish(
        turn, recorded, {"updates": version.mark.number}, occasion=Occasion.UPDATED
    ).files


def public_version(press: PressOffice, release: Release) -> Version | None:
    """The version that is public, None where none was kept. Raises UnreadableData where it was damaged."""
    publication = standing_publication(history_of(press.workspace, release).events)
    if publication is None or publication.version is None:
        return None
    return read_version(press.workspace, release.slug, mark_of(publication))


def _as_recorded(resolved: ResolvedRelease, version: Version) -> ResolvedRelease:
    """The release named as it is public; signatories as they stood there, where nothing of theirs changed."""
    recorded = with_recorded_names(resolved, version.canonical, version.signatories)
    known = {it.id: it for it in recorded.signatories}
    before = {it.signatory: it for it in version.release.signatories}
    now = {it.signatory: it for it in resolved.release.signatories}

    def standing(it: NamedSignatory) -> NamedSignatory:
        return known[it.id] if it.id in known and before.get(it.id) == now[it.id] else it

    return replace(recorded, signatories=tuple(map(standing, resolved.signatories)))
