"""The Word file that goes to the people who approve a release."""

import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from hrnk_press.frozen import frozen
from hrnk_press.rendering.markup import Break, Code, Divide, Emphasis, Inlines, Link, Words
from hrnk_press.rendering.review_page import Look, Part, ReviewParagraph

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
GREY = "6B6B6B"
DEEPEST_STYLE = 3
HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_ZIP_BEGAN = (1980, 1, 1, 0, 0, 0)


@frozen
class Origin:
    """What the file is made of, kept in its properties: the release's id and the canonical digest."""

    id: str
    digest: str

    @property
    def identifier(self) -> str:
        """Both on one line."""
        return f"{self.id} {self.digest}"


def review_document(
    page: Iterable[ReviewParagraph], origin: Origin, *, title: str, author: str, now: datetime
) -> bytes:
    """The page as .docx. `author` is the organization's name; the program's user is not named in it."""
    from docx import Document

    document = Document()
    properties = document.core_properties
    properties.title, properties.author = title, author
    properties.last_modified_by = author
    properties.identifier, properties.comments = origin.identifier, ""
    properties.created = properties.modified = now.astimezone(UTC).replace(tzinfo=None)
    number: int | None = None
    table: Any = None
    for it in page:
        if it.look is Look.CELL:
            table = _row_of(document, table, it)
            paragraph = table.rows[-1].cells[it.level - 1].paragraphs[0]
        else:
            paragraph = document.add_paragraph(style=_style(it))
        if it.look is Look.NUMBER:
            number = _new_list(document, it) if it.restart is not None else number
            _number(paragraph, number)
        _write(paragraph, it.parts, grey=it.part in (Part.NOTICE, Part.FIXED))
    return _packed(document)


def _style(it: ReviewParagraph) -> str:
    if it.part is Part.HEADLINE:
        return "Title"
    if it.part is Part.SUBHEADLINE:
        return "Subtitle"
    deep = min(it.level, DEEPEST_STYLE)
    suffix = f" {deep}" if deep > 1 else ""
    match it.look:
        case Look.HEADING:
            return f"Heading {min(it.level, 9)}"
        case Look.QUOTE:
            return "Quote"
        case Look.BULLET:
            return f"List Bullet{suffix}"
        case Look.NUMBER:
            return f"List Number{suffix}"
        case Look.ITEM_MORE:
            return f"List Continue{suffix}"
        case Look.PLAIN | Look.CELL:
            return "Normal"


def _row_of(document: "Document", table: Any, it: ReviewParagraph) -> Any:
    """The table that the cell stands in, with a row for it."""
    if it.restart:
        table = document.add_table(rows=0, cols=it.restart, style="Table Grid")
    if it.restart is not None:
        table.add_row()
    return table


def _new_list(document: "Document", it: ReviewParagraph) -> int:
    """A numbering of its own, so that a second list does not go on where the first ended."""
    numbering = document.part.numbering_part.element
    styled: Any = document.styles[_style(it)].element
    known = styled.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(known).abstractNumId.val
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(it.restart)
    return int(number.numId)


def _number(paragraph: "Paragraph", number: int | None) -> None:
    if number is None:
        return
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number


def _write(
    paragraph: "Paragraph",
    parts: Inlines,
    *,
    grey: bool,
    bold: bool = False,
    italic: bool = False,
    holder: Any = None,
) -> None:
    """The words as runs; a link's stand in `holder`, its element."""
    style: dict[str, Any] = {"grey": grey, "bold": bold, "italic": italic, "holder": holder}
    for part in parts:
        match part:
            case Words(text) | Code(text):
                _run(paragraph, " ".join(text.split("\n")), **style)
            case Divide(mark):
                _run(paragraph, mark, **style)
            case Break():
                _run(paragraph, "\n", **style)
            case Emphasis(inner, strong):
                stress = {"bold": True} if strong else {"italic": True}
                _write(paragraph, inner, **{**style, **stress})
            case Link(href, inner):
                _write(paragraph, inner, **{**style, "holder": _link(paragraph, href)})


def _run(
    paragraph: "Paragraph", text: str, *, grey: bool, bold: bool, italic: bool, holder: Any
) -> None:
    from docx.shared import RGBColor

    run = paragraph.add_run(text)
    run.bold, run.italic = bold or None, italic or None
    if grey:
        run.font.color.rgb = RGBColor.from_string(GREY)
    if holder is not None:
        run.font.underline = True
        holder.append(run._r)


def _link(paragraph: "Paragraph", href: str) -> Any:
    """A link's element at the end of the paragraph; nothing is fetched from where it leads."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), paragraph.part.relate_to(href, HYPERLINK, is_external=True))
    paragraph._p.append(element)
    return element


def _packed(document: "Document") -> bytes:
    """The file, its parts without the time of this machine: the same page gives the same bytes."""
    made, packed = BytesIO(), BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(packed, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_BEGAN)
            target.writestr(entry, source.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
