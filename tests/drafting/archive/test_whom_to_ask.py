"""Who of those whom lines of contacts name is asked, and what only looks like a contact."""

import pytest

from tests.drafting.archive.reader import item_of

TEXT = (
    "River club welcomes ruling\n\nGENEVA, 4 March 2024 - The river club today welcomed a ruling on the mill.\n\n"
    "“It is a good day for everybody here,” said Nils Berg, chair of the club.\n\nThe ruling was made in May by the court.\n\n"
)
PAGE = (
    "<html><body><article><h1>River club welcomes ruling</h1><p>GENEVA, 4 March 2024 - The river club today welcomed a ruling.</p>"
    "<p>“It is a good day for everybody here,” said Nils Berg, chair of the club.</p>{}</article></body></html>"
)
ADA = ("Ada Lind", "ada@river.example.org", "202-555-0101")


def contacts(text: str, name: str = "page.txt") -> list[tuple[str, str, str]]:
    return [(it.name, it.email, it.phone) for it in item_of(text, name).contacts]


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Mo Li", "mo@molinari.example.org"),
        ("Karst Veen", "info@karstveen.example.org"),
        ("Karst Veen", "karst@karst-veen.example.org"),
        ("Anna Molina", "press@annamolina.example.org"),
    ],
)
def test_who_has_a_site_of_that_name_is_a_person(name: str, address: str) -> None:
    assert contacts(f"{TEXT}Contact: {name}, {address}\n") == [(name, address, "")]


@pytest.mark.parametrize(
    "line",
    [
        "For interviews with Tom Roos and Eva Moor please email Ada Lind, ada@river.example.org",
        "For interviews with Tom Roos or Eva Moor, please contact Ada Lind at ada@river.example.org",
        "To arrange an interview with Tom Roos, Eva Moor or Nils Berg, call Ada Lind: ada@river.example.org.",
        "For comment from Mayor Tom Roos please contact Ada Lind at ada@river.example.org.",
        "Para entrevistas con Tom Roos y Eva Moor, contacte con Ada Lind: ada@river.example.org",
        "Contact: Ada Lind, Grace Church | ada@river.example.org",
        "Contact: Ada Lind, Dean House | ada@river.example.org",
    ],
)
def test_who_answers_and_nobody_beside(line: str) -> None:
    assert contacts(f"{TEXT}{line}\n") == [(ADA[0], ADA[1], "")]


def test_two_names_before_one_address_are_two_people() -> None:
    found = contacts(f"{TEXT}Contact: Ada Lind, Tom Roos | press@river.example.org\n")
    assert [it[0] for it in found] == ["Ada Lind", "Tom Roos"]


@pytest.mark.parametrize("to", ["request a refund", "book", "book tickets", "schedule a tour"])
def test_where_customers_ask_is_no_contact(to: str) -> None:
    assert contacts(f"{TEXT}To {to}: Ben Hall, 202-555-0149\n") == []


@pytest.mark.parametrize(
    "to", ["arrange an interview", "request photos", "book a spokesperson", "request review copies"]
)
def test_where_the_press_asks_is_one(to: str) -> None:
    assert contacts(f"{TEXT}To {to}: Ben Hall, 202-555-0149\n") == [("Ben Hall", "", "202-555-0149")]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "Whoever would like a comment from State Attorney Kate Fern Roos may call 202-555-0101 to see if it can be arranged.",
        "To seek comments from Mayor Tom Roos, you may call 202-555-0101.",
        "If you would like an interview with Tom Roos, call 202-555-0101.",
    ],
)
def test_whose_words_are_asked_for_does_not_answer(sentence: str) -> None:
    lines = "For further information, please contact Ada Lind, Public Information Officer, at\n202-555-0101"
    assert contacts(f"{TEXT}{sentence}\n\n{lines}\n") == [("Ada Lind", "", "202-555-0101")]


@pytest.mark.parametrize(
    "below",
    [
        "Hours and Admission\nWednesday–Sunday, 11 a.m.–5 p.m. Adults $15, students free. Tel. 202-555-0100.",
        "Opening hours: Daily, 10-18. Tel. 202-555-0100",
        "Visitor information\nOpen Tuesday to Sunday. Phone 202-555-0100.",
        "Öffnungszeiten und Eintritt\nMittwoch bis Sonntag, 11 bis 17 Uhr. Tel. 202-555-0100.",
        "Horaires et tarifs\nDu mercredi au dimanche, 11h à 17h. Tél. 202-555-0100.",
    ],
)
def test_hours_below_a_contact_reach_nobody_for_the_press(below: str) -> None:
    lines = "Press Contact\nAda Lind, Communications Manager\n202-555-0101 | ada@river.example.org"
    assert contacts(f"{TEXT}{lines}\n\n{below}\n\n-END-\n") == [ADA]


@pytest.mark.parametrize(
    "furniture",
    [
        "<footer><p>Follow us on social media: @riverclub</p><p>Posted by Tom Roos in News</p></footer>",
        "<aside><h3>More from the Press Room</h3><p>Tom Roos writes @tomroos on the mill</p></aside>",
        '<footer><a href="/c">Contact us</a> <a href="/p">Press</a> <span>club@river.example.org</span></footer>',
        "<aside><h4>In the media</h4><p>What the papers say</p><p>Subscribe: news@river.example.org</p></aside>",
    ],
)
def test_a_foot_that_names_the_press_and_no_contact_is_furniture(furniture: str) -> None:
    item = item_of(PAGE.format(furniture), "page.html")
    assert (item.contacts, item.body[-1].text[-18:]) == ((), "chair of the club.")


@pytest.mark.parametrize(
    "foot",
    [
        "<footer><p>Press contact: Ada Lind, 202-555-0101</p></footer>",
        "<footer><p>Media contact</p><p>Ada Lind<br>202-555-0101</p></footer>",
        "<aside><p><strong>Press contact:</strong> Ada Lind, 202-555-0101</p></aside>",
        "<footer><p>For media enquiries, please contact Ada Lind on 202-555-0101.</p></footer>",
    ],
)
def test_a_foot_with_a_contact_is_text(foot: str) -> None:
    assert contacts(PAGE.format(foot), "page.html") == [("Ada Lind", "", "202-555-0101")]


@pytest.mark.parametrize("lead", ["홍보과 책임자", "담당 부서 홍보과 책임자", "책임자"])
def test_two_officials_in_a_line_have_a_number_each(lead: str) -> None:
    line = f"{lead} 과장 김하늘 (044-555-1234) 담당자 사무관 박도윤 (044-555-1235)"
    assert contacts(f"{TEXT}{line}\n") == [
        ("김하늘", "", "044-555-1234"),
        ("박도윤", "", "044-555-1235"),
    ]
