"""Reading a release: what is read, and every fault at its place."""

from pathlib import Path

import pytest

from hrnk_press.errors import UnreadableData
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release


def test_the_sample_release_is_read_whole(office_folder: Path) -> None:
    release = read_release(Workspace(office_folder), "border-survey")
    assert release.organizations == ("river-watch", "han-institute")
    assert release.embargo is not None
    assert release.embargo.zone == "America/New_York"
    assert release.source.splitlines()[release.body_line].startswith("River Watch and")


def test_an_unknown_key_is_named_with_its_place(office_folder: Path) -> None:
    path = office_folder / "releases/border-survey/release.md"
    path.write_text(
        path.read_text(encoding="utf-8").replace("subheadline", "subheadlin"), encoding="utf-8"
    )
    with pytest.raises(UnreadableData) as caught:
        read_release(Workspace(office_folder), "border-survey")
    (fault,) = caught.value.faults
    assert (fault.code, fault.line, fault.column) == ("unknown-key", 5, 1)
    assert fault.hint == "Did you mean subheadline?"
