"""What `check --fix` may change: one stretch of a release's file, and what stands there instead."""

from collections.abc import Iterable
from functools import lru_cache

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.place import Place
from hrnk_press.checks.prose import in_report_title, is_quoted
from hrnk_press.checks.subject import Subject
from hrnk_press.frozen import frozen


@frozen
class Mend:
    """In the release's file, `old` at `start` becomes `new`."""

    start: int
    old: str
    new: str


def mend(subject: Subject, passage: Passage, start: int, end: int, new: str) -> Mend | None:
    """The mend that prints `new` in place of what `passage` prints from `start` to `end`.

    None where there is not exactly one right answer: inside a quotation or a report's title, where
    the words are written with marks of Markdown between them, or where the file writes them with
    escapes.
    """
    written = passage.written.text
    first, last = passage.origin(start), passage.origin(end - 1) + 1
    if written[first:last] != passage.text[start:end]:
        return None
    return mend_written(subject, passage, first, last, new, printed=start)


def mend_written(
    subject: Subject, passage: Passage, first: int, last: int, new: str, *, printed: int
) -> Mend | None:
    """The same for a stretch of the text as it is written, whose words are printed at `printed`."""
    if is_quoted(passage, printed) or in_report_title(subject, passage, printed):
        return None
    place = passage.written.locate(first)
    old = passage.written.text[first:last]
    start = _offset(subject.release.source, place)
    if place.file != subject.release.file or not subject.release.source.startswith(old, start):
        return None
    return Mend(start, old, new)


def mended(source: str, mends: Iterable[Mend]) -> str:
    """The text with those mends made, from its end to its beginning; one inside another waits."""
    reached = len(source)
    for it in sorted(set(mends), key=lambda it: it.start, reverse=True):
        if it.start + len(it.old) <= reached:
            source = source[: it.start] + it.new + source[it.start + len(it.old) :]
            reached = it.start
    return source


def _offset(source: str, place: Place) -> int:
    starts = _line_starts(source)
    return starts[min(place.line or 1, len(starts)) - 1] + (place.column or 1) - 1


@lru_cache(maxsize=2)
def _line_starts(source: str) -> tuple[int, ...]:
    return (0, *(at + 1 for at, it in enumerate(source) if it == "\n"))
