"""A figure of the headline is not in the text.

*What it finds*

A number in headline or subheadline, in digits or in English words, that the text
gives nowhere: not in digits, not in words, and not as the length of a list. Dates,
years and times of day pass; in other languages than English figures up to twelve as
well, since their texts write those in words.

*Why it matters*

The figure was corrected in one of the two places, and the headline is the one that
everybody quotes.

*Example*

A headline that counts 61 interviews above a text that speaks of sixty.

*How to mend*

Find out which figure is right, and write it in both places.
"""

from collections.abc import Iterator

from hrnk_press.checks.figures import figures, stated
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.prose import in_report_title, is_english
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.rendering.numbers import list_lengths

# What other languages write in words, which are not read, is left alone up to here.
_OFTEN_IN_WORDS = 12


def find(subject: Subject) -> Iterator[Remark]:
    """Every figure that the text does not have."""
    headlines = (subject.release.headline, subject.release.subheadline)
    above = [it for it in subject.key_passages if it.written.text in headlines]
    words = is_english(subject)
    wanted = [
        (passage, figure)
        for passage in above
        for figure in figures(passage.text, words=words)
        if not in_report_title(subject, passage, figure.start)
    ]
    text = subject.body_words.folded
    wanted = [it for it in wanted if not _is_word(it[1].shown.lower(), text)]
    if not words:
        wanted = [it for it in wanted if it[1].value > _OFTEN_IN_WORDS]
    if not wanted or not subject.release.body.strip():
        return
    known = _known(subject, above, words=words)
    for passage, figure in wanted:
        if figure.value not in known:
            yield Remark(
                passage.locate(figure.start),
                f"{quoted(figure.shown)} of the headline stands nowhere in the text",
                "find out which figure is right, and write it in both places",
            )


def _is_word(word: str, text: str) -> bool:
    """Whether it stands there between spaces."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if (text[at - 1 : at] or " ").isspace() and (text[end : end + 1] or " ").isspace():
            return True
        at = text.find(word, at + 1)
    return False


def _known(subject: Subject, above: list[Passage], *, words: bool) -> frozenset[float]:
    texts = [it for it in subject.own_passages if it not in above]
    known = {value for it in texts for value in stated(it.text, words=words)}
    form = subject.body_words.form
    return frozenset(known) | list_lengths(form.tokens if form else ())


RULE = ReleaseRule("TXT030", "figure-absent", Severity.WARNING, find)
