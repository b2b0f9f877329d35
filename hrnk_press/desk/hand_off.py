"""Handing a release over to the people of a media list: who gets it, confirmed by count, recorded, then written.

Before the instant it goes to those alone who accepted the embargo (failure mode F22); to everybody only once
it is public, or scheduled by the mailing tool for the instant. What is made is read back and compared, then
recorded, and only then put where somebody finds it: whoever kills the program half way finds either nothing,
or a record of everything that is there. Doing it again records nobody twice.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hrnk_press.desk.approval_turn import Turn, keep_words
from hrnk_press.desk.audience import Audience, audience_of
from hrnk_press.desk.earlier_exports import MARKS, marks_with, out_folder, stale_exports
from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.export import Exported, mark_of, written
from hrnk_press.desk.list_files import Making, making, staged_artifact
from hrnk_press.desk.lists import SoundList, members_of, sound_list
from hrnk_press.desk.load import digest_of
from hrnk_press.desk.outgoing import Outgoing, outgoing
from hrnk_press.desk.overrides import office_layout
from hrnk_press.embargo.state import State
from hrnk_press.errors import Refused, UsageFault
from hrnk_press.exporters import destinations
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.recipients import batches
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Occasion
from hrnk_press.model.media_list import Member
from hrnk_press.workspace.deliveries import HandOff, Recording
from hrnk_press.workspace.history import record
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.store import remove_abandoned, replace_files

SHOWN = 20


@frozen
class ListHandOff:
    """What goes, or went, to the people of a list.

    `copy` is "embargoed" or "public"; `utc` the instant until which they hold it or before which it is not
    sent, None where there is none. `left_out` have not accepted the embargo, the first of them named in
    `not_accepted`; `suppressed` must not be written to. `written`: whether it was confirmed and is there.
    """

    name: str
    copy: str
    utc: datetime | None
    recipients: int
    left_out: int
    not_accepted: tuple[str, ...]
    suppressed: int
    written: bool = False


@frozen
class _Hand:
    """Everything that one hand-off is made of. The office's lock is held."""

    going: Outgoing
    to: tuple[str, ...]
    audience: Audience
    members: Callable[[], Iterator[Member]]
    draft: bool


def hand_off(
    workspace: Workspace,
    slug: str,
    to: Sequence[str],
    name: str,
    now: datetime,
    *,
    after_lift: bool = False,
    draft: bool = False,
    out: Path | None = None,
    confirmed: int | None = None,
    told: Callable[[ListHandOff], None] | None = None,
) -> Exported:
    """What would go to the people of that list; where `confirmed` is their number, write and record it.

    `draft`: mail as one draft that a person sends to all of them, their addresses beside it. In place of a number, `told` is given what will go to whom, whatever it is, before anything is written.

    Raises NotFound, UsageFault, Refused, UnreadableData and DiskFault, then nothing is to be found: also
    where the list is changed meanwhile, or its recipients are no longer as many as were confirmed.
    """
    names = tuple(dict.fromkeys(to))
    if not set(names) & destinations.FOR_LISTS:
        raise UsageFault(
            f"{' and '.join(names)}: nothing of that is made for the people of a list",
            f"These are: {', '.join(it for it in destinations.destinations() if it in destinations.FOR_LISTS)}",
        )
    with office_lock(workspace):
        going = outgoing(workspace, slug, now, out, office_layout(workspace))
        if going.errors:
            return Exported(slug, None, (), refused=going.errors)
        press, release = going.press, going.resolved.release
        audience = audience_of(press, release, going.state, now, names, after_lift=after_lift)
        missing = () if going.state is State.PUBLIC else going.missing()
        if missing:
            return Exported(slug, None, (), missing=missing)
        known = sound_list(workspace, press.office.mail, name)

        def members() -> Iterator[Member]:
            with members_of(workspace, press.office.mail, known) as everybody:
                yield from audience.chosen(everybody)

        with members_of(workspace, press.office.mail, known) as everybody:
            report = _counted(known, audience, everybody)
        exported = Exported(slug, going.version, (), warnings=len(going.findings), list=report)
        if not report.recipients:
            raise _nobody(slug, report)
        if told is not None:
            told(report)
        elif confirmed is None:
            return exported
        elif confirmed != report.recipients:
            raise Refused(
                f"{report.recipients:,} people would get it, not the {confirmed:,} that were confirmed",
                "The list, the acceptances or the suppressions changed; look again and confirm anew.",
                code="recipients-changed",
            )
        return _write(_Hand(going, names, audience, members, draft), exported, report)


def _counted(known: SoundList, audience: Audience, everybody: Iterator[Member]) -> ListHandOff:
    recipients = left_out = suppressed = 0
    named: list[str] = []
    if audience.everybody:
        recipients, everybody = known.rows, iter(())
    for member in everybody:
        if member.email in audience.suppression:
            suppressed += 1
        elif audience.accepted(member):
            recipients += 1
        else:
            left_out += 1
            named += [member.email] if len(named) < SHOWN else []
    copy = "public" if audience.public else "embargoed"
    return ListHandOff(
        known.name, copy, audience.utc, recipients, left_out, tuple(named), suppressed
    )


def _nobody(slug: str, report: ListHandOff) -> Refused:
    if report.left_out:
        return Refused(
            f"nobody on {report.name} has accepted the embargo of {slug}",
            f"Record who has:  hrnk-press lists accept ADDRESS --release {slug}",
            code="nobody-accepted",
        )
    return Refused(f"there is nobody on {report.name} to write to", "", code="nobody")


def _write(hand: _Hand, exported: Exported, report: ListHandOff) -> Exported:
    """Make everything, compare it, record it, put it there."""
    going = hand.going
    folder, by = going.folder, acting(going.press.workspace)
    remove_abandoned(out_folder(going.press.workspace, exported.slug))
    told = _told(hand, report, by, _version(hand, by))
    order = going.order(
        public=hand.audience.public,
        list=report.name,
        recipients=report.recipients,
        draft=hand.draft,
        schedule=hand.audience.utc if hand.audience.public else None,
    )
    artifacts = [it for name in hand.to for it in destinations.export(name, going.resolved, order)]
    with ExitStack() as stack:
        files = [staged_artifact(stack, folder, it) for it in artifacts]
        made = [
            making(stack, folder, destinations.list_file(name, going.resolved, order))
            for name in hand.to
            if name in destinations.FOR_LISTS
        ]
        recording = stack.enter_context(Recording(going.press.workspace, exported.slug, told))
        _fill(made, recording, hand.members())
        recording.record()
        _record_event(hand, told, report)
        for file in files:
            file.place()
        for it in made:
            it.place()
        listed = [file for it in made for file in it.written()]
    everything = (*(written(folder, it) for it in artifacts), *listed)
    return replace(
        exported,
        version=told.version,
        artifacts=everything,
        stale=_marked(hand, [it.path.relative_to(folder).as_posix() for it in everything], order),
        list=replace(report, written=True),
    )


def _told(hand: _Hand, report: ListHandOff, by: str, version: int) -> HandOff:
    """What is recorded of everybody who gets it."""
    return HandOff(
        at=utc_stamp(hand.going.now),
        by=by,
        release=hand.going.resolved.release.id,
        version=version,
        digest=digest_of(hand.going.resolved),
        list=report.name,
        to=hand.to,
        copy=report.copy,
        utc=utc_stamp(report.utc) if report.utc else "",
    )


def _version(hand: _Hand, by: str) -> int:
    """The version that is handed over: these words, kept now, or of what is public those that were lifted."""
    going = hand.going
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


def _fill(made: Sequence[Making], recording: Recording, members: Iterator[Member]) -> None:
    """Write everything, and what is to be recorded, in one pass over the list; then read it back."""
    takers = [recording.take, *(it.take() for it in made)]
    for batch in batches(members):
        for take in takers:
            take(batch)
    for it in made:
        it.finish()


def _record_event(hand: _Hand, told: HandOff, report: ListHandOff) -> None:
    """That embargoed copies are out; the same hand-off, done again, is one event."""
    if report.copy != "embargoed":
        return
    details = {"list": told.list, "to": [*told.to], "copies": report.recipients, "utc": told.utc}
    for it in hand.going.history.events:
        same = it.occasion is Occasion.SHARED and it.content_digest == told.digest
        if same and {key: it.details.get(key) for key in details} == details:
            return
    record(
        hand.going.press.workspace,
        hand.going.resolved.release.slug,
        Occasion.SHARED,
        release=told.release,
        at=hand.going.now,
        by=told.by,
        version=told.version,
        content_digest=told.digest,
        details=details,
    )


def _marked(hand: _Hand, files: Sequence[str], order: ExportOrder) -> tuple[str, ...]:
    """Note what these files are made of; which exports in the release's own folder are of an older text."""
    going = hand.going
    slug = going.resolved.release.slug
    own, made_of = out_folder(going.press.workspace, slug), mark_of(going.resolved, order)
    if going.folder == own:
        replace_files(own, {MARKS: marks_with(own, files, made_of)})
    return stale_exports(own, slug, made_of)
