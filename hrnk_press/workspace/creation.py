"""A new release's folder: there whole, or not at all. It is made under a hidden name beside its place."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from hrnk_press.errors import Refused
from hrnk_press.workspace.folders import folder_names
from hrnk_press.workspace.leftovers import remove_leftovers
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import RELEASE_FILE, Workspace
from hrnk_press.workspace.release_file import parse_release
from hrnk_press.workspace.schema import printable
from hrnk_press.workspace.store import (
    disk_fault,
    make_folder,
    replace_files,
    sync_folder,
    temporary_name,
)
from hrnk_press.workspace.twins import like

ATTACHMENTS = "attachments"
"""The folder of a release that holds its files."""
NO_FILES: Mapping[str, bytes] = MappingProxyType({})


@contextmanager
def created(
    ws: Workspace, slug: str, text: str, files: Mapping[str, bytes] = NO_FILES
) -> Iterator[Path]:
    """The same as `create_release` for a block; where the block fails, there was never such a folder."""
    path = create_release(ws, slug, text, files)
    try:
        yield path
    except BaseException:
        shutil.rmtree(path.parent, ignore_errors=True)
        raise


def refuse_taken(ws: Workspace, slug: str) -> None:
    """Raises Refused where that is, or on another system would be, the folder of a release already."""
    if os.path.lexists(ws.release_folder(slug)):
        raise Refused(
            f"releases/{slug} is there already; nothing was written",
            "Give the new release another name",
            code="release-exists",
        )
    for other in like(slug, folder_names(ws)):
        raise Refused(
            f"releases/{slug} and {printable(other)} are one folder on a Mac or on Windows; nothing was written",
            "Give the new release another name",
            code="release-exists",
        )


def create_release(
    ws: Workspace, slug: str, text: str, files: Mapping[str, bytes] = NO_FILES
) -> Path:
    """Make `releases/SLUG/` with `text` as its release.md and those files; the path of release.md.

    `files` are by their paths in that folder, such as "attachments/map.png". What a run left that was killed
    before its folder was whole is cleared away.
    UnreadableData where the text is no release or `releases/` a link out of the office, Refused where the folder is there already. Callers hold the lock.
    """
    folder = ws.release_folder(slug)
    parse_release(text, slug)
    refuse_link_out(ws, ws.releases)
    refuse_taken(ws, slug)
    remove_leftovers(ws.releases)
    staged = ws.releases / temporary_name()
    try:
        make_folder(ws.releases)
        for inside in ("", *sorted({ATTACHMENTS, *(str(Path(it).parent) for it in files)})):
            (staged / inside).mkdir(mode=0o700)
        replace_files(staged, {RELEASE_FILE: text.encode(), **files}, shown=f"releases/{slug}")
        staged.rename(folder)
        sync_folder(ws.releases)
    except OSError as error:
        raise disk_fault(error, f"releases/{slug} cannot be made") from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return folder / RELEASE_FILE
