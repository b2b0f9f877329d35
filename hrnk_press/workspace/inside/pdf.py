"""PDF files: who is named as their author, remarks in the margin, and the words of the first pages."""

import logging
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING

from hrnk_press.model.file_facts import FileFacts
from hrnk_press.workspace.inside.packed import names_in
from hrnk_press.workspace.inside.picture import names_in_xmp

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_PAGES_WITH_WORDS = 2
_PAGES_WITH_REMARKS = 200
_LONGEST_TEXT = 200_000
_REMARKS_WORDS = """
/Text /FreeText /Highlight /Underline /Squiggly /StrikeOut /Caret /Stamp /Ink /FileAttachment
"""
_REMARKS = frozenset(_REMARKS_WORDS.split())


def look_into_pdf(data: bytes) -> FileFacts:
    """Its author, the remarks on its pages, and the words of its first two."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(
        logging.CRITICAL
    )  # what it has to say is in what it returns
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return FileFacts(problem="it opens with a password only")
        return _facts(reader, [*names_in_xmp(data)])
    except (
        PyPdfError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        IndexError,
        RecursionError,
    ):
        return FileFacts(problem="it is no PDF, or is damaged")
    except NotImplementedError:
        return FileFacts(problem="it is packed in a way that cannot be opened")


def _facts(reader: "PdfReader", creators: list[str]) -> FileFacts:
    author = reader.metadata.author if reader.metadata else None
    named = [str(author), *creators] if author else creators
    pages = list(islice(reader.pages, _PAGES_WITH_REMARKS))
    words = "\n\n".join(page.extract_text() for page in pages[:_PAGES_WITH_WORDS])
    return FileFacts(
        text=words[:_LONGEST_TEXT],
        authors=names_in(named),
        comments=sum(map(_remarks, pages)),
    )


def _remarks(page: "PageObject") -> int:
    return sum(it.get_object().get("/Subtype") in _REMARKS for it in page.annotations or ())
