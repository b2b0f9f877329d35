"""Erasing what the office's lists hold of a person, on their request.

What must stay is named, with the reason: that they are not to be written to, by the digest of their address
alone; and copies of releases that are not public, whose holders must hear of a change or a kill.
"""

from collections.abc import Iterator
from datetime import datetime
from difflib import get_close_matches

from hrnk_press.desk.list_rows import examined_address
from hrnk_press.desk.lists import SoundList, members_of, sound_list, write_list
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.desk.state import State, state_of
from hrnk_press.errors import NotFound, PressError
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member, Suppressed
from hrnk_press.workspace.contacts_data import everybody
from hrnk_press.workspace.deliveries import INVITATION, read_deliveries, replace_emails
from hrnk_press.workspace.folders import release_folders
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.medialists.acceptances import forget_acceptances, read_acceptances
from hrnk_press.workspace.medialists.files import list_names, list_path
from hrnk_press.workspace.medialists.suppression import (
    digest_of_address,
    read_suppression,
    write_suppression,
)
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.streamed import staged

LARGEST = 300_000_000
OVER = (State.PUBLIC, State.KILLED, State.ARCHIVED)


@frozen
class Kept:
    """Something that still speaks of the person: where, and why, or what to do about it."""

    where: str
    why: str


@frozen
class Erased:
    """What was taken away, or would be: rows of lists, acceptances, addresses in records; and what stays.

    `applied`: whether it was done.
    """

    email: str
    lists: tuple[str, ...]
    acceptances: int
    deliveries: int
    kept: tuple[Kept, ...]
    applied: bool


def lists_erase(workspace: Workspace, email: str, now: datetime, *, apply: bool = False) -> Erased:
    """What erasing that address comes to; with `apply` it is done.

    Done again after a failure it completes. Raises NotFound where nothing knows that address, UsageFault, UnreadableData and DiskFault.
    """
    press = open_office(workspace)
    address = examined_address(email)
    key = address.casefold()
    with office_lock(workspace):
        lists = tuple(_lists_with(press, key))
        over, still = _recorded(workspace, key, now)
        acceptances = sum(it.email.casefold() == key for it in read_acceptances(workspace))
        kept = tuple(_kept(press, address, still))
        if not (lists or acceptances or over or kept[1:] or address in read_suppression(workspace)):
            raise _unknown(press, address)
        if apply:
            _suppress(press, address, now)
            for known in lists:
                with staged(list_path(workspace, known.name)) as target:
                    rest = _others(press, known, key)
                    write_list(workspace, known.name, target, rest, since=known.sha256)
            forget_acceptances(workspace, lambda it: it.email.casefold() == key)
            for slug in over:
                replace_emails(
                    workspace,
                    slug,
                    lambda it: digest_of_address(it) if it.casefold() == key else it,
                )
            kept = tuple(_kept(press, address, still))
    return Erased(
        address, tuple(it.name for it in lists), acceptances, sum(over.values()), kept, apply
    )


def _lists_with(press: PressOffice, key: str) -> Iterator[SoundList]:
    for name in list_names(press.workspace):
        known = sound_list(press.workspace, press.office.mail, name)
        with members_of(press.workspace, press.office.mail, known) as members:
            here = sum(it.key == key for it in members)
        if here:
            yield known


def _unknown(press: PressOffice, address: str) -> NotFound:
    """Nobody has that address; perhaps somebody has one much like it."""
    near: set[str] = set()
    name, _, domain = address.casefold().partition("@")
    for it in list_names(press.workspace):
        known = sound_list(press.workspace, press.office.mail, it)
        with members_of(press.workspace, press.office.mail, known) as members:
            near.update(
                member.key
                for member in members
                if member.key.startswith(f"{name}@") or member.key.endswith(f"@{domain}")
            )
    like = get_close_matches(address.casefold(), sorted(near), n=1, cutoff=0.8)
    hint = f"Is it {like[0]}?" if like else ""
    suppress = f"Only to keep them from being written to:  hrnk-press lists suppress {address}"
    return NotFound(
        f"nobody of the address {address} is on a list or in a record",
        f"{hint}\n{suppress}".strip(),
        code="unknown-recipient",
    )


def _others(press: PressOffice, known: SoundList, key: str) -> Iterator[Member]:
    with members_of(press.workspace, press.office.mail, known) as members:
        yield from (it for it in members if it.key != key)


def _suppress(press: PressOffice, address: str, now: datetime) -> None:
    """Whoever had themselves erased is not written to again; the address itself is kept nowhere."""
    before = read_suppression(press.workspace)
    others = [it for it in before.entries if it.address.casefold() != address.casefold()]
    digest = digest_of_address(address)
    if len(others) == len(before.entries) and any(it.address == digest for it in others):
        return
    since = press.day(now).isoformat()
    entry = (
        () if any(it.address == digest for it in others) else (Suppressed(digest, "erased", since),)
    )
    write_suppression(press.workspace, before, (*others, *entry))


def _recorded(
    workspace: Workspace, key: str, now: datetime
) -> tuple[dict[str, int], dict[str, int]]:
    """How often each release's record names the person: where nothing will have to be told them, and elsewhere.

    Who was asked to accept an embargo and was given no copy hears of no change.
    """
    over: dict[str, int] = {}
    still: dict[str, int] = {}
    for slug in release_folders(workspace):
        lines = read_deliveries(workspace, slug)
        copies = [it.get("copy") for it in lines if str(it.get("email", "")).casefold() == key]
        named = len(copies)
        if {*copies} <= {INVITATION}:
            over |= {slug: named} if named else {}
            continue
        try:
            state = state_of(workspace, read_release(workspace, slug), now)
        except PressError:  # unreadable: nobody knows whether it is over
            state = State.HELD
        (over if state in OVER else still)[slug] = named
    return over, still


def _kept(press: PressOffice, address: str, still: dict[str, int]) -> Iterator[Kept]:
    """What names the person all the same."""
    yield Kept(
        "lists/suppressed.csv",
        "the digest of the address, without the address, so that nobody is written to who asked not to be",
    )
    for slug in still:
        why = (
            "has a copy of what is not public and must hear of a change; erase again after the lift"
        )
        yield Kept(f"releases/{slug}/deliveries.jsonl", why)
    key = address.casefold()
    for contact in everybody(press.registry):
        if contact.email.casefold() == key:
            why = "is in the registry, which releases print; take it out there if it is to go too"
            yield Kept(f"contacts.toml: {contact.id}", why)
    for path in sorted(press.workspace.releases.glob("*/out/**/*")):
        if path.is_file() and path.stat().st_size < LARGEST and _holds(path.read_bytes(), key):
            where = path.relative_to(press.workspace.root).as_posix()
            yield Kept(where, "an export made earlier: delete it, or export again")


def _holds(data: bytes, key: str) -> bool:
    return key.encode() in data.lower()
