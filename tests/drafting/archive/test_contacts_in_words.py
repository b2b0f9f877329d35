"""Media contacts in sentences and behind labels in many words, and how one is told from the next."""

import pytest

from tests.drafting.archive.reader import item_of

PROSE = "The club opens a second shelter in the old mill, with forty beds for the winter."
NUMBER = "202-555-0143"
ADA = ("Ada Lind", "ada@example.org", NUMBER)
UDO = ("Udo Roos", "udo@example.org", "202-555-0144")
Contact = tuple[str, str, str]


def contacts_of(lines: str) -> list[Contact]:
    text = f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — {PROSE}\n\n{lines}\n"
    return [(it.name, it.email, it.phone) for it in item_of(text).contacts]


@pytest.mark.parametrize(
    "sentence",
    [
        f"For questions about this news, reach out to Ada Lind, VP, Communications at {NUMBER} or by email at ada@example.org.",
        f"Please direct all media questions to Ada Lind, Editor on {NUMBER} or via email: ada@example.org.",
        f"Media wishing to attend should RSVP to Ada Lind, Policy Analyst on {NUMBER}, or at ada@example.org.",
        f"Media inquiries should be directed to Ada Lind by email at ada@example.org or by phone at {NUMBER}.",
        f"Weitere Informationen erhalten Sie bei Ada Lind, Tel. {NUMBER} oder per E-Mail an ada@example.org.",
        f"Rückfragen beantwortet Ada Lind, Projektleiterin unter der Telefonnummer {NUMBER}, ada@example.org.",
        f"Für Rückfragen steht Ihnen Ada Lind bei Verein Grüner Hof, Tel. {NUMBER}, E-Mail: ada@example.org zur Verfügung.",
        f"Pour plus de renseignements, communiquez avec Ada Lind, Relations médias au {NUMBER} ou par courriel à ada@example.org.",
        f"Pour toute question, merci de vous adresser à Ada Lind, au {NUMBER} ou à l’adresse ada@example.org.",
        f"Los medios interesados pueden contactar a Ada Lind en el {NUMBER} o por correo electrónico a ada@example.org.",
    ],
)
def test_whom_a_sentence_says_to_ask(sentence: str) -> None:
    assert contacts_of(sentence) == [ADA]


@pytest.mark.parametrize(
    "label",
    [
        "For Media Inquiries Only:",
        "For more information, please call:",
        "For further press information:",
        "Questions?",
        "Further contact details for reporters:",
        "Información y contacto:",
        "Persona de contacto:",
        "Para más información, contactar con:",
        "Vos contacts presse :",
        "Pour nous joindre :",
        "Pour en savoir plus, contactez :",
        "Kontakt für unsere Medienpartner:",
        "담당자 연락처:",
        "문의 및 연락처:",
        "보도 관련 문의:",
    ],
)
def test_labels_in_other_words(label: str) -> None:
    assert contacts_of(f"{label}\nAda Lind, Editor\n{NUMBER}\nada@example.org") == [ADA]


@pytest.mark.parametrize(
    ("lines", "contacts"),
    [
        (f"Contact: Me Ada Lind, {NUMBER}, ada@example.org", [ADA]),
        (f"Contact: Ada Lind Policy Analyst {NUMBER} ada@example.org", [ADA]),
        (f"Contact:\nVerein Grüner Hof\nAda Lind\n{NUMBER}\nada@example.org", [ADA]),
        (f"Contact:\nBlue Fern Labs, Ada Lind, Editor (Email ada@example.org)\n{NUMBER}", [ADA]),
        (f"Contact: Ada Lind, Jr., {NUMBER}", [("Ada Lind, Jr.", "", NUMBER)]),
        (
            f"Contact: Ada d’Aubrac, Editor, {NUMBER}, ada@example.org",
            [("Ada d’Aubrac", *ADA[1:])],
        ),
        (
            f"Contact: Ada Banks, Editor, {NUMBER}, ada@example.org",
            [("Ada Banks", *ADA[1:])],
        ),
        (f"Contact:\nAda Lind\nPhone number: {NUMBER}\nada@example.org", [ADA]),
        (f"Contact:\n\nAda Lind\n\nT: {NUMBER}\n\n202-555-0199\n\nada@example.org", [ADA]),
        (f"Contact:\nAda Lind – Program Manager (Phone: {NUMBER}, Email: ada@example.org)", [ADA]),
        (
            f"Contact: Ada Lind, {NUMBER}, ada@example.org Udo Roos, 202-555-0144, udo@example.org",
            [ADA, UDO],
        ),
        (
            f"Contact:\nAda Lind\n{NUMBER}\nada@example.org\nOffice hours: 9:00-17:00\nTwitter: @river"
            "\n\nUdo Roos\n202-555-0144\nudo@example.org",
            [ADA, UDO],
        ),
        (
            f"Contact: Ada Lind, {NUMBER}, ada@example.org\n\nPrepared by Ada Lind (ada@example.org)",
            [ADA],
        ),
        (
            f"Kontakt:\nAda Lind\n{NUMBER}\nada@example.org\n\nInvestorenkontakt:\nUdo Roos\n202-555-0144",
            [ADA],
        ),
        (f"For more information -- Ada Lind:\n{NUMBER}\nada@example.org", [ADA]),
        (f"Contact: Ada Lind, {NUMBER}, ada@example.org\n\n2019 05 14 3", [ADA]),
        (
            f"Contact:\nAda Lind\tPolicy Analyst\t{NUMBER}\tada@example.org"
            "\nUdo Roos\tEditor\t202-555-0144\tudo@example.org",
            [ADA, UDO],
        ),
        (
            "Contact:\nAda Lind               Udo Roos\nPolicy Analyst         Editor"
            f"\n{NUMBER}           202-555-0144\nada@example.org        udo@example.org",
            [ADA, UDO],
        ),
        (
            f"Contacts:        Ada Lind {NUMBER}  Udo Roos 202-555-0144",
            [("Ada Lind", "", NUMBER), ("Udo Roos", "", "202-555-0144")],
        ),
        (
            f"Contact: Ada Lind\n\nPublic Information Officer\n\nMobile/WhatsApp: {NUMBER}\n\nada@example.org",
            [ADA],
        ),
        (
            f"Media Contact(s): Ada Lind\nDaytime: ada@example.org\nEvening: Telephone {NUMBER}",
            [ADA],
        ),
        (
            f"Press Contact: Ada Lind, {NUMBER}, ada@example.org\nPublic Contact: Visitor Services (202) 555-0199"
            "\nRequest accommodations five days in advance at (202) 555-0198",
            [ADA],
        ),
        (
            f"Contact: Ilvada Head ({NUMBER}) or Ada (Addie) Lind ({NUMBER})",
            [("Ilvada Head", "", NUMBER), ("Ada (Addie) Lind", "", NUMBER)],
        ),
        (
            f"Contact:\nAda Lind\n{NUMBER}\nada@example.org\n\nUdo Roos – Editor, Kite & Co.\nudo@example.org\n202-555-0144",
            [ADA, UDO],
        ),
        (f"Source : Mme Ada Lind (Clairmont) (Tél. : {NUMBER}, Courriel : ada@example.org)", [ADA]),
        (f"For more information contact Ada Lind, {NUMBER} or via email: ada@example.org.", [ADA]),
        (
            f"Contact:\n\nAda Lind\n\nMob: {NUMBER}\n\nFon: 202-555-0199\n\n(e) ada@example.org",
            [ADA],
        ),
        (
            f"Contact:\nAda Lind\n{NUMBER}\nada@example.org\n@river\n\nUdo Roos | River Club"
            " (202-555-0144, udo@example.org)",
            [ADA, UDO],
        ),
        (
            f"Contact: Ada Lind, {NUMBER}, ada@example.org\n\nIlvada Krsnik\n\nPhone: 202-555-0144",
            [ADA, ("Ilvada Krsnik", "", "202-555-0144")],
        ),
        (f"Contact: Finch Lowell, ADA LIND, Editor, {NUMBER}", [("ADA LIND", "", NUMBER)]),
        (f"Kontakt: Dr. Ada Lind bei Klares Wasser, {NUMBER}, ada@example.org", [ADA]),
        (f"Kontakt: Ansprechpartnerin Ada Lind, Tel. {NUMBER}, ada@example.org", [ADA]),
    ],
)
def test_one_contact_and_the_next(lines: str, contacts: list[Contact]) -> None:
    assert contacts_of(lines) == contacts


@pytest.mark.parametrize(
    ("line", "contacts"),
    [
        (
            "문의: 강변연대 상황실 이이자람 정책팀장(02-555-0143, ada@example.org)",
            [("이이자람", "ada@example.org", "02-555-0143")],
        ),
        (
            "문의: 강변연대 김하나 국장(ada@example.org/02-555-0143)",
            [("김하나", "ada@example.org", "02-555-0143")],
        ),
        (
            "취재 문의는 강변연대 김하나 팀장(02-555-0143, ada@example.org) 또는 물길모임 박나래 국장(02-555-0144, udo@example.org)에게 문의 바랍니다.",
            [
                ("김하나", "ada@example.org", "02-555-0143"),
                ("박나래", "udo@example.org", "02-555-0144"),
            ],
        ),
        (
            "문의: 김하나 사무국장\n팩스: 02-555-0199\n이메일: ada@example.org",
            [("김하나", "ada@example.org", "")],
        ),
        (
            "문의\n성명: 김하나\n연락처: 02-555-0143\n이메일: ada@example.org",
            [("김하나", "ada@example.org", "02-555-0143")],
        ),
    ],
)
def test_korean_contacts_behind_their_bodies(line: str, contacts: list[Contact]) -> None:
    assert contacts_of(line) == contacts


@pytest.mark.parametrize(
    ("last", "found"),
    [
        (f"For more information, call {NUMBER}.", [("", "", NUMBER)]),
        (f"For further details on the mill please phone {NUMBER}.", [("", "", NUMBER)]),
        (f"The walk is free. For more information about the walk, contact Ada Lind at the mill at {NUMBER}, or visit www.example.org. Bring boots.", [("Ada Lind", "", NUMBER)]),
        (f"The walk begins at nine. To obtain more information, call {NUMBER} before noon.", [("", "", NUMBER)]),
        ("The club was founded in 1959. For more information, write to club@example.org.", [("", "club@example.org", "")]),
        (f"Pour plus d’informations, appelez le {NUMBER}.", [("", "", NUMBER)]),
        ("For more information, call 1-800-555-0143.", []),
        (f"Seats cost $12. For more information about tickets, call {NUMBER}.", []),
        (f"If you have seen the boat, call {NUMBER}.", []),
        (f"About the Club\n\nThe club was founded in 1959. For more information, call {NUMBER}.", []),
        (f"For more information, call {NUMBER}.\n\nContact: Ada Lind, ada@example.org, {NUMBER}", [ADA]),
    ],
)  # fmt: skip
def test_a_number_for_more_where_nobody_else_is_named(last: str, found: list[Contact]) -> None:
    assert contacts_of(last) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (f"Ada Lind can be reached at {NUMBER}.", [("Ada Lind", "", NUMBER)]),
        (f"Note to editors: Ada Lind, who built the mill, may be contacted on {NUMBER}.", [("Ada Lind", "", NUMBER)]),
        (f"The River Hotline can be reached at {NUMBER}.", []),
        (f"Ansprechpartnerin für die Presse ist Ada Lind ({NUMBER}, ada@example.org).", [ADA]),
        (f"Weitere Informationen bei Ada Lind, Telefon {NUMBER}.", [("Ada Lind", "", NUMBER)]),
        (f"Für weitere Fragen steht Ada Lind, Leiterin, zur Verfügung: Tel. {NUMBER}, ada@example.org", [ADA]),
        (f"For comment: Ada Lind {NUMBER}", [("Ada Lind", "", NUMBER)]),
        (f"For media inquiries:\n\nAda Lind\nada@example.org\n\nFor scientific questions:\n\nProf. Udo Roos\nudo@example.org\n{UDO[2]}", [("Ada Lind", "ada@example.org", ""), UDO]),
    ],
)  # fmt: skip
def test_who_may_be_reached_in_other_words(lines: str, found: list[Contact]) -> None:
    assert contacts_of(lines) == found


@pytest.mark.parametrize(
    ("lines", "hidden"),
    [
        ("press [ at ] example.org", "press [ at ] example.org"),
        ("medien (at) example.org", "medien (at) example.org"),
        ("Contact: Ada Lind <ada at example.org>", "ada at example.org"),
        ("They met <at noon> at example.org", ""),
    ],
)
def test_an_address_with_its_mark_in_words(lines: str, hidden: str) -> None:
    text = f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — {PROSE}\n\n{lines}\n"
    assert "".join(it.hidden for it in item_of(text).contacts) == hidden


@pytest.mark.parametrize(
    "last",
    [
        "For further information on how to give tips, people may call Crime Stoppers at 305-555-8477 or 911.",
        "For information about the new polls, voters can call the clerk at 502-555-0123. The polls open at 7.",
    ],
)
def test_where_others_may_ask_is_no_contact_of_the_release(last: str) -> None:
    assert not item_of(
        f"Club Opens Second Mill\n\nThe club opens a second mill by the river today.\n\nIt is warm.\n\n{last}\n"
    ).contacts


@pytest.mark.parametrize(
    "headline",
    [
        "Community relations: 300 students help at the mill",
        "Public Affairs: Minister meets 500 envoys",
        "Public Affairs: 2024 5 prizes named",
        "University relations: budget of 2025 to 2030",
        "University relations: budget for 2025-2030",
    ],
)
def test_a_headline_that_begins_as_an_office_is_called(headline: str) -> None:
    item = item_of(
        f"{headline}\n\nZARGA, March 3, 2024 – The club opens a second mill by the river today.\n\nIt is warm.\n"
    )
    assert (item.headline, item.contacts) == (headline, ())


@pytest.mark.parametrize(
    "last",
    [
        "For information on how to apply for a boat, call the harbor at 202-555-0199.",
        "For additional information about Mill Bank, member FDIC, call 202-555-0199.",
        "Para más información sobre los botes, los padres pueden llamar al 912 345 678.",
        "Weitere Informationen über Hilfe bei Hochwasser: 0221 123456.",
        "To obtain information about a lost boat, families write to River Watch, lost@example.org.",
        "Anmeldung und Informationen bei Karl Roos, Kursbüro, 0221 123456.",
    ],
)
def test_where_families_and_guests_may_ask_is_no_contact(last: str) -> None:
    assert not item_of(
        f"Club Opens Second Mill\n\nThe club opens a second mill by the river today.\n\nIt is warm.\n\n{last}\n"
    ).contacts


@pytest.mark.parametrize("aside", ["born at mill.example", "looks at boats.example"])
def test_what_somebody_does_at_a_place_is_no_address(aside: str) -> None:
    text = f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — {PROSE}\n\n"
    found = item_of(f"{text}Media contact: Ada Lind ({aside}) {NUMBER}\n").contacts
    assert [(it.name, it.hidden) for it in found] == [("Ada Lind", "")]


def test_who_keeps_a_site_is_nobody_by_name() -> None:
    text = f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — {PROSE}\n\n"
    found = item_of(f"{text}Contact: Web Master, webmaster@example.org\n").contacts
    assert [it.name for it in found if it.name] == []


@pytest.mark.parametrize(
    "last",
    [
        f"Contact: Ada Lind, {NUMBER}. Residents may call 311.",
        f"For information on how to join the club, contact Ada Lind at {NUMBER}.",
        f"For more information, people may contact Ada Lind at {NUMBER}.",
    ],
)
def test_who_answers_beside_what_is_for_everybody(last: str) -> None:
    assert [
        (it.name, it.phone)
        for it in item_of(
            f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — {PROSE}\n\n{last}\n"
        ).contacts
    ] == [("Ada Lind", NUMBER)]
