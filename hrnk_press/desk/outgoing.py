"""A release that is to go out: read once, checked, with its history, so that what is checked is what is written."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hrnk_press.desk.check import errors_among, findings_in, findings_in_office
from hrnk_press.desk.due import facts_of
from hrnk_press.desk.embargo_changes import changes_in
from hrnk_press.desk.export_folder import export_folder
from hrnk_press.desk.lifted_text import as_lifted
from hrnk_press.desk.load import PressOffice, digest_of, load_release
from hrnk_press.embargo.state import State
from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.destinations import FORBIDDING
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Occasion
from hrnk_press.model.finding import Finding
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.history import History, history_of
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.twins import twins_of

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked
    from hrnk_press.rendering.html import Layout


@frozen
class Outgoing:
    """The release as it would go out at `now`, into that folder, and the errors that forbid it.

    What is public has the names and boilerplates with which it was lifted. `layout` is the office's own,
    None without one; `findings` are the release's, `errors` those of the office as well.
    """

    press: PressOffice
    resolved: ResolvedRelease
    history: History
    state: State
    now: datetime
    folder: Path
    layout: "Layout | None"
    findings: tuple[Finding, ...]
    errors: tuple[Finding, ...]

    @property
    def version(self) -> int | None:
        """The number of the version with exactly these words, None where they are no version yet."""
        digest = digest_of(self.resolved)
        versions = (it for it in reversed(self.history.events) if it.occasion is Occasion.VERSION)
        return next((it.version for it in versions if it.content_digest == digest), None)

    def order(self, *, public: bool, **more: Any) -> ExportOrder:
        """What the exporters are told of it; `more` are other keys of an order."""
        changes = changes_in(self.history.events)
        return ExportOrder(
            now=self.now,
            digest=digest_of(self.resolved),
            public=public,
            layout=self.layout,
            revision=len(changes),
            changed=max(changes, default=self.now),
            **more,
        )

    def forbidding(self, to: Iterable[str]) -> tuple[Finding, ...]:
        """What keeps it from these destinations: every error, and for some of them more than that."""
        names = frozenset[str]().union(*(FORBIDDING.get(it, ()) for it in to))
        more = (it for it in self.findings if it.name in names and it not in self.errors)
        return (*self.errors, *more)

    def missing(self) -> "tuple[Asked, ...]":
        """Who must approve what before it goes out in these words."""
        if self.press.office.approval.asks_nobody:
            return ()
        # Loaded here: what is for review needs none of it.
        from hrnk_press.desk.approval_report import missing_approvals
        from hrnk_press.desk.approvals import approval_state

        events = self.history.events
        state = approval_state(self.press, self.resolved, events, self.now)
        return missing_approvals(self.press, self.resolved, events, state, self.now)


def outgoing(
    workspace: Workspace, slug: str, now: datetime, out: Path | None, layout: "Layout | None"
) -> Outgoing:
    """That release, its attachments with their content. `out` is the folder that was asked for, None for its own.

    Raises NotFound, UsageFault, UnreadableData, DiskFault, and Refused where another release could be
    taken for it.
    """
    press, resolved = load_release(workspace, slug, now, with_content=True)
    refuse_twins(workspace, resolved.release)
    folder = export_folder(workspace, slug, out)
    findings = findings_in(press, resolved, layout)
    errors = errors_among((*findings, *findings_in_office(press)))
    history = history_of(workspace, resolved.release)
    state = facts_of(resolved.release, history).state(now)
    if state is State.PUBLIC and not errors:
        resolved = as_lifted(workspace, resolved, history.events)
    return Outgoing(press, resolved, history, state, now, folder, layout, findings, errors)


def refuse_twins(workspace: Workspace, release: Release) -> None:
    """Raises Refused where another release could be taken for that one."""
    for fault in twins_of(workspace, release):
        raise Refused(f"{fault.file}: {fault.message}", fault.hint, code=fault.code)
