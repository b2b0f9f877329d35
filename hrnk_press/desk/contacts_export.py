"""Contacts for other programs: a CSV table or vCards, of everybody or of those who are named."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from hrnk_press.desk.contacts import read_contacts
from hrnk_press.errors import NotFound
from hrnk_press.frozen import frozen
from hrnk_press.model.person import Person
from hrnk_press.workspace.addressbook.csv_writing import csv_table
from hrnk_press.workspace.addressbook.vcard_writing import VERSIONS, vcards
from hrnk_press.workspace.contacts_data import contact_named, everybody
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import write_atomically

FORMATS = ("csv", *VERSIONS)
_ENDINGS = {".csv": "csv", ".vcf": "vcard", ".vcard": "vcard"}


@frozen
class Exported:
    """What was written: `path` is None for standard output, which gets `text`.

    `witnesses` are those under a pseudonym who were left out, since nobody named them.
    """

    format: str
    contacts: tuple[str, ...]
    witnesses: tuple[str, ...]
    path: Path | None
    text: str


def contacts_export(
    workspace: Workspace,
    now: datetime,
    ids: Sequence[str] = (),
    *,
    to: str = "",
    out: Path | None = None,
) -> Exported:
    """Write those contacts, everybody where none is named; a file is written whole or not at all.

    `to` is one of FORMATS; without it the ending of the file decides, and CSV where there is none. Raises
    NotFound for an id or a format that is none, Refused for cells that a spreadsheet would run, DiskFault.
    """
    known = read_contacts(workspace, now)
    chosen_format = to or _ENDINGS.get(out.suffix.lower() if out else "", "csv")
    if chosen_format not in FORMATS:
        raise NotFound(f"there is no format {chosen_format!r}", f"Formats: {', '.join(FORMATS)}")
    registry, office = known.press.registry, known.press.office
    chosen = [contact_named(registry, it) for it in dict.fromkeys(ids)] or everybody(registry)
    hidden = [it.id for it in chosen if not ids and isinstance(it, Person) and it.pseudonym]
    shown = [it for it in chosen if it.id not in hidden]
    if chosen_format == "csv":
        text = csv_table(shown, office.phone_region)
    else:
        text = vcards(
            shown,
            registry,
            version=VERSIONS[chosen_format],
            today=known.today,
            region=office.phone_region,
            office=office.mail.domain or office.organization,
        )
    if out is not None:
        # Excel takes a table for UTF-8 only behind a byte order mark; tools that read a pipe want none.
        write_atomically(out, text.encode("utf-8-sig" if chosen_format == "csv" else "utf-8"))
    return Exported(
        chosen_format,
        tuple(it.id for it in shown),
        tuple(hidden),
        out,
        "" if out is not None else text,
    )
