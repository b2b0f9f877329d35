"""Setting the embargo of a release, and taking it off."""

from dataclasses import dataclass
from datetime import datetime

from hrnk_press.desk.embargo_read import moment_lines
from hrnk_press.desk.load import PressOffice
from hrnk_press.embargo.lines import EmbargoLines
from hrnk_press.errors import Refused
from hrnk_press.model.release import Moment, Release
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release
from hrnk_press.workspace.toml_edit import Changes


@dataclass(frozen=True, slots=True)
class EmbargoSet:
    """An embargo as it now stands; `changed` is False where it stood there already."""

    slug: str
    utc: datetime
    wall: datetime
    zone: str
    lines: EmbargoLines
    changed: bool
    passed: bool


@dataclass(frozen=True, slots=True)
class EmbargoCleared:
    """A release without embargo; `changed` is False where it had none."""

    slug: str
    changed: bool


def embargo_set(press: PressOffice, slug: str, moment: Moment, now: datetime) -> EmbargoSet:
    """Write that settled moment into the release. Comments and everything else stay as they are.

    Setting the same embargo again changes nothing (failure mode F8). Raises NotFound, Refused for
    what came from an archive, UnreadableData, and DiskFault where the file was changed meanwhile.
    """
    assert moment.utc is not None
    with office_lock(press.workspace):
        release = _editable(press, slug)
        before = release.embargo
        after = (moment.until, moment.zone, moment.utc)
        changed = before is None or (before.until, before.zone, before.utc) != after
        if changed:
            changes: Changes = {
                ("embargo", "until"): moment.until,
                ("embargo", "zone"): moment.zone,
                ("embargo", "utc"): moment.utc,
            }
            edit_release(press.workspace, slug, changes, unless_changed_since=release)
    return EmbargoSet(
        slug,
        moment.utc,
        moment.until,
        moment.zone,
        moment_lines(moment, press.office, release.language),
        changed=changed,
        passed=moment.utc <= now,
    )


def embargo_clear(press: PressOffice, slug: str) -> EmbargoCleared:
    """Take the embargo off that release. Raises Refused where it is held, else as `embargo_set`."""
    with office_lock(press.workspace):
        release = _editable(press, slug)
        if release.embargo is None:
            return EmbargoCleared(slug, changed=False)
        if release.embargo.hold:
            raise Refused(
                f"{slug} is held: {release.embargo.hold}",
                f"When that has an end, delete `hold` in {release.file} and clear it again.",
                code="held",
            )
        edit_release(press.workspace, slug, {"embargo": None}, unless_changed_since=release)
    return EmbargoCleared(slug, changed=True)


def _editable(press: PressOffice, slug: str) -> Release:
    release = read_release(press.workspace, existing_release(press.workspace, slug))
    if release.archived:
        raise Refused(
            f"{slug} came from an archive and is public long since",
            "An embargo can be set on a draft.",
            code="archived",
        )
    return release
