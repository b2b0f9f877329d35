"""Addresses of mail in a line of text, those too that a site has hidden from machines."""

import re

from hrnk_press.patterns import pattern

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
_ADDRESS = pattern(
    r"(?:e-?mail|mail|courriel|correo(?: electrónico)?) ?: ?[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+",
    re.IGNORECASE,
)


def is_address(text: str) -> bool:
    """Whether the line is a label and one address of mail, and nothing else."""
    return _ADDRESS.fullmatch(text) is not None


def hidden_in(text: str) -> re.Match[str] | None:
    """The first address that is hidden."""
    may_be = any(map(text.lower().__contains__, _IN_HIDDEN))
    return HIDDEN.search(text) if may_be else None


def without_addresses(text: str) -> str:
    """The line with a space for each address, a hidden one too."""
    left = _MAIL_WITH_STROKE.sub(" ", text)
    return HIDDEN.sub(" ", left) if hidden_in(left) else left
