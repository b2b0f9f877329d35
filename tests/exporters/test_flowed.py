import textwrap

from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.exporters.flowed import flowed
from tests.exporters.reader import unflow

WORDS = st.sampled_from(["From", ">", "-", "camp", "testimony", "1.", "각하", "x" * 30])
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)


def wrap(paragraph: str) -> str:
    return textwrap.fill(paragraph, 72, break_long_words=False, break_on_hyphens=False)


@given(st.lists(PARAGRAPH, min_size=1, max_size=6))
def test_paragraphs_are_one_line_again_for_the_reader(paragraphs):
    text = "\n\n".join(wrap(paragraph) for paragraph in paragraphs)
    sent = flowed(text, "\n\n".join(paragraphs))
    assert unflow(sent.replace("\n", "\r\n")) == "\n\n".join(paragraphs).split("\n")


def test_two_hyphens_never_become_a_signature_separator():
    assert flowed("--\nsigned", "-- signed") == "--\nsigned"


def test_a_break_that_was_written_stays_even_where_the_next_word_would_not_fit():
    heading = "ABOUT THE INTERNATIONAL COMMITTEE FOR THE STUDY OF RIVERS AND BORDERS"
    text = f"{heading}\nInternationally known since 2004."
    assert flowed(text, text) == text


def test_hanging_indentation_is_not_joined_into_the_sentence():
    text = "  1. Open the sites to the International Committee of the\n     Red Cross."
    unwrapped_text = "  1. Open the sites to the International Committee of the Red Cross."
    assert flowed(text, unwrapped_text) == "\n".join(f" {line}" for line in text.split("\n"))


def test_lines_that_readers_take_for_something_else_are_stuffed():
    text = "From here on\n> no quotation\n  indented"
    assert flowed(text, text) == " From here on\n > no quotation\n   indented"


def test_two_paragraphs_that_start_alike_are_told_apart():
    short, long = "same words here, and more", "same words here, and more and more"
    text = "same words\nhere, and more\n\nsame words\nhere, and more\nand more\n"
    assert flowed(text, f"{short}\n\n{long}\n") == (
        "same words \nhere, and more\n\nsame words \nhere, and more \nand more\n"
    )


def test_a_line_that_is_laid_out_by_width_stands_for_itself():
    text = "Camp      Opened\n14        1959\n\nlong sentence\ngoes on"
    unwrapped_text = "Camp                Opened\n14         1959\n\nlong sentence goes on"
    assert (
        flowed(text, unwrapped_text)
        == "Camp      Opened\n14        1959\n\nlong sentence \ngoes on"
    )
