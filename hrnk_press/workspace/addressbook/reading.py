"""A file of contacts, whatever it is: CSV or vCards, in whatever encoding."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from hrnk_press.errors import Fault
from hrnk_press.workspace.addressbook.csv_reading import read_csv
from hrnk_press.workspace.addressbook.encodings import decoded
from hrnk_press.workspace.addressbook.record import Book
from hrnk_press.workspace.addressbook.vcard_reading import read_vcards

_NO_TABLE = {
    b"PK\x03\x04": "an Excel workbook or another packed file",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook",
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite": "a database",
}


def not_text(start: bytes, file: str) -> Fault | None:
    """The fault of a file that begins so and is no text; None where it may be."""
    what = next((it for mark, it in _NO_TABLE.items() if start.startswith(mark)), "")
    if not what:
        return None
    hint = "Save it as CSV (UTF-8) in the program it comes from, and name that file"
    return Fault("not-text", f"this is {what}", file, hint=hint)


def read_book(data: bytes, file: str, encoding: str = "") -> Book:
    """Every contact in the bytes of a file, and every fault; `encoding` where it is not to be found out."""
    if fault := not_text(data, file):
        return Book("", "", (), (fault,))
    text, name = decoded(data, encoding)
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        book = _read(text.replace("\0", ""), name, file)
        return replace(book, faults=(*empty_characters(text, file), *book.faults))
    return _read(text, name, file)


def empty_characters(text: str, file: str) -> Iterator[Fault]:
    """A fault for each line that holds U+0000, which no program that keeps contacts writes."""
    for number, line in enumerate(text.split("\n"), 1):
        if "\0" in line:
            what = "this line holds the control character U+0000"
            hint = "Delete it, or export the file anew: it is damaged"
            yield Fault("control-character", what, file, number, hint=hint)


def _read(text: str, name: str, file: str) -> Book:
    """Every contact in that text, whose encoding is called `name`."""
    start = text.lstrip()[:11].upper()
    if start == "BEGIN:VCARD" or PurePath(file).suffix.lower() in (".vcf", ".vcard"):
        return read_vcards(text, name, file)
    if not text.strip():
        return Book("CSV", name, (), (Fault("empty", "this file is empty", file),))
    return read_csv(text, name, file)
