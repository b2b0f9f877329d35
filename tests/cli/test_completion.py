"""What the shell completes, asked as bash asks it."""

from pathlib import Path

import pytest

from tests.cli.conftest import real
from tests.conftest import FRONT, write_release


def completed(office: Path | None, line: str, cwd: Path | None = None) -> list[str]:
    """The words that bash is offered for the last word of that line."""
    words = line.split(" ")
    outcome = real(
        office,
        cwd=cwd,
        _HRNK_PRESS_COMPLETE="complete_bash",
        COMP_WORDS=line,
        COMP_CWORD=str(len(words) - 1),
    )
    assert outcome.err == ""
    return outcome.out.split()


@pytest.fixture
def newsroom(office_folder: Path) -> Path:
    write_release(office_folder, "open-letter", FRONT.replace("6f1c", "7f1c"))
    return office_folder


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("hrnk-press sho", ["show"]),
        ("hrnk-press embargo se", ["set"]),
        ("hrnk-press show ", ["border-survey", "open-letter"]),
        ("hrnk-press show b", ["border-survey"]),
        ("hrnk-press check border-survey o", ["open-letter"]),
        ("hrnk-press embargo set o", ["open-letter"]),
        ("hrnk-press new --like ", ["border-survey", "open-letter"]),
        ("hrnk-press new --org ", ["han-institute", "river-watch"]),
        ("hrnk-press new --contact m", ["mara-ilves"]),
        ("hrnk-press new --template media", ["media-advisory"]),
        ("hrnk-press export border-survey --to e", ["eml"]),
        ("hrnk-press explain TXT00", [f"TXT00{n}" for n in range(1, 10)]),
        ("hrnk-press render border-survey --to ", ["text", "html"]),
        ("hrnk-press contacts show ", ["han-institute", "jun-seo", "mara-ilves", "river-watch"]),
        ("hrnk-press contacts edit j", ["jun-seo"]),
        ("hrnk-press contacts export jun-seo m", ["mara-ilves"]),
        ("hrnk-press contacts export --to v", ["vcard", "vcard4"]),
        ("hrnk-press contacts edit jun-seo --org r", ["river-watch"]),
    ],
)
def test_words_that_fit(newsroom: Path, line: str, words: list[str]) -> None:
    assert completed(newsroom, line) == words


def test_the_office_named_on_the_line_is_asked(newsroom: Path, tmp_path: Path) -> None:
    cwd = tmp_path / "elsewhere"
    cwd.mkdir()
    assert completed(None, f"hrnk-press --workspace {newsroom} show b", cwd) == ["border-survey"]
    assert completed(None, f"hrnk-press show --workspace {newsroom} b", cwd) == ["border-survey"]


@pytest.mark.parametrize("line", ["show ", "new --org ", "new --contact "])
def test_in_a_broken_office_quietly_nothing(newsroom: Path, tmp_path: Path, line: str) -> None:
    (newsroom / "contacts.toml").write_text("= broken")
    (newsroom / "press.toml").write_bytes(b"\xff")
    if "show" not in line:
        assert completed(newsroom, f"hrnk-press {line}") == []
    cwd = tmp_path / "elsewhere"
    cwd.mkdir()
    assert completed(None, f"hrnk-press {line}", cwd) == []


def test_names_that_drive_the_terminal_are_not_offered(newsroom: Path) -> None:
    (newsroom / "releases/\x1b[31mred").mkdir()
    assert completed(newsroom, "hrnk-press show ") == ["border-survey", "open-letter"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_can_be_shown(shell: str, tmp_path: Path) -> None:
    outcome = real(None, _HRNK_PRESS_COMPLETE=f"source_{shell}", cwd=tmp_path)
    assert outcome.code == 0
    assert "_HRNK_PRESS_COMPLETE" in outcome.out
