"""How embargoes failed elsewhere, tried on a whole press office. The numbers are those of the list of failures."""

# ruff: noqa: N802

import hashlib
import shutil
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from zoneinfo import ZoneInfo

import pytest

from hrnk_press.desk import lift as lift_module
from hrnk_press.desk.due import GRACE
from hrnk_press.desk.embargo_check import embargo_check
from hrnk_press.desk.embargo_list import embargo_list
from hrnk_press.desk.embargo_set import embargo_clear, embargo_set
from hrnk_press.desk.export import export
from hrnk_press.desk.kept import keep_release
from hrnk_press.desk.lifting import Lifting
from hrnk_press.desk.load import load_release, open_office
from hrnk_press.desk.show import show
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.state import State
from hrnk_press.embargo.zones import tzdata_version
from hrnk_press.errors import Refused
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Embargo, Moment
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.history import history_folder, read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from hrnk_press.workspace.release_file import read_release
from tests.conftest import write_release
from tests.desk.conftest import (
    INSTANT,
    MINUTE,
    SECOND,
    SLUG,
    add,
    edit,
    front,
    lift_at,
    note,
    occasions,
    public_files,
)

LONDON = Moment(datetime(2026, 4, 1, 0, 1), "Europe/London", datetime(2026, 3, 31, 23, 1, tzinfo=UTC))  # noqa: DTZ001  # fmt: skip
ATTACHED = '\n[[attachments]]\nfile = "map.png"\ntitle = "Map"\nalt = "A map"\n'


def set_embargo(ws: Workspace, moment: Moment, now: datetime = INSTANT - 60 * MINUTE) -> bool:
    """Set it; whether anything changed."""
    return embargo_set(open_office(ws), SLUG, moment, now).changed


def test_F7_ten_times_saved_and_loaded_an_embargo_is_the_same(ws: Workspace) -> None:
    set_embargo(ws, LONDON)
    for time in range(10):
        loaded = read_release(ws, SLUG).embargo
        assert loaded == Embargo(LONDON.until, LONDON.zone, LONDON.utc)
        assert settle(loaded).instant == datetime(2026, 3, 31, 23, 1, tzinfo=UTC)
        edit_release(ws, SLUG, {"headline": f"Saved {time} times"})
        changes = {("embargo", key): getattr(loaded, key) for key in ("until", "zone", "utc")}
        edit_release(ws, SLUG, changes)
        assert not set_embargo(ws, loaded)
    assert occasions(ws) == [Occasion.EMBARGO_SET]


def test_F8_setting_the_same_embargo_again_changes_nothing_and_records_nothing(
    ws: Workspace,
) -> None:
    """Neither where it stood in the file already, nor where it was set by command before."""
    stood = read_release(ws, SLUG).embargo
    assert stood is not None
    assert not set_embargo(ws, stood)
    assert occasions(ws) == []
    assert set_embargo(ws, LONDON)
    file = ws.release_file(SLUG).read_bytes()
    events = sorted(history_folder(ws, SLUG).iterdir())
    for minute in range(3):
        assert not set_embargo(ws, LONDON, INSTANT + minute * MINUTE)
    assert ws.release_file(SLUG).read_bytes() == file
    assert sorted(history_folder(ws, SLUG).iterdir()) == events


def test_F8_no_command_moves_an_embargo_by_the_way(ws: Workspace) -> None:
    before = read_release(ws, SLUG).embargo
    export(ws, SLUG, ("text", "html", "eml"), INSTANT - MINUTE)
    show(ws, SLUG, INSTANT)
    embargo_list(ws, INSTANT)
    lift_at(ws, INSTANT)
    assert read_release(ws, SLUG).embargo == before


def test_F9_the_hour_after_midnight_in_summer_time_lifts_in_its_minute(ws: Workspace) -> None:
    edit_release(ws, SLUG, {"date": LONDON.until.date()})
    set_embargo(ws, LONDON, datetime(2026, 3, 1, tzinfo=UTC))
    instant = datetime(2026, 3, 31, 23, 1, tzinfo=UTC)
    assert lift_at(ws, instant - SECOND) == Lifting()
    assert [it.slug for it in lift_at(ws, instant).lifted] == [SLUG]


def test_F11_what_is_recorded_of_an_embargo_says_wall_clock_zone_utc_and_zone_data(
    ws: Workspace,
) -> None:
    set_embargo(ws, LONDON)
    (event,) = read_history(ws, SLUG).events
    assert {key: event.details[key] for key in ("until", "zone", "utc")} == {
        "until": "2026-04-01T00:01:00",
        "zone": "Europe/London",
        "utc": "2026-03-31T23:01:00Z",
    }
    assert event.details["before"]["zone"] == "America/New_York"
    (file,) = history_folder(ws, SLUG).iterdir()
    assert f'"tzdata": "{tzdata_version()}"' in file.read_text()


def test_F12_what_is_due_is_found_after_everything_but_the_files_is_lost(ws: Workspace) -> None:
    """A restored backup: no caches, no exports, and a scheduler that starts anew."""
    add(ws, "later", 2, INSTANT + 10 * MINUTE)
    assert embargo_check(ws, INSTANT - MINUTE).quiet
    restored = Workspace(ws.root.with_name("restored"))
    shutil.copytree(ws.root, restored.root, ignore=shutil.ignore_patterns(".hrnk-press", "out"))
    assert embargo_check(restored, INSTANT).due == (SLUG,)
    assert embargo_check(restored, INSTANT + GRACE + MINUTE).overdue == (SLUG,)
    make_desk(restored)
    assert [it.slug for it in lift_at(restored, INSTANT).lifted] == [SLUG]
    assert [it.slug for it in lift_at(restored, INSTANT + 10 * MINUTE).lifted] == ["later"]


def test_F12_what_was_lifted_is_known_after_a_restore_and_not_lifted_again(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    restored = Workspace(ws.root.with_name("restored"))
    shutil.copytree(ws.root, restored.root, ignore=shutil.ignore_patterns(".hrnk-press", "out"))
    make_desk(restored)
    assert lift_at(restored, INSTANT + MINUTE) == Lifting()


def test_F13_after_an_outage_nothing_goes_out_late_unless_a_person_says_so(ws: Workspace) -> None:
    add(ws, "second", 2, INSTANT + 5 * MINUTE)
    back = INSTANT + 2 * GRACE
    result = lift_at(ws, back)
    assert result.lifted == ()
    assert [(it.slug, it.overdue) for it in result.waiting] == [(SLUG, True), ("second", True)]
    assert public_files(ws) == public_files(ws, "second") == {}
    assert [it.slug for it in lift_at(ws, back, "second").lifted] == ["second"]
    assert [it.slug for it in lift_at(ws, back + MINUTE).waiting] == [SLUG]


def test_F13_within_the_grace_it_goes_out(ws: Workspace) -> None:
    assert [it.slug for it in lift_at(ws, INSTANT + GRACE).lifted] == [SLUG]


def test_F14_page_board_monitor_and_lift_agree_about_the_second(ws: Workspace) -> None:
    def seen(now: datetime) -> tuple[object, ...]:
        return (
            show(ws, SLUG, now).state,
            embargo_list(ws, now).items[0].state,
            embargo_check(ws, now).due,
        )

    assert seen(INSTANT - SECOND) == (State.DRAFT, State.DRAFT, ())
    assert seen(INSTANT) == (State.DUE, State.DUE, (SLUG,))
    assert lift_at(ws, INSTANT - SECOND) == Lifting()
    assert len(lift_at(ws, INSTANT).lifted) == 1


def test_F14_time_alone_takes_no_embargo_off_a_page(ws: Workspace) -> None:
    assert "EMBARGOED UNTIL" in show(ws, SLUG, INSTANT + 2 * GRACE).text
    lift_at(ws, INSTANT)
    shown = show(ws, SLUG, INSTANT)
    assert shown.text.startswith("FOR IMMEDIATE RELEASE\n")
    assert (shown.state, shown.version) == (State.PUBLIC, 1)
    (text,) = export(ws, SLUG, ("text",), INSTANT).artifacts
    assert text.path.read_text().startswith("FOR IMMEDIATE RELEASE\n")


@pytest.mark.parametrize("years", [0, 1, 20])
def test_F16_no_run_ever_lifts_what_is_held(ws: Workspace, years: int) -> None:
    write_release(ws.root, SLUG, front(hold='"waiting for a witness"'))
    at = INSTANT + timedelta(days=365 * years)
    result = lift_at(ws, at)
    assert ([it.slug for it in result.waiting], result.lifted) == ([SLUG], ())
    assert "waiting for a witness" in result.waiting[0].blockers[0].message
    with pytest.raises(Refused, match="it is held: waiting for a witness"):
        lift_at(ws, at, SLUG)
    assert embargo_check(ws, at).overdue == ()


def test_F20_what_is_only_for_embargoed_copies_never_becomes_public(ws: Workspace) -> None:
    embargoed = ATTACHED.replace("map.png", "sources.png") + 'when = "embargoed"\n'
    write_release(ws.root, SLUG, front() + ATTACHED + embargoed)
    folder = ws.release_folder(SLUG) / "attachments"
    folder.mkdir()
    for name in ("map.png", "sources.png"):
        (folder / name).write_bytes(name.encode())
    lift_at(ws, INSTANT)
    files = public_files(ws)
    message = message_from_bytes(files[f"{SLUG}.eml"], policy=policy.default)
    assert [it.get_filename() for it in message.iter_attachments()] == ["map.png"]
    assert not [name for name, data in files.items() if b"sources.png" in data]


def test_F24_a_clock_set_back_lifts_nothing_early_and_nothing_twice(ws: Workspace) -> None:
    add(ws, "second", 2, INSTANT + 30 * MINUTE)
    lift_at(ws, INSTANT)
    for minutes in (-120, -1, 29):
        assert lift_at(ws, INSTANT + minutes * MINUTE).lifted == ()
    lift_at(ws, INSTANT + 31 * MINUTE)
    assert lift_at(ws, INSTANT + 5 * MINUTE) == Lifting()
    assert occasions(ws) == occasions(ws, "second")
    assert occasions(ws).count(Occasion.LIFTED) == 1


def test_F24_a_clock_behind_the_record_is_named_and_waits(ws: Workspace) -> None:
    note(ws, Occasion.SHARED, INSTANT + 50 * MINUTE)
    (waiting,) = lift_at(ws, INSTANT + 10 * MINUTE).waiting
    assert [it.code for it in waiting.blockers] == ["clock-set-back"]
    assert len(lift_at(ws, INSTANT + 51 * MINUTE).lifted) == 1


def test_F25_an_edit_after_the_check_is_a_draft_and_the_checked_words_go_out(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person saves another wording while the lift runs, between its check and its record."""

    def while_it_is_edited(*arguments: object) -> object:
        edit(ws, "61 interviews", "[NUMBER] interviews")
        return publish(*arguments)  # type: ignore[arg-type]

    publish = lift_module.publish
    monkeypatch.setattr(lift_module, "publish", while_it_is_edited)
    assert len(lift_at(ws, INSTANT).lifted) == 1
    assert b"61 interviews" in public_files(ws)[f"{SLUG}.txt"]
    assert "[NUMBER]" in ws.release_file(SLUG).read_text()
    assert lift_at(ws, INSTANT + MINUTE, SLUG).lifted[0].edited


def test_F25_a_newer_draft_with_errors_does_not_keep_the_lifted_version_in(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run is killed once the lift is recorded; by the next one the file has other, faulty words."""

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("hrnk_press.desk.publish.move_into", killed)
        with pytest.raises(KeyboardInterrupt):
            lift_at(ws, INSTANT)
    edit(ws, "61 interviews", "[NUMBER] interviews")
    (lifted,) = lift_at(ws, INSTANT + MINUTE).lifted
    assert (lifted.completed, lifted.edited) == (True, True)
    assert b"61 interviews" in public_files(ws)[f"{SLUG}.txt"]
    assert show(ws, SLUG, INSTANT + MINUTE).version is None, "these words are no version"


def test_F27_where_stored_instant_and_zones_disagree_nothing_lifts_and_both_are_shown(
    ws: Workspace,
) -> None:
    """The file says 05:01 UTC; by today's zones its wall clock shows that an hour later."""
    edit(ws, "utc = 2026-12-02T05:01:00Z", "utc = 2026-12-02T04:01:00Z")
    for now in (INSTANT - 60 * MINUTE, INSTANT, INSTANT + MINUTE):
        (waiting,) = lift_at(ws, now).waiting
        assert [it.code for it in waiting.blockers][:1] == ["embargo-disagrees"]
        assert "2026-12-02 05:01 UTC" in waiting.blockers[0].message
        assert "2026-12-02 04:01 UTC" in waiting.blockers[0].message
    (by_hand,) = lift_at(ws, INSTANT, SLUG).waiting
    assert by_hand.blockers[0].code == "embargo-disagrees"
    (early,) = lift_at(ws, INSTANT, SLUG, early="in a hurry").waiting
    assert early.blockers[0].code == "embargo-disagrees"
    assert public_files(ws) == {}
    (item,) = embargo_list(ws, INSTANT).items
    assert "2026-12-02 04:01 UTC" in item.blockers[0].message


def test_F27_new_zone_data_stops_what_they_move(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A state gives up a clock change after the embargo was set: next spring is another instant."""
    assert len(lift_at(ws, INSTANT).lifted) == 1
    add(ws, "spring", 2, INSTANT)
    edit(ws, 'zone = "UTC"', 'zone = "America/New_York"', "spring")
    edit(ws, "2026-12-02T05:01:00\n", "2026-12-02T00:01:00\n", "spring")
    with monkeypatch.context() as patch:
        patch.setattr("hrnk_press.embargo.instants.zone", lambda _: ZoneInfo("Etc/GMT+4"))
        (waiting,) = lift_at(ws, INSTANT).waiting
    assert (waiting.slug, waiting.blockers[0].code) == ("spring", "embargo-disagrees")
    assert [it.slug for it in lift_at(ws, INSTANT).lifted] == ["spring"]


def test_F29_an_attachment_that_was_swapped_is_another_version(ws: Workspace) -> None:
    write_release(ws.root, SLUG, front() + ATTACHED)
    file = ws.release_folder(SLUG) / "attachments/map.png"
    file.parent.mkdir()
    file.write_bytes(b"\x89PNG approved")
    press, resolved = load_release(ws, SLUG, INSTANT, with_content=True)
    kept = keep_release(press, resolved)
    before = show(ws, SLUG, INSTANT).digest
    file.write_bytes(b"\x89PNG swapped!")
    press, resolved = load_release(ws, SLUG, INSTANT, with_content=True)
    swapped = keep_release(press, resolved)
    assert show(ws, SLUG, INSTANT).digest != before
    assert (kept.number, swapped.number) == (1, 2)
    assert kept.digest != swapped.digest
    sha256 = hashlib.sha256(b"\x89PNG swapped!").hexdigest()
    assert (ws.release_folder(SLUG) / "versions/files" / sha256).read_bytes() == b"\x89PNG swapped!"


def test_F29_an_attachment_swapped_after_the_lift_changes_nothing_that_is_public(
    ws: Workspace,
) -> None:
    write_release(ws.root, SLUG, front() + ATTACHED)
    file = ws.release_folder(SLUG) / "attachments/map.png"
    file.parent.mkdir()
    file.write_bytes(b"\x89PNG lifted")
    lift_at(ws, INSTANT)
    before = public_files(ws)
    file.write_bytes(b"\x89PNG swapped")
    shutil.rmtree(ws.release_folder(SLUG) / "out")
    assert lift_at(ws, INSTANT + MINUTE, SLUG).lifted[0].edited
    assert public_files(ws) == before


def test_what_is_public_or_killed_takes_no_embargo(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    before = ws.release_file(SLUG).read_bytes()
    with pytest.raises(Refused, match="is public"):
        set_embargo(ws, LONDON, INSTANT + MINUTE)
    with pytest.raises(Refused, match="is public"):
        embargo_clear(open_office(ws), SLUG, INSTANT + MINUTE)
    note(ws, Occasion.KILLED, INSTANT + 2 * MINUTE)
    with pytest.raises(Refused, match="was killed"):
        set_embargo(ws, LONDON, INSTANT + 3 * MINUTE)
    assert ws.release_file(SLUG).read_bytes() == before


def test_an_embargo_taken_off_is_recorded_once(ws: Workspace) -> None:
    press = open_office(ws)
    assert embargo_clear(press, SLUG, INSTANT - MINUTE).changed
    assert not embargo_clear(press, SLUG, INSTANT).changed
    (event,) = read_history(ws, SLUG).events
    assert (event.occasion, event.at) == (Occasion.EMBARGO_CLEARED, INSTANT - MINUTE)
    assert event.details["before"]["utc"] == "2026-12-02T05:01:00Z"


def test_what_could_not_be_set_was_never_recorded(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("hrnk_press.desk.embargo_set.edit_release", full)
    with pytest.raises(OSError, match="No space"):
        set_embargo(ws, LONDON)
    assert occasions(ws) == []


def test_F12_a_release_called_archived_by_hand_does_not_silently_miss_its_time(
    ws: Workspace,
) -> None:
    edit(ws, "place =", "archived = true\nplace =")
    for look in range(2):  # from the file, then from the cache
        (item,) = embargo_list(ws, INSTANT - MINUTE).items
        assert [it.code for it in item.blockers] == ["archived-by-hand"], look
        assert item.state is State.DRAFT
    note(ws, Occasion.EMBARGO_SET, INSTANT - 60 * MINUTE)
    lifting = lift_at(ws, INSTANT)
    assert [it.slug for it in lifting.waiting] == [SLUG]
    assert public_files(ws) == {}
    edit(ws, "archived = true\n", "")
    assert [it.slug for it in lift_at(ws, INSTANT).lifted] == [SLUG]


def test_F12_what_was_imported_is_archived_and_waits_for_nobody(ws: Workspace) -> None:
    edit(ws, "place =", "archived = true\nplace =")
    note(ws, Occasion.IMPORTED, INSTANT - 60 * MINUTE)
    assert embargo_list(ws, INSTANT - MINUTE).items == ()
    assert lift_at(ws, INSTANT).waiting == ()


def test_F12_what_was_entered_by_hand_years_later_is_archived_too(ws: Workspace) -> None:
    edit(ws, "place =", "archived = true\nplace =")
    assert embargo_list(ws, INSTANT).items == ()
    assert lift_at(ws, INSTANT).waiting == ()
