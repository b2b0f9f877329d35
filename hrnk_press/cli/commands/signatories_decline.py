"""`hrnk-press signatories decline`."""

import typer

from hrnk_press.cli.options import SlugArgument, WorkspaceOption
from hrnk_press.cli.reply import Reply
from hrnk_press.cli.said import EvidenceOption, How, SaidAt
from hrnk_press.cli.signatories import (
    Ids,
    ViaOption,
    changed,
    reply,
)
from hrnk_press.desk.signatory_wanted import Wanted
from hrnk_press.model.release import Consent

EXAMPLES = """
hrnk-press signatories decline open-letter nils-berg
"""


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    ids: Ids,
    via: ViaOption = None,
    said_at: SaidAt = "",
    evidence: EvidenceOption = None,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Record that somebody who was asked does not sign.

    They stay on the list of those who were asked and are not printed.
    """
    wanted = [Wanted(it, Consent.DECLINED) for it in ids]
    how = How(via, said_at, evidence)
    return reply(changed(ctx, workspace, slug, wanted, how, only_listed=True))
