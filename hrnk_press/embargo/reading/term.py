"""A term: what a stretch of an embargo line is taken for."""

from typing import Any, NamedTuple


class Term(NamedTuple):
    """One term: its kind, what it means (a number's value, a phrase's), and where it stands."""

    kind: str
    value: Any
    text: str
    start: int
    end: int
