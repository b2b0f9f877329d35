"""A correction on the page: the correction itself, and the corrected text of a release that is public."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from hrnk_press.checks.text.changed_after_lift import find as find_changes
from hrnk_press.desk.check import subject_of
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.desk.lift import lift
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.outgoing import Outgoing, outgoing
from hrnk_press.desk.overrides import office_layout
from hrnk_press.desk.publish import Turn, publish
from hrnk_press.desk.publishable import publishable
from hrnk_press.desk.state import embargo_instant, state_of
from hrnk_press.embargo.state import State, is_open
from hrnk_press.errors import Refused
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.release_file import read_release

if TYPE_CHECKING:
    from hrnk_press.desk.correct import Corrected


def refuse_page(press: PressOffice, wrong: Release, now: datetime) -> None:
    """Raises Refused where the release that was wrong stands on no page yet."""
    state = state_of(press.workspace, wrong, now)
    if state in (State.PUBLIC, State.ARCHIVED):
        return
    if state is State.HELD:
        raise Refused(
            f"{wrong.slug} is held: nothing of it goes on the page",
            f"To end that:  hrnk-press hold {wrong.slug} --end",
            code="held",
        )
    instant = embargo_instant(wrong)
    ahead = instant is not None and not is_open(now, instant)
    when = f"; both go there at {utc_text(instant)}" if instant and ahead else ""
    raise Refused(
        f"{wrong.slug} is not public, and its correction shares its embargo{when}",
        f"For those who hold it:  hrnk-press correct {wrong.slug} --for holders",
        code="not-public",
    )


def text_to_publish(press: PressOffice, wrong: Release, now: datetime) -> Outgoing | None:
    """The corrected text of a public release; None where its file says what is public."""
    if state_of(press.workspace, wrong, now) is not State.PUBLIC:
        return None
    going = outgoing(press.workspace, wrong.slug, now, None, office_layout(press.workspace))
    changed = any(find_changes(subject_of(press, press.resolved(wrong, now))))
    return going if changed else None


def version_to_lift(press: PressOffice, wrong: Release, now: datetime) -> int | None:
    """The number of the earlier version that goes out at the instant, as the mended text is not approved.

    None where the text goes out as its file has it, or what was lifted is public already.
    """
    if state_of(press.workspace, wrong, now) in (State.PUBLIC, State.ARCHIVED):
        return None
    found = publishable(press, wrong, history_of(press.workspace, wrong).events, now)
    return found.version if found.newer else None


def publish_correction(
    press: PressOffice, planned: "Corrected", correction: Release, clock: Callable[[], datetime]
) -> "Corrected":
    """Lift the correction where it is not public, then publish the corrected text.

    Both were found to be without errors and approved. Raises Refused where the correction cannot be lifted,
    UnreadableData and DiskFault; what was done stays done, and is not done again.
    """
    lifted = False
    if state_of(press.workspace, correction, clock()) is not State.PUBLIC:
        outcome = lift(press.workspace, clock, (correction.slug,))
        lifted = bool(outcome.lifted)
        for waiting in outcome.waiting:
            blocker = waiting.blockers[0]
            raise Refused(f"{waiting.slug}: {blocker.message}", blocker.hint, code=blocker.code)
        for failed in outcome.failed:
            raise Refused(f"{failed.slug}: {failed.message}", failed.hint, code=failed.code)
    with office_lock(press.workspace):
        now = clock()
        wrong = read_release(press.workspace, planned.slug)
        text = text_to_publish(press, wrong, now)
        if text is not None:
            turn = Turn(press, now, acting(press.workspace))
            publish(turn, text.resolved, {"corrected": correction.id}, occasion=Occasion.UPDATED)
    return replace(planned, lifted=lifted, updated=text is not None)
