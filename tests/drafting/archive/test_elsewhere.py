"""Of which body a text says that somebody is."""

from pathlib import Path

import pytest

from hrnk_press.desk.load import open_office
from hrnk_press.drafting.archive.people.elsewhere import elsewhere
from hrnk_press.workspace.locate import Workspace


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("said Mara Ilves of the Mill Museum.", "Mara Ilves of the Mill Museum"),
        ("said Mara Ilves, a keeper at the Mill Zoo.", "Mara Ilves, a keeper at the Mill Zoo"),
        (
            "said Mara Ilves (44), director of the Mill Club, today.",
            "Mara Ilves (44), director of the Mill Club",
        ),
        ("said Mara Ilves, Mill Institute.", "Mara Ilves, Mill Institute"),
        ("said Mara Ilves, Director, Mill Institute.", "Mara Ilves, Director, Mill Institute"),
        ("said Mill Museum director Mara Ilves.", "Mill Museum director Mara Ilves"),
        (
            "said the Mill Museum’s spokeswoman, Mara Ilves.",
            "Mill Museum’s spokeswoman, Mara Ilves",
        ),
        (
            "sagte Mara Ilves vom Museum der Mühlen.",
            "Mara Ilves vom Museum der Mühlen",
        ),
        ("dijo Mara Ilves, directora del Museo Lind.", "Mara Ilves, directora del Museo Lind"),
        # Of the body that the registry has, or a part of it, in whatever office.
        ("said Mara Ilves, chair of River Watch.", ""),
        ("said River Watch spokeswoman Mara Ilves.", ""),
        ("said Mara Ilves, Treasurer, River Watch.", ""),
        ("said Mara Ilves of the Press Department.", ""),
        ("said Mara Ilves, head of the Lind Office of River Watch.", ""),
        ("said Mara Ilves, a professor at Lind University and chair of River Watch.", ""),
        # Of no body, or not of that.
        ("said Mara Ilves of Geneva.", ""),
        ("sagte Mara Ilves, Vorstand des Vereins.", ""),
        ("said Mara Ilves, chair of the Committee.", ""),
        ("said Mara Ilves, who visited the Mill Museum.", ""),
        ("said Mara Ilves, speaking at the Mill Museum.", ""),
        ("said Mara Ilves, a former judge of the Mill Court.", ""),
        ("said Mara Ilves, a critic of the Mill Foundation.", ""),
        ("Mara Ilves said at the Mill Museum.", ""),
        ("Mara Ilves told the Mill Club.", ""),
        ("said Mara Ilves, Ada Lind and Eva Roos of the Mill Club.", ""),
        ("said Mara Ilves-Roth of the Mill Club.", ""),
    ],
)
def test_the_body_beside_the_name(office_folder: Path, text: str, said: str) -> None:
    registry = open_office(Workspace(office_folder)).registry
    assert elsewhere(registry.people["mara-ilves"], text, registry) == said


def test_of_whom_the_registry_has_no_body_nothing_is_told(office_folder: Path) -> None:
    registry = open_office(Workspace(office_folder)).registry
    person = registry.people["mara-ilves"]
    nobody = type(person)(person.id, person.name)
    assert elsewhere(nobody, "said Mara Ilves of the Mill Museum.", registry) == ""
