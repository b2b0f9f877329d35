"""What a reader sees of a Markdown text, and where each character of it stands."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hrnk_press.rendering.body import cleaned, plain_text_of
from hrnk_press.rendering.printed import printed, printed_line

MARKUP = """
word Two 3 * ** _ __ ` `` [ ] ]( ) ![ ( http://a.org <https://b.org/%41> <c@d.org> &amp; &lsqb;
&#x202e; \\* \\[ | |--- > - 1. 10) # ## === --- ``` ~~~ [x]: [x][] https://e.org/a_b_c é
"""
PIECES = st.sampled_from(
    [
        *MARKUP.split(),
        *(
            "\xad",
            "\u200b",
            "\x85",
            "\ufeff",
            "\t",
            "\n",
            "\n\n",
            "  \n",
            "\\\n",
            "\r\n",
            " ",
            "   ",
        ),
        "\n| a | b\\|c |\n|---|---|\n| d | e | f |\n",
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)
_WORD = re.compile(r"[^\W_]+")


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**Friday**, [December&nbsp;2](https://example.org),\n2026", "Friday, December 2,\n2026"),
        ("> Fri*day*\\\n> at `noon`", "Friday\nat noon"),
        ("&lsqb;NAME&rsqb; \\[TITLE\\]", "[NAME] [TITLE]"),
        ("| a | b\\|c |\n|---|---|\n| d | e | lost |", "a\tb|c\nd\te"),
        ("![A *map*](map.png) of De\xadcember", "A map of December"),
        ("[words][x] and <https://example.org>\n\n[x]: tel:+1", "words and https://example.org"),
    ],
)
def test_prints_what_a_reader_sees(markdown: str, text: str) -> None:
    assert printed(markdown).text == text


def test_every_character_can_be_pointed_at() -> None:
    markdown = '1. > **Fri**day,\n   > [December&nbsp;2](https://example.org "No") `co\n   > de`'
    whole = printed(markdown)
    for word in ("Fri", "day", "December", "2", "co", "de"):
        offset = whole.text.index(word)
        assert markdown.startswith(word, whole.origin(offset))


def test_places_count_in_the_text_as_it_was() -> None:
    markdown = "\ufeff\x80A\r\n\x81**b** [c](https://example.org)\r\n\r\n[d]: https://example.org/d"
    whole = printed(markdown)
    assert markdown[whole.origin(whole.text.index("b"))] == "b"
    (link,) = whole.targets
    assert markdown[link.start : link.end] == "[c](https://example.org)"
    (definition,) = whole.definitions
    assert markdown[definition.start : definition.end] == "[d]: https://example.org/d"
    assert not definition.used


def test_a_text_that_is_no_markdown_is_printed_as_it_stands() -> None:
    line = printed_line("**Fri\xadday**,\xa0&amp;")
    assert line.text == "**Friday**, &amp;"
    assert line.origin(line.text.index("day")) == 6


@settings(deadline=None, max_examples=400)
@given(TEXTS)
def test_prints_the_words_of_the_release_and_knows_their_places(markdown: str) -> None:
    whole = printed(markdown)
    rendered = re.sub("[\xad\u200b]", "", plain_text_of(markdown))
    rendered = re.sub(r" \([^()]*\)", "", rendered)
    words = re.sub(r" \([^()]*\)", "", whole.text)
    assert _WORD.findall(words) == _WORD.findall(rendered)
    ends = [*(it.at for it in whole.stretches), len(whole.text)][1:]
    for stretch, end in zip(whole.stretches, ends, strict=True):
        assert 0 <= stretch.start <= stretch.end <= len(markdown)
        if _WORD.fullmatch(whole.text[stretch.at : end]) and end - stretch.at > 1:
            source = cleaned(markdown[stretch.start : stretch.end])
            assert source == whole.text[stretch.at : end] or source[0] in "&]h"
