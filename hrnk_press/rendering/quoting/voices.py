"""Which stretches in quotation marks somebody says, and who: the paragraphs of a body read in order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.body import Passage
from hrnk_press.rendering.quoting.aged import by_age
from hrnk_press.rendering.quoting.beside import Beside
from hrnk_press.rendering.quoting.context import Context
from hrnk_press.rendering.quoting.going_on import (
    continues,
    first_place,
    goes_on,
    is_anothers,
    whole,
)
from hrnk_press.rendering.quoting.korean import is_korean
from hrnk_press.rendering.quoting.marked.marks import Quoted, quoted
from hrnk_press.rendering.quoting.marked.spans import carried, masked, spans_of
from hrnk_press.rendering.quoting.namesakes import settle
from hrnk_press.rendering.quoting.naming.gathering import with_strangers
from hrnk_press.rendering.quoting.naming.headline_names import (
    in_headline,
    named_for_certain,
    speaker_in_headline,
)
from hrnk_press.rendering.quoting.naming.people import Cast
from hrnk_press.rendering.quoting.naming.spoken_of import speaks_of
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.saying.voice import NOBODY, UNTOLD, Voice, only
from hrnk_press.rendering.quoting.signatures import dash_of, signature, signed_end
from hrnk_press.rendering.quoting.speech import SOURCED
from hrnk_press.rendering.quoting.surroundings import is_headed, is_introduced, is_lecture
from hrnk_press.rendering.quoting.terms import STOPPED, is_quotation
from hrnk_press.rendering.quoting.titled import by_role

_STATEMENT = pattern(
    r"\b(?:statement|remarks|comments?|reaction|responds?|erklärung|déclaration|declaraci[óo]n|stellungnahme)\b",
    re.IGNORECASE,
)
_LONGEST_LINE = 12


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
    reader = _Reader(passages, cast, language, titles)
    found = tuple(reader.read())
    voice = reader.headed() if found and not any(it.voice.told for it in found) else None
    if voice:
        return tuple(replace(it, voice=voice) for it in found)
    return tuple(replace(it, voice=_left_open(it.voice, reader.cast)) for it in found)


def _left_open(voice: Voice, cast: Cast) -> Voice:
    """The same, with all whom its name may mean, where it leaves that open."""
    if voice.others:
        others = tuple(_left_open(it, cast) for it in voice.others)
        voice = replace(voice, others=others)
    if voice.person or voice.pronoun or not voice.name:
        return voice
    return replace(voice, may_be=cast.having(voice.name))


class _Reader:
    """Reads one body. What was read before tells who "she" is."""

    def __init__(
        self, passages: Sequence[Passage], cast: Cast, language: str, titles: Sequence[str]
    ) -> None:
        self.passages = passages
        self.language = language
        self.titles = {" ".join(it.split()).casefold() for it in titles if it}
        self.heading = titles[-1] if titles else ""
        texts = [it.text for it in passages]
        counts = carried(texts)
        spans = [
            spans_of(text, count, language, following)
            for text, count, following in zip(texts, counts, (*texts, "")[1:], strict=True)
        ]
        self.cast = cast = _with_strangers(cast, texts, spans, titles, language)
        self.paragraphs = [
            Paragraph(it.text, found, count, cast, block=it.quoted)
            for it, found, count in zip(passages, spans, counts, strict=True)
        ]
        if cast.shared_names:
            settle(self.paragraphs, cast.shared_names)
        self.context = Context(self.paragraphs, language)
        self._ended = set[int]()  # paragraphs whose last quotation ends there without a mark
        self.beside = Beside(self.paragraphs, self.context, language)

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

    def headed(self) -> Voice | None:
        """Whose statement the headline says that the body is, where it is nothing but quoted."""
        if not _STATEMENT.search(self.heading):
            return None
        if any(not it.spans and len(it.text.split()) > _LONGEST_LINE for it in self.paragraphs):
            return None
        named = speaker_in_headline(self.heading) or self.heading
        voice = only(self.cast.mentions(named), NOBODY)
        return voice if voice.name else None

    def _tells(self, at: int) -> bool:
        """Whether a paragraph of a block quote has quotation marks of its own, and says who speaks."""
        paragraph = self.paragraphs[at]
        return any(
            self.beside.said(at, it, at, it).voice is not None
            for it in paragraph.spans
            if it.closed
        )

    def _running(self, at: int) -> Iterator[Spoken]:
        """The quotations that begin in that paragraph."""
        paragraph = self.paragraphs[at]
        for span in paragraph.spans:
            if (
                at
                and continues(self.paragraphs, at - 1, self._ended)
                and span.start == first_place(paragraph.text)
            ):
                continue
            words, last, closing = whole(self.paragraphs, at, span, self._ended)
            said = self.beside.said(at, span, last, closing)
            if last > at and is_anothers(self.paragraphs, at, span, said):
                self._ended.add(at)
                words, last, closing = span.words, at, span
                said = self.beside.said(at, span, at, span)
            if said.voice is None and goes_on(paragraph, span) and not self._behind(last, closing):
                said = replace(said, goes_on=True)
            listed = self.passages[at].listed
            if (
                self._may_be_said(words)
                and not (listed and is_lecture(paragraph, span, closing, self.language))
                and is_quotation(paragraph.text, span, words, said, self.language)
            ):
                voice = self._voice(at, span, said.voice, last, closing)
                if not voice.told and not self._alone(at, span, last, closing):
                    voice = NOBODY
                paragraph.voices.append((span, voice))
                if last != at:
                    self.paragraphs[last].voices.append((closing, voice))
                yield Spoken(words, voice, at, span.start)

    def _may_be_said(self, words: str) -> bool:
        """Whether there are words at all, and not those of the report's title."""
        return any(map(str.isalnum, words)) and words.rstrip(".,").casefold() not in self.titles

    def _behind(self, last: int, closing: Quoted) -> str:
        """What stands behind a quotation in its sentence."""
        return self.paragraphs[last].after(closing).text.strip()

    def _voice(
        self, at: int, span: Quoted, beside: Voice | None, last: int, closing: Quoted
    ) -> Voice:
        told = beside is not None and (beside.name or beside.pronoun)
        open_end = beside is not None or not self._behind(last, closing)
        korean = is_korean(self.language) and open_end and not told
        if korean and (led := self.context.led_to(at, span.start)):
            return led
        if beside is None:
            found = self.context.by_context(at, span)
            return NOBODY if self._speaks_of(found, span, closing) else found
        if not beside.name and not beside.pronoun:
            return (
                by_role(self.paragraphs, at, span, self.language)
                or by_age(self.paragraphs, at, span)
                or beside
            )
        if not beside.pronoun:
            return beside
        meant = self.context.antecedents.of(at, span.start, beside)
        return beside if self._speaks_of(meant, span, closing) else meant

    def _speaks_of(self, voice: Voice, span: Quoted, closing: Quoted) -> bool:
        """Whether these words, which nothing beside them gives to somebody by name, speak of whoever may have said them."""
        return any(speaks_of(it.words, voice.name, self.language) for it in (span, closing))

    def _alone(self, at: int, span: Quoted, last: int, closing: Quoted) -> bool:
        """Whether they are whole sentences of their own, which no colon, word beside them or signature attributes."""
        before, after = self.paragraphs[at].before(span.start), self.paragraphs[last].after(closing)
        if any(map(str.isalnum, before.text + after.text)) or not STOPPED.search(closing.words):
            return False
        if SOURCED.search(self.paragraphs[at].last_sentence(span.start)):
            return False
        if span.start == first_place(self.paragraphs[at].text):
            headed = is_introduced(self.paragraphs, at) or is_headed(self.paragraphs, at)
            return not headed and self.context.signed(last) is None
        return True

    def _block(self, start: int, end: int) -> Iterator[Spoken]:
        """Block quotes: each ends with a line that names who said it, or is said by whom the paragraph before names."""
        announced = self.context.announced(start - 1) if start else UNTOLD
        first, texts = start, list[str]()
        for at in range(start, end):
            if not texts and self.paragraphs[at].spans[:1] and self._tells(at):
                yield from self._running(at)
                first = at + 1
                continue
            signed = signature(self.paragraphs, at) if texts else None
            text, tail = signed_end(self.paragraphs[at])
            if signed is None:
                texts.append(text)
                signed = tail
            if signed is not None:
                yield from self._one_block(first, texts, signed)
                first, texts = at + 1, []
        if not texts:
            return
        headed = is_introduced(self.paragraphs, start) or is_headed(self.paragraphs, start)
        dashed = end < len(self.paragraphs) and dash_of(self.paragraphs[end].text) > 0
        may_be_below = not announced.name and (dashed or not headed)
        below = signature(self.paragraphs, end) if may_be_below else None
        if not announced.told:
            below = below or signature(self.paragraphs, end) or (NOBODY if headed else UNTOLD)
        yield from self._one_block(first, texts, below or announced)

    def _one_block(self, at: int, texts: list[str], voice: Voice) -> Iterator[Spoken]:
        words = "\n\n".join(" ".join(it.split()) for it in texts)
        inner = quoted(words)
        if len(inner) == 1 and inner[0].end - inner[0].start == len(words):
            words = inner[0].words
        if words:
            self.paragraphs[at].said = voice
            yield Spoken(words, voice, at, 0)


def _with_strangers(
    cast: Cast,
    texts: Sequence[str],
    spans: Sequence[Sequence[Quoted]],
    titles: Sequence[str],
    language: str,
) -> Cast:
    """The same people, with everybody else whom the texts outside their quotations name, or these and the titles for certain."""
    named = [masked(text, found) for text, found in zip(texts, spans, strict=True)]
    named += map(in_headline, titles)
    named += (named_for_certain(it.words, language) for found in spans for it in found)
    return with_strangers(cast, (*named, *(titles if is_korean(language) else ())), titles)
