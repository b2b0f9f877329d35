"""Word files: a ZIP of XML, read part by part, each up to 16 MiB, without entities of its own."""

from collections.abc import Callable, Mapping
from io import BytesIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from hrnk_press.model.file_facts import FileFacts

_LARGEST_PART = 16 << 20
_LARGEST_ALL = 48 << 20
_LONGEST_TEXT = 200_000
_CHANGES = frozenset({"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"})
_PARTS = ("document", "header", "footer", "footnotes", "endnotes", "comments")


class _TooMuch(Exception):
    """A part is larger than a letter ever is, or says that it defines entities."""


def look_into_word(data: bytes) -> FileFacts:
    """Its words, its comments and tracked changes, and the names in its properties."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = _parts(archive)
        return _facts(parts)
    except (BadZipFile, expat.ExpatError, NotImplementedError, RuntimeError, EOFError, ValueError):
        return FileFacts(problem="it is no Word file, or is damaged")
    except _TooMuch:
        return FileFacts(problem="it unpacks to more than a letter ever holds")


def _parts(archive: ZipFile) -> dict[str, bytes]:
    """The parts that are looked into, by name. ZipFile raises the errors of zlib as BadZipFile or ValueError."""
    import zlib

    found: dict[str, bytes] = {}
    for entry in archive.infolist():
        stem = entry.filename.removeprefix("word/").rstrip("0123456789.xml")
        if entry.filename != "docProps/core.xml" and not (
            entry.filename.startswith("word/")
            and stem.startswith(_PARTS)
            and entry.filename.endswith(".xml")
        ):
            continue
        try:
            with archive.open(entry) as part:
                found[entry.filename] = part.read(_LARGEST_PART + 1)
        except zlib.error as error:
            raise BadZipFile(str(error)) from error
        if (
            len(found[entry.filename]) > _LARGEST_PART
            or sum(map(len, found.values())) > _LARGEST_ALL
        ):
            raise _TooMuch
    if "word/document.xml" not in found:
        raise BadZipFile("it has no text")
    return found


def _facts(parts: Mapping[str, bytes]) -> FileFacts:
    core = _Reading()
    core.read(parts.get("docProps/core.xml", b""))
    text = _Reading()
    text.read(parts["word/document.xml"])
    others = _Reading()
    for name, part in parts.items():
        if name not in ("docProps/core.xml", "word/document.xml"):
            others.read(part)
    authors = (*core.people, *text.people, *others.people)
    return FileFacts(
        text="".join(text.words)[:_LONGEST_TEXT],
        authors=tuple(dict.fromkeys(it.strip() for it in authors if it.strip())),
        comments=others.comments,
        changes=text.changes + others.changes,
    )


class _Reading:
    """What one pass over parts finds. Names of elements count without their namespace."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.people: list[str] = []
        self.comments = 0
        self.changes = 0
        self._text: Callable[[str], None] | None = None

    def read(self, part: bytes) -> None:
        """Read one part. Raises ExpatError, and _TooMuch for a document type."""
        if not part:
            return
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.buffer_text = True
        parser.Parse(part, True)

    def _start(self, element: str, attributes: Mapping[str, str]) -> None:
        name = element.rpartition(" ")[2]
        self.changes += name in _CHANGES
        self.comments += name == "comment"
        if name in _CHANGES or name == "comment":
            self.people += (
                value for key, value in attributes.items() if key.rpartition(" ")[2] == "author"
            )
        if name == "t":
            self._text = self.words.append
        elif name in ("creator", "lastModifiedBy"):
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


def _refuse(*_: object) -> None:
    raise _TooMuch
