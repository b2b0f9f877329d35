"""`hrnk-press contacts export`."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.contacts_export import FORMATS, Exported, contacts_export

EXAMPLES = """
hrnk-press contacts export --out contacts.vcf     vCards, for any address book
hrnk-press contacts export --out contacts.csv     a table, for spreadsheets
hrnk-press contacts export jun-seo --to vcard4    one card, to the terminal
hrnk-press contacts export --to csv | cut -d, -f1,3
"""

Ids = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ID]...",
        autocompletion=completion.contacts,
        show_default=False,
        help="People and organizations; everybody where none is named.",
    ),
]
Format = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="FORMAT",
        autocompletion=completion.contact_formats,
        show_default=False,
        help=f"One of: {', '.join(FORMATS)}; else by the ending of --out.",
    ),
]
Out = Annotated[
    str,
    typer.Option("--out", metavar="FILE", help="The file to write, - for standard output."),
]


def run(
    ids: Ids = None, to: Format = "", out: Out = "-", workspace: WorkspaceOption = None
) -> Reply:
    """Write contacts for other programs: a CSV table, or vCards for an address book.

    vcard is version 3.0, which every address book reads, vcard4 is 4.0. A person with several titles has a
    row for each in the table. `contacts import` takes both back without loss. Witnesses under a pseudonym
    are left out unless they are named.
    """
    path = None if out == "-" else Path(out)
    exported = contacts_export(office_at(workspace), clock.now(), ids or (), to=to, out=path)
    return Reply(data=as_data(exported), text=exported.text, notes=partial(_notes, exported))


def _notes(exported: Exported, paper: Paper) -> Iterator[Line]:
    if exported.path is not None:
        count = len(exported.contacts)
        yield (f"{exported.path}: {count} contact{'s' * (count != 1)}",)
    if exported.witnesses:
        names = ", ".join(exported.witnesses)
        words = f"left out, for the name is a pseudonym: {names} (name them to export them)"
        yield from in_lines(words, paper)
