"""Whether an embargo is one on news: ships are under embargo too, and gates are not to be used before ten."""

import re

from hrnk_press.embargo.reading.items import Day
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.beside import FORMER, PUBLISHING, RELEASING, UNTIL, USING
from hrnk_press.embargo.reading.lexicon.topics import (
    AVAILABLE,
    COMING,
    DECIDED,
    ENDED,
    GOODS,
    OF,
    OFFICES,
    OFFICIAL,
    ON_NEWS,
    POLITE,
    POWERS,
    RELEASED,
    REPORTING,
    SEIZED,
    SHUT,
    STILL,
    TEXTS,
    TRADED,
    USED,
    YET_TO_COME,
)
from hrnk_press.embargo.reading.pointing import points_back
from hrnk_press.embargo.reading.prose import says_until
from hrnk_press.embargo.reading.scope import Run

# What parts a heading from the line it stands over; a semicolon parts only clauses.
_HEADING_ENDS = "-:|/("
# More words than these before "the embargo" tell a story.
MOST_BEFORE = 2
# What is said of an embargo behind its times, to the word for its end.
MOST_TOLD = 8
_WAS = frozenset(("was", "were", "wurde", "fue", "fut"))
# After "the embargo until …", what follows is about that embargo.
_IS = frozenset(("is", "has", "ist", "a", "ha", "est", "queda", "esta"))
_LIFTED = re.compile(
    r"broken$|breached$|violated$|flouted$|ignored$|gebrochen$|verletzt$|missachtet$|rompue?$|viole$|roto$|violado$|"
    r"incumplido$|파기|위반|lifted$|removed$|waived$|rescinded$|expired$|ended$|aufgehoben|abgelaufen|beendet|erloschen|"
    r"lev[e]e?s?$|leve$|expire[e]?$|levantad|levanto|levanta$|finalizad|vencid|해제|종료|풀렸|풀림"
)
_ARTICLES = frozenset(("the", "die", "das", "der", "l", "el", "diese", "this"))
_CLOSING = frozenset(" ,)]")
_AFTERTHOUGHT = "-:|(;\n"


def of_goods(layout: Layout, run: Run) -> bool:
    """Whether a run speaks of ships, cargo or sanctions and of no text, or tells of a country's embargo."""
    if run.cue < 0 or not run.items:
        return False
    words = _clause(layout, run)
    if TEXTS & words:
        return False
    if layout.shape[run.cue] == "E":
        return bool((GOODS | SHUT) & words) and _of_a_thing(layout, run)
    concerned = bool(TRADED & words) or _of_a_country(layout, run)
    told = concerned and bool(REPORTING & _told_after(layout, run))
    return (
        told
        or bool(SEIZED & words)
        or _noun_before(layout, run) in GOODS
        or _of_a_power(layout, run)
    )


def has_ended(layout: Layout, run: Run) -> bool:
    """Whether it is told of an embargo that it has ended: "the embargo on the report expired at"."""
    if run.cue < 0 or layout.shape[run.cue] != "C":
        return False
    follows = range(run.cue + 1, _first_item(run))
    if _is_over(layout, run):
        return True
    if any(layout.terms.terms[at].text in COMING for at in follows):
        return False
    return bool(ENDED & _words(layout, run.cue + 1, _first_item(run)))


def _is_over(layout: Layout, run: Run) -> bool:
    """Whether behind its times a sentence says that it is lifted: "the embargo of 10:00 is lifted"."""
    start, end = layout.span(layout.sentence(run.cue))
    terms = layout.terms.terms
    ended = next((at for at in range(_first_item(run), end) if _ends(terms[at].text)), end)
    last = max((it.end for it in run.items if run.cue < it.start and it.end <= ended), default=end)
    if last >= end:
        return False
    before = " ".join(it.text for it in terms[start : run.cue] if it.text != " ").split()
    after = " ".join(it.text for it in terms[last:end] if it.text not in _CLOSING).split()
    later = any(
        last <= it.start < end and not (isinstance(it.value, Day) and it.value.offset == 0)
        for it in layout.items
    )
    if later and not _WAS.intersection(after[:1]):
        return False
    named = not _ARTICLES.isdisjoint(before)
    if says_until(layout, run) and not (_WAS | _IS if named else _WAS).intersection(after[:1]):
        return False
    lifted = next((at for at, word in enumerate(after) if _LIFTED.match(word)), None)
    if lifted is None or STILL.intersection(before):
        return False
    told = after[: lifted + 1]
    return not YET_TO_COME.intersection(told) and len(told) <= MOST_TOLD


def _ends(text: str) -> bool:
    return any(_LIFTED.match(word) for word in text.split())


def of_something_else(layout: Layout, run: Run) -> bool:
    """Whether a run may be about people, goods or countries, and not about a text."""
    if run.cue < 0:
        return False
    if layout.shape[run.cue] == "E":
        return _of_a_thing(layout, run)
    if _of_access(layout, run):
        return True
    words = _clause(layout, run)
    if TEXTS & words:
        return False
    return bool(
        TRADED & words
        or _under_heading(layout, run)
        or _of_an_event(layout, run)
        or _of_a_noun(layout, run)
        or _of_a_country(layout, run)
        or _in_a_tale(layout, run)
        or _decided(layout, run)
        or REPORTING & _told_after(layout, run)
    )


def _of_access(layout: Layout, run: Run) -> bool:
    """Whether it is told when something under embargo can be had: "embargoed files are available from"."""
    if says_until(layout, run) or ":" in layout.shape[run.cue : run.cue + 3]:
        return False
    start, _ = layout.span(layout.sentence(run.cue))
    words = {it.text for it in layout.terms.terms[start : _first_item(run)]}
    return bool(AVAILABLE & words)


def _under_heading(layout: Layout, run: Run) -> bool:
    """Whether nothing but goods stand before the clause: "Poultry: embargo until"."""
    home, _ = layout.span(layout.sentence(run.cue))
    heading = _words(layout, home, _clause_start(layout, run))
    return bool(heading) and heading <= (TRADED | SEIZED) - OFFICES


def _of_an_event(layout: Layout, run: Run) -> bool:
    """Whether it is an event that is held so: "press briefing under embargo on 3 March"."""
    until = {"until", "till", "bis", "jusqu", "hasta"} & set(
        layout.terms.terms[run.cue].text.split()
    )
    terms = layout.terms.terms
    return not until and any(
        layout.shape[at] == "e" and terms[at].value == "event"
        for at in range(_after_last_time(layout, run), run.cue)
    )


def _after_last_time(layout: Layout, run: Run) -> int:
    """Where the clause starts, or behind a comma after another time: "the briefing is at ten, the embargo"."""
    start = _clause_start(layout, run)
    timed = [it.end for it in layout.items if start <= it.start < run.cue and it not in run.items]
    comma = max(layout.shape.rfind(sign, start, run.cue) for sign in ",;")
    return comma if timed and comma >= max(timed) else start


def _of_a_noun(layout: Layout, run: Run) -> bool:
    """Whether another noun stands right before "embargo": "the hiring embargo"."""
    noun = _noun_before(layout, run)
    return noun.isalpha() and noun not in ON_NEWS | OFFICIAL | FORMER


def _noun_before(layout: Layout, run: Run) -> str:
    """The word right before "embargo" in small letters, or nothing: names in capitals are offices."""
    written = layout.terms.original(run.cue, run.cue + 1)
    if run.cue < 2 or not written.startswith("embargo") or written.startswith("embargoed"):
        return ""
    if layout.shape[run.cue - 2 : run.cue] != "x ":
        return ""
    if layout.terms.original(run.cue - 2, run.cue - 1).isupper():
        return ""
    return layout.terms.terms[run.cue - 2].text


def _clause(layout: Layout, run: Run) -> set[str]:
    """The words around a cue: from where its clause starts to its first time or date."""
    if run.cue < 0:
        return set()
    return _words(layout, _clause_start(layout, run), _first_item(run))


def _clause_start(layout: Layout, run: Run) -> int:
    home, _ = layout.span(layout.sentence(run.cue))
    apart = max(layout.shape.rfind(sign, home, run.cue) for sign in _HEADING_ENDS)
    return max(home, apart + 1)


def _first_item(run: Run) -> int:
    """Where the first time or date after the cue stands; the cue's own end where all stand before."""
    return min((it.start for it in run.items if it.start > run.cue), default=run.cue + 1)


def _words(layout: Layout, start: int, end: int) -> set[str]:
    terms = layout.terms.terms
    return {terms[at].text for at in range(start, end) if layout.shape[at] in "xPKeTQ"}


def _of_a_thing(layout: Layout, run: Run) -> bool:
    """Whether a clause says of something that is no text that it is to be released or used at a time."""
    cue = layout.terms.terms[run.cue]
    if layout.terms.original(run.cue, run.cue + 1).isupper() or cue.text not in RELEASED:
        return False
    if points_back(layout.terms, run.cue):
        start, _ = layout.span(layout.sentence(min(it.start for it in run.items)))
        return not _words(layout, start, run.cue) & (TEXTS | PUBLISHING | RELEASING)
    words = _words(layout, _clause_start(layout, run), run.cue) - OFFICIAL
    if (words - PUBLISHING - USING and not words & TEXTS) or _under_heading(layout, run):
        return True
    if not USED.intersection(cue.text.split()):
        return False
    sentence = layout.sentence(run.cue)
    start, _ = layout.span(max(sentence - 1, 0))
    around = _words(layout, start, run.cue) | (_told_after(layout, run) if run.items else set())
    return bool(SHUT & around)


def _of_a_country(layout: Layout, run: Run) -> bool:
    """Whether the embargo is a country's or on one: "the EU's embargo", "Cuba: the embargo ends"."""
    if layout.terms.original(run.cue, run.cue + 1).isupper():
        return False
    terms = layout.terms.terms
    before = layout.terms.text[terms[max(0, run.cue - 4)].start : terms[run.cue].start]
    owner = terms[run.cue - 4] if run.cue >= 4 else None
    if before.lower().endswith("'s ") and owner and (owner.kind == "P" or owner.text in POWERS):
        return True
    if _after_article(layout, run) and _place_before(layout, run):
        return True
    return any(
        (layout.shape[at] == "P" or terms[at].text in POWERS) and terms[at - 2].text in OF
        for at in range(run.cue + 2, _first_item(run))
    )


def _in_a_tale(layout: Layout, run: Run) -> bool:
    """Whether much is told before "the embargo": "lawmakers urged the president to keep the embargo until"."""
    told = _words(layout, _clause_start(layout, run), run.cue) - POLITE
    return len(told) > MOST_BEFORE and _after_article(layout, run)


def _decided(layout: Layout, run: Run) -> bool:
    """Whether it is told when somebody decided on an embargo: "the council adopted the embargo on 5 March"."""
    terms = layout.terms.terms
    led = {it.text for it in terms[_clause_start(layout, run) : run.cue]}
    until = {it.text for it in terms[run.cue : _first_item(run)]} & UNTIL
    return bool(led & DECIDED) and not until and not says_until(layout, run)


def _of_a_power(layout: Layout, run: Run) -> bool:
    """Whether it is the embargo of a power by name: "das Embargo der EU"."""
    terms = layout.terms.terms
    return (
        any(
            terms[at].text in POWERS and terms[at - 2].text in OF
            for at in range(run.cue + 2, _first_item(run))
        )
        and not layout.terms.original(run.cue, run.cue + 1).isupper()
    )


def _after_article(layout: Layout, run: Run) -> bool:
    return run.cue >= 2 and layout.terms.terms[run.cue - 2].text in ("the", "das", "l", "el")


def _place_before(layout: Layout, run: Run) -> bool:
    home, _ = layout.span(layout.sentence(run.cue))
    terms = layout.terms.terms
    return any(layout.shape[at] == "P" or terms[at].text in POWERS for at in range(home, run.cue))


def _told_after(layout: Layout, run: Run) -> set[str]:
    """The words that follow the times in their sentence: ", diplomats said"."""
    last = max(it.end for it in run.items)
    _, end = layout.span(layout.sentence(last - 1))
    parted = [at for at in range(last, end) if layout.shape[at] in _AFTERTHOUGHT]
    return _words(layout, last, min(parted, default=end))
