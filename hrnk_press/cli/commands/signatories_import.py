"""`hrnk-press signatories import`."""

from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at, read_bytes_of
from hrnk_press.cli.reply import Reply
from hrnk_press.cli.signatories import Answered, reply
from hrnk_press.desk.load import open_office
from hrnk_press.desk.signatory_import import import_signatories

EXAMPLES = """
hrnk-press signatories import open-letter answers.csv
hrnk-press signatories import open-letter old.csv --encoding cp1252

  answers.csv:
  name,printed_as,capacity,status
  Nils Berg,,personal,confirmed
  Han Institute,,,declined
"""


def run(
    slug: SlugArgument,
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", show_default=False, help="A CSV table; - for standard input."
        ),
    ],
    encoding: Annotated[
        str,
        typer.Option(
            metavar="NAME", show_default=False, help="The file's encoding; else it is found."
        ),
    ] = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Take signatories over from a CSV table, with the form of name, capacity and status of each.

    A column says who: by id, name in any language, or address, as contacts.toml has them. Where any row is
    faulty, every fault is told and nothing is written. A row without a status leaves it as it stands.
    """
    shown = "standard input" if file == "-" else Path(file).name
    press = open_office(office_at(workspace))
    data = read_bytes_of(file)
    result = import_signatories(press, slug, data, shown, clock.now(), encoding=encoding)
    return reply(Answered(result))
