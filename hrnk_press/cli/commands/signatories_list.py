"""`hrnk-press signatories list`."""

from collections.abc import Iterator
from functools import partial

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.table import labelled
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.consents import EARLIER
from hrnk_press.desk.signatories import UNRECORDED, ShownSignatory, Signatories, signatories
from hrnk_press.model.release import Consent

EXAMPLES = """
hrnk-press signatories list open-letter
hrnk-press signatories list open-letter --json | jq .data.counts
"""

MARGIN = 12


def run(slug: SlugArgument, workspace: WorkspaceOption = None) -> Reply:
    """Show who was asked to sign a release, who does, and who has yet to answer.

    Only the confirmed are printed and counted, in this order. In a pipe there is one a line: id, status,
    name, title, and of the confirmed whether they consented to "these" words, "earlier" ones, or it is "unrecorded".
    """
    shown = signatories(office_at(workspace), slug, clock.now())
    return Reply(data=as_data(shown), screen=partial(_screen, shown))


def _screen(shown: Signatories, paper: Paper) -> Iterator[Line]:
    if not paper.terminal:
        yield from (
            (f"{it.id}\t{it.status}\t{it.name}\t{it.detail}\t{it.consented}",)
            for it in shown.signatories
        )
        return
    if not shown.signatories:
        yield (f"Nobody was asked to sign {shown.slug}.",)
        return
    for status in (Consent.CONFIRMED, Consent.INVITED, Consent.DECLINED, Consent.WITHDRAWN):
        people = [it for it in shown.signatories if it.status == status.value]
        if people:
            yield from labelled(status.value, tuple(map(_line, people)), paper, margin=MARGIN)
    count = shown.counts[Consent.CONFIRMED.value]
    told = f"{count} printed and counted, {_ORDERS[shown.order]}"
    yield from in_lines(told, paper, "bold")


_ORDERS = {"listed": "as listed", "alphabetical": "alphabetically"}


def _line(it: ShownSignatory) -> str:
    remark = _CONSENTED.get(it.consented, "")
    if it.registered:
        remark += f"; contacts.toml has {it.registered}"
    return f"{', '.join(filter(None, (it.name, it.detail)))} ({it.id}){remark}"


_CONSENTED = {
    EARLIER: "; consented to earlier words",
    UNRECORDED: "; only the file says so, and no consent is recorded",
}
