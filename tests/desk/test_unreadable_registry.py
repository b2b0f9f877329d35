"""A lift that is due does not wait for whoever is editing contacts.toml, and says what is wrong there."""

from datetime import timedelta

import pytest

from hrnk_press.desk.embargo_check import embargo_check
from hrnk_press.desk.embargo_list import embargo_list
from hrnk_press.desk.list_releases import list_releases
from hrnk_press.desk.today import today
from hrnk_press.errors import ExitCode, UnreadableData
from hrnk_press.workspace.locate import Workspace
from tests.cli.conftest import real
from tests.desk.approvals import EARLIER, JUN, MARA, approve_as, strict
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at, public_files

UNKNOWN_KEY = '[people.sari]\nname = "Sari Ilmonen"\nemial = "sari@han.example.org"\n'
BROKEN = [
    UNKNOWN_KEY,
    "[people.sari]\nname = 5\n",
    '[people.sari\nname = "Sari Ilmonen"\n',
    '[people.mara-ilves]\nname = "Mara Ilves"\n',
    "<<<<<<< HEAD\n[people.sari]\n=======\n>>>>>>> theirs\n",
]
EVERYBODY = 'roles = ["Executive Director"]\npartners = true\nspeakers = true'


def spoil(ws: Workspace, text: str) -> None:
    """Add to contacts.toml what nobody can read."""
    ws.contacts_file.write_text(ws.contacts_file.read_text("utf-8") + text, encoding="utf-8")


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("policy", ["approvals = 1", EVERYBODY])
def test_what_everybody_approved_goes_out_on_time(ws: Workspace, policy: str, text: str) -> None:
    strict(ws, policy)
    for person in (None, MARA, JUN):
        approve_as(ws) if person is None else approve_as(ws, person)
    spoil(ws, text)
    result = lift_at(ws, INSTANT)
    assert [it.slug for it in result.lifted] == [SLUG]
    assert result.faults
    assert all(it.file == "contacts.toml" and it.line for it in result.faults)
    assert b"Mara Ilves, Director of Research" in public_files(ws)[f"{SLUG}.txt"]


@pytest.mark.parametrize("text", BROKEN[:3])
def test_where_nobody_approves_it_goes_out_as_long_as_its_own_people_are_as_they_were(
    ws: Workspace, text: str
) -> None:
    assert not lift_at(ws, EARLIER).lifted
    spoil(ws, text)
    assert [it.slug for it in lift_at(ws, INSTANT).lifted] == [SLUG]


def test_where_nobody_approves_and_its_own_people_may_be_others_it_waits(ws: Workspace) -> None:
    assert not lift_at(ws, EARLIER).lifted
    contacts = ws.contacts_file.read_text("utf-8")
    ws.contacts_file.write_text(contacts.replace('"media@han', "media@han"), encoding="utf-8")
    result = lift_at(ws, INSTANT)
    assert not result.lifted
    (waiting,) = result.waiting
    assert waiting.blockers[0].message.startswith("contacts.toml:")
    ws.contacts_file.write_text(contacts, encoding="utf-8")
    assert [it.slug for it in lift_at(ws, INSTANT + MINUTE).lifted] == [SLUG]


def test_a_registry_that_nobody_ever_read_here_stops_the_run(ws: Workspace) -> None:
    spoil(ws, UNKNOWN_KEY)
    with pytest.raises(UnreadableData):
        lift_at(ws, INSTANT)


def test_a_change_of_names_in_the_broken_file_is_in_no_copy(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    edit_contacts = ws.contacts_file.read_text("utf-8").replace("Mara Ilves", "Mara Tamm")
    ws.contacts_file.write_text(edit_contacts + UNKNOWN_KEY, encoding="utf-8")
    assert [it.slug for it in lift_at(ws, INSTANT).lifted] == [SLUG]
    text = public_files(ws)[f"{SLUG}.txt"].decode()
    assert "Mara Ilves" in text
    assert "Tamm" not in text


def test_boards_show_what_they_know_and_what_is_wrong(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    spoil(ws, UNKNOWN_KEY)
    board = embargo_list(ws, EARLIER)
    assert [(it.slug, it.approved) for it in board.items] == [(SLUG, 1)]
    assert [it.code for it in board.faults] == ["unknown-key"]
    assert [it.code for it in today(ws, EARLIER).faults] == ["unknown-key"]
    found = embargo_check(ws, INSTANT)
    assert (found.due, [it.code for it in found.faults]) == ((SLUG,), ["unknown-key"])
    assert [it.slug for it in list_releases(ws, EARLIER).releases] == [SLUG]


def test_an_edit_of_the_release_meanwhile_stays_a_draft(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    spoil(ws, UNKNOWN_KEY)
    edit(ws, "first survey", "second survey")
    (lifted,) = lift_at(ws, INSTANT).lifted
    assert lifted.edited
    assert b"first survey" in public_files(ws)[f"{SLUG}.txt"]


def test_the_command_names_file_and_line_beside_what_it_did(ws: Workspace) -> None:
    assert real(ws.root, "embargo", "lift").code == ExitCode.DONE
    spoil(ws, UNKNOWN_KEY)
    told = real(ws.root, "embargo", "lift", "--json")
    assert told.code == ExitCode.UNREADABLE
    assert told.envelope["errors"][0]["code"] == "unknown-key"
    told = real(ws.root, "embargo", "lift")
    assert "contacts.toml:" in told.err
    assert "unknown-key" in told.err
    told = real(ws.root, "embargo", "list")
    assert (told.code, SLUG in told.out) == (ExitCode.UNREADABLE, True)
    assert real(ws.root, "list").code == ExitCode.DONE


def test_settings_that_cannot_be_read_stop_the_run_and_every_fault_is_told(ws: Workspace) -> None:
    assert not lift_at(ws, EARLIER).lifted
    spoil(ws, UNKNOWN_KEY)
    press = ws.press_file.read_text("utf-8")
    ws.press_file.write_text(press.replace("style =", "stile ="), encoding="utf-8")
    with pytest.raises(UnreadableData) as caught:
        lift_at(ws, INSTANT)
    assert {it.file for it in caught.value.faults} == {"press.toml", "contacts.toml"}


@pytest.mark.parametrize("file", ["press.toml", "contacts.toml"])
def test_a_monitor_hears_of_it_a_day_ahead_and_not_at_the_instant(ws: Workspace, file: str) -> None:
    assert not lift_at(ws, EARLIER).lifted
    path = ws.root / file
    path.write_text(path.read_text("utf-8") + "stile = 5\n[", encoding="utf-8")
    found = embargo_check(ws, INSTANT - timedelta(hours=24))
    assert {it.file for it in found.faults} == {file}
    assert [it.slug for it in found.items] == [SLUG]
    assert not embargo_check(ws, INSTANT - timedelta(hours=24, seconds=1)).faults
