"""Sharing a release under embargo: a copy for each person of a list who accepted to hold it.

Who gets one is said and confirmed by number before anything is written. Every copy is a
message to one person with a reference of its own; it is recorded before it is put where somebody finds
it, and all copies of one sharing appear at once. Whoever holds these words gets no second copy, whoever holds
earlier ones a revised copy that says what changed.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.confirmed import require_confirmed
from hrnk_press.desk.handing import Handing, Stopped, handing
from hrnk_press.desk.list_rows import examined_address
from hrnk_press.desk.share_plan import Plan, plan
from hrnk_press.desk.share_write import TO, finish_copies, write_copies
from hrnk_press.desk.shared import Reason, Receiver, Shared
from hrnk_press.errors import Refused
from hrnk_press.exporters.copies import FOLDER
from hrnk_press.exporters.personal import PersonalMessages
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock


def share(
    workspace: Workspace,
    slug: str,
    name: str,
    now: datetime,
    *,
    to: str = "",
    confirmed: int | str | None = None,
    told: Callable[[Shared], None] | None = None,
) -> Shared:
    """Who on that list would get a copy; where `confirmed` is their number or mark, write and record the copies.

    `to` is the address of the one person of the list who gets one; in place of a number, `told` is given what
    will go to whom before anything is written. Raises NotFound, UsageFault, Refused, UnreadableData and
    DiskFault; then nothing is to be found.
    """
    address = examined_address(to) if to else ""
    with office_lock(workspace):
        begun = _begun(workspace, slug, name, now)
        if isinstance(begun, Stopped):
            return Shared(slug, None, 0, (), (), refused=begun.refused, missing=begun.missing)
        finished = finish_copies(begun)
        planned = plan(begun, address)
        shared = replace(_described(begun, planned), finished=finished)
        if address:
            _require_one(begun, planned, address)
        if not planned.people:
            return _nobody(shared)
        if told is not None:
            told(shared)
        elif confirmed is None:
            return shared
        else:
            require_confirmed(len(planned.people), shared.people, confirmed)
        return write_copies(begun, planned, shared)


def _begun(workspace: Workspace, slug: str, name: str, now: datetime) -> Handing | Stopped:
    """The release and the list. Raises Refused for what is no longer, or no more, under embargo."""
    after = f"hrnk-press export {slug} --to eml --list {name}"
    try:
        begun = handing(workspace, slug, name, now, TO)
    except Refused as refused:
        if refused.code != "not-lifted":
            raise
        hint = f"Lift it:  hrnk-press embargo lift {slug}\nThen hand it over:  {after}"
        raise Refused(refused.message, hint, code=refused.code) from None
    if isinstance(begun, Handing) and begun.audience.public:
        raise Refused(
            f"{slug} is public: nobody needs a copy under embargo any more",
            f"Hand it over to the whole list:  {after}",
            code="public",
        )
    return begun


def _described(begun: Handing, planned: Plan) -> Shared:
    """The plan for people: nothing of it is written."""
    going = begun.going
    order = begun.order(going.version or 0)
    sample = [it.member for it in planned.people[:1]]
    messages = PersonalMessages(going.resolved, order) if sample else None
    return Shared(
        slug=going.resolved.release.slug,
        version=going.version,
        copies=len(planned.people),
        recipients=tuple(
            Receiver(it.member.email, it.member.name, it.replaces) for it in planned.people
        ),
        left_out=planned.left_out,
        list=begun.known.name,
        utc=begun.audience.utc,
        size=sum(len(messages.message(it)) for it in sample) if messages else 0,
        on_duty=(*order.duty, *order.duty_at_lift),
        warnings=len(going.findings),
    )


def _require_one(begun: Handing, planned: Plan, address: str) -> None:
    """Raises Refused where the one person named gets nothing, saying why."""
    slug, name = begun.going.resolved.release.slug, begun.known.name
    if planned.people:
        return
    if not planned.left_out:
        raise Refused(
            f"{address} is not on {name}: copies go to people of a list alone",
            f"Import them first:  hrnk-press lists import FILE --into {name}",
            code="not-on-the-list",
        )
    left_out = planned.left_out[0]
    reason = left_out.reason
    accept = f"hrnk-press lists accept {address} --release {slug}"
    why, what = {
        Reason.WITHDRAWN: (
            f"took back that they hold the embargo of {slug}",
            f"When they hold it again:  {accept}",
        ),
        Reason.BROKE_EMBARGO: (
            f"works for an outlet that broke an embargo on {left_out.since}, and accepted none since",
            f"Talk to them; when they hold this one:  {accept}",
        ),
        Reason.SUPPRESSED: ("asked not to be written to", ""),
        Reason.HOLDS_IT: (
            "holds a copy of these words",
            f"It stands in releases/{slug}/out/{FOLDER}/ to be sent again.",
        ),
    }.get(
        reason,
        (
            f"has not accepted the embargo of {slug}",
            f"When they have:  {accept}",
        ),
    )
    raise Refused(f"{address} {why}", what, code=reason.value)


def _nobody(shared: Shared) -> Shared:
    """Everybody has a copy, which is fine; or nobody may have one, which is refused."""
    reasons = {it.reason for it in shared.left_out}
    if Reason.HOLDS_IT in reasons:
        return shared
    slug, name = shared.slug, shared.list
    if not reasons - {Reason.SUPPRESSED}:
        raise Refused(f"there is nobody on {name} to write to", "", code="nobody")
    raise Refused(
        f"nobody on {name} has accepted the embargo of {slug}",
        f"Ask them:  hrnk-press share {slug} --list {name} --request\n"
        f"Record who has:  hrnk-press lists accept ADDRESS --release {slug}",
        code="nobody-accepted",
    )
