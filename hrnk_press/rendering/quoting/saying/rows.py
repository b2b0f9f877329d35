"""Who are named beside one another, "and" before the last: whether they speak together, or another speaks for them or of them."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.governed import GOVERNED, begins_clause
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.titles import is_no_person
from hrnk_press.rendering.quoting.saying.voice import Stretch
from hrnk_press.rendering.quoting.speech import verbs_in

# Whom somebody is from, between two names: "Ada Lind |from the Rowing Club| and Tom Roos".
_OF_A_BODY = r"(?P<of>\s+(?:of|from|at|vom|von|du|del)\s+(?:(?:the|of|for|and|in|der|dem|den|für|und|des|de|y|[A-ZÀ-Þ][\w’'.&-]*)\s+){1,10})?"
TOGETHER = pattern(
    rf"(?:\s*\([^()]{{1,40}}\))?{_OF_A_BODY}"
    r"(?P<apposed>\s*,[^,]*(?P<parted>,)?)?(?<!\w)\s*(?<!\w)(?:and|und|et|y|e|&|sowie)\s+(?P<what>(?:[\w’'.-]+\s+){0,5}(?P<comma>[\w’'-]+,\s+)?)\Z"
)
# Between two of several before "and".
_IN_A_ROW = pattern(r"(?:\s*\([^()]{1,40}\))?\s*,\s+(?:[A-ZÀ-Þ][\w.’'-]*\s+){0,4}")
_TITLED = pattern(r"\s+(?:[\w’'.,-]+\s+){0,5}")
# Behind a name what is called after that one: "Roos Fund", "Roos Director of the Club".
_NAMED_FOR = pattern(r"\s+[A-ZÀ-Þ][\w-]*[a-zà-ÿ]")
# What somebody else does, without a comma or behind what that one is: "and |Tom Roos nodded", "and |Tom Roos, her brother, left".
_ON = (
    r"(?!(?:of|from|at|in|on|to|for|as|with|by|during|after|before|when|while|following|and|or|but|that|who|whose|which|both|all|jointly"
    r"|together|said|told|this|last|yesterday|today|earlier|also|respectively|von|vom|bei|beim|aus|der|des|im|am|über|zu|zum|zur|nach|gemeinsam"
    r"|und|sowie|de|du|del|d|des|à|au|aux|dans|en|lors|pour|sur|par|chez|et|a|al|con|por|para|tras|durante|sobre|y|e|ante|que|qui|quienes)\b)"
)
_DOES_ELSE = pattern(
    rf"(?:\s+|\s*,[^,.;:\0]{{1,80}},\s+){_ON}[a-zà-ÿ][\w’'-]*(?:\s|[.,;]|\Z)"
    r"|\s*,\s+who(?:se|m)?\s[^,.;:\0]{1,80},\s+[a-z]"
)
_ALONG_WITH = pattern(r",\s(?:together|along|jointly)\swith\s")
_TITLES = pattern(r"(?:(?:the|[A-ZÀ-Þ][\w.’'&/-]*)\s+){0,6}")
_HAVE = pattern(r"(?:,[^,;:.\0]{1,80})?,?\s+have\s(?:(?:also|both|all|jointly|together|today)\s)?")
_HELD_ABROAD = pattern(
    r"\b(?:haben|hatten|hätten|sind|werden|wollen|ont|avaient|sont|han|habían|son)\b"
)
_SEVERAL = {"de": ("n",), "es": ("n",), "fr": ("ent", "ont")}
# What is called after somebody.
_THING = pattern(
    r"(?:Award|Prize|Park|Hall|Cup|Trophy|Lecture|Memorial|Scholarship|Chair|Concert|Show|Tour|Band|Quartet|Trio|Preis|Prix|Premio)s?\Z"
)
# Before what somebody is to the one before, or beside that one.
_DETERMINER = pattern(
    r"(?:the|an?|his|her|their|its|our|der|die|ihre?|seine?|le|la|son|sa|leur|el|su)\s|l[’']"
)


def row_of(stretch: Stretch, mention: Mention) -> list[Mention]:
    """Whoever else is named behind that one: behind "and", or in a row that ends with it."""
    row: list[Mention] = []
    passed = False
    for other in stretch.mentions:
        if other.start <= mention.end or other.key == mention.key:
            continue
        last = row[-1] if row else mention
        between = stretch.text[last.end : other.start]
        if _IN_A_ROW.fullmatch(between):
            row.append(other)
            continue
        joint = TOGETHER.fullmatch(between)
        if joint and joint["of"] and not (last.sure and other.sure):
            return []  # "Ada Lind of the Lake Trust and |Open Rivers"
        if joint and not (joint["apposed"] and _is_of_title(stretch.text, last, other)):
            given = not passed and is_given(other.name.split()[0])
            if given or (joint["parted"] and other.sure) or not joint["apposed"]:
                return [] if _is_thing(other) else [*row, other]
        if other.sure and joint is None:
            return []  # "Ada Lind, lawyer for |Tom Roos, and Eva Moor"
        passed = True
    return []  # "Ada Lind, chair of Energy and Natural Resources", "Ada Lind, chair and head of the Roos & Ost Fund"


def joined_before(stretch: Stretch, mention: Mention, language: str) -> list[Mention]:
    """Whoever else is named before that one as the subject of the same verb: before "and", or in a row that ends with it."""
    row: list[Mention] = []
    for other in reversed(stretch.mentions):
        if other.end >= mention.start or other.key == mention.key:
            continue
        between = stretch.text[other.end : row[0].start if row else mention.start]
        joint = None if row else TOGETHER.fullmatch(between)
        if row and not _IN_A_ROW.fullmatch(between):
            break
        if joint and joint["of"] and not (other.sure and mention.sure):
            break
        if joint and _says(stretch.text[: other.start], language):
            break  # "said Ada Lind, and Tom Roos added"
        if joint and joint["comma"] and not _is_theirs(joint["what"], stretch.text, mention):
            break  # "With Tom Roos and the mayor, Ada Lind said"
        if row or joint:
            row.insert(0, other)
        elif other.sure and re.search(r"\b(?:and|und|et|y|e)\s", between) is None:
            break  # "Thanking Tom Roos and |Eva Moor, Ada Lind said"
    return row


def speak_together(
    stretch: Stretch, row: Sequence[Mention], verb: re.Match[str], language: str
) -> bool:
    """Whether these are together the subject of that verb: a clause begins with them, and in German, French and Spanish it is
    a verb of several.
    """
    ends = _SEVERAL.get(language[:2])
    between = stretch.text[row[-1].end : verb.start()]
    if ends and not (verb[0].endswith(ends) or _HELD_ABROAD.search(between)):
        return False
    return begins_clause(stretch.text, row[0], language)


def with_whom(stretch: Stretch, mention: Mention, verb: re.Match[str]) -> list[Mention]:
    """Those with whom that one speaks, by a verb of several: "Ada Lind, along with |Tom Roos, have issued the following statement:"."""
    text = stretch.text
    beside = _ALONG_WITH.match(text, mention.end)
    first = next((it for it in stretch.mentions if beside and it.start >= beside.end()), None)
    if beside is None or first is None or not _TITLES.fullmatch(text, beside.end(), first.start):
        return []
    row = [first, *row_of(stretch, first)]
    return row if _HAVE.fullmatch(text, row[-1].end, verb.start()) else []


def does_else(text: str, last: Mention) -> bool:
    """Whether something is told behind the last of several that this one does alone: "and |Tom Roos left the room"."""
    return _DOES_ELSE.match(text, last.end) is not None


def _is_thing(it: Mention) -> bool:
    """Whether that is rather what is called after somebody: "Eva Moor Awards"."""
    words = it.name.split()
    return (
        not it.person
        and len(words) > 2
        and bool(is_no_person(words[-1]) or _THING.match(words[-1]))
    )


def _is_theirs(what: str, text: str, it: Mention) -> bool:
    """Whether the words before a comma and a name say what that one is to the one before: "and her brother, |Tom Roos, said"."""
    return bool(_DETERMINER.match(what)) and text.startswith(",", it.end)


def _is_of_title(text: str, mention: Mention, other: Mention) -> bool:
    """Whether `other` is named in what the one before is: behind "of", or before what is called after that one."""
    return bool(
        _NAMED_FOR.match(text, other.end) or GOVERNED.search(text, mention.end, other.start)
    )


def _says(lead: str, language: str) -> bool:
    """Whether a verb of saying, and nothing but titles behind it, stands before whoever is named there."""
    verbs = list(verbs_in(lead, language))
    return bool(verbs and _TITLED.fullmatch(lead, verbs[-1].end()))
