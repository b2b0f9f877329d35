"""Whose words follow where no verb of saying tells it: "In her words,", "Ada Lind’s full remarks:", "She had a message:"."""

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.saying.voice import Stretch, Voice, voice_of

# "He offers:".
_LEADING_PRONOUN = pattern(
    r"\s*(?P<who>[Ss]he|[Hh]e)\s+(?:[a-z]+ly\s+)?[a-z]+(?:s|ed)(?:\s[a-z]+)?\s*:\s*\Z"
)
# "In her words,", "To him, the day meant one thing:".
_IN_WORDS = pattern(
    r"(?<!\w)[Ii]n (?P<whose>his|her) (?:own )?(?:words|view|opinion|account|telling|judgement|judgment)\b[,:]?\s[^.;:\0]{0,40}\Z"
    r"|\s*(?:To|For) (?P<whom>him|her), [^.;:\0]{1,80}:\s*\Z"
)
_HIS = ("His ", "Her ")
_IN = pattern(r"(?<!\w)[Ii]n\s(?:the\s)?(?:[A-ZÀ-Þ][\w.-]*\s){0,3}\Z")
# "Her full remarks:".
_THEIR_REMARKS = pattern(
    r"\s*(?:(?P<she>Her)|His)\s(?:[a-z]+\s){0,2}(?:remarks|statement|speech)"
    r"(?:\s(?:in full|in part|as prepared(?: for delivery)?|follows?|below)){1,3}\s*:\s*\Z"
)
_REMARKS_OF = pattern(
    r"[’']s?\s(?:[a-z]+\s){0,2}remarks(?:\s(?:[a-z]+\s){0,3}?(?:follow|follows|below|delivery))?\s*:\s*\Z"
)
# What may stand before whose remarks follow, but for titles: no "Tom Roos on |Ada Lind’s remarks".
_SHOWN = pattern(
    r"\s*(?:(?:Read|See|(?:Here|Below|Following|These) are)\s+)?(?:(?:[Tt]he\s+)?(?:[Ff]ull\s+)?[Tt]ext\s+of\s+)?(?:[Tt]he\s+)?"
)
_OWN_WORDS = pattern(
    r"[’']s?\s(?:own\s)?(?:words|view|opinion|account|telling|judge?ment)\b,?\s?[^.;:\0]{0,40}\Z"
)
# "He also had a word for those who still wait:".
_OTHERS_SAY = pattern(
    r",?\s(?:the|an?|his|her|their|one|some|two|other|many)\s(?:[\w-]+\s){1,4}?(?:said|says|told|tells|called|calls|asked|asks|shouted|wrote|held|found)\b"
)
_HAD_WORDS = pattern(
    r"\s*(?P<who>[Ss]he|[Hh]e)\s(?:\w+\s){0,2}?(?:had|has|gave|gives|offered|offers|left|leaves|ended|ends|closed|closes)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:words?|message|advice|answer|warning|question|request|plea|appeal|wish)\b(?![^:]*\s(?:from|of|by)\s)[^.;:\0]{0,80}:\s*\Z"
)


def whose_words(stretch: Stretch, verbs: int, *, english: bool) -> Voice | None:
    """Whose words are said to follow `stretch`, in which so many verbs of saying stand."""
    text = stretch.text
    pronoun = (_LEADING_PRONOUN.match(text) or _HAD_WORDS.match(text)) if english else None
    if pronoun and verbs < 2:
        return Voice(name=pronoun["who"], pronoun=True)
    theirs = english and text.lstrip().startswith(_HIS)
    if theirs and (remarks := _THEIR_REMARKS.match(text)):
        return Voice(name="she" if remarks["she"] else "he", pronoun=True)
    if english and "remarks" in text and (maker := _whose_remarks(stretch)):
        return voice_of(maker)
    if words := _IN_WORDS.search(text):
        owner = words["whose"] or words["whom"]
        return Voice(name="she" if owner == "her" else "he", pronoun=True)
    owner = _in_words_of(stretch)
    return voice_of(owner) if owner else None


def _whose_remarks(stretch: Stretch) -> Mention | None:
    """Whose remarks are announced: "|Ada Lind’s full remarks:"."""
    text = stretch.text
    first = stretch.mentions[0] if stretch.mentions else None
    if first is None or not (first.possessive and _REMARKS_OF.match(text, first.end)):
        return None
    shown = _SHOWN.match(text, 0, first.start)
    titles = text[shown.end() if shown else 0 : first.start].split()
    return first if all(is_title(it) for it in titles) else None


def _in_words_of(stretch: Stretch) -> Mention | None:
    """In whose words something is: "In |Ada Lind’s words,"."""
    last = stretch.mentions[-1] if stretch.mentions else None
    if last is None or not (last.possessive and _OWN_WORDS.match(stretch.text, last.end)):
        return None
    if _OTHERS_SAY.search(stretch.text, last.end):
        return None
    return last if _IN.search(stretch.text, 0, last.start) else None
