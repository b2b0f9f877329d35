"""A draft of an older announcement lists whom it quotes, as an import of it does."""

from pathlib import Path

import pytest

from hrnk_press.desk.load import open_office
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from tests.cli.conftest import Run

SLUG = "mill-club-opens-a-night-shelter"
TEXT = """\
PRESS RELEASE: Mill Club Opens a Night Shelter

GENEVA, May 7, 2014 — River Watch opens a shelter.

“It has forty beds,” said Mara Ilves, Researcher at River Watch. “Too few,” said Ida Roth of the club.
"""


@pytest.mark.parametrize("template", ["press-release", "statement", "open-letter"])
def test_whom_the_text_quotes_is_listed_with_the_source(
    run: Run, tmp_path: Path, office_folder: Path, template: str
) -> None:
    source = tmp_path / "mill.txt"
    source.write_text(TEXT, encoding="utf-8")
    embargo = "10 December 2030, 09:00 Europe/Zurich"
    made = run("new", "--from", str(source), "--template", template, "--embargo", embargo)
    assert made.code == 0, made.err
    release = read_release(open_office(Workspace(office_folder)).workspace, SLUG)
    assert [(it.person, it.origin, it.source) for it in release.speakers] == [
        ("mara-ilves", "document", "mill.txt")
    ]
    found = run("check", SLUG, "--json").data["findings"]
    assert not [it for it in found if it["name"] == "speaker-unlisted"]


def test_a_draft_that_quotes_nobody_of_the_registry_keeps_the_example(
    run: Run, tmp_path: Path, office_folder: Path
) -> None:
    source = tmp_path / "mill.txt"
    source.write_text(TEXT.replace("Mara Ilves", "Ada Berg"), encoding="utf-8")
    assert run("new", "--from", str(source)).code == 0
    text = (office_folder / "releases" / SLUG / "release.md").read_text(encoding="utf-8")
    assert "# speakers = [" in text
