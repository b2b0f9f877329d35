"""That somebody holds an embargo: of one release, or every embargo from now on; with its day and evidence."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.holders import holders
from hrnk_press.desk.list_rows import examined_address
from hrnk_press.desk.lists import SoundList, members_of, sound_list, write_list
from hrnk_press.desk.load import PressOffice, load_release, open_office
from hrnk_press.desk.relatives import family_of
from hrnk_press.desk.state import State, embargo_instant, state_of
from hrnk_press.errors import NotFound, Refused, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Acceptance, Member
from hrnk_press.model.release import Release
from hrnk_press.workspace.evidence import read_evidence
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.medialists.acceptances import add_acceptances, keep_evidence
from hrnk_press.workspace.medialists.files import list_names, list_path
from hrnk_press.workspace.medialists.suppression import read_suppression
from hrnk_press.workspace.streamed import staged


@frozen
class Accepted:
    """What was recorded: of whom, for which release ("" for every embargo), until when, and the evidence.

    `lists` are those whose rows were changed, for an acceptance of every embargo; the `suppressed` among them
    are written to by no export all the same.
    """

    emails: tuple[str, ...]
    slug: str
    until: datetime | None
    said_on: date
    evidence: str
    withdrawn: bool
    lists: tuple[str, ...]
    suppressed: tuple[str, ...] = ()


def lists_accept(
    workspace: Workspace,
    emails: Sequence[str],
    now: datetime,
    *,
    slug: str = "",
    said_on: date | None = None,
    evidence: Path | None = None,
    withdraw: bool = False,
) -> Accepted:
    """Record that these people hold the embargo of that release, or every embargo where none is named.

    Raises NotFound for somebody who is on no list and holds no copy of that release, UsageFault, Refused, UnreadableData and DiskFault; then
    nothing is recorded.
    """
    press = open_office(workspace)
    day = said_on or press.day(now)
    if day > press.day(now):
        raise UsageFault(f"{day} is in the future", "Say on which day they said so:  --on DAY")
    proof = read_evidence(evidence) if evidence else None
    wanted = tuple(dict.fromkeys(examined_address(it) for it in emails))
    release, until = _release(workspace, slug, now) if slug else (None, None)
    with office_lock(workspace):
        on_lists = _lists_of(press, wanted, release)
        kept = ""
        if evidence and proof is not None:
            kept = keep_evidence(workspace, evidence.name, proof)
        stamp = utc_stamp(until) if until else ""
        add_acceptances(
            workspace,
            (
                Acceptance(
                    it,
                    release.id if release else "",
                    stamp,
                    day.isoformat(),
                    kept,
                    withdraw,
                    utc_stamp(now),
                    acting(workspace),
                )
                for it in wanted
            ),
        )
        changed = (
            ()
            if slug
            else _note_standing(press, on_lists, wanted, "" if withdraw else day.isoformat())
        )
    gone = read_suppression(workspace)
    suppressed = tuple(it for it in wanted if it in gone)
    return Accepted(wanted, slug, until, day, kept, withdraw, changed, suppressed)


def _release(workspace: Workspace, slug: str, now: datetime) -> tuple[Release, datetime]:
    """The release and the instant of its embargo, where there is one to accept."""
    _, resolved = load_release(workspace, slug, now)
    instant = embargo_instant(resolved.release)
    state = state_of(workspace, resolved.release, now)
    if instant is None or state in (State.PUBLIC, State.ARCHIVED, State.KILLED):
        raise Refused(
            f"{slug} has no embargo that anybody could accept ({state.value})",
            "Leave --release out for somebody who holds every embargo.",
            code="no-embargo",
        )
    return resolved.release, instant


def _lists_of(
    press: PressOffice, wanted: Iterable[str], release: Release | None
) -> tuple[str, ...]:
    """The lists on which any of them stands; NotFound for whoever stands on none, and holds no copy of that release."""
    missing = {it.casefold(): it for it in wanted}
    keys = frozenset(missing)
    found: list[str] = []
    for name in list_names(press.workspace):
        known = sound_list(press.workspace, press.office.mail, name)
        with members_of(press.workspace, press.office.mail, known) as members:
            here = {it.key for it in members if it.key in keys}
        found += [name] * bool(here)
        for key in here:
            missing.pop(key, None)
    if missing and release:
        for holder in holders(press.workspace, family_of(press.workspace, release)):
            missing.pop(holder.key, None)
    if missing:
        raise NotFound(
            f"on no media list: {', '.join(missing.values())}",
            "Look for a slip of the pen, or import them first:  hrnk-press lists import FILE --into NAME",
            code="unknown-recipient",
        )
    return tuple(found)


def _note_standing(
    press: PressOffice, names: Iterable[str], wanted: Iterable[str], day: str
) -> tuple[str, ...]:
    """Write that day, or none, into the rows of these people; the lists that changed."""
    keys = frozenset(it.casefold() for it in wanted)
    workspace, mail = press.workspace, press.office.mail
    for name in names:
        known = sound_list(workspace, mail, name)
        with staged(list_path(workspace, name)) as target:
            rows = _noted(press, known, keys, day)
            write_list(workspace, name, target, rows, since=known.sha256)
    return tuple(names)


def _noted(
    press: PressOffice, known: SoundList, keys: frozenset[str], day: str
) -> Iterator[Member]:
    with members_of(press.workspace, press.office.mail, known) as members:
        for it in members:
            yield it._replace(standing_acceptance=day) if it.key in keys else it
