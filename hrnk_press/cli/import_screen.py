"""What an import shows: the releases it made, and of each file what to look at."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePath

from hrnk_press.cli.faults import fault_lines
from hrnk_press.cli.reply import Line, Styled, in_lines
from hrnk_press.cli.terminal import Paper, clipped, visible, wrapped
from hrnk_press.desk.import_files import shown
from hrnk_press.desk.import_sheet import WORD, at_line, place_of, read_as
from hrnk_press.desk.import_standing import proposed
from hrnk_press.desk.imported import Imported, ImportedRelease, ImportedSource

MOST_FILES = 20
MOST_NOTES = 40
MOST_SLUGS = 3
_INDENT = "  "


def made(imported: Imported, paper: Paper) -> Iterator[Line]:
    """Each release, with its file where several were read."""
    files = {slug: it.file for it in imported.sources for slug in it.made}
    several = len(imported.sources) > 1
    for it in imported.imported:
        if not paper.terminal:
            yield (f"{it.slug}\t{it.kind}\t{_day(it)}\t{_title(it)}",)
            continue
        yield (Styled(clipped(_title(it), paper.width), "bold"),)
        yield (f"{_INDENT}{it.slug}",)
        where = f"{PurePath(files[it.slug]).name}: " if several else ""
        yield from _below(f"{where}{_counts(it)}", paper)
        yield from _below(_names_of_findings(it), paper)


def _day(it: ImportedRelease) -> str:
    return it.date.isoformat() if it.date else "no date"


def _title(it: ImportedRelease) -> str:
    return visible(it.headline) or f"(no headline) {visible(it.begins)} …"


def _counts(it: ImportedRelease) -> str:
    found = [
        (len(it.contacts), "contact"),
        (len(it.quotes), "quote"),
        (len(it.signatories), "signatory"),
        (len(it.boilerplates), "boilerplate"),
        (len(it.findings), "finding"),
    ]
    counts = [f"{count} {_plural(word, count)}" for count, word in found if count]
    words = f"{it.words:,} {_plural('word', it.words)}"
    return ", ".join([f"{it.kind}, {_day(it)}", words, *counts])


def _names_of_findings(it: ImportedRelease) -> str:
    names = Counter(found.finding.name for found in it.findings)
    return ", ".join(f"{name} {count}" if count > 1 else name for name, count in names.items())


def _plural(word: str, count: int) -> str:
    if count == 1:
        return word
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def _below(text: str, paper: Paper) -> Iterator[Line]:
    """The text in indented lines, below what it is about; no line for no text."""
    if not text:
        return
    safe = visible(text)
    lines = wrapped(safe, paper.width - len(_INDENT)) if paper.terminal else (safe,)
    yield from ((f"{_INDENT}{it}",) for it in lines)


def told(imported: Imported, dry_run: bool, sheet: Path | None, paper: Paper) -> Iterator[Line]:
    """What there is to say of the files, of whom contacts.toml lacks, of what was not imported, in this order."""
    if imported.imported and paper.terminal:
        yield ("",)
    yield from _sources(imported, paper)
    if imported.proposals:
        yield ("",)
    for proposal in imported.proposals[:MOST_NOTES]:
        yield from in_lines(proposed(proposal), paper)
    yield from _left_out(len(imported.proposals) - MOST_NOTES, "names and paragraphs", paper)
    if imported.faults:
        yield ("",)
        yield ("Not imported:",)
    for fault in imported.faults:
        yield from _below(f"{place_of(fault)}: {fault.message}. {fault.hint}", paper)
    if dry_run or imported.written:
        yield ("",)
    if dry_run and sheet is not None:
        yield from in_lines(f"Nothing was written but the sheet, {shown(sheet)}.", paper)
    elif dry_run:
        again = " Next: the same without --dry-run" if imported.imported else ""
        yield (f"Nothing was written.{again}",)
    elif imported.written:
        yield (f"{len(imported.imported):,} made. Next:  hrnk-press check",)


def _sources(imported: Imported, paper: Paper) -> Iterator[Line]:
    """The files: those imported before, the others with what to look at in each, those that were left alone."""
    had = [it for it in imported.sources if it.had]
    new = [it for it in imported.sources if not it.had]
    for source in had if len(had) <= MOST_SLUGS else []:
        yield from in_lines(f"{source.file}: imported before, as {_few(source.had)}", paper)
    if len(had) > MOST_SLUGS:
        yield from in_lines(f"{len(had):,} files were imported before", paper)
    releases = {it.slug: it for it in imported.imported}
    left = MOST_NOTES
    for source in new[:MOST_FILES]:
        yield from _source(source, paper)
        notes = [said for slug in source.made for said in _notes(releases[slug], source)]
        for said in notes[:left]:
            yield from _below(said, paper)
        left = max(left - len(notes), 0)
    yield from _left_out(len(new) - MOST_FILES, "files", paper)
    every = sum(len(it.notes) for it in imported.imported)
    shown_notes = sum(len(releases[slug].notes) for it in new[:MOST_FILES] for slug in it.made)
    yield from _left_out(every - min(shown_notes, MOST_NOTES), "things to look at", paper)
    yield from _left_alone(imported, paper)


def none_read(imported: Imported, paper: Paper) -> Iterator[Line]:
    """What kept every file from being imported, and the files that were left alone beside them."""
    yield from fault_lines(imported.faults, paper)
    yield from _left_alone(imported, paper)


def _left_alone(imported: Imported, paper: Paper) -> Iterator[Line]:
    if imported.others:
        yield from in_lines(
            f"left alone, as text, HTML, Markdown, .docx and .eml alone are read: {_by_ending(imported)}",
            paper,
        )


def _notes(it: ImportedRelease, source: ImportedSource) -> Iterator[str]:
    for note in it.notes:
        hint = f"; {note.hint}" if note.hint else ""
        yield f"{at_line(note.line, source)}: {note.message}{hint}"


def _source(source: ImportedSource, paper: Paper) -> Iterator[Line]:
    words = source.words
    yield from in_lines(
        f"{source.file}: {read_as(source)}; words: {words.release:,} in releases,"
        f" {words.notices:,} in notices, {words.furniture:,} of furniture, {words.rest:,} of the rest",
        paper,
    )
    if source.again:
        yield from _below(f"there already, word for word: {_few(source.again)}", paper)
    for note in source.notes:
        at = "" if source.format == WORD else f"{at_line(note.line, source)}: "
        yield from _below(f"{at}{note.message}; {note.hint}", paper)
    for left in source.rest[:3]:
        said = f"{_INDENT}rest, {at_line(left.line, source)}: {visible(left.text)}"
        yield (clipped(said, paper.width),)


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
