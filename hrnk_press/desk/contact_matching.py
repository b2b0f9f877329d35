"""Who the contacts of a file are: somebody who is there, somebody new, or a question."""

from collections import defaultdict
from collections.abc import Mapping

from hrnk_press.checks.likeness import Names, folded_name
from hrnk_press.drafting.slug import slug_for
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.model.organization import Organization
from hrnk_press.model.registry import Registry
from hrnk_press.workspace.addressbook.record import Record
from hrnk_press.workspace.contacts_data import ORGANIZATIONS, PEOPLE, Contact, everybody, table_of
from hrnk_press.workspace.schema import printable, shown
from hrnk_press.workspace.values import is_id


@frozen
class Like:
    """A contact that the one in question may be, and why: "nearly the same name", "the same address"."""

    id: str
    name: str
    why: str


@frozen
class Question:
    """Somebody in a file who may be somebody known. `answer`: what --as takes before the id."""

    line: int
    name: str
    answer: str
    likes: tuple[Like, ...]


class Matcher:
    """Places the records of a file, one after the other; organizations before the people who are there."""

    def __init__(self, registry: Registry, answers: Mapping[str, str]) -> None:
        self.known: dict[str, Contact] = {it.id: it for it in everybody(registry)}
        self.questions: list[Question] = []
        self.new_organizations: list[tuple[int, Organization]] = []
        self._answers = answers
        self._names: dict[str, str] = {it.id: it.name for it in self.known.values()}
        self._tables = {it.id: table_of(it) for it in self.known.values()}
        self._alike = {ORGANIZATIONS: Names(), PEOPLE: Names()}
        self._by_address: dict[str, list[str]] = defaultdict(list)
        self._organizations: dict[str, str] = {}
        for it in self.known.values():
            self._note(table_of(it), it.id, it.name, it.email)
            if isinstance(it, Organization):
                for name in (it.id, it.short_name, *it.names.values()):
                    self._organizations.setdefault(folded_name(name), it.id)

    def placed(self, record: Record) -> tuple[str, Fault | None] | None:
        """The id of that record, new or known, or a fault; None where a question must be answered first."""
        given = self._answers.get(str(record.line), record.id)
        name = str(record.data.get("name", ""))
        address = str(record.data.get("email", ""))
        if given:
            fault = self._unfit_id(given, record)
            if fault is None and given not in self._tables:
                self._note(record.table, given, name, address)
            return given, fault
        likes = self._likes(record.table, name, address)
        certain = [it for it in likes if self._is_same(it, name, address)]
        if certain:
            return certain[0].id, None
        if likes:
            answer = str(record.line)
            self.questions.append(Question(record.line, name, answer, tuple(likes)))
            return None
        new = slug_for(name, self._tables, otherwise="contact")
        self._note(record.table, new, name, address)
        return new, None

    def organization(self, written: str, line: int) -> str:
        """The id of an organization as a file writes it: known, new by its name, or in question and empty."""
        answered = self._answers.get(written, "")
        if self._tables.get(written) == ORGANIZATIONS:
            return written
        known = self._organizations.get(folded_name(answered or written))
        if known is not None:
            return known
        likes = [] if answered else self._likes(ORGANIZATIONS, written, "")
        if likes:
            if all(it.answer != written for it in self.questions):
                self.questions.append(Question(line, written, written, tuple(likes)))
            return ""
        new = answered or slug_for(written, self._tables, otherwise="organization")
        self._note(ORGANIZATIONS, new, written, "")
        self.new_organizations.append((line, Organization(new, written)))
        return new

    def _note(self, table: str, id: str, name: str, address: str) -> None:
        """Know a contact from now on."""
        self._tables[id] = table
        self._names[id] = name
        self._alike[table].add(id, name)
        if address:
            self._by_address[address.casefold()].append(id)
        if table == ORGANIZATIONS:
            self._organizations[folded_name(name)] = id

    def _likes(self, table: str, name: str, address: str) -> list[Like]:
        folded = folded_name(name)
        why: dict[str, list[str]] = defaultdict(list)
        for other in self._alike[table].like(name) if name else ():
            nearly = "" if folded_name(self._names[other]) == folded else "nearly "
            why[other].append(f"{nearly}the same name")
        for other in self._by_address.get(address.casefold(), ()):
            if self._tables[other] == table:
                why[other].append("the same address")
        return [Like(it, self._names[it], " and ".join(said)) for it, said in why.items()]

    def _is_same(self, like: Like, name: str, address: str) -> bool:
        """Whether name and address are both the same; an organization's name alone says who it is."""
        if folded_name(like.name) != folded_name(name):
            return False
        if self._tables[like.id] == ORGANIZATIONS:
            return True
        return bool(address) and like.id in self._by_address.get(address.casefold(), ())

    def _unfit_id(self, id: str, record: Record) -> Fault | None:
        if not is_id(id):
            what = f"column {record.columns.get('id', 'id')}: {shown(id)} is no id"
            hint = "An id is of small letters, digits and hyphens: mara-ilves"
            return Fault("bad-id", what, "", record.line, hint=hint)
        there = self._tables.get(id, record.table)
        if there != record.table:
            what = f"{printable(id)} is the id of one of the {there}"
            return Fault("bad-id", what, "", record.line, hint="Give this one another id")
        return None
