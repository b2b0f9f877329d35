"""The beginning of a correction: its draft, to be written and approved, and what differs from what was sent."""

from datetime import datetime
from pathlib import Path

from hrnk_press.desk.consent import NoticeReport
from hrnk_press.desk.correct import last_changes
from hrnk_press.desk.correction import Changes, pair_of
from hrnk_press.desk.draft import Wish, draft
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.notices import audience_for
from hrnk_press.desk.relatives import corrected_with
from hrnk_press.desk.state import state_of
from hrnk_press.drafting.slug import slug_for
from hrnk_press.embargo.state import State
from hrnk_press.exporters.artifact import Revised
from hrnk_press.frozen import frozen
from hrnk_press.model.notice import NoticeKind
from hrnk_press.workspace.machine import is_desk
from hrnk_press.workspace.releases import slugs


@frozen
class Begun:
    """A correction that is being written: its slug and file. `started`: it was made now.

    `report` says how many hold the release that was wrong, as far as this machine knows: `desk` tells whether
    it is the one that does; `changes` is as in `Corrected`.
    """

    slug: str
    correction: str
    path: Path
    started: bool
    report: NoticeReport
    public: bool
    changes: Revised | None
    desk: bool


def begin_correction(press: PressOffice, slug: str, now: datetime) -> Begun:
    """The draft of a correction of that release; where one is being written, that one.

    Raises NotFound, Refused for what was killed, UnreadableData and DiskFault.
    """
    workspace = press.workspace
    pair = pair_of(press, slug, now)
    wrong, known = pair.wrong, pair.correction
    begun = known is not None and state_of(workspace, known, now) is not State.PUBLIC
    # What cannot be read is found before anything is written.
    audience = audience_for(press, corrected_with(workspace, wrong), NoticeKind.CORRECTION, now)
    changes = last_changes(press, wrong, audience, Changes(press, now))
    public = state_of(workspace, wrong, now) in (State.PUBLIC, State.ARCHIVED)
    if known is not None and begun:
        correction = known.slug
    else:
        wish = Wish(
            template="correction",
            corrects=wrong.slug,
            slug=slug_for(f"{wrong.slug}-correction", slugs(workspace)),
            language=wrong.language,
            organizations=wrong.organizations,
        )
        correction = draft(workspace, wish, now).slug
    return Begun(
        wrong.slug,
        correction,
        workspace.release_file(correction),
        not begun,
        audience.report,
        public,
        changes,
        is_desk(workspace),
    )
