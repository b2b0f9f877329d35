"""Older announcements into an office: archived, whole or not at all, and once."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.import_archive import import_archive
from hrnk_press.desk.imported import Imported
from hrnk_press.desk.load import open_office
from hrnk_press.desk.show import show
from hrnk_press.embargo.state import State
from hrnk_press.errors import DiskFault, UnreadableData
from hrnk_press.model.release import Kind
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import slugs

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
TEXT = """\
EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 19, 2018

PRESS RELEASE: Survey of Six Camps Published

GENEVA, Dec. 19, 2018 — River Watch publishes a survey of six camps.

“The two agree,” said Mara Ilves, Researcher at River Watch. “Both do,” Elena Ost said.

Contact: Jun Seo, [email protected]; +82 2-555-0178

Paper on Boats
Elena Ost
Nov 13, 2017

The paper counts mon- itored boats.
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "survey.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def imported(office: Path, *files: Path, **options: object) -> Imported:
    press = open_office(Workspace(office))
    return import_archive(press, files, NOW, **options)  # type: ignore[arg-type]


def test_what_is_imported_is_archived(office_folder: Path, source: Path) -> None:
    result = imported(office_folder, source)
    ws = Workspace(office_folder)
    release, notice = result.imported
    assert {release.slug, notice.slug} < set(slugs(ws))
    assert read_release(ws, release.slug).archived
    shown = show(ws, release.slug, NOW)
    assert shown.state is State.ARCHIVED
    assert shown.embargo is not None
    assert [it.person for it in read_release(ws, release.slug).speakers] == ["mara-ilves"]
    (event,) = read_history(ws, release.slug).events
    assert event.occasion == "imported"
    assert event.details["source"] == "survey.txt"


def test_findings_name_their_place_in_the_source(office_folder: Path, source: Path) -> None:
    release, notice = imported(office_folder, source).imported
    places = {it.finding.name: (it.source_line, it.source_column) for it in release.findings}
    line = "Contact: Jun Seo, [email protected]"
    assert places["address-obfuscated"] == (9, line.index("[") + 1)
    assert {it.finding.name: it.source_line for it in notice.findings}["hyphen-loose"] == 15


def test_who_is_unknown_is_proposed_and_not_added(office_folder: Path, source: Path) -> None:
    before = (office_folder / "contacts.toml").read_bytes()
    (proposal,) = imported(office_folder, source).proposals
    assert (proposal.name, proposal.appears_as) == ("Elena Ost", "speaker")
    assert (office_folder / "contacts.toml").read_bytes() == before


def test_a_file_is_imported_once(office_folder: Path, source: Path) -> None:
    first = imported(office_folder, source)
    again = imported(office_folder, source)
    assert again.imported == ()
    assert set(again.sources[0].had) == {it.slug for it in first.imported}


def test_an_entry_that_stands_below_several_pages_is_imported_once(
    office_folder: Path, source: Path
) -> None:
    other = source.with_name("other.txt")
    other.write_text(TEXT.replace("Six Camps", "Seven Camps"), encoding="utf-8")
    result = imported(office_folder, source, other)
    assert [it.kind for it in result.imported].count(Kind.REPORT_NOTICE) == 1
    assert result.sources[1].again == (result.imported[1].slug,)
    assert result.sources[1].words == result.sources[0].words


def test_a_dry_run_writes_nothing(office_folder: Path, source: Path) -> None:
    before = slugs(Workspace(office_folder))
    result = imported(office_folder, source, dry_run=True)
    assert len(result.imported) == 2
    assert slugs(Workspace(office_folder)) == before


def test_the_kind_can_be_said(office_folder: Path, source: Path) -> None:
    release, notice = imported(office_folder, source, kind=Kind.STATEMENT).imported
    assert (release.kind, notice.kind) == (Kind.STATEMENT, Kind.REPORT_NOTICE)


def test_one_file_that_cannot_be_read_leaves_the_others(office_folder: Path, source: Path) -> None:
    bad = source.with_name("bad.pdf")
    bad.write_bytes(b"%PDF-1.7 and so on")
    result = imported(office_folder, bad, source)
    assert [it.file for it in result.faults] == [str(bad)]
    assert len(result.imported) == 2


def test_a_file_is_imported_whole_or_not_at_all(
    office_folder: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = slugs(Workspace(office_folder))
    rename, done = Path.rename, []

    def full(self: Path, target: Path) -> Path:
        if self.name.startswith("new-"):
            done.append(target)
            if len(done) == 2:
                raise OSError(28, os.strerror(28), str(target))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(DiskFault):
        imported(office_folder, source)
    assert len(done) == 2
    assert slugs(Workspace(office_folder)) == before


def test_nothing_is_said_twice_in_a_json_event(office_folder: Path, source: Path) -> None:
    release = imported(office_folder, source).imported[0]
    (file,) = (office_folder / "releases" / release.slug / "history").iterdir()
    details = json.loads(file.read_text(encoding="utf-8"))["details"]
    assert set(details) == {"source", "sha256", "words_sha256", "format", "encoding", "line"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "no-words"),
        (b"%PDF-1.7\n%\xe2\xe3", "not-text"),
        (b"PK\x03\x04" + bytes(100), "not-word"),
        (bytes(range(32)) * 40, "not-text"),
        (b"<html><body><nav>Home</nav><script>x</script></body></html>", "no-announcement"),
        (b"<html><script>x</script></html>", "no-words"),
        (b"<div>" * 5000 + b"word", "nested-too-deep"),
        (b"word " * 2_000_000, "too-long"),
    ],
)
def test_what_holds_no_announcement_is_refused(
    office_folder: Path, tmp_path: Path, data: bytes, code: str
) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(data)
    before = slugs(Workspace(office_folder))
    (fault,) = imported(office_folder, file).faults
    assert (fault.code, bool(fault.hint)) == (code, True)
    assert slugs(Workspace(office_folder)) == before


def test_a_file_of_200_megabytes_is_refused_unread(office_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as hole:
        hole.truncate(200 << 20)
    (fault,) = imported(office_folder, file).faults
    assert fault.code == "too-large"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16"), ("cp1252", "cp1252")],
)
def test_the_encoding_is_found_and_told(
    office_folder: Path, tmp_path: Path, encoding: str, name: str
) -> None:
    file = tmp_path / "page.txt"
    file.write_bytes("Überprüfung\n\nSie zählt “sechs” Lager – und nennt jedes.\n".encode(encoding))
    result = imported(office_folder, file)
    assert result.sources[0].encoding == name
    assert result.imported[0].headline == "Überprüfung"


def test_a_page_says_its_own_encoding(office_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    page = '<meta charset="euc-kr"><h1>국경 조사</h1><p>여섯 곳을 조사했다.</p>'
    file.write_bytes(page.encode("euc-kr"))
    result = imported(office_folder, file)
    assert (result.sources[0].encoding, result.imported[0].headline) == ("euc_kr", "국경 조사")


def test_unreadable_data_is_told_of_the_source(office_folder: Path) -> None:
    with pytest.raises(UnreadableData):
        open_office(Workspace(office_folder / "releases"))
