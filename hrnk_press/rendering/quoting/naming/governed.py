"""Whom another has to do with: "a lawyer for |Tom Roos", "Like |Tom Roos before her"."""

from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.titles import is_title

GOVERNED = pattern(
    r"\b(?:(?:with|by|to|from|about|against|than|like|near|after|before|told|tells|asked|quoting"
    r"|mit|[Nn]eben|von|gegen|nach|um|unter|avec|par|contre|con|por|contra|junto a)\s+(?:the\s+)?(?:[A-ZÀ-Þ][\w.’'-]*\s+){0,4}"
    r"|(?:spokes\w+|office|aide|lawyer|letter|statement)\s+(?:for|of|to|by)\s+(?:[A-ZÀ-Þ][\w.’'-]*\s+){0,4}"
    r"|(?:of|for|at|bei|chez|de|del|du)\s+(?:the\s+)?|d[’'])\Z"
)
# Where a clause begins, and what joins it to another.
_CLAUSE = pattern(
    r"[,;:.!?()“”\"\0\n—–]\s|\A[\s,\0—–]*|(?<!\w)(?:and|but|that|while|when|where|as|because|und|dass|wie|et|que|y)\s"
)
# What makes those behind it the ones another has to do with.
_BEFORE_THEM = """of for on about with by to from against than like unlike near after before between among alongside beside behind without
    under over upon via at in during since told tells asked quoting into toward towards versus including
    mit neben von vom gegen nach um unter über für bei beim durch wegen zu zum zur vor ohne statt samt auf aus im am
    avec par contre chez pour sur de du d’ après avant sans selon dès à au aux dans depuis vers
    con por para contra junto al sobre tras ante del entre sin desde según hacia"""
_GOVERNING = frozenset(_BEFORE_THEM.split())
_IN_GERMAN = frozenset(("der", "des", "an", "in"))
_IN_SPANISH = frozenset(("a", "en"))
# What somebody does at the beginning of a sentence: "Thanking |Tom Roos"; no "King", no "Wing".
_DOING = pattern(r"[A-Z]\w*[aeiouy]\w*ing")
_WHEN = frozenset(("on", "in", "at", "during", "since"))
_BETWEEN_THEM = """the a an both two three four his her their its our beiden zwei drei ihr ihre sein seine les des deux trois le la l’ los las el
    dos tres und of for and & at de del der die das year month week today yesterday morning evening weekend"""
_SMALL = frozenset(_BETWEEN_THEM.split())
_ENACTED = pattern(
    r"[a-zà-ÿ]{2,}(?:ed|ing)|(?:met|saw|beat|won|left|led|knew|taught|wrote|did|was|is|has|had|were|are|be)"
)
# What is said by those behind it.
_BY = ("by", "from", "of", "von", "par", "de", "por")
_STATEMENT = pattern(
    r"statements?|remarks|comments?|words|message|release|Erklärung|Mitteilung|communiqué|déclaration|comunicado|declaraci[óo]n|palabras"
)
# Who speaks for others.
_SPEAKING_FOR = pattern(
    r"(?i:spokes\w+|lawyers?|attorneys?|counsel|aides?|solicitors?|sprecher\w*|anw[aä]lt\w*|avocate?s?|porte-parole|abogad[oa]s?|portavoz)"
)


def is_governed(text: str, start: int, row: Sequence[Mention], language: str) -> bool:
    """Whether those named first from `start` on are the ones for whom or of whom another speaks: "said a friend of |Tom Roos"."""
    several = len(row) > 1 and len(text[row[-2].end : row[-1].start].split()) == 1
    if several and row[-1].possessive:
        return True  # "said |Tom Roos and |Eva Moor’s lawyer"
    if len(row) == 1 and not language.startswith("en"):
        return False
    words = text[start : row[0].start].split()
    if words and _DOING.fullmatch(words[0]):
        words = words[1:]  # "said Housing Minister |Ada Lind"
    return _governed(words, language, several=several)


def begins_clause(text: str, first: Mention, language: str) -> bool:
    """Whether nothing but a title stands between the beginning of a clause and that name."""
    if _governs_itself(first):
        return False
    begun = 0
    for it in _CLAUSE.finditer(text, 0, first.start):
        begun = it.end()
    words = text[begun : first.start].split()
    if not words:
        return True
    if _governed(words, language, several=True) or any(
        _ENACTED.fullmatch(it) and not is_title(it.title()) for it in words
    ):
        return False
    last = words[-1]
    plain = last[0].isupper() or last.casefold() in _SMALL or is_title(last.title())
    return plain or not last.isalpha() or len(words) <= 2 or not _SMALL.isdisjoint(words[1:-1])


def _governed(words: Sequence[str], language: str, *, several: bool) -> bool:
    """Whether these words before a name make of whoever has it one whom another has to do with."""
    governing = [at for at, it in enumerate(words) if _governs(it, at, language)]
    if not governing:
        return False
    at = governing[-1]
    tail = [it for it in words[at + 1 :] if it.casefold() not in _SMALL]
    if not tail:
        return at == 0 or words[at] not in _BY or not _STATEMENT.fullmatch(words[at - 1])
    titled = all(it.islower() or is_title(it) for it in tail)
    if at == 0:
        held = any(is_title(it) or it.islower() for it in tail)
        return words[0].casefold() not in _WHEN or held or not language.startswith("en")
    if several and all(it.endswith("s") and (it.islower() or is_title(it)) for it in tail):
        return True  # "a spokesperson for Senators |John Smith and |Mary Jones"
    head = [it for it in words[:at] if it.casefold() not in _SMALL | _GOVERNING]
    if any(map(_SPEAKING_FOR.fullmatch, head)) or not any(map(str.islower, head)):
        return titled and not any(map(_is_office, head))
    return not any(map(_is_office, head))


def _is_office(word: str) -> bool:
    """Whether somebody may hold that: "presidenta", "Vorsitzenden"; not who speaks for another."""
    word = word[:1].upper() + word[1:]
    return not _SPEAKING_FOR.fullmatch(word) and (
        is_title(word) or is_title(word.removesuffix("n"))
    )


def _governs(word: str, at: int, language: str) -> bool:
    small = word.casefold()
    german = at > 0 and language.startswith("de") and word in _IN_GERMAN
    return (
        small in _GOVERNING
        or german
        or (language[:2] in ("es", "fr") and small in _IN_SPANISH)
        or (at == 0 and _DOING.fullmatch(word) is not None and not is_title(word))
    )


def _governs_itself(it: Mention) -> bool:
    """Whether what seemed to be a name begins with a word that governs it: "Like Tom Roos", "Thanking Tom Roos"."""
    first, *names = it.name.split()
    governs = first.casefold() in _GOVERNING or first.endswith("ing")
    return governs and not is_given(first) and any(map(is_given, names))
