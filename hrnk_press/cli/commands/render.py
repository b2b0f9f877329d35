"""`hrnk-press render`."""

from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.render import Format, render

EXAMPLES = """
hrnk-press render border-survey
hrnk-press render border-survey --to html > survey.html
"""


def run(
    slug: SlugArgument,
    to: Annotated[Format, typer.Option("--to", help="What to print.")] = Format.TEXT,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Print a release as text or HTML, as it would go out now.

    A release with errors is printed too: this shows where it stands. Only `export` makes what goes out.
    """
    rendered = render(office_at(workspace), slug, to, clock.now())
    return Reply(data=as_data(rendered), text=rendered.text)
