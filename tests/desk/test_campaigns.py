"""Campaigns that wait in a mailing tool: named wherever a release moves, and asked about while they are wrong."""

from datetime import UTC, datetime

import pytest

from hrnk_press.desk.consent import Consent, NoticeReport
from hrnk_press.desk.embargo_change import embargo_change
from hrnk_press.desk.embargo_read import moment_in
from hrnk_press.desk.hand_off import hand_off
from hrnk_press.desk.hold import end_hold, hold
from hrnk_press.desk.kill import kill
from hrnk_press.desk.load import open_office
from hrnk_press.desk.today import today
from hrnk_press.workspace.locate import Workspace
from tests.desk.approvals import approve_as, strict
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at
from tests.desk.holding import LENA, MIN, give, press_list

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
YES = Consent(told=lambda _: None)
LATER = datetime(2026, 12, 3, 5, 1, tzinfo=UTC)


@pytest.fixture
def scheduled(ws: Workspace) -> Workspace:
    """Everybody holds a copy, and two tools are to send it at the instant, too."""
    press_list(ws)
    give(ws, LENA)
    give(ws, MIN)
    hand_off(
        ws, SLUG, ["mailchimp", "listmonk"], "europe", NOW, after_lift=True, told=lambda _: None
    )
    return ws


def moved(ws: Workspace, now: datetime = NOW) -> NoticeReport:
    moment = moment_in(LATER, "America/New_York", open_office(ws).office)
    return embargo_change(open_office(ws), SLUG, moment, "a partner asks", now, YES).report


def asked(ws: Workspace, now: datetime = NOW + MINUTE) -> list[str]:
    return [it.text for it in today(ws, now).questions if "scheduled" in it.text]


def steps_of(report: NoticeReport) -> str:
    assert report.folder is not None
    return " ".join((report.folder / "STEPS.txt").read_text().split())


def named(report: NoticeReport) -> list[tuple[str, tuple[str, ...], datetime]]:
    return [(it.list, it.tools, it.utc) for it in report.campaigns]


@pytest.mark.parametrize("act", ["kill", "hold", "change"])
def test_a_campaign_of_holders_is_named_with_its_tools_and_time(
    scheduled: Workspace, act: str
) -> None:
    ws, press = scheduled, open_office(scheduled)
    assert asked(ws) == []
    if act == "change":
        report = moved(ws)
    elif act == "kill":
        report = kill(press, SLUG, "forged", NOW, YES).report
    else:
        report = hold(press, SLUG, "a witness", NOW, YES).report
    assert named(report) == [("europe", ("listmonk", "mailchimp"), INSTANT)]
    steps = steps_of(report)
    assert (
        f"for list europe is scheduled in listmonk and mailchimp for {INSTANT:%F %R} UTC" in steps
    )
    (question,) = asked(ws)
    assert "list europe is scheduled in listmonk and mailchimp" in question
    assert asked(ws, INSTANT + MINUTE) == []  # it has gone out, or was stopped


def test_nobody_is_asked_once_the_hold_is_over(scheduled: Workspace) -> None:
    hold(open_office(scheduled), SLUG, "a witness", NOW, YES)
    end_hold(open_office(scheduled), SLUG, NOW + MINUTE, YES)
    assert asked(scheduled, NOW + 2 * MINUTE) == []


def test_a_campaign_whose_time_is_back_is_left(scheduled: Workspace) -> None:
    assert "which is the time now" not in steps_of(moved(scheduled))
    moment = moment_in(INSTANT, "America/New_York", open_office(scheduled).office)
    press, later = open_office(scheduled), NOW + MINUTE
    report = embargo_change(press, SLUG, moment, "back again", later, YES).report
    words = "for 2026-12-02 05:01 UTC, which is the time now: see that it stands there."
    assert words in steps_of(report)
    assert report.until == INSTANT


def test_what_a_tool_was_told_last_counts(scheduled: Workspace) -> None:
    moved(scheduled)
    later = NOW + 2 * MINUTE
    hand_off(scheduled, SLUG, ["mailchimp"], "europe", later, after_lift=True, told=lambda _: None)
    report = kill(open_office(scheduled), SLUG, "forged", later + MINUTE, YES).report
    assert named(report) == [
        ("europe", ("listmonk",), INSTANT),
        ("europe", ("mailchimp",), LATER),
    ]


def test_who_lifts_early_is_asked_about_no_time(scheduled: Workspace) -> None:
    moved(scheduled)
    lift_at(scheduled, NOW + MINUTE, SLUG, early="a partner was early")
    assert asked(scheduled, NOW + 2 * MINUTE) == []


def test_other_words_than_a_tool_was_given_are_asked_about(scheduled: Workspace) -> None:
    edit(scheduled, "61 interviews and", "57 interviews and")
    (question,) = asked(scheduled)
    assert question.endswith(
        "has the words of version 1, not those that would be lifted. Is it made anew?"
    )
    lift_at(scheduled, NOW + 2 * MINUTE, SLUG, early="a partner was early")
    (question,) = asked(scheduled, NOW + 3 * MINUTE)
    assert "not those that are public" in question


def test_an_edit_that_nobody_approved_makes_no_campaign_wrong(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws, now=NOW)
    press_list(ws)
    hand_off(ws, SLUG, ["listmonk"], "europe", NOW, after_lift=True, told=lambda _: None)
    edit(ws, "61 interviews and", "57 interviews and")
    assert asked(ws) == []
    approve_as(ws, now=NOW + MINUTE)
    (question,) = asked(ws, NOW + 2 * MINUTE)
    assert "has the words of version 1" in question


def test_the_tools_of_a_campaign_are_listed(scheduled: Workspace) -> None:
    hand_off(scheduled, SLUG, ["civimail"], "europe", NOW, after_lift=True, told=lambda _: None)
    hold(open_office(scheduled), SLUG, "a witness", NOW, YES)
    (question,) = asked(scheduled)
    assert " is scheduled in civimail, listmonk and mailchimp for " in question


def test_a_record_that_cannot_be_read_is_asked_about(ws: Workspace) -> None:
    (ws.release_folder(SLUG) / "deliveries.jsonl").write_text("{\n")
    (question,) = asked(ws)
    assert "deliveries.jsonl cannot be read" in question
