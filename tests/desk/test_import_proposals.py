"""Who is proposed for contacts.toml: what several files tell of one name comes together."""

from pathlib import Path

import pytest

from tests.desk.test_import_archive import imported

BY_TITLE = """\
PRESS RELEASE: Nine Wells Mapped

GENEVA, May 7, 2014 — River Watch maps nine wells.

“All of them are deep,” said Ida Roth, Director of the Mill Club.
"""
BY_ADDRESS = """\
PRESS RELEASE: Ten Boats Counted

GENEVA, May 9, 2014 — River Watch counts ten boats.

Contact: Ida Roth, ida@example.org
"""


@pytest.mark.parametrize("order", [("a.txt", "b.txt"), ("b.txt", "a.txt")])
def test_the_address_of_one_file_joins_the_title_of_another(
    office_folder: Path, tmp_path: Path, order: tuple[str, str]
) -> None:
    (tmp_path / "a.txt").write_text(BY_TITLE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(BY_ADDRESS, encoding="utf-8")
    result = imported(office_folder, *(tmp_path / it for it in order))
    (proposal,) = (it for it in result.proposals if it.name == "Ida Roth")
    assert proposal.email == "ida@example.org"
    assert set(proposal.source.split(", ")) <= {"a.txt", "b.txt"}
    assert "b.txt" in proposal.source
