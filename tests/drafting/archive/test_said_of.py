"""What a text says of somebody beside the name."""

import pytest

from hrnk_press.drafting.archive.people.said_of import said_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "“It is open,” said Ada Lind, Director of the River Club. It rained.",
            "Director of the River Club",
        ),
        ("Ada Lind, director, said it was open.", "director"),
        ("Ada Lind, the chair of the club, asked: “Is it open?”", "chair of the club"),
        ("Ada Lind, River Club Coordinator says it is open.", "River Club Coordinator"),
        ("Yesterday River Club Chair Ada Lind opened it.", "River Club Chair"),
        ("Los Ríos County Sheriff Ada Lind opened it.", "Los Ríos County Sheriff"),
        ("„Es ist offen“, sagte Ada Lind, Leiterin des Vereins.", "Leiterin des Vereins"),
        ("Ada Lind, who is director of nothing, said so.", ""),
        ("Ada Lind, in Geneva as a director, said so.", ""),
        ("Ada Lind, 44, of Kent, said so.", ""),
        ("In Geneva Ada Lind opened it.", ""),
        ("Senators Ada Lind and Bea Roos opened it.", ""),
        ("Bea Roos, director, opened it.", ""),
    ],
)
def test_what_stands_beside_the_name(text: str, said: str) -> None:
    assert said_of("Ada Lind", text) == said
