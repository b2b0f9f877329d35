"""Results as JSON data."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Any


class Later(Mapping[str, Any]):
    """A JSON object that is made when somebody looks into it: most commands are read by people."""

    def __init__(self, make: Callable[[], Mapping[str, Any]]) -> None:
        self._make = make

    def __getitem__(self, key: str) -> Any:
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)

    @cached_property
    def _made(self) -> Mapping[str, Any]:
        return self._make()


_PLAIN = frozenset((str, int, bool, float, type(None)))


def as_data(value: Any, *, without: tuple[str, ...] = ()) -> Any:
    """The value as JSON knows it: dataclasses as objects, less the fields `without`.

    Aware times become UTC, `2026-12-02T05:01:00Z`; wall clock times stay without a zone.
    """
    if type(value) in _PLAIN:
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: as_data(getattr(value, field.name))
            for field in fields(value)
            if field.name not in without
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if value.tzinfo else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): as_data(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [as_data(item) for item in value]
    return value
