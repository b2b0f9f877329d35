"""The HTML that goes out by mail, whichever destination carries it."""

from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.html import Purpose, render_html
from hrnk_press.rendering.status import StatusBlock


def mail_page(
    resolved: ResolvedRelease, status: StatusBlock, order: ExportOrder, *, logo_src: str = ""
) -> str:
    """The release as HTML for mail, through the office's own layout where it has one."""
    return render_html(
        resolved, status, purpose=Purpose.MAIL, logo_src=logo_src, layout=order.layout
    )
