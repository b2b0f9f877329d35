"""Files with a row or a message for each recipient: written piece by piece, then read back and compared."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
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


Row = tuple[str, ...]


class Meant:
    """The rows that were meant to be written, as hashes of some at a time: memory does not grow with the list."""

    def __init__(self) -> None:
        self._hashes: list[tuple[int, int]] = []

    def add(self, rows: tuple[Row, ...]) -> None:
        """These come next."""
        self._hashes.append((len(rows), hash(rows)))

    def compare(self, found: Iterator[Row], name: str) -> None:
        """PressError where the rows found in the file of that name are others."""
        for count, meant in self._hashes:
            require_same(hash(tuple(islice(found, count))), meant, name)
        require_same(next(found, None), None, name)


class CsvFile:
    """A CSV file in UTF-8 without byte order mark: headings, and a row of raw text for each member.

    `row` raises Refused where the tool could not take a value.
    """

    media_type = "text/csv; charset=utf-8"

    def __init__(self, name: str, headings: Row, row: Callable[[Member], Row]) -> None:
        self.name = name
        self._headings = headings
        self._row = row
        self._meant = Meant()

    def write(self, file: BinaryIO) -> Take:
        """What writes the rows."""
        file.write(_csv((self._headings,)))

        def take(batch: Batch) -> None:
            rows = tuple(map(self._row, batch))
            self._meant.add(rows)
            file.write(_csv(rows))

        return take

    def compare(self, file: BinaryIO) -> None:
        """Read the rows back, cell by cell."""
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        reader = csv.reader(text, strict=True)
        require_same(tuple(next(reader, ())), self._headings, self.name)
        self._meant.compare(map(tuple, reader), self.name)
        text.detach()


def _csv(rows: Iterable[Row]) -> bytes:
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


# What stands behind a comma and is no first name.
_BEHIND_A_NAME = frozenset(("jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "mp"))


def divided_name(name: str) -> tuple[str, str]:
    """First and last name, as far as they are known: "Vogt, Lena" tells them, "Lena Vogt" does not.

    Which word of a name is the family's differs from country to country, and newsrooms have none: such a name
    is whole the first one, and the last is empty.
    """
    family, _, given = (it.strip() for it in name.partition(","))
    if (
        not family
        or not given
        or "," in given
        or given.casefold().replace(".", "") in _BEHIND_A_NAME
    ):
        return name, ""
    return given, family


def batches(members: Iterable[Member], size: int = 1000) -> Iterable[Batch]:
    """The members some at a time, and an empty batch at the end."""
    remaining = iter(members)
    while batch := list(islice(remaining, size)):
        yield batch
    yield ()
