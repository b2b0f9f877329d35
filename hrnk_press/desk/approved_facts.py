"""Which version of a release is approved, among the facts about it that are kept beside the office.

That depends on more than the release's own files: on who is asked, and on who holds which role. A mark of
the settings and the registry is kept with it, and it is believed while they stay as they are.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from hrnk_press.desk.due import Facts
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.release import Release
from hrnk_press.workspace.locate import Workspace

if TYPE_CHECKING:
    from hrnk_press.desk.load import PressOffice

UNKNOWN = "?"


class Approvals:
    """Adds what is approved to the facts of a release; the office is opened when the first asks for it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._press: PressOffice | None = None
        self._stamp = ""

    def added(self, facts: Facts, release: Release, events: Iterable[Event]) -> Facts:
        """The facts with the version that everybody required approved.

        Where the settings cannot be read, none is, and whoever looks again asks again.
        """
        history = tuple(events)
        if not any(it.occasion is Occasion.APPROVED for it in history):
            return facts
        from hrnk_press.desk.approvals import approved_version

        press = self._opened()
        if press is None:
            return replace(facts, asked_by=UNKNOWN)
        version = approved_version(press, release, history)
        return replace(facts, approved=version.number if version else None, asked_by=self._stamp)

    def _opened(self) -> "PressOffice | None":
        from hrnk_press.desk.load import open_all_the_same
        from hrnk_press.errors import PressError

        if not self._stamp:
            self._stamp = policy_stamp(self._workspace)
            try:
                self._press = open_all_the_same(self._workspace)
            except PressError:
                self._press = None
        return self._press


def policy_stamp(workspace: Workspace) -> str:
    """A mark of settings and registry that changes when either file does."""
    parts = []
    for path in (workspace.press_file, workspace.contacts_file):
        try:
            status = path.stat()
        except OSError:
            return UNKNOWN
        parts += [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]
    return " ".join(map(str, parts))
