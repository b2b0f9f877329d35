"""HTML for mail, to paste into a mailing tool."""

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.page import mail_page
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.status import status_block


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The HTML as `SLUG.html`: UTF-8, complete in itself.

    It names the organization in words: a picture would have to load from elsewhere.
    """
    html = mail_page(resolved, status_block(resolved, public=order.public), order)
    return (Artifact(f"{resolved.release.slug}.html", "text/html; charset=utf-8", html.encode()),)
