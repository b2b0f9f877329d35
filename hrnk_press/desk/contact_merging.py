"""What a file says of a contact, put together with what is known, and whether the whole is sound."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from hrnk_press.checks.addresses import address_fault, is_masked, phone_fault
from hrnk_press.desk.contact_matching import Matcher
from hrnk_press.errors import Fault
from hrnk_press.patterns import pattern
from hrnk_press.rendering.telephone import printed_phone
from hrnk_press.workspace.addressbook.record import LeftOut, Record
from hrnk_press.workspace.contacts_data import Contact, contact_of, data_of
from hrnk_press.workspace.schema import Misfits, Unfit, dotted, printable

_PHONES = ("phone", "out_of_hours")
# Characters that make a name be read otherwise than it is written.
_TURNING = pattern("[\u202a-\u202e\u2066-\u2069]")
_DAYS = frozenset({"from", "through"})


def merged(
    there: Contact | None, record: Record, matcher: Matcher, region: str
) -> tuple[dict[str, Any], list[LeftOut]]:
    """The contact's table once the file is taken over, and what of the file could not be.

    What the file does not say stays. A title without days takes the place of one without days; beside
    dated titles it is left out, since nobody knows when it began.
    """
    known = data_of(there) if there else {}
    said = dict(record.data)
    notes: list[LeftOut] = []
    if "roles" in said:
        said["roles"] = _resolved_roles(said["roles"], record, matcher)
        said["roles"], kept_out = _merged_roles(
            known.get("roles", []), said["roles"], bool(record.id)
        )
        notes += (_kept_title(record, it) for it in kept_out)
    if "names" in said:
        said["names"] = {**known.get("names", {}), **said["names"]}
    for key in _PHONES:
        if key in said and key in known and _same_number(said[key], known[key], region):
            said[key] = known[key]
    return {**known, **said}, notes


def sound(
    record: Record, id: str, data: Mapping[str, Any], region: str, file: str
) -> tuple[Contact | None, tuple[Fault, ...]]:
    """The contact that table makes; None where it makes none, and everything that is wrong with it."""
    faults = list(_unusable(record, data, region, file))
    try:
        contact = contact_of(record.table, id, data)
    except Unfit as unfit:
        faults.append(_fault(unfit, record, file))
    except Misfits as misfits:
        faults += (_fault(it, record, file) for it in misfits.all)
    else:
        return contact, tuple(faults)
    return None, tuple(faults)


def _resolved_roles(roles: Iterable[Any], record: Record, matcher: Matcher) -> list[dict[str, Any]]:
    """The roles with their organizations by id; one that names none keeps that."""
    resolved = []
    for index, role in enumerate(roles):
        written = str(role.get("organization", ""))
        line = record.lines.get(("roles", index), record.line)
        organization = matcher.organization(written, line) if written else ""
        resolved.append(
            {**role, "organization": organization or "in-question"} if written else role
        )
    return resolved


def _merged_roles(
    known: list[dict[str, Any]], said: list[dict[str, Any]], whole: bool
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The titles once those of the file are taken over, and those of the file that cannot be.

    `whole`: the file names the contact by its id, as an export does; then as many titles as are known, or
    more, take their place. Else a title that is known takes the days of the file, and a new one is added;
    one without days is none that can stand beside dated ones.
    """
    dated = any(it.keys() & _DAYS for it in (*known, *said))
    whole = whole and len(said) >= len(known) and not _loses_days(known, said)
    if whole or not known:
        return said, []
    together = [dict(it) for it in known]
    left_out: list[dict[str, Any]] = []
    for role in said:
        there = next((it for it in together if _same_post(it, role)), None)
        if there is not None:
            there.update(role)
        elif dated and not role.keys() & _DAYS:
            left_out.append(role)
        else:
            together.append(role)
    return together, left_out


def _loses_days(known: list[dict[str, Any]], said: list[dict[str, Any]]) -> bool:
    return any(it.keys() & _DAYS for it in known) and not any(it.keys() & _DAYS for it in said)


def _same_post(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return all(one.get(it) == other.get(it) for it in ("title", "organization"))


def _same_number(one: str, other: str, region: str) -> bool:
    return printed_phone(one, region) == printed_phone(other, region)


def _kept_title(record: Record, role: Mapping[str, Any]) -> LeftOut:
    name = printable(str(record.data.get("name", record.id)))
    what = f"the title {printable(str(role.get('title')))} of {name}, whose titles are dated: give it with --from"
    return LeftOut(what, record.line)


def _unusable(record: Record, data: Mapping[str, Any], region: str, file: str) -> Iterator[Fault]:
    """The addresses and numbers of the file that are none, and text that would be read backwards."""
    for key, text in record.data.items():
        found = _TURNING.search(text) if isinstance(text, str) and not text.isascii() else None
        if found:
            what = f"holds the control character U+{ord(found[0]):04X}, which turns the words behind it round"
            yield _fault(
                Unfit(what, "Delete it", code="control-character", path=(key,)), record, file
            )
    address = record.data.get("email")
    if isinstance(address, str) and data.get("email") == address:
        fault = "a web site has masked it" if is_masked(address) else address_fault(address)
        if fault:
            what = f"{printable(address)} is no mail address: {fault}"
            yield _fault(Unfit(what, code="bad-address", path=("email",)), record, file)
    for key in _PHONES:
        number = record.data.get(key)
        if isinstance(number, str) and (fault := phone_fault(number, region)):
            what = f"{printable(number)} cannot be dialled: {fault}"
            hint = (
                f"Write it with + and the country's code; without + it is read as one of {region}"
            )
            yield _fault(Unfit(what, hint, code="bad-phone", path=(key,)), record, file)


def _fault(unfit: Unfit, record: Record, file: str) -> Fault:
    """What is wrong, by the name of its column and the line of its row."""
    key = str(unfit.path[0]) if unfit.path else ""
    line = record.line
    if len(unfit.path) > 1 and isinstance(unfit.path[1], int):
        line = record.lines.get((key, unfit.path[1]), line)
        inner = str(unfit.path[2]) if len(unfit.path) > 2 else ""
        column = record.columns.get(inner, record.columns.get(key, inner or key))
    else:
        column = record.columns.get(key, dotted(unfit.path))
    what = f"column {printable(column.strip())}: {unfit.message}" if column else unfit.message
    hint = "Fill it in, or add the column" if unfit.code == "missing-key" else unfit.hint
    return Fault(unfit.code, what, file, line, hint=hint)
