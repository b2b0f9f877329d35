"""What a Word file says outside the paragraphs of its text, where a reader of these alone would miss it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from hrnk_press.frozen import frozen

if TYPE_CHECKING:
    from docx.document import Document

# Parts of the file with words of their own, by the end of their relationship's type.
OF_THE_PAGE = {"header": "the top of the page", "footer": "the foot of the page"}
_PARTS = {"footnotes": "a footnote", "endnotes": "an endnote", **OF_THE_PAGE}
# Ways in which words that stand in the text are marked as not to be read.
MARKS = {"strike": "struck-through", "dstrike": "struck-through", "vanish": "hidden"}
INSERTED = "another document"
_OFF = ("0", "false", "off")


@frozen
class Aside:
    """Words and the place in which they stand: "a footnote"; or, of the text, "struck-through" or "hidden"."""

    where: str
    words: str


def asides(document: "Document") -> Iterator[Aside]:
    """All of them, each once."""
    found = (
        *_in_parts(document),
        *_in_boxes(document),
        *_inserted(document),
        *_marked(document),
    )
    yield from dict.fromkeys(found)


def _in_parts(document: "Document") -> Iterator[Aside]:
    from docx.oxml.parser import parse_xml

    for known in document.part.rels.values():
        where = _PARTS.get(known.reltype.rpartition("/")[2])
        if where and not known.is_external:
            words = _words(parse_xml(known.target_part.blob))
            if words:
                yield Aside(where, words)


def _in_boxes(document: "Document") -> Iterator[Aside]:
    from docx.oxml.ns import qn

    for box in document.element.body.iter(qn("w:txbxContent")):
        if words := _words(box):
            yield Aside("a text box", words)


def _inserted(document: "Document") -> Iterator[Aside]:
    """Whole documents that Word shows in the place where they are named."""
    from docx.oxml.ns import qn

    for name in ("altChunk", "subDoc"):
        for it in document.element.body.iter(qn(f"w:{name}")):
            known = document.part.rels.get(it.get(qn("r:id"), ""))
            yield Aside(INSERTED, known.target_ref if known else "")


def _marked(document: "Document") -> Iterator[Aside]:
    """Runs in a row that bear the same mark, together."""
    from docx.oxml.ns import qn

    for paragraph in document.element.body.iter(qn("w:p")):
        said, before = "", ""
        for run in (*paragraph.iter(qn("w:r")), None):
            how = "" if run is None else _mark_of(run)
            if how != before and said.strip():
                yield Aside(before, " ".join(said.split()))
            said = "" if how != before else said
            before = how
            if how:
                said += "".join(it.text or "" for it in run.iter(qn("w:t")))


def _mark_of(run: Any) -> str:
    from docx.oxml.ns import qn

    for name, how in MARKS.items():
        for it in () if run.rPr is None else run.rPr.iterchildren(qn(f"w:{name}")):
            if it.get(qn("w:val")) not in _OFF:
                return how
    return ""


def _words(element: Any) -> str:
    """What stands in it, paragraph by paragraph."""
    from docx.oxml.ns import qn

    paragraphs = (
        "".join(it.text or "" for it in paragraph.iter(qn("w:t")))
        for paragraph in element.iter(qn("w:p"))
    )
    return " ".join(" ".join(paragraphs).split())
