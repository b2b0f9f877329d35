"""`hrnk-press signatories confirm`."""

import typer

from hrnk_press.cli.options import SlugArgument, WorkspaceOption
from hrnk_press.cli.reply import Reply
from hrnk_press.cli.said import EvidenceOption, How, SaidAt
from hrnk_press.cli.signatories import (
    Capacity,
    Ids,
    PrintedAs,
    ViaOption,
    changed,
    reply,
)
from hrnk_press.desk.signatory_wanted import Wanted
from hrnk_press.model.release import Consent

EXAMPLES = """
hrnk-press signatories confirm open-letter mara-ilves      you sign
hrnk-press signatories confirm open-letter jun-seo --as "Seo Jun (서준)" \\
    --via mail --said-at "9:40 a.m. KST Monday, Nov. 23, 2026"
hrnk-press signatories confirm open-letter hana-ryu --capacity personal \\
    --via phone --said-at "6 p.m. KST Monday, Nov. 23, 2026"
"""


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    ids: Ids,
    printed_as: PrintedAs = "",
    capacity: Capacity = "",
    via: ViaOption = None,
    said_at: SaidAt = "",
    evidence: EvidenceOption = None,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Record that somebody signs: from now on they are printed and counted.

    They consent to the words as they are now, and the history says so. For anybody but yourself, and the
    organizations in which you have a role, say how and when they consented. A late signature changes the list
    and not the letter that the others consented to. Whoever was never asked is added. Of a public release
    the files in out/public are made anew.
    """
    wanted = [Wanted(it, Consent.CONFIRMED, printed_as, capacity) for it in ids]
    return reply(changed(ctx, workspace, slug, wanted, How(via, said_at, evidence)))
