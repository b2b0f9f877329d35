"""Embargo and status lines in the words of attached files."""

from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.place import Place
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.typed_lines import TypedLine, typed_lines
from hrnk_press.model.release import Attachment


def attached_lines(subject: Subject) -> Iterator[tuple[Attachment, TypedLine]]:
    """Every line with the attachment in which it stands; its place is the attachment's key."""
    for index, facts in enumerate(subject.inside() if subject.release.attachments else ()):
        if facts.text:
            place = subject.at_key("attachments", index, "file")
            for line in typed_lines(_passage(facts.text, place), subject.release.date):
                yield subject.release.attachments[index], line


def _passage(text: str, place: Place) -> Passage:
    return Passage(text, lambda _: place)
