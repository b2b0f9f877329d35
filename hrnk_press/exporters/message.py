"""A whole message: its header, its words as text and as HTML, its images and attachments."""

import hashlib
import re
from collections.abc import Iterable
from datetime import UTC, datetime

from hrnk_press.errors import Refused
from hrnk_press.exporters.filenames import attachment_names
from hrnk_press.exporters.headers import (
    address_field,
    ascii_address,
    ascii_domain,
    fold,
    require_header_text,
    text_field,
)
from hrnk_press.exporters.mime import Part, file_part, multipart, slotted_part, text_part
from hrnk_press.exporters.transfer import Slotted
from hrnk_press.model.resolved import AttachedFile, ResolvedRelease
from hrnk_press.patterns import pattern
from hrnk_press.rendering.closing import carried
from hrnk_press.rendering.html import subject
from hrnk_press.rendering.status import StatusBlock

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
IMAGE_SOURCE = pattern(r"""<img\b[^>]*\bsrc=["']cid:([^"']*)["']""", re.IGNORECASE)


def build_message(
    resolved: ResolvedRelease,
    status: StatusBlock,
    text: str,
    html: str,
    *,
    draft: bool,
    now: datetime,
    message_id: str,
) -> bytes:
    """The message in ASCII with CRLF.

    `text` is flowed and `html` whole, both with LF; attachments and logo carry their content. `now`
    (aware) and `message_id` (with its angle brackets) go into a finished message only. Refused
    where a name or the headline would break a header, an attachment cannot be read, or the HTML
    shows an image that the message does not carry.
    """
    require_header_text(resolved.release.headline, "headline")
    sender = sender_of(resolved)
    reply_to = resolved.office.mail.reply_to
    words, page = text_part("text/plain", _crlf(text), format="flowed"), _page(html)
    content = _content(resolved, status, words, _with_images(resolved, html, page))
    fields = (
        address_field("From", [sender]),
        address_field("To", [sender]),
        *((address_field("Reply-To", [("", reply_to)]),) if reply_to else ()),
        text_field("Subject", subject(resolved, status)),
        *(("X-Unsent: 1",) if draft else (f"Date: {_date(now)}", fold("Message-ID", [message_id]))),
        "MIME-Version: 1.0",
    )
    return str(Part((*fields, *content.fields), content.body)).encode("ascii")


def copies_of(
    resolved: ResolvedRelease,
    status: StatusBlock,
    text: Slotted,
    page: Slotted,
    html: str,
    *,
    title: str,
    now: datetime,
    more: tuple[Part, ...] = (),
) -> tuple[str, ...]:
    """A finished message for many people, in four pieces in ASCII with CRLF.

    Between them stand the To and Message-ID of each; their text; their HTML. `html` is that page once more,
    for the images in it; `more` follow the attachments. Refused as by `build_message`.
    """
    require_header_text(resolved.release.headline, "headline")
    reply_to = resolved.office.mail.reply_to
    before = (
        address_field("From", [sender_of(resolved)]),
        *((address_field("Reply-To", [("", reply_to)]),) if reply_to else ()),
        text_field("Subject", title),
        f"Date: {_date(now)}",
    )
    words = slotted_part("text/plain", text, format="flowed")
    pages = _with_images(resolved, html, slotted_part("text/html", page))
    content = _content(resolved, status, words, pages, more)
    after = str(Part(("MIME-Version: 1.0", *content.fields), content.body))
    head, _, rest = after.partition(text.token)
    middle, _, tail = rest.partition(page.token)
    return "".join(f"{it}\r\n" for it in before), head, middle, tail


def build_letter(
    resolved: ResolvedRelease,
    recipient: tuple[str, str],
    title: str,
    text: str,
    parts: Iterable[Part] = (),
    *,
    html: str = "",
    sent: datetime | None = None,
    message_id: str = "",
) -> bytes:
    """A letter to one person (name and address) about the release, in ASCII with CRLF: plain text (LF) and files.

    Where there is `html` beside it, the text is flowed. A draft, or where `sent` is given (aware) a finished
    message with that date and `message_id`. Refused where a name or the title would break a header.
    """
    words = text_part("text/plain", _crlf(text), **({"format": "flowed"} if html else {}))
    pages = (_with_images(resolved, html, _page(html)),) if html else ()
    content = multipart("mixed", (multipart("alternative", (words, *pages)), *parts))
    reply_to = resolved.office.mail.reply_to
    identified = (f"Date: {_date(sent)}", fold("Message-ID", [message_id])) if sent else ()
    fields = (
        address_field("From", [sender_of(resolved)]),
        address_field("To", [recipient]),
        *((address_field("Reply-To", [("", reply_to)]),) if reply_to else ()),
        text_field("Subject", title),
        *(identified or ("X-Unsent: 1",)),
        "MIME-Version: 1.0",
    )
    return str(Part((*fields, *content.fields), content.body)).encode("ascii")


def attached_parts(files: Iterable[AttachedFile]) -> tuple[Part, ...]:
    """These files as parts of a message. Refused where one cannot be read."""
    attached = tuple(files)
    names = attachment_names(file.attachment.file for file in attached)
    return tuple(_file_part(file, name) for file, name in zip(attached, names, strict=True))


def sender_of(resolved: ResolvedRelease) -> tuple[str, str]:
    """Name and address of the office. Refused where it has no address."""
    return (_sender_name(resolved), _sender_address(resolved))


def message_id(resolved: ResolvedRelease, digest: str, now: datetime) -> str:
    """A Message-ID in the office's mail domain: one for each release, wording and moment."""
    domain = resolved.office.mail.domain or _sender_address(resolved).rpartition("@")[2]
    named = "\n".join((resolved.release.id, digest, now.astimezone(UTC).isoformat()))
    unique = hashlib.sha256(named.encode()).hexdigest()[:32]
    return f"<{unique}@{ascii_domain(domain, 'press.toml: mail.domain')}>"


def logo_source(resolved: ResolvedRelease) -> str:
    """The `cid:` address by which the HTML shows the logo, empty where there is none."""
    return f"cid:{_logo_id(resolved.logo)}" if resolved.logo else ""


def _logo_id(logo: AttachedFile) -> str:
    return f"logo.{logo.sha256[:16]}@inline"


def _content(
    resolved: ResolvedRelease,
    status: StatusBlock,
    text: Part,
    page: Part,
    more: tuple[Part, ...] = (),
) -> Part:
    """The words and what comes with them."""
    alternative = multipart("alternative", (text, page))
    return multipart("mixed", (alternative, *_attachments(resolved, status), *more))


def _page(html: str) -> Part:
    return text_part("text/html", _crlf(html))


def _with_images(resolved: ResolvedRelease, html: str, page: Part) -> Part:
    """The HTML with the images that it shows."""
    shown = set(IMAGE_SOURCE.findall(html)) if "cid:" in html.lower() else set()
    carried_images = {_logo_id(logo): logo for logo in (resolved.logo,) if logo}
    if unknown := shown - carried_images.keys():
        raise Refused(
            f"the layout shows an image that the message does not carry: {min(unknown)!r}",
            "In templates/, show the logo by the source that the layout is given.",
            code="unknown-image",
        )
    images = tuple(
        _file_part(file, *attachment_names([file.attachment.file]), content_id=content_id)
        for content_id, file in carried_images.items()
        if content_id in shown
    )
    return multipart("related", (page, *images), type="text/html")


def _attachments(resolved: ResolvedRelease, status: StatusBlock) -> tuple[Part, ...]:
    """The attachments that this copy comes with."""
    listed = carried(resolved, embargoed=status.embargoed)
    return attached_parts(file for file in resolved.attachments if file.attachment in listed)


def _file_part(file: AttachedFile, name: str, *, content_id: str = "") -> Part:
    if file.problem or file.content is None:
        raise Refused(
            f"{file.attachment.file}: the file is {file.problem or 'not read'}",
            "Put a plain file of that name into the release's attachments folder.",
            code="attachment-unreadable",
        )
    return file_part(file.content, file.media_type, name, content_id=content_id)


def _sender_name(resolved: ResolvedRelease) -> str:
    return resolved.office.mail.from_name or resolved.issuer.name


def _sender_address(resolved: ResolvedRelease) -> str:
    address = resolved.office.mail.from_address
    if not address:
        raise Refused(
            "press.toml: the office has no address to send from",
            'Write it there:  [mail] from_address = "press@example.org"',
            code="no-sender",
        )
    return ascii_address(address, "press.toml: mail.from_address")


def _date(now: datetime) -> str:
    """RFC 5322, section 3.3, in UTC."""
    utc = now.astimezone(UTC)
    day = f"{WEEKDAYS[utc.weekday()]}, {utc.day:02} {MONTHS[utc.month - 1]} {utc.year:04}"
    return f"{day} {utc:%H:%M:%S} +0000"


def _crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")
