"""The subject of a mail as the headline that its text does not have."""

import pytest

from hrnk_press.model.release import Kind
from tests.drafting.archive.reader import item_of, page_of, words_of

MAIL = """From: Ada Lind <ada.lind@example.org>
Subject: {}
Date: Tue, 14 May 2019 09:00:00 +0200
List-Id: River friends <friends.lists.example.org>
Content-Type: text/plain; charset=utf-8

{}
"""
TEXT = "GENEVA, May 14, 2019 – The club opens a shelter in the old mill by the river.\n\nIt has forty beds."


@pytest.mark.parametrize(
    "before",
    [
        *("Fwd: ", "FW:", "RE: ", "Re[2]: ", "WG: ", "AW: ", "TR : ", "RV: ", "전달: "),
        *("[EXTERNAL] ", "[EXT]", "*EXTERNAL* ", "[press-list] ", "[friends] "),
        "[EXTERNAL] Fwd: RE: [press-list] ",
    ],
)
@pytest.mark.parametrize("label", ["", "PRESS RELEASE: "])
def test_what_came_before_a_subject_on_its_way(before: str, label: str) -> None:
    sent = MAIL.format(f"{before}{label}Club Opens Shelter by the River", TEXT)
    page = page_of(sent, "sent.eml")
    (item,) = page.items
    assert item.headline == "Club Opens Shelter by the River"
    assert before.strip() in " ".join(it.words for it in item.kept)
    assert words_of(page) == len(sent.split()) - len(
        ["Content-Type:", "text/plain;", "charset=utf-8"]
    )


@pytest.mark.parametrize(
    "subject", ["Recall: All Boats", "[UPDATED] Club Opens", "Trains: No Tickets"]
)
def test_words_of_a_subject_stay(subject: str) -> None:
    assert item_of(MAIL.format(subject, TEXT), "sent.eml").headline == subject


@pytest.mark.parametrize(
    "subject", ["Cour suprême : la plainte est rejetée", "La plainte est rejetée"]
)
def test_the_first_sentence_of_a_text_is_no_headline_where_there_is_a_subject(subject: str) -> None:
    lede = "La Cour suprême a rejeté la plainte des quarante familles, a annoncé le club de la rivière."
    text = f"{lede}\n\n« Nous continuons », a déclaré Ada Lind."
    item = item_of(MAIL.format(subject, text), "sent.eml")
    assert item.headline == subject
    assert item.body[0].text == lede
    assert item.language == "fr"


HEADED = "Club on the Fire at the Mill\n\nGENEVA, May 14, 2019 – The mill burned down on Sunday.\n\nIt stood there for years."


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Statement: Club on the Fire at the Mill", Kind.STATEMENT),
        ("Fwd: Joint Statement: Club on the Fire", Kind.STATEMENT),
        ("Press Release: Club on the Fire at the Mill", Kind.PRESS_RELEASE),
        ("A statement worth reading", Kind.PRESS_RELEASE),
    ],
)
def test_what_a_subject_calls_a_text_with_a_headline(subject: str, kind: Kind) -> None:
    item = item_of(MAIL.format(subject, HEADED), "sent.eml")
    assert (item.headline, item.kind) == ("Club on the Fire at the Mill", kind)


def test_what_a_text_calls_itself_counts_before_its_subject() -> None:
    text = f"PRESS RELEASE\n\n{HEADED}"
    assert item_of(MAIL.format("Statement: Fire", text), "sent.eml").kind is Kind.PRESS_RELEASE


@pytest.mark.parametrize(
    ("lede", "kind"),
    [
        ("Ada Lind, director, issued the following statement on the fire:", Kind.STATEMENT),
        ("The club made the following joint statement:", Kind.STATEMENT),
        ("Ada Lind gab heute folgende Erklärung ab:", Kind.STATEMENT),
        ("Ada Lind a fait la déclaration suivante :", Kind.STATEMENT),
        ("Ada Lind hizo la siguiente declaración:", Kind.STATEMENT),
        ("Ada Lind issued the following statement.", Kind.PRESS_RELEASE),
        ("The club asks for the following:", Kind.PRESS_RELEASE),
    ],
)
def test_a_text_that_says_that_a_statement_follows_is_one(lede: str, kind: Kind) -> None:
    text = f"Club on the Fire\n\nGENEVA, May 14, 2019 – {lede}\n\n“The mill is gone. We mourn with the miller.”\n"
    assert item_of(text).kind is kind
    assert item_of(f"PRESS RELEASE\n\n{text}").kind is Kind.PRESS_RELEASE
