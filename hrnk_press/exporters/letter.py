"""A letter to one person about a release: text and HTML are written from the same document."""

from collections.abc import Iterable
from datetime import datetime

from hrnk_press.exporters.flowed import UNWRAPPED, flowed
from hrnk_press.exporters.message import build_letter
from hrnk_press.exporters.mime import Part
from hrnk_press.frozen import frozen
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.addresses import literal, literal_lines
from hrnk_press.rendering.document import Document
from hrnk_press.rendering.html import letter_page
from hrnk_press.rendering.markup import Paragraph
from hrnk_press.rendering.text import document_text


@frozen
class Letter:
    """What it says. `title` is its subject, `preheader` what mail programs show beside that."""

    title: str
    preheader: str
    document: Document


def letter_message(
    resolved: ResolvedRelease,
    recipient: tuple[str, str],
    letter: Letter,
    parts: Iterable[Part] = (),
    *,
    sent: datetime,
    message_id: str,
) -> bytes:
    """The finished message to that person (name and address), dressed as releases are, with these files.

    It names the office in words: filters for spam take a picture with few words beside it for an advertisement
    (SpamAssassin's HTML_IMAGE_ONLY). Refused where a name or the title would break a header.
    """
    document = letter.document
    page = letter_page(resolved, document, title=letter.title, preheader=letter.preheader)
    text = flowed(document_text(document), document_text(document, width=UNWRAPPED))
    return build_letter(
        resolved, recipient, letter.title, text, parts, html=page, sent=sent, message_id=message_id
    )


def said(words: str) -> Paragraph:
    """A paragraph of these words, addresses in them as links."""
    return Paragraph(literal(words))


def said_in_lines(lines: Iterable[str]) -> Paragraph:
    """A paragraph in which each of these stands on a line of its own."""
    return Paragraph(literal_lines("\n".join(lines)))
