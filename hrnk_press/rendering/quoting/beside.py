"""Who says what is quoted, by the words right beside it."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.context import Context
from hrnk_press.rendering.quoting.korean import (
    announced_in_korean,
    is_korean,
    said_apart_in_korean,
    said_in_korean,
    signed_in_korean,
)
from hrnk_press.rendering.quoting.marked.marks import Quoted
from hrnk_press.rendering.quoting.marked.spans import MASK
from hrnk_press.rendering.quoting.naming.roles import has_role
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.saying.after import said_after
from hrnk_press.rendering.quoting.saying.apart import leads_alone, said_apart
from hrnk_press.rendering.quoting.saying.before import said_before
from hrnk_press.rendering.quoting.saying.named_behind import first_named
from hrnk_press.rendering.quoting.saying.represented import who_stands_for
from hrnk_press.rendering.quoting.saying.voice import Stretch, Voice
from hrnk_press.rendering.quoting.signatures import named_below, named_in_line
from hrnk_press.rendering.quoting.speech import verbs_in
from hrnk_press.rendering.quoting.surroundings import above, is_introduced
from hrnk_press.rendering.quoting.terms import SINGLE, STOPPED, Said

_LEADS = pattern(r"[:,]\s*\Z")
_COLON = pattern(r"[:：]\s*\Z")
_WITH_WORDS = pattern(
    r"\b(?:[Mm]it (?:den|diesen|folgenden) Worten|[Ww]ith (?:the|these) words|(?:[Aa]vec|[Pp]ar) ces mots|[Cc]on (?:las|estas) palabras)\s*:?\s*\Z"
)
# Behind a verb that ends what a name in the paragraph above said, and one that tells something of its own.
_ENDS = pattern(
    r"\s*(?:[.,;]|\Z)|\s(?:(?:on|in|at|during|after|before|to|yesterday|today|later|earlier|of)\b(?!.*\bthat\b)|(?:her|him|them|us|reporters|the)\b(?!.*\b(?:was|were|is|are|had|has|will|would)\b))"
)
_TELLS_ELSE = pattern(r"[^.;:\0]{0,80}\s(?:that|how|why|whether|dass|que|qu[’'])\b")
# Fewer words are a title, with whose work it is behind it.
_FEWEST_OF_CLAUSE = 8
_EXCLAIMED = ("!", "?", "…")


class Beside:
    """The paragraphs of a body, of which each quotation is asked what its own sentence says."""

    def __init__(self, paragraphs: Sequence[Paragraph], context: Context, language: str) -> None:
        self.paragraphs = paragraphs
        self.context = context
        self.language = language

    def said(self, at: int, span: Quoted, last: int, closing: Quoted) -> Said:
        """Who says it by the words right beside it."""
        before = self.paragraphs[at].before(span.start)
        after = self.paragraphs[last].after(closing)
        if is_korean(self.language):
            said = said_in_korean(before, after, self.language)
            if said is None:
                apart = self.paragraphs[last].apart(closing)
                lead = self.paragraphs[at].before(max(span.start - 1, 0))
                signed = signed_in_korean(apart) if STOPPED.search(closing.words) else None
                said = said_apart_in_korean(apart) or signed
                said = said or (None if before.text.strip() else announced_in_korean(lead))
            return Said(said, behind=True)
        if not after.text and (below := named_below(self.paragraphs[last].apart(closing))):
            return Said(below, behind=True)
        comma = closing.words.endswith(",") or after.text.lstrip().startswith(",")
        follows = said_after(after, self.language, behind_comma=comma)
        led = STOPPED.search(closing.words) or re.match(r"\s*[,—–]", after.text)
        ahead = who_stands_for(before, said_before(before, self.language), self.language)
        named = ahead is not None and ahead.name and not ahead.pronoun
        if named and follows and follows.pronoun and _LEADS.search(before.text):
            return Said(ahead)  # "Ada Lind said: “…,” she said."
        begins = closing.words[-1:] in _EXCLAIMED and after.text.lstrip()[:1].isupper()
        if ahead is not None and ahead.name and begins and _COLON.search(before.text):
            return Said(ahead)  # "He asked: “Why?” The mayor, Ada Lind, had left,"
        if named and self._leads_on(last, closing, after):
            return Said(ahead)  # "Ada Lind said: “…,” and Tom Roos added: “…”"
        if follows is not None and (follows.name or led):
            return Said(follows, behind=True)
        if follows is None and ahead is None and comma and (signed := _signed(closing, after)):
            return Said(signed, behind=True)
        if follows is None and _WITH_WORDS.search(before.text):
            return Said(first_named(after, 0, self.language), behind=True)
        if not (named or after.text.strip()) and (below := self._below(last, closing)):
            return Said(below, behind=True)
        exclaimed = follows is None and closing.words[-1:] in _EXCLAIMED
        if ahead is None and (exclaimed or not after.text):
            whole = STOPPED.search(closing.words) and span.words[:1].isupper()
            leads = leads_alone(before) if whole else None
            told = leads or said_apart(self.paragraphs[last].apart(closing), self.language)
            return Said(told or self._single(at, span))
        return Said(ahead)

    def _below(self, last: int, closing: Quoted) -> Voice | None:
        """Who says words that end with a comma and their paragraph, by the sentence that begins the next one."""
        ends = closing.words.endswith(",") and not self.paragraphs[last].text[closing.end :].strip()
        if not ends or last + 1 == len(self.paragraphs):
            return None
        opening = self.paragraphs[last + 1].opening()
        verb = next(verbs_in(opening.text, self.language), None)
        if verb is None or _TELLS_ELSE.match(opening.text, verb.end()):
            return None  # "Tom Roos said that the park was open."
        if any(it.start < verb.start() for it in opening.mentions) and not _ENDS.match(
            opening.text, verb.end()
        ):
            return None
        return said_after(opening, self.language)

    def _leads_on(self, last: int, closing: Quoted, after: Stretch) -> bool:
        """Whether the words behind a quotation lead to the next one in that paragraph with a colon."""
        end = closing.end + len(after.text)
        return bool(_COLON.search(after.text)) and self.paragraphs[last].masked.startswith(
            MASK, end
        )

    def _single(self, at: int, span: Quoted) -> Voice | None:
        """Who says a whole paragraph in single marks: it takes more than these to make words somebody's."""
        if span.mark not in SINGLE or self.paragraphs[at].text[: span.start].strip():
            return None
        if is_introduced(self.paragraphs, at):
            return self.context.announced(above(self.paragraphs, at))
        return (
            self.paragraphs[at - 1].voices[-1][1] if at and self.paragraphs[at - 1].voices else None
        )


def _signed(closing: Quoted, after: Stretch) -> Voice | None:
    """Who stands with what that one is behind the comma that ends whole clauses, without a verb: "…,” Ada Lind, head of the club."."""
    first = after.mentions[0] if after.mentions else None
    if first is None or len(closing.words.split()) < _FEWEST_OF_CLAUSE:
        return None
    line = Stretch(after.text.rstrip(" ."), after.mentions)
    return named_in_line(line) if has_role(line.text, first.start, first.end) else None
