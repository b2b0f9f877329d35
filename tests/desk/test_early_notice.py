"""Telling holders that an embargo was lifted before the time they were told."""

from datetime import UTC, datetime, timedelta

import pytest

from hrnk_press.desk.consent import Consent
from hrnk_press.desk.early_notice import EarlyNotice, by_text, early_notice, planned_notice
from hrnk_press.desk.export import export
from hrnk_press.desk.hold import end_hold, hold
from hrnk_press.desk.kill import kill
from hrnk_press.desk.load import open_office
from hrnk_press.workspace.locate import Workspace
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at
from tests.desk.holding import (
    KOREAN,
    LENA,
    MAX,
    MIN,
    OLD,
    entry,
    four_holders,
    give,
    in_korean,
    messages,
    recorded,
    words,
)
from tests.desk.test_correct import copied
from tests.desk.test_embargo_change import LATER, change

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
YES = Consent(told=lambda _: None)


def out_files(ws: Workspace, slug: str) -> set[str]:
    """The files in `out/` of that release, in whatever folder."""
    found = (ws.release_folder(slug) / "out").rglob("*.*")
    return {it.name for it in found if it.is_file() and it.name != ".exports.json"}


def lifted_early(ws: Workspace, now: datetime = NOW) -> None:
    lift_at(ws, now, SLUG, early="a partner was early")


def told(ws: Workspace, consent: Consent | None = YES, now: datetime = NOW) -> EarlyNotice:
    return early_notice(open_office(ws), [SLUG], now, consent)


def test_who_was_scheduled_and_then_given_the_public_text_was_told_no_later_time(
    ws: Workspace,
) -> None:
    give(ws, LENA, copy="public")  # a mailing tool was to send it at the instant
    lifted_early(ws)
    assert told(ws, None).report.scheduled == 1
    give(ws, LENA, copy="public", utc="")
    report = told(ws, None).report
    assert (report.recipients, report.scheduled) == (0, 0)


def test_what_names_the_embargo_is_deleted_and_what_is_for_everybody_stays(ws: Workspace) -> None:
    four_holders(ws)
    for slug in (SLUG, KOREAN):
        for folder in ("copies/v1", "invitations/2026-11-20"):
            made = ws.release_folder(slug) / "out" / folder
            made.mkdir(parents=True)
            (made / f"{LENA}.eml").touch()
    export(ws, SLUG, ["html"], NOW)
    lifted_early(ws)
    export(ws, SLUG, ["text"], NOW)
    result = told(ws)
    assert result.withdrawn == (f"{SLUG}.html", "copies/", "invitations/")
    kept = {f"{SLUG}.txt", f"{SLUG}.html", f"{SLUG}.eml"}  # in out/public
    assert not {f"{LENA}.eml"} & out_files(ws, SLUG)
    assert kept <= out_files(ws, SLUG)
    assert (ws.release_folder(SLUG) / "out" / f"{SLUG}.txt").exists()
    assert not (ws.release_folder(SLUG) / "out" / f"{SLUG}.html").exists()
    assert out_files(ws, KOREAN) == {f"{LENA}.eml"}  # still under embargo


def test_whoever_was_told_a_later_time_is_told_that_it_is_free(ws: Workspace) -> None:
    four_holders(ws)
    edit(ws, "place =", 'public_url = "https://example.org/survey"\nplace =')
    lifted_early(ws)
    result = told(ws)
    found = messages(result.report.folder)
    assert set(found) == {LENA, OLD}
    assert result.report.suppressed == 1  # Max
    assert result.held_back == (KOREAN,)
    text = words(found[LENA])
    lines = text.splitlines()
    assert lines[:3] == [
        "EMBARGO LIFTED, FREE TO PUBLISH",
        "Lifted: 8 p.m. EST Saturday, Nov. 21, 2026",
        "Your time: 02:00 CET Sunday, Nov. 22, 2026",
    ]
    assert "Before: 12:01 a.m. EST Wednesday, Dec. 2, 2026" in lines
    assert "https://example.org/survey" in lines
    assert "partner" not in text
    assert "SUMMARY:EMBARGO LIFTED\\, FREE TO PUBLISH" in entry(found[LENA])
    assert {it["notice"] for it in recorded(ws)} == {"early-lift"}


@pytest.mark.parametrize("public", [False, True])
def test_whoever_was_told_to_wait_is_told_that_it_is_free(ws: Workspace, public: bool) -> None:
    """A hold outlasted its time, or took back what was public: holders wait for word (F16)."""
    four_holders(ws)
    if public:
        lift_at(ws, INSTANT, SLUG)
        give(ws, MIN, copy="public", utc="", at="2026-12-02T05:30:00Z")
    hold(open_office(ws), SLUG, "a witness asks", INSTANT + timedelta(hours=1), YES)
    ended = end_hold(open_office(ws), SLUG, INSTANT + timedelta(hours=2), YES)
    waits = words(messages(ended.report.folder)[LENA])
    assert "until you hear from us" in " ".join(waits.split())
    now = INSTANT + timedelta(hours=3)
    lift_at(ws, now, SLUG)
    result = told(ws, now=now)
    found = messages(result.report.folder)
    assert set(found) == {LENA, OLD, *([MIN] if public else [])}
    free = " ".join(words(found[LENA]).split())
    assert free.startswith("EMBARGO LIFTED, FREE TO PUBLISH Lifted: 3:01 a.m. EST Wednesday")
    assert "You may publish from now on." in free
    assert "before its time" not in free
    assert "Before:" not in free
    assert told(ws, now=now + MINUTE).report.recipients == 0


def test_a_hold_names_no_time_to_who_knows_none(ws: Workspace) -> None:
    give(ws, LENA, copy="public", utc="")
    lift_at(ws, INSTANT, SLUG)
    held = hold(open_office(ws), SLUG, "a witness asks", INSTANT + timedelta(hours=1), YES)
    assert "time in your copy" not in words(messages(held.report.folder)[LENA])
    ended = end_hold(open_office(ws), SLUG, INSTANT + timedelta(hours=2), YES)
    assert "time in your copy" not in words(messages(ended.report.folder)[LENA])


def test_done_again_it_tells_nobody_twice(ws: Workspace) -> None:
    four_holders(ws)
    lifted_early(ws)
    first = told(ws)
    again = told(ws, now=NOW + MINUTE)
    assert (again.report.recipients, again.report.told) == (0, 2)
    assert again.report.folder == first.report.folder
    assert len(recorded(ws)) == 2


def test_counted_only_nothing_is_written(ws: Workspace) -> None:
    four_holders(ws)
    lifted_early(ws)
    for consent in (None, Consent()):
        assert told(ws, consent).report.recipients == 2
    assert recorded(ws) == []


def test_a_lift_at_its_time_is_news_to_nobody(ws: Workspace) -> None:
    four_holders(ws)
    lift_at(ws, INSTANT)
    result = told(ws, now=INSTANT)
    assert (result.report.recipients, result.report.folder) == (0, None)


def test_of_one_text_in_two_languages_everybody_is_told_once(ws: Workspace) -> None:
    four_holders(ws)
    give(ws, LENA, KOREAN)
    assert by_text(open_office(ws), [KOREAN, SLUG]) == ((SLUG, KOREAN),)
    assert MAX
    assert MIN


def test_who_holds_other_words_than_the_public_ones_is_told_what_differs(ws: Workspace) -> None:
    copied(ws, LENA, OLD)
    edit(ws, "61 interviews and", "57 interviews and")
    before = planned_notice(open_office(ws), [SLUG], NOW)
    assert (before.report.recipients, before.differing) == (2, 2)
    lifted_early(ws)
    result = told(ws)
    assert result.differing == 2
    text = " ".join(words(messages(result.report.folder)[LENA]).split())
    assert "57 interviews and" in text.partition("WHAT DIFFERS FROM THE COPY YOU HOLD")[2]


def test_words_that_nobody_approved_differ_from_no_copy(ws: Workspace) -> None:
    copied(ws, LENA)
    lifted_early(ws)
    edit(ws, "61 interviews and", "57 interviews and")
    result = told(ws)
    assert result.differing == 0
    assert "57 interviews" not in words(messages(result.report.folder)[LENA])


def test_another_date_of_the_release_is_called_so(ws: Workspace) -> None:
    copied(ws, LENA)
    edit(ws, "date = 2026-12-02", "date = 2026-11-21")
    lifted_early(ws)
    text = " ".join(words(messages(told(ws).report.folder)[LENA]).split())
    assert "Date: was “2026-12-02”, is now “2026-11-21”" in text


def test_who_holds_a_translation_is_told_the_time_that_all_languages_were_moved_to(
    ws: Workspace,
) -> None:
    four_holders(ws)
    in_korean(ws)
    change(ws, LATER)
    lift_at(ws, NOW + MINUTE, KOREAN, early="a partner was early")
    result = early_notice(open_office(ws), [KOREAN], NOW + MINUTE, YES)
    korean = words(messages(result.report.folder)[MIN])
    assert "이전: 2026년 12월 3일" in korean
    assert "12월 2일" not in korean


def test_who_holds_a_translation_waits_for_word_that_was_asked_for_in_all_languages(
    ws: Workspace,
) -> None:
    four_holders(ws)
    in_korean(ws)
    hold(open_office(ws), SLUG, "a witness asks", INSTANT - MINUTE, YES)
    end_hold(open_office(ws), SLUG, INSTANT + MINUTE, YES)
    now = INSTANT + timedelta(hours=1)
    lift_at(ws, now, KOREAN)
    result = early_notice(open_office(ws), [KOREAN], now, YES)
    assert set(messages(result.report.folder)) == {MIN}


def test_what_one_language_was_told_of_its_lift_is_no_word_of_another(ws: Workspace) -> None:
    four_holders(ws)
    in_korean(ws)
    give(ws, LENA, KOREAN)
    lifted_early(ws)
    told(ws)
    lift_at(ws, NOW + MINUTE, KOREAN, early="a partner was early")
    result = early_notice(open_office(ws), [KOREAN], NOW + MINUTE, YES)
    assert set(messages(result.report.folder)) == {LENA, MIN}


def test_who_may_have_been_sent_what_is_public_before_its_time_hears_that_it_must_not_be(
    ws: Workspace,
) -> None:
    """A campaign was sent at an early lift, as it is said then, and is recorded for the instant."""
    give(ws, LENA)
    give(ws, MIN, copy="public", to=["listmonk"])
    lifted_early(ws)
    assert set(messages(told(ws).report.folder)) == {LENA}
    press, later = open_office(ws), NOW + MINUTE
    assert set(messages(hold(press, SLUG, "a witness", later, YES).report.folder)) == {LENA, MIN}
    assert set(messages(end_hold(press, SLUG, later, YES).report.folder)) == {LENA, MIN}
    lift_at(ws, later, SLUG, early="the witness agrees")
    assert set(messages(told(ws, now=later).report.folder)) == {LENA, MIN}
    killed = kill(press, SLUG, "forged", later + MINUTE, YES)
    assert set(messages(killed.report.folder)) == {LENA, MIN}
