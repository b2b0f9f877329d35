"""Records of a line each: what was added is on disk and whole, or not there at all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hrnk_press.workspace.json_lines import append_lines

OLD, NEW = b'{"number": 1}\n', b'{"number": 2}\n'


@pytest.mark.parametrize("stopped", [KeyboardInterrupt, ValueError, OSError])
def test_where_not_all_can_be_added_none_is(tmp_path: Path, stopped: type[BaseException]) -> None:
    path = tmp_path / "deliveries.jsonl"
    append_lines(path, [OLD])

    def pieces() -> Iterator[bytes]:
        yield NEW * 100_000
        raise stopped

    with pytest.raises(BaseException):  # noqa: B017, PT011  (a DiskFault for an OSError)
        append_lines(path, pieces())
    assert path.read_bytes() == OLD


def test_what_was_added_is_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, synced = tmp_path / "deliveries.jsonl", {}
    fsync = os.fsync

    def noted(descriptor: int) -> None:
        status = os.fstat(descriptor)
        synced[status.st_ino] = status.st_size
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    append_lines(path, [OLD, NEW])
    assert synced[path.stat().st_ino] == len(OLD + NEW)
    assert tmp_path.stat().st_ino in synced
