"""`hrnk-press init`."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import ask
from hrnk_press.cli.data import as_data
from hrnk_press.cli.init_questions import asked
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.init_office import MadeOffice, NewOffice, init_office, refuse_taken

EXAMPLES = """
hrnk-press init newsroom
hrnk-press init newsroom --organization "River Watch" --place Geneva \\
    --zone America/New_York --person "Mara Ilves" \\
    --email press@riverwatch.example.org
"""

Folder = Annotated[
    Path, typer.Argument(metavar="[DIR]", show_default=False, help="Where; else here.")
]

Name = Annotated[
    str, typer.Option(metavar="NAME", show_default=False, help="Who issues the releases.")
]

Zone = Annotated[
    str,
    typer.Option(
        metavar="ZONE",
        show_default=False,
        help="Where the office is, as an IANA time zone; else UTC.",
    ),
]

Place = Annotated[
    str, typer.Option(metavar="CITY", show_default=False, help="Where datelines begin.")
]

Person = Annotated[
    str, typer.Option(metavar="NAME", show_default=False, help="The first media contact.")
]

Title = Annotated[
    str,
    typer.Option(
        metavar="TITLE",
        show_default=False,
        help="The title of that contact; else Press Officer.",
    ),
]

Email = Annotated[
    str, typer.Option(metavar="ADDRESS", show_default=False, help="The contact's address.")
]

Phone = Annotated[
    str, typer.Option(metavar="NUMBER", show_default=False, help="The contact's telephone.")
]


def run(
    ctx: typer.Context,
    folder: Folder = Path(),
    organization: Name = "",
    zone: Zone = "",
    place: Place = "",
    person: Person = "",
    title: Title = "",
    email: Email = "",
    phone: Phone = "",
) -> Reply:
    """Make a press office: settings, contacts, and folders for releases, templates and media lists.

    Only you can read the folders, and this machine is the desk: the one that lifts. At a terminal, who you
    are is asked for. What is left out stands in press.toml and contacts.toml as a placeholder, explained
    there. Nothing that exists is replaced.
    """
    known = {
        "organization": organization,
        "zone": zone,
        "place": place,
        "person": person,
        "title": title,
        "email": email,
        "phone": phone,
    }
    if ask.may_ask(ctx):
        refuse_taken(folder.absolute())
        known |= asked(known)
    made = init_office(folder, NewOffice(**{name: it for name, it in known.items() if it}))
    return Reply(data=as_data(made), screen=partial(_screen, made), notes=_advice)


def _screen(made: MadeOffice, paper: Paper) -> Iterable[Line]:
    if paper.terminal:
        yield ("A press office in ", Styled(str(made.path), "bold"), ":")
    yield from (
        (f"  {name}" if paper.terminal else str(made.path / name),) for name in made.created
    )


def _advice(paper: Paper) -> Iterable[Line]:
    del paper
    yield ("A repository that holds embargoed releases must be private.",)
    yield ("This machine is the desk, which lifts what is due; see  hrnk-press me --help",)
    yield ("Next: look over press.toml and contacts.toml, then  hrnk-press new",)
