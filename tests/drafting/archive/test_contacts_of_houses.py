"""Contacts as houses lay them out: in lines of Markdown, in front matter, beside the text, in a letterhead with its date."""

import pytest

from tests.drafting.archive.reader import item_of

HEADLINE = "Club Opens Second Shelter"
SAID = "The club opens a second shelter in the old mill by the river, it said today."
TEXT = f"{HEADLINE}\n\nMay 14, 2019\n\n{SAID}\n\nIt is warm there.\n\n"
ADA = ("Ada Lind", "lind@example.org", "202-555-0143")
BEA = ("Bea Roos", "roos@example.org", "202-555-0144")


def contacts(text: str, name: str = "page.txt") -> list[tuple[str, str, str]]:
    return [(it.name, it.email, it.phone) for it in item_of(text, name).contacts]


def test_lines_of_markdown_with_two_numbers_in_one() -> None:
    lines = "**Relations presse**\nAda Lind\nAgence du Moulin\n+33 (0)2 40 55 01 43 / +33 (0)6 12 55 01 01\nlind@example.org"
    assert contacts(f"# {TEXT}{lines}\n", "page.md") == [(*ADA[:2], "+33 (0)2 40 55 01 43")]


@pytest.mark.parametrize(
    "lines",
    [
        "For more information:\nAda Lind\nChief Executive\np. 04 555 0143 | m. 202-555-0150 | e. lind@example.org",
        "More information is available via:\n\nAda Lind, River Mill Ltd.\nlind@example.org\n202-555-0143",
        "Kontaktmöglichkeiten zum Verein am Fluss:\nAda Lind, lind@example.org, 202-555-0143",
        "Press officer Ada Lind: lind@example.org, 202-555-0143",
        "Ada Lind is available for interviews. Contact her on 202-555-0143 or lind@example.org.",
        "Available for comment:\nAda Lind, Keeper of the Mill, 202-555-0143, lind@example.org",
        "High-resolution photos are available from Ada Lind at lind@example.org, 202-555-0143.",
        "Have questions? Write to Ada Lind at lind@example.org or call 202-555-0143.",
        "Media contact:\nAda Lind, lind@example.org, 202-555-0143\n\nDonations: IBAN DE89 3704 0044 0532 0130 00",
        "Media contact:\nAda Lind, lind@example.org, 202-555-0143\n\nPublication: Roos B., Mills by rivers, Rivers 12 (2019), 101-115.",
    ],
)
def test_one_contact_below_a_text(lines: str) -> None:
    assert [(it[0], it[1], it[2][-4:]) for it in contacts(f"{TEXT}{lines}\n")] == [
        (*ADA[:2], "0143")
    ]


def test_a_desk_and_its_speaker_in_a_list() -> None:
    lines = "Kontakt:\n\n* Telefon: 202-555-0100\n* Pressesprecherin Ada Lind: 202-555-0143\n"
    assert contacts(f"# {TEXT}{lines}", "page.md")[-1] == ("Ada Lind", "", "202-555-0143")


@pytest.mark.parametrize(
    "line", ["Interviews with Ada Lind: 202-555-0143", "Press Office Mill Bank: 202-555-0143"]
)
def test_whom_a_label_names_for_another_reason(line: str) -> None:
    assert contacts(f"{TEXT}{line}\n") == [("", "", "202-555-0143")]


@pytest.mark.parametrize(
    "line", ["Account: CH93 0076 2011 6238 5295 7", "IBAN GB29 0161 6016 1331"]
)
def test_an_account_is_no_telephone(line: str) -> None:
    assert contacts(f"{TEXT}Press contact: lind@example.org\n{line}\n") == [("", ADA[1], "")]


def test_two_with_their_office_above_how_both_are_reached() -> None:
    lines = "Further information from:\nAda Lind and Bea Roos, Press Office.\nTel 202-555-0143 or lind@example.org; roos@example.org"
    assert contacts(f"{TEXT}{lines}\n") == [ADA, (*BEA[:2], ADA[2])]


@pytest.mark.parametrize(
    "keys",
    [
        'contact_name: "Ada Lind"\ncontact_email: "lind@example.org"\ncontact_phone: "202-555-0143"',
        "media_contact: Ada Lind\nmedia_email: lind@example.org\nmedia_phone: 202-555-0143",
        "press-contact-name: Ada Lind\npress-contact-phone: 202-555-0143\npress-contact-email: lind@example.org",
    ],
)
def test_keys_that_each_tell_a_part_of_a_contact(keys: str) -> None:
    front = (
        f"---\ntitle: {HEADLINE}\ndate: 2019-05-14\n{keys}\n---\n\n{SAID}\n\nIt is warm there.\n"
    )
    item = item_of(front, "page.md")
    assert contacts(front, "page.md") == [ADA]
    assert item.headline == HEADLINE


@pytest.mark.parametrize(
    "keys",
    [
        "contact_mobile: false\nmedia_name: river.jpg\nmedia_phone: yes",
        "media_name: Picture of the mill\npr_name: v3",
    ],
)
def test_keys_of_a_site_are_no_words_of_the_release(keys: str) -> None:
    front = (
        f"---\ntitle: {HEADLINE}\ndate: 2019-05-14\n{keys}\n---\n\n{SAID}\n\nIt is warm there.\n"
    )
    item = item_of(front, "page.md")
    assert (item.subheadline, item.contacts, len(item.body)) == ("", (), 2)
    beside = front.replace(
        "\n---\n\n", "\ncontact_name: Ada Lind\ncontact_phone: 202-555-0143\n---\n\n"
    )
    assert contacts(beside, "page.md") == [(ADA[0], "", ADA[2])]


@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\nAda Lind\nPublic Information Specialist\n202-555-0143\n\n05/14/2019\n\n",
        f"Ada Lind                                        May 14, 2019\nOffice of Public Affairs\n202-555-0143\n\n{HEADLINE}\n\n",
        f"Ada Lind\nHeadquarters, Washington                        May 14, 2019\n202-555-0143\n\n{HEADLINE}\n\n",
        f"River Club\nAda Lind, Keeper\nlind@example.org\n202.555.0143\n\nFOR IMMEDIATE RELEASE\n\n{HEADLINE}\n\nMay 14, 2019\n\n",
    ],
)
def test_a_name_and_a_number_in_a_head(head: str) -> None:
    item = item_of(f"{head}{SAID}\n\nIt is warm there.\n")
    assert [(it.name, it.phone.replace(".", "-")) for it in item.contacts] == [(ADA[0], ADA[2])]
    assert (item.headline, item.subheadline, str(item.date)) == (HEADLINE, "", "2019-05-14")


def test_day_and_contact_in_one_line_with_points_between() -> None:
    line = "May 14, 2019 · [Ada Lind](mailto:lind@example.org) · 202-555-0143"
    assert contacts(f"# {HEADLINE}\n\n{line}\n\n{SAID}\n\nIt is warm.\n", "page.md") == [ADA]


PAGE = f"<html><body><main><h1>{HEADLINE}</h1><p>May 14, 2019</p><p>{SAID}</p>{{}}</main>{{}}</body></html>"
NAMED = "<h2>Media contact</h2><p>Ada Lind</p><p>202-555-0143</p><p>lind@example.org</p>"


@pytest.mark.parametrize(
    "beside", [f"<aside>{NAMED}</aside>", f'<div class="sidebar">{NAMED}</div>']
)
def test_whom_the_press_may_ask_beside_the_text(beside: str) -> None:
    news = "<aside><h2>Latest news</h2><ul><li>Mill opens</li></ul></aside>"
    item = item_of(PAGE.format("", beside + news), "page.html")
    assert [(it.name, it.email, it.phone) for it in item.contacts] == [ADA]
    assert "Mill opens" not in {it.text for it in item.body}


@pytest.mark.parametrize(
    ("within", "beside", "found"),
    [
        ("<p>Contact: Bea Roos, 202-555-0144</p>", f"<aside>{NAMED}</aside>", ["Bea Roos"]),
        ("", "<footer><h2>Press office</h2><p>202-555-0100</p></footer>", []),
        ("", "<aside><h2>Contact us</h2><p>Ada Lind</p><p>202-555-0143</p></aside>", []),
        (
            "",
            f"<aside>{NAMED}<h3>Older news</h3><p>Tom Roos wins: 202-555-0111</p></aside>",
            ["Ada Lind"],
        ),
        (
            "",
            "<aside><p>Press contact</p><p>Ada Lind</p><p>lind@lake.example</p><p>Older news</p><p>Tom Roos, 22, wins. Call 202-555-0111</p></aside>",
            ["Ada Lind"],
        ),
        (
            "",
            "<aside><h3>Press contact</h3><p>202-555-0143</p><p>Tom Roos, 22, wins. Call 202-555-0111</p></aside>",
            [],
        ),
        (
            "",
            "<footer><p>Press contact: Ada Lind, lind@lake.example</p><p>Keeper of data: Tom Roos, 202-555-0111</p></footer>",
            ["Ada Lind"],
        ),
        (
            "",
            "<footer><p>Press contacts</p><p>Sports: Bea Roos, 202-555-0144</p><p>Our webmaster: Tom Roos, tom@lake.example</p></footer>",
            [],
        ),
    ],
)
def test_what_is_of_the_site_beside_the_text(within: str, beside: str, found: list[str]) -> None:
    item = item_of(PAGE.format(within, beside), "page.html")
    assert [it.name for it in item.contacts] == found


@pytest.mark.parametrize(
    "last",
    [
        "To register for the open day, email events@example.org or call 202-555-0199 by Friday.",
        "Questions about membership? Write to members@example.org or call 202-555-0199.",
    ],
)
def test_where_guests_and_members_ask(last: str) -> None:
    assert contacts(f"{TEXT}{last}\n") == []


def test_fields_of_a_form_that_say_whose_they_are() -> None:
    names = (
        "Contact Name:",
        "Ada Lind",
        "Contact Phone:",
        "202-555-0143",
        "Contact Email:",
        "lind@example.org",
    )
    form = "".join(f"<div>{it}</div>" for it in names)
    assert contacts(PAGE.format(form, ""), "page.html") == [ADA]


@pytest.mark.parametrize(
    "last",
    [
        "River Club, 12 Quay St., Oster, ME 04000, 202-555-0100, info@example.org",
        "Registered in England 1234567",
    ],
)
def test_a_house_and_its_register_below_a_contact(last: str) -> None:
    lines = f"Contact:\nAda Lind, 202-555-0143, lind@example.org\n\n{last}\n"
    assert contacts(f"{TEXT}{lines}") == [ADA]


@pytest.mark.parametrize(
    "body",
    [
        "River Rebellion",
        "Save Mills",
        "Rivers Without Borders",
        "Last River Generation",
        "Emergency Line",
        "Rivera Austria",
    ],
)
def test_a_movement_or_a_line_is_no_person(body: str) -> None:
    assert contacts(f"{TEXT}Contact: {body}, rivers@example.org\n") == [
        ("", "rivers@example.org", "")
    ]


@pytest.mark.parametrize(
    "last",
    [
        "Webcast dial-in: 888-555-0101, passcode 5550122",
        "Call in Information: 888-555-0101 Access Code: 926-555-357",
        "Contact for parents: school office, 202-555-0188",
        "For reservations call the River Hotel at 202-555-0160.",
        "To comment on the plan, write to plan@example.org by May.",
        "To unsubscribe from our press list, email leave@example.org.",
    ],
)
def test_who_answers_the_press_and_what_is_for_others(last: str) -> None:
    lines = "Ada Lind, Press Officer, lind@example.org, 202-555-0143"
    assert contacts(f"{TEXT}Media contact: {lines}\n\n{last}\n") == [ADA]
    assert contacts(f"{TEXT}{lines}\n\n{last}\n") == [ADA]


def test_the_fields_of_one_beside_the_text() -> None:
    fields = (
        "<p>Phone:</p><p>202-555-0143</p><p>E-mail:</p><p>lind@example.org</p><p>Tom Roos wins</p>"
    )
    beside = f"<aside><h3>Press contact</h3><p>Ada Lind</p>{fields}</aside>"
    assert contacts(PAGE.format("", beside), "page.html") == [ADA]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Available for interviews: Ada Lind, the keeper; Tom Roos, the miller. Contact: Bea Roos, 202-555-0144",
            [(BEA[0], "", BEA[2])],
        ),
        (
            "Ada Lind will be available to speak at the mill. Please call her agent, Tom Roos, on 202-555-0143",
            [],
        ),
        ("Thomas Roos is available for interviews. Contact her on 202-555-0143", []),
        (
            "Contact: Ada Lind, Mill House, London NW10 0207 555 0143",
            [(ADA[0], "", "0207 555 0143")],
        ),
        ("Press contact: Ada Lind, IBAN DE89 3704 0044 0532 0130 00", [(ADA[0], "", "")]),
        ("Kontaktmöglichkeiten für Opfer: Telefon 0800 555014", []),
        ("Kontaktadresse für Spenden: Anna Lind, Tel. 0431 555014", []),
        ("Media contact: Ada Guard, 202-555-0143", [("Ada Guard", "", ADA[2])]),
        ("Media contact: John Commons, 202-555-0143", [("John Commons", "", ADA[2])]),
        (
            "Contact: Bea Roos, Big Tom Lind and April Night, 202-555-0144",
            [(it, "", BEA[2]) for it in (BEA[0], "Big Tom Lind", "April Night")],
        ),
    ],
)
def test_names_and_numbers_of_others_in_a_line(
    line: str, found: list[tuple[str, str, str]]
) -> None:
    assert contacts(f"{TEXT}{line}\n") == found


def test_an_account_beside_a_contact_keeps_its_figures() -> None:
    item = item_of(f"{TEXT}Press contact: Ada Lind, IBAN DE89 3704 0044 0532 0130 00\n")
    assert "DE89 3704 0044 0532 0130 00" in str(item.contacts)
