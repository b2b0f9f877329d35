"""Media contacts in columns, drawn tables, footers and lists by kind, and in sentences."""

import pytest

from tests.drafting.archive.reader import item_of

TEXT = "Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — The club opens a second shelter in the old mill by the river.\n\nIt is warm.\n"
PAGE = "<article><h1>Club Opens Second Shelter</h1><p>GENEVA, May 14, 2019 — The club opens a second shelter in the old mill by the river.</p><p>It is warm there.</p>{}</article>"
ADA = ("Ada Lind", "lind@example.org", "202-555-0143")
BEA = ("Bea Roos", "roos@example.org", "202-555-0144")


def contacts(text: str, name: str = "page.txt") -> list[tuple[str, str, str]]:
    return [(it.name, it.email, it.phone) for it in item_of(text, name).contacts]


@pytest.mark.parametrize(
    "label",
    [
        "RSVP:",
        "Media RSVP:",
        "For interviews or images:",
        "Für Nachfragen:",
        "Interviewanfragen bitte an:",
        "Pressekarten und Interviews:",
        "Ansprechpersonen:",
        "Ansprechpartner/in:",
        "Publicity:",
        "Media contacts (after 3.15pm please):",
        "Atención a medios:",
        "Herausgegeben von:",
        "Porte-parole :",
        "Vocería:",
        "Questions?",
        "Pressesprecherinnen:",
        "Mill.io Media Contact:",
        "Contact presse du secrétariat d’État, service des moulins et des rivières du Nord :",
        "Press contact for the Council of Mills, Rivers and All Their Banks:",
        "To arrange an interview:",
        "Kontakt & Rückfragen:",
        "Weitere Informationen / Pressekontakt:",
    ],
)
def test_labels_before_contacts_of_the_press(label: str) -> None:
    line = f"{label} Ada Lind, Tel. 0202/555-0143, lind@example.org"
    assert contacts(f"{TEXT}\n{line}\n") == [("Ada Lind", "lind@example.org", "0202/555-0143")]


@pytest.mark.parametrize(
    "label",
    [
        "Vos contacts",
        "Interview requests",
        "Pour nous joindre",
        "Issued by:",
        "Press and media contacts",
    ],
)
def test_labels_that_stand_alone(label: str) -> None:
    assert contacts(f"{TEXT}\n{label}\n\nAda Lind | lind@example.org | 202-555-0143\n") == [ADA]


@pytest.mark.parametrize(
    "label",
    [
        "The Bridge Customer Contact:",
        "Relations investisseurs",
        "Contacto clientes:",
        "Booking:",
        "Investors",
    ],
)
def test_contacts_of_others_than_the_press_are_none_beside_those(label: str) -> None:
    press = "Media Contact:\nAda Lind\n202-555-0143\nlind@example.org"
    other = f"{label}\nBea Roos\n202-555-0144\nroos@example.org"
    assert contacts(f"{TEXT}\n{press}\n\n{other}\n") == [ADA]


def test_columns_of_contacts_whose_names_stand_below_their_bodies() -> None:
    rows = (
        ("River Club", "Mill Trust"),
        ("Ada Lind", "Bea Roos"),
        ("202-555-0143", "202-555-0144"),
        ("lind@example.org", "roos@example.org"),
    )
    lines = "\n".join(f"{one:<40}{other}" for one, other in rows)
    assert contacts(f"{TEXT}\nMedia contacts\n\n{lines}\n") == [ADA, BEA]


def test_a_table_that_is_drawn() -> None:
    lines = "┌────┬────┐\n│담당 부서│강변과  │책임자│과  장  황보영 (044-555-0143) │\n│        │        │담당자│사무관  이가람 (044-555-0144) │\n└────┴────┘"
    assert [it[::2] for it in contacts(f"{TEXT}\n{lines}\n")] == [
        ("황보영", "044-555-0143"),
        ("이가람", "044-555-0144"),
    ]


@pytest.mark.parametrize("tag", ["footer", "aside"])
def test_what_closes_an_article_with_contacts(tag: str) -> None:
    lines = "<h3>Media contact</h3><p>Ada Lind<br>202-555-0143<br>lind@example.org</p>"
    assert contacts(PAGE.format(f"<{tag}>{lines}</{tag}>"), "page.html") == [ADA]


@pytest.mark.parametrize(
    "sentence",
    [
        "Interviews can be arranged through {}.",
        "Les demandes d’entrevue doivent être adressées à {}.",
        "Weitere Informationen gibt es bei {}.",
        "Interviews vermittelt {}.",
        "Para coordinar entrevistas escribir a {}.",
        "Note to editors: For an interview with Orla Roos contact {}.",
    ],
)
def test_sentences_that_say_whom_to_ask(sentence: str) -> None:
    said = sentence.format("Ada Lind, 202-555-0143, lind@example.org")
    assert contacts(f"{TEXT}\n{said}\n") == [ADA]


def test_an_item_that_says_whom_to_ask_for_something() -> None:
    lines = "CONTACTS\n* Ada Lind, River Club, 202-555-0143, lind@example.org\n* Figures: ask Dr. Udo Roos (roos@example.org)"
    assert contacts(f"{TEXT}\n{lines}\n") == [ADA, ("Udo Roos", "roos@example.org", "")]


def test_marks_that_stick_to_a_number_and_an_address() -> None:
    said = "문의 강변협의회 사무국 T.02-555-0143 E.office@example.org"
    assert contacts(f"{TEXT}\n{said}\n") == [("", "office@example.org", "02-555-0143")]


def test_a_date_whose_dash_was_lost_is_no_number() -> None:
    said = "<p>Media contact: Ada Lind, 202-555-0143, lind@example.org</p><p>2022-1209</p>"
    assert contacts(PAGE.format(said), "page.html") == [ADA]


def test_addresses_of_two_bodies_in_lines_of_their_own() -> None:
    lines = "Contact:\n\npress@example.org,\nnorth@example.net"
    assert contacts(f"{TEXT}\n{lines}\n") == [
        ("", "press@example.org", ""),
        ("", "north@example.net", ""),
    ]


def test_people_below_the_number_of_their_house() -> None:
    lines = "Enquiries:\n\nRiver Club Tel: 202-555-0143\nAda Lind, Chair\n\nMill Advisory Tel: 202-555-0144\nUdo Roos / Lucinda Faye"
    assert contacts(f"{TEXT}\n{lines}\n") == [
        ("Ada Lind", "", "202-555-0143"),
        ("Udo Roos", "", "202-555-0144"),
        ("Lucinda Faye", "", "202-555-0144"),
    ]


def test_a_number_within_an_office() -> None:
    said = "담당: 복원처 처장 어윤슬 (033-555-0143), 계장 묵재이 (0144)"
    assert contacts(f"{TEXT}\n{said}\n") == [
        ("어윤슬", "", "033-555-0143"),
        ("묵재이", "", "0144"),
    ]


def test_labels_and_what_they_say_are_no_columns() -> None:
    lines = (
        "MEDIA RELEASE\nCase Number:      16-118734\nPrepared by:      Sgt. Ada Lind, 202-555-0143"
    )
    assert contacts(f"{lines}\n\n{TEXT}") == [("Ada Lind", "", "202-555-0143")]


def test_an_address_in_words_of_another_language() -> None:
    lines = "Contacts\n\n- Presse : Ada Lind, presse chez example point org\n- Radios : Udo Roos, 04 55 50 14 29"
    assert [it[::2] for it in contacts(f"{TEXT}\n{lines}\n")] == [
        ("Ada Lind", ""),
        ("Udo Roos", "04 55 50 14 29"),
    ]


def test_a_footer_that_says_nothing_to_the_press_stays_furniture() -> None:
    lines = "<footer><p>Home</p><p>lind@example.org</p></footer>"
    assert contacts(PAGE.format(lines), "page.html") == []


def test_headings_below_the_one_of_contacts() -> None:
    one = "<h3>Media</h3><p>Ada Lind</p><p>lind@example.org</p><p>202-555-0143</p>"
    other = "<h3>Investors</h3><p>Bea Roos</p><p>roos@example.org</p>"
    assert contacts(PAGE.format(f"<h2>Contacts</h2>{one}{other}"), "page.html") == [ADA]


def test_several_in_a_sentence_whose_names_are_linked_to_their_addresses() -> None:
    links = '<a href="mailto:lind@example.org">Ada Lind</a> on 202-555-0143 or <a href="mailto:roos@example.org">Bea Roos</a> on 202-555-0144'
    page = PAGE.format(f"<p>For more information contact {links}.</p>")
    assert contacts(page, "page.html") == [ADA, BEA]


def test_a_link_of_other_words_below_a_number() -> None:
    lines = '<div>Contact presse</div><div>Ada Lind</div><div>202-555-0143</div><div><a href="mailto:lind@example.org">Écrire</a></div>'
    assert contacts(PAGE.format(lines), "page.html") == [ADA]


@pytest.mark.parametrize(
    "lines",
    [
        "**Media contact:**\nAda Lind\nPress Secretary, River Club\nc: 202-555-0143\ne: lind@example.org",
        "Publicity: Ada Lind -- lind@example.org -- 202-555-0143\nBooking: Bea Roos -- roos@example.org\nRadio: radio@example.org",
    ],
)
def test_lines_of_one_paragraph_of_markdown(lines: str) -> None:
    assert contacts(f"# {TEXT}\n{lines}\n", "page.md")[:1] == [ADA]
    assert "Bea Roos" not in {name for name, _, _ in contacts(f"# {TEXT}\n{lines}\n", "page.md")}


def test_stress_over_the_lines_of_a_paragraph_of_markdown() -> None:
    lines = "### Press contact:\n*Ada van der Lind  \nMill\nTel: 202-555-0143  \nE-mail: lind@example.org*"
    assert contacts(f"# {TEXT}\n{lines}\n", "page.md") == [("Ada van der Lind", *ADA[1:])]


def test_a_number_for_customers_is_none() -> None:
    lines = '<div>Media contact<br>Ada Lind<br>202-555-0143<br>lind@example.org</div><div class="foot">© 고객센터 02-555-7800</div>'
    assert contacts(PAGE.format(lines), "page.html") == [ADA]


@pytest.mark.parametrize("title", ["Director of Research", "Director of Research, River Watch"])
def test_lines_that_say_no_more_than_the_registry_are_left_to_it(title: str) -> None:
    lines = f"Contact:\nMara Ilves\n{title}\npress@riverwatch.example.org\n+1 202-555-0143\n"
    said = "The river club has opened its old mill to the families of the valley, it said today."
    item = item_of(f"River Watch Opens a Mill\n\nGENEVA, March 3, 2021 – {said}\n\n{lines}")
    assert [it.text for it in item.body] == [said]
    assert [it.words for it in item.kept if it.key == "contacts"] == lines.splitlines()


def test_a_title_that_the_registry_lacks_stays_with_all_lines() -> None:
    lines = "Contact:\nMara Ilves\nKeeper of the Mill\npress@riverwatch.example.org\n"
    said = "The river club has opened its old mill to the families of the valley, it said today."
    item = item_of(f"River Watch Opens a Mill\n\nGENEVA, March 3, 2021 – {said}\n\n{lines}")
    assert [it.text for it in item.body] == [said, *lines.splitlines()]
