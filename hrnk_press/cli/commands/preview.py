"""`hrnk-press preview`."""

from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.preview import preview

ANSWERS_PROGRAMS = False

EXAMPLES = """
hrnk-press preview border-survey
hrnk-press preview border-survey --no-open
"""


def run(
    slug: SlugArgument,
    no_open: Annotated[
        bool, typer.Option("--no-open", help="Write the page and print its path; open nothing.")
    ] = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Open a release in the browser.

    The page is a file only you can read, in .hrnk-press/ of the office, and loads nothing from
    elsewhere. Its path is printed.
    """
    page = preview(office_at(workspace), slug, clock.now(), open_it=not no_open)
    unopened = not no_open and not page.opened
    return Reply(
        data={"path": str(page.path)},
        text=f"{page.path}\n",
        notes=lambda _: (
            [("No browser could be opened. Open the file above yourself.",)] if unopened else []
        ),
    )
