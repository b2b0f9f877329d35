"""Every rule there is, found by looking through the four groups."""

import importlib
import os
import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from hrnk_press.checks.rule import Rule
from hrnk_press.errors import NotFound, UsageFault

GROUPS = {"time": "TIM", "names": "NAM", "text": "TXT", "mail": "MAI"}
"""Each group's package, and the letters its codes begin with."""


@cache
def rule_modules() -> dict[str, ModuleType]:
    """Every rule's module by the rule's code, in the order of the groups and of the codes."""
    modules: dict[str, ModuleType] = {}
    for group in GROUPS:
        found = [
            importlib.import_module(f"hrnk_press.checks.{group}.{name}") for name in _names(group)
        ]
        modules |= {it.RULE.code: it for it in sorted(found, key=lambda it: str(it.RULE.code))}
    return modules


def _names(group: str) -> Iterator[str]:
    """The modules of a group; `pkgutil` takes twenty times as long to find them."""
    for file in os.scandir(Path(__file__).with_name(group)):
        name, _, ending = file.name.partition(".")
        if ending == "py" and name != "__init__":
            yield name


def rules() -> tuple[Rule[Any], ...]:
    """Every rule, in the order of the groups and of the codes."""
    return tuple(module.RULE for module in rule_modules().values())


def rule_named(code_or_name: str) -> Rule[Any]:
    """The rule of that code or name, in upper or lower case; NotFound with the nearest names."""
    wanted = code_or_name.strip().lower()
    for rule in rules():
        if wanted in (rule.code.lower(), rule.name):
            return rule
    raise NotFound(f"there is no rule {code_or_name!r}", _nearest(wanted))


def chosen(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule[Any], ...]:
    """The rules that `select` names (all where it names none) without those that `ignore` names.

    Each entry is a code, the beginning of codes (`TXT`, `TIM00`) or a name; UsageFault for one
    that fits no rule.
    """
    wanted, unwanted = _codes(select), _codes(ignore)
    return tuple(
        rule
        for rule in rules()
        if (not wanted or rule.code in wanted) and rule.code not in unwanted
    )


def _codes(selectors: Iterable[str]) -> frozenset[str]:
    codes: set[str] = set()
    for selector in selectors:
        wanted = selector.strip()
        fitting = {
            rule.code
            for rule in rules()
            if wanted and (rule.code.startswith(wanted.upper()) or rule.name == wanted.lower())
        }
        if not fitting:
            raise UsageFault(f"no rule has the code or name {selector!r}", _nearest(wanted))
        codes |= fitting
    return frozenset(codes)


def _nearest(wanted: str) -> str:
    known = [text for rule in rules() for text in (rule.code.lower(), rule.name)]
    written = re.fullmatch(r"([a-z]+)(\d+)", wanted.lower())
    same = f"{written[1]}{int(written[2]):03}" if written else ""
    near = [same] if same in known else get_close_matches(wanted.lower(), known)
    near = [it.upper() if "-" not in it else it for it in near]
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return f"codes begin with {', '.join(GROUPS.values())}; docs/rules.md lists them all"
