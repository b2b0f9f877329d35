"""The form of name that a signatory is said to want, beside the name that the registry has."""

from hrnk_press.checks.likeness import nearly_same
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Signatory


def nearly_registered(entry: Signatory, registry: Registry) -> str:
    """The registered name from which that form is a letter or an accent apart; empty where it is none's slip."""
    known = registry.people.get(entry.signatory) or registry.organizations.get(entry.signatory)
    if known is None or not entry.printed_as:
        return ""
    names = (known.name, *known.names.values())
    if any(sorted(entry.printed_as.split()) == sorted(it.split()) for it in names):
        return ""
    return next((it for it in names if nearly_same(entry.printed_as, it)), "")
