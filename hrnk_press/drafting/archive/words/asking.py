"""Whom a line says that one may ask, and who may: the press, or everybody."""

import re
from functools import lru_cache

from hrnk_press.drafting.archive.words.wording import any_of
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.he_or_she import HE, SHE, by_name

_ASKS = pattern(
    r"(?:\d+[.)] )?(?:(?:high|low|print|hi|more|further)[\w-]* (?=photo|image|picture))?(?:[\[(]?note(?: to [\w ]{3,20})?: )?(?:for|to|have (?:any )?questions|if you(?=[^.?!]{0,120}\b(?:like|want|wish|need|require|seek|question|quer|inquir|enquir|interest|information|details|interview|comment|photo|image|footage|press|media|journalist|reporter|attend|speak|talk|help|assistance)\w*)|those(?=[^.]{0,60}\b(?:touch|speak|interview|information|photo|footage|image|comment|question|press|media)\w*)|media|press|journalists?|reporters?|editors?|questions|inquiries|enquiries|members of the (?:media|press)|please|all|any|interested|interviews?|images?|photo\w*|pictures|copies|review copies|accreditation|spokes\w+|(?:further|more|additional|technical|other) (?:information|details|questions|inquiries|enquiries|queries))\b.{0,160}?"
    r"\b(?:contact|call|phone|e-?mail|in touch|write to|reach(?:ed)?|(?:directed|addressed|sent) to|answered by|direct [\w ]{3,60} to|rsvp to|(?:available|obtained|arranged|requested|booked) (?:from|by|through|via|with))\b.*"
    r"|(?:contact|call|phone|e-?mail|write to|reach) (?!for\b)(?:the|our|(?-i:[A-Z]))[^.:]{3,80} (?:at|on|via|by|through) (?:[+(]?\d(?:[ ().-]{0,2}\d){5}|\S{1,64}@).*",
    re.IGNORECASE,
)
_ELSEWHERE = (
    *("wenden sie sich", "steht ihnen", "stehen ihnen", "erreichen sie", "erhalten sie"),
    *("richten sie", "melden sie sich", "beantwortet", "beantworten", "erteilt", "erteilen"),
    *("stehen wir", "steht unser", "stehe ich", "vermittelt", "vermitteln"),
    *("contactez", "contacter", "communiquez avec", "communiquer avec", "joindre"),
    *("informationen bei", "auskünfte bei", "ansprechpartner ist", "ansprechpartnerin ist"),
    *("für die presse ist", "für die medien ist", "zur verfügung"),
    *("gibt es bei", "bekommen sie bei", "adressées à", "dirigidas a", "enviarse a"),
    *("s’adresser à", "s'adresser à", "vous adresser à", "adressez-vous à"),
    *("contactar a", "contactar con", "contacte a", "contacte con", "contacten a"),
    *("comunicarse con", "comuníquese con", "dirigirse a", "en contacto con"),
)
_ASKS_ELSEWHERE = pattern(rf"(?:{any_of(_ELSEWHERE)})\b", re.IGNORECASE)
_FARTHEST = 120
_ASKS_FOR = pattern(
    r"(?:para|pour) .{0,120}?(?:solicitud|solicitar|escribir|escriba|llamar|llame|écrire|écrivez|appeler|appelez|enviar|envoyer)\b",
    re.IGNORECASE,
)
# Who is reached, and how, without a word of whom that is for.
_REACHED_AT = pattern(
    r"(?:[Nn]otes? to [\w ]{3,20}: |[Ee]ditors?[’']?s? [Nn]otes?: )?(?P<name>(?P<given>[A-Z][\w’'-]+)(?: [A-Z]\.)? [A-Z][\w’'-]+)(?:, [^.:@\d]{3,80}?,)? (?:(?:can|may) be (?:reached|contacted) (?:at|on|by|via|through)\b"
    r"|(?:is|will be) available (?:for|to) [^.:@\d]{3,60}\. (?:[Pp]lease )?(?:[Cc]ontact|[Cc]all|[Ee]-?mail|[Pp]hone|[Rr]each) (?P<whom>him|her|them) (?:on|at|via|by)\b)"
)
_WHOM = {"him": HE, "her": SHE}
_ASKS_IN_KOREAN = ("연락", "문의")
_PRESS_CUE = pattern(
    r"media|press|news ?(?:desk|room)|communications? (?:team|office|department|staff)|information|details|interview|question|quer|inquir|enquir|photo|foto|in touch|acc?r[eé]dita[ct]i|akkreditierung|editor|journalist|reporter|comment|register|rsvp|topic"
    r"|presse|medien|rückfrage|informaci|renseignement|demande|medios|auskunft|auskünfte|fragen|entrevista|entretien|자세한|취재|보도|문의|자료",
    re.IGNORECASE,
)
_OF_THE_PRESS = pattern(
    r"\b(?:medios\b|media|press|interview|journalist|reporter|editor|spokes|news ?(?:desk|room)|communications? (?:team|office|department|staff))|presse|medien|journalist|entretien|prensa|entrevista|periodista|취재|보도|언론",
    re.IGNORECASE,
)
_OF_THE_PUBLIC = pattern(
    r"\b(?!public information\b(?! line))(?:general|customers?|consumers?|public|members(?:hip)?|sales|tickets?|reservations?|donations?|volunteers?|patients?|visitors?)(?: \w+)? (?:enquir|inquir|quer|question|information(?! office)|support|services?\b)|\bpublic contacts?\b|\bcontacts? for (?:the )?(?:parents|families|residents|customers|members|patients|visitors|volunteers|donors|public)\b|\bfor (?:[\w’'-]+ ){0,2}(?:reservations?|tickets?|bookings?|appointments?|directions)\b|\baccommodations?\b"
    r"|\b(?:anmeldung(?:en)?|buchung(?:en)?|reservierung(?:en)?|karten|tickets) (?:und|&|sowie) (?:weitere )?informationen\b|\b(?:bürger|kunden|verbraucher|besucher|leser)(?:innen|telefon|service|dienst|hotline|anfragen)|\bservice clients?\b|\batención al (?:cliente|ciudadano|público)|\bgrand public\b|\bpour le public\b|\bpúblico general\b"
    r"|\A(?:(?:(?:opening|visiting|museum|gallery|visitors?|business) )?(?:hours|times)|visitors?|admissions?|öffnungszeiten|eintritt(?:spreise)?|horaires|tarifs?|horarios?|entradas?|tarifas?|관람 ?(?:시간|안내|료))(?:,? (?:and|&|und|et|y|e) \w+){0,2} ?(?::|\Z)"
    r"|예매|(?:관람|예약|고객|일반) ?문의"
    r"|\banyone with information\b|\bwitness(?:es)?\b.{0,80}\b(?:call|contact)|\bcrime ?stoppers\b|\bcomplaints? (?:may|can|should|about|to)\b|(?:\A|\b(?:wish|want|would like)(?:es|ing)? )to (?:report(?! (?:on|from)\b)|donate|subscribe|unsubscribe|volunteer|adopt)\b(?!.{0,40}\b(?:or|and) (?:(?:for|to (?:get|request|receive)) )?(?:(?:more|further) )?(?:information|details)\b)|\b(?:box office|ticket(?:ing|s)|kartenvorverkauf|billetterie|taquilla)\b",
    re.IGNORECASE,
)
# Where nobody answers a question: numbers to listen in, and addresses to leave a list.
_OF_NOBODY = pattern(
    r"\bdial[- ]?in\b|\bcall[- ]in (?:number|information|details)\b|\bpass ?code\b|\b(?:access|participant|conference) (?:code|id)\b|\bmeeting id\b|\bto unsubscribe\b",
    re.IGNORECASE,
)
# Who else may ask somewhere than those who write.
_FOR_OTHERS = pattern(
    r"\b(?:people|voters|residents|citizens|families|patients|customers|clients|victims|witnesses|anyone|callers|drivers|parents|students|members|visitors"
    r"|donors|volunteers|the public) (?:can|may|should|must|call|write|phone|turn|are (?:asked|urged|invited|encouraged))\b|\bcrime ?stoppers\b"
    r"|\Ato (?:register|book|apply|order|buy|purchase|reserve|enrol+|sign up|join|enter|comment on|nominate|vote|participate)\b|\bquestions about (?:your )?(?:membership|tickets?|orders?|donations?|bookings?|billing)\b"
    r"|\b(?:los|las|quienes|les) (?:\w+ )?(?:pueden|podrán|deben|peuvent|pourront|doivent)\b|\b(?:eltern|bürger(?:innen)?|interessierte|betroffene|zeugen|kunden|patienten|angehörige) (?:können|sollen|wenden)\b",
    re.IGNORECASE,
)
# What a body offers to everybody.
_OFFERED = pattern(
    r"\b(?:on|about) how to\b|\bmember fdic\b|\b(?:hilfe|beratung|rat) bei\b", re.IGNORECASE
)
_LONGEST_PROSE = 400


def asks_to_reach(text: str) -> bool:
    """Whether it is a sentence that says whom the press may ask, and how."""
    if len(text) > _LONGEST_PROSE:
        return False
    said = any(map(text.lower().__contains__, _ELSEWHERE))
    elsewhere = _ASKS_ELSEWHERE.search(text) if said else None
    if (reached := _REACHED_AT.match(text)) is not None:
        return is_given(reached["given"]) and not _is_of_another(reached)
    asked = (
        _ASKS.match(text)
        or (elsewhere and elsewhere.start() <= _FARTHEST)
        or _ASKS_FOR.match(text)
        or any(it in text for it in _ASKS_IN_KOREAN)
    )
    return bool(asked and _PRESS_CUE.search(text))


def _is_of_another(reached: re.Match[str]) -> bool:
    """Whether it says of a man how to reach her, or of a woman how to reach him."""
    kind = by_name(reached["name"])
    return bool(kind) and _WHOM.get(reached["whom"] or "", kind) != kind


def is_for_the_press(text: str) -> bool:
    """Whether a line speaks of what journalists ask for: interviews, pictures, information."""
    return _PRESS_CUE.search(text) is not None


def is_of_the_press(text: str) -> bool:
    """Whether a line speaks of the press, and not of anybody who wants to know more."""
    return _OF_THE_PRESS.search(text) is not None


# Pages of a site have the same few lines of contacts.
@lru_cache(maxsize=64)
def is_of_the_public(text: str) -> bool:
    """Whether a line tells where everybody may ask, such as visitors and customers."""
    if _OF_NOBODY.search(text):
        return True
    return _OF_THE_PUBLIC.search(text) is not None and not is_of_the_press(text)


def offers(text: str) -> bool:
    """Whether a line tells where something is offered to everybody: "for information on how to apply"."""
    return _OFFERED.search(text) is not None and not is_of_the_press(text)


def is_for_others(text: str) -> bool:
    """Whether a line says whom people may ask who do not write: voters, families, those who want help."""
    return _FOR_OTHERS.search(text) is not None and not is_of_the_press(text)
