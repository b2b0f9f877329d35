"""A paragraph with what is quoted in it, who is named outside of the quotations, and its sentences."""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.marks import Quoted
from hrnk_press.rendering.quoting.marked.spans import MASK, masked
from hrnk_press.rendering.quoting.naming.he_or_she import by_having, by_name, by_title
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.people import Cast
from hrnk_press.rendering.quoting.saying.voice import Stretch, Voice

SENTENCE_END = pattern(
    r"(?:(?<!\b[A-Za-z])|(?<=\b[Oo]n\sX))(?<!\b\d)(?<!\b\d\d)(?<!\b(?:Mr|Ms|Mx|Dr|St|Sr|No|Pr|Me|Lt|Co|Jr|Fr|Br|Rt|Ft|Mt|Hr|Mg|ca|Ma|Md|Wm))(?<!\((?:ret|Ret))(?<!\((?:retd|Retd))"
    r"(?<!\b(?:Mrs|Amb|Sen|Rep|Gen|Rev|Mme|Mdm|Sra|Maj|Col|Sgt|Gov|Adm|Hon|Det|Del|Cpl|Mag|Ing|Sec|Lic|Rev|Dra|Dña|Lda|Ldo|Arq|Mtr|Mgr|Cpt|Cdr|Pvt|Pte|Pfc"
    r"|Spc|Ofc|Asm|Ald|Ven|Smt|Drs|Eng|Doz|Kfm|Abg|Tte|Cap|bzw|med|nat|jur|iur|rer|pol|vet))(?<!\b(?:Prof|Msgr|Revd|Asst|Sens|Reps|Capt|Supt|Cllr|Atty|Insp|Pres|Brig|Cmdr|Cmdt"
    r"|Srta|Mgtr|Mtra|Mtro|Ilmo|Ilma|Dipl|MMag|Lcda|Lcdo|Abog|Mons|Gral|Cnel|Cmte|Engr|Arch|phil|dent|mult|Mohd))(?<!\b(?:NRAbg|Profa))"
    r"[.!?…。][”’»)\]]*\s+(?=[^\Wa-zß-ÿ]|[“\"„«‘「\0])"
)
# A Korean particle right behind a mark, or broken off, goes on with the sentence.
_SENTENCE_START = pattern(
    r"(?![가-힣]|\s*(?:이\s*)?(?:라고|라며|라면서|라는|하고)(?![가-힣]))\s*[^\Wa-zß-ÿ]"
)
_STOP_OUTSIDE = pattern(r"\.[ \xa0]+")
_ENDS_SENTENCE = pattern(r"[.。][’'”\"]?\Z")
_MAY_END_SENTENCE = pattern(r"[.!?。][’'”\"]?\Z")
# How far from a quotation, in characters, its speaker may be named; and how far back sentences are looked at.
_FARTHEST = 500
_LONGEST_LEAD = 2000

# Marks of emphasis that were meant for Markdown, and stand there as they were written.
_EMPHASIS = pattern(r"\*{2,3}|(?<![^\s\0])\*|\*(?![^\s\0,.;:])|(?<=\0)_|_(?=\0)")


class Paragraph:
    """A passage with what is quoted in it, and who is named outside of the quotations.

    `carried`: how many characters at its start belong to a quotation that an earlier one opened. `block`: it stands in a
    block quote. `said`: whose words a block quote is that ends there.
    """

    def __init__(
        self, text: str, spans: tuple[Quoted, ...], carried: int, cast: Cast, *, block: bool = False
    ) -> None:
        self.text = text
        self.block = block
        self.spans = spans
        self.carried = carried
        self.masked = (
            _EMPHASIS.sub(_blank, masked(text, spans))
            if "*" in text or "_" in text
            else masked(text, spans)
        )
        self.voices: list[tuple[Quoted, Voice]] = []
        self.said: Voice | None = None
        self._cast = cast
        self._first: dict[tuple[bool, str, bool], list[Mention]] = {}

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Everybody named outside of the quotations; asked of paragraphs near a quotation alone."""
        return self._cast.mentions(self.masked)

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [it.start for it in self.mentions]

    @cached_property
    def _stops(self) -> list[int]:
        """Where sentences end, apart from those that are quoted."""
        return [it.end() for it in SENTENCE_END.finditer(self.masked)]

    @cached_property
    def _sentences(self) -> list[int]:
        return sorted(self._sentence_starts())

    def stretch(self, start: int, end: int) -> Stretch:
        """The words from `start` to `end`, quotations blotted out."""
        first, last = bisect_left(self._mention_starts, start), bisect(self._mention_starts, end)
        inside = (it for it in self.mentions[first:last] if it.end <= end)
        moved = tuple(replace(it, start=it.start - start, end=it.end - start) for it in inside)
        return Stretch(self.masked[start:end], moved)

    def before(self, at: int) -> Stretch:
        """The words of the same sentence before what stands at `at`."""
        return self.stretch(self.start_of_sentence(at), at)

    def start_of_sentence(self, at: int) -> int:
        """Where the sentence begins that `at` is in, or the part of it that is near enough."""
        index = bisect(self._sentences, at)
        return max(self._sentences[index - 1] if index else 0, at - _FARTHEST)

    def sentence_behind(self, at: int) -> int:
        """Where the first sentence begins that begins at `at` or behind it; the end where none does."""
        index = bisect_left(self._sentences, at)
        return self._sentences[index] if index < len(self._sentences) else len(self.text)

    def after(self, span: Quoted) -> Stretch:
        """The words of the same sentence behind the quotation, up to the next one; none where it ends it."""
        if _ENDS_SENTENCE.search(span.words[-2:]) and _SENTENCE_START.match(self.text, span.end):
            return Stretch("", ())
        end = min(span.end + _FARTHEST, len(self.text))
        following = self.masked.find(MASK, span.end, end)
        end = following if following > 0 else end
        sentence = SENTENCE_END.search(self.masked, span.end, end)
        return self.stretch(span.end, sentence.start() if sentence else end)

    def apart(self, span: Quoted) -> Stretch:
        """The first sentence behind a quotation that ends one itself, up to the next one."""
        stop = _STOP_OUTSIDE.match(self.masked, span.end)
        start = stop.end() if stop else span.end
        end = min(start + _FARTHEST, len(self.text))
        following = self.masked.find(MASK, start, end)
        end = following if following > 0 else end
        sentence = SENTENCE_END.search(self.masked, start, end)
        return self.stretch(start, sentence.end() if sentence else end)

    def opening(self) -> Stretch:
        """The first sentence, up to what is quoted in it."""
        end = min(_FARTHEST, len(self.text))
        following = self.masked.find(MASK, 0, end)
        end = following if following >= 0 else end
        sentence = SENTENCE_END.search(self.masked, 0, end)
        return self.stretch(0, sentence.start() if sentence else end)

    def last_sentence(self, at: int) -> str:
        """The last sentence, or the end of a long one, before what stands at `at` and before what is quoted there."""
        near = max(at - _LONGEST_LEAD, 0)
        end = near + len(self.masked[near:at].rstrip(f"{MASK} \n"))
        index = bisect_left(self._stops, end)
        return self.masked[max(self._stops[index - 1] if index else 0, near) : end]

    def sentences_until(self, end: int) -> list[int]:
        """Where the sentences outside of the quotations begin that stand before `end`; the last ones in a long paragraph."""
        near = max(end - _LONGEST_LEAD, 0)
        return [near, *self._stops[bisect(self._stops, near) : bisect_left(self._stops, end)]]

    def begun_until(self, end: int) -> list[int]:
        """Where the sentences begin that stand before `end`, those behind what is quoted too; the last ones in a long paragraph."""
        near = max(end - _LONGEST_LEAD, 0)
        return [
            near,
            *self._sentences[bisect(self._sentences, near) : bisect_left(self._sentences, end)],
        ]

    def named_until(
        self, end: int, *, surely: bool = False, kind: str = "", titled: bool = False
    ) -> list[Mention]:
        """Of everybody (who is a person for certain, whom a pronoun of that kind may mean, by titles alone) named up to `end`
        the first, and the first other where there are several.
        """
        found = self._first.get((surely, kind, titled))
        if found is None:
            may_be = self.may_be_by_title if titled else self.may_be
            found = _first_two(
                it for it in self.mentions if (it.sure or not surely) and may_be(it.key, kind)
            )
            self._first[surely, kind, titled] = found
        return [it for it in found if it.end <= end]

    def names_between(self, start: int, end: int) -> bool:
        """Whether somebody’s name begins there."""
        return bisect_left(self._mention_starts, start) < bisect_left(self._mention_starts, end)

    def may_be(self, key: str, kind: str) -> bool:
        """Whether a pronoun of that kind may mean whoever has that key: nothing in the paragraph calls that one otherwise."""
        return not kind or self._kinds.get(key, kind) == kind

    def may_be_by_title(self, key: str, kind: str) -> bool:
        """The same, whatever the name may tell."""
        return not kind or self._titled.get(key, kind) == kind

    def kind_of(self, key: str) -> str:
        """Which pronoun means whoever has that key; empty where nothing in the paragraph tells."""
        return self._kinds.get(key, "")

    def named_since(self, start: int, end: int) -> list[Mention]:
        """Everybody named up to `end` in the sentences that begin at `start` or behind it."""
        index = bisect_left(self._sentences, start)
        begin = self._sentences[index] if index < len(self._sentences) else end
        first, last = (bisect_left(self._mention_starts, it) for it in (begin, end))
        return [it for it in self.mentions[first:last] if it.end <= end]

    @cached_property
    def _titled(self) -> dict[str, str]:
        """Who is "she" or "he" by the first title that tells it: "Sir Tom Roos and Lady Roos" are two."""
        told = ((it.key, by_title(self.masked, it)) for it in reversed(self.mentions))
        return self._having | {key: kind for key, kind in told if kind}

    @cached_property
    def _kinds(self) -> dict[str, str]:
        """The same, or by the name of whom no title tells it."""
        told = ((it.key, by_name(it.name if it.person else it.key)) for it in self.mentions)
        return {key: kind for key, kind in told if kind} | self._titled

    @cached_property
    def _having(self) -> dict[str, str]:
        """Who is "she" or "he" by the one whom that one has: "Tom Roos" where "his lawyer, Eva Moor" is named behind him alone."""
        found: dict[str, str] = {}
        before: list[str] = []
        for it in self.mentions:
            kind = by_having(self.masked, it) if before and it.sure else ""
            others = {key for key in before if key != it.key} if kind else set()
            if len(others) == 1:
                found.setdefault(others.pop(), kind)
            if it.key not in before:
                before.append(it.key)
        return found

    def _sentence_starts(self) -> Iterator[int]:
        yield from self._stops
        for span in self.spans:
            ends = _MAY_END_SENTENCE.search(span.words[-2:])
            if ends and _SENTENCE_START.match(self.text, span.end):
                yield span.end


def _first_two(mentions: Iterable[Mention]) -> list[Mention]:
    once: dict[str, Mention] = {}
    for it in mentions:
        once.setdefault(it.key, it)
        if len(once) > 1:
            break
    return list(once.values())


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
