"""The sheet of `import`: of any run all of the folder, and never instead of what was made."""

import csv
import os
from pathlib import Path

import pytest

from hrnk_press.cli.commands import import_
from hrnk_press.errors import DiskFault
from tests.cli.conftest import Run

WELLS = """\
PRESS RELEASE: Nine Wells Mapped
May 7, 2014

GENEVA, May 7, 2014 — River Watch maps nine wells. The map ) is attached.

“All of them,” said Ida Roth.

Contact: Ida Roth, Director, ida@example.org
"""
WELLS_SLUG = "nine-wells-mapped"


@pytest.fixture
def wells(tmp_path: Path) -> Path:
    """A folder with a page, a copy of its words, and a page that cannot be read."""
    folder = tmp_path / "wells"
    folder.mkdir()
    (folder / "a.txt").write_text(WELLS, encoding="utf-8")
    (folder / "b.txt").write_text(WELLS.replace("\n", "\r\n"), encoding="utf-8", newline="")
    (folder / "c.txt").touch()
    return folder


def rows(sheet: Path) -> list[dict[str, str]]:
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_sheet_of_a_second_run_tells_what_that_of_the_first_told(
    run: Run, wells: Path, tmp_path: Path
) -> None:
    sheets = [tmp_path / f"{it}.csv" for it in "12"]
    for it in sheets:
        assert run("import", str(wells), "--sheet", str(it)).code == 6
    first, second = map(rows, sheets)
    assert (first[0]["quotes"], first[0]["contacts"]) == ("1", "Ida Roth")
    assert "bracket" in first[0]["found"]
    assert "attachment" in first[0]["to look at"]
    said = first[0].pop("to look at")
    assert second[0].pop("to look at") == f"imported before; {said}"
    assert first == second
    assert first[1]["slug"] == WELLS_SLUG
    assert first[1]["to look at"] == "there already, word for word"
    assert "c.txt" in first[2]["source"]
    assert "not in contacts.toml: Ida Roth" in first[3]["to look at"]


def test_the_sheet_has_what_a_release_says_by_now(
    run: Run, wells: Path, tmp_path: Path, office_folder: Path
) -> None:
    run("import", str(wells))
    file = office_folder / "releases" / WELLS_SLUG / "release.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Nine Wells", "Ten Wells").replace(" ) ", " "), encoding="utf-8")
    before = run("import", str(wells / "a.txt"), "--sheet", str(tmp_path / "1.csv"))
    assert (before.code, before.out) == (0, "")
    row = rows(tmp_path / "1.csv")[0]
    assert row["headline"] == "Ten Wells Mapped"
    assert (row["line"], row["words"]) == ("1", "34")
    assert "bracket" not in row["found"]


def test_the_page_of_a_second_run_counts_what_is_on_it(
    run: Run, wells: Path, tmp_path: Path
) -> None:
    run("import", str(wells))
    sheet = tmp_path / "again.html"
    run("import", str(wells), "--sheet", str(sheet))
    page = sheet.read_text(encoding="utf-8")
    assert "1 release or notice of 2 files, 1 imported before. Words: 0" not in page
    assert "1 release or notice of 2 files, 1 imported before. Words: " in page
    assert "<li>imported before</li>" in page


def test_a_page_that_is_no_older_announcement_any_more_is_told_and_stays_on_the_sheet(
    run: Run, wells: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hrnk_press.desk import import_reading
    from hrnk_press.drafting.archive.lasting import Ahead

    run("import", str(wells / "a.txt"))
    ahead = Ahead(3, "it is under embargo")
    monkeypatch.setattr(import_reading, "still_ahead", lambda *_: [ahead])
    sheet = tmp_path / "again.csv"
    told = run("import", str(wells / "a.txt"), "--sheet", str(sheet))
    assert told.code == 6
    assert "a.txt, line 3: it is under embargo" in told.err
    assert [it["slug"] for it in rows(sheet)] == [WELLS_SLUG, ""]


@pytest.mark.parametrize("form", ["csv", "html"])
def test_a_sheet_that_has_no_folder_stops_the_import_before_it_begins(
    run: Run, wells: Path, tmp_path: Path, office_folder: Path, form: str
) -> None:
    there = sorted(office_folder.rglob("*"))
    sheet = tmp_path / "nowhere" / f"sheet.{form}"
    told = run("import", str(wells), "--sheet", str(sheet))
    assert told.code == 4
    assert str(sheet.parent) in told.err
    assert "nothing was imported" in told.err
    assert sorted(office_folder.rglob("*")) == there


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to the superuser")
def test_a_sheet_in_a_folder_that_is_closed_stops_the_import_too(
    run: Run, wells: Path, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    told = run("import", str(wells), "--sheet", str(closed / "sheet.csv"))
    assert told.code == 74
    assert str(closed) in told.err


def test_a_sheet_that_fails_at_the_end_hides_nothing_that_was_made(
    run: Run, wells: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFault("sheet.csv cannot be written: No space left on device", "Free some space")

    monkeypatch.setattr(import_, "write_sheet", full)
    sheet = tmp_path / "sheet.csv"
    told = run("import", str(wells / "a.txt"), "--sheet", str(sheet))
    assert told.code == 74
    assert told.out.startswith(WELLS_SLUG)
    assert f"{sheet}: sheet.csv cannot be written" in told.err
    assert "1 made" in told.err


def test_a_dry_run_says_that_it_wrote_the_sheet(run: Run, wells: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "dry.csv"
    told = run("import", str(wells), "--dry-run", "--sheet", str(sheet))
    assert f"Nothing was written but the sheet, {sheet}." in told.err
    assert rows(sheet)[0]["slug"] == WELLS_SLUG
