"""Mending what has exactly one right answer: planned first, then written, each file in one step."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from hrnk_press.checks.engine import mends_in
from hrnk_press.checks.mends import mended
from hrnk_press.desk.check import subject_of
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.errors import UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Release
from hrnk_press.workspace.edit import rewrite_release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.release_file import parse_release, read_release
from hrnk_press.workspace.releases import existing_release
from hrnk_press.workspace.releases import slugs as all_slugs

_ROUNDS = 5


@frozen
class Fix:
    """A release as it was read, and its text with everything mended; `number` of places."""

    release: Release
    after: str
    number: int

    def diff(self) -> tuple[str, ...]:
        """The changed lines with their neighbours, as `diff -u` shows them."""
        from difflib import unified_diff

        lines = unified_diff(
            self.release.source.splitlines(),
            self.after.splitlines(),
            self.release.file,
            self.release.file,
            lineterm="",
            n=1,
        )
        return tuple(lines)


def plan_fixes(
    workspace: Workspace,
    now: datetime,
    slugs: Sequence[str] = (),
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> tuple[Fix, ...]:
    """What can be mended in those releases, in all where none is named; nothing is written.

    A release that is public keeps its words, and one that cannot be read is left to `check`.
    """
    press = open_office(workspace)
    select, ignore = tuple(select), tuple(ignore)
    fixes = []
    for slug in dict.fromkeys(slugs) or all_slugs(workspace):
        try:
            release = read_release(workspace, existing_release(workspace, slug))
        except UnreadableData:
            continue
        fix = _planned(press, release, now, select, ignore)
        if fix.number:
            fixes.append(fix)
    return tuple(fixes)


def make_fixes(workspace: Workspace, fixes: Iterable[Fix]) -> None:
    """Write them. DiskFault where a file is no longer what was planned on; that one is not written."""
    with office_lock(workspace):
        for fix in fixes:
            rewrite_release(
                workspace, fix.release.slug, fix.after, unless_changed_since=fix.release
            )


def _planned(
    press: PressOffice,
    release: Release,
    now: datetime,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
) -> Fix:
    """All of them, in rounds: of three words in a row, two are deleted one after the other."""
    current, number = release, 0
    for _ in range(_ROUNDS):
        subject = subject_of(press, press.resolved(current, now))
        if subject.lifted is not None:
            break
        mends = set(mends_in(subject, select=select, ignore=ignore))
        if not mends:
            break
        number += len(mends)
        current = parse_release(mended(current.source, mends), release.slug)
    return Fix(release, current.source, number)
