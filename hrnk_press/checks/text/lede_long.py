"""The first sentence is long.

*What it finds*

A first sentence of more than 60 words in a press release or a report launch in
English, German, Spanish or French.

*Why it matters*

News desks write ledes of 25 to 35 words. One twice as long is read aloud by nobody and
rewritten by everybody, and what they drop may be what mattered.

*Example*

A lede that gives the full names of three organizations, two dates and the demand.

*How to mend*

Say who did what, in one sentence; give the names in full in the next.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.prose import is_heading, paragraphs
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind
from hrnk_press.rendering.labels import primary_language

_LIMIT = 60
_KINDS = (Kind.PRESS_RELEASE, Kind.REPORT_LAUNCH)
# Curly marks stand apart: a set with one takes ten times as long to compile.
_SENTENCE_END = (
    r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?](?:[\")]|[”’])*\s+(?=[“\"]?[A-Z0-9])"
)


def find(subject: Subject) -> Iterator[Remark]:
    """The first sentence that is too long."""
    if subject.release.kind not in _KINDS or primary_language(subject.release.language) == "ko":
        return
    body = subject.body_words
    for start, end in paragraphs(body.text):
        if is_heading(body, start):
            continue
        sentence = re.split(_SENTENCE_END, body.text[start:end], maxsplit=1)[0]
        words = len(sentence.split())
        if words > _LIMIT:
            yield Remark(
                body.locate(start),
                f"the first sentence has {words} words; news desks write 25 to 35",
                "say who did what, and give names and circumstances in the next sentence",
            )
        return


RULE = ReleaseRule("TXT029", "lede-long", Severity.WARNING, find)
