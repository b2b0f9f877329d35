"""An outlet that published a release before its time: on record, for today and for later shares."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.embargo_words import utc_stamp, utc_text
from hrnk_press.desk.holders import holders
from hrnk_press.desk.lists import members_of, sound_list
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.notices import require_desk
from hrnk_press.desk.relatives import family_of
from hrnk_press.desk.state import state_of
from hrnk_press.desk.survey import Survey
from hrnk_press.embargo.state import State
from hrnk_press.errors import Refused, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.media_list import Break
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of, record
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.medialists.breaks import add_break
from hrnk_press.workspace.medialists.files import list_names
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release

MOST_NEAR = 3


@frozen
class Broken:
    """A break that is on record, or would be: `done` tells. `people` of the outlet stand on a list, `holders` of them
    hold the release.

    `recorded` is False where it was on record already; `near` are outlets on the lists whose names are like
    that one, where nobody is of it; `public`: the release has been lifted since.
    """

    slug: str
    outlet: str
    url: str
    at: datetime
    people: int
    holders: int
    recorded: bool
    near: tuple[str, ...]
    public: bool
    done: bool = True


def embargo_break(
    press: PressOffice,
    slug: str,
    outlet: str,
    reason: str,
    now: datetime,
    url: str = "",
    *,
    known_only: bool = False,
) -> Broken:
    """Record that this outlet published the release before its time; `known_only`: not where nobody on the lists is of it.

    Raises NotFound, Refused for a release without an embargo and away from the desk, UnreadableData and
    DiskFault.
    """
    with office_lock(press.workspace):
        require_desk(press, slug)
        release = read_release(press.workspace, existing_release(press.workspace, slug))
        state = state_of(press.workspace, release, now)
        if release.embargo is None or state is State.ARCHIVED:
            raise Refused(f"{slug} has no embargo that could be broken", "", code="no-embargo")
        event = next(
            (
                it
                for it in breaks_in(history_of(press.workspace, release).events)
                if (it.details.get("outlet"), it.details.get("url")) == (outlet, url)
            ),
            None,
        )
        outlets = list(_outlets(press))
        people = sum(it.casefold() == outlet.casefold() for it in outlets)
        held = holders(press.workspace, family_of(press.workspace, release))
        broken = Broken(
            slug,
            outlet,
            url,
            event.at if event else now,
            people,
            sum(it.outlet.casefold() == outlet.casefold() for it in held),
            event is None,
            () if people else _near(outlet, outlets),
            state is State.PUBLIC,
        )
        if event is None and known_only and not people:
            return replace(broken, recorded=False, done=False)
        if event is None:
            _record(press, release, broken, reason)
        add_break(press.workspace, Break(outlet, release.id, utc_stamp(broken.at), url))
        return broken


def _record(press: PressOffice, release: Release, broken: Broken, reason: str) -> None:
    record(
        press.workspace,
        release.slug,
        Occasion.EMBARGO_BROKEN,
        release=release.id,
        at=broken.at,
        by=acting(press.workspace),
        details={"outlet": broken.outlet, "url": broken.url, "reason": reason},
    )


def breaks_in(events: Iterable[Event]) -> tuple[Event, ...]:
    """The breaks that these events tell, oldest first."""
    return tuple(it for it in events if it.occasion is Occasion.EMBARGO_BROKEN)


def break_questions(workspace: Workspace, office: Survey) -> Iterator[tuple[str, str]]:
    """What to ask about each release that is still under an embargo that somebody broke, and the command."""
    for facts in office.broken:
        standing = facts.standing
        if not standing.broken or standing.lifted or standing.killed or facts.archived:
            continue
        events = history_of(workspace, read_release(workspace, facts.slug)).events
        told = ", ".join(dict.fromkeys(_told(it) for it in breaks_in(events)))
        lift = f'hrnk-press embargo lift {facts.slug} --early --reason "…"'
        yield (f"The embargo of {facts.slug} is broken ({told}). Lift it for everybody?", lift)


def _told(event: Event) -> str:
    return f"{event.details.get('outlet', '')} {utc_text(event.at)}"


def _outlets(press: PressOffice) -> Iterator[str]:
    """The outlet of everybody on the lists, each person once."""
    seen: set[str] = set()
    for name in list_names(press.workspace):
        try:
            known = sound_list(press.workspace, press.office.mail, name)
        except UnreadableData:  # the break is on record all the same
            continue
        with members_of(press.workspace, press.office.mail, known) as members:
            for it in members:
                if it.outlet and it.key not in seen:
                    seen.add(it.key)
                    yield it.outlet


def _near(outlet: str, outlets: Iterable[str]) -> tuple[str, ...]:
    from difflib import get_close_matches

    return tuple(get_close_matches(outlet, sorted(set(outlets)), MOST_NEAR, 0.5))
