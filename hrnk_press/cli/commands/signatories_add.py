"""`hrnk-press signatories add`."""

import typer

from hrnk_press.cli.options import SlugArgument, WorkspaceOption
from hrnk_press.cli.reply import Reply
from hrnk_press.cli.said import How
from hrnk_press.cli.signatories import Capacity, Ids, PrintedAs, changed, reply
from hrnk_press.desk.signatory_wanted import Wanted

EXAMPLES = """
hrnk-press signatories add open-letter nils-berg han-institute
hrnk-press signatories add open-letter nils-berg --as "Nils A. Berg"
"""


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    ids: Ids,
    printed_as: PrintedAs = "",
    capacity: Capacity = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Put people or organizations on the list of those who are asked to sign.

    They are invited, and neither printed nor counted before they confirm. Of whoever is on the list already,
    the form of name and the capacity can be changed.
    """
    wanted = [Wanted(it, None, printed_as, capacity) for it in ids]
    return reply(changed(ctx, workspace, slug, wanted, How()))
