"""What needs whoever acts here: approvals, lifts of the next days and what blocks them, questions."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from hrnk_press.desk.approval_request import requested_of
from hrnk_press.desk.approval_words import Asked, named
from hrnk_press.desk.blockers import checked
from hrnk_press.desk.campaigns import campaign_questions
from hrnk_press.desk.check import errors_in
from hrnk_press.desk.due import GRACE, Blocker, Facts, decide
from hrnk_press.desk.duty import duty_officers, duty_words
from hrnk_press.desk.embargo_break import break_questions
from hrnk_press.desk.embargo_check import seconds_left, soonest_first
from hrnk_press.desk.embargo_view import view_embargo
from hrnk_press.desk.load import PressOffice, open_all_the_same
from hrnk_press.desk.publishable import Publishable, publishable
from hrnk_press.desk.survey import Survey, survey
from hrnk_press.desk.track import Track, untracked
from hrnk_press.desk.unfilled import unfilled
from hrnk_press.embargo.state import State
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.last_lift import silence
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import acting, is_desk, person_here
from hrnk_press.workspace.release_file import read_release

AHEAD = timedelta(days=7)
# More releases than this are counted: nobody looks after them in one day.
MOST = 25


@frozen
class ToApprove:
    """An approval to be got; `mine` where whoever acts here can give it. `utc`: when the release lifts.

    `requested`: when one of those who can give it was asked last, None where nobody was.
    """

    slug: str
    mine: bool
    utc: datetime | None
    asked: Asked
    requested: datetime | None = None


@frozen
class NearLift:
    """A release that lifts within the next days, or should have: `until` says when, where that is known.

    `approved` is the version that will be lifted, `newer` that the draft has other words, `unapproved` how
    many approvals keep it back.

    `blockers` are those beside the missing approvals, which stand among the approvals.
    """

    slug: str
    headline: str
    state: State
    utc: datetime | None
    until: str
    seconds_left: int | None
    approved: int | None
    newer: bool
    unapproved: int
    blockers: tuple[Blocker, ...]


@frozen
class Question:
    """Something only a person can answer, and how."""

    text: str
    hint: str


@frozen
class Today:
    """The day of whoever acts here. `more`: releases that were not looked at, since they are too many."""

    day: date
    person: str
    name: str
    desk: bool
    on_duty: tuple[str, ...]
    approvals: tuple[ToApprove, ...]
    lifts: tuple[NearLift, ...]
    overdue: tuple[str, ...]
    questions: tuple[Question, ...]
    more: int
    faults: tuple[Fault, ...]

    @property
    def quiet(self) -> bool:
        """Whether nothing needs anybody."""
        return not (self.approvals or self.lifts or self.questions or self.more or self.faults)


def today(workspace: Workspace, now: datetime, *, track: Track = untracked) -> Today:
    """What needs them at `now`; the words are read of what lifts soon, is being approved, or could be: what
    lifts later, under a policy that asks for approvals, counts once its text has no errors.

    Raises UnreadableData where the office's own files cannot be read.
    """
    office = survey(workspace, track=track)
    press = open_all_the_same(workspace, beside=office.faults)
    near = sorted(
        (it for it in office.pending if _is_near(it, now)), key=lambda it: soonest_first(it, now)
    )
    known = {it.slug for it in near}
    others = [it for it in office.in_approval if it.slug not in known]
    begun = known | {it.slug for it in others}
    ahead = sorted(
        (it for it in _ahead(press, office, now) if it.slug not in begun),
        key=lambda it: soonest_first(it, now),
    )
    looked_at = [*near, *others, *ahead][:MOST]
    person = acting(workspace)
    approvals: list[ToApprove] = []
    lifts: list[NearLift] = []
    for facts in track("Looking", looked_at):
        release = read_release(workspace, facts.slug)
        events = history_of(workspace, release).events
        words = publishable(press, release, events, now)
        if facts in ahead and errors_in(press, press.resolved(release, now)):
            continue
        approvals += (_to_approve(facts, it, person, events) for it in words.missing)
        if facts.slug in known:
            lifts.append(_lift(press, office, facts, words, now))
    approvals.sort(key=lambda it: not it.mine)
    return Today(
        day=press.day(now),
        person=person,
        name=named(person, press.registry),
        desk=is_desk(workspace),
        on_duty=duty_words(press, now),
        approvals=tuple(approvals),
        lifts=tuple(lifts),
        overdue=tuple(
            it.slug for it in lifts if any(each.code == "overdue" for each in it.blockers)
        ),
        questions=tuple(_questions(press, office, lifts, now)),
        more=len(near) + len(others) + len(ahead) - len(looked_at),
        faults=(*press.stale, *office.faults),
    )


def _ahead(press: PressOffice, office: Survey, now: datetime) -> Iterator[Facts]:
    """What lifts later than in the next days, of which approvals can be asked for once it is written."""
    if press.office.approval.asks_nobody:
        return
    for it in office.pending:
        if not _is_near(it, now) and it.state(now) is not State.ARCHIVED:
            yield it


def _is_near(facts: Facts, now: datetime) -> bool:
    """Whether it lifts within the next days, or nobody knows when."""
    instant = facts.embargo.instant
    if facts.state(now) is State.ARCHIVED:
        return False
    return instant is None or instant - now <= AHEAD


def _to_approve(facts: Facts, asked: Asked, me: str, events: Sequence[Event]) -> ToApprove:
    mine = me in asked.people or not (asked.people or asked.nobody)
    requests = (requested_of(events, it) for it in asked.people)
    requested = max((it.at for it in requests if it), default=None)
    return ToApprove(facts.slug, mine, facts.embargo.instant, asked, requested)


def _lift(
    press: PressOffice, office: Survey, facts: Facts, words: Publishable, now: datetime
) -> NearLift:
    release = read_release(press.workspace, facts.slug)
    decision = decide(now, GRACE, facts, newest=office.newest)
    resolved = words.resolved or press.resolved(release, now)
    decision = checked(decision, press, resolved)
    view = view_embargo(release.embargo, press.office, press.office.languages[0])
    missing = {it.message for it in words.missing}
    beside = (*decision.blockers, *(it for it in words.blockers if it.message not in missing))
    return NearLift(
        slug=facts.slug,
        headline=resolved.release.headline,
        state=decision.state,
        utc=facts.embargo.instant,
        until=view.lines.until if view and view.lines else "",
        seconds_left=seconds_left(facts, now),
        approved=words.version,
        newer=words.newer,
        unapproved=0 if words.resolved else len(words.missing),
        blockers=beside,
    )


def _questions(
    press: PressOffice, office: Survey, lifts: list[NearLift], now: datetime
) -> Iterator[Question]:
    workspace = press.workspace
    yield from (Question(*it) for it in break_questions(workspace, office))
    yield from (Question(*it) for it in campaign_questions(press, office, now))
    if not person_here(workspace):
        yield Question(
            "Who acts on this machine? Events name the user of the machine until you say so.",
            "hrnk-press me ID",
        )
    left = unfilled(press)
    if left:
        yield Question(f"Still to be filled in: {', '.join(left)}.", "hrnk-press check")
    if lifts and not press.office.duty:
        yield Question("Who is on duty when these lift? Nobody is.", "Add [[duty]] to press.toml")
    elif lifts:
        for it in lifts:
            if it.utc is not None and it.utc > now and not duty_officers(press, it.utc):
                yield Question(
                    f"Who is on duty when {it.slug} lifts? Nobody is.", "Add [[duty]] to press.toml"
                )
    silent = silence(workspace, now) if office.pending else ""
    if silent:
        yield Question(f"Does the scheduler run? {silent}.", "hrnk-press embargo doctor")
