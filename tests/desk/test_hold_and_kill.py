"""Holding a release back and withdrawing it: what stands still, what goes, who is told."""

# ruff: noqa: N802  (F16, F20 and F23 are the names of failures)

from datetime import UTC, datetime, timedelta

import pytest

from hrnk_press.desk.calendar import embargo_calendar
from hrnk_press.desk.consent import Consent
from hrnk_press.desk.embargo_change import embargo_change
from hrnk_press.desk.export import export
from hrnk_press.desk.hold import Held, end_hold, hold
from hrnk_press.desk.kill import Killed, kill
from hrnk_press.desk.lists_erase import lists_erase
from hrnk_press.desk.load import open_office
from hrnk_press.desk.state import state_of
from hrnk_press.embargo.state import State
from hrnk_press.errors import Refused
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Moment
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import unmake_desk
from hrnk_press.workspace.release_file import read_release
from tests.desk.conftest import INSTANT, MINUTE, SLUG, add, edit, lift_at, occasions, public_files
from tests.desk.holding import (
    KOREAN,
    LENA,
    MAX,
    MIN,
    OLD,
    entry,
    four_holders,
    give,
    messages,
    recorded,
    translated,
    words,
)

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
YES = Consent(told=lambda _: None)
BOTH = (SLUG, KOREAN)
WHY = "a witness asks for time"


def held(ws: Workspace, slug: str = SLUG, now: datetime = NOW, consent: Consent = YES) -> Held:
    return hold(open_office(ws), slug, WHY, now, consent)


def ended(ws: Workspace, slug: str = SLUG, now: datetime = NOW + MINUTE) -> Held:
    return end_hold(open_office(ws), slug, now, YES)


def killed(ws: Workspace, slug: str = SLUG, now: datetime = NOW, consent: Consent = YES) -> Killed:
    return kill(open_office(ws), slug, "forged", now, consent)


def states(ws: Workspace, now: datetime = NOW) -> list[State]:
    return [state_of(ws, read_release(ws, it), now) for it in BOTH]


def test_F16_a_hold_stands_in_every_language_and_is_told(ws: Workspace) -> None:
    four_holders(ws)
    result = held(ws, KOREAN)
    assert states(ws) == [State.HELD] * 2
    assert all(f'hold = "{WHY}"' in ws.release_file(it).read_text() for it in BOTH)
    told = messages(result.report.folder)
    assert set(told) == {LENA, MIN, OLD}
    assert result.report.suppressed == 1  # Max
    lena = words(told[LENA])
    assert lena.startswith("ON HOLD: DO NOT PUBLISH\n")
    assert "12:01" not in lena
    assert WHY not in lena
    assert told[LENA]["Subject"].startswith("ON HOLD: DO NOT PUBLISH: ")
    assert "STATUS:TENTATIVE" in entry(told[LENA])
    assert words(told[MIN]).startswith("보류: 보도 금지\n")


@pytest.mark.parametrize("years", [0, 1, 70])
def test_F16_nothing_lifts_while_it_stands(ws: Workspace, years: int) -> None:
    four_holders(ws)
    held(ws)
    late = INSTANT + timedelta(days=366 * years)
    assert lift_at(ws, late).lifted == ()
    with pytest.raises(Refused) as refused:
        lift_at(ws, late, SLUG, early="a partner was early")
    assert refused.value.code == "held"
    assert "hold border-survey --end" in refused.value.hint
    assert public_files(ws) == {}


@pytest.mark.parametrize("minutes", [0, 1, 59, 600])
def test_F16_what_passed_while_it_was_held_waits_for_a_person(ws: Workspace, minutes: int) -> None:
    four_holders(ws)
    held(ws)
    late = INSTANT + minutes * MINUTE
    result = ended(ws, now=late)
    assert result.passed
    text = " ".join(words(messages(result.report.folder)[LENA]).split())
    assert "has passed meanwhile" in text
    calendar = entry(messages(result.report.folder)[LENA])
    assert "SUMMARY:ON HOLD: DO NOT PUBLISH" in calendar
    assert "STATUS:TENTATIVE" in calendar
    run = lift_at(ws, late)
    assert run.lifted == ()
    assert [it.blockers[0].code for it in run.waiting] == ["overdue"] * 2
    assert "before its hold ended" in run.waiting[0].blockers[0].message
    assert lift_at(ws, late + MINUTE).lifted == ()
    assert [it.slug for it in lift_at(ws, late + MINUTE, SLUG).lifted] == [SLUG]


def test_a_time_set_after_the_hold_is_lifted_at_that_time(ws: Workspace) -> None:
    four_holders(ws)
    held(ws)
    later = INSTANT + timedelta(days=2)
    ended(ws, now=INSTANT + MINUTE)
    wall = Moment(later.replace(tzinfo=None), "UTC", later)
    embargo_change(open_office(ws), SLUG, wall, "again", INSTANT + 2 * MINUTE, YES)
    assert [it.slug for it in lift_at(ws, later).lifted] == [SLUG]


def test_an_embargo_moved_while_it_is_held_says_that_it_is_held(ws: Workspace) -> None:
    four_holders(ws)
    held(ws)
    later = INSTANT + timedelta(days=2)
    wall = Moment(later.replace(tzinfo=None), "UTC", later)
    result = embargo_change(open_office(ws), SLUG, wall, "again", NOW + MINUTE, YES)
    text = words(messages(result.report.folder)[LENA])
    assert text.startswith("ON HOLD: DO NOT PUBLISH\n")
    calendar = entry(messages(result.report.folder)[LENA])
    assert "SUMMARY:ON HOLD" in calendar
    assert "BEGIN:VALARM" not in calendar
    assert states(ws) == [State.HELD] * 2


def test_what_is_told_anew_leaves_no_earlier_notice_behind(ws: Workspace) -> None:
    four_holders(ws)
    folder = held(ws).report.folder
    assert folder is not None
    ended(ws)
    killed(ws, now=NOW + 2 * MINUTE)
    assert [it.name for it in folder.parent.iterdir()] == ["kill"]


def test_a_kill_is_told_whatever_the_file_says_of_the_time(ws: Workspace) -> None:
    four_holders(ws)
    edit(ws, "utc = 2026-12-02T05:01:00Z", "utc = 2026-12-02T09:09:00Z")
    told = messages(killed(ws).report.folder)
    assert set(told) == {LENA, MIN, MAX, OLD}
    assert not list(told[LENA].iter_attachments())


def test_the_end_of_a_hold_names_the_time_that_stands(ws: Workspace) -> None:
    four_holders(ws)
    held(ws)
    result = ended(ws)
    assert states(ws) == [State.DRAFT] * 2
    assert "hold =" not in ws.release_file(SLUG).read_text()
    text = words(messages(result.report.folder)[LENA])
    assert text.startswith("EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026\n")
    assert "HOLD ENDED" in text
    assert [it.slug for it in lift_at(ws, INSTANT).lifted] == [SLUG]
    assert [it["notice"] for it in recorded(ws)] == ["hold"] * 3 + ["hold-ended"] * 3


def test_a_hold_done_again_is_one_hold_and_one_notice(ws: Workspace) -> None:
    four_holders(ws)
    first = held(ws)
    again = held(ws, KOREAN, NOW + MINUTE)
    assert (again.report.recipients, again.report.told) == (0, 3)
    assert again.report.folder == first.report.folder
    assert occasions(ws).count(Occasion.HELD) == 1
    assert len(recorded(ws)) == 3
    ended(ws)
    held(ws, now=NOW + 5 * MINUTE)
    assert len(recorded(ws)) == 9  # a second hold is told anew


def test_a_message_that_is_added_is_counted_with_those_that_are_there(ws: Workspace) -> None:
    four_holders(ws)
    held(ws)
    give(ws, "late@kurier.example.org")
    again = held(ws, now=NOW + MINUTE).report
    assert (again.recipients, again.told) == (1, 3)
    assert again.folder is not None
    assert len(messages(again.folder)) == 4
    assert "\n  4 messages\n" in (again.folder / "STEPS.txt").read_text()


def test_what_is_public_is_public_no_more_while_it_is_held(ws: Workspace) -> None:
    four_holders(ws)
    lift_at(ws, INSTANT)
    assert public_files(ws)
    result = held(ws, now=INSTANT + MINUTE)
    assert result.was_public
    assert public_files(ws) == public_files(ws, KOREAN) == {}
    ended(ws, now=INSTANT + 2 * MINUTE)
    assert lift_at(ws, INSTANT + 3 * MINUTE).lifted == ()
    lift_at(ws, INSTANT + 3 * MINUTE, SLUG)
    assert public_files(ws)


def test_what_nobody_holds_is_held_without_a_question(ws: Workspace) -> None:
    add(ws, "quiet", 7, None)
    result = held(ws, "quiet", consent=Consent())
    assert result.done
    assert result.report.folder is None
    assert state_of(ws, read_release(ws, "quiet"), NOW) is State.HELD
    for name in ("text", "html"):
        with pytest.raises(Refused) as refused:
            export(ws, "quiet", [name], NOW)
        assert refused.value.code == "held"
    ended(ws, "quiet")
    assert export(ws, "quiet", ["text"], NOW).artifacts


def test_a_plan_changes_nothing(ws: Workspace) -> None:
    four_holders(ws)
    assert not held(ws, consent=Consent()).done
    assert not killed(ws, consent=Consent()).done
    assert states(ws) == [State.DRAFT] * 2
    assert not (ws.release_folder(SLUG) / "out").exists()


def test_no_hold_can_be_ended_where_there_is_none(ws: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        ended(ws)
    assert refused.value.code == "not-held"


def test_F23_a_kill_withdraws_every_version_and_language(ws: Workspace) -> None:
    four_holders(ws)
    for slug in BOTH:
        export(ws, slug, ["text", "html", "ics"], NOW)
    copies = ws.release_folder(KOREAN) / "out/copies/v1/0001.eml"
    copies.parent.mkdir(parents=True)
    copies.write_text("an embargoed copy")
    result = killed(ws, KOREAN)
    assert states(ws) == [State.KILLED] * 2
    assert result.releases == BOTH
    left = {it.name for slug in BOTH for it in (ws.release_folder(slug) / "out").rglob("*")}
    assert not {it for it in left if it.startswith(SLUG)}
    assert not copies.exists()
    told = messages(result.report.folder)
    assert set(told) == {LENA, MIN, MAX, OLD}  # suppressed, or on no list: told all the same
    assert words(told[LENA]).startswith("WITHDRAWN: DO NOT PUBLISH\n")
    assert words(told[MIN]).startswith("WITHDRAWN: DO NOT PUBLISH")
    assert all(it["Subject"].startswith("WITHDRAWN: DO NOT PUBLISH") for it in told.values())
    assert "STATUS:CANCELLED" in entry(told[LENA])
    assert "forged" not in words(told[LENA])


@pytest.mark.parametrize("before", [False, True])
def test_F20_F23_nothing_of_what_is_killed_is_public(ws: Workspace, before: bool) -> None:
    four_holders(ws)
    if before:
        lift_at(ws, INSTANT)
    killed(ws, now=INSTANT + MINUTE)
    for slug in BOTH:
        assert public_files(ws, slug) == {}
    assert lift_at(ws, INSTANT + MINUTE).lifted == ()
    with pytest.raises(Refused):
        lift_at(ws, INSTANT + MINUTE, SLUG)
    for slug in BOTH:
        for name in ("text", "html", "eml"):
            with pytest.raises(Refused) as refused:
                export(ws, slug, [name], INSTANT + MINUTE)
            assert refused.value.code == "killed"


def test_F23_calendars_and_newsrooms_systems_follow(ws: Workspace) -> None:
    four_holders(ws)
    killed(ws)
    shown = embargo_calendar(ws, NOW).content.decode()
    assert shown.count("STATUS:CANCELLED") == 2
    item, entries, *_ = (
        it.path.read_text()
        for it in export(ws, SLUG, ["ninjs", "ics"], NOW).artifacts
        if it.path.name in ("ninjs-3.1.json", f"{SLUG}.ics")
    )
    assert '"pubStatus": "canceled"' in item
    assert "WITHDRAWN: DO NOT PUBLISH" in item
    assert "61 interviews" not in item
    assert "SEQUENCE:1" in entries


def test_F23_a_kill_is_final_and_done_again_tells_nobody_twice(ws: Workspace) -> None:
    four_holders(ws)
    first = killed(ws)
    again = killed(ws, now=NOW + MINUTE)
    assert (again.already, again.report.recipients, again.report.told) == (True, 0, 4)
    assert again.report.folder == first.report.folder
    assert len(recorded(ws)) == 4
    assert occasions(ws).count(Occasion.KILLED) == 1
    with pytest.raises(Refused):
        held(ws, now=NOW + MINUTE)
    with pytest.raises(Refused):
        ended(ws)


def test_F23_notices_are_written_again_without_who_was_erased_since(ws: Workspace) -> None:
    four_holders(ws)
    folder = killed(ws).report.folder
    assert folder is not None
    lists_erase(ws, LENA, NOW + MINUTE, apply=True)
    for it in folder.iterdir():
        it.unlink()
    again = killed(ws, now=NOW + 2 * MINUTE).report
    assert (again.recipients, again.told, again.erased) == (0, 3, 1)
    assert set(messages(folder)) == {MIN, MAX, OLD}


def test_F23_a_kill_completes_what_an_interrupted_one_left(ws: Workspace) -> None:
    four_holders(ws)
    from tests.desk.conftest import note

    note(ws, Occasion.KILLED, NOW, KOREAN)  # and then the machine stopped
    result = killed(ws, now=NOW + MINUTE)
    assert states(ws) == [State.KILLED] * 2
    assert len(messages(result.report.folder)) == 4


def test_F23_what_cannot_be_read_may_be_a_version_and_is_named(ws: Workspace) -> None:
    four_holders(ws)
    edit(ws, 'kind = "press-release"', "kind = 3", KOREAN)
    for result in (held(ws), killed(ws)):
        assert (result.releases, result.unread) == ((SLUG,), (KOREAN,))


def test_a_kill_is_confirmed_also_where_nobody_is_told(ws: Workspace) -> None:
    assert not killed(ws, consent=Consent()).done
    result = killed(ws, consent=Consent(confirmed=0))
    assert result.done
    assert result.report.folder is None


@pytest.mark.parametrize("stop", [held, killed])
def test_only_the_desk_stops_it(ws: Workspace, stop: object) -> None:
    translated(ws)
    unmake_desk(ws)
    with pytest.raises(Refused) as refused:
        stop(ws)  # type: ignore[operator]
    assert refused.value.code == "not-the-desk"


def made(ws: Workspace, now: datetime) -> set[str]:
    """The exports for newsrooms' systems and calendars, in the state of that moment."""
    return {it.path.name for it in export(ws, SLUG, ["ninjs", "ics"], now).artifacts}


def left(ws: Workspace) -> set[str]:
    folder = ws.release_folder(SLUG) / "out"
    return {it.name for it in folder.rglob("*") if it.is_file() and "notices" not in it.parts}


def test_F23_a_kill_done_again_keeps_what_says_that_it_is_withdrawn(ws: Workspace) -> None:
    made(ws, NOW)
    killed(ws)
    assert not left(ws)
    names = made(ws, NOW + MINUTE)
    again = killed(ws, now=NOW + 2 * MINUTE, consent=Consent())
    assert (again.done, again.withdrawn) == (True, ())
    assert names <= left(ws)


def test_what_says_that_it_is_held_goes_with_the_hold(ws: Workspace) -> None:
    held(ws)
    names = made(ws, NOW + MINUTE)
    assert held(ws, now=NOW + 2 * MINUTE).withdrawn == ()
    assert names <= left(ws)
    gone = ended(ws, now=NOW + 3 * MINUTE).withdrawn
    assert {it.split("/")[-1] for it in gone} == names
    assert not left(ws) & names
    made(ws, NOW + 4 * MINUTE)
    killed(ws, now=NOW + 5 * MINUTE)
    assert not left(ws) & names
