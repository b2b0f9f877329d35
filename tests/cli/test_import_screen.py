"""The screen of an import: what belongs to a file stands with it, in lines that fit a terminal."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from hrnk_press.cli import output
from hrnk_press.cli.terminal import Paper, display_width
from tests.cli.conftest import Run

WELLS = """\
PRESS RELEASE: Nine Wells Mapped

River Watch maps nine wells along the river, each with its own name and depth, in a long list.

Contact: Ida Roth, Director, ida@example.org
"""


@pytest.fixture
def wells(tmp_path: Path) -> Path:
    folder = tmp_path / "a folder with a long name of old pages about all the wells"
    folder.mkdir()
    (folder / "a.txt").write_text(WELLS, encoding="utf-8")
    (folder / "b.txt").write_text(WELLS.replace("nine", "ten").replace("Nine", "Ten"))
    (folder / "c.txt").touch()
    return folder


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "paper", lambda _: Paper(80, terminal=True, colour=False))


@pytest.mark.usefixtures("terminal")
def test_a_release_names_its_file_and_a_file_has_its_notes_below_it(run: Run, wells: Path) -> None:
    told = run("import", str(wells), "--dry-run")
    lines = told.out.splitlines()
    assert lines[lines.index("  ten-wells-mapped") + 1].startswith(
        "  b.txt: press-release, no date"
    )
    below = told.err.split("b.txt: text in UTF-8")[1].split("\n\n")[0]
    assert "\n  line 1: no date was found;" in below
    assert all(display_width(it) <= 80 for it in (*lines, *told.err.splitlines()) if " " in it)


@pytest.mark.usefixtures("terminal")
def test_the_parts_of_what_is_told_stand_apart(run: Run, wells: Path) -> None:
    told = run("import", str(wells))
    files, proposals, unread, last = told.err.lstrip("\n").split("\n\n")
    assert "words:" in files
    assert proposals.startswith("not in contacts.toml: Ida Roth")
    assert unread.startswith("Not imported:\n  ")
    assert last == "2 made. Next:  hrnk-press check\n"


@pytest.mark.usefixtures("terminal")
def test_of_one_file_its_name_stands_once(run: Run, wells: Path) -> None:
    told = run("import", str(wells / "a.txt"))
    assert "a.txt" not in told.out
    assert told.err.count("a.txt") == 2  # the file, and whom it names


def test_in_a_word_file_paragraphs_are_counted(run: Run, tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Nine Wells Mapped", 0)
    document.add_paragraph("River Watch maps nine wells along the river.")
    words = BytesIO()
    document.save(words)
    file = tmp_path / "wells.docx"
    file.write_bytes(words.getvalue())
    told = run("import", str(file), "--dry-run", "--sheet", str(tmp_path / "sheet.csv"))
    assert "wells.docx: Word; words:" in told.err
    assert "paragraph 1: no date was found" in told.err
    assert "paragraph 1: no date was found" in (tmp_path / "sheet.csv").read_text("utf-8")


def test_what_is_to_be_looked_at_in_a_file_is_on_the_sheet(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "wells.html"
    file.write_text(
        "<h1>Nine Wells Mapped</h1><p>River Watch maps nine wells. <s>Or ten of them.</s></p>"
    )
    for form in ("csv", "html"):
        sheet = tmp_path / f"sheet.{form}"
        run("import", str(file), "--dry-run", "--sheet", str(sheet))
        assert "Or ten of them." in sheet.read_text(encoding="utf-8")


WAITS = WELLS.replace("PRESS", "EMBARGOED UNTIL 9 A.M. CET MONDAY, DEC. 9, 2030\n\nPRESS")


@pytest.mark.usefixtures("terminal")
def test_what_to_do_with_a_file_that_is_kept_out_fits_a_terminal(run: Run, wells: Path) -> None:
    (wells / "a.txt").write_text(WAITS.replace("9 A.M. CET ", ""), encoding="utf-8")
    told = run("import", str(wells / "a.txt"))
    assert told.code == 5
    place, *lines, command = told.err.splitlines()
    assert place == f"{wells / 'a.txt'}:1: error"
    assert lines[-1] == "  Where it is over, write its day and year into that line, or strike it."
    assert all(display_width(it) <= 80 for it in lines)
    assert command == f"  For a draft of it:  hrnk-press new --from '{wells / 'a.txt'}'"


def test_a_line_in_the_file_is_told_before_its_name(run: Run, wells: Path) -> None:
    file = (wells / "a.txt").rename(wells / "embargo until Dec. 9 2030.txt")
    by_name = run("import", str(file))
    assert f"{file}: error still-ahead: the file’s name says “embargo until Dec. 9" in by_name.err
    assert "Where that is over, give the file another name." in by_name.err
    file.write_text(WAITS, encoding="utf-8")
    by_line = run("import", str(file))
    assert by_name.code == by_line.code == 5
    assert f"{file}:1: error still-ahead: it is under embargo until 2030-12-09" in by_line.err


def test_what_is_left_alone_is_named_where_no_file_can_be_read_too(
    run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    for name in ("a.txt", "b.pdf", "c.pdf", "d.xls"):
        (folder / name).touch()
    told = run("import", str(folder))
    assert told.code == 3
    assert "error empty: there is nothing in it" in told.err
    assert "alone are read: 2 .pdf, 1 .xls" in told.err
    assert len(run("import", str(folder), "--json").data["others"]) == 3


def test_a_rehearsal_tells_what_comes_next(run: Run, wells: Path) -> None:
    told = run("import", str(wells / "a.txt"), "--dry-run")
    assert told.err.endswith("\nNothing was written. Next: the same without --dry-run\n")
