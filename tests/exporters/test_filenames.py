import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.errors import Refused
from hrnk_press.exporters.filenames import attachment_names
from tests.exporters.strategies import HEADER_TEXT


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("letter.pdf", "letter.pdf"),
        ("Letter to the UN (final).pdf", "Letter to the UN (final).pdf"),
        ("maps/camp 14.png", "camp 14.png"),
        ("북한 인권.pdf", "bughan-ingweon.pdf"),
        ("Größe.PDF", "Grosse.PDF"),
        ('a"b;c\\d.pdf', "a-b-c-d.pdf"),
        ("🙂.pdf", "attachment.pdf"),
        (".htaccess", "htaccess"),
        ("README", "README"),
        ("..", "attachment"),
        ("report.final version", "report.final version"),
        ("x" * 80 + ".pdf", "x" * 56 + ".pdf"),
    ],
)
def test_names_are_plain(file, name):
    assert attachment_names([file]) == (name,)


def test_no_two_names_are_alike():
    files = ["Letter.pdf", "letter.pdf", "a/letter.pdf", "x" * 70 + ".pdf", "x" * 71 + ".pdf"]
    assert attachment_names(files) == (
        "Letter.pdf",
        "letter-2.pdf",
        "letter-3.pdf",
        "x" * 56 + ".pdf",
        "x" * 54 + "-2.pdf",
    )


@given(st.lists(HEADER_TEXT, max_size=6))
def test_names_of_anything_are_ascii_short_and_unique(files):
    names = attachment_names(files)
    assert len({name.lower() for name in names}) == len(files)
    for name in names:
        assert 0 < len(name) <= 60
        assert name.isascii()
        assert name.isprintable()
        assert not set('/\\"<>|:*?') & set(name)
        assert name == name.strip(". ")


def test_a_line_break_in_a_name_is_refused():
    with pytest.raises(Refused):
        attachment_names(["letter\r\nX-Spam: no.pdf"])
