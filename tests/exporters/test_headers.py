import re
from email.header import decode_header, make_header

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from wcwidth import iter_graphemes

from hrnk_press.errors import Refused
from hrnk_press.exporters.headers import (
    address_field,
    ascii_address,
    ascii_domain,
    encoded_words,
    fold,
    parameter_field,
    text_field,
)
from tests.exporters.reader import (
    ENCODED_WORD,
    decode_mailboxes,
    decode_text,
    decode_word,
    read_fields,
)
from tests.exporters.strategies import HEADER_TEXT

KOREAN = "북한인권위원회, 정치범 수용소에 관한 새 보고서를 발표하다: 61명의 증언과 14장의 위성 사진"


def lines_of(field: str) -> list[str]:
    assert field.isascii()
    return field.split("\r\n")


def value_of(field: str) -> str:
    ((_, value),) = read_fields(field)
    return value


def test_a_short_ascii_subject_stands_as_it_is():
    assert text_field("Subject", "River Watch Publishes Survey") == (
        "Subject: River Watch Publishes Survey"
    )


def test_a_long_ascii_subject_is_folded_between_words():
    field = text_field("Subject", "River Watch and the Han Institute Publish First Survey of Camps")
    assert field == ("Subject: River Watch and the Han Institute Publish First Survey of Camps")
    longer = text_field("Subject", " ".join(["Border"] * 30))
    assert all(len(line) <= 76 for line in lines_of(longer))
    assert value_of(longer) == " ".join(["Border"] * 30)


def test_a_word_that_fits_no_line_is_encoded():
    field = text_field("Subject", "x" * 200)
    assert all(len(line) <= 76 for line in lines_of(field))
    assert decode_text(value_of(field)) == "x" * 200


@pytest.mark.parametrize(
    ("text", "letter"), [("Journée des droits de l’homme", "q"), ("북한인권위원회", "b")]
)
def test_the_shorter_of_b_and_q_is_taken(text, letter):
    assert f"=?utf-8?{letter}?" in text_field("Subject", text)


def test_a_literal_encoded_word_reads_back_literally():
    field = text_field("Subject", "=?utf-8?q?x?=")
    assert decode_text(value_of(field)) == "=?utf-8?q?x?="
    assert str(make_header(decode_header(value_of(field)))) == "=?utf-8?q?x?="


@given(HEADER_TEXT)
@example("")
@example(" ")
@example("a  b")
@example(KOREAN)
def test_every_subject_reads_back_in_two_readers(text):
    field = text_field("Subject", text)
    assert all(0 < len(line) <= 76 for line in lines_of(field))
    assert decode_text(value_of(field)) == text
    assert str(make_header(decode_header(value_of(field)))) == text


@given(HEADER_TEXT)
def test_no_encoded_word_divides_a_grapheme_that_fits_in_one(text):
    pieces = [decode_word(ENCODED_WORD.fullmatch(word)) for word in encoded_words(text)]
    ends = {sum(map(len, pieces[:count])) for count in range(1, len(pieces))}
    start = 0
    for grapheme in iter_graphemes(text):
        inside = range(start + 1, start + len(grapheme))
        # 3 characters of Q stand for one byte; 63 fit beside the frame of a word.
        assert len(grapheme.encode()) > 21 or not ends.intersection(inside)
        start += len(grapheme)


@given(st.lists(st.tuples(HEADER_TEXT, st.just("press@example.org")), min_size=1, max_size=3))
def test_every_display_name_reads_back(mailboxes):
    field = address_field("Reply-To", mailboxes)
    assert all(0 < len(line) <= 76 for line in lines_of(field))
    assert decode_mailboxes(value_of(field)) == mailboxes


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("", "To: press@example.org"),
        ("Press desk", "To: Press desk <press@example.org>"),
        ("Ilves, Mara", 'To: "Ilves, Mara" <press@example.org>'),
        ('Mara "M." Ilves', 'To: "Mara \\"M.\\" Ilves" <press@example.org>'),
        ("Committee (HRNK)", 'To: "Committee (HRNK)" <press@example.org>'),
        ("한강", "To: =?utf-8?b?7ZWc6rCV?= <press@example.org>"),
        ("=?utf-8?q?x?=", "To: =?utf-8?b?PT91dGYtOD9xP3g/PQ==?= <press@example.org>"),
    ],
)
def test_display_names_are_quoted_or_encoded_as_they_need(name, written):
    assert address_field("To", [(name, "press@example.org")]) == written


@pytest.mark.parametrize("bad", ["a\rb", "a\nBcc: x@example.org", "a\0b", "a\r\n b"])
def test_line_breaks_and_nul_are_refused_everywhere(bad):
    with pytest.raises(Refused) as refused:
        text_field("Subject", bad)
    assert refused.value.code == "header-injection"
    with pytest.raises(Refused):
        address_field("To", [(bad, "press@example.org")])
    with pytest.raises(Refused):
        address_field("To", [("Press", f"press{bad}@example.org")])


def test_half_a_character_is_refused():
    with pytest.raises(Refused) as refused:
        text_field("Subject", "a\ud83d")
    assert refused.value.code == "header-not-unicode"


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("press@example.org", "press@example.org"),
        ("o'brien+news@example.org", "o'brien+news@example.org"),
        ("press@bücher.example", "press@xn--bcher-kva.example"),
        ("press@한강.example", "press@xn--939at69e.example"),
    ],
)
def test_domains_are_converted(address, written):
    assert ascii_address(address, "From") == written


@pytest.mark.parametrize(
    "address",
    [
        "",
        "press",
        "@example.org",
        "press@",
        "기자@example.org",
        "a b@example.org",
        "a@b@example.org",
        ".a@example.org",
        "a@-example.org",
        "a@exa mple.org",
        "a@example..org",
        "a@\u200b.example",
        "a>@example.org",
        f"{'a' * 65}@example.org",
    ],
)
def test_what_no_mail_program_could_use_is_refused(address):
    with pytest.raises(Refused) as refused:
        ascii_address(address, "From")
    assert refused.value.code == "bad-address"
    assert refused.value.hint


def test_a_domain_by_itself():
    assert ascii_domain("Example.org", "press.toml") == "Example.org"
    with pytest.raises(Refused):
        ascii_domain("", "press.toml")


def test_parameters_are_quoted_and_folded():
    field = parameter_field("Content-Type", "multipart/mixed", boundary="b" * 60)
    assert field == f'Content-Type: multipart/mixed;\r\n boundary="{"b" * 60}"'


def test_a_token_longer_than_a_line_keeps_the_field_name_company():
    assert fold("Message-ID", ["<" + "x" * 90 + ">"]) == "Message-ID: <" + "x" * 90 + ">"
    assert not re.search(r"^\s*$", fold("X", ["a" * 80, "b"]), re.M)
