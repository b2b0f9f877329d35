"""Noting who unsubscribed or asked never to be written to, as a mailing tool reports it or somebody says it."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from typing import BinaryIO

from hrnk_press.desk.list_rows import Faults, ListRows, examined_address
from hrnk_press.desk.load import open_office
from hrnk_press.errors import UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Suppressed
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.medialists.seen import Seen
from hrnk_press.workspace.medialists.suppression import read_suppression, write_suppression
from hrnk_press.workspace.schema import shown

# What mailing tools write into a column of states, in small letters: whom not to write to, and whom to.
GONE = frozenset(
    [
        "unsubscribed",
        "cleaned",
        "complained",
        "bounced",
        "hard-bounced",
        "blocklisted",
        "blacklisted",
        "disabled",
        "opted-out",
        "opted_out",
        "optout",
        "non-subscribed",
        "nonsubscribed",
        "archived",
        "deleted",
    ]
)
THERE = frozenset(["subscribed", "enabled", "confirmed", "unconfirmed", "pending", "active"])


@frozen
class Suppressions:
    """What was noted: `added` are new, `known` were there before, `subscribed` the file says are subscribed."""

    added: int
    known: int
    subscribed: int
    total: int
    file: str
    unused_columns: tuple[str, ...]


def lists_suppress(
    workspace: Workspace,
    emails: Sequence[str],
    now: datetime,
    *,
    source: tuple[BinaryIO, str] | None = None,
    encoding: str = "",
    reason: str = "",
) -> Suppressions:
    """Note these people, and those in a file (open, and its name) that a mailing tool exported.

    Without a column of states everybody in the file is meant. Raises UsageFault, UnreadableData with every
    fault of the file, and DiskFault; then nothing is noted.
    """
    if not emails and source is None:
        raise UsageFault(
            "nobody is named", "Give addresses, or a mailing tool's file:  --from FILE"
        )
    press = open_office(workspace)
    since = press.day(now).isoformat()
    file = source[1] if source else ""
    typed = [(examined_address(it), reason or "asked not to be written to") for it in emails]
    there = 0
    unused: tuple[str, ...] = ()
    with closing(Seen()) as seen:
        if source is not None:
            faults = Faults(file)
            rows = ListRows(source[0], faults, press.office.mail, encoding=encoding, seen=seen)
            read = list(_gone(rows, faults, reason))
            faults.raise_any()
            gone = [(email, why) for email, why in read if why]
            there, unused = len(read) - len(gone), rows.columns.unused
            typed += gone
    with office_lock(workspace):
        before = read_suppression(workspace)
        new = {it.casefold(): (it, why) for it, why in typed if it not in before}
        entries = tuple(Suppressed(*said, since, file) for said in new.values())
        if entries:
            write_suppression(workspace, before, (*before.entries, *entries))
    known = len({it.casefold() for it, _ in typed}) - len(new)
    return Suppressions(len(new), known, there, len(before) + len(new), file, unused)


def _gone(rows: ListRows, faults: Faults, reason: str) -> Iterator[tuple[str, str]]:
    """Each address with why it is not written to any more; no reason where it still is."""
    place = rows.columns.places.get("status")
    for line, member, cells in rows:
        state = cells[place].strip() if place is not None and place < len(cells) else "unsubscribed"
        folded = state.casefold().replace(" ", "-")
        if folded in THERE:
            yield member.email, ""
        elif folded in GONE:
            yield member.email, reason or state
        else:
            known = ", ".join(sorted(GONE | THERE))
            hint = f"Known are: {known}. Or delete the column, and everybody in the file is meant"
            faults.add("unknown-state", f"{shown(state)} is no state of a subscriber", line, hint)
