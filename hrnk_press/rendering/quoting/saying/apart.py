"""Who says whole sentences by a sentence of its own behind them, or by a name and an office without a verb."""

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.saying.inversions import points_back
from hrnk_press.rendering.quoting.saying.leads import TITLES_BEFORE
from hrnk_press.rendering.quoting.saying.named_behind import first_named
from hrnk_press.rendering.quoting.saying.subjects import gap_in
from hrnk_press.rendering.quoting.saying.voice import Stretch, Voice, voice_of
from hrnk_press.rendering.quoting.speech import verbs_in

_AND_NO_MORE = pattern(r"\s*(?:today|yesterday|on \w+day)?\.\s*\Z")
_WHAT = r"[\w’'/-]+(?:[\s,&]+(?:[A-ZÀ-Þ][\w.’'&/-]*|of|the|for|and|at|in|de|du|des|del|la|der|die|für|von|und|et|y))*\s*"
_IN_NO_SENTENCE = pattern(rf"\s*,\s+(?P<what>{_WHAT})")
# Behind a name what somebody is, and no stop: no sentence.
_ENDS_PARAGRAPH = pattern(r"\s*(?:\([^()]*\)\s*)?(?:,[^.:;!?\0]{1,120})?\Z")
_LEADS_ALONE = pattern(
    rf"(?:\s*\([^()]*\))?\s*(?:,|[—–-](?=\s))\s+(?=[A-ZÀ-Þ]){_WHAT}(?:[—–-]\s*)?"
)
# Between a verb that begins a sentence and who says so: what that one is; no "added to", "noted for", "told by".
_TITLES = pattern(
    r"(?:(?!(?:to|by|for|from|about|on|in|of|with|at|as|that|was|were|is|are|von|vom|durch|im|am|zu|zum|zur|mit|par|por|pour|para)\s)"
    r"(?:[a-zà-ÿ][\w’'/-]*|[A-ZÀ-Þ][\w.’'&/-]*(?:,?\s(?:of|for|and|the|und|für|de|du|des|del))*),?\s+){0,14}"
)
# Behind that one what is no verb of a sentence: an office, where one is from.
_NO_VERB_BEHIND = pattern(
    r"(?:\s*\([^()]*\))?(?:\s+(?:of|from|at|for|in|on|von|vom|aus|de|du|des|del)\s[^,;:\0]+|\s+(?:today|yesterday))?"
    r"(?:\s*[,—–-]\s[^,;:\0]+(?:,\s+(?:who|and|der|die|und|qui|et|quien|y|[A-ZÀ-Þ])[^;:\0]*)?)?\s*[.:,;]?\s*"
)
_SO_SAYS = pattern(
    r"\s*(?:So|Thus) (?:says|said|writes|wrote)\s+(?:[\w’'-]+\s+){0,6}|\s*So (?:sagt|sagte|lautet)\s+(?:[\w-]+\s+){0,4}"
    r"|\s*(?:These are|Those were|Such are) the words of\s+(?:[\w’'-]+\s+){0,5}"
)


def said_apart(stretch: Stretch, language: str) -> Voice | None:
    """Who says the whole sentences before `stretch`, where that is a sentence of its own: "Ada Lind said.", or a name
    with what that one is, and no sentence at all: "Ada Lind, Director of the Club".
    """
    if back := points_back(stretch, language):
        return back
    named = next((it for it in stretch.mentions if not it.possessive), None)
    text = stretch.text
    if (
        named
        and text[: named.start].strip()[:1].isupper()
        and (said := _capital_verb(stretch, language))
    ):
        return said
    if named and _SO_SAYS.fullmatch(text[: named.start]):
        return voice_of(named)
    if named is None or not TITLES_BEFORE.fullmatch(text[: named.start].lstrip()):
        return None
    what = _IN_NO_SENTENCE.fullmatch(text, named.end)
    if what and is_title(what["what"].split()[0].strip(",").title()):
        return voice_of(named)
    if named.sure and _ENDS_PARAGRAPH.fullmatch(text, named.end):
        return voice_of(named)
    verb = next(verbs_in(text, language, named.end), None)
    if verb is None or not _AND_NO_MORE.match(text, verb.end()):
        return None
    return voice_of(named) if gap_in(language).fullmatch(text, named.end, verb.start()) else None


def _capital_verb(stretch: Stretch, language: str) -> Voice | None:
    """Who is named behind a verb that follows whole sentences as if it began one: "“…” Said Ada Lind."."""
    blank = len(stretch.text) - len(stretch.text.lstrip())
    verb = next(verbs_in(stretch.text[blank:], language), None)
    if verb is None or verb.start():
        return None
    start = blank + verb.end()
    named = next((it for it in stretch.mentions if it.start >= start), None)
    if named is None or not _TITLES.fullmatch(stretch.text[start : named.start].lstrip()):
        return None
    voice = first_named(stretch, start, language)
    names = {it.name for it in (voice, *voice.others)}
    ends = [it.end for it in stretch.mentions if voice_of(it).name in names]
    return (
        voice
        if voice.name and _NO_VERB_BEHIND.fullmatch(stretch.text, max(ends, default=start))
        else None
    )


def leads_alone(stretch: Stretch) -> Voice | None:
    """Whose name and office stand before whole sentences, and nothing else: "Ada Lind, Director of the Club “…”"."""
    named = next(iter(stretch.mentions), None)
    if (
        named is None
        or named.possessive
        or not TITLES_BEFORE.fullmatch(stretch.text[: named.start].lstrip())
    ):
        return None
    return voice_of(named) if _LEADS_ALONE.fullmatch(stretch.text, named.end) else None
