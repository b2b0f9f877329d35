"""`hrnk-press contacts add`."""

from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli import contact_options as said
from hrnk_press.cli.contact_questions import asked_contact
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.contacts import read_contacts
from hrnk_press.desk.contacts_edit import KINDS, contacts_add
from hrnk_press.errors import UsageFault

EXAMPLES = """
hrnk-press contacts add                                  asks for everything
hrnk-press contacts add "Nils Berg" --email nils.berg@riverwatch.example.org \\
    --phone "+1 202-555-0126" --title Adviser --from 2018-02-01
hrnk-press contacts add "Han Institute" --kind organization \\
    --url https://han.example.org --boilerplate about-han.txt
hrnk-press contacts add Pine --pseudonym --consent "consent file 2026-14"
"""
LISTS = said.LISTS

Name = Annotated[str, typer.Argument(metavar="[NAME]", show_default=False, help="As printed.")]
Kind = Annotated[
    str,
    typer.Option(metavar="KIND", show_default=False, help="person (the default) or organization."),
]
Id = Annotated[
    str, typer.Option("--id", metavar="ID", show_default=False, help="Else from the name.")
]


def run(
    ctx: typer.Context,
    name: Name = "",
    kind: Kind = "",
    id: Id = "",
    name_in: said.NameIn = None,
    honorific: said.Honorific = None,
    email: said.Email = None,
    phone: said.Phone = None,
    out_of_hours: said.OutOfHours = None,
    title: said.Title = "",
    title_in: said.TitleIn = None,
    org: said.Org = "",
    start: said.From = None,
    through: said.Through = None,
    former: said.Former = None,
    language: said.Languages = None,
    zone: said.Zone = None,
    pseudonym: said.Pseudonym = None,
    consent: said.Consent = None,
    short_name: said.ShortName = None,
    url: said.Url = None,
    address: said.Address = None,
    boilerplate: said.Boilerplate = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Add a person or an organization to contacts.toml; comments and order there stay.

    Addresses and telephone numbers are checked before anything is written, and what was understood is
    shown. Without a name, everything is asked for at a terminal.
    """
    if kind and kind not in KINDS:
        raise UsageFault(f"{kind!r} is no kind of contact", f"Kinds: {', '.join(KINDS)}")
    known = read_contacts(office_at(workspace), clock.now())
    details = said.details(
        organization=kind == "organization",
        name_in=name_in,
        honorific=honorific,
        email=email,
        phone=phone,
        out_of_hours=out_of_hours,
        title=title,
        title_in=title_in,
        org=org,
        start=start,
        through=through,
        former=former,
        languages=language,
        zone=zone,
        pseudonym=pseudonym,
        consent=consent,
        short_name=short_name,
        url=url,
        address=address,
        boilerplate=boilerplate,
    )
    if not name:
        if not ask.may_ask(ctx):
            raise UsageFault("NAME is missing", 'For example:  hrnk-press contacts add "Nils Berg"')
        kind, name, details = asked_contact(known, kind, details)
    added = contacts_add(known, kind or "person", name, details, clock.now(), id=id)
    return Reply(
        data=as_data(added),
        screen=partial(said.edited_lines, added),
        notes=partial(said.change_notes, added),
    )
