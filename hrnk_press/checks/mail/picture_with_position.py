"""A picture says where it was taken.

*What it finds*

Latitude and longitude in the camera data of attached pictures and films.

*Why it matters*

The position is that of the photographer's telephone: the home of a witness, or the place
where a meeting was held. Everybody who receives the file can read it.

*Example*

A portrait of a witness, taken at a kitchen table.

*How to mend*

Save the picture without its camera data. Where the place is public and meant to be known,
accept the finding with a reason.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every picture with a position."""
    for index, facts in enumerate(subject.inside()):
        if facts.position:
            name = subject.release.attachments[index].file
            yield Remark(
                subject.at_key("attachments", index, "file"),
                f"{quoted(name)} carries the latitude and longitude of where it was taken",
                "save the picture without its camera data",
            )


RULE = ReleaseRule("MAI011", "picture-with-position", Severity.ERROR, find)
