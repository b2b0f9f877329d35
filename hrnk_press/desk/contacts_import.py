"""Taking contacts over from a CSV table or vCards: first what would change, then, when told so, the change.

Nobody becomes somebody else on a guess: who is nearly like a contact that is there is asked about.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from hrnk_press.desk.contact_matching import Matcher, Question
from hrnk_press.desk.contact_merging import merged, sound
from hrnk_press.desk.contacts import Contacts, kind_of
from hrnk_press.desk.contacts_edit import Change, compared
from hrnk_press.errors import Fault, Refused, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.workspace.addressbook.reading import read_book
from hrnk_press.workspace.addressbook.record import Book, LeftOut, Record
from hrnk_press.workspace.contacts_data import PEOPLE, Contact, data_of, table_of
from hrnk_press.workspace.edit import edit_registry
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.toml_edit import Value

MOST_FAULTS = 200


@frozen
class Taken:
    """A contact that a file adds or changes: the line it begins on, and each key before and after."""

    line: int
    id: str
    kind: str
    name: str
    changes: tuple[Change, ...]


@frozen
class ImportPlan:
    """What an import does, or would do. `applied`: whether it was written to `contacts.toml`."""

    file: str
    format: str
    encoding: str
    added: tuple[Taken, ...]
    changed: tuple[Taken, ...]
    unchanged: int
    questions: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]
    contacts: tuple[Contact, ...] = ()
    applied: bool = False


def plan_import(
    known: Contacts,
    data: bytes,
    file: str,
    *,
    encoding: str = "",
    answers: Mapping[str, str] | None = None,
) -> ImportPlan:
    """What taking that file over would do; nothing is written.

    `answers` say who somebody is: a line of the file, or the name of an organization as it stands there,
    to an id, of a contact that is there or new. Raises UnreadableData with every fault of every row.
    """
    book = read_book(data, file, encoding)
    if not book.records:
        raise UnreadableData(_capped(book.faults or (_nobody(file),), file))
    region = known.press.office.phone_region
    matcher = Matcher(known.press.registry, answers or {})
    faults = list(book.faults)
    left_out = list(book.left_out)
    before: dict[str, Contact] = matcher.known
    after: dict[str, tuple[Record, Contact]] = {}
    for record in sorted(book.records, key=lambda it: it.table == PEOPLE):
        placed = matcher.placed(record)
        if placed is None:
            continue
        known_as, fault = placed
        if fault is not None:
            faults.append(replace(fault, file=file))
        complete, notes = merged(before.get(known_as), record, matcher, region)
        left_out += notes
        contact, wrong = sound(record, known_as, complete, region, file)
        faults += wrong
        if contact is not None:
            after[known_as] = (record, contact)
    if faults:
        raise UnreadableData(_capped(faults, file))
    after = {**{it.id: (_blank(line, it), it) for line, it in matcher.new_organizations}, **after}
    return _plan(book, file, before, after, matcher.questions, left_out)


def apply_import(known: Contacts, plan: ImportPlan) -> ImportPlan:
    """Write what was planned. Raises Refused while a question stands, DiskFault where the file was changed since."""
    if plan.questions:
        raise Refused("a question is open", "Answer it with --as.", code="open-question")
    registry = known.press.registry
    there: dict[str, Contact] = {**registry.organizations, **registry.people}
    new = {(table_of(it), it.id): data_of(it) for it in plan.contacts if it.id not in there}
    changed: dict[Any, Value | None] = {
        (table_of(it), it.id, change.key): change.after
        for it in plan.contacts
        if it.id in there
        for change in compared(data_of(there[it.id]), data_of(it))
    }
    if new or changed:
        with office_lock(known.press.workspace):
            edit_registry(known.press.workspace, changed, new=new, unless_changed_since=known.stamp)
    return replace(plan, applied=True)


def _plan(
    book: Book,
    file: str,
    before: Mapping[str, Contact],
    after: Mapping[str, tuple[Record, Contact]],
    questions: Iterable[Question],
    left_out: Iterable[LeftOut],
) -> ImportPlan:
    added: list[Taken] = []
    changed: list[Taken] = []
    for known_as, (record, contact) in after.items():
        there = before.get(known_as)
        changes = compared(data_of(there) if there else {}, data_of(contact))
        taken = Taken(record.line, known_as, kind_of(contact), contact.name, changes)
        (changed if there else added).append(taken)
    really = [it for it in changed if it.changes]
    return ImportPlan(
        file,
        book.format,
        book.encoding,
        tuple(added),
        tuple(really),
        len(changed) - len(really),
        tuple(questions),
        tuple(left_out),
        tuple(contact for _, contact in after.values()),
    )


def _blank(line: int, contact: Contact) -> Record:
    return Record(line, table_of(contact), contact.id, {})


def _nobody(file: str) -> Fault:
    return Fault("no-contact", "this file holds no contact", file)


def _capped(faults: Iterable[Fault], file: str) -> tuple[Fault, ...]:
    """The faults in the order of the file; of thousands the first, and how many more there are."""
    ordered = sorted(faults, key=lambda it: it.line or 0)
    if len(ordered) <= MOST_FAULTS:
        return tuple(ordered)
    more = len(ordered) - MOST_FAULTS
    hint = "Faults that repeat are as a rule one column: mend it, and import again"
    return (*ordered[:MOST_FAULTS], Fault("more-faults", f"and {more:,} more", file, hint=hint))
