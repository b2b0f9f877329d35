"""What hooks leave on this machine."""

import os
from pathlib import Path

import pytest

from hrnk_press.workspace.hook_files import FORGOTTEN, KEPT_OUTPUTS, claimed, keep_output
from hrnk_press.workspace.locate import Workspace


@pytest.fixture
def ws(office_folder: Path) -> Workspace:
    return Workspace(office_folder)


def test_a_claim_is_one_process_s_and_ends_with_the_block(ws: Workspace) -> None:
    with claimed(ws, "a") as mine, claimed(ws, "a") as theirs, claimed(ws, "b") as other:
        assert mine is not None
        assert theirs is None
        assert other is not None
    with claimed(ws, "a") as again:
        assert again is not None


def test_the_oldest_outputs_and_claims_are_removed(ws: Workspace) -> None:
    folder = ws.local / "hooks"
    for key, age in (("old", FORGOTTEN + 60), ("new", FORGOTTEN - 60)):
        with claimed(ws, key):
            pass
        then = (folder / f"{key}.lock").stat().st_mtime - age
        os.utime(folder / f"{key}.lock", (then, then))
    for number in range(KEPT_OUTPUTS):
        os.utime(ws.root / keep_output(ws, f"{number}", b"printed"), (number, number))
    keep_output(ws, f"{KEPT_OUTPUTS}", b"printed")
    assert not (folder / "0.log").exists()
    assert (folder / f"{KEPT_OUTPUTS}.log").read_bytes() == b"printed"
    assert [it.name for it in folder.glob("*.lock")] == ["new.lock"]
