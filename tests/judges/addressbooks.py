#!/usr/bin/python3
"""Has address books read the cards, and a spreadsheet the table, that the program exported:

    addressbooks.py CARDS_DIR

CARDS_DIR holds `3.0.vcf`, `4.0.vcf`, `contacts.csv` and `expected.json`: what a reader has to find.
Evolution's library and khard read the cards, LibreOffice the table. Runs under the Python of the
system, which has Evolution's library.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import gi

gi.require_version("EBookContacts", "1.2")
from gi.repository import EBookContacts  # noqa: E402

END = "END:VCARD"


def cards(path):
    """The cards of a file, one by one."""
    text = path.read_bytes().decode("utf-8")
    return [f"{it.strip()}\r\n{END}\r\n" for it in text.split(END) if it.strip()]


def evolution(path):
    """What Evolution's address book takes from each card."""
    field = EBookContacts.ContactField
    for card in cards(path):
        contact = EBookContacts.Contact.new_from_vcard(card)
        numbers = [it.get_value() for it in contact.get_attributes(field.TEL)]
        yield {
            "name": contact.get_property("full-name"),
            "email": contact.get_property("email-1") or "",
            "phone": numbers[0] if numbers else "",
            "title": contact.get_property("title") or "",
            "organization": contact.get_property("org") or "",
        }


def khard(path):
    """What khard shows of each card, from an address book that holds it alone."""
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "book"
        book.mkdir()
        for number, card in enumerate(cards(path)):
            (book / f"{number:03}.vcf").write_bytes(card.encode())
        config = Path(folder) / "khard.conf"
        config.write_text(
            f"[addressbooks]\n[[book]]\npath = {book}\n[general]\neditor = true\nmerge_editor = true\n"
        )
        fields = "formatted_name,email"
        done = subprocess.run(
            ["khard", "-c", config, "ls", "-p", "-F", fields],
            env={**os.environ, "HOME": folder, "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=True,
        )
        for line in done.stdout.splitlines():
            name, _, address = line.partition("\t")
            yield {"name": name, "email": address.rpartition(": ")[2]}


def spreadsheet(path):
    """The cells as LibreOffice has them once it opened the table, formulas shown as such."""
    with tempfile.TemporaryDirectory() as folder:
        # Delimiter comma, quotation mark, UTF-8, from line 1, no column set: as by a double click.
        reading = "CSV:44,34,76,1"
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--infilter=" + reading, "--convert-to", "fods", "--outdir", folder, path],
            capture_output=True,
            check=True,
            timeout=180,
        )  # fmt: skip
        return (Path(folder) / f"{path.stem}.fods").read_text(encoding="utf-8")


def main(folder):
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    expected.sort(key=lambda it: it["name"])
    differences = []
    for version in ("3.0", "4.0"):
        path = folder / f"{version}.vcf"
        for name, read in (("evolution", evolution), ("khard", khard)):
            found = sorted(read(path), key=lambda it: it["name"])
            for here, there in zip(expected, found, strict=True):
                if {key: here[key] for key in there} != there:
                    differences.append(f"{name} {version}: {there} instead of {here}")
    sheet = spreadsheet(folder / "contacts.csv")
    if "table:formula" in sheet:
        differences.append("LibreOffice took a cell for a formula")
    with (folder / "contacts.csv").open(encoding="utf-8-sig", newline="") as table:
        numbers = {row["phone"] for row in csv.DictReader(table) if row["phone"]}
    differences += [
        f"LibreOffice changed {it}" for it in numbers if f"<text:p>{it}</text:p>" not in sheet
    ]
    print(*differences, sep="\n", file=sys.stderr)
    print(
        f"{len(expected)} cards twice and {len(numbers)} numbers read"
        if not differences
        else f"{len(differences)} differences"
    )
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
