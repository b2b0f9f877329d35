"""Documents that are a ZIP of XML, read part by part, each up to 16 MiB, without entities of their own."""

from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from hrnk_press.frozen import frozen

LARGEST_PART = 16 << 20
LARGEST_ALL = 48 << 20
DAMAGED = (BadZipFile, expat.ExpatError, NotImplementedError, RuntimeError, EOFError, ValueError)
"""What damaged and foreign files make the readers of ZIP and XML raise."""


class TooMuch(Exception):
    """A part is larger than a letter ever is, or says that it defines entities."""


def parts_of(data: bytes, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """The parts whose names are wanted. Raises TooMuch, and what `DAMAGED` names."""
    import zlib

    found: dict[str, bytes] = {}
    with ZipFile(BytesIO(data)) as archive:
        for entry in archive.infolist():
            if not wanted(entry.filename):
                continue
            try:
                with archive.open(entry) as part:
                    found[entry.filename] = part.read(LARGEST_PART + 1)
            except zlib.error as error:
                raise BadZipFile(str(error)) from error
            if len(found[entry.filename]) > LARGEST_PART or _size(found) > LARGEST_ALL:
                raise TooMuch
    return found


def _size(parts: Mapping[str, bytes]) -> int:
    return sum(map(len, parts.values()))


@frozen
class Vocabulary:
    """What elements of a format mean, by their names without namespace.

    `changes` are tracked changes and `comments` remarks; `people` hold a name as their text, and
    `attributed` names it in one of these attributes.
    """

    changes: frozenset[str]
    comments: frozenset[str]
    people: frozenset[str]
    attributed: Mapping[str, str]


class Reading:
    """What passes over parts find: words by paragraph, people, numbers of remarks and of changes."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._means = vocabulary
        self.words: list[str] = []
        self.people: list[str] = []
        self.comments = 0
        self.changes = 0
        self._text: Callable[[str], None] | None = None

    def read(self, parts: Iterable[bytes]) -> None:
        """Read these. Raises ExpatError, and TooMuch for a document type."""
        for part in parts:
            if part:
                self._read(part)

    def _read(self, part: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.buffer_text = True
        parser.Parse(part, True)

    def _start(self, element: str, attributes: Mapping[str, str]) -> None:
        name = element.rpartition(" ")[2]
        self.changes += name in self._means.changes
        self.comments += name in self._means.comments
        if attribute := self._means.attributed.get(name):
            self.people += (
                value for key, value in attributes.items() if key.rpartition(" ")[2] == attribute
            )
        if name == "t":
            self._text = self.words.append
        elif name in self._means.people:
            self._text = self.people.append
        elif name in ("br", "cr"):
            self.words.append("\n")

    def _end(self, element: str) -> None:
        self._text = None
        if element.rpartition(" ")[2] == "p":
            self.words.append("\n\n")

    def _characters(self, text: str) -> None:
        if self._text:
            self._text(text)


def names_in(people: Iterable[str]) -> tuple[str, ...]:
    """Each name once, those that are empty left out."""
    return tuple(dict.fromkeys(it.strip() for it in people if it.strip()))


def _refuse(*_: object) -> None:
    raise TooMuch
