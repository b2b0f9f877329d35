"""Correcting a release before, at and after its instant (failure mode F15)."""

# ruff: noqa: N802  (F15 is the name of a failure)

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hrnk_press.desk.approve import approve
from hrnk_press.desk.check import check
from hrnk_press.desk.consent import Consent
from hrnk_press.desk.correct import Corrected, Whom, correct
from hrnk_press.desk.correct_begin import begin_correction
from hrnk_press.desk.early_notice import early_notice
from hrnk_press.desk.embargo_change import embargo_change
from hrnk_press.desk.hold import hold
from hrnk_press.desk.kept import keep_release
from hrnk_press.desk.kill import kill
from hrnk_press.desk.load import load_release, open_office
from hrnk_press.desk.state import is_public
from hrnk_press.errors import Refused
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Moment
from hrnk_press.workspace.history import record
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import unmake_desk
from hrnk_press.workspace.release_file import read_release
from tests.desk.approvals import approve_as, strict
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at, occasions, public_files
from tests.desk.holding import (
    KOREAN,
    LENA,
    MAX,
    MIN,
    OLD,
    give,
    in_korean,
    messages,
    press_list,
    recorded,
    translated,
    words,
)

NOW = INSTANT - timedelta(days=10)
AFTER = INSTANT + timedelta(hours=2)
YES = Consent(told=lambda _: None)
CORRECTION = f"{SLUG}-correction"
WORDS = """
The release of December 2 was wrong on one point.

It said: the survey draws on 61 interviews. Correct is: it draws on 16 interviews.
"""


def clock(now: datetime) -> Callable[[], datetime]:
    return lambda: now


def written(ws: Workspace, now: datetime = NOW, text: str = WORDS) -> str:
    """A correction, begun and written."""
    begun = begin_correction(open_office(ws), SLUG, now)
    source = begun.path.read_text()
    source = source.replace("[HEADLINE]", "Correction: The Survey Draws on 16 Interviews")
    source = source.replace("[CITY]", "Geneva")
    begun.path.write_text(source.rpartition("+++\n")[0] + "+++\n" + text)
    return begun.correction


def corrected(
    ws: Workspace, whom: Whom, now: datetime = NOW, consent: Consent = YES, slug: str = SLUG
) -> Corrected:
    return correct(open_office(ws), slug, whom, clock(now), consent)


def copied(ws: Workspace, *emails: str) -> None:
    """The text as it is, kept as a version and given to these people."""
    press, resolved = load_release(ws, SLUG, NOW, with_content=True)
    mark = keep_release(press, resolved)
    record(
        ws,
        SLUG,
        Occasion.VERSION,
        release=resolved.release.id,
        at=NOW,
        by="mara-ilves",
        version=mark.number,
        content_digest=mark.digest,
        details={"signatories": mark.signatories},
    )
    press_list(ws)
    for it in emails:
        give(ws, it, version=mark.number, digest=mark.digest)


def test_F15_before_the_instant_whoever_holds_it_is_told(ws: Workspace) -> None:
    copied(ws, LENA, MAX, OLD)
    edit(ws, "61 interviews and", "16 interviews and")
    written(ws)
    result = corrected(ws, Whom.HOLDERS)
    assert (result.refused, result.missing, result.done) == ((), (), True)
    told = messages(result.report.folder)
    assert set(told) == {LENA, OLD}
    assert result.report.suppressed == 1
    text = words(told[LENA])
    assert text.startswith("EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026\n")
    assert "\nCORRECTION\n" in text
    one_line = " ".join(text.split())
    assert "It said: the survey draws on 61 interviews. Correct is: it draws on 16" in one_line
    assert "61 interviews and 14" in one_line.partition("WHAT DIFFERS")[2]
    assert "16 interviews and 14" in one_line.partition("WHAT DIFFERS")[2]
    assert "EMBARGOED until" in told[LENA]["Subject"]
    assert "CORRECTION" in told[LENA]["Subject"]
    assert public_files(ws) == {}
    assert {it["notice"] for it in recorded(ws)} == {"correction"}
    assert Occasion.CORRECTED in occasions(ws)


@pytest.mark.parametrize("now", [INSTANT, AFTER])
def test_F15_at_the_instant_and_after_it_page_and_holders_are_told(
    ws: Workspace, now: datetime
) -> None:
    copied(ws, LENA)
    lift_at(ws, INSTANT)
    give(ws, MIN, copy="public", utc="")
    slug = written(ws, now)
    result = corrected(ws, Whom.ALL, now)
    assert (result.done, result.lifted, result.updated) == (True, True, False)
    assert is_public(ws, read_release(ws, slug), now)
    told = messages(result.report.folder)
    assert set(told) == {LENA, MIN}  # of the public version as well
    assert words(told[LENA]).startswith("CORRECTION\n")
    assert "EMBARGO" not in words(told[LENA])


def test_F15_due_and_not_lifted_it_is_told_all_the_same(ws: Workspace) -> None:
    copied(ws, LENA)
    written(ws)
    result = corrected(ws, Whom.HOLDERS, INSTANT + MINUTE)
    assert words(messages(result.report.folder)[LENA]).startswith("CORRECTION\n")


@pytest.mark.parametrize("verb", ["change", "lift", "kill"])
def test_a_correction_that_names_another_time_does_not_stay(ws: Workspace, verb: str) -> None:
    copied(ws, LENA, OLD)
    written(ws)
    folder = corrected(ws, Whom.HOLDERS).report.folder
    assert folder is not None
    press, later, now = open_office(ws), INSTANT + timedelta(days=1), NOW + MINUTE
    match verb:
        case "change":
            moment = Moment(later.replace(tzinfo=None), "UTC", later)
            report = embargo_change(press, SLUG, moment, "again", now, YES).report
        case "lift":
            lift_at(ws, now, SLUG, early="a partner was early")
            report = early_notice(press, [SLUG], now, YES).report
        case _:
            report = kill(press, SLUG, "forged", now, YES).report
    assert report.outdated == ("notices/correction/",)
    assert not folder.exists()
    if verb != "kill":
        again = corrected(ws, Whom.HOLDERS, NOW + 2 * MINUTE).report.folder
        assert "Dec. 2, 2026" not in words(messages(again)[LENA]).splitlines()[0]


def test_a_correction_outlives_a_hold(ws: Workspace) -> None:
    copied(ws, LENA)
    written(ws)
    folder = corrected(ws, Whom.HOLDERS).report.folder
    assert folder is not None
    assert hold(open_office(ws), SLUG, "a witness asks", NOW + MINUTE, YES).report.outdated == ()
    assert set(messages(folder)) == {LENA}


def test_F15_the_corrected_text_takes_the_place_of_the_public_one(ws: Workspace) -> None:
    copied(ws, LENA)
    lift_at(ws, INSTANT)
    edit(ws, "61 interviews and", "16 interviews and")
    assert [it.code for it in check(ws, AFTER, [SLUG], select=["TXT011"]).findings] == ["TXT011"]
    written(ws, AFTER)
    result = corrected(ws, Whom.PAGE, AFTER)
    assert (result.updated, result.lifted, result.report.recipients) == (True, True, 0)
    assert b"16 interviews and" in public_files(ws)[f"{SLUG}.txt"]
    assert check(ws, AFTER, [SLUG], select=["TXT011"]).findings == ()
    assert occasions(ws)[-1] is Occasion.CORRECTED
    assert recorded(ws) == []
    later = corrected(ws, Whom.HOLDERS, AFTER + MINUTE)
    assert set(messages(later.report.folder)) == {LENA}
    assert later.report.folder is not None
    assert later.report.folder.name == "correction"  # the first of which anybody is told
    assert "16 interviews and 14" in " ".join(words(messages(later.report.folder)[LENA]).split())


def test_only_holders_leaves_the_page_as_it_is(ws: Workspace) -> None:
    copied(ws, LENA)
    lift_at(ws, INSTANT)
    before = public_files(ws)
    slug = written(ws, AFTER)
    corrected(ws, Whom.HOLDERS, AFTER)
    assert public_files(ws) == before
    assert not is_public(ws, read_release(ws, slug), AFTER)


def test_before_the_instant_there_is_no_page_to_correct(ws: Workspace) -> None:
    copied(ws, LENA)
    written(ws)
    for whom in (Whom.PAGE, Whom.ALL):
        with pytest.raises(Refused) as refused:
            corrected(ws, whom)
        assert refused.value.code == "not-public"
    assert recorded(ws) == []


def test_done_again_it_tells_nobody_twice(ws: Workspace) -> None:
    copied(ws, LENA, OLD)
    lift_at(ws, INSTANT)
    written(ws, AFTER)
    first = corrected(ws, Whom.ALL, AFTER)
    again = corrected(ws, Whom.ALL, AFTER + MINUTE)
    assert (again.report.recipients, again.report.told) == (0, 2)
    assert again.report.folder == first.report.folder
    assert len(recorded(ws)) == 2
    assert occasions(ws).count(Occasion.CORRECTED) == 1


def test_a_plan_sends_nothing(ws: Workspace) -> None:
    copied(ws, LENA)
    lift_at(ws, INSTANT)
    slug = written(ws, AFTER)
    planned = corrected(ws, Whom.ALL, AFTER, Consent())
    assert (planned.done, planned.report.recipients) == (False, 1)
    assert not is_public(ws, read_release(ws, slug), AFTER)
    assert recorded(ws) == []


def test_it_is_begun_once_and_shows_what_differs(ws: Workspace) -> None:
    copied(ws, LENA)
    edit(ws, "61 interviews and", "16 interviews and")
    press = open_office(ws)
    first = begin_correction(press, SLUG, NOW)
    assert (first.started, first.correction, first.report.recipients) == (True, CORRECTION, 1)
    assert first.changes is not None
    assert [it.part for it in first.changes.changes] == ["body, line 2"]
    release = read_release(ws, CORRECTION)
    assert release.corrects == read_release(ws, SLUG).id
    assert release.embargo == read_release(ws, SLUG).embargo
    for slug in (SLUG, CORRECTION):
        again = begin_correction(press, slug, NOW)
        assert (again.started, again.correction, again.slug) == (False, CORRECTION, SLUG)


def test_a_correction_needs_the_sentences_that_a_person_writes(ws: Workspace) -> None:
    copied(ws, LENA)
    begin_correction(open_office(ws), SLUG, NOW)
    result = corrected(ws, Whom.HOLDERS)
    assert "TXT002" in {it.code for it in result.refused}
    assert not result.done
    assert recorded(ws) == []


def test_a_correction_is_never_called_a_clarification(ws: Workspace) -> None:
    copied(ws, LENA)
    written(ws, text=WORDS + "\nWe clarify this gladly.\n")
    result = corrected(ws, Whom.HOLDERS)
    assert [it.code for it in result.refused] == ["TXT042"]


def test_it_is_approved_as_any_release_is(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    copied(ws, LENA)
    lift_at(ws, INSTANT)
    edit(ws, "61 interviews and", "16 interviews and")
    with pytest.raises(Refused):
        approve(ws, SLUG, AFTER)
    slug = written(ws, AFTER)
    result = corrected(ws, Whom.ALL, AFTER)
    assert {it.command.split()[2] for it in result.missing} == {SLUG, slug}
    assert not result.done
    for it in (slug, SLUG):  # while there is a correction, its text may be approved
        approve_as(ws, slug=it, now=AFTER)
    assert corrected(ws, Whom.ALL, AFTER).updated


def test_of_several_corrections_one_is_named(ws: Workspace) -> None:
    copied(ws, LENA)
    slug = written(ws)
    other = ws.release_file("another")
    other.parent.mkdir()
    other.write_text(ws.release_file(slug).read_text().replace(read_release(ws, slug).id, _id(9)))
    with pytest.raises(Refused) as refused:
        corrected(ws, Whom.HOLDERS)
    assert refused.value.code == "several-corrections"
    assert corrected(ws, Whom.HOLDERS, slug="another").correction == "another"


def _id(number: int) -> str:
    return f"{number:08x}-8d8b-4f53-9a37-0c1f1e1d2b3a"


def test_a_kill_names_the_corrections_that_it_leaves(ws: Workspace) -> None:
    copied(ws, LENA)
    lift_at(ws, INSTANT)
    slug = written(ws, AFTER)
    corrected(ws, Whom.ALL, AFTER)
    done = kill(open_office(ws), SLUG, "forged", AFTER + MINUTE, YES)
    assert done.corrections == (slug,)
    assert public_files(ws, slug)
    kill(open_office(ws), slug, "forged", AFTER + MINUTE, YES)
    assert kill(open_office(ws), SLUG, "forged", AFTER + MINUTE, YES).corrections == ()


def test_what_was_killed_is_not_corrected(ws: Workspace) -> None:
    copied(ws, LENA)
    kill(open_office(ws), SLUG, "forged", NOW, YES)
    for act in (
        lambda: begin_correction(open_office(ws), SLUG, NOW),
        lambda: corrected(ws, Whom.HOLDERS),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "killed"


def test_without_a_correction_there_is_nothing_to_send(ws: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        corrected(ws, Whom.HOLDERS)
    assert refused.value.code == "no-correction"
    assert f"correct {SLUG}" in refused.value.hint


def test_only_the_desk_corrects(ws: Workspace) -> None:
    copied(ws, LENA)
    written(ws)
    unmake_desk(ws)
    with pytest.raises(Refused) as refused:
        corrected(ws, Whom.HOLDERS)
    assert refused.value.code == "not-the-desk"


def test_nobody_holds_it(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    written(ws, AFTER)
    assert not corrected(
        ws, Whom.ALL, AFTER, Consent()
    ).done  # a page is published by nobody unasked
    assert not is_public(ws, read_release(ws, CORRECTION), AFTER)
    result = corrected(ws, Whom.ALL, AFTER)
    assert (result.done, result.report.folder) == (True, None)
    assert Path(ws.release_folder(CORRECTION) / "out/public").is_dir()


def test_what_is_wrong_in_a_translation_is_told_to_its_own_holders(ws: Workspace) -> None:
    copied(ws, LENA)
    translated(ws)
    in_korean(ws)
    give(ws, MIN, KOREAN)
    begun = begin_correction(open_office(ws), KOREAN, NOW)
    assert begun.report.recipients == 1
    source = (
        begun.path.read_text().replace("[HEADLINE]", "정정: 면담은 16건").replace("[CITY]", "서울")
    )
    begun.path.write_text(source.rpartition("+++\n")[0] + "+++\n\n면담은 61건이 아니라 16건이다.\n")
    result = corrected(ws, Whom.HOLDERS, slug=KOREAN)
    assert (result.refused, result.missing) == ((), ())
    assert set(messages(result.report.folder)) == {MIN}
    assert recorded(ws) == []
    written(ws)
    assert set(messages(corrected(ws, Whom.HOLDERS).report.folder)) == {LENA, MIN}


def test_a_translation_that_cannot_be_read_is_named_and_its_holders_told_once_it_can(
    ws: Workspace,
) -> None:
    copied(ws, LENA)
    translated(ws)
    give(ws, MIN, KOREAN)
    written(ws)
    edit(ws, 'kind = "press-release"', "kind = 3", KOREAN)
    result = corrected(ws, Whom.HOLDERS)
    assert (set(messages(result.report.folder)), result.unread) == ({LENA}, (KOREAN,))
    edit(ws, "kind = 3", 'kind = "press-release"', KOREAN)
    again = corrected(ws, Whom.HOLDERS, NOW + MINUTE)
    assert (again.report.recipients, again.report.told, again.unread) == (1, 1, ())
    assert set(messages(again.report.folder)) == {LENA, MIN}
