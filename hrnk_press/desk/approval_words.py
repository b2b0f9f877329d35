"""What approvals are missing, in words: who must approve what, why, and how that is done."""

from collections.abc import Iterable

from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Via
from hrnk_press.model.difference import Difference
from hrnk_press.model.policy import Because, Demand, Missing
from hrnk_press.model.registry import Registry
from hrnk_press.model.scopes import Scope

SCOPES = {
    Scope.TEXT: "the text",
    Scope.QUOTE: "the quotations",
    Scope.LETTER: "the letter",
    Scope.EMBARGO: "the embargo",
}
REASONS = {Because.SPEAKER: "speaker", Because.SIGNATORY: "signatory"}


@frozen
class Asked:
    """Somebody who must approve something, in words.

    `person` is the id of the one who can, empty where several can, `people`, or anybody; `who` names them,
    `why` says what they are asked as, `again` the version that they approved before it was changed, None
    where they never did; `nobody` tells that nobody holds the role that is asked; `changes` is what is different since, where somebody looked.
    """

    person: str
    people: tuple[str, ...]
    who: str
    why: str
    scopes: tuple[Scope, ...]
    again: int | None
    message: str
    command: str
    nobody: bool = False
    changes: tuple[Difference, ...] = ()


def asked_for(
    slug: str, missing: Iterable[Missing], registry: Registry, me: str
) -> tuple[Asked, ...]:
    """Everything that is missing, in words; what `me` can give first."""
    found = [_asked(slug, it, registry, me) for it in missing]
    return tuple(sorted(found, key=lambda it: it.person != me))


def named(person: str, registry: Registry) -> str:
    """That person's, or organization's, name; the id where nobody knows it."""
    known = registry.people.get(person) or registry.organizations.get(person)
    return known.name if known else person


def listed(words: Iterable[str], last: str = "and") -> str:
    """One, two and three."""
    *most, end = words
    return f"{', '.join(most)} {last} {end}" if most else end


def scope_words(scopes: Iterable[Scope]) -> str:
    """The text and the embargo."""
    return listed(SCOPES[it] for it in scopes)


def via_words(via: str) -> str:
    """By phone, by mail, in a meeting."""
    return "in a meeting" if via == Via.MEETING.value else f"by {via}"


def _asked(slug: str, it: Missing, registry: Registry, me: str) -> Asked:
    person = me if me in it.people else it.people[0] if len(it.people) == 1 else ""
    return Asked(
        person=person,
        people=it.people,
        who=_who(it, registry),
        why=_why(it, registry),
        scopes=it.scopes,
        again=_again(it),
        message=_message(it, registry),
        command=_command(slug, it, registry, me),
        nobody=it.nobody,
    )


def _again(it: Missing) -> int | None:
    return max((lapsed.seen for lapsed in it.lapsed), default=None)


def _who(it: Missing, registry: Registry) -> str:
    if it.nobody:
        return "nobody"
    if it.people:
        return listed((named(person, registry) for person in it.people), "or")
    return "one person" if it.number == 1 else f"{it.number} people"


def _why(it: Missing, registry: Registry) -> str:
    return ", ".join(dict.fromkeys(_reason(demand, registry) for demand in it.demands))


def _reason(demand: Demand, registry: Registry) -> str:
    if demand.because is Because.NUMBER:
        return "anybody"
    if demand.because is Because.ROLE:
        return demand.title
    of = f"for {named(demand.organization, registry)}" if demand.organization else ""
    return " ".join(filter(None, (REASONS.get(demand.because, ""), of)))


def _message(it: Missing, registry: Registry) -> str:
    what, again = scope_words(it.scopes), _again(it)
    who = f"{_who(it, registry)} ({_why(it, registry)})"
    if it.nobody:
        demand = it.demands[0]
        role = f"is {demand.title} of" if demand.title else "has a role at"
        return f"nobody {role} {named(demand.organization, registry)}, who must approve {what}"
    if not it.people:
        return f"{_who(it, registry)} must still approve {what}"
    if again is None:
        return f"{who} has not approved {what}"
    plural = len(it.scopes) > 1 or Scope.QUOTE in it.scopes
    return f"{who} approved version {again}; {what} {'have' if plural else 'has'} changed since"


def _command(slug: str, it: Missing, registry: Registry, me: str) -> str:
    """What to do: type it oneself, record what somebody said, or give somebody the role.

    Whoever approved under a name that contacts.toml does not have is nobody to telephone.
    """
    base = f"hrnk-press approve {slug}"
    if it.nobody:
        return "Give somebody that role in contacts.toml"
    if me in it.people or not any(registry.people.get(one) for one in it.people):
        return base
    return f"{base} --as {it.people[0]} --via phone --said-at TIME"
