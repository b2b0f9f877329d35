"""`check --fix`: what has one right answer is mended, shown, and nothing else is touched."""

import json
from pathlib import Path

import pytest

from hrnk_press.checks.engine import mends_in
from hrnk_press.checks.mends import Mend, mended
from hrnk_press.cli.app import run
from hrnk_press.desk import fix as fixing
from hrnk_press.workspace.locate import Workspace
from tests.checks.cases import subject_of
from tests.cli.conftest import NOW

SLUG = "border-survey"
FAULTY = "It was the the first survey,, it says.\n“We were the the first,” said Mara Ilves, Director of Research.\n"
MENDED = FAULTY.replace("the the first s", "the first s").replace(",,", ",")


@pytest.fixture
def file(office_folder: Path) -> Path:
    """The sample release, with a comment in its front matter and faults in its last paragraph."""
    file = office_folder / "releases" / SLUG / "release.md"
    text = file.read_text(encoding="utf-8").replace("+++\n", "+++\n# the the comment stays\n", 1)
    file.write_text(f"{text.rstrip()}\n\n{FAULTY}", encoding="utf-8")
    return file


def check(office: Path, *arguments: str) -> int:
    return run(["--workspace", str(office), "check", SLUG, *arguments])


def test_it_mends_shows_and_reports_what_is_left(
    office_folder: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = file.read_text(encoding="utf-8")
    check(office_folder)
    assert "(--fix mends it)" in capsys.readouterr().out
    check(office_folder, "--fix")
    said = capsys.readouterr()
    assert file.read_text(encoding="utf-8") == before.replace(FAULTY, MENDED)
    assert "-It was the the first survey,, it says." in said.err
    assert "+It was the first survey, it says." in said.err
    assert "(--fix mends it)" not in said.out
    assert check(office_folder, "--fix") == check(office_folder)
    assert file.read_text(encoding="utf-8") == before.replace(FAULTY, MENDED)


def test_json_says_what_can_be_mended_and_nothing_else(
    office_folder: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(office_folder, "--json")
    found = json.loads(capsys.readouterr().out)["data"]["findings"]
    assert {it["code"] for it in found if it["fixable"]} == {"TXT019", "TXT020"}
    check(office_folder, "--fix", "--json")
    said = capsys.readouterr()
    assert not said.err
    assert not any(it["fixable"] for it in json.loads(said.out)["data"]["findings"])


def test_select_and_allow_bound_what_is_mended(office_folder: Path, file: Path) -> None:
    check(office_folder, "--fix", "--select", "TXT020")
    assert "the the first survey, it" in file.read_text(encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    allow = '[[allow]]\ncode = "TXT019"\nreason = "a stammer is meant"\n'
    front, fence, body = text.rpartition("+++\n")
    file.write_text(front + allow + fence + body, encoding="utf-8")
    check(office_folder, "--fix")
    assert "the the first survey, it" in file.read_text(encoding="utf-8")


def test_line_endings_and_byte_order_mark_stay(office_folder: Path, file: Path) -> None:
    before = file.read_text(encoding="utf-8")
    file.write_bytes(b"\xef\xbb\xbf" + before.replace("\n", "\r\n").encode())
    check(office_folder, "--fix")
    after = before.replace(FAULTY, MENDED)
    assert file.read_bytes() == b"\xef\xbb\xbf" + after.replace("\n", "\r\n").encode()


def test_a_file_that_changed_meanwhile_is_refused(
    office_folder: Path,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan = fixing.plan_fixes(Workspace(office_folder), NOW, [SLUG])
    file.write_text(file.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    now = file.read_bytes()
    monkeypatch.setattr("hrnk_press.cli.fixes.plan_fixes", lambda *_, **__: plan)
    assert check(office_folder, "--fix") != 0
    assert "release.md" in capsys.readouterr().err
    assert file.read_bytes() == now


def test_three_in_a_row_become_one(office_folder: Path, file: Path) -> None:
    file.write_text(
        file.read_text(encoding="utf-8").replace("the the first s", "the the the first s")
    )
    check(office_folder, "--fix")
    assert MENDED in file.read_text(encoding="utf-8")


def test_mends_that_overlap_wait_for_the_next_round() -> None:
    assert mended("abcd", [Mend(0, "ab", ""), Mend(1, "bc", "")]) == "ad"
    assert mended("aa bb", [Mend(0, "aa", "a"), Mend(3, "bb", "b")]) == "a b"


def test_what_markup_parts_is_left_to_a_person() -> None:
    source = subject_of(
        '+++\nid = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"\nkind = "press-release"\n'
        'headline = "The \\u0074he Survey"\ndate = 2026-12-02\n+++\n\nIt was the *the* first.\n'
    )
    assert mends_in(source, select=["TXT019"]) == ()
