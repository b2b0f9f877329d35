"""The real documents, imported: every structure of them is found, and no word is lost when they are printed.

They stand beside the checkout, not in it; without them these tests are skipped.
"""

import shutil
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.embargo_check import embargo_check
from hrnk_press.desk.import_archive import Imported, ImportedRelease, import_archive
from hrnk_press.desk.init_office import NewOffice, init_office
from hrnk_press.desk.load import load_release, open_office
from hrnk_press.model.release import Kind
from hrnk_press.rendering.body import parse, plain_text_of
from hrnk_press.rendering.markup import ItemList, Paragraph
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import parse_release
from tests.seed_releases import SEEDS, entered

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason=f"{SEEDS.name} are not beside this checkout"),
]


@pytest.fixture
def office(tmp_path: Path) -> Workspace:
    """The sample office without its releases."""
    for name in ("press.toml", "contacts.toml"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "releases").mkdir()
    return Workspace(tmp_path)


def seed(number: int) -> Path:
    (file,) = SEEDS.glob(f"{number:03}_*.txt")
    return file


def imported(office: Workspace, number: int) -> Imported:
    return import_archive(open_office(office), [seed(number)], NOW)


def announcement(office: Workspace, number: int) -> ImportedRelease:
    return imported(office, number).imported[0]


@pytest.mark.parametrize("number", range(5))
def test_every_item_is_found_and_every_word_counted(office: Workspace, number: int) -> None:
    result = imported(office, number)
    kinds = [it.kind is Kind.REPORT_NOTICE for it in result.imported]
    assert kinds == [False] + [True] * (len(list(entered(number))) - 1)
    words = result.words
    assert words.rest == 0
    total = len(seed(number).read_text(encoding="utf-8").split())
    assert words.release + words.notices + words.furniture == total


@pytest.mark.parametrize("number", range(5))
def test_what_is_printed_holds_every_good_word(office: Workspace, number: int) -> None:
    for it in imported(office, number).imported:
        _, resolved = load_release(office, it.slug, NOW)
        status = status_block(resolved)
        printed = render_text(resolved, status, width=100_000).split()
        release = parse_release(it.text, it.slug)
        wanted = [
            *it.headline.split(),
            *plain_text_of(release.body).split(),
            *plain_text_of(release.abstract).split(),
        ]
        assert not Counter(wanted) - Counter(printed), it.slug


def test_nothing_of_them_is_due(office: Workspace) -> None:
    for number in range(5):
        imported(office, number)
    checked = embargo_check(office, NOW)
    assert (checked.due, checked.overdue) == ((), ())


def test_a_release_with_a_letter(office: Workspace) -> None:
    it = announcement(office, 0)
    assert it.date == date(2013, 6, 4)
    assert [one.person for one in it.contacts] == ["greg-scarlatoiu"]
    assert [one.person for one in it.signatories] == [
        "winston-lord",
        "roberta-cohen",
        "andrew-natsios",
        "greg-scarlatoiu",
    ]
    assert it.signatories[0].honorific == "The Honorable"
    assert it.signatories[2].said_of == "former USAID Administrator"
    assert [one.organization for one in it.boilerplates] == ["hrnk"]
    assert any("attachment" in note.message for note in it.notes)


def test_its_first_notice_has_its_embargo(office: Workspace) -> None:
    notice = imported(office, 0).imported[1]
    assert notice.embargo is not None
    assert notice.embargo.utc == datetime(2018, 12, 19, 5, 1, tzinfo=UTC)
    assert "expired-embargo-line" in {it.finding.name for it in notice.findings}


def test_a_release_with_quotes(office: Workspace) -> None:
    it = announcement(office, 1)
    assert {one.speaker for one in it.quotes} >= {
        "winston-lord",
        "roberta-cohen",
        "greg-scarlatoiu",
    }
    (contact,) = it.contacts
    assert (contact.email, contact.candidate) == ("", "executive.director@hrnk.org")
    assert "address-obfuscated" in {one.finding.name for one in it.findings}
    assert "text-cut-off" in {one.finding.name for one in it.findings}


def test_an_embargo_line_without_a_zone_stays_a_question(office: Workspace) -> None:
    notice = imported(office, 1).imported[1]
    assert notice.embargo is None
    assert any("no time zone" in note.message for note in notice.notes)


def test_a_joint_release(office: Workspace) -> None:
    it = announcement(office, 2)
    assert (it.place, it.date) == ("New York", date(2014, 10, 29))
    assert it.organizations == ("hrnk", "jbi")
    assert [one.person for one in it.contacts] == ["greg-scarlatoiu", "felice-gaer"]
    assert [one.organization for one in it.boilerplates] == ["hrnk", "jbi"]
    assert {one.name for one in it.quotes} >= {"Michael Kirby"}
    assert {one.speaker for one in it.quotes} >= {"roberta-cohen", "felice-gaer", "greg-scarlatoiu"}


def test_a_new_office_learns_whom_they_name(tmp_path: Path) -> None:
    init_office(tmp_path / "office", NewOffice("River Watch"))
    result = imported(Workspace(tmp_path / "office"), 2)
    assert [it.name for it in result.imported[0].boilerplates] == [
        "Committee for Human Rights in North Korea",
        "Jacob Blaustein Institute for the Advancement of Human Rights",
    ]
    proposed = {it.name: (it.kind, it.title) for it in result.proposals}
    assert proposed["Michael Kirby"] == ("person", "Chair of the COI")
    assert proposed["Felice Gaer"] == ("person", "Director, JBI")
    assert proposed["Roberta Cohen"] == ("person", "HRNK Co-Chair")
    assert [kind for kind, _ in proposed.values()].count("organization") == 2


def test_a_declaration_with_two_lists(office: Workspace) -> None:
    it = announcement(office, 3)
    assert (it.kind, it.date) == (Kind.STATEMENT, None)
    blocks = parse(parse_release(it.text, it.slug).body)
    lists = [one for one in blocks if isinstance(one, ItemList)]
    assert [(one.start, len(one.items)) for one in lists] == [(1, 3), (None, 6)]


def test_ten_titled_sections_with_a_nested_list(office: Workspace) -> None:
    it = announcement(office, 4)
    assert it.kind is Kind.POLICY_RECOMMENDATIONS
    (whole,) = parse(parse_release(it.text, it.slug).body)
    assert isinstance(whole, ItemList)
    assert len(whole.items) == 10
    assert all(len(one) > 1 and isinstance(one[0], Paragraph) for one in whole.items)
    nested = [block for one in whole.items for block in one if isinstance(block, ItemList)]
    assert [len(one.items) for one in nested] == [3]


def test_a_date_of_1969_is_none(office: Workspace) -> None:
    result = imported(office, 3)
    assert all(it.date is None or it.date.year > 1970 for it in result.imported)
    assert sum("Dec 31, 1969" in note.message for it in result.imported for note in it.notes) == 4


def test_the_defects_of_the_listing_are_named(office: Workspace) -> None:
    names: set[str] = set()
    for number in range(5):
        names |= {
            one.finding.name for it in imported(office, number).imported for one in it.findings
        }
    assert names >= {
        "text-cut-off",
        "styles-leaked",
        "garbled-characters",
        "entity-left",
        "address-obfuscated",
        "capital-i-for-l",
        "expired-embargo-line",
    }
