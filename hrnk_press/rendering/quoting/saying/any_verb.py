"""Who laughs, or is glad, right behind the comma that ends a quotation: whatever the verb, it is that one who speaks."""

import re

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.saying.leads import TITLES_BEFORE
from hrnk_press.rendering.quoting.saying.named_behind import joined_after
from hrnk_press.rendering.quoting.saying.offices import holder
from hrnk_press.rendering.quoting.saying.voice import Stretch, Voice, together, voice_of
from hrnk_press.rendering.quoting.speech import pronoun_pattern, verbs_in

_ANY_VERB = pattern(
    r"(?:\s*,[^,]{1,120},)?\s+(?:\w+ly\s+)?(?:(?!need|indeed|hundred|this|his|its|as|is|was|has|plus)[a-zà-ÿ]{2,}(?:ed|s)|began|went|broke|let|put|cut)\b"
)
_VERB_AND_TITLES = pattern(
    r"(?P<verb>(?![a-z]{3,}ing\s)[a-zà-ÿ’'-]+)\s+(?:(?:in|out|up|on|off)\s+)?(?P<what>(?:[a-zà-ÿ’'-]+\s+){0,3})(?P<titles>(?:[A-ZÀ-Þ][\w.’'&/-]*,?\s+(?:[a-z-]+\s+){0,3}){0,10})"
)
_IN_TITLES = ("of", "for", "and", "the")
# What is no verb, but begins a clause of somebody without a name.
_SOMEBODY = pattern(
    r"(?:an?|the|one|some|many|most|all|every|another|other|several|both|former|no|his|her|their|my|our|its|this|somebody|someone|everybody|everyone|nobody|people"
    r"|ein[es]?|eine[rs]?|der|die|das|une?|l[aeo]s?|des|los|un[ao]?s?|el)",
    re.IGNORECASE,
)
_NO_VERB = pattern(
    r"\b(?:and|or|but|while|with|as|for|from|of|to|by|at|in|on|when|which|that|who|where|than|like|und|oder|aber|mit"
    r"|von|wie|dass|für|bei|et|ou|mais|avec|pour|par|que|qui|chez|dans|y|con|por|para|pero|del?|en)\b"
)


def beside_comma(stretch: Stretch, language: str) -> Voice | None:
    """Who laughs, or is glad, right behind the comma that ends a quotation, whatever the verb."""
    pronoun = pronoun_pattern(language).match(stretch.text.lstrip(" ,\n"))
    if pronoun and _ANY_VERB.match(stretch.text.lstrip(" ,\n"), pronoun.end()):
        return Voice(name=pronoun[0], pronoun=True)
    first = next((it for it in stretch.mentions if not it.possessive), None)
    if first is None or not (first.sure or " " in first.key):
        return None
    before = stretch.text[: first.start].lstrip(" ,\n")
    if TITLES_BEFORE.fullmatch(before):
        any_verb = _ANY_VERB.match(stretch.text, first.end)
        return voice_of(first) if any_verb else None
    led = _VERB_AND_TITLES.fullmatch(before)
    if led is None or _SOMEBODY.fullmatch(led["verb"]) or any(verbs_in(f". {before}", language)):
        return None  # "one of them told |Ada Lind"
    if not (_NO_VERB.search(f"{led['verb']} {led['what']}") or _does(led["titles"])):
        first = holder(stretch.text, stretch.mentions, first)
        return together([first, *joined_after(stretch, first, language)])
    return None


def _does(titles: str) -> bool:
    """Whether among the words of titles there are such as belong to no title."""
    small = (it for it in titles.split() if it.islower() and it not in _IN_TITLES)
    return not all(is_title(it.title()) for it in small)
