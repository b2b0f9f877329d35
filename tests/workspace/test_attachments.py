"""What stands on disk for each attachment, and for the logo."""

import hashlib
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault
from hrnk_press.model.office import Branding, Office
from hrnk_press.model.release import Attachment, Release
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.workspace.attachments import attached_files, logo_file
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release

PNG = b"\x89PNG\r\n\x1a\nrest"
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 9000  # more than one piece of a read


@pytest.fixture
def folder(office_folder: Path) -> Path:
    folder = office_folder / "releases/border-survey/attachments"
    folder.mkdir()
    (folder / "letter.pdf").write_bytes(PDF)
    return folder


def release_with(office_folder: Path, *files: str) -> Release:
    release = read_release(Workspace(office_folder), "border-survey")
    return replace(release, attachments=tuple(Attachment(file) for file in files))


def look_at(office_folder: Path, file: str) -> AttachedFile:
    (found,) = attached_files(Workspace(office_folder), release_with(office_folder, file))
    return found


def test_size_digest_and_type_come_from_the_file(folder: Path, office_folder: Path) -> None:
    assert look_at(office_folder, "letter.pdf") == AttachedFile(
        Attachment("letter.pdf"), "application/pdf", len(PDF), hashlib.sha256(PDF).hexdigest()
    )


def test_the_content_is_read_only_when_asked_for(folder: Path, office_folder: Path) -> None:
    release = release_with(office_folder, "letter.pdf")
    (found,) = attached_files(Workspace(office_folder), release, with_content=True)
    assert found.content == PDF
    assert found.sha256 == hashlib.sha256(PDF).hexdigest()
    assert look_at(office_folder, "letter.pdf").content is None


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.PNG", "image/png"),
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.jpeg", "image/jpeg"),
        ("a.tar.gz", "application/octet-stream"),
        ("a", "application/octet-stream"),
    ],
)
def test_media_types(folder: Path, office_folder: Path, name: str, media_type: str) -> None:
    (folder / name).touch()
    assert look_at(office_folder, name).media_type == media_type


def test_a_folder_inside_is_fine(folder: Path, office_folder: Path) -> None:
    (folder / "maps").mkdir()
    (folder / "maps/a.png").write_bytes(b"x")
    assert look_at(office_folder, "maps/a.png").size == 1


@pytest.mark.parametrize(
    "file", ["/etc/passwd", "../release.md", "maps/../../release.md", "..", ".", "a\x00b", "//x"]
)
def test_a_path_out_of_the_folder(folder: Path, office_folder: Path, file: str) -> None:
    found = look_at(office_folder, file)
    assert (found.problem, found.size, found.sha256) == ("outside", 0, "")


@pytest.mark.parametrize("file", ["nothing.pdf", "letter.pdf/inside", "no/folder.pdf", "x" * 300])
def test_a_file_that_is_not_there(folder: Path, office_folder: Path, file: str) -> None:
    assert look_at(office_folder, file).problem == "missing"


def test_no_attachments_folder_at_all(office_folder: Path) -> None:
    assert look_at(office_folder, "letter.pdf").problem == "missing"


def test_links_are_not_followed(folder: Path, office_folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "a.pdf").touch()
    (folder / "linked.pdf").symlink_to(secret / "a.pdf")
    (folder / "inside.pdf").symlink_to("letter.pdf")
    (folder / "dangling.pdf").symlink_to("nowhere")
    (folder / "maps").symlink_to(secret)
    for file in ("linked.pdf", "inside.pdf", "dangling.pdf", "maps/a.pdf"):
        assert look_at(office_folder, file).problem == "link"


def test_an_attachments_folder_that_is_a_link(
    folder: Path, office_folder: Path, tmp_path: Path
) -> None:
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    assert look_at(office_folder, "letter.pdf").problem == "link"


def test_what_is_no_file(folder: Path, office_folder: Path) -> None:
    (folder / "maps").mkdir()
    os.mkfifo(folder / "pipe")
    assert look_at(office_folder, "maps").problem == "not-a-file"
    assert look_at(office_folder, "pipe").problem == "not-a-file"


def test_a_file_that_cannot_be_read(
    folder: Path, office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    release = release_with(office_folder, "letter.pdf")
    monkeypatch.setattr("hrnk_press.workspace.attachments.os.open", forbidden)
    with pytest.raises(DiskFault, match="cannot be read: Permission denied"):
        attached_files(Workspace(office_folder), release)


def office_with(logo: str) -> Office:
    return Office("river-watch", "UTC", branding=Branding(logo=logo, logo_alt="River Watch"))


def test_the_logo_is_found_in_the_office(office_folder: Path) -> None:
    (office_folder / "logo.png").write_bytes(PNG)
    found = logo_file(Workspace(office_folder), office_with("logo.png"), with_content=True)
    assert found is not None
    assert (found.content, found.media_type) == (PNG, "image/png")
    assert found.attachment.alt == "River Watch"


def test_no_logo_and_a_logo_elsewhere(office_folder: Path) -> None:
    assert logo_file(Workspace(office_folder), office_with("")) is None
    found = logo_file(Workspace(office_folder), office_with("../logo.png"))
    assert found is not None
    assert found.problem == "outside"


@pytest.mark.parametrize("file", ["contacts.toml", "press.toml"])
def test_a_logo_that_is_no_picture(office_folder: Path, file: str) -> None:
    found = logo_file(Workspace(office_folder), office_with(file), with_content=True)
    assert found is not None
    assert (found.problem, found.content) == ("not-an-image", None)


@pytest.mark.parametrize("file", ["lists/logo.png", "./lists/logo.png", "releases/x/logo.png"])
def test_a_logo_among_what_is_private(office_folder: Path, file: str) -> None:
    for folder in ("lists", "releases/x"):
        (office_folder / folder).mkdir(exist_ok=True)
        (office_folder / folder / "logo.png").write_bytes(PNG)
    found = logo_file(Workspace(office_folder), office_with(file), with_content=True)
    assert found is not None
    assert (found.problem, found.content) == ("private", None)


def test_the_type_of_a_logo_is_that_of_its_content(office_folder: Path) -> None:
    (office_folder / "logo.png").write_bytes(b"\xff\xd8\xff\xe0rest")
    found = logo_file(Workspace(office_folder), office_with("logo.png"))
    assert found is not None
    assert (found.media_type, found.content) == ("image/jpeg", None)


def test_a_file_that_no_mail_carries_is_not_read(
    folder: Path, office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (folder / "film.mp4").open("wb") as film:
        film.truncate(5_000_000_000)
    started = time.monotonic()
    found = look_at(office_folder, "film.mp4")
    assert (found.problem, found.size, found.sha256) == ("too-large", 5_000_000_000, "")
    assert time.monotonic() - started < 1


def test_content_is_kept_of_as_much_as_a_mail_carries(folder: Path, office_folder: Path) -> None:
    for name in ("a", "b", "c"):
        (folder / name).write_bytes(bytes(15_000_000))
    release = release_with(office_folder, "a", "b", "c")
    found = attached_files(Workspace(office_folder), release, with_content=True)
    assert [it.content is not None for it in found] == [True, True, False]
    assert [len(it.sha256) for it in found] == [64, 64, 64]


def test_a_file_that_became_a_pipe_meanwhile(
    folder: Path, office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(folder / "pipe")
    monkeypatch.setattr("hrnk_press.workspace.attachments._problem", lambda *_: "")
    assert look_at(office_folder, "pipe").problem == "not-a-file"
