"""Links that lead out of the office: nothing is read or written through them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.export import export
from hrnk_press.desk.overrides import draft_template, office_layout
from hrnk_press.desk.preview import preview
from hrnk_press.errors import UnreadableData
from hrnk_press.workspace.creation import create_release
from hrnk_press.workspace.hook_files import claimed, keep_output
from hrnk_press.workspace.last_lift import note_lift
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import make_desk, set_person
from tests.conftest import BODY, FRONT
from tests.workspace.disks import everything

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SLUG = "border-survey"


@contextmanager
def refused(ending: str) -> Iterator[None]:
    """What the block does is refused for a link whose path ends so."""
    with pytest.raises(UnreadableData) as error:
        yield
    (fault,) = error.value.faults
    assert fault.code == "link-out-of-office"
    assert fault.file.endswith(ending)


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    return Workspace(office_folder)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def test_a_template_behind_a_link_out_is_not_read(ws: Workspace, elsewhere: Path) -> None:
    secret = elsewhere / "secret"
    secret.write_text("secret")
    for name in ("release.html.j2", "statement.md.j2"):
        (ws.templates / name).symlink_to(secret)
    with refused("release.html.j2"):
        office_layout(ws)
    with refused("statement.md.j2"):
        draft_template(ws, "statement")


def test_a_template_behind_a_link_inside_the_office_is_read(ws: Workspace) -> None:
    (ws.templates / "shared.j2").write_text("mine")
    (ws.templates / "statement.md.j2").symlink_to("shared.j2")
    assert draft_template(ws, "statement")[0] == "mine"


def test_a_folder_of_templates_elsewhere_is_not_read(ws: Workspace, elsewhere: Path) -> None:
    ws.templates.rmdir()
    ws.templates.symlink_to(elsewhere)
    with refused("templates"):
        office_layout(ws)


def test_a_preview_takes_the_place_of_a_link(ws: Workspace, elsewhere: Path) -> None:
    (elsewhere / "diary").write_text("dear diary")
    folder = ws.local / "preview"
    folder.mkdir()
    (folder / f"{SLUG}.html").symlink_to(elsewhere / "diary")
    page = preview(ws, SLUG, NOW, open_it=False).path
    assert (elsewhere / "diary").read_text() == "dear diary"
    assert not page.is_symlink()
    assert page.stat().st_mode & 0o777 == 0o600


def test_a_preview_does_not_go_to_a_folder_elsewhere(ws: Workspace, elsewhere: Path) -> None:
    (ws.local / "preview").symlink_to(elsewhere)
    with refused("preview"):
        preview(ws, SLUG, NOW, open_it=False)
    assert not list(elsewhere.iterdir())


def test_an_export_does_not_leave_by_a_link(ws: Workspace, elsewhere: Path) -> None:
    (ws.release_folder(SLUG) / "out").symlink_to(elsewhere)
    with refused("out"):
        export(ws, SLUG, ["text"], NOW)
    assert not list(elsewhere.iterdir())


def test_no_release_is_made_behind_a_link(ws: Workspace, elsewhere: Path) -> None:
    ws.releases.rename(ws.root / "old")
    ws.releases.symlink_to(elsewhere)
    with refused("releases"):
        create_release(ws, "another", f"+++\n{FRONT}+++\n{BODY}")
    assert not list(elsewhere.iterdir())


def _claim(ws: Workspace) -> None:
    with claimed(ws, "key"):
        pass


def _hold(ws: Workspace) -> None:
    with office_lock(ws):
        pass


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("desk", make_desk),
        ("me.toml", lambda ws: set_person(ws, "mara-ilves")),
        ("last-lift", lambda ws: note_lift(ws, NOW)),
        ("hooks", _claim),
        ("hooks/key.log", lambda ws: keep_output(ws, "key", b"printed")),
        ("", _hold),
    ],
)
def test_what_is_noted_of_this_machine_goes_through_no_link(
    ws: Workspace, elsewhere: Path, name: str, write: Callable[[Workspace], object]
) -> None:
    (elsewhere / "theirs").write_text("theirs\n")
    link = ws.local / name
    shutil.rmtree(ws.local, ignore_errors=True)
    link.parent.mkdir(exist_ok=True, parents=True)
    link.symlink_to(elsewhere if name in ("", "hooks") else elsewhere / "theirs")
    with refused(f".hrnk-press/{name}".removesuffix("/")):
        write(ws)
    assert everything(elsewhere) == {"theirs": b"theirs\n"}
