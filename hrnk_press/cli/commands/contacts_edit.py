"""`hrnk-press contacts edit`."""

from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli import contact_options as said
from hrnk_press.cli.contact_questions import asked_changes
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.contacts import read_contacts
from hrnk_press.desk.contacts_edit import contacts_edit
from hrnk_press.errors import UsageFault
from hrnk_press.model.organization import Organization
from hrnk_press.workspace.contacts_data import contact_named

EXAMPLES = """
hrnk-press contacts edit jun-seo                          asks what to change
hrnk-press contacts edit jun-seo --phone "+82 2-555-0177"
hrnk-press contacts edit jun-seo --out-of-hours ""        takes it away
hrnk-press contacts edit mara-ilves --through 2026-12-31  she leaves
hrnk-press contacts edit ana-roos --title Chair --from 2026-05-01
hrnk-press contacts edit river-watch --boilerplate about.txt --from 2027-01-01
"""
LISTS = said.LISTS
EMPTIES = True

NewName = Annotated[
    str | None,
    typer.Option("--name", metavar="NAME", show_default=False, help="The name as printed."),
]


def run(
    ctx: typer.Context,
    id: said.IdArgument,
    name: NewName = None,
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
    """Change a person or an organization in contacts.toml; everything else in the file stays.

    A new --title with --from ends the title held before on the day before, so that older releases keep
    theirs; without --from it corrects the title held today. An empty value takes the old one away.
    Without options, a terminal asks what to change.
    """
    known = read_contacts(office_at(workspace), clock.now())
    contact = contact_named(known.press.registry, id)
    details = said.details(
        organization=isinstance(contact, Organization),
        name=name,
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
    if details.says_nothing:
        if not ask.may_ask(ctx):
            example = f'hrnk-press contacts edit {id} --phone "+1 202-555-0143"'
            raise UsageFault("nothing to change was said", f"For example:  {example}")
        details = asked_changes(known, contact)
    edited = contacts_edit(known, id, details, clock.now())
    return Reply(
        data=as_data(edited),
        screen=partial(said.edited_lines, edited),
        notes=partial(said.change_notes, edited),
    )
