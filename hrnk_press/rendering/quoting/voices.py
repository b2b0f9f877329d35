"""Which stretches in quotation marks somebody says, and who: the paragraphs of a body read in order."""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hrnk_press.frozen import frozen
from hrnk_press.rendering.body import Passage
from hrnk_press.rendering.quoting.attribution import (
    MASK,
    NOBODY,
    Stretch,
    Voice,
    is_korean,
    said_after,
    said_before,
    said_in_korean,
    voice_of,
)
from hrnk_press.rendering.quoting.marks import Quoted, quoted
from hrnk_press.rendering.quoting.people import Cast, Mention
from hrnk_press.rendering.quoting.speech import CALLED_SOMETHING, NAMED

# Fewer words, unless somebody is said to say them, are a title, a term or an ironical use.
FEWEST_WORDS = 4
_FARTHEST_ANTECEDENT = 3
_TITLE_MARKS = "「『"
_SINGLE = "‘'‚‹"
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|Sr|No))(?<!\b(?:Mrs|Amb|Sen|Rep|Gen|Rev|Mme|Sra))(?<!\bProf)"
    r"[.!?…。][”’»)\]]*\s+(?=[^\Wa-zß-ÿ]|[“\"„«‘「\0])"
)
_SENTENCE_START = re.compile(r"\s*[^\Wa-zß-ÿ]")
_ENDS_SENTENCE = re.compile(r"[.。][’'”\"]?\Z")
_MAY_END_SENTENCE = re.compile(r"[.!?。][’'”\"]?\Z")
_STOPPED = re.compile(r"[,.!?…。—–][’'”\"]?\Z")
_WIDE = re.compile(r"[가-힣一-鿿ぁ-ヿ]")
_DASHED = re.compile(r"\s*[—–]\s*(?=\S)|\s*--?\s+(?=\S)")
# How far from a quotation, in characters, its speaker may be named.
_FARTHEST = 500
# How far back the words are looked at that tell what a quotation is.
_LEAD = 60
_LEADS = re.compile(r"(?:[,:]|\b(?:that|it|them|him|her))\s*\Z")
_INTRODUCED = re.compile(r"\b(?:in|at|of|see|read|from|dans|im|en)\s*\Z", re.IGNORECASE)


@frozen
class Spoken:
    """Quoted words, who says them, and where they begin: the passage's number and the place in it."""

    words: str
    voice: Voice
    paragraph: int
    start: int


@frozen
class _Said:
    """Who says a quotation. `voice` where the words beside it tell; `behind` where those after it do."""

    voice: Voice | None
    behind: bool = False


class _Paragraph:
    """A passage with what is quoted in it, and who is named outside of the quotations."""

    def __init__(self, text: str, masked: str, cast: Cast) -> None:
        self.text = text
        self.masked = masked
        self.spans = quoted(text)
        self.mentions = cast.mentions(masked)
        self.voices: list[tuple[Quoted, Voice]] = []
        self._mention_starts = [it.start for it in self.mentions]
        self._sentences = sorted(self._sentence_starts())

    def stretch(self, start: int, end: int) -> Stretch:
        """The words from `start` to `end`, quotations blotted out."""
        first, last = bisect_left(self._mention_starts, start), bisect(self._mention_starts, end)
        inside = (it for it in self.mentions[first:last] if it.end <= end)
        moved = tuple(replace(it, start=it.start - start, end=it.end - start) for it in inside)
        return Stretch(self.masked[start:end], moved)

    def before(self, at: int) -> Stretch:
        """The words of the same sentence before what stands at `at`."""
        index = bisect(self._sentences, at)
        return self.stretch(max(self._sentences[index - 1] if index else 0, at - _FARTHEST), at)

    def after(self, span: Quoted) -> Stretch:
        """The words of the same sentence behind the quotation, up to the next one; none where it ends it."""
        if _ENDS_SENTENCE.search(span.words[-2:]) and _SENTENCE_START.match(self.text, span.end):
            return Stretch("", ())
        end = min(span.end + _FARTHEST, len(self.text))
        following = self.masked.find(MASK, span.end, end)
        end = following if following > 0 else end
        sentence = _SENTENCE_END.search(self.masked, span.end, end)
        return self.stretch(span.end, sentence.start() if sentence else end)

    def _sentence_starts(self) -> Iterator[int]:
        yield from (match.end() for match in _SENTENCE_END.finditer(self.masked))
        for span in self.spans:
            ends = _MAY_END_SENTENCE.search(span.words[-2:])
            if ends and _SENTENCE_START.match(self.text, span.end):
                yield span.end


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
        masked = [_masked(it.text) for it in passages]
        cast = cast.with_strangers(masked)
        self.paragraphs = [
            _Paragraph(it.text, text, cast) for it, text in zip(passages, masked, strict=True)
        ]

    def read(self) -> Iterator[Spoken]:
        at = 0
        while at < len(self.passages):
            if self.passages[at].quoted:
                end = at
                while end < len(self.passages) and self.passages[end].quoted:
                    end += 1
                yield from self._block(at, end)
                at = end
            else:
                yield from self._running(at)
                at += 1

    def _running(self, at: int) -> Iterator[Spoken]:
        """The quotations that begin in that paragraph."""
        paragraph = self.paragraphs[at]
        for span in paragraph.spans:
            if at and self._continues(at - 1) and span.start == _first(paragraph.text):
                continue
            words, last, closing = self._whole(at, span)
            said = self._said(at, span, last, closing)
            if self._is_quotation(paragraph, span, words, said):
                voice = self._voice(at, span, said.voice)
                paragraph.voices.append((span, voice))
                if last != at:
                    self.paragraphs[last].voices.append((closing, voice))
                yield Spoken(words, voice, at, span.start)

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
        while not span.closed and self._continues(at):
            at += 1
            span = self.paragraphs[at].spans[0]
            words.append(span.words)
        return "\n\n".join(words), at, span

    def _said(self, at: int, span: Quoted, last: int, closing: Quoted) -> _Said:
        """Who says it by the words right beside it."""
        before = self.paragraphs[at].before(span.start)
        after = self.paragraphs[last].after(closing)
        if is_korean(self.language):
            return _Said(said_in_korean(before, after, self.language), behind=True)
        follows = said_after(after, self.language)
        led = _STOPPED.search(closing.words) or re.match(r"\s*[,—–]", after.text)
        if follows is not None and (follows.name or led):
            return _Said(follows, behind=True)
        return _Said(said_before(before, self.language))

    def _voice(self, at: int, span: Quoted, beside: Voice | None) -> Voice:
        if beside is None:
            return self._by_context(at, span)
        return self._antecedent(at, span.start, beside) if beside.pronoun else beside

    def _by_context(self, at: int, span: Quoted) -> Voice:
        """Who says what nothing right beside it attributes: who spoke last, or was named last."""
        paragraph = self.paragraphs[at]
        if paragraph.voices:
            previous, voice = paragraph.voices[-1]
            since = paragraph.stretch(previous.end, span.start)
            first = _SENTENCE_END.search(since.text)
            others = [it for it in since.mentions if first and it.start >= first.end()]
            return _only_known(others) if others else voice
        if span.start:
            named = paragraph.stretch(0, span.start).mentions
            if named:
                return _only_known(named)
        elif at and self.passages[at - 1].text.rstrip().endswith((":", "：")):
            return self._announced(at - 1)
        return _only_known(paragraph.mentions)

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
        """Whom the pronoun stands for: the only one named in the paragraph so far, else just before."""
        named = [it for it in self.paragraphs[at].mentions if it.end <= end]
        if not named:
            earlier = range(at - 1, max(at - 1 - _FARTHEST_ANTECEDENT, -1), -1)
            named = next(
                (list(people) for it in earlier if (people := self.paragraphs[it].mentions)), []
            )
        return _only(named, pronoun)

    def _is_quotation(self, paragraph: _Paragraph, span: Quoted, words: str, said: _Said) -> bool:
        """Whether these are somebody's words, and no title, term or ironical use."""
        lead = paragraph.text[max(span.start - _LEAD, 0) : span.start]
        attributed = said.voice is not None
        named = said.voice is not None and bool(said.voice.name)
        if not any(map(str.isalnum, words)) or words.rstrip(".,").casefold() in self.titles:
            return False
        if span.mark in _TITLE_MARKS:
            return attributed
        if span.mark in _SINGLE and not named:
            return False
        if NAMED.search(lead) and not CALLED_SOMETHING.search(lead):
            return named and lead.rstrip().endswith(":")
        ends = _STOPPED.search(words) or (
            said.behind and re.match(r"\s?[,—–]", paragraph.text[span.end : span.end + 2])
        )
        if _like_a_title(words, self.language):
            return named and bool(ends) and not _INTRODUCED.search(lead)
        if _length(words) >= FEWEST_WORDS:
            return True
        return named and bool(ends or _LEADS.search(lead))

    def _block(self, start: int, end: int) -> Iterator[Spoken]:
        """A block quote: one quotation, said by whom its last line or the paragraph before it names."""
        texts = [it.text for it in self.passages[start:end]]
        voice = NOBODY
        signed = _DASHED.match(texts[-1])
        if signed and len(texts) > 1:
            named = self.paragraphs[end - 1].mentions
            voice = voice_of(named[0]) if named else NOBODY
            texts.pop()
        elif start:
            voice = self._announced(start - 1)
        words = "\n\n".join(" ".join(it.split()) for it in texts)
        inner = quoted(words)
        if len(inner) == 1 and inner[0].end - inner[0].start == len(words):
            words = inner[0].words
        if words:
            yield Spoken(words, voice, start, 0)


def _masked(text: str) -> str:
    """The text with its quotations blotted out, as long as before."""
    parts: list[str] = []
    end = 0
    for it in quoted(text):
        parts += (text[end : it.start], MASK * (it.end - it.start))
        end = it.end
    return "".join(parts) + text[end:]


def _first(text: str) -> int:
    return len(text) - len(text.lstrip())


def _only(mentions: Sequence[Mention], otherwise: Voice) -> Voice:
    """The one who is named there, `otherwise` where several are, or nobody is."""
    if len({it.key for it in mentions}) != 1:
        return otherwise
    return voice_of(mentions[0])


def _only_known(mentions: Sequence[Mention]) -> Voice:
    """The one who is named there, if the release knows that one: two capitals make no person yet."""
    voice = _only(mentions, NOBODY)
    return voice if voice.person else NOBODY


def _length(words: str) -> int:
    """Words; of a script without spaces, two characters count as one."""
    return max(len(words.split()), len(_WIDE.findall(words)) // 2)


def _like_a_title(words: str, language: str) -> bool:
    """Whether every longer word has a capital, and there are two of them or more."""
    if language.startswith("de"):
        return False
    longer = [it for it in re.findall(r"[^\W\d_][\w’'-]*", words) if len(it) > 3]
    return len(longer) > 1 and all(it[0].isupper() for it in longer)
