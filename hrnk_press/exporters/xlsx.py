"""The list as a spreadsheet (XLSX) in which every cell is text.

It is written here, a row at a time: libraries keep the rows in memory, or leave them in temporary files
outside the office when they are killed. Text is inline and of the format `@`, so that `+41…` keeps its
digits and nothing is ever a formula, also after somebody edits it.
"""

import re
import zlib
from collections.abc import Iterator
from typing import IO, BinaryIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.csv import HEADINGS
from hrnk_press.exporters.pasted import steps_file
from hrnk_press.exporters.recipients import Batch, Meant, Row, Take, require_same
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "xlsx"
MOST_ROWS = 1_048_575
"""People that a sheet has rows for, below the headings (ECMA-376)."""
BEGAN = (1980, 1, 1, 0, 0, 0)
SHEET = "xl/worksheets/sheet1.xml"

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WRITTEN = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/{SHEET}" ContentType="{_TYPES}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>"
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">'
        '<sheets><sheet name="recipients" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_RELATIONS}/styles" Target="styles.xml"/></Relationships>'
    ),
    # Formats 1 and 2 are text (49 is `@`), 2 in bold.
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}">'
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
        "</cellXfs></styleSheet>"
    ),
}
_PARTS = {name: f"{_XML}{part}" for name, part in _WRITTEN.items()}
_SHEET_BEGINS = (
    f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    '<cols><col min="1" max="3" width="32" style="1" customWidth="1"/>'
    '<col min="4" max="6" width="18" style="1" customWidth="1"/></cols><sheetData>'
)
_SHEET_ENDS = "</sheetData></worksheet>"
# What XML cannot hold, and what would be read as such an escape (ECMA-376, ST_Xstring).
_ESCAPED = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_UNESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """What to do with the spreadsheet."""
    steps = [
        "recipients.xlsx opens in Excel, LibreOffice and Numbers. Every cell is text: telephone numbers keep "
        "their plus and their zeros, and nothing is computed.",
        "For a mailing tool take the CSV that is made for it; a table saved as CSV from a spreadsheet may have "
        "changed cells.",
        f"To take changes over:\nhrnk-press lists import FILE.csv --into {order.list or 'LIST'}",
    ]
    return (steps_file(FOLDER, "The list as a spreadsheet", resolved, order, steps),)


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> "Spreadsheet":
    """The people; what the office noted about them stays in the office."""
    del resolved
    if order.recipients > MOST_ROWS:
        raise Refused(
            f"{order.recipients:,} people are more than a sheet has rows for",
            f"Excel takes {MOST_ROWS:,}; hand them over as CSV:  --to csv",
            code="too-long-for-tool",
        )
    return Spreadsheet()


class Spreadsheet:
    """One sheet: headings, and a row of text for each member. The same list gives the same bytes."""

    name = f"{FOLDER}/recipients.xlsx"
    media_type = f"{_TYPES}.sheet"

    def __init__(self) -> None:
        self._meant = Meant()
        self._row = 1

    def write(self, file: BinaryIO) -> Take:
        """What writes the rows."""
        packed = _Packed(file, "w", ZIP_DEFLATED, compresslevel=6)
        for name, part in _PARTS.items():
            packed.writestr(_entry(name), part, ZIP_DEFLATED)
        sheet = packed.open(_entry(SHEET), "w", force_zip64=True)
        sheet.write((_SHEET_BEGINS + _row_of(1, HEADINGS, style=2)).encode())

        def take(batch: Batch) -> None:
            if batch:
                rows = tuple(it[: len(HEADINGS)] for it in batch)
                self._meant.add(rows)
                written = [_row_of(n, row) for n, row in enumerate(rows, self._row + 1)]
                self._row += len(rows)
                sheet.write("".join(written).encode())
            else:
                sheet.write(_SHEET_ENDS.encode())
                sheet.close()
                packed.close()

        return take

    def compare(self, file: BinaryIO) -> None:
        """Read the rows back, cell by cell; a cell that is no text is another than was meant."""
        from lxml.etree import LxmlError

        try:
            with ZipFile(file) as packed:
                parts = {it: packed.read(it).decode() for it in packed.namelist() if it != SHEET}
                require_same(parts, _PARTS, self.name)
                with packed.open(SHEET) as sheet:
                    found = _rows_in(sheet)
                    require_same(next(found, None), HEADINGS, self.name)
                    self._meant.compare(found, self.name)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, LxmlError) as error:
            require_same(error, None, self.name)


class _Packed(ZipFile):
    """One that says nothing where it is given up half way: the file is taken away then."""

    def __del__(self) -> None:
        pass


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, BEGAN)
    entry.compress_type = ZIP_DEFLATED
    return entry


def _row_of(number: int, cells: Row, *, style: int = 1) -> str:
    written = [
        f'<c r="{column}{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{_escape(cell)}</t></is></c>'
        for column, cell in zip("ABCDEF", cells, strict=True)
        if cell
    ]
    return f'<row r="{number}">{"".join(written)}</row>'


def _escape(cell: str) -> str:
    if cell.isalnum():
        return cell
    text = _ESCAPED.sub(lambda it: f"_x{ord(it[0]):04X}_", cell)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _rows_in(sheet: IO[bytes]) -> Iterator[Row]:
    """The rows of a sheet; a cell that is no inline text gives a row that nobody meant."""
    from lxml import etree

    for _, row in etree.iterparse(sheet, tag=f"{{{_MAIN}}}row", resolve_entities=False):
        cells = [""] * len(HEADINGS)
        for cell in row:
            column = "ABCDEF".find(cell.get("r", "-")[0])
            if cell.get("t") != "inlineStr" or len(cell) != 1 or len(cell[0]) != 1 or column < 0:
                yield ()
                return
            text = cell[0][0].text or ""
            cells[column] = _UNESCAPED.sub(_unescaped, text) if "_x" in text else text
        yield tuple(cells)
        row.clear()
        while row.getprevious() is not None:
            del row.getparent()[0]


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))
