"""Whether approvals may be carried over a change: only one that leaves every word as it was read.

No word comes, goes or becomes another: one verb in place of another denies what was affirmed. What may change
are spaces and line breaks, commas, stops, colons, dashes and hyphens, capitals of words that are no names, a
word printed twice in a row, and a misspelling that has one right spelling. Even these are refused where they
touch a quotation, a figure or its unit, a negation, a name, a title, an address or an instant.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from unicodedata import category, name

from hrnk_press.frozen import frozen
from hrnk_press.model.difference import changes
from hrnk_press.model.misspellings import SPELT
from hrnk_press.model.scopes import LETTER_FIELDS, Content, Scope


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# The keys whose words may change; every other key of the canonical text must stay.
PROSE = frozenset(
    ("headline", "subheadline", "body", "abstract", "what", "photo_opportunity", "accreditation")
)
_WORD = re.compile(r"\S+")
_QUOTED = re.compile(
    r"“[^”]*”?|\"[^\"]*\"?|「[^」]*」?|„[^“”]*[“”]?|«[^»]*»?|‹[^›]*›?|^[ ]*>.*$", re.MULTILINE
)
_HYPHEN = re.compile(r"[-‐–—/]")
# Signs that part and end sentences, and apostrophes; quotation marks are looked at as quotations.
_PAUSES = ",.;:…–—-‐'’"
_EDGES = "()[]{}<>*_`.,;:!?…—–-\"'“”‘’„«»#|"
# Languages whose common words are written small and whose names are not.
CASED = frozenset(("en", "es", "fr"))
# What stands at the beginning of sentences and is no name.
_SMALL = _set(
    "a an and as at after all also although any because before both but by each every few for from he her "
    "here his how however i if in it its many more most no nor not of on one or other others our she since "
    "so some such that the their them then there these they this those though to under until we what when "
    "where which while who whose why with without yet you your "
    "el la los las un una unos unas y o pero de del en por para con sin que se su sus es le les l’ d’ "
    "des du et ou mais dans sur pour par avec sans ce cette ces il elle ils elles nous vous"
)
_FIGURES = _set(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds "
    "thousand thousands million millions billion billions dozen dozens half third quarter quarters percent "
    "trillion trillions thirds fourths fifths sixths sevenths eighths tenths pair pairs "
    "first second fourth fifth sixth seventh eighth ninth tenth once twice double triple none all most "
    "dollar dollars cent cents pound pounds euro euros won yen yuan franc francs percentage point points "
    "meter meters metre metres kilometer kilometers kilometre kilometres mile miles km m foot feet acre acres "
    "hectare hectares gram grams kilogram kilograms kilo kilos kg ton tons tonne tonnes liter liters litre "
    "litres "
    "uno una dos tres cuatro cinco seis siete ocho nueve diez cien ciento mil millón millones medio mitad "
    "un une deux trois quatre cinq sept huit neuf dix cent cents mille million moitié quart "
    "%"
)
_INSTANTS = _set(
    "today tonight tomorrow yesterday now noon midnight morning afternoon evening night day days week weeks "
    "month months year years hour hours minute minutes a.m p.m am pm "
    "hoy ayer mañana mediodía medianoche día días semana mes año años hora horas "
    "aujourd’hui hier demain midi minuit jour jours semaine mois an ans année heure heures"
)
_UNSEEN = ("Cc", "Cf", "Co", "Cn")
_NOT = ("n’t", "n't")
# Of addresses, and of links, whose words and targets stand in one.
_ADDRESSES = ("://", "@", "www.", "](", "][")
_NEGATIONS = _set(
    "no not nor never neither nobody nothing nowhere cannot without "
    "ni nunca jamás nadie nada sin ne pas jamais personne rien aucun aucune sans"
)


@frozen
class Touched:
    """What a change touches that nobody may carry approvals over: "a figure", and the words."""

    what: str
    words: str


def touched(before: Content, after: Content, scope: Scope) -> tuple[Touched, ...]:
    """Everything that forbids to carry an approval of that scope from the one to the other.

    Nothing where it may be carried. The instant is a scope of its own, and moves without the text.
    """
    aside = frozenset() if scope is Scope.EMBARGO else frozenset(("embargo",))
    keys = _in_keys(before.canonical, after.canonical, PROSE | aside)
    found = [*keys, *_in_quotations(before, after)]
    if scope is Scope.LETTER:
        found += _in_signatures(before, after)
    known = _known_words(before.canonical) | _known_words(after.canonical)
    language = str(after.canonical["language"]).partition("-")[0]
    for key in sorted(PROSE):
        was, now = str(before.canonical[key]), str(after.canonical[key])
        for word in _changed_words(was, now):
            what = _what_is(word, known, cased=language in CASED)
            if what:
                found.append(Touched(what, word))
        found += _other_words(was, now, language)
    return tuple(dict.fromkeys(found))


def _in_keys(
    before: Mapping[str, Any], after: Mapping[str, Any], without: frozenset[str]
) -> Iterator[Touched]:
    """Keys that are no prose."""
    for key in sorted({*before, *after} - without):
        if before.get(key) != after.get(key):
            yield Touched(_KEYS.get(key, "what is no prose"), key.replace("_", " "))


_KEYS = {
    "embargo": "an instant",
    "event": "an instant",
    "date": "an instant",
    "attachments": "an attachment",
    "organizations": "a name",
    "contacts": "a name or title",
    "speakers": "a name or title",
    "attributed_to": "a name or title",
}


def _in_quotations(before: Content, after: Content) -> Iterator[Touched]:
    """Statements and signed letters, quotations of speakers, and whatever else is marked as a quotation."""
    attributed = before.canonical["attributed_to"] or after.canonical["attributed_to"]
    if attributed and before.canonical["body"] != after.canonical["body"]:
        yield Touched("a quotation", f"the statement of {attributed['name']}")
    signed = before.signatories["signatories"] or after.signatories["signatories"]
    if signed and any(before.canonical[it] != after.canonical[it] for it in LETTER_FIELDS):
        yield Touched("a letter", "the words that people have signed")
    marked = False
    for key in sorted(PROSE):
        was, now = (Counter(_quoted(str(it.canonical[key]))) for it in (before, after))
        for words in (now - was) or (was - now):
            marked = True
            yield Touched("a quotation", words)
    if not marked and before.quotes != after.quotes:
        yield Touched("a quotation", "the sentence that says whose it is")


def _in_signatures(before: Content, after: Content) -> Iterator[Touched]:
    """Whoever signs in another form than before."""
    forms = {it["id"]: it for it in before.signatories["signatories"]}
    for it in after.signatories["signatories"]:
        if forms.get(it["id"], it) != it:
            yield Touched("a name or title", it["name"])


def _quoted(text: str) -> Iterator[str]:
    return (" ".join(it.group().split()) for it in _QUOTED.finditer(text))


def _changed_words(before: str, after: str) -> Iterator[str]:
    """The words that went or came, where they stand with others that stayed, in either text."""
    was, now = _WORD.findall(before), _WORD.findall(after)
    for old, new in changes(was, now):
        yield from was[old]
        yield from now[new]


def _other_words(before: str, after: str, language: str) -> Iterator[Touched]:
    """Where the words are others, or signs that say more than where a sentence pauses and ends."""
    was, now = _WORD.findall(before), _WORD.findall(after)
    spelt = SPELT if language == "en" else {}
    for old, new in changes(was, now):
        told = f"{_told(was[old])}, now {_told(now[new])}"
        # With a word on either side: of a word printed twice, either may be the one that went.
        around = slice(max(old.start - 1, 0), old.stop + 1)
        old_words = _parts(was[around], spelt)
        new_words = _parts(
            [*was[around.start : old.start], *now[new], *was[old.stop : around.stop]]
        )
        if old_words != new_words and _once(old_words) != new_words:
            yield Touched("a word", told)
        elif _signs(was[old]) != _signs(now[new]):
            yield Touched("a sign", told)


def _told(words: Sequence[str]) -> str:
    return f"“{' '.join(words)}”" if words else "none"


def _parts(words: Sequence[str], spelt: Mapping[str, str] = MappingProxyType({})) -> list[str]:
    """The words themselves, folded, those with hyphens apart, misspellings as they are spelt."""
    parts = (part for word in words for part in _HYPHEN.split(_bare(word).casefold()) if part)
    return [spelt.get(it, it).replace("’", "'") for it in parts]


def _once(words: Sequence[str]) -> list[str]:
    """The words, each that stands twice in a row once."""
    return [it for index, it in enumerate(words) if index == 0 or it != words[index - 1]]


def _signs(words: Sequence[str]) -> Counter[str]:
    """The signs that are no mere punctuation: question marks, brackets, stress, marks of lists."""
    lone = [it for it in words if not it.strip("-")]
    signs = (it for word in words for it in word if not (it.isalnum() or it in _PAUSES))
    return Counter([*lone, *signs])


def _known_words(canonical: Mapping[str, Any]) -> frozenset[str]:
    """The words of every name and title in the canonical text, folded, but for the smallest."""
    people = [*(it["person"] for it in canonical["speakers"]), *canonical["contacts"]]
    people += [canonical["attributed_to"]] if canonical["attributed_to"] else []
    texts = [it[key] for it in people for key in ("name", "title", "organization")]
    texts += [it["name"] for it in canonical["organizations"]] + [
        *canonical["authors"],
        *canonical["who"],
    ]
    words = (_bare(word).casefold() for text in texts for word in str(text).split())
    return frozenset(words) - _SMALL


def _what_is(word: str, known: frozenset[str], *, cased: bool) -> str:
    """What a word that changed touches; empty where it is only a word."""
    bare = _bare(word)
    folded = bare.casefold()
    if not bare:
        return ""
    parts = {folded, *re.split(r"[-–—’'/]", folded)} - {""}
    if any(it in folded for it in _ADDRESSES):
        return "an address"
    if (
        any(it.isnumeric() or category(it) == "Sc" for it in word)
        or parts & _FIGURES
        or "%" in word
    ):
        return "a figure"
    if parts & _INSTANTS:
        return "an instant"
    if parts & _NEGATIONS or folded.endswith(_NOT):
        return "a negation"
    if parts & known:
        return "a name or title"
    if any(category(it) in _UNSEEN for it in word):
        return "what cannot be seen"
    if not cased:
        return "words of a language in which names cannot be told from words"
    if any(it.isupper() for it in bare) and folded not in _SMALL:
        return "what may be a name"
    if any(it.isalpha() and not name(it, "").startswith("LATIN") for it in bare):
        return "letters of another alphabet"
    return ""


def _bare(word: str) -> str:
    """The word without the punctuation and marks around it."""
    return word.strip(_EDGES)
