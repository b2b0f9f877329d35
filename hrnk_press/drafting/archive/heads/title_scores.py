"""How much a line above a text looks like its headline, and how much like the name of a site or of an office."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.headline_labels import TITLE_LABEL, headline_label
from hrnk_press.drafting.archive.words.dateline_forms import CUT_SHORT
from hrnk_press.drafting.archive.words.dates import is_date_and_little, whole_date
from hrnk_press.drafting.archive.words.issuers import (
    are_people,
    begins,
    hands_on,
    is_whose,
    seems_body,
)
from hrnk_press.drafting.archive.words.korean_names import is_office
from hrnk_press.frozen import frozen
from hrnk_press.letters import not_ascii
from hrnk_press.patterns import pattern

# What a site offers or asks of its readers: in few words, or in more where they speak to them or name what a site has.
_OFFERS = pattern(
    r"\b(?:search|menu|click|cookies?|javascript|browser|subscribe|newsletter|log ?in)\b|^(?:select|skip|enter|download|view|follow|close|open) ",
    re.IGNORECASE,
)
_TO_READERS = pattern(
    r"\b(?:click (?:to|on|for|the|a)|us|our|your|you|we|this (?:site|page|website|browser)|here|please|enable|main|content|navigation|menu|password|pdf|language|javascript (?:is|must|enabled|disabled|required|to)|search (?:form|results?|this|the site|by)|all (?:news|posts|articles|releases)"
    r"|(?:full|complete|entire|whole|high[ -]res(?:olution)?|printable) \w+)\b",
    re.IGNORECASE,
)
_MOST_OFFERED = 3
# What is said of a picture or a film, the name of a file, an address in the web.
_OF_PICTURES = pattern(
    r"^(?:\w+ )?(?:images?|photos?|pictures?|footage|b-roll|visuals)\b.{0,30}\bavailable\b|^(?:(?:photo|video|image|picture|foto|bild|vidéo|imagen|logo)(?: \w+)?|credits?|caption|legende|crédit|fotografía|사진|사진 ?설명|자료 ?사진) ?:|^pies? de fotos?\b|\b(?:https?://|www\.)|\.(?:jpe?g|png|pdf|mov|mp4|docx?|zip)\b|^@\w",
    re.IGNORECASE,
)
_WIDE = pattern("[가-힣一-鿿ぁ-ヿ]")
_MANY_SHORT = 4
_STROKES = pattern(r" [|–—•·/*] ")
_LONG_TITLE = 20
_MOST_OF_NAME = 7
_SMALL_WORDS = "of for the and on in to de du des del la los las el y e et der für und zu von im am"
_SMALL = frozenset(_SMALL_WORDS.split())
_SHORT = 3
# The subject of a letter that answers another, and no title of what it says.
_ANSWERS = pattern(
    r"re ?: ?(?:(?:your|our|my) |(?:the )?letter (?:of|from)\b|.{0,100}\b(?:19|20)\d\d\Z)",
    re.IGNORECASE,
)
# Who speaks, and not of what.
_SPEAKS = pattern(
    r"by [^\W\d](?!.*:).{3,80}|(?:\w+ )?(?:statement|remarks|comments?|message|déclaration|erklärung|declaración) (?:by|of|from|de|du|von|des|der|del)\b(?!.* (?:on|about|regarding|concerning|after|following|at|to|in|for|sur|à|zu[mr]?|sobre|ante)\b).{3,80}",
    re.IGNORECASE,
)
SENTENCES = pattern(
    r"[a-zß-ÿ]{2}(?<!\b(?:Rep|Sen|Gov|Gen|Rev|Hon|Sgt|Col|Inc|Ltd))(?<!\b(?:Reps|Sens|Prof|Capt|Dept|Corp))(?<!\bvs)[.!?]\W? \(?[A-ZÄÖÜ]"
)
"""Where one sentence ends and another begins."""


@frozen
class Candidate:
    """A line that could be the headline, or several that a page broke, whose `first` is the first of them.

    `above` is the line right above it, `short` how many short lines follow it before the text, `listed` whether a
    list of short entries does. It is `ranked` that says what somebody is who is named above it, and `labels` that
    says whose release follows: "The River Club - Press Release". Above one that is `titled` stands "Subject:".
    Below one that is `housed` stands where its house is reached. The words of a short one that is `echoed` are those
    of the text. `part` counts the dates, labels and contacts that part it from the first candidate. One is
    `stressed` that is in capitals, where the first is not, and `untold` that has no verb, where one of the last part has.
    """

    block: Block
    behind_label: bool
    above: Block | None = None
    short: int = 0
    listed: bool = False
    ranked: bool = False
    labels: bool = False
    titled: bool = False
    housed: bool = False
    echoed: bool = False
    part: int = 0
    stressed: bool = False
    untold: bool = False
    first: Block | None = None


def score(
    candidate: Candidate, said: Sequence[str], named: Sequence[str], *, parted: bool, parts: int
) -> float:
    """How likely it is the headline. `said` are lines above the text and the title bar, `named` other
    lines of the whole page; `parted` where a label stands above one of the candidates, `parts` the part of the last of them.
    """
    text = candidate.block.text
    label, bare, _ = headline_label(text)
    words = length(bare)
    body = seems_body(bare)
    taken_up = candidate.echoed and not candidate.titled and not body
    points = 1.0 if words > _SHORT or taken_up else words - _SHORT - 1.0
    if candidate.block.shape is Shape.HEADING:
        points += 4 - candidate.block.level / 2
    if parted and candidate.behind_label:
        points += 2
    if candidate.stressed and candidate.part == parts:
        points += 0.5
    if candidate.untold and _is_name(bare):
        points -= 0.5
    if is_wide(bare) and " " not in bare:
        points -= 2  # the name of a body in Korean
    if candidate.titled or (TITLE_LABEL.match(text) and not _ANSWERS.match(text)):
        points += 4
    elif len(bare.split()) <= _SHORT and is_office(bare):
        points -= 3
    elif label.startswith(("[", "【")) and (" " in bare or not is_wide(bare)):
        points += 3
    others = [it for it in said if it != bare]
    if words > 2 and any(begins(it, bare) for it in others):
        points += 3
    if any(len(it.split()) > 2 and begins(bare, it) and not whole_date(it) for it in others):
        points -= 3
    if words > 3 and (text in named or any(hands_on(it, text) for it in named)):
        points += 1
    parts_of = _STROKES.split(text)
    several = len(parts_of) >= _SHORT or (len(parts_of) > 1 and " | " in text)
    if several and all(len(it.split()) <= _MANY_SHORT for it in parts_of):
        points -= 2  # a country and what it is about, or who issues it together
    if _is_offer(text) or _OF_PICTURES.search(text):
        points -= 3
    above = candidate.above.text if candidate.above else ""
    first = candidate.first.text if candidate.first and candidate.part < parts else text
    whose = body or any(is_whose(it, above, said, named) for it in {text, first})
    if candidate.ranked or candidate.labels or candidate.housed or whose or are_people(bare):
        points -= 3
    elif _SPEAKS.fullmatch(bare) or is_date_and_little(bare):
        points -= 1
    if any(bare.endswith(f" {mark} {it}") for it in others for mark in "»>›"):
        points -= 3
    if words > _LONG_TITLE and SENTENCES.search(text):
        points -= 3
    if candidate.short >= _MANY_SHORT or candidate.listed:
        points -= 2
    if text.endswith((":", ",")) or text.startswith("(") or (text[-1] == ")" and "(" not in text):
        points -= 2
    if text.endswith(".") and not CUT_SHORT.search(text):
        points -= 1
    return points - (text[:1].islower())


def _is_offer(text: str) -> bool:
    """Whether a line is of a site, such as "Open main menu"; "Open the Wards, Say Nine Towns" is a headline."""
    if _OFFERS.search(text) is None or ": " in text:
        return False
    return len(text.split()) <= _MOST_OFFERED or _TO_READERS.search(text) is not None


def _is_name(text: str) -> bool:
    """Whether a short line may be the name of a department, as far as it is written."""
    words = text.split()
    if text[0] in "$€£" or (text[0].isdecimal() and "," not in text):
        return False
    return len(words) <= _MOST_OF_NAME and all(not it[0].islower() or it in _SMALL for it in words)


def is_wide(text: str) -> bool:
    """Whether any of it is written in a script that needs fewer characters."""
    return _wide(text) > 0


def _wide(text: str) -> int:
    """How many characters are of such a script, which stands behind most others."""
    return len(_WIDE.findall(text)) if max(not_ascii(text), default="") >= "ぁ" else 0


def length(text: str) -> int:
    """Words; of a script that needs fewer, two characters count as one."""
    return max(len(text.split()), _wide(text) // 2)
