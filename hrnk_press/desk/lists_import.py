"""Taking a media list over from a CSV file: first what would change, then, when told so, the change.

Every row of the file is examined before the list is touched; with one fault in it the list stays as it is.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from hrnk_press.desk.list_rows import Faults, ListRows
from hrnk_press.desk.lists import SoundList, members_of, sound_list, write_list
from hrnk_press.desk.load import open_office
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member
from hrnk_press.model.office import Mail
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.medialists.files import list_path
from hrnk_press.workspace.medialists.seen import Seen
from hrnk_press.workspace.medialists.suppression import Suppression, read_suppression
from hrnk_press.workspace.streamed import staged


@frozen
class ListImport:
    """What an import does, or would do. `suppressed` were left out; `unused_columns` have no place in a list.

    `applied`: whether it was written to the list.
    """

    list: str
    file: str
    encoding: str
    added: int
    changed: int
    unchanged: int
    suppressed: int
    placeholders: int
    unused_columns: tuple[str, ...]
    applied: bool = False


class Import:
    """A file that was examined, its rows kept on disk until they are written or the block ends."""

    def __init__(
        self, workspace: Workspace, mail: Mail, name: str, seen: Seen, plan: ListImport
    ) -> None:
        self._workspace = workspace
        self._mail = mail
        self._name = name
        self._seen = seen
        self._known = _existing(workspace, mail, name)
        counts: Counter[str] = Counter()
        for _ in self._rows(counts):
            pass
        self.plan = replace(
            plan,
            added=counts["added"],
            changed=counts["changed"],
            unchanged=counts["unchanged"],
        )

    def apply(self) -> ListImport:
        """Write it. Raises DiskFault where the list was changed since it was counted; it stays as it is."""
        known = self._known
        path = list_path(self._workspace, self._name)
        with office_lock(self._workspace), staged(path) as target:
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
    mail = open_office(workspace).office.mail
    suppression = read_suppression(workspace)
    name = name.removesuffix(".csv")
    with Seen() as seen:
        rows, left_out = _examined(source, file, mail, encoding, suppression, seen)
        plan = ListImport(
            name,
            file,
            rows.encoding,
            added=0,
            changed=0,
            unchanged=0,
            suppressed=left_out,
            placeholders=rows.placeholders,
            unused_columns=rows.columns.unused,
        )
        yield Import(workspace, mail, name, seen, plan)


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
) -> tuple[ListRows, int]:
    """The file's rows in `seen`, less those who must not be written to, and how many these are."""
    faults = Faults(file)
    rows = ListRows(source, faults, mail, encoding=encoding, seen=seen)
    left_out = count = 0
    for _, member, _ in rows:
        count += 1
        if member.email in suppression:
            left_out += 1
            seen.drop(member.key)
    faults.raise_any()
    if not count:
        raise UnreadableData((Fault("empty", "this file names nobody", file),))
    return rows, left_out


def _existing(workspace: Workspace, mail: Mail, name: str) -> SoundList | None:
    path: Path = list_path(workspace, name)
    return sound_list(workspace, mail, name) if path.exists() else None
