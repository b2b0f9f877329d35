"""Layouts of sites and of offices: numbers of documents, fields of a page, heads that line breaks part, lists of contacts."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of

TEXT = (
    "The Amity Club today called on the authorities in Riverland to release three archivists who have been held.\n\n"
    "“Keeping papers is not a crime,” said Ada Lind, the club’s Riverland researcher.\n\n"
)
HEADLINE = "Riverland: Release the archivists"


@pytest.mark.parametrize(
    "number",
    [
        "AI Index: ASA 24/001/2011",
        "Index: ASA 24/1234/2011",
        "Reference: 2011/045/RL",
        "Doc. 24/001/2011",
    ],
)
def test_the_number_of_a_document_reaches_nobody(number: str) -> None:
    text = f"Amity Club International\nPUBLIC STATEMENT\n\n4 March 2011\n{number}\n\n{HEADLINE}\n\n{TEXT}/ENDS\n\nContact: Carl Dunn, +44 20 7946 0123\n"
    item = item_of(text)
    assert (item.headline, item.date) == (HEADLINE, date(2011, 3, 4))
    assert [(it.name, it.phone) for it in item.contacts] == [("Carl Dunn", "+44 20 7946 0123")]
    assert item.kind == "statement"


@pytest.mark.parametrize("join", ["or", "and/or", "or:"])
def test_a_word_between_two_numbers_is_no_title(join: str) -> None:
    text = f"{HEADLINE}\n\n{TEXT}For further information or to arrange an interview, please contact Carl Dunn on +44 20 7946 0123 {join} 07700 900123, or carl.dunn@amity.example.org\n"
    (contact,) = item_of(text).contacts
    assert (contact.name, contact.title) == ("Carl Dunn", "")
    assert (contact.phone, contact.email) == ("+44 20 7946 0123", "carl.dunn@amity.example.org")


def test_a_page_that_one_table_lays_out() -> None:
    html = (
        '<html><head><title>Club News</title></head><body><table width="100%"><tr><td><a href="a.html">Home</a> | <a href="b.html">News</a> | <a href="c.html">Contact</a></td></tr></table>'
        '<table><tr><td><font size="2"><b>For Immediate Release</b><br>October 3, 2002<br><br><b>Contact:</b><br>Bea Roos<br>(202) 555-0178<br>'
        '<a href="mailto:roos@club.example.org">roos@club.example.org</a><br><br></font><center><font size="4"><b>CLUB OPENS SECOND SHELTER<br>IN THE OLD MILL</b></font>'
        '<br><i>Forty beds for the winter</i></center><p><font size="2"><b>WASHINGTON</b> - The club opened its second shelter today, with forty beds, in the old mill.'
        '<p>"It is warm, and it is dry," said club president Ada Lind.<p align=center># # #</font></td></tr></table></body></html>'
    )
    item = item_of(html, "page.html")
    assert item.headline == "CLUB OPENS SECOND SHELTER IN THE OLD MILL"
    assert item.subheadline == "Forty beds for the winter"
    assert (item.place, item.date, item.end_mark) == ("Washington", date(2002, 10, 3), "# # #")
    (contact,) = item.contacts
    assert (contact.name, contact.phone) == ("Bea Roos", "(202) 555-0178")
    assert contact.email == "roos@club.example.org"


@pytest.mark.parametrize(
    "label",
    ["Release date", "Published", "Date of publication", "Date published:", "Publication date"],
)
def test_the_label_of_a_field_is_no_subheadline(label: str) -> None:
    html = (
        '<html lang="en"><body><h1>Minister welcomes report on rivers</h1><div>Press release 2021/047</div>'
        f'<div><div class="field__label">{label}</div><div><time datetime="2021-03-12T12:00:00Z">12 March 2021</time></div></div>'
        "<div><p>The Minister of Waters, Ada Lind, today welcomed the report of the river commission.</p><p>It is long.</p></div></body></html>"
    )
    item = item_of(html, "page.html")
    assert (item.headline, item.subheadline) == ("Minister welcomes report on rivers", "")
    assert item.date == date(2021, 3, 12)
    assert [it.text for it in item.body][:1] == [
        "The Minister of Waters, Ada Lind, today welcomed the report of the river commission."
    ]


@pytest.mark.parametrize(
    "label",
    [
        "Personnes de contact pour la presse",
        "Personne de contact pour les médias :",
        "Contacts pour la presse",
        "Press contacts:",
        "Contacts for media",
    ],
)
def test_the_contacts_of_a_commission_in_a_list(label: str) -> None:
    html = (
        '<html lang="fr"><body><main><h1>La Commission présente son rapport sur les rivières</h1><p>La Commission des rivières a présenté son rapport annuel.</p>'
        f"<h2>{label}</h2><ul><li>Bea ROOS (+32 2 555 01 78)</li><li>Jun SEO (+32 2 555 01 79)</li></ul></main></body></html>"
    )
    assert [(it.name, it.phone) for it in item_of(html, "page.html").contacts] == [
        ("Bea ROOS", "+32 2 555 01 78"),
        ("Jun SEO", "+32 2 555 01 79"),
    ]


def test_contacts_in_a_table_above_a_headline() -> None:
    html = (
        '<HTML><BODY><CENTER><FONT SIZE="+2"><B>River Bank</B></FONT></CENTER><HR><B>News Release No. 2001/123/S</B><BR><BR>'
        "<TABLE><TR><TD VALIGN=top><B>Contacts:</B></TD><TD>In Washington: Carl Dunn (202) 555-0143<BR>E-mail: cdunn@riverbank.example.org"
        "<BR>In Geneva: Ada Lind (41-22) 555-0144</TD></TR></TABLE><P><CENTER><B>River Bank Lends $40 Million for Clean Water</B></CENTER>"
        "<P>WASHINGTON, November 6, 2000&#151;The River Bank today approved a loan to bring clean water to Hillland.<P>It is large.</BODY></HTML>"
    )
    item = item_of(html, "page.html")
    assert item.headline == "River Bank Lends $40 Million for Clean Water"
    assert [(it.name, it.email, it.phone) for it in item.contacts] == [
        ("Carl Dunn", "cdunn@riverbank.example.org", "(202) 555-0143"),
        ("Ada Lind", "", "(41-22) 555-0144"),
    ]


def test_a_number_with_what_it_is_in_brackets_keeps_its_own() -> None:
    text = f"{HEADLINE}\n\n{TEXT}CONTACT:\nAda Lind\nRiver Watch\n(202) 555-0143 (o)\n\nor\n\nCarl Dunn\nHill Alliance\n(202) 555-0145\n"
    assert [(it.name, it.title, it.phone) for it in item_of(text).contacts] == [
        ("Ada Lind", "River Watch", "(202) 555-0143"),
        ("Carl Dunn", "Hill Alliance", "(202) 555-0145"),
    ]


def test_what_a_page_tells_of_itself_in_pairs() -> None:
    html = (
        '<html lang="en"><body><main><h1>Thousands of homes to be warmer this winter</h1><p class="gem-c-lead-paragraph">More than 4,000 homes will be insulated.</p>'
        "<dl><dt>From:</dt><dd>Department for Homes and Ada Lind</dd><dt>Published</dt><dd>14 October 2022</dd></dl>"
        "<div><p>More than 4,000 homes across the country will be warmer this winter under plans set out today.</p><p>The plans will save money.</p></div></main></body></html>"
    )
    page = page_of(html, "page.html")
    (item,) = page.items
    assert item.subheadline == "More than 4,000 homes will be insulated."
    assert item.date == date(2022, 10, 14)
    assert [it.text[:10] for it in item.body] == ["More than ", "The plans "]
    assert [it.text for it in page.furniture] == [
        "From:",
        "Department for Homes and Ada Lind",
        "Published",
    ]


def test_what_a_system_tells_of_a_page_above_its_text() -> None:
    html = (
        '<html lang="en"><body><main><h1>Statement on the closing of the archive</h1><div>Submitted by <span>webeditor</span> on Thu, 09/17/2020 - 10:15</div>'
        "<div><div>Date</div><div>17 September 2020</div></div><div><div>Type</div><div>Statement</div></div>"
        "<p>NAIROBI, 17 September 2020 – The River Commission is deeply concerned at the closing of the archive.</p><p>It is large.</p></main></body></html>"
    )
    item = item_of(html, "page.html")
    assert (item.subheadline, item.place, item.date) == ("", "Nairobi", date(2020, 9, 17))
    assert item.body[0].text.startswith("The River Commission")


def test_a_note_in_brackets_is_no_subheadline() -> None:
    text = f"{HEADLINE}\n\n(Delayed in transmission.)\n\nGENEVA, 12 May 2003 -- The Commission on Rivers opened its session this morning.\n\n{TEXT}"
    assert item_of(text).subheadline == ""


def test_a_contact_between_strokes_is_no_menu() -> None:
    text = f"For immediate release\nContact: Bea Roos | 555-0143 | bea@mill.example.edu\n\nSalt from roads reaches ponds a mile away\n\nCOLUMBUS, Ohio – {TEXT}"
    (contact,) = item_of(text).contacts
    assert (contact.name, contact.phone, contact.email) == (
        "Bea Roos",
        "555-0143",
        "bea@mill.example.edu",
    )


def test_a_status_below_a_headline_is_no_subheadline() -> None:
    html = (
        '<html lang="en"><body><main><h2>River Fund awards $4 million to 40 small libraries</h2><p>For Immediate Release</p><p>Monday, May 3, 2021</p>'
        "<p><b>PORT HILL, Maine</b> – The River Fund has awarded $4 million to forty small libraries on rivers, it said today.</p><p>It is new.</p></main></body></html>"
    )
    item = item_of(html, "page.html")
    assert (item.subheadline, item.date, item.place) == ("", date(2021, 5, 3), "Port Hill, Maine")


def test_the_office_and_the_number_above_a_headline_of_a_ministry() -> None:
    text = (
        "Communiqué\nMinistère des Eaux et des Rivières\nCabinet de la ministre\n\nParis, le 12 novembre 2019\nN° 447\n\n"
        "Le plan « Rivières vivantes » est lancé\n\nLa ministre des Eaux et des Rivières a lancé ce jour le plan « Rivières vivantes ».\n\nIl est long.\n"
    )
    item = item_of(text)
    assert (item.headline, item.subheadline) == ("Le plan « Rivières vivantes » est lancé", "")
    assert (item.place, item.date) == ("Paris", date(2019, 11, 12))


def test_the_name_of_a_field_without_its_number_is_no_title() -> None:
    text = f"{HEADLINE}\n\n{TEXT}Kontakt\nBea Roos\nTelefon: 0331 5550143\nTelefax: 0331 5550144\nMobil: 0170 5550143\n"
    assert [(it.name, it.title, it.phone) for it in item_of(text).contacts] == [
        ("Bea Roos", "", "0331 5550143")
    ]
