"""Asking for approvals by mail: a draft to each person who must still approve, or look again."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from hrnk_press.desk.approval_turn import Turn, keep_words, open_turn, record_for
from hrnk_press.desk.approval_words import Asked, asked_for, named, scope_words
from hrnk_press.desk.approvals import ApprovalState, changes_since
from hrnk_press.desk.earlier_exports import out_folder
from hrnk_press.exporters.approval_request import Request, request_message
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.person import Person
from hrnk_press.model.policy import Missing, joined
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import Scope
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.staging import remove_files
from hrnk_press.workspace.store import replace_files
from hrnk_press.workspace.versions import Mark

FOLDER = "requests"
ENDING = ".draft.eml"


@frozen
class WrittenRequest:
    """A draft that was written: to whom, what it asks for, and where it stands."""

    person: str
    name: str
    address: str
    scopes: tuple[Scope, ...]
    path: Path


@frozen
class Requested:
    """The drafts, one for each person, and whom none could be written to."""

    slug: str
    version: int
    digest: str
    requests: tuple[WrittenRequest, ...]
    left: tuple[Asked, ...]


def request_approvals(workspace: Workspace, slug: str, now: datetime) -> Requested:
    """Keep the release as it is now as a version, and write a draft to everybody who must approve it.

    Each draft has one recipient, its exact words and what changed since the version that the person
    approved; drafts of earlier words are taken away. Where several could approve, the one whom the release
    names is asked. Raises Refused where the office has no address, else as `approve`.
    """
    with office_lock(workspace):
        turn = open_turn(workspace, slug, now)
        mark, _, resolved = keep_words(turn)
        state = turn.state()
        drafts: dict[str, bytes] = {}
        written: list[WrittenRequest] = []
        folder = out_folder(workspace, slug) / FOLDER
        wanted, left = _sorted_out(turn, state)
        for person, it in wanted:
            request = _request(turn, state, it, person, mark)
            name = f"{slug}.v{mark.number}.{person.id}{ENDING}"
            drafts[name] = request_message(resolved, request)
            written.append(
                WrittenRequest(person.id, person.name, person.email, it.scopes, folder / name)
            )
        _write(workspace, slug, folder, drafts)
        _record(turn, mark, written)
        unasked = asked_for(slug, left, turn.press.registry, turn.by)
        return Requested(slug, mark.number, mark.digest, tuple(written), unasked)


def requested_of(events: Iterable[Event], person: str) -> Event | None:
    """The last event that tells that this one was asked to approve; None where nobody did."""
    return next(
        (
            event
            for event in reversed(tuple(events))
            if event.occasion is Occasion.APPROVAL_REQUESTED
            and any(it.get("person") == person for it in event.details.get("asked", ()))
        ),
        None,
    )


def _record(turn: Turn, mark: Mark, written: Iterable[WrittenRequest]) -> None:
    """Record who is asked for what; nothing where they were asked for just that of this version before."""
    known = [
        it
        for event in turn.events
        if event.occasion is Occasion.APPROVAL_REQUESTED and event.content_digest == mark.digest
        for it in event.details.get("asked", ())
    ]
    asked = [{"person": it.person, "scopes": [each.value for each in it.scopes]} for it in written]
    new = [it for it in asked if it not in known]
    if new:
        record_for(turn, Occasion.APPROVAL_REQUESTED, mark, {"asked": new})


def withdraw_requests(workspace: Workspace, slug: str) -> tuple[str, ...]:
    """Delete the drafts that ask for approval of that release, by whatever name its folder went then.

    What they are called below `out/`. Raises Refused for a folder that leads elsewhere, and DiskFault.
    """
    refuse_link_out(workspace, workspace.release_folder(slug) / "out" / FOLDER)
    folder = out_folder(workspace, slug) / FOLDER
    asked = sorted(it.name for it in folder.glob(f"*.v*{ENDING}"))
    if asked:
        remove_files(folder, asked)
    return tuple(f"{FOLDER}/{it}" for it in asked)


def _sorted_out(
    turn: Turn, state: ApprovalState
) -> tuple[list[tuple[Person, Missing]], list[Missing]]:
    """Whom to ask, each for everything at once; and what nobody can be asked for."""
    wanted: dict[str, tuple[Person, Missing]] = {}
    left: list[Missing] = []
    for it in state.missing:
        person = _whom_to_ask(it, turn.resolved, turn)
        if person is None:
            left.append(it)
            continue
        _, before = wanted.get(person.id, (person, None))
        wanted[person.id] = person, joined(before, it) if before else it
    return list(wanted.values()), left


def _whom_to_ask(it: Missing, resolved: ResolvedRelease, turn: Turn) -> Person | None:
    """The one of them with an address whom the release names first; whoever acts here asks nobody else.

    None where nobody is named, or nobody has an address.
    """
    if turn.by in it.people:
        return None
    order = [it.person for it in resolved.release.contacts]
    people = [turn.press.registry.people.get(it) for it in it.people]
    reachable = [it for it in people if it is not None and it.email]
    reachable.sort(key=lambda it: order.index(it.id) if it.id in order else len(order))
    return reachable[0] if reachable else None


def _request(turn: Turn, state: ApprovalState, it: Missing, person: Person, mark: Mark) -> Request:
    office, registry = turn.press.office, turn.press.registry
    (asked,) = asked_for(turn.slug, (it,), registry, turn.by)
    lapsed = [each for each in it.lapsed if each.person == person.id]
    titles = (each.person for each in turn.resolved.speakers if each.person.id == person.id)
    speaker = next(titles, turn.resolved.attributed_to)
    named_as = (speaker.full_name, speaker.title, speaker.organization_name) if speaker else ()
    return Request(
        person.name_in(office.languages[0]),
        person.email,
        mark.number,
        mark.digest,
        it.scopes,
        what=scope_words(it.scopes),
        why=asked.why,
        own=state.content.quotes.get(person.id, ()),
        title=", ".join(filter(None, named_as)) or named(person.id, registry),
        seen=max((each.seen for each in lapsed), default=0),
        changes=changes_since(turn.press, turn.slug, turn.events, lapsed, state.content, turn.now),
    )


def _write(workspace: Workspace, slug: str, folder: Path, drafts: dict[str, bytes]) -> None:
    refuse_link_out(workspace, workspace.release_folder(slug) / "out" / FOLDER)
    replace_files(folder, drafts)
    if folder.is_dir():
        names = {path.name for path in folder.glob(f"{slug}.v*{ENDING}")}
        remove_files(folder, names - drafts.keys())
