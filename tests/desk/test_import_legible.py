"""Names of files with characters that drive a terminal or turn words round, on sheets."""

from pathlib import Path

import pytest

from hrnk_press.desk.import_sheet import csv_sheet, html_sheet
from hrnk_press.workspace.locate import Workspace
from tests.desk.test_import_archive import imported


@pytest.mark.parametrize("sheet", [csv_sheet, html_sheet])
def test_no_such_character_comes_into_a_sheet(sheet, office_folder: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    good, bad = tmp_path / "a\x1b[31m\u202etxt.txt", tmp_path / "b\x07\u202e.txt"
    good.write_text("Club\u202e Opens\n\nThe club opens a shelter.\n", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.7")
    found = imported(office_folder, good, bad)
    page = sheet(found, Workspace(office_folder))
    assert not {it for it in page if it in "\x1b\x07\u202e"}
    assert "a\\x1b[31m\\u202etxt.txt" in page
    assert "b\\x07\\u202e.txt" in page
