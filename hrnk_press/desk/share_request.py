"""Asking people of a list to accept an embargo: a letter to each who has not, which tells nothing of the release."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from hrnk_press.desk.audience import Audience, audience_of
from hrnk_press.desk.confirmed import require_confirmed
from hrnk_press.desk.duty import duty_words
from hrnk_press.desk.earlier_exports import out_folder
from hrnk_press.desk.embargo_changes import changes_in
from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.handing import clear_abandoned
from hrnk_press.desk.list_rows import examined_address
from hrnk_press.desk.lists import SoundList, members_of, sound_list
from hrnk_press.desk.load import PressOffice, load_release
from hrnk_press.desk.outgoing import refuse_twins
from hrnk_press.desk.relatives import family_of
from hrnk_press.desk.share_plan import left_out_for, reason_against
from hrnk_press.desk.share_write import TO
from hrnk_press.desk.shared import LeftOut, Reason, Receiver, Shared
from hrnk_press.desk.state import state_of
from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.copies import STEPS
from hrnk_press.exporters.filenames import attachment_names
from hrnk_press.exporters.invitation import FOLDER, invitation, invitation_steps
from hrnk_press.exporters.personal import recipient_in
from hrnk_press.exporters.recipients import require_same
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member
from hrnk_press.model.notice import NoticeKind
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.batches import Batch, batch, finish_batches
from hrnk_press.workspace.deliveries import INVITATION, add_deliveries, read_deliveries
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting


@frozen
class _Asking:
    """What is asked of whom. The office's lock is held."""

    press: PressOffice
    resolved: ResolvedRelease
    audience: Audience
    known: SoundList
    now: datetime


def request_acceptance(
    workspace: Workspace,
    slug: str,
    name: str,
    now: datetime,
    *,
    to: str = "",
    confirmed: int | str | None = None,
    told: Callable[[Shared], None] | None = None,
) -> Shared:
    """Who on that list would be asked; where `confirmed` is their number or mark, write and record the letters.

    Nobody is asked twice until the embargo changes. The words need be neither finished nor approved. Arguments
    and faults are those of `share`.
    """
    address = examined_address(to) if to else ""
    with office_lock(workspace):
        asking = _asking(workspace, slug, name, now)
        clear_abandoned(workspace, slug)
        parent = out_folder(workspace, slug) / FOLDER
        refuse_link_out(workspace, parent)
        lines = [it for it in read_deliveries(workspace, slug) if _asks(it)]
        finished = finish_batches(parent, {str(it.get("file", "")) for it in lines}.__contains__)
        until = utc_stamp(asking.audience.utc) if asking.audience.utc else ""
        people, left_out = _sorted_out(asking, address, _asked(asking, until))
        shared = _described(asking, people, left_out)
        shared = replace(shared, finished=finished)
        if address and not (people or left_out):
            raise Refused(
                f"{address} is not on {asking.known.name}",
                f"Import them first:  hrnk-press lists import FILE --into {asking.known.name}",
                code="not-on-the-list",
            )
        if not people:
            return shared
        if told is not None:
            told(shared)
        elif confirmed is None:
            return shared
        else:
            require_confirmed(len(people), shared.people, confirmed)
        return _write(asking, people, shared)


def _asked(asking: _Asking, until: str) -> frozenset[str]:
    """By address in small letters, who was asked to accept it until then, for the release in any language."""
    workspace = asking.press.workspace
    return frozenset(
        str(it["email"]).casefold()
        for release in family_of(workspace, asking.resolved.release)
        for it in read_deliveries(workspace, release.slug)
        if _asks(it) and it.get("release") == release.id and it.get("utc") == until
    )


def _asks(line: Mapping[str, Any]) -> bool:
    """Whether that record is of a letter that asks to accept an embargo, as a notice of a later one does."""
    return line.get("copy") == INVITATION or line.get("notice") == NoticeKind.EMBARGO_CHANGE


def _asking(workspace: Workspace, slug: str, name: str, now: datetime) -> _Asking:
    press, resolved = load_release(workspace, slug, now)
    release = resolved.release
    refuse_twins(workspace, release)
    state = state_of(workspace, release, now)
    audience = audience_of(press, release, state, now, TO, after_lift=False)
    if audience.public:
        raise Refused(
            f"{slug} is public: there is no embargo to accept",
            f"Hand it over to the whole list:  hrnk-press export {slug} --to eml --list {name}",
            code="public",
        )
    known = sound_list(workspace, press.office.mail, name)
    return _Asking(press, resolved, audience, known, now)


def _sorted_out(
    asking: _Asking, address: str, asked: frozenset[str]
) -> tuple[tuple[Member, ...], tuple[LeftOut, ...]]:
    """Whom to ask: those who have not accepted, have not been asked and have not taken it back."""
    people: list[Member] = []
    left_out: list[LeftOut] = []
    press = asking.press
    with members_of(press.workspace, press.office.mail, asking.known) as members:
        for member in members:
            if address and member.key != address.casefold():
                continue
            reason = reason_against(asking.audience, member) or Reason.ACCEPTED
            if reason is Reason.NOT_ACCEPTED and member.key in asked:
                reason = Reason.INVITED
            if reason is Reason.NOT_ACCEPTED:
                people.append(member)
            else:
                left_out.append(left_out_for(reason, asking.audience, member))
    return tuple(people), tuple(left_out)


def _described(asking: _Asking, people: Sequence[Member], left_out: tuple[LeftOut, ...]) -> Shared:
    order = _order(asking, len(people))
    return Shared(
        slug=asking.resolved.release.slug,
        version=None,
        copies=len(people),
        recipients=tuple(Receiver(it.email, it.name) for it in people),
        left_out=left_out,
        list=asking.known.name,
        copy=INVITATION,
        utc=asking.audience.utc,
        size=len(invitation(asking.resolved, order, people[0])) if people else 0,
        on_duty=(*order.duty, *order.duty_at_lift),
    )


def _order(asking: _Asking, recipients: int) -> ExportOrder:
    now, then = (
        duty_words(asking.press, it) for it in (asking.now, asking.audience.utc or asking.now)
    )
    changes = changes_in(history_of(asking.press.workspace, asking.resolved.release).events)
    return ExportOrder(
        now=asking.now,
        digest="",
        list=asking.known.name,
        recipients=recipients,
        changed=max(changes, default=asking.now),
        duty=now,
        duty_at_lift=then if then != now else (),
    )


def _write(asking: _Asking, people: Sequence[Member], shared: Shared) -> Shared:
    """Make every letter, compare it, record it, and put all of them there at once."""
    workspace, slug = asking.press.workspace, shared.slug
    parent = out_folder(workspace, slug) / FOLDER
    with batch(parent, f"{asking.press.day(asking.now)}") as made:
        receivers = _make(asking, people, made)
        said = {
            "at": utc_stamp(asking.now),
            "by": acting(workspace),
            "release": asking.resolved.release.id,
            "version": None,
            "list": shared.list,
            "to": [*TO],
            "copy": INVITATION,
            "utc": utc_stamp(shared.utc) if shared.utc else "",
        }
        below = f"{FOLDER}/{made.target.name}"
        lines = (
            {**said, "email": it.email, "file": f"{below}/{it.path.name if it.path else ''}"}
            for it in receivers
        )
        add_deliveries(workspace, slug, lines)
        made.recorded = True
        made.appear()
    return replace(shared, recipients=receivers, folder=made.target)


def _make(asking: _Asking, people: Sequence[Member], made: Batch) -> tuple[Receiver, ...]:
    order = _order(asking, len(people))
    receivers = []
    names = attachment_names(f"{it.email}.eml" for it in people)
    for member, name in zip(people, names, strict=True):
        content = invitation(asking.resolved, order, member)
        made.add(name, content)
        require_same(made.read(name), content, name)
        require_same(recipient_in(content, name), member.email, name)
        receivers.append(Receiver(member.email, member.name, path=made.target / name))
    made.add(STEPS, invitation_steps(order, asking.resolved.release.slug))
    made.sync()
    return tuple(receivers)
