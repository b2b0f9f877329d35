"""Towns that a state, province or country behind them tells apart: "Moscow, Idaho", "Valencia (España)"."""

from hrnk_press.embargo.reading.items import ZoneOption, ZoneWord
from hrnk_press.embargo.reading.lexicon.regions import (
    CITIES_TOO,
    ZONES_TOO,
    countries,
    in_full,
    regions,
    states,
    towns,
)
from hrnk_press.embargo.reading.term import Term

# Between a town and its region, the bracket of the region closed behind it.
_JOINTS = (", ", ",", " ", " (", "(", ", (", "-")
_NUMBERS = "123406"
# What a town with an unknown name stands behind, where it is the place of a time.
_TIMED = _NUMBERS + "AHNXIZzU"
MOST_NAMES = 3
_PARTICLES = frozenset(("a", "en", "in", "im", "de", "at"))


def with_regions(text: str, terms: list[Term]) -> list[Term]:
    """The terms, where each town and the region behind it are one place that has the town's own clock."""
    known = regions()
    if known.keys().isdisjoint(map(_land, terms)):
        return terms
    joined: list[Term] = []
    at = 0
    while at < len(terms):
        start = _town_before(text, joined, terms, at) if _land(terms[at]) in known else None
        if start is None:
            joined.append(terms[at])
            at += 1
            continue
        zones = _zones(joined[start:], terms[at])
        end = at + 1
        if any(it.text == "(" for it in joined[start:]) and end < len(terms):
            end += terms[end].text == ")"
        first, last = joined[start], terms[end - 1]
        name = text[first.start : last.end]
        del joined[start:]
        word = ZoneWord(name, tuple(ZoneOption(zone) for zone in zones))
        joined.append(Term("P", word, name.lower(), first.start, last.end))
        at = end
    return joined


def _land(term: Term) -> str:
    """The name of a region, also where the lexicon knows it with "time" behind: "N.Y. time"."""
    return term.text.removesuffix(" time") if term.kind in "Zz" else term.text


def _town_before(text: str, before: list[Term], terms: list[Term], at: int) -> int | None:
    """Where in `before` the town's name starts that the region at `at` follows, if one does."""
    end = len(before)
    while end and before[end - 1].text in (" ", ",", "(", "-"):
        end -= 1
    joint = "".join(it.text for it in before[end:])
    if not end or joint not in _JOINTS or not _written_as_region(text, terms, at, joint):
        return None
    town = before[end - 1]
    if town.kind == "P":
        return end - 1 if _apart_in_a_list(before[: end - 1], town, terms, at) else None
    start = _named_from(text, before, end)
    if start == end or not joint.startswith(","):
        return None
    return start if _of_a_time(before[:start], terms, at) else None


def _written_as_region(text: str, terms: list[Term], at: int, joint: str) -> bool:
    """Whether a word that may be one of another meaning stands there as a region."""
    region = terms[at]
    written = text[region.start : region.end]
    after = terms[at + 1] if at + 1 < len(terms) else None
    if "(" in joint and (after is None or after.text != ")"):
        return False
    if joint in (" ", "-"):
        return _land(region) in states() and in_full(_land(region)) and written[:1].isupper()
    if _land(region) not in states() or in_full(_land(region)):
        return True
    if not written[:1].isupper():
        return False
    if after is None or after.text in ".,);:\n|/":
        return True
    return (
        written.isupper() != text.isupper()
        or terms[at + 2 : at + 3] == []
        or (after.text == " " and terms[at + 2].kind in "TL#Ww")
    )


def _apart_in_a_list(before: list[Term], town: Term, terms: list[Term], at: int) -> bool:
    """Whether town and region are one place, and not two of a list: "10:00 London, New York 5:00"."""
    region = _land(terms[at])
    if town.text in countries() and region in countries():
        return False
    own = {option.zone for option in town.value.options}
    if own.intersection(regions()[region]) or own & set(towns().get(town.text, ())) & set(
        regions()[region]
    ):
        return region not in ZONES_TOO or terms[at].kind not in "zZ"
    if region in ZONES_TOO:
        return False
    if region in CITIES_TOO and not set(towns().get(town.text, ())) & set(regions()[region]):
        return False
    follows = next((it for it in terms[at + 1 :] if it.text not in " ,:-"), None)
    leads = next((it for it in reversed(before) if it.text not in " ,:-("), None)
    timed = leads is not None and leads.kind in _TIMED
    return not (
        timed and follows is not None and follows.kind in _NUMBERS and region in countries()
    )


def _named_from(text: str, before: list[Term], end: int) -> int:
    """Where a name of up to three words with capitals starts that ends at `end`."""
    start = end
    for _ in range(MOST_NAMES):
        at = start - 1 if start == end else start - 2
        if at < 0 or before[at].kind not in "xP" or not text[before[at].start].isupper():
            break
        if start != end and before[start - 1].text != " ":
            break
        start = at
    return start


def _of_a_time(before: list[Term], terms: list[Term], at: int) -> bool:
    """Whether a name stands where the place of a time does: behind one, or before "time"."""
    follows = next((it for it in terms[at + 1 :] if it.text != " "), None)
    if follows is not None and follows.kind in "TL":
        return True
    leads = [it for it in before if it.text not in " (," and it.text not in _PARTICLES]
    return bool(leads) and leads[-1].kind in _TIMED


def _zones(town: list[Term], region: Term) -> tuple[str, ...]:
    """The zones of all towns of that name in that region; where none is known, all it may be."""
    names = [it for it in town if it.kind in "xP"]
    name = " ".join(" ".join(it.text for it in names).replace(".", " ").replace("'", " ").split())
    own = tuple(it.zone for it in names[0].value.options) if names[0].kind == "P" else ()
    land = regions()[_land(region)]
    known = tuple(it for it in (*towns().get(name, ()), *own) if it in land)
    if known:
        return tuple(dict.fromkeys(known))
    if _land(region) in states():
        return land
    return (*own, *land)
