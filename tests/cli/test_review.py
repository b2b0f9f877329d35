"""`review`: the document, the screen that shows what came back, and the page of the docs about it."""

import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from tests.cli.conftest import ROOT, Run

SLUG = "border-survey"


@pytest.fixture(autouse=True)
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, office_folder: Path) -> None:
    """Documents come back into another folder than the office."""
    (tmp_path / "downloads").mkdir()
    monkeypatch.chdir(tmp_path / "downloads")
    monkeypatch.setenv("HRNK_PRESS_WORKSPACE", str(office_folder))


def edited(file: Path, changes: dict[str, str]) -> Path:
    """The file as it comes back, these words changed in it."""
    document: Any = Document(str(file))
    for words in document.element.body.iter(qn("w:t")):
        for old, new in changes.items():
            words.text = words.text.replace(old, new)
    back = Path("back.docx")
    document.save(str(back))
    return back


def test_the_documents_page_shows_what_is_printed(run: Run) -> None:
    path = Path(run("review", SLUG, "--to", "docx").out.strip())
    assert path.name == f"{SLUG}.review.docx"
    back = edited(path, {"they saw": "they had seen", "media@han": "office@han"})
    outcome = run("review", SLUG, "--from", str(back))
    assert outcome.code == 1
    page = (ROOT / "docs/review.md").read_text(encoding="utf-8")
    assert outcome.out in page
    for line in outcome.err.splitlines():
        assert line in page


def test_every_question_is_documented() -> None:
    sources = (ROOT / "hrnk_press/drafting/review", ROOT / "hrnk_press/desk")
    code = (sources[0] / "answer.py").read_text() + (sources[1] / "review.py").read_text()
    asked = set(re.findall(r'(?:Question|_ask)\(\s*"([a-z-]+)"', code))
    page = (ROOT / "docs/review.md").read_text(encoding="utf-8")
    assert asked >= {"comment", "by-hand"}
    assert all(f"`{it}`" in page for it in asked)


def test_what_to_do_next_can_be_pasted_into_a_shell(run: Run) -> None:
    path = Path(run("review", SLUG, "--to", "docx").out.strip())
    back = edited(path, {"they saw": "they had seen"}).rename("survey (1).docx")
    shown = run("review", SLUG, "--from", str(back)).err
    assert f"hrnk-press review {SLUG} --from 'survey (1).docx' --apply" in shown
    applied = run("review", SLUG, "--from", str(back), "--apply").err
    assert "Nobody has approved these words yet" in applied
    assert f"hrnk-press check {SLUG}" in applied


def test_a_change_is_on_the_line_on_which_its_words_stand(run: Run, office_folder: Path) -> None:
    path = Path(run("review", SLUG, "--to", "docx").out.strip())
    back = edited(path, {"The two agree": "The two differ"})
    file = office_folder / "releases" / SLUG / "release.md"
    lines = file.read_text(encoding="utf-8").split("\n")
    number = 1 + next(at for at, it in enumerate(lines) if "The two agree" in it)
    (change,) = run("review", SLUG, "--from", str(back), "--json").data["changes"]
    assert change["part"] == f"release.md:{number}"


def test_json_tells_changes_and_questions(run: Run) -> None:
    path = run("review", SLUG, "--to", "docx", "--json").data["path"]
    back = edited(Path(path), {"they saw": "they had seen"})
    outcome = run("review", SLUG, "--from", str(back), "--apply", "--json")
    assert outcome.code == 0
    assert outcome.data["applied"] is True
    assert outcome.data["version"] == 1
    assert [set(it) for it in outcome.data["changes"]] == [{"part", "was", "now"}]


def test_one_way_must_be_said(run: Run) -> None:
    assert run("review", SLUG).code == 2
    assert run("review", SLUG, "--to", "docx", "--from", "x.docx").code == 2
    assert run("review", SLUG, "--to", "docx", "--apply").code == 2


def test_words_of_a_document_cannot_steer_the_terminal(run: Run) -> None:
    path = Path(run("review", SLUG, "--to", "docx").out.strip())
    back = edited(path, {"they saw": "they [red]saw[/red] \u202etxt"})
    outcome = run("review", SLUG, "--from", str(back))
    assert "\u202e" not in outcome.out
    assert "[red]" in outcome.out
