"""Contacts for investors, customers and the public, who are none for the press where others are."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.words.asking import is_of_the_press, is_of_the_public
from hrnk_press.drafting.archive.words.reaching import label_in, reaches
from hrnk_press.patterns import pattern

_KIND = r"(?: (?:relations|contacts?|inquiries|enquiries|section|desk))*"
_OTHERS = (
    r"(?:investors?|investoren(?:kontakt)?|inversor(?:es|as)|inversionistas|investisseurs|actionnaires|financial|shareholders?|analysts?|ir"
    r"|customers?|clients?|clientes|kunden(?:kontakt|service)?|donors?|supporters?|members|sales|bookings?|licensing|auditions?|tickets?|karten|entradas|billetterie|reservations?|réservations?|reservas|donations?|spenden|donativos|dons|volunteers?|admissions?|orders?|subscriptions?|complaints?|visas?|consular)"
)
_TO = r"(?:relations?|relaciones|contacts?|contactos?|kontakt|service|servicio|atención)(?: (?:con|aux?|al?|de|des|para|pour|für|avec))?(?: (?:les|los))?"
# Who else is reached there: "Investors", "Relations investisseurs", "The Bridge Customer Contact:".
_FOR_OTHERS = pattern(
    rf"(?:\A|.*\| )(?:(?:for|für|{_TO}) )?{_OTHERS}{_KIND} ?(?::|$)"
    rf"|(?:[\w&’'/-]{{1,30}} ){{1,4}}?{_OTHERS}{_KIND} ?:",
    re.IGNORECASE,
)
_FOR_PRESS = pattern(
    rf"(?:for )?(?:media|press|public|news|communications?){_KIND} ?(?::|$)", re.IGNORECASE
)
# What a line says that is no title of the person above it.
_NO_TITLE = pattern(rf":|contacts?$|\A(?:investors?|media|press|{_TO} {_OTHERS})$", re.IGNORECASE)
_OF_INVESTORS = pattern(r"\b(?:investors?|shareholders?)\b", re.IGNORECASE)
_OF_PRESS = pattern(r"\b(?:media|press|public|communications?|news|marketing|pr)\b", re.IGNORECASE)


def without_investors(blocks: Sequence[Block]) -> Sequence[Block]:
    """The lines without those for the public and those below a label for investors or customers, where others reach somebody."""
    kept: list[Block] = []
    away = False
    for block in blocks:
        if block.gap or _NO_TITLE.search(block.text):
            away = (away or is_for_others(block.text)) and not _is_for_the_press(block.text)
        if not away and not (is_of_the_public(block.text) and reaches(block.text)):
            kept.append(block)
    return kept if any(reaches(it.text) or it.mails for it in kept) else blocks


def is_for_others(text: str) -> bool:
    """Whether a line begins with a label for others, which says nothing of the press."""
    found = _FOR_OTHERS.match(text)
    return found is not None and not is_of_the_press(found.group())


def _is_for_the_press(text: str) -> bool:
    """Whether a line begins with a label for the press."""
    label = label_in(text)
    said = label is not None and is_of_the_press(label.group())
    return said or _FOR_PRESS.match(text) is not None


def for_the_press(found: Sequence[FoundContact]) -> list[FoundContact]:
    """The contacts without those whose title tells of investors alone, where another's tells of the press."""
    if not any(_OF_PRESS.search(it.title) for it in found):
        return list(found)
    return [it for it in found if _OF_PRESS.search(it.title) or not _OF_INVESTORS.search(it.title)]
