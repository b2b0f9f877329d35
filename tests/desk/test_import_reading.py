"""Files of older announcements, read one after another."""

import gc
from datetime import UTC, datetime
from pathlib import Path

from hrnk_press.checks.subject import Subject
from hrnk_press.desk.import_reading import FileRead, Reader
from hrnk_press.desk.load import open_office
from hrnk_press.frozen import replace
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
        (read,) = Reader(press, NOW).read([page])
        left = subjects() - before
    finally:
        gc.enable()
    assert left == 0
    assert "weekday-of-another-date" in {it.finding.name for it in read.made[0].findings}


def test_what_is_read_together_is_what_is_read_alone(office_folder: Path, tmp_path: Path) -> None:
    """Beside files that end at each of the steps: nothing in it, furniture alone, an embargo to come."""
    texts = {
        "a.html": PAGE,
        "b.txt": "",
        "c.html": "<nav><a href='/'>Home</a></nav>",
        "d.txt": "EMBARGOED UNTIL 1 December 2026, 10:00 UTC\n\nBank Is Clean\n\nThe river is clean.\n",
        "e.html": PAGE.replace("Bank", "River") + "<p>[TK]</p>",
        "f.txt": "Wells Are Open\n\nGENEVA, Jan. 9, 2018 — Wells are are open.\n",
    }
    files = [tmp_path / name for name in texts]
    for file in files:
        file.write_text(texts[file.name], encoding="utf-8")
    press = open_office(Workspace(office_folder))
    together = list(Reader(press, NOW).read(files))
    alone = [one for file in files for one in Reader(press, NOW).read([file])]
    assert [tuple(fault.code for fault in it.faults) for it in together] == [
        (),
        ("empty",),
        ("no-announcement",),
        ("still-ahead",),
        (),
        (),
    ]
    assert [*map(without_id, together)] == [*map(without_id, alone)]
    assert [len(it.made) for it in together] == [1, 0, 0, 0, 1, 1]


def without_id(read: FileRead) -> FileRead:
    """The same as it would be with another random id."""
    made = (replace(it, id="", text=it.text.replace(it.id, "")) for it in read.made)
    return replace(read, made=tuple(made))
