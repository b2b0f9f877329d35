"""Older announcements, word for word, as archived releases."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from hrnk_press.desk.check import subject_of
from hrnk_press.desk.imported import (
    Imported,
    ImportedFinding,
    ImportedQuote,
    ImportedRelease,
    ImportedSource,
    LeftOver,
)
from hrnk_press.desk.load import PressOffice
from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.compose import release_text
from hrnk_press.drafting.archive.contacts import person_named
from hrnk_press.drafting.archive.items import (
    Item,
    Words,
)
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.proposals import proposals_of
from hrnk_press.drafting.archive.source import LARGEST_SOURCE, Source, read_source
from hrnk_press.drafting.slug import slug_for
from hrnk_press.errors import Fault, NotFound, UnreadableData
from hrnk_press.model.event import Occasion
from hrnk_press.model.finding import Finding
from hrnk_press.model.release import Kind, Release
from hrnk_press.rendering.quotations import quotations
from hrnk_press.workspace.creation import created
from hrnk_press.workspace.history import record
from hrnk_press.workspace.imports import imported_sources
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.release_file import parse_release
from hrnk_press.workspace.releases import slugs
from hrnk_press.workspace.store import read_bytes

_FIRST_WORDS = 8


def import_archive(
    press: PressOffice,
    files: Iterable[Path],
    now: dt.datetime,
    *,
    kind: Kind | None = None,
    dry_run: bool = False,
) -> Imported:
    """Make archived releases of every announcement and every notice in those files, each file whole or not at all.

    A file that was imported before (by its bytes) is skipped; one that cannot be read is a fault beside the
    rest. `kind` is that of the announcements; entries of listings are notices. Nothing is written with `dry_run`.
    Raises DiskFault and Locked.
    """
    had = imported_sources(press.workspace)
    taken = list(slugs(press.workspace))
    releases: list[ImportedRelease] = []
    sources: list[ImportedSource] = []
    faults: list[Fault] = []
    for file in files:
        try:
            made, source = _import_file(press, file, now, kind, had, taken, dry_run=dry_run)
        except UnreadableData as unreadable:
            faults += unreadable.faults
            continue
        releases += made
        sources.append(source)
        had.setdefault(source.sha256, tuple(it.slug for it in made))
    return Imported(
        tuple(releases),
        tuple(sources),
        _total(it.words for it in sources if not it.had),
        proposals_of(
            [
                (it.date, it.contacts, it.signatories, it.boilerplates, _strangers(it))
                for it in releases
            ],
            press.registry,
        ),
        tuple(faults),
        not dry_run and bool(releases),
    )


def _import_file(
    press: PressOffice,
    file: Path,
    now: dt.datetime,
    kind: Kind | None,
    had: dict[str, tuple[str, ...]],
    taken: list[str],
    *,
    dry_run: bool,
) -> tuple[list[ImportedRelease], ImportedSource]:
    source = read_source(_data(file), str(file))
    if source.sha256 in had:
        return [], ImportedSource(
            str(file),
            source.format,
            source.encoding,
            source.sha256,
            Words(),
            had=had[source.sha256],
        )
    page = read_page(source, press.registry, press.office, kind)
    items = [it for it in page.items if _digest(it) not in had]
    if not page.items:
        hint = "Name the file that holds the announcement"
        what = "it holds navigation and other furniture of a page, and no announcement"
        raise UnreadableData((Fault("no-announcement", what, str(file), hint=hint),))
    names: list[str] = []
    for item in items:
        names.append(slug_for(_title(item), [*taken, *names], otherwise="announcement"))
    made = [
        _made(press, item, slug, file.name, now) for item, slug in zip(items, names, strict=True)
    ]
    if not dry_run:
        _write(press, source, made, now)
    had_before = tuple(slug for it in page.items for slug in had.get(_digest(it), ())[:1])
    had |= {it.digest: (it.slug,) for it in made}
    taken += names
    return made, ImportedSource(
        str(file),
        source.format,
        source.encoding,
        source.sha256,
        page.words,
        source.notes,
        tuple(map(_left_over, page.furniture)),
        tuple(map(_left_over, page.rest)),
        again=had_before,
    )


def _data(file: Path) -> bytes:
    try:
        return read_bytes(file, shown=str(file), limit=LARGEST_SOURCE)[0]
    except FileNotFoundError:
        raise NotFound(f"no file {file}", "Check the path.") from None
    except UnreadableData as unreadable:
        hint = "Give the page or the document of one announcement"
        raise UnreadableData(
            tuple(
                replace(it, hint=hint) if it.code == "too-large" else it for it in unreadable.faults
            )
        ) from None


def _left_over(block: Block) -> LeftOver:
    return LeftOver(block.line, f"{block.marker} {block.text}".strip())


def _digest(item: Item) -> str:
    """The SHA-256 of an item's words: the same entry stands below many a page."""
    words = " ".join(f"{it.marker} {it.text}".strip() for it in item.blocks)
    return hashlib.sha256(words.encode()).hexdigest()


def _title(item: Item) -> str:
    """What a release is called: its headline, else the first words of its text."""
    text = next((it.text for it in (*item.abstract, *item.body)), "")
    return item.headline or " ".join(text.split()[:_FIRST_WORDS])


def _made(
    press: PressOffice, item: Item, slug: str, source: str, now: dt.datetime
) -> ImportedRelease:
    """The release, read back from its text; people who are quoted in it are listed as speakers."""
    try:
        release = _with_speakers(press, item, str(uuid4()), slug, source, now)
    except UnreadableData as unreadable:
        faults = (replace(it, file=source, line=item.line, column=None) for it in unreadable.faults)
        raise UnreadableData(tuple(faults)) from None
    resolved = press.resolved(release, now)
    return ImportedRelease(
        slug=slug,
        path=release.file,
        source=source,
        line=item.line,
        kind=item.kind,
        headline=item.headline,
        subheadline=item.subheadline,
        date=item.date,
        place=item.place,
        organizations=item.organizations,
        contacts=item.contacts,
        quotes=tuple(ImportedQuote(it.speaker, it.name, it.words) for it in quotations(resolved)),
        signatories=item.signatories,
        boilerplates=item.boilerplates,
        authors=item.authors,
        embargo=item.embargo,
        end_mark=item.end_mark,
        letter=item.letter,
        words=item.words,
        digest=_digest(item),
        notes=item.notes,
        findings=_findings(press, release, item, now),
        text=release.source,
    )


def _with_speakers(
    press: PressOffice, item: Item, id: str, slug: str, source: str, now: dt.datetime
) -> Release:
    """The release with everybody listed who is quoted; one who is known by the whole name makes another known by part of it."""
    speakers: tuple[str, ...] = ()
    while True:
        release = parse_release(release_text(item, id=id, speakers=speakers, source=source), slug)
        found = _speakers(press, release, now)
        if set(found) <= set(speakers):
            return release
        speakers = tuple(dict.fromkeys((*found, *speakers)))


def _speakers(press: PressOffice, release: Release, now: dt.datetime) -> tuple[str, ...]:
    """The ids of everybody quoted whose whole name the registry has."""
    found: list[str] = []
    for quote in quotations(press.resolved(release, now)):
        known = quote.speaker or _known_as(quote.name, release.body, press)
        if known and known not in found:
            found.append(known)
    return tuple(found)


def _known_as(name: str, text: str, press: PressOffice) -> str:
    """The id of whoever is called so in full, or so in short and in full elsewhere in the text."""
    person = person_named(name, press.registry)
    if person is not None or not name:
        return person.id if person else ""
    people = [
        it.id
        for it in press.registry.people.values()
        if it.name.endswith(f" {name}") and it.name in text
    ]
    return people[0] if len(people) == 1 else ""


def _strangers(made: ImportedRelease) -> tuple[tuple[str, int], ...]:
    """Whoever is quoted and unknown, by the full name."""
    return tuple(
        dict.fromkeys(
            (it.name, made.line) for it in made.quotes if not it.speaker and " " in it.name
        )
    )


def _findings(
    press: PressOffice, release: Release, item: Item, now: dt.datetime
) -> tuple[ImportedFinding, ...]:
    from hrnk_press.checks.catalogue import chosen
    from hrnk_press.checks.engine import run_rules

    subject = subject_of(press, press.resolved(release, now), (), neighbours=tuple)
    lines = release.source.split("\n")
    return tuple(_placed(it, lines, item) for it in run_rules(subject, chosen()))


def _placed(finding: Finding, lines: list[str], item: Item) -> ImportedFinding:
    """The finding with the place in the source of the block that it is in."""
    written = lines[finding.line - 1] if finding.line and finding.line <= len(lines) else ""
    for block in (*item.body, *item.abstract):
        at = written.find(block.markdown)
        if at >= 0:
            inside = max((finding.column or 1) - 1 - at, 0)
            return ImportedFinding(finding, block.line, block.column + inside)
    return ImportedFinding(finding, item.line, 1)


def _write(
    press: PressOffice, source: Source, made: list[ImportedRelease], now: dt.datetime
) -> None:
    """Every release of a file with the event that tells where it came from; all of them or none."""
    workspace = press.workspace
    with office_lock(workspace), ExitStack() as undo:
        for it in made:
            undo.enter_context(created(workspace, it.slug, it.text))
            record(
                workspace,
                it.slug,
                Occasion.IMPORTED,
                release=parse_release(it.text, it.slug).id,
                at=now,
                by=acting(workspace),
                details={
                    "source": Path(source.name).name,
                    "sha256": source.sha256,
                    "format": source.format,
                    "encoding": source.encoding,
                    "line": it.line,
                    "words_sha256": it.digest,
                },
            )


def _total(all_words: Iterable[Words]) -> Words:
    total = Words()
    for it in all_words:
        total = Words(
            total.release + it.release,
            total.notices + it.notices,
            total.furniture + it.furniture,
            total.rest + it.rest,
        )
    return total
