"""Handing a release over to the people of a media list: who gets it, confirmed by count, recorded, then written.

Before the instant it goes to those alone who accepted the embargo; to everybody only once
it is public, or scheduled by the mailing tool for the instant. What is made is read back and compared, then
recorded, and only then put where somebody finds it: whoever kills the program half way finds either nothing,
or a record of everything that is there. Doing it again records nobody twice.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import chain, compress, repeat
from pathlib import Path

from hrnk_press.desk.confirmed import people_mark, require_confirmed
from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.export import Exported, written
from hrnk_press.desk.given import NOTHING_GIVEN, Given, earlier_copies, given_before
from hrnk_press.desk.handing import (
    Handing,
    Stopped,
    given_version,
    handing,
    mark_files,
    tell_shared,
)
from hrnk_press.desk.list_files import Making, making, staged_artifact
from hrnk_press.desk.load import digest_of
from hrnk_press.errors import Refused, UsageFault
from hrnk_press.exporters import destinations
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.recipients import batches
from hrnk_press.frozen import frozen
from hrnk_press.model.copy_reference import copy_reference
from hrnk_press.model.media_list import Member
from hrnk_press.workspace.deliveries import HandOff, Recording
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting

SHOWN = 20


@frozen
class ListHandOff:
    """What goes, or went, to the people of a list.

    `copy` is "embargoed" or "public"; `utc` the instant until which they hold it or before which it is not
    sent, None where there is none. `left_out` have not accepted the embargo, the first of them named in
    `not_accepted`; `broke_embargo` are those whose outlet broke one, each with the day; `suppressed` must not be
    written to. `revised` hold an earlier version: what is made for them says what changed, but for what is made for
    the destinations in `silent`; `holding` hold these very words already. `written`: whether it was confirmed and is there. `people` is a mark that tells
    those who get it from any others.
    """

    name: str
    copy: str
    utc: datetime | None
    recipients: int
    left_out: int
    not_accepted: tuple[str, ...]
    suppressed: int
    written: bool = False
    broke_embargo: tuple[str, ...] = ()
    revised: int = 0
    silent: tuple[str, ...] = ()
    people: str = ""
    holding: int = 0


@frozen
class _Hand:
    """Everything that one hand-off is made of. The office's lock is held."""

    begun: Handing
    to: tuple[str, ...]
    draft: bool
    digests: bool


def hand_off(
    workspace: Workspace,
    slug: str,
    to: Sequence[str],
    name: str,
    now: datetime,
    *,
    after_lift: bool = False,
    draft: bool = False,
    digests: bool = True,
    out: Path | None = None,
    confirmed: int | str | None = None,
    told: Callable[[Exported], None] | None = None,
) -> Exported:
    """What would go to the people of that list; where `confirmed` is their number or mark, write and record it.

    `draft`: mail as one draft that a person sends to all of them, their addresses beside it. `digests`: tell the
    SHA-256 of each file. In place of a number, `told` is given what will go to whom, whatever it is, before anything is written.

    Raises NotFound, UsageFault, Refused, UnreadableData and DiskFault, then nothing is to be found: also
    where the list is changed meanwhile, or its recipients are no longer those that were confirmed.
    """
    names = tuple(dict.fromkeys(to))
    if not set(names) & destinations.FOR_LISTS:
        raise UsageFault(
            f"{' and '.join(names)}: nothing of that is made for the people of a list",
            f"These are: {', '.join(it for it in destinations.destinations() if it in destinations.FOR_LISTS)}",
        )
    with office_lock(workspace):
        begun = handing(workspace, slug, name, now, names, after_lift=after_lift, out=out)
        if isinstance(begun, Stopped):
            return Exported(slug, None, (), refused=begun.refused, missing=begun.missing)
        hand = _Hand(begun, names, draft, digests)
        given = {} if begun.audience.public else given_before(begun)
        report, chosen = _counted(begun, given)
        report = replace(report, silent=_silent(hand) if report.revised else ())
        warnings = len(begun.going.findings)
        exported = Exported(slug, begun.going.version, (), warnings=warnings, list=report)
        if not report.recipients:
            raise _nobody(slug, report)
        if told is not None:
            told(exported)
        elif confirmed is None:
            return exported
        else:
            require_confirmed(report.recipients, report.people, confirmed)
        return _write(hand, exported, report, given, _people(begun, chosen))


def _counted(begun: Handing, given: Mapping[str, Given]) -> tuple[ListHandOff, bytes]:
    """How many get it; and of each row of the list in turn whether it is one of them, `b""` for all."""
    audience, known = begun.audience, begun.known
    digest = digest_of(begun.going.resolved)
    recipients = left_out = suppressed = revised = holding = 0
    chosen = bytearray()
    named: list[str] = []
    broke: list[str] = []
    with begun.everybody() as everybody:
        if audience.everybody:
            recipients, everybody = known.rows, iter(())
        for member in everybody:
            before = recipients
            if member.email in audience.suppression:
                suppressed += 1
            elif audience.accepted(member):
                recipients += 1
                if given:
                    has = given.get(member.key, NOTHING_GIVEN)
                    revised += bool(has.replaced(digest)[0])
                    holding += has.digest == digest
            elif (broken := audience.broke(member)) is not None:
                broke.append(f"{member.email}, {broken.at[:10]}")
            else:
                left_out += 1
                named += [member.email] if len(named) < SHOWN else []
            chosen.append(recipients - before)
    copy = "public" if audience.public else "embargoed"
    report = ListHandOff(
        known.name,
        copy,
        audience.utc,
        recipients,
        left_out,
        tuple(named),
        suppressed,
        broke_embargo=tuple(broke),
        revised=revised,
        holding=holding,
        people=people_mark((known.sha256, chosen.hex())),
    )
    return report, bytes(chosen)


def _people(begun: Handing, chosen: bytes) -> Iterator[Member]:
    """Those who were counted; the list is read to its end, whatever was added to it meanwhile."""
    with begun.everybody() as everybody:
        yield from compress(everybody, chain(chosen, repeat(False))) if chosen else everybody


def _nobody(slug: str, report: ListHandOff) -> Refused:
    if report.left_out:
        return Refused(
            f"nobody on {report.name} has accepted the embargo of {slug}",
            f"Record who has:  hrnk-press lists accept ADDRESS --release {slug}",
            code="nobody-accepted",
        )
    return Refused(f"there is nobody on {report.name} to write to", "", code="nobody")


def _write(
    hand: _Hand,
    exported: Exported,
    report: ListHandOff,
    given: Mapping[str, Given],
    people: Iterator[Member],
) -> Exported:
    """Make everything, compare it, record it, put it there."""
    going, audience = hand.begun.going, hand.begun.audience
    workspace, folder = going.press.workspace, going.folder
    by = acting(workspace)
    told = _told(hand, report, by, given_version(going, by))
    order = hand.begun.order(
        told.version,
        earlier=earlier_copies(hand.begun, given) if _is_personal(hand) else {},
        recipients=report.recipients,
        draft=hand.draft,
        schedule=audience.utc if audience.public else None,
    )
    artifacts = _artifacts(hand, report, order)
    with ExitStack() as stack:
        files = [staged_artifact(stack, folder, it) for it in artifacts]
        made = [
            making(stack, folder, destinations.list_file(name, going.resolved, order))
            for name in hand.to
            if name in destinations.FOR_LISTS
        ]
        recording = Recording(workspace, exported.slug, told, _reference(hand, told))
        stack.enter_context(recording)
        _fill(made, recording, people)
        recording.record()
        if not audience.public:
            details = {"list": told.list, "to": [*told.to], "copies": report.recipients}
            tell_shared(going, by, told.version, told.digest, {**details, "utc": told.utc})
        for file in files:
            file.place()
        for it in made:
            it.place()
        listed = [file for it in made for file in it.written(digests=hand.digests)]
    everything = (*(written(folder, it) for it in artifacts), *listed)
    names = [it.path.relative_to(folder).as_posix() for it in everything]
    return replace(
        exported,
        version=told.version,
        artifacts=everything,
        stale=mark_files(going, order, names),
        list=replace(report, written=True),
    )


def _artifacts(hand: _Hand, report: ListHandOff, order: ExportOrder) -> list[Artifact]:
    """What is the same for everybody; it says where it does not tell who holds an earlier version that it is new."""
    untold = replace(order, replacing=report.revised)
    return [
        it
        for name in hand.to
        for it in destinations.export(
            name, hand.begun.going.resolved, untold if name in report.silent else order
        )
    ]


def _told(hand: _Hand, report: ListHandOff, by: str, version: int) -> HandOff:
    """What is recorded of everybody who gets it."""
    return HandOff(
        at=utc_stamp(hand.begun.going.now),
        by=by,
        release=hand.begun.going.resolved.release.id,
        version=version,
        digest=digest_of(hand.begun.going.resolved),
        list=report.name,
        to=hand.to,
        copy=report.copy,
        utc=utc_stamp(report.utc) if report.utc else "",
    )


def _is_personal(hand: _Hand) -> bool:
    """Whether there are copies that say whose they are, and what they take the place of."""
    public, personal = hand.begun.audience.public, destinations.WITH_REFERENCE & {*hand.to}
    return bool(personal) and not (public or hand.draft)


def _silent(hand: _Hand) -> tuple[str, ...]:
    """Of what is made for the people of a list, what says to none of them what changed."""
    told = destinations.WITH_REFERENCE if _is_personal(hand) else frozenset()
    return tuple(it for it in hand.to if it in destinations.FOR_LISTS - told)


def _reference(hand: _Hand, told: HandOff) -> Callable[[str], str] | None:
    """The reference that the copy for an address bears, where copies bear one."""
    if not _is_personal(hand):
        return None
    return partial(copy_reference, told.release, told.digest, told.version)


def _fill(made: Sequence[Making], recording: Recording, members: Iterator[Member]) -> None:
    """Write everything, and what is to be recorded, in one pass over the list; then read it back."""
    takers = [recording.take, *(it.take() for it in made)]
    for batch in batches(members):
        for take in takers:
            take(batch)
    for it in made:
        it.finish()
