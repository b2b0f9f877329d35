"""Names of people whom a release does not know: words with capitals, apart from the titles and groups before them."""

from collections.abc import Callable, Iterator

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.bodies import is_body, is_of_body
from hrnk_press.rendering.quoting.naming.bound import bound_name
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.name_surroundings import (
    begin_of_name,
    is_held,
    is_month,
    is_of_members,
    is_of_thing,
    is_said_by_office,
    is_somebody,
    is_within,
)
from hrnk_press.rendering.quoting.naming.name_within import name_within
from hrnk_press.rendering.quoting.naming.roles import has_role, is_held_by_another, is_of_office
from hrnk_press.rendering.quoting.naming.runs import Run, begins_sentence, runs_in
from hrnk_press.rendering.quoting.naming.titles import (
    begins_place,
    is_abbreviated,
    is_firm,
    is_no_person,
    may_be_of_brand,
)
from hrnk_press.rendering.quoting.speech import verbs_in

# Initials that have grown together: "JR Lind".
_GROWN_TOGETHER = pattern(r"[A-Z]J\Z|J[A-Z]\Z")
_SUFFIX = pattern(r",\s+(?:Jr|Sr)\b")
_FROM = ("de", "du", "des")
# Behind a number: "Local 174".
_NUMBERED = pattern(r"\s+(?:[Nn]o\.?\s*)?#?\d")
_LONGEST_ARTICLE = 6
_AFTER_ARTICLE = pattern(
    r"(?<!\w)(?:[Tt]he|[Dd](?:er|ie|as|e[mns])|(?:[Zz]u[mr]|[Ii]m|[Bb]eim|[Vv]om)|[Ll]es?|[Ll]a|[Dd]?[Ee]l|[Ll]os)\s+\Z"
)
_OF_THE = pattern(r"(?<!\w)des\s+\Z")
_SHIP = pattern(r"(?<!\w)(?:USS|USNS|HMS|HMCS|HMAS|RMS|RRS)\s+\Z")


@frozen
class Found:
    """A name in a text, from `start` to `end`. `sure`: a title or a frequent given name tells that it is a person's."""

    start: int
    end: int
    name: str
    sure: bool


def names_in(text: str, own_titles: Callable[[str], bool], language: str) -> Iterator[Found]:
    """Every name in `text`, in full or behind a title. `own_titles` tells further words that are in titles and groups."""
    for run in runs_in(text, own_titles, language):
        bound = False
        name = _by_words(run)
        if name is None and language.startswith("en"):
            name = _by_verb(run)
            bound = name is not None
        name = name and _trimmed(run, *name)
        if name is None:
            continue
        first, last = name
        relative = 0 < first < last and may_be_of_brand(run.words[first - 1])
        if relative and not is_given(run.words[first]) and _has_firm(run, first, last):
            continue
        relative = relative and last - first == 1  # "Aunt Zarga"
        first -= relative
        start, end = _span(run, first, last)
        sure = not relative and (bound or _is_sure(run, first, last, start, end))
        if not _is_none(run, first, last, start, end, sure=sure):
            begin = run.match.start("name") + run.places[first].start()
            yield Found(start, end, " ".join(text[begin:end].split()), sure)


def _by_words(run: Run) -> tuple[int, int] | None:
    """From which of the words to which a person's name reaches, by the words themselves or the office before them."""
    honored, german = bool(run.match["honorific"]), run.language.startswith("de")
    found = name_within(run.words, run.titled, honored, german)
    if found is None and is_said_by_office(run.text, run.match.span(), run.words):
        return begin_of_name(run.words), len(run.words)
    return found


def _by_verb(run: Run) -> tuple[int, int] | None:
    """The same by a verb that binds a name to what is quoted."""
    match = run.match
    span = match.start(), match.start("name") + run.places[-1].end()
    return bound_name(run.text, span, run.words, run.titled, honored=bool(match["honorific"]))


def _trimmed(run: Run, first: int, last: int) -> tuple[int, int] | None:
    """The name without what else stands before and behind it; None where what is left is no person's."""
    words = run.words
    if not run.language.startswith("en") and is_of_body(words, (first, last)):
        return None
    first, last = _without_verb(run, first, last)
    if begins_place(words[first]) and not run.match["honorific"]:
        return None
    if _NUMBERED.match(run.text, run.match.end("name")) or is_month(
        run.text, run.match, words[first]
    ):
        return None
    if last - first > 2 and not is_given(words[first]):
        first = _behind_office(run, first, last)
    return first, last


def _without_verb(run: Run, first: int, last: int) -> tuple[int, int]:
    """The name without a verb that the sentence begins with, and in French without where that one is from."""
    words, language = run.words, run.language
    begins = last - first > 2 and begins_sentence(run.text, run.match.start())
    if language[:2] in ("es", "fr") and begins:
        first += not is_given(words[first]) and is_given(words[first + 1])
    elif begins and any(verbs_in(words[first].lower(), language)):
        first += 1  # "“…” Said Ada Lind."
    if language.startswith("fr"):
        last = next((it for it in range(first + 2, last) if words[it] in _FROM), last)
    return first, last


def _behind_office(run: Run, first: int, last: int) -> int:
    """Where the name begins behind the rest of an office, if one stands before it: "Director of |Harbour Law Ada Lind"."""
    words = run.words
    english = run.language.startswith("en")
    begun = max(first, begin_of_name(words[:last]))
    if not english:
        begun = next((at for at in range(first, begun) if is_given(words[at])), begun)
    given = is_given(words[begun])
    known = english or (given and not begins_place(words[begun]))
    held = known and is_of_office(run.text, run.match.start(), given=given)
    return begun if held or is_said_by_office(run.text, run.match.span(), words) else first


def _has_firm(run: Run, first: int, last: int) -> bool:
    """Whether one of these words tells of a firm, or of no person."""
    return any(is_firm(it) or is_no_person(it) for it in run.words[first:last])


def _span(run: Run, first: int, last: int) -> tuple[int, int]:
    """Where in the text a name begins and ends, with the titles of honour before it and what belongs to it behind."""
    text, match = run.text, run.match
    offset = match.start("name")
    start = offset + run.places[first].start()
    if match["honorific"] and not first:
        start = match.start("honorific")
    end = offset + run.places[last - 1].end()
    if last == len(run.words) and (suffix := _SUFFIX.match(text, end)):
        end = suffix.end()
    if text[end : end + 1] == "." and is_abbreviated(text[end - 2 : end]):
        end += 1
    return start, end


def _is_sure(run: Run, first: int, last: int, start: int, end: int) -> bool:
    """Whether a title, a frequent given name, or what stands beside it tells that a name is a person's."""
    if run.match["honorific"] or is_given(run.words[first]):
        return True
    if first > 0 and run.titled[first - 1] and first - 1 != run.doing:
        return True
    text = run.text
    told = last - first > 1 and (has_role(text, start, end) or is_somebody(text, start, end))
    return told and not is_within(text, start, end)


def _is_none(run: Run, first: int, last: int, start: int, end: int, *, sure: bool) -> bool:
    """Whether what seemed to be a name is rather that of a body, a ship or a thing."""
    text, word = run.text, run.words[first]
    within = first > 0 and not (run.titled[first - 1] or run.match["honorific"])
    if within and is_held_by_another(text, run.match.start()):
        return True  # "Ada Lind, chair of Care |Zarga Mora"
    if not (sure or run.language.startswith("en")) and is_body(word, run.words[last - 1]):
        return True
    called = run.match["honorific"] or is_given(word)
    if not called and (is_held(text, end) or is_of_members(text, end)):
        return True
    if not sure and (is_of_thing(text, start) or _GROWN_TOGETHER.match(word)):
        return True
    near = max(start - _LONGEST_ARTICLE, 0)
    if _SHIP.search(text, near, start):
        return True
    genitive = run.language.startswith("de") and word.endswith("s") and not is_given(word)
    if genitive and _OF_THE.search(text, near, start):
        return True  # "Sprecher des Bürgerentscheides Zarga"
    return not sure and _AFTER_ARTICLE.search(text, near, start) is not None
