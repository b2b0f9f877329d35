"""Finding the press office, and what may be the name of a release in it."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.errors import DiskFault, NotFound, Refused, UsageFault
from hrnk_press.workspace.locate import Workspace, checked_slug, find_workspace, is_slug


def test_the_office_is_found_from_anywhere_inside(office_folder: Path) -> None:
    assert find_workspace(office_folder) == Workspace(office_folder)
    assert find_workspace(office_folder / "releases/border-survey") == Workspace(office_folder)


def test_the_nearest_office_wins(office_folder: Path) -> None:
    inner = office_folder / "releases/inner"
    inner.mkdir()
    (inner / "press.toml").touch()
    assert find_workspace(inner).root == inner


def test_a_named_office_is_taken_as_named(office_folder: Path, tmp_path: Path) -> None:
    assert find_workspace(tmp_path, office_folder).root == office_folder
    link = tmp_path / "link"
    link.symlink_to(office_folder)
    assert find_workspace(tmp_path, link).root == office_folder


def test_no_office_here(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no press office here") as caught:
        find_workspace(tmp_path)
    assert "hrnk-press init" in caught.value.hint


def test_a_named_folder_that_is_no_office(tmp_path: Path, office_folder: Path) -> None:
    with pytest.raises(NotFound, match="is not a press office"):
        find_workspace(office_folder, tmp_path)
    with pytest.raises(NotFound, match="is not a folder"):
        find_workspace(office_folder, tmp_path / "nowhere")
    with pytest.raises(NotFound, match="is not a press office"):
        find_workspace(office_folder, office_folder / "releases")


def test_a_press_toml_that_is_a_folder_makes_no_office(tmp_path: Path) -> None:
    (tmp_path / "press.toml").mkdir()
    with pytest.raises(NotFound):
        find_workspace(tmp_path)


@pytest.mark.parametrize("mine", [".", "press.toml"])
def test_an_office_of_another_user_is_refused(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch, mine: str
) -> None:
    if os.geteuid() == 0:
        os.chown(office_folder / mine, 65534, -1)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: 65534)
    for start, named in ((office_folder / "releases", None), (Path("/"), office_folder)):
        with pytest.raises(Refused, match="belongs to another user") as caught:
            find_workspace(start, named)
        assert "chown -R" in caught.value.hint
        assert caught.value.code == "foreign-office"


def test_root_is_not_exempt(office_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() == 0:
        os.chown(office_folder, 12345, -1)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(Refused, match=r"another user \("):
        find_workspace(office_folder)


def test_a_folder_that_nobody_may_enter_is_an_error_of_the_disk(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", forbidden)
    with pytest.raises(DiskFault, match="cannot be reached: Permission denied"):
        find_workspace(office_folder)


@pytest.mark.parametrize(
    "name",
    ["border-survey", "2014-joint", "한국-보고서", "a", "café", "cafe\u0301", "v1.2_final", "A"],
)
def test_names_a_release_can_have(name: str) -> None:
    assert checked_slug(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../x",
        "a/b",
        "/a",
        "a\\b",
        ".hidden",
        "-x",
        "a.",
        "a b",
        "a\x00",
        "a\n",
        "a:b",
        "a\u202eb",
        "a\x1b[2J",
        "x" * 201,
        "한" * 67,
        "\udc80",
    ],
)
def test_names_no_release_can_have(name: str) -> None:
    assert not is_slug(name)
    with pytest.raises(UsageFault) as caught:
        checked_slug(name)
    assert caught.value.message.isprintable()


@given(st.text(max_size=12))
def test_a_slug_stays_where_it_is_put(name: str) -> None:
    if is_slug(name):
        folder = Workspace(Path("/office")).release_folder(name)
        assert os.path.normpath(folder) == str(folder)
        assert folder.parent == Path("/office/releases")
