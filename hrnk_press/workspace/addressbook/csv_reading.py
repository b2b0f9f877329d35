"""Contacts out of a CSV table: columns in any order and in five languages, a row for each title held.

Rows that give the same id are one contact: the first says everything, each further one adds a title or
a boilerplate with the days it holds.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from hrnk_press.errors import Fault
from hrnk_press.workspace.addressbook.cells import cell, table_named, value
from hrnk_press.workspace.addressbook.columns import BY_LANGUAGE, key_of
from hrnk_press.workspace.addressbook.record import MOST_RECORDS, Book, LeftOut, Record, too_many
from hrnk_press.workspace.addressbook.table import read_table, row_too_long
from hrnk_press.workspace.schema import Unfit, printable

# More columns than these are counted.
MOST_NAMED = 20
_ROLE = ("title", "titles", "organization", "from", "through")
# What a row at fault there would otherwise be reported to lack.
_NEEDED = ("name", "title", "organization")
_BOILERPLATE = ("boilerplate", "language", "from", "through")
_NOT_FIELDS = frozenset(("id", "kind", "given_name", "family_name", *_ROLE, *_BOILERPLATE))


@dataclass(slots=True)
class _Row:
    """The cells of a row by key, those with a language under (key, tag)."""

    line: int
    cells: dict[tuple[str, str], Any] = field(default_factory=dict)

    def get(self, key: str) -> Any:
        return self.cells.get((key, ""), "")

    def by_language(self, key: str) -> dict[str, Any]:
        return {tag: text for (name, tag), text in self.cells.items() if name == key and tag}


@dataclass(slots=True)
class _Contact:
    """A contact while its rows are gathered."""

    line: int
    table: str
    id: str
    data: dict[str, Any]
    lines: dict[tuple[str, int], int] = field(default_factory=dict)


def read_csv(text: str, encoding: str, file: str) -> Book:
    """Every contact of the table, and every fault with its line and the name of its column."""
    faults: list[Fault] = []
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"))
    heading_row, rows = read_table(lines, file, faults)
    keys = [key_of(it) for it in heading_row]
    headings = dict(zip(keys, heading_row, strict=True))
    faults += _heading_faults(keys, heading_row, file)
    if faults:
        return Book("CSV", encoding, (), tuple(faults))
    contacts: dict[str, _Contact] = {}
    for line, cells in rows:
        if len(contacts) >= MOST_RECORDS:
            return Book("CSV", encoding, (), (too_many(file),))
        row = _row(line, cells, keys, heading_row, file, faults)
        if row is not None:
            faults += (_placed(it, line, headings, file) for it in _gather(row, contacts))
    unused = [it for it, key in zip(heading_row, keys, strict=True) if key is None and it.strip()]
    left_out = (LeftOut(f"the columns {_some(unused)}"),) if unused else ()
    columns = {key[0]: name for key, name in headings.items() if key}
    records = (
        Record(it.line, it.table, it.id, it.data, columns, it.lines) for it in contacts.values()
    )
    return Book("CSV", encoding, tuple(records), tuple(faults), left_out)


def _some(columns: Sequence[str]) -> str:
    """The first of them, and how many more there are."""
    more = len(columns) - MOST_NAMED
    named = ", ".join(map(printable, columns[:MOST_NAMED]))
    return f"{named} and {more:,} more" if more > 0 else named


def _heading_faults(
    keys: Sequence[tuple[str, str] | None], headings: Sequence[str], file: str
) -> Iterator[Fault]:
    known = [it for it in keys if it]
    if not {("name", ""), ("family_name", "")} & set(known):
        yield Fault(
            "no-name-column",
            f"no column holds names; the first row has: {printable(', '.join(headings)[:200])}",
            file,
            1,
            hint="The first row names the columns, one of them name; docs/contacts.md lists them all",
        )
    for key in dict.fromkeys(known):
        if known.count(key) > 1:
            twice = [
                printable(it) for it, other in zip(headings, keys, strict=True) if other == key
            ]
            what = f"the columns {' and '.join(twice)} say the same ({key[0]})"
            yield Fault("column-twice", what, file, 1, hint="Delete or rename one of them")


def _row(
    line: int,
    cells: list[str],
    keys: Sequence[tuple[str, str] | None],
    headings: Sequence[str],
    file: str,
    faults: list[Fault],
) -> _Row | None:
    """The row's values, so that what else is wrong with it is found too; None for one with too many cells."""
    if fault := row_too_long(line, cells, len(keys), file):
        faults.append(fault)
        return None
    row = _Row(line)
    for text, key, heading in zip(cells, keys, headings, strict=False):
        if key is None or not text.strip():
            continue
        try:
            meant = cell(text, key[0])
            if meant:
                row.cells[key] = value(key[0], meant)
        except Unfit as unfit:
            faults.append(_fault(unfit, heading, line, file))
            if key[0] in _NEEDED:
                row.cells[key] = "unreadable"
    return row


def _gather(row: _Row, contacts: dict[str, _Contact]) -> Iterator[Unfit]:
    """Put the row into the contact it belongs to, or make one of it."""
    try:
        table = table_named(row.get("kind"))
    except Unfit as unfit:
        unfit.path = ("kind",)
        yield unfit
        return
    known_as = row.get("id")
    known = contacts.get(known_as) if known_as else None
    data = _fields(row)
    if known is None:
        known = contacts[known_as or f" {row.line}"] = _Contact(row.line, table, known_as, data)
    else:
        for key, said in data.items():
            if known.data.get(key, said) != said:
                what = f"{printable(known_as)} has another value in line {known.line}"
                hint = "Rows of one id may differ in title, organization, boilerplate and dates"
                yield Unfit(what, hint, code="rows-differ", path=(key,))
            known.data.setdefault(key, said)
    _add_dated(known, row)


def _fields(row: _Row) -> dict[str, Any]:
    """What the row says of the contact itself."""
    data = {
        key: said
        for (key, tag), said in row.cells.items()
        if not tag and key not in _NOT_FIELDS and said
    }
    parts = (row.get("given_name"), row.get("family_name"))
    if "name" not in data and any(parts):
        data["name"] = " ".join(it for it in parts if it)
    if row.by_language("name"):
        data[BY_LANGUAGE["name"]] = row.by_language("name")
    return data


def _add_dated(contact: _Contact, row: _Row) -> None:
    """The role or the boilerplate of the row."""
    if contact.table == "people":
        key, texts = "roles", row.by_language("title")
        element = {it: row.get(it) for it in _ROLE if row.get(it)}
        if texts:
            element["titles"] = texts
        if not {"title", "titles", "organization"} & element.keys():
            element = {}
    else:
        key = "boilerplates"
        element = {it: row.get(it) for it in _BOILERPLATE if row.get(it)}
        if "boilerplate" in element:
            element["text"] = element.pop("boilerplate")
        if element.get("language") == "en":
            del element["language"]
    if element:
        held = contact.data.setdefault(key, [])
        contact.lines[key, len(held)] = row.line
        held.append(element)


def _placed(
    unfit: Unfit, line: int, headings: dict[tuple[str, str] | None, str], file: str
) -> Fault:
    return _fault(unfit, headings.get((str(unfit.path[0]), ""), str(unfit.path[0])), line, file)


def _fault(unfit: Unfit, heading: str, line: int, file: str) -> Fault:
    what = f"column {printable(heading.strip())}: {unfit.message}"
    return Fault(unfit.code, what, file, line, hint=unfit.hint)
