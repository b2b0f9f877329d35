"""The triage sheet of an import, as CSV or as a page: each release that was made, now or in an earlier run, each file
that could not be read, and whom and what contacts.toml lacks.
"""

import csv
import io
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from hrnk_press.desk.import_standing import proposed
from hrnk_press.desk.imported import Imported, ImportedRelease, ImportedSource
from hrnk_press.drafting.archive.items import FoundSignatory, Words
from hrnk_press.errors import DiskFault, Fault, NotFound, Refused, UsageFault
from hrnk_press.legible import visible_lines
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Release
from hrnk_press.workspace.addressbook.cells import RUN
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import read_one
from hrnk_press.workspace.store import write_atomically

COLUMNS = (
    "source",
    "line",
    "slug",
    "kind",
    "date",
    "headline",
    "words",
    "contacts",
    "signatories",
    "quotes",
    "errors",
    "warnings",
    "found",
    "to look at",
)
FORMATS = (".csv", ".html")
WORD = "Word"


def require_sheet(path: Path) -> None:
    """Raise UsageFault for a sheet that is neither .csv nor .html, Refused where there is such a file, NotFound
    where there is no folder for it, and DiskFault where nothing can be written into that.
    """
    if path.suffix not in FORMATS:
        raise UsageFault(
            f"a sheet is a .csv or a .html file, and {path.name} is neither",
            "Write --sheet sheet.html",
        )
    if path.exists():
        raise Refused(
            f"{path} is there already; nothing was written", "Name another file", code="file-exists"
        )
    folder = path.parent
    if not folder.is_dir():
        said = f"there is no folder {folder} for the sheet; nothing was imported"
        raise NotFound(said, f"Make the folder first, or write --sheet {path.name}")
    if not os.access(folder, os.W_OK | os.X_OK):
        said = (
            f"nothing can be written into {folder}, where the sheet is to be; nothing was imported"
        )
        raise DiskFault(said, "Name a folder of your own")


def write_sheet(imported: Imported, workspace: Workspace, path: Path) -> None:
    """Write the sheet to that file. Raises DiskFault."""
    if path.suffix == ".csv":
        text = csv_sheet(imported, workspace)
        write_atomically(path, text.encode("utf-8-sig"))  # as spreadsheets want it
    else:
        write_atomically(path, html_sheet(imported, workspace).encode())


def csv_sheet(imported: Imported, workspace: Workspace) -> str:
    """The sheet as CSV; what a spreadsheet would run stands behind an apostrophe."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    rows = (
        *_rows(imported, workspace),
        *(_not_read(it) for it in imported.faults),
        *(_said(it.source, proposed(it)) for it in imported.proposals),
    )
    for row in rows:
        cells = map(visible_lines, row)
        writer.writerow([f"'{it}" if it.startswith(RUN) else it for it in cells])
    return text.getvalue()


def html_sheet(imported: Imported, workspace: Workspace) -> str:
    """The sheet as a page that stands by itself, the releases of each file together."""
    from hrnk_press.rendering.triage_page import triage_page

    counts = sum((it.words for it in imported.sources), Words())
    words = (
        f"{counts.release:,} in releases, {counts.notices:,} in notices,"
        f" {counts.furniture:,} of furniture, {counts.rest:,} of the rest"
    )
    groups = [
        {
            "source": visible_lines(source.file),
            "told": visible_lines(_told(source)),
            "rows": [
                _legible(
                    _shown(it, source, said)
                    if it
                    else _shown_unread(_unread(slug, said, workspace))
                )
                for slug, it, said in listed
            ],
        }
        for source, listed in _listed(imported)
        if listed
    ]
    return triage_page(
        groups,
        sources=len(imported.sources),
        listed=len(imported.imported) + sum(len(it.had) for it in imported.sources),
        words=words,
        had=sum(bool(it.had) for it in imported.sources),
        unread=[
            _legible({"file": place_of(it), "why": f"{it.message}. {it.hint}"})
            for it in imported.faults
        ],
        lacking=[visible_lines(proposed(it)) for it in imported.proposals],
    )


def _legible(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row without characters that nobody sees or that turn its words round."""
    return {key: _made_legible(value) for key, value in row.items()}


def _made_legible(value: Any) -> Any:
    if isinstance(value, str):
        return visible_lines(value)
    return [_made_legible(it) for it in value] if isinstance(value, list | tuple) else value


def read_as(source: ImportedSource) -> str:
    """What a file is, with the encoding that was found; a Word file says its own."""
    return source.format if source.format == WORD else f"{source.format} in {source.encoding}"


def at_line(line: int, source: ImportedSource) -> str:
    """A place in a file: its line, of a Word file the paragraph."""
    return f"paragraph {line}" if source.format == WORD else f"line {line}"


def _told(source: ImportedSource) -> str:
    rest = "".join(
        f"; left over, {at_line(it.line, source)}: {it.text[:80]}" for it in source.rest[:3]
    )
    notes = "".join(f"; {it.message}; {it.hint}" for it in source.notes)
    return f"{read_as(source)}{notes}{rest}"


def _shown(it: ImportedRelease, source: ImportedSource, said: str) -> dict[str, object]:
    return {
        "title": it.headline or f"(no headline) {it.begins}",
        "slug": it.slug,
        "line": it.line,
        "kind": it.kind.value,
        "date": it.date.isoformat() if it.date else "",
        "words": f"{it.words:,}",
        "contacts": [contact.name or contact.email for contact in it.contacts],
        "signatories": list(map(_signatory, it.signatories)),
        "quotes": len(it.quotes),
        "look": [
            *([said] if said else []),
            *_notes(it, source),
            *(
                f"{at_line(found.source_line, source)}: {found.finding.name}: {found.finding.message}"
                for found in it.findings
            ),
        ],
    }


def _unread(slug: str, said: str, workspace: Workspace) -> dict[str, str]:
    """What the sheet tells of a release whose source was not read in this run, or has another copy of it, by column."""
    told = {"slug": slug, "to look at": said}
    there = read_one(workspace, slug)
    if isinstance(there, Release):
        day = there.date.isoformat() if there.date else ""
        told |= {"kind": there.kind.value, "date": day, "headline": there.headline}
    return told


def _shown_unread(told: dict[str, str]) -> dict[str, object]:
    title = told.get("headline") or "(no headline)"
    columns = ("line", "kind", "date", "words", "contacts", "signatories", "quotes")
    unknown = dict.fromkeys(columns, "")
    return {**unknown, **told, "title": title, "look": [told["to look at"]]}


def _listed(
    imported: Imported,
) -> Iterator[tuple[ImportedSource, list[tuple[str, ImportedRelease | None, str]]]]:
    """Each source with the releases it has, whenever they were made: slug, what was read of it, and how it was there before."""
    made = {it.slug: it for it in imported.imported}
    before = {it.slug: it for it in imported.before}
    for source in imported.sources:
        yield (
            source,
            [
                *((slug, made[slug], "") for slug in source.made),
                *((slug, before.get(slug), "imported before") for slug in source.had),
                *((slug, None, "there already, word for word") for slug in source.again),
            ],
        )


def _rows(imported: Imported, workspace: Workspace) -> Iterator[tuple[str, ...]]:
    """A row for each release and for each note of its file, in the order of the files."""
    for source, listed in _listed(imported):
        for slug, it, said in listed:
            if it:
                yield _row(source, it, said)
            else:
                yield _cells({"source": source.file, **_unread(slug, said, workspace)})
        for note in source.notes:
            line = str(note.line or "")
            look = f"{note.message}; {note.hint}"
            yield _cells({"source": source.file, "line": line, "to look at": look})


def _said(source: str, what: str) -> tuple[str, ...]:
    return _cells({"source": source, "to look at": what})


def _not_read(fault: Fault) -> tuple[str, ...]:
    line = str(fault.line or "")
    said = f"{fault.message}. {fault.hint}"
    return _cells({"source": fault.file, "line": line, "to look at": said})


def place_of(fault: Fault) -> str:
    """The file of a fault, and its line where it has one."""
    return f"{fault.file}, line {fault.line}" if fault.line else fault.file


def _cells(said: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(said.get(column, "") for column in COLUMNS)


def _signatory(it: FoundSignatory) -> str:
    """Who signed, with the titles before the name, and the id of whom contacts.toml knows."""
    known = f" ({it.person})" if it.person else ""
    return f"{it.honorific} {it.name}".strip() + known


def _notes(it: ImportedRelease, source: ImportedSource) -> Iterator[str]:
    return (f"{at_line(note.line, source)}: {note.message}" for note in it.notes)


def _row(source: ImportedSource, it: ImportedRelease, said: str) -> tuple[str, ...]:
    severities = [found.finding.severity for found in it.findings]
    names = Counter(found.finding.name for found in it.findings)
    return (
        source.file,
        str(it.line),
        it.slug,
        it.kind.value,
        it.date.isoformat() if it.date else "",
        it.headline,
        str(it.words),
        "; ".join(contact.name or contact.email for contact in it.contacts),
        "; ".join(map(_signatory, it.signatories)),
        str(len(it.quotes)),
        str(severities.count(Severity.ERROR)),
        str(severities.count(Severity.WARNING)),
        "; ".join(f"{name} {count}" if count > 1 else name for name, count in names.items()),
        "; ".join([*([said] if said else []), *_notes(it, source)]),
    )
