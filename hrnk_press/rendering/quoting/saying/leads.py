"""Who is named in the words that lead to a quotation, but not as the subject of a verb beside it: before a colon, or where its sentence opens."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.governed import GOVERNED, begins_clause
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.roles import ROLES
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.saying.rows import row_of
from hrnk_press.rendering.quoting.saying.subjects import OF_IT
from hrnk_press.rendering.quoting.saying.voice import (
    NOBODY,
    Stretch,
    Voice,
    only,
    together,
    voice_of,
)
from hrnk_press.rendering.quoting.signatures import named_above
from hrnk_press.rendering.quoting.speech import ATTRIBUTED_TO, SOURCED

_MOST_WORDS = 40
_MOST_WORDS_LEADING = 8
TITLES_BEFORE = pattern(r"(?:(?:[Tt]he|[A-ZÀ-Þ][\w.’'&/-]*)\s+){0,5}")
_PARTICIPLES = ("saying", "stating")
# Before whoever a sentence begins with: titles, and what that one is, "Privacy expert |Ada Lind".
_TITLES_OR_ROLES = pattern(
    rf"(?:(?:[Tt]he|[A-ZÀ-Þ][\w.’'&/-]*|(?i:{ROLES}|expert|researcher|scientist|campaigner|activist|advocate|analyst))\s+){{0,6}}"
)
_DOES = pattern(
    r"(?:\s*\([^()]*\))?(?:\s*,[^,;:]{1,120},|\s+(?:of|at|from)\s(?:the\s)?(?:[A-ZÀ-Þ(][\w&)’'-]*\s|of\s){1,12})?\s*(?!(?:and|or|of|at|for|from)\s)(?<=\s)[a-z]+(?:ed|s)\s"
)
_APPOSED = pattern(r"(?:\s*,|\s+(?:von|vom|bei|of|from|at|de|du|des|del))\s+[^,;:.\0]+")
# "Ada Lind’s message to swimmers:".
_WORDS_OF = pattern(
    r"[’']s?\s+(?:[a-z]+\s+){0,2}(?:message|view|words?|advice|verdict|answer|response|reaction|conclusion|comments?|take|opinion|hope)"
    r"(?:\s[a-z]+){0,4}\s*:\s*\Z"
)
_THEIR_WORDS = pattern(
    r"[’']s?\s+(?:[\w-]+\s+){0,3}(?:statement|remarks|comments?|message|response|reaction|words)\b",
    re.IGNORECASE,
)
# Before whoever a statement tells of, and before whoever makes it.
_OF_WHOM = pattern(
    r"\b(?<!attributable\s)(?<!attributed\s)(?:on|about|for|to|over|after|following|regarding|concerning|honou?ring|remembering|congratulating|mourning|welcoming|condemning"
    r"|zu[mr]?|über|nach|an|sur|après|pour|suite|sobre|tras|para|ante)\s[^;:.\0]*\Z",
    re.IGNORECASE,
)
_FOR = pattern(r"(?:for|für|pour|para)\s")
_BY = pattern(
    r"\b(?:by|from|attributed to|attributable to|von|par|por)\s+(?:[\w.,’'&-]+\s+){0,8}\Z",
    re.IGNORECASE,
)
_BEFORE_COLON = pattern(
    r"[^\w)]*|\s*,[^,;:.()\0]+:\s*|\s*,\s(?:of|at|from|with|a|an|the)\s[^;:.()\0]+:\s*"
)
_TO_SOMEBODY = pattern(
    r"\s+(?:\w+ly\s+|again\s+|today\s+|yesterday\s+)?(?:to|of|with|against|about|for|an|gegen|mit|über|à|aux?|avec|contre|al?|con|contra|sobre)\s"
)
_WHAT_THEY_ARE = pattern(r"(?:\s[a-zà-ÿ]+){1,3},")
# What stands before a name and is nothing but a title: "from Mayor |Ada Lind", and not "from friends of |Ada Lind".
_ONLY_TITLES = (
    r"(?:(?:the|our|its|l[ae])\s+|l[’'])?"
    rf"(?:[A-ZÀ-Þ][\w.’'-]*,?\s+|(?:(?i:{ROLES})|acting|deputy|vice|senior|chief|lead|former|interim)(?!\w),?\s+){{0,5}}\Z"
)
_FROM_WHOM = rf"(?:(?<!\w)(?i:quot(?:es?|ations?)|comments?)\sfrom|{ATTRIBUTED_TO})\s"
_OF_ANOTHER = pattern(_FROM_WHOM)
# "The same joy with |Ada Lind:", "Quote from |Ada Lind:".
_SAME_WITH = pattern(
    r"(?:(?<!\w)(?:Même|Pareil|Chez|Für|Pour|Para)\b[^.;:\0]{0,60})(?<!\w)(?:(?:chez|pour|für|para)\s+)?(?:l[ea]\s|l[’'])?(?:[\w-]+\s+){0,4}\Z"
    r"|(?<!\w)(?:[Tt]émoignage|[Mm]ot|[Pp]arole|[Cc]itation|[Dd]éclaration|[Zz]itat|[Ff]azit|[Uu]rteil|[Rr]esümee|[Aa]ppell|[Bb]ilanz|[Kk]ommentar|[Ss]tatement|[Tt]estimonio|[Pp]alabra|[Dd]eclaraci[óo]n)(?:e?s|en)?"
    rf"\s(?:de\s|d[’']|du\s|von\s)(?:l[ea]\s|l[’'])?{_ONLY_TITLES}"
    rf"|{_FROM_WHOM}{_ONLY_TITLES}"
)
# "At the side of |Ada Lind, mayor of the town, who had this to tell:".
_WHO = pattern(
    r"(?:\s*\([^()]*\))?(?:,[^:;\0]{1,160})?,\s+(?:who|quien|qui|der|die)\s[^:;\0]{1,160}:\s*"
)
# Whom a paper is by: "Lind A, Roos T:".
_CITED = pattern(
    r"(?:[A-ZÀ-Þ][\w’-]+\s[A-Z]{1,2},\s+)+(?:et al\.?|[A-ZÀ-Þ][\w’-]+\s[A-Z]{1,2})\s*:\s*\Z"
)
# "|River Watch spokeswoman:".
_OFFICE_BEHIND = pattern(rf"\s+(?i:{ROLES})(?!\w)[^,;:\0]{{0,40}}:\s*")
# Behind a subject these have somebody else behind them: "Der Verein dankte |Ada Lind".
_SOMEBODY_ELSE = pattern(r"\s*(?:Der|Die|Das|Eine?|Unsere?|Ihre?|Seine?)\s[^,;:.\0]{1,60}")
_THANKS = pattern(r"(?:dank|gratulier)te?n?")
# What these are done to may stand before them, and is a thing: "Das Ergebnis begrüßte |Ada Lind".
_SOME_BODY = pattern(
    r"\s*(?:Der\s|(?:Die|Das|Eine?|Unsere?|Ihre?|Seine?)\s(?:[a-zäöüß]+\s)?(?:[A-ZÄÖÜ][\w-]*(?:in|verwaltung|gruppe|fraktion|gesellschaft|stiftung|schule|team|komitee)"
    r"|Stadt|Gemeinde|Partei|Jury|Firma|Universität|Kirche|Gewerkschaft|Regierung|Zeitung|Redaktion|Mannschaft|Gruppe|Schule|Team|Komitee|Ministerium|Unternehmen|Präsidium)\s)[^,;:.\0]{0,60}"
)
_GREETS = pattern(r"(?:lob|würdig|begrüß|zitier|kritisier|erinner|bestätig)te?n?")
_UP_TO_COLON = pattern(r"(?:\s*\([^()]*\))?\s*,\s[^:;\0]*:\s*")
_AND_SOMEBODY = pattern(r"(?:\s(?:and|und|sowie|et|y|e)|[;&])\s+(?:[A-ZÀ-Þ][\w.’'&/-]*\s+){0,4}\Z")
# Whoever stands behind these is the one to whom or of whom it is said: "The club thanked |Ada Lind:".
_ASKS = pattern(
    r"ask(?:s|ed)?|tells?|told|thank(?:s|ed)|prais(?:es|ed)|applaud(?:s|ed)|credit(?:s|ed)|describ(?:es|ed)|calls|called|urg(?:es|ed)|warn(?:s|ed)|advis(?:es|ed)"
    r"|encourag(?:es|ed)|remember(?:s|ed)|recall(?:s|ed)|label(?:s|ed|led)|quoting"
    r"|remerci\w+|salu(?:e|é|ait|ent)|félicit\w+|interrog\w+|accus(?:e|é|ait|ent)|encourag(?:e|é|ait|ent)|lou(?:e|é|ait|ent)"
)
# Behind a comma that ends what was said these have who says it behind them: "It was hard, recalled |Ada Lind:".
_SAYS_TOO = pattern(
    r"warn(?:s|ed)|urg(?:es|ed)|advis(?:es|ed)|recall(?:s|ed)|remember(?:s|ed)|salu(?:e|ait)|félicit(?:e|ait)|accus(?:e|ait)|interrog(?:e|eait)|encourag(?:e|eait)"
)
_SAID = pattern(r"[^,]*,\s(?:se\s|s[’'])?")
COLON = pattern(r"\s*:\s*\Z")


def opens_with(stretch: Stretch, verb: re.Match[str], language: str) -> Voice | None:
    """Whoever a sentence begins with, apart from its verb: "Ada Lind, director of it says:", "Ada Lind of Out with it! says:", "Ada Lind is glad, saying:"."""
    text = stretch.text
    named = [
        it
        for it in stretch.mentions
        if it.end <= verb.start() and not it.possessive and not OF_IT.search(text, 0, it.start)
    ]
    named = [it for it in named if it.sure] or named
    if len(named) != 1 or not TITLES_BEFORE.fullmatch(text[: named[0].start].lstrip()):
        return None
    if not begins_clause(text, named[0], language):
        return None  # "In |Zarga Mora, a guard said:"
    between = text[named[0].end : verb.start()]
    if verb[0] in _PARTICIPLES:
        said = not SOURCED.search(between) and ":" not in between
    else:
        apposed = named[0].sure and between.startswith(",")
        short = len(between.split()) <= (_MOST_WORDS if apposed else _MOST_WORDS_LEADING)
        said = bool(short and _APPOSED.fullmatch(between) and COLON.match(text, verb.end()))
    return voice_of(named[0]) if said else None


def goes_on_to_say(stretch: Stretch, verb: re.Match[str]) -> Voice | None:
    """Whoever a sentence begins with that goes on with "saying": "Ada Lind thanked Tom Roos, saying,"."""
    first = next(iter(stretch.mentions), None)
    if first is None or first.possessive or first.end > verb.start() or verb[0] not in _PARTICIPLES:
        return None
    begins = _TITLES_OR_ROLES.fullmatch(stretch.text[: first.start].lstrip())
    return voice_of(first) if begins and _DOES.match(stretch.text, first.end) else None


def last_named(stretch: Stretch, verb: re.Match[str]) -> Voice | None:
    """Whoever is named last before a colon, behind the verb: "To the vote declares its director Ada Lind:"."""
    named = [it for it in stretch.mentions if it.start >= verb.end() and not it.possessive]
    row = [named[0], *row_of(stretch, named[0])] if named else []
    asked = (
        row
        and _ASKS.fullmatch(verb[0])
        and not (_SAYS_TOO.fullmatch(verb[0]) and _SAID.fullmatch(stretch.text, 0, verb.start()))
        and TITLES_BEFORE.fullmatch(stretch.text[verb.end() : row[0].start].lstrip())
    )
    if (
        asked
        or is_thanked(stretch.text, verb)
        or (row and _TO_SOMEBODY.match(stretch.text, verb.end(), row[0].start))
    ):
        return None  # "The two wrote to |Ada Lind:", "The club asked |Ada Lind:"
    if len(named) != len(row) or not row or not _BEFORE_COLON.fullmatch(stretch.text, row[-1].end):
        return None
    return together(row)


def is_thanked(text: str, verb: re.Match[str]) -> bool:
    """Whether a German clause says before its verb who thanks or greets whoever is named behind it."""
    kinds = ((_THANKS, _SOMEBODY_ELSE), (_GREETS, _SOME_BODY))
    return any(
        it.fullmatch(verb[0]) and whose.fullmatch(text, 0, verb.start()) for it, whose in kinds
    )


def named_right_behind(stretch: Stretch, verb: re.Match[str]) -> Voice | None:
    """Whoever is named right behind the verb, and a comma: "Esto, ha dicho la ministra,"."""
    named = next((it for it in stretch.mentions if it.start >= verb.end()), None)
    if named is None or named.possessive or not stretch.text.startswith(",", named.end):
        between = stretch.text[named.end :] if named else ""
        if named is None or named.possessive or not _WHAT_THEY_ARE.match(between):
            return None
    titles = stretch.text[verb.end() : named.start]
    return voice_of(named) if TITLES_BEFORE.fullmatch(titles.lstrip()) else None


def introduced_by(stretch: Stretch) -> Voice | None:
    """Who is named before a mere colon, or in the line above, with a title or without: "Elena Ost, director:"."""
    if stretch.text.rstrip(" ").endswith("\n") and stretch.mentions:
        return named_above(stretch)
    if not stretch.text.rstrip().endswith((":", "：")) or len(stretch.text.split()) > _MOST_WORDS:
        return None
    if any(it.possessive and _THEIR_WORDS.match(stretch.text, it.end) for it in stretch.mentions):
        return made_by(stretch)
    all_named = [it for it in stretch.mentions if not it.possessive]
    if not all_named and len(stretch.mentions) == 1:
        owner = stretch.mentions[0]
        return voice_of(owner) if _WORDS_OF.match(stretch.text, owner.end) else None
    first = all_named[0] if all_named else None
    if _CITED.search(stretch.text):
        return None
    if first:
        others = (it for it in all_named if it.sure or not first.sure)
        all_named = [it for it in others if not OF_IT.search(stretch.text, 0, it.start)] or [first]
    if first is None or (not first.sure and _OFFICE_BEHIND.fullmatch(stretch.text, first.end)):
        return None
    row = [first, *row_of(stretch, first)]
    if not {it.key for it in all_named} <= {it.key for it in row}:
        return together(row) if _is_apposed(stretch, row, all_named) else None
    if _SAME_WITH.search(stretch.text, 0, first.start) or _WHO.fullmatch(stretch.text, first.end):
        return together(row)
    if _OF_ANOTHER.search(stretch.text, 0, first.start):
        return None
    most = 2 * _MOST_WORDS_LEADING if first.sure else _MOST_WORDS_LEADING
    lead = stretch.text[: first.start]
    by = lead.endswith("by ") and _BEFORE_COLON.fullmatch(stretch.text, first.end)
    if len(lead.split()) > most or (GOVERNED.search(lead) and not by):
        return None
    return together(row)


def _is_apposed(stretch: Stretch, row: Sequence[Mention], others: Sequence[Mention]) -> bool:
    """Whether the others are named in what the first ones are, up to the colon: "Ada Lind, President |Consumer at the Yard:"."""
    text, first = stretch.text, row[0]
    if not first.sure or not TITLES_BEFORE.fullmatch(text[: first.start].lstrip()):
        return False
    behind = [it for it in others if it.start > row[-1].end]
    joined = any(_AND_SOMEBODY.search(text, row[-1].end, it.start) for it in behind)
    return not joined and _UP_TO_COLON.fullmatch(text, row[-1].end) is not None


def made_by(stretch: Stretch) -> Voice:
    """Who makes a statement of which a line tells: "Statement by |Ada Lind on the death of Tom Roos", "|Ada Lind’s remarks"."""
    named: list[Mention] = []
    end, text = 0, stretch.text
    for it in stretch.mentions:
        by, of = _BY.search(text, end, it.start), _OF_WHOM.search(text, end, it.start)
        if by and of and _FOR.match(of[0]) and is_title(text[: of.start()].split()[-1]):
            of = _OF_WHOM.search(
                text, of.start() + 1, it.start
            )  # "by the Minister for Boats, |Ada Lind"
        if (by and not of) or not _OF_WHOM.search(text, 0, it.start):
            named.append(it)
        end = it.end
    owners = [it for it in named if it.possessive and _THEIR_WORDS.match(text, it.end)]
    return only(owners or [it for it in named if not it.possessive], NOBODY)


def heading(stretch: Stretch) -> Voice | None:
    """Whose name begins a line above the words, where nobody else is named in it."""
    named = stretch.mentions
    if not named or not named[0].sure or named[0].possessive:
        return None
    begins = TITLES_BEFORE.fullmatch(stretch.text[: named[0].start].lstrip())
    voice = only(named, NOBODY) if begins else NOBODY
    return voice if voice.name else None
