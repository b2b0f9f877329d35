import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.cli.terminal import (
    clipped,
    display_width,
    in_folders,
    padded,
    visible,
    visible_lines,
    wrapped,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("bell\x07", r"bell\x07"),
        ("one\r\ntwo", r"one\r\ntwo"),
        ("c1 \x9b31m", r"c1 \x9b31m"),
        ("Kim \u202egnu", r"Kim \u202egnu"),
        ("\u2066isolate\u2069", r"\u2066isolate\u2069"),
        ("\udcff", r"\udcff"),
        ("[bold]markup[/bold] :smile:", "[bold]markup[/bold] :smile:"),
        ("북한인권위원회 “quoted” — é", "북한인권위원회 “quoted” — é"),
        ("\u0627\u0644\u200f", "\u0627\u0644\u200f"),
        ("until \u200f5 \u200f12", r"until \u200f5 \u200f12"),
        ("5\u061c12\u200e", r"5\u061c12\u200e"),
    ],
)
def test_what_drives_a_terminal_is_shown_instead(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_no_control_character_is_left(text: str) -> None:
    assert not any(ord(c) < 0x20 and c != "\t" for c in visible(text))
    assert "\x1b" not in visible_lines(text)
    assert visible_lines(text).count("\n") == text.count("\n")


@given(st.text(alphabet="ab한글é "), st.integers(min_value=1, max_value=20))
def test_clipped_text_fits(text: str, columns: int) -> None:
    assert display_width(clipped(text, columns)) <= columns


def test_hangul_counts_two_columns() -> None:
    assert display_width("한글") == 4
    assert padded("한글", 6) == "한글  "
    assert clipped("한글한글", 5) == "한글…"


@given(st.text(alphabet="ab한 "), st.integers(min_value=4, max_value=20))
def test_wrapping_keeps_every_word(text: str, columns: int) -> None:
    assert " ".join(wrapped(text, columns)) == text


def test_many_files_are_told_by_their_folders() -> None:
    files = [f"eml/{number:04}.eml" for number in range(300)]
    assert (
        in_folders([*files, "public/a.txt", "a.html", "copies/"])
        == "eml/, public/, a.html, copies/"
    )
    assert in_folders(f"{number}.txt" for number in range(10)).endswith("7.txt and 2 more")
