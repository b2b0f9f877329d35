"""What is inside attached files: real ones of every kind, damaged ones, and bombs."""

import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.annotations import Text

from hrnk_press.model.file_facts import FileFacts
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.workspace.attachments import attached_files
from hrnk_press.workspace.inside import facts
from hrnk_press.workspace.inside.pdf import look_into_pdf
from hrnk_press.workspace.inside.picture import look_into_film, look_into_picture
from hrnk_press.workspace.inside.sheets import look_into_open_document, look_into_sheets
from hrnk_press.workspace.inside.word import look_into_word
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from tests.conftest import write_release

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:creator>Nils Berg</dc:creator><cp:lastModifiedBy>Ola Lind</cp:lastModifiedBy>"
    "</cp:coreProperties>"
)
LETTER = (
    f"<w:document {W}><w:body><w:p><w:r><w:t>EMBARGOED UNTIL Friday</w:t></w:r></w:p>"
    '<w:p><w:ins w:author="Ola Lind"><w:r><w:t>new</w:t></w:r></w:ins>'
    '<w:del w:author="Kim Aho"><w:r><w:delText>old</w:delText></w:r></w:del></w:p></w:body></w:document>'
)
REMARK = f'<w:comments {W}><w:comment w:author="Kim Aho"><w:p/></w:comment></w:comments>'


def packed(parts: dict[str, str]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def test_a_word_file_tells_its_words_remarks_changes_and_people() -> None:
    parts = {"docProps/core.xml": CORE, "word/document.xml": LETTER, "word/comments.xml": REMARK}
    found = look_into_word(packed(parts))
    assert found.text.split("\n\n")[0] == "EMBARGOED UNTIL Friday"
    assert "old" not in found.text
    assert found.authors == ("Nils Berg", "Ola Lind", "Kim Aho")
    assert (found.comments, found.changes, found.problem) == (1, 2, "")


def test_a_clean_word_file_tells_nothing_but_its_words() -> None:
    text = (
        f"<w:document {W}><w:body><w:p><w:r><w:t>A summary.</w:t></w:r></w:p></w:body></w:document>"
    )
    assert look_into_word(packed({"word/document.xml": text})) == FileFacts(text="A summary.\n\n")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 cut off",
        packed({"mimetype": "text"}),
        packed({"word/document.xml": "<w:document"}),
        packed({"word/document.xml": LETTER})[:-60],
    ],
    ids=["empty", "cut", "another archive", "broken XML", "without directory"],
)
def test_a_damaged_word_file_is_told_so(data: bytes) -> None:
    assert look_into_word(data).problem == "it is no Word file, or is damaged"


def test_a_word_file_that_unpacks_without_end_is_not_unpacked() -> None:
    bomb = packed({"word/document.xml": LETTER.replace("old", "0" * (20 << 20))})
    assert len(bomb) < 100_000
    assert look_into_word(bomb).problem == "it unpacks to more than a letter ever holds"


def test_a_word_file_defines_no_entities() -> None:
    laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + LETTER.replace("new", "&b;")
    assert look_into_word(packed({"word/document.xml": laughs})).problem


def test_spreadsheets_and_slides_tell_remarks_and_people() -> None:
    types = {"[Content_Types].xml": "<Types/>", "docProps/core.xml": CORE}
    notes = "<comments><authors><author>Kim Aho</author></authors><comment/><comment/></comments>"
    found = look_into_sheets(packed({**types, "xl/comments1.xml": notes}))
    assert (found.authors, found.comments) == (("Nils Berg", "Ola Lind", "Kim Aho"), 2)
    slides = {
        "ppt/comments/comment1.xml": "<cmLst><cm/></cmLst>",
        "ppt/commentAuthors.xml": '<l><cmAuthor name="Kim Aho"/></l>',
    }
    found = look_into_sheets(packed({**types, **slides}))
    assert (found.authors[-1], found.comments) == ("Kim Aho", 1)
    assert look_into_sheets(packed({"[Content_Types].xml": "<Types/>"})) == FileFacts()
    assert look_into_sheets(b"PK").problem


def test_open_documents_tell_remarks_changes_and_people() -> None:
    parts = {
        "meta.xml": '<m xmlns:meta="m"><meta:initial-creator>Nils Berg</meta:initial-creator></m>',
        "content.xml": '<d xmlns:o="o" xmlns:t="t" xmlns:dc="dc"><t:tracked-changes><t:changed-region>'
        "<dc:creator>Ola Lind</dc:creator></t:changed-region></t:tracked-changes>"
        "<o:annotation><dc:creator>Kim Aho</dc:creator></o:annotation></d>",
    }
    found = look_into_open_document(packed(parts))
    assert found.authors == ("Nils Berg", "Ola Lind", "Kim Aho")
    assert (found.comments, found.changes) == (1, 1)
    assert look_into_open_document(packed({"mimetype": "text"})).problem


XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description exif:GPSLatitude="46,1N"><dc:creator>'
    b"<rdf:Seq><rdf:li>Nils Berg</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def test_xmp_and_by_lines_name_people_and_places() -> None:
    assert look_into_picture(b"\xff\xd8\xff\xe1" + XMP) == FileFacts(
        authors=("Nils Berg",), position=True
    )
    byline = b"8BIM\x04\x04\0\0\0\0\0\x0e\x1c\x02\x50\0\x08Kim Aho!"
    segment = b"Photoshop 3.0\0" + byline
    length = struct.pack(">H", len(segment) + 2)
    found = look_into_picture(b"\xff\xd8\xff\xed" + length + segment + b"\xff\xd9")
    assert found.authors == ("Kim Aho!",)
    assert look_into_picture(b"\x89PNG\r\n\x1a\n\0\0\0\x10tEXtAuthor\0Kim Aho\0").authors
    assert look_into_pdf(pdf(author="Ola Lind") + XMP).authors == ("Ola Lind", "Nils Berg")


def test_a_film_of_a_telephone_says_where_it_was_taken() -> None:
    assert look_into_film(b"moov\xa9xyz\0\x12\x15\xc7+46.9480+007.4474/").position
    apple = b"com.apple.quicktime.location.ISO6709\0\0\x01data\0\0+46.9480+007.4474+540.0/"
    assert look_into_film(apple).position
    assert look_into_film(b"moov\xa9xyz and no more") == FileFacts()


def pdf(*, author: str = "", remark: str = "", password: str = "") -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    if author:
        writer.add_metadata({"/Author": author})
    if remark:
        writer.add_annotation(0, Text(rect=(10, 10, 20, 20), text=remark))
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def test_a_pdf_tells_its_author_and_remarks() -> None:
    found = look_into_pdf(pdf(author="Nils Berg", remark="Is this right?"))
    assert (found.authors, found.comments, found.problem) == (("Nils Berg",), 1, "")
    assert look_into_pdf(pdf()) == FileFacts()


def test_a_pdf_that_cannot_be_opened_is_told_so(caplog: pytest.LogCaptureFixture) -> None:
    assert look_into_pdf(b"%PDF-1.7 cut off").problem == "it is no PDF, or is damaged"
    assert look_into_pdf(b"").problem
    assert look_into_pdf(pdf(password="secret")).problem == "it opens with a password only"
    assert not caplog.records


def jpeg(*, position: bool) -> bytes:
    """A JPEG's camera data: an artist, and where it was taken."""
    name = b"Nils Berg\0"
    entries = [struct.pack("<HHLL", 0x013B, 2, len(name), 200)]
    if position:
        entries.append(struct.pack("<HHLL", 0x8825, 4, 1, 80))
    tiff = struct.pack("<2sHLH", b"II", 42, 8, len(entries)) + b"".join(entries) + b"\0" * 4
    gps = struct.pack("<H", 4)
    gps += struct.pack("<HHL4s", 1, 2, 2, b"N\0\0\0") + struct.pack("<HHLL", 2, 5, 3, 220)
    gps += struct.pack("<HHL4s", 3, 2, 2, b"E\0\0\0") + struct.pack("<HHLL", 4, 5, 3, 244)
    tiff = tiff.ljust(80, b"\0") + gps
    tiff = tiff.ljust(200, b"\0") + name
    tiff = tiff.ljust(220, b"\0") + struct.pack("<12L", 46, 1, 12, 1, 0, 1, 6, 1, 9, 1, 0, 1)
    data = b"Exif\0\0" + tiff
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(data) + 2) + data + b"\xff\xd9"


def test_a_picture_tells_where_and_by_whom_it_was_taken() -> None:
    assert look_into_picture(jpeg(position=True)) == FileFacts(
        authors=("Nils Berg",), position=True
    )
    assert look_into_picture(jpeg(position=False)) == FileFacts(authors=("Nils Berg",))
    assert look_into_picture(b"\xff\xd8\xff\xd9") == FileFacts()


@pytest.mark.parametrize("end", [20, 40, 90, 150, 230])
def test_a_cut_picture_is_read_as_far_as_it_goes(
    end: int, caplog: pytest.LogCaptureFixture
) -> None:
    found = look_into_picture(jpeg(position=True)[:end])
    assert found.position == (end > 100)
    assert not caplog.records


def facts_of(root: Path, names: list[str]) -> tuple[FileFacts, ...]:
    ws = Workspace(root)
    release = read_release(ws, "border-survey")
    attached: tuple[AttachedFile, ...] = attached_files(ws, release)
    assert [it.attachment.file for it in attached] == names
    return facts.file_facts(ws, release, attached)


def test_only_what_is_there_and_small_enough_is_opened(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facts, "LARGEST", 4000)
    names = ["summary.docx", "map.jpg", "notes.txt", "film.mp4", "gone.pdf", "tables.zip"]
    folder = office_folder / "releases/border-survey/attachments"
    folder.mkdir(exist_ok=True)
    front = "".join(f'\n[[attachments]]\nfile = "{it}"\ntitle = "File"\n' for it in names)
    write_release(
        office_folder,
        "border-survey",
        'id = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"\nkind = "press-release"\nheadline = "A"\n'
        + front,
        "Text.",
    )
    (folder / "summary.docx").write_bytes(packed({"word/document.xml": LETTER}))
    (folder / "map.jpg").write_bytes(b"\0" * 4001)
    (folder / "notes.txt").write_text("HOLD FOR RELEASE", encoding="utf-8")
    (folder / "film.mp4").write_bytes(b"\0")
    (folder / "tables.zip").write_bytes(packed({"a": "b"}))
    word, picture, text, film, gone, closed = facts_of(office_folder, names)
    assert word.changes == 2
    assert picture.problem == "it is too large to look into"
    assert text.text == "HOLD FOR RELEASE"
    assert film == gone == FileFacts()
    assert closed == FileFacts(closed=True)
