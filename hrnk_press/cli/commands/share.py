"""`hrnk-press share`."""

from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import completion
from hrnk_press.cli.consent import with_consent
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply, Screen
from hrnk_press.cli.share_screen import notes, plan_lines, share_data, written_lines
from hrnk_press.cli.withheld import withheld_reply
from hrnk_press.desk.shared import Shared

EXAMPLES = """
hrnk-press share border-survey --list europe --request
hrnk-press share border-survey --list europe
hrnk-press share border-survey --list europe --to lena.vogt@kurier.example.org
"""

ListOption = Annotated[
    str,
    typer.Option(
        "--list",
        metavar="LIST",
        autocompletion=completion.media_lists,
        show_default=False,
        help="The media list whose people get a copy.",
    ),
]

ToOption = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="ADDRESS",
        show_default=False,
        help="Only this person of the list, who accepted late or lost the copy.",
    ),
]

RequestOption = Annotated[
    bool,
    typer.Option(
        "--request", help="Ask those who have not accepted the embargo to do so; send no copy."
    ),
]

YesOption = Annotated[
    bool, typer.Option("--yes", help="Write it without asking; needed in a pipe.")
]


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    name: ListOption,
    to: ToOption = "",
    request: RequestOption = False,
    yes: YesOption = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Write embargoed copies, one for each person of a list who accepted the embargo.

    Every copy is a finished message to one person. It says until when it is held, in the words of the release
    and in the person's own time, whom to call, and bears a reference by which a leak is traced; the end of the
    embargo comes with it as a calendar entry. Who gets one and who is left out is said and confirmed before
    anything is written. Whoever holds these words gets no second copy; whoever holds an earlier version gets a
    revised one that says what changed.

    With --request it writes letters that ask to accept the embargo. They say that a release is coming and until
    when it is held, and nothing of what it is. Nothing is sent: STEPS.txt beside the messages says how.
    """
    office = office_at(workspace)
    if request:
        from hrnk_press.desk.share_request import request_acceptance

        turn = partial(request_acceptance, office, slug, name, to=to)
    else:
        from hrnk_press.desk.share import share

        turn = partial(share, office, slug, name, to=to)
    return with_consent(
        ctx, turn, yes=yes, question=_question, count=_people, screen=_plan, reply=_reply
    )


def _people(shared: Shared) -> str:
    return shared.people


def _question(shared: Shared) -> str:
    if not shared.copies:
        return ""
    what = "copy" if shared.copy == "embargoed" else "letter"
    many = {"copy": "copies", "letter": "letters"}[what]
    return f"Write {shared.copies:,} {what if shared.copies == 1 else many}?"


def _plan(shared: Shared) -> Screen:
    return partial(plan_lines, shared)


def _reply(shared: Shared) -> Reply:
    data = share_data(shared)
    return withheld_reply(shared, data, "shared") or Reply(
        data=data,
        screen=partial(written_lines, shared),
        notes=partial(notes, shared),
    )
