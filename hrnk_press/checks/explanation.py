"""What a rule's file says about it, taken apart for `explain` and for the rules page."""

import inspect
import re
from types import ModuleType
from typing import Any

from hrnk_press.checks.rule import Rule
from hrnk_press.frozen import frozen
from hrnk_press.model.finding import Severity

SECTIONS = ("What it finds", "Why it matters", "Example", "How to mend")

_HEADING = re.compile(r"^\*([^*\n]+)\*$", re.MULTILINE)


@frozen
class Explanation:
    """A rule in words; every text is Markdown."""

    code: str
    name: str
    severity: Severity
    summary: str
    finds: str
    why: str
    example: str
    mend: str


def explanation_of(rule: Rule[Any], module: ModuleType) -> Explanation:
    """The explanation in a rule's module docstring. ValueError where a section is missing."""
    summary, *parts = _HEADING.split(inspect.getdoc(module) or "")
    sections = dict(zip(parts[::2], (text.strip() for text in parts[1::2]), strict=True))
    if tuple(sections) != SECTIONS or not all(sections.values()):
        raise ValueError(f"{module.__name__}: its docstring has the sections {tuple(sections)}")
    finds, why, example, mend = sections.values()
    return Explanation(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        summary=summary.strip(),
        finds=finds,
        why=why,
        example=example,
        mend=mend,
    )
