"""A file of any kind that announcements come in, to blocks. What it cannot be is said with what to do."""

import hashlib
import re

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.encoding import decoded
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen

LARGEST_SOURCE = 16 << 20
"""Bytes of a file that are read; a page of that size is not one announcement."""

FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".html": "HTML",
    ".htm": "HTML",
    ".xhtml": "HTML",
}
_OTHERS = {
    b"%PDF-": (
        "a PDF",
        "copy its text into a file, or open it in Word or LibreOffice and save it as text",
    ),
    b"PK\x03\x04": ("a Word document or an archive", "open it and save it as plain text or HTML"),
    b"\xd0\xcf\x11\xe0": ("a document of an old Word", "open it and save it as plain text or HTML"),
    b"{\\rtf": ("a rich text document", "open it and save it as plain text or HTML"),
}
_HTML = re.compile(
    r"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|div|p|h[1-6]|article|main|section|table|ul|ol|span|meta)\b",
    re.I | re.S,
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROL = 0.01


@frozen
class Source:
    """A file read: its blocks, what it is, its encoding, and the SHA-256 of its bytes."""

    name: str
    format: str
    encoding: str
    sha256: str
    blocks: tuple[Block, ...]


def read_source(data: bytes, name: str) -> Source:
    """The blocks of a file called `name`. Raises UnreadableData for what holds no words that can be read."""
    for start, (what, hint) in _OTHERS.items():
        if data.startswith(start):
            raise _unreadable("not-text", f"this is {what}", name, hint)
    if not data.strip():
        raise _unreadable(
            "empty", "there is nothing in it", name, "name the file that holds the announcement"
        )
    text, encoding = decoded(data)
    if len(_CONTROL.findall(text[:100_000])) > len(text[:100_000]) * _MOST_CONTROL:
        raise _unreadable(
            "not-text", "this is no text", name, "save the announcement as plain text or HTML"
        )
    kind = "HTML" if _HTML.match(text) else FORMATS.get(_suffix(name), "text")
    blocks = _html(text, name) if kind == "HTML" else _text(text)
    if not blocks:
        raise _unreadable(
            "no-words", "it holds no words", name, "name the file that holds the announcement"
        )
    return Source(name, kind, encoding, hashlib.sha256(data).hexdigest(), tuple(blocks))


def _suffix(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot >= 0 else ""


def _text(text: str) -> list[Block]:
    from hrnk_press.drafting.archive.text_page import text_blocks

    return text_blocks(text)


def _html(text: str, name: str) -> list[Block]:
    from hrnk_press.drafting.archive.html_page import NestedTooDeep, html_blocks

    try:
        return html_blocks(text)
    except NestedTooDeep:
        hint = "open it in a browser and save the text of the page"
        raise _unreadable(
            "nested-too-deep",
            "its elements stand inside one another 2,000 deep and more",
            name,
            hint,
        ) from None


def _unreadable(code: str, what: str, name: str, hint: str) -> UnreadableData:
    return UnreadableData((Fault(code, what, name, hint=hint[0].upper() + hint[1:]),))
