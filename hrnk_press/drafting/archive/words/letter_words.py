"""How letters begin and close, and how whom they honour is addressed."""

import re

from hrnk_press.patterns import pattern

_CLOSE = pattern(
    r"(?:signed|in (?:solidarity|hope|friendship)|solidairement|en solidaridad|in solidarität|(?:yours )?(?:very )?(?:sincerely|truly|faithfully|respectfully)(?: yours| submitted)?"
    r"|with (?:best|kind|warm|great|deep) (?:regards|respect)|(?:best|kind) regards"
    r"|(?:mit )?(?:freundlichen|besten|vorzüglichen?) grüßen?|(?:mit vorzüglicher )?hochachtung(?:svoll)?"
    r"|atentamente|respetuosamente|(?:reciba|con) .{0,40}(?:saludos?|respeto)|cordialmente"
    r"|respectueusement|cordialement|avec .{0,30}respect|veuillez agréer.{0,120}"
    r"|(?:존경을 담아|삼가|감사합니다|경의를 표하며)(?: 드림| 올림)?)[,.]?"
    r"|\(?(?:signed(?: by)?|signatures?|unterzeichnet(?: von)?|gezeichnet|signé(?: par)?|signataires|firmado(?: por)?|firman?|firmantes|서명)\)?(?: ?:)?",
    re.IGNORECASE,
)
_SALUTATION = pattern(
    r"(?:Dear|To) [A-Z].{2,80}[,:]|(?:Mr\.|Madam|Your) [\w. ]{3,40}[,:]|Excellenc(?:y|ies)[,:]"
    r"|Sehr geehrte.{2,80}[,:!]|(?:Estimad|Distinguid|Excelentísim|Señor).{2,80}[,:]"
    r"|(?:Madame|Monsieur|Mesdames|Messieurs|Excellence).{0,80}[,:]|.{2,40}(?:께|귀하)[,:]?"
)
_GREETING = pattern(
    r"(?:(?:dear|hi|hello|liebe[rs]?|sehr geehrte[rs]?|hallo|ch(?:er|ère)s?|bonjour|queri[dt][oa]s?|estimad[oa]s?|hola)\b[^.:;!?]{0,60}|all|everyone|(?:친애하는 |존경하는 )?(?-i:[가-힣 ]){0,12}(?:여러분|께)),",
    re.IGNORECASE,
)
HONOURED = pattern(
    r"(?:(?:His|Her|Their|Your) (?:Royal )?(?:Excellenc|Majest|Highness)|H\.E\. |The (?:Right )?Hon(?:ou?rable|\.)|Ambassador |President |Secretary|Minister |(?:Mr|Mrs|Ms|Dr)\.? )"
)
"""How the addressee of a letter begins who holds an office."""
_LONGEST_LINE = 160


def greets(text: str) -> bool:
    """Whether a line greets its readers, and is no headline."""
    return text.endswith(",") and _GREETING.fullmatch(text) is not None


def is_salutation(text: str) -> bool:
    """Whether a line begins a letter."""
    return len(text) <= _LONGEST_LINE and _SALUTATION.fullmatch(text) is not None


def is_close(text: str) -> bool:
    """Whether a line closes a letter."""
    return len(text) <= _LONGEST_LINE and _CLOSE.fullmatch(text) is not None
