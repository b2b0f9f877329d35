"""The releases under embargo that a release could give away."""

import re
from collections.abc import Callable, Iterable
from functools import cache

from hrnk_press.checks.subject import Neighbour
from hrnk_press.desk.relatives import is_out
from hrnk_press.errors import PressError
from hrnk_press.model.release import Release
from hrnk_press.patterns import pattern
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import slugs
from hrnk_press.workspace.store import read_text

Neighbours = Callable[[], tuple[Neighbour, ...]]
"""Tells the office's releases under embargo."""

_EMBARGOED = pattern(r"^\[embargo\]|^embargo\s*=", re.MULTILINE)
_ARCHIVED = pattern(r"^archived\s*=\s*true", re.MULTILINE)


def neighbours_in(workspace: Workspace, known: Iterable[Release] | None = None) -> Neighbours:
    """What tells them, looked up once and when it is asked; `known` are the office's where they were read already."""

    @cache
    def neighbours() -> tuple[Neighbour, ...]:
        releases = _embargoed(workspace) if known is None else known
        return tuple(
            Neighbour(
                it.slug, it.embargo, it.headline, it.subheadline, it.report_title, it.public_url
            )
            for it in releases
            if it.embargo is not None and not it.archived and not is_out(workspace, it)
        )

    return neighbours


def _embargoed(workspace: Workspace) -> list[Release]:
    """Those whose files speak of an embargo; one that cannot be read, or is gone, is told of elsewhere."""
    found = []
    for slug in slugs(workspace):
        try:
            source = read_text(workspace.release_file(slug))[0]
            if _EMBARGOED.search(source) and not _ARCHIVED.search(source):
                found.append(read_release(workspace, slug))
        except (PressError, FileNotFoundError):
            continue
    return found
