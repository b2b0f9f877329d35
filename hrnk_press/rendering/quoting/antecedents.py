"""Whom a pronoun stands for: who spoke last, or was named last, and may be "she" or "he"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.spans import MASK
from hrnk_press.rendering.quoting.meant import pronoun_place, subject_before, subject_meant
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.he_or_she import by_name, pronoun_kind
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.titles import is_opening, opens_in
from hrnk_press.rendering.quoting.paragraph import SENTENCE_END, Paragraph
from hrnk_press.rendering.quoting.saying.after import said_after
from hrnk_press.rendering.quoting.saying.unnamed import may_be_somebody
from hrnk_press.rendering.quoting.saying.voice import (
    NOBODY,
    Voice,
    only,
    together,
    voice_of,
)
from hrnk_press.rendering.quoting.speech import MAY_BE_SEVERAL, SEVERAL, THE_TWO
from hrnk_press.rendering.quoting.topics import sentence_subject, topic_of

_FARTHEST = 3
# How far, in characters, what was said is looked for behind a mark that nothing opens.
_FARTHEST_MARK = 500
_FARTHEST_VOICE = 20
_FARTHEST_SUBJECT = 2000
# A sentence that begins with one word for somebody who does what only people do, or what towns and bodies do too.
_STRANGER = pattern(
    r"\s*(?P<name>(?!(?:No|Some|Any|Every)(?:body|one)\b|(?:Child|Wom|M|Peop)(?:ren|en|le)\b)[A-ZÀ-Þ][a-zà-ÿ]{2,})\s(?:(?:still|also|now|just|never|often|herself|himself)\s)?"
    r"(?:(?P<alone>laughs|smiles|nods|shrugs|sighs|grins|weeps|(?<!s\s)(?:laughed|smiled|nodded|shrugged|sighed|grinned|wept))"
    r"|cri(?:es|ed)|remember(?:s|ed)|recall(?:s|ed)|(?:dis)?agree[sd]|grew up|was born|lives|lived|hope[sd]|knows|knew|dream(?:s|ed|t)|fled|married|loves|loved|learn(?:s|ed|t)|felt|feels|thinks|thought)\b"
)
_STRAY = pattern(r"(?<=[,.!?])[\"”](?=\s)")


class Antecedents:
    """The paragraphs of a body, of which each is asked whom a pronoun in it means."""

    def __init__(self, paragraphs: Sequence[Paragraph], language: str) -> None:
        self.paragraphs = paragraphs
        self.language = language

    def of(self, at: int, end: int, pronoun: Voice) -> Voice:
        """Whom a pronoun before or behind `end` stands for: the only one named in the paragraph so far, else just before.

        The pronoun itself where that may be more than one; nobody where it may be somebody without a name who is told of since.
        """
        meant = self._of(at, end, pronoun)
        kind = pronoun_kind(pronoun.name)
        if not (kind and meant.name and not meant.pronoun and self.language.startswith("en")):
            return meant
        since = tuple(self._since(at, end, meant))
        if any(may_be_somebody(it, kind) or self._tells_of_stranger(it, at) for it in since):
            return NOBODY
        return pronoun if self._introduces(at, end, pronoun.name, meant) else meant

    def _tells_of_stranger(self, text: str, at: int) -> bool:
        """Whether a sentence near that paragraph begins with somebody whom the text never names in full."""
        found = _STRANGER.match(text)
        if found is None or is_opening(found["name"]) or opens_in(found["name"], "en"):
            return False
        if not (found["alone"] or is_given(found["name"])):
            return False
        near = self.paragraphs[max(at - _FARTHEST, 0) : at + 1]
        return not any(found["name"] in it.name.split() for them in near for it in them.mentions)

    def _introduces(self, at: int, end: int, pronoun: str, meant: Voice) -> bool:
        """Whether the sentence before begins with that pronoun and names another it may mean: "She introduced |Ada Lind."."""
        paragraph = self.paragraphs[at]
        stretch = paragraph.before(max(paragraph.start_of_sentence(end) - 1, 0))
        if not stretch.text.lstrip().casefold().startswith(f"{pronoun.casefold()} "):
            return False
        kind, titled = pronoun_kind(pronoun), ("the ", "The ")
        others = [
            it
            for it in stretch.mentions
            if not it.possessive and (it.person or it.key) not in (meant.person, meant.name)
        ]
        called = [it for it in others if not stretch.text.startswith(titled, it.start)]
        return any(paragraph.may_be(it.key, kind) for it in called)

    def _since(self, at: int, end: int, meant: Voice) -> Iterator[str]:
        """The sentences between where that one is named last, or has spoken, and the one that goes on at `end`."""
        key = meant.person or meant.name
        stop = self.paragraphs[at].start_of_sentence(end)
        for index in range(at, max(at - 1 - _FARTHEST, -1), -1):
            paragraph = self.paragraphs[index]
            near = max(stop - _FARTHEST_SUBJECT, 0)
            spoke = [
                paragraph.sentence_behind(it.end)
                for it, voice in paragraph.voices[-_FARTHEST_VOICE:]
                if meant.name in (voice.name, *(them.name for them in voice.others))
            ]
            mentions = paragraph.stretch(near, stop).mentions
            named = [near + it.end for it in mentions if key in (it.person, it.key)]
            last = max((it for it in (*spoke, *named) if it <= stop), default=None)
            begin = max(last or 0, near)
            begun = [begin, *(it for it in paragraph.begun_until(stop) if it > begin), stop]
            yield from (paragraph.masked[it:to] for it, to in pairwise(begun))
            if last is not None:
                break
            stop = len(self.paragraphs[index - 1].text) if index else 0

    def _of(self, at: int, end: int, pronoun: Voice) -> Voice:
        called = pronoun.name.casefold()
        kind = pronoun_kind(called)
        spoken = self._spoke_before(at, end, kind)
        if called in THE_TWO:
            return self._two(at, end)
        if called in SEVERAL or (spoken and spoken.others):
            return spoken if spoken and spoken.others and called in MAY_BE_SEVERAL else NOBODY
        if not called and (subject := sentence_subject(self.paragraphs[at], end)):
            return subject
        if meant := subject_meant(self.paragraphs, at, end, called, self.language):
            return meant
        begun = pronoun_place(self.paragraphs[at], end, called)
        if begun is not None:
            return self._of(at, begun, pronoun)
        if spoken and not self._may_be(at, spoken, kind):
            return self._only_fitting(at, end, kind)
        if behind := self._behind_stray_mark(at, end) or spoken:
            return behind
        return self._named(at, end, pronoun)

    def _two(self, at: int, end: int) -> Voice:
        """The two who are named since somebody spoke, or who spoke together."""
        paragraph = self.paragraphs[at]
        last = next((it for it, _ in reversed(paragraph.voices) if it.start < end), None)
        named = (
            paragraph.named_since(last.end, end)
            if last
            else [it for it in paragraph.mentions if it.end <= end]
        )
        spoken = self._spoke_before(at, end)
        if spoken and spoken.others:
            return spoken if len(spoken.others) == 1 else NOBODY
        sure = {it.key: it for it in named if it.sure}
        return together(list(sure.values())) if len(sure) == 2 else NOBODY

    def _named(self, at: int, end: int, pronoun: Voice) -> Voice:
        """Whoever alone is named in that paragraph, or the last one before it that names anybody."""
        index, stop, kind = at, end, pronoun_kind(pronoun.name)
        if not self.paragraphs[at].named_until(end):
            earlier = range(at - 1, max(at - 1 - _FARTHEST, -1), -1)
            index = next((it for it in earlier if self.paragraphs[it].mentions), -1)
            if index < 0:
                return self._spoke_since(at, kind)
            stop = len(self.paragraphs[index].text)
        paragraph = self.paragraphs[index]
        named = paragraph.named_until(stop, kind=kind)
        if not named:
            return NOBODY
        named = paragraph.named_until(stop, surely=True, kind=kind) or named
        meant = only(named, pronoun)
        titled = paragraph.named_until(stop, surely=True, kind=kind, titled=True)
        if kind and len(titled) > 1 and not paragraph.kind_of(named[0].key):
            meant = pronoun  # whom another’s given name alone would leave
        if meant is pronoun and not self.language.startswith("en"):
            meant = topic_of(paragraph, stop, self.language) or pronoun
        return self._spoke_alone(at, named) or pronoun if meant is pronoun else meant

    def _spoke_since(self, at: int, kind: str) -> Voice:
        """Who spoke last where nobody is named near that paragraph: whoever is quoted time and again."""
        for index in range(at - 1, max(at - 1 - _FARTHEST, -1), -1):
            paragraph = self.paragraphs[index]
            voice = paragraph.voices[-1][1] if paragraph.voices else paragraph.said
            if voice is not None:
                plain = voice.name and not (voice.pronoun or voice.others)
                return voice if plain and self._may_be(at, voice, kind) else NOBODY
        return NOBODY

    def _may_be(self, at: int, voice: Voice, kind: str) -> bool:
        """Whether a pronoun of that kind may mean whoever spoke."""
        near = self.paragraphs[max(at - 1, 0) : at + 1]
        told = not kind or by_name(voice.name) in ("", kind)
        return told and all(it.may_be(voice.person or voice.name, kind) for it in near)

    def _only_fitting(self, at: int, end: int, kind: str) -> Voice:
        """The only one named not long before whom a pronoun of that kind fits, where that one spoke and it surely fits none of the others."""
        fitting: dict[str, Mention] = {}
        for index in range(max(at - _FARTHEST, 0), at + 1):
            paragraph = self.paragraphs[index]
            for it in paragraph.mentions:
                if index == at and it.end > end:
                    break
                told = paragraph.kind_of(it.key) or by_name(it.key)
                if told in ("", kind) and it.key not in fitting:
                    fitting[it.key] = it
        keys = list(fitting)
        surely = len(keys) == 1 and self._is_told(keys[0], at, kind) and self._spoke(keys[0], at)
        return voice_of(fitting[keys[0]]) if surely else NOBODY

    def _is_told(self, key: str, at: int, kind: str) -> bool:
        """Whether somebody with that key is told to be of that kind in a paragraph near that one."""
        near = self.paragraphs[max(at - _FARTHEST, 0) : at + 1]
        return by_name(key) == kind or any(it.kind_of(key) == kind for it in near)

    def _spoke(self, key: str, at: int) -> bool:
        """Whether somebody with that key is quoted in a paragraph near that one."""
        near = self.paragraphs[max(at - _FARTHEST, 0) : at + 1]
        return any(key in (it.person, it.name) for them in near for _, it in them.voices)

    def _spoke_alone(self, at: int, named: Sequence[Mention]) -> Voice | None:
        """The only one of those named who has been quoted not long before."""
        near = self.paragraphs[max(at - _FARTHEST_VOICE, 0) : at + 1]
        spoken = {voice.person or voice.name for it in near for _, voice in it.voices}
        before = [it for it in named if (it.person or it.key) in spoken]
        return only(before, NOBODY) if len({it.key for it in before}) == 1 else None

    def _spoke_before(self, at: int, end: int, kind: str = "") -> Voice | None:
        """Who spoke last, in this paragraph or the one before, where nobody else was named since that sentence; `NOBODY` where
        somebody was, and a pronoun of that kind may mean that one, but surely the one who spoke.
        """
        for index in range(at, max(at - 2, -1), -1):
            paragraph = self.paragraphs[index]
            stop = end if index == at else len(paragraph.text)
            spoken = next((it for it in reversed(paragraph.voices) if it[0].start < stop), None)
            if spoken:
                last, voice = spoken
                since = paragraph.named_since(last.end, stop)
                spoke = (voice, *voice.others)
                others = [
                    it
                    for it in since
                    if not any(it.key in (them.person, them.name) for them in spoke)
                ]
                if others:
                    subject = subject_before(paragraph, end, self.language) if index == at else None
                    found = subject or only([it for it in since if it.sure], NOBODY)
                    if kind and found.name and self._rather(paragraph, voice, found, kind):
                        return NOBODY
                    return found if found.name else None
                if not voice.name and voice.told:
                    return NOBODY
                return voice if voice.name and not voice.pronoun else None
            if any(it.end <= stop for it in paragraph.mentions):
                return None
        return None

    def _rather(self, paragraph: Paragraph, voice: Voice, other: Voice, kind: str) -> bool:
        """Whether a pronoun of that kind surely fits whoever spoke, and of the other nothing tells that it does."""
        spoke, named = (
            paragraph.kind_of(it.person or it.name) or by_name(it.name) for it in (voice, other)
        )
        return spoke == kind and not named

    def _behind_stray_mark(self, at: int, end: int) -> Voice | None:
        """Who just spoke words whose opening mark is missing: "…," said Ada Lind. "…," she said."""
        paragraph = self.paragraphs[at]
        marks = list(_STRAY.finditer(paragraph.masked, max(end - _FARTHEST_MARK, 0), end))
        stretch = paragraph.stretch(marks[-1].end(), end) if marks else None
        if (
            stretch is None
            or MASK in stretch.text
            or SENTENCE_END.search(stretch.text[:-1].rstrip())
        ):
            return None
        voice = said_after(stretch, self.language)
        return voice if voice and voice.name and not voice.pronoun else None
