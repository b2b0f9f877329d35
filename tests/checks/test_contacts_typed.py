"""What would be lost with typed contacts is named before anybody deletes them."""

from pathlib import Path

import pytest

from hrnk_press.desk.check import check
from hrnk_press.workspace.locate import Workspace
from tests.conftest import BODY, write_release
from tests.desk.test_import_archive import NOW


@pytest.mark.parametrize(
    ("typed", "lacking"),
    [
        ("Contact: Mara Ilves, press@riverwatch.example.org, (202) 555-0143", ""),
        ("Contact: Mara Ilves, press@riverwatch.example.org, +353 85 555 0142", "+353 85 555 0142"),
        ("Contact: Mara Ilves, m.ilves@example.org, 202-555-0143", "m.ilves@example.org"),
    ],
)
def test_a_number_that_the_registry_lacks(office_folder: Path, typed: str, lacking: str) -> None:
    write_release(office_folder, "typed", body=f"{BODY}\n{typed}\n")
    found = check(Workspace(office_folder), NOW, slugs=("typed",)).findings
    (hint,) = (it.hint for it in found if it.name == "contacts-typed")
    if lacking:
        assert hint == f"delete the typed one, once contacts.toml has what it lacks: {lacking}"
    else:
        assert hint == "delete the typed one"
