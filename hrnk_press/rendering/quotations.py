"""The quotations in a release's body: whose words, where they come from, where they stand.

The one place that finds them: what is shown, checked and approved as a quotation is found here.
Titles of reports and films, terms and ironical uses in quotation marks are no quotations; a block
quote is one.
"""

from collections.abc import Iterator
from itertools import groupby, product
from typing import TYPE_CHECKING

from hrnk_press.frozen import frozen
from hrnk_press.model.release import Origin
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.body import Passage, paragraphs
from hrnk_press.rendering.quoting.marked.dialogue import may_be_dialogue
from hrnk_press.rendering.quoting.marked.marks import MARKS

if TYPE_CHECKING:
    from hrnk_press.rendering.quoting.saying.voice import Voice
    from hrnk_press.rendering.quoting.voices import Spoken

_STRICTEST = (Origin.APPROVED, Origin.ON_RECORD, Origin.DOCUMENT)


@frozen
class Quotation:
    """Words that a body quotes.

    `speaker` is an id, empty where the release knows nobody of that name; `name` is as written (of somebody unknown in
    full, where the text has that), empty where the text names nobody, a pronoun where it could be more than one
    (`pronoun`). `told` is False where nothing in the text says whose words they are, "a guard" as little as a name.
    `may_be` are the full names of those whom the name leaves open. `words` are without the outer marks, paragraphs parted by a blank line. `origin` is the speaker's, empty for one who is
    not among the release's speakers; of one listed twice, the origin that asks for more. `line` and
    `column` count from 1 in the release's file, `paragraph` from 1 in the body.
    """

    speaker: str
    name: str
    words: str
    origin: str
    line: int
    column: int
    paragraph: int
    pronoun: bool = False
    told: bool = True
    may_be: tuple[str, ...] = ()


def quotations(
    resolved: ResolvedRelease, registered: frozenset[str] = frozenset()
) -> tuple[Quotation, ...]:
    """Every quotation in the body, in order; what several say together once for each, all of the first one before those
    of the next. `registered` are names that the body has of others whom the office knows.
    """
    release = resolved.release
    dialogue = may_be_dialogue(release.body, release.language)
    if not (dialogue or any(it in release.body for it in (*MARKS, ">"))):
        return ()
    # Loaded here: many releases quote nobody.
    from hrnk_press.rendering.quoting.naming.people import cast_of
    from hrnk_press.rendering.quoting.voices import spoken

    passages = paragraphs(release.body)
    lines = release.body.split("\n")
    found = spoken(
        passages,
        cast_of(resolved, registered),
        release.language,
        titles=(release.report_title, release.headline),
    )
    together = groupby(_placed(found, passages, lines), key=lambda it: it[0].voice)
    return tuple(
        _quotation(it, one, resolved, (release.body_line + line, column))
        for voice, group in together
        for one, (it, (line, column)) in product((voice, *voice.others), group)
    )


def _quotation(
    it: "Spoken", voice: "Voice", resolved: ResolvedRelease, place: tuple[int, int]
) -> Quotation:
    return Quotation(
        speaker=voice.person,
        name=voice.name,
        words=it.words,
        origin=_origin(resolved, voice.person),
        line=place[0],
        column=place[1],
        paragraph=it.paragraph + 1,
        pronoun=voice.pronoun,
        told=voice.told,
        may_be=voice.may_be,
    )


def _origin(resolved: ResolvedRelease, person: str) -> str:
    """Where that speaker's words come from; of several origins the one that asks for most."""
    listed = {it.origin for it in resolved.speakers if it.person.id == person}
    if not listed and resolved.attributed_to and resolved.attributed_to.id == person:
        return Origin.APPROVED.value
    return next((it.value for it in _STRICTEST if it in listed), "")


def _placed(
    found: tuple["Spoken", ...], passages: tuple[Passage, ...], lines: list[str]
) -> Iterator[tuple["Spoken", tuple[int, int]]]:
    """Each with its line from 0 in the body, and its column from 1."""
    columns: dict[int, _Columns] = {}
    for it in found:
        passage = passages[it.paragraph]
        start = passage.text.rfind("\n", 0, it.start) + 1
        line = passage.line + passage.text.count("\n", 0, it.start)
        if line not in columns:
            source = lines[line] if line < len(lines) else ""
            columns[line] = _Columns(source, passage.text[start:].partition("\n")[0])
        yield it, (line, columns[line].of(it.start - start))


class _Columns:
    """A line in `source`, and the same `printed` without markup. Goes through both once, from place to place."""

    def __init__(self, source: str, printed: str) -> None:
        self.source = source
        self.printed = printed
        self._reached: dict[str, tuple[int, int]] = {}

    def of(self, at: int) -> int:
        """The column in the source of what stands at `at` in print; no place is asked for before an earlier one."""
        for length in (8, 3, 1):
            opening = self.printed[at : at + length]
            position = self._position(opening, at + len(opening)) if opening else -1
            if position >= 0:
                return position + 1
        return len(self.source) - len(self.source.lstrip(" >\t")) + 1

    def _position(self, opening: str, end: int) -> int:
        """Where these letters, printed up to `end` as often as they are, stand for the last time in the source; -1 for nowhere."""
        begin, position = self._reached.get(opening, (0, -1))
        for _ in range(self.printed.count(opening, begin, end)):
            position = self.source.find(opening, position + 1)
            if position < 0:
                return -1
        self._reached[opening] = (end, position)
        return position
