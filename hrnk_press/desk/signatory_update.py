"""The list of signatories of a kept version, and of a public release, made anew: the words stay as they are."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.lifted_text import mark_of
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.publish import Published, Turn, publish
from hrnk_press.desk.signatories import consents_of
from hrnk_press.desk.state import embargo_instant
from hrnk_press.embargo.state import standing_publication
from hrnk_press.model.canonical import (
    canonical_document,
    canonical_signatories,
    with_recorded_names,
)
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Consent, Release
from hrnk_press.model.resolve import in_printed_order, resolve
from hrnk_press.model.resolved import NamedSignatory, ResolvedRelease
from hrnk_press.workspace.attachments import logo_file
from hrnk_press.workspace.digest import digest
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.signatory_edit import with_list_of, without_signatures
from hrnk_press.workspace.versions import Version, read_version


def public_version(press: PressOffice, release: Release) -> Version | None:
    """The version that is public, None where none was kept. Raises UnreadableData where it was damaged."""
    publication = standing_publication(history_of(press.workspace, release).events)
    if publication is None or publication.version is None:
        return None
    return read_version(press.workspace, release.slug, mark_of(publication))


def public_words(press: PressOffice, version: Version, now: datetime) -> ResolvedRelease:
    """The release as that version has it, everybody named as there."""
    return _relisted(press, version, version.release, now)


def with_list(
    press: PressOffice,
    version: Version,
    release: Release,
    now: datetime,
    *,
    but: Collection[str] = (),
) -> ResolvedRelease:
    """The words of that version with the signatories that the release's file has, however it was edited.

    `but`: without these.
    """
    listed = with_list_of(version.release, release)
    return _relisted(press, version, without_signatures(listed, but) if but else listed, now)


def unrecorded_in(
    press: PressOffice, release: Release, version: Version | None, words: ResolvedRelease
) -> tuple[str, ...]:
    """The ids of those whom the file calls confirmed, that version does not print, and nothing records.

    `version` is the one that is public, None where none is.
    """
    printed = {it["id"] for it in version.signatories["signatories"]} if version else ()
    new = [
        it.signatory
        for it in release.signatories
        if it.status is Consent.CONFIRMED and it.signatory not in printed
    ]
    if not new:
        return ()
    known = consents_of(press, replace(words, release=release))
    return tuple(it for it in new if it not in known)


def without_names(
    press: PressOffice, version: Version, ids: Collection[str], now: datetime
) -> ResolvedRelease:
    """That version without these signatories."""
    return _relisted(press, version, without_signatures(version.release, ids), now)


def no_longer_sign(release: Release, version: Version) -> tuple[str, ...]:
    """The ids of those whom the version prints and the release's file no longer confirms."""
    confirmed = {it.signatory for it in release.signatories if it.status is Consent.CONFIRMED}
    return tuple(it["id"] for it in version.signatories["signatories"] if it["id"] not in confirmed)


def has_other_words(resolved: ResolvedRelease, version: Version) -> bool:
    """Whether the release's file has other words than that version, the list aside."""
    recorded = with_recorded_names(resolved, version.canonical, version.signatories)
    return canonical_document(recorded, embargo_instant(resolved.release)) != version.canonical


def is_behind(listed: ResolvedRelease, version: Version) -> bool:
    """Whether that version, which is public, has another list than `listed`."""
    return digest(canonical_signatories(listed.release, listed)) != version.mark.signatories


def publish_list(turn: Turn, listed: ResolvedRelease, version: Version) -> Published:
    """Publish `listed`, the words of that public version with another list.

    It is kept as a version and recorded as an update; a run that is killed is completed by the next lift.
    """
    return publish(turn, listed, {"updates": version.mark.number}, occasion=Occasion.UPDATED)


def _relisted(
    press: PressOffice, version: Version, release: Release, now: datetime
) -> ResolvedRelease:
    """`release`, whose words are those of the version, everybody named as there."""
    today = resolve(
        release,
        press.office,
        press.registry,
        version.files,
        today=press.day(now),
        logo=logo_file(press.workspace, press.office, with_content=True),
    )
    recorded = with_recorded_names(today, version.canonical, version.signatories)
    return replace(recorded, signatories=tuple(_signatures(press, version, today, recorded)))


def _signatures(
    press: PressOffice, version: Version, today: ResolvedRelease, recorded: ResolvedRelease
) -> Iterator[NamedSignatory]:
    """Who signs: as it stands in the version, where nothing of theirs was changed since."""
    stands = {it.id: it for it in recorded.signatories}
    named = {it.id: it for it in today.signatories}
    before = {it.signatory: it for it in version.release.signatories}
    for it in in_printed_order(today.release, press.registry):
        if it.status is not Consent.CONFIRMED:
            continue
        if it.signatory in stands and before[it.signatory] == it:
            yield stands[it.signatory]
        elif it.signatory in named:
            yield named[it.signatory]
