"""`hrnk-press contacts show`."""

from functools import partial

from hrnk_press.cli import clock
from hrnk_press.cli.contact_options import IdArgument
from hrnk_press.cli.contact_screen import contact_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.contacts_show import contacts_show

EXAMPLES = """
hrnk-press contacts show jun-seo
hrnk-press contacts show river-watch       who holds a title there today, too
hrnk-press contacts show jun-seo --json | jq -r .data.phone.dialled
"""


def run(id: IdArgument, workspace: WorkspaceOption = None) -> Reply:
    """Show everything the registry holds of a person or an organization.

    Titles and boilerplates stand with the days they hold, telephone numbers as releases print them.
    """
    contact = contacts_show(office_at(workspace), clock.now(), id)
    return Reply(data=as_data(contact), screen=partial(contact_lines, contact))
