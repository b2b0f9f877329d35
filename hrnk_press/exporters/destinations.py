"""The destinations by name. A new one is a module with `export` and a line here."""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import cast

from hrnk_press.errors import NotFound
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.model.resolved import ResolvedRelease

Exporter = Callable[[ResolvedRelease, ExportOrder], tuple[Artifact, ...]]

# The module of each is loaded when it is asked for.
MODULES = {
    "text": "hrnk_press.exporters.text",
    "html": "hrnk_press.exporters.html",
    "eml": "hrnk_press.exporters.eml",
}

# What people look at or paste; everything else is a message, or on its way to be one.
FOR_REVIEW = frozenset(("text", "html"))


def is_finished(names: Iterable[str], *, draft: bool) -> bool:
    """Whether any of them goes out as it is made: then policy's approvals are needed."""
    return not draft and not FOR_REVIEW.issuperset(names)


def destinations() -> tuple[str, ...]:
    """The names that `export --to` knows, in the order in which they are listed."""
    return tuple(MODULES)


def export(name: str, resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The files for that destination. Raises NotFound for a name that is none, and Refused."""
    if name not in MODULES:
        raise NotFound(
            f"no destination is called {name!r}",
            f"There are: {', '.join(MODULES)}",
            code="unknown-destination",
        )
    exporter = cast(Exporter, import_module(MODULES[name]).export)
    return exporter(resolved, order)
