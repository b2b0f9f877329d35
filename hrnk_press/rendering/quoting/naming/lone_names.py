"""People whom a text never names in full: "Roos said", and "she said" behind it; "raconte Amina, 34 ans"."""

from collections.abc import Iterable, Iterator

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.apposed import is_apposed
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.titles import (
    is_no_person,
    is_opening,
    is_title,
    opens_in,
)

_SAYS = r"(?:said|says|added|adds|explained|explains|recalled|continued|told)"
_NAMED = pattern(
    rf"(?:(?<=^)|(?<=[\0\s]))(?:{_SAYS}\s+(?P<behind>[A-Z][a-z]+)(?=[.,;]|\s+of\b)|(?P<before>[A-Z][a-z]+)\s+{_SAYS}\b)"
)
_PRONOUN = pattern(rf"\b(?:she|he)\s+{_SAYS}\b")
_CAPITAL_BEFORE = pattern(r"(?<!\w)(?P<word>[A-Z][\w.-]*)\s\Z")
# Whoever is given an age where the sentence begins, the name being changed or not: "Zorka*, 14, rows".
_AGED = pattern(
    r"(?:\A|[.!?”\"\0\n]\s+)(?P<name>[A-Z][a-z]+)\*?,\s(?:aged?\s)?\d{1,2}(?:,\s(?!\d)|\s(?=who\b))"
)
# The same in German, French and Spanish.
_SAYS_ABROAD = {
    "de": r"(?:sagte?|erzählte?|erklärte?|berichtete?|ergänzte?|betonte?|meinte?)",
    "fr": r"(?:raconte|explique|témoigne|confie|ajoute|dit|affirme|précise|déclare|souligne|se souvient|(?:a|nous a) (?:raconté|expliqué|confié|ajouté|dit|déclaré))",
    "es": r"(?:dice|dijo|cuenta|contó|explica|explicó|añade|añadió|relata|relató|afirma|afirmó|asegura|aseguró|señala|señaló|recuerda|recordó|comenta|comentó)",
}
_NAMED_ABROAD = {
    language: pattern(rf"(?<!\w)(?:{says})\s(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+)(?=,\s|\s\()")
    for language, says in _SAYS_ABROAD.items()
}
_OF_THAT_AGE = pattern(r"\s\(\d\d\)")
_LONGEST_WORD = 30
_FEWEST = 2


def lone_names(texts: Iterable[str], *, others: bool) -> list[str]:
    """Single words that say something and are a frequent given name, are given an age, or have "she said" behind them.

    `others`: the texts name people in full; then "she" may be one of those.
    """
    counts: dict[str, int] = {}
    aged: set[str] = set()
    pronoun = False
    for text in texts:
        for it in _NAMED.finditer(text):
            name = it["behind"] or it["before"]
            part = _CAPITAL_BEFORE.search(text, max(it.start() - _LONGEST_WORD, 0), it.start())
            if part and not _opens(part["word"]):
                continue  # "San |Ana said"
            if not (is_title(name) or _opens(name) or is_no_person(name)):
                counts[name] = counts.get(name, 0) + 1
        aged.update(it["name"] for it in _AGED.finditer(text))
        pronoun = pronoun or _PRONOUN.search(text) is not None
    told = pronoun and not others and len(counts) == 1
    sure = {it for it, count in counts.items() if is_given(it) or (told and count >= _FEWEST)}
    return [it for it in counts if it in sure or it in aged]


def _opens(word: str) -> bool:
    return is_opening(word) or opens_in(word, "en")


def lone_names_abroad(texts: Iterable[str], language: str) -> Iterator[str]:
    """Frequent given names that say something in German, French or Spanish, with a trade or an age behind them."""
    named = _NAMED_ABROAD[language[:2]]
    for text in texts:
        for it in named.finditer(text):
            name, end = it["name"], it.end("name")
            if not is_given(name) or is_title(name):
                continue
            if _OF_THAT_AGE.match(text, end) or is_apposed(text, it.start("name"), end, language):
                yield name
