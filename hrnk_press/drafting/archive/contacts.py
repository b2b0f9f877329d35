"""Media contacts of older announcements, in whatever shape they stand, matched with the registry by name."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.known_contacts import Line, read_contacts
from hrnk_press.drafting.archive.lines import is_end
from hrnk_press.drafting.archive.wording import ASIDE, CONTACTS, is_about, is_attachments, is_notes
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import frozen
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry

LABEL = re.compile(
    r"(?:for (?:(?:more|further|additional) (?:information|details)|all (?:media|press) (?:inquir|enquir)ies"
    r"|(?:media|press) (?:inquir(?:ies|y)|enquir(?:ies|y)|information)|interviews?),? )?"
    r"(?:please )?(?:(?:for )?(?:media|press|news) )?contacts?(?: (?:information|details|person|us|for (?:media|press)))?"
    r"(?: ?[:—–] ?| ?$)|(?:media|press) (?:inquir|enquir)ies ?: ?|pressekontakt ?:? ?"
    r"|for [^.:@]{3,100}?,? (?:please )?contact ?: ?|for (?:more|further|additional) information ?: ?"
    rf"|{CONTACTS} ?",
    re.IGNORECASE,
)
_PROSE = re.compile(r"(?:for|to) .{0,120}?\b(?:contact|call|e-?mail|write to)\b.*", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_HIDDEN = re.compile(
    r"\[email protected\](?:[\w-]+(?:\.[\w-]+)*)?|\S+ ?[\[(] ?at ?[\])] ?\S+(?: ?[\[(] ?dot ?[\])] ?\w+)*",
    re.I,
)
_PHONE = re.compile(r"(?<![\w@/.-])\+?\(?\d(?:[ ().\-/–]{0,3}\d){6,14}(?![\w/-])")
_NOT_VOICE = re.compile(
    r"(?:fax|hot ?line|help ?line|toll.free|crisis)[^\w]*(?:\w+[^\w]*)?\Z", re.IGNORECASE
)
_FIELD = re.compile(
    r"\b(?:tel(?:ephone)?|phone|mobile|cell|office|direct|fax|e-?mail|name|title|[ptmce])\b ?[.:]\)?|\b(?:tel|e-?mail|phone|fax)\b[.:]?"
    r"|\b(?:at|or|on|and)\b(?=\s*$)|^\s*(?:at|or|on|and)\b",
    re.IGNORECASE,
)
_PIECE = re.compile(r"\s*(?:;|\||·|•|\s/\s|\s[–—-]\s)\s*")
_NAME = re.compile(
    r"(?:(?:Dr|Mr|Ms|Mrs|Prof|Amb|Rev)\.? )?[^\W\d_a-z][\w’'-]+(?: (?:[^\W\d_a-z]\.|[^\W\d_a-z][\w’'-]*|de|la|van|von|der|bin|al|el|\([^)]+\))){1,4}"
    r"|[가-힣]{2,4}|[一-鿿]{2,4}"
)
_IN_PROSE = re.compile(rf"(?i:contact|call|e-?mail|write to) (?P<name>{_NAME.pattern})")
_LINKING = re.compile(r"^(?:at|or|on|and)\b|\b(?:at|or|on|and)$", re.IGNORECASE)
# Where one line names the next person, or goes on to how one is reached.
_NEXT = re.compile(
    rf"(?<=[\w)])\. (?=Tel|Phone|E-?mail|Fax)| (?=(?:Name|Title|Phone|Tel|Mobile|E-?mail|Organi[sz]ation): )|, (?=(?:{_NAME.pattern}), )"
)
# What this program itself prints beside a contact, from the registry.
_ASIDE = re.compile(rf"{ASIDE}|(?<=\d)\)", re.IGNORECASE)
_NO_NAME = re.compile(
    r"\b(?:committee|institute|office|director|manager|officer|media|press|relations|department|foundation"
    r"|watch|university|association|communications|team|international|council|center|centre|group|network"
    r"|organi[sz]ation|secretary|coordinator|spokes\w+|advis\w+|president|chair\w*|head|human|rights|news)\b",
    re.IGNORECASE,
)
_LONGEST_LINE = 200


def reaches(text: str) -> bool:
    """Whether the line holds an address or a telephone number."""
    return any(it.search(text) for it in (_HIDDEN, _MAIL, _PHONE))


def contact_blocks(blocks: list[Block], start: int = 0) -> range:
    """The first run of blocks that are media contacts, their label included; empty where there is none."""
    for index in range(start, len(blocks)):
        block = blocks[index]
        label = LABEL.match(block.text)
        if label is None and not _is_prose(block):
            continue
        end = index + 1
        while end < len(blocks) and _goes_on(blocks, end, index + 1):
            end += 1
        if end > index + 1 or reaches(block.text):
            return range(index, end)
    return range(0)


def _is_prose(block: Block) -> bool:
    return bool(_PROSE.match(block.text)) and reaches(block.text) and len(block.text) < 400


def _goes_on(blocks: list[Block], at: int, first: int) -> bool:
    """Whether that block still belongs to the contacts: it reaches somebody, or names who is reached next."""
    block = blocks[at]
    if (
        len(block.text) > _LONGEST_LINE
        or is_end(block.text)
        or is_notes(block.text)
        or is_attachments(block.text)
        or is_about(block.text)
    ):
        return False
    if block.gap > 1 and at > first:
        return False
    if reaches(block.text):
        return True
    following = blocks[at + 1 : at + 4]
    joined = []
    for it in following:
        if it.gap:
            break
        joined.append(it)
    if any(reaches(it.text) and len(it.text) < _LONGEST_LINE for it in joined):
        return not block.text.endswith((".", ":"))
    return block.gap == 0 and at > first and block.text.startswith("(")


@frozen
class ContactsRead:
    """Whom contact blocks name; those blocks whose every word the registry prints; the ids in order; and where
    source and registry differ.
    """

    contacts: tuple[FoundContact, ...] = ()
    printed: tuple[Block, ...] = ()
    people: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


def read_contact_blocks(blocks: list[Block], registry: Registry) -> ContactsRead:
    """The contacts of these blocks. A block is `printed` where the registry says all that it says.

    Nobody is matched but by the whole name; an address that was hidden stays hidden, and the registry's
    is offered beside it.
    """
    contacts = tuple(_contacts(blocks, registry))
    labels = {index for index, it in enumerate(blocks) if _label_alone(it.text)}
    lines = [
        Line(index, _ASIDE.sub(" ", it.text))
        for index, it in enumerate(blocks)
        if index not in labels
    ]
    known = read_contacts(lines, registry)
    notes = tuple(replace(it, line=blocks[it.line].line) for it in known.notes)
    if known.unmatched or not known.people:
        return ContactsRead(contacts, (), known.people, notes)
    doubtful = {it.line for it in known.notes}
    printed = {it.number for it in lines} - doubtful
    if not doubtful:  # a label stays with the lines that it introduces
        printed |= labels
    return ContactsRead(contacts, tuple(blocks[it] for it in sorted(printed)), known.people, notes)


def _label_alone(text: str) -> bool:
    label = LABEL.match(text)
    return label is not None and label.end() == len(text)


def _contacts(blocks: list[Block], registry: Registry) -> Iterator[FoundContact]:
    current: FoundContact | None = None
    for block in blocks:
        label = LABEL.match(block.text)
        text = block.text[label.end() :] if label else block.text
        if block.gap and current is not None and (current.email or current.phone or current.hidden):
            yield _matched(current, registry)
            current = None
        for piece in _pieces(text):
            found = _piece(piece, block.line)
            if found.name and current is not None and current.name:
                yield _matched(current, registry)
                current = None
            current = _joined(current, found) if current else found
    if current is not None:
        yield _matched(current, registry)


def _pieces(text: str) -> Iterator[str]:
    prose = _IN_PROSE.search(text)
    if prose:
        text = text[prose.start("name") :]
    for piece in _PIECE.split(text):
        for part in _NEXT.split(piece):
            if part.strip():
                yield part.strip()


def _piece(text: str, line: int) -> FoundContact:
    mail = _MAIL.search(_HIDDEN.sub(" ", text))
    hidden = _HIDDEN.search(text)
    phone = next(
        (it for it in _PHONE.finditer(text) if not _NOT_VOICE.search(text[: it.start()])), None
    )
    left = text
    for pattern in (_HIDDEN, _MAIL, _PHONE, _FIELD):
        left = pattern.sub(" , ", left)
    trimmed = (_LINKING.sub("", it.strip(" .:()[]/-–—")).strip() for it in left.split(","))
    parts = [it for it in trimmed if it]
    named = _NAME.match(parts[0]) if parts else None
    name = ""
    if named and not _NO_NAME.search(named.group()) and named.end() == len(parts[0]):
        name, parts = named.group(), parts[1:]
    elif (
        named and not _NO_NAME.search(" ".join(named.group().split()[:2])) and " at " in f" {text} "
    ):
        name = " ".join(named.group().split()[:3])
        parts = parts[1:]
    return FoundContact(
        name,
        line,
        title=", ".join(it for it in parts if re.search(r"[^\W\d_]{2}", it)),
        email=mail.group().rstrip(".") if mail else "",
        phone=phone.group().strip(" -–/") if phone else "",
        hidden=hidden.group() if hidden else "",
    )


def _joined(one: FoundContact, more: FoundContact) -> FoundContact:
    return replace(
        one,
        name=one.name or more.name,
        title=", ".join(it for it in (one.title, more.title) if it),
        email=one.email or more.email,
        phone=one.phone or more.phone,
        hidden=one.hidden or more.hidden,
    )


def _matched(found: FoundContact, registry: Registry) -> FoundContact:
    person = person_named(found.name, registry)
    if person is None:
        return found
    return replace(found, person=person.id, candidate=person.email if found.hidden else "")


def person_named(name: str, registry: Registry) -> Person | None:
    """The one person of the registry with exactly that name; None for nobody, and for two."""
    folded = " ".join(name.split()).casefold()
    same = [it for it in registry.people.values() if folded in _called(it)]
    return same[0] if folded and len(same) == 1 else None


def _called(person: Person) -> set[str]:
    """What somebody is called in full, in every language, with the honorific and without."""
    names = (person.name, *person.names.values())
    return {f"{lead} {it}".strip().casefold() for it in names for lead in ("", person.honorific)}
