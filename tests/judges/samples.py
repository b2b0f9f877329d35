"""Exports what the judges read:

    python -m tests.judges.samples DIR

writes `messages/` and `drafts/` (every release of the sample press office, through the program
itself, from a copy of the office), `hard/` (names and headlines that break mail programs),
`hand-offs/` (one for the people of a list, in every tool), `scheduled/` (the same for everybody at the
instant), `drafted/` (as a draft), `tagged/` (words that look like tags), `items/` and `kits/` (each for newsrooms'
systems and as a press kit), `copies/` and `invitations/` (what `share` writes), `notices/` (one of every kind), `pages/`
(every HTML, those inside messages too), `calendars/`, `cards/` (the registry for address books and spreadsheets) and `expected.json` (what a reader has to find).
"""

import email
import hashlib
import json
import shutil
import sys
import tempfile
import tomllib
from datetime import UTC, datetime, timedelta
from email.message import Message
from pathlib import Path
from typing import Any

from tests.judges.handed import expected_messages, write_campaigns, write_hand_offs
from tests.judges.hard import hard_calendar, hard_messages
from tests.judges.noticed import expected_notices, write_notices
from tests.judges.program import ROOT, run_program
from tests.judges.shared import expected_copies, write_copies
from tools.demo import approve, move_embargo

OFFICE = ("press.toml", "contacts.toml", "releases", "templates")


def export_samples(office: Path, target: Path) -> dict[str, Any]:
    """Every sample as text, HTML, message and draft; what their readers have to find."""
    expected = {}
    run_program("me", "greg-scarlatoiu", office=office)
    for folder in sorted(path.parent for path in office.glob("releases/*/release.md")):
        approve(office, folder.name)
        front = tomllib.loads((folder / "release.md").read_text("utf-8").split("+++")[1])
        copies = ("both", "embargoed" if "embargo" in front else "public")
        files = [
            digest(folder / "attachments" / it["file"])
            for it in front.get("attachments", ())
            if it.get("when", "both") in copies
        ]
        for kind, name, options in (
            ("messages", f"{folder.name}.eml", ["--to", "text", "html", "eml"]),
            ("drafts", f"{folder.name}.draft.eml", ["--to", "eml", "--draft"]),
        ):
            run_program("export", folder.name, *options, "--out", target / kind, office=office)
            expected[f"{kind}/{name}"] = {
                "subject": " ".join(front["headline"].split()),
                "files": files,
            }
    return expected


def write_calendars(office: Path, target: Path) -> None:
    """The calendar of the office, the one without words, and one of hard words."""
    folder = target / "calendars"
    folder.mkdir()
    (folder / "embargoes.ics").write_bytes(run_program("embargo", "calendar", office=office))
    private = run_program("embargo", "calendar", "--private", office=office)
    (folder / "private.ics").write_bytes(private)
    (folder / "hard.ics").write_bytes(hard_calendar())


def write_cards(office: Path, target: Path) -> None:
    """Everybody as vCards of both versions and as a table, and what their readers have to find."""
    folder = target / "cards"
    folder.mkdir()
    hard = ("add", "--id", "hard", '서준; "Jun", 😀 مريم \\ Seo', "--phone", "+82 2 555 0178 x9")
    run_program("contacts", *hard, "--title", "A, B; C", "--org", "han-institute", office=office)
    exports = (("3.0.vcf", "vcard"), ("4.0.vcf", "vcard4"), ("contacts.csv", "csv"))
    for name, destination in exports:
        options = ("--to", destination, "--out", folder / name)
        run_program("contacts", "export", *options, office=office)
    known = json.loads(run_program("contacts", "list", "--json", office=office))["data"]["contacts"]
    exported = (folder / "contacts.csv").read_text(encoding="utf-8-sig")
    names = {it["id"]: it["name"] for it in known}
    expected = [
        {key: it[key] for key in ("name", "email", "phone", "title")}
        | {"organization": names[it["organization"] or it["id"]]}
        for it in known
        if f"\n{it['id']}," in exported
    ]
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False))


def copied_office(folder: Path) -> Path:
    """A copy of the sample press office, so that nothing is written into the checkout.

    Embargoes that are over are moved by weeks, into the future.
    """
    for name in OFFICE:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("out"))
        elif source.exists():
            shutil.copy2(source, folder / name)
    now = datetime.now(UTC)
    for source in sorted(folder.glob("releases/*/release.md")):
        embargo = tomllib.loads(source.read_text("utf-8").split("+++")[1]).get("embargo")
        if embargo and embargo["utc"] <= now + timedelta(days=1):
            move_embargo(source, now + timedelta(days=1))
    return folder


def write_hard_messages(target: Path) -> dict[str, Any]:
    """Messages made of hard words; what their readers have to find."""
    target.mkdir()
    expected = {}
    for number, (content, subject, sender, names) in enumerate(hard_messages()):
        (target / f"{number:03}.eml").write_bytes(content)
        expected[f"hard/{number:03}.eml"] = {"subject": subject, "sender": sender, "names": names}
    return expected


def write_pages(target: Path) -> None:
    """Every HTML as a file of its own, those of messages with their images beside them."""
    pages = target / "pages"
    pages.mkdir()
    for path in sorted(target.glob("messages/*.html")):
        shutil.copy2(path, pages / path.name)
    for path in sorted(target.glob("*/*.eml")):
        if path.parent.name == "hard":
            continue
        message = email.message_from_bytes(path.read_bytes())
        (pages / f"{path.stem}-mail.html").write_bytes(html_with_images(message, pages))


def html_with_images(message: Message, folder: Path) -> bytes:
    """The message's HTML, its images written into the folder and shown from there."""
    html = b""
    images = []
    for part in message.walk():
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes):
            continue
        if part.get_content_type() == "text/html":
            html = content
        elif content_id := part.get("Content-ID"):
            name = str(part.get_filename())
            (folder / name).write_bytes(content)
            images.append((f"cid:{content_id.strip('<>')}".encode(), name.encode()))
    for source, name in images:
        html = html.replace(source, name)
    return html


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main(target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = copied_office(Path(folder))
        expected = export_samples(office, target)
        write_calendars(office, target)
        write_cards(office, target)
        write_hand_offs(office, target)
        write_copies(office, target)
        write_notices(office, target)
    expected |= write_hard_messages(target / "hard") | expected_messages(target)
    expected |= expected_copies(target) | expected_notices(target)
    write_campaigns(target)
    write_pages(target)
    (target / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
