"""Whom of a list a sharing gives a copy, what they were given before, and who is left out."""

from collections.abc import Mapping

from hrnk_press.desk.audience import Audience
from hrnk_press.desk.earlier_exports import out_folder
from hrnk_press.desk.given import Given, given_before
from hrnk_press.desk.handing import Handing
from hrnk_press.desk.load import digest_of
from hrnk_press.desk.shared import LeftOut, Reason
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import Member


@frozen
class Taker:
    """Somebody who gets a copy, and the version that it takes the place of, 0 for none.

    `again`: of words that they were given, whose message is there no more.
    """

    member: Member
    replaces: int = 0
    again: bool = False


@frozen
class Plan:
    """Who of a list gets a copy, and who does not; what any of them were given before."""

    people: tuple[Taker, ...]
    left_out: tuple[LeftOut, ...]
    given: Mapping[str, Given]


def plan(begun: Handing, address: str) -> Plan:
    """Who of the list, or of it only the person with that address, gets a copy.

    Whoever is named is given one again whose message is no longer there. DiskFault where the list is changed
    meanwhile.
    """
    given = given_before(begun)
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
            holds = digest == has.digest
            lost = bool(address) and not any((out / it).is_file() for it in has.files)
            if reason is None and (not holds or lost):
                people.append(Taker(member, has.replaced(digest)[0], again=holds))
            else:
                left_out.append(left_out_for(reason or Reason.HOLDS_IT, begun.audience, member))
    return Plan(tuple(people), tuple(left_out), given)


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
