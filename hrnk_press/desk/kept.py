"""Keeping a release as a version, and reading a version back as the release it was."""

from collections.abc import Iterable
from datetime import datetime

from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.state import embargo_instant
from hrnk_press.model.canonical import (
    canonical_document,
    canonical_signatories,
    with_recorded_names,
)
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.resolve import resolve
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.attachments import logo_file
from hrnk_press.workspace.versions import Mark, damaged, keep, read_version


def keep_release(press: PressOffice, resolved: ResolvedRelease) -> Mark:
    """Keep that release, its files read with their content; the mark of the version it now is."""
    return keep(
        press.workspace,
        resolved.release,
        canonical_document(resolved, embargo_instant(resolved.release)),
        canonical_signatories(resolved.release, resolved),
        resolved.attachments,
    )


def kept_release(press: PressOffice, slug: str, mark: Mark, now: datetime) -> ResolvedRelease:
    """The release as that version has it: words, names and attachments as they were kept.

    Style, order of blocks and logo are today's. Raises UnreadableData where a file of the version is
    missing or was changed.
    """
    version = read_version(press.workspace, slug, mark)
    today = resolve(
        version.release,
        press.office,
        press.registry,
        version.files,
        today=press.day(now),
        logo=logo_file(press.workspace, press.office, with_content=True),
    )
    resolved = with_recorded_names(today, version.canonical, version.signatories)
    instant = version.canonical["embargo"]
    again = canonical_document(resolved, datetime.fromisoformat(instant) if instant else None)
    if again != version.canonical:
        raise damaged(f"releases/{slug}/versions/{mark.number}/release.md", "was changed")
    return resolved


def marks_in(events: Iterable[Event]) -> tuple[Mark, ...]:
    """The versions that these events say there are, each once, in order."""
    return tuple(
        dict.fromkeys(
            Mark(it.version, it.content_digest, str(it.details.get("signatories", "")))
            for it in events
            if it.occasion is Occasion.VERSION and it.version is not None
        )
    )


def versions_told(events: Iterable[Event], mark: Mark) -> tuple[Event, ...]:
    """The events that say that there is that version: of its number, and of the same words and names."""
    return tuple(
        it
        for it in events
        if it.occasion is Occasion.VERSION
        and (it.version, it.content_digest) == (mark.number, mark.digest)
        and it.details.get("signatories") == mark.signatories
    )
