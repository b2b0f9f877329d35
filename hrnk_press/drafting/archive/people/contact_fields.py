"""The parts of a contact line: what stands behind its label, and who is named beside whom."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hrnk_press.drafting.archive.people.contact_words import without_fields
from hrnk_press.drafting.archive.words.asking import is_for_the_press, is_of_the_public
from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.mail_addresses import MAIL
from hrnk_press.drafting.archive.words.person_names import CAPITAL, person_in
from hrnk_press.drafting.archive.words.reaching import label_in, reaches
from hrnk_press.drafting.archive.words.role_words import says_role
from hrnk_press.drafting.archive.words.telephones import phones_in
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

# Words that lead from somebody to a number or an address: "or by e-mail at".
_LEADS = (
    r"(?:(?:can|may) be (?:reached|contacted)|at|or|on|via|by|and|@|either|phone|telephone|e-?mail|mobile|cell|unter|oder|und|bei|per|der|die|mobil|sowie|auch|direkt|telefonisch|telefonnummer|nummer|telefon|an"
    r"|au|ou|et|par|à|téléphone|courriel|l[’']adresse|numéro|al|o|y|en|el|por|a|teléfono|correo|electrónico|número)"
)
_PARTING = pattern(
    r"\s*(?:;|\||·|•|\s/+\s|\s[–—-]\s|,(?!\s*(?:Jr|Sr|MD|PhD|Ph\.D)\b))\s*|\s*[:：]\s+|(?<=[\w)])\. (?=(?:Tel|Phone|E-?mail|Fax|Mobil|Cel|M[oó]vil|Correo|Courriel|Portable|Handy|Tél|WhatsApp|Twitter)\b|Telefon|Tel[eé]|Tél)"
    r"|\s+(?=(?:Name|Title|Phone|Tel|Mobile|Cell|E-?mail|Organi[sz]ation) ?:)"
    r"|(?<=[)\0])\s(?:and|or|und|oder|et|ou|y|o|또는|및|혹은)\s+(?=[^\W\d_])"
    rf"|(?:\s{_LEADS}\b[.:]?){{1,6}}\s(?=[\d+(\[\0<]|\S+@|@\w)"
    rf"|(?<=\0) (?=(?-i:{CAPITAL} {CAPITAL})(?:,| \0))"
    r"|\s(?:@|at|or|on|via|by|unter|au|al|bei|oder|et|y|und|o)\s(?=[\d+(\[\0]|\S+@|e-?mail|tel|phone|\(?[\w.]+ ?[(\[])",
    re.IGNORECASE,
)
_IN_PROSE = pattern(
    r"\b(?:contact(?:ez|er|ar|e)?\b:?|(?:(?<!by )(?<!via )(?<!or )(?<!per )(?:(?-i:call|phone|e-?mail)|(?-i:Call|Phone|E-?mail)(?= (?-i:[A-Z])[\w’'-]+ (?-i:[A-Z])))(?! number| address)|write to|reach(?: out to)?|rsvp to|(?:direct|address|send|submit) [^.:@]{3,60} to|(?:get in touch|speak|in contact)(?: [^.:@]{1,40}?)? with|(?:available|obtained|arranged|requested|booked) (?:from|through|via|with)|ste(?:ht|hen) ihnen|vermittel[nt]+|(?:gibt es|bekommen sie) bei|adressées à|dirigidas a|enviarse a|auprès de|a través de|ask(?= (?-i:[A-Z]))|erreichen sie|joindre|appeler|écrire à|escribir a|llamar a|(?:directed|addressed|sent) to|answered by|an(?= +(?:\S+@|(?-i:[A-ZÄÖÜ]|die |den |das |unser)))|richten sie(?: bitte)?(?: an)?|melden sie sich(?: bitte)? bei|comun(?:icarse|íquese)|dirigirse a|s[’']adresser à|beantworte[nt]|avec|con|à(?= +(?:\S+@|(?-i:[A-Z]))))\b) +(?!protected\])(?:a |con )?(?=\S)",
    re.IGNORECASE,
)
# What may stand between an office and the name of who holds it: "Responsable presse Ada Lind".
_OF_PRESS = frozenset(("press", "presse", "prensa", "media", "medien", "medios", "médias"))
_BETWEEN = frozenset(("à", "an", "avec", "con"))
# Who is named at the end of a label that is a sentence: "Para entrevistas contacte con Ada Lind: ".
_SWALLOWED = pattern(
    rf"\b(?:contact\w*|(?:presse|medien)?kontakt|comun\w+|dirigirse|escriba|llame)(?: (?:con|a|avec|presse|m[eé]dias?|de prensa|prensa))? (?P<name>(?P<given>(?-i:{CAPITAL}))(?: (?-i:{CAPITAL})){{1,2}}) ?: ?\Z",
    re.IGNORECASE,
)
# The same behind what that one is: "Press officer Ada Lind: ".
_AT_ITS_END = pattern(
    rf"(?P<before>.*\S) (?P<name>(?P<given>{CAPITAL})(?: [A-Z]\.| van| von| de| der| la){{0,2}} {CAPITAL}(?: {CAPITAL})?) ?: ?"
)
# Where somebody is named behind words in small letters.
_INTRODUCED = pattern(
    rf"(?<=[a-zà-ÿ:,] )(?:(?:Mr|Ms|Mrs|Mme|Me|Dr|Prof|Sra?|Dra|Herrn?|Frau|M|Lic|Mag)\.? ){{0,2}}(?P<given>{CAPITAL}) (?=[^\Wa-z\d_]|[“\"][^\Wa-z]|de |van |von |zu )"
)
_OPENINGS = frozenset(("For", "Für", "Bei", "Pour", "Para"))
# Whom somebody wants to meet, and who is not the one to ask.
_WITH = pattern(
    rf"\b(?:with|mit|avec|con|(?:comment(?:ary|s)?|statements?|quotes?) from) (?:(?:\S+ ){{0,3}}?(?-i:{CAPITAL}) (?-i:{CAPITAL})(?:,|,? (?:and|or|und|oder|et|ou|y|o)) ){{0,3}}(?:(?-i:{CAPITAL})\.? ){{0,3}}\Z",
    re.IGNORECASE,
)
_ASIDE = pattern(r"[(\[][^()\[\]]*[)\]]?")
_BODY = pattern(
    r"(?P<body>[^:：@\d,;|]{2,60}) ?[:：] (?P<name>[^:：@\d,;|(]{4,60})(?=[,;|(]|(?<= )(?:\S+@|[+\d]))"
)
# An address with words behind it, such as the name of the next one.
_AFTER_MAIL = pattern(rf"{MAIL.pattern}[>)\]]{{0,2}}(?= (?:또는|및|혹은) | [^\W\d_가-힣])")
# A number in brackets, behind which another official is named.
_BEHIND_NUMBER = pattern(r"\d\)(?=(?: [가-힣]{2,8}){1,3} [가-힣]{2,4} ?\()")
# An address to whose end the next word is stuck.
_GLUED = pattern(
    r"@[\w-]+(?:\.[\w-]+)*?\.(?:com|org|net|edu|gov|info|eu|de|fr|es|ch|at|ca|kr|uk|au)(?=[A-Z][a-z])"
)
# Who sends a fax.
_SENDER = pattern(r"(?:from|von|de|absender) ?: *(?=[^<@\d]{4,80}\Z)", re.IGNORECASE)
_AND = pattern(r"\s*,\s+|\s*/\s*|\s+(?:and|or|und|oder|et|ou|y|o|&)\s+")
_NAMED = rf"{CAPITAL}(?: (?:de|la|van|von|der|den|del|di|da)){{0,2}}(?: {CAPITAL}\.?){{1,2}}"
_SEVERAL = pattern(
    rf"(?:\A|(?<=; )|(?<=[–—:|-] ))(?P<names>{_NAMED}(?:, {_NAMED}){{0,2}},?(?: ?/ ?| (?:and|or|und|oder|et|ou|y|o|&) ){_NAMED})(?=\s*(?:[,:;(|–-]|(?:at|on|au|al|unter)\b|\S+@|\Z))(?=.*[\d@]|\s*\Z|, [^.:@\d]{{3,60}}\.?\Z)"
)
# Names alone up to where it is said how they are reached, each with what it is in brackets or without.
_LISTED = pattern(
    rf"(?:\A|(?<=: ))(?P<said>{_NAMED}(?: \([^()@\d]{{2,30}}\))?(?:, {_NAMED}(?: \([^()@\d]{{2,30}}\))?)+)(?= ?(?:[|;:]|\Z| [–-] ))"
)
_LED = pattern(r"(?:[^:@\s]+ ){1,8}[^:@\s]+: ")
_TO_THE_PRESS = pattern(
    r"[,;.|/] *(?=(?:media|press|journalists?|presse|medien|prensa|medios)\b|취재|언론|보도)",
    re.IGNORECASE,
)
# What is said between somebody and how that one is reached: "Ada Lind is available in French: 202-555-0143".
_READY = ("availab", "disponib", "erfügung")
_AVAILABLE = pattern(
    r" (?:is|are|will be|est|sont|está|están|steht|stehen) (?:also )?[^:@\d;,.]{0,40}?(?:available|disponibles?|verfügung)\b[^:@\d;,.]*?"
    r"(?= ?: | (?:on|at|via|by|unter|au|en) [\d+(]| \S+@)",
    re.IGNORECASE,
)
# The same in two sentences: "Ada Lind is available for interview. Contact her on 202-555-0143".
_READY_FOR = pattern(
    r" (?:is|will be) available (?:for|to) [^.:@\d]{3,60}\. (?:please )?(?:contact|call|e-?mail|phone|reach) (?:him|her|them)(?= (?:on|at|via|by)\b)",
    re.IGNORECASE,
)
_OF_NAME = pattern(r" \([^()]*\)")
_COMMA = pattern(r", ")
_FEW = 5


def without_label(text: str) -> tuple[str, bool]:
    """The line behind its label, or behind the words that ask to reach somebody; whether there were such."""
    label = label_in(text) or _SENDER.match(text)
    rest = text[label.end() :] if label else text
    if label and label.groupdict().get("whom") and person_in(label["whom"])[0]:
        rest = label["whom"]
    elif label and (swallowed := _SWALLOWED.search(label.group())):
        rest = text[swallowed.start("name") :] if is_given(swallowed["given"]) else rest
    elif label and label.start() == 0 and (named := _AT_ITS_END.fullmatch(label.group())):
        rest = text[named.start("name") :] if _is_told_of(named) else rest
    if "availab" in rest:
        rest = _READY_FOR.sub(",", rest)
    asked = _asked_for(rest) if len(rest.split()) > _FEW and not MAIL.match(rest) else 0
    return (rest[asked:], True) if asked else (rest, label is not None)


def _is_told_of(named: re.Match[str]) -> bool:
    """Whether a label says of the one at its end what that one is, and no more."""
    name, before = named["name"], named["before"]
    last = before.split()[-1].strip(",")
    told = says_role(before) and (says_role(last) or last.casefold() in _OF_PRESS)
    return told and is_given(named["given"]) and person_in(name) == (name, "")


def _asked_for(text: str) -> int:
    """Where those begin whom a sentence says to ask; 0 where it is no such sentence."""
    asked = _IN_PROSE.search(text)
    if asked is None or asked.end() >= len(text) - 3:
        return 0
    if asked[0].strip().casefold() in _BETWEEN and not reaches(text):
        return 0  # the name of a body
    before = text[: asked.start()]
    name, said = person_in(before.partition(",")[0].strip())
    told = name and name.split()[0] not in _OPENINGS and not _WITH.search(f"{said} ")
    if reaches(before) or told:
        return 0
    named = next(
        (
            it
            for it in _INTRODUCED.finditer(text)
            if is_given(it["given"].title()) and not _WITH.search(text[: it.start()])
        ),
        None,
    )
    if named is None or reaches(text[: named.start()]):
        return asked.end()
    return named.start()


def is_of_a_desk(text: str) -> bool:
    """Whether a line has a label of its own for some who ask, and no field of somebody above: "Media contact: 202-555-0143"."""
    label = label_in(text)
    if label is None or not label.end() < len(text) or not is_for_the_press(label.group()):
        return False
    return without_fields(label.group()) == label.group()


def leads(text: str) -> bool:
    """Whether words of its own stand before a colon at the beginning of a line that reaches somebody: "From May on: 202-555-0143"."""
    led = _LED.match(text)
    return led is not None and without_fields(led.group()) == led.group() and reaches(text)


def without_public(text: str) -> str:
    """The line from where it speaks to the press, if it speaks to everybody else before: "Tickets: 202-555-0143; press: Ada Lind"."""
    found = _TO_THE_PRESS.search(text)
    return text[found.end() :] if found and is_of_the_public(text[: found.start()]) else text


def without_others(text: str) -> tuple[str, dict[str, str]]:
    """The line without the people named beside the first one: "Ada Lind and Udo Roos, 202-555-0143"; each by the one before."""
    others: dict[str, str] = {}
    if (listed := _LISTED.search(text)) and listed["said"].count(",") < _FEW:
        names = _COMMA.split(_OF_NAME.sub("", listed["said"]).strip())
        bodies = any(says_body(it.split()[-1]) for it in names[1:])
        if not bodies and all(
            person_in(it) == (it, "") and is_given(it.split()[0]) for it in names
        ):
            return text[: listed.start()] + names[0] + text[listed.end() :], dict(pairwise(names))
    for found in reversed(list(_SEVERAL.finditer(text))):
        names = [it.strip() for it in _AND.split(found["names"])]
        if all(person_in(it) == (it, "") for it in names):
            text = text[: found.start("names")] + names[0] + text[found.end("names") :]
            others |= pairwise(names)
    return text, others


def without_body(text: str) -> str:
    """The line without the body that a person speaks for: "The Bridge: Ada Lind, 202-555-0143"."""
    found = _BODY.match(text)
    if found is None or not person_in(found["name"].strip())[0]:
        return text
    return text[found.end("body") :].lstrip(" :：")


def _opened(aside: re.Match[str], text: str) -> str:
    """What stands in brackets as parts of their own, where it tells of people and what stands before does not."""
    inside = aside.group()[1:].rstrip(")]")
    before = _PARTING.split(text[: aside.start()])[-1].strip()
    if not reaches(inside) or (before and (person_in(before)[0] or MAIL.search(before))):
        return aside.group()
    named = inside
    for number in phones_in(inside):
        named = named.replace(number, ";")
    people = [it for it in re.split(r"[;,☎]", named) if person_in(it.strip())[0]]
    return f"; {inside};" if people else aside.group()


def fields_of(text: str) -> Iterator[str]:
    """The parts of a line, what stands in brackets with the part before it."""
    text = _BEHIND_NUMBER.sub(r"\g<0>;", text)
    text = _AFTER_MAIL.sub(r"\g<0>;", _GLUED.sub(r"\g<0>; ", text))
    if any(map(text.__contains__, _READY)):
        text = _AVAILABLE.sub(",", text)
    text = _ASIDE.sub(lambda it: _opened(it, text), text)
    masked = _ASIDE.sub(lambda it: it[0] if reaches(it[0]) else "\0" * len(it[0]), text)
    for number in phones_in(masked):
        masked = masked.replace(number, "\0" * len(number))
    at = 0
    for found in _PARTING.finditer(masked):
        yield text[at : found.start()]
        at = found.end()
    yield text[at:]
