"""The content lines of one vCard, and what they say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hrnk_press.workspace.addressbook.record import LeftOut
from hrnk_press.workspace.schema import printable


@dataclass(slots=True)
class Card:
    """The content lines of a card by upper-case name, and what of them has no place here."""

    line: int
    lines: dict[str, list[Any]]
    left_out: list[LeftOut] = field(default_factory=list)

    def value(self, name: str) -> str:
        """The text of the first line of that name, its parts in a row; empty where there is none."""
        for line in self.lines.get(name, ()):
            return text_of(line.value)
        return ""

    def leave_out(self, what: str) -> None:
        """Note what has no place in the registry."""
        self.left_out.append(LeftOut(what, self.line))


def first(card: Card, name: str) -> str:
    """The preferred of several lines; the others are named."""
    lines = sorted(card.lines.get(name, ()), key=preference)
    for line in lines[1:]:
        card.leave_out(f"the further {name} {printable(text_of(line.value))}")
    return text_of(lines[0].value).strip() if lines else ""


def preference(line: Any) -> int:
    """Where a line stands among its like: PREF of 4.0 is a number, of 3.0 a type."""
    if "pref" in types(line):
        return 0
    number = next(iter(line.params.get("PREF", ())), "")
    return int(number) if re.fullmatch("[0-9]{1,3}", number) else 101


def types(line: Any) -> set[str]:
    """The types of a line, in small letters, however its version writes them."""
    said: Mapping[str, list[str]] = line.params
    words = [word for it in said.get("TYPE", ()) for word in it.split(",")]
    return {it.strip().lower() for it in (*words, *getattr(line, "singletonparams", ()))}


def address(card: Card) -> str:
    """The postal address, a part a line."""
    for line in card.lines.get("ADR", ()):
        parts = (line.value.box, line.value.extended, line.value.street)
        town = " ".join(it for it in map(text_of, (line.value.code, line.value.city)) if it)
        rest = (town, *map(text_of, (line.value.region, line.value.country)))
        return "\n".join(it for it in (*map(text_of, parts), *rest) if it)
    return ""


def full_name(card: Card) -> str:
    """Given and family name, for a card without FN."""
    for line in card.lines.get("N", ()):
        return " ".join(it for it in (text_of(line.value.given), text_of(line.value.family)) if it)
    return ""


def text_of(value: Any) -> str:
    """A value that may be in parts, as text."""
    if isinstance(value, list | tuple):
        return " ".join(text_of(it) for it in value if it)
    return value if isinstance(value, str) else ""
