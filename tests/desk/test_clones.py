"""Two clones of one press office, each with its own git: both wrote, and git merged them."""

import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from hrnk_press.desk.approval_turn import Said
from hrnk_press.desk.due import GRACE
from hrnk_press.desk.embargo_check import embargo_check
from hrnk_press.desk.embargo_set import embargo_set
from hrnk_press.desk.history import history
from hrnk_press.desk.init_office import NewOffice, init_office
from hrnk_press.desk.lifting import Lifting
from hrnk_press.desk.load import open_office
from hrnk_press.desk.signatory_change import change_signatories
from hrnk_press.desk.signatory_wanted import Wanted
from hrnk_press.desk.state import state_of
from hrnk_press.embargo.state import State
from hrnk_press.errors import Refused
from hrnk_press.model.approval import Via
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Consent, Moment
from hrnk_press.workspace.history import read_history, record
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk
from hrnk_press.workspace.release_file import read_release
from tests.conftest import CONTACTS, PRESS, write_release
from tests.desk.conftest import (
    INSTANT,
    MINUTE,
    SLUG,
    edit,
    front,
    lift_at,
    note,
    occasions,
    public_files,
)
from tests.desk.test_signatories import BODY, FRONT


def git(ws: Workspace, *arguments: str) -> str:
    """Run git there, with nothing of this machine's settings but line endings that would hurt."""
    settings = {
        "user.name": "Mara Ilves",
        "user.email": "press@riverwatch.example.org",
        "core.autocrlf": "true",
        "core.safecrlf": "false",
        "init.defaultBranch": "main",
        "protocol.file.allow": "always",
    }
    options = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
    environment = {"PATH": os.environ["PATH"], "HOME": str(ws.root), "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        ["git", *options, *arguments],
        cwd=ws.root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
    return done.stdout


def commit(ws: Workspace) -> None:
    git(ws, "add", "-A")
    git(ws, "commit", "-q", "--allow-empty", "-m", "What was done here")


def merge(ws: Workspace, other: Workspace) -> None:
    """What the other clone committed, merged by git alone: nothing may be left to resolve."""
    commit(ws)
    commit(other)
    git(ws, "pull", "-q", "--no-rebase", "--no-edit", str(other.root), "main")
    assert git(ws, "status", "--porcelain") == ""


@pytest.fixture
def desk(tmp_path: Path) -> Workspace:
    """A press office in git, made by `init`, with one release."""
    init_office(tmp_path / "desk", NewOffice())
    ws = Workspace(tmp_path / "desk")
    ws.press_file.write_text(PRESS)
    ws.contacts_file.write_text(CONTACTS)
    write_release(ws.root, SLUG, front())
    git(ws, "init", "-q")
    commit(ws)
    return ws


@pytest.fixture
def clone(desk: Workspace, tmp_path: Path) -> Workspace:
    """A colleague's clone."""
    git(desk, "clone", "-q", str(desk.root), str(tmp_path / "clone"))
    return Workspace(tmp_path / "clone")


def set_embargo(ws: Workspace, minute: int) -> None:
    """Set an embargo of that minute of the hour, in that minute of the evening before."""
    at = INSTANT - 600 * MINUTE + minute * MINUTE
    until = INSTANT.replace(minute=minute)
    moment = Moment(until.replace(tzinfo=None), "UTC", until)
    embargo_set(open_office(ws), SLUG, moment, at)


def test_what_both_recorded_merges_and_the_next_event_knows_both(
    desk: Workspace, clone: Workspace
) -> None:
    set_embargo(desk, 5)
    merge(clone, desk)
    note(desk, Occasion.HELD, INSTANT - 300 * MINUTE, reason="a witness")
    note(clone, Occasion.VERSION, INSTANT - 299 * MINUTE)
    merge(desk, clone)
    note(desk, Occasion.HOLD_ENDED, INSTANT - 200 * MINUTE)
    told = history(desk, SLUG, INSTANT, verify=True)
    assert told.intact
    first, held, version, ended = told.events
    assert (held.parents, version.parents) == ((first.digest,), (first.digest,))
    assert set(ended.parents) == {held.digest, version.digest}
    assert [it.slug for it in lift_at(desk, INSTANT + 5 * MINUTE).lifted] == [SLUG]
    merge(clone, desk)
    assert history(clone, SLUG, INSTANT, verify=True).events == history(desk, SLUG, INSTANT).events


def test_a_clone_is_no_desk_and_its_scheduler_does_nothing(
    desk: Workspace, clone: Workspace
) -> None:
    with pytest.raises(Refused, match="not the desk"):
        lift_at(clone, INSTANT)
    assert git(clone, "status", "--porcelain") == ""
    assert embargo_check(clone, INSTANT).due == (SLUG,)
    lift_at(desk, INSTANT)
    merge(clone, desk)
    assert embargo_check(clone, INSTANT).quiet


def test_two_desks_that_both_lifted_are_found_out_and_nothing_lifts_a_third_time(
    desk: Workspace, clone: Workspace
) -> None:
    make_desk(clone)
    lift_at(desk, INSTANT)
    lift_at(clone, INSTANT + MINUTE)
    merge(desk, clone)
    told = history(desk, SLUG, INSTANT)
    assert [it.code for it in told.problems] == ["lifted-twice"]
    before = public_files(desk)
    assert lift_at(desk, INSTANT + 2 * MINUTE) == Lifting()
    assert embargo_check(desk, INSTANT + 2 * MINUTE).quiet
    assert public_files(desk) == before
    lifts = [it for it in read_history(desk, SLUG).events if it.occasion is Occasion.LIFTED]
    assert len(lifts) == 2


@pytest.mark.parametrize("stop", [Occasion.HELD, Occasion.KILLED])
def test_a_lift_beside_a_hold_or_a_kill_is_found_out_and_what_forbids_wins(
    desk: Workspace, clone: Workspace, stop: Occasion
) -> None:
    lift_at(desk, INSTANT)
    note(clone, stop, INSTANT - MINUTE, reason="wrong")
    merge(desk, clone)
    told = history(desk, SLUG, INSTANT)
    assert [it.code for it in told.problems] == [f"lifted-beside-{stop}"]
    expected = State.HELD if stop is Occasion.HELD else State.KILLED
    assert state_of(desk, read_release(desk, SLUG), INSTANT + MINUTE) is expected


def test_after_a_contradiction_a_person_decides_and_by_hand_it_lifts(
    desk: Workspace, clone: Workspace
) -> None:
    lift_at(desk, INSTANT)
    note(clone, Occasion.HELD, INSTANT - MINUTE, reason="wrong")
    merge(desk, clone)
    note(desk, Occasion.HOLD_ENDED, INSTANT + MINUTE)
    result = lift_at(desk, INSTANT + 2 * MINUTE)
    assert [it.code for it in result.waiting[0].blockers] == ["lifted-beside-held", "overdue"]
    assert [it.slug for it in lift_at(desk, INSTANT + 3 * MINUTE, SLUG).lifted] == [SLUG]
    assert lift_at(desk, INSTANT + 4 * MINUTE) == Lifting()


def test_an_embargo_that_was_moved_on_a_clone_holds_on_the_desk(
    desk: Workspace, clone: Workspace
) -> None:
    set_embargo(clone, 30)
    merge(desk, clone)
    assert lift_at(desk, INSTANT.replace(minute=29)) == Lifting()
    assert len(lift_at(desk, INSTANT.replace(minute=30)).lifted) == 1


def test_embargoes_that_both_moved_are_left_to_a_person(desk: Workspace, clone: Workspace) -> None:
    set_embargo(desk, 30)
    set_embargo(clone, 45)
    commit(desk)
    commit(clone)
    with pytest.raises(AssertionError, match="CONFLICT"):
        git(desk, "pull", "-q", "--no-rebase", "--no-edit", str(clone.root), "main")
    result = lift_at(desk, INSTANT + 30 * MINUTE)
    assert [it.code for it in result.waiting[0].blockers] == ["broken-toml"]
    assert result.lifted == ()


def test_words_changed_on_a_clone_after_the_lift_change_nothing_that_is_public(
    desk: Workspace, clone: Workspace
) -> None:
    lift_at(desk, INSTANT)
    before = public_files(desk)
    edit(clone, "61 interviews", "62 interviews")
    merge(desk, clone)
    assert lift_at(desk, INSTANT + MINUTE) == Lifting()
    assert lift_at(desk, INSTANT + 2 * GRACE, SLUG).lifted[0].edited
    assert public_files(desk) == before
    assert occasions(desk).count(Occasion.LIFTED) == 1


def test_F17_who_withdraws_in_a_clone_leaves_the_public_files_of_the_desk(  # noqa: N802
    desk: Workspace, clone: Workspace
) -> None:
    write_release(desk.root, "letter", FRONT, BODY)
    said = Said(Via.PHONE, Moment(datetime(2026, 11, 21, 9), "UTC", INSTANT - 1200 * MINUTE))  # noqa: DTZ001
    ids = [Wanted(it, Consent.CONFIRMED, said=said) for it in ("mara-ilves", "jun-seo")]
    change_signatories(open_office(desk), "letter", ids, INSTANT - 60 * MINUTE)
    assert lift_at(desk, INSTANT, "letter").lifted
    merge(clone, desk)
    gone = [Wanted("jun-seo", Consent.WITHDRAWN)]
    changed = change_signatories(open_office(clone), "letter", gone, INSTANT + MINUTE)
    assert changed.desk_behind
    merge(desk, clone)
    assert b"Seo Jun" in public_files(desk, "letter")["letter.txt"]
    assert "letter" in [it.slug for it in lift_at(desk, INSTANT + 5 * MINUTE).lifted]
    assert not any(b"Seo Jun" in it for it in public_files(desk, "letter").values())
    assert not lift_at(desk, INSTANT + 6 * MINUTE).lifted
    assert history(desk, "letter", INSTANT, verify=True).intact


@pytest.mark.parametrize("digest", ["of other words", ""])
def test_a_version_of_a_clone_with_the_same_number_is_not_taken_for_the_one_that_goes_out(
    desk: Workspace, clone: Workspace, digest: str
) -> None:
    release = read_release(clone, SLUG).id
    at = INSTANT - 60 * MINUTE
    record(
        clone,
        SLUG,
        Occasion.VERSION,
        release=release,
        at=at,
        by="jun-seo",
        version=1,
        content_digest=digest,
    )
    merge(desk, clone)
    (lifted,) = lift_at(desk, INSTANT).lifted
    told = read_history(desk, SLUG).events
    lift = next(it for it in told if it.occasion is Occasion.LIFTED)
    versions = [it.content_digest for it in told if it.occasion is Occasion.VERSION]
    assert (lifted.version, versions) == (1, [digest, lift.content_digest])
