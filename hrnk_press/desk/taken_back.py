"""What was made of a release and must not be used any more: exports, copies, requests, public files."""

import shutil

from hrnk_press.desk.approval_request import withdraw_requests
from hrnk_press.desk.earlier_exports import out_folder, withdraw
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.publish import unpublish
from hrnk_press.model.release import Release
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.store import disk_fault

COPIES = "copies"


def take_back(press: PressOffice, release: Release) -> tuple[str, ...]:
    """Delete what was made in `out/` of that release, as it is no longer true; what it was called there.

    What is public stays. The office's lock is held. Raises DiskFault, and UnreadableData for a folder that
    leads out of the office.
    """
    workspace, slug = press.workspace, release.slug
    found = withdraw(out_folder(workspace, slug), slug)
    exports = (it for it in found if not it.startswith(f"{COPIES}/"))
    return (*exports, *withdraw_requests(workspace, slug), *_without_copies(press, slug))


def take_down(press: PressOffice, release: Release) -> tuple[str, ...]:
    """The same, and nothing of it stays public."""
    public = unpublish(press.workspace, release.slug)
    return (*(f"public/{it}" for it in public), *take_back(press, release))


def _without_copies(press: PressOffice, slug: str) -> tuple[str, ...]:
    """Delete the embargoed copies that were written: they may not have been sent yet."""
    folder = out_folder(press.workspace, slug) / COPIES
    refuse_link_out(press.workspace, folder)
    if not folder.is_dir():
        return ()
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise disk_fault(error, f"out/{COPIES} cannot be cleared") from error
    return (f"{COPIES}/",)
