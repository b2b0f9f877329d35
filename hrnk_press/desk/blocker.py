"""What stands in the way of a lift, in words: a code, what it is, and what to do about it."""

from collections.abc import Iterable, Iterator

from hrnk_press.desk.embargo_words import PROBLEMS, utc_text
from hrnk_press.embargo.instants import Settled
from hrnk_press.frozen import frozen
from hrnk_press.model.event import HistoryProblem

# What to do about a damaged history, by the code of the damage.
FROM_GIT = "Bring the file back from git"
MENDING = {
    "no-event": "Put the file elsewhere, or delete it where it is a copy",
    "renamed-event": "Give the file its name back",
    "unknown-event": "Bring the file back from git, or update hrnk-press",
    "unreadable-history": "Bring the folder back from git",
    "foreign-event": "If this folder is a copy, delete its history and versions; if its id was changed, "
    "put the old one back",
}


@frozen
class Blocker:
    """What stands in the way of a lift: a code of a rule or of the desk, and what to do about it."""

    code: str
    message: str
    hint: str = ""


def unsettled(slug: str, embargo: Settled) -> Blocker:
    """An embargo that is no one instant."""
    readings = " or ".join(utc_text(it) for it in embargo.readings)
    return Blocker(
        f"embargo-{embargo.problem}",
        f"its embargo is unclear: {PROBLEMS[embargo.problem]}"
        + (f"; it could be {readings}" if readings else ""),
        f'Say which:  hrnk-press embargo set {slug} "TIME, ZONE AND DATE"',
    )


def damaged(slug: str, damage: Iterable[HistoryProblem]) -> Iterator[Blocker]:
    """Each thing that is wrong with a history, and how it is mended."""
    for problem in damage:
        yield Blocker(
            problem.code,
            f"its history is damaged: {problem.message}",
            f"{MENDING.get(problem.code, FROM_GIT)}, then look:  "
            f"hrnk-press history {slug} --verify",
        )
