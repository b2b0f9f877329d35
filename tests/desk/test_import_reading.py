"""Files of older announcements, read one after another."""

import gc
from datetime import UTC, datetime
from pathlib import Path

from hrnk_press.checks.subject import Subject
from hrnk_press.desk.import_reading import read_files
from hrnk_press.desk.load import open_office
from hrnk_press.workspace.locate import Workspace

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
PAGE = """\
<h1>Bank Is Clean</h1><p>GENEVA, Dec. 19, 2018 — The bank has been clean since Monday, December 17, 2017, and the the river too.</p>
<p>“It took a year,” said Mara Ilves of River Watch.</p>
<p>Contact: Mara Ilves, press@example.org, +41 22 555 01 43</p>
"""


def subjects() -> int:
    return sum(isinstance(it, Subject) for it in gc.get_objects())


def test_what_was_checked_is_thrown_away_page_by_page(office_folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    press = open_office(Workspace(office_folder))
    before = subjects()
    gc.disable()
    try:
        (read,) = read_files(press, [page], NOW)
        left = subjects() - before
    finally:
        gc.enable()
    assert left == 0
    assert "weekday-of-another-date" in {it.finding.name for it in read.made[0].findings}
