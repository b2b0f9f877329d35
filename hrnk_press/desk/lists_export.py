"""A media list for another program, as CSV, without those who must not be written to."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from hrnk_press.desk.lists import members_of, sound_list
from hrnk_press.desk.load import open_office
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import COLUMNS, Member
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.medialists.suppression import read_suppression


class ListExport:
    """The list as lines of CSV; `counts` tells after the last how many went out and were left out."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        self._workspace = workspace
        self._mail = open_office(workspace).office.mail
        self._suppression = read_suppression(workspace)
        self._known = sound_list(workspace, self._mail, name)
        self.rows = self.suppressed = 0

    @property
    def counts(self) -> "ListExported":
        """What was written."""
        return ListExported(self._known.name, self.rows, self.suppressed)

    def lines(self) -> Iterator[str]:
        """Headings and rows, in pieces. Raises DiskFault at the end where the list was changed meanwhile."""
        yield _csv([COLUMNS])
        batch: list[Member] = []
        with members_of(self._workspace, self._mail, self._known) as members:
            for member in members:
                if member.email in self._suppression:
                    self.suppressed += 1
                    continue
                self.rows += 1
                batch.append(member)
                if len(batch) == 1000:
                    yield _csv(batch)
                    batch.clear()
        yield _csv(batch)

    def write(self, path: Path) -> None:
        """Put the lines into that file, all of them or none. Raises DiskFault."""
        from hrnk_press.workspace.streamed import staged

        with staged(path) as target:
            for piece in self.lines():
                target.file.write(piece.encode())
            target.sync()
            target.place()


@frozen
class ListExported:
    """How many rows of a list went out, and how many were left out because nobody writes to them."""

    list: str
    rows: int
    suppressed: int


def _csv(rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
