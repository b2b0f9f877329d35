"""Lines that pages set between a headline and its text: sharing, ways back, fields, pictures above a dateline."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of

TEXT = "The ferry companies will share one ticket from next spring, the association said today."
BODY = f"<p>{TEXT}</p>" * 3
HEADLINE = "Ferries of the Lake Share One Ticket"


@pytest.mark.parametrize(
    "line",
    [
        "Share Facebook Twitter LinkedIn Email Print",
        "Teilen | Facebook | E-Mail | Drucken",
        "공유하기 페이스북 트위터 인쇄 목록",
        "← Back to press",
        "Retour aux communiqués",
        "Voir cet e-mail dans votre navigateur",
        "Diese E-Mail im Browser ansehen",
        "브라우저에서 보기",
    ],
)
@pytest.mark.parametrize(
    "page", ["<p>{line}</p><p><b>{head}</b></p>{body}", "<h2>{head}</h2><p>{line}</p>{body}"]
)
def test_a_line_that_leads_on(line: str, page: str) -> None:
    read = page_of(page.format(line=line, head=HEADLINE, body=BODY), "page.html")
    (item,) = read.items
    assert (item.headline, [it.text for it in item.body]) == (HEADLINE, [TEXT] * 3)
    assert line in [it.text for it in read.furniture]


def test_fields_of_a_page_below_its_headline() -> None:
    fields = "<dl><dt>Tipo:</dt><dd>Noticia</dd><dt>Publicado:</dt><dd>3 de marzo de 2021</dd><dt>Departamento:</dt><dd>Ríos</dd></dl>"
    item = item_of(f"<h1>{HEADLINE}</h1>{fields}<p>(Geneva) – {TEXT}</p><p>{TEXT}</p>", "page.html")
    assert (item.date, item.place) == (date(2021, 3, 3), "Geneva")
    assert [it.text for it in item.body] == [TEXT, TEXT]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Geneva, March 3, 2021", "Geneva"),
        ("3. März 2021 (Wien)", "Wien"),
        ("Las Palmas de Gran Canaria, marzo 3, 2021", "Las Palmas de Gran Canaria"),
    ],
)
def test_a_dateline_below_the_picture(line: str, place: str) -> None:
    picture = "<p>Photo: the new pier at its opening</p><p>The Lake Club</p>"
    item = item_of(f"<h1>{HEADLINE}</h1>{picture}<p>{line}</p>{BODY}", "page.html")
    assert (item.place, item.date) == (place, date(2021, 3, 3))


@pytest.mark.parametrize("address", ["14, rue des Rives", "Calle Ribera 14", "강변구 물길로 14"])
def test_a_street_is_no_headline(address: str) -> None:
    source = f"<p>The Lake Club<br>{address}<br>www.example.org</p><p><b>{HEADLINE}</b></p>{BODY}"
    assert item_of(source, "page.html").headline == HEADLINE


def test_a_heading_close_to_its_mark() -> None:
    item = item_of(f"3 March 2021\n\n##{HEADLINE}\n\n{TEXT}\n\n{TEXT}\n", "page.md")
    assert (item.headline, item.date) == (HEADLINE, date(2021, 3, 3))


def test_a_date_before_a_headline_in_its_line() -> None:
    item = item_of(
        f"March 3, 2021 {HEADLINE}\n\nPress Contact: Mara Ilves (202) 555-0143\n\n{TEXT}\n"
    )
    assert (item.headline, item.date) == (HEADLINE, date(2021, 3, 3))


@pytest.mark.parametrize("label", ["CP – ", "보 도 자 료 | "])
def test_short_labels_and_such_as_stand_apart(label: str) -> None:
    assert item_of(f"<h1>{label}{HEADLINE}</h1>{BODY}", "page.html").headline == HEADLINE


def test_headings_below_the_text_are_no_headline() -> None:
    long = f"{TEXT} Nobody has to buy two tickets for one crossing any more, and the piers stay as they are."
    source = (
        f"<h1>Press Release</h1><p><b>{HEADLINE}</b></p>"
        + f"<p>{long}</p>" * 3
        + "<h3>You may also like</h3>"
    )
    assert item_of(source, "page.html").headline == HEADLINE


def test_the_caption_of_a_picture_is_no_headline() -> None:
    korean = "강변의 나룻배 회사들은 내년 봄부터 표를 함께 쓰기로 했다고 협회가 오늘 밝혔다."
    source = f"<p><b>나룻배 회사들 표 함께 쓴다</b></p><p>사진 설명: 개관식에서 새 나루의 모습</p><p>{korean}</p><p>{korean}</p>"
    assert item_of(source, "page.html").headline == "나룻배 회사들 표 함께 쓴다"


def test_a_dialog_is_none_of_the_text() -> None:
    source = (
        f'<div role="dialog"><h2>Cookies</h2><p>We use them.</p></div><h3>{HEADLINE}</h3>{BODY}'
    )
    page = page_of(source, "page.html")
    assert page.items[0].headline == HEADLINE
    assert "Cookies" in [it.text for it in page.furniture]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("© 2014 The Lake Club", False),
        ("Copyright 2014 The Lake Club. All rights reserved.", False),
        ("Copyright is what the ferries fear.", True),
    ],
)
def test_whose_page_it_is_below_its_text(line: str, stays: bool) -> None:
    source = f"<h1>{HEADLINE}</h1><p>GENEVA, March 3, 2021 – {TEXT}</p>{BODY}<p>{line}</p>"
    page = page_of(source, "page.html")
    assert (line in [it.text for it in page.items[0].body]) is stays
    assert (line in [it.text for it in page.furniture]) is not stays
