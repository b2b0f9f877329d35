"""Embargoed copies and letters that ask to accept, and what their readers have to find."""

import csv
import email
import shutil
from pathlib import Path
from typing import Any

from tests.judges.handed import SLUG
from tests.judges.program import run_program

COPIES_LIST = """\
email,name,outlet,language,zone,standing_acceptance
lena@kurier.example.org,"Vögt, ""Lena"" L.",Kurier,de,Europe/Berlin,2026-01-01
min@hangang.example.org,김민,한강일보,ko,Asia/Seoul,2026-01-01
ali@nahar.example.org,علي 🕊️,النهار,ar,America/Los_Angeles,
"""
FILES = ["logo.png", "map.png", "summary.pdf", "embargo.ics"]
DUTY = """
[[duty]]
person = "mara-ilves"
from = 2026-01-01T00:00:00Z
until = 2100-01-01T00:00:00Z
phone = "+1 202-555-0119"
"""


def write_copies(office: Path, target: Path) -> None:
    """Embargoed copies of two versions, and the letter that asks to accept; the calendar's entry in a copy."""
    (office / "copies.csv").write_text(COPIES_LIST, encoding="utf-8")
    taken = ("lists", "import", office / "copies.csv", "--into", "copies", "--apply")
    run_program("me", "greg-scarlatoiu", "--desk", office=office)
    run_program(*taken, office=office)
    share = ("share", SLUG, "--list", "copies", "--yes")
    run_program(*share, "--request", office=office)
    run_program(*share, office=office)
    press = office / "press.toml"
    before = press.read_text("utf-8").partition("[approval]")[0]
    press.write_text(f"{before}[approval]\napprovals = 0\n{DUTY}", encoding="utf-8")
    source = office / f"releases/{SLUG}/release.md"
    source.write_text(source.read_text("utf-8").replace("61", "62"), encoding="utf-8")
    run_program(*share, office=office)
    out = office / f"releases/{SLUG}/out"
    for folder in ("copies", "invitations"):
        (target / folder).mkdir()
        for path in out.glob(f"{folder}/*/*.eml"):
            shutil.copy2(path, target / folder / path.name)
    one = email.message_from_bytes(next((target / "copies").glob("*.eml")).read_bytes())
    (entry,) = (it for it in one.walk() if it.get_content_type() == "text/calendar")
    content = entry.get_payload(decode=True)
    assert isinstance(content, bytes)
    (target / "calendars/copy.ics").write_bytes(content)


def expected_copies(target: Path) -> dict[str, Any]:
    """What readers have to find in embargoed copies, and in the letters."""
    found: dict[str, Any] = {}
    for path in sorted((*target.glob("copies/*.eml"), *target.glob("invitations/*.eml"))):
        (member,) = (
            it for it in csv.DictReader(COPIES_LIST.splitlines()) if it["email"] in path.name
        )
        found[str(path.relative_to(target))] = {
            "subject": "",
            "to": [{"name": member["name"], "address": member["email"]}],
            "names": FILES if path.parent.name == "copies" else [],
        }
    assert len(found) == 5
    return found
