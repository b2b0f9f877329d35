"""The language of a text, told by its commonest words and its script; unknown where these do not say."""

import string
from collections import Counter
from collections.abc import Iterable

from hrnk_press.letters import not_ascii, small_words
from hrnk_press.patterns import pattern

UNKNOWN = "und"
"""What BCP 47 calls a language that is not determined; rules about prose leave such a text alone."""

# The commonest short words of each; of languages that nothing is printed in, so that they are not
# taken for their neighbours.
_COMMON = {
    "en": "the of and to a in that is was for on with by his her are this from which have been who has were their not will our its we be it more than as at an said about",
    "de": "der die das und den von zu mit des auf für ist im dem nicht ein eine als auch es an werden aus hat dass sie nach wird bei",
    "es": "de la que el en y a los del se las por un para con una su al lo como más pero sus ha fue entre esta son también",
    "fr": "de la le a et les des en un du une que est pour qui dans par sur plus au avec ce pas il sont aux ont été cette leur",
    "it": "di e il a la che per un del in non sono della con dei si alla le da una nel anche gli più dal delle ha",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como foi ao das à pelo são",
    "nl": "de van een het en in is dat op te zijn met voor niet aan er om door ook als bij naar hebben uit worden",
    "pl": "w i na z się do nie jest że o od przez dla za są po oraz jak który to",
    "id": "yang dan di ke dari untuk dengan pada ini itu tidak dalam adalah oleh akan telah para",
}
_LISTS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
# Each of these words with the languages that have it.
_SPOKEN_IN = {
    word: tuple(language for language, words in _LISTS.items() if word in words)
    for word in frozenset().union(*_LISTS.values())
}
_ASCII_LETTERS = string.ascii_letters.encode()
_TAG = pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_MOST_LETTERS = 3_000
_LEAST_COMMON = 3
_LEAST_SHARE = 0.12
# The same of a text that has hardly a word of another of these languages.
_LEAST_SHARE_ALONE = 0.08
_FAR_AHEAD = 4
_LEAST_AHEAD = 1.25


def language_of(texts: Iterable[str], declared: str = "") -> str:
    """The language tag of these texts; what a page declares decides where they do not; else "und".

    The words come first: sites in every language declare English, because their templates do. What is
    declared to be in another language is, unless the words say twice as clearly that it is not.
    """
    text = " ".join(texts)[:_MOST_LETTERS]
    letters, latin, hangul = _counts(text)
    tag = declared.strip().replace("_", "-")
    said = tag if _TAG.fullmatch(tag) else ""
    if hangul > 0.3 * letters:
        return _variety(said, "ko")
    if latin * 2 < letters:  # a script that the lists below are not written in
        return UNKNOWN if said[:2].lower() in _LISTS else said or UNKNOWN
    told = _by_common_words(text, said.partition("-")[0].lower())
    return _variety(said, told) if told else said or UNKNOWN


def _by_common_words(text: str, said: str) -> str:
    words = small_words(text)
    counts = dict.fromkeys(_LISTS, 0)
    for word, times in Counter([it for it in words if it in _SPOKEN_IN]).items():
        for language in _SPOKEN_IN[word]:
            counts[language] += times
    language, after = sorted(counts, key=lambda it: counts[it], reverse=True)[:2]
    most = counts[language]
    if said != "en" and counts.get(said, 0) * 2 >= most:
        return said if most else ""
    alone = most > _LEAST_COMMON and most >= _FAR_AHEAD * counts[after]
    least = _LEAST_SHARE_ALONE if alone else _LEAST_SHARE
    clear = most >= _LEAST_COMMON and most >= least * len(words)
    return language if clear and most >= _LEAST_AHEAD * counts[after] else ""


def _counts(text: str) -> tuple[int, int, int]:
    """How many letters there are, how many of them Latin and of Hangul; most are ASCII's, which count quickly."""
    plain = text.encode("ascii", "ignore")
    latin = len(plain) - len(plain.translate(None, _ASCII_LETTERS))
    others = not_ascii(text)
    letters = latin + sum(map(str.isalpha, others))
    latin += sum("À" <= it <= "ɏ" for it in others)
    return letters, latin, sum("가" <= it <= "힣" for it in others)


def _variety(said: str, language: str) -> str:
    """The page's own tag where it only says more of the same language: "en-GB"."""
    return said if said.partition("-")[0].lower() == language else language
