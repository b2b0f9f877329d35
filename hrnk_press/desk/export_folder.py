"""The folder that an export goes to."""

import os
from pathlib import Path

from hrnk_press.desk.earlier_exports import out_folder
from hrnk_press.errors import Refused, UsageFault
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace


def export_folder(workspace: Workspace, slug: str, out: Path | None) -> Path:
    """Where the files go: the release's own `out/`, or the folder that was named, a link to one followed.

    Raises UsageFault for what is no folder, Refused for one in which the office keeps files of its own, and
    UnreadableData where the release's own is a link out of the office.
    """
    own = out_folder(workspace, slug)
    if out is None:
        refuse_link_out(workspace, workspace.release_folder(slug) / "out")
        return own
    folder = Path(os.path.realpath(out))
    if os.path.lexists(folder) and not folder.is_dir():
        raise UsageFault(
            f"{out} is no folder", "Name a folder after --out; it is made where it is missing"
        )
    if folder == Path(os.path.realpath(own)):
        return export_folder(workspace, slug, None)
    _refuse_office_s_own(workspace, folder, out)
    return folder


def _refuse_office_s_own(workspace: Workspace, folder: Path, named: Path) -> None:
    from hrnk_press.workspace.scaffold import FOLDERS

    root = Path(os.path.realpath(workspace.root))
    inside = folder.relative_to(root).parts if folder.is_relative_to(root) else ()
    if (inside and inside[0] in FOLDERS) or ".git" in folder.parts:
        raise Refused(
            f"{named} is where the press office or git keeps files of its own; nothing was written",
            "Name a folder elsewhere, or leave --out away: the release has an out/ folder",
            code="own-folder",
        )
