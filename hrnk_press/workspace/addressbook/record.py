"""A contact as a file of another program has it, and what such a file was found to hold."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen

MOST_RECORDS = 20_000
LARGEST_FILE = 50_000_000


@frozen
class Record:
    """A contact that begins on that line of its file.

    `data` is its table as `contacts.toml` would have it, but that a role names its organization as the
    file does: by id or by name. `table` is "people" or "organizations", `id` empty where the file has
    none. `columns` says how the file calls a key, `lines` where a role or a boilerplate stands.
    """

    line: int
    table: str
    id: str
    data: Mapping[str, Any]
    columns: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[tuple[str, int], int] = field(default_factory=dict)


@frozen
class LeftOut:
    """Something that the registry has no place for: `line` is None where it is left out of the whole file."""

    what: str
    line: int | None = None


@frozen
class Book:
    """What a file holds: `format` "CSV" or "vCard", the encoding it was read in, every record and fault."""

    format: str
    encoding: str
    records: tuple[Record, ...]
    faults: tuple[Fault, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def too_many(file: str) -> Fault:
    """The fault of a file that holds more than a registry does."""
    return Fault(
        "too-many-contacts",
        f"more than {MOST_RECORDS:,} contacts: more than one office's registry holds",
        file,
        hint="Take over the people your releases name; a list of journalists belongs in lists/",
    )
