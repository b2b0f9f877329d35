"""Which hooks may start on this machine."""

import os
import stat
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault
from hrnk_press.model.office import Hook, HookOccasion
from hrnk_press.outside.trust import Trust, allow_hooks, state_folder, trust_in

TELL = Hook(HookOccasion.ON_LIFTED, ("hooks/tell", "--loud"))


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with a script; what is allowed is kept in a folder beside it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    office = tmp_path / "office"
    (office / "hooks").mkdir(parents=True)
    (office / "hooks/tell").write_text("#!/bin/sh\n")
    return office


def test_nothing_may_start_before_it_was_allowed(root: Path) -> None:
    assert trust_in(root, [TELL]) is Trust.NEVER


def test_what_was_allowed_may_start(root: Path) -> None:
    allow_hooks(root, [TELL])
    assert trust_in(root, [TELL]) is Trust.ALLOWED


def test_it_is_kept_outside_the_office_and_private(root: Path, tmp_path: Path) -> None:
    kept = allow_hooks(root, [TELL])
    assert kept.is_relative_to(tmp_path / "state/hrnk-press")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) & 0o077 == 0
    assert [it.name for it in kept.parent.iterdir()] == [kept.name]


@pytest.mark.parametrize(
    "changed",
    [
        Hook(HookOccasion.ON_FAILED, TELL.command),
        Hook(TELL.on, ("hooks/tell",)),
        Hook(TELL.on, ("hooks/tell --loud",)),
        Hook(TELL.on, ("hooks/tell", "--loud", "")),
        Hook(TELL.on, ("sh", "-c", "hooks/tell --loud")),
    ],
)
def test_another_word_must_be_allowed_anew(root: Path, changed: Hook) -> None:
    allow_hooks(root, [TELL])
    assert trust_in(root, [changed]) is Trust.CHANGED
    assert trust_in(root, [TELL, changed]) is Trust.CHANGED
    assert trust_in(root, [TELL]) is Trust.ALLOWED


def test_a_longer_limit_need_not_be_allowed(root: Path) -> None:
    allow_hooks(root, [TELL])
    assert trust_in(root, [Hook(TELL.on, TELL.command, timeout=90)]) is Trust.ALLOWED


@pytest.mark.parametrize(
    "command", [("hooks/tell",), ("sh", "hooks/tell"), ("./hooks/../hooks/tell",)]
)
def test_a_script_of_the_office_that_was_changed_must_be_allowed_anew(
    root: Path, command: tuple[str, ...]
) -> None:
    hook = Hook(HookOccasion.ON_LIFTED, command)
    allow_hooks(root, [hook])
    assert trust_in(root, [hook]) is Trust.ALLOWED
    (root / "hooks/tell").write_text("#!/bin/sh\nrm -r ~\n")
    assert trust_in(root, [hook]) is Trust.CHANGED
    (root / "hooks/tell").unlink()
    assert trust_in(root, [hook]) is Trust.CHANGED


def test_a_link_of_the_office_that_leads_elsewhere_must_be_allowed_anew(
    root: Path, tmp_path: Path
) -> None:
    for name in ("one", "other"):
        (tmp_path / name).write_text("the same")
    (root / "tell").symlink_to(tmp_path / "one")
    hook = Hook(HookOccasion.ON_LIFTED, ("./tell",))
    allow_hooks(root, [hook])
    (root / "tell").unlink()
    (root / "tell").symlink_to(tmp_path / "other")
    assert trust_in(root, [hook]) is Trust.CHANGED


def test_a_script_named_by_its_whole_path_is_looked_into_too(root: Path) -> None:
    hook = Hook(HookOccasion.ON_LIFTED, ("sh", str(root / "hooks/tell")))
    allow_hooks(root, [hook])
    (root / "hooks/tell").write_text("another")
    assert trust_in(root, [hook]) is Trust.CHANGED


def test_a_copy_of_the_office_is_another_office(root: Path, tmp_path: Path) -> None:
    allow_hooks(root, [TELL])
    root.rename(tmp_path / "moved")
    assert trust_in(tmp_path / "moved", [TELL]) is Trust.NEVER


def test_what_somebody_else_could_have_written_is_not_believed(root: Path, tmp_path: Path) -> None:
    kept = allow_hooks(root, [TELL])
    kept.rename(tmp_path / "record")
    kept.symlink_to(tmp_path / "record")
    assert trust_in(root, [TELL]) is Trust.NEVER
    kept.unlink()
    kept.write_bytes(b"\xff\n")
    assert trust_in(root, [TELL]) is Trust.NEVER


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_another_users_record_is_not_believed(root: Path) -> None:
    os.chown(allow_hooks(root, [TELL]), 65534, -1)
    assert trust_in(root, [TELL]) is Trust.NEVER


def test_a_relative_state_folder_is_ignored(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", "state")
    assert state_folder() == tmp_path / ".local/state/hrnk-press"


def test_where_nothing_can_be_kept_nothing_is_allowed(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    with pytest.raises(DiskFault):
        allow_hooks(root, [TELL])
    assert trust_in(root, [TELL]) is Trust.NEVER
