"""Whom a release may go to now: those who hold its embargo, or everybody, or nobody."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import datetime

from hrnk_press.desk.embargo_words import utc_stamp, utc_text
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.relatives import family_of
from hrnk_press.desk.state import State, embargo_instant
from hrnk_press.embargo.state import is_open
from hrnk_press.errors import Refused
from hrnk_press.exporters.destinations import WITH_SCHEDULE
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Acceptance, Break, Member
from hrnk_press.model.release import Release
from hrnk_press.workspace.machine import is_desk
from hrnk_press.workspace.medialists.acceptances import (
    EVERY_EMBARGO,
    holders_of,
    read_acceptances,
    standing_of,
    withdrawn,
)
from hrnk_press.workspace.medialists.breaks import last_breaks
from hrnk_press.workspace.medialists.suppression import Suppression, read_suppression


@frozen
class Audience:
    """Who of a list gets it. `public`: a copy for everybody; else an embargoed one for its `holders`.

    `withdrawn` are those of whom it is recorded that they hold the embargo of this release no longer, whatever
    they accepted before; `breaks` are by outlet the last embargoes that were broken, and `standing` by address
    the acceptances of every embargo. `day` is today's (2026-11-22): who is to hold every embargo from a later one on,
    holds none yet. `utc`: until when it is held, or the instant before which a scheduled one is not sent.
    """

    public: bool
    utc: datetime | None
    holders: Mapping[str, Acceptance]
    suppression: Suppression
    withdrawn: frozenset[str] = frozenset()
    breaks: Mapping[str, Break] = field(default_factory=dict)
    standing: Mapping[str, Acceptance] = field(default_factory=dict)
    day: str = ""

    def accepted(self, member: Member) -> bool:
        """Whether nothing but suppression keeps it from that person."""
        if self.public:
            return True
        if self.broke(member) is not None:
            return False
        if member.key in self.holders:
            return True
        return self._holds_every(member) and member.key not in self.withdrawn

    def broke(self, member: Member) -> Break | None:
        """The break of an embargo by that person's outlet, where they have accepted none since."""
        broken = self.breaks.get(member.outlet.casefold()) if member.outlet else None
        if broken is None:
            return None
        if self._holds_every(member) and member.standing_acceptance > broken.at[:10]:
            return None
        since = (it.get(member.key) for it in (self.holders, self.standing))
        return None if any(it and it.recorded_at > broken.at for it in since) else broken

    def _holds_every(self, member: Member) -> bool:
        return "" < member.standing_acceptance <= self.day

    @property
    def everybody(self) -> bool:
        """Whether it goes to all of any list."""
        return self.public and not self.suppression


def audience_of(
    press: PressOffice,
    release: Release,
    state: State,
    now: datetime,
    to: Sequence[str],
    *,
    after_lift: bool,
) -> Audience:
    """Whom that release in that state may go to. Raises Refused where it may go to nobody, and UnreadableData."""
    workspace, slug = press.workspace, release.slug
    suppression = read_suppression(workspace)
    if state is State.PUBLIC:
        return Audience(True, None, {}, suppression)
    instant = embargo_instant(release)
    _refuse(slug, state, instant, now)
    if not is_desk(workspace):
        raise Refused(
            f"this machine is not the desk: {slug} is not public, and goes out from there alone",
            "On the one machine that lifts and shares:  hrnk-press me ID --desk",
            code="not-the-desk",
        )
    if after_lift:
        unscheduled = [it for it in to if it not in WITH_SCHEDULE]
        if unscheduled:
            raise Refused(
                f"{slug} is not public yet, and {unscheduled[0]} can be told no time to send it at",
                f"Export it after the lift; a time can be told to: {', '.join(sorted(WITH_SCHEDULE))}",
                code="no-schedule",
            )
        return Audience(True, instant, {}, suppression)
    assert instant is not None
    acceptances = read_acceptances(workspace)
    ids = _in_every_language(press, release, acceptances)
    holders = holders_of(acceptances, ids, utc_stamp(instant))
    return Audience(
        False,
        instant,
        holders,
        suppression,
        withdrawn(acceptances, ids),
        last_breaks(workspace),
        standing_of(acceptances),
        press.day(now).isoformat(),
    )


def _in_every_language(
    press: PressOffice, release: Release, acceptances: Iterable[Acceptance]
) -> frozenset[str]:
    """The ids of that release in every language: it has one embargo, which is accepted for all of them.

    The other releases are read where any of them was accepted.
    """
    if {it.release for it in acceptances} <= {EVERY_EMBARGO, release.id}:
        return frozenset((release.id,))
    return frozenset(it.id for it in family_of(press.workspace, release))


def _refuse(slug: str, state: State, instant: datetime | None, now: datetime) -> None:
    """Refuses what goes to nobody."""
    if state in (State.HELD, State.KILLED, State.ARCHIVED):
        reasons = {
            State.HELD: "is held",
            State.KILLED: "was killed",
            State.ARCHIVED: "came from an archive: it went out long ago",
        }
        raise Refused(f"{slug} {reasons[state]}; it goes to nobody", "", code=state.value)
    if instant is None:
        raise Refused(
            f"{slug} has no embargo and was not lifted: it is for nobody yet",
            f"Lift it, then hand it over:  hrnk-press embargo lift {slug}",
            code="not-lifted",
        )
    if is_open(now, instant):
        raise Refused(
            f"the embargo of {slug} ended at {utc_text(instant)}, and it was not lifted",
            f"Lift it, then hand it over:  hrnk-press embargo lift {slug}",
            code="not-lifted",
        )
