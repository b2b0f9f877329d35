"""A template and a database for mailmerge, which sends one message to each through any mail server."""

import re

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.headers import address_field, require_header_text, text_field
from hrnk_press.exporters.message import sender_of
from hrnk_press.exporters.mime import boundary_for
from hrnk_press.exporters.page import mail_page
from hrnk_press.exporters.pasted import steps_file, text_file
from hrnk_press.exporters.recipients import CsvFile
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.html import subject
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text

FOLDER = "mailmerge"
_TAG = re.compile(r"\{[{%#]")


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The template: From and Subject as they go out, one recipient each, text and HTML.

    mailmerge encodes the parts itself, and takes them for ASCII where the whole template is.
    """
    require_header_text(resolved.release.headline, "headline")
    status = status_block(resolved, public=order.public)
    text = _escaped(render_text(resolved, status))
    page = _escaped(mail_page(resolved, status, order))
    if (text + page).isascii():  # lines of ASCII would go out as long as they are
        page += "<!-- · -->"
    reply_to = resolved.office.mail.reply_to
    boundary = boundary_for((text, page))
    lines = [
        "TO: {{email}}",
        _escaped(address_field("From", [sender_of(resolved)])),
        *([_escaped(address_field("Reply-To", [("", reply_to)]))] if reply_to else []),
        _escaped(text_field("Subject", subject(resolved, status))),
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{boundary}"',
        "",
        f"--{boundary}",
        "Content-Type: text/plain; charset=utf-8",
        "",
        text,
        f"--{boundary}",
        "Content-Type: text/html; charset=utf-8",
        "",
        page,
        f"--{boundary}--",
        "",
    ]
    template = "\n".join(lines).replace("\r\n", "\n")
    return (
        text_file(f"{FOLDER}/mailmerge_template.txt", template),
        steps_file(FOLDER, "Messages for mailmerge", resolved, order, _steps(order)),
    )


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> CsvFile:
    """The database: addresses alone, so that mailmerge cannot guess another delimiter than there is."""
    del resolved, order
    return CsvFile(f"{FOLDER}/mailmerge_database.csv", ("email",), _row)


def _row(member: Member) -> tuple[str]:
    return (member.email,)


def _escaped(text: str) -> str:
    """Text that Jinja2 prints as it is."""
    return _TAG.sub(lambda sign: f'{{{{ "{sign[0]}" }}}}', text)


def _steps(order: ExportOrder) -> list[str]:
    everybody = f"all {order.recipients:,}" if order.recipients else "all"
    return [
        "Once: pip install mailmerge, and beside these files write mailmerge_server.conf with your mail server "
        "(mailmerge --sample shows one; delete its other samples).",
        "In this folder: mailmerge      shows the first message and sends nothing.",
        "To read it as it arrives: beside these files write own.csv of two lines, email and below it your own address.\n"
        "mailmerge --no-dry-run --database own.csv\nsends it to you alone. Without own.csv its first message goes to "
        "the first journalist.",
        f"mailmerge --no-dry-run --no-limit      sends {everybody}, one message each.",
    ]
