"""Standing paragraphs of organizations that only the text itself introduces."""

import pytest

from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.source import read_source
from hrnk_press.drafting.archive.people.introductions import introduced
from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.registry import Registry
from tests.drafting.archive.reader import item_of
from tests.drafting.registry import OFFICE

HEAD = "Bridges Reopen\n\nMay 14, 2019\n\n"
LEAD = (
    "The Committee for Open River Bridges (ORB) and the Lind Fund for Quiet Water (LFQW) reopened the bridges.\n\n"
    "“They are open,” said Ada Lind.\n\n"
)


def found(text: str) -> list[tuple[str, str]]:
    return [(it.organization, it.name) for it in item_of(HEAD + text).boilerplates]


@pytest.mark.parametrize(
    "standing",
    [
        "ORB is the leading club of its kind, and was founded in 2001.",
        "ORB was established in 2001 by a group of former ferrymen.",
        "The Committee for Open River Bridges (ORB) works to keep bridges open.",
        "The Committee for Open River Bridges is a non-profit organization.",
    ],
)
def test_who_is_introduced_above_says_what_it_is_below(standing: str) -> None:
    text = f"{LEAD}{standing}\n\nContact: Ada Lind, lind@example.org\n"
    assert found(text) == [("", "Committee for Open River Bridges")]


def test_each_of_two_issuers_has_its_own() -> None:
    text = f"{LEAD}ORB is a club.\n\nThe Lind Fund for Quiet Water (LFQW) works to keep water quiet. It began in 1971.\n"
    assert [name for _, name in found(text)] == [
        "Committee for Open River Bridges",
        "Lind Fund for Quiet Water",
    ]


def test_the_registry_knows_it_by_the_name_that_its_short_one_stands_for() -> None:
    lead = "The Han Institute for Testimony (HIFT) opened an archive.\n\nIt is full.\n\n"
    assert found(f"{lead}HIFT is an archive in Seoul.\n") == [
        ("han-institute", "Han Institute for Testimony")
    ]


@pytest.mark.parametrize(
    "paragraph",
    [
        "ORB is calling on the city to pay for the paint.",
        "ORB has called for paint, and was answered.",
        "ORB’s chair is a painter by trade.",
        "ORBIT is a club of stargazers.",
        "The town is a place with nine bridges.",
    ],
)
def test_what_an_organization_does_is_no_standing_paragraph(paragraph: str) -> None:
    assert found(f"{LEAD}{paragraph}\n") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("by the High Office for River Refugees (HORR) today", ["High Office for River Refugees"]),
        ("by the Office for River Refugees (RR) today", ["Office for River Refugees"]),
        (
            "the Internationale Gesellschaft für Flüsse (IGF)",
            ["Internationale Gesellschaft für Flüsse"],
        ),
        ("Ada Lind (Chair) and Bea Roos (Kent)", []),
        ("the club and its river (ORB) today", []),
        ("(ORB)", []),
    ],
)
def test_introductions(text: str, names: list[str]) -> None:
    assert [it.name for it in introduced([text])] == names


HELD_IN = {
    "en": "River Watch is a club in Bern, and counts boats on every river of the county.",
    "de": "River Watch ist ein Verein in Bern und zählt die Boote auf allen Flüssen des Kantons.",
    "fr": "River Watch est une association à Berne qui compte les bateaux sur les rivières du canton.",
    "ko": "강지킴이는 베른에 본부를 둔 단체로, 주의 모든 강에 있는 배를 세고 있다.",
}
NEWS = {
    "en": "The Bridges Reopen\n\nMay 14, 2019\n\nThe bridges of the town are open again, and they were painted.",
    "de": "Die Brücken sind offen\n\n14. Mai 2019\n\nDie Brücken der Stadt sind wieder offen, und sie wurden gestrichen.",
    "fr": "Les ponts sont ouverts\n\n14 mai 2019\n\nLes ponts de la ville sont de nouveau ouverts, et ils ont été repeints.",
    "ko": "다리 다시 열려\n\n2019년 5월 14일\n\n시의 다리들이 다시 열렸고 모두 새로 칠해졌다고 시가 밝혔다.",
}
LABELS = {
    "en": "About River Watch: ",
    "de": "Über River Watch: ",
    "fr": "À propos de River Watch : ",
    "ko": "강지킴이 소개: ",
}
IN_FOUR = Registry(
    people={},
    organizations={
        "river-watch": Organization(
            "river-watch",
            "River Watch",
            names={"ko": "강지킴이"},
            boilerplates=tuple(Boilerplate(text, tag) for tag, text in HELD_IN.items()),
        )
    },
)


def in_four(text: str) -> Item:
    """The one announcement of that page, in an office that is known in four languages."""
    (item,) = read_page(read_source(text.encode(), "page.txt"), IN_FOUR, OFFICE).items
    return item


@pytest.mark.parametrize("tag", HELD_IN)
def test_what_the_registry_prints_is_left_to_it_in_every_language(tag: str) -> None:
    item = in_four(f"{NEWS[tag]}\n\n{HELD_IN[tag]}\n")
    assert item.language == tag
    assert [it.known for it in item.boilerplates] == [True]
    assert HELD_IN[tag] not in [it.text for it in item.body]
    assert item.organizations == ("river-watch",)


@pytest.mark.parametrize("tag", HELD_IN)
def test_what_the_registry_prints_is_left_to_it_behind_its_title_in_the_line(tag: str) -> None:
    item = in_four(f"{NEWS[tag]}\n\n{LABELS[tag]}{HELD_IN[tag]}\n")
    assert [(it.known, it.text) for it in item.boilerplates] == [(True, HELD_IN[tag])]
    assert len(item.body) == 1
    assert [it.words for it in item.kept if it.key == "boilerplates"] == [
        LABELS[tag] + HELD_IN[tag]
    ]


def test_other_words_behind_such_a_title_stay() -> None:
    item = in_four(f"{NEWS['en']}\n\nAbout River Watch: It counts boats, and rows them as well.\n")
    assert [it.known for it in item.boilerplates] == [False]
    assert item.body[-1].text.startswith("About River Watch: It counts")


def test_words_of_another_language_stay() -> None:
    item = in_four(f"{NEWS['en']}\n\nIt is so.\n\n{HELD_IN['de']}\n")
    assert item.body[-1].text == HELD_IN["de"]


@pytest.mark.parametrize("title", ["About the Watch", "Notes:", "Background"])
def test_what_the_registry_prints_is_left_to_it_below_a_title_that_names_nobody(title: str) -> None:
    item = in_four(f"{NEWS['en']}\n\nIt is so.\n\n{title}\n{HELD_IN['en']}\n")
    assert [(it.organization, it.known) for it in item.boilerplates] == [("river-watch", True)]
    assert {title, HELD_IN["en"]}.isdisjoint(it.text for it in item.body)
