"""Who acts here, and which machine is the desk: known on this machine, and not on a copy."""

from pathlib import Path

import pytest

from hrnk_press.workspace import machine
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import (
    acting,
    is_desk,
    make_desk,
    person_here,
    set_person,
    this_machine,
    unmake_desk,
)


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    return Workspace(office_folder)


def another_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "machine-id").write_text("0123456789abcdef0123456789abcdef\n")
    monkeypatch.setattr(machine, "MACHINE_ID", tmp_path / "machine-id")


def test_the_desk_is_the_machine_that_said_so(ws: Workspace) -> None:
    assert not is_desk(ws)
    unmake_desk(ws)
    make_desk(ws)
    assert is_desk(ws)
    unmake_desk(ws)
    assert not is_desk(ws)


def test_a_synced_folder_makes_no_second_desk_and_no_second_self(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_desk(ws)
    set_person(ws, "mara-ilves")
    assert acting(ws) == "mara-ilves"
    another_machine(tmp_path, monkeypatch)
    assert not is_desk(ws)
    assert person_here(ws) == ""


def test_files_made_by_hand_hold_for_whoever_reads_them(ws: Workspace) -> None:
    (ws.local / "desk").touch()
    (ws.local / "me.toml").write_text('person = "jun-seo"\n')
    assert is_desk(ws)
    assert acting(ws) == "jun-seo"


@pytest.mark.parametrize("broken", [b"person = ", b"\xff", b""])
def test_where_nobody_has_said_who_acts_it_is_the_user(ws: Workspace, broken: bytes) -> None:
    (ws.local / "me.toml").write_bytes(broken)
    assert person_here(ws) == ""
    assert acting(ws) == machine.user_name(machine.os.geteuid())


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe"])
def test_without_an_id_of_its_own_a_machine_is_known_by_its_name(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if content is not None:
        (tmp_path / "machine-id").write_bytes(content)
    monkeypatch.setattr(machine, "MACHINE_ID", tmp_path / "machine-id")
    assert this_machine() == this_machine()
    first = this_machine()
    monkeypatch.setattr(machine.os, "uname", lambda: type("Uname", (), {"nodename": "other"}))
    assert this_machine() != first


def test_the_id_of_the_machine_is_written_nowhere(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    another_machine(tmp_path, monkeypatch)
    make_desk(ws)
    assert "0123456789abcdef" not in (ws.local / "desk").read_text()
