"""Telling quotations from titles of reports and films, terms and ironical uses in quotation marks."""

import re

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.marks import Quoted
from hrnk_press.rendering.quoting.naming.korean_names import WIDE
from hrnk_press.rendering.quoting.saying.voice import Voice
from hrnk_press.rendering.quoting.speech import CALLED_SOMETHING, NAMED, verbs_in

# Fewer words, unless somebody is said to say them, are a title, a term or an ironical use.
FEWEST_WORDS = 4
# Fewer words within a sentence, with a small letter first and no stop, are no whole clause: had “not been read at all” when.
_CLAUSE = 7
_CLAUSE_ELSEWHERE = 6
STOPPED = pattern(r"[,.!?…。—–][’'”\"]?\Z")
_TITLE_MARKS = "「『"
SINGLE = "‘'‚‹"
# How far back the words are looked at that tell what a quotation is.
_LEAD = 60
_LEADS = pattern(r"(?:[,:]|\b(?:that|it|them|him|her|que|qu[’']|dass|wie|comme|como))\s*\Z")
# Before a few words that end the sentence, and the stop stands within the marks: promised help “as needed.”
_WITHIN = pattern(r"\w\s*\Z")
# What has a small letter in titles, in English, French and Spanish.
_IN_TITLES = """a an the of for in on to and or at by as is it nor but with from into over up out off vs via per
    about after against among before behind between beyond during since through toward towards under until upon within without those who whom whose are when where how why than so
    à au aux de des du d’ en et la le les l’ ou par pour sans sur un une el los las y e o con del al por para que sin no se su"""
_SMALL_IN_TITLES = frozenset(_IN_TITLES.split())
_LONGER = 3
_OF_A_MOTTO = pattern(
    r"\b(?:motto|slogan|tagline|credo|mission(?: statement)?)\s+(?:is|was|reads?|says|states|goes|holds)\b[^.;]{0,30}\Z"
)
_ENTITLED = pattern(
    r"\b(?:(?:en|un)?titled|intitulée?s?|titulad[oa]s?|betitelt|mit dem Titel|unter dem Titel)\s*:\s*\Z",
    re.IGNORECASE,
)
_INTRODUCED = pattern(r"\b(?:in|at|of|see|read|from|dans|im|en)\s*\Z", re.IGNORECASE)


@frozen
class Said:
    """Who says a quotation. `voice` where the words beside it tell; `behind` where those after it do; `goes_on` where it is a
    sentence right behind words that somebody said: "…,” she said. |“Big time.”".
    """

    voice: Voice | None
    behind: bool = False
    goes_on: bool = False


def is_quotation(text: str, span: Quoted, words: str, said: Said, language: str) -> bool:
    """Whether what that paragraph has in these marks is said by somebody."""
    lead = text[max(span.start - _LEAD, 0) : span.start]
    named = said.goes_on or (said.voice is not None and bool(said.voice.name or said.voice.pronoun))
    if span.mark in _TITLE_MARKS:
        return said.voice is not None
    if span.mark in SINGLE and not named:
        return False
    if NAMED.search(lead) and not CALLED_SOMETHING.search(lead):
        return named and lead.rstrip().endswith(":") and not _ENTITLED.search(lead)
    ends = STOPPED.search(words) or (
        said.behind and re.match(r"\s?[,—–]", text[span.end : span.end + 2])
    )
    if _OF_A_MOTTO.search(lead):
        return False
    if _like_a_title(words, language):
        return named and bool(ends) and not _INTRODUCED.search(lead)
    told = ends or _LEADS.search(lead) or language.startswith("ko")
    if words[:1].islower():
        english = language.startswith("en")
        told = told or (not english and _ends_in_verb(lead, language))
        fewest = _CLAUSE if english else _CLAUSE_ELSEWHERE
        within = english and _WITHIN.search(lead) and not _LEADS.search(lead)
        if _length(words) < (FEWEST_WORDS if told and within else 0 if told else fewest):
            return False
    return _length(words) >= FEWEST_WORDS or (named and bool(told))


def _ends_in_verb(lead: str, language: str) -> bool:
    return any(it.end() == len(lead.rstrip()) for it in verbs_in(lead, language))


def _length(words: str) -> int:
    """Words; of a script without spaces, two characters count as one."""
    wide = 0 if words.isascii() else len(WIDE.findall(words))
    return max(sum(any(map(str.isalnum, it)) for it in words.split()), wide // 2)


def _like_a_title(words: str, language: str) -> bool:
    """Whether every word has a capital but those that have none in titles, and there are two longer ones or more."""
    if language.startswith("de"):
        return False
    every = re.findall(r"[^\W\d_][\w’'-]*", words)
    if any(it not in _SMALL_IN_TITLES for it in every if it.islower()):
        return False
    longer = [it for it in every if len(it) > _LONGER and it not in _SMALL_IN_TITLES]
    return len(longer) > 1 and all(it[0].isupper() for it in longer)
