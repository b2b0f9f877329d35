"""Which one person alone has a title in a text, so that "the minister" is that one."""

from collections.abc import Iterable, Iterator

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.roles import roles_held
from hrnk_press.rendering.quoting.naming.unbound import is_anothers

# Who is called an expert for short.
_REPORTING = ("special rapporteur", "independent expert")
_EXPERTS = ("expert", "independent expert")
# Beside them others may be told of: "another expert", "experts from the fund", "a specialist", "Dr. |Ada Lind".
_OTHER_EXPERT = pattern(
    r"(?<!\w)(?:(?!(?:[Tt]he|UN|[Ii]ndependent)\s)\w+\s(?:[a-z]+-)?expert|(?<!\bUN )(?<!ndependent )(?<!rocedures )[Ee]xperts|[Ss]pecialists?)(?!\w)"
    r"|(?<!\w)(?:Dr|Prof|Professor)\b\.?\s+(?P<name>[A-ZÀ-Þ][\w-]+(?:\s(?:[A-ZÀ-Þ]\.\s)?[A-ZÀ-Þ][\w-]+)?)"
)


def held_by_one(
    mentions: Iterable[tuple[str, Iterable[Mention]]],
) -> Iterator[tuple[str, Mention]]:
    """The titles that one person alone has, and that one. `mentions`: each text, and whoever is mentioned in it."""
    held: dict[str, Mention | None] = {}
    texts: list[str] = []
    for text, everybody in mentions:
        texts.append(text)
        for it in everybody:
            for role in roles_held(text, it.start, it.end) if it.sure else ():
                other = held.setdefault(role, it)
                same = other and other.key == it.key
                free = is_anothers(role, text, it.start, it.end)
                held[role] = other if same and not free else None
    for role, holder in held.items():
        if holder and not (role in _EXPERTS and _is_among_experts(holder, held, texts)):
            yield role, holder


def _is_among_experts(it: Mention, held: dict[str, Mention | None], texts: Iterable[str]) -> bool:
    """Whether that one, who is called an expert for an office, is not the only one of whom the texts tell."""
    offices = (held.get(office) for office in _REPORTING)
    reports = any(of and of.key == it.key for of in offices)
    return reports and any(_tells_of_other_expert(text, it.key) for text in texts)


def _tells_of_other_expert(text: str, name: str) -> bool:
    """Whether that text tells of experts who are not the one of that name."""
    parts = name.split()
    return any(
        not it["name"] or it["name"].split()[-1] not in parts for it in _OTHER_EXPERT.finditer(text)
    )
