"""The record: what is written can be read, what is edited or removed is noticed, clones merge."""

import json
import os
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from hrnk_press.embargo.zones import tzdata_version
from hrnk_press.errors import DiskFault
from hrnk_press.model.event import Event, Occasion
from hrnk_press.workspace.history import (
    History,
    history_folder,
    history_of,
    read_history,
    record,
    recorded,
)
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from tests.workspace.disks import everything, fill, small_disk

NOW = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)
SLUG = "border-survey"


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    return Workspace(office_folder)


def note(ws: Workspace, minute: int = 0, occasion: Occasion = Occasion.EMBARGO_SET) -> Event:
    """An event of that minute."""
    at = NOW + timedelta(minutes=minute)
    return record(ws, SLUG, occasion, release="id", at=at, by="mara-ilves", details={"zone": "한"})


def codes(history: History) -> list[str]:
    return [it.code for it in history.problems]


def files(ws: Workspace) -> list[Path]:
    return sorted(history_folder(ws, SLUG).iterdir())


def plant(ws: Workspace, data: bytes) -> None:
    """A file named as an event of these bytes is."""
    folder = history_folder(ws, SLUG)
    folder.mkdir(exist_ok=True)
    (folder / f"20261202T050100.000000Z-{sha256(data).hexdigest()}.json").write_bytes(data)


def test_what_was_recorded_is_read_in_order(ws: Workspace) -> None:
    assert read_history(ws, SLUG) == History()
    first, second = note(ws), note(ws, -5)
    assert read_history(ws, SLUG) == History((first, second))
    assert (first.parents, second.parents) == ((), (first.digest,))


def test_an_event_says_who_when_with_which_program_and_zones(ws: Workspace) -> None:
    record(
        ws,
        SLUG,
        Occasion.LIFTED,
        release="id",
        at=NOW.astimezone(),
        by="mara-ilves",
        version=3,
        content_digest="abc",
        details={"early": "a partner was early"},
    )
    (file,) = files(ws)
    entry = json.loads(file.read_bytes())
    assert entry.pop("program").startswith("hrnk-press ")
    assert entry == {
        "event": "lifted",
        "at": "2026-12-02T05:01:00.000000Z",
        "by": "mara-ilves",
        "release": "id",
        "version": 3,
        "digest": "abc",
        "parents": [],
        "details": {"early": "a partner was early"},
        "tzdata": tzdata_version(),
    }
    assert file.stat().st_mode & 0o777 == 0o600


def test_an_edited_event_is_noticed(ws: Workspace) -> None:
    note(ws)
    note(ws)
    changed = files(ws)[0]
    changed.write_bytes(changed.read_bytes().replace(b"mara-ilves", b"mara-elves"))
    history = read_history(ws, SLUG)
    assert codes(history) == ["edited-event"]
    assert len(history.events) == 1
    assert not history.intact


def test_a_removed_event_is_missed_by_its_successor(ws: Workspace) -> None:
    first = note(ws)
    second = note(ws, 1)
    files(ws)[0].unlink()
    (problem,) = read_history(ws, SLUG).damage
    assert (problem.code, problem.event) == ("missing-event", first.digest)
    assert second.digest[:12] in problem.message


def test_that_the_newest_was_removed_only_git_can_tell(ws: Workspace) -> None:
    note(ws)
    note(ws, 1)
    files(ws)[1].unlink()
    assert read_history(ws, SLUG).intact


def test_an_event_under_another_time_is_noticed(ws: Workspace) -> None:
    note(ws)
    (file,) = files(ws)
    file.rename(file.with_name(file.name.replace("20261202T", "20261201T")))
    assert codes(read_history(ws, SLUG)) == ["renamed-event"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("20261202T050100.000000Z-{digest} (conflicted copy).json", b"{}", "no-event"),
        ("notes.json", b"{}", "no-event"),
        ("20261202T050100.000000Z-{digest}.json", b"{}", "unknown-event"),
        ("20261202T050100.000000Z-{digest}.json", b'{"event": "sung"}', "unknown-event"),
        ("20261202T050100.000000Z-{digest}.json", b"\xff", "unknown-event"),
        ("20261202T050100.000000Z-{digest}.json", None, "unreadable-event"),
    ],
)
def test_what_is_no_event_is_a_problem_and_never_an_error(
    ws: Workspace, name: str, content: bytes | None, code: str
) -> None:
    known = note(ws)
    path = history_folder(ws, SLUG) / name.format(digest=sha256(content or b"").hexdigest())
    path.mkdir() if content is None else path.write_bytes(content)
    assert codes(read_history(ws, SLUG)) == [code]
    assert read_history(ws, SLUG).events == (known,)


@pytest.mark.parametrize(
    "changed",
    [
        {"details": "held"},
        {"parents": [{}]},
        {"parents": [7]},
        {"parents": "ab"},
        {"version": "1"},
        {"version": True},
        {"digest": 7},
        {"by": None},
        {"by": "\ud800"},
        {"details": {"reason": "\udfff"}},
        {"release": ["id"]},
        {"at": 20261202},
        {"event": "signatories", "details": {"changes": 5}},
        {"event": "signatories", "details": {"changes": ["jun-seo"]}},
        {"event": "approval-requested", "details": {"asked": "jun-seo"}},
        {"event": "lifted", "details": {"files": [{"name": "border-survey.txt"}]}},
        {"event": "published", "details": {"files": {"name": "border-survey.txt"}}},
    ],
    ids=str,
)
def test_an_event_of_other_types_than_ours_is_unknown(
    ws: Workspace, changed: dict[str, object]
) -> None:
    known = note(ws)
    entry = json.loads(files(ws)[0].read_bytes())
    plant(ws, json.dumps({**entry, **changed}).encode())
    assert codes(read_history(ws, SLUG)) == ["unknown-event"]
    assert read_history(ws, SLUG).events == (known,)


@pytest.mark.parametrize(
    "data", [b"[" * 200_000, b'{"version": ' + b"9" * 5_000 + b"}", b'"\\ud800"'], ids=len
)
def test_an_event_that_no_parser_can_take_is_unknown(ws: Workspace, data: bytes) -> None:
    plant(ws, data)
    assert codes(read_history(ws, SLUG)) == ["unknown-event"]


@pytest.mark.parametrize("kind", ["file", "lost link", "loop"])
def test_a_history_that_cannot_be_listed_is_not_taken_for_an_empty_one(
    ws: Workspace, kind: str
) -> None:
    folder = history_folder(ws, SLUG)
    match kind:
        case "file":
            folder.write_text("held\n")
        case "lost link":
            folder.symlink_to("gone")
        case _:
            folder.symlink_to("history")
    assert codes(read_history(ws, SLUG)) == ["unreadable-history"]


def test_the_events_of_another_release_are_none_of_this_one(ws: Workspace) -> None:
    release = read_release(ws, SLUG)
    foreign = [note(ws), note(ws, 1, Occasion.LIFTED)]
    own = record(ws, SLUG, Occasion.EMBARGO_SET, release=release.id, at=NOW, by="mara-ilves")
    history = history_of(ws, release)
    assert history.events == (own,)
    assert [(it.code, it.event) for it in history.damage] == [("foreign-event", foreign[0].digest)]
    assert "2 events of another release" in history.damage[0].message
    assert own.parents == ()


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "desktop.ini", ".hrnk-press-0123abcd"])
def test_what_a_system_or_a_killed_run_left_is_no_damage(ws: Workspace, name: str) -> None:
    note(ws)
    (history_folder(ws, SLUG) / name).write_bytes(b"?")
    assert read_history(ws, SLUG).intact


def test_what_two_clones_recorded_has_both_as_parents(ws: Workspace, tmp_path: Path) -> None:
    first = note(ws)
    (base,) = files(ws)
    mine = note(ws, 1)
    kept = {path.name: path.read_bytes() for path in files(ws)}
    for path in files(ws)[1:]:
        path.unlink()
    theirs = note(ws, 2, Occasion.HELD)
    for name, data in kept.items():
        (base.parent / name).write_bytes(data)
    merged = note(ws, 3, Occasion.HOLD_ENDED)
    assert mine.parents == theirs.parents == (first.digest,)
    assert set(merged.parents) == {mine.digest, theirs.digest}
    assert read_history(ws, SLUG) == History((first, mine, theirs, merged))


def test_what_a_block_did_not_do_was_never_recorded(ws: Workspace) -> None:
    note(ws)
    before = everything(history_folder(ws, SLUG))
    told = {"release": "id", "at": NOW, "by": "mara-ilves", "details": {}}
    with pytest.raises(KeyboardInterrupt), recorded(ws, SLUG, Occasion.EMBARGO_SET, **told):  # type: ignore[arg-type]
        raise KeyboardInterrupt
    assert everything(history_folder(ws, SLUG)) == before
    with recorded(ws, SLUG, Occasion.EMBARGO_SET, **told) as event:  # type: ignore[arg-type]
        assert read_history(ws, SLUG).events[-1] == event
    assert read_history(ws, SLUG).events[-1] == event


def test_on_a_full_disk_nothing_is_recorded(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        ws = Workspace(disk)
        note(ws)
        fill(disk)
        before = everything(disk)
        with pytest.raises(DiskFault):
            note(ws, 1)
        assert everything(disk) == before


def test_an_event_is_on_disk_with_its_folder_when_it_was_recorded(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    fsync = os.fsync

    def noted(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    note(ws)
    assert synced[0] == SLUG
    assert synced[1].startswith(".hrnk-press-")
    assert synced[2:] == ["history"]
