"""The releases that another one corrects or translates, as the rules look at them."""

from collections.abc import Iterable

from hrnk_press.checks.subject import Relative
from hrnk_press.embargo.state import standing
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import read_all, slugs


def relatives_of(
    workspace: Workspace, release: Release, known: Iterable[Release] | None = None
) -> tuple[Relative, ...]:
    """What is known of them. `known` are the office's releases where they were read already."""
    named = {"corrects": release.corrects, "translation_of": release.translation_of}
    if not any(named.values()):
        return ()
    others = read_all(workspace)[0] if known is None else known
    return tuple(
        _relative(workspace, key, other)
        for key, named_id in named.items()
        for other in others
        if other.id == named_id and other.slug != release.slug
    )


def family_of(workspace: Workspace, release: Release) -> tuple[Release, ...]:
    """The release in every language: the original first, then its translations by slug.

    Alone where nothing translates it. Releases that cannot be read are left out.
    """
    first = release.translation_of or release.id
    others = (it for it in read_all(workspace)[0] if it.slug != release.slug)
    family = [release, *(it for it in others if first in (it.id, it.translation_of))]
    return tuple(sorted(family, key=lambda it: (bool(it.translation_of), it.slug)))


def corrected_with(workspace: Workspace, wrong: Release) -> tuple[Release, ...]:
    """What is wrong where that release is: the original in every language, a translation in its own alone."""
    return (wrong,) if wrong.translation_of else family_of(workspace, wrong)


def unread_releases(workspace: Workspace) -> tuple[str, ...]:
    """The releases that cannot be read: nobody can tell whose family they are of."""
    _, faults = read_all(workspace)
    known = slugs(workspace)
    return tuple(dict.fromkeys(it for fault in faults for it in known if f"/{it}/" in fault.file))


def corrections_of(workspace: Workspace, release: Release) -> tuple[Release, ...]:
    """The releases that correct that one and were not killed, by slug."""
    others = (it for it in read_all(workspace)[0] if it.corrects == release.id)
    return tuple(it for it in others if not standing(history_of(workspace, it).events).killed)


def is_out(workspace: Workspace, release: Release) -> bool:
    """Whether a lift of that release stands, or it came from an archive: time is not asked."""
    return _relative(workspace, "", release).public


def _relative(workspace: Workspace, key: str, release: Release) -> Relative:
    events = standing(history_of(workspace, release).events)
    in_file = release.embargo is not None and bool(release.embargo.hold)
    held = not release.archived and (events.killed or events.hold is not None or in_file)
    return Relative(
        key,
        release.slug,
        release.embargo,
        held=held,
        public=release.archived or (events.lifted and not held),
    )
