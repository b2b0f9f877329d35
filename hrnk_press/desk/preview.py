"""A release as a page to look at: private to this user, loading nothing from elsewhere."""

from datetime import datetime
from pathlib import Path

from hrnk_press.desk.load import load_release
from hrnk_press.desk.overrides import office_layout
from hrnk_press.desk.state import is_public
from hrnk_press.frozen import frozen
from hrnk_press.outside.browser import open_page
from hrnk_press.rendering.html import LOADS_NOTHING, Purpose, render_html
from hrnk_press.rendering.status import status_block
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import replace_files

# Before anything that an office's own layout may load: a browser takes both as part of the head.
GUARD = f'<!DOCTYPE html>\n<meta http-equiv="Content-Security-Policy" content="{LOADS_NOTHING}">\n'


@frozen
class Preview:
    """The file of the page, and whether a browser was asked to show it."""

    path: Path
    opened: bool


def preview(workspace: Workspace, slug: str, now: datetime, *, open_it: bool) -> Preview:
    """Write the page to `.hrnk-press/preview/` and, where `open_it` says so, open it."""
    _, resolved = load_release(workspace, slug, now)
    layout = office_layout(workspace)
    status = status_block(resolved, public=is_public(workspace, resolved.release, now))
    html = render_html(resolved, status, purpose=Purpose.PREVIEW, layout=layout)
    if layout is not None:
        html = GUARD + html
    folder = workspace.local / "preview"
    refuse_link_out(workspace, folder)
    page = folder / f"{slug}.html"
    replace_files(folder, {page.name: html.encode()})
    return Preview(page, opened=open_it and open_page(page))
