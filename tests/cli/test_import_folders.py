"""What stands in a folder of old pages beside files: links, pipes, broken documents; each is named."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

WELLS = "PRESS RELEASE: Nine Wells Mapped\nMay 7, 2014\n\nRiver Watch maps nine wells.\n"


@pytest.fixture
def wells(tmp_path: Path) -> Path:
    folder = tmp_path / "wells"
    folder.mkdir()
    (folder / "a.txt").write_text(WELLS, encoding="utf-8")
    return folder


def test_a_link_to_nothing_and_a_pipe_are_named(run: Run, wells: Path) -> None:
    (wells / "gone.txt").symlink_to("nowhere.txt")
    os.mkfifo(wells / "pipe.html")
    told = run("import", str(wells), "--dry-run")
    assert told.code == 6
    said = " ".join(told.err.split())
    assert f"{wells}/gone.txt: it is a link to nowhere.txt, which is not there" in said
    assert f"{wells}/pipe.html: it is no file, but a pipe or a device" in said
    assert told.out.startswith("nine-wells-mapped")


def test_a_folder_that_is_a_link_is_named_where_its_files_are_read_by_no_other_way(
    run: Run, wells: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "b.txt").write_text(WELLS.replace("Nine", "Ten"), encoding="utf-8")
    (wells / "loop").symlink_to(".")
    assert run("import", str(wells), "--dry-run").code == 0
    (wells / "2013").symlink_to(tmp_path / "elsewhere")
    told = run("import", str(wells), "--dry-run")
    assert told.code == 6
    assert f"{wells}/2013: this folder is a link to {tmp_path}/elsewhere" in told.err


def test_a_link_to_a_file_is_read(run: Run, wells: Path, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(WELLS.replace("Nine", "Ten"), encoding="utf-8")
    (wells / "b.txt").symlink_to(tmp_path / "b.txt")
    told = run("import", str(wells), "--dry-run")
    assert told.code == 0
    assert "ten-wells-mapped" in told.out


@pytest.mark.parametrize(
    "content", [b"not a zip\n", WELLS.encode(), b"<html><p>Nine wells.</html>"]
)
def test_what_is_only_called_a_word_file_is_no_release(
    run: Run, wells: Path, content: bytes
) -> None:
    (wells / "b.DOCX").write_bytes(content)
    told = run("import", str(wells / "b.DOCX"))
    assert told.code == 3
    assert "it is no Word file" in told.err
    assert run("import", str(wells), "--dry-run").code == 6


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("https://example.org/x.html", "https://example.org/x.html is an address"),
        ("-", "import reads files, not standard input"),
    ],
)
def test_what_is_given_for_a_file_and_is_none(run: Run, name: str, said: str) -> None:
    told = run("import", name)
    assert told.code == 4
    assert said in told.err


def test_the_folder_of_the_offices_releases_is_named_as_such(
    run: Run, office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(office_folder)
    told = run("import", "releases")
    assert told.code == 5
    assert "releases is of this office" in told.err


@pytest.mark.parametrize(
    ("sent", "day"),
    [
        ("Fri, 3 May 2013 09:12:00 +0100", "2013-05-03"),
        ("Thu, 01 Jan 1970 00:00:00 +0000", ""),
        ("soon", ""),
    ],
)
def test_the_day_of_a_mail_is_offered_and_not_taken(
    run: Run, tmp_path: Path, sent: str, day: str
) -> None:
    file = tmp_path / "wells.eml"
    head = f"From: press@example.org\nSubject: Nine Wells Mapped\nDate: {sent}\n"
    file.write_text(f"{head}Message-ID: <1@example.org>\n\nRiver Watch maps nine wells.\n")
    told = run("import", str(file), "--dry-run")
    assert "\tno date\t" in told.out
    assert (f"the mail was sent on {day}" in told.err) if day else ("was sent" not in told.err)
