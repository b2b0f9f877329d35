"""Exports that lie in out/ from before: told of where they are stale, withdrawn with their embargo."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from hrnk_press.desk.earlier_exports import MARKS
from hrnk_press.desk.embargo_read import moment_in
from hrnk_press.desk.embargo_set import embargo_clear, embargo_set
from hrnk_press.desk.export import export
from hrnk_press.desk.load import open_office
from hrnk_press.errors import DiskFault
from hrnk_press.workspace.locate import Workspace
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at, public_files

NOW = INSTANT - timedelta(days=10)
ALL = ("text", "html", "eml")
EACH = [f"{SLUG}.draft.eml", f"{SLUG}.eml", f"{SLUG}.html", f"{SLUG}.txt"]


def exported(ws: Workspace) -> list[str]:
    """The files of every export, and one that somebody put beside them."""
    export(ws, SLUG, ALL, NOW)
    export(ws, SLUG, ["eml"], NOW, draft=True)
    (ws.release_folder(SLUG) / "out/notes.txt").write_text("ours")
    return left(ws)


def left(ws: Workspace) -> list[str]:
    folder = ws.release_folder(SLUG) / "out"
    return sorted(it.name for it in folder.glob("[!.]*") if it.is_file())


def test_exports_of_one_text_are_not_stale(ws: Workspace) -> None:
    assert exported(ws) == [*EACH, "notes.txt"]
    assert export(ws, SLUG, ["text"], NOW).stale == ()


def test_an_export_names_those_of_an_older_text_until_they_are_made_again(ws: Workspace) -> None:
    exported(ws)
    edit(ws, "61 interviews", "62 interviews")
    assert export(ws, SLUG, ["text"], NOW).stale == (
        f"{SLUG}.html",
        f"{SLUG}.eml",
        f"{SLUG}.draft.eml",
    )
    assert export(ws, SLUG, ["html", "eml"], NOW).stale == (f"{SLUG}.draft.eml",)
    assert export(ws, SLUG, ["eml"], NOW, draft=True).stale == ()


def test_exports_from_before_the_lift_are_stale_after_it(ws: Workspace) -> None:
    exported(ws)
    lift_at(ws, INSTANT, SLUG)
    assert export(ws, SLUG, ALL, INSTANT + MINUTE).stale == (f"{SLUG}.draft.eml",)


def test_a_new_time_withdraws_what_names_the_old_one(ws: Workspace) -> None:
    press = open_office(ws)
    later = moment_in(INSTANT + MINUTE, press.office.zone, press.office)
    exported(ws)
    public = ws.release_folder(SLUG) / "out/public"
    public.mkdir()
    (public / f"{SLUG}.txt").write_text("from elsewhere")
    assert sorted(embargo_set(press, SLUG, later, NOW).withdrawn) == EACH
    assert left(ws) == ["notes.txt"]
    assert list(public_files(ws)) == [f"{SLUG}.txt"]
    exported(ws)
    assert embargo_set(press, SLUG, later, NOW).withdrawn == ()
    assert sorted(embargo_clear(press, SLUG, NOW).withdrawn) == EACH
    assert left(ws) == ["notes.txt"]


def test_an_export_elsewhere_asks_nothing_of_the_folder_there(
    ws: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / f"{SLUG}.html").write_text("older")
    assert export(ws, SLUG, ["text"], NOW, out=folder).stale == ()
    assert sorted(it.name for it in folder.iterdir()) == [f"{SLUG}.html", f"{SLUG}.txt"]


@pytest.mark.parametrize("broken", ["pipe", "huge", "nested", "folder"])
def test_marks_that_are_none_make_every_export_stale_and_stop_nothing(
    ws: Workspace, broken: str
) -> None:
    exported(ws)
    marks = ws.release_folder(SLUG) / "out" / MARKS
    marks.unlink()
    match broken:
        case "pipe":
            os.mkfifo(marks)
        case "huge":
            with marks.open("wb") as file:
                file.truncate(6_000_000_000)
        case "nested":
            marks.write_text("[" * 100_000)
        case "folder":
            marks.mkdir()
    if broken == "folder":
        with pytest.raises(DiskFault, match="is a folder"):
            export(ws, SLUG, ["text"], NOW)
    else:
        assert f"{SLUG}.html" in export(ws, SLUG, ["text"], NOW).stale
