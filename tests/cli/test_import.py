"""`import`: what is told of pages, for people and for programs."""

import csv
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run, real

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
    assert (
        "not in contacts.toml: Elena Ost, Director, elena@example.org (contact, page.txt, 2014-03-12)"
        in told.err
    )


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


AHEAD = "EMBARGOED UNTIL 10:00 CET, 10 December 2030"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (f"{AHEAD}\n\n{PAGE}", 1, "under embargo until 2030-12-10 09:00 UTC"),
        (f"{PAGE}\n{AHEAD}\n", 10, "under embargo until 2030-12-10 09:00 UTC"),
        (f"Embargoed until 10:00, 10 December 2030\n\n{PAGE}", 1, "may not have ended"),
        (PAGE.replace("2014", "2030"), 4, "its date, 2030-03-12, is still to come"),
    ],
)
def test_what_is_still_to_come_is_not_archived(
    run: Run, tmp_path: Path, office_folder: Path, text: str, line: int, said: str
) -> None:
    file = tmp_path / "ahead of time.txt"
    file.write_text(text)
    before = sorted(office_folder.rglob("*"))
    for more in ((), ("--dry-run",)):
        told = run("import", str(file), *more)
        assert told.code == 5
        assert f"ahead of time.txt:{line}: error still-ahead: " in told.err
        assert said in told.err
        assert f"hrnk-press new --from '{file}'" in told.err
    assert sorted(office_folder.rglob("*")) == before


def test_what_is_still_to_come_leaves_the_rest_of_a_folder(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    (folder / "ahead.txt").write_text(f"{AHEAD}\n\n{PAGE}")
    sheet = tmp_path / "sheet.csv"
    dry = run("import", str(folder), "--dry-run")
    told = run("import", str(folder), "--sheet", str(sheet))
    assert (dry.code, told.code) == (6, 6)
    for it in (dry, told):
        assert "ahead.txt, line 1: it is under embargo until 2030-12-10 09:00 UTC" in it.err
    with sheet.open(encoding="utf-8-sig") as rows:
        (row,) = [it for it in csv.DictReader(rows) if it["source"].endswith("ahead.txt")]
    assert (row["line"], row["slug"]) == ("1", "")
    assert "new --from" in row["to look at"]
    errors = run("import", str(folder), "--json").envelope["errors"]
    assert [(it["code"], it["line"]) for it in errors] == [("still-ahead", 1)]


def test_an_embargo_on_goods_keeps_no_page_out(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "arms.txt"
    file.write_text(f"{PAGE}\nThe arms embargo on Karvia is in force until 10 December 2030.\n")
    assert run("import", str(file)).code == 0


def test_what_a_page_says_cannot_steer_a_terminal(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("Survey \x1b[31mred\u202e of Camps\n\nIt counts six.\n", encoding="utf-8")
    told = run("import", str(file))
    assert "\x1b" not in told.out + told.err
    assert "\u202e" not in told.out + told.err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of pages, with what is no page beside them."""
    root = tmp_path / "old-site"
    (root / "2014").mkdir(parents=True)
    (root / ".cache").mkdir()
    (root / "2014" / "survey.txt").write_text(PAGE, encoding="utf-8")
    page = "<h1>=Second Survey</h1><p>River Watch counts <b>boats</b> & oars.</p>"
    (root / "second.html").write_text(page, encoding="utf-8")
    (root / ".cache" / "third.html").write_text(page, encoding="utf-8")
    (root / "logo.png").write_bytes(b"\x89PNG")
    return root


def test_a_folder_is_imported_whole_and_resumed(run: Run, folder: Path) -> None:
    first = run("import", str(folder), "--json").data
    assert [it["slug"] for it in first["imported"]] == [
        "survey-of-six-camps-published",
        "second-survey",
    ]
    (folder / "fourth.txt").write_text("A Fourth Survey\n\nIt counts six.\n", encoding="utf-8")
    again = run("import", str(folder), "--json").data
    assert [it["slug"] for it in again["imported"]] == ["a-fourth-survey"]


def test_one_bad_page_of_a_folder_leaves_the_others(run: Run, folder: Path) -> None:
    (folder / "empty.txt").touch()
    told = run("import", str(folder))
    assert told.code == 6
    assert "empty.txt" in told.err
    assert len(told.out.splitlines()) == 2


def test_the_sheet_as_a_table(run: Run, folder: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "triage.csv"
    assert run("import", str(folder), "--sheet", str(sheet)).code == 0
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [it["headline"] for it in rows] == [
        "Survey of Six Camps Published",
        "'=Second Survey",
        "",
    ]
    assert rows[0]["contacts"] == "Elena Ost"
    assert rows[0]["source"].endswith("old-site/2014/survey.txt")
    assert rows[2]["to look at"].startswith("not in contacts.toml: Elena Ost, Director")
    assert sheet.read_bytes().startswith(b"\xef\xbb\xbf")  # without, a spreadsheet garbles Korean


def test_the_sheet_as_a_page(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "evil.txt").write_text("<script>x</script> Seen\n\nIt counts.\n", encoding="utf-8")
    sheet = tmp_path / "triage.html"
    assert run("import", str(folder), "--sheet", str(sheet)).code == 0
    page = sheet.read_text(encoding="utf-8")
    assert "<script>" not in page
    assert page.count('<td class="release">') == 3


@pytest.mark.parametrize("form", ["csv", "html"])
def test_the_sheet_of_a_second_run_has_all_of_the_folder(
    run: Run, folder: Path, tmp_path: Path, form: str
) -> None:
    assert run("import", str(folder / "2014")).code == 0
    sheet = tmp_path / f"triage.{form}"
    assert run("import", str(folder), "--sheet", str(sheet)).code == 0
    text = sheet.read_text(encoding="utf-8")
    assert text.count("survey-of-six-camps-published") == 1
    assert text.count("Survey of Six Camps Published") == 1
    assert "imported before" in text
    assert "=Second Survey" in text


def test_a_sheet_replaces_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "triage.csv"
    sheet.write_text("mine", encoding="utf-8")
    assert run("import", str(folder), "--sheet", str(sheet)).code == 5
    assert run("import", str(folder), "--sheet", str(tmp_path / "triage.pdf")).code == 2
    assert sheet.read_text(encoding="utf-8") == "mine"


def test_a_folder_without_announcements(run: Run, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    assert run("import", str(tmp_path / "nothing")).code == 4


def test_many_pages_are_read_by_other_processes_in_their_order(
    office_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(PAGE.replace("Six", f"{number} Old"))
    (folder / "11.txt").write_bytes(b"%PDF-1.7")
    told = real(office_folder, "import", str(folder), "--dry-run", "--json")
    assert told.code == 6
    names = [f"{number:02}.txt" for number in range(30) if number != 11]
    assert [Path(it["file"]).name for it in told.data["sources"]] == names
    assert told.data["imported"][-1]["headline"] == "Survey of 29 Old Camps Published"
    assert [Path(it["file"]).name for it in told.envelope["errors"]] == ["11.txt"]
    (alone,) = real(office_folder, "import", str(folder / "29.txt"), "--dry-run", "--json").data[
        "imported"
    ]
    assert {**told.data["imported"][-1], "id": ""} == {**alone, "id": ""}


def test_what_a_folder_holds_besides_is_told(run: Run, folder: Path) -> None:
    (folder / "report.PDF").write_bytes(b"%PDF")
    (folder / "old.doc").write_bytes(b"x")
    (folder / "seal.png").write_bytes(b"x")
    told = run("import", str(folder), "--dry-run")
    assert (
        "left alone, as text, HTML, Markdown, .docx and .eml alone are read: 2 .png, 1 .doc, 1 .pdf"
        in told.err
    )
    others = run("import", str(folder), "--dry-run", "--json").data["others"]
    assert [Path(it).name for it in others] == ["logo.png", "old.doc", "report.PDF", "seal.png"]


def test_a_name_in_another_encoding_is_read_and_shown(
    run: Run, folder: Path, office_folder: Path
) -> None:
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("A Fourth Survey\n\nIt counts six.\n")
    told = run("import", str(folder), "--json")
    assert told.code == 0
    assert [Path(it["file"]).name for it in told.data["sources"]][
        1
    ] == "caf\N{REPLACEMENT CHARACTER}.txt"


@pytest.mark.parametrize("name", ["", "releases", "releases/border-survey/release.md"])
def test_the_offices_own_releases_are_no_older_announcements(
    run: Run, office_folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(office_folder)
    before = sorted(it.name for it in (office_folder / "releases").iterdir())
    assert run("import", name).code in (4, 5)
    assert run("import", ".").code == 4
    assert sorted(it.name for it in (office_folder / "releases").iterdir()) == before


def test_many_files_that_were_imported_before_are_counted(run: Run, tmp_path: Path) -> None:
    pages = []
    for number in "123456":
        pages.append(tmp_path / f"{number}.txt")
        pages[-1].write_text(f"Survey {number} Published\n\nIt counts {number} camps.\n")
    run("import", *map(str, pages[:4]))
    told = run("import", *map(str, pages))
    assert "4 files were imported before" in told.err
    assert "1.txt" not in told.err
    assert "5.txt: text in UTF-8" in told.err


def test_a_page_that_was_changed_since_is_told_to_be_a_second_one(run: Run, page: str) -> None:
    run("import", page)
    Path(page).write_text(PAGE.replace("six camps.", "seven camps."), encoding="utf-8")
    told = run("import", page)
    assert told.out.startswith("survey-of-six-camps-published-2\t")
    assert "there is a release called survey-of-six-camps-published already" in told.err


def test_a_paragraph_that_stands_twice_in_a_file_stands_in_one(run: Run, tmp_path: Path) -> None:
    said = "The Mill Club keeps forty beds for families by the river in summer and in winter."
    for number in (1, 2):
        page = tmp_path / f"{number}.txt"
        page.write_text(f"Survey {number} Published\n\nIt counts {number}.\n\n{said}\n\n{said}\n")
        told = run("import", str(page)).err
        assert "stands in" not in told


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to the superuser")
def test_a_folder_that_cannot_be_opened_is_named(run: Run, folder: Path) -> None:
    (folder / "2014").chmod(0)
    told = run("import", str(folder))
    (folder / "2014").chmod(0o755)
    assert told.code == 6
    assert "2014: the folder cannot be opened" in told.err


@pytest.mark.parametrize("form", ["csv", "html"])
def test_the_sheet_names_what_could_not_be_read_and_who_is_unknown(
    run: Run, folder: Path, tmp_path: Path, form: str
) -> None:
    (folder / "empty.txt").touch()
    sheet = tmp_path / f"triage.{form}"
    assert run("import", str(folder), "--sheet", str(sheet)).code == 6
    text = sheet.read_text(encoding="utf-8")
    assert "empty.txt" in text
    assert "there is nothing in it" in text
    assert "not in contacts.toml: Elena Ost, Director, elena@example.org" in text
