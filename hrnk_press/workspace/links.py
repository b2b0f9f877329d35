"""Symbolic links in an office are followed only while they stay inside it."""

import os
from pathlib import Path

from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.workspace.locate import Workspace


def refuse_link_out(ws: Workspace, path: Path) -> None:
    """UnreadableData where the path, or a folder between it and the office, is a link out of the office.

    `path` lies below the office and need not exist; a loop of links fails when it is opened.
    """
    root = Path(os.path.realpath(ws.root))
    shown = path.relative_to(ws.root)
    for part in reversed((shown, *shown.parents)):
        place = ws.root / part
        # Not Path.is_symlink: where nobody may look, whoever opens the file says so.
        if os.path.islink(place) and not Path(os.path.realpath(place)).is_relative_to(root):  # noqa: PTH114  (see above)
            raise UnreadableData(
                (
                    Fault(
                        "link-out-of-office",
                        f"{part.as_posix()} is a link that leads out of the press office",
                        part.as_posix(),
                        hint="Put what it points to there in place of the link",
                    ),
                )
            )
