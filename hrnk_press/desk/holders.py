"""Who holds a release: everybody who was ever given a copy of it, in any version and language.

They are read from the records of what was handed over, so that people who have left every list since are
among them; the lists tell no more than their names, outlets and zones.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from hrnk_press.desk.lists import members_of, sound_list
from hrnk_press.errors import UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member
from hrnk_press.model.notice import NoticeKind
from hrnk_press.model.release import Release
from hrnk_press.workspace.deliveries import read_deliveries
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.medialists.files import list_names
from hrnk_press.workspace.press_file import read_office

# A copy of a release, as a record has it; invitations and notices are none.
PUBLIC = "public"
COPIES = frozenset(("embargoed", PUBLIC))
NOTICE = "notice"


@frozen
class Holder:
    """Somebody who holds a release.

    `name`, `outlet`, `zone` and `language` are those of a list that the person still stands on, empty
    where there is none; `lists` those from which copies were sent, "" for one that was sent to an address
    alone. `version` and `digest` are of the copy they had last, `copy` says whether it was "embargoed" or
    "public"; `told` are the instants (2026-12-02T05:01:00Z) that they were told, each with the event that a
    notice of it was about, "" for a copy; `notices` are the events (by digest) they were told of; `releases` the slugs of what they hold, the one
    they got last at the end; `references` the marks of their copies; `standing` the day since when they hold
    every embargo. `since`: the instant at which a mailing tool sends what they were scheduled for, empty for
    whoever was given a copy at once. `waiting`: they were told to publish nothing until they hear from the
    office, and have heard nothing since. `erased`: nobody knows the address any more, and `email` is its digest.
    """

    email: str
    lists: tuple[str, ...]
    version: int
    digest: str
    copy: str
    releases: tuple[str, ...]
    told: tuple[tuple[str, str], ...] = ()
    name: str = ""
    outlet: str = ""
    zone: str = ""
    language: str = ""
    notices: frozenset[str] = frozenset()
    references: tuple[str, ...] = ()
    standing: str = ""
    since: str = ""
    waiting: bool = False

    @property
    def key(self) -> str:
        """What two records of one person have in common: the address, whatever its case."""
        return self.email.casefold()

    @property
    def utc(self) -> str:
        """The instant that they were told last, empty where none was."""
        return self.utc_before("")

    def utc_before(self, about: str) -> str:
        """The instant that they were told last beside what that event tells them."""
        utcs = (utc for event, utc in reversed(self.told) if not (about and event == about))
        return next(utcs, "")

    @property
    def erased(self) -> bool:
        """Whether the address was erased on request."""
        return "@" not in self.email


class _Gathered:
    """What the records tell of one person."""

    def __init__(self, email: str) -> None:
        self.email = email
        self.copies: list[tuple[str, str, dict[str, Any]]] = []
        self.notices: set[str] = set()
        self.told: list[tuple[str, str, str]] = []
        self.heard: list[tuple[str, str, str]] = []

    def add(self, line: dict[str, Any], slug: str) -> None:
        """Another record."""
        at, copy, utc = str(line.get("at", "")), line.get("copy"), str(line.get("utc", ""))
        if copy == NOTICE:
            self.notices.add(str(line.get("about", "")))
        elif copy in COPIES:
            self.copies.append((at, slug, line))
        else:
            return
        self.heard.append((at, str(line.get("notice", "")), utc))
        if utc:
            self.told.append((at, str(line.get("about", "")), utc))

    def holder(self, member: Member) -> Holder:
        """The person, as `member` of a list names them."""
        in_order = sorted(self.copies, key=lambda it: it[0])
        copies = [line for _, _, line in in_order]
        last = copies[-1]
        return Holder(
            email=self.email,
            lists=tuple(dict.fromkeys(str(it.get("list", "")) for it in copies)),
            version=int(last.get("version") or 0),
            digest=str(last.get("digest", "")),
            copy=str(last["copy"]),
            releases=tuple(reversed(dict.fromkeys(slug for _, slug, _ in reversed(in_order)))),
            told=tuple(it[1:] for it in sorted(self.told, key=lambda it: it[0])),
            name=member.name,
            outlet=member.outlet,
            zone=member.zone,
            language=member.language,
            notices=frozenset(self.notices),
            references=tuple(
                dict.fromkeys(str(it["reference"]) for it in copies if it.get("reference"))
            ),
            standing=member.standing_acceptance,
            waiting=_is_waiting(it[1:] for it in sorted(self.heard, key=lambda it: it[0])),
            since=min(str(it.get("utc", "")) if it["copy"] == PUBLIC else "" for it in copies),
        )


def _is_waiting(heard: Iterable[tuple[str, str]]) -> bool:
    """Whether somebody waits for word who was told these notices ("" for a copy) with these instants, in order.

    A hold names none, nor does the end of one after its time; another time while it stands ends no hold.
    """
    held = waiting = False
    for notice, utc in heard:
        match notice:
            case NoticeKind.HOLD:
                held = waiting = True
            case NoticeKind.HOLD_ENDED:
                held, waiting = False, not utc
            case NoticeKind.EMBARGO_CHANGE:
                waiting = held
            case NoticeKind.CORRECTION:
                pass
            case _:
                held = waiting = False
    return waiting


def holders(workspace: Workspace, releases: Iterable[Release]) -> tuple[Holder, ...]:
    """Everybody who holds one of these releases, by address; one person for all of them.

    A record that names another release than the one in whose folder it stands counts for nothing. A list
    that cannot be read names nobody. Raises UnreadableData and DiskFault where a record cannot be read.
    """
    found: dict[str, _Gathered] = {}
    for release in releases:
        for line in read_deliveries(workspace, release.slug):
            email = str(line.get("email", ""))
            if email and line.get("release") == release.id:
                found.setdefault(email.casefold(), _Gathered(email)).add(line, release.slug)
    hold = {key: it for key, it in found.items() if it.copies}
    known = _known(workspace, frozenset(hold)) if hold else {}
    return tuple(hold[key].holder(known.get(key) or Member(key)) for key in sorted(hold))


def _known(workspace: Workspace, keys: frozenset[str]) -> dict[str, Member]:
    """Those of these people who stand on a list, each with the cells that any list fills."""
    mail = read_office(workspace).mail
    known: dict[str, Member] = {}
    for name in list_names(workspace):
        try:
            sound = sound_list(workspace, mail, name)
        except UnreadableData:  # whoever holds a copy is told all the same
            continue
        with members_of(workspace, mail, sound) as members:
            for it in _among(members, keys):
                known[it.key] = _filled(known.get(it.key, it), it)
    return known


def _among(members: Iterable[Member], keys: frozenset[str]) -> Iterator[Member]:
    return (it for it in members if it.key in keys)


def _filled(one: Member, other: Member) -> Member:
    """The first, its empty cells filled from the other."""
    return Member(*(mine or theirs for mine, theirs in zip(one, other, strict=True)))
