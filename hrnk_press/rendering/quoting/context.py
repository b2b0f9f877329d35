"""Who says what nothing right beside it attributes: by the sentences, lines and paragraphs around it."""

from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.antecedents import Antecedents
from hrnk_press.rendering.quoting.korean import GOES_ON, LED, is_korean, joined_in_korean
from hrnk_press.rendering.quoting.marked.marks import Quoted
from hrnk_press.rendering.quoting.marked.spans import MASK
from hrnk_press.rendering.quoting.meant import pronoun_before, subject_before
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.saying.before import said_before
from hrnk_press.rendering.quoting.saying.leads import heading, made_by
from hrnk_press.rendering.quoting.saying.voice import (
    NOBODY,
    Voice,
    only_known,
    together,
)
from hrnk_press.rendering.quoting.signatures import (
    BULLETS,
    is_honoured,
    is_quoted_whole,
    name_above,
    signature,
)
from hrnk_press.rendering.quoting.speech import KOREAN_QUOTING, SOURCED
from hrnk_press.rendering.quoting.surroundings import (
    above,
    announces,
    is_answer,
    is_headed,
    is_introduced,
)
from hrnk_press.rendering.quoting.terms import STOPPED
from hrnk_press.rendering.quoting.told import told_of
from hrnk_press.rendering.quoting.topics import goes_on, told_before

_ENDED = pattern(r"[.!?…]\Z")


class Context:
    """The paragraphs of a body, read up to a place: what was read before tells who "she" is."""

    def __init__(self, paragraphs: Sequence[Paragraph], language: str) -> None:
        self.paragraphs = paragraphs
        self.language = language
        self.antecedents = Antecedents(paragraphs, language)
        self._above: dict[int, bool] = {}

    def signed(self, at: int) -> Voice | None:
        """Who is named in the line below a paragraph `at` that is nothing but quoted; None where nobody is, or where
        such lines stand above what is quoted.
        """
        signed = signature(self.paragraphs, at + 1)
        return None if signed is None or self._named_above(at) else signed

    def _named_above(self, at: int) -> bool:
        """Whether the line above that paragraph names who speaks: it is not the signature of the one before."""
        passed: list[int] = []
        while at not in self._above:
            line = name_above(self.paragraphs, at)
            named = line >= 0
            if line > 0 and is_quoted_whole(self.paragraphs[line - 1]):
                passed.append(at)
                at = line - 1
            else:
                self._above[at] = named
        self._above.update(dict.fromkeys(passed, self._above[at]))
        return self._above[at]

    def by_context(self, at: int, span: Quoted) -> Voice:
        """Who says what nothing right beside it attributes: who spoke last, or was named last."""
        paragraph = self.paragraphs[at]
        whole = not paragraph.masked.strip(f"{MASK} \n.{BULLETS}") and span is paragraph.spans[0]
        if whole and (beside := self._beside_whole(at)):
            return beside
        if told := self._told_apart(at, span):
            return told
        if paragraph.voices:
            previous, voice = paragraph.voices[-1]
            others = paragraph.named_since(previous.end, span.start)
            if not others:
                return voice
            return subject_before(paragraph, span.start, self.language) or only_known(others)
        if span.start:
            if going_on := self._goes_on(at, span):
                return going_on
            named = paragraph.stretch(0, span.start).mentions
            if named:
                subject = subject_before(paragraph, span.start, self.language)
                return subject or self._told_before(at, span, named)
        elif whole and is_answer(self.paragraphs, at):
            return self._spoke_last(at - 2)
        elif is_introduced(self.paragraphs, at) or (
            is_headed(self.paragraphs, at) and not paragraph.mentions
        ):
            return self.announced(above(self.paragraphs, at))
        elif at and not paragraph.mentions and not paragraph.text[span.end :].strip(" \n."):
            return self._spoke_last(at - 1)
        return only_known(paragraph.mentions)

    def _told_apart(self, at: int, span: Quoted) -> Voice | None:
        """Who says whole sentences by the end of the sentence before, or goes on in it under a pronoun."""
        paragraph, start = self.paragraphs[at], span.start
        if not start or self.language[:2] not in ("de", "es", "fr"):
            return None
        if paragraph.start_of_sentence(start) != start or not _ENDED.search(span.words):
            return None
        told = told_before(paragraph, start, self.language)
        if told and told.pronoun:
            told = self.antecedents.of(at, start, told)
        if told is None and not paragraph.voices:
            told = goes_on(paragraph, start, self.language)
        return told if told and told.name and not told.pronoun else None

    def _goes_on(self, at: int, span: Quoted) -> Voice | None:
        """Whom the pronoun means whose sentence stands before whole sentences: "She spoke of it. |“It was so.”"."""
        if not (STOPPED.search(span.words) and span.words[:1].isupper()):
            return None
        found = pronoun_before(self.paragraphs[at], span.start)
        if found is None or SOURCED.search(found.string, found.end(), span.start):
            return None
        she = Voice(name=found["she"].casefold(), pronoun=True)
        voice = self.antecedents.of(at, found.start("she"), she)
        return voice if voice.name and not voice.pronoun else None

    def _told_before(self, at: int, span: Quoted, named: Sequence[Mention]) -> Voice:
        """Of whom the sentence before says that something was said, where whole sentences follow it."""
        paragraph = self.paragraphs[at]
        whole = STOPPED.search(span.words) and span.words[:1].isupper()
        if whole and not paragraph.before(span.start).text.strip():
            told = self._told_of(at, len(paragraph.masked[: span.start].rstrip()))
            if told.name:
                return told
        return only_known(named)

    def led_to(self, at: int, start: int) -> Voice | None:
        """Who is the subject of a Korean sentence that goes on in points, where what is quoted opens one of them."""
        before, text = self.paragraphs[at - 1] if at else None, self.paragraphs[at].text
        if self.paragraphs[at].voices:  # of words that began in the paragraph before
            last, voice = self.paragraphs[at].voices[-1]
            joined = KOREAN_QUOTING.match(text, last.end)
            if GOES_ON.fullmatch(self.paragraphs[at].before(start).text):
                return voice
            return voice if joined and not text[joined.end() : start].strip(" ,\n") else None
        if before and before.voices and GOES_ON.fullmatch(text[:start]):
            return before.voices[-1][1]
        if before is None or any(map(str.isalnum, text[:start])):
            return None
        above = before.text.rstrip()
        if before.voices and above.endswith(","):
            return before.voices[-1][1]
        stretch = before.before(len(above))
        named = stretch.mentions
        if not named or not LED.fullmatch(above, named[-1].end):
            return None
        row = [*joined_in_korean(stretch, named[-1]), named[-1]]
        return together(row) if {it.key for it in named} <= {it.key for it in row} else NOBODY

    def _beside_whole(self, at: int) -> Voice | None:
        """Who is named in the line above a paragraph that is nothing but quoted, or in the line below it."""
        if (
            is_introduced(self.paragraphs, at)
            and (announced := self.announced(above(self.paragraphs, at))).name
        ):
            return announced
        if self._named_above(at):
            if is_honoured(self.paragraphs, at):
                return NOBODY
            return signature(self.paragraphs, name_above(self.paragraphs, at)) or NOBODY
        return self.signed(at)

    def _spoke_last(self, at: int) -> Voice:
        """Who goes on in a paragraph that is nothing but quoted: who spoke at the end of the one before."""
        voices = self.paragraphs[at].voices
        voice = (
            voices[-1][1] if voices else self._told_of(at, len(self.paragraphs[at].text.rstrip()))
        )
        if not voices and not voice.name and self.language.startswith("en"):
            return (
                subject_before(self.paragraphs[at], len(self.paragraphs[at].text), self.language)
                or voice
            )
        return NOBODY if voice.pronoun and not voice.name else voice

    def _told_of(self, at: int, end: int) -> Voice:
        """Of whom the last sentence of that paragraph before `end` says that something was said."""
        return told_of(self.paragraphs[at].before(max(end - 1, 0)), self.language)

    def announced(self, at: int) -> Voice:
        """Who the last sentence of that paragraph says will speak."""
        paragraph = self.paragraphs[at]
        end = len(paragraph.text)
        stretch = paragraph.before(end)
        voice = said_before(stretch, self.language)
        if (voice is None or is_korean(self.language)) and announces(stretch.text):
            voice = made_by(stretch)
        if voice is None:
            heads = self.language[:2] in ("de", "es", "fr") and is_headed(self.paragraphs, at + 1)
            return (heading(stretch) if heads else None) or only_known(stretch.mentions)
        if voice.pronoun:
            return self.antecedents.of(at, end, voice)
        return voice
