"""Names of people whom a release does not know: words with capitals, apart from the titles and groups before them."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.bodies import is_body, is_of_body
from hrnk_press.rendering.quoting.naming.bound import bound_name
from hrnk_press.rendering.quoting.naming.fields import is_field
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.honorifics import honorific_in
from hrnk_press.rendering.quoting.naming.name_surroundings import (
    MONTHS,
    begin_of_name,
    is_held,
    is_month,
    is_of_members,
    is_of_thing,
    is_said_by_office,
    is_somebody,
    is_within,
)
from hrnk_press.rendering.quoting.naming.particles import ARABIC_ARTICLE, PARTICLES, leads_on
from hrnk_press.rendering.quoting.naming.roles import has_role, is_of_office
from hrnk_press.rendering.quoting.naming.titles import (
    begins_place,
    goes_on_title,
    is_abbreviated,
    is_address,
    is_firm,
    is_no_person,
    is_opening,
    is_suffix,
    is_title,
    may_be_of_brand,
    opens_in,
)
from hrnk_press.rendering.quoting.naming.trades import is_trade
from hrnk_press.rendering.quoting.speech import verbs_in

LATIN = "A-Za-zÀ-ɏḀ-ỿ"
# What friends call somebody, between the names: "Ada “Addy” Lind".
_FRIENDS = r"[A-ZÀ-Þ][\w.-]+(?:\s[A-ZÀ-Þ][\w.-]+)?"
NICKNAME = rf"(?:“{_FRIENDS}”|\"{_FRIENDS}\"|‘{_FRIENDS}’|'{_FRIENDS}'|«{_FRIENDS}»|»{_FRIENDS}«|„{_FRIENDS}“|\([“\"]?[A-ZÀ-Þ](?:[a-zà-ÿ]+|\.(?:[A-Z]\.){{0,3}})[”\"]?\))"
# No word of a name is longer, none has more initials or more titles of honour: what looks so is not tried from each letter on.
_CAPITAL = rf"[A-ZÀ-ÖØ-ÞĀ-ŽḀ-Ỹ](?:[{LATIN}-]|[’'](?=[A-Z])|(?<=[a-z]{{2}})[’'](?!hui)(?=[a-z]{{3}})){{0,40}}[a-zß-öø-ÿĀ-ɏḀ-ỿ]"
_SHOUTED = r"(?:DJ|DA|CEO|CFO|CTO|COO|CIO|CMO|EVP|SVP|VP|MP|MEP|II|III|IV)"
# Initials that have grown together: "JR Lind"; no state and no bank.
_TWO_INITIALS = rf"(?!NJ|JP|DJ)(?:[A-Z]J|J[A-Z])(?=\s+{_CAPITAL})"
_GROWN_TOGETHER = pattern(r"[A-Z]J\Z|J[A-Z]\Z")
_JOINED = "|".join(sorted(PARTICLES))
# What stands behind an initial, a nickname or a particle: another particle or two, and a word with a capital.
_GOES_ON = rf"(?=\s+(?:(?:{_JOINED})\s+){{0,2}}{_CAPITAL})"
_SEATS = ("MP", "MEP")
_SUFFIX = pattern(r",\s+(?:Jr|Sr)\b")
_AND = ("y", "e", "und")
_FROM = ("de", "du", "des")
_BEGINS_SENTENCE = pattern(r"[.!?:»”\"\0]\s+\Z|\n\s*\Z")
# Given names that are cut short: "Ma. Ada Lind", "Md. Udo Roos".
_SHORT = r"(?:Ma|Md|Mohd|Wm)\."
INITIAL = pattern(rf"[A-Z]\.|{_SHORT}")
# Behind a number: "Local 174".
_NUMBERED = pattern(r"\s+(?:[Nn]o\.?\s*)?#?\d")
_LONGEST_ARTICLE = 6
_FULL = 2
_LONGEST_STOP = 3
_SAINT = pattern(r"(?<!\w)(?:St\.?|Saint)\s+\Z")
_LONGEST_SAINT = 8
# Titles that are last names too, behind "Dr." and the like.
_LAST_NAMES = (
    "King",
    "Prince",
    "Bishop",
    "Major",
    "Judge",
    "Lord",
    "Baron",
    "Dean",
    "Pastor",
    "Head",
)
# Titles and months that are given names too.
_GIVEN_ELSEWHERE = ("Dean", *MONTHS)
# What somebody does, before a given name: "Choirmaster Ada Lind".
_TRADE = pattern(
    r"(?:master|man|woman|person|keeper|maker|ologist|ician|orian|eer|itor|turer|cher|ner|der|yer|list|mist)\Z"
)
# The same in German, any noun that may tell of people.
_MAY_BE_TRADE = pattern(
    r"(?:er|in|or|ist|ent|ant|ling|mann|frau|chef|wart|r[aä]t|arzt|eut|oge|ende?|te)\Z"
)
_AFTER_ARTICLE = pattern(
    r"(?<!\w)(?:[Tt]he|[Dd](?:er|ie|as|e[mns])|(?:[Zz]u[mr]|[Ii]m|[Bb]eim|[Vv]om)|[Ll]es?|[Ll]a|[Dd]?[Ee]l|[Ll]os)\s+\Z"
)
_OF_THE = pattern(r"(?<!\w)des\s+\Z")
_SHIP = pattern(r"(?<!\w)(?:USS|USNS|HMS|HMCS|HMAS|RMS|RRS)\s+\Z")
_SON_OF = ("bin", "bint", "binti", "ibn", "ben")
_ARTICLES = ("der", "den", "la", "le", "el")


@frozen
class Found:
    """A name in a text, from `start` to `end`. `sure`: a title or a frequent given name tells that it is a person's."""

    start: int
    end: int
    name: str
    sure: bool


def names_in(text: str, own_titles: Callable[[str], bool], language: str) -> Iterator[Found]:
    """Every name in `text`, in full or behind a title. `own_titles` tells further words that are in titles and groups."""
    for match, words in _runs(text, language):
        plain = [it[0] for it in words]
        titled = [
            (is_title(it) or own_titles(it) or goes_on_title(it, *plain[at - 1 : at]))
            and not (at and INITIAL.fullmatch(it))
            for at, it in enumerate(plain)
        ]
        if _ends_in_seat(plain, titled):
            plain, titled, words = plain[:-1], titled[:-1], words[:-1]
        if _has_field(plain) and is_field(plain[0], text, match.start("name")):
            titled[0] = True
        doing = _doing(plain, titled, language)
        if doing is not None:
            titled[doing] = True
        found = _person(plain, titled, bool(match["honorific"]), language.startswith("de"))
        if found is None and is_said_by_office(text, match.span(), plain):
            found = begin_of_name(plain), len(plain)
        bound = None
        if found is None and language.startswith("en"):
            end = match.start("name") + words[-1].end()
            bound = found = bound_name(
                text, (match.start(), end), plain, titled, honored=bool(match["honorific"])
            )
        if found is None or (not language.startswith("en") and is_of_body(plain, found)):
            continue
        first, last = _cut(text[max(match.start() - 3, 0) : match.start()], plain, found, language)
        if begins_place(plain[first]) and not match["honorific"]:
            continue
        if _NUMBERED.match(text, match.end("name")) or is_month(text, match, plain[first]):
            continue
        if last - first > 2 and not is_given(plain[first]):
            begun = max(first, begin_of_name(plain[:last]))
            if not language.startswith("en"):
                begun = next((at for at in range(first, begun) if is_given(plain[at])), begun)
            given = is_given(plain[begun])
            known = (given and not begins_place(plain[begun])) or language.startswith("en")
            if (known and is_of_office(text, match.start(), given=given)) or is_said_by_office(
                text, match.span(), plain
            ):
                first = begun
        brand = 0 < first < last and may_be_of_brand(plain[first - 1])
        firm = any(is_firm(it) or is_no_person(it) for it in plain[first:last])
        if brand and firm and not is_given(plain[first]):
            continue
        brand = brand and last - first == 1  # "Aunt Zarga"
        first -= brand
        offset = match.start("name")
        start = offset + words[first].start()
        if match["honorific"] and not first:
            start = match.start("honorific")
        end = offset + words[last - 1].end()
        if last == len(plain) and (suffix := _SUFFIX.match(text, end)):
            end = suffix.end()
        if text[end : end + 1] == "." and is_abbreviated(text[end - 2 : end]):
            end += 1
        name = " ".join(text[offset + words[first].start() : end].split())
        sure = bool(bound or match["honorific"]) or is_given(plain[first])
        sure = sure or (first > 0 and titled[first - 1] and first - 1 != doing)
        sure = sure or (
            last - first > 1
            and (has_role(text, start, end) or is_somebody(text, start, end))
            and not is_within(text, start, end)
        )
        sure = sure and not brand
        if not (sure or language.startswith("en")) and is_body(plain[first], plain[last - 1]):
            continue
        called = match["honorific"] or is_given(plain[first])
        if not called and (is_held(text, end) or is_of_members(text, end)):
            continue
        if not sure and (is_of_thing(text, start) or _GROWN_TOGETHER.match(plain[first])):
            continue
        if _SHIP.search(text, max(start - _LONGEST_ARTICLE, 0), start):
            continue
        genitive = language.startswith("de") and plain[first].endswith("s")
        if (
            genitive
            and not is_given(plain[first])
            and _OF_THE.search(text, max(start - _LONGEST_ARTICLE, 0), start)
        ):
            continue  # "Sprecher des Bürgerentscheides Zarga"
        if sure or not _AFTER_ARTICLE.search(text, max(start - _LONGEST_ARTICLE, 0), start):
            yield Found(start, end, name, sure)


@cache
def run_in(language: str) -> re.Pattern[str]:
    """Words with capitals that stand together in a text in that language, and the titles of honour before them."""
    honorific = honorific_in(language)
    # Before a name a word that is no title which another name begins with: "U.S. |Sen. Ada Lind".
    following = rf"(?!Ph\.\s?D|(?!M\.){honorific}\.\s+[A-ZÀ-Þ])"
    # Not of somebody who has retired, "Pfarrerin i. R. |Ada Lind", and no site: "wrote on X. |Ada Lind".
    initial = rf"(?<!\b[ai]\.)(?<!\b[ai]\.\s)(?!(?<=\b[Oo]n\s)X\.)[A-Z]\.(?:\s?[A-Z]\.){{0,5}}(?=\s+(?:{NICKNAME}\s+)?{_CAPITAL})"
    return re.compile(
        rf"(?<!\w)(?<!\w-)(?<![@#])(?P<honorific>(?:{honorific}\.?\s+){{1,6}})?"
        rf"(?P<name>(?:{_SHORT}(?=\s+{_CAPITAL})|{_TWO_INITIALS}|{_CAPITAL}|{_SHOUTED}(?=\s)|{initial})"
        rf"(?:\s+{following}(?:St\.(?=\s+{_CAPITAL})|(?:d[’']|ff[a-z]+-|{ARABIC_ARTICLE})?{_CAPITAL}|{_SHOUTED}(?![{LATIN}])|[A-Z]\.|[A-HJ-Z](?=\s+{_CAPITAL})"
        rf"|Ó(?=\s+{_CAPITAL})|{NICKNAME}{_GOES_ON}|(?:{_JOINED}){_GOES_ON}))*)"
        rf"(?![{LATIN}])"
    )


def _runs(text: str, language: str) -> Iterator[tuple[re.Match[str], list[re.Match[str]]]]:
    """Words with capitals that stand together, and each of them; two people whom "and" joins apart: "Ada Lind y Tom Roos"."""
    at = 0
    run = run_in(language[:2])
    while match := run.search(text, at):
        at = match.end()
        words = list(re.finditer(r"\S+", match["name"]))
        if _SAINT.search(text, max(match.start() - _LONGEST_SAINT, 0), match.start()):
            words = words[1:] or words
        if language.startswith("de"):  # "ordnet Ada Lind |das Urteil ein"
            article = next((it for it in range(1, len(words)) if words[it][0] == "das"), None)
            words = words[:article]
        while words and words[-1][0] in PARTICLES:
            words.pop()
        inner = range(1, len(words) - 2)
        cut = next((it for it in inner if _joins(words[it][0], words[it + 1][0], it)), None)
        if cut is not None:
            at = match.start("name") + words[cut].end()
            words = words[:cut]
        if len(words) > 1 and opens_in(words[0][0], language) and _begins(text, match.start()):
            words = words[1:]
        yield match, words


def _ends_in_seat(words: Sequence[str], titled: Sequence[bool]) -> bool:
    """Whether a title, two words and a seat in parliament stand there: "Schools Minister Ada Lind |MP"; no "the River Valley MP"."""
    if words[-1] not in _SEATS or len(words) <= _FULL + 1:
        return False
    land = any(is_firm(it) or is_no_person(it) for it in words[-3:-1])
    return titled[-4:-1] == [True, False, False] and not land


def _has_field(words: Sequence[str]) -> bool:
    """Whether behind one word a name stands and no more: "Police |Ada B. Lind"; no "Santé Publique |Ada Lind"."""
    return len([it for it in words if not INITIAL.fullmatch(it)]) == _FULL + 1


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    before = text[max(start - _LONGEST_STOP, 0) : start]
    return not before.strip() or _BEGINS_SENTENCE.search(before) is not None


def _joins(word: str, following: str, before: int) -> bool:
    """Whether "and" parts two names there, `before` words standing before it and two or more behind it."""
    return word in _AND and (before > 1 or is_given(following))


def _doing(words: Sequence[str], titled: Sequence[bool], language: str) -> int | None:
    """Which of the words says what somebody does whose name it stands before: "Unsere |Kantorin Ada Lind", "Lock |Keeper Ada Lind"."""
    if any(is_no_person(it) or is_firm(it) for it in words):
        return None
    for at, it in enumerate(words[:-2]):
        if is_given(it):
            return None
        if is_trade(it, language) and not (titled[at] or titled[at + 1]):
            return at
    return None


def _cut(
    before: str, words: Sequence[str], name: tuple[int, int], language: str
) -> tuple[int, int]:
    """The name without a verb that the sentence begins with, and in French without where that one is from."""
    first, last = name
    begins = not before.strip() or _BEGINS_SENTENCE.search(before)
    if language[:2] in ("es", "fr") and begins and last - first > 2:
        first += not is_given(words[first]) and is_given(words[first + 1])
    elif begins and last - first > 2 and any(verbs_in(words[first].lower(), language)):
        first += 1  # "“…” Said Ada Lind."
    if language.startswith("fr"):
        last = next((it for it in range(first + 2, last) if words[it] in _FROM), last)
    return first, last


def _person(
    words: Sequence[str], titled: Sequence[bool], honored: bool, german: bool
) -> tuple[int, int] | None:
    """From which of the words to which a person's name reaches; None where none is there."""
    joined = (
        at
        for at in range(2, len(words) - 1)
        if words[at] in PARTICLES and words[at - 1] not in PARTICLES
    )
    body = next(
        (
            at
            for at in joined
            if _begins_body(words, at) or (german and _is_from(words, titled, at))
        ),
        None,
    )
    if body is not None:
        return _person(words[:body], titled[:body], honored, german)
    if (
        len(words) == 2
        and words[0] in _GIVEN_ELSEWHERE
        and not (titled[1] or is_no_person(words[1]))
    ):
        return 0, 2
    begun = [at for at in range(len(words) - 1) if _is_begun(words, titled, at)]
    given = next((at for at in begun if at and titled[at - 1]), begun[0] if begun else None)
    if given is not None:
        return _given(words, titled, given, german)
    first = _behind_titles(words, titled)
    rest = words[first:]
    called = honored and words[-1] in _LAST_NAMES
    if any(map(is_no_person, rest)) or not rest or (titled[-1] and not called):
        return None
    if is_firm(rest[-1]) and not (honored or first):
        return None
    if len(rest) > 1 or honored:
        return first, len(words)
    return (first, len(words)) if first and is_address(words[first - 1]) else None


def _begins_body(words: Sequence[str], at: int) -> bool:
    """Whether what follows the particle there is no person: "Ada Lind del Proyecto", "Ada Lind de la Fundación"."""
    following = next((it for it in words[at + 1 :] if it not in PARTICLES), "")
    return is_no_person(following)


def _is_from(words: Sequence[str], titled: Sequence[bool], at: int) -> bool:
    """Whether a first and a last name end there that no list has, so that "von" has a body behind it: "Zarga Lind |von der Gruppe"."""
    first, last = words[at - 2 : at]
    if words[at] != "von" or any(map(is_given, words)) or any(titled[at - 2 :]):
        return False
    return not (leads_on(last) or _MAY_BE_TRADE.search(first) or INITIAL.fullmatch(last))


def _is_begun(words: Sequence[str], titled: Sequence[bool], at: int) -> bool:
    """Whether a given name stands there, and a word that can be a last name behind it."""
    given = is_given(words[at]) or (words[at] in _GIVEN_ELSEWHERE and at > 0 and titled[at - 1])
    if not given or is_no_person(words[at]):
        return False
    following = words[at + 1]
    if titled[at + 1]:  # "Martin King", "Ada Dean Lind"
        within = at + 2 < len(words) and following in _LAST_NAMES
        named = within and not titled[at + 2] and not is_no_person(words[at + 2])
        return named or (at + 2 == len(words) and not titled[at])
    return not is_no_person(following) and not is_suffix(following)


def _given(
    words: Sequence[str], titled: Sequence[bool], given: int, german: bool
) -> tuple[int, int] | None:
    """As `_person` does, around the given name at `given`."""
    first = given
    while first and INITIAL.fullmatch(words[first - 1]):
        first -= 1
    while first > 1 and words[first - 1] in _SON_OF:
        first -= 2  # "Sheikh Zorb bin |Ahmed Al Lind"
    before = words[first - 1] if first else ""
    strange = not (is_opening(before) or is_no_person(before) or before in PARTICLES)
    if first == 1 and strange and not german and not titled[0] and not _TRADE.search(before):
        first -= 1
    if (
        german
        and words[given + 1] == "von"
        and given + 3 < len(words)
        and not leads_on(words[given + 2])
    ):
        return first, given + 1  # "Ada von Rettet Den Fluss"
    last = given + 2
    while last < len(words) and leads_on(words[last - 1]):
        last += 1
    while last < len(words) and not titled[last] and not is_opening(words[last]):
        if german and words[last] in PARTICLES:  # "Ada Lind von der Gruppe"
            break
        if words[last] in _AND and last + 1 < len(words) and is_given(words[last + 1]):
            break
        if is_no_person(words[last]):
            return None
        last += 1
    while last > first and words[last - 1] in PARTICLES:
        last -= 1
    return first, last


def _behind_titles(words: Sequence[str], titled: Sequence[bool]) -> int:
    """Where the words of a name begin, behind titles and the offices that these are held in: "State Attorney General Ada Lind"."""
    first = 0
    last_title = max((at for at, it in enumerate(titled) if it), default=-1)
    if last_title + 2 < len(words) or (last_title >= 0 and last_title + 2 == len(words)):
        first = last_title + 1
        if words[first] in _ARTICLES:  # "Sprecher der Gruppe Ada Lind"
            first = len(words) - 2 if len(words) - first > 3 else first + 1
    led = False
    while first < len(words) and (
        is_opening(words[first]) or titled[first] or (led and words[first] in _ARTICLES)
    ):
        first, led = first + 1, True
    return first
