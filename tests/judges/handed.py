"""A release for the people of a list, in every tool that takes one, and what its readers have to find."""

import csv
import json
import shutil
import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any

from hrnk_press.model.media_list import Member
from tests.judges.hard import hard_campaigns
from tests.judges.program import run_program
from tools.demo import approve

HARD_LIST = """\
email,name,outlet,language,standing_acceptance
lena@kurier.example.org,"Vögt, ""Lena"" L.","Kurier; Bern",de,2026-01-01
min@hangang.example.org,김민,한강일보,ko,2026-01-01
ali@nahar.example.org,علي 🕊️,النهار,ar,2026-01-01
tags@paper.example.org,"{{ .Name }} {contact.name}, *|FNAME|* {% x %}","{{ 1 }} 0044 +41",en,2026-01-01
"""
HARD_HEADLINE = 'Survey, "61" Voices, 14 Images: 김민, علي 🕊️'
SLUG, HARD_SLUG = "river-watch-border-survey", "hard-words"


def embargo_of(office: Path, slug: str) -> datetime:
    """The instant until which that release is held."""
    source = (office / "releases" / slug / "release.md").read_text("utf-8")
    utc: datetime = tomllib.loads(source.split("+++")[1])["embargo"]["utc"]
    return utc


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
        "utc": f"{embargo_of(office, HARD_SLUG):%Y-%m-%dT%H:%M:%S}",
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
