"""Where derived data stand, `.hrnk-press/cache/`: what may be deleted at any time."""

from pathlib import Path

from hrnk_press.workspace import store
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace


def cache_file(ws: Workspace, name: str) -> Path:
    """The path of such a file."""
    return ws.local / "cache" / name


def made_cache_file(ws: Workspace, name: str) -> Path:
    """The same, in a folder that is there. Raises PressError where it leads out of the office."""
    file = cache_file(ws, name)
    refuse_link_out(ws, file)
    store.make_folder(file.parent)
    return file
