"""Releases in the office's own layout, tried before anything goes out in it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from hrnk_press.checks.html_size import WARNED, most_bytes
from hrnk_press.desk.overrides import office_layout
from hrnk_press.errors import Fault, PressError, UnreadableData
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.template import LAYOUT_NAME
from hrnk_press.workspace.locate import Workspace

if TYPE_CHECKING:
    from hrnk_press.rendering.html import Layout

Page: TypeAlias = Callable[[], str]
PageOf: TypeAlias = Callable[[ResolvedRelease], Page | None]
"""What makes the page of a release; None where nobody need know how long it is."""


class LayoutTrial:
    """The pages of releases in the office's own layout where it has one, and what is wrong with it.

    Each takes a tenth of a second, so that of many releases only those are tried that could come near the
    limit of a mail in a layout twice as long as the built-in one; `every` one where few are asked for.
    """

    def __init__(self, workspace: Workspace, *, every: bool) -> None:
        self._every = every
        self._faults: dict[Fault, None] = {}
        self._layout: Layout | None = None
        try:
            self._layout = office_layout(workspace)
        except PressError as error:
            self._note(error)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What kept pages from being made, once each."""
        return tuple(self._faults)

    def page_of(self, resolved: ResolvedRelease) -> Page | None:
        """What makes the page of that release; it is empty where the layout makes none."""
        if self._layout is None or not (self._every or most_bytes(resolved) >= WARNED // 2):
            return None
        return partial(self._tried, page_in(self._layout, resolved))

    def _tried(self, page: Page) -> str:
        try:
            return page()
        except PressError as error:
            self._note(error)
        return ""

    def _note(self, error: PressError) -> None:
        own = Fault(error.code, error.message, f"templates/{LAYOUT_NAME}", hint=error.hint)
        faults = error.faults if isinstance(error, UnreadableData) else (own,)
        self._faults |= dict.fromkeys(faults)


def page_in(layout: "Layout", resolved: ResolvedRelease) -> Page:
    """What makes the page of that release as a mail in that layout. It raises PressError."""

    def page() -> str:
        from hrnk_press.rendering.html import Purpose, render_html
        from hrnk_press.rendering.status import status_block

        return render_html(resolved, status_block(resolved), purpose=Purpose.MAIL, layout=layout)

    return page
