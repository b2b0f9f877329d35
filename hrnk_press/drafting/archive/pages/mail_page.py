"""A message as it was sent, as blocks: its HTML where it has some, else its text, and what is shown below it."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hrnk_press.drafting.archive.blocks import Block, Region
from hrnk_press.drafting.archive.pages.encoding import Decoded, decoded, guess_notes
from hrnk_press.drafting.archive.pages.html_page import HtmlPage, NestedTooDeep, html_page
from hrnk_press.drafting.archive.pages.limits import require_few_headers
from hrnk_press.drafting.archive.pages.mail_ends import parted_ends
from hrnk_press.drafting.archive.pages.personal_links import without_personal_links
from hrnk_press.drafting.archive.pages.steering import steering_notes
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import frozen

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart


@frozen
class CarriedFile:
    """A file that a message carries: its name as the message has it, and its bytes."""

    name: str
    content: bytes


_HEADERS = ("From", "To", "Cc", "Reply-To", "Date", "Subject", "List-Id")
_RECEIVERS = ("To", "Cc", "Delivered-To")
_SHOWN = ("text/html", "text/plain")
_FIRST_LINES = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,}")
_SENT = re.compile(rb"^(?:from|mime-version|message-id|received):", re.I | re.M)
_OF_MAIL_ALONE = re.compile(
    rb"^(?:subject|mime-version|message-id|received|return-path|content-[a-z-]+):", re.I | re.M
)
_FEWEST_NAMED = 2
_NAMED = re.compile(rb"^(?:from|subject|mime-version|message-id|received|date):", re.I | re.M)


@frozen
class Mail:
    """A message's blocks, its headers among its furniture; how its text was encoded; the files it carries."""

    blocks: tuple[Block, ...]
    encoding: str
    files: tuple[CarriedFile, ...]
    language: str = ""
    notes: tuple[Note, ...] = ()


def is_mail(data: bytes) -> bool:
    """Whether the bytes begin with the headers of a message, and not with such as somebody types above a memorandum."""
    found = _FIRST_LINES.match(data[:20_000])
    head = found.group() if found else b""
    if len(_NAMED.findall(head)) < _FEWEST_NAMED or _SENT.search(head) is None:
        return False
    return b"@" in head or _OF_MAIL_ALONE.search(head) is not None


def read_mail(data: bytes) -> Mail:
    """The blocks of a message. Attachments are carried along, not read; nothing it refers to is loaded.

    Raises NestedTooDeep for messages within messages without end, and TooLong.
    """
    require_few_headers(data)
    import email
    from email.message import EmailMessage

    from hrnk_press.drafting.archive.pages.mail_headers import Lenient

    try:
        message = email.message_from_bytes(data, policy=Lenient())
        assert isinstance(message, EmailMessage)
        body = _body_of(message)
        parts = tuple(_parts(message, body))
        files = tuple(it for part in parts for it in _carried(part) if not _is_shown(part))
    except RecursionError:
        raise NestedTooDeep from None
    blocks = [
        Block(f"{name}: {' '.join(str(value).split())}", 1, region=Region.FURNITURE)
        for name in _HEADERS
        for value in message.get_all(name, ())
    ]
    found_encoding, language = "", ""
    notes: list[Note] = []
    for part in filter(_is_shown, parts):
        read_part = _text(part)
        page = _body(part, read_part.text)
        notes += (*steering_notes(read_part.text), *guess_notes(read_part))
        blocks += parted_ends(page.blocks)
        if part is body or not found_encoding:
            found_encoding, language = read_part.encoding, page.language
    sent_to = [str(value) for name in _RECEIVERS for value in message.get_all(name, ())]
    read = without_personal_links(blocks, sent_to)
    return Mail(read.blocks, found_encoding, files, language, (*notes, *read.notes))


def _parts(part: "MIMEPart", body: "MIMEPart | None") -> "Iterator[MIMEPart]":
    """The parts that a mail program shows or offers, in order; of alternatives the one that holds the body."""
    from email.message import MIMEPart

    if not part.is_multipart() or part.get_content_maintype() == "message":
        yield part
        return
    inner = [it for it in part.iter_parts() if isinstance(it, MIMEPart)]
    if part.get_content_subtype() == "alternative":
        having = [it for it in inner if any(one is body for one in it.walk())]
        shown = [it for it in inner if any(map(_is_shown, it.walk()))]
        inner = (having or shown or inner)[-1:]
    for it in inner:
        yield from _parts(it, body)


def _body_of(message: "EmailMessage") -> "MIMEPart | None":
    """The part that holds the text; the first that does in a message that was cut short."""
    try:
        return message.get_body(("html", "plain"))
    except AttributeError:  # a part that says it holds others holds none
        from email.message import MIMEPart

        return next(
            (it for it in message.walk() if isinstance(it, MIMEPart) and _is_shown(it)), None
        )


def _is_shown(part: "MIMEPart") -> bool:
    """Whether a mail program shows it as text; a part too that says it holds others and holds none."""
    empty = part.get_content_maintype() == "multipart" and not part.is_multipart()
    return (
        (part.get_content_type() in _SHOWN or empty)
        and not part.is_attachment()
        and not part.get_filename()
    )


def _carried(part: "MIMEPart") -> Iterator[CarriedFile]:
    """The part as a file, a message that was forwarded too; not a picture within the text, nor what is empty."""
    from email.message import Message

    inner = part.get_payload() if part.is_multipart() else None
    forwarded = inner[0] if isinstance(inner, list) and inner else None
    if isinstance(forwarded, Message):
        content = forwarded.as_bytes()
        name = part.get_filename() or f"{forwarded.get('Subject', 'message')}.eml"
    else:
        content = _content(part)
        name = part.get_filename() or ""
    if content and (part.is_attachment() or not part["Content-ID"]):
        yield CarriedFile(" ".join(name.split()) or "attachment", content)


def _text(part: "MIMEPart") -> Decoded:
    return decoded(_content(part), part.get_content_charset() or "")


def _content(part: "MIMEPart") -> bytes:
    """What a part holds, whatever it says of its encoding."""
    try:
        payload = part.get_payload(decode=True)
    except ValueError:  # no program knows such an encoding
        part.del_param("charset")
        payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _body(part: "MIMEPart", text: str) -> HtmlPage:
    if part.get_content_type() == "text/html":
        return html_page(text)
    from hrnk_press.drafting.archive.pages.text_page import text_blocks

    flowed = part.get_content_type() == "text/plain" and part.get_param("format") == "flowed"
    return HtmlPage(tuple(text_blocks(_unflowed(text) if flowed else text)))


def _unflowed(text: str) -> str:
    """Lines that were broken to be sent, joined again (RFC 3676)."""
    lines: list[str] = []
    open_line = False
    for line in text.splitlines():
        words = line.removeprefix(" ")
        if open_line and words:
            lines[-1] += words
        else:
            lines.append(words)
        open_line = words.endswith(" ") and words != "-- "
    return "\n".join(lines)
