"""Signatories from a partner's table: every row is found in the registry, or nothing is written."""

from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.approval_turn import Said, Unsaid
from hrnk_press.desk.embargo_read import moment_of
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.said_when import refuse_impossible
from hrnk_press.desk.signatory_change import SignatoriesChanged, change_signatories
from hrnk_press.desk.signatory_wanted import Wanted, add_hint
from hrnk_press.errors import Fault, Unclear, UnreadableData, UsageFault
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release
from hrnk_press.workspace.signatory_table import SignatoryRow, read_signatories


def import_signatories(
    press: PressOffice,
    slug: str,
    data: bytes,
    file: str,
    now: datetime,
    *,
    encoding: str = "",
    said: Said | None = None,
) -> SignatoriesChanged:
    """Take the table's rows over into that release. UnreadableData with every fault, each with its line.

    `said` tells how and when those answered whose rows do not tell.
    """
    rows = read_signatories(data, file, encoding)
    faults: list[Fault] = []
    wanted: dict[str, Wanted] = {}
    lines: dict[str, int] = {}
    for row in rows:
        ids = _ids_of(row.who, press.registry)
        if len(ids) != 1 or ids[0] in wanted:
            faults.append(_fault(row, ids, file, press.registry))
            continue
        how = _said(row, said, press, slug, now, file, faults)
        lines[ids[0]] = row.line
        wanted[ids[0]] = Wanted(ids[0], row.status, row.printed_as, row.capacity, row.role, how)
    if faults:
        raise UnreadableData(tuple(faults))
    mine = acting(press.workspace)
    asked = [replace(it, said=None) if it.id == mine else it for it in wanted.values()]
    try:
        return change_signatories(press, slug, asked, now)
    except Unsaid as unsaid:
        faults = [_unsaid(it, file, lines[it]) for it in unsaid.ids]
        raise UnreadableData(tuple(faults)) from None


def _said(
    row: SignatoryRow,
    said: Said | None,
    press: PressOffice,
    slug: str,
    now: datetime,
    file: str,
    faults: list[Fault],
) -> Said | None:
    """How and when that row says they answered; else `said`. What is unclear or cannot be is a fault."""
    if row.via is None:
        return said
    release = read_release(press.workspace, existing_release(press.workspace, slug))
    try:
        moment = moment_of(row.said_at, press.office, press.day(now))
        refuse_impossible(moment, release, history_of(press.workspace, release).events, now)
    except (Unclear, UsageFault) as unclear:
        code = "unclear" if isinstance(unclear, Unclear) else unclear.code
        faults.append(Fault(code, unclear.message, file, line=row.line, hint=unclear.hint))
        return None
    return Said(row.via, moment, said.evidence if said else None)


def _unsaid(signatory: str, file: str, line: int) -> Fault:
    message = f"{signatory} is somebody else than who acts here, and nothing says how they answered"
    hint = (
        "Fill the columns via and said_at, or say it of the whole table:  --via mail --said-at TIME"
    )
    return Fault("how-unsaid", message, file, line=line, hint=hint)


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


def _fault(row: SignatoryRow, ids: tuple[str, ...], file: str, registry: Registry) -> Fault:
    if not ids:
        hint = add_hint(row.who, registry)
        message = f'contacts.toml has nobody of the id, name or address "{row.who}"'
        return Fault("unknown-signatory", message, file, line=row.line, hint=hint)
    if len(ids) > 1:
        hint = f"Write the id: {' or '.join(ids)}"
        message = f'"{row.who}" could be more than one'
        return Fault("ambiguous-signatory", message, file, line=row.line, hint=hint)
    message = f'"{row.who}" stands in the table twice'
    return Fault("listed-twice", message, file, line=row.line, hint="Delete one of the rows")
