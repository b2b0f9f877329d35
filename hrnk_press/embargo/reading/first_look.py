"""Whether a text can set anything at all: a look at its words before it is read, which takes far longer."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from hrnk_press.embargo.reading.languages import speaks_of_embargoes
from hrnk_press.embargo.reading.lexicon import LANGUAGES, Branch, Meant
from hrnk_press.embargo.reading.lexicon.beside import (
    DONE,
    FORBIDDING,
    LOCKED,
    NOTHING,
    PUBLISHING,
    RELEASING,
    UNTIL,
    USING,
)
from hrnk_press.embargo.reading.lexicon.topics import TEXTS
from hrnk_press.embargo.reading.normalize import fold, plain_letters, together
from hrnk_press.letters import not_ascii

# Cues, and what waits for something else: that counts in a short line alone, since any story has it.
_CUES, _WAITING = "CE", "JV"
_MOST_WORDS = 12
# Of a story as well: somebody is held so.
_OF_ANYTHING = ("notice", "clause")
_WORD = re.compile(r"[^\W\d_]+|:")
_HANGUL = re.compile("[가-힣]")
_FORBID = FORBIDDING | NOTHING | LOCKED
_PUBLISH = PUBLISHING | USING | DONE
_NEWS = PUBLISHING | USING | RELEASING | TEXTS | {"delivery", "delivered", "wort", "prononce"}
# What stands beside "to report" in Korean.
_IN_KOREAN = (
    "금지",
    "까지",
    "이후",
    "부터",
    "시점",
    "일시",
    "유예",
    "제한",
    "자제",
    "불가",
    "가능",
    "전에",
    "시각",
)
_TO_WAIT = frozenset(it.split()[0] for it in UNTIL)
# Words of phrases that tell nothing by themselves.
_IN_ANY_STORY = frozenset(
    ["after", "before", "between", "for", "from", "record", "report", "the", "this", "to"]
)
_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz")
# So many letters stand alone in any story: "a", and "s" behind an apostrophe.
_FEW_LETTERS = 2
# Three of them in a row may begin a word whose letters are set apart.
_RUN = bytes([True] * 3)
# What makes blanks of all but letters.
_LETTERS = bytes(it if chr(it).isalpha() and it < 0x80 else 0x20 for it in range(256))


def may_set(text: str) -> bool:
    """Whether words stand in a text with which anybody asks to wait: where it is False, `read` finds nothing."""
    folded = fold(plain_letters(text))
    words = _words(folded)
    told = frozenset(words)
    if len(_ALPHABET & told) > _FEW_LETTERS or _is_of_another_script(folded):
        folded = together(folded)
        words = _words(folded)
        told = frozenset(words)
    if speaks_of_embargoes(folded):
        return True
    few = len(words) <= _MOST_WORDS
    return _may_say(folded, told, few) and any(map(_says, folded.splitlines()))


def that_may_set(texts: Sequence[str]) -> Iterator[int]:
    """The places of those of the texts of which `may_set` is True: what none of them has is looked for once, in all."""
    folded = [fold(plain_letters(it)) for it in texts]
    clues = _clues_in("\n".join(folded))
    for at, it in enumerate(folded):
        if (clues is None or clues.may_be_in(it)) and may_set(texts[at]):
            yield at


class _Clues(NamedTuple):
    """Of the words with which anybody asks to wait, those that a text has: one of each kind that forbids, or all of a phrase."""

    forbidding: tuple[frozenset[str], ...]
    asking: tuple[tuple[str, ...], ...]

    def may_be_in(self, part: str) -> bool:
        """Whether that part of it may ask."""
        for words in self.forbidding:
            for word in words:
                if word in part:
                    break
            else:
                return any(all(map(part.__contains__, it)) for it in self.asking)
        return True


def _clues_in(folded: str) -> _Clues | None:
    """None where it may ask in other ways as well: in another script, by word of an embargo, with its letters set apart."""
    words = _words(folded)
    told = frozenset(words)
    apart = len(_ALPHABET & told) > _FEW_LETTERS and _RUN in bytes([len(it) == 1 for it in words])
    if apart or speaks_of_embargoes(" ".join(told)) or _is_of_another_script(folded):
        return None
    return _Clues(
        tuple(told.intersection(it) for it in (_FORBID, _PUBLISH, _TO_WAIT)),
        tuple(
            phrase
            for kinds in (_CUES, _WAITING)
            for phrase in _whole_phrases(told, _words_of_phrases(kinds))
        ),
    )


def _whole_phrases(
    told: frozenset[str], branch: Branch, above: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    """The words of each phrase that go on from this branch and are all there; of one that has those of another, no more."""
    few, many = (told, branch) if len(told) < len(branch) else (branch, told)
    for word in filter(many.__contains__, few):
        if branch[word].meant is not None:
            yield (*above, word)
        else:
            yield from _whole_phrases(told, branch[word], (*above, word))


def _words(folded: str) -> list[str]:
    return folded.encode("ascii", "replace").translate(_LETTERS).decode("ascii").split()


def _is_of_another_script(folded: str) -> bool:
    return any(map(str.isalpha, not_ascii(folded)))


def _may_say(folded: str, told: frozenset[str], few: bool) -> bool:
    """Whether a text, with whose words all is `told`, has those of any phrase that asks to wait: few paragraphs of a story do,
    and they are not looked at further.
    """
    if not folded.isascii() and _HANGUL.search(folded):
        return True
    if _has_phrase(told, _CUES) or _forbids_until(told):
        return True
    several = "\n" in folded.strip("\n")
    return (several or few) and _has_phrase(told, _WAITING)


def _has_phrase(told: frozenset[str], kinds: str) -> bool:
    return next(_whole_phrases(told, _words_of_phrases(kinds)), None) is not None


@cache
def _words_of_phrases(kinds: str) -> Branch:
    """The words of each phrase of these kinds, first those that few stories have."""
    root = Branch()
    for phrase, meant in _listed():
        if meant.kind in kinds:
            words = set(_WORD.findall(phrase)) - {":"}
            _put(root, sorted(words, key=lambda it: (it in _IN_ANY_STORY, -len(it), it)), meant)
    return root


def _put(root: Branch, words: Iterable[str], meant: Meant) -> None:
    branch = root
    for word in words:
        further = branch.get(word)
        if further is None:
            further = branch[word] = Branch()
        branch = further
    if branch is not root:
        branch.meant = meant


def speaks_of_news(text: str) -> bool:
    """Whether a text names a text, publishing or embargoes, as one has to that says what is to wait."""
    folded = together(fold(plain_letters(text)))
    return (
        speaks_of_embargoes(folded)
        or not _NEWS.isdisjoint(_WORD.findall(folded))
        or "보도" in folded
    )


def _says(line: str) -> bool:
    if "보도" in line and any(map(line.__contains__, _IN_KOREAN)):
        return True
    words = _WORD.findall(line)
    if _forbids_until(frozenset(words)):
        return True
    said = {it.kind for it in (*_found(words), *_found_in_korean(line))}
    if not said.isdisjoint(_CUES):
        return True
    return bool(said) and len(words) <= _MOST_WORDS


def _forbids_until(told: frozenset[str]) -> bool:
    """Whether these words forbid to publish and tell until when."""
    return not any(map(told.isdisjoint, (_FORBID, _PUBLISH, _TO_WAIT)))


def _found(words: Sequence[str]) -> Iterator[Meant]:
    """What each phrase of these words means."""
    phrases = _phrases()
    for at in [it for it, word in enumerate(words) if word in phrases]:
        branch: Branch | None = phrases
        for word in words[at:]:
            branch = branch.get(word) if branch is not None else None
            if branch is None:
                break
            if branch.meant is not None:
                yield branch.meant


@cache
def _phrases() -> Branch:
    root = Branch()
    for phrase, meant in _listed():
        _put(root, _WORD.findall(phrase), meant)
    return root


def _found_in_korean(line: str) -> Iterator[Meant]:
    """What the phrases mean that stand in the midst of words there, with blanks or without them."""
    if _HANGUL.search(line):
        joined = line.replace(" ", "")
        yield from (meant for phrase, meant in _korean() if phrase in joined)


@cache
def _korean() -> tuple[tuple[str, Meant], ...]:
    return tuple((it.replace(" ", ""), meant) for it, meant in _listed() if it[0] >= "가")


@cache
def _listed() -> tuple[tuple[str, Meant], ...]:
    """Every phrase that may ask to wait, and what it means."""
    return tuple(
        (it, Meant(kind, value))
        for language in LANGUAGES
        for kind in _CUES + _WAITING
        for value, listed in language.PHRASES.get(kind, {}).items()
        if kind not in _WAITING or value not in _OF_ANYTHING
        for it in listed.split("|")
        if it
    )
