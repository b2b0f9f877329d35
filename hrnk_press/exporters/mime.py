"""The parts of a message and how they are put together (RFC 2045, 2046, 2387)."""

import hashlib

from hrnk_press.exporters.headers import parameter_field
from hrnk_press.exporters.transfer import Slotted, base64_lines, shorter_encoding
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

# Messages and multiparts may not be base64 (RFC 2045, section 6.4): they go as plain bytes.
_BASE64_TYPE = pattern(r"(?!message/|multipart/)[a-z]+/[A-Za-z0-9.+_-]+")


@frozen
class Part:
    """A part in 7-bit: its header fields, folded, and its body with CRLF."""

    fields: tuple[str, ...]
    body: str

    def __str__(self) -> str:
        """The part as it stands in a message."""
        return "\r\n".join((*self.fields, "", self.body))


def text_part(media_type: str, content: str, **parameters: str) -> Part:
    """A text with CRLF line ends, in UTF-8."""
    encoding, body = shorter_encoding(content.encode())
    return Part(
        (
            parameter_field("Content-Type", media_type, charset="utf-8", **parameters),
            f"Content-Transfer-Encoding: {encoding}",
        ),
        body,
    )


def slotted_part(media_type: str, text: Slotted, **parameters: str) -> Part:
    """A text for many people, in whose place its token stands."""
    return Part(
        (
            parameter_field("Content-Type", media_type, charset="utf-8", **parameters),
            f"Content-Transfer-Encoding: {text.encoding}",
        ),
        text.token,
    )


def file_part(
    content: bytes, media_type: str, filename: str, *, content_id: str = "", **parameters: str
) -> Part:
    """A file: an attachment, or an inline image that the HTML shows by its `content_id`."""
    if not _BASE64_TYPE.fullmatch(media_type):
        media_type = "application/octet-stream"
    disposition = "inline" if content_id else "attachment"
    fields = (
        parameter_field("Content-Type", media_type, **parameters),
        parameter_field("Content-Disposition", disposition, filename=filename),
        "Content-Transfer-Encoding: base64",
    )
    identified = (f"Content-ID: <{content_id}>",) if content_id else ()
    return Part((*fields, *identified), base64_lines(content))


def multipart(subtype: str, parts: tuple[Part, ...], **parameters: str) -> Part:
    """The parts under one, or the part itself where there is only one."""
    if len(parts) == 1:
        return parts[0]
    written = tuple(str(part) for part in parts)
    boundary = boundary_for(written)
    opened = "".join(f"--{boundary}\r\n{part}\r\n" for part in written)
    return Part(
        (parameter_field("Content-Type", f"multipart/{subtype}", boundary=boundary, **parameters),),
        f"{opened}--{boundary}--\r\n",
    )


def boundary_for(parts: tuple[str, ...]) -> str:
    """A boundary that follows from the parts and stands in none of them.

    `=_` occurs in no quoted-printable and no base64 (RFC 2045, section 6.7); boundaries of inner
    multiparts differ because their content does.
    """
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    return f"=_{digest[:32]}"
