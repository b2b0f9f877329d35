"""Drafting without a command line."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.draft import Wish, draft
from hrnk_press.errors import Locked, NotFound
from hrnk_press.workspace import lock
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.release_file import read_release

NOW = datetime(2026, 11, 22, 4, 30, tzinfo=UTC)


def test_the_day_of_release_is_the_office_s_today(office_folder: Path) -> None:
    workspace = Workspace(office_folder)
    made = draft(workspace, Wish(template="statement", headline="Late at Night"), NOW)
    assert read_release(workspace, made.slug).date == date(2026, 11, 21)


def test_an_office_s_own_template_is_used(office_folder: Path) -> None:
    workspace = Workspace(office_folder)
    (office_folder / "templates/statement.md.j2").write_text(
        '+++\n{{ line.id }}\nkind = "statement"\n{{ line.headline }}\n+++\n\nOur own words.\n'
    )
    made = draft(workspace, Wish(template="statement", headline="A"), NOW)
    assert read_release(workspace, made.slug).body.strip() == "Our own words."


def test_what_does_not_exist_is_told_before_anything_is_made(office_folder: Path) -> None:
    workspace = Workspace(office_folder)
    for wish in (
        Wish(template="poem", headline="A"),
        Wish(template="statement", headline="A", organizations=("nobody",)),
        Wish(template="statement", headline="A", contacts=("river-watch",)),
        Wish(headline="A", like="nothing"),
        Wish(template="correction", headline="A", corrects="nothing"),
    ):
        with pytest.raises(NotFound):
            draft(workspace, wish, NOW)
    assert [it.name for it in (office_folder / "releases").iterdir()] == ["border-survey"]


def test_two_drafts_at_once_wait_for_each_other(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = Workspace(office_folder)
    monkeypatch.setattr(
        "hrnk_press.desk.draft.office_lock", lambda it: lock.office_lock(it, timeout=0.1)
    )
    with office_lock(workspace), pytest.raises(Locked):
        draft(workspace, Wish(template="statement", headline="A"), NOW)
    assert [it.name for it in (office_folder / "releases").iterdir()] == ["border-survey"]
