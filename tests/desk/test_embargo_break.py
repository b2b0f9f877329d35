"""An outlet that published too early: what today proposes, and who is left out of later shares."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from hrnk_press.desk.audience import audience_of
from hrnk_press.desk.consent import Consent
from hrnk_press.desk.embargo_break import Broken, embargo_break
from hrnk_press.desk.hand_off import ListHandOff, hand_off
from hrnk_press.desk.kill import kill
from hrnk_press.desk.lists_accept import lists_accept
from hrnk_press.desk.load import open_office
from hrnk_press.desk.share import share
from hrnk_press.desk.share_plan import reason_against
from hrnk_press.desk.shared import Reason
from hrnk_press.desk.state import State
from hrnk_press.desk.today import today
from hrnk_press.errors import Refused
from hrnk_press.model.event import Occasion
from hrnk_press.model.media_list import Member
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import unmake_desk
from hrnk_press.workspace.release_file import read_release
from tests.desk.conftest import INSTANT, MINUTE, SLUG, add, lift_at, occasions
from tests.desk.holding import LENA, MIN, give, press_list

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
PAGE = "https://kurier.example.org/survey"
YES = Consent(told=lambda _: None)


def broken(ws: Workspace, outlet: str = "Kurier", now: datetime = NOW, slug: str = SLUG) -> Broken:
    return embargo_break(open_office(ws), slug, outlet, "online since 9 p.m.", now, PAGE)


def asked(ws: Workspace, now: datetime = NOW) -> list[str]:
    return [it.hint for it in today(ws, now).questions if "broken" in it.text]


def shared_with(ws: Workspace, slug: str = SLUG, now: datetime = NOW + MINUTE) -> ListHandOff:
    planned = hand_off(ws, slug, ["csv"], "europe", now).list
    assert planned is not None
    return planned


def test_a_break_is_recorded_with_outlet_and_address(ws: Workspace) -> None:
    press_list(ws)
    give(ws, LENA)
    result = broken(ws)
    assert (result.people, result.holders, result.recorded, result.public) == (1, 1, True, False)
    assert occasions(ws) == [Occasion.EMBARGO_BROKEN]
    again = broken(ws, now=NOW + MINUTE)
    assert (again.recorded, again.at) == (False, NOW)
    assert occasions(ws) == [Occasion.EMBARGO_BROKEN]
    lines = (ws.lists / "breaks.jsonl").read_text().splitlines()
    assert [json.loads(it)["outlet"] for it in lines] == ["Kurier"]


def test_what_a_killed_run_left_unsaid_is_said(ws: Workspace) -> None:
    broken(ws)
    (ws.lists / "breaks.jsonl").unlink()
    broken(ws, now=NOW + MINUTE)
    assert len((ws.lists / "breaks.jsonl").read_text().splitlines()) == 1


def test_today_proposes_the_early_lift_until_it_is_lifted_or_killed(ws: Workspace) -> None:
    add(ws, "other", 7, INSTANT + timedelta(days=300))
    assert asked(ws) == []
    for slug in (SLUG, "other"):
        broken(ws, slug=slug)
    for _ in range(2):  # read, and remembered
        assert asked(ws) == [
            f'hrnk-press embargo lift {it} --early --reason "…"' for it in (SLUG, "other")
        ]
    lift_at(ws, NOW + MINUTE, SLUG, early="broken")
    kill(open_office(ws), "other", "forged", NOW + MINUTE, YES)
    assert asked(ws, NOW + MINUTE) == []


def test_the_people_of_that_outlet_get_nothing_until_they_accept_anew(ws: Workspace) -> None:
    press_list(ws)
    lists_accept(ws, [MIN], NOW - MINUTE, slug=SLUG)
    assert shared_with(ws).recipients == 2
    broken(ws, "KURIER")
    report = shared_with(ws)
    assert (report.recipients, report.broke_embargo) == (1, (f"{LENA}, 2026-11-22",))
    lists_accept(ws, [LENA], NOW + MINUTE)
    assert shared_with(ws).recipients == 2


def test_an_acceptance_of_the_release_is_one_anew(ws: Workspace) -> None:
    press_list(ws)
    lists_accept(ws, [MIN], NOW - MINUTE, slug=SLUG)
    broken(ws, "한강일보")
    assert shared_with(ws).recipients == 1
    lists_accept(ws, [MIN], NOW + MINUTE, slug=SLUG)
    assert shared_with(ws, now=NOW + 2 * MINUTE).recipients == 2


def test_a_share_says_why(ws: Workspace) -> None:
    press_list(ws)
    broken(ws)
    release = read_release(ws, SLUG)
    audience = audience_of(
        open_office(ws), release, State.DRAFT, NOW + timedelta(days=2), ["eml"], after_lift=False
    )
    lena = Member(LENA, outlet="Kurier", standing_acceptance="2026-01-01")
    assert reason_against(audience, lena) is Reason.BROKE_EMBARGO
    assert reason_against(audience, lena._replace(outlet="")) is None
    assert reason_against(audience, lena._replace(standing_acceptance="2026-11-23")) is None


def test_whoever_is_named_for_a_copy_is_told_of_the_break(ws: Workspace) -> None:
    press_list(ws)
    broken(ws)
    with pytest.raises(Refused) as refused:
        share(ws, SLUG, "europe", NOW + MINUTE, to=LENA)
    assert refused.value.code == Reason.BROKE_EMBARGO
    assert "works for an outlet that broke an embargo on 2026-11-22" in refused.value.message


def test_everybody_gets_what_is_public(ws: Workspace) -> None:
    press_list(ws)
    broken(ws)
    lift_at(ws, INSTANT)
    assert shared_with(ws, now=INSTANT + MINUTE).broke_embargo == ()


def test_an_outlet_that_nobody_is_of_is_asked_about(ws: Workspace) -> None:
    press_list(ws)
    result = broken(ws, "Kurrier")
    assert (result.people, result.near) == (0, ("Kurier",))


def test_without_an_embargo_nothing_is_broken(ws: Workspace) -> None:
    add(ws, "quiet", 7, None)
    with pytest.raises(Refused) as refused:
        broken(ws, slug="quiet")
    assert refused.value.code == "no-embargo"


def test_only_the_desk_records_it(ws: Workspace) -> None:
    unmake_desk(ws)
    with pytest.raises(Refused):
        broken(ws)
