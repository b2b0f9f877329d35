"""`hrnk-press embargo clear`."""

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import withdrawn_lines
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.embargo_set import embargo_clear
from hrnk_press.desk.load import open_office

EXAMPLES = """
hrnk-press embargo clear border-survey
"""


def run(slug: SlugArgument, workspace: WorkspaceOption = None) -> Reply:
    """Take the embargo off a draft.

    A release that is held stays as it is. Without an embargo a release is still a draft. The
    exports in out/ that name the embargo are deleted.
    """
    cleared = embargo_clear(open_office(office_at(workspace)), slug, clock.now())
    said = "has no embargo now" if cleared.changed else "had no embargo; nothing was changed"
    return Reply(
        data=as_data(cleared),
        screen=lambda _: [(f"{slug} {said}",)],
        notes=lambda _: withdrawn_lines(slug, cleared.withdrawn),
    )
