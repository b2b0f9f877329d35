"""A press office full of invented releases, made anew for each run."""

import uuid
from pathlib import Path

from benchmarks.story import markdown, story

PRESS = """\
schema_version = 1
organization = "river-watch"
zone = "America/New_York"
reader_zones = ["Asia/Seoul", "Europe/Zurich"]
place = "Geneva"

[mail]
from_name = "River Watch"
from_address = "press@riverwatch.example.org"
domain = "riverwatch.example.org"

[approval]
approvals = 0
"""

CONTACTS = """\
[organizations.river-watch]
name = "River Watch"
url = "https://riverwatch.example.org"
[[organizations.river-watch.boilerplates]]
text = "River Watch has documented detention along rivers and borders since 2004."

[people.mara-ilves]
name = "Mara Ilves"
email = "press@riverwatch.example.org"
phone = "+1 202-555-0143"
[[people.mara-ilves.roles]]
title = "Director of Research"
organization = "river-watch"
from = 2015-01-01
"""

RELEASE = """\
+++
id = "{id}"
kind = "press-release"
headline = "{headline}"
subheadline = "{subheadline}"
date = 2026-12-02
place = "Geneva"
language = "en"
organizations = ["river-watch"]
contacts = ["mara-ilves"]

[embargo]
until = 2026-12-02T00:01:00
zone = "America/New_York"
utc = 2026-12-02T05:01:00Z
+++

{body}"""

PARAGRAPHS = 8  # some 4 kB


def make_office(folder: Path, *, releases: int, paragraphs: int = PARAGRAPHS) -> Path:
    """Write a press office with that many releases of so many paragraphs; returns its folder."""
    folder.mkdir(mode=0o700)
    (folder / "press.toml").write_text(PRESS, encoding="utf-8")
    (folder / "contacts.toml").write_text(CONTACTS, encoding="utf-8")
    for number in range(1, releases + 1):
        file = folder / "releases" / slug_of(number) / "release.md"
        file.parent.mkdir(parents=True)
        file.write_text(_release(number, paragraphs), encoding="utf-8")
    return folder


def slug_of(number: int) -> str:
    """The slug of that release."""
    return f"survey-{number}"


def _release(number: int, paragraphs: int) -> str:
    told = story(number, paragraphs=paragraphs)
    return RELEASE.format(
        id=uuid.UUID(int=number),
        headline=told.headline,
        subheadline=told.subheadline,
        body=markdown(told),
    )
