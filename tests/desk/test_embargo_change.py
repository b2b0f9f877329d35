"""Moving an embargo after copies are out: who is told, of what, and only once (failure mode F26)."""

# ruff: noqa: N802  (F26 is the name of a failure)

from datetime import UTC, datetime, timedelta

import pytest

from hrnk_press.desk.consent import Consent
from hrnk_press.desk.correct_begin import begin_correction
from hrnk_press.desk.embargo_change import EmbargoChanged, embargo_change
from hrnk_press.desk.embargo_set import embargo_clear, embargo_set
from hrnk_press.desk.hold import hold
from hrnk_press.desk.kill import kill
from hrnk_press.desk.lists_accept import lists_accept
from hrnk_press.desk.load import open_office
from hrnk_press.desk.state import embargo_instant
from hrnk_press.errors import NotFound, Refused
from hrnk_press.exporters.notice import notice_message
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Moment
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import unmake_desk
from hrnk_press.workspace.release_file import read_release
from tests.desk.approvals import approve_as, strict
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at, note, occasions
from tests.desk.holding import (
    FIRST,
    KOREAN,
    LENA,
    MAX,
    MIN,
    OLD,
    entries_of,
    entry,
    four_holders,
    give,
    in_korean,
    messages,
    press_list,
    recorded,
    translated,
    words,
)

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
LATER, EARLIER = INSTANT + timedelta(days=1), INSTANT - timedelta(days=1)
YES = Consent(told=lambda _: None)


def moment(instant: datetime) -> Moment:
    wall = (instant - timedelta(hours=5)).replace(tzinfo=None)
    return Moment(wall, "America/New_York", instant)


def change(
    ws: Workspace,
    instant: datetime = LATER,
    consent: Consent = YES,
    *,
    slug: str = SLUG,
    now: datetime = NOW,
) -> EmbargoChanged:
    return embargo_change(open_office(ws), slug, moment(instant), "a partner asks", now, consent)


def instants(ws: Workspace) -> list[datetime | None]:
    slugs = [it for it in (SLUG, KOREAN) if ws.release_file(it).exists()]
    return [embargo_instant(read_release(ws, it)) for it in slugs]


def test_F26_everybody_who_holds_it_is_told_both_times(ws: Workspace) -> None:
    four_holders(ws)
    result = change(ws)
    told = messages(result.report.folder)
    assert set(told) == {LENA, MIN, MAX, OLD}  # suppressed, or on no list: told all the same
    assert instants(ws) == [LATER, LATER]
    lena = words(told[LENA])
    lines = lena.splitlines()
    assert lines[0] == "EMBARGOED UNTIL 12:01 a.m. EST Thursday, Dec. 3, 2026"
    assert lines[1] == "Your time: 06:01 CET Thursday, Dec. 3, 2026"
    assert "Before: 12:01 a.m. EST Wednesday, Dec. 2, 2026" in lines
    assert "Your time: 06:01 CET Wednesday, Dec. 2, 2026" in lines
    assert "Your copy: RW-1" in lines
    assert "a partner asks" not in lena
    assert "Thursday, Dec. 3" in told[LENA]["Subject"]
    korean = words(told[MIN])
    assert "엠바고: 2026년 12월 3일" in korean.splitlines()[0]
    assert "이전: 2026년 12월 2일" in korean
    assert {it["email"]: it["utc"] for it in recorded(ws)} == dict.fromkeys(
        told, "2026-12-03T05:01:00Z"
    )
    everything = [it.read_bytes() for it in sorted(result.report.folder.glob("*.eml"))]  # type: ignore[union-attr]
    for content in everything:
        assert sum(it.encode() in content for it in told) == 1


def test_F26_done_again_it_tells_nobody_twice(ws: Workspace) -> None:
    four_holders(ws)
    first = change(ws)
    files = {it.name: it.read_bytes() for it in first.report.folder.iterdir()}  # type: ignore[union-attr]
    again = change(ws, now=NOW + MINUTE)
    assert (again.report.recipients, again.report.told, again.done) == (0, 4, True)
    assert len(recorded(ws)) == 4
    assert occasions(ws).count(Occasion.EMBARGO_SET) == 1
    for it in first.report.folder.iterdir():  # type: ignore[union-attr]
        it.unlink()
    change(ws, now=NOW + MINUTE)
    assert {it.name: it.read_bytes() for it in first.report.folder.iterdir()} == files  # type: ignore[union-attr]
    assert len(recorded(ws)) == 4


def test_F26_a_language_that_cannot_be_read_is_named_and_moved_once_it_can(ws: Workspace) -> None:
    four_holders(ws)
    edit(ws, 'kind = "press-release"', "kind = 3", KOREAN)
    first = change(ws)
    assert (first.moved, first.unread) == ((SLUG,), (KOREAN,))
    assert set(messages(first.report.folder)) == {LENA, MAX, OLD}
    edit(ws, "kind = 3", 'kind = "press-release"', KOREAN)
    again = change(ws, now=NOW + MINUTE)
    assert (again.moved, again.unread, again.report.recipients) == ((SLUG, KOREAN), (), 1)
    assert instants(ws) == [LATER, LATER]
    text = words(messages(again.report.folder)[MIN])
    assert "이전: 2026년 12월 2일" in text


def test_F26_moved_twice_each_notice_names_the_time_told_last(ws: Workspace) -> None:
    four_holders(ws)
    change(ws)
    result = change(ws, LATER + timedelta(days=1), now=NOW + MINUTE)
    text = words(messages(result.report.folder)[LENA])
    assert "Before: 12:01 a.m. EST Thursday, Dec. 3, 2026" in text
    assert "Dec. 2" not in text
    folders = [it for it in result.report.folder.parent.iterdir() if any(it.iterdir())]  # type: ignore[union-attr]
    assert folders == [result.report.folder]  # the first, not sent yet or sent, is true no more


def test_F26_a_later_time_is_accepted_anew_and_names_who_has_not(ws: Workspace) -> None:
    four_holders(ws)
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    result = change(ws)
    assert result.not_accepted == (MAX, MIN, OLD)  # Lena holds every embargo
    told = messages(result.report.folder)
    assert "You accepted to hold it" not in words(told[LENA])
    assert "You accepted to hold it" in words(told[OLD])
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    assert change(ws, now=NOW + MINUTE).not_accepted == (MAX, OLD)


def test_F26_who_has_left_every_list_can_accept_the_new_time(ws: Workspace) -> None:
    four_holders(ws)
    change(ws)
    lists_accept(ws, [OLD], NOW, slug=SLUG)
    assert change(ws, now=NOW + MINUTE).not_accepted == (MAX, MIN)
    with pytest.raises(NotFound):
        lists_accept(ws, ["nobody@gone.example.org"], NOW, slug=SLUG)
    with pytest.raises(NotFound):
        lists_accept(ws, [OLD], NOW)


def test_F26_an_earlier_time_is_accepted_already(ws: Workspace) -> None:
    four_holders(ws)
    result = change(ws, EARLIER)
    assert result.not_accepted == ()
    assert "moved to an earlier time" in " ".join(
        words(messages(result.report.folder)[OLD]).split()
    )


def test_a_notice_says_nothing_of_which_time_the_copy_names_and_takes_the_place_of_the_last(
    ws: Workspace,
) -> None:
    four_holders(ws)
    assert change(ws).report.outdated == ()
    result = change(ws, EARLIER, now=NOW + MINUTE)  # copies name a time between the two
    assert result.report.outdated == ("notices/embargo-change/",)
    text = " ".join(words(messages(result.report.folder)[OLD]).split())
    assert "The new time counts, whatever your copy says." in text


def test_the_count_is_said_and_confirmed_before_anything_is_written(ws: Workspace) -> None:
    four_holders(ws)
    planned = change(ws, consent=Consent())
    assert (planned.report.recipients, planned.done) == (4, False)
    assert instants(ws) == [INSTANT, INSTANT]
    assert not (ws.release_folder(SLUG) / "out").exists()
    with pytest.raises(Refused) as refused:
        change(ws, consent=Consent(confirmed=3))
    assert refused.value.code == "recipients-changed"
    assert recorded(ws) == []
    said: list[EmbargoChanged] = []
    change(ws, consent=Consent(told=said.append))
    assert [(it.report.recipients, it.done) for it in said] == [(4, False)]


def test_other_people_than_were_confirmed_are_told_nothing_though_they_are_as_many(
    ws: Workspace,
) -> None:
    give(ws, LENA)
    planned = change(ws, consent=Consent())
    (ws.release_folder(SLUG) / "deliveries.jsonl").unlink()
    give(ws, OLD)
    with pytest.raises(Refused) as refused:
        change(ws, consent=Consent(confirmed=planned.report.people))
    assert refused.value.code == "recipients-changed"
    assert (recorded(ws), instants(ws)[0]) == ([], INSTANT)
    again = change(ws, consent=Consent())
    change(ws, consent=Consent(confirmed=again.report.people))
    assert [it["email"] for it in recorded(ws)] == [OLD]


def test_who_holds_the_old_calendar_entry_gets_one_that_takes_its_place(ws: Workspace) -> None:
    four_holders(ws)
    result = change(ws)
    calendar = entry(messages(result.report.folder)[LENA])
    assert f"UID:{read_release(ws, SLUG).id}" in calendar
    assert "DTSTART:20261203T050100Z" in calendar
    assert "SEQUENCE:1" in calendar
    assert f"UID:{read_release(ws, KOREAN).id}" in entry(messages(result.report.folder)[MIN])


def test_who_holds_two_languages_gets_an_entry_in_the_place_of_each(ws: Workspace) -> None:
    translated(ws)
    give(ws, LENA)
    give(ws, LENA, KOREAN)
    give(ws, MIN)
    told = messages(change(ws).report.folder)
    entries = entries_of(told[LENA])
    assert [*entries] == ["embargo.ics", "embargo-2.ics"]
    ids = [read_release(ws, it).id for it in (KOREAN, SLUG)]
    for it, calendar in zip(ids, entries.values(), strict=True):
        assert f"UID:{it}" in calendar
        assert "DTSTART:20261203T050100Z" in calendar
    assert [*entries_of(told[MIN])] == ["embargo.ics"]


def test_who_is_on_duty_at_the_new_time_is_named_too(ws: Workspace) -> None:
    give(ws, LENA)
    with (ws.root / "press.toml").open("a") as file:
        for person, days in (("mara-ilves", ("11-20", "12-02")), ("jun-seo", ("12-02", "12-05"))):
            first, last = (f"2026-{it}T12:00:00Z" for it in days)
            duty = f'person = "{person}"\nfrom = {first}\nuntil = {last}\nphone = "+1 202-555-0119"'
            file.write(f"\n[[duty]]\n{duty}\n")
    lines = words(messages(change(ws).report.folder)[LENA]).splitlines()
    assert "Questions, at any hour: Mara Ilves +1 202-555-0119" in lines
    assert "On duty when it ends: Jun Seo +1 202-555-0119" in lines
    lines = words(messages(change(ws, INSTANT, now=NOW + MINUTE).report.folder)[LENA]).splitlines()
    assert "Questions, at any hour: Mara Ilves +1 202-555-0119" in lines
    assert not [it for it in lines if it.startswith("On duty when it ends")]


def test_before_copies_are_out_it_is_set_and_after_it_is_changed(ws: Workspace) -> None:
    with pytest.raises(Refused) as nobody:
        change(ws)
    assert nobody.value.code == "nobody-holds"
    assert "embargo set" in nobody.value.hint
    four_holders(ws)
    for slug in (SLUG, KOREAN):  # whoever holds the other language holds it too
        with pytest.raises(Refused) as out:
            embargo_set(open_office(ws), slug, moment(LATER), NOW)
        assert out.value.code == "copies-out"
        assert f"embargo change {slug}" in out.value.hint
        with pytest.raises(Refused):
            embargo_clear(open_office(ws), slug, NOW)
    utc = Moment(INSTANT.replace(tzinfo=None), "UTC", INSTANT)
    assert embargo_set(open_office(ws), SLUG, utc, NOW).changed  # the same instant


def test_F26_nothing_is_set_past_the_holders_of_a_language_that_cannot_be_read(
    ws: Workspace,
) -> None:
    press_list(ws)
    translated(ws)
    edit(ws, 'kind = "press-release"', "kind = 3", KOREAN)
    assert embargo_set(open_office(ws), SLUG, moment(LATER), NOW).changed  # nobody was given that
    edit(ws, "kind = 3", 'kind = "press-release"', KOREAN)
    give(ws, MIN, KOREAN)
    edit(ws, 'kind = "press-release"', "kind = 3", KOREAN)
    for move in (
        lambda press: embargo_set(press, SLUG, moment(INSTANT), NOW),
        lambda press: embargo_clear(press, SLUG, NOW),
    ):
        with pytest.raises(Refused) as refused:
            move(open_office(ws))
        assert (refused.value.code, KOREAN in refused.value.message) == ("copies-out", True)


def test_F26_a_machine_that_does_not_know_the_holders_moves_nothing_either(ws: Workspace) -> None:
    translated(ws)
    note(ws, Occasion.SHARED, NOW, KOREAN)  # pulled with the history; deliveries are never in git
    unmake_desk(ws)
    for slug in (SLUG, KOREAN):
        with pytest.raises(Refused) as out:
            embargo_set(open_office(ws), slug, moment(LATER), NOW)
        assert (out.value.code, out.value.hint[:12]) == ("copies-out", "On the desk,")
        with pytest.raises(Refused):
            embargo_clear(open_office(ws), slug, NOW)


def test_a_time_that_has_passed_is_refused(ws: Workspace) -> None:
    four_holders(ws)
    with pytest.raises(Refused) as refused:
        change(ws, NOW - MINUTE)
    assert refused.value.code == "time-passed"


@pytest.mark.parametrize("occasion", [Occasion.KILLED, Occasion.LIFTED])
def test_what_is_public_or_killed_in_any_language_is_not_moved(
    ws: Workspace, occasion: Occasion
) -> None:
    four_holders(ws)
    note(ws, occasion, NOW, KOREAN)
    with pytest.raises(Refused) as refused:
        change(ws)
    assert refused.value.code == "not-a-draft"
    assert KOREAN in refused.value.message
    assert instants(ws) == [INSTANT, INSTANT]


def test_only_the_desk_moves_what_others_hold(ws: Workspace) -> None:
    four_holders(ws)
    unmake_desk(ws)
    with pytest.raises(Refused) as refused:
        change(ws)
    assert refused.value.code == "not-the-desk"


def test_at_and_after_the_instant_it_can_still_be_moved(ws: Workspace) -> None:
    four_holders(ws)
    late = INSTANT + timedelta(hours=3)
    assert len(messages(change(ws, LATER, now=late).report.folder)) == 4
    assert lift_at(ws, late + MINUTE).lifted == ()


def test_a_time_put_into_the_file_by_hand_is_told_too(ws: Workspace) -> None:
    press_list(ws)
    give(ws, LENA)
    wall = moment(LATER)
    edit_release(ws, SLUG, {("embargo", "until"): wall.until, ("embargo", "utc"): LATER})
    assert len(messages(change(ws).report.folder)) == 1


@pytest.mark.parametrize("act", ["change", "kill"])
def test_who_is_only_scheduled_hears_nothing_before_the_instant(ws: Workspace, act: str) -> None:
    press_list(ws)
    give(ws, OLD, copy="public")  # to be sent by a mailing tool at the instant
    give(ws, LENA, copy="public")
    give(ws, LENA)
    result = change(ws) if act == "change" else kill(open_office(ws), SLUG, "forged", NOW, YES)
    assert set(messages(result.report.folder)) == {LENA}
    assert result.report.scheduled == 1


def test_who_is_only_scheduled_holds_no_copy_that_names_the_time(ws: Workspace) -> None:
    give(ws, OLD, copy="public")
    for expected in ("1 person is to be sent", "1 person holds copies"):
        with pytest.raises(Refused) as out:
            embargo_set(open_office(ws), SLUG, moment(LATER), NOW)
        assert out.value.message.startswith(expected)
        give(ws, LENA)
    assert "and 1 person is to be sent it at its time by a mailing tool" in out.value.message


def test_who_was_to_be_sent_it_at_a_time_that_was_moved_has_nothing_after_it(
    ws: Workspace,
) -> None:
    """The campaign was moved in its tool, or there anew; the first time passes under the later embargo."""
    give(ws, LENA)
    give(ws, MIN, copy="public", to=["listmonk"])
    give(ws, OLD, copy="public", to=["listmonk"])
    change(ws)
    give(
        ws,
        OLD,
        copy="public",
        to=["listmonk"],
        utc="2026-12-03T05:01:00Z",
        at="2026-11-23T08:00:00Z",
    )
    between = INSTANT + timedelta(hours=1)
    report = change(ws, LATER + timedelta(days=1), now=between).report
    assert (report.recipients, report.scheduled) == (1, 2)
    report = hold(open_office(ws), SLUG, "a witness", between + MINUTE, YES).report
    assert (report.recipients, report.scheduled) == (1, 2)
    report = kill(open_office(ws), SLUG, "forged", between + 2 * MINUTE, YES).report
    assert (set(messages(report.folder)), report.scheduled) == ({LENA, MIN}, 1)


def test_who_was_scheduled_is_told_of_a_kill_after_the_instant(ws: Workspace) -> None:
    give(ws, OLD, copy="public")
    result = kill(open_office(ws), SLUG, "forged", INSTANT + MINUTE, YES)
    assert set(messages(result.report.folder)) == {OLD}


def test_a_correction_that_waits_with_it_moves_with_it(ws: Workspace) -> None:
    four_holders(ws)
    begun = begin_correction(open_office(ws), SLUG, NOW)
    change(ws)
    assert embargo_instant(read_release(ws, begun.correction)) == LATER


def test_approvals_of_the_earlier_time_are_asked_for_anew(ws: Workspace) -> None:
    strict(ws)
    press_list(ws)
    translated(ws)
    in_korean(ws)
    approve_as(ws, now=NOW)
    give(ws, LENA)
    assert change(ws).unapproved == (SLUG,)
    for slug in (SLUG, KOREAN):
        approve_as(ws, slug=slug, now=NOW + MINUTE)
    moved = change(ws, LATER + timedelta(days=1), now=NOW + 2 * MINUTE)
    assert moved.unapproved == (SLUG, KOREAN)


def test_a_release_that_cannot_be_named_in_a_header_moves_nothing(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    press_list(ws)
    give(ws, LENA)
    give(ws, OLD, utc="")
    monkeypatch.setattr("hrnk_press.desk.notices.notice_message", _broken)
    with pytest.raises(Refused):
        change(ws)
    assert recorded(ws) == []
    monkeypatch.setattr("hrnk_press.desk.notices.notice_message", notice_message)
    assert len(messages(change(ws, now=NOW + MINUTE).report.folder)) == 2
    assert {it["utc"] for it in recorded(ws)} == {"2026-12-03T05:01:00Z"}
    assert FIRST not in {it["utc"] for it in recorded(ws)}


def _broken(*_: object) -> bytes:
    raise Refused("a name would break a header", "")
