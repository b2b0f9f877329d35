"""Media contacts of older announcements, in whatever shape they stand, matched with the registry by name."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.people.announced import announces, is_named_there
from hrnk_press.drafting.archive.people.contact_lines import contacts_in
from hrnk_press.drafting.archive.people.known_contacts import Line, read_contacts
from hrnk_press.drafting.archive.people.prose_contacts import prose_contacts
from hrnk_press.drafting.archive.people.unlabelled import names_below
from hrnk_press.drafting.archive.people.whole_names import with_whole_names
from hrnk_press.drafting.archive.words.asking import (
    asks_to_reach,
    is_for_others,
    is_of_the_press,
    is_of_the_public,
    offers,
)
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.lines import is_end
from hrnk_press.drafting.archive.words.person_names import is_named, person_in
from hrnk_press.drafting.archive.words.reaching import LABEL, bare, is_reach, label_in, reaches
from hrnk_press.drafting.archive.words.wording import ASIDE, is_about, is_attachments, is_notes
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import frozen, replace
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

# What this program itself prints beside a contact, from the registry.
_ASIDE = pattern(rf"{ASIDE}|(?<=\d)\)", re.IGNORECASE)
_CONNECTS = pattern(r"or|oder|ou|o|and|und|et|y", re.IGNORECASE)
_SITE = pattern(r"(?:(?:w(?:eb(?:site)?)?|url|internet): ?)?(?:https?://|www\.)\S+", re.IGNORECASE)
_POSTAL = pattern(
    r"^\d{1,5}[a-z]? [A-Z][\w.]* |\b[A-Z]{2}\.? \d{5}\b|^(?:[A-Z]{1,2}-)?\d{4,5} [A-Z]\w+$|\bP\.? ?O\.? Box\b"
    r"|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|straße \d|str\. \d|^(?:rue|calle|avenida|avenue) "
)
# Labels of those who may be asked, even where nothing is said of how.
_NAMES = pattern(
    r"(?:for (?:more|further|additional) information,? )?(?:please )?(?:(?:press|media|pr|news) )?contacts?(?: persons?)?\W|(?:presse|medien)?kontakt\W"
    r"|(?:ihre? )?ansprechpartner|weitere informationen erhalten|contacts? (?:de )?presse|contacto de prensa",
    re.IGNORECASE,
)
# Where guests accept; somebody must be named there who may be asked, too.
_ACCEPTS = pattern(r"rsvp\b", re.IGNORECASE)
_QUESTIONS_GO = pattern(
    r"(?:any )?(?:questions|inquiries|enquiries)\b.{0,60}\b(?:directed|addressed|sent) to\b",
    re.IGNORECASE,
)
_DASH = pattern(r"\s+[–—-]")
_LONGEST_LINE = 200
# Behind a label, contacts may stand in one line.
_LONGEST_LIST = 500
_FEWEST_WORDS = 8
_MOST_OF_TITLE = 14
_FEWEST_TOLD = 10
_FAR = 4
_FARTHEST = 6
_FARTHEST_SPACED = 8
# A table of Korean offices has so many lines up to a number.
_OFFICES = pattern(r"담당 ?부서$")
_FARTHEST_OF_OFFICES = 9


def contact_blocks(blocks: list[Block], start: int = 0) -> tuple[int, ...]:
    """The places of the blocks that are media contacts, their labels included, in order."""
    found: list[int] = []
    index = start
    while index < len(blocks):
        end = contact_run(blocks, index)
        found += range(index, end)
        index = max(end, index + 1)
    return tuple(found)


def contact_run(blocks: list[Block], index: int) -> int:
    """Where contacts that begin there end; that place itself where none do."""
    block = blocks[index]
    if len(block.text) > _LONGEST_LIST:
        return index
    text = bare(block.text)
    label = label_in(text)
    if label is None and not text.endswith("."):
        label = LABEL.fullmatch(text.rpartition(". ")[2])
    announced = label is None and announces(blocks, index)
    asked = announced or (asks_to_reach(text) and _is_asked_of_the_press(block))
    if label is None and not asked:
        return index
    if is_of_the_public(block.text) or (label is None and _is_for_others(block)):
        return index
    if (_ACCEPTS.match(text) or offers(text)) and not _names(block):
        return index
    alone = announced or (label is not None and label.end() == len(label.string))
    end, offices = index + 1, _OFFICES.match(block.text) is not None
    while end < len(blocks):
        offices = offices or _OFFICES.match(blocks[end].text) is not None
        if not _goes_on(blocks, end, index + 1, alone=alone, offices=offices):
            break
        end += 1
    whole = reaches(block.text) or bool(block.mails)
    reached = whole or any(reaches(it.text) or it.mails for it in blocks[index + 1 : end])
    return end if reached else _named_alone(blocks, index, label)


def _names(block: Block) -> bool:
    return any(it.name[:1].isupper() for it in contacts_in([block]))


def _is_for_others(block: Block) -> bool:
    """Whether a sentence says where people may ask, and names nobody by a given name."""
    if not is_for_others(block.text):
        return False
    return not any(is_given(it.name.split()[0]) for it in contacts_in([block]) if it.name)


def _named_alone(blocks: list[Block], index: int, label: re.Match[str] | None) -> int:
    """Where a contact ends who is only named, behind the label or in the line below it."""
    if label is None or not _NAMES.match(label.group()):
        return index
    said, end = label.string[label.end() :], index + 1
    if not said and end < len(blocks) and blocks[end].gap <= 1:
        said, end = blocks[end].text, end + 1
    name, title = person_in(said.partition(",")[0].strip())
    return end if name and not title and is_given(name.split()[0]) else index


def _is_asked_of_the_press(block: Block) -> bool:
    """Whether a sentence names a person to ask or an address, or speaks to the press: no hotline for everybody."""
    if is_of_the_press(block.text) or _QUESTIONS_GO.match(block.text):
        return True
    return any(it.name or it.email or it.hidden for it in contacts_in([block]))


def _goes_on(blocks: list[Block], at: int, first: int, *, alone: bool, offices: bool) -> bool:
    """Whether that block still belongs to the contacts: it reaches somebody, or names who is reached next.

    `alone`: the label has a line of its own; `offices`: they are of a table of Korean offices.
    """
    block = blocks[at]
    text = block.text
    if (
        len(text) > _LONGEST_LINE
        or is_end(text)
        or is_notes(text)
        or is_attachments(text)
        or is_about(text)
        or is_of_the_public(text)
        or _is_dated(block)
    ):
        return False
    if block.gap > 1 and at > first and not names_below(blocks, at):
        return False
    if not alone and at == first and block.gap and _label_alone(text):
        return False  # another label, whose contacts these are
    if block.gap and (_tells(block) or _is_for_others(block)):
        return False
    if reaches(text) or block.mails:
        return True
    if _CONNECTS.fullmatch(text) or (not block.gap and _SITE.fullmatch(text)):
        return True
    following = []
    led = alone or not (reaches(blocks[first - 1].text) or blocks[first - 1].mails)
    spaced = led and _is_spaced(blocks, first)
    near = (
        _FARTHEST_OF_OFFICES
        if offices
        else _FARTHEST_SPACED
        if spaced
        else _FARTHEST
        if alone or any(map(_is_postal, blocks[at : at + _FARTHEST]))
        else _FAR
    )
    for it in blocks[at + 1 : at + near]:
        listed = it.shape is block.shape and it.shape in (Shape.ITEM, Shape.ROW)
        begins = it.gap == 1 and (is_named_there(it) or (not block.gap and reaches(it.text)))
        if it.gap > spaced and not listed and not begins:
            break
        following.append(it)
    if any((reaches(it.text) or it.mails) and len(it.text) < _LONGEST_LINE for it in following):
        return not text.endswith(".") or len(text.split()) < _FEWEST_WORDS
    if alone and at == first and len(text.split()) < _FEWEST_WORDS:
        after = blocks[at + 1] if at + 1 < len(blocks) else None
        return after is not None and reaches(after.text)
    if at > first and not block.gap:
        return text.startswith("(") or is_named_there(block)
    return (at > first or not alone) and _is_followed(blocks, at)


def _tells(block: Block) -> bool:
    """Whether a paragraph is a sentence that neither says whom to ask nor begins with somebody."""
    text = block.text
    if not text.endswith(".") or len(text.split()) < _FEWEST_TOLD or label_in(text):
        return False
    asks = asks_to_reach(text) and _is_asked_of_the_press(block)
    return not (asks or is_named_there(block))


def _is_followed(blocks: list[Block], at: int) -> bool:
    """Whether a line is a name, and what the one below it begins with says how that one is reached."""
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    if below is None or below.gap > 1 or not is_named(blocks[at].text):
        return False
    return len(below.text) < _LONGEST_LINE and (is_reach(below.text) or bool(below.mails))


def _is_dated(block: Block) -> bool:
    """Whether a dateline opens a text, and no dash stands behind who is reached."""
    if opening_of(block) is None or reaches(block.text):
        return False
    return not is_given(block.text.split()[0]) or person_in(_DASH.split(block.text)[0])[0] == ""


def _is_postal(block: Block) -> bool:
    """Whether a line is of a postal address: it ends with a code, or begins with a house's number."""
    return len(block.text) < _LONGEST_LINE and _POSTAL.search(block.text) is not None


def _is_spaced(blocks: list[Block], first: int) -> bool:
    """Whether what stands below a label are short lines and paragraphs, up to one that reaches somebody."""
    for index, block in enumerate(blocks[first : first + _FARTHEST_SPACED]):
        far = index > 0 and block.gap > 1
        heads = block.shape is Shape.HEADING and not 0 < blocks[first - 1].level < block.level
        most = _FEWEST_WORDS if block.text.endswith((".", "!", "?")) else _MOST_OF_TITLE
        reached = reaches(block.text) or bool(block.mails)
        if far or heads or (len(block.text.split()) > most + reached * _FEWEST_WORDS):
            return False
        if reached:
            return any(it.gap > 0 for it in blocks[first + 1 : first + index + 1])
        if is_end(block.text) or is_about(block.text):
            return False
    return False


@frozen
class ContactsRead:
    """Whom contact blocks name; those blocks whose every word the registry prints; the ids in order; and where
    source and registry differ.
    """

    contacts: tuple[FoundContact, ...] = ()
    printed: tuple[Block, ...] = ()
    people: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


def read_contact_blocks(
    blocks: list[Block], registry: Registry, body: Sequence[Block] = ()
) -> ContactsRead:
    """The contacts of these blocks, else of a sentence of the body. A block is `printed` where the registry says all that it says.

    Nobody is matched but by the whole name; an address that was hidden stays hidden, and the registry's
    is offered beside it.
    """
    found = with_whole_names(contacts_in(blocks) or prose_contacts(body), body)
    contacts = tuple(_matched(it, registry) for it in found)
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
