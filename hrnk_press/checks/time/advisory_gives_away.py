"""A media advisory tells what is still under embargo.

*What it finds*

A media advisory without embargo, or with an earlier one, that repeats the headline or the
report's title of another release, or two of the figures in its headline and subheadline,
while that release is under embargo.

*Why it matters*

An advisory is there for everybody at once. What it tells is told.

*Example*

An invitation to the presentation of "61 interviews from six sites", a week before the
embargo ends.

*How to mend*

Say what kind of news there will be, when and where; leave titles and figures to the
release. Where the title may be known, accept the finding with a reason.
"""

from collections.abc import Iterator

from hrnk_press.checks.figures import figures, stated
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.prose import is_english
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Neighbour, Subject
from hrnk_press.checks.under_embargo import later_neighbours, until
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind

_SHORTEST_TITLE = 12


def find(subject: Subject) -> Iterator[Remark]:
    """What the advisory tells of each other release."""
    if subject.release.kind is not Kind.MEDIA_ADVISORY:
        return
    for neighbour in later_neighbours(subject):
        told = _title(subject, neighbour) or _two_figures(subject, neighbour)
        if told:
            passage, at, words = told
            yield Remark(
                passage.locate(at),
                f"{neighbour.slug}, {until(neighbour)}, says {words} too",
                "say what kind of news there will be, and leave titles and figures to the release",
            )


def _title(subject: Subject, neighbour: Neighbour) -> tuple[Passage, int, str] | None:
    for title in (neighbour.headline, neighbour.report_title):
        if len(title) < _SHORTEST_TITLE:
            continue
        for passage in subject.own_passages:
            at = " ".join(passage.folded.split("\n")).find(title.lower())
            if at >= 0:
                return passage, at, quoted(title)
    return None


def _two_figures(subject: Subject, neighbour: Neighbour) -> tuple[Passage, int, str] | None:
    english = is_english(subject)
    above = f"{neighbour.headline}\n{neighbour.subheadline}"
    secret = {it.value for it in figures(above, words=english) if it.value > 2}
    found = [
        (passage, figure)
        for passage in subject.own_passages
        for figure in figures(passage.text, words=english)
        if figure.value in secret
    ]
    if (
        len({figure.value for _, figure in found}) < 2
        or len(secret & set(stated(above, words=english))) < 2
    ):
        return None
    passage, figure = found[0]
    shown = " and ".join(dict.fromkeys(quoted(it.shown) for _, it in found))
    return passage, figure.start, shown


RULE = ReleaseRule("TIM015", "advisory-gives-away", Severity.WARNING, find)
