"""Files with a row or a message for each recipient: written piece by piece, then read back and compared."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import BinaryIO, Protocol

from hrnk_press.errors import PressError
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member

Batch = Sequence[Member]
Take = Callable[[Batch], None]


class ListFile(Protocol):
    """A file made of a list.

    `writer` and `reader` return what is given every member in the same order, some at a time, and last of
    all an empty batch: the one writes them, the other raises PressError where the file does not hold them.
    """

    @property
    def name(self) -> str:
        """Where it stands below the folder of exports."""
        ...

    @property
    def media_type(self) -> str:
        """Its media type."""
        ...

    def writer(self, file: BinaryIO) -> Take:
        """What writes into that file, which is empty."""
        ...

    def reader(self, file: BinaryIO) -> Take:
        """What compares that file, from its start, with the members."""
        ...


@frozen
class CsvFile:
    """A CSV file in UTF-8 without byte order mark: headings, and a row of raw text for each member.

    `row` raises Refused where the tool could not take a value.
    """

    name: str
    headings: tuple[str, ...]
    row: Callable[[Member], tuple[str, ...]]
    media_type: str = "text/csv; charset=utf-8"

    def writer(self, file: BinaryIO) -> Take:
        """What writes the rows."""
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        rows = csv.writer(text, lineterminator="\r\n")
        rows.writerow(self.headings)

        def take(batch: Batch) -> None:
            rows.writerows(map(self.row, batch))
            if not batch:
                text.flush()
                text.detach()

        return take

    def reader(self, file: BinaryIO) -> Take:
        """What reads the rows back."""
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        rows = csv.reader(text, strict=True)
        require_same(tuple(next(rows, ())), self.headings, self.name)

        def take(batch: Batch) -> None:
            wanted = [list(self.row(it)) for it in batch]
            require_same(list(islice(rows, len(batch) or 1)), wanted, self.name)
            if not batch:
                text.detach()

        return take


def require_same(found: object, wanted: object, name: str) -> None:
    """PressError where a file that was read back does not hold what was meant to be written."""
    if found != wanted:
        raise PressError(
            f"{name} was read back and holds something else than was written; nothing was exported",
            "This is a fault of the program or of the disk. Please report it.",
            code="read-back-differs",
        )


def batches(members: Iterable[Member], size: int = 1000) -> Iterable[Batch]:
    """The members some at a time, and an empty batch at the end."""
    remaining = iter(members)
    while batch := list(islice(remaining, size)):
        yield batch
    yield ()
