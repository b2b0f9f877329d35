"""What was imported already, told from histories in which anything may stand."""

from pathlib import Path

import pytest

from hrnk_press.workspace.imports import imported_sources
from hrnk_press.workspace.locate import Workspace


@pytest.mark.parametrize(
    "data",
    [
        b'["imported"]',
        b'"imported"',
        b'{"event": "imported", "details": ["sha256"]}',
        b'{"event": "imported", "details": {"sha256": 7, "made": "two"}}',
        b'{"event": "imported", "x": ' + b"[" * 200_000,
    ],
    ids=len,
)
def test_what_is_no_event_was_not_imported(office_folder: Path, data: bytes) -> None:
    history = office_folder / "releases/border-survey/history"
    history.mkdir()
    (history / "a.json").write_bytes(data)
    assert imported_sources(Workspace(office_folder)) == ({}, {})
