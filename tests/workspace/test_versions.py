"""Kept versions: the same content is the same version, and whatever was touched is noticed."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault, PressError, UnreadableData
from hrnk_press.model.release import Attachment, Release
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.versions import Mark, keep, numbers, read_version, versions_folder
from tests.conftest import BODY, FRONT, write_release
from tests.workspace.disks import everything, fill, small_disk

SLUG = "border-survey"
MAP = b"\x89PNG map"
SHA = hashlib.sha256(MAP).hexdigest()
ATTACHED = f'{FRONT}\n[[attachments]]\nfile = "map.png"\ntitle = "Map"\n'
FILE = AttachedFile(Attachment("map.png", "Map"), "image/png", len(MAP), SHA, content=MAP)
WORDS = {"headline": "한 · Survey", "attachments": [{"file": "map.png", "sha256": SHA}]}
SIGNED = {"signatories": []}


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    write_release(office_folder, SLUG, ATTACHED)
    return Workspace(office_folder)


def release(ws: Workspace) -> Release:
    return read_release(ws, SLUG)


def keep_words(ws: Workspace, headline: str = "one", **signatories: object) -> Mark:
    words = {**WORDS, "headline": headline}
    return keep(ws, release(ws), words, {**SIGNED, **signatories}, [FILE])


def test_a_version_is_read_back_as_it_was_kept(ws: Workspace) -> None:
    assert numbers(ws, SLUG) == ()
    mark = keep_words(ws, "한")
    kept = release(ws)
    write_release(ws.root, SLUG, FRONT, BODY.replace("61", "62"))
    version = read_version(ws, SLUG, mark)
    assert version.mark == mark
    assert version.release == kept
    assert version.canonical == {**WORDS, "headline": "한"}
    assert version.signatories == SIGNED
    assert version.files == (FILE,)


def test_the_same_content_is_the_same_version(ws: Workspace) -> None:
    first, other = keep_words(ws), keep_words(ws, "other")
    assert (first.number, other.number) == (1, 2)
    assert keep_words(ws) == first
    assert keep_words(ws, "other") == other
    later = keep_words(ws, "other", signatories=[{"id": "jun-seo"}])
    assert (later.number, later.digest) == (3, other.digest)
    assert later.signatories != other.signatories
    assert numbers(ws, SLUG) == (1, 2, 3)


def test_numbers_go_on_after_the_highest(ws: Workspace) -> None:
    (versions_folder(ws, SLUG) / "9").mkdir(parents=True)
    (versions_folder(ws, SLUG) / "notes").mkdir()
    assert keep_words(ws).number == 10


def test_an_attachment_is_kept_once_for_all_versions(ws: Workspace) -> None:
    keep_words(ws)
    keep_words(ws, "other")
    files = everything(versions_folder(ws, SLUG) / "files")
    assert files == {SHA: MAP}


def test_an_attachment_that_was_lost_is_kept_again_with_the_same_version(ws: Workspace) -> None:
    mark = keep_words(ws)
    (versions_folder(ws, SLUG) / "files" / SHA).unlink()
    assert keep_words(ws) == mark
    assert read_version(ws, SLUG, mark).files == (FILE,)


@pytest.mark.parametrize(
    "file", ["1/canonical.json", "1/signatories.json", f"files/{SHA}", "1/release.md"]
)
def test_a_file_that_is_missing_is_named(ws: Workspace, file: str) -> None:
    mark = keep_words(ws)
    (versions_folder(ws, SLUG) / file).unlink()
    with pytest.raises(UnreadableData) as raised:
        read_version(ws, SLUG, mark)
    (fault,) = raised.value.faults
    assert fault.file == f"releases/{SLUG}/versions/{file}"
    assert "missing" in fault.message


@pytest.mark.parametrize("file", ["1/canonical.json", "1/signatories.json", f"files/{SHA}"])
def test_a_file_that_was_changed_is_named(ws: Workspace, file: str) -> None:
    mark = keep_words(ws)
    path = versions_folder(ws, SLUG) / file
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(UnreadableData, match=file) as raised:
        read_version(ws, SLUG, mark)
    assert "changed" in raised.value.faults[0].message


def test_a_release_that_names_other_attachments_than_its_version_is_noticed(ws: Workspace) -> None:
    mark = keep_words(ws)
    (versions_folder(ws, SLUG) / "1/release.md").write_text(f"+++\n{FRONT}+++\n")
    with pytest.raises(UnreadableData):
        read_version(ws, SLUG, mark)


def test_a_version_that_was_never_kept(ws: Workspace) -> None:
    mark = keep_words(ws)
    with pytest.raises(UnreadableData, match="versions/2/canonical"):
        read_version(ws, SLUG, replace(mark, number=2))


def test_what_was_not_read_cannot_be_kept(ws: Workspace) -> None:
    with pytest.raises(PressError, match="had not been read"):
        keep(ws, release(ws), WORDS, SIGNED, [replace(FILE, content=None)])
    assert numbers(ws, SLUG) == ()


def test_on_a_full_disk_no_version_is_kept(ws: Workspace, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        office = Workspace(disk)
        fill(disk)
        with pytest.raises(DiskFault):
            keep(office, release(ws), WORDS, SIGNED, [FILE])
        assert numbers(office, SLUG) == ()
        assert not [path for path in disk.rglob("*") if path.is_file() and path.name != "filler"]
