"""Who holds a release: everybody who was ever given a copy of it, in any version and language.

They are read from the records of what was handed over, so that people who have left every list since are
among them; the lists tell no more than their names, outlets and zones.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.lists import members_of, sound_list
from hrnk_press.desk.state import embargo_instant
from hrnk_press.errors import UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Occasion
from hrnk_press.model.media_list import Member
from hrnk_press.model.notice import NoticeKind
from hrnk_press.model.release import Release
from hrnk_press.workspace.deliveries import COPIES, read_deliveries
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.medialists.files import list_names
from hrnk_press.workspace.press_file import read_office

# A copy of a release, as a record has it; invitations and notices are none.
PUBLIC = "public"
NOTICE = "notice"
TOLD = COPIES | {NOTICE}
# What is told of a text in every language at once, and recorded with one of them.
IN_EVERY_LANGUAGE = frozenset(
    (NoticeKind.EMBARGO_CHANGE, NoticeKind.HOLD, NoticeKind.HOLD_ENDED, NoticeKind.KILL)
)


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


class _Line(NamedTuple):
    """A record of a copy or a notice, of the release in the folder `slug`."""

    at: str
    slug: str
    copy: str
    notice: str
    about: str
    utc: str
    version: int
    digest: str
    list: str
    reference: str
    to: str


def _line(line: Mapping[str, Any], slug: str, known: dict[str, str]) -> _Line:
    """That record; what many of them say, is there once, in `known`: a list can have 200,000 people."""

    def told(key: str) -> str:
        value = str(line.get(key, ""))
        return known.setdefault(value, value)

    tools = " ".join(map(str, line.get("to") or ()))
    return _Line(
        at=told("at"),
        slug=slug,
        copy=told("copy"),
        notice=told("notice"),
        about=told("about"),
        utc=told("utc"),
        version=int(line.get("version") or 0),
        digest=told("digest"),
        list=told("list"),
        reference=str(line.get("reference", "")),
        to=known.setdefault(tools, tools),
    )


def _holder(email: str, lines: Iterable[_Line], member: Member) -> Holder:
    """The person of whom these records tell, as `member` of a list names them."""
    in_order = sorted(lines, key=lambda it: it.at)
    copies = [it for it in in_order if it.copy in COPIES]
    last = copies[-1]
    return Holder(
        email=email,
        lists=tuple(dict.fromkeys(it.list for it in copies)),
        version=last.version,
        digest=last.digest,
        copy=last.copy,
        releases=tuple(reversed(dict.fromkeys(it.slug for it in reversed(copies)))),
        told=tuple((it.about, it.utc) for it in in_order if it.utc and it.copy != PUBLIC),
        name=member.name,
        outlet=member.outlet,
        zone=member.zone,
        language=member.language,
        notices=frozenset(it.about for it in in_order if it.copy == NOTICE),
        references=tuple(dict.fromkeys(it.reference for it in copies if it.reference)),
        standing=member.standing_acceptance,
        waiting=_is_waiting(in_order),
        since=_since(copies),
    )


def _since(copies: Iterable[_Line]) -> str:
    """The first instant at which a mailing tool sends one of these copies, in order; empty where one was given at once.

    What a tool is told anew of the same release and list takes the place of what it has not sent yet.
    """
    waiting: dict[tuple[str, str, str], str] = {}
    sent: list[str] = []
    for it in copies:
        if it.copy != PUBLIC or not it.utc:
            return ""
        for tool in it.to.split() or ("",):
            before = waiting.get((it.slug, it.list, tool), "")
            if before and before <= it.at:
                sent.append(before)
            waiting[it.slug, it.list, tool] = it.utc
    return min((*waiting.values(), *sent))


def nothing_yet(
    workspace: Workspace, family: Sequence[Release], kind: NoticeKind, now: datetime
) -> Callable[[Holder], bool]:
    """What tells whether a mailing tool has still to send somebody that release, who knows of nothing until then.

    `family` is it in every language. A campaign of an earlier time than that of the embargo, which was moved after
    it, was stopped or moved with it; of a kill they hear all the same, once its time is over: somebody may have
    forgotten it. Once it was public, a campaign may have been sent before its time, and nobody is left out who
    must publish nothing.
    """
    stamp, instant = utc_stamp(now), embargo_instant(family[0])
    moved = instant is not None and instant > now and kind is not NoticeKind.KILL
    ends = utc_stamp(instant) if instant is not None and moved else ""
    if kind in (NoticeKind.KILL, NoticeKind.HOLD):
        events = (it for release in family for it in history_of(workspace, release).events)
        if any(it.occasion is Occasion.LIFTED for it in events):
            return lambda _: False
    return lambda it: not it.notices and (it.since > stamp or "" < it.since < ends)


def _is_waiting(lines: Iterable[_Line]) -> bool:
    """Whether somebody waits for word who was given these copies and told these notices, in order.

    A hold names none, nor does the end of one after its time; another time while it stands ends no hold.
    """
    held = waiting = False
    for it in lines:
        match it.notice:
            case NoticeKind.HOLD:
                held = waiting = True
            case NoticeKind.HOLD_ENDED:
                held, waiting = False, not it.utc
            case NoticeKind.EMBARGO_CHANGE:
                waiting = held
            case NoticeKind.CORRECTION:
                pass
            case _:
                held = waiting = False
    return waiting


def holders(
    workspace: Workspace, releases: Iterable[Release], relatives: Iterable[Release] = ()
) -> tuple[Holder, ...]:
    """Everybody who holds one of these releases, by address; one person for all of them.

    `relatives` are the same text in other languages: whoever holds one of these alone is nobody here, but what
    was told of all languages at once may be recorded there. A record that names another release than the one in
    whose folder it stands counts for nothing. A list that cannot be read names nobody. Raises UnreadableData and
    DiskFault where a record cannot be read.
    """
    found: dict[str, tuple[str, list[_Line]]] = {}
    words: dict[str, str] = {}
    asked = tuple(releases)
    mine = {it.slug for it in asked}
    others = (it for it in relatives if it.slug not in mine)
    for release in (*asked, *others):
        theirs = release.slug not in mine
        for line in read_deliveries(workspace, release.slug):
            email = str(line.get("email", ""))
            if theirs and line.get("notice") not in IN_EVERY_LANGUAGE:
                continue
            if email and line.get("release") == release.id and line.get("copy") in TOLD:
                _, lines = found.setdefault(email.casefold(), (email, []))
                lines.append(_line(line, release.slug, words))
    hold = {key: it for key, it in found.items() if any(line.copy in COPIES for line in it[1])}
    known = _known(workspace, frozenset(hold)) if hold else {}
    return tuple(_holder(*hold[key], known.get(key) or Member(key)) for key in sorted(hold))


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
