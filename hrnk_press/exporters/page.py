"""The HTML that goes out by mail, whichever destination carries it."""

import re
from html import unescape

from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.html import Purpose, render_html
from hrnk_press.rendering.status import StatusBlock

_UNSEEN = re.compile(r"<!--.*?-->|<head\b.*?</head>|<style\b.*?</style>|<[^>]*>", re.DOTALL | re.I)


def mail_page(
    resolved: ResolvedRelease, status: StatusBlock, order: ExportOrder, *, logo_src: str = ""
) -> str:
    """The release as HTML for mail. Refused where an office's own layout hides the embargo."""
    page = render_html(
        resolved, status, purpose=Purpose.MAIL, logo_src=logo_src, layout=order.layout
    )
    if status.embargoed and _words(status.lines[0]) not in _words(unescape(_UNSEEN.sub(" ", page))):
        raise Refused(
            "the layout in templates/ does not show the embargo",
            "Print every line of `status` above everything else, or remove the layout.",
            code="embargo-not-shown",
        )
    return page


def _words(text: str) -> str:
    return " ".join(text.split())
