"""Regular expressions that are compiled when they are first used.

The modules that one command loads know some hundreds of them, and compiling them all takes a fifth of its
time. An ordinary release needs few: who looks for a plain character first needs fewer still.
"""

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any


class _Pattern:
    """Stands in for the compiled pattern, whose methods it has."""

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._written, self._flags)

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._compiled, name)
        setattr(self, name, method)
        return method


if TYPE_CHECKING:

    def pattern(written: str, flags: int = 0) -> re.Pattern[str]:
        """The pattern, for its methods; functions of `re` take what `re.compile` makes."""

else:
    pattern = _Pattern
