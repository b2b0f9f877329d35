"""Signatories from a partner's table: every row is found in the registry, or nothing is written."""

from datetime import datetime

from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.signatory_change import SignatoriesChanged, Wanted, change_signatories
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry
from hrnk_press.workspace.signatory_table import SignatoryRow, read_signatories


def import_signatories(
    press: PressOffice, slug: str, data: bytes, file: str, now: datetime, *, encoding: str = ""
) -> SignatoriesChanged:
    """Take the table's rows over into that release. UnreadableData with every fault, each with its line."""
    rows = read_signatories(data, file, encoding)
    faults: list[Fault] = []
    wanted: dict[str, Wanted] = {}
    for row in rows:
        ids = _ids_of(row.who, press.registry)
        if len(ids) == 1 and ids[0] not in wanted:
            wanted[ids[0]] = Wanted(ids[0], row.status, row.printed_as, row.capacity, row.role)
        else:
            faults.append(_fault(row, ids, file))
    if faults:
        raise UnreadableData(tuple(faults))
    return change_signatories(press, slug, tuple(wanted.values()), now)


def _ids_of(who: str, registry: Registry) -> tuple[str, ...]:
    """Whom the registry has by that id, name in any language, or address."""
    known: tuple[Person | Organization, ...] = (
        *registry.people.values(),
        *registry.organizations.values(),
    )
    if who in registry.people or who in registry.organizations:
        return (who,)
    wanted = who.casefold()
    return tuple(
        it.id
        for it in known
        if wanted in {name.casefold() for name in (it.name, it.email, *it.names.values())}
    )


def _fault(row: SignatoryRow, ids: tuple[str, ...], file: str) -> Fault:
    if not ids:
        hint = "Add whoever it is with:  hrnk-press contacts add"
        message = f'contacts.toml has nobody of the id, name or address "{row.who}"'
        return Fault("unknown-signatory", message, file, line=row.line, hint=hint)
    if len(ids) > 1:
        hint = f"Write the id: {' or '.join(ids)}"
        message = f'"{row.who}" could be more than one'
        return Fault("ambiguous-signatory", message, file, line=row.line, hint=hint)
    message = f'"{row.who}" stands in the table twice'
    return Fault("listed-twice", message, file, line=row.line, hint="Delete one of the rows")
