"""The lines of contacts: whom they name, in order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.people.contact_columns import (
    by_columns,
    in_cells,
    with_shared_numbers,
)
from hrnk_press.drafting.archive.people.contact_fields import (
    fields_of,
    is_of_a_desk,
    leads,
    without_body,
    without_label,
    without_others,
    without_public,
)
from hrnk_press.drafting.archive.people.contact_reading import Reading
from hrnk_press.drafting.archive.people.investors import for_the_press, without_investors
from hrnk_press.drafting.archive.words.asking import asks_to_reach
from hrnk_press.drafting.archive.words.korean_names import is_korean
from hrnk_press.drafting.archive.words.mail_addresses import MAIL
from hrnk_press.drafting.archive.words.reaching import bare, reaches
from hrnk_press.drafting.archive.words.role_words import says_role
from hrnk_press.drafting.archive.words.telephones import without_numbered
from hrnk_press.frozen import replace
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

# Who answers at a body's address.
_OFFICE = pattern(
    r"press|presse|prensa|media|medien|medios|news|pr\b|office|communications?|comunicacion"
)
_SENTENCE = pattern(r"(?:(?<=[^\W\d_]{2}\.)|(?<=\d\d\.)) +(?=[A-ZÄÖÜÀÉ])")
_FEWEST_PARTS = 2
# Who hands out a text, and is asked where nobody else is named.
_ISSUES = pattern(r"(?:released|issued|submitted|prepared) by\b", re.IGNORECASE)
_CODE = pattern(r"\+\d{1,3}(?: ?\(0\))?\Z")
# Whose addresses are for no questions about a text.
_NOBODY = pattern(
    r"(?:web-?master|postmaster|(?:first|given|vor|pré|pre)-?(?:name|nom)\b|nombre\b|no-?reply|do-?not-?reply|un-?subscribe|abuse|privacy|datenschutz|donat\w+|giving|spenden|jobs|careers)\b",
    re.IGNORECASE,
)
# The address of an office, as a point of a list by itself.
_MAILBOX = pattern(
    r"(?:press|presse|prensa|media|medien|medios|news|info|contact|kontakt|contacto|pr|office|communications?|comunicacion)[\w.+-]*@\S+",
    re.IGNORECASE,
)
# The address of a whole house, beside its street.
_FOR_ALL = pattern(r"(?:info|mail|office|contact|kontakt|contacto|hello|enquiries)@", re.IGNORECASE)
# A field of a form as its name says whose it is: "Contact phone:".
_OF_CONTACT = pattern(
    r"contact (?=(?:e-?mail|phone|telephone|tel|mobile|cell|fax)(?: (?:address|number|no))?\.? ?(?::|\Z))",
    re.IGNORECASE,
)
# Words of Markdown that are linked to an address.
_LINKED = pattern(r"\[(?P<words>[^\[\]]{2,80})\]\(<?mailto:(?P<address>[\w.+%-]+@[\w.-]+\w)")
# "T.02-555-0143 E.press@…"
_MARK = pattern(r"(?<!\S)(?:E\.(?=[a-z][\w.-]{1,64}@)|[TMP]\.(?=[+(\d]))")
_HOUSE = pattern(
    r"\b\d{1,5}[a-z]? (?:[NSEW]\.? )?[A-Z][\w.]* (?:[A-Z]\w+ )?(?:Street|St|Avenue|Ave|Road|Rd|Drive|Blvd|Boulevard|Lane|Way|Plaza|Square)\b"
    r"|\b[A-Z]{2}\.? \d{5}\b|(?:straße|str\.) \d|, [A-ZÀ-Ý][\w’'-]+ \d{1,3}[a-z]?(?=,|\Z)|\b(?i:accueil|switchboard|reception|(?:telefon)?zentrale|centralita|mentions légales|impressum)\b|\b\d{5} [A-ZÄÖÜ][a-zäöü]+|[가-힣](?:로|길) ?\d|대표 ?전화"
)


def contacts_in(blocks: Sequence[Block]) -> tuple[FoundContact, ...]:
    """Whom these lines name, in order, each with the first address and the first number that are given."""
    first = blocks[0].line if blocks else 0
    found = _contacts_in(tuple(replace(it, line=it.line - first) for it in blocks))
    return tuple(replace(it, line=it.line + first) for it in found)


# The pages of a site have the same lines, each in another place; the first of these counts as line 0.
@lru_cache(maxsize=64)
def _contacts_in(blocks: tuple[Block, ...]) -> tuple[FoundContact, ...]:
    whole = _with_whole_numbers(blocks)
    lines = [replace(it, text=bare(it.text)) for it in map(in_cells, _by_sentences(whole))]
    read = map(_without_own_name, _read(with_shared_numbers(without_investors(by_columns(lines)))))
    found = for_the_press(_once_each(_joined(map(_of_the_body, read))))
    of_people = {it.email or it.phone for it in found if it.name}
    once = {(it.name, it.email, it.phone): it for it in reversed(found)}  # a page says it twice
    reached = {it.name for it in found if it.email or it.phone or it.hidden}
    return tuple(
        it
        for it in found
        if not (of_people and _is_letterhead(it))
        and (
            it.email
            or it.phone
            or it.hidden
            or (it.name and it.name not in reached and (not reached or is_surely(it)))
        )
        and (it.name or (it.email or it.phone) not in of_people)
        and once[(it.name, it.email, it.phone)] is it
    )


def _with_whole_numbers(blocks: Sequence[Block]) -> list[Block]:
    """The lines, each number whole of which a line ends with the code of the country."""
    found: list[Block] = []
    for it in blocks:
        above = found[-1].text if found and not it.gap else ""
        if above and _CODE.search(above) and it.text[:1] in "(0123456789":
            found[-1] = replace(found[-1], text=f"{above} {it.text}")
        else:
            found.append(it)
    return found


def _by_sentences(blocks: Sequence[Block]) -> Iterator[Block]:
    """The lines, a paragraph whose sentences each say whom to ask as one line for each of them."""
    for block in blocks:
        parts = _SENTENCE.split(block.text) if ". " in block.text else []
        if len(parts) < _FEWEST_PARTS or not all(asks_to_reach(it) and reaches(it) for it in parts):
            yield block
            continue
        yield replace(block, text=parts[0])
        yield from (replace(block, text=it, gap=1) for it in parts[1:])


def _without_own_name(found: FoundContact) -> FoundContact:
    """The contact, without a name that is the whole of the site's, whose press office is reached: "Save Mills" of
    media@savemills.example is no person, and who has a site of her own is one.
    """
    own = "".join(filter(str.isalnum, found.name.casefold()))
    local, _, site = found.email.casefold().partition("@")
    if own not in site.replace("-", "").split(".") or not _OFFICE.match(local):
        return found
    if is_given(found.name.split()[0].title()):
        return found
    return replace(found, name="", title=", ".join(filter(None, (found.name, found.title))))


def _of_the_body(found: FoundContact) -> FoundContact:
    """The contact, without an address at which nobody answers the press: of those who keep the site, or of a program."""
    return replace(found, email="") if _NOBODY.match(found.email) else found


def _once_each(contacts: Sequence[FoundContact]) -> list[FoundContact]:
    """The contacts, who is named again only where that one was named first, with what only the other line tells."""
    found: dict[object, FoundContact] = {}
    for nth, it in enumerate(contacts):
        key = it.name or nth
        first = found.setdefault(key, it)
        if first is not it:
            found[key] = replace(
                first,
                title=first.title or it.title,
                email=first.email or it.email,
                phone=first.phone or it.phone,
                hidden=first.hidden or ("" if first.email else it.hidden),
            )
    return list(found.values())


def is_surely(found: FoundContact) -> bool:
    """Whether it is a person by the name or the title, and no body whose name looks so."""
    return (
        is_given(found.name.split()[0].title()) or is_korean(found.name) or says_role(found.title)
    )


def _is_letterhead(found: FoundContact) -> bool:
    """Whether it is only where a body has its house, with the number of that."""
    everybody = not found.email or _FOR_ALL.match(found.email) is not None
    return not found.name and everybody and _HOUSE.search(found.title) is not None


def _joined(contacts: Iterable[FoundContact]) -> list[FoundContact]:
    """The contacts, an office's address and its number in the next paragraph as one."""
    found: list[FoundContact] = []
    for it in contacts:
        last = found[-1] if found else None
        office = last is not None and not last.name and not last.phone and not last.hidden
        if last is not None and office and not it.name and not it.email and not it.hidden:
            title = ", ".join(filter(None, (last.title, it.title)))
            found[-1] = replace(last, phone=it.phone, title=title)
        else:
            found.append(it)
    return found


def _with_addresses(block: Block) -> str:
    """The line with each address that its words are linked to right behind those words, where there are several."""
    text = _MARK.sub(r"\g<0> ", without_numbered(_OF_CONTACT.sub("", block.text)))
    if len(block.mails) < 2 or MAIL.search(text):
        return text
    for linked in _LINKED.finditer(block.styled):
        words, address = linked["words"].strip("*_ "), linked["address"]
        if text.count(words) == 1:
            text = text.replace(words, f"{words} <{address}>")
    return text


def _read(blocks: Sequence[Block]) -> Iterator[FoundContact]:
    """The contacts, each as its last line is read."""
    reading = Reading()
    listed = led = False
    for block in blocks:
        text, fresh = without_label(without_public(_with_addresses(block)))
        if not text and reading.awaited and not block.gap:
            text, fresh = block.text, False  # what the one above does
        text, beside = without_others(text)
        reading.beside |= beside
        if block.shape is Shape.ITEM and _MAILBOX.fullmatch(text) and not reading.awaited:
            yield from reading.finished()
        parted = block.gap > 0 and not (listed and block.shape is Shape.ITEM)
        yield from reading.begin_line(
            text,
            fresh=fresh or parted,
            parted=parted and block.shape not in (Shape.ROW, Shape.ITEM),
            desk=(fresh and is_of_a_desk(block.text)) or (led and leads(block.text)),
        )
        reading.issues = reading.issues or _ISSUES.match(block.text) is not None
        led = leads(block.text)
        for field in fields_of(without_body(text)):
            yield from reading.take(field, block.line)
        listed = block.shape is Shape.ITEM
        for address in block.mails if not MAIL.search(text) else ():
            yield from reading.take(address, block.line)
    yield from reading.finished()
