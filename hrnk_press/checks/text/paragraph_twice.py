"""A paragraph is printed twice.

*What it finds*

The same paragraph, of 60 characters or more, a second time in what the release
prints: in the body, the abstract, or the boilerplate that is added below.

*Why it matters*

It is what pasting twice leaves behind, or a boilerplate that somebody typed into
the text although the program prints it.

*Example*

A release whose last paragraph is the office's own boilerplate.

*How to mend*

Delete one of the two; of a boilerplate, the typed one.
"""

from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.place import Place
from hrnk_press.checks.prose import paragraphs
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_SHORTEST = 60
# Paragraphs that begin with other words are not the same.
_FIRST = 8


def find(subject: Subject) -> Iterator[Remark]:
    """Every paragraph that was printed before; of a typed boilerplate, the typed one."""
    long = list(_long_paragraphs(subject))
    beginnings = {
        tuple(it.folded[start:end].split(None, _FIRST)[:_FIRST]) for it, start, end in long
    }
    if len(beginnings) == len(long):
        return
    seen: dict[str, tuple[Passage, int]] = {}
    for passage, start, end in long:
        words = " ".join(passage.folded[start:end].split())
        first = seen.setdefault(words, (passage, start))
        if first == (passage, start):
            continue
        places = (first[0].locate(first[1]), passage.locate(start))
        typed, printed = sorted(places, key=lambda it: it.file != subject.release.file)
        if typed.file == printed.file:
            printed, typed = typed, printed
        if typed != printed:
            yield Remark(
                typed,
                f"{quoted(passage.text[start:end])} is printed twice: also {_where(printed)}",
                "delete one of the two",
            )


def _long_paragraphs(subject: Subject) -> Iterator[tuple[Passage, int, int]]:
    """Every paragraph that is long enough, with its start and end."""
    titles = _titles(subject)
    for passage in subject.passages:
        if passage.form is not None and passage.text not in titles:
            for start, end in paragraphs(passage.text):
                if end - start >= _SHORTEST:
                    yield passage, start, end


def _titles(subject: Subject) -> tuple[str, ...]:
    """What may well be said twice: a report's notice has the report's title as its headline."""
    release = subject.release
    return (release.headline, release.subheadline, release.report_title)


def _where(place: Place) -> str:
    return f"at {place.file}:{place.line}"


RULE = ReleaseRule("TXT026", "paragraph-twice", Severity.WARNING, find)
