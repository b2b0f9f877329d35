"""The encoding of a page, where it says one thing and is another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.drafting.archive.pages.encoding import Decoded, decoded
from hrnk_press.drafting.archive.pages.source import read_source
from tests.growth import grows_with_its_length

WORDS = "café – “x” naïve élan \\x41"


@pytest.mark.parametrize(
    "said",
    ["utf-16", "utf-32", "rot13", "utf-8", "ISO_8859-1"],
)
def test_a_page_that_names_an_encoding_that_it_is_not_in(said: str) -> None:
    page = f"<meta charset={said}><p>{WORDS}</p>"
    page += " " * (len(page) % 4)
    read = decoded(page.encode("cp1252"))
    assert (read.text, read.encoding) == (page, "cp1252")


@pytest.mark.parametrize("said", ["unicode_escape", "raw_unicode_escape"])
def test_a_page_is_not_read_as_a_program(said: str) -> None:
    read = decoded(f"<meta charset={said}><p>{WORDS}</p>".encode("cp1252"))
    assert "\\x41" in read.text
    assert "escape" not in read.encoding


def test_a_mail_that_names_latin_1_as_mails_do() -> None:
    assert decoded(WORDS.encode("cp1252"), "iso-8859-1") == Decoded(WORDS, "cp1252")


def test_a_mail_in_an_encoding_that_no_page_can_name_in_itself() -> None:
    data = "\ud55c\uad6d\u00ff".encode("utf-16-le")
    assert decoded(data, "utf-16-le") == Decoded("\ud55c\uad6d\u00ff", "utf-16-le")


def test_a_short_text_of_which_nothing_else_is_known_is_western() -> None:
    read = decoded("naïve élan".encode("cp1252"))
    assert (read.text, read.encoding) == ("naïve élan", "cp1252")


TEXT = (
    "The club opens a second mill\n\nThe club by the river opens a second mill in May. {} said that the families had waited"
    " for it, and that they will keep the doors open for all who ask. It cost {} and was built in a year.\n"
)


@pytest.mark.parametrize("cost", ["a lot", "£500 – or €600"])
@pytest.mark.parametrize(
    "name",
    [
        "Iñigo Zárvez",
        "Françoise Zervè",
        "Joço Zarvão",
        "Sønke Ängvall",
        "Jörg Zarß",
        "Ó Zarbhán",
        "Zoë Œrvê",
        "José Zarva¹",
        "Hélène Zarvès (5 µg/m³, nº 7, 3ª fila, £m)",
        "“Bjørn Øzarvåd”, it´s «été» ©Zarva",
    ],
)
def test_a_foreign_name_in_a_western_text_keeps_its_letters(name: str, cost: str) -> None:
    text = TEXT.format(name, cost)
    assert decoded(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("cp1250", "Łukasz Zarwęsa"),
        ("cp1250", "Jiří Zarvák"),
        ("iso8859_2", "Żaneta Zarwiątek"),
        ("cp1254", "Ayşe Zarvırım"),
        ("mac_roman", "Jürgen Zarß"),
        ("cp850", "José Zarvez"),
        ("cp949", "Zarv Ha-neul (김하늘)"),
        ("cp1250", "Róża Zarva"),
        ("cp1250", "Ondřej Zarvák"),
        ("cp1250", "Gábor Zarvős"),
        ("cp1250", "Nikola Zarvić"),
        ("cp1250", "Zarveşti"),
        ("cp852", "Róża Zarva"),
        ("iso8859_2", "Žiga Šarvec"),
        ("iso8859_15", "Žan Zarv"),
        ("cp1257", "Dalia Zarvaitė"),
        ("big5", "臺北市"),
    ],
)
def test_a_name_of_another_alphabet_in_an_english_text(codec: str, name: str) -> None:
    text = TEXT.format(name, "a lot")
    assert decoded(text.encode(codec)).text == text


@given(data=st.data())
def test_words_in_the_letters_of_one_language_stay_as_they_are(data: st.DataObject) -> None:
    letters = data.draw(st.sampled_from(["áéíñóúü", "áâãçêíõú", "àâçèéêëîïôùûœ", "äöüß", "æøå"]))
    word = st.text(st.sampled_from("bdglmnrst" + letters), min_size=1, max_size=6).map(
        "V{}n".format  # behind a Z, "sõ" is Hungarian
    )
    text = TEXT.format(" ".join(data.draw(st.lists(word, min_size=1, max_size=9))), "a lot")
    assert decoded(text.encode("cp1252")).text == text


@pytest.mark.parametrize("codec", ["euc_kr", "cp949"])
def test_korean_with_words_in_chinese_letters(codec: str) -> None:
    text = "하천연대는 오늘 北 방앗간 보고서를 냈다. 美·中 정상은 방北을 논의했다. 對北 지원과 金 대표의 말이다. ㈜방앗간 「법률」 제3조.\n"
    assert decoded(text.encode(codec)).text == text


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("gb18030", "河流之友今天发布关于磨坊的报告。报告说，当局应当开放所有的磨坊。"),
        ("big5", "河流之友今天發布關於磨坊的報告。報告說，當局應當開放所有的磨坊。"),
        ("cp932", "川の友は本日、水車小屋に関する報告書を公表した。カナダと協力する。"),
        ("koi8_r", "Друзья реки требуют открыть все мельницы к лету."),
        ("cp1253", "Οι φίλοι του ποταμού ζητούν να ανοίξουν όλοι οι μύλοι."),
    ],
)
def test_texts_in_letters_of_their_own(codec: str, text: str) -> None:
    assert decoded(text.encode(codec)).text == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("강변에 새 방앗간".encode() + b" Ada\x92s", "강변에 새 방앗간 Ada’s"),
        ("강변에 새 방앗간".encode()[:-1], "강변에 새 방앗\ufffd"),
        (
            "“It is good,” said José Zarva".encode() + b" \x85 \xe9t\xe9",
            "“It is good,” said José Zarva … été",
        ),
    ],
)
def test_utf_8_with_a_byte_that_is_none_stays_utf_8(data: bytes, text: str) -> None:
    source = read_source(b"The mill opens\n\n" + data, "mill.txt")
    assert (source.encoding, source.blocks[-1].text) == ("UTF-8", text)
    assert [it.line for it in source.notes] == [3]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("name", ["José Zarva", "Tom Roos", "김하늘"])
def test_wide_letters_without_a_mark(codec: str, name: str) -> None:
    text = TEXT.format(name, "£500")
    read = decoded(text.encode(codec))
    assert (read.text, read.encoding) == (text, codec[:6].upper())


@given(st.binary(max_size=300))
def test_any_bytes_are_some_text(data: bytes) -> None:
    assert isinstance(decoded(data).text, str)


def test_korean_that_is_mostly_in_chinese_letters() -> None:
    text = "보도자료\n\n故 金水車 先生 追慕式 開催 案內\n\n문의: 김하늘(02-123-4567)\n"
    assert decoded(text.encode("cp949")).text == text


def test_words_that_another_encoding_would_read_as_others_are_told() -> None:
    (note,) = read_source(TEXT.format("Ramón Peña", "a lot").encode("cp1252"), "mill.txt").notes
    assert (note.line, note.message) == (
        3,
        "the file does not say its encoding; read as Windows-1252 it has: Ramón, Peña",
    )


@pytest.mark.parametrize(
    "text",
    [
        TEXT.format("Tom Roos", "a lot"),
        "El club abre el segundo molino\n\nLa señora Peña dijo que el año fue largo para las familias, y que el molino está a la orilla del río.\n",
        "하천연대는 오늘 두 번째 방앗간을 연다고 밝혔다. 김하늘 대표는 “기쁘다”고 말했다.\n",
    ],
)
def test_nothing_is_told_of_words_in_their_own_language(text: str) -> None:
    codec = "cp949" if "하" in text else "cp1252"
    assert not read_source(text.encode(codec), "mill.txt").notes


def test_a_stray_byte_makes_no_other_encoding_of_a_western_text() -> None:
    data = TEXT.format("José Peña", "a lot").encode("cp1252") + b"\x9d"
    read = decoded(data)
    assert (read.text[:-1], read.text[-1], read.encoding) == (
        data[:-1].decode("cp1252"),
        "\ufffd",
        "cp1252",
    )


@pytest.mark.parametrize(
    ("piece", "codec"),
    [
        ("하천연대는 오늘 방앗간을 연다. ", "cp949"),
        ("éa", "cp1252"),
        ("José a", "cp1252"),
        ("방앗간’ ", "utf-8"),
        ("a", "ascii"),
    ],
)
def test_the_time_and_the_words_told_stay_small_however_long_the_file(
    piece: str, codec: str
) -> None:
    def read(parts: int) -> Decoded:
        return decoded((piece * parts).encode(codec) + b"\xe9")

    assert grows_with_its_length(read, 200_000)
    assert all(len(it) <= 40 for it in read(200_000).doubtful)


def test_a_long_text_without_blanks_in_two_bytes() -> None:
    text = "报告说，2014年当局应当开放所有的磨坊，共3座。" * 60
    assert decoded(text.encode("gb18030")).text == text


def test_what_a_page_says_of_its_encoding_counts_before_what_a_few_bytes_look_like() -> None:
    read = decoded("Ã¶ ist é".encode("cp1252"), "windows-1252")
    assert (read.text, read.encoding) == ("Ã¶ ist é", "cp1252")


def test_letters_of_another_encoding_are_no_broken_utf_8() -> None:
    read = decoded(TEXT.format("Zar Jinping (习近平)", "a lot").encode("gb18030"))
    assert read.encoding != "UTF-8"
    assert read.doubtful
