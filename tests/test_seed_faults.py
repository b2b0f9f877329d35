"""Real announcements, each entered as a release: every fault that they carry is found, by name and place.

They stand beside the checkout, not in it; without them these tests are skipped. An error among these
findings is a fault that nobody would send out; there is none that is not.
"""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.check import check
from hrnk_press.model.finding import Finding, Severity
from hrnk_press.workspace.locate import Workspace
from tests.seed_releases import SEEDS, entered

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 11, 22, tzinfo=UTC)
DOCUMENTS = range(5)

# Release, code, name, line and column in its file, and the first word there.
FAULTS = (
    # Document 0.
    ("seed-0-0", "TXT028", "headline-long", "5:1", "headline"),
    ("seed-0-0", "TXT031", "link-says-nothing", "12:1", "Click"),
    ("seed-0-0", "TXT032", "initials-apart", "18:65", "U. S."),
    ("seed-0-0", "TXT022", "quotes-mixed", "19:881", '"the'),
    ("seed-0-0", "MAI016", "announced-attachment-missing", "23:49", "attached"),
    ("seed-0-0", "TXT045", "contacts-typed", "25:1", "Contact:"),
    ("seed-0-1", "TIM006", "embargo-missing", "9:27", "EMBARGOED"),
    ("seed-0-1", "TXT033", "text-cut-off", "9:486", "beyon"),
    ("seed-0-2", "TXT023", "quotation-unclosed", "9:456", "“so"),
    ("seed-0-2", "TXT033", "text-cut-off", "9:456", "“so"),
    ("seed-0-3", "TXT033", "text-cut-off", "9:496", "so"),
    ("seed-0-4", "TXT033", "text-cut-off", "5:39", "Korea's"),
    ("seed-0-4", "TXT033", "text-cut-off", "6:43", "Korea's"),
    ("seed-0-4", "TXT033", "text-cut-off", "9:485", "i"),
    ("seed-0-5", "TXT016", "styles-leaked", "9:13", "p.p1"),
    ("seed-0-5", "TXT033", "text-cut-off", "9:463", "past"),
    ("seed-0-6", "TXT034", "garbled-characters", "9:325", "Hamgyo╠ćng-bukto,"),
    # Document 1.
    ("seed-1-0", "TXT028", "headline-long", "5:1", "headline"),
    ("seed-1-0", "TXT033", "text-cut-off", "5:121", "refug"),
    ("seed-1-0", "TXT022", "quotes-mixed", "16:302", "’"),
    ("seed-1-0", "TXT022", "quotes-mixed", "18:51", "“it"),
    ("seed-1-0", "TXT045", "contacts-typed", "24:1", "Contact:"),
    ("seed-1-0", "NAM014", "address-obfuscated", "24:27", "[email"),
    ("seed-1-1", "TIM003", "time-without-zone", "9:27", "EMBARGOED"),
    ("seed-1-1", "TXT035", "space-missing", "9:76", "THE"),
    ("seed-1-1", "TXT048", "sentence-twice", "9:76", "THE REPORT"),
    ("seed-1-1", "TXT023", "quotation-unclosed", "9:386", "“state"),
    ("seed-1-1", "TXT033", "text-cut-off", "9:476", "dis"),
    ("seed-1-2", "TXT033", "text-cut-off", "8:75", "an"),
    # Document 2.
    ("seed-2-0", "TXT036", "dateline-typed", "12:1", "New York"),
    ("seed-2-0", "NAM019", "speaker-unregistered", "18:120", "“will"),
    ("seed-2-0", "TXT020", "stop-twice", "18:286", ".."),
    ("seed-2-0", "TXT045", "contacts-typed", "24:1", "For"),
    ("seed-2-0", "NAM014", "address-obfuscated", "25:70", "[email"),
    ("seed-2-0", "NAM014", "address-obfuscated", "26:55", "[email"),
    ("seed-2-1", "TIM003", "time-without-zone", "9:27", "EMBARGOED"),
    ("seed-2-1", "TXT035", "space-missing", "9:76", "THE"),
    ("seed-2-1", "TXT048", "sentence-twice", "9:76", "THE REPORT"),
    ("seed-2-1", "TXT023", "quotation-unclosed", "9:386", "“state"),
    ("seed-2-1", "TXT033", "text-cut-off", "9:476", "dis"),
    ("seed-2-2", "TXT033", "text-cut-off", "8:75", "an"),
    # Document 3.
    ("seed-3-1", "TXT033", "text-cut-off", "9:447", "Kwan-li-so&nbs"),
    ("seed-3-1", "TXT017", "entity-left", "9:457", "&nbs"),
    ("seed-3-2", "TXT033", "text-cut-off", "9:456", "for"),
    ("seed-3-3", "TXT031", "link-says-nothing", "9:202", "Please view"),
    ("seed-3-5", "TXT033", "text-cut-off", "9:498", "in:"),
    ("seed-3-6", "TXT024", "hyphen-loose", "9:54", "HRNK- DigitalGlobe"),
    ("seed-3-6", "TXT033", "text-cut-off", "9:465", "The"),
    ("seed-3-10", "TXT047", "word-misspelt", "9:412", "placs"),
    ("seed-3-10", "NAM023", "capital-i-for-l", "9:266", "Kim"),
    ("seed-3-11", "TXT033", "text-cut-off", "9:510", "ent"),
    ("seed-3-12", "TXT025", "epoch-date", "3:1", "date"),
    ("seed-3-12", "TXT023", "quotation-unclosed", "9:451", "“Kim"),
    ("seed-3-12", "TXT033", "text-cut-off", "9:466", "nati"),
    ("seed-3-13", "TXT025", "epoch-date", "3:1", "date"),
    ("seed-3-13", "NAM023", "capital-i-for-l", "5:19", "Kim"),
    ("seed-3-13", "NAM023", "capital-i-for-l", "6:23", "Kim"),
    ("seed-3-13", "TXT033", "text-cut-off", "9:500", "K"),
    ("seed-3-14", "TXT033", "text-cut-off", "9:494", "i"),
    ("seed-3-15", "TXT025", "epoch-date", "3:1", "date"),
    ("seed-3-15", "TXT033", "text-cut-off", "9:511", "NG"),
    ("seed-3-16", "TXT047", "word-misspelt", "9:102", "Laurate"),
    ("seed-3-16", "TXT023", "quotation-unclosed", "9:508", "“resp"),
    ("seed-3-16", "TXT033", "text-cut-off", "9:508", "“resp"),
    ("seed-3-17", "TXT025", "epoch-date", "3:1", "date"),
    ("seed-3-17", "TXT033", "text-cut-off", "9:501", "Mason,"),
    ("seed-3-17", "NAM022", "name-misspelt", "9:430", "Stephen"),
    # Document 4.
    ("seed-4-0", "TXT032", "initials-apart", "18:1", "U. S."),
    ("seed-4-0", "TXT032", "initials-apart", "18:339", "U. S."),
    ("seed-4-0", "TXT033", "text-cut-off", "18:701", "likewise"),
    ("seed-4-0", "TXT032", "initials-apart", "67:911", "U. S."),
    ("seed-4-1", "TXT021", "bracket-unbalanced", "9:205", "(DPRK,"),
    ("seed-4-1", "TXT024", "hyphen-loose", "9:276", "mon- itoring"),
    ("seed-4-2", "TXT033", "text-cut-off", "9:447", "Kwan-li-so&nbs"),
    ("seed-4-2", "TXT017", "entity-left", "9:457", "&nbs"),
    ("seed-4-3", "TXT033", "text-cut-off", "9:456", "for"),
    ("seed-4-4", "TXT031", "link-says-nothing", "9:202", "Please view"),
    ("seed-4-6", "TXT033", "text-cut-off", "9:498", "in:"),
    ("seed-4-7", "TXT024", "hyphen-loose", "9:54", "HRNK- DigitalGlobe"),
    ("seed-4-7", "TXT033", "text-cut-off", "9:465", "The"),
    ("seed-4-11", "TXT047", "word-misspelt", "9:412", "placs"),
    ("seed-4-11", "NAM023", "capital-i-for-l", "9:266", "Kim"),
    ("seed-4-12", "TXT033", "text-cut-off", "9:510", "ent"),
    ("seed-4-13", "TXT025", "epoch-date", "3:1", "date"),
    ("seed-4-13", "TXT023", "quotation-unclosed", "9:451", "“Kim"),
    ("seed-4-13", "TXT033", "text-cut-off", "9:466", "nati"),
    ("seed-4-14", "TXT025", "epoch-date", "3:1", "date"),
    ("seed-4-14", "NAM023", "capital-i-for-l", "5:19", "Kim"),
    ("seed-4-14", "NAM023", "capital-i-for-l", "6:23", "Kim"),
    ("seed-4-14", "TXT033", "text-cut-off", "9:500", "K"),
    ("seed-4-15", "TXT033", "text-cut-off", "9:494", "i"),
    ("seed-4-16", "TXT025", "epoch-date", "3:1", "date"),
    ("seed-4-16", "TXT033", "text-cut-off", "9:511", "NG"),
    ("seed-4-17", "TXT047", "word-misspelt", "9:102", "Laurate"),
    ("seed-4-17", "TXT023", "quotation-unclosed", "9:508", "“resp"),
    ("seed-4-17", "TXT033", "text-cut-off", "9:508", "“resp"),
    ("seed-4-18", "TXT025", "epoch-date", "3:1", "date"),
    ("seed-4-18", "TXT033", "text-cut-off", "9:501", "Mason,"),
    ("seed-4-18", "NAM022", "name-misspelt", "9:430", "Stephen"),
)

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason=f"{SEEDS.name} are not beside this checkout"),
]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office with the documents' releases in place of its own."""
    office = tmp_path_factory.mktemp("office")
    for name in ("press.toml", "contacts.toml"):
        shutil.copy(ROOT / name, office)
    shutil.copytree(ROOT / "templates", office / "templates")
    for number in DOCUMENTS:
        for release in entered(number):
            folder = office / "releases" / release.slug
            folder.mkdir(parents=True)
            (folder / "release.md").write_text(release.source, encoding="utf-8")
    return office


@pytest.fixture(scope="module")
def findings(office: Path) -> tuple[Finding, ...]:
    checked = check(Workspace(office), NOW)
    assert not checked.faults
    return tuple(it for it in checked.findings if it.slug)


@pytest.mark.parametrize("number", DOCUMENTS)
def test_every_fault_is_found_where_it_is_and_nothing_else(
    number: int, office: Path, findings: tuple[Finding, ...]
) -> None:
    prefix = f"seed-{number}-"
    found = {
        (it.slug, it.code, it.name, _place(it)) for it in findings if it.slug.startswith(prefix)
    }
    expected = {it[:4] for it in FAULTS if it[0].startswith(prefix)}
    assert found == expected
    for slug, code, _, place, words in FAULTS:
        if slug.startswith(prefix):
            line, column = map(int, place.split(":"))
            text = (office / "releases" / slug / "release.md").read_text(encoding="utf-8")
            assert text.split("\n")[line - 1][column - 1 :].startswith(words), code


def test_an_error_is_what_nobody_would_send_out(findings: tuple[Finding, ...]) -> None:
    errors = {it.name for it in findings if it.severity is Severity.ERROR}
    assert errors == {
        "address-obfuscated",
        "dateline-typed",
        "embargo-missing",
        "entity-left",
        "epoch-date",
        "garbled-characters",
        "styles-leaked",
        "time-without-zone",
    }


def _place(finding: Finding) -> str:
    return f"{finding.line}:{finding.column}"
