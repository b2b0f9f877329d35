"""Checking without a command line."""

import subprocess
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from hrnk_press.desk.check import check
from hrnk_press.desk.export import export
from hrnk_press.errors import DiskFault
from hrnk_press.model.release import Release
from hrnk_press.workspace.locate import Workspace
from tests.conftest import FRONT, write_release

T = TypeVar("T")
NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)


def test_whoever_waits_is_handed_every_release(office_folder: Path) -> None:
    write_release(office_folder, "second", FRONT.replace("6f1c", "7f1c"))
    seen: list[str] = []

    def track(label: str, items: Sequence[T], /) -> Iterator[T]:
        for item in items:
            yield item
            seen.append(f"{label} {item.slug if isinstance(item, Release) else item}")

    assert check(Workspace(office_folder), NOW, track=track).counts.releases == 2
    assert seen == [
        "Reading border-survey",
        "Reading second",
        "Checking border-survey",
        "Checking second",
    ]


def test_a_release_named_twice_is_checked_once(office_folder: Path) -> None:
    named = ["border-survey", "border-survey"]
    assert check(Workspace(office_folder), NOW, named).counts.releases == 1


def test_a_fault_of_the_office_that_several_releases_share_is_reported_once(
    office_folder: Path,
) -> None:
    write_release(office_folder, "second", FRONT.replace("6f1c", "7f1c"))
    with (office_folder / "press.toml").open("a") as settings:
        settings.write('\n[branding]\nlogo_alt = "[YOUR LOGO]"\n')
    shared = check(Workspace(office_folder), NOW, select=["TXT002"])
    assert [(it.file, it.slug) for it in shared.findings] == [("press.toml", "")]
    assert shared.counts.errors == 1
    (alone,) = check(Workspace(office_folder), NOW, ["second"], select=["TXT002"]).findings
    assert (alone.file, alone.slug) == ("press.toml", "second")


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def test_what_git_must_not_hold_is_found(office_folder: Path) -> None:
    (office_folder / "lists/press.csv").write_text("email\n")
    git(office_folder, "init", "-q")
    git(office_folder, "add", "-f", "lists/press.csv")
    found = check(Workspace(office_folder), NOW).findings
    assert [it.name for it in found] == ["private-file-tracked"]
    assert check(Workspace(office_folder), NOW, ["border-survey"]).findings == ()


def test_nothing_is_exported_while_git_holds_what_it_must_not(office_folder: Path) -> None:
    (office_folder / "lists/press.csv").write_text("email\n")
    git(office_folder, "init", "-q")
    git(office_folder, "add", "-f", "lists/press.csv")
    exported = export(Workspace(office_folder), "border-survey", ["text"], NOW)
    assert [it.name for it in exported.refused] == ["private-file-tracked"]
    assert not (office_folder / "releases/border-survey/out").exists()
    (office_folder / ".git/config").write_text("[broken")
    with pytest.raises(DiskFault):
        export(Workspace(office_folder), "border-survey", ["text"], NOW)


def test_a_repository_that_git_cannot_read_is_told(office_folder: Path) -> None:
    git(office_folder, "init", "-q")
    (office_folder / ".git/config").write_text("[broken")
    checked = check(Workspace(office_folder), NOW)
    assert [it.file for it in checked.faults] == [".git"]
    assert checked.counts.releases == 1
