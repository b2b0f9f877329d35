"""Notices of every kind to people who hold copies, and what their readers have to find."""

import csv
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.judges.handed import SLUG, embargo_of
from tests.judges.program import run_program
from tests.judges.shared import COPIES_LIST

IN_BOTH_LANGUAGES = "min@hangang.example.org"
TRANSLATION = "river-watch-border-survey-ko"
CORRECTION = f"{SLUG}-correction"
HEADLINE = "Correction: Interviews, “16” & Images"
WORDS = """
The release was wrong on one point, and on a figure in its table.

It said: the survey counts six sites. Correct is: it counts **five**.

- See https://example.org/a_long_address_that_is_wrapped_nowhere/and/goes/on?for=ever&more=1
- Or write to press@riverwatch.example.org.
"""


def write_notices(office: Path, target: Path) -> None:
    """One of each kind, in the order in which things may go wrong; `write_copies` has given them their copies."""
    (target / "notices").mkdir()
    korean = ("--list", "copies", "--to", IN_BOTH_LANGUAGES, "--yes")
    run_program("share", TRANSLATION, *korean, office=office)
    run_program("correct", SLUG, office=office)
    _write_correction(office)
    because = ("--reason", "a witness asks", "--yes")
    later = f"{embargo_of(office, SLUG) + timedelta(days=2):%Y-%m-%d %H:%M} UTC"
    for kind, verb in {
        "embargo-change": ("embargo", "change", SLUG, later, *because),
        "hold": ("hold", SLUG, *because),
        "hold-ended": ("hold", SLUG, "--end", "--yes"),
        "correction": ("correct", SLUG, "--for", "holders", "--yes"),
        "early-lift": ("embargo", "lift", SLUG, TRANSLATION, "--early", "--notice", *because),
        "kill": ("kill", SLUG, *because),
    }.items():
        run_program(*verb, office=office)
        for path in office.glob(f"releases/{SLUG}/out/notices/{kind}/*.eml"):
            shutil.copy2(path, target / f"notices/{kind}-{path.name}")


def expected_notices(target: Path) -> dict[str, Any]:
    """What readers have to find in them."""
    rows = list(csv.DictReader(COPIES_LIST.splitlines()))
    found: dict[str, Any] = {}
    for path in sorted(target.glob("notices/*.eml")):
        (member,) = (it for it in rows if it["email"] in path.name)
        found[str(path.relative_to(target))] = {
            "subject": "",
            "to": [{"name": member["name"], "address": member["email"]}],
            "names": ["embargo.ics"] + ["embargo-2.ics"] * (member["email"] == IN_BOTH_LANGUAGES),
        }
    return found


def _write_correction(office: Path) -> None:
    """What a person writes of the error."""
    path = office / "releases" / CORRECTION / "release.md"
    opening, front, _ = path.read_text("utf-8").split("+++")
    front = front.replace("[HEADLINE]", HEADLINE)
    path.write_text(f"{opening}+++{front}+++\n{WORDS}", "utf-8")
