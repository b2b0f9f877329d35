"""Older announcements, word for word, as archived releases."""

import datetime as dt
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from hrnk_press.desk.import_again import as_it_stands
from hrnk_press.desk.import_changed import Changed
from hrnk_press.desk.import_item import named
from hrnk_press.desk.import_reading import FileRead, Reader
from hrnk_press.desk.import_standing import Repeated
from hrnk_press.desk.import_workers import read_files
from hrnk_press.desk.imported import Imported, ImportedRelease, ImportedSource
from hrnk_press.desk.load import PressOffice
from hrnk_press.drafting.archive.items import Words
from hrnk_press.drafting.archive.people.proposals import Proposal, proposals_of
from hrnk_press.drafting.notes import Note
from hrnk_press.drafting.slug import slug_for
from hrnk_press.errors import Fault, Refused
from hrnk_press.frozen import replace
from hrnk_press.model.event import Occasion
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Kind
from hrnk_press.workspace.creation import ATTACHMENTS, created
from hrnk_press.workspace.history import first_event
from hrnk_press.workspace.imports import imported_sources
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.releases import slugs


def import_archive(
    press: PressOffice,
    files: Iterable[Path],
    now: dt.datetime,
    *,
    kind: Kind | None = None,
    dry_run: bool = False,
    once_more: bool = False,
) -> Imported:
    """Make archived releases of every announcement and every notice in those files, each file whole or not at all.

    A file that was imported before (by its bytes) is skipped, or read `once_more` for what there is to tell of it;
    one that cannot be read is a fault beside the rest. `kind` is that of the announcements; entries of listings are notices. Many files are read by two
    processes, and written by this one in their order. Nothing is written with `dry_run`. Raises DiskFault
    and Locked.
    """
    had, files_before = imported_sources(press.workspace)
    changed = Changed(press.workspace, files_before)
    taken = set(slugs(press.workspace))
    by = "" if dry_run else acting(press.workspace)
    releases: list[ImportedRelease] = []
    sources: list[ImportedSource] = []
    faults: list[Fault] = []
    before: list[ImportedRelease] = []
    repeated = Repeated()
    known = frozenset(had)
    skipped = frozenset[str]() if once_more else known
    for read in read_files(Reader(press, now, kind, skipped), files):
        faults += read.faults
        if read.source is None or (read.faults and read.source.sha256 not in had):
            continue
        made, source = _settled(read, read.source, had, taken, changed)
        if source.sha256 in known:
            again = [it for it in read.made if it.digest in had]
            before += [as_it_stands(press, it, had[it.digest][0], now) for it in again]
            repeated.add(again)
        if made and not dry_run:
            _write(press, source, made, now, by)
        had |= {it.digest: (it.slug,) for it in made}
        repeated.add(made)
        had.setdefault(source.sha256, (*(it.slug for it in made), *source.again))
        releases += made
        sources.append(source)
    if not dry_run:
        press.telephones.keep()
    return Imported(
        tuple(releases),
        tuple(sources),
        sum((it.words for it in sources if not it.had), Words()),
        (*_proposed((*before, *releases), press.registry), *repeated.proposals(press.registry)),
        tuple(faults),
        not dry_run and bool(releases),
        before=tuple(before),
    )


def _proposed(releases: Iterable[ImportedRelease], registry: Registry) -> tuple[Proposal, ...]:
    """Whom and what these releases name, and the registry lacks."""
    found = (
        (it.source, it.date, it.contacts, it.signatories, it.boilerplates, it.strangers)
        for it in releases
    )
    return proposals_of(found, registry)


def _settled(
    read: FileRead,
    source: ImportedSource,
    had: dict[str, tuple[str, ...]],
    taken: set[str],
    changed: Changed,
) -> tuple[list[ImportedRelease], ImportedSource]:
    """The releases of a file that were not there before it, with their slugs, which are taken from then on; and
    what is told of the file.
    """
    if source.sha256 in had:
        return [], replace(source, had=had[source.sha256])
    new: dict[str, ImportedRelease] = {}
    for it in read.made:
        if it.digest not in had:
            new.setdefault(it.digest, it)
    made: list[ImportedRelease] = []
    for it in new.values():
        title = it.headline or it.begins
        usual = slug_for(title, otherwise="announcement")
        slug = usual if usual not in taken else slug_for(title, taken, otherwise="announcement")
        new_one = named(it, slug)
        made.append(
            changed.told(new_one, source.file) if slug == usual else _second(new_one, usual)
        )
        taken.add(slug)
    digests = (*read.had, *(it.digest for it in read.made if it.digest in had))
    again = tuple(slug for it in digests for slug in had[it][:1])
    return made, replace(source, made=tuple(it.slug for it in made), again=again)


def _second(made: ImportedRelease, first: str) -> ImportedRelease:
    """The release with a note of the other one whose name it would have."""
    said = f"there is a release called {first} already"
    note = Note(made.line, said, "compare the two: it may be the same announcement")
    return replace(made, notes=(*made.notes, note))


def _write(
    press: PressOffice,
    source: ImportedSource,
    made: list[ImportedRelease],
    now: dt.datetime,
    by: str,
) -> None:
    """Every release of a file with the event that tells where it came from; all of them or none."""
    workspace = press.workspace
    with office_lock(workspace), ExitStack() as undo:
        for it in made:
            path, event = first_event(
                Occasion.IMPORTED,
                release=it.id,
                at=now,
                by=by,
                details={
                    "source": Path(source.file).name,
                    "sha256": source.sha256,
                    "format": source.format,
                    "encoding": source.encoding,
                    "line": it.line,
                    "words_sha256": it.digest,
                    "made": len(made),
                },
            )
            files = {f"{ATTACHMENTS}/{file.name}": file.content for file in it.files}
            try:
                undo.enter_context(created(workspace, it.slug, it.text, {**files, path: event}))
            except Refused as taken:
                said = f"releases/{it.slug} was made by somebody else meanwhile"
                raise Refused(
                    said, "Run it again: it goes on where it was", code=taken.code
                ) from None
