"""A file of any kind that announcements come in, to blocks. What it cannot be is said with what to do."""

import datetime as dt
import hashlib
import re

from hrnk_press.drafting.archive.blocks import Block, Region
from hrnk_press.drafting.archive.pages.beside import words_beside
from hrnk_press.drafting.archive.pages.broken_words import broken_notes
from hrnk_press.drafting.archive.pages.encoding import decoded, guess_notes
from hrnk_press.drafting.archive.pages.front_matter import has_front_matter, parted_front
from hrnk_press.drafting.archive.pages.html_page import NestedTooDeep, html_page
from hrnk_press.drafting.archive.pages.limits import TooLong, require_few_blocks
from hrnk_press.drafting.archive.pages.mail_page import CarriedFile, is_mail, read_mail
from hrnk_press.drafting.archive.pages.markdown_page import markdown_blocks
from hrnk_press.drafting.archive.pages.markdown_source import footnote_notes
from hrnk_press.drafting.archive.pages.page_code import FENCE, in_fence, without_code
from hrnk_press.drafting.archive.pages.page_date import day_of_address
from hrnk_press.drafting.archive.pages.steering import steering_notes
from hrnk_press.drafting.archive.pages.text_page import text_blocks
from hrnk_press.drafting.archive.pages.unseen import unseen_notes
from hrnk_press.drafting.notes import Note
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

LARGEST_SOURCE = 16 << 20
"""Bytes of a file that are read; a page of that size is not one announcement."""

FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".html": "HTML",
    ".htm": "HTML",
    ".xhtml": "HTML",
    ".md": "Markdown",
    ".markdown": "Markdown",
    ".docx": "Word",
    ".eml": "mail",
}
"""What a file is by the end of its name, where its bytes do not say it."""

# Of front matter above the text.
_MOST_KEYS = 40
_ZIP = b"PK\x03\x04"
_OTHERS = {
    b"%PDF-": (
        "a PDF",
        "copy its text into a file, or open it in Word or LibreOffice and save it as .docx",
    ),
    b"\xd0\xcf\x11\xe0": ("a document of an old Word", "open it and save it as .docx"),
    b"{\\rtf": ("a rich text document", "open it and save it as .docx"),
}
_HTML = pattern(
    r"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|div|p|h[1-6]|article|main|section|table|ul|ol|span|meta|template)\b",
    re.I | re.S,
)
_PAGE = pattern(r"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype|html|head|body)\b", re.I | re.S)
# A paragraph, a heading or an entry of Markdown behind a blank line.
_BESIDE = pattern(r"\n[ \t]*\n(?=[^\s<])")
_CONTROL = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_MOST_CONTROL = 0.01


@frozen
class Source:
    """A file read: its blocks, what it is, its encoding, and the SHA-256 of its bytes.

    `language` is what it says it is written in, empty where it says nothing; `published` the day that its data name. `notes` tell what else it
    holds that is no words of it, such as tracked changes; `files` are those that it carries. `beside` are words of it in no block.
    """

    name: str
    format: str
    encoding: str
    sha256: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    language: str = ""
    files: tuple[CarriedFile, ...] = ()
    published: dt.date | None = None
    beside: tuple[Block, ...] = ()


@frozen
class _Read:
    """What one reader makes of a file."""

    format: str
    encoding: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    language: str = ""
    files: tuple[CarriedFile, ...] = ()
    published: dt.date | None = None
    text: str = ""


def read_source(data: bytes, name: str) -> Source:
    """The blocks of a file called `name`. Raises UnreadableData for what holds no words that can be read."""
    for start, (what, hint) in _OTHERS.items():
        if data.startswith(start):
            raise _unreadable("not-text", f"this is {what}", name, hint)
    if not data.strip():
        hint = "name the file that holds the announcement"
        raise _unreadable("empty", "there is nothing in it", name, hint)
    try:
        read = _read(data, name)
        require_few_blocks(len(read.blocks))
    except NestedTooDeep:
        what = "what is in it stands inside one another, deeper than can be read"
        hint = "open it, copy its text into a file, and give that"
        raise _unreadable("nested-too-deep", what, name, hint) from None
    except TooLong as too_long:
        hint = "give the page or the document of one announcement"
        raise _unreadable("too-long", str(too_long), name, hint) from None
    if not read.blocks:
        hint = "name the file that holds the announcement"
        raise _unreadable("no-words", "it holds no words", name, hint)
    digest = hashlib.sha256(data).hexdigest()
    return Source(
        name,
        read.format,
        read.encoding,
        digest,
        read.blocks,
        (*read.notes, *unseen_notes(read.blocks), *broken_notes(read.blocks)),
        read.language,
        read.files,
        read.published,
        words_beside(data, read.text, read.format, name),
    )


def _read(data: bytes, name: str) -> _Read:
    if data.startswith(_ZIP):
        return _word(data, name)
    by_name = FORMATS.get(name[name.rfind(".") :].lower() if "." in name else "", "text")
    if by_name == "Word":
        what = "it is no Word file, though its name says so, or a broken one"
        hint = "look for a whole copy; what opens as text is a .txt or a .html by its name"
        raise _unreadable("not-word", what, name, hint)
    if by_name == "mail" or is_mail(data):
        return _mail(data)
    of_file = decoded(data)
    text, encoding = of_file.text, of_file.encoding
    notes = tuple(steering_notes(text))
    if notes and _is_no_text(text[:100_000]):
        hint = "save the announcement as plain text, HTML or .docx"
        raise _unreadable("not-text", "this is no text", name, hint)
    notes += tuple(guess_notes(of_file))
    fenced = in_fence(parted_front(text)[1]) if by_name == "Markdown" and FENCE in text else ""
    if (
        fenced
        or by_name == "HTML"
        or (_HTML.match(without_code(text)) and not _goes_on(text, by_name))
    ):
        front, below = parted_front(text)
        page = html_page(fenced or below)
        blocks = (*front, *page.blocks)
        return _Read(
            "HTML", encoding, blocks, notes, page.language, published=page.published, text=text
        )
    if by_name == "Markdown" or has_front_matter(text):
        blocks = tuple(markdown_blocks(text))
        above = [it.text for it in blocks[:_MOST_KEYS] if it.region is Region.FURNITURE]
        day = day_of_address(above, name)
        notes += tuple(footnote_notes(text))
        return _Read("Markdown", encoding, blocks, notes, published=day, text=text)
    return _Read("text", encoding, tuple(text_blocks(text)), notes, text=text)


def _is_no_text(start: str) -> bool:
    """Whether so many characters at the beginning of a file are control characters as in no text."""
    data = start.encode(errors="replace")
    return len(data) - len(data.translate(None, _CONTROL)) > len(start) * _MOST_CONTROL


def _goes_on(text: str, by_name: str) -> bool:
    """Whether Markdown goes on behind the element that a file of that kind begins with."""
    return by_name == "Markdown" and not _PAGE.match(text) and _BESIDE.search(text) is not None


def _word(data: bytes, name: str) -> _Read:
    from hrnk_press.drafting.archive.pages.word_page import word_page

    page = word_page(data, name)
    return _Read("Word", "UTF-8", page.blocks, page.notes)


def _mail(data: bytes) -> _Read:
    mail = read_mail(data)
    return _Read("mail", mail.encoding, mail.blocks, mail.notes, mail.language, mail.files)


def _unreadable(code: str, what: str, name: str, hint: str) -> UnreadableData:
    return UnreadableData((Fault(code, what, name, hint=hint[0].upper() + hint[1:]),))
