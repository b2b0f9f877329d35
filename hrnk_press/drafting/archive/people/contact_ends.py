"""Whether a line below somebody who can be reached is of the same one, or begins the next."""

import re

from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.people.contact_words import without_fields
from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.mail_addresses import MAIL, hidden_in, without_addresses
from hrnk_press.drafting.archive.words.person_names import person_in
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.drafting.archive.words.telephones import phone_in, phones_in
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

# One more number of the same one, in another country.
_ABROAD = pattern(r"[A-Z][\w. ]{0,20}, ?\+ ?\d[\d ()-]{6,20}")
# "EBA: press@…", where no kind of a number is written so.
_BODY_IN_CAPITALS = pattern(r"(?!(?:GSM|CEL|MOB|FIX|TEL|DDI|MAIL)\b)[A-ZÀ-Ý]{3,8} ?:")
_LATE = pattern(r"\bout[ -]of[ -]hours\b|\bafter hours\b|\bweekends?\b|außerhalb", re.IGNORECASE)
# The address of a whole office, behind a word that says of which: "General: office@…".
_MAILBOX = pattern(
    r"\b(?:press|presse|prensa|media|medien|medios|info|office|kontakt|contact|contacto|comms)@",
    re.IGNORECASE,
)
_AT_HOME = pattern(
    r"\A\W*(?:home|evenings?|private?|domicile|after hours|nights?)\b", re.IGNORECASE
)


def names_another(now: FoundContact, text: str) -> bool:
    """Whether a line by itself names somebody else, and how that one is reached."""
    name, _ = person_in(text.partition(",")[0].strip())
    return bool(name) and name != now.name and is_given(name.split()[0]) and reaches(text)


def ends(now: FoundContact, text: str, *, fresh: bool) -> bool:
    """Whether a line behind somebody who can be reached says nothing more of the same one."""
    return _another(now, text) or (fresh and not (text and adds(now, text)))


def _another(now: FoundContact, text: str) -> bool:
    """Whether a line is of somebody else, who is not named: "Press office, 202-555-0143" below another's number."""
    left = without_fields(without_addresses(text))
    again = (MAIL.search(text) and now.email) or (phone_in(text) and now.phone)
    if (_AT_HOME if now.name else _LATE).search(text):
        return False
    mail = MAIL.fullmatch(text.strip(" ,;"))
    if now.email and len(re.findall(r"[^\W\d_]{4,}", left)) == 1 and _MAILBOX.search(text):
        return True
    if mail and now.email and not now.name:  # of one body each
        return mail.group().partition("@")[2] != now.email.partition("@")[2]
    return bool(again) and len(re.findall(r"[^\W\d_]{3,}", left)) > 1


def adds(now: FoundContact, text: str) -> bool:
    """Whether a line by itself only says how else the same one is reached."""
    if now.phone and _ABROAD.fullmatch(text):
        return True
    left = without_fields(without_addresses(text))
    for number in phones_in(left):
        left = left.replace(number, " ")
    if (MAIL.search(text) or hidden_in(text)) and (now.email or now.hidden):
        return False
    words = re.findall(r"\w+", left)  # one that is no office is the kind of a number
    if len(words) > 1 or (words and (_BODY_IN_CAPITALS.match(text) or has_hangul(left))):
        return False
    return not words or not says_body(left)
