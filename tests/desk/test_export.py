"""Exporting without a command line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hrnk_press.desk import export as export_module
from hrnk_press.desk import outgoing as outgoing_module
from hrnk_press.desk.check import check
from hrnk_press.desk.export import described_destinations, export, known_destinations
from hrnk_press.errors import DiskFault, Refused
from hrnk_press.workspace.locate import Workspace
from tests.desk.approvals import strict
from tests.desk.conftest import INSTANT, SECOND
from tests.workspace.disks import everything, fill, small_disk, unwritable

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
ALL = ("text", "html", "eml")


def test_every_destination_says_what_it_makes() -> None:
    described = described_destinations()
    assert tuple(described) == known_destinations()
    assert all(described.values())


def test_what_was_checked_is_what_is_written(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = office_folder / "releases/border-survey/release.md"

    def while_it_is_edited(*arguments: object) -> object:
        release.write_text(release.read_text().replace("61 interviews", "[NUMBER] interviews"))
        return findings_in(*arguments)  # type: ignore[arg-type]

    findings_in = outgoing_module.findings_in
    monkeypatch.setattr(outgoing_module, "findings_in", while_it_is_edited)
    written = export(Workspace(office_folder), "border-survey", ALL, NOW)
    text = written.artifacts[0].path.read_text()
    assert "61 interviews" in text
    assert "[NUMBER]" in release.read_text()


def test_a_held_release_tells_no_machine_of_words_that_nobody_approved(office_folder: Path) -> None:
    workspace = strict(Workspace(office_folder))
    release = workspace.release_file("border-survey")
    release.write_text(release.read_text().replace("[embargo]", '[embargo]\nhold = "a witness"'))
    refused = export(workspace, "border-survey", ("ninjs",), NOW)
    assert (refused.artifacts, len(refused.missing)) == ((), 1)


def test_no_system_is_given_what_the_clock_alone_has_freed(office_folder: Path) -> None:
    workspace = Workspace(office_folder)
    with pytest.raises(Refused) as refused:
        export(workspace, "border-survey", ("text", "ninjs"), INSTANT)
    assert refused.value.code == "not-lifted"
    assert not (workspace.release_folder("border-survey") / "out").exists()
    assert export(workspace, "border-survey", ("ninjs",), INSTANT - SECOND).artifacts
    assert export(workspace, "border-survey", ("text", "kit"), INSTANT).artifacts


def test_the_same_release_at_the_same_moment_gives_the_same_bytes(office_folder: Path) -> None:
    workspace = Workspace(office_folder)
    first = export(workspace, "border-survey", ALL, NOW)
    assert export(workspace, "border-survey", ALL, NOW) == first


def test_nothing_is_written_unless_all_can_be_made(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(name: str, *arguments: object) -> object:
        if name == "eml":
            raise ValueError("no mail today")
        return made(name, *arguments)  # type: ignore[arg-type]

    made = export_module.destinations.export
    monkeypatch.setattr(export_module.destinations, "export", broken)
    with pytest.raises(ValueError, match="no mail today"):
        export(Workspace(office_folder), "border-survey", ALL, NOW)
    assert not (office_folder / "releases/border-survey/out").exists()


def lay_out(office_folder: Path, more: str) -> None:
    words = "{{ status | join(' ') }}<h1>{{ headline_html | safe }}</h1>{{ body | safe }}"
    (office_folder / "templates/release.html.j2").write_text(words + more)


@pytest.mark.parametrize("to", [["html"], ["eml"]])
def test_what_the_office_s_own_layout_makes_too_long_is_refused(
    office_folder: Path, to: list[str]
) -> None:
    lay_out(office_folder, "<p>{% for n in range(12000) %}a longer {% endfor %}</p>")
    ws = Workspace(office_folder)
    assert [it.name for it in export(ws, "border-survey", to, NOW).refused] == ["html-too-long"]
    assert [it.name for it in check(ws, NOW, ["border-survey"]).findings] == ["html-too-long"]
    lay_out(office_folder, "<p>{% for n in range(10500) %}a longer {% endfor %}</p>")
    exported = export(ws, "border-survey", to, NOW)
    assert (exported.refused, exported.warnings) == ((), 1)
    assert export(ws, "border-survey", ["text"], NOW).warnings == 0


def test_a_layout_that_is_wrong_is_a_fault_of_a_check(office_folder: Path) -> None:
    lay_out(office_folder, "{{ nothing }}")
    (fault,) = check(Workspace(office_folder), NOW, ["border-survey"]).faults
    assert (fault.code, fault.file) == ("broken-template", "templates/release.html.j2")
    lay_out(office_folder, "<script>count()</script>")
    (fault,) = check(Workspace(office_folder), NOW, ["border-survey"]).faults
    assert (fault.code, fault.file) == ("active-content", "templates/release.html.j2")
    layout = office_folder / "templates/release.html.j2"
    layout.unlink()
    layout.symlink_to("/etc/passwd")
    assert [it.code for it in check(Workspace(office_folder), NOW).faults] == ["link-out-of-office"]


def test_a_full_or_read_only_disk_elsewhere_keeps_what_it_has(
    office_folder: Path, tmp_path: Path
) -> None:
    ws = Workspace(office_folder)
    with small_disk(tmp_path / "full") as disk:
        fill(disk)
        before = everything(disk)
        for out in (disk, disk / "new/folder"):
            with pytest.raises(DiskFault, match="No space left"):
                export(ws, "border-survey", ALL, NOW, out=out)
            assert everything(disk) == before
    with unwritable(tmp_path / "kept", {"border-survey.txt": b"older"}) as disk:
        with pytest.raises(DiskFault, match="cannot be written"):
            export(ws, "border-survey", ALL, NOW, out=disk)
        assert everything(disk) == {"border-survey.txt": b"older"}
