import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.rendering.body import cleaned, plain_text_of

MARKS = st.sampled_from("\\`*_[]()<>&#;:!-+.)=~|/ 1ax\"'@")
PIECES = st.sampled_from(
    [
        "http://a.example/c_d*e*",
        "https://x.example/(a)",
        "&amp;",
        "&nbsp;",
        "1. ",
        "- ",
        "[a]: http://b.example",
        "[a](b)",
        "![x](y)",
        "<http://a.example>",
        "www.a.example/b_c_",
        "a@b.example",
        "***",
        "```",
        "~~~",
    ]
)
ANY = st.text(st.one_of(MARKS, st.characters(exclude_categories=["Cs"])), max_size=40)


@given(st.lists(st.one_of(ANY, PIECES), max_size=5).map("".join))
def test_words_read_back_as_they_were(words: str) -> None:
    markdown = as_markdown(words)
    assert "\n" not in markdown
    assert plain_text_of(markdown).split() == cleaned(words).split()


@pytest.mark.parametrize(
    "words",
    [
        "HRNK’s website: www.hrnk.example",
        "See: http://hrnk.example/publications/hrnk-articles.php",
        "despite [international] appeals",
        "Kyo-hwa-so No. 4 (39.008838° 126.153277°)",
        "“North Korea’s past.” It’s 5 - 3, A/B & C; a_b",
    ],
)
def test_ordinary_words_need_no_escape(words: str) -> None:
    assert as_markdown(words) == words


@pytest.mark.parametrize(
    ("words", "markdown"),
    [
        ("1. Open the camps", "1\\. Open the camps"),
        ("- a dash", "\\- a dash"),
        ("*stars*", "\\*stars\\*"),
        ("[a](b)", "[a\\](b)"),
    ],
)
def test_what_markdown_would_read_is_escaped(words: str, markdown: str) -> None:
    assert as_markdown(words) == markdown
