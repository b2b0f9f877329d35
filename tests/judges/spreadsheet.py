"""LibreOffice opens tables as somebody who double-clicks them does: no cell becomes a formula.

python spreadsheet.py EXPECTED TABLE...

A table is CSV or XLSX; an XLSX holds the `members` of EXPECTED (JSON), read cell by cell by LibreOffice and by openpyxl.
"""

import csv
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

FORMULA = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}formula"
# Comma, quote, UTF-8, from the first row.
TEXT = "44,34,76,1"


def converted(table: Path, to: str, folder: str) -> Path:
    """The table as LibreOffice saves it."""
    command = [
        "soffice",
        "--headless",
        "--norestore",
        f"-env:UserInstallation=file://{folder}/profile",
        *([f"--infilter=CSV:{TEXT}"] if table.suffix == ".csv" else []),
        "--convert-to",
        to,
        "--outdir",
        f"{folder}/made",
        str(table),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    (made,) = Path(folder, "made").iterdir()
    return made


def formulas(table: Path) -> list[str]:
    """The formulas that LibreOffice makes of the cells of that table."""
    with tempfile.TemporaryDirectory() as folder:
        cells = ET.parse(converted(table, "fods", folder)).getroot().iter()
        return [str(it.get(FORMULA)) for it in cells if it.get(FORMULA)]


def differences(table: Path, members: list[dict[str, str]]) -> Iterator[str]:
    """Who reads something else in that spreadsheet than stands in the list."""
    with tempfile.TemporaryDirectory() as folder:
        made = converted(table, f"csv:Text - txt - csv (StarCalc):{TEXT}", folder)
        with made.open(encoding="utf-8", newline="") as file:
            office = list(csv.reader(file))
    cells = list(load_workbook(table).active.iter_rows())
    if {it.data_type for row in cells[1:] for it in row if it.value is not None} != {"s"}:
        yield "openpyxl finds a cell that is no text"
    python = [[it.value or "" for it in row] for row in cells]
    for reader, (headings, *rows) in (("LibreOffice", office), ("openpyxl", python)):
        found = [dict(zip(headings, row, strict=True)) for row in rows]
        kept = [{key: it[key] for key in ("email", "name", "outlet", "language")} for it in found]
        wanted = [
            {key: it[key] for key in ("email", "name", "outlet", "language")} for it in members
        ]
        if kept != wanted:
            yield f"{reader} reads {kept}"


def main(expected: dict[str, Any], tables: list[Path]) -> None:
    found = [f"{it}: {formula}" for it in tables for formula in formulas(it)]
    sheets = [it for it in tables if it.suffix == ".xlsx"]
    found += [f"{it}: {fault}" for it in sheets for fault in differences(it, expected["members"])]
    if found or not sheets:
        sys.exit("\n".join(found) or "no spreadsheet to read")
    print(f"{len(tables)} tables without a formula, {len(sheets)} read cell by cell")


if __name__ == "__main__":
    wanted = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    main(wanted, [Path(it) for it in sys.argv[2:]])
