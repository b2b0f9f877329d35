"""Approvals as the desk records them: whose, of what, and what a change does to them."""

import hashlib
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from hrnk_press.desk.approval_carry import carry_approvals
from hrnk_press.desk.approval_request import request_approvals
from hrnk_press.desk.approval_turn import Said
from hrnk_press.desk.approval_withdraw import withdraw_approval
from hrnk_press.desk.approve import approve
from hrnk_press.desk.check import check
from hrnk_press.desk.embargo_set import embargo_set
from hrnk_press.desk.history import history
from hrnk_press.desk.load import open_office
from hrnk_press.desk.review import write_review
from hrnk_press.desk.today import today
from hrnk_press.errors import NotFound, PressError, Refused, UsageFault
from hrnk_press.model.approval import Via
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Moment
from hrnk_press.model.scopes import Scope
from hrnk_press.workspace.history import history_folder, read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import set_person
from hrnk_press.workspace.versions import numbers, versions_folder
from tests.desk.approvals import (
    EARLIER,
    JUN,
    MARA,
    ME,
    approve_as,
    lacking,
    report,
    said,
    strict,
)
from tests.desk.conftest import INSTANT, SLUG, edit, lift_at, note, occasions

TEXT, QUOTE, LETTER, EMBARGO = Scope.TEXT, Scope.QUOTE, Scope.LETTER, Scope.EMBARGO
ALL = 'approvals = 1\nroles = ["Executive Director"]\npartners = true\nspeakers = true'
PROSE = ("survey draws on", "survey rests on")
QUOTED = ("The two agree.", "The two disagree.")


def test_one_approval_of_whoever_acts_is_what_a_new_office_asks(ws: Workspace) -> None:
    strict(ws)
    assert lacking(ws) == {"one person": (TEXT, EMBARGO)}
    done = approve_as(ws)
    assert (done.version, done.person, done.changed, done.complete) == (1, ME, True, True)
    assert [it.scope for it in done.scopes] == [TEXT, EMBARGO]
    assert done.embargo_utc is not None
    assert report(ws).missing == ()
    assert (report(ws).version, report(ws).approved) == (1, 1)
    assert numbers(ws, SLUG) == (1,)
    assert occasions(ws) == [Occasion.VERSION, Occasion.APPROVED, Occasion.APPROVED]


def test_without_me_the_user_of_the_machine_approves(ws: Workspace) -> None:
    strict(ws)
    (ws.local / "me.toml").unlink()
    done = approve(ws, SLUG, EARLIER)
    assert done.person == done.recorded_by != ""
    assert report(ws).missing == ()


def test_whoever_approved_under_a_login_name_is_not_to_be_telephoned(ws: Workspace) -> None:
    strict(ws)
    set_person(ws, "root")
    approve(ws, SLUG, EARLIER)
    set_person(ws, ME)
    edit(ws, *PROSE)
    (item,) = report(ws).missing
    assert item.again == 1
    assert item.command == f"hrnk-press approve {SLUG}"


def test_approving_again_records_nothing(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    before = occasions(ws)
    again = approve_as(ws)
    assert not again.changed
    assert occasions(ws) == before


def test_an_office_that_asks_nobody_has_no_approved_version(ws: Workspace) -> None:
    set_person(ws, MARA)
    approve(ws, SLUG, EARLIER)
    assert (report(ws).asked, report(ws).approved, report(ws).missing) == (False, None, ())


def test_everybody_whom_policy_names_is_asked_for_what_is_theirs(ws: Workspace) -> None:
    strict(ws, ALL)
    assert lacking(ws) == {
        "Ana Roos": (TEXT, EMBARGO),
        "Jun Seo": (TEXT, EMBARGO),
        "Mara Ilves": (QUOTE,),
    }
    approve_as(ws)
    assert lacking(ws) == {"Jun Seo": (TEXT, EMBARGO), "Mara Ilves": (QUOTE,)}
    approve_as(ws, JUN)
    assert approve_as(ws, MARA).complete
    assert report(ws).approved == 1


@pytest.mark.parametrize(
    ("old", "new", "voided"),
    [
        (*PROSE, {ME: (TEXT,), JUN: (TEXT,)}),
        (*QUOTED, {ME: (TEXT,), JUN: (TEXT,), MARA: (QUOTE,)}),
        ("said Mara Ilves, Director", "said Mara Ilves, Head", {ME: (TEXT,), JUN: (TEXT,), MARA: (QUOTE,)}),
        ("61 interviews", "62 interviews", {ME: (TEXT,), JUN: (TEXT,)}),
        ("First Survey", "Second Survey", {ME: (TEXT,), JUN: (TEXT,)}),
        ("until = 2026-12-02T00:01:00", "until = 2026-12-02T00:02:00", {ME: (EMBARGO,), JUN: (EMBARGO,)}),
    ],
)  # fmt: skip
def test_a_change_voids_the_scopes_it_touches_and_no_others(
    ws: Workspace, old: str, new: str, voided: dict[str, tuple[Scope, ...]]
) -> None:
    strict(ws, ALL)
    for person in (ME, JUN, MARA):
        approve_as(ws, person, QUOTE if person == MARA else None)
    assert report(ws).missing == ()
    edit(ws, old, new)
    if "until" in old:
        edit(ws, "utc = 2026-12-02T05:01:00Z", "utc = 2026-12-02T05:02:00Z")
    missing = report(ws).missing
    assert {it.person: it.scopes for it in missing} == voided
    assert all(it.again == 1 and it.changes for it in missing)


def test_the_difference_since_what_was_approved_is_told(ws: Workspace) -> None:
    strict(ws, ALL)
    approve_as(ws, MARA, QUOTE)
    edit(ws, *QUOTED)
    (mara,) = [it for it in report(ws).missing if it.person == MARA]
    assert "approved version 1; the quotations have changed since" in mara.message
    (change,) = mara.changes
    assert ("The two agree." in change.was, "The two disagree." in change.now) == (True, True)


def test_putting_the_words_back_brings_the_approval_back(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    edit(ws, *PROSE)
    assert report(ws).missing != ()
    edit(ws, *reversed(PROSE))
    assert report(ws).missing == ()


def test_F29_an_attachment_swapped_after_approval_voids_it(ws: Workspace) -> None:  # noqa: N802
    strict(ws)
    front = '\n[[attachments]]\nfile = "map.png"\ntitle = "Map"\nalt = "A map"\n'
    edit(ws, "\n[embargo]", f"{front}\n[embargo]")
    file = ws.release_folder(SLUG) / "attachments/map.png"
    file.parent.mkdir()
    file.write_bytes(b"\x89PNG one")
    approve_as(ws)
    file.write_bytes(b"\x89PNG two")
    (missing,) = report(ws).missing
    assert missing.scopes == (TEXT,)
    assert [it.part for it in missing.changes] == ["attachments, map.png, file's content"]


def test_a_title_that_changes_in_the_registry_voids_what_prints_it(ws: Workspace) -> None:
    strict(ws, ALL)
    approve_as(ws, MARA, QUOTE)
    approve_as(ws, JUN)
    approve_as(ws)
    contacts = ws.contacts_file.read_text().replace('"Director of Research"', '"Chair"')
    ws.contacts_file.write_text(contacts)
    assert {it.person: it.scopes for it in report(ws).missing if it.again} == {
        ME: (TEXT,),
        JUN: (TEXT,),
        MARA: (QUOTE,),
    }


def test_a_role_counts_on_the_day_on_which_the_approval_was_given(ws: Workspace) -> None:
    strict(ws, 'approvals = 0\nroles = ["Executive Director"]')
    approve_as(ws)
    contacts = ws.contacts_file.read_text()
    ended = contacts.replace(
        'title = "Executive Director"', 'through = 2026-12-01\ntitle = "Executive Director"'
    )
    ws.contacts_file.write_text(ended)
    assert report(ws).missing == ()
    ws.contacts_file.write_text(ended.replace("2026-12-01", "2026-11-30"))
    (missing,) = report(ws).missing
    assert "nobody is Executive Director of River Watch" in missing.message


def test_an_approval_by_phone_says_who_recorded_it_how_and_when(
    ws: Workspace, tmp_path: Path
) -> None:
    strict(ws, ALL)
    proof = tmp_path / "note to self.txt"
    proof.write_bytes(b"called at ten")
    done = approve(ws, SLUG, EARLIER, person=JUN, said=said(10, evidence=proof))
    assert done.evidence is not None
    kept = ws.release_folder(SLUG) / done.evidence.file
    assert kept.read_bytes() == b"called at ten"
    assert done.evidence.sha256 == hashlib.sha256(b"called at ten").hexdigest()
    event = next(it for it in read_history(ws, SLUG).events if it.occasion is Occasion.APPROVED)
    assert (event.by, event.details["person"], event.details["via"]) == (ME, JUN, "phone")
    assert event.details["said_at"] == f"{EARLIER - timedelta(minutes=10):%Y-%m-%dT%H:%M:%S+00:00}"
    assert event.details["evidence"]["sha256"] == done.evidence.sha256


def test_evidence_that_was_changed_is_found(ws: Workspace, tmp_path: Path) -> None:
    strict(ws, ALL)
    proof = tmp_path / "mail.eml"
    proof.write_bytes(b"I approve")
    done = approve(ws, SLUG, EARLIER, person=JUN, said=said(via=Via.MAIL, evidence=proof))
    assert history(ws, SLUG, EARLIER, verify=True).intact
    assert done.evidence is not None
    (ws.release_folder(SLUG) / done.evidence.file).write_bytes(b"I do not approve")
    (problem,) = history(ws, SLUG, EARLIER, verify=True).problems
    assert problem.code == "damaged-evidence"


def test_somebody_elses_approval_is_recorded_only_with_how_it_was_given(ws: Workspace) -> None:
    strict(ws)
    with pytest.raises(UsageFault, match="somebody else"):
        approve(ws, SLUG, EARLIER, person=JUN)
    with pytest.raises(UsageFault, match="somebody else"):
        approve(ws, SLUG, EARLIER, said=said())
    with pytest.raises(NotFound, match="nobody-known"):
        approve(ws, SLUG, EARLIER, person="nobody-known", said=said())
    tomorrow = EARLIER + timedelta(days=1)
    at = Moment(tomorrow.replace(tzinfo=None), "UTC", tomorrow)
    with pytest.raises(UsageFault, match="future"):
        approve(ws, SLUG, EARLIER, person=JUN, said=Said(Via.PHONE, at))
    assert occasions(ws) == []


def test_what_nobody_could_say_yes_to_is_refused(ws: Workspace) -> None:
    strict(ws)
    edit(ws, "\n[embargo]", '\n[[attachments]]\nfile = "gone.pdf"\n\n[embargo]')
    with pytest.raises(Refused, match="missing"):
        approve_as(ws)
    edit(ws, '\n[[attachments]]\nfile = "gone.pdf"\n', "")
    edit(ws, "utc = 2026-12-02T05:01:00Z", "utc = 2026-12-02T06:01:00Z")
    with pytest.raises(Refused, match="no one instant"):
        approve_as(ws)
    assert (occasions(ws), numbers(ws, SLUG)) == ([], ())


@pytest.mark.parametrize("occasion", [Occasion.LIFTED, Occasion.KILLED])
def test_what_is_public_or_killed_is_approved_no_longer(ws: Workspace, occasion: Occasion) -> None:
    strict(ws)
    note(ws, occasion, EARLIER)
    with pytest.raises(Refused) as refused:
        approve_as(ws)
    assert refused.value.code == "not-a-draft"


def test_only_speakers_approve_quotations(ws: Workspace) -> None:
    strict(ws)
    with pytest.raises(Refused, match="not among the speakers"):
        approve_as(ws, JUN, QUOTE)


@pytest.mark.parametrize("scope", [None, TEXT, EMBARGO])
def test_a_protected_witness_whom_nobody_asks_approves_nothing_that_counts(
    ws: Workspace, scope: Scope | None
) -> None:
    strict(ws)
    hide(ws, MARA)
    with pytest.raises(
        Refused, match="mara-ilves is a protected witness, whom policy asks for nothing"
    ):
        approve_as(ws, MARA, scope)
    assert (read_history(ws, SLUG).events, numbers(ws, SLUG)) == ((), ())
    assert [it.scope for it in approve_as(ws, MARA, QUOTE).scopes] == [QUOTE]


def test_a_protected_witness_who_is_asked_approves_their_own_quotations(ws: Workspace) -> None:
    strict(ws, "speakers = true")
    hide(ws, MARA)
    assert [it.scope for it in approve_as(ws, MARA).scopes] == [QUOTE]


def hide(ws: Workspace, person: str) -> None:
    """Let that person be a protected witness from now on."""
    table = f"[people.{person}]\n"
    contacts = ws.contacts_file.read_text(encoding="utf-8")
    assert table in contacts
    ws.contacts_file.write_text(contacts.replace(table, f"{table}pseudonym = true\n"))


def test_an_earlier_version_can_be_approved_while_the_draft_goes_on(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws, JUN)
    edit(ws, *PROSE)
    done = approve_as(ws, version=1)
    assert (done.version, done.current) == (1, False)
    assert (report(ws).version, report(ws).approved) == (None, 1)
    with pytest.raises(NotFound, match="no version 7"):
        approve_as(ws, version=7)


def test_a_withdrawal_takes_back_what_it_names(ws: Workspace) -> None:
    strict(ws, ALL)
    for person in (ME, JUN, MARA):
        approve_as(ws, person)
    assert report(ws).approved == 1
    withdraw_approval(ws, SLUG, EARLIER, person=JUN, scope=EMBARGO, said=said())
    assert {it.person: it.scopes for it in report(ws).missing} == {JUN: (EMBARGO,)}
    assert report(ws).approved is None
    with pytest.raises(NotFound, match="approved nothing"):
        withdraw_approval(ws, SLUG, EARLIER, person=JUN, scope=EMBARGO, said=said())
    approve_as(ws, JUN, EMBARGO, now=EARLIER + timedelta(minutes=1))
    assert report(ws).missing == ()


def test_who_takes_back_the_quotations_takes_back_the_text_they_stand_in(ws: Workspace) -> None:
    strict(ws, ALL)
    for person in (ME, JUN, MARA):
        approve_as(ws, person)
    taken = withdraw_approval(ws, SLUG, EARLIER, person=MARA, scope=QUOTE, said=said())
    assert taken.scopes == (TEXT, QUOTE)
    assert {it.person for it in report(ws).missing} == {MARA}


def test_two_people_are_two_people(ws: Workspace) -> None:
    strict(ws, "approvals = 2")
    assert lacking(ws) == {"2 people": (TEXT, EMBARGO)}
    approve_as(ws)
    approve_as(ws, now=EARLIER + timedelta(minutes=1))
    assert lacking(ws) == {"one person": (TEXT, EMBARGO)}
    assert approve_as(ws, JUN).complete


def test_nobody_counts_twice_by_approving_before_and_after_they_said_who_they_are(
    ws: Workspace,
) -> None:
    strict(ws)
    (ws.local / "me.toml").unlink()
    approve(ws, SLUG, EARLIER)
    strict(ws, "approvals = 1")
    ws.press_file.write_text(
        ws.press_file.read_text(encoding="utf-8").replace("approvals = 1", "approvals = 2"), "utf-8"
    )
    approve_as(ws)
    assert [it.message for it in report(ws).missing] == [
        "one person must still approve the text and the embargo"
    ]


def test_where_two_must_approve_whoever_acts_says_who_they_are(ws: Workspace) -> None:
    strict(ws, "approvals = 2")
    (ws.local / "me.toml").unlink()
    with pytest.raises(Refused) as caught:
        approve(ws, SLUG, EARLIER)
    assert caught.value.code == "who-acts"
    assert "hrnk-press me ID" in caught.value.hint
    assert read_history(ws, SLUG).events == ()


def test_carrying_keeps_approvals_over_a_change_that_leaves_every_word(ws: Workspace) -> None:
    strict(ws, ALL)
    for person in (ME, JUN, MARA):
        approve_as(ws, person)
    edit(ws, "The survey draws", "The survey survey, draws")
    with pytest.raises(Refused, match="a word"):
        carry_approvals(ws, SLUG, EARLIER, reason="a comma")
    edit(ws, "The survey survey, draws", "The survey, draws")
    carried = carry_approvals(ws, SLUG, EARLIER, reason="a comma")
    assert {(it.person, it.scope, it.seen) for it in carried.approvals} == {
        (person, "text", 1) for person in (ME, JUN, MARA)
    }
    assert [(it.was, it.now) for it in carried.difference] == [
        (
            "border. The survey draws on 61 interviews …",
            "border. The survey, draws on 61 interviews …",
        )
    ]
    assert (report(ws).missing, report(ws).approved) == ((), 2)
    edit(ws, "survey, draws", "survey: draws")
    again = carry_approvals(ws, SLUG, EARLIER, reason="once more")
    assert {it.seen for it in again.approvals} == {1}, "it is compared with what they saw"
    told = read_history(ws, SLUG).events[-1].details["carried"]
    assert (told["seen"], told["reason"]) == (1, "once more")
    assert told["difference"] == [
        ["release.md:19", "border. The survey draws on 61 interviews …", "border. The survey: draws on 61 interviews …"]
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (*QUOTED, "a quotation"),
        ("draws on", "denies", "a word"),
        ("61 interviews", "62 interviews", "a figure"),
        ("three steps", "two steps", "a figure"),
        ("said Mara Ilves", "said Mara Ilvis", "a quotation"),
        ("Let families write.", "Let Families write.", "what may be a name"),
        ("example.org/survey>", "example.org/report>", "an address"),
        ("River Watch and the Han Institute today", "River Watch and the Han Institute now", "an instant"),
        ('place = "Geneva"', 'place = "Bern"', "no prose"),
    ],
)  # fmt: skip
def test_nothing_is_carried_over_what_people_answer_for(
    ws: Workspace, old: str, new: str, what: str
) -> None:
    strict(ws, ALL)
    approve_as(ws)
    before = occasions(ws)
    edit(ws, old, new)
    with pytest.raises(Refused, match=what):
        carry_approvals(ws, SLUG, EARLIER, reason="a small thing")
    assert occasions(ws) == before


def test_an_embargo_that_was_moved_is_never_carried(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    later = Moment(EARLIER.replace(tzinfo=None), "UTC", EARLIER)
    embargo_set(open_office(ws), SLUG, later, EARLIER)
    with pytest.raises(Refused, match="an instant"):
        carry_approvals(ws, SLUG, EARLIER, reason="an hour only")


def test_there_is_nothing_to_carry_where_nothing_was_voided(ws: Workspace) -> None:
    strict(ws)
    with pytest.raises(NotFound):
        carry_approvals(ws, SLUG, EARLIER, reason="none")
    approve_as(ws)
    with pytest.raises(NotFound):
        carry_approvals(ws, SLUG, EARLIER, reason="none")


def test_two_clones_that_approve_the_same_words_merge(ws: Workspace, tmp_path: Path) -> None:
    strict(ws, ALL)
    approve_as(ws)
    other = Workspace(shutil.copytree(ws.root, tmp_path / "clone"))
    approve_as(ws, JUN)
    approve_as(other, MARA, now=EARLIER + timedelta(minutes=1))
    merge(other, ws)
    assert report(ws).missing == ()
    assert read_history(ws, SLUG).intact
    edit(ws, *PROSE)
    approve_as(ws, now=EARLIER + timedelta(minutes=2))
    assert len(read_history(ws, SLUG).events[-2].parents) == 2 or any(
        len(it.parents) == 2 for it in read_history(ws, SLUG).events
    )


def test_a_withdrawal_on_a_clone_wins_over_an_approval_it_had_not_heard_of(
    ws: Workspace, tmp_path: Path
) -> None:
    strict(ws)
    approve_as(ws, JUN)
    other = Workspace(shutil.copytree(ws.root, tmp_path / "clone"))
    withdraw_approval(other, SLUG, EARLIER, person=JUN, said=said())
    edit(ws, *PROSE)
    approve_as(ws, JUN, now=EARLIER + timedelta(minutes=5))
    merge(other, ws)
    assert report(ws).missing != ()
    approve_as(ws, JUN, now=EARLIER + timedelta(minutes=9))
    assert report(ws).missing == ()


def merge(theirs: Workspace, ours: Workspace) -> None:
    """What git does: files of theirs that ours has not come over."""
    for path in theirs.release_folder(SLUG).rglob("*"):
        target = ours.release_folder(SLUG) / path.relative_to(theirs.release_folder(SLUG))
        if path.is_file() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)


def test_an_event_that_is_no_approval_approves_nothing(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    (path,) = [it for it in history_folder(ws, SLUG).glob("*") if '"text"' in it.read_text()
               and '"approved"' in it.read_text()]  # fmt: skip
    for old, new in (
        ('"scope": "text"', '"scope": "soul"'),
        ('"person": "ana-roos"', '"person": 5'),
    ):
        data = path.read_text().replace(old, new).encode()
        named = path.name.partition("-")[0]
        forged = path.with_name(f"{named}-{hashlib.sha256(data).hexdigest()}.json")
        path.rename(path.with_suffix(".was"))
        forged.write_bytes(data)
        assert report(ws).missing != ()
        forged.unlink()
        path.with_suffix(".was").rename(path)


def test_a_process_killed_at_any_step_leaves_an_approval_or_none(
    ws: Workspace, tmp_path: Path
) -> None:
    """Each step that changes the disk, one after the other, then a run that nothing kills."""
    strict(ws, ALL)
    kill = Path(__file__).parents[1] / "soak/kill"
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "hrnk_press", "approve", SLUG, "--workspace", str(ws.root)]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": f"{kill}:{root}"}
    for step in range(0, 60, 3):
        done = subprocess.run(
            command, env=environment | {"KILL_AT": str(step)}, capture_output=True, check=False
        )
        found = read_history(ws, SLUG)
        assert found.intact, found.problems
        approved = [it for it in found.events if it.occasion is Occasion.APPROVED]
        for event in approved:
            assert event.version in numbers(ws, SLUG)
        if done.returncode == 0:
            break
    whole = environment | {"PYTHONPATH": str(root)}
    done = subprocess.run(command, env=whole, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    kept = [it for it in occasions(ws) if it is Occasion.APPROVED]
    assert kept == [Occasion.APPROVED] * 2
    assert not list(versions_folder(ws, SLUG).rglob(".*"))
    assert history(ws, SLUG, EARLIER, verify=True).intact


def test_every_fault_names_what_to_do(ws: Workspace) -> None:
    strict(ws)
    for wrong in (
        lambda: approve(ws, "no-such-release", EARLIER),
        lambda: approve(ws, SLUG, EARLIER, person=JUN),
        lambda: approve(ws, SLUG, EARLIER, version=3),
    ):
        with pytest.raises(PressError) as raised:
            wrong()
        assert raised.value.hint


def test_clones_that_kept_other_words_under_one_number_lift_neither_by_mistake(
    ws: Workspace, tmp_path: Path
) -> None:
    strict(ws)
    other = Workspace(shutil.copytree(ws.root, tmp_path / "clone"))
    edit(ws, *PROSE)
    assert approve_as(ws).version == 1
    assert approve_as(other, now=EARLIER + timedelta(minutes=1)).version == 1
    merge(other, ws)
    with pytest.raises(Refused) as refused:
        approve_as(ws, version=1)
    assert refused.value.code == "ambiguous-version"
    edit(ws, "three steps", "four steps")
    (waiting,) = lift_at(ws, INSTANT).waiting
    assert {it.code for it in waiting.blockers} == {"damaged-version"}
    edit(ws, "four steps", "three steps")
    assert len(lift_at(ws, INSTANT).lifted) == 1, "these words are approved, whatever their number"


LONG_AGO = "--said-at is long before"


def test_nothing_was_said_before_there_was_a_release(ws: Workspace) -> None:
    strict(ws, ALL)
    with pytest.raises(UsageFault) as caught:
        approve(ws, SLUG, EARLIER, person=JUN, said=said(32 * 24 * 60))
    assert caught.value.message.startswith(LONG_AGO)
    assert read_history(ws, SLUG).events == ()
    assert approve(ws, SLUG, EARLIER, person=JUN, said=said(20 * 24 * 60)).changed


def test_nothing_was_said_of_words_that_came_later(ws: Workspace) -> None:
    strict(ws, ALL)
    approve_as(ws)
    edit(ws, "three steps", "four steps")
    later = EARLIER + timedelta(minutes=30)
    with pytest.raises(UsageFault) as caught:
        approve(ws, SLUG, later, person=JUN, said=said(10))
    assert caught.value.code == "said-of-another-version"
    assert "--version 1" in caught.value.hint
    assert approve(ws, SLUG, later, person=JUN, said=said(10), version=1).version == 1
    assert approve(ws, SLUG, later, person=JUN, said=said(0, now=later)).version == 2
    assert approve(ws, SLUG, later, person=MARA, said=said(0, now=later)).version == 2


def test_what_was_said_of_a_text_stands_whatever_became_of_its_embargo(ws: Workspace) -> None:
    strict(ws, ALL)
    approve_as(ws)
    edit(ws, "2026-12-02T00:01:00", "2026-12-02T00:02:00")
    edit(ws, "2026-12-02T05:01:00Z", "2026-12-02T05:02:00Z")
    later = EARLIER + timedelta(minutes=5)
    text = {"scope": Scope.TEXT, "said": said(10)}
    assert approve(ws, SLUG, later, person=JUN, **text).version == 2
    with pytest.raises(UsageFault):
        approve(ws, SLUG, later, person=JUN, scope=Scope.EMBARGO, said=said(10))


def test_who_was_asked_and_when_is_recorded_once(ws: Workspace) -> None:
    strict(ws, ALL)
    request_approvals(ws, SLUG, EARLIER)
    request_approvals(ws, SLUG, EARLIER + timedelta(minutes=1))
    (event,) = [
        it for it in read_history(ws, SLUG).events if it.occasion is Occasion.APPROVAL_REQUESTED
    ]
    assert (event.by, event.version) == (ME, 1)
    assert {it["person"]: it["scopes"] for it in event.details["asked"]} == {
        MARA: ["quote"],
        JUN: ["text", "embargo"],
    }
    found = {it.asked.who: it.requested for it in today(ws, EARLIER).approvals}
    assert found["Mara Ilves"] == EARLIER
    assert found["Ana Roos"] is None
    edit(ws, "three steps", "four steps")
    request_approvals(ws, SLUG, EARLIER + timedelta(minutes=2))
    assert occasions(ws).count(Occasion.APPROVAL_REQUESTED) == 2
    assert history(ws, SLUG, EARLIER, verify=True).problems == ()


def test_a_document_for_review_is_recorded(ws: Workspace) -> None:
    strict(ws, ALL)
    write_review(ws, SLUG, EARLIER)
    event = read_history(ws, SLUG).events[-1]
    assert (event.occasion, event.version) == (Occasion.REVIEW_WRITTEN, 1)
    assert event.details["file"] == f"{SLUG}.review.docx"


def test_a_change_is_named_by_the_line_of_the_file_where_check_would_name_it(ws: Workspace) -> None:
    strict(ws, ALL)
    approve_as(ws)
    edit(ws, "Publish the names", "Publish the the names")
    (change,) = next(it for it in report(ws).missing if it.again).changes
    lines = ws.release_file(SLUG).read_text(encoding="utf-8").splitlines()
    line = next(number for number, it in enumerate(lines, 1) if "the the" in it)
    assert change.part == f"release.md:{line}"
    (finding,) = check(ws, EARLIER, [SLUG], select=["TXT019"]).findings
    assert finding.line == line


def test_a_quotation_that_is_nobodys_any_more_is_told_and_not_the_whole_text(ws: Workspace) -> None:
    strict(ws, "approvals = 0\nspeakers = true")
    approve_as(ws, MARA)
    edit(ws, "said Mara Ilves", "said Peter Falk")
    found = [it for it in check(ws, EARLIER, [SLUG]).findings if it.code == "TXT040"]
    assert ["body:" in it.message for it in found] == [False]
    assert "now nothing" in found[0].message
    assert ",," not in found[0].message


def test_what_is_met_with_another_approval_is_asked_once(ws: Workspace) -> None:
    strict(ws, 'approvals = 0\nroles = ["Executive Director"]\npartners = true')
    asked = report(ws).missing
    assert [(it.who, it.why) for it in asked] == [
        ("Ana Roos", "Executive Director, for River Watch"),
        ("Jun Seo", "for Han Institute"),
    ]
    approve_as(ws, MARA)
    assert ["Ana Roos" in it.message for it in report(ws).missing] == [True, False]
