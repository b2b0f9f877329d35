"""How much of a text is no word of any language: what bytes look like that are read in the wrong encoding."""

import re
import unicodedata
from functools import cache

# The letters beyond ASCII of each language, by which a word is one of its words.
_ALPHABETS = """es áéíñóúü|pt áâãàçéêíóôõú|fr àâæçéèêëîïôœùûüÿ|de äöüß|da åæøé|sv åäöé|is áæéíðóöúýþ|ga áéíóú|ca àçèéíïòóúü|it àèéìíîòóùú
    |nl áèéëïóöü|et äõöüšž|sq çë|pl ąćęłńóśźż|cs áčďéěíňóřšťúůýž|sk áäčďéíĺľňóôŕšťúýž|hu áéíóöőúüű|ro âăîșțşţ|hr čćđšž|tr âçğıİîöşüû
    |lv āčēģīķļņšūž|lt ąčęėįšųūž|eo ĉĝĥĵŝŭ|cy âêîôûŵŷ"""
_WORDS_OF_A_LETTER = "àáåæèéìíòóöøùú"
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f][^\W\d_]*)*")
# What stands inside a word, or between two, without being a letter.
_WITHIN = "’‘´·–—‑…\u00ad\u200b\u200c\u200d"
# What stands before a word; after one; and beside any.
_BEFORE = "“”‘’«»„‚‹›¡¿•·▪●■–—…©®™†‡§¶°\u00a0\u2022\ufeff"
_BEHIND = "“”‘’«»‹›•·–—…©®™†‡°²³¹½¼¾ªº€\u00a0\u3000、。，．！？：；（）「」『』《》〈〉【】・"
# What no text has.
_NOWHERE = "¤¦¨¯¸¬"
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_HANGUL_THEN_HAN = re.compile(rf"{_HANGUL.pattern}{_HAN.pattern}")
_BETWEEN_LATIN = re.compile(r"[A-Za-z][\u0370-\u1fff\u3040-\ufaff]+[A-Za-z]")
_BESIDE_LATIN = re.compile(r"[A-Za-z][\u0370-\u058f]|[\u0370-\u058f][A-Za-z]")


def misread(tokens: tuple[str, ...], codec: str) -> int:
    """How many of these words, as bytes read in that encoding give them, are words of no language that is written in it."""
    return sum(_is_misread(it, codec) for it in tokens)


def is_foreign(word: str, language: str) -> bool:
    """Whether that word has a letter beyond ASCII that the language does not have, or money or another sign."""
    alphabet = dict(it.split() for it in _ALPHABETS.split("|")).get(language[:2], "")
    foreign = [it for it in word.casefold() if not it.isascii()]
    return bool(foreign) and not set(foreign) <= set(alphabet)


def _is_misread(token: str, codec: str) -> bool:
    if any(unicodedata.category(it) in ("Cc", "Co", "Cn") or it == "\ufffd" for it in token):
        return True
    if _BETWEEN_LATIN.search(token) or _BESIDE_LATIN.search(token):
        return True
    if codec in ("euc_kr", "cp949"):
        return bool(_HANGUL_THEN_HAN.search(token)) or (
            _HAN.search(token) is not None and not _HANGUL.search(token)
        )
    return _has_stray_sign(token) or any(
        not it.isascii() and _is_no_word(it, codec) for it in _WORD.findall(token)
    )


def _has_stray_sign(token: str) -> bool:
    """Whether a sign stands at a letter where none does: "Wa³êsa", "£ukasz", "Lef‚vre"."""
    for at, sign in enumerate(token):
        if sign.isascii() or sign.isalnum() or unicodedata.category(sign).startswith("M"):
            continue
        if sign in _NOWHERE:
            return True
        before, behind = token[at - 1 : at].isalpha(), token[at + 1 : at + 2].isalpha()
        if before and behind and sign not in _WITHIN:
            return unicodedata.category(sign) not in ("Pi", "Pf", "Po", "Ps", "Pe")
        if (behind and not before and sign not in _BEFORE) or (
            before and not behind and sign not in _BEHIND + _WITHIN
        ):
            return True
    return False


def _is_no_word(word: str, codec: str) -> bool:
    """Whether letters stand together as in no language that can be written in that encoding."""
    if not _is_latin(word):
        return _has_small_then_capital(word)
    if len(word) == 1:
        return word.lower() not in _WORDS_OF_A_LETTER
    if len(word) > 2 and not any(map(str.isascii, word)):
        return True
    if _has_small_then_capital(word):
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
        if letter.isascii() or not letter.isupper():
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
