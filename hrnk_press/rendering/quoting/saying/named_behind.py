"""Who is named behind a verb of saying, or behind what else says whose words they are."""

import re

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.governed import is_governed
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.saying.offices import holder
from hrnk_press.rendering.quoting.saying.rows import TOGETHER, does_else, row_of
from hrnk_press.rendering.quoting.saying.subjects import OF_IT, gap_in
from hrnk_press.rendering.quoting.saying.voice import NOBODY, Stretch, Voice, together
from hrnk_press.rendering.quoting.speech import verbs_in

_DONE = pattern(r"(?!red\b)[a-z]{2,}(?:ed|ing)\s")
_SUBORDINATE = pattern(
    r"\b(?:after|when|while|because|since|before|if|that|who|whose|whom|which|nachdem|weil|dass|qui|que|quien)\b"
)
# What is written says something, not who wrote it.
_BY_A_PAPER = pattern(
    r"\b(?:report|study|survey|paper|book|article|letter|motion|complaint|lawsuit|banner|poster)\s+(?:by|of|from|to)\s"
)
# What makes of somebody behind a verb one whom another has to do with: "sagt das Team von |Ada Lind", "die |Ada Lind kennt".
_ANOTHERS = pattern(
    r"(?:(?<!\w)(?P<of>von|vom|de|du|d[’']|des)\s*|(?<!\w)(?:durch|mit|bei|über|für|an|par|avec|chez|à|pour|con|por|al?|sobre)\s+"
    r"|,\s(?:die|der|das|den|dem|deren|dessen)\s+|(?<!\w)(?:signée?s?|firmad[oa]s?|unterzeichnet\w*)(?:\s(?:par|por|von))?\s+)"
    r"(?P<titles>(?:[A-ZÀ-Þ][\w-]*\s+){0,3})\Z"
)
# What is said, before the particle of who says it: "lautet das Fazit von |Ada Lind", "selon les mots d’|Anne Roy".
_SAYING = pattern(
    r"(?<!\w)(?:Fazit|Urteil|Bilanz|Credo|Appell|Botschaft|Wunsch|Rat|Worte|Meinung|conclusion|message|avis|mots|termes|propos"
    r"|opinión|palabras|mensaje|conclusión)\s+\Z"
)


def first_named(stretch: Stretch, start: int, language: str) -> Voice:
    """Whoever is named first from `start` on, where only a title stands before the name."""
    for mention in stretch.mentions:
        if mention.start < start:
            continue
        if mention.possessive or not (
            mention.sure or not OF_IT.search(stretch.text, 0, mention.start)
        ):
            continue
        between = stretch.text[start : mention.start]
        if (
            _BY_A_PAPER.search(between)
            or _SUBORDINATE.search(between)
            or re.search(r"[;:]\s|[a-z]{4}\.\s", between)
        ):
            break
        if not language.startswith("en") and _is_anothers(stretch.text, start, mention):
            break
        speaker = holder(stretch.text, stretch.mentions, mention)
        row = [speaker, *row_of(stretch, speaker)]
        if speaker.sure and is_governed(stretch.text, start, row, language):
            break
        return together([speaker, *joined_after(stretch, speaker, language)])
    return NOBODY


def _is_anothers(text: str, start: int, it: Mention) -> bool:
    """Whether what stands before a name abroad makes of that one somebody whom another has to do with."""
    anothers = _ANOTHERS.search(text, start, it.start)
    if anothers is None or not all(map(is_title, anothers["titles"].split())):
        return False  # "explica el fiscal de |Orilla Tony Soto"
    particle = anothers["of"]
    if particle and _SAYING.search(text, start, anothers.start()):
        return False
    if particle == "von" and text.startswith("heißt es", start - len("heißt es")):
        return False
    return particle is None or f" {particle} " not in f" {it.key} "


def joined_after(stretch: Stretch, mention: Mention, language: str) -> list[Mention]:
    """Whoever else is named behind that one as saying the same; none where that begins a clause of its own."""
    row = row_of(stretch, mention)
    if not row:
        return []
    before, last = ([mention, *row])[-2:]
    verb = next(verbs_in(stretch.text, language, last.end), None)
    own = verb and gap_in(language).fullmatch(stretch.text[last.end : verb.start()])
    joint = TOGETHER.fullmatch(stretch.text[before.end : last.start])
    alone = own or last.possessive or does_else(stretch.text, last)
    return [] if alone or (joint and _does(joint["what"], language)) else row


def _does(what: str, language: str) -> bool:
    """Whether the words between "and" and a name say what the first one does: "and thanked |Tom Roos"."""
    first = what.split(" ", 1)[0]
    return any(verbs_in(f" {first} ", language)) or bool(_DONE.match(what))
