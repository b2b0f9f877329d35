"""`hrnk-press embargo calendar`."""

from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.calendar import embargo_calendar
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press embargo calendar > embargoes.ics
hrnk-press embargo calendar --private > times.ics
"""


def run(
    private: Annotated[
        bool, typer.Option("--private", help="Times only: no headline, no name, no reason.")
    ] = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Print every embargo as a calendar (iCalendar), with alarms a day, an hour and ten minutes before.

    Read again, it moves what was moved and strikes out what was killed. It holds headlines, and is as
    secret as they are: a calendar that is kept on somebody else's server, or shown to others, should be
    a --private one.
    """
    result = embargo_calendar(office_at(workspace), clock.now(), private=private)
    text = result.content.decode()
    return Reply(
        data={"private": private, "events": result.events, "calendar": text},
        text=text,
        notes=partial(fault_lines, result.faults),
        exit_code=ExitCode.UNREADABLE if result.faults else ExitCode.DONE,
        errors=fault_entries(result.faults),
    )
