"""Which words of a release are whose, as far as each must approve them: rather one too many."""

import re
from collections import defaultdict

from hrnk_press.model.resolved import NamedPerson, ResolvedRelease
from hrnk_press.model.scopes import OwnWords
from hrnk_press.rendering.body import paragraphs
from hrnk_press.rendering.quotations import Quotation, quotations

_SENTENCE = re.compile(r"(?<=[.!?。…”])\s+")
# What stands in a sentence for the words that were taken out of it.
_GAP = "“…” "
_MARKED = re.compile(r'“[^“”]+”?|"[^"]+"?|「[^「」]+」?|„[^„“]+“?|«[^«»]+»?')


def own_words(resolved: ResolvedRelease) -> dict[str, tuple[OwnWords, ...]]:
    """The quotations of each speaker by id, in order.

    One whose speaker the text does not tell is everybody's whom its paragraph names; and whatever else
    stands in quotation marks beside a quotation, too short to be told from a title, is its speaker's.
    """
    texts = [" ".join(it.text.split()) for it in paragraphs(resolved.release.body)]
    people = {it.person.id: it.person for it in resolved.speakers}
    told: dict[int, list[str]] = defaultdict(list)
    found: dict[str, list[OwnWords]] = defaultdict(list)
    beside: set[tuple[str, int]] = set()
    for quotation in quotations(resolved):
        text = texts[quotation.paragraph - 1]
        words = " ".join(quotation.words.split())
        told[quotation.paragraph].append(words)
        for person in _whose(quotation, people, text):
            found[person].append(OwnWords(words, _told(people.get(person), text)))
            beside.add((person, quotation.paragraph))
    for person, paragraph in sorted(beside):
        short = [it.strip('“”"「」„«»') for it in _MARKED.findall(texts[paragraph - 1])]
        found[person] += (OwnWords(it) for it in short if it not in told[paragraph])
    return {person: tuple(words) for person, words in found.items()}


def _whose(quotation: Quotation, people: dict[str, NamedPerson], text: str) -> list[str]:
    if quotation.speaker:
        return [quotation.speaker]
    return [it for it, person in people.items() if _named(person, text)]


def _told(person: NamedPerson | None, text: str) -> str:
    """The sentences that name the person, without what stands in quotation marks."""
    if person is None:
        return ""
    around = _SENTENCE.split(_MARKED.sub(_GAP, text))
    return " ".join(" ".join(it for it in around if _named(person, it)).split())


def _named(person: NamedPerson, text: str) -> bool:
    """Whether the full name stands there, or the last part of it as a word."""
    last = person.name.split()[-1:]
    return person.name in text or any(
        re.search(rf"(?<!\w){re.escape(it)}(?!\w)", text) is not None for it in last
    )
