"""`hrnk-press import`."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.data import Later, as_data
from hrnk_press.cli.faults import fault_entries
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.progress import tracked
from hrnk_press.cli.reply import Line, Reply, Styled, in_lines
from hrnk_press.cli.terminal import Paper, clipped, fitted, visible
from hrnk_press.desk.import_archive import import_archive
from hrnk_press.desk.import_files import files_to_import, shown
from hrnk_press.desk.import_reading import STILL_AHEAD
from hrnk_press.desk.import_sheet import place_of, require_sheet, write_sheet
from hrnk_press.desk.import_standing import proposed
from hrnk_press.desk.imported import Imported, ImportedRelease, ImportedSource
from hrnk_press.desk.load import open_office
from hrnk_press.errors import DiskFault, ExitCode, Fault, RefusedFiles, UnreadableData, UsageFault
from hrnk_press.model.release import Kind

MOST_FILES = 20
MOST_NOTES = 40
MOST_SLUGS = 3

EXAMPLES = """
hrnk-press import announcement.html --dry-run
hrnk-press import announcement.html founding-document.txt
hrnk-press import appeal.txt --kind open-letter
hrnk-press import old-site/ --sheet triage.html
"""

Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE...",
        show_default=False,
        help="Plain text, HTML, Markdown, Word (.docx), mail (.eml); folders of them.",
    ),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Show what would be made, and write nothing.")
]
KindOption = Annotated[
    str,
    typer.Option(
        "--kind",
        metavar="KIND",
        show_default=False,
        help=f"What the announcements are, where it is not found: {', '.join(Kind)}.",
    ),
]

Sheet = Annotated[
    Path | None,
    typer.Option(
        "--sheet",
        metavar="FILE",
        show_default=False,
        help="Also write what was made and found, as .csv or .html.",
    ),
]


def run(
    files: Files,
    dry_run: DryRun = False,
    kind: KindOption = "",
    sheet: Sheet = None,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Make archived releases of older announcements, word for word.

    Every word of a file ends up in a release, in a notice (an entry of a listing of reports), in the
    page's furniture or in the rest, and the numbers of all four are told. Nothing is repaired and nothing
    guessed: a date that is missing stays empty, an address that a site has hidden stays hidden, and
    findings are reported and never block. A file whose embargo or date is still to come is left out, and
    named. Who is not in contacts.toml is proposed, not added. What was
    imported before is skipped, so that a folder can be imported again.
    """
    press = open_office(office_at(workspace))
    if sheet is not None:
        require_sheet(sheet)
    found = files_to_import(press.workspace, files)
    imported = import_archive(
        press,
        tracked("Importing", found.files),
        clock.now(),
        kind=_kind(kind),
        dry_run=dry_run,
        once_more=sheet is not None,
    )
    imported = replace(
        imported,
        faults=(*found.faults, *imported.faults),
        others=tuple(map(shown, found.others)),
    )
    if imported.faults and not imported.sources:
        kept_out = all(it.code == STILL_AHEAD for it in imported.faults)
        raise (RefusedFiles if kept_out else UnreadableData)(imported.faults)
    exit_code = ExitCode.WAITING if imported.faults else ExitCode.DONE
    if sheet is not None:
        try:
            write_sheet(imported, press.workspace, sheet)
        except DiskFault as fault:
            # What was made stands; to say only this would leave nobody knowing it.
            hint = (
                f"{fault.hint}. What is named above stands; the sheet of another run has all of it"
            )
            unwritten = Fault(fault.code, fault.message, shown(sheet), hint=hint.removeprefix(". "))
            imported = replace(imported, faults=(*imported.faults, unwritten))
            exit_code, sheet = ExitCode.DISK, None
    return Reply(
        data=Later(partial(_data, imported)),
        screen=partial(_screen, imported),
        notes=partial(_notes, imported, dry_run, sheet),
        exit_code=exit_code,
        errors=fault_entries(imported.faults),
    )


def _kind(name: str) -> Kind | None:
    if not name:
        return None
    try:
        return Kind(name)
    except ValueError:
        raise UsageFault(
            f"{name!r} is no kind of release", f"They are: {', '.join(Kind)}"
        ) from None


def _data(imported: Imported) -> dict[str, object]:
    data = as_data(imported, without=("imported", "faults", "before"))
    releases = []
    for it in imported.imported:
        entry = as_data(it, without=("text", "findings", "digest", "files", "closing", "strangers"))
        entry["findings"] = [
            {
                **as_data(found.finding),
                "source_line": found.source_line,
                "source_column": found.source_column,
            }
            for found in it.findings
        ]
        releases.append(entry)
    return {"imported": releases, **data}


def _screen(imported: Imported, paper: Paper) -> Iterator[Line]:
    for it in imported.imported:
        yield from _release(it, paper)


def _release(it: ImportedRelease, paper: Paper) -> Iterator[Line]:
    day = it.date.isoformat() if it.date else "no date"
    title = visible(it.headline) or f"(no headline) {visible(it.begins)} …"
    if not paper.terminal:
        yield (f"{it.slug}\t{it.kind}\t{day}\t{title}",)
        return
    yield (Styled(clipped(title, paper.width), "bold"),)
    yield (f"  {it.slug}",)
    found = [
        (len(it.contacts), "contact"),
        (len(it.quotes), "quote"),
        (len(it.signatories), "signatory"),
        (len(it.boilerplates), "boilerplate"),
        (len(it.findings), "finding"),
    ]
    counts = [f"{count} {_plural(word, count)}" for count, word in found if count]
    said = ", ".join([f"{it.kind}, {day}", f"{it.words} words", *counts])
    yield from ((f"  {line}",) for line in fitted(said, paper))
    names = Counter(found.finding.name for found in it.findings)
    if names:
        words = ", ".join(f"{name} {count}" if count > 1 else name for name, count in names.items())
        yield from ((f"  {line}",) for line in fitted(words, paper))


def _plural(word: str, count: int) -> str:
    if count == 1:
        return word
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def _notes(imported: Imported, dry_run: bool, sheet: Path | None, paper: Paper) -> Iterator[Line]:
    had = [it for it in imported.sources if it.had]
    new = [it for it in imported.sources if not it.had]
    for source in had if len(had) <= MOST_SLUGS else []:
        yield from in_lines(f"{source.file}: imported before, as {_few(source.had)}", paper)
    if len(had) > MOST_SLUGS:
        yield from in_lines(f"{len(had):,} files were imported before", paper)
    for source in new[:MOST_FILES]:
        yield from _source(source, paper)
    yield from _left_out(len(new) - MOST_FILES, "files", paper)
    if imported.others:
        yield from in_lines(
            f"left alone, as text, HTML, Markdown, .docx and .eml alone are read: {_by_ending(imported)}",
            paper,
        )
    notes = [
        f"{it.source}, line {note.line}: {note.message}{f'; {note.hint}' if note.hint else ''}"
        for it in imported.imported
        for note in it.notes
    ]
    for said in notes[:MOST_NOTES]:
        yield from in_lines(said, paper)
    yield from _left_out(len(notes) - MOST_NOTES, "things to look at", paper)
    for proposal in imported.proposals[:MOST_NOTES]:
        yield from in_lines(proposed(proposal), paper)
    yield from _left_out(len(imported.proposals) - MOST_NOTES, "names and paragraphs", paper)
    for fault in imported.faults:
        yield from in_lines(f"{place_of(fault)}: {fault.message}. {fault.hint}", paper)
    if dry_run and sheet is not None:
        yield from in_lines(f"Nothing was written but the sheet, {shown(sheet)}.", paper)
    elif dry_run:
        yield ("Nothing was written.",)
    elif imported.written:
        yield (f"{len(imported.imported):,} made. Next:  hrnk-press check",)


def _source(source: ImportedSource, paper: Paper) -> Iterator[Line]:
    words = source.words
    yield from in_lines(
        f"{source.file}: {source.format} in {source.encoding}; words: {words.release:,} in releases,"
        f" {words.notices:,} in notices, {words.furniture:,} of furniture, {words.rest:,} of the rest",
        paper,
    )
    if source.again:
        yield from in_lines(f"  there already, word for word: {_few(source.again)}", paper)
    for note in source.notes:
        yield from in_lines(f"  {note.message}; {note.hint}", paper)
    for left in source.rest[:3]:
        yield (clipped(f"  rest, line {left.line}: {visible(left.text)}", paper.width),)


def _by_ending(imported: Imported) -> str:
    """How many files of each kind were left alone."""
    endings = Counter(PurePath(it).suffix.lower() or "others" for it in imported.others)
    return ", ".join(f"{count:,} {ending}" for ending, count in endings.most_common())


def _few(slugs: tuple[str, ...]) -> str:
    more = f" and {len(slugs) - MOST_SLUGS} more" if len(slugs) > MOST_SLUGS else ""
    return ", ".join(slugs[:MOST_SLUGS]) + more


def _left_out(count: int, what: str, paper: Paper) -> Iterator[Line]:
    """That more could be said than a screen holds, and where it stands."""
    if count > 0:
        yield from in_lines(f"… and {count:,} {what} more: --sheet and --json have all", paper)
