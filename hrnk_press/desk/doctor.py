"""Whether this machine will lift in time: clock, zones, desk, scheduler, hooks, duty, git."""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from hrnk_press.checks.engine import run_office
from hrnk_press.checks.subject import OfficeSubject
from hrnk_press.desk.due import CLOCKS_DIFFER, Facts
from hrnk_press.desk.embargo_words import PROBLEMS, utc_text
from hrnk_press.desk.occasions import next_instant
from hrnk_press.desk.survey import Survey, survey
from hrnk_press.embargo.zones import tzdata_version
from hrnk_press.errors import PressError, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Hook, Office, on_duty
from hrnk_press.outside import sendmail
from hrnk_press.outside.clock import kept_right
from hrnk_press.outside.git import remotes, tracked_files
from hrnk_press.outside.hooks import is_found, search_path
from hrnk_press.outside.scheduler import installed_entries
from hrnk_press.outside.trust import Trust, trust_in
from hrnk_press.workspace.last_lift import is_stale, last_lift, silence
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import is_desk
from hrnk_press.workspace.press_file import read_office
from hrnk_press.workspace.store import file_time

# Where the program of a hook is found whatever starts the lift: cron's own path, and beside this program.
SCHEDULERS_PATH = os.pathsep.join(("/usr/bin", "/bin", str(Path(sys.executable).parent)))


class Verdict(StrEnum):
    """How a thing stands: WARN is for somebody to look at, FAIL keeps lifts or hooks from their time."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@frozen
class Diagnosis:
    """How one thing stands; `advice` says what to do about it, empty where nothing is to be done."""

    subject: str
    verdict: Verdict
    message: str
    advice: str = ""


@frozen
class Doctor:
    """Everything that was looked at, in the order in which a lift needs it."""

    diagnoses: tuple[Diagnosis, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing failed."""
        return all(it.verdict is not Verdict.FAIL for it in self.diagnoses)


def doctor(workspace: Workspace, clock: Callable[[], datetime]) -> Doctor:
    """Look at everything this machine needs to lift in time. What cannot be looked at has failed."""
    return Doctor(tuple(_diagnoses(workspace, clock)))


def _diagnoses(workspace: Workspace, clock: Callable[[], datetime]) -> Iterator[Diagnosis]:
    yield from _tried("disk", lambda: _disk(workspace, clock))
    yield from _tried("files", lambda: _times(workspace, clock))
    yield from _tried("git", lambda: _git(workspace))


def _times(workspace: Workspace, clock: Callable[[], datetime]) -> Iterator[Diagnosis]:
    """What the office's files and this machine say about the time of lifts."""
    office, releases = read_office(workspace), survey(workspace)
    now = clock()
    for slug in releases.unread:
        cannot = f"{slug} cannot be read, and will not be lifted"
        yield Diagnosis("files", Verdict.FAIL, cannot, f"Mend it:  hrnk-press check {slug}")
    yield from _clock(releases, now)
    yield from _zones(releases)
    yield from _desk(workspace)
    if is_desk(workspace):
        yield from _scheduler(workspace, releases, now)
        yield from _hooks(workspace, office.hooks)
        yield from _duty(office, releases, now)


def _tried(subject: str, look: Callable[[], Iterator[Diagnosis]]) -> Iterator[Diagnosis]:
    """What is found; where it cannot be looked at, that, and what to do."""
    try:
        yield from look()
    except UnreadableData as error:
        for fault in error.faults:
            yield Diagnosis(subject, Verdict.FAIL, f"{fault.file}: {fault.message}", fault.hint)
    except PressError as error:
        yield Diagnosis(subject, Verdict.FAIL, error.message, error.hint)


def _disk(workspace: Workspace, clock: Callable[[], datetime]) -> Iterator[Diagnosis]:
    """Whether anything can be written, and by which clock."""
    apart = abs(file_time(workspace.local) - clock())
    if apart > CLOCKS_DIFFER:
        seconds = apart // timedelta(seconds=1)
        yield Diagnosis(
            "disk",
            Verdict.WARN,
            f"the disk's clock and this machine's are {seconds} seconds apart",
            "Set both by the same time server",
        )
    else:
        yield Diagnosis("disk", Verdict.OK, "can be written, and goes by this machine's clock")


def _clock(releases: Survey, now: datetime) -> Iterator[Diagnosis]:
    newest = releases.newest
    if newest is not None and newest - now > CLOCKS_DIFFER:
        slug = next(it.slug for it in releases.facts if it.newest == newest)
        yield Diagnosis(
            "clock",
            Verdict.FAIL,
            f"it is {utc_text(now)}, and {slug} has an event of {utc_text(newest)}",
            "Set the clock right. If it is, another machine recorded that with a wrong one (`hrnk-press "
            f"history {slug}` says who), and until then a person lifts what is due:  hrnk-press embargo "
            "lift SLUG",
        )
    elif kept_right() is False:
        yield Diagnosis(
            "clock",
            Verdict.WARN,
            f"it is {utc_text(now)}, and the system says that its clock is not synchronized",
            "Switch network time on:  timedatectl set-ntp true",
        )
    else:
        yield Diagnosis("clock", Verdict.OK, f"it is {utc_text(now)}")


def _zones(releases: Survey) -> Iterator[Diagnosis]:
    unclear = [it for it in releases.pending if it.embargo.problem]
    yield from map(_unclear, unclear)
    if not unclear:
        pending = sum(it.embargo.instant is not None for it in releases.pending)
        yield Diagnosis(
            "zones",
            Verdict.OK,
            f"zone data {tzdata_version()}; it agrees with every embargo ahead ({pending})",
        )


def _unclear(facts: Facts) -> Diagnosis:
    readings = " or ".join(utc_text(it) for it in facts.embargo.readings)
    could_be = f"; it could be {readings}" if readings else ""
    return Diagnosis(
        "zones",
        Verdict.FAIL,
        f"{facts.slug}: {PROBLEMS[facts.embargo.problem]} (zone data {tzdata_version()}){could_be}",
        f'Say which:  hrnk-press embargo set {facts.slug} "TIME, ZONE AND DATE"',
    )


def _desk(workspace: Workspace) -> Iterator[Diagnosis]:
    if is_desk(workspace):
        yield Diagnosis("desk", Verdict.OK, "this machine is the desk")
    else:
        yield Diagnosis(
            "desk",
            Verdict.WARN,
            "this machine is not the desk, and lifts nothing",
            "If it should, and no other machine does:  hrnk-press me --desk",
        )


def _scheduler(workspace: Workspace, releases: Survey, now: datetime) -> Iterator[Diagnosis]:
    """Whether something asks every minute. Without anything to lift, silence is only a warning."""
    entries = ", ".join(installed_entries(workspace.root))
    last = last_lift(workspace)
    if last is not None and not is_stale(last, now):
        seen = f" ({entries})" if entries else ""
        yield Diagnosis("scheduler", Verdict.OK, f"last ran at {utc_text(last)}{seen}")
        return
    pending = next_instant(releases, now) is not None
    yield Diagnosis(
        "scheduler",
        Verdict.FAIL if pending else Verdict.WARN,
        silence(workspace, now),
        f"It has an entry ({entries}): see whether it runs, and what it says"
        if entries
        else "Give it an entry:  hrnk-press embargo timer --for cron",
    )


def _hooks(workspace: Workspace, hooks: tuple[Hook, ...]) -> Iterator[Diagnosis]:
    if not hooks:
        yield Diagnosis("hooks", Verdict.OK, "press.toml names none")
        return
    amiss = (*_programs(workspace, hooks), *_trust(workspace, hooks))
    sound = Diagnosis("hooks", Verdict.OK, f"{len(hooks)} may start on this machine")
    yield from amiss or (sound,)


def _programs(workspace: Workspace, hooks: tuple[Hook, ...]) -> Iterator[Diagnosis]:
    """What hooks would start and nobody, or no scheduler, would find."""
    for hook in hooks:
        program = hook.command[0]
        if not is_found(workspace.root, hook.command, search_path()):
            yield Diagnosis(
                "hooks",
                Verdict.FAIL,
                f"{hook.on.value}: there is no program {program}",
                "Install it, or name it by its whole path: a scheduler searches few folders",
            )
        elif not is_found(workspace.root, hook.command, SCHEDULERS_PATH):
            yield Diagnosis(
                "hooks",
                Verdict.WARN,
                f"{hook.on.value}: {program} is found from here, and perhaps not by a scheduler",
                "Name it by its whole path: cron searches /usr/bin and /bin only",
            )
    if any("mail-duty" in it.command for it in hooks) and sendmail.installed() is None:
        yield Diagnosis(
            "hooks",
            Verdict.FAIL,
            "mail-duty: this machine has no program called sendmail",
            sendmail.INSTALL,
        )


def _trust(workspace: Workspace, hooks: tuple[Hook, ...]) -> Iterator[Diagnosis]:
    """Whether the hooks may start here."""
    trust = trust_in(workspace.root, hooks)
    if trust is not Trust.ALLOWED:
        changed = "they were changed since they were allowed"
        yield Diagnosis(
            "hooks",
            Verdict.FAIL,
            f"none starts here: {changed if trust is Trust.CHANGED else 'nobody has allowed them'}",
            "Look at them, then:  hrnk-press embargo hooks allow",
        )


def _duty(office: Office, releases: Survey, now: datetime) -> Iterator[Diagnosis]:
    """Whether somebody can be woken for the next lift."""
    instant = next_instant(releases, now)
    if not office.duty or instant is None:
        return
    if on_duty(office.duty, instant):
        yield Diagnosis("duty", Verdict.OK, f"somebody is on duty at {utc_text(instant)}")
    else:
        yield Diagnosis(
            "duty",
            Verdict.WARN,
            f"nobody is on duty at {utc_text(instant)}, when the next embargo lifts",
            "Add a [[duty]] to press.toml",
        )


def _git(workspace: Workspace) -> Iterator[Diagnosis]:
    tracked = tracked_files(workspace.root)
    if tracked is None:
        yield Diagnosis("git", Verdict.OK, "the office is in no repository")
        return
    found = run_office(OfficeSubject(tracked))
    for finding in found:
        yield Diagnosis("git", Verdict.FAIL, finding.message, finding.hint)
    elsewhere = ", ".join(remotes(workspace.root))
    if not found:
        sent = f"; what it sends to ({elsewhere}) must be private" if elsewhere else ""
        yield Diagnosis("git", Verdict.OK, f"tracks nothing that must stay on this machine{sent}")
