"""What every way of handing a release to the people of a list has in common: what goes to whom, and the record."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hrnk_press.desk.approval_turn import Turn, keep_words
from hrnk_press.desk.audience import Audience, audience_of
from hrnk_press.desk.duty import duty_words
from hrnk_press.desk.earlier_exports import MARKS, marks_with, out_folder, stale_exports
from hrnk_press.desk.export import mark_of
from hrnk_press.desk.lists import SoundList, members_of, sound_list
from hrnk_press.desk.outgoing import Outgoing, outgoing
from hrnk_press.desk.overrides import office_layout
from hrnk_press.embargo.state import State
from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Occasion
from hrnk_press.model.finding import Finding
from hrnk_press.model.media_list import Member
from hrnk_press.workspace.history import record
from hrnk_press.workspace.leftovers import remove_abandoned
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import replace_files

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked


@frozen
class Stopped:
    """Why nothing goes out: the errors that forbid it, or the approvals that are missing."""

    refused: tuple[Finding, ...] = ()
    missing: "tuple[Asked, ...]" = ()


@frozen
class Handing:
    """A release, whom of a list it may go to, and that list. The office's lock is held."""

    going: Outgoing
    audience: Audience
    known: SoundList

    def everybody(self) -> AbstractContextManager[Iterator[Member]]:
        """Everybody on the list; DiskFault after the last where it was changed meanwhile."""
        press = self.going.press
        return members_of(press.workspace, press.office.mail, self.known)

    def order(self, version: int, **more: Any) -> ExportOrder:
        """What the exporters are told; `more` are other keys of an order."""
        going = self.going
        now = duty_words(going.press, going.now)
        then = duty_words(going.press, self.audience.utc or going.now)
        return self.going.order(
            public=self.audience.public,
            list=self.known.name,
            version=version,
            duty=now,
            duty_at_lift=then if then != now else (),
            **more,
        )


def handing(
    workspace: Workspace,
    slug: str,
    name: str,
    now: datetime,
    to: Sequence[str],
    *,
    after_lift: bool = False,
    out: Path | None = None,
) -> Handing | Stopped:
    """That release for that list. Callers hold the lock.

    Raises NotFound, UsageFault, Refused where it may go to nobody, UnreadableData and DiskFault.
    """
    going = outgoing(workspace, slug, now, out, office_layout(workspace))
    clear_abandoned(workspace, slug)
    if forbidding := going.forbidding(to):
        return Stopped(refused=forbidding)
    press, release = going.press, going.resolved.release
    audience = audience_of(press, release, going.state, now, to, after_lift=after_lift)
    missing = () if going.state is State.PUBLIC else going.missing()
    if missing:
        return Stopped(missing=missing)
    return Handing(going, audience, sound_list(workspace, press.office.mail, name))


def mark_files(going: Outgoing, order: ExportOrder, files: Iterable[str]) -> tuple[str, ...]:
    """Note what these files are made of; which exports in the release's own folder are of an older text."""
    slug = going.resolved.release.slug
    own, made_of = out_folder(going.press.workspace, slug), mark_of(going.resolved, order)
    if going.folder == own:
        replace_files(own, {MARKS: marks_with(own, files, made_of)})
    return stale_exports(own, slug, made_of, lifted=going.state is State.PUBLIC)


def clear_abandoned(workspace: Workspace, slug: str) -> None:
    """Take away what runs that were killed had not finished writing. Callers hold the lock. Raises DiskFault."""
    for folder in (workspace.local, workspace.release_folder(slug)):
        remove_abandoned(folder)


def given_version(going: Outgoing, by: str) -> int:
    """The version that is handed over: these words, kept now, or of what is public those that were lifted."""
    if going.state is not State.PUBLIC:
        turn = Turn(going.press, going.resolved, going.history.events, by, going.now)
        return keep_words(turn)[0].number
    if going.version is None:
        slug = going.resolved.release.slug
        raise Refused(
            f"{slug} no longer has the words that were lifted",
            f"See:  hrnk-press check {slug}",
            code="not-the-lifted-words",
        )
    return going.version


def tell_shared(
    going: Outgoing, by: str, version: int, digest: str, details: Mapping[str, Any]
) -> None:
    """Record that embargoed copies are out; the same, done again before other words are, is one event."""
    for it in reversed(going.history.events):
        if it.occasion is not Occasion.SHARED:
            continue
        if it.content_digest != digest:
            break
        if {key: it.details.get(key) for key in details} == details:
            return
    record(
        going.press.workspace,
        going.resolved.release.slug,
        Occasion.SHARED,
        release=going.resolved.release.id,
        at=going.now,
        by=by,
        version=version,
        content_digest=digest,
        details=dict(details),
    )
