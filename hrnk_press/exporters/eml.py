"""A message for any mail program: finished or a draft; for a list one finished message each, or a draft and the list."""

from typing import TYPE_CHECKING

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.flowed import UNWRAPPED, flowed
from hrnk_press.exporters.message import build_message, logo_source, message_id
from hrnk_press.exporters.page import mail_page
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text

if TYPE_CHECKING:
    from hrnk_press.exporters.eml_list import AddressFile, MessageFiles


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The message as `SLUG.eml`, or the draft as `SLUG.draft.eml`; for a list what to do with its files.

    To is the office's own address: a finished message is forwarded or handed to a mailing tool,
    a draft gets its recipients from the person who sends it.
    """
    if not order.list:
        return (_message(resolved, order),)
    from hrnk_press.exporters import eml_list

    if not order.draft:
        return (eml_list.steps(resolved, order),)
    draft = _message(resolved, order)
    return (
        Artifact(f"{eml_list.DRAFT_FOLDER}/{draft.name}", draft.media_type, draft.content),
        eml_list.draft_steps(resolved, order, draft.name),
    )


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> "MessageFiles | AddressFile":
    """A message for each; with a draft the addresses that it goes to."""
    from hrnk_press.exporters.eml_list import AddressFile, MessageFiles

    return AddressFile() if order.draft else MessageFiles(resolved, order)


def _message(resolved: ResolvedRelease, order: ExportOrder) -> Artifact:
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
    return Artifact(f"{resolved.release.slug}.{ending}", "message/rfc822", message)
