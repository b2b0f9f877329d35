"""All the releases of an office: which there are, and what is wrong between them."""

from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault, NotFound, UsageFault
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import existing_release, read_all, slugs
from tests.conftest import FRONT, write_release

OTHER_ID = FRONT.replace("6f1c5a0e", "7f1c5a0e")


def test_folders_with_a_release_are_listed_in_order(office_folder: Path) -> None:
    write_release(office_folder, "a-letter", OTHER_ID)
    (office_folder / "releases/left-over/out").mkdir(parents=True)
    (office_folder / "releases/notes.txt").touch()
    (office_folder / "releases/.hidden").mkdir()
    (office_folder / "releases/.hidden/release.md").touch()
    assert slugs(Workspace(office_folder)) == ("a-letter", "border-survey")


def test_an_office_without_releases(tmp_path: Path) -> None:
    assert slugs(Workspace(tmp_path)) == ()
    assert read_all(Workspace(tmp_path)) == ((), ())


def test_what_can_be_read_is_read_and_the_rest_is_named(office_folder: Path) -> None:
    write_release(office_folder, "broken", "id = \nkind = 1\n")
    write_release(office_folder, "good", OTHER_ID)
    releases, faults = read_all(Workspace(office_folder))
    assert [release.slug for release in releases] == ["border-survey", "good"]
    assert [(it.file, it.line, it.code) for it in faults] == [
        ("releases/broken/release.md", 2, "broken-toml"),
        ("releases/broken/release.md", 3, "wrong-type"),
    ]


def test_two_releases_with_one_id(office_folder: Path) -> None:
    write_release(office_folder, "copy", "# a copy\n" + FRONT.replace("6f1c5a0e", "6F1C5A0E"))
    releases, (fault,) = read_all(Workspace(office_folder))
    assert len(releases) == 2
    assert (fault.code, fault.file, fault.line) == ("duplicate-id", "releases/copy/release.md", 3)
    assert fault.message == "copy has the same id as border-survey"
    assert "uuidgen" in fault.hint


@pytest.mark.parametrize("name", ["border survey", "border-survey (Mara's conflicted copy)"])
def test_a_folder_with_another_name_is_named_not_skipped(office_folder: Path, name: str) -> None:
    write_release(office_folder, name)
    releases, (fault,) = read_all(Workspace(office_folder))
    assert len(releases) == 1
    assert (fault.code, fault.file) == ("bad-folder-name", f"releases/{name}")
    assert slugs(Workspace(office_folder)) == ("border-survey",)


def test_a_folder_name_cannot_steer_the_terminal(office_folder: Path) -> None:
    for name in ("a\x1b[2Jb", "\udcff"):
        write_release(office_folder, name)
    _, faults = read_all(Workspace(office_folder))
    assert [it.file for it in faults] == ["releases/a\\x1b[2Jb", "releases/\\udcff"]


def test_a_release_is_asked_for_by_its_slug(office_folder: Path) -> None:
    assert existing_release(Workspace(office_folder), "border-survey") == "border-survey"


def test_a_folder_that_lost_its_release_is_not_proposed_in_its_own_place(
    office_folder: Path,
) -> None:
    (office_folder / "releases/border-survey/history").mkdir()
    (office_folder / "releases/border-survey/release.md").unlink()
    with pytest.raises(NotFound) as caught:
        existing_release(Workspace(office_folder), "border-survey")
    assert "release.md is gone" in caught.value.message
    assert "Bring it back" in caught.value.hint


def test_the_nearest_name_is_proposed(office_folder: Path) -> None:
    with pytest.raises(NotFound, match="no release border-survy") as caught:
        existing_release(Workspace(office_folder), "border-survy")
    assert caught.value.hint == "Did you mean border-survey?"
    with pytest.raises(NotFound) as caught:
        existing_release(Workspace(office_folder), "xyz")
    assert "hrnk-press list" in caught.value.hint


def test_a_slug_that_leads_elsewhere_is_refused(office_folder: Path) -> None:
    with pytest.raises(UsageFault):
        existing_release(Workspace(office_folder), "../border-survey")


def test_a_release_nobody_may_look_at_is_not_passed_over(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("hrnk_press.workspace.folders.os.lstat", forbidden)
    monkeypatch.setattr("hrnk_press.workspace.store.os.open", forbidden)
    releases, (fault,) = read_all(Workspace(office_folder))
    assert releases == ()
    assert (fault.code, fault.file) == ("disk", "releases/border-survey/release.md")
    assert fault.message.endswith("cannot be read: Permission denied")


def test_a_releases_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "releases").touch()
    with pytest.raises(DiskFault, match="releases cannot be read: Not a directory"):
        slugs(Workspace(tmp_path))


def test_a_key_without_end_is_a_fault_of_its_own_release_only(office_folder: Path) -> None:
    write_release(office_folder, "deep", "a." * 5000 + "a = 1\n" + OTHER_ID)
    releases, (fault,) = read_all(Workspace(office_folder))
    assert [release.slug for release in releases] == ["border-survey"]
    assert (fault.code, fault.file, fault.line) == ("too-deep", "releases/deep/release.md", 2)
