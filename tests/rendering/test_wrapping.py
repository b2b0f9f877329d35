import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.rendering.wrapping import GLUE, display_width, fill, padded

WELL_KNOWN = st.one_of(
    st.characters(min_codepoint=0x20, max_codepoint=0x2FF, exclude_categories=["C"]),
    st.characters(min_codepoint=0x2010, max_codepoint=0x2027),
    st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3),
)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("plain", 5),
        ("“curly” – dash — dots… • é", 26),
        ("한글", 4),
        ("e\u0301", 1),
        ("한\u1100\u1161", 4),
        ("發表", 4),
        ("ｗ", 2),
        ("", 0),
    ],
)
def test_width_in_columns(text, columns):
    assert display_width(text) == columns


@given(st.text(WELL_KNOWN))
def test_the_short_way_of_measuring_agrees_with_the_table_of_widths(text):
    from wcwidth import wcswidth

    assert display_width(text) == wcswidth(text)


def test_words_fill_the_line_and_hang():
    assert fill("one two three", 7) == ["one two", "three"]
    assert fill("one two three four", 9, hanging=2) == ["one two", "  three", "  four"]
    assert fill("one\ntwo", 20) == ["one", "two"]


def test_glue_holds_words_together():
    assert fill(f"one two{GLUE}three", 10) == ["one", "two three"]


def test_a_run_of_wide_characters_breaks_but_not_before_a_closing_mark():
    assert fill("發表的報告。", 10) == ["發表的報", "告。"]
    assert fill("a 發表的報告", 6) == ["a 發表", "的報告"]


def test_a_long_word_stands_alone():
    assert fill(f"a {'x' * 20} b", 10) == ["a", "x" * 20, "b"]


@given(st.lists(st.text("ab한é", min_size=1, max_size=12)), st.integers(4, 40))
def test_every_word_is_kept_in_order(words, width):
    lines = fill(" ".join(words), width)
    assert "".join(lines).replace(" ", "") == "".join(words)


def test_padding_by_columns():
    assert padded("한", 4) == "한  "
    assert padded("한", 4, "right") == "  한"
    assert padded("한", 6, "center") == "  한  "
