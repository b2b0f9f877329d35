"""How much of a text is no word of any language: what bytes look like that are read in the wrong encoding."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from hrnk_press.patterns import pattern

# The letters beyond ASCII of each language, by which a word is one of its words.
_ALPHABETS = """es áéíñóúü|pt áâãàçéêíóôõú|fr àâæçéèêëîïôœùûüÿ|de äöüß|da åæøé|sv åäöé|is áæéíðóöúýþ|ga áéíóú|ca àçèéíïòóúü|it àèéìíîòóùú
    |nl áèéëïóöü|et äõöüšž|sq çë|pl ąćęłńóśźż|cs áčďéěíňóřšťúůýž|sk áäčďéíĺľňóôŕšťúýž|hu áéíóöőúüű|ro âăîşţ|hr čćđšž|tr âçğıİîöşüû
    |lv āčēģīķļņšūž|lt ąčęėįšųūž|eo ĉĝĥĵŝŭ|cy âêîôûŵŷ"""
_WORDS_OF_A_LETTER = "àáåæèéìíòóöøùú"
_WORD = pattern(r"[^\W\d_]+(?:[\u0300-\u036f][^\W\d_]*)*")
# Small signs that are letters to Unicode: behind a number or a word, or before a measure, and never within a word.
_SMALL_SIGNS = "ªº¹²³"
_MEASURE = pattern(r"^µ(?=[A-Za-z])|[ªº¹²³]+$")
# "£m", "€bn".
_MONEY = pattern(r"[£€](?:[mk]|bn|tn)(?![^\W\d_])")
# What stands inside a word, or between two, without being a letter.
_WITHIN = "’‘´·–—‑…\u00ad\u200b\u200c\u200d"
# What stands before a word; before one with a capital; and behind one.
_BEFORE = "“”‘’«»„‚‹›¡¿•·▪●■–—…§¶\u00a0\u2022\ufeff"
_BEFORE_CAPITAL = "©®†‡°"
_BEHIND = "“”‘’«»‹›•·–—…©®™†‡°½¼¾€\u00a0"
# What no text has.
_NOWHERE = "¤¦¨¯¸¬"
_KOREAN = ("euc_kr", "cp949")
_FEW_IN_KOREAN = 3
# The syllables of which most of any Korean text is made, its names too; by chance one in ten is among them.
_COMMON = frozenset(
    "이다는을의에한가지하고사기로인도대정자수시어나리장은해아일부보들서라그를여전주있제스조원상구것국게안비면공성경동보과치"
    "만으와세유거소위신개적모등연계업때문들없무진실산학용관방명물내마터요북식미우간러까회중재또선행생화데운분민트통직"
    "출력반심결처체법당표권김박최영현호희준민숙철순미남금강석태종혁병욱진훈씨님료담년월임건복박노오추송양활단족입두말"
)
_MOST_COMMON = 0.5
_IN_HANGUL, _OTHERS = (
    r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]",
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]",
)
_HANGUL, _OTHER_THAN_HANGUL = pattern(_IN_HANGUL), pattern(_OTHERS)
_HANGUL_THEN_OTHER = pattern(_IN_HANGUL + _OTHERS)
# The letters of old terminals of Japan; single bytes of anything look like them.
_HALF_WIDE = pattern(r"[\uff61-\uff9f]")
_BETWEEN_LATIN = pattern(r"[A-Za-z][\u0370-\u1fff\u2190-\u2bff\u3040-\ufaff]+[A-Za-z]")
_BESIDE_LATIN = pattern(r"[A-Za-z][\u0370-\u058f]|[\u0370-\u058f][A-Za-z]")
# How names of Hungary, Bohemia, Croatia and Lithuania look as Western ones: "Gyõr", "Ondøej", "Zarviæ", "Zarvaitë".
_NOT_WESTERN = pattern(
    r"(?=.*[õû])(?:.*(?:gy|sz|cs|zs)|.*õ[skr]?$)|.*(?:[bdkpt]øe|øí|iæ$|(?:ait|yt|ien)ë$)",
    re.IGNORECASE,
)


def misread(tokens: Sequence[str], codec: str) -> int:
    """How many of these words, as bytes read in that encoding give them, are words of no language that is written in it."""
    strange = codec in _KOREAN and not _is_korean("".join(tokens))
    return sum(_is_misread(it, codec) or (strange and _is_mixed(it)) for it in tokens)


def _is_korean(text: str) -> bool:
    """Whether most of its letters are those of Korean, or those that are seem to be real ones: Korean has words in Chinese letters."""
    hangul = _HANGUL.findall(text)
    common = sum(it in _COMMON for it in hangul)
    few = len(_OTHER_THAN_HANGUL.findall(text)) * _FEW_IN_KOREAN <= len(hangul)
    return few or common > _MOST_COMMON * len(hangul)


def is_foreign(word: str, language: str) -> bool:
    """Whether that word has a letter beyond ASCII that the language does not have, or money or another sign."""
    alphabet = dict(it.split() for it in _ALPHABETS.split("|")).get(language[:2], "")
    foreign = [it for it in word.casefold() if not it.isascii()]
    return bool(foreign) and not set(foreign) <= set(alphabet)


def _is_misread(token: str, codec: str) -> bool:
    if any(unicodedata.category(it) in ("Cc", "Co", "Cn") or it == "\ufffd" for it in token):
        return True
    if _HALF_WIDE.search(token):
        return True
    if _BETWEEN_LATIN.search(token) or _BESIDE_LATIN.search(token) or _has_stray_sign(token):
        return True
    if codec in _KOREAN:
        return False
    words = (_MEASURE.sub("", it) for it in _WORD.findall(token))
    return any(it and not it.isascii() and _is_no_word(it, codec) for it in words)


def _is_mixed(token: str) -> bool:
    """Whether letters of China and Japan stand there as they do in few words of Korean."""
    other = _OTHER_THAN_HANGUL.search(token) is not None
    return other and (not _HANGUL.search(token) or _HANGUL_THEN_OTHER.search(token) is not None)


def _has_stray_sign(token: str) -> bool:
    """Whether a sign stands at a Latin letter where none does: "Wa³êsa", "£ukasz", "Lef‚vre"."""
    for at, sign in enumerate(token):
        if sign.isascii() or unicodedata.category(sign).startswith("M"):
            continue
        if sign in _NOWHERE:
            return True
        small = sign in _SMALL_SIGNS
        if sign.isalnum() and not small:
            continue
        before, behind = (
            (_latin(token[it : it + 1]) for it in (at - 1, at + 1))
            if at
            else (False, _latin(token[1:2]))
        )
        if before and behind and sign not in _WITHIN:
            return (
                small or sign in "‚„" or unicodedata.category(sign) not in ("Pi", "Pf", "Ps", "Pe")
            )
        if small:
            continue
        if behind and not before and not _may_stand_before(sign, token[at:]):
            return True
        if before and not behind and sign not in _BEHIND + _WITHIN:
            return True
    return False


def _latin(letter: str) -> bool:
    return letter.isalpha() and letter < "\u0250"


def _may_stand_before(sign: str, token: str) -> bool:
    """Whether that sign may open that word."""
    if sign in _BEFORE or _MONEY.match(token):
        return True
    return sign in _BEFORE_CAPITAL and token[1:2].isupper()


def _is_no_word(word: str, codec: str) -> bool:
    """Whether letters stand together as in no language that can be written in that encoding."""
    if not _is_latin(word):
        return _has_small_then_capital(word)
    if len(word) == 1:
        return word.lower() not in _WORDS_OF_A_LETTER
    if len(word) > 2 and not any(map(str.isascii, word)):
        return True
    if _has_small_then_capital(word) or _NOT_WESTERN.match(word):
        return True
    foreign = {
        it
        for it in unicodedata.normalize("NFC", word).replace("İ", "i").lower()
        if not it.isascii()
    }
    twice = word.lower().count("ý") > 1  # as the dotless letter of Turkish is misread
    return not any(
        foreign <= letters and not (twice and language == "is")
        for language, letters in _written_in(codec)
    )


def _is_latin(word: str) -> bool:
    return all(it < "\u0250" or "\u1e00" <= it < "\u1f00" for it in word)


def _has_small_then_capital(word: str) -> bool:
    """Whether a capital beyond ASCII stands where none does: behind a small letter, or before one within a word."""
    for at, letter in enumerate(word):
        if letter.isascii():
            continue
        if not letter.isupper():
            if word[at + 1 : at + 2].isupper():
                return True
            continue
        before, behind = word[at - 1 : at], word[at + 1 : at + 2]
        if before.islower() or (before.isupper() and behind.islower()):
            return True
        if not before and behind.isupper() and word[at + 2 : at + 3].islower():
            return True
    return False


@cache
def _written_in(codec: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The languages of which every letter can be written in that encoding."""
    alphabets = (it.split() for it in _ALPHABETS.split("|"))
    return tuple(
        (language, frozenset(letters))
        for language, letters in alphabets
        if _can_write(letters, codec)
    )


def _can_write(letters: str, codec: str) -> bool:
    try:
        letters.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
