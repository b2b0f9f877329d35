"""How somebody is reached in a line of text: labels of contacts, addresses, telephone numbers."""

import re
from functools import lru_cache

from hrnk_press.drafting.archive.words.contact_labels import (
    CUED,
    CUED_FOR_PICTURES,
    CUED_FOR_PRESS,
    ENGLISH,
    FRENCH,
    GERMAN,
    KOREAN,
    SPANISH,
    WHOSE,
    WITHIN,
)
from hrnk_press.drafting.archive.words.wording import CONTACTS, any_of
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.he_or_she import HE, SHE, by_name

LABEL = pattern(
    rf"{ENGLISH}|{GERMAN}|{FRENCH}|{WHOSE}|{SPANISH}|{KOREAN}|{CONTACTS} ?|{CUED}|{CUED_FOR_PRESS}|{CUED_FOR_PICTURES}",
    re.IGNORECASE,
)
"""What stands before contacts, at the beginning of a line."""
_LONG = 200
_LABEL_ENDS = ":：—–"
# What else ends one that stands before a sentence, or before its object: "media inquiries to".
_OTHER_ENDS = ("-", "quir", "quer")
_NO_END = pattern(
    r"contact |(?:released|issued|submitted|prepared) (?:by|on behalf of) |[\W\d]{0,6}[^\x00-\x7f]",
    re.IGNORECASE,
)
_LABEL_WITHIN = pattern(WITHIN, re.IGNORECASE)
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
MAIL = pattern(r"(?<![\w.])[\w.+%-]++@[\w-]+(?:\.[\w-]+)+")
_MAIL_WITH_STROKE = pattern(rf"{MAIL.pattern}(?:/(?=[+(]?\d))?")
HIDDEN = pattern(
    r"\[email protected\](?:[\w-]+(?:\.[\w-]+)*)?"
    r"|[\w.+-]+ ?(?:[\[({] ?(?:at|@|ät|arroba) ?[\])}]|\bat\b(?= [\w-]+ ?(?:[\[({] ?dot|dot\b))) ?[\w.-]+(?: ?(?:[\[({] ?dot ?[\])}]|\bdot\b) ?\w+)*"
    r"|(?:this e-?mail address is being protected from spambots\.?(?: you need javascript enabled to view it\.?)?"
    r"|diese e-mail-adresse ist vor spambots geschützt[!.]?(?: zur anzeige muss javascript eingeschaltet sein[!.]?)?"
    r"|cette adresse e-?mail est protégée contre les robots spammeurs\.?(?: vous devez activer le javascript pour la visualiser\.?)?"
    r"|esta dirección de correo electrónico está (?:siendo )?protegida contra (?:los )?robots de spam\.?(?: necesita tener javascript habilitado para poder verla?o?\.?)?)"
    r"|(?<![\w.+-])[\w.+-]{1,64} (?:at|ät|chez|bei|arobase|arroba) [\w-]{1,64}(?: (?:dot|punkt|punto|point) [\w-]{2,64}){1,4}"
    r"|(?<![\w.+-])[\w.+-]{1,64}(?: ?[\[({] ?(?:dot|punkt|punto|point) ?[\])}] ?[\w-]+){2,}"
    r"|(?<=[<(\[])(?!(?:born|based|raised|open|opens|held|seen|found|shown|hosted|available|looks?|works?|lives?|meets?|stands?|begins?|starts?|more|read|see|details|photos?|pictures|tickets|register|online|here) )[\w.+-]{1,64} (?:at|bei|chez) [\w-]{1,64}(?:\.[\w-]{1,64}){1,4}(?=[>)\]])"
    r"|[\w*]{1,40}\*{2,}[\w*]*@[\w*]+(?:\.[\w*]+)+",
    re.IGNORECASE,
)
"""An address that a web site has made unreadable for machines."""
# A stroke stands within the first figures alone; behind eight of them it parts two numbers, as a dash between
# spaces does, but for an extension.
_PHONE = pattern(
    r"(?=[+(\d])(?:(?<![\w@/.*-])|(?<=\d/)(?=[+(0])|(?<=\b[TMPtmp]\.)(?=[+(0])|(?<=[a-z]/)(?=\(?[2-9]\d\d\)?[-. ]\d{3}[-. ]\d{4}))(?:\(?\+ ?)?\(?\d(?:(?:[ ).\-–/]{0,3}|[ .\-–/]{0,2}\((?=\d{1,5}\)))\d){6,7}"
    r"(?:(?:[ ).]{0,3}|[ ).]?[\-–](?: (?=\d{1,5}(?! ?\d)))?|[ .\-–]{0,2}\((?=\d{1,5}\)))\d){0,7}"
    r"(?:,? ?(?i:ext(?:ension)?\.?:?|x\.?|durchwahl|poste|내선) ?\d{1,5})?(?![\w*]|/(?![\d+(\s-])|[-.]\d)"
)
_NO_PHONE = pattern(
    r"\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|(?:19|20)\d\d-(?:0\d|1[0-2])[0-3]\d|(?:19|20)\d\d (?:0\d|1[0-2]) [0-3]\d(?: \d{1,2})?|\d{4}[./-] ?\d{1,2}[./-] ?\d{1,2}\.?|(?:1[5-9]|20)\d\d ?[-–/] ?(?:1[5-9]|20)\d\d|\d{2}/\d{3,4}/(?:19|20)\d\d|(?:19|20)\d\d/\d{2,5}|[1-9]\d{5} [-–] \d{1,4}|[1-9]\d{0,2} \d{5}|\d{1,3}(?:\.\d{3})+|\d{1,4} \((?:19|20)\d\d(?:\)[ :,]{1,2}\d{1,4}(?:[-–]\d{1,5})?)?"
)
# What the police number their reports with, the day and a count before a colon, behind letters of their own.
_OF_POLICE = pattern(r"[A-ZÄÖÜ]{2,4}-[\w-]{1,6}: ?\Z")
_REPORTED = pattern(r"\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-.]\d{1,4}(?=:)")
# The number of a paper in its year: "12345/2024"; a long one may be of a telephone.
_OF_YEAR = pattern(r"[1-9]\d{0,2}(?P<long>\d{1,2})?/(?:19[5-9]|20[0-3])\d")
# An account of a bank, "DE12 3456 7890 1234 5678 90": how it begins, and how it goes on; its length, and its name before it.
# A district of a town in front of a telephone begins alike: "London SW12 0207 946 0123".
_OF_ACCOUNT = pattern(r"(?<![A-Z])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){0,7} ?\Z")
_OF_FOUR = pattern(r"\d{4}(?: |\d{4}|\Z)")
_ACCOUNT = pattern(r"[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){4}")
_NAMED_ACCOUNT = pattern(r"\b(?:iban|account|konto\w*|cuenta|compte)\W*\Z", re.IGNORECASE)
_DAY = pattern(r"\(?(?:\d{1,2}([./-])\d{1,2}\1\d{4}\b|\d{4}([./-]) ?\d{1,2}\2 ?\d{1,2}\b)")
_NUMBERED = pattern(
    r"(?:\b(?:id|ref|reference|isbn|issn|docket|doi|counter|no|nr|nro|n\.? ?[º°]|núm|number|registered|registration|charity|company|vat|licen[cs]e|siret|siren|hrb|ust-?id)(?:\b|(?<=[º°]))|\b(?:case|incident|report|release|file|permit|project|contract) ?#|\bregistered (?:in|with) [^\d:;,]{2,40})\W*\Z",
    re.IGNORECASE,
)
# Words before a telephone number, and before the word number between them: "Tel. no.", "au n°".
_TO_PHONE = pattern(
    r"(?:\b(?:t[eé]l(?:[eé]fon[eo]?)?|mobile?|m[oó]vil|handy|portable|cell?|celular|whatsapp|contact|au|al)|phone|fono?|☎)[.:]?(?:[ -](?:no|nr|nro|n\.? ?[º°]|núm|number|numéro|número))?\W*\Z",
    re.IGNORECASE,
)
_NOT_VOICE = pattern(
    r"(?:fax|téléc(?:opie(?:ur)?)?|팩스|hot ?line|help ?line|(?<!media )(?<!press )(?:tip|crisis|tenants?|repair|care|info(?:rmation)?|tickets?|donat?ions?|donors?|support|advice|emergency|victims?|witness|customers?|consumers?|orders?|services?|flood) ?line(?!,)|dispatch|toll.free|crisis|고객 ?센터|콜센터|sans frais|numéro vert|gebührenfrei|gratuit[oa]?)[^\w]*(?:\w+[^\w]*)?\Z",
    re.IGNORECASE,
)
_OF_THE_PRESS = pattern(
    r"\b(?:medios\b|media|press|interview|journalist|reporter|editor|spokes|news ?(?:desk|room)|communications? (?:team|office|department|staff))|presse|medien|journalist|entretien|prensa|entrevista|periodista|취재|보도|언론",
    re.IGNORECASE,
)
# A line of these alone reaches nobody, but by a hidden address.
_IN_WORDS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,:;!?'\"-"
# One of these is in each of those: they are looked for one letter after another.
_IN_HIDDEN = (
    "[",
    "(",
    "<",
    "{",
    "**",
    "dot",
    " punkt ",
    " punto ",
    " point ",
    "protected",
    "geschützt",
    "protégée",
    "protegida",
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
_ADDRESS = pattern(
    r"(?:e-?mail|mail|courriel|correo(?: electrónico)?) ?: ?[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+",
    re.IGNORECASE,
)


def is_address(text: str) -> bool:
    """Whether the line is a label and one address of mail, and nothing else."""
    return _ADDRESS.fullmatch(text) is not None


def is_reach(text: str) -> bool:
    """Whether a line begins with an address or a number, but for a word that says which."""
    found = MAIL.search(text) or phone_in(text, voice=False)
    return found is not None and len(re.findall(r"\w+", text[: found.start()])) <= 1


def reaches(text: str) -> bool:
    """Whether the line holds an address or a telephone number."""
    return _line_reaches(text) if len(text) <= _LONGEST_PROSE else _reaches(text)


def _reaches(text: str) -> bool:
    more_than_words = text.encode(errors="replace").translate(None, _IN_WORDS)
    if more_than_words and (MAIL.search(text) or phone_in(text, voice=False)):
        return True
    return hidden_in(text) is not None


# Of the few lines of a head and of contacts one asks after another.
_line_reaches = lru_cache(maxsize=64)(_reaches)


def hidden_in(text: str) -> re.Match[str] | None:
    """The first address that is hidden."""
    may_be = any(map(text.lower().__contains__, _IN_HIDDEN))
    return HIDDEN.search(text) if may_be else None


def without_addresses(text: str) -> str:
    """The line with a space for each address, a hidden one too."""
    left = _MAIL_WITH_STROKE.sub(" ", text)
    return HIDDEN.sub(" ", left) if hidden_in(left) else left


def without_numbered(text: str) -> str:
    """The line without the numbers of cases, registers and other things, which nobody answers."""
    return _PHONE.sub(lambda it: " " if _is_numbered(text[: it.start()]) else it.group(), text)


def phone_in(text: str, *, voice: bool = True) -> re.Match[str] | None:
    """The first telephone number; none of a fax or a hotline where it must be answered by a voice."""
    for found in _PHONE.finditer(text):
        before = text[: found.start()]
        if _is_no_phone(found.group()) or _is_numbered(before):
            continue
        if _is_of_year(found.group(), before) or _is_of_report(text, found.start()):
            continue
        if _is_of_account(text, found):
            continue
        if not voice or not _NOT_VOICE.search(before):
            return found
    return None


def phones_in(text: str) -> list[str]:
    """Every telephone number, of machines too, as it stands there."""
    found = (it for it in _PHONE.finditer(text) if not _is_of_account(text, it))
    return [it.group() for it in found if not _is_no_phone(it.group())]


def _is_numbered(before: str) -> bool:
    """Whether what stands before a number says that it is one of a case, a register or another thing."""
    return _NUMBERED.search(before) is not None and not _TO_PHONE.search(before)


def _is_of_year(said: str, before: str) -> bool:
    """Whether these figures are the number of a paper in its year, a long one by a word right before it."""
    found = _OF_YEAR.fullmatch(said)
    if found is None or _TO_PHONE.search(before):
        return False
    return not found["long"] or before.rstrip(" .#")[-1:].isalpha()


def _is_of_account(text: str, figures: re.Match[str]) -> bool:
    """Whether these figures are of an account of a bank, by its length or by its name before it."""
    if not _OF_FOUR.match(figures.group()):
        return False
    begun = _OF_ACCOUNT.search(text, 0, figures.start())
    if begun is None:
        return False
    named = _NAMED_ACCOUNT.search(text, 0, begun.start())
    return named is not None or _ACCOUNT.match(text, begun.start()) is not None


def _is_of_report(text: str, start: int) -> bool:
    """Whether the figures from `start` on number a report of the police: "POL-AR: 210304-2:"."""
    return (
        _REPORTED.match(text, start) is not None and _OF_POLICE.search(text, 0, start) is not None
    )


def _is_no_phone(said: str) -> bool:
    """Whether these figures are a date, with its hour or without, or years, or an amount."""
    return _NO_PHONE.fullmatch(said.strip(" -–/(")) is not None or _DAY.match(said) is not None


def _may_be_labelled(text: str) -> bool:
    """Whether a label may begin it: in a long text and in a sentence few do without a mark, and there are many
    to be tried.
    """
    if any(map(text[:_LONG].__contains__, _LABEL_ENDS)) or _NO_END.match(text):
        return True
    if len(text) > _LONG:
        return False
    return not text.endswith(".") or any(map(text.lower().__contains__, _OTHER_ENDS))


def label_in(text: str) -> re.Match[str] | None:
    """The label of contacts at the beginning of a line; within a short one, where somebody is reached behind it."""
    found = LABEL.match(text) if _may_be_labelled(text) else None
    if found is None and ":" in text and len(text) <= _LONG:
        within = _LABEL_WITHIN.search(text)
        found = within if within and reaches(text[within.end() :]) else None
    return found


def bare(text: str) -> str:
    """A line without what a table or stress has left at its ends, and without brackets around the whole of it."""
    if "│" in text:  # as a table is drawn
        text = " | ".join(filter(None, map(str.strip, text.split("│"))))
    text = text.strip(" |*")
    if not text.endswith((")", "]")):
        return text
    enclosed = text[:1] + text[-1:] in ("()", "[]") and hidden_in(text) is None
    closed = text.find(text[-1:])  # where the first bracket ends, if no other begins within
    enclosed = enclosed and (closed == len(text) - 1 or text[0] in text[1:closed])
    return text[1:-1].strip() if enclosed else text


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
