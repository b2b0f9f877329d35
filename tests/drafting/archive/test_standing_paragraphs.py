"""Standing paragraphs of organizations that only the text itself introduces."""

import pytest

from hrnk_press.drafting.archive.people.introductions import introduced
from tests.drafting.archive.reader import item_of

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
