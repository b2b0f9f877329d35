"""Opening offices and releases: everything looked up, every fault at once."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.load import digest_of, load_release, open_office
from hrnk_press.errors import NotFound, UnreadableData
from hrnk_press.model.canonical import canonical_document
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from hrnk_press.workspace.locate import Workspace
from tests.conftest import FRONT, write_release

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)


def test_a_release_comes_with_everybody_it_names(office_folder: Path) -> None:
    press, resolved = load_release(Workspace(office_folder), "border-survey", NOW)
    assert press.office.organization == "river-watch"
    assert [it.full_name for it in resolved.contacts] == ["Mara Ilves", "Jun Seo"]
    assert resolved.release.slug == "border-survey"


def test_faults_of_all_files_come_together(office_folder: Path) -> None:
    (office_folder / "press.toml").write_text("zone = 1")
    (office_folder / "contacts.toml").write_text("x = 1")
    write_release(office_folder, "border-survey", front="y = 1")
    with pytest.raises(UnreadableData) as caught:
        load_release(Workspace(office_folder), "border-survey", NOW)
    assert {fault.file for fault in caught.value.faults} == {
        "press.toml",
        "contacts.toml",
        "releases/border-survey/release.md",
    }


def test_a_release_that_is_not_there_has_its_nearest_names_told(office_folder: Path) -> None:
    with pytest.raises(NotFound) as caught:
        load_release(Workspace(office_folder), "border-servey", NOW)
    assert "border-survey" in caught.value.hint


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 11, 22, 4, 59, tzinfo=UTC), date(2026, 11, 21)),
        (datetime(2026, 11, 22, 5, 0, tzinfo=UTC), date(2026, 11, 22)),
    ],
)
def test_today_is_the_office_s_own_day(office_folder: Path, moment: datetime, day: date) -> None:
    assert open_office(Workspace(office_folder)).day(moment) == day


def test_without_a_date_titles_are_those_of_today(office_folder: Path) -> None:
    undated = FRONT.replace("date = 2026-12-02\n", "")
    write_release(office_folder, "border-survey", undated)
    workspace = Workspace(office_folder)
    _, now = load_release(workspace, "border-survey", NOW)
    _, then = load_release(workspace, "border-survey", datetime(2019, 6, 1, tzinfo=UTC))
    assert now.contacts[0].title == "Director of Research"
    assert then.contacts[0].title == "Researcher"


def test_content_is_read_only_where_it_is_carried(office_folder: Path) -> None:
    with_file = f'{FRONT}\n[[attachments]]\nfile = "letter.pdf"\n'
    write_release(office_folder, "border-survey", with_file)
    attachments = office_folder / "releases/border-survey/attachments"
    attachments.mkdir()
    (attachments / "letter.pdf").write_bytes(b"%PDF")
    workspace = Workspace(office_folder)
    _, measured = load_release(workspace, "border-survey", NOW)
    _, carried = load_release(workspace, "border-survey", NOW, with_content=True)
    assert measured.attachments[0].content is None
    assert carried.attachments[0].content == b"%PDF"
    assert digest_of(measured) == digest_of(carried)


def test_what_is_recorded_of_a_number_is_what_is_printed(office_folder: Path) -> None:
    contacts = office_folder / "contacts.toml"
    typed = contacts.read_text(encoding="utf-8").replace("+1 202-555-0143", "(202) 555.0143 x12")
    contacts.write_text(typed, encoding="utf-8")
    _, resolved = load_release(Workspace(office_folder), "border-survey", NOW)
    recorded = canonical_document(resolved, None)["contacts"][0]["phone"]
    assert recorded == "+1 202-555-0143 ext. 12"
    text = render_text(resolved, status_block(resolved))
    assert f"press@riverwatch.example.org · {recorded}" in text
