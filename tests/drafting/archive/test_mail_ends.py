"""What programs and lists of mail add to an announcement: nothing of it is published."""

import pytest

from hrnk_press.drafting.archive.pages.source import read_source
from tests.drafting.archive.reader import item_of, page_of, release_of, words_of

HEADERS = """From: Ada Lind <ada.lind@example.org>
To: Otto Berg <otto.berg@example.org>
Subject: Club Opens Shelter
Date: Tue, 14 May 2019 09:00:00 +0200
Content-Type: text/{}; charset=utf-8

"""
LEDE = "GENEVA, May 14, 2019 – The club opens a shelter in the old mill by the river."
FOOTERS = [
    'You get this newsletter because you signed up. <a href="https://m.example.org/u?t=S1">Unsubscribe</a> | <a href="https://m.example.org/p?t=S1">Update your preferences</a>',
    '<a href="https://m.example.org/u?t=S1">Unsubscribe from this list</a>',
    'Nicht mehr dabei? <a href="https://m.example.org/u?t=S1">Hier abmelden</a>',
    "Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.",
    'Vous recevez ce courriel car vous êtes inscrit. <a href="https://m.example.org/u?t=S1">Se désinscrire</a>',
    'Recibe este correo porque está suscrito. <a href="https://m.example.org/u?t=S1">Darse de baja</a>',
    '메일을 원하지 않으시면 <a href="https://m.example.org/u?t=S1">수신거부</a>를 누르세요.',
    "Si no desea recibir más mensajes, escriba a la oficina.",
    "본 메일은 2019년 5월 14일 기준 수신 동의 여부를 확인하여 발송되었습니다.",
]


@pytest.mark.parametrize("footer", FOOTERS)
def test_footers_of_mailings(footer: str) -> None:
    sent = f"{HEADERS.format('html')}<h1>Club Opens Shelter</h1><p>{LEDE}</p><p>{footer}</p>"
    page = page_of(sent, "sent.eml")
    (item,) = page.items
    assert [it.text for it in item.body] == [
        "The club opens a shelter in the old mill by the river."
    ]
    assert "t=S1" not in release_of(item).source
    assert words_of(page) == sum(it.words for it in read_source(sent.encode(), "sent.eml").blocks)


@pytest.mark.parametrize(
    "added",
    [
        "Sent from my iPhone",
        "Von meinem iPad gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "나의 iPhone에서 보냄",
        "This e-mail and its attachments are confidential. If you are not the one it is meant for, delete it.",
        "Diese Nachricht ist vertraulich und nur für den Empfänger bestimmt.",
        "Ce message et ses pièces jointes sont confidentiels.",
        "Este mensaje es confidencial y va dirigido a su destinatario.",
        "본 메일은 지정된 수신인만을 위한 것입니다.",
    ],
)
def test_what_programs_and_offices_add_to_every_mail(added: str) -> None:
    page = page_of(
        f"{HEADERS.format('plain')}{LEDE}\n\nIt has forty beds.\n\n{added}\n", "sent.eml"
    )
    assert page.items[0].body[-1].text == "It has forty beds."
    assert added in [it.text for it in page.furniture]


@pytest.mark.parametrize(
    "said",
    [
        "This message is confidential until May 20, 2019.",
        "Members may unsubscribe from the club at any time.",
        "The club was sent a phone by a friend.",
    ],
)
def test_sentences_of_the_text_stay(said: str) -> None:
    item = item_of(f"{HEADERS.format('plain')}{LEDE}\n\nIt has forty beds.\n\n{said}\n", "sent.eml")
    assert item.body[-1].text == said


def test_a_footer_above_the_text_takes_nothing_else_with_it() -> None:
    why = "You are receiving this mail because you are a friend of the club."
    item = item_of(f"{HEADERS.format('plain')}{why}\n\n{LEDE}\n\nIt has forty beds.\n", "sent.eml")
    assert [it.text for it in item.body][1:] == ["It has forty beds."]


def test_sentences_below_two_hyphens_are_no_signature() -> None:
    below = "The mill was empty.\n\n“We begin,” said Ada Lind.\n\nIt stays open until the river rises, and the town pays for the beds."
    item = item_of(f"{HEADERS.format('plain')}{LEDE}\n\n-- \n{below}\n", "sent.eml")
    assert [it.text for it in item.body][1:] == below.split("\n\n")


@pytest.mark.parametrize("address", ["otto.berg@example.org", "Otto.Berg%40example.org"])
def test_links_that_name_whom_a_mail_was_sent_to(address: str) -> None:
    link = f'<a href="https://m.example.org/read?u={address}&amp;t=S1">The survey</a>'
    sent = f"{HEADERS.format('html')}<h1>Club Opens Shelter</h1><p>{LEDE}</p><p>{link} is <b>out</b>.</p>"
    assert item_of(sent, "sent.eml").body[-1].markdown == "The survey is **out**."
    (note,) = read_source(sent.encode(), "sent.eml").notes
    assert note.message == "a link in the mail names whom it was sent to, and was left out"


def test_a_mail_that_was_cut_short_within_its_parts() -> None:
    mail = (
        "From: ada.lind@example.org\nSubject: Club Opens Shelter\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: multipart/related; boundary="y"\n\n'
        f"{LEDE}\n--x--\n"
    )
    assert LEDE in [it.text for it in read_source(mail.encode(), "cut.eml").blocks]
