"""Telling everybody who holds a release: who is told, confirmed by count, recorded, then written.

A notice tells of one event in a release's history. Who was told of it is recorded before the messages are put
where somebody finds them: whoever kills the program half way finds nothing, or a record of everything that is
there. Done again, it writes the same messages under the same names, and nobody is recorded or told twice.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hrnk_press.desk.campaigns import Campaign, campaign_words, campaigns
from hrnk_press.desk.confirmed import people_mark
from hrnk_press.desk.consent import NoticeReport
from hrnk_press.desk.duty import with_duty
from hrnk_press.desk.earlier_exports import out_folder
from hrnk_press.desk.embargo_changes import changes_in
from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.holders import Holder, holders, nothing_yet
from hrnk_press.desk.load import PressOffice
from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.filenames import attachment_names
from hrnk_press.exporters.notice import calendar_entry, notice_message, notice_steps
from hrnk_press.exporters.recipients import require_same
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event
from hrnk_press.model.notice import DESPITE_SUPPRESSION, Notice, NoticeKind, Told
from hrnk_press.model.release import Release
from hrnk_press.workspace.deliveries import add_deliveries
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.leftovers import remove_abandoned
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.machine import acting, is_desk
from hrnk_press.workspace.medialists.suppression import read_suppression
from hrnk_press.workspace.staging import remove_files
from hrnk_press.workspace.streamed import staged_folder

FOLDER = "notices"
STEPS = "STEPS.txt"
HOLDS = (NoticeKind.HOLD, NoticeKind.HOLD_ENDED)


@frozen
class Audience:
    """Everybody who holds a release, in every version and language: its `family`, and who of them is told.

    `people` are to be told, `to_call` the addresses of the suppressed, `again` were told before and `known` many need no notice; `about` is the digest
    of the event, empty where it is not recorded yet.
    """

    press: PressOffice
    family: tuple[Release, ...]
    kind: NoticeKind
    about: str = ""
    people: tuple[Holder, ...] = ()
    again: tuple[Holder, ...] = ()
    known: int = 0
    suppressed: int = 0
    erased: int = 0
    scheduled: int = 0
    campaigns: tuple[Campaign, ...] = ()
    to_call: tuple[str, ...] = ()

    @property
    def everybody(self) -> int:
        """How many hold it, whoever of them is told."""
        left = self.known + self.suppressed + self.erased + self.scheduled
        return len(self.people) + len(self.again) + left

    @property
    def report(self) -> NoticeReport:
        """The count."""
        return NoticeReport(
            self.family[0].slug,
            self.kind,
            len(self.people),
            len(self.again),
            self.suppressed,
            self.erased,
            self.scheduled,
            self.campaigns,
            self.to_call,
            people=people_mark(it.key for it in self.people),
        )


def require_desk(press: PressOffice, slug: str) -> None:
    """Refuses on every machine but the one that lifts and shares."""
    if not is_desk(press.workspace):
        raise Refused(
            f"this machine is not the desk: who holds {slug} is known there alone",
            "On the one machine that lifts and shares:  hrnk-press me ID --desk",
            code="not-the-desk",
        )


def clear_abandoned(press: PressOffice, releases: Iterable[Release]) -> None:
    """Take away what runs that were killed had not finished writing. The office's lock is held."""
    remove_abandoned(press.workspace.local)
    for release in releases:
        remove_abandoned(press.workspace.release_folder(release.slug))


def audience_for(
    press: PressOffice,
    family: Sequence[Release],
    kind: NoticeKind,
    now: datetime,
    about: str = "",
    *,
    knows: Callable[[Holder], bool] = lambda _: False,
    relatives: Sequence[Release] = (),
) -> Audience:
    """Whom to tell. `about` is the event's digest where it is recorded already; `knows` whoever needs no notice;
    `relatives` are those languages of the text that it does not tell of.

    Who waits for a mailing tool to send what is public has nothing yet, and must not hear of it from a notice.
    """
    suppression = read_suppression(press.workspace)
    people: list[Holder] = []
    again: list[Holder] = []
    to_call: list[str] = []
    known = erased = scheduled = 0
    is_unsent = nothing_yet(press.workspace, family, kind, now)
    for it in holders(press.workspace, family, relatives):
        if about and about in it.notices and not it.erased:
            again.append(it)
        elif is_unsent(it):
            scheduled += 1
        elif knows(it):
            known += 1
        elif it.erased:
            erased += 1
        elif kind not in DESPITE_SUPPRESSION and it.email in suppression:
            to_call.append(it.email)
        else:
            people.append(it)
    told = (tuple(people), tuple(again), known, len(to_call), erased, scheduled)
    waiting = campaigns(press.workspace, family, now)
    return Audience(press, tuple(family), kind, about, *told, waiting, tuple(to_call))


def write_notice(
    audience: Audience,
    event: Event,
    notice: Notice,
    told: Callable[[Holder, Release], Told],
    now: datetime,
    *,
    public: bool = False,
) -> NoticeReport:
    """Write a message to each of them, and record it first. The office's lock is held.

    `told` is what one person is told of the release that they hold. Where the messages of this event stand
    already, only those for people who have not been told are added; earlier ones that name a time or a state
    that is no more are deleted. Raises Refused and DiskFault.
    """
    press, first, by = audience.press, audience.family[0], acting(audience.press.workspace)
    folder = folder_of(press, audience.family, event, audience.kind)
    refuse_link_out(press.workspace, folder)
    outdated = _withdrawn(audience, folder)
    whole = (folder / STEPS).is_file()
    addressed = audience.people if whole else (*audience.again, *audience.people)
    report = replace(
        audience.report,
        folder=folder if whole or addressed else None,
        outdated=outdated,
        until=notice.until,
    )
    if not addressed:
        return report
    notice = with_duty(press, notice)
    held = {it.slug: it for it in audience.family}
    resolved = {it.slug: press.resolved(it, event.at) for it in audience.family}
    entries = {
        slug: calendar_entry(resolved[slug], _order(press, it, event, notice, public=public))
        for slug, it in held.items()
    }
    with staged_folder(folder) as made:
        for person in addressed:
            release = held[person.releases[-1]]
            content = notice_message(
                resolved[release.slug],
                notice,
                told(person, release),
                [it for slug in reversed(person.releases) if (it := entries[slug])],
                event.digest,
            )
            name = _name(person)
            made.add(name, content)
            require_same(made.read(name), content, name)
        everybody = len(audience.people) + len(audience.again)
        waiting = [campaign_words(it, audience.kind, notice.until) for it in audience.campaigns]
        made.add(STEPS, notice_steps(first, notice, everybody, waiting))
        made.sync()
        head = {"at": utc_stamp(now), "by": by, "release": first.id}
        lines = (head | _line(it, event, notice) for it in audience.people)
        add_deliveries(press.workspace, first.slug, lines)
        made.place(STEPS if whole else "*.eml")
    return report


def folder_of(
    press: PressOffice, family: Sequence[Release], event: Event, kind: NoticeKind
) -> Path:
    """Where the messages that tell of that event stand: `out/notices/kill`, a second one under a number."""
    mine = next((it for it in family if it.id == event.release), family[0])
    like = [
        it.digest
        for it in history_of(press.workspace, mine).events
        if it.occasion is event.occasion
        and ("reason" in it.details) == ("reason" in event.details)
        and it.details.get("for") != "page"  # of which nobody was told
    ]
    number = like.index(event.digest) + 1
    name = f"{kind.value}-{number}" if number > 1 else kind.value
    return out_folder(press.workspace, family[0].slug) / FOLDER / name


def _withdrawn(audience: Audience, stays: Path) -> tuple[str, ...]:
    """Delete messages that name a time or a state that is no more; the folders in which they stood.

    A correction makes nothing untrue, and a hold that ends none of a correction. Raises DiskFault.
    """
    press, deleted = audience.press, []
    if audience.kind is NoticeKind.CORRECTION:
        return ()
    for release in audience.family:
        for folder in sorted((out_folder(press.workspace, release.slug) / FOLDER).glob("*/")):
            correction = folder.name.startswith(NoticeKind.CORRECTION.value)
            if folder == stays or (correction and audience.kind in HOLDS):
                continue
            refuse_link_out(press.workspace, folder)
            names = [it.name for it in folder.iterdir() if it.is_file()]
            remove_files(folder, names)
            with suppress(OSError):  # what somebody else put there stays
                folder.rmdir()
            if names:
                deleted.append(f"{FOLDER}/{folder.name}/")
    return tuple(dict.fromkeys(deleted))


def told_of(holder: Holder, about: str) -> Told:
    """What that person is told beside what everybody is: the copy they hold, and the time they were told last."""
    before = told_before(holder, about)
    return Told(holder.name, holder.email, holder.zone, holder.references, before)


def told_before(holder: Holder, about: str) -> datetime | None:
    """The instant that the person was told last, before that event."""
    utc = holder.utc_before(about)
    return datetime.fromisoformat(utc) if utc else None


def _name(person: Holder) -> str:
    """A file name that tells one person from another, and stays theirs."""
    mark = hashlib.sha256(person.key.encode()).hexdigest()[:6]
    return attachment_names([f"{mark}-{person.key}.eml"])[0]


def _order(
    press: PressOffice, release: Release, event: Event, notice: Notice, *, public: bool
) -> ExportOrder:
    # Who is to wait for word after a hold is told no time, which is over, by the calendar either.
    waits = notice.held or notice.passed
    stopped = "killed" if notice.kind is NoticeKind.KILL else "held" if waits else ""
    changes = changes_in(history_of(press.workspace, release).events)
    return ExportOrder(
        now=event.at,
        digest=event.digest,
        public=public,
        stopped=stopped,
        revision=len(changes),
        changed=max(changes, default=event.at),
    )


def _line(person: Holder, event: Event, notice: Notice) -> dict[str, object]:
    """What the record says of this person."""
    return {
        "version": person.version,
        "digest": person.digest,
        "list": person.lists[-1] if person.lists else "",
        "to": ["eml"],
        "copy": "notice",
        "notice": notice.kind.value,
        "about": event.digest,
        "utc": utc_stamp(notice.until) if notice.until else "",
        "email": person.email,
    }
