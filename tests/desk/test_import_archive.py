"""Older announcements into an office: archived, whole or not at all, and once."""

import json
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from hrnk_press.desk.import_archive import import_archive
from hrnk_press.desk.imported import Imported, ImportedRelease
from hrnk_press.desk.load import open_office
from hrnk_press.desk.show import show
from hrnk_press.embargo.state import State
from hrnk_press.errors import DiskFault, UnreadableData
from hrnk_press.model.release import Kind
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import slugs
from tests.growth import grows_with_its_length

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


def test_a_page_with_very_many_findings_is_read_at_once(
    office_folder: Path, tmp_path: Path
) -> None:
    head = TEXT.partition("Contact")[0]

    def read(points: int) -> ImportedRelease:
        file = tmp_path / f"points-{points}.txt"
        file.write_text(head + "A map ) of it.\n\n" * points, encoding="utf-8")
        (release,) = imported(office_folder, file, dry_run=True).imported
        return release

    assert grows_with_its_length(read, 4_000)
    assert len(read(4_000).findings) > 4_000


def test_faults_of_contacts_are_not_told_of_each_page(office_folder: Path, source: Path) -> None:
    contacts = office_folder / "contacts.toml"
    written = contacts.read_text(encoding="utf-8")
    contacts.write_text(
        written.replace('title = "Researcher"', 'title = "[TITLE]"'), encoding="utf-8"
    )
    release, _ = imported(office_folder, source).imported
    assert release.findings
    assert "placeholder-left" not in {it.finding.name for it in release.findings}


def test_what_concerns_the_whole_release_stands_at_its_beginning(
    office_folder: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    letters = "\n\n".join(
        f"Bank {it} is clean again, says the club.\n\n{it}" for it in "0123456789abcdef"
    )
    page.write_text(f"News\n\nBanks Are Clean\n\nMay 3, 2016\n\n{letters}\n", encoding="utf-8")
    (release,) = imported(office_folder, page).imported
    whole = [it for it in release.findings if it.finding.line == 2]
    assert whole
    assert {it.source_line for it in whole} == {release.line}


def test_who_is_unknown_is_proposed_and_not_added(office_folder: Path, source: Path) -> None:
    before = (office_folder / "contacts.toml").read_bytes()
    (proposal,) = imported(office_folder, source).proposals
    assert (proposal.name, proposal.appears_as) == ("Elena Ost", "speaker")
    assert (office_folder / "contacts.toml").read_bytes() == before


def test_who_is_proposed_is_proposed_as_where_most_is_said(
    office_folder: Path, tmp_path: Path
) -> None:
    files = [
        page_with(tmp_path, 1, "Contact: Nina Sol, nsol@example.org"),
        page_with(tmp_path, 2, "Contact: Nina Sol, Press Officer, nsol@example.org"),
        page_with(tmp_path, 3, "Contact: Nina Sol, nina@example.org"),
    ]
    (proposal,) = imported(office_folder, *files).proposals
    assert (proposal.title, proposal.email, proposal.source) == (
        "Press Officer",
        "nsol@example.org",
        "page-02.txt",
    )


def test_a_file_is_imported_once(office_folder: Path, source: Path) -> None:
    first = imported(office_folder, source)
    again = imported(office_folder, source)
    assert again.imported == ()
    assert set(again.sources[0].had) == {it.slug for it in first.imported}


def test_a_file_whose_import_was_killed_half_way_is_finished(
    office_folder: Path, source: Path
) -> None:
    first, second = imported(office_folder, source).imported
    shutil.rmtree(office_folder / "releases" / second.slug)
    again = imported(office_folder, source)
    assert [it.slug for it in again.imported] == [second.slug]
    assert again.sources[0].again == (first.slug,)
    assert imported(office_folder, source).imported == ()


def test_an_entry_that_stands_below_several_pages_is_imported_once(
    office_folder: Path, source: Path
) -> None:
    other = source.with_name("other.txt")
    other.write_text(TEXT.replace("Six Camps", "Seven Camps"), encoding="utf-8")
    result = imported(office_folder, source, other)
    assert [it.kind for it in result.imported].count(Kind.REPORT_NOTICE) == 1
    assert result.sources[1].again == (result.imported[1].slug,)
    assert result.sources[1].words == result.sources[0].words


def test_a_file_of_which_everything_is_there_is_had_when_it_comes_again(
    office_folder: Path, source: Path
) -> None:
    copies = [source.with_name(f"copy-{it}.txt") for it in range(2)]
    for it in copies:
        it.write_text(f"{TEXT}\n", encoding="utf-8")
    result = imported(office_folder, source, *copies)
    slugs_made = tuple(it.slug for it in result.imported)
    assert (result.sources[1].again, result.sources[2].had) == (slugs_made, slugs_made)


def test_an_entry_that_stands_twice_in_a_page_is_imported_once(
    office_folder: Path, source: Path
) -> None:
    entry = TEXT[TEXT.index("Paper on Boats") :]
    source.write_text(f"{TEXT}\n{entry}", encoding="utf-8")
    result = imported(office_folder, source)
    assert [it.slug for it in result.imported][1:] == ["paper-on-boats"]
    assert result.words.notices == 2 * len(entry.split())
    assert imported(office_folder, source).sources[0].had


def test_a_dry_run_writes_nothing(office_folder: Path, source: Path) -> None:
    before = slugs(Workspace(office_folder))
    result = imported(office_folder, source, dry_run=True)
    assert len(result.imported) == 2
    assert slugs(Workspace(office_folder)) == before


def test_good_telephone_numbers_are_remembered_but_by_a_dry_run(
    office_folder: Path, source: Path
) -> None:
    kept = office_folder / ".hrnk-press" / "cache" / "telephones"
    imported(office_folder, source, dry_run=True)
    assert not kept.exists()
    imported(office_folder, source)
    assert kept.exists()


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
        if target.parent.name == "releases":
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
    keys = {"source", "sha256", "words_sha256", "format", "encoding", "line", "made"}
    assert set(details) == keys


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
        (b"<p>Home</p><footer>All rights reserved</footer>", "no-announcement"),
        (b"<html><script>x</script></html>", "no-words"),
        (b"<div>" * 5000 + b"word", "nested-too-deep"),
        (b"word " * 2_000_000, "too-long"),
        (b"<h1>A</h1><p>" + b"word " * 2_000_000 + b"</p>", "too-long"),
        (b"<h1>A</h1>" + b"<p>x" * 100_000, "too-long"),
        (b"<h1>A</h1>" + b"<p>x" * 20_000, "too-long"),
        (b"<h1>A</h1><p " + b"a=b " * 20_000 + b">x", "too-long"),
        (b"<h1>A</h1><pre>" + b"word\n\n" * 20_001 + b"</pre>", "too-long"),
        (b"From: a@example.org\nSubject: x\n" + b"A: b\n" * 10_000 + b"\nword\n", "too-long"),
        (
            b"From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
            + b"--b\n\nx\n" * 10_001,
            "too-long",
        ),
        (
            b"From: a@example.org\nSubject: x\nContent-Type: message/rfc822\n\n" * 3_000
            + b"From: b\n\nword\n",
            "nested-too-deep",
        ),
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


def test_markdown_nested_too_deep_to_be_read_is_refused(
    office_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "page.md"
    file.write_text("# A\n\n" + "> " * 3_000 + "word\n", encoding="utf-8")
    (fault,) = imported(office_folder, file).faults
    assert fault.code == "nested-too-deep"


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


STANDING = (
    "The River Club is a group of rowers in the north that has cleaned the banks of every river in"
    " its county since the flood of 1987."
)


def page_with(tmp_path: Path, number: int, closing: str) -> Path:
    file = tmp_path / f"page-{number:02}.txt"
    text = f"Bank {number} Is Clean\n\nMay {number % 28 + 1}, 2016\n\nBank number {number} is clean again, says the club.\n\n{closing}\n"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_paragraph_that_repeats_is_proposed_as_a_boilerplate(
    office_folder: Path, tmp_path: Path
) -> None:
    files = [page_with(tmp_path, it, STANDING) for it in range(3)]
    result = imported(office_folder, *files)
    (proposal,) = result.proposals
    assert (proposal.kind, proposal.name, proposal.files) == ("organization", "River Club", 3)
    assert proposal.text == STANDING
    assert STANDING.split()[-1] in result.imported[0].text


def test_another_wording_of_an_organization_of_the_registry_is_proposed_where_it_repeats(
    office_folder: Path, tmp_path: Path
) -> None:
    wording = "River Watch is a society of rowers in the north, founded in 1987, that counts boats on rivers."
    files = [page_with(tmp_path, it, wording) for it in range(3)]
    (proposal,) = imported(office_folder, *files).proposals
    assert (proposal.like, proposal.files, proposal.text) == (("river-watch",), 3, wording)


def test_a_wording_behind_its_title_is_proposed_without_it(
    office_folder: Path, tmp_path: Path
) -> None:
    wording = (
        "It is a society of rowers in the north, founded in 1987, that counts boats on rivers."
    )
    files = [page_with(tmp_path, it, f"About River Watch: {wording}") for it in range(3)]
    (proposal,) = imported(office_folder, *files).proposals
    assert (proposal.like, proposal.text) == (("river-watch",), wording)


def test_what_the_registry_has_for_other_days_is_not_proposed(
    office_folder: Path, tmp_path: Path
) -> None:
    wording = "River Watch is a society of rowers in the north, founded in 1987, that counts boats on rivers."
    with (office_folder / "contacts.toml").open("a", encoding="utf-8") as file:
        file.write(
            f'\n[[organizations.river-watch.boilerplates]]\ntext = "{wording}"\nfrom = 2030-01-01\n'
        )
    files = [page_with(tmp_path, it, wording) for it in range(3)]
    assert imported(office_folder, *files).proposals == ()


def test_a_paragraph_that_stands_once_is_not(office_folder: Path, tmp_path: Path) -> None:
    assert imported(office_folder, page_with(tmp_path, 1, STANDING)).proposals == ()


def test_many_files_are_read_by_processes_and_written_in_order(
    office_folder: Path, tmp_path: Path
) -> None:
    files = [page_with(tmp_path, it, f"It took {it} days.") for it in range(40)]
    files[7].write_bytes(b"%PDF-1.7")
    result = imported(office_folder, *files)
    assert [it.file for it in result.sources] == [str(it) for it in files if it != files[7]]
    assert [it.file for it in result.faults] == [str(files[7])]
    assert [it.headline for it in result.imported][-1] == "Bank 39 Is Clean"
    assert result.imported[0].slug == "bank-0-is-clean"
    again = imported(office_folder, *files)
    assert again.imported == ()
    assert all(it.had for it in again.sources)


def test_a_run_that_was_stopped_goes_on_where_it_was(
    office_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [page_with(tmp_path, it, f"It took {it} days.") for it in range(4)]

    def stopping() -> Iterator[Path]:
        yield from files[:2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_archive(open_office(Workspace(office_folder)), stopping(), NOW)
    rest = imported(office_folder, *files)
    assert len(rest.imported) + len([it for it in rest.sources if it.had]) == 4


def mail_with(*files: tuple[str, bytes]) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = "Bank Is Clean", "press@example.org"
    message.set_content("Bank Is Clean\n\nThe bank is clean again, says the club of rowers.\n")
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    inner = EmailMessage()
    inner["Subject"] = "Earlier news"
    inner.set_content("It was not clean.")
    message.add_attachment(inner)
    return message.as_bytes()


def test_files_that_a_mail_carries_go_with_the_release(office_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "news.eml"
    file.write_bytes(
        mail_with(("../../etc/Über die Bank.pdf", b"%PDF one"), ("map.pdf", b"%PDF two"))
    )
    (made,) = imported(office_folder, file).imported
    names = [it.file for it in made.attachments]
    assert names == ["Uber-die-Bank.pdf", "map.pdf", "Earlier news.eml"]
    folder = office_folder / "releases" / made.slug / "attachments"
    assert sorted(it.name for it in folder.iterdir()) == sorted(names)
    assert (folder / "map.pdf").read_bytes() == b"%PDF two"
    assert [
        it.file for it in read_release(Workspace(office_folder), made.slug).attachments
    ] == names


def test_an_attachment_that_is_only_listed_is_said_to_be_missing(
    office_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "news.txt"
    file.write_text(
        "Bank Is Clean\n\nThe bank is clean again, says the club of rowers.\n\nATTACHMENTS\n\nMap of the bank (map.pdf)\n",
        encoding="utf-8",
    )
    (made,) = imported(office_folder, file).imported
    assert [(it.file, it.title) for it in made.attachments] == [("map.pdf", "Map of the bank")]
    assert any("map.pdf is not in the source" in it.message for it in made.notes)


@pytest.mark.parametrize(
    ("page", "language"),
    [
        ('<html lang="de"><h1>Bericht</h1><p>Sechs Lager am Fluss.</p></html>', "de"),
        (
            '<html lang="en"><h1>조사 결과</h1><p>여섯 곳을 조사했고 결과를 발표했다.</p></html>',
            "ko",
        ),
        (
            '<html lang="en-GB"><h1>News</h1><p>The club has cleaned the bank of the river and that is all.</p></html>',
            "en-GB",
        ),
        (
            "<h1>Informe</h1><p>El informe de la oficina se publicó con los mapas de las personas que lo han hecho.</p>",
            "es",
        ),
        ("<h1>Отчёт</h1><p>Шесть лагерей у реки были исследованы в этом году.</p>", "und"),
        (
            "<h1>Club Opens a Shelter</h1><p>It has a school, a café and a bed in the mill.</p>",
            "en",
        ),
        ("<h1>Tuo Mara</h1><p>Ilves Roos Berg.</p>", "und"),
    ],
)
def test_the_language_of_a_page_is_told(
    office_folder: Path, tmp_path: Path, page: str, language: str
) -> None:
    file = tmp_path / "page.html"
    file.write_text(page, encoding="utf-8")
    (made,) = imported(office_folder, file).imported
    assert made.language == language
    assert any("language" in it.message for it in made.notes) == (language == "und")


@pytest.mark.parametrize("gone", ["vanished.txt", "/proc/self/mem"])
def test_a_file_that_cannot_be_read_leaves_the_others(
    office_folder: Path, tmp_path: Path, gone: str
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    result = imported(office_folder, tmp_path / gone, page)
    assert [it.file for it in result.faults] == [str(tmp_path / gone)]
    assert len(result.imported) > 0
