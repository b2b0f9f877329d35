"""The destinations by name. A new one is a module with `export` and a line here."""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from hrnk_press.errors import NotFound
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.model.resolved import ResolvedRelease

if TYPE_CHECKING:
    from hrnk_press.exporters.recipients import ListFile, ListFolder

Exporter = Callable[[ResolvedRelease, ExportOrder], tuple[Artifact, ...]]

# The module of each is loaded when it is asked for.
MODULES = {
    "text": "hrnk_press.exporters.text",
    "html": "hrnk_press.exporters.html",
    "eml": "hrnk_press.exporters.eml",
    "mbox": "hrnk_press.exporters.mbox",
    "mailmerge": "hrnk_press.exporters.mailmerge",
    "mailchimp": "hrnk_press.exporters.mailchimp",
    "civimail": "hrnk_press.exporters.civimail",
    "listmonk": "hrnk_press.exporters.listmonk",
    "ninjs": "hrnk_press.exporters.ninjs",
    "kit": "hrnk_press.exporters.kit",
    "csv": "hrnk_press.exporters.csv",
    "xlsx": "hrnk_press.exporters.xlsx",
    "ics": "hrnk_press.exporters.embargo_ics",
}

# What is made of a media list only; what may be; which of these print a reference on every copy; and what
# can be told when to send.
OF_LISTS = frozenset(("mbox", "mailmerge", "mailchimp", "civimail", "listmonk", "csv", "xlsx"))
FOR_LISTS = OF_LISTS | {"eml"}
WITH_REFERENCE = frozenset(("eml", "mbox"))
WITH_SCHEDULE = frozenset(("mailchimp", "civimail", "listmonk"))

# What people look at or paste; everything else is a message, or on its way to be one.
FOR_REVIEW = frozenset(("text", "html"))

# Findings that keep a release out of a destination, though it may go elsewhere: who opens a kit on another day
# finds every name and remark that somebody left in a file.
FORBIDDING = {
    "kit": frozenset(("attachment-damaged", "attachment-names-author", "attachment-not-examined"))
}


def is_finished(names: Iterable[str], *, draft: bool) -> bool:
    """Whether any of them goes out as it is made: then policy's approvals are needed. Mail can be a `draft`."""
    looked_at = FOR_REVIEW | {"eml"} if draft else FOR_REVIEW
    return not looked_at.issuperset(names)


def destinations() -> tuple[str, ...]:
    """The names that `export --to` knows, in the order in which they are listed."""
    return tuple(MODULES)


def list_file(name: str, resolved: ResolvedRelease, order: ExportOrder) -> "ListFile | ListFolder":
    """What of that destination is made of a list: the name is one of `FOR_LISTS`. Raises Refused."""
    maker = cast(
        "Callable[[ResolvedRelease, ExportOrder], ListFile | ListFolder]",
        import_module(MODULES[name]).recipients,
    )
    return maker(resolved, order)


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
