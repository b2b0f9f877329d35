"""Whom of a list a sharing gives a copy, what they were given before, and who is left out."""

from collections.abc import Mapping

from hrnk_press.desk.audience import Audience
from hrnk_press.desk.earlier_exports import out_folder
from hrnk_press.desk.handing import Handing
from hrnk_press.desk.load import digest_of
from hrnk_press.desk.shared import LeftOut, Reason
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member
from hrnk_press.workspace.deliveries import read_deliveries


@frozen
class Given:
    """What the record says of the embargoed copies that somebody was given.

    `digests` are those of their versions; `version` and `utc` (2026-12-02T05:01:00Z) are of the last, version
    0 where there is none; `files` are those of their messages, below the folder of exports.
    """

    digests: frozenset[str] = frozenset()
    version: int = 0
    utc: str = ""
    files: tuple[str, ...] = ()


@frozen
class Taker:
    """Somebody who gets a copy. `again`: of words that they were given, whose message is there no more."""

    member: Member
    given: Given
    again: bool = False

    @property
    def replaces(self) -> int:
        """The version that the copy takes the place of, 0 for none."""
        return 0 if self.again else self.given.version


@frozen
class Plan:
    """Who of a list gets a copy, and who does not."""

    people: tuple[Taker, ...]
    left_out: tuple[LeftOut, ...]


def plan(begun: Handing, address: str) -> Plan:
    """Who of the list, or of it only the person with that address, gets a copy.

    Whoever is named is given one again whose message is no longer there. DiskFault where the list is changed
    meanwhile.
    """
    given = _given(begun)
    digest = digest_of(begun.going.resolved)
    out = out_folder(begun.going.press.workspace, begun.going.resolved.release.slug)
    people: list[Taker] = []
    left_out: list[LeftOut] = []
    with begun.everybody() as everybody:
        for member in everybody:
            if address and member.key != address.casefold():
                continue
            has = given.get(member.key, Given())
            reason = reason_against(begun.audience, member)
            holds = digest in has.digests
            lost = bool(address) and not any((out / it).is_file() for it in has.files)
            if reason is None and (not holds or lost):
                people.append(Taker(member, has, again=holds))
            else:
                left_out.append(left_out_for(reason or Reason.HOLDS_IT, begun.audience, member))
    return Plan(tuple(people), tuple(left_out))


def reason_against(audience: Audience, member: Member) -> Reason | None:
    """Why that person gets nothing under embargo; None for whoever accepted it."""
    if member.email in audience.suppression:
        return Reason.SUPPRESSED
    if audience.accepted(member):
        return None
    if audience.broke(member) is not None:
        return Reason.BROKE_EMBARGO
    return Reason.WITHDRAWN if member.key in audience.withdrawn else Reason.NOT_ACCEPTED


def left_out_for(reason: Reason, audience: Audience, member: Member) -> LeftOut:
    """That person, left out for that reason, with the day of the break where it is one."""
    broken = audience.broke(member) if reason is Reason.BROKE_EMBARGO else None
    return LeftOut(member.email, reason, broken.at[:10] if broken else "")


def _given(begun: Handing) -> Mapping[str, Given]:
    """By address in small letters, what embargoed copies of this release were given."""
    release = begun.going.resolved.release
    given: dict[str, Given] = {}
    for line in read_deliveries(begun.going.press.workspace, release.slug):
        if line.get("copy") != "embargoed" or line.get("release") != release.id:
            continue
        key = str(line["email"]).casefold()
        before = given.get(key, Given())
        given[key] = Given(
            before.digests | {str(line["digest"])},
            int(line["version"]),
            str(line["utc"]),
            (*before.files, *([str(line["file"])] if line.get("file") else [])),
        )
    return given
