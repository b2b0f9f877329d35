"""A press kit made of real files: what is in it, and which files keep it from being made."""

import struct
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from hrnk_press.desk.export import Exported, export
from hrnk_press.workspace.locate import Workspace
from tests.conftest import FRONT, write_release
from tests.desk.conftest import INSTANT, MINUTE, SLUG, lift_at
from tests.workspace.test_inside import jpeg

BEFORE = INSTANT - 60 * MINUTE


def document(author: str, *, remark: str = "") -> bytes:
    made = Document()
    run = made.add_paragraph("A summary of the survey.").runs[0]
    made.core_properties.author = author
    made.core_properties.last_modified_by = ""
    if remark:
        made.add_comment(run, text=remark, author=author)
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def archive() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as packed:
        packed.writestr("a.txt", "who spoke")
    return file.getvalue()


def attach(ws: Workspace, name: str, content: bytes, more: str = "") -> Path:
    entry = f'\n[[attachments]]\nfile = "{name}"\ntitle = "File"\nalt = "A file"\n'
    write_release(ws.root, SLUG, FRONT + entry + more)
    path = ws.release_folder(SLUG) / "attachments" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def made(ws: Workspace, *to: str, draft: bool = False) -> Exported:
    return export(ws, SLUG, to or ("kit",), BEFORE, draft=draft)


def test_a_clean_file_is_in_the_kit_as_it_was_approved(ws: Workspace) -> None:
    path = attach(ws, "summary.docx", document("River Watch"))
    (artifact,) = made(ws).artifacts
    assert artifact.path.name == f"{SLUG}-EMBARGOED-press-kit.zip"
    with ZipFile(artifact.path) as kit:
        folder = artifact.path.stem
        assert kit.read(f"{folder}/attachments/summary.docx") == path.read_bytes()
    again = made(ws)
    assert again.artifacts[0].sha256 == artifact.sha256


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("summary.docx", document("Ola Lind"), "MAI014"),
        ("summary.docx", document("River Watch", remark="Is this right?"), "MAI013"),
        ("map.jpg", jpeg(position=True), "MAI011"),
        ("tables.zip", archive(), "MAI015"),
        ("summary.pdf", b"%PDF-1.7 cut off", "MAI012"),
    ],
)
def test_a_file_that_tells_more_than_it_shows_makes_no_kit(
    ws: Workspace, name: str, content: bytes, code: str
) -> None:
    attach(ws, name, content)
    exported = made(ws)
    assert code in {it.code for it in exported.refused}
    (finding,) = (it for it in exported.refused if it.code == code)
    assert (finding.slug, finding.line) == (SLUG, 18)
    assert name in finding.message
    assert not (ws.release_folder(SLUG) / "out").exists()


def test_what_was_accepted_with_a_reason_goes_into_the_kit(ws: Workspace) -> None:
    allow = '\n[[allow]]\ncode = "MAI014"\nreason = "she asked to be named"\n'
    attach(ws, "summary.docx", document("Ola Lind"), allow)
    assert made(ws).artifacts
    assert made(ws, "eml").artifacts


def test_once_public_the_kit_of_the_embargo_is_told_to_be_deleted(ws: Workspace) -> None:
    attach(ws, "map.jpg", b"\xff\xd8\xff" + struct.pack(">H", 2))
    (embargoed,) = made(ws).artifacts
    lift_at(ws, INSTANT)
    exported = export(ws, SLUG, ["kit"], INSTANT + MINUTE)
    (public,) = exported.artifacts
    assert exported.stale == (embargoed.path.name,)
    assert public.path.name == f"{SLUG}-press-kit.zip"
    assert b"EMBARGO" not in public.path.read_bytes().upper()


def test_a_kit_beside_a_draft_waits_for_approvals_all_the_same(ws: Workspace) -> None:
    press = ws.press_file.read_text()
    ws.press_file.write_text(press.replace("approvals = 0", "approvals = 1"))
    assert made(ws, "eml", draft=True).artifacts
    assert made(ws, "eml", "kit", draft=True).missing


def test_files_that_no_message_can_carry_make_no_kit(ws: Workspace) -> None:
    path = attach(ws, "film.mp4", b"")
    with path.open("wb") as film:
        film.truncate(21_000_000)
    exported = made(ws)
    (finding,) = (it for it in exported.refused if it.name == "message-too-large")
    assert "film.mp4 21.0 MB" in finding.message
    assert "link to the largest" in finding.hint
