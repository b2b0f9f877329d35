"""A new press office."""

from pathlib import Path

from hrnk_press.frozen import frozen
from hrnk_press.workspace.first_files import NewOffice
from hrnk_press.workspace.scaffold import make_office, refuse_taken

__all__ = ["MadeOffice", "NewOffice", "init_office", "refuse_taken"]


@frozen
class MadeOffice:
    """Where the office stands, and what was written there, folders with a "/"."""

    path: Path
    created: tuple[str, ...]


def init_office(folder: Path, new: NewOffice) -> MadeOffice:
    """Make a press office in that folder; all of it or nothing. Raises Refused where one is."""
    root = folder.absolute()
    return MadeOffice(root, make_office(root, new))
