"""A Word file read as words: its paragraphs, and what nobody has settled in it yet."""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any

from hrnk_press.drafting.review.leads import stands_there
from hrnk_press.drafting.word_asides import Aside, asides
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen

if TYPE_CHECKING:
    from docx.document import Document

# What a zip may hold; a longer release than that is none.
MOST_PARTS = 2_000
LARGEST_UNPACKED = 64 << 20
LARGEST_XML = 16 << 20
MOST_TAGS = 300_000
MOST_PARAGRAPHS = 10_000
_XML = (".xml", ".rels")
# In how many ways a zip can be none: damaged, locked, packed in a way of its own.
_BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, OSError, EOFError)
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_KINDS = "[Content_Types].xml"
_LONGEST_KINDS = 1 << 20
_BREAKS = ("tab", "br", "cr")
_TRACKED = {"ins": "added", "del": "deleted", "moveFrom": "moved away", "moveTo": "moved here"}
# Tracked changes of a table's rows and cells.
_TABLES = {"trPr": _TRACKED, "tcPr": {"cellIns": "added", "cellDel": "deleted"}}
# What Word calls a file that is none of those that are read here.
_OTHER_KINDS = {b"macroEnabled": "holds macros", b"template.main": "is a template"}


@frozen
class WordParagraph:
    """A paragraph's words, tracked deletions left out; `listed` where it is an item of a list.

    `links` are where its words lead, in order, but for addresses that stand there themselves.
    """

    text: str
    listed: bool = False
    links: tuple[str, ...] = ()


@frozen
class Unsettled:
    """A tracked change or a comment: whose it is, what it says, and the paragraph it stands in."""

    what: str
    author: str
    words: str
    paragraph: str


@frozen
class WordText:
    """What a Word file says. `identifier` is the document property of that name, empty where none.

    `aside` is what stands beside the words of the text, or is marked as none of them.
    """

    paragraphs: tuple[WordParagraph, ...]
    unsettled: tuple[Unsettled, ...] = ()
    aside: tuple[Aside, ...] = ()
    identifier: str = ""


def read_word(data: bytes, shown: str) -> WordText:
    """The words of a .docx; `shown` is the file as messages name it.

    Nothing that it refers to is fetched, no entity of its own is resolved, and what would unpack to
    more than `LARGEST_UNPACKED` bytes is not unpacked. Raises UnreadableData.
    """
    require_plausible(data, shown)
    from docx import Document

    try:
        document = Document(BytesIO(data))
        if len(list(islice(elements(document), MOST_PARAGRAPHS + 1))) > MOST_PARAGRAPHS:
            raise _unreadable(shown, "has more paragraphs than any release")
        body = tuple(_paragraphs(document))
        return WordText(
            tuple(it for it in body if it.text.strip()),
            (*_tracked(document), *_comments(document)),
            tuple(asides(document)),
            document.core_properties.identifier,
        )
    except UnreadableData:
        raise
    except Exception as error:  # a damaged file fails in as many ways as there are parts in it
        raise _unreadable(shown, f"is damaged ({type(error).__name__})") from error


def require_plausible(data: bytes, shown: str) -> None:
    """Raise UnreadableData for what is no .docx, or would unpack to more than any release is."""
    if data.startswith(_OLD_WORD):
        raise _unreadable(shown, "is of an old Word, or locked with a password")
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            entries = packed.infolist()
            kinds = _kinds_in(packed)
            small = _would_be_small(entries)
            tags = _tags_in(packed) if small else 0
    except _BROKEN as error:
        raise _unreadable(shown, "is no Word file") from error
    if _KINDS not in (it.filename for it in entries):
        raise _unreadable(shown, "is no Word file")
    if not small:
        raise _unreadable(shown, "would unpack to more than any release is")
    if tags > MOST_TAGS:
        raise _unreadable(shown, "has more tags than any release")
    for sign, what in _OTHER_KINDS.items():
        if sign in kinds:
            raise _unreadable(shown, what)


def _would_be_small(entries: list[zipfile.ZipInfo]) -> bool:
    xml = [it.file_size for it in entries if it.filename.endswith(_XML)]
    return (
        max(xml, default=0) <= LARGEST_XML
        and len(entries) <= MOST_PARTS
        and sum(it.file_size for it in entries) <= LARGEST_UNPACKED
    )


def _tags_in(packed: zipfile.ZipFile) -> int:
    """How many tags the parts have that are parsed: each takes much more room in memory than in the file."""
    tags = 0
    for name in packed.namelist():
        if name.endswith(_XML):
            with packed.open(name) as part:
                while chunk := part.read(1 << 16):
                    tags += chunk.count(b"<")
    return tags


def _kinds_in(packed: zipfile.ZipFile) -> bytes:
    """What the file says that its parts are; no more of it than any file needs to say so."""
    if _KINDS not in packed.namelist():
        return b""
    with packed.open(_KINDS) as part:
        return part.read(_LONGEST_KINDS)


def _unreadable(shown: str, how: str) -> UnreadableData:
    hint = "Open it in Word or LibreOffice and save it as .docx"
    return UnreadableData((Fault("not-word", f"the file {how}", shown, hint=hint),))


def _paragraphs(document: "Document") -> Iterator[WordParagraph]:
    for element in elements(document):
        yield WordParagraph(_text(element), _is_listed(element), tuple(_links(document, element)))


def elements(document: "Document") -> Iterator[Any]:
    """Every paragraph of the text in order, those in tables too; text boxes are part of none."""
    from docx.oxml.ns import qn

    for element in document.element.body.iter(qn("w:p")):
        if not any(it.tag == qn("w:txbxContent") for it in element.iterancestors()):
            yield element


def own_elements(paragraph: Any) -> Iterator[Any]:
    """What a paragraph is made of, in order, without what is in text boxes or was moved away."""
    from docx.oxml.ns import qn

    apart = (qn("w:txbxContent"), qn("w:moveFrom"))
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += [it for it in reversed(element) if it.tag not in apart]


def _text(paragraph: Any) -> str:
    from docx.oxml.ns import qn

    words: list[str] = []
    for element in own_elements(paragraph):
        if element.tag == qn("w:t"):
            words.append(element.text or "")
        elif element.tag in (qn(f"w:{it}") for it in _BREAKS):
            words.append(" ")
        elif element.tag == qn("w:noBreakHyphen"):
            words.append("-")
        elif element.tag == qn("w:sym"):  # a sign that only its font tells: seen, and not guessed
            words.append("\N{REPLACEMENT CHARACTER}")
    return "".join(words)


def _links(document: "Document", paragraph: Any) -> Iterator[str]:
    """Where links lead; Word makes one of every address that somebody types."""
    from docx.oxml.ns import qn

    for element in paragraph.iter(qn("w:hyperlink")):
        known = document.part.rels.get(element.get(qn("r:id"), ""))
        if known is not None and known.is_external:
            words = "".join(it.text or "" for it in element.iter(qn("w:t")))
            target = known.target_ref
            if not stands_there(target, words):
                yield target


def _is_listed(paragraph: Any) -> bool:
    properties = paragraph.pPr
    if properties is None:
        return False
    style = properties.pStyle
    named = style is not None and style.val.startswith("List") and "Continue" not in style.val
    return named or properties.numPr is not None


def _tracked(document: "Document") -> Iterator[Unsettled]:
    """Every tracked change, those of paragraph marks and of tables too."""
    from docx.oxml.ns import qn

    for paragraph in elements(document):
        around = _text(paragraph)
        for name, what in _TRACKED.items():
            for change in paragraph.iter(qn(f"w:{name}")):
                words = "".join(it.text or "" for it in change.iter(qn("w:t"), qn("w:delText")))
                yield Unsettled(what, change.get(qn("w:author"), ""), words, around)
    for name, kinds in _TABLES.items():
        for properties in document.element.body.iter(qn(f"w:{name}")):
            inside = map(_text, properties.getparent().iter(qn("w:p")))
            around = " ".join(" ".join(inside).split())
            for kind, what in kinds.items():
                for change in properties.iterchildren(qn(f"w:{kind}")):
                    row = "a row" if name == "trPr" else "a cell"
                    yield Unsettled(f"{row} {what}", change.get(qn("w:author"), ""), around, "")


def _comments(document: "Document") -> Iterator[Unsettled]:
    from docx.oxml.ns import qn

    places = {
        anchor.get(qn("w:id")): _text(paragraph)
        for paragraph in elements(document)
        for anchor in paragraph.iter(qn("w:commentReference"))
    }
    for comment in document.comments:
        place = places.get(str(comment.comment_id), "")
        yield Unsettled("commented", comment.author, comment.text, place)
