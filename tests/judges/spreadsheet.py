"""LibreOffice opens tables as somebody who double-clicks them does: no cell becomes a formula.

python spreadsheet.py FILE.csv...
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

FORMULA = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}formula"
# Comma, quote, UTF-8, from the first row.
READ = "CSV:44,34,76,1"


def formulas(table: Path) -> list[str]:
    """The formulas that LibreOffice makes of the cells of that table."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation=file://{folder}/profile",
            f"--infilter={READ}",
            "--convert-to",
            "fods",
            "--outdir",
            folder,
            str(table),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        (made,) = Path(folder).glob("*.fods")
        cells = ET.parse(made).getroot().iter()
        return [str(it.get(FORMULA)) for it in cells if it.get(FORMULA)]


def main(tables: list[Path]) -> None:
    found = [f"{it}: {formula}" for it in tables for formula in formulas(it)]
    if found or not tables:
        sys.exit("\n".join(found) or "no table to read")
    print(f"{len(tables)} tables without a formula")


if __name__ == "__main__":
    main([Path(it) for it in sys.argv[1:]])
