"""Whom the text of an older announcement names: who is quoted and known, who is not, and what is doubtful of them."""

from collections.abc import Iterator

from hrnk_press.drafting.archive.compose import signed_in_text
from hrnk_press.drafting.archive.items import FoundSpeaker, Item
from hrnk_press.drafting.archive.people.contacts import person_named
from hrnk_press.drafting.archive.people.elsewhere import elsewhere
from hrnk_press.drafting.archive.people.said_of import honorific_of, said_of
from hrnk_press.drafting.notes import Note
from hrnk_press.letters import has_hangul
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Kind
from hrnk_press.rendering.quotations import Quotation

_BEGINS = 30


def named_in(item: Item, registry: Registry) -> frozenset[str]:
    """The whole names of the registry that the text has."""
    text = _text(item)
    return frozenset(it.name for it in registry.people.values() if it.name in text)


def speakers_of(quotes: tuple[Quotation, ...], item: Item, registry: Registry) -> tuple[str, ...]:
    """The ids of everybody quoted whose whole name the registry has, if the text has them with no other body."""
    text = _text(item)
    found: list[str] = []
    for quote in quotes:
        if quote.may_be:
            continue
        known = quote.speaker or _known_as(quote.name, text, registry)
        if not known or known in found:
            continue
        if quote.speaker or not elsewhere(registry.people[known], text, registry):
            found.append(known)
    return tuple(found)


def _text(item: Item) -> str:
    return "\n".join(it.text for it in item.body)


def _known_as(name: str, text: str, registry: Registry) -> str:
    """The id of whoever is called so in full, or so in short and in full elsewhere in the text."""
    person = person_named(name, registry)
    if person is not None or not name:
        return person.id if person else ""
    people = [
        it.id for it in registry.people.values() if it.name.endswith(f" {name}") and it.name in text
    ]
    return people[0] if len(people) == 1 else ""


def strangers(item: Item, quotes: tuple[Quotation, ...]) -> Iterator[FoundSpeaker]:
    """Whoever is quoted and unknown, by the whole name."""
    unknown = (it.name for it in quotes if not (it.speaker or it.may_be) and _is_whole(it.name))
    for name in dict.fromkeys(unknown):
        block = next((it for it in item.body if name in it.text), None)
        if block is None:
            yield FoundSpeaker(name, item.line)
            continue
        honorific = honorific_of(name, block.text, item.language)
        yield FoundSpeaker(name, block.line, said_of(name, block.text), honorific)


def _is_whole(name: str) -> bool:
    """Whether it is more than a first or a last name; names in Korean letters have no blank."""
    return " " in name or (has_hangul(name) and len(name) > 1)


def notes_on_people(
    item: Item, quotes: tuple[Quotation, ...], registry: Registry
) -> Iterator[Note]:
    """What is doubtful of whom the text names."""
    yield from _signed(item)
    yield from _of_elsewhere(item, quotes, registry)
    yield from dict.fromkeys(_left_open(it, item) for it in quotes if it.may_be)


def _of_elsewhere(item: Item, quotes: tuple[Quotation, ...], registry: Registry) -> Iterator[Note]:
    """A note on everybody quoted whose name the registry has, and whom the text has with another body."""
    for name, speaker in dict.fromkeys((it.name, it.speaker) for it in quotes if not it.may_be):
        person = registry.people.get(speaker) or person_named(name, registry)
        said = elsewhere(person, _text(item), registry) if person else ""
        if person is None or not said:
            continue
        block = next((it for it in item.body if said in it.text), None)
        what = "taken" if speaker else "not taken"
        hint = "" if speaker else f"if it is the same person, list {person.id} in speakers"
        line = block.line if block else item.line
        yield Note(line, f'"{said}" was {what} for {person.id} of contacts.toml', hint)


def _left_open(quote: Quotation, item: Item) -> Note:
    """A note on a quotation whose speaker has a name that several have."""
    begins = quote.words.partition("\n")[0][:_BEGINS]
    block = next((it for it in item.body if begins in it.text and quote.name in it.text), None)
    who = " or ".join(quote.may_be)
    line = block.line if block else item.line
    return Note(line, f'whose words these are is open: "{quote.name}" may be {who}')


def _signed(item: Item) -> Iterator[Note]:
    """A note on a letter of which the text alone says who signed it, or nothing does."""
    typed = signed_in_text(item)
    if typed:
        strange = sum(not it.person for it in typed)
        why = f" ({strange} of {len(typed)} not in contacts.toml)" if strange else ""
        yield Note(typed[0].line, f"the text alone says who signed this letter{why}")
    elif item.kind is Kind.OPEN_LETTER and not item.signatories:
        yield Note(item.line, "nobody was found who signed this letter", "look who signed it")
