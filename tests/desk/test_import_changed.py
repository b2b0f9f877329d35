"""A file that changes after it was imported, and is imported again."""

from pathlib import Path

import pytest

from tests.desk.test_import_archive import imported

PRIZE = """\
PRESS RELEASE: Mill Club Wins the Halden Prize

GENEVA, May 7, 2014 — The Mill Club has won the Halden Prize for its night shelter.

The jury names the forty beds that stand there in every winter.

Contact: Jun Seo, jun@example.org
"""


@pytest.fixture
def prize(tmp_path: Path) -> Path:
    file = tmp_path / "prize.txt"
    file.write_text(PRIZE, encoding="utf-8")
    return file


def test_a_changed_headline_is_told(office_folder: Path, prize: Path) -> None:
    (first,) = imported(office_folder, prize).imported
    prize.write_text(PRIZE.replace("Wins", "Is Honoured With"), encoding="utf-8")
    (second,) = imported(office_folder, prize).imported
    assert second.slug != first.slug
    (note,) = (it for it in second.notes if first.slug in it.message)
    assert "made of a file of this name before" in note.message


def test_a_changed_text_below_the_same_headline_is_told_once(
    office_folder: Path, prize: Path
) -> None:
    (first,) = imported(office_folder, prize).imported
    prize.write_text(PRIZE.replace("forty", "fifty"), encoding="utf-8")
    (second,) = imported(office_folder, prize).imported
    assert sum(first.slug in it.message for it in second.notes) == 1


def test_another_announcement_in_a_file_of_that_name_is_no_second_one(
    office_folder: Path, prize: Path, tmp_path: Path
) -> None:
    imported(office_folder, prize)
    (tmp_path / "2015").mkdir()
    other = tmp_path / "2015" / prize.name
    text = """River Opens a Bridge for All\n\nA bridge of nine arches opens to everybody by May.\n
It is of wood and iron, and nobody has to pay for it.\n"""
    other.write_text(text, encoding="utf-8")
    (made,) = imported(office_folder, other).imported
    assert not [it for it in made.notes if "before" in it.message]


def test_nothing_is_told_of_files_of_one_run(office_folder: Path, prize: Path) -> None:
    (prize.parent / "again").mkdir()
    copy = prize.parent / "again" / prize.name
    copy.write_text(PRIZE.replace("Wins", "Is Honoured With"), encoding="utf-8")
    result = imported(office_folder, prize, copy)
    assert not [it for made in result.imported for it in made.notes if "before" in it.message]
