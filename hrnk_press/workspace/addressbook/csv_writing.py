"""Contacts as a CSV table (RFC 4180): raw text, a row for each title held and each boilerplate.

Tools take the cells as they are. So that a spreadsheet does not run one of them either, a text that it
would take for a formula is refused, and numbers are written as they are printed: with spaces, which no
spreadsheet computes.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from hrnk_press.errors import Refused
from hrnk_press.model.person import Person
from hrnk_press.rendering.telephone import printed_phone
from hrnk_press.workspace.addressbook.cells import PHONES, may_run
from hrnk_press.workspace.addressbook.columns import BY_LANGUAGE, PLAIN
from hrnk_press.workspace.contacts_data import Contact, data_of

_ALWAYS = ("id", "kind", "name", "title", "organization", "email", "phone")


def csv_table(contacts: Iterable[Contact], region: str) -> str:
    """The table with its headings, in English; columns that nobody needs are left out.

    Raises Refused, with every cell that a spreadsheet would run.
    """
    rows = [row for contact in contacts for row in _rows(contact, region)]
    _refuse_formulas(rows)
    columns = _columns(rows)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _columns(rows: Sequence[dict[str, str]]) -> list[str]:
    used = {key for row in rows for key in row} | {*_ALWAYS}
    columns: list[str] = []
    for key in PLAIN:
        columns += [key] if key in used else []
        columns += sorted(
            it for it in used if key in BY_LANGUAGE and it.startswith(f"{key}_") and it not in PLAIN
        )
    return columns


def _rows(contact: Contact, region: str) -> Iterator[dict[str, str]]:
    """A row for each role or boilerplate; one for a contact that has neither."""
    data = data_of(contact)
    kind = "person" if isinstance(contact, Person) else "organization"
    fields = {"id": contact.id, "kind": kind}
    for key, value in data.items():
        if key not in ("roles", "boilerplates"):
            fields |= _cells(key, printed_phone(value, region) if key in PHONES else value)
    dated = [_dated(it) for it in data.get("roles", data.get("boilerplates", ()))]
    for first, element in zip_longest((fields,), dated, fillvalue=None):
        yield {**(first or {it: fields[it] for it in ("id", "kind", "name")}), **(element or {})}


def _dated(element: dict[str, Any]) -> dict[str, str]:
    cells: dict[str, str] = {}
    for key, value in element.items():
        cells |= _cells("boilerplate" if key == "text" else key, value)
    return cells


def _cells(key: str, value: Any) -> dict[str, str]:
    """The cells of one key: one for each language, else one."""
    for column, by_language in BY_LANGUAGE.items():
        if key == by_language:
            return {f"{column}_{tag}": text for tag, text in value.items()}
    if isinstance(value, list):
        return {key: (" " if key == "languages" else "\n").join(value)}
    return {key: "yes" if value is True else str(value)}


def _refuse_formulas(rows: Iterable[dict[str, str]]) -> None:
    found = [
        f"{key.replace('_', ' ')} of {row['id']}: {text[:40]!r}"
        for row in rows
        for key, text in row.items()
        if may_run(text, key)
    ]
    if found:
        raise Refused(
            "a spreadsheet would run what these cells hold:\n" + "\n".join(found),
            "Let the text in contacts.toml begin with a word, or export --to vcard",
            code="formula-cell",
        )
