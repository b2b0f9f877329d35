"""A small press office of invented organizations, for every room's tests."""

import signal
from pathlib import Path

import pytest

# A shell that starts the suite in the background lets it ignore Ctrl-C, and all that it starts with it.
signal.signal(signal.SIGINT, signal.default_int_handler)

PRESS = """\
schema_version = 1
organization = "river-watch"
zone = "America/New_York"
reader_zones = ["Asia/Seoul", { zone = "Europe/Zurich", city = "Geneva" }, "America/Los_Angeles"]
style = "ap"
languages = ["en", "ko"]
place = "Geneva"

[mail]
from_name = "River Watch Press Office"
from_address = "press@riverwatch.example.org"
domain = "riverwatch.example.org"

[approval]
approvals = 0
"""

CONTACTS = """\
# Everybody here is invented.
[organizations.river-watch]
name = "River Watch"
url = "https://riverwatch.example.org"

[[organizations.river-watch.boilerplates]]
text = "River Watch has documented detention along rivers and borders since 2004."

[organizations.han-institute]
name = "Han Institute"
names.ko = "한 연구소"

[[organizations.han-institute.boilerplates]]
text = "The Han Institute, in Seoul, trains researchers and keeps an archive of testimony."

[people.mara-ilves]
name = "Mara Ilves"
email = "press@riverwatch.example.org"
phone = "+1 202-555-0143"
languages = ["en", "et"]

[[people.mara-ilves.roles]]
title = "Researcher"
organization = "river-watch"
through = 2019-12-31

[[people.mara-ilves.roles]]
title = "Director of Research"
organization = "river-watch"
from = 2020-01-01

[people.jun-seo]
name = "Jun Seo"
names.ko = "서준"
email = "media@han.example.org"
phone = "+82 2-555-0178"
out_of_hours = "+82 2-555-0179"

[[people.jun-seo.roles]]
title = "Spokesperson"
titles.ko = "대변인"
organization = "han-institute"
from = 2021-03-01
"""

FRONT = """\
id = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
kind = "press-release"
headline = "River Watch and Han Institute Publish First Survey of Border Camps"
subheadline = "Testimony from 61 former residents, matched with satellite images"
date = 2026-12-02
place = "Geneva"
organizations = ["river-watch", "han-institute"]
contacts = ["mara-ilves", "jun-seo"]
speakers = ["mara-ilves"]

[embargo]
until = 2026-12-02T00:01:00
zone = "America/New_York"
utc = 2026-12-02T05:01:00Z
"""

BODY = """\

River Watch and the Han Institute today publish the first survey of camps along the northern
border. The survey draws on 61 interviews and 14 satellite images.

“We asked people what they saw, and then we looked from above,” said Mara Ilves, Director of
Research at River Watch. “The two agree.”

The survey recommends three steps:

1. Open the sites to the International Committee of the Red Cross.

   Monitors should be able to return without notice, and to speak with residents alone.

2. Publish the names of those held.

3. Let families write.

Read the survey: <https://example.org/survey>
"""


def write_release(root: Path, slug: str, front: str = FRONT, body: str = BODY) -> Path:
    """Put a release of that front matter and body into the office at `root`; the path of its text."""
    folder = root / "releases" / slug
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "release.md"
    path.write_text(f"+++\n{front.rstrip()}\n+++\n{body}", encoding="utf-8")
    return path


def make_office(root: Path) -> Path:
    """Make a valid press office there, with one valid release, `border-survey`, under embargo."""
    root.mkdir(mode=0o700)
    (root / "press.toml").write_text(PRESS, encoding="utf-8")
    (root / "contacts.toml").write_text(CONTACTS, encoding="utf-8")
    for name in ("releases", "lists", "templates", ".hrnk-press"):
        (root / name).mkdir(mode=0o700)
    write_release(root, "border-survey")
    return root


@pytest.fixture
def office_folder(tmp_path: Path) -> Path:
    """The small office."""
    return make_office(tmp_path / "office")
