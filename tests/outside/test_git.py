"""Asking git what it tracks."""

import os
import subprocess
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault
from hrnk_press.outside.git import tracked_files


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "repository"
    root.mkdir()
    git(root, "init", "-q")
    (root / "office/lists").mkdir(parents=True)
    for name in ("README.md", "office/press.toml", "office/lists/à b\n.csv", "office/untracked"):
        (root / name).touch()
    git(root, "add", "README.md", "office/press.toml", "office/lists")
    return root


def test_tracked_files_are_named_from_the_office(repository: Path) -> None:
    assert tracked_files(repository / "office") == {"press.toml", "lists/à b\n.csv"}


def test_no_repository(tmp_path: Path) -> None:
    assert tracked_files(tmp_path) is None


def test_outside_any_repository_git_is_not_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spy = tmp_path / "git"
    spy.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n", encoding="utf-8")
    spy.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert tracked_files(tmp_path) is None
    assert not (tmp_path / "started").exists()
    (tmp_path / ".git").touch()
    assert tracked_files(tmp_path) == frozenset()
    assert (tmp_path / "started").exists()


def test_a_repository_above_that_lies_behind_a_link(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(repository / "office")
    assert tracked_files(tmp_path / "link") == {"press.toml", "lists/à b\n.csv"}


def test_a_repository_without_working_files_is_one(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "--bare")
    (tmp_path / "office").mkdir()
    assert tracked_files(tmp_path / "office") == frozenset()


def test_no_git(repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tracked_files(repository) is None


def test_the_environment_points_nowhere_else(
    repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "index"))
    assert tracked_files(repository / "office") == {"press.toml", "lists/à b\n.csv"}


def test_no_program_of_the_repository_is_started(repository: Path, tmp_path: Path) -> None:
    spy = tmp_path / "spy"
    spy.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n", encoding="utf-8")
    spy.chmod(0o700)
    git(repository, "config", "core.fsmonitor", str(spy))
    assert tracked_files(repository)
    assert not (tmp_path / "started").exists()


def test_a_repository_that_cannot_be_read_is_not_taken_for_none(repository: Path) -> None:
    (repository / ".git/index").write_bytes(b"broken")
    with pytest.raises(DiskFault, match="git cannot read the repository") as caught:
        tracked_files(repository)
    assert caught.value.code == "git"


def test_a_git_that_does_not_answer(
    repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    slow = tmp_path / "git"
    slow.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    slow.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr("hrnk_press.outside.git._SECONDS", 0.2)
    with pytest.raises(DiskFault, match="did not answer"):
        tracked_files(repository)
