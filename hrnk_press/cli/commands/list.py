"""`hrnk-press list`."""

from collections.abc import Iterable
from functools import partial

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.progress import tracked
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.list_releases import Listing, list_releases
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press list
hrnk-press list | cut -f1                 the slugs alone
hrnk-press list --json | jq '.data.releases[] | select(.embargo)'
"""


def run(workspace: WorkspaceOption = None) -> Reply:
    """List every release: folder name, state, date and headline.

    Those without a date come first, then the newest. In a pipe there is one release a line, cells
    separated by tabs, and nothing is shortened.
    """
    listing = list_releases(office_at(workspace), clock.now(), track=tracked)
    return Reply(
        data={"releases": as_data(listing.releases)},
        screen=partial(_screen, listing),
        notes=partial(fault_lines, listing.faults),
        exit_code=ExitCode.UNREADABLE if listing.faults else ExitCode.DONE,
        errors=fault_entries(listing.faults),
    )


def _screen(listing: Listing, paper: Paper) -> Iterable[Line]:
    if not listing.releases and paper.terminal:
        return [("No release yet. Start one:  hrnk-press new",)]
    rows = [
        Row(
            (
                it.slug,
                it.state.value,
                it.date.isoformat() if it.date else "",
                it.headline,
            )
        )
        for it in listing.releases
    ]
    return table(("Release", "State", "Date", "Headline"), rows, paper)
