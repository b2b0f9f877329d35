"""`hrnk-press signatories import`."""

from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at, read_bytes_of
from hrnk_press.cli.reply import Reply
from hrnk_press.cli.said import EvidenceOption, How, SaidAt, refuse_half_said, settled
from hrnk_press.cli.signatories import Answered, ViaOption, reply
from hrnk_press.desk.embargo_read import moment_lines
from hrnk_press.desk.load import open_office
from hrnk_press.desk.signatory_import import import_signatories

EXAMPLES = """
hrnk-press signatories import open-letter answers.csv
hrnk-press signatories import open-letter old.csv --encoding cp1252

hrnk-press signatories import open-letter answers.csv --via mail \\
    --said-at "9:40 a.m. KST Monday, Nov. 23, 2026" --evidence reply.eml

  answers.csv:
  name,printed_as,capacity,status,via,said_at
  Nils Berg,,personal,confirmed,phone,2026-11-23 09:40 CET
  Han Institute,,,declined,,
"""


def run(
    ctx: typer.Context,
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
    via: ViaOption = None,
    said_at: SaidAt = "",
    evidence: EvidenceOption = None,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Take signatories over from a CSV table, with the form of name, capacity and status of each.

    A column says who: by id, name in any language, or address, as contacts.toml has them. How and when each
    of them answered stands in the columns via and said_at, or is said of all with --via and --said-at. Where
    any row is faulty, every fault is told and nothing is written. A row without a status leaves it as it stands.
    """
    shown = "standard input" if file == "-" else Path(file).name
    press = open_office(office_at(workspace))
    how = How(via, said_at, evidence)
    command = f"hrnk-press signatories import {slug} {file}"
    refuse_half_said(how, f"{command} ")
    data = read_bytes_of(file)
    said = settled(ctx, press, how, command)
    result = import_signatories(press, slug, data, shown, clock.now(), encoding=encoding, said=said)
    return reply(Answered(result, moment_lines(said.at, press.office) if said else None))
