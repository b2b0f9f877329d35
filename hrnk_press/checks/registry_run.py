"""Running the rules over the registry itself.

A rule about releases whose fault can stand in the registry alone has a function `in_registry` in its file,
which finds it there under the same code.
"""

from collections.abc import Iterable, Iterator

from hrnk_press.checks.catalogue import chosen, rule_modules
from hrnk_press.checks.engine import in_order
from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.model.finding import Finding


def run_registry(
    subject: RegistrySubject, *, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """Every finding in the registry, in the order of the file; rules are chosen as for releases."""
    return in_order(_findings(subject, select, ignore))


def _findings(
    subject: RegistrySubject, select: Iterable[str], ignore: Iterable[str]
) -> Iterator[Finding]:
    modules = rule_modules()
    for rule in chosen(select, ignore):
        if isinstance(rule, RegistryRule):
            yield from rule.check(subject)
        elif find := getattr(modules[rule.code], "in_registry", None):
            yield from RegistryRule(rule.code, rule.name, rule.severity, find).check(subject)
