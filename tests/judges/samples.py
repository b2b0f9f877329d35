"""Exports what the judges read:

    python -m tests.judges.samples DIR

writes `messages/` and `drafts/` (every release of the sample press office, through the program
itself, from a copy of the office), `hard/` (names and headlines that break mail programs),
`hand-offs/` (one for the people of a list, in every tool), `scheduled/` (the same for everybody at the
instant), `drafted/` (as a draft), `tagged/` (words that look like tags), `items/` and `kits/` (each for newsrooms' systems and as a press kit),
`pages/` (every HTML, those inside messages too), `calendars/`, `cards/` (the registry for address books
and spreadsheets) and `expected.json` (what a reader has to find).
"""

import csv
import email
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from email.message import Message
from pathlib import Path
from typing import Any

from hrnk_press.model.media_list import Member
from tests.judges.hard import hard_calendar, hard_campaigns, hard_messages
from tools.demo import approve

ROOT = Path(__file__).parents[2]
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


def run_program(*arguments: str | Path, office: Path) -> bytes:
    """What the program prints, run as a person runs it; where it refuses, that ends everything."""
    command = [sys.executable, "-m", "hrnk_press", *map(str, arguments), "--workspace", str(office)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command[2:])}\n{(done.stdout + done.stderr).decode()}")
    return done.stdout


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


HARD_LIST = """\
email,name,outlet,language,standing_acceptance
lena@kurier.example.org,"Vögt, ""Lena"" L.","Kurier; Bern",de,2026-01-01
min@hangang.example.org,김민,한강일보,ko,2026-01-01
ali@nahar.example.org,علي 🕊️,النهار,ar,2026-01-01
tags@paper.example.org,"{{ .Name }} {contact.name}, *|FNAME|* {% x %}","{{ 1 }} 0044 +41",en,2026-01-01
"""
HARD_HEADLINE = 'Survey, "61" Voices, 14 Images: 김민, علي 🕊️'
SLUG, HARD_SLUG = "river-watch-border-survey", "hard-words"


def write_hard_release(office: Path) -> None:
    """The sample under embargo once more, with another headline."""
    folder = office / "releases" / HARD_SLUG
    shutil.copytree(office / "releases" / SLUG, folder, ignore=shutil.ignore_patterns("out"))
    for kept in ("versions", "history", "deliveries.jsonl"):
        shutil.rmtree(folder / kept, ignore_errors=True)
    source = (folder / "release.md").read_text("utf-8")
    front = tomllib.loads(source.split("+++")[1])
    source = source.replace(front["id"], "0d1c2b3a-4f5e-4a6b-8c7d-9e0f1a2b3c4d")
    source = source.replace(f'headline = "{front["headline"]}"', f"headline = '{HARD_HEADLINE}'")
    source = source.replace(f'public_url = "{front["public_url"]}"\n', "")
    (folder / "release.md").write_text(source, "utf-8")


def write_hand_offs(office: Path, target: Path) -> None:
    """A release under embargo for the people of a list, in every tool that takes one; kits and items of all."""
    write_hard_release(office)
    (office / "hard.csv").write_text(HARD_LIST, encoding="utf-8")
    run_program("me", "greg-scarlatoiu", "--desk", office=office)
    approve(office, HARD_SLUG)
    run_program("lists", "import", office / "hard.csv", "--into", "hard", "--apply", office=office)
    options = ("--list", "hard", "--yes", "--out")
    tools = ("eml", "mbox", "mailmerge", "civimail", "listmonk", "csv", "xlsx")
    run_program("export", HARD_SLUG, "--to", *tools, *options, target / "hand-offs", office=office)
    later = (*options, target / "scheduled", "--after-lift")
    run_program(
        "export", HARD_SLUG, "--to", "mailchimp", "civimail", "listmonk", *later, office=office
    )
    draft = (*options, target / "drafted", "--draft")
    run_program("export", HARD_SLUG, "--to", "eml", *draft, office=office)
    text = run_program("render", HARD_SLUG, "--to", "text", office=office).decode()
    expected = {
        "members": list(csv.DictReader(HARD_LIST.splitlines())),
        "subject": (target / "hand-offs/csv/subject.txt").read_text("utf-8").strip(),
        "text": text,
        "utc": "2026-12-02T05:01:00",
    }
    assert HARD_HEADLINE in expected["subject"]
    (target / "hand-offs/expected.json").write_text(json.dumps(expected, ensure_ascii=False))
    for folder in sorted(path.parent for path in office.glob("releases/*/release.md")):
        out = target / "items" / folder.name
        run_program("export", folder.name, "--to", "ninjs", "--out", out, office=office)
        run_program("export", folder.name, "--to", "kit", "--out", target / "kits", office=office)


def write_campaigns(target: Path) -> None:
    """Campaigns full of what looks like tags, and what has to be read of them."""
    rows = list(csv.DictReader(HARD_LIST.splitlines()))
    columns = ("email", "name", "outlet", "language")
    people = [Member(**{key: it[key] for key in columns}) for it in rows]
    for folder, name, content in hard_campaigns(people):
        path = target / "tagged" / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    made = target / "tagged/embargoed"
    expected = {
        "members": rows,
        "subject": (made / "csv/subject.txt").read_text("utf-8").strip(),
        "text": (made / "text.txt").read_text("utf-8"),
        "utc": "2026-12-02T05:01:00",
    }
    (made / "expected.json").write_text(json.dumps(expected, ensure_ascii=False))


def expected_messages(target: Path) -> dict[str, Any]:
    """What readers have to find in the messages to each of a list, and in the draft for all of them."""
    expected = json.loads((target / "hand-offs/expected.json").read_text("utf-8"))
    found: dict[str, Any] = {}
    for path in sorted(target.glob("hand-offs/eml/*.eml")):
        number, _, email = path.stem.partition("-")
        member = expected["members"][int(number) - 1]
        assert member["email"] == email
        found[str(path.relative_to(target))] = {
            "subject": expected["subject"],
            "to": [{"name": member["name"], "address": email}],
        }
    assert len(found) == len(expected["members"])
    found[f"drafted/draft/{HARD_SLUG}.draft.eml"] = {"subject": expected["subject"]}
    return found


def copied_office(folder: Path) -> Path:
    """A copy of the sample press office, so that nothing is written into the checkout."""
    for name in OFFICE:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("out"))
        elif source.exists():
            shutil.copy2(source, folder / name)
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
    expected |= write_hard_messages(target / "hard") | expected_messages(target)
    write_campaigns(target)
    write_pages(target)
    (target / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
