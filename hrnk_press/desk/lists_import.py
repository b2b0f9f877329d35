"""Taking a media list over from a CSV file: first what would change, then, when told so, the change.

Every row of the file is examined before the list is touched; with one fault in it the list stays as it is.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from hrnk_press.desk.list_rows import Faults, ListRows
from hrnk_press.desk.list_states import refusal
from hrnk_press.desk.lists import SoundList, members_of, sound_list, write_list
from hrnk_press.desk.lists_suppress import noted_among
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member
from hrnk_press.model.office import Mail
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.medialists.files import list_path
from hrnk_press.workspace.medialists.seen import Seen
from hrnk_press.workspace.medialists.suppression import (
    Suppression,
    read_suppression,
    write_suppression,
)
from hrnk_press.workspace.schema import Unfit
from hrnk_press.workspace.streamed import staged


@frozen
class ListImport:
    """What an import does, or would do: how many of the file are new, changed, as they are.

    `suppressed` were left out, and so are the `unsubscribed`, of whom the file says that they are not to be
    written to: they are noted as suppressed. `unused_columns` have no place in a list.

    `applied`: whether it was written to the list.
    """

    list: str
    file: str
    encoding: str
    added: int
    changed: int
    unchanged: int
    suppressed: int
    unsubscribed: int
    placeholders: int
    unused_columns: tuple[str, ...]
    applied: bool = False


class Import:
    """A file that was examined, its rows kept on disk until they are written or the block ends."""

    def __init__(
        self,
        press: PressOffice,
        name: str,
        seen: Seen,
        plan: ListImport,
        gone: Sequence[tuple[str, str]],
    ) -> None:
        self._press = press
        self._workspace = press.workspace
        self._mail = press.office.mail
        self._name = name
        self._seen = seen
        self._gone = gone
        self._known = _existing(self._workspace, self._mail, name)
        counts: Counter[str] = Counter()
        for _ in self._rows(counts):
            pass
        self.plan = replace(
            plan,
            added=counts["added"],
            changed=counts["changed"],
            unchanged=counts["unchanged"],
        )

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return bool(self.plan.added or self.plan.changed or self.plan.unsubscribed)

    def apply(self, now: datetime) -> ListImport:
        """Write it; who is not to be written to is noted as such. Raises DiskFault where the list was changed since it was counted; it stays as it is."""
        known = self._known
        path = list_path(self._workspace, self._name)
        day = self._press.day(now).isoformat()
        with office_lock(self._workspace), staged(path) as target:
            before = read_suppression(self._workspace)
            new = noted_among(before, self._gone, day, self.plan.file)
            if new:
                write_suppression(self._workspace, before, (*before.entries, *new))
            self._seen.put_back()
            since = known.sha256 if known else ""
            write_list(self._workspace, self._name, target, self._rows(Counter()), since=since)
        self.plan = replace(self.plan, applied=True)
        return self.plan

    def _rows(self, counts: Counter[str]) -> Iterator[Member]:
        """The list as it will be: who is on it, with what the file says of them, then who is new."""
        if self._known:
            with members_of(self._workspace, self._mail, self._known) as members:
                for member in members:
                    said = self._seen.take(member.key)
                    merged = combined(member, said) if said else member
                    if said:
                        counts["changed" if merged != member else "unchanged"] += 1
                    yield merged
        for _, member in self._seen.rest():
            counts["added"] += 1
            yield member


@contextmanager
def list_import(
    workspace: Workspace, source: BinaryIO, file: str, name: str, *, encoding: str = ""
) -> Iterator[Import]:
    """That file, examined, to be made part of the list of that name or to become it.

    Raises UnreadableData with every fault of every row, of the file as of the list, and UsageFault.
    """
    list_path(workspace, name)
    press = open_office(workspace)
    mail = press.office.mail
    suppression = read_suppression(workspace)
    name = name.removesuffix(".csv")
    with Seen() as seen:
        rows, left_out, gone = _examined(source, file, mail, encoding, suppression, seen)
        plan = ListImport(
            name,
            file,
            rows.encoding,
            added=0,
            changed=0,
            unchanged=0,
            suppressed=left_out,
            unsubscribed=len(gone),
            placeholders=rows.placeholders,
            unused_columns=rows.columns.unused,
        )
        yield Import(press, name, seen, plan, gone)


def combined(member: Member, said: Member) -> Member:
    """What is known of somebody, with what a file says that is not empty. The address stays as it is."""
    return Member(
        member.email, *(new or old for old, new in zip(member[1:], said[1:], strict=True))
    )


def _examined(
    source: BinaryIO,
    file: str,
    mail: Mail,
    encoding: str,
    suppression: Suppression,
    seen: Seen,
) -> tuple[ListRows, int, list[tuple[str, str]]]:
    """The file's rows in `seen`, less those who must not be written to: how many were known, and who are new."""
    faults = Faults(file)
    rows = ListRows(source, faults, mail, encoding=encoding, seen=seen)
    left_out = count = 0
    gone: list[tuple[str, str]] = []
    for line, member, row in rows:
        count += 1
        try:
            why = refusal(rows.columns, row)
        except Unfit as unfit:
            faults.add(unfit.code, unfit.message, line, unfit.hint)
            continue
        if member.email in suppression:
            left_out += 1
            seen.drop(member.key)
        elif why:
            gone.append((member.email, why))
            seen.drop(member.key)
    faults.raise_any()
    if not count:
        raise UnreadableData((Fault("empty", "this file names nobody", file),))
    return rows, left_out, gone


def _existing(workspace: Workspace, mail: Mail, name: str) -> SoundList | None:
    path: Path = list_path(workspace, name)
    return sound_list(workspace, mail, name) if path.exists() else None
