"""Drafting without a command line."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.draft import Wish, draft
from hrnk_press.desk.embargo_set import embargo_set
from hrnk_press.desk.load import open_office
from hrnk_press.errors import Locked, NotFound
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Moment
from hrnk_press.workspace import lock
from hrnk_press.workspace.history import read_history
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


INSTANT = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)
EMBARGO = Moment(datetime.fromisoformat("2026-12-02T00:01"), "America/New_York", INSTANT)


def test_an_embargo_from_the_beginning_is_recorded_as_one_that_is_set(office_folder: Path) -> None:
    workspace = Workspace(office_folder)
    make = Wish(template="statement", headline="A Survey", embargo=EMBARGO)
    made = draft(workspace, make, NOW)
    (event,) = read_history(workspace, made.slug).events
    assert (event.occasion, event.at, event.release) == (Occasion.EMBARGO_SET, NOW, made.id)
    assert event.details == {
        "until": "2026-12-02T00:01:00",
        "zone": "America/New_York",
        "utc": "2026-12-02T05:01:00Z",
        "before": None,
    }
    again = embargo_set(open_office(workspace), made.slug, EMBARGO, NOW)
    assert not again.changed
    assert len(read_history(workspace, made.slug).events) == 1


def test_an_embargo_that_is_shared_is_recorded_too_and_none_is_not(office_folder: Path) -> None:
    workspace = Workspace(office_folder)
    like = draft(workspace, Wish(headline="A Second Survey", like="border-survey"), NOW)
    assert len(read_history(workspace, like.slug).events) == 1
    without = draft(workspace, Wish(template="statement", headline="A Statement"), NOW)
    assert read_history(workspace, without.slug).events == ()


def test_a_draft_is_never_there_without_the_record_of_its_embargo(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill stops everything after the step that makes the folder seen."""
    rename, found = Path.rename, []

    def seen(self: Path, target: Path) -> Path:
        made = rename(self, target)
        if target.parent.name == "releases":
            found.append(len(read_history(Workspace(office_folder), target.name).events))
        return made

    monkeypatch.setattr(Path, "rename", seen)
    make = Wish(template="statement", headline="A Survey", embargo=EMBARGO)
    draft(Workspace(office_folder), make, NOW)
    assert found == [1]
