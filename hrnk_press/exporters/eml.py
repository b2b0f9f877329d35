"""A message for any mail program: finished, or a draft that a person sends."""

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.flowed import flowed
from hrnk_press.exporters.message import build_message, logo_source, message_id
from hrnk_press.exporters.page import mail_page
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text

# Wide enough that no paragraph is broken.
UNWRAPPED = 100_000


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The message as `SLUG.eml`, or the draft as `SLUG.draft.eml`.

    To is the office's own address: a finished message is forwarded or handed to a mailing tool,
    a draft gets its recipients from the person who sends it.
    """
    status = status_block(resolved, public=order.public)
    message = build_message(
        resolved,
        status,
        flowed(render_text(resolved, status), render_text(resolved, status, width=UNWRAPPED)),
        mail_page(resolved, status, order, logo_src=logo_source(resolved)),
        draft=order.draft,
        now=order.now,
        message_id=message_id(resolved, order.digest, order.now),
    )
    ending = "draft.eml" if order.draft else "eml"
    return (Artifact(f"{resolved.release.slug}.{ending}", "message/rfc822", message),)
