"""Releases that cannot be told apart."""

import os
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from hrnk_press.errors import Refused
from hrnk_press.workspace.creation import create_release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import read_all
from hrnk_press.workspace.twins import twins_of
from tests.conftest import BODY, FRONT, write_release

OTHER = FRONT.replace("6f1c5a0e", "7f1c5a0e")
ID = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"


def twins(office: Path, slug: str = "border-survey") -> list[tuple[str, str]]:
    ws = Workspace(office)
    return [(it.code, it.file) for it in twins_of(ws, read_release(ws, slug))]


@pytest.mark.parametrize(
    "front",
    [
        FRONT,
        FRONT.replace(ID, ID.upper()),
        "# a copy\n" * 9000 + FRONT,
        FRONT.replace(f'id = "{ID}"', f"'id' = '''{ID}'''"),
    ],
)
def test_another_release_of_that_id_is_found(office_folder: Path, front: str) -> None:
    write_release(office_folder, "copied", front)
    assert twins(office_folder) == [("duplicate-id", "releases/border-survey/release.md")]
    assert twins(office_folder, "copied") == [("duplicate-id", "releases/copied/release.md")]


def test_a_release_that_only_names_the_id_is_no_twin(office_folder: Path) -> None:
    write_release(office_folder, "put-right", OTHER.replace("kind", f'corrects = "{ID}"\nkind', 1))
    write_release(office_folder, "quoting", OTHER, f"{BODY}\nIts id was {ID}.\n")
    write_release(office_folder, "broken", f'id = "{ID}"\nkind = 1\n')
    assert twins(office_folder) == []


def test_what_is_no_release_is_passed_over(office_folder: Path) -> None:
    for name in ("pipe", "folder", "gone"):
        (office_folder / "releases" / name).mkdir()
    os.mkfifo(office_folder / "releases/pipe/release.md")
    (office_folder / "releases/folder/release.md").mkdir()
    (office_folder / "releases/gone/release.md").symlink_to("nowhere")
    assert twins(office_folder) == []


@pytest.mark.parametrize(
    ("slug", "other"),
    [
        ("border-survey", "Border-Survey"),
        (
            unicodedata.normalize("NFC", "umfrage-über"),
            unicodedata.normalize("NFD", "umfrage-über"),
        ),
        ("STRASSE", "straße"),
        (unicodedata.normalize("NFC", "Élan"), unicodedata.normalize("NFD", "élan")),
    ],
)
def test_folders_that_some_disks_take_for_one_are_named(
    office_folder: Path, slug: str, other: str
) -> None:
    if slug != "border-survey":
        write_release(office_folder, slug, FRONT.replace("6f1c5a0e", "8f1c5a0e"))
    write_release(office_folder, other, OTHER)
    assert twins(office_folder, slug) == [("same-folder-name", f"releases/{slug}")]
    (fault,) = read_all(Workspace(office_folder))[1]
    assert fault.code == "same-folder-name"
    assert slug in fault.file + fault.message
    assert other in fault.file + fault.message
    assert fault.hint


def test_no_release_is_made_beside_one_of_that_name(office_folder: Path) -> None:
    with pytest.raises(Refused, match="are one folder") as refused:
        create_release(Workspace(office_folder), "Border-Survey", f"+++\n{OTHER}+++\n{BODY}")
    assert refused.value.code == "release-exists"
    assert not (office_folder / "releases/Border-Survey").exists()


def test_a_release_is_no_twin_of_itself(office_folder: Path) -> None:
    ws = Workspace(office_folder)
    release = read_release(ws, "border-survey")
    assert twins_of(ws, release) == ()
    assert twins_of(ws, replace(release, slug="renamed"))
