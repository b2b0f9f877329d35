"""Layouts of sites and of offices: numbers of documents, fields of a page, heads that line breaks part, lists of contacts."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of

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
