"""Whether a cue without a time of day sets an embargo, or a sentence only speaks of one."""

import re

from hrnk_press.embargo.reading.items import Clock, Day
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.beside import CALENDAR
from hrnk_press.embargo.reading.scope import Run
from hrnk_press.embargo.reading.term import Term

# In a sentence with more other words than this an embargo is talked about, not set.
PROSE = 4
# As many words behind "until" tell what is waited for.
CLAUSE = 2
# "Until the verdict": an article, and one word is enough.
_ARTICLE = re.compile(
    r"\b(?:(?:until|till|before) the|bis zu[rm]|jusqu\W?(?:au|à la|a la)|hasta (?:el|la)) ",
    re.IGNORECASE,
)
LAST_WORDS = 12
# Words of cues that say when an embargo is over.
_ENDS = frozenset(("lifts", "ends", "expires", "endet", "expire", "termina", "finaliza"))
# "Frei für die Dienstagausgaben" is an embargo, though without a time of day.
_EDITIONS = ("ausgabe", "ausgaben")


# "Do not publish before the embargo lifts" only reminds of one.
_REMINDS = re.compile(
    r"\b(?:before|until|after|once|when|as soon as) (?:the |this |our |any )?(?:\w+ )?embargo (?:lifts|ends|expires|is over|is lifted|has (?:been )?(?:lifted|expired|ended))\b"
    r"|\b(?:vor|bis zum|nach) (?:dem )?(?:ablauf|ende) (?:der sperrfrist|des embargos)|\b(?:avant|jusqu'a|apres) la (?:levee|fin) de l'embargo"
    r"|\b(?:antes|despues|hasta) (?:de[l ]+|el )(?:fin|levantamiento|final) del embargo|엠바고 ?(?:해제|종료) ?(?:전|후|이후|까지)"
)


def without_reminders(layout: Layout, runs: list[Run]) -> list[Run]:
    """The runs but those that only tell to wait for the end of an embargo set elsewhere."""
    terms = layout.terms.terms
    found = [(it.start(), it.end()) for it in _REMINDS.finditer(layout.terms.folded)]

    def reminds(cue: int) -> bool:
        start, end = layout.span(layout.sentence(cue))
        inside = (
            (terms[start].start, terms[end - 1].end) if layout.shape[cue] == "E" else terms[cue][3:]
        )
        return any(inside[0] < last and first < inside[1] for first, last in found)

    return [run for run in runs if not reminds(run.cue)]


def of_the_past(cue: Term) -> bool:
    """Whether a cue without a time only mentions an embargo, or says that it is lifted."""
    past = cue.text.endswith(("est leve", "se levanta el embargo"))
    return past or cue.value in ("mentioned", "when")


def says_until(layout: Layout, run: Run) -> bool:
    """Whether the cue itself says "until", "before" or "date", so that a time is due."""
    words = layout.terms.terms[run.cue].text.split()
    return bool(
        {"until", "till", "before", "bis", "hasta", "jusqu", "antes", "avant", "vor", "ab", "date"}
        & set(words)
    )


def _names_a_date(layout: Layout, run: Run) -> bool:
    """Whether the cue is but the name of a date, in a sentence: "a disclosure date is negotiated"."""
    words = layout.terms.terms[run.cue].text.split()
    follows = layout.shape[run.cue + 1 :].lstrip()
    return words[-1] == "date" and follows[:1] in ("F", "x", "f") and "until" not in words


def _around(layout: Layout, cue: int, end: int) -> tuple[int, int]:
    """Where in the text the cue's last words begin, and where its sentence ends."""
    terms = layout.terms.terms
    return max(terms[cue].end - LAST_WORDS, terms[cue].start), terms[end - 1].end


def waits_for(layout: Layout, run: Run) -> bool:
    """Whether something that happens stands where the time should: "until the Chancellor sits down"."""
    if not says_until(layout, run) or _names_a_date(layout, run):
        return False
    _, end = layout.span(layout.sentence(run.cue))
    told = [at for at in range(run.cue + 1, end) if layout.shape[at] in "xePEC"]
    least = (
        CLAUSE - 1 if _ARTICLE.search(layout.terms.text, *_around(layout, run.cue, end)) else CLAUSE
    )
    if len(told) < least or set("QJRT12346#_$") & set(layout.shape[run.cue + 1 : end]):
        return False
    return not CALENDAR & {layout.terms.terms[at].text for at in told}


def sets_embargo(layout: Layout, run: Run) -> bool:
    """Whether a cue without any time still sets an embargo: in capitals, or with little around it."""
    start, end = layout.span(layout.sentence(run.cue))
    if "?" in layout.shape[start:end] and layout.words(start, end) > 1:
        return False  # "what does “embargoed until” mean?"
    if says_until(layout, run) and not _names_a_date(layout, run):
        return True
    if "P" in layout.shape[start:end]:
        return False  # "embargoed for Japan"
    if "?" in layout.shape[start:end] and layout.words(start, end):
        return False  # "what is an embargo?"
    if layout.shape[run.cue + 1 :].lstrip().startswith(":"):
        return True
    if layout.words(start, end) <= PROSE // 2:
        return True
    written = layout.terms.original(run.cue, run.cue + 1)
    return written.isupper() and layout.words(start, end) <= PROSE


def is_prose(layout: Layout, run: Run) -> bool:
    """Whether a run without a clock time is a sentence about some embargo."""
    ends = _ENDS.intersection(layout.terms.terms[run.cue].text.split())
    if layout.terms.terms[run.cue].text == "embargoed for":
        return False
    if run.has(Clock) or says_until(layout, run) or (ends and run.has(Day)):
        return False
    start, end = layout.span(layout.sentence(run.cue))
    if layout.terms.terms[run.cue].text.startswith("이후 보도") and run.has(Day):
        return False
    if any(it.text.endswith(_EDITIONS) for it in layout.terms.terms[run.cue : end]):
        return False
    written = layout.terms.original(run.cue, run.cue + 1)
    labelled = layout.shape[run.cue + 1 : run.cue + 3].strip().startswith(":")
    return not written.isupper() and not labelled and layout.words(start, end) >= PROSE // 2
