"""Writing the copies of one sharing: made, read back, recorded, and then put there all at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hrnk_press.desk.earlier_exports import out_folder
from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.given import earlier_copies
from hrnk_press.desk.handing import Handing, given_version, mark_files, tell_shared
from hrnk_press.desk.load import digest_of
from hrnk_press.desk.share_plan import Plan, Taker
from hrnk_press.desk.shared import Receiver, Shared
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.copies import FOLDER, STEPS, copy_name, copy_steps
from hrnk_press.exporters.personal import recipient_in
from hrnk_press.exporters.recipients import require_same
from hrnk_press.exporters.revised_messages import RevisedMessages
from hrnk_press.model.copy_reference import copy_reference
from hrnk_press.workspace.batches import Batch, batch, finish_batches
from hrnk_press.workspace.deliveries import HandOff, add_deliveries, read_deliveries
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.machine import acting

TO = ("share",)
"""What the record calls the destination of these copies."""


def write_copies(begun: Handing, planned: Plan, shared: Shared) -> Shared:
    """Make every copy, compare it, record it, and put all of them there. Callers hold the lock.

    Raises Refused and DiskFault; then nothing is there, or what the next sharing finishes.
    """
    going = begun.going
    workspace, slug = going.press.workspace, going.resolved.release.slug
    by, out = acting(workspace), out_folder(workspace, slug)
    version = given_version(going, by)
    people = planned.people
    earlier = earlier_copies(begun, planned.given)
    order = begun.order(version, recipients=len(people), earlier=earlier)
    with batch(out / FOLDER, f"v{version}") as made:
        receivers = _make(begun, order, people, made)
        told = _told(begun, by, version)
        below = f"{FOLDER}/{made.target.name}"
        new = [it for it, taker in zip(receivers, people, strict=True) if not taker.again]
        stale = mark_files(going, order, [f"{below}/{it}" for it in made.names])
        add_deliveries(workspace, slug, (_line(told, it, below) for it in new))
        made.recorded = True
        if new:
            tell_shared(going, by, version, told.digest, _details(told.said, len(new), below))
        made.appear()
    return replace(
        shared, version=version, recipients=tuple(receivers), folder=made.target, stale=stale
    )


def finish_copies(begun: Handing) -> tuple[Path, ...]:
    """Put the copies there that a run had recorded when it was killed; their folders. Callers hold the lock."""
    going = begun.going
    workspace, slug = going.press.workspace, going.resolved.release.slug
    parent = out_folder(workspace, slug) / FOLDER
    refuse_link_out(workspace, parent)
    copies = (it for it in read_deliveries(workspace, slug) if it["copy"] == "embargoed")
    lines = {it["file"]: it for it in copies if "file" in it}
    finished = finish_batches(parent, lines.__contains__)
    for folder in finished:
        below = f"{FOLDER}/{folder.name}"
        recorded = [it for file, it in lines.items() if file.startswith(f"{below}/")]
        first = recorded[0]
        details = _details(first, len(recorded), below)
        tell_shared(going, first["by"], first["version"], first["digest"], details)
    return finished


def _make(
    begun: Handing, order: ExportOrder, people: Sequence[Taker], made: Batch
) -> list[Receiver]:
    """Write the messages and what to do with them, and read them back."""
    going = begun.going
    messages = RevisedMessages(going.resolved, order)
    receivers = []
    for taker in people:
        member = taker.member
        release, digest = going.resolved.release.id, order.digest
        reference = copy_reference(release, digest, order.version, member.email)
        name, content = copy_name(member.email, reference), messages.message(member)
        made.add(name, content)
        require_same(made.read(name), content, name)
        require_same(recipient_in(content, name), member.email, name)
        path = made.target / name
        receivers.append(Receiver(member.email, member.name, taker.replaces, reference, path))
    made.add(STEPS, copy_steps(going.resolved, order))
    made.sync()
    with begun.everybody():  # the list is still the one that was read
        pass
    return receivers


def _told(begun: Handing, by: str, version: int) -> HandOff:
    """What is recorded of everybody who gets a copy."""
    going = begun.going
    return HandOff(
        at=utc_stamp(going.now),
        by=by,
        release=going.resolved.release.id,
        version=version,
        digest=digest_of(going.resolved),
        list=begun.known.name,
        to=TO,
        copy="embargoed",
        utc=utc_stamp(begun.audience.utc) if begun.audience.utc else "",
    )


def _line(told: HandOff, receiver: Receiver, below: str) -> dict[str, Any]:
    """What is recorded of one of them; `file` is where the message stands among the exports."""
    name = receiver.path.name if receiver.path else ""
    return {
        **told.said,
        "email": receiver.email,
        "reference": receiver.reference,
        "file": f"{below}/{name}",
    }


def _details(told: Mapping[str, Any], copies: int, below: str) -> dict[str, Any]:
    """What the event tells of this sharing."""
    return {
        "list": told["list"],
        "to": [*told["to"]],
        "copies": copies,
        "utc": told["utc"],
        "folder": below,
    }
