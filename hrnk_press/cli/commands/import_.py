"""`hrnk-press import`."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.data import Later, as_data
from hrnk_press.cli.faults import fault_entries
from hrnk_press.cli.import_screen import made, none_read, told
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.progress import tracked
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.import_archive import import_archive
from hrnk_press.desk.import_files import files_to_import, shown
from hrnk_press.desk.import_reading import STILL_AHEAD
from hrnk_press.desk.import_sheet import require_sheet, write_sheet
from hrnk_press.desk.imported import Imported
from hrnk_press.desk.load import open_office
from hrnk_press.errors import DiskFault, ExitCode, Fault, UsageFault
from hrnk_press.model.release import Kind

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
        help="Also write what was made and found: a new .csv or .html file.",
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
        return Reply(
            data={"others": imported.others},
            notes=partial(none_read, imported),
            exit_code=ExitCode.REFUSED if kept_out else ExitCode.UNREADABLE,
            errors=fault_entries(imported.faults),
        )
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
        screen=partial(made, imported),
        notes=partial(told, imported, dry_run, sheet),
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
