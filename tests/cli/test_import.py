"""`import`: what is told of pages, for people and for programs."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

PAGE = """\
Home > News
News
PRESS RELEASE: Survey of Six Camps Published
March 12, 2014

GENEVA, March 12, 2014 — River Watch publishes a survey of six camps.

Contact: Elena Ost, Director, elena@example.org
"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    return str(file)


def test_every_word_is_counted(run: Run, page: str) -> None:
    data = run("import", page, "--json").data
    assert data["words"] == {
        "release": len(PAGE.split()) - 4,
        "notices": 0,
        "furniture": 4,
        "rest": 0,
    }
    (made,) = data["imported"]
    assert made["slug"] == "survey-of-six-camps-published"
    assert Path(made["path"]).name == "release.md"
    assert {it["name"] for it in made["findings"]} >= {"contact-missing"}
    (proposal,) = data["proposals"]
    assert (proposal["name"], proposal["title"], proposal["date"]) == (
        "Elena Ost",
        "Director",
        "2014-03-12",
    )


def test_people_read_what_was_made_and_what_to_do(run: Run, page: str) -> None:
    told = run("import", page)
    assert told.code == 0
    assert told.out == (
        "survey-of-six-camps-published\tpress-release\t2014-03-12\tSurvey of Six Camps Published\n"
    )
    assert "text in UTF-8" in told.err
    assert "4 of furniture" in told.err
    assert "not in contacts.toml: Elena Ost, Director, elena@example.org (contact)" in told.err


def test_a_second_time_it_is_there_already(run: Run, page: str) -> None:
    run("import", page)
    told = run("import", page)
    assert (told.code, told.out) == (0, "")
    assert "imported before, as survey-of-six-camps-published" in told.err


def test_a_dry_run_says_so(run: Run, page: str, office_folder: Path) -> None:
    told = run("import", page, "--dry-run")
    assert "Nothing was written." in told.err
    assert not (office_folder / "releases" / "survey-of-six-camps-published").exists()


def test_no_such_file(run: Run) -> None:
    assert run("import", "nowhere.txt").code == 4


def test_no_such_kind(run: Run, page: str) -> None:
    told = run("import", page, "--kind", "poem")
    assert told.code == 2
    assert "press-release" in told.err


def test_what_cannot_be_read(run: Run, page: str, tmp_path: Path) -> None:
    bad = tmp_path / "report.pdf"
    bad.write_bytes(b"%PDF-1.4")
    told = run("import", str(bad))
    assert told.code == 3
    assert "report.pdf" in told.err
    assert "PDF" in told.err
    assert run("import", str(bad), page).code == 6


def test_what_a_page_says_cannot_steer_a_terminal(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("Survey \x1b[31mred\u202e of Camps\n\nIt counts six.\n", encoding="utf-8")
    told = run("import", str(file))
    assert "\x1b" not in told.out + told.err
    assert "\u202e" not in told.out + told.err
