"""How much a line above a text looks like its headline, and how much like the name of a site or of an office."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.capitals import in_capitals
from hrnk_press.drafting.archive.dates import whole_date
from hrnk_press.drafting.archive.headline_labels import TITLE_LABEL, headline_label
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

_OF_RANK = pattern(
    r"(?:\w+ ){0,2}(?:envoy|director|secretary|minister|ambassador|spokes\w+|president|chair\w*|commissioner|officer|rapporteur|advis[eo]r|attorney|judge|professor|representative)\b",
    re.IGNORECASE,
)
_OFFERS = pattern(
    r"\b(?:search|menu|click|cookies?|javascript|browser|subscribe|newsletter|log ?in)\b|^(?:select|skip|enter|download|view|follow|close|open) ",
    re.IGNORECASE,
)
# What is said of a picture or a film, the name of a file, an address in the web.
_OF_PICTURES = pattern(
    r"^(?:(?:photo|video|image|picture|foto|bild|vidéo|imagen|logo)(?: \w+)?|credits?|caption|legende|crédit|fotografía) ?:|https?://|\.(?:jpe?g|png|pdf|mov|mp4|docx?|zip)\b|^@\w",
    re.IGNORECASE,
)
_OFFICE = pattern(
    r"(?i:(?:the |us |u\.s\. |united states |\w+ )?(?:office|department|dept\.?|ministry|bureau|division|state|city|county|town|village"
    r"|university|institute|committee|council|court|superior court|commission|agency|embassy|government|republic|board))\b"
    r"(?: (?:of|for|the|and|&|,|[A-Z][\w.’'-]*))*",
)
_BY_WHOM = pattern(
    r"(?:gemeinsame )?(?:press release|news release|media release|pressemitteilung|medienmitteilung|presseinformation|nota de prensa|comunicado(?: de prensa)?|communiqué(?: de presse)?)"
    r" (?:by|of|from|des|der|vom|von|de la|del|de|du) .{3,80}",
    re.IGNORECASE,
)
_PARTING = pattern(r"\s*(?:[-–—|:»›·]|::)\s")
_NAME = pattern(r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){1,2}")
_WIDE = pattern("[가-힣一-鿿ぁ-ヿ]")
_SMALL = frozenset(
    ("of", "for", "the", "and", "in", "on", "to", "de", "für", "der", "des", "du", "y")
)
_LONGEST_NAME = 7
_FEWEST_CAPITALS = 2
_LONG_NAME = 10
_MANY_SHORT = 4
_BODY = pattern(
    r"(?:[A-ZÄÖÜÉ][\w’'&.-]* (?:of |de |für )?){0,3}(?:Department|Office|Authority|Agency|Commission|Council|University|College|Ministry|Institute|Association|Society|Foundation"
    r"|Board|Bureau|Center|Centre|Federation|Coalition|Alliance|Universität|Hochschule|Verband|Verein|Stiftung|Ministerium|Inc\.?|LLC|Ltd\.?|GmbH|AG|e\. ?V\.|DEPARTMENT|OFFICE|AGENCY|COMMISSION|COUNCIL|UNIVERSITY|COURT)"
)
_ADDRESS = pattern(
    r"(?:[^,]{2,40}, ){0,2}(?:P\.? ?O\.? Box )?\d{1,5}[a-z]?,? (?:\S+ ){0,4}(?:street|st\.|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|suite|floor|plaza|square|way|place)\b"
    r"|.{3,40}, [A-Z]{2} \d{5}\b|.{3,30}(?:straße|strasse|platz|weg|allee) \d+",
    re.IGNORECASE,
)
_APPEARED = pattern(r"\bappeared first on\b|\boriginally (?:published|posted)\b")
_FIRM = pattern(r"\b(?:inc|ltd|co|corp)\.\Z", re.IGNORECASE)
_LONG_TITLE = 20
SENTENCES = pattern(r"[a-zß-ÿ]{2}[.!?]\W? [A-ZÄÖÜ]")
"""Where one sentence ends and another begins."""


@frozen
class Candidate:
    """A line that could be the headline. `above` is the line right above it, `short` how many short lines
    follow it before the text, `listed` whether a list of short entries does.
    """

    block: Block
    behind_label: bool
    above: Block | None = None
    short: int = 0
    listed: bool = False


def score(
    candidate: Candidate, said: Sequence[str], named: Sequence[str], *, parted: bool
) -> float:
    """How likely it is the headline. `said` are lines above the text and the title bar, `named` other
    lines of the whole page; `parted` where a label stands above one of the candidates.
    """
    text = candidate.block.text
    bare = headline_label(text)[1]
    words = length(bare)
    points = 1.0 if words > 3 else words - 4.0
    if candidate.block.shape is Shape.HEADING:
        points += 4 - candidate.block.level / 2
    if parted and candidate.behind_label:
        points += 2
    if TITLE_LABEL.match(text):
        points += 4
    others = [it for it in said if it != bare]
    if words > 2 and any(_begins(it, bare) for it in others):
        points += 3
    if any(len(it.split()) > 2 and _begins(bare, it) and not whole_date(it) for it in others):
        points -= 3
    if words > 3 and (text in named or any(_hands_on(it, text) for it in named)):
        points += 1
    if _OFFERS.search(text) or _OF_PICTURES.search(text):
        points -= 3
    if _is_whose(candidate, said, named):
        points -= 3
    if words > _LONG_TITLE and SENTENCES.search(text):
        points -= 3
    if candidate.short >= _MANY_SHORT or candidate.listed:
        points -= 2
    if text.endswith((":", ",")):
        points -= 2
    if text.endswith(".") and not _FIRM.search(text):
        points -= 1
    return points - (text[:1].islower())


def _is_whose(candidate: Candidate, said: Sequence[str], named: Sequence[str]) -> bool:
    """Whether a line says who issues the text, or who speaks in it."""
    text, above = candidate.block.text, candidate.above
    office = text.title() if in_capitals(text) else text
    if _BY_WHOM.fullmatch(text) or (_OFFICE.fullmatch(office) and len(text.split()) < _LONG_NAME):
        return True
    if above is not None and _NAME.fullmatch(above.text) and _OF_RANK.match(text):
        return True
    name, comma, rank = text.partition(", ")
    if comma and _NAME.fullmatch(name) and _OF_RANK.match(rank) and len(text.split()) < _LONG_NAME:
        return True
    if any(_is_issuer(it, said) for it in (text, above.text if above else "")):
        return in_capitals(text)
    if _ADDRESS.match(text) or _BODY.fullmatch(text):
        return True
    words = text.split()
    half = words[: len(words) // 2]
    if len(words) % 2 == 0 and half == words[len(words) // 2 :] and len(set(half)) > 1:
        return True  # a logo and its description
    return _is_named_as_printed(text, named)


def _is_issuer(text: str, said: Sequence[str]) -> bool:
    """Whether a line in capitals is the name of somebody whom the text below it names."""
    if not in_capitals(text) or len(text.split()) > _LONGEST_NAME:
        return False
    named = re.compile(rf"\b{re.escape(text)}\b", re.IGNORECASE)
    found = (named.search(it) for it in said if len(it) > 2 * len(text))
    return any(
        all(word[0].isupper() or word in _SMALL for word in it[0].split()) and it[0] != text
        for it in found
        if it
    )


def _is_named_as_printed(text: str, named: Sequence[str]) -> bool:
    """Whether a line, written as names are, stands within a sentence of the page just so."""
    words = text.split()
    capitals = sum(it[0].isupper() for it in words)
    small = sum(it in _SMALL for it in words)
    if len(words) > _LONGEST_NAME or capitals < _FEWEST_CAPITALS or capitals + small < len(words):
        return False
    return any(
        len(it) > 2 * len(text)
        and text in it
        and not _begins(it, text)
        and not it.endswith(text)
        and not _hands_on(it, text)
        for it in named
    )


def _hands_on(line: str, text: str) -> bool:
    """Whether a line says where a text of that title was first: "The post … appeared first on …"."""
    return text in line and _APPEARED.search(line) is not None


def _begins(longer: str, text: str) -> bool:
    """Whether a line is that text and the name of the site."""
    return longer.startswith(text) and _PARTING.match(longer, len(text)) is not None


def is_wide(text: str) -> bool:
    """Whether any of it is written in a script that needs fewer characters."""
    return _WIDE.search(text) is not None


def length(text: str) -> int:
    """Words; of a script that needs fewer, two characters count as one."""
    return max(len(text.split()), len(_WIDE.findall(text)) // 2)
