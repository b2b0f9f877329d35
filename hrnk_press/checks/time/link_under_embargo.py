"""The text links to a release that is not public yet.

*What it finds*

The `public_url` of another release of the office in the text, where that release is under
embargo for longer than this one.

*Why it matters*

The address alone may tell the news, and a page that was prepared may already be open. A
reader who follows the link before the time finds either the news or nothing.

*Example*

An invitation to a briefing that gives the address of the survey's page.

*How to mend*

Take the address out, or give this release the same embargo.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.under_embargo import later_neighbours, until
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every such address, once for each text."""
    texts = [it.written for it in (*subject.key_passages, subject.body_words)]
    texts = [it for it in texts if (":" in it.marks and "://" in it.text) or "www." in it.text]
    if not texts or not (subject.release.body or subject.release.abstract):
        return
    own = subject.release.public_url
    for neighbour in later_neighbours(subject):
        address = neighbour.public_url.partition("://")[2].rstrip("/")
        if not address or neighbour.public_url == own:
            continue
        for passage in texts:
            there = re.search(rf"{re.escape(address)}(?![\w-])", passage.text, re.ASCII)
            if there:
                yield Remark(
                    passage.locate(there.start()),
                    f"{quoted(address)} is the address of {neighbour.slug}, {until(neighbour)}",
                    "take the address out, or give this release the same embargo",
                )


RULE = ReleaseRule("TIM014", "link-under-embargo", Severity.ERROR, find)
