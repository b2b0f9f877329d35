import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.exporters.transfer import (
    Slotted,
    base64_lines,
    quoted_printable,
    shorter_encoding,
)
from tests.exporters.reader import decode_body, decode_quoted_printable

TEXTS = st.one_of(
    st.text(),
    st.text(st.sampled_from("aF =.\t-é각\n"), max_size=400),
    st.lists(st.sampled_from(["From ", ".", " ", "x" * 74, "=", "é", "\n", "각" * 9])).map("".join),
).map(lambda text: text.replace("\r", "").replace("\n", "\r\n").encode())


@given(TEXTS)
def test_quoted_printable_reads_back_byte_for_byte(content):
    assert decode_quoted_printable(quoted_printable(content)) == content


@given(TEXTS)
def test_no_line_starts_as_mailboxes_and_smtp_treat_specially(content):
    lines = quoted_printable(content).split("\r\n")
    assert not any(line.startswith(("From ", ".")) for line in lines)


@given(st.binary(max_size=1000))
def test_base64_reads_back_byte_for_byte(content):
    assert decode_body(base64_lines(content), "base64") == content


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b"Plain words.\r\n", "quoted-printable"),
        ("Ein Maß für alle Flüsse\r\n".encode(), "quoted-printable"),
        ("북한인권위원회\r\n".encode(), "base64"),
    ],
)
def test_the_shorter_encoding_is_taken(content, encoding):
    name, body = shorter_encoding(content)
    assert name == encoding
    assert decode_body(body, encoding) == content


def test_a_line_of_exactly_76_needs_no_soft_break():
    assert quoted_printable(b"x" * 76) == "x" * 76
    assert quoted_printable(b"x" * 77) == "x" * 75 + "=\r\nxx"


LINES = st.lists(TEXTS, max_size=3).map(lambda texts: b"".join(it + b"\r\n" for it in texts))


STAND_IN = b"V3-0A1B-2C3D-4E5F"
REFERENCES = st.from_regex(rb"V3(-[0-9A-F]{4}){3}", fullmatch=True)
WITH_REFERENCES = st.lists(TEXTS, max_size=4).map(lambda texts: STAND_IN.join(texts) + b"\r\n")


@given(
    st.lists(LINES, max_size=3),
    TEXTS,
    st.lists(WITH_REFERENCES, min_size=1),
    st.lists(REFERENCES, min_size=1),
)
def test_lines_of_one_s_own_are_encoded_as_if_the_text_were_written_for_each(
    pieces, last, lines, references
):
    text = Slotted([*pieces, last], stand_in=STAND_IN)
    mailbox = Slotted([*pieces, last], stand_in=STAND_IN, newline=b"\n")
    for own in zip(lines, references, strict=False):
        whole = own[0].replace(STAND_IN, own[1]).join([*pieces, last])
        encode = {"quoted-printable": quoted_printable, "base64": base64_lines}[text.encoding]
        assert printed(text, own) == encode(whole).encode()
        assert printed(mailbox, own) == encode(whole).encode().replace(b"\r\n", b"\n")


def printed(text, own):
    return text.between(*own).join(text.around)
