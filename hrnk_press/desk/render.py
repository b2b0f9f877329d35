"""A release's words, as text or as HTML."""

from datetime import datetime
from enum import StrEnum

from hrnk_press.desk.load import load_release
from hrnk_press.desk.state import is_public
from hrnk_press.frozen import frozen
from hrnk_press.rendering.status import status_block
from hrnk_press.workspace.locate import Workspace


class Format(StrEnum):
    """What a release can be printed as."""

    TEXT = "text"
    HTML = "html"


@frozen
class Rendered:
    """The words of a release in one format."""

    slug: str
    format: Format
    text: str


def render(workspace: Workspace, slug: str, to: Format, now: datetime) -> Rendered:
    """That release in that format. Raises NotFound, and UnreadableData with every fault."""
    press, resolved = load_release(workspace, slug, now)
    press.telephones.keep()
    status = status_block(resolved, public=is_public(workspace, resolved.release, now))
    if to is Format.TEXT:
        from hrnk_press.rendering.text import render_text

        return Rendered(slug, to, render_text(resolved, status))
    from hrnk_press.desk.overrides import office_layout
    from hrnk_press.rendering.html import Purpose, render_html

    return Rendered(
        slug,
        to,
        render_html(resolved, status, purpose=Purpose.PAGE, layout=office_layout(workspace)),
    )
