"""Noting who unsubscribed or asked never to be written to, as a mailing tool reports it or somebody says it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import BinaryIO

from hrnk_press.desk.list_rows import Faults, ListRows, examined_address
from hrnk_press.desk.list_states import refusal
from hrnk_press.desk.load import open_office
from hrnk_press.errors import UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Suppressed
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.medialists.suppression import (
    Suppression,
    read_suppression,
    write_suppression,
)
from hrnk_press.workspace.schema import Unfit


@frozen
class Suppressions:
    """What is noted: `added` are new, `known` were there before, `subscribed` the file says are subscribed.

    `everybody`: whether no column of the file says who is meant, so that all in it are. `applied`: whether it
    was written.
    """

    added: int
    known: int
    subscribed: int
    total: int
    file: str
    unused_columns: tuple[str, ...]
    everybody: bool = False
    applied: bool = True


def lists_suppress(
    workspace: Workspace,
    emails: Sequence[str],
    now: datetime,
    *,
    source: tuple[BinaryIO, str] | None = None,
    encoding: str = "",
    reason: str = "",
    apply: bool = True,
) -> Suppressions:
    """Note these people, and those in a file (open, and its name) that a mailing tool exported.

    Without a column of states everybody in the file is meant. Without `apply` it is only counted. Raises UsageFault, UnreadableData with every
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
    everybody = False
    if source is not None:
        faults = Faults(file)
        rows = ListRows(source[0], faults, press.office.mail, encoding=encoding, seen=None)
        read = list(_gone(rows, faults, reason))
        faults.raise_any()
        gone = {email.casefold(): (email, why) for email, why in read if why}
        there = len({email.casefold() for email, _ in read} - {*gone})
        unused, everybody = rows.columns.unused, not rows.columns.tells_states
        typed += gone.values()
    with office_lock(workspace):
        before = read_suppression(workspace)
        new = noted_among(before, typed, since, file)
        if new and apply:
            write_suppression(workspace, before, (*before.entries, *new))
    known = len({it.casefold() for it, _ in typed}) - len(new)
    total = len(before) + len(new)
    return Suppressions(len(new), known, there, total, file, unused, everybody, apply)


def noted_among(
    before: Suppression, said: Iterable[tuple[str, str]], since: str, file: str
) -> tuple[Suppressed, ...]:
    """The entries to add for people, each with the reason, of whom some are there before."""
    new = {it.casefold(): (it, why) for it, why in said if it not in before}
    return tuple(Suppressed(*it, since, file) for it in new.values())


def _gone(rows: ListRows, faults: Faults, reason: str) -> Iterator[tuple[str, str]]:
    """Each address with why it is not written to any more; no reason where it still is."""
    for line, member, cells in rows:
        try:
            why = refusal(rows.columns, cells) if rows.columns.tells_states else "unsubscribed"
        except Unfit as unfit:
            faults.add(unfit.code, unfit.message, line, unfit.hint)
            continue
        yield member.email, why and (reason or why)
