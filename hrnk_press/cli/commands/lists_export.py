"""`hrnk-press lists export`."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import counted
from hrnk_press.cli.data import as_data
from hrnk_press.cli.list_options import ListName
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists_export import ListExport, ListExported

EXAMPLES = """
hrnk-press lists export europe --out europe.csv
hrnk-press lists export europe | cut -d, -f1,2
"""

Out = Annotated[str, typer.Option("--out", metavar="FILE", help="The file, - for standard output.")]


def run(
    ctx: typer.Context, name: ListName, out: Out = "-", workspace: WorkspaceOption = None
) -> Reply:
    """Write a media list as CSV, without those who must not be written to.

    To mail a release with it, use `export SLUG --to NAME --list LIST`: that writes what the mailing tool
    reads, keeps embargoes, and records who was given what.
    """
    export = ListExport(office_at(workspace), name)
    if out != "-":
        export.write(Path(out).absolute())
    elif not ctx.find_root().obj:
        for piece in export.lines():
            sys.stdout.write(piece)
    else:
        for _ in export.lines():
            pass
    counts = export.counts
    return Reply(
        data={**as_data(counts), "path": out if out != "-" else None},
        notes=partial(_notes, counts, out),
    )


def _notes(counts: ListExported, out: str, paper: Paper) -> Iterator[Line]:
    del paper
    where = counts.list if out == "-" else out
    left = f"; {counts.suppressed:,} left out, for they are suppressed" if counts.suppressed else ""
    yield (f"{where}: {counted.people(counts.rows)}{left}",)
