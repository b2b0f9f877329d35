"""A press office of many years: thousands of releases, most of them public long ago; and the same texts for Hugo."""

import uuid
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from benchmarks.office import CONTACTS, PRESS
from benchmarks.story import Story, markdown, story
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.history import record
from hrnk_press.workspace.locate import Workspace

PENDING = 12
PUBLIC_EACH = 10  # every tenth was lifted here and has a history; the others came from an archive
PARAGRAPHS = 44  # some 20 kB
STORIES = 50

RELEASE = """\
+++
id = "{id}"
kind = "press-release"
headline = "{told.headline}"
subheadline = "{told.subheadline}"
date = 2026-12-02
place = "Geneva"
language = "en"
organizations = ["river-watch"]
contacts = ["mara-ilves"]
speakers = ["mara-ilves"]
{more}+++

{body}"""

ARCHIVED = "archived = true\n"
EMBARGOED = """
[embargo]
until = {year}-12-02T00:01:00
zone = "America/New_York"
utc = {year}-12-02T05:01:00Z
"""
AHEAD, PAST = 2096, 2016

SITE = (
    'baseURL = "https://example.org/"\ntitle = "River Watch"\ndisableKinds = ["taxonomy", "term"]\n'
)
PAGE = '+++\ntitle = "{told.headline}"\npublishDate = {year}-12-02T05:01:00Z\n+++\n\n{body}'


def make_archive(folder: Path, *, releases: int) -> Path:
    """Write a press office with that many releases, a dozen of them under embargo; returns its folder."""
    folder.mkdir(mode=0o700)
    (folder / "press.toml").write_text(PRESS, encoding="utf-8")
    (folder / "contacts.toml").write_text(CONTACTS, encoding="utf-8")
    stories = _stories()
    # Nothing here must survive a loss of power.
    with patch("os.fsync"):
        for number in range(releases):
            _write(Workspace(folder), number, *stories[number % STORIES])
    return folder


def make_site(folder: Path, *, releases: int) -> Path:
    """Write the same texts as the pages of a Hugo site, the same dozen with a date to come."""
    pages = folder / "content" / "releases"
    pages.mkdir(parents=True)
    (folder / "hugo.toml").write_text(SITE, encoding="utf-8")
    stories = _stories()
    for number in range(releases):
        told, body = stories[number % STORIES]
        year = AHEAD if number < PENDING else PAST
        page = PAGE.format(told=told, year=year, body=body)
        (pages / f"release-{number}.md").write_text(page, encoding="utf-8")
    return folder


def _stories() -> list[tuple[Story, str]]:
    told = [story(number, paragraphs=PARAGRAPHS) for number in range(STORIES)]
    return [(it, markdown(it)) for it in told]


def _write(workspace: Workspace, number: int, told: Story, body: str) -> None:
    slug, release = f"release-{number}", str(uuid.UUID(int=number))
    public = number % PUBLIC_EACH == 0
    more = ARCHIVED
    if number < PENDING or public:
        more = EMBARGOED.format(year=AHEAD if number < PENDING else PAST)
    file = workspace.release_file(slug)
    file.parent.mkdir(parents=True)
    file.write_text(RELEASE.format(id=release, told=told, more=more, body=body), encoding="utf-8")
    if public and number >= PENDING:
        for second, occasion in enumerate((Occasion.LIFTED, Occasion.PUBLISHED)):
            at = datetime(PAST, 12, 2, 5, 1, second, tzinfo=UTC)
            record(workspace, slug, occasion, release=release, at=at, by="mara-ilves", version=1)
