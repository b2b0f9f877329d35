"""Contacts beside a letterhead, of a desk without a person, below other titles than a label, and end marks of stars."""

import pytest

from tests.drafting.archive.reader import item_of

TITLE = "River club welcomes ruling\n\n"
TEXT = (
    "GENEVA, 4 March 2024 - The river club today welcomed a ruling on the mill.\n\n"
    "“It is a good day for everybody here,” said Nils Berg, chair of the club.\n\nThe ruling was made in May by the court.\n\n"
)
ADA = ("Ada Lind", "ada@river.example.org", "202-555-0101")
UDO = ("Udo Roos", "udo@river.example.org", "202-555-0102")
DESK = ("", "press@river.example.org", "202-555-0103")


def contacts(text: str, name: str = "page.txt") -> list[tuple[str, str, str]]:
    return [(it.name, it.email, it.phone) for it in item_of(text, name).contacts]


def below(lines: str) -> list[tuple[str, str, str]]:
    return contacts(f"{TITLE}{TEXT}{lines}\n")


@pytest.mark.parametrize(
    "letterhead",
    [
        "River Club\n12 Mill Street, Geneva, OH 44041\nTel: 202-555-0100 Fax: 202-555-0109\ninfo@river.example.org",
        "River Club * 12 Mill Street * Geneva Lakes, Ohio * 202-555-0100",
    ],
)
def test_a_letterhead_beside_a_contact_reaches_nobody(letterhead: str) -> None:
    head = f"{letterhead}\n\nFOR IMMEDIATE RELEASE\nContact: Ada Lind, 202-555-0101, ada@river.example.org"
    assert contacts(f"{head}\n\n{TITLE}{TEXT}") == [ADA]


def test_who_sends_a_fax_is_reached_at_the_numbers_below() -> None:
    memo = "MEMORANDUM\n\nTO: News desks\nFROM: Ada Lind, River Club\nTEL: 202-555-0101\nFAX: 202-555-0109\nE-MAIL: ada@river.example.org\nDATE: 4 March 2024"
    assert contacts(f"{memo}\nRE: River club welcomes ruling\n\n{TEXT}") == [ADA]


@pytest.mark.parametrize(
    "lines",
    [
        "Technical contact: Ada Lind, 202-555-0101, ada@river.example.org\nMedia contact: 202-555-0103, press@river.example.org",
        "Contact: Ada Lind\n202-555-0101\nada@river.example.org\n\nPress office: press@river.example.org, 202-555-0103",
        "For interviews and footage, including with Tom Roos (in Geneva until Friday):\n\nAda Lind     ada@river.example.org\n             202-555-0101\n\nNewsdesk: press@river.example.org, 202-555-0103",
    ],
)
def test_a_desk_beside_a_person_is_a_contact_of_its_own(lines: str) -> None:
    assert below(lines) == [ADA, DESK]


@pytest.mark.parametrize(
    "lines",
    [
        "Note: The families can be interviewed. Please ask through the communications team on 202-555-0103 or email press@river.example.org, and not at the mill.",
        "Contact the River Club newsdesk on 202-555-0103 or press@river.example.org",
        "Enquiries: Duty Editor, 202-555-0103, press@river.example.org",
        "Those who wish to get in touch with us can contact the office by email at press@river.example.org or 202-555-0103.",
    ],
)
def test_a_desk_without_a_person_is_asked(lines: str) -> None:
    assert below(lines) == [DESK]


@pytest.mark.parametrize(
    "lines",
    [
        "Anyone with information should call Mill Lane Constabulary on 202-555-0100 or witness@river.example.org.",
        "To report a sighting, write to the river team at sightings@river.example.org.",
        "If your cellar has been flooded, call our repair line, 202-555-0100, at any hour.",
    ],
)
def test_where_the_public_calls_is_no_contact(lines: str) -> None:
    assert below(lines) == []
    asked = "Media enquiries: Ada Lind, 202-555-0101, ada@river.example.org"
    assert below(f"{asked}\n\n{lines}") == [ADA]


@pytest.mark.parametrize(
    "lines",
    [
        "Ada Lind, ada@river.example.org, 202-555-0101\nUdo Roos, udo@river.example.org, 202-555-0102",
        "Para más información: Lic. Ada Lind. Cel. 202-555-0101. Correo: ada@river.example.org\nUdo Roos. Móvil 202-555-0102. Correo: udo@river.example.org",
        "Contact: Ada Lind, 202-555-0101, ada@river.example.org\n(home, after 7 p.m.: 202-555-0104)\nUdo Roos, 202-555-0102, udo@river.example.org",
        "Press contact:\nRiver Club : Ada Lind ada@river.example.org +1\n202-555-0101\n\nMill Club : Udo Roos udo@river.example.org 202-555-0102",
        "For press inquiries contact Ada Lind (English) at ada@river.example.org or 202-555-0101. For inquiries in Korean, please contact Udo Roos at udo@river.example.org or 202-555-0102.",
        "Media contacts:\nPublic Information Sgt. Ada Lind, 202-555-0101, ada@river.example.org\nUdo Roos, 202-555-0102, udo@river.example.org",
    ],
)
def test_two_who_answer(lines: str) -> None:
    found = below(lines)
    assert [(name, mail, phone.removeprefix("+1 ")) for name, mail, phone in found] == [ADA, UDO]


@pytest.mark.parametrize("title", ["Press", "Interviews", "Media and interviews", "Für die Presse"])
def test_a_title_for_the_press_stands_above_contacts(title: str) -> None:
    lines = "- Ada Lind — Geneva — ada@river.example.org — 202-555-0101\n- Udo Roos — Bern — udo@river.example.org — 202-555-0102\n"
    assert contacts(f"# {TITLE}{TEXT}## {title}\n\n{lines}", "page.md") == [ADA, UDO]


def test_who_speaks_is_named_in_a_row_of_a_table() -> None:
    rows = "| | |\n|---|---|\n| Date | 4 March 2024 |\n| Spokesperson | Ada Lind, 202-555-0101, ada@river.example.org |\n\n"
    assert contacts(f"{rows}# {TITLE}{TEXT}", "page.md") == [ADA]


def test_who_is_named_twice_is_one_contact() -> None:
    head = "Contact: Ada Lind, 202-555-0101\n\n"
    lines = "Media contact: Ada Lind, ada@river.example.org, 202-555-0104\n"
    assert contacts(f"{head}{TITLE}{TEXT}{lines}") == [ADA]


def test_the_keeper_of_a_site_and_its_switchboard_answer_nobody() -> None:
    page = (
        "<html><body><h1>River club welcomes ruling</h1><p>GENEVA, 4 March 2024 - The river club today welcomed a ruling.</p>"
        "<p>Contact: Ada Lind, 202-555-0101, ada@river.example.org</p>"
        "<div>River Club, Millgatan 4, Geneva. Tel 202-555-0100. <a href='mailto:webmaster@river.example.org'>webmaster</a></div></body></html>"
    )
    assert contacts(page, "page.html") == [ADA]


@pytest.mark.parametrize(
    ("lines", "mark"),
    [
        ("***\n\nThe mill is old.\n\n***\n\nThe river is older.", ""),
        ("The mill is old.\n\n* * *", "* * *"),
        ("*****************************************\n\nThe mill is old.\n\n(ENDS)", "(ENDS)"),
    ],
)
def test_stars_that_part_a_text_are_no_end_mark(lines: str, mark: str) -> None:
    assert item_of(f"{TITLE}{TEXT}{lines}\n").end_mark == mark


@pytest.mark.parametrize(
    "lines",
    [
        "Questions about the mill: Ada Lind, ada@river.example.org, 202-555-0101\nQuestions about the map: Udo Roos, udo@river.example.org, 202-555-0102\nAt all other times: press@river.example.org, 202-555-0103",
        "CONTACTS\nUntil Friday (Geneva): Ada Lind, 202-555-0101, ada@river.example.org\nFrom Saturday (Bern): Udo Roos, 202-555-0102, udo@river.example.org\nAt any time: press@river.example.org, 202-555-0103",
    ],
)
def test_each_line_with_words_of_its_own_before_a_colon_is_of_somebody(lines: str) -> None:
    assert below(lines) == [ADA, UDO, DESK]


def test_people_share_the_number_of_the_body_above_them() -> None:
    lines = (
        "Enquiries:\n\nRiver Club plc                   202-555-0101\nAda Lind, Chief Executive        ada@river.example.org\nEva Moor (Secretary)\n\n"
        "Mill Partners (PR adviser)       202-555-0102\nUdo Roos / Ben Hall              udo@river.example.org"
    )
    assert below(lines) == [
        ADA,
        ("Eva Moor", "", "202-555-0101"),
        UDO,
        ("Ben Hall", "udo@river.example.org", "202-555-0102"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "MEDIA: Ada Lind, 202-555-0101, ada@river.example.org\n\nABOUT THE CLUB Founded in 1959 in a boat house, the club (202-555-0100; info@river.example.org) is open daily.",
        "For more information:\nAda Lind\nada@river.example.org\n202-555-0101\n\nTo learn more about the River Club, visit river.example.org or call 202-555-0100.",
        "Enquiries: box office 202-555-0100; press: Ada Lind, 202-555-0101, ada@river.example.org",
        "Press enquiries:\nAda Lind, 202-555-0101, ada@river.example.org\nVisa section: 202-555-0100 (mornings only)",
        "Media contact: Ada Lind, 202-555-0101, ada@river.example.org\nComplaints may be made on 202-555-0100 or at any post office.",
        "For more information please contact (email: firstname.lastname@river.example.org):\nAda Lind, River Club, Tel. 202-555-0101, ada@river.example.org",
        "Relations avec la presse\nAda Lind | 202-555-0101 | ada@river.example.org",
        "For enquiries:\nRev. Ada Lind, Secretary: 202-555-0101; ada@river.example.org",
        "Rückfragen: Mag.ª Ada Lind, Stabsstelle, Tel. 202-555-0101, ada@river.example.org",
        "Issued on behalf of the club by Ada Lind, Communications Officer, tel 202-555-0101, e-mail ada@river.example.org",
        "Technical questions about the mill can be answered by Ada Lind, 202-555-0101, ada@river.example.org.",
        "For more information:\nAda Lind is available for interview in English and French: 202-555-0101, ada@river.example.org",
    ],
)
def test_one_who_answers_the_press(lines: str) -> None:
    assert below(lines) == [ADA]


def test_who_hands_a_text_out_is_not_the_desk_that_answers() -> None:
    head = "Ref: 12/24\nIssued by: Ada Lind, Press Officer\n\n"
    lines = "Media enquiries: Press Office, 202-555-0103, press@river.example.org\n"
    assert contacts(f"{head}{TITLE}{TEXT}{lines}") == [DESK]


def test_fields_of_a_page_below_its_title_are_no_listing() -> None:
    page = (
        "<h1>River club welcomes ruling</h1><p>The mill on the river is to be opened again before the end of May.</p>"
        "<dl><dt>From:</dt><dd>River Club</dd><dt>Published</dt><dd>4 March 2024</dd></dl>"
        "<p>The river club today welcomed a ruling on the mill, which has stood still for many years.</p>"
        "<h2>Contact</h2><p>Press enquiries: Club press office</p><p>Email press@river.example.org<br>Telephone 202-555-0103</p>"
    )
    assert contacts(f"<html><body>{page}</body></html>", "page.html") == [DESK]


@pytest.mark.parametrize(
    ("end", "mark"),
    [
        ("\n\nFIN / END", "FIN / END"),
        ("--30--", "--30--"),
        ("-30-", "-30-"),
        ("###", "###"),
        ("\n\n### END ###", "### END ###"),
    ],
)
def test_a_mark_in_two_languages_between_others_and_stuck_to_the_last_sentence(
    end: str, mark: str
) -> None:
    assert item_of(f"{TITLE}{TEXT}The mill is old.{end}\n").end_mark == mark


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Contact: Anna Ravenstadt, 202-555-0104", ("Anna Ravenstadt", "", "202-555-0104")),
        ("Pressekontakt: Ada Lind, Tel. 04421/2047", ("Ada Lind", "", "04421/2047")),
        ("Contact presse : Ada Lind, Tél. n° 01 55 50 14 30", ("Ada Lind", "", "01 55 50 14 30")),
        ("Contact: Ada Lind, work line 202-555-0104", ("Ada Lind", "", "202-555-0104")),
        (
            "For more information or to donate, contact Ada Lind at 202-555-0104.",
            ("Ada Lind", "", "202-555-0104"),
        ),
        (
            "Questions about the fees can be directed to the Works Department at 202-555-0104.",
            ("", "", "202-555-0104"),
        ),
        (
            "Photos of the mill and its wheel on request: photos@river.example.org",
            ("", "photos@river.example.org", ""),
        ),
    ],
)
def test_a_number_or_address_of_one_contact(line: str, found: tuple[str, str, str]) -> None:
    assert below(line) == [found]


@pytest.mark.parametrize(
    "lines",
    [
        "Call numbers at the news desk rose on Monday by half at the old number 202-555-0100, the club said.",
        "Contact details of all members were posted on Monday at 202-555-0100 by mistake.",
        "The pictures of the wheel which the club took in that year: 0171 2234 of them are lost.",
        "These are the pictures that the club gave to the media:\n\nAda Lind and Udo Roos at the door, the phone 202-555-0100 in her hand",
    ],
)
def test_what_is_told_of_numbers_asks_nobody(lines: str) -> None:
    assert below(lines) == []
