"""Which stretches in quotation marks somebody says, and who: the paragraphs of a body read in order."""

import re
from collections.abc import Iterator, Sequence

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.body import Passage
from hrnk_press.rendering.quoting.attribution import (
    MASK,
    NOBODY,
    UNTOLD,
    Voice,
    said_after,
    said_before,
    voice_of,
)
from hrnk_press.rendering.quoting.korean import is_korean, said_in_korean
from hrnk_press.rendering.quoting.marks import Quoted, quoted
from hrnk_press.rendering.quoting.paragraph import SENTENCE_END, Paragraph, masked_text
from hrnk_press.rendering.quoting.people import Cast, Mention
from hrnk_press.rendering.quoting.speech import SOURCED
from hrnk_press.rendering.quoting.surroundings import (
    is_answer,
    is_headed,
    is_introduced,
    is_lecture,
)
from hrnk_press.rendering.quoting.terms import STOPPED, Said, is_quotation

_FARTHEST_ANTECEDENT = 3
_NEAR = 30
_LONGEST_SIGNATURE = 120
_STRAY = pattern(r"(?<=[,.!?])[\"”](?=\s)")
_DASHED = pattern(r"\s*[—–]\s*(?=\S)|\s*--?\s+(?=\S)")


@frozen
class Spoken:
    """Quoted words, who says them, and where they begin: the passage's number and the place in it."""

    words: str
    voice: Voice
    paragraph: int
    start: int


def spoken(
    passages: Sequence[Passage], cast: Cast, language: str, *, titles: Sequence[str] = ()
) -> tuple[Spoken, ...]:
    """Every quotation in those passages, in order."""
    return tuple(_Reader(passages, cast, language, titles).read())


class _Reader:
    """Reads one body. What was read before tells who "she" is."""

    def __init__(
        self, passages: Sequence[Passage], cast: Cast, language: str, titles: Sequence[str]
    ) -> None:
        self.passages = passages
        self.language = language
        self.titles = {" ".join(it.split()).casefold() for it in titles if it}
        masked = [masked_text(it.text) for it in passages]
        cast = cast.with_strangers(masked)
        self.paragraphs = [
            Paragraph(it.text, text, cast) for it, text in zip(passages, masked, strict=True)
        ]

    def read(self) -> Iterator[Spoken]:
        at = 0
        while at < len(self.passages):
            if self.passages[at].quoted:
                end = at
                while end < len(self.passages) and self.passages[end].quoted:
                    end += 1
                if all(map(self._tells, range(at, end))):
                    for index in range(at, end):
                        yield from self._running(index)
                else:
                    yield from self._block(at, end)
                at = end
            else:
                yield from self._running(at)
                at += 1

    def _tells(self, at: int) -> bool:
        """Whether a paragraph of a block quote has quotation marks of its own, and says who speaks."""
        paragraph = self.paragraphs[at]
        return any(
            self._said(at, it, at, it).voice is not None for it in paragraph.spans if it.closed
        )

    def _running(self, at: int) -> Iterator[Spoken]:
        """The quotations that begin in that paragraph."""
        paragraph = self.paragraphs[at]
        for span in paragraph.spans:
            if at and self._continues(at - 1) and span.start == _first(paragraph.text):
                continue
            words, last, closing = self._whole(at, span)
            said = self._said(at, span, last, closing)
            listed = self.passages[at].listed
            if (
                self._may_be_said(words)
                and not (listed and is_lecture(paragraph, span, closing, self.language))
                and is_quotation(paragraph.text, span, words, said, self.language)
            ):
                voice = self._voice(at, span, said.voice)
                if not voice.told and not self._alone(at, span, last, closing):
                    voice = NOBODY
                paragraph.voices.append((span, voice))
                if last != at:
                    self.paragraphs[last].voices.append((closing, voice))
                yield Spoken(words, voice, at, span.start)

    def _may_be_said(self, words: str) -> bool:
        """Whether there are words at all, and not those of the report's title."""
        return any(map(str.isalnum, words)) and words.rstrip(".,").casefold() not in self.titles

    def _continues(self, at: int) -> bool:
        """Whether the last quotation of a paragraph goes on in the next: its mark is repeated there."""
        spans = self.paragraphs[at].spans
        if not spans or spans[-1].closed or at + 1 == len(self.passages):
            return False
        following = self.paragraphs[at + 1]
        first = _first(following.text)
        return following.text[first : first + 1] == spans[-1].mark and bool(following.spans)

    def _whole(self, at: int, span: Quoted) -> tuple[str, int, Quoted]:
        """The words over all paragraphs it runs through, the last of them, and its part in that."""
        words = [span.words]
        while span is self.paragraphs[at].spans[-1] and self._continues(at):
            at += 1
            span = self.paragraphs[at].spans[0]
            words.append(span.words)
        return "\n\n".join(words), at, span

    def _said(self, at: int, span: Quoted, last: int, closing: Quoted) -> Said:
        """Who says it by the words right beside it."""
        before = self.paragraphs[at].before(span.start)
        after = self.paragraphs[last].after(closing)
        if is_korean(self.language):
            return Said(said_in_korean(before, after, self.language), behind=True)
        follows = said_after(after, self.language)
        led = STOPPED.search(closing.words) or re.match(r"\s*[,—–]", after.text)
        if follows is not None and (follows.name or led):
            return Said(follows, behind=True)
        return Said(said_before(before, self.language))

    def _voice(self, at: int, span: Quoted, beside: Voice | None) -> Voice:
        if beside is None:
            return self._by_context(at, span)
        return self._antecedent(at, span.start, beside) if beside.pronoun else beside

    def _alone(self, at: int, span: Quoted, last: int, closing: Quoted) -> bool:
        """Whether they are whole sentences of their own, which no colon, word beside them or signature attributes."""
        before, after = self.paragraphs[at].before(span.start), self.paragraphs[last].after(closing)
        if any(map(str.isalnum, before.text + after.text)) or not STOPPED.search(closing.words):
            return False
        if SOURCED.search(self._lead(at, span.start)):
            return False
        if span.start == _first(self.paragraphs[at].text):
            headed = is_introduced(self.paragraphs, at) or is_headed(self.paragraphs, at)
            return not headed and self._signed(last + 1) is None
        return True

    def _lead(self, at: int, start: int) -> str:
        """The last sentence of that paragraph before what stands at `start`, and before what is quoted there."""
        text = self.paragraphs[at].masked[:start].rstrip(f"{MASK} \n")
        ends = [it.end() for it in SENTENCE_END.finditer(text)]
        return text[ends[-1] if ends else 0 :]

    def _signed(self, at: int) -> Voice | None:
        """Who is named in a line of its own below a paragraph that is nothing but quoted: behind a dash, or alone.

        None where that is no signature.
        """
        if at >= len(self.paragraphs):
            return None
        text, named = self.paragraphs[at].text, self.paragraphs[at].mentions
        dash = _DASHED.match(text)
        short = len(text) < _LONGEST_SIGNATURE and text.rstrip()[-1:] not in ".:!?"
        if not dash and not (short and named and not named[0].start):
            return None
        if named and named[0].start < _NEAR:
            return voice_of(named[0])
        return NOBODY if short else None

    def _by_context(self, at: int, span: Quoted) -> Voice:
        """Who says what nothing right beside it attributes: who spoke last, or was named last."""
        paragraph = self.paragraphs[at]
        whole = not span.start and span.end == len(paragraph.text.rstrip())
        if whole and (signed := self._signed(at + 1)):
            return signed
        if paragraph.voices:
            previous, voice = paragraph.voices[-1]
            since = paragraph.stretch(previous.end, span.start)
            first = SENTENCE_END.search(since.text)
            others = [it for it in since.mentions if first and it.start >= first.end()]
            return _only_known(others) if others else voice
        if span.start:
            named = paragraph.stretch(0, span.start).mentions
            if named:
                return _only_known(named)
        elif whole and is_answer(self.paragraphs, at):
            return self._spoke_last(at - 2)
        elif is_introduced(self.paragraphs, at) or (
            is_headed(self.paragraphs, at) and not paragraph.mentions
        ):
            return self._announced(at - 1)
        elif at and not paragraph.mentions and span.end == len(paragraph.text.rstrip()):
            return self._spoke_last(at - 1)
        return _only_known(paragraph.mentions)

    def _spoke_last(self, at: int) -> Voice:
        """Who goes on in a paragraph that is nothing but quoted: who spoke at the end of the one before."""
        voices = self.paragraphs[at].voices
        voice = voices[-1][1] if voices else UNTOLD
        return NOBODY if voice.pronoun and not voice.name else voice

    def _announced(self, at: int) -> Voice:
        """Who the last sentence of that paragraph says will speak."""
        paragraph = self.paragraphs[at]
        end = len(paragraph.text)
        stretch = paragraph.before(end)
        voice = said_before(stretch, self.language)
        if voice is None:
            return _only_known(stretch.mentions)
        if voice.pronoun:
            return self._antecedent(at, end, voice)
        return voice

    def _antecedent(self, at: int, end: int, pronoun: Voice) -> Voice:
        """Whom the pronoun stands for: the only one named in the paragraph so far, else just before.

        The pronoun itself where that may be more than one.
        """
        named = [it for it in self.paragraphs[at].mentions if it.end <= end]
        if behind := self._behind_stray_mark(at, end):
            return behind
        if not named:
            earlier = range(at - 1, max(at - 1 - _FARTHEST_ANTECEDENT, -1), -1)
            named = next(
                (list(people) for it in earlier if (people := self.paragraphs[it].mentions)), []
            )
        return _only(named, pronoun) if named else NOBODY

    def _behind_stray_mark(self, at: int, end: int) -> Voice | None:
        """Who just spoke words whose opening mark is missing: "…," said Ada Lind. "…," she said."""
        paragraph = self.paragraphs[at]
        marks = list(_STRAY.finditer(paragraph.masked, 0, end))
        stretch = paragraph.stretch(marks[-1].end(), end) if marks else None
        if (
            stretch is None
            or MASK in stretch.text
            or SENTENCE_END.search(stretch.text[:-1].rstrip())
        ):
            return None
        voice = said_after(stretch, self.language)
        return voice if voice and voice.name and not voice.pronoun else None

    def _block(self, start: int, end: int) -> Iterator[Spoken]:
        """A block quote: one quotation, said by whom its last line or the paragraph before it names."""
        texts = [it.text for it in self.passages[start:end]]
        voice = self._announced(start - 1) if start else UNTOLD
        signed = _DASHED.match(texts[-1])
        if signed and len(texts) > 1:
            named = self.paragraphs[end - 1].mentions
            voice = voice_of(named[0]) if named else NOBODY
            texts.pop()
        elif not voice.told:
            voice = self._signed(end) or (
                NOBODY
                if is_introduced(self.paragraphs, start) or is_headed(self.paragraphs, start)
                else UNTOLD
            )
        words = "\n\n".join(" ".join(it.split()) for it in texts)
        inner = quoted(words)
        if len(inner) == 1 and inner[0].end - inner[0].start == len(words):
            words = inner[0].words
        if words:
            yield Spoken(words, voice, start, 0)


def _first(text: str) -> int:
    return len(text) - len(text.lstrip())


def _only(mentions: Sequence[Mention], otherwise: Voice) -> Voice:
    """The one who is named there, `otherwise` where several are, or nobody is."""
    if len({it.key for it in mentions}) != 1:
        return otherwise
    return voice_of(mentions[0])


def _only_known(mentions: Sequence[Mention]) -> Voice:
    """The one who is named there, if the release knows that one: two capitals make no person yet."""
    voice = _only(mentions, UNTOLD)
    return voice if voice.person else UNTOLD
