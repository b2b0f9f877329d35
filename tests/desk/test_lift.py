"""Lifting: once, at its time, whole; what cannot be lifted waits and says why."""

import hashlib
import os
import shutil
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from hrnk_press.desk import publish as publish_module
from hrnk_press.desk.check import check
from hrnk_press.desk.due import GRACE
from hrnk_press.desk.embargo_check import embargo_check
from hrnk_press.desk.export import export
from hrnk_press.desk.history import history
from hrnk_press.desk.lifting import Lifting
from hrnk_press.desk.render import Format, render
from hrnk_press.errors import DiskFault, Locked, NotFound, Refused, UnreadableData
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.history import history_folder, read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import set_person, unmake_desk
from tests.conftest import CONTACTS, write_release
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
from tests.workspace.disks import everything, fill, small_disk

WHOLE = [Occasion.VERSION, Occasion.LIFTED, Occasion.PUBLISHED]
ATTACHED = '\n[[attachments]]\nfile = "map.png"\ntitle = "Map"\nalt = "A map"\n'


def codes(result: Lifting) -> dict[str, list[str]]:
    """What each waiting release waits for."""
    return {it.slug: [blocker.code for blocker in it.blockers] for it in result.waiting}


def test_what_is_due_is_lifted_once(ws: Workspace) -> None:
    assert lift_at(ws, INSTANT - SECOND) == Lifting()
    assert everything(ws.release_folder(SLUG)) == {"release.md": ws.release_file(SLUG).read_bytes()}
    result = lift_at(ws, INSTANT)
    (lifted,) = result.lifted
    assert (lifted.slug, lifted.version, lifted.utc, lifted.at) == (SLUG, 1, INSTANT, INSTANT)
    assert not lifted.completed
    assert lift_at(ws, INSTANT + MINUTE) == Lifting()
    assert occasions(ws) == WHOLE


def test_what_is_public_says_so_and_is_what_the_record_tells(ws: Workspace) -> None:
    (lifted,) = lift_at(ws, INSTANT).lifted
    files = public_files(ws)
    assert sorted(files) == [f"{SLUG}.eml", f"{SLUG}.html", f"{SLUG}.txt"]
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    for event in read_history(ws, SLUG).events[1:]:
        assert {it["name"]: it["sha256"] for it in event.details["files"]} == digests
    assert {it.path.name: it.sha256 for it in lifted.artifacts} == digests
    assert all(it.path.stat().st_size == it.bytes for it in lifted.artifacts)
    assert files[f"{SLUG}.txt"].startswith(b"FOR IMMEDIATE RELEASE\n")
    message = message_from_bytes(files[f"{SLUG}.eml"], policy=policy.default)
    assert message["Subject"].startswith("River Watch and Han Institute")
    assert message["Date"].datetime == INSTANT
    assert not any(b"EMBARGO" in data for data in files.values())


def test_the_event_says_who_lifted_which_instant_and_how_it_was_asked_for(ws: Workspace) -> None:
    set_person(ws, "jun-seo")
    lift_at(ws, INSTANT + MINUTE)
    lifted = read_history(ws, SLUG).events[1]
    assert (lifted.by, lifted.at, lifted.version) == ("jun-seo", INSTANT + MINUTE, 1)
    assert lifted.details["instant"] == "2026-12-02T05:01:00Z"
    assert lifted.details["asked"] == "unattended"
    assert "early" not in lifted.details


def test_several_are_lifted_in_one_run_and_none_keeps_another_back(ws: Workspace) -> None:
    add(ws, "faulty", 1, body="“[QUOTE],” said XX.\n")
    add(ws, "later", 2, INSTANT + MINUTE)
    add(ws, "sound", 3)
    add(ws, "broken", 4)
    edit(ws, 'kind = "press-release"', "kind = 3", "broken")
    (ws.release_folder("locked-out") / "release.md").mkdir(parents=True)
    result = lift_at(ws, INSTANT)
    assert [it.slug for it in result.lifted] == [SLUG, "sound"]
    assert codes(result) == {
        "broken": ["wrong-type"],
        "locked-out": ["not-a-file"],
        "faulty": ["TXT002", "TXT002"],
    }
    assert "releases/broken/release.md:3:1: kind" in result.waiting[0].blockers[0].message
    assert lift_at(ws, INSTANT + MINUTE).lifted[0].slug == "later"


def test_a_fault_of_the_program_in_one_release_keeps_no_other_back(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(name: str, resolved: object, order: object) -> object:
        if resolved.release.slug == SLUG:  # type: ignore[attr-defined]
            raise ZeroDivisionError("division by zero")
        return export(name, resolved, order)  # type: ignore[arg-type]

    export = publish_module.destinations.export
    monkeypatch.setattr(publish_module.destinations, "export", faulty)
    add(ws, "sound", 3)
    result = lift_at(ws, INSTANT)
    assert [it.slug for it in result.lifted] == ["sound"]
    (failed,) = result.failed
    assert (failed.slug, failed.code) == (SLUG, "bug")
    assert "ZeroDivisionError" in failed.message
    assert Occasion.LIFTED not in occasions(ws)
    monkeypatch.undo()
    assert [it.slug for it in lift_at(ws, INSTANT + MINUTE).lifted] == [SLUG]


def test_a_second_machine_lifts_nothing(ws: Workspace) -> None:
    unmake_desk(ws)
    before = everything(ws.root)
    with pytest.raises(Refused, match="not the desk") as raised:
        lift_at(ws, INSTANT)
    assert raised.value.code == "not-the-desk"
    assert everything(ws.root) == before


def test_by_hand_nothing_is_lifted_before_its_time(ws: Workspace) -> None:
    with pytest.raises(Refused, match="under embargo until 2026-12-02 05:01 UTC") as raised:
        lift_at(ws, INSTANT - SECOND, SLUG)
    assert raised.value.code == "embargoed"
    assert "--early --reason" in raised.value.hint
    assert public_files(ws) == {}


def test_early_is_for_a_reason_and_is_recorded(ws: Workspace) -> None:
    (lifted,) = lift_at(ws, INSTANT - 60 * MINUTE, SLUG, early="published by a partner").lifted
    assert lifted.at == INSTANT - 60 * MINUTE
    assert read_history(ws, SLUG).events[1].details["early"] == "published by a partner"
    assert public_files(ws)[f"{SLUG}.txt"].startswith(b"FOR IMMEDIATE RELEASE\n")
    assert lift_at(ws, INSTANT) == Lifting()


def test_what_needed_no_reason_has_none(ws: Workspace) -> None:
    lift_at(ws, INSTANT, SLUG, early="to be sure")
    assert "early" not in read_history(ws, SLUG).events[1].details


def test_an_immediate_release_is_lifted_by_hand_and_never_by_itself(ws: Workspace) -> None:
    add(ws, "ten-measures", 2, None)
    assert [it.slug for it in lift_at(ws, INSTANT).lifted] == [SLUG]
    (lifted,) = lift_at(ws, INSTANT, "ten-measures").lifted
    assert (lifted.slug, lifted.utc) == ("ten-measures", None)
    assert sorted(public_files(ws, "ten-measures")) == [
        "ten-measures.eml",
        "ten-measures.html",
        "ten-measures.txt",
    ]


def test_where_a_rule_forbids_one_of_the_named_none_is_lifted(ws: Workspace) -> None:
    add(ws, "later", 2, INSTANT + MINUTE)
    with pytest.raises(Refused, match="later: it is under embargo"):
        lift_at(ws, INSTANT, SLUG, "later")
    with pytest.raises(NotFound):
        lift_at(ws, INSTANT, SLUG, "nothing")
    add(ws, "broken", 4)
    edit(ws, 'kind = "press-release"', "kind = 3", "broken")
    with pytest.raises(UnreadableData):
        lift_at(ws, INSTANT, SLUG, "broken")
    assert public_files(ws) == {}


def test_a_named_release_with_errors_waits(ws: Workspace) -> None:
    edit(ws, "61 interviews", "[NUMBER] interviews")
    assert codes(lift_at(ws, INSTANT, SLUG)) == {SLUG: ["TXT002"]}
    assert public_files(ws) == {}


def test_faults_elsewhere_do_not_keep_a_named_release_back(ws: Workspace) -> None:
    add(ws, "broken", 4)
    edit(ws, 'kind = "press-release"', "kind = 3", "broken")
    result = lift_at(ws, INSTANT, SLUG)
    assert ([it.slug for it in result.lifted], result.waiting) == ([SLUG], ())


def test_what_came_from_an_archive_is_never_lifted(ws: Workspace) -> None:
    edit(ws, 'place = "Geneva"', 'place = "Geneva"\narchived = true')
    note(ws, Occasion.IMPORTED, INSTANT - MINUTE)
    assert lift_at(ws, INSTANT) == Lifting()
    with pytest.raises(Refused, match="came from an archive"):
        lift_at(ws, INSTANT, SLUG)


def test_what_was_killed_is_never_lifted(ws: Workspace) -> None:
    note(ws, Occasion.KILLED, INSTANT - MINUTE)
    assert lift_at(ws, INSTANT) == Lifting()
    with pytest.raises(Refused, match="was killed"):
        lift_at(ws, INSTANT, SLUG, early="by mistake")


def test_a_hold_that_is_recorded_holds(ws: Workspace) -> None:
    note(ws, Occasion.HELD, INSTANT - MINUTE, reason="waiting for a witness")
    assert codes(lift_at(ws, INSTANT)) == {SLUG: ["held"]}
    with pytest.raises(Refused, match="waiting for a witness"):
        lift_at(ws, INSTANT, SLUG, early="in a hurry")
    note(ws, Occasion.HOLD_ENDED, INSTANT + MINUTE)
    assert codes(lift_at(ws, INSTANT + MINUTE)) == {SLUG: ["overdue"]}  # its time came meanwhile
    assert [it.slug for it in lift_at(ws, INSTANT + MINUTE, SLUG).lifted] == [SLUG]


def test_what_was_held_after_its_lift_is_lifted_again_as_a_new_version(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    note(ws, Occasion.HELD, INSTANT + MINUTE, reason="a figure is wrong")
    edit(ws, "61 interviews", "62 interviews")
    note(ws, Occasion.HOLD_ENDED, INSTANT + 2 * MINUTE)
    (lifted,) = lift_at(ws, INSTANT + 3 * MINUTE, SLUG).lifted
    assert lifted.version == 2
    assert b"62 interviews" in public_files(ws)[f"{SLUG}.txt"]
    assert history(ws, SLUG, INSTANT, verify=True).intact


def test_the_same_words_lifted_again_are_the_same_version(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    note(ws, Occasion.HELD, INSTANT + MINUTE)
    note(ws, Occasion.HOLD_ENDED, INSTANT + 2 * MINUTE)
    assert lift_at(ws, INSTANT + 3 * MINUTE, SLUG).lifted[0].version == 1
    assert occasions(ws).count(Occasion.VERSION) == 1


def test_files_of_an_earlier_name_are_taken_away_and_others_stay(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    note(ws, Occasion.HELD, INSTANT + MINUTE)
    note(ws, Occasion.HOLD_ENDED, INSTANT + 2 * MINUTE)
    ws.release_folder(SLUG).rename(ws.releases / "survey")
    (ws.release_folder("survey") / "out/public/notes.txt").write_text("ours")
    lift_at(ws, INSTANT + 3 * MINUTE, "survey")
    assert sorted(public_files(ws, "survey")) == [
        "notes.txt",
        "survey.eml",
        "survey.html",
        "survey.txt",
    ]


def test_two_releases_of_one_id_both_wait(ws: Workspace) -> None:
    shutil.copytree(ws.release_folder(SLUG), ws.releases / "border-survey-2")
    result = lift_at(ws, INSTANT)
    assert codes(result) == {SLUG: ["duplicate-id"], "border-survey-2": ["duplicate-id"]}
    assert codes(lift_at(ws, INSTANT, SLUG)) == {SLUG: ["duplicate-id"]}


def test_a_folder_copied_with_its_history_is_not_public_and_waits(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    copy = "second-survey"
    shutil.copytree(ws.release_folder(SLUG), ws.release_folder(copy))
    write_release(ws.root, copy, front(2, INSTANT + 60 * MINUTE))
    assert "EMBARGOED UNTIL" in render(ws, copy, Format.TEXT, INSTANT + MINUTE).text
    assert codes(lift_at(ws, INSTANT + 60 * MINUTE)) == {copy: ["foreign-event"]}
    assert not history(ws, copy, INSTANT).intact
    for folder in ("history", "versions", "out"):
        shutil.rmtree(ws.release_folder(copy) / folder)
    assert [it.slug for it in lift_at(ws, INSTANT + 60 * MINUTE).lifted] == [copy]


def test_a_release_whose_file_is_gone_is_spoken_of_while_its_record_is_there(
    ws: Workspace,
) -> None:
    add(ws, "other", 2)
    note(ws, Occasion.EMBARGO_SET, INSTANT - MINUTE)
    ws.release_file(SLUG).unlink()
    result = lift_at(ws, INSTANT)
    assert codes(result) == {SLUG: ["release-gone"]}
    assert [it.slug for it in result.lifted] == ["other"]
    shutil.rmtree(ws.release_folder(SLUG))
    assert lift_at(ws, INSTANT + MINUTE) == Lifting()


def test_a_damaged_history_waits_for_a_person(ws: Workspace) -> None:
    note(ws, Occasion.HELD, INSTANT - 2 * MINUTE)
    note(ws, Occasion.HOLD_ENDED, INSTANT - MINUTE)
    sorted(history_folder(ws, SLUG).iterdir())[0].unlink()
    assert codes(lift_at(ws, INSTANT)) == {SLUG: ["missing-event"]}
    assert codes(lift_at(ws, INSTANT, SLUG)) == {SLUG: ["missing-event"]}


@pytest.mark.parametrize("slug", [SLUG, "other"])
def test_a_clock_behind_any_event_of_the_office_lifts_nothing(ws: Workspace, slug: str) -> None:
    add(ws, "other", 2, INSTANT + 60 * MINUTE)
    note(ws, Occasion.EMBARGO_SET, INSTANT + 10 * MINUTE, slug)
    assert codes(lift_at(ws, INSTANT)) == {SLUG: ["clock-set-back"]}
    assert [it.slug for it in lift_at(ws, INSTANT + 10 * MINUTE).lifted] == [SLUG]


def test_beside_a_colleagues_wrong_clock_a_person_lifts_by_hand(ws: Workspace) -> None:
    add(ws, "other", 2, INSTANT + 60 * MINUTE)
    note(ws, Occasion.EMBARGO_SET, INSTANT + 24 * 60 * MINUTE, "other")
    (waiting,) = lift_at(ws, INSTANT).waiting
    assert f"hrnk-press embargo lift {SLUG}" in waiting.blockers[0].hint
    with pytest.raises(Refused, match="under embargo until"):
        lift_at(ws, INSTANT - SECOND, SLUG)
    assert [it.slug for it in lift_at(ws, INSTANT, SLUG).lifted] == [SLUG]


def test_another_run_holds_the_office(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    import hrnk_press.desk.lift as lift_module

    monkeypatch.setattr(lift_module, "office_lock", lambda it: office_lock(it, timeout=0.01))
    with office_lock(ws), pytest.raises(Locked):
        lift_at(ws, INSTANT)


def test_the_clock_is_read_when_the_office_is_held(ws: Workspace) -> None:
    from hrnk_press.desk.lift import lift

    def clock() -> datetime:
        with pytest.raises(Locked), office_lock(ws, timeout=0.01):
            pass
        return INSTANT

    assert len(lift(ws, clock).lifted) == 1


def test_an_attachment_goes_out_as_it_was_checked(ws: Workspace) -> None:
    write_release(ws.root, SLUG, front() + ATTACHED)
    folder = ws.release_folder(SLUG) / "attachments"
    folder.mkdir()
    (folder / "map.png").write_bytes(b"\x89PNG as checked")
    lift_at(ws, INSTANT)
    message = message_from_bytes(public_files(ws)[f"{SLUG}.eml"], policy=policy.default)
    (attached,) = message.iter_attachments()
    assert attached.get_content() == b"\x89PNG as checked"


def test_an_attachment_that_is_missing_waits(ws: Workspace) -> None:
    write_release(ws.root, SLUG, front() + ATTACHED)
    assert codes(lift_at(ws, INSTANT)) == {SLUG: ["MAI003"]}


def test_without_an_address_to_send_from_it_fails_and_says_so(ws: Workspace) -> None:
    press = ws.press_file
    sender = 'from_address = "press@riverwatch.example.org"\n'
    press.write_text(press.read_text().replace(sender, ""))
    (failed,) = lift_at(ws, INSTANT).failed
    assert failed.code == "no-sender"
    assert public_files(ws) == {}
    assert Occasion.LIFTED not in occasions(ws)


def test_an_unreadable_office_lifts_nothing(ws: Workspace) -> None:
    ws.contacts_file.write_text("people = 3\n")
    with pytest.raises(UnreadableData):
        lift_at(ws, INSTANT)
    assert public_files(ws) == {}


def test_on_a_full_disk_nothing_is_public_and_the_next_run_lifts(
    tmp_path: Path, office_folder: Path
) -> None:
    with small_disk(tmp_path / "disk", kibibytes=512) as disk:
        office = disk / "office"
        shutil.copytree(office_folder, office)
        ws = Workspace(office)
        (ws.local / "desk").touch()
        (ws.local / "lock").touch()
        fill(disk)
        before = everything(office)
        (failed,) = lift_at(ws, INSTANT).failed
        assert (failed.code, "full" in failed.hint) == ("disk", True)
        assert public_files(ws) == {}
        assert {k: v for k, v in everything(office).items() if v is not None} == {
            k: v for k, v in before.items() if v is not None
        }
        (disk / "filler").unlink()
        assert [it.slug for it in lift_at(ws, INSTANT + MINUTE).lifted] == [SLUG]
        assert occasions(ws) == WHOLE


def test_what_is_public_can_be_made_again_by_hand(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    before = public_files(ws)
    shutil.rmtree(ws.release_folder(SLUG) / "out")
    assert lift_at(ws, INSTANT + MINUTE) == Lifting(), "whoever deleted them meant it"
    (again,) = lift_at(ws, INSTANT + 2 * GRACE, SLUG).lifted
    assert again.completed
    assert public_files(ws) == before
    assert occasions(ws) == WHOLE


def test_what_is_public_was_the_version_whatever_names_and_words_are_by_now(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    before = public_files(ws)
    ws.contacts_file.write_text(
        CONTACTS.replace("Director of Research", "Chair").replace("since 2004", "since 2005")
    )
    edit(ws, "61 interviews", "62 interviews")
    shutil.rmtree(ws.release_folder(SLUG) / "out")
    (again,) = lift_at(ws, INSTANT + MINUTE, SLUG).lifted
    assert again.edited
    assert again.headline.startswith("River Watch and Han Institute")
    assert public_files(ws) == before


def test_a_changed_version_is_not_published(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    kept = ws.release_folder(SLUG) / "versions/1/release.md"
    kept.write_text(kept.read_text().replace("61 interviews", "6100 interviews"))
    shutil.rmtree(ws.release_folder(SLUG) / "out")
    (failed,) = lift_at(ws, INSTANT + MINUTE, SLUG).failed
    assert "versions/1/release.md" in failed.message
    assert public_files(ws) == {}
    assert [it.code for it in history(ws, SLUG, INSTANT, verify=True).problems] == [
        "damaged-version"
    ]
    assert history(ws, SLUG, INSTANT).intact, "not looked at without --verify"


class Killed(BaseException):
    """The process ends here."""


def steps(ws: Workspace, monkeypatch: pytest.MonkeyPatch, last: int) -> bool:
    """Lift, and be killed at the step of that number; whether there was one."""
    count = 0

    def counted(call: object) -> object:
        def step(*arguments: object, **options: object) -> object:
            nonlocal count
            count += 1
            if count > last:
                raise Killed
            return call(*arguments, **options)  # type: ignore[operator]

        return step

    with monkeypatch.context() as patch:
        for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "rename"), (Path, "mkdir")):
            patch.setattr(owner, name, counted(getattr(owner, name)))
        try:
            lift_at(ws, INSTANT)
        except Killed:
            return True
    return False


def test_a_run_that_ended_anywhere_is_completed_by_the_next(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = ws.root.with_name("sound")
    shutil.copytree(ws.root, sound)
    number, points = 0, set()
    while True:
        shutil.rmtree(ws.root)
        shutil.copytree(sound, ws.root)
        if not steps(ws, monkeypatch, number):
            break
        lifted = Occasion.LIFTED in occasions(ws)
        points.add((lifted, bool(public_files(ws))))
        assert lifted or not public_files(ws), "public before the lift was recorded"
        next_at = INSTANT + (2 * GRACE if lifted else MINUTE)
        lift_at(ws, next_at)
        assert occasions(ws) == WHOLE
        assert len(public_files(ws)) == 3
        assert not [it for it in ws.root.rglob(".*") if it.name not in (".hrnk-press",)]
        assert embargo_check(ws, next_at).quiet
        number += 1
    assert number > 20
    assert points == {(False, False), (True, False), (True, True)}


def test_where_staged_files_are_gone_they_are_made_again_the_same(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(*_: object) -> object:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(publish_module, "move_into", ended)
        with pytest.raises(Killed):
            lift_at(ws, INSTANT)
    promised = {
        it["name"]: it["sha256"] for it in read_history(ws, SLUG).events[1].details["files"]
    }
    shutil.rmtree(ws.release_folder(SLUG) / "out")
    (lifted,) = lift_at(ws, INSTANT + MINUTE).lifted
    assert lifted.completed
    files = public_files(ws)
    assert {it: hashlib.sha256(data).hexdigest() for it, data in files.items()} == promised


def test_what_was_held_before_its_files_were_in_place_stays_in(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> object:
        raise DiskFault("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(publish_module, "move_into", full)
        assert lift_at(ws, INSTANT).failed[0].code == "disk"
    note(ws, Occasion.HELD, INSTANT + MINUTE, reason="stop")
    assert codes(lift_at(ws, INSTANT + 2 * MINUTE)) == {SLUG: ["held"]}
    assert public_files(ws) == {}


def test_no_event_names_a_file_elsewhere(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def elsewhere(artifacts: object) -> list[dict[str, object]]:
        return [{**it, "name": f"../../{it['name']}"} for it in told(artifacts)]  # type: ignore[arg-type]

    told = publish_module._told
    monkeypatch.setattr(publish_module, "_told", elsewhere)
    (failed,) = lift_at(ws, INSTANT).failed
    assert failed.code == "damaged-version"
    assert not [it for it in ws.releases.rglob(f"{SLUG}.txt") if ".lift-" not in str(it)]


def test_other_words_than_those_that_are_public_are_an_error_and_are_not_exported(
    ws: Workspace,
) -> None:
    lift_at(ws, INSTANT)
    assert check(ws, INSTANT).findings == ()
    edit(ws, "14 satellite", "15 satellite")
    (finding,) = check(ws, INSTANT, [SLUG]).findings
    assert (finding.name, finding.line) == ("changed-after-lift", 19)
    assert [it.name for it in export(ws, SLUG, ["text"], INSTANT).refused] == ["changed-after-lift"]
    edit(ws, "15 satellite", "14 satellite")
    assert check(ws, INSTANT).findings == ()


def test_what_the_registry_says_by_now_is_no_change_of_what_was_published(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    ws.contacts_file.write_text(CONTACTS.replace("+1 202-555-0143", "+1 202-555-0144"))
    assert check(ws, INSTANT).findings == ()
    assert not lift_at(ws, INSTANT, SLUG).lifted[0].edited


def test_while_it_is_held_a_release_may_be_mended(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    note(ws, Occasion.HELD, INSTANT + MINUTE, reason="a figure is wrong")
    edit(ws, "14 satellite", "15 satellite")
    assert check(ws, INSTANT).findings == ()


def test_a_version_that_was_changed_keeps_nobody_from_checking(ws: Workspace) -> None:
    lift_at(ws, INSTANT)
    (ws.release_folder(SLUG) / "versions/1/canonical.json").unlink()
    assert check(ws, INSTANT).findings == ()


@pytest.mark.parametrize("name", ["history", "versions", "out", "out/public"])
def test_nothing_is_written_through_a_link_out_of_the_office(
    ws: Workspace, tmp_path: Path, name: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = ws.release_folder(SLUG) / name
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(elsewhere)
    (failed,) = lift_at(ws, INSTANT).failed
    assert (failed.code, name in failed.message) == ("link-out-of-office", True)
    assert everything(elsewhere) == {}
    assert public_files(ws) == {}
    assert occasions(ws) == []
