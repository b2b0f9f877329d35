"""`hrnk-press import` killed with -9 at any step: every announcement is there once, whole, and nothing beside it."""

import shutil
from email.message import EmailMessage
from pathlib import Path

import pytest

from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import slugs
from tests.conftest import make_office
from tests.soak.office import start

ROOT = Path(__file__).parents[2]
KILL = Path(__file__).parent / "kill"
KILLED = -9
NEVER = 1_000_000
PARTS = 8
PAGE = """\
Bank Is Clean Again

May 3, 2016

GENEVA, May 3, 2016 — The bank is clean again, says the club of rowers.

###

Paper on Boats
Elena Ost
Nov 13, 2017

The paper counts boats.

Paper on Oars
Elena Ost
Nov 14, 2017

The paper counts oars.
"""
MADE = {"bank-is-clean-again", "paper-on-boats", "paper-on-oars", "bank-is-dry"}


def make_archive(folder: Path) -> Workspace:
    """An office, and beside it a page with three items and a mail that carries a file."""
    ws = Workspace(make_office(folder / "office"))
    pages = folder / "pages"
    pages.mkdir()
    (pages / "page.txt").write_text(PAGE, encoding="utf-8")
    message = EmailMessage()
    message["Subject"], message["From"] = "Bank Is Dry", "press@example.org"
    message.set_content("Bank Is Dry\n\nThe bank is dry again, says the club of rowers.\n")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="map.pdf")
    (pages / "post.eml").write_bytes(message.as_bytes())
    return ws


def import_until(ws: Workspace, step: int, **changes: str) -> bool:
    """Import, and be killed at the step of that number; whether there were so many."""
    pages = str(ws.root.parent / "pages")
    process = start(
        ws, ("import", pages), PYTHONPATH=f"{KILL}:{ROOT}", KILL_AT=str(step), **changes
    )
    out, err = process.communicate(timeout=60)
    assert process.returncode in (KILLED, 0), out + err
    return process.returncode == KILLED


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> int:
    """How many steps a run takes that nothing kills."""
    folder = tmp_path_factory.mktemp("whole")
    ws = make_archive(folder)
    assert not import_until(ws, NEVER, KILL_COUNT=str(folder / "steps"))
    require_once(ws)
    return int((folder / "steps").read_text(encoding="ascii"))


def require_once(ws: Workspace) -> None:
    """Every announcement of the pages is in one release, with its event and its files; nothing is left over."""
    own = set(slugs(Workspace(make_office(ws.root.parent / "plain"))))
    shutil.rmtree(ws.root.parent / "plain")
    assert set(slugs(ws)) - own == MADE
    for slug in MADE:
        release = read_release(ws, slug)
        history = read_history(ws, slug, release=release.id)
        assert (len(history.events), history.problems) == (1, ())
        files = sorted(it.name for it in (ws.release_folder(slug) / "attachments").iterdir())
        assert files == [it.file for it in release.attachments]
    assert not list(ws.releases.glob(".*"))


@pytest.mark.parametrize("part", range(PARTS))
def test_an_import_killed_at_some_step_makes_nothing_twice(
    tmp_path: Path, steps: int, part: int
) -> None:
    ws = make_archive(tmp_path)
    assert import_until(ws, part * steps // PARTS)
    import_until(ws, NEVER)
    require_once(ws)


@pytest.mark.soak
def test_soak_an_import_killed_at_every_step(tmp_path: Path, steps: int) -> None:
    for step in range(steps):
        folder = tmp_path / str(step)
        folder.mkdir()
        ws = make_archive(folder)
        assert import_until(ws, step)
        import_until(ws, NEVER)
        require_once(ws)
        shutil.rmtree(folder)


@pytest.mark.soak
def test_soak_an_import_killed_again_and_again(tmp_path: Path, steps: int) -> None:
    ws = make_archive(tmp_path)
    for step in range(0, steps, 3):
        import_until(ws, step)
    import_until(ws, NEVER)
    require_once(ws)
