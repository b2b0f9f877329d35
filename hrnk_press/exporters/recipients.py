"""Files with a row or a message for each recipient: written piece by piece, then read back and compared."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import BinaryIO, Protocol, runtime_checkable

from hrnk_press.errors import PressError
from hrnk_press.model.media_list import Member

Batch = Sequence[Member]
Take = Callable[[Batch], None]


class ListFile(Protocol):
    """A file made of a list.

    `write` returns what is given every member in order, some at a time, and last of all an empty batch.
    `compare` raises PressError where the file, from its start, does not hold what was meant to be written.
    """

    @property
    def name(self) -> str:
        """Where it stands below the folder of exports."""
        ...

    @property
    def media_type(self) -> str:
        """Its media type."""
        ...

    def write(self, file: BinaryIO) -> Take:
        """What writes into that file, which is empty."""
        ...

    def compare(self, file: BinaryIO) -> None:
        """Read that file back."""
        ...


class Folder(Protocol):
    """A folder that is being filled, and read back before anybody sees it."""

    @property
    def names(self) -> Iterable[str]:
        """The files in it, in the order in which they were added."""
        ...

    def add(self, name: str, content: bytes) -> None:
        """One more file."""
        ...

    def read(self, name: str) -> bytes:
        """What a file in it holds."""
        ...


@runtime_checkable
class ListFolder(Protocol):
    """A folder of files made of a list; else as a `ListFile`."""

    @property
    def name(self) -> str:
        """Where it stands below the folder of exports."""
        ...

    @property
    def media_type(self) -> str:
        """The media type of each file."""
        ...

    @property
    def pattern(self) -> str:
        """What the names of its files are like (a glob): what else lies there is somebody else's."""
        ...

    def write(self, folder: Folder) -> Take:
        """What writes into that folder, which is empty."""
        ...

    def compare(self, folder: Folder) -> None:
        """Read that folder back."""
        ...


class CsvFile:
    """A CSV file in UTF-8 without byte order mark: headings, and a row of raw text for each member.

    `row` raises Refused where the tool could not take a value. What was meant is kept as hashes of its
    cells, a thousand rows each, so that memory does not grow with the list.
    """

    media_type = "text/csv; charset=utf-8"

    def __init__(
        self, name: str, headings: tuple[str, ...], row: Callable[[Member], tuple[str, ...]]
    ) -> None:
        self.name = name
        self._headings = headings
        self._row = row
        self._meant: list[tuple[int, int]] = []

    def write(self, file: BinaryIO) -> Take:
        """What writes the rows."""
        file.write(_csv((self._headings,)))

        def take(batch: Batch) -> None:
            rows = tuple(map(self._row, batch))
            self._meant.append((len(rows), hash(rows)))
            file.write(_csv(rows))

        return take

    def compare(self, file: BinaryIO) -> None:
        """Read the rows back, cell by cell."""
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        reader = csv.reader(text, strict=True)
        require_same(tuple(next(reader, ())), self._headings, self.name)
        for count, meant in self._meant:
            require_same(hash(tuple(map(tuple, islice(reader, count)))), meant, self.name)
        require_same(next(reader, None), None, self.name)
        text.detach()


def _csv(rows: Iterable[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


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
