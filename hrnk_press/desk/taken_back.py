"""What was made of a release and must not be used any more: exports, copies, invitations, requests, public files."""

import shutil

from hrnk_press.desk.approval_request import withdraw_requests
from hrnk_press.desk.earlier_exports import out_folder, withdraw, withdraw_held
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.publish import unpublish
from hrnk_press.exporters.invitation import FOLDER as INVITATIONS
from hrnk_press.model.release import Release
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.store import disk_fault

COPIES = "copies"
# Written to people one by one, and perhaps not sent yet.
PERSONAL = (COPIES, INVITATIONS)


def take_back(press: PressOffice, release: Release) -> tuple[str, ...]:
    """Delete what was made in `out/` of that release, as it is no longer true; what it was called there.

    What is public stays. The office's lock is held. Raises DiskFault, and UnreadableData for a folder that
    leads out of the office.
    """
    return _with_personal(press, release, withdrawn_exports(press, release))


def take_back_embargoed(press: PressOffice, release: Release) -> tuple[str, ...]:
    """The same for what says that a public release is under embargo: what is for everybody stays."""
    folder = out_folder(press.workspace, release.slug)
    return _with_personal(press, release, withdraw(folder, release.slug, but_public=True))


def _with_personal(
    press: PressOffice, release: Release, exports: tuple[str, ...]
) -> tuple[str, ...]:
    """These exports that were deleted, and the folders of copies and invitations, which are deleted now."""
    others = (it for it in exports if not it.startswith(tuple(f"{name}/" for name in PERSONAL)))
    return (*others, *(f"{it}/" for it in PERSONAL if _deleted(press, release.slug, it)))


def withdrawn_exports(
    press: PressOffice, release: Release, *, but_stopped: str = ""
) -> tuple[str, ...]:
    """Delete exports, and drafts that ask for approval, of which another wording is to be made; their names.

    Invitations stay: they name an instant, in whatever words. `but_stopped` as in `withdraw`. The office's lock
    is held.
    """
    folder = out_folder(press.workspace, release.slug)
    exports = withdraw(folder, release.slug, but_stopped=but_stopped)
    return (*exports, *withdraw_requests(press.workspace, release.slug))


def take_down(press: PressOffice, release: Release, stopped: str) -> tuple[str, ...]:
    """The same, and nothing of it stays public; what says that it is `stopped`, "held" or "killed", stays."""
    public = unpublish(press.workspace, release.slug)
    exports = withdrawn_exports(press, release, but_stopped=stopped)
    return (*(f"public/{it}" for it in public), *_with_personal(press, release, exports))


def take_back_held(press: PressOffice, release: Release) -> tuple[str, ...]:
    """Delete the exports that say that it is held; their names."""
    return withdraw_held(out_folder(press.workspace, release.slug), release.slug)


def _deleted(press: PressOffice, slug: str, name: str) -> bool:
    """Delete that folder of `out/`; whether it was there."""
    folder = out_folder(press.workspace, slug) / name
    refuse_link_out(press.workspace, folder)
    if not folder.is_dir():
        return False
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise disk_fault(error, f"out/{name} cannot be cleared") from error
    return True
