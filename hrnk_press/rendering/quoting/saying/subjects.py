"""Who is the subject of a verb of saying, before it in its sentence."""

import re
from collections.abc import Sequence
from functools import cache

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.governed import GOVERNED, begins_clause
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.name_surroundings import is_within
from hrnk_press.rendering.quoting.naming.roles import ROLES
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.saying.clauses import is_joined, subject_of_clause
from hrnk_press.rendering.quoting.saying.offices import holder_before
from hrnk_press.rendering.quoting.saying.rows import (
    TOGETHER,
    joined_before,
    speak_together,
    with_whom,
)
from hrnk_press.rendering.quoting.saying.voice import NOBODY, Stretch, Voice, together, voice_of
from hrnk_press.rendering.quoting.speech import pronoun_pattern, speech_of

_CAPITALS = (
    r"(?:(?:the|of|for|and|in|at|de|des|du|del|von|der|für|la|the)\s+|[A-ZÀ-Þ][\w’'.-]*\s*){1,12}"
)
_OF = r"(?:of|at|from|for|in|on|with|von|vom|bei|aus|de|du|des|del|para|chez)"
# What somebody has taken or been given, behind the name: "Ada Lind CBE", "Ada Lind, Ph.D.".
_LETTERS = r",?\s+(?:[A-Z]{2,6}|[A-Z][A-Za-z]{0,2}\.\s?(?:[A-Z][a-z]?\.?)+)(?![\w])"
# A sentence that goes on with what somebody does: "And asked".
_CONTINUED = pattern(r"\s*(?:And|But|Then|Und|Et|Puis|Y|Luego)\s+(?:then\s+)?")
# Before a name what is no beginning of a clause: a word in small letters, a name.
_WITHIN_A_CLAUSE = pattern(
    r"(?<!\w)(?!(?:and|but|while|when|as|that|because|if|where|then|said|says)\b)[a-zà-ÿ][\w’-]*\s+(?:[A-ZÀ-Þ][\w’.-]*\s+){0,6}\Z"
)
# Before what is somebody’s, and nobody: "head of the House of Zarga’s |River People said".
_SOMEBODYS = pattern(r"[a-zà-ÿ][’']s\s+\Z")
# What somebody is, up to a verb that no second comma parts from it.
_NO_PREDICATE = r"(?!(?:is|was|are|were|has|have|had|will|would|who|whose|whom|which|that|when|where|while|but|because|after|before|said|says|told)\b)"
_LONG_APPOSITION = pattern(
    rf"(?:\s*\([^()]*\))?\s*,\s+(?:{_NO_PREDICATE}[\w’'&./()-]+\s+){{1,25}}"
    rf"|\s*,\s+(?:{_NO_PREDICATE}[\w’'&./-]+\s+){{0,7}}[\w-]+,\s+(?:(?:the|of|for|and|&|[A-ZÀ-Þ][\w.’'&/-]*)\s+){{1,12}}"
    rf"|(?:\s*,\s+(?:(?:(?:\d{{1,3}}(?=[A-Z])|(?=[A-ZÀ-Þ(]))[\w(.:)’'&/-]*|&|the|an?|its|former|and|of|for|at|in|on|by|with|to|(?i:{ROLES}))\s+)*"
    rf"(?:(?:\d{{1,3}}(?=[A-Z])|(?=[A-ZÀ-Þ(]))[\w(.:)’'&/-]*|(?i:{ROLES}))\s*){{1,5}}"
    rf"|\s*,\s+(?:{_NO_PREDICATE}[\w’'&./-]+\s+){{0,11}}[\w’-]+,\s+(?!according|including)[a-z]{{3,}}ing\s(?:{_NO_PREDICATE}[\w’'&./-]+\s+){{0,13}}{_NO_PREDICATE}[a-z’-]+\s+"
    r"|\s*,?\s+who\s+(?:(?!(?:said|says|told|who)\b)[\w’'&./()-]+\s+){1,20}"
)
# Somebody else who speaks, behind a comma: "Ada Lind, police |said", "Ada Lind, her lawyer |added".
_ANOTHER_SPEAKS = pattern(
    r"\s*,\s+(?:police|prosecutors|officials|lawyers|critics|friends|neighbou?rs|relatives|witnesses|doctors|colleagues|investigators|organi[sz]ers|supporters"
    r"|(?:the|his|her|their)\s(?:police|judge|court|lawyer|family|prosecutor|club|council|town|company|firm|jury|union|team))\s+"
)
_OF_A_PLACE = pattern(
    rf"\s+(?:of|from|at)\s+(?:{_NO_PREDICATE}[\w’'&-]+\s+){{1,12}}(?:\([^()]{{1,40}}\)\s+)?"
)
# In French and Spanish the body that somebody is of, and what more is told up to a comma: "Ana Lind del proyecto Ríos, un grupo nacido en mayo,".
_NO_CLAUSE = r"(?!(?:qui|qu[e’']|dont|où|est|sont|a|ont|était|avait|fut|et|mais|il|elle|quien|es|son|ha|han|era|fue|pero|donde|cuy[oa]s?)\b)"
_OF_A_BODY = pattern(
    rf"\s(?:du|des|del|de\sl[ao]s?|de\sl[’'])\s?(?:{_NO_CLAUSE}[\w’'&«»“”\".-]+\s){{0,8}}{_NO_CLAUSE}[\w’'&«»“”\".-]+"
    rf"(?:,\s(?!(?:l[ae]s?|los?|el)\s|l[’'])(?:{_NO_CLAUSE}[\w’'&-]+\s){{1,11}}{_NO_CLAUSE}[\w’'&-]+(?=,))?,?\s+"
)
# "Given by Ada Lind, who told us that".
_LEADS = pattern(
    r"(?:\s+[\w’'-]+){0,4}?(?:\s+that|\s*[:,])\s*"
    r"|(?:\s(?:it|them|this)(?:\sas)?|\s(?:he|she|they|it)\s(?:is|was|are|were|had|has|have|would|will|feels?|felt)(?:\s[a-z]+ly)?)?\s*"
)
_WHO = pattern(r"(?:\s*,[^,]{1,120})?,?\s+who\s+(?:[a-z]+ly\s+)?")
_TELLS_OF = pattern(
    r"(?:\s*\([^()]*\))?(?:,\s(?:the\s|an?\s)?[^,;:.\0]{1,80}(?=,\s[a-z]{3,}ing\s))?\s*,\s(?:who|whose|whom|qui|que|dont|quien|cuy[oa]s?|deren|dessen|(?!(?:said|added|noted|stated|asked)\s)[^\W\d_]{3,}(?:ing|ed|[ai]d[oa]|ée?))\s"
    r"[^,;:.\0]*(?:(?<!\w)(?:the|its|her|his|their|del|al|el|la|le|du|son|sa|su)\s(?:[\w’-]+\s){0,4}[\w’-]+,\s)?"
)
_WRITES = pattern(
    r"[’']s?\s(?:[a-z]+\s){0,2}(?:statement|letter|reply|email|e-mail|post|tweet|testimony|affidavit|foreword)\s(?:[a-z]+ly\s)?"
)
# What may stand before whoever writes, where a sentence begins: nobody who answers or quotes that one.
_TITLES = pattern(r"(?:(?:[Tt]he|(?!Prosecutors|[A-Z]\w+ing\b)[A-ZÀ-Þ][\w.’'&/-]*)\s+){0,5}")
_BETWEEN_DASHES = pattern(r"\s+[—–]\s[^—–]{1,200}\s[—–]\s+")
# A title without a comma: "Ada Lind Director of the Yard said", "Ada Lind director of the Yard said".
_TITLE_BEHIND = pattern(
    rf"\s+(?P<title>[A-ZÀ-Þ][\w-]+|(?:{ROLES})(?=\s(?:of|for|at)\s))\s+(?:{_CAPITALS})?"
)
# Before somebody who does something in a clause of another: "la plataforma que preside |Ana Prado".
_WHOM = pattern(r"(?<!\w)(?:que|qui|dont)\s+(?:[a-zà-ÿ]+\s+){1,3}\Z")
# Between a name and what that one is.
_APPOSED = pattern(r",\s+(?:the\s+)?")
OF_IT = pattern(
    r"\b(?:of|at|from|for|in|near|outside|inside|around|across|throughout|del?|du|von|bei)\s+\Z"
)


def subject(stretch: Stretch, verb: re.Match[str], language: str) -> Voice | None:
    """Who is the subject of that verb: a pronoun or a name right before it, but for an apposition."""
    lead = stretch.text[: verb.start()]
    if _CONTINUED.fullmatch(lead):
        return Voice(pronoun=True)
    if is_joined(lead, language):
        found = subject_of_clause(lead, stretch.mentions, language)
        if found is None:
            return NOBODY
        return voice_of(found) if isinstance(found, Mention) else Voice(name=found[0], pronoun=True)
    pronoun = next(
        (
            match
            for match in reversed(list(pronoun_pattern(language).finditer(lead)))
            if gap_in(language).fullmatch(lead[match.end() :])
        ),
        None,
    )
    if pronoun:
        return Voice(name=pronoun[0], pronoun=True)
    if writer := _writer(stretch, verb):
        return voice_of(writer)
    return _named_before(stretch, verb, language)


def _named_before(stretch: Stretch, verb: re.Match[str], language: str) -> Voice:
    """Who is named before that verb as its subject, with those who are named beside that one."""
    lead, rest = stretch.text[: verb.start()], stretch.text[verb.end() :]
    named = [it for it in reversed(stretch.mentions) if it.end <= verb.start()]
    able = [
        it
        for it in named
        if (_may_be_subject(lead, it, language) and not _is_named_once_more(lead, named, it))
        or (it.sure and _WHO.fullmatch(lead, it.end) and _LEADS.fullmatch(rest))
    ]
    others: set[str] = (
        set()
    )  # for whom or of whom another speaks: "A lawyer for |Tom Roos and |Eva Moor said"
    for mention in able:
        if mention.key in others:
            continue
        if held := holder_before(lead, stretch.mentions, mention, language):
            return voice_of(held)
        if _is_told_of(lead, able, mention, language) or _is_apposed(lead, named, able, mention):
            continue
        row = [*joined_before(stretch, mention, language), mention]
        row += with_whom(stretch, mention, verb)
        if len(row) == 1 or speak_together(stretch, row, verb, language):
            return together(row)
        others.update(it.key for it in row)
    return NOBODY


def _is_apposed(lead: str, named: Sequence[Mention], able: Sequence[Mention], it: Mention) -> bool:
    """Whether what seemed to be a name tells what somebody before it is: "Ada Lind, named Best Cook of |Zarga Mora, said",
    "Ada Lind, head of Law and |River Oversight said".
    """
    if it.sure:
        return False
    owned = _SOMEBODYS.search(lead, 0, it.start)
    if owned and any(other.sure and other.end < it.start for other in named):
        return True
    if it is able[-1]:
        return False
    within = _WITHIN_A_CLAUSE.search(lead, 0, it.start)
    return within is not None or any(_ends_title(lead, other, it) for other in able)


def _is_named_once_more(lead: str, named: Sequence[Mention], it: Mention) -> bool:
    """Whether that one was named right before: "responding to Tom Roos, |the minister, said"."""
    before = (other for other in named if other.key == it.key and other.end < it.start)
    return any(_APPOSED.fullmatch(lead, other.end, it.start) for other in before)


def _is_told_of(lead: str, able: Sequence[Mention], it: Mention, language: str) -> bool:
    """Whether that one stands within what is told of another: "Ada Lind, who beat |Tom Roos in May, said"."""
    if "," not in lead[it.end :]:
        return False
    before = (other for other in able if other.sure and other.end < it.start)
    return any(
        _TELLS_OF.fullmatch(lead, other.end, it.start) and begins_clause(lead, other, language)
        for other in before
    )


def _writer(stretch: Stretch, verb: re.Match[str]) -> Mention | None:
    """Whose statement or letter says it: "|Ada Lind’s statement says"."""
    last = next((it for it in reversed(stretch.mentions) if it.end <= verb.start()), None)
    if last is None or not (last.sure and last.possessive):
        return None
    begins = _TITLES.fullmatch(stretch.text[: last.start].lstrip())
    return last if begins and _WRITES.fullmatch(stretch.text, last.end, verb.start()) else None


def _may_be_subject(lead: str, it: Mention, language: str) -> bool:
    abroad = not language.startswith("en")
    if abroad and _WHOM.search(lead, 0, it.start):
        return False
    if not it.sure and is_within(lead, it.start, it.end):
        return False
    behind = lead[it.end :]
    if it.possessive or GOVERNED.search(lead, 0, it.start):
        return False
    if gap_in(language).fullmatch(behind):
        return True
    if _BETWEEN_DASHES.fullmatch(behind):
        return it.sure or " " in it.key
    if not it.sure or _ANOTHER_SPEAKS.fullmatch(behind):
        return False
    title = _TITLE_BEHIND.fullmatch(behind)
    body = language[:2] in ("es", "fr") and _OF_A_BODY.fullmatch(behind)
    return begins_clause(lead, it, language) and bool(
        body
        or (not abroad and (_LONG_APPOSITION.fullmatch(behind) or _OF_A_PLACE.fullmatch(behind)))
        or (title and (is_title(title["title"]) or title["title"].islower()))
    )


def _ends_title(lead: str, somebody: Mention, title: Mention) -> bool:
    """Whether what seemed to be a name ends what somebody is: behind "and", and no comma before it."""
    if somebody.end >= title.start:
        return False
    joint = TOGETHER.fullmatch(lead[somebody.end : title.start])
    return bool(joint and (joint["apposed"] or joint["of"]) and not joint["parted"])


def pronoun_at(text: str, at: int, language: str) -> Voice | None:
    """The pronoun that stands there, white space apart."""
    while text[at : at + 1].isspace():
        at += 1
    match = pronoun_pattern(language).match(text, at)
    return Voice(name=match[0], pronoun=True) if match else None


@cache
def gap_in(language: str) -> re.Pattern[str]:
    """What may stand between a subject and its verb: an apposition, "of" a group, adverbs."""
    between = speech_of(language).between
    return re.compile(
        rf"(?:{_LETTERS})*(?:\s*\([^()]*\))?(?:\s+{_OF}\s+{_CAPITALS}(?:\([^()]{{1,40}}\))?)?(?:\s*,.*[,\0]|\s*,\s*(?:{_CAPITALS})?)?"
        rf"\s*(?:,?\s*(?:who|qui|quien)\s+(?:[^\W\d_]+\s+){{0,4}}?)?(?:(?:{between}),?\s+)*",
        re.DOTALL,
    )
