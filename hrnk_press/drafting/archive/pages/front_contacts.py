"""Contacts in front matter: keys that name them, or tell one part of one, and keys whose value stands below them."""

import re
from collections.abc import Iterable

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.pages.front_lines import joined, key_of, value_of
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.letters import has_digits
from hrnk_press.patterns import pattern

# With blanks in the place of other joints.
_CONTACTS = (
    *("contact", "contacts", "media contact", "media contacts", "press contact", "press contacts"),
    *(
        "contact presse",
        "contacts presse",
        "contact media",
        "contacto de prensa",
        "contacto prensa",
    ),
    *("kontakt", "pressekontakt", "medienkontakt"),
)
# A key that tells one part of a contact: "media_email".
_FIELD = pattern(
    r"(?P<whose>(?:media|press|pr|presse|prensa) (?:contact )?|(?:contact|kontakt|contacto) )(?P<field>name|e-?mail|mail|correo|courriel|phone|telephone|tel|mobile|cell|telefon|teléfono|téléphone)"
)
# A key whose value stands in the lines below it.
_NESTING = pattern(r"(?P<key>[^\W\d_][\w -]{0,30}?)\s*:\s*")


def names_contacts(key: str) -> bool:
    """Whether the value of that key is whom journalists may ask."""
    return joined(key) in _CONTACTS


def desks_in(every: Iterable[re.Match[str] | None]) -> set[str]:
    """Those for whom keys tell the parts of a contact, with an address or a number among them: "media "."""
    fields = ((it, _FIELD.fullmatch(joined(key_of(it)))) for it in every if it)
    return {field["whose"] for it, field in fields if field and reaches(value_of(it))}


def part_of_contact(number: int, found: re.Match[str], desks: set[str], above: int) -> Block | None:
    """The line of that number with the part of a contact that its key tells for one of those desks; a label where none is in the line `above`."""
    field = _FIELD.fullmatch(joined(key_of(found)))
    value = " ".join(value_of(found).split())
    if field is None or field["whose"] not in desks:
        return None
    if not (value[:1].isupper() if field["field"] == "name" else reaches(value)):
        return None  # a switch or a file of the site
    below = above == number - 1
    label = field["field"] if below else "contact"
    return Block(f"{label}: {value}", number, gap=int(not below))


def nested_contacts(lines: list[str], number: int) -> list[Block]:
    """The line of that number and those of its value, where it is the key of contacts and they reach somebody."""
    key = _NESTING.fullmatch(lines[number - 1])
    if key is None or not names_contacts(key["key"].casefold()):
        return []
    end = number
    while end < len(lines) and lines[end].startswith((" ", "\t", "- ")):
        end += 1
    if not any("@" in it or has_digits(it) for it in lines[number:end]):
        return []
    every = enumerate(lines[number - 1 : end], start=number)
    return [Block(" ".join(it.split()), at) for at, it in every if it.strip()]
