"""The encoding of a page, where it says one thing and is another."""

import pytest

from hrnk_press.drafting.archive.pages.encoding import decoded

WORDS = "café – “x” naïve élan \\x41"


@pytest.mark.parametrize(
    "said",
    ["utf-16", "utf-32", "rot13", "utf-8", "ISO_8859-1"],
)
def test_a_page_that_names_an_encoding_that_it_is_not_in(said: str) -> None:
    page = f"<meta charset={said}><p>{WORDS}</p>"
    page += " " * (len(page) % 4)
    assert decoded(page.encode("cp1252")) == (page, "cp1252")


@pytest.mark.parametrize("said", ["unicode_escape", "raw_unicode_escape"])
def test_a_page_is_not_read_as_a_program(said: str) -> None:
    text, encoding = decoded(f"<meta charset={said}><p>{WORDS}</p>".encode("cp1252"))
    assert "\\x41" in text
    assert "escape" not in encoding


def test_a_mail_that_names_latin_1_as_mails_do() -> None:
    assert decoded(WORDS.encode("cp1252"), "iso-8859-1") == (WORDS, "cp1252")


def test_a_mail_in_an_encoding_that_no_page_can_name_in_itself() -> None:
    data = "\ud55c\uad6d\u00ff".encode("utf-16-le")
    assert decoded(data, "utf-16-le") == ("\ud55c\uad6d\u00ff", "utf-16-le")


def test_a_short_text_of_which_nothing_else_is_known_is_western() -> None:
    assert decoded("naïve élan".encode("cp1252")) == ("naïve élan", "cp1252")
