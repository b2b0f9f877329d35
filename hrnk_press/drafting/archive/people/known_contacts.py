"""Contact lines of an older announcement, matched with the people of the registry."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from hrnk_press.drafting.archive.words.wording import CONTACTS
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import frozen
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern

_LABEL = pattern(
    r"(?:for (?:(?:more|further) information|(?:media|press) inquir(?:ies|y)),? )?"
    rf"(?:please )?(?:media |press )?contacts?(?: information)? ?: ?|{CONTACTS} ?",
    re.IGNORECASE,
)
_HIDDEN = pattern(r"\[email protected\][^\s;,]*")
_MAIL = pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = pattern(r"\+?\(?\d[\d ().-]{5,}\d")
_NO_DIGITS = pattern(r"\D+")
_FURNITURE = pattern(r"\b(?:tel|telephone|phone|mobile|cell|e-?mail)\b|\W+", re.I)


@frozen
class Line:
    """A line of a contact block: its number, as notes name it, and its words."""

    number: int
    text: str


@frozen
class ContactLines:
    """What a block of contact lines says. `unmatched` are the lines that name nobody in the registry."""

    people: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


def read_contacts(lines: list[Line], registry: Registry) -> ContactLines:
    """Whom the lines of a contact block name, and where they and the registry say different things."""
    people: list[Person] = []
    unmatched: list[str] = []
    notes: list[Note] = []
    for line in lines:
        words = _without_label(line.text)
        if not words:
            continue
        named = _named(words, registry) or (
            people[-1:] if not unmatched and _says_more_of(words, people[-1:], registry) else []
        )
        if named:
            people += [person for person in named if person not in people]
            notes += _differences(Line(line.number, words), named, registry)
        else:
            unmatched.append(words)
            notes.append(
                Note(
                    line.number,
                    f"nobody in contacts.toml is named here: {words}",
                    "add the person to contacts.toml and the id to contacts, then strike these words",
                )
            )
    return ContactLines(tuple(it.id for it in people), tuple(unmatched), tuple(notes))


def _without_label(text: str) -> str:
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


def _says_more_of(words: str, last: list[Person], registry: Registry) -> bool:
    """Whether a line says nothing but an address, or what the registry says of whom the line above names: "Press Officer"."""
    address = not _FURNITURE.sub("", _without(words, (_HIDDEN, _MAIL, _PHONE)))
    return address or (bool(last) and not _unknown_words(words, last, registry))


def _named(words: str, registry: Registry) -> list[Person]:
    """Everybody whose name stands in the line, in its order."""
    folded = words.casefold()
    places = {
        person.id: folded.find(name.casefold())
        for person in registry.people.values()
        for name in (person.name, *person.names.values())
        if name.casefold() in folded
    }
    return [registry.people[person] for person in sorted(places, key=lambda it: places[it])]


def _differences(line: Line, named: list[Person], registry: Registry) -> Iterator[Note]:
    """What the line says and the registry does not, or says otherwise."""
    for hidden in _HIDDEN.findall(line.text):
        yield _hidden_address(line, hidden, named)
    known = {person.email.casefold() for person in named}
    for address in _MAIL.findall(_HIDDEN.sub("", line.text)):
        if address.casefold() not in known:
            yield _other(line, address, named, "email")
    numbers = {
        _digits(number) for person in named for number in (person.phone, person.out_of_hours)
    }
    for number in _PHONE.findall(line.text):
        if not any(known.endswith(_digits(number)) for known in numbers if known):
            yield _other(line, number, named, "phone")
    left = _unknown_words(line.text, named, registry)
    if left:
        yield Note(
            line.number,
            f"of this contact line, contacts.toml does not know: {left}",
            "compare title and organization with contacts.toml; the release prints what stands there",
        )


def _hidden_address(line: Line, hidden: str, named: list[Person]) -> Note:
    person = named[0]
    message = f'the address of {person.name} was hidden by the web site: "{hidden}"'
    if person.email:
        return Note(line.number, message, f"{person.email}, from contacts.toml, is printed instead")
    return Note(line.number, message, f"add email to [people.{person.id}] in contacts.toml")


def _other(line: Line, said: str, named: list[Person], key: str) -> Note:
    person = named[0]
    known = getattr(person, key) or "none"
    return Note(
        line.number,
        f"the text gives {said} for {person.name}, contacts.toml {known}",
        f"contacts.toml is printed; where the text is right, set {key} in [people.{person.id}]",
    )


def _unknown_words(words: str, named: list[Person], registry: Registry) -> str:
    left = _without(words, (_HIDDEN, _MAIL, _PHONE))
    for known in sorted(_known_words(named, registry), key=len, reverse=True):
        left = _alone(known).sub(" ", left)
    return " ".join(_FURNITURE.sub(" ", left).split())


@lru_cache(maxsize=256)
def _alone(words: str) -> re.Pattern[str]:
    """The pattern of those words, where they are no part of others."""
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)


def _known_words(named: list[Person], registry: Registry) -> Iterator[str]:
    for person in named:
        yield from filter(
            None, (person.name, *person.names.values(), person.honorific, *person.former)
        )
        for role in person.roles:
            yield from (role.title, *role.titles.values())
            organization = registry.organizations.get(role.organization)
            if organization:
                names = (organization.name, organization.short_name, *organization.names.values())
                yield from filter(None, names)


def _without(words: str, patterns: Iterable[re.Pattern[str]]) -> str:
    for it in patterns:
        words = it.sub(" ", words)
    return words


def _digits(number: str) -> str:
    return _NO_DIGITS.sub("", number)
