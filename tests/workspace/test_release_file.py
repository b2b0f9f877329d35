"""Reading a release: what is read, and every fault at its place."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hrnk_press.errors import Fault, NotFound, UnreadableData, UsageFault
from hrnk_press.model.release import (
    Allow,
    AttachedWhen,
    Attachment,
    Consent,
    Contact,
    Embargo,
    Kind,
    Moment,
    Origin,
    Release,
    Signatory,
    Speaker,
)
from hrnk_press.workspace import store
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import parse_release, read_release
from tests.conftest import BODY, FRONT, write_release

GOLDEN = Path(__file__).parent / "golden"
HEAD = 'id = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"\n'


def faults_of(text: str) -> tuple[Fault, ...]:
    with pytest.raises(UnreadableData) as caught:
        parse_release(text, "draft")
    return caught.value.faults


def fault_in(front: str, kind: str = "press-release") -> Fault:
    (fault,) = faults_of(f'+++\n{HEAD}kind = "{kind}"\n{front}\n+++\n')
    return fault


def as_lines(faults: tuple[Fault, ...]) -> str:
    return "".join(
        f"{it.line}:{it.column} {it.code}: {it.message}\n" + (f"    {it.hint}\n" if it.hint else "")
        for it in faults
    )


def test_the_sample_release_is_read_whole(office_folder: Path) -> None:
    release = read_release(Workspace(office_folder), "border-survey")
    assert release.organizations == ("river-watch", "han-institute")
    assert release.contacts == (Contact("mara-ilves"), Contact("jun-seo"))
    assert release.embargo == Embargo(
        datetime.fromisoformat("2026-12-02T00:01"),
        "America/New_York",
        datetime(2026, 12, 2, 5, 1, tzinfo=UTC),
    )
    assert release.body == BODY
    assert release.source.split("\n")[release.body_line - 1 :] == BODY.split("\n")


def test_every_key_of_the_format_is_read() -> None:
    release = parse_release(
        f"""+++
{HEAD}kind = "report-launch"
headline = "H"
subheadline = "S"
date = 2014-10-29
place = "New York"
language = "zh-Hant-TW"
organizations = ["hrnk", "jbi"]
contacts = ["a", {{ person = "b", role = "Chair" }}]
speakers = ["a", {{ person = "b", role = "Chair", origin = "on-record", source = "side event" }}]
translation_of = "1B7C5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
corrects = "2b7c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
public_url = "https://example.org/1"
archived = true
report_title = "T"
authors = ["A. Author", "B. Author"]
report_page = "[LINK TO THE REPORT]"
interviews = "By video,\\nin Korean."
abstract = "Long."

[[signatories]]
person = "a"
role = "Chair"
printed_as = "A. A."
capacity = "personal"
status = "confirmed"

[[signatories]]
organization = "hrnk"

[[attachments]]
file = "letter.pdf"
title = "t"
caption = "c"
credit = "cr"
alt = "al"
rights = "r"
when = "public"

[embargo]
until = 2018-12-19T00:01:00
zone = "America/New_York"
utc = 2018-12-19T14:01:00+09:00
hold = "a witness"

[[allow]]
code = "TXT019"
reason = "a title"
+++
Words.
""",
        "launch",
    )
    assert release == Release(
        slug="launch",
        id="6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a",
        kind=Kind.REPORT_LAUNCH,
        headline="H",
        source=release.source,
        body="Words.\n",
        body_line=51,
        subheadline="S",
        date=date(2014, 10, 29),
        place="New York",
        language="zh-Hant-TW",
        organizations=("hrnk", "jbi"),
        contacts=(Contact("a"), Contact("b", "Chair")),
        speakers=(Speaker("a"), Speaker("b", "Chair", Origin.ON_RECORD, "side event")),
        signatories=(
            Signatory("a", "Chair", "A. A.", "personal", Consent.CONFIRMED),
            Signatory("hrnk"),
        ),
        translation_of="1b7c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a",
        corrects="2b7c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a",
        public_url="https://example.org/1",
        archived=True,
        attachments=(Attachment("letter.pdf", "t", "c", "cr", "al", "r", AttachedWhen.PUBLIC),),
        embargo=Embargo(
            datetime.fromisoformat("2018-12-19T00:01"),
            "America/New_York",
            datetime(2018, 12, 19, 5, 1, tzinfo=UTC),
            "a witness",
        ),
        allow=(Allow("TXT019", "a title"),),
        report_title="T",
        authors=("A. Author", "B. Author"),
        report_page="[LINK TO THE REPORT]",
        interviews="By video,\nin Korean.",
        abstract="Long.",
    )


def test_the_keys_of_the_other_kinds_are_read() -> None:
    advisory = parse_release(
        f"""+++
{HEAD}kind = "media-advisory"
what = "W"
who = ["A", "B"]
where = "Room 2"
rsvp = "by mail"
accreditation = "none"
photo_opportunity = "at noon"
event = {{ until = 2026-12-01T10:00:00, zone = "Europe/Zurich" }}
+++""",
        "advisory",
    )
    assert (advisory.what, advisory.who, advisory.where) == ("W", ("A", "B"), "Room 2")
    assert (advisory.rsvp, advisory.accreditation) == ("by mail", "none")
    assert advisory.photo_opportunity == "at noon"
    assert advisory.event == Moment(datetime.fromisoformat("2026-12-01T10:00"), "Europe/Zurich")
    assert advisory.body == ""
    statement = parse_release(f'+++\n{HEAD}kind = "statement"\nattributed_to = "a"\n+++\n', "s")
    assert statement.attributed_to == "a"
    letter = parse_release(
        f'+++\n{HEAD}kind = "open-letter"\naddressee = "A"\nsalutation = "S,"\n'
        'close = "C,"\ncopies = ["X"]\n+++\n',
        "letter",
    )
    assert (letter.addressee, letter.salutation, letter.close) == ("A", "S,", "C,")
    assert letter.copies == ("X",)


def test_every_fault_is_named_at_once_with_its_place() -> None:
    source = (GOLDEN / "release-with-faults.md").read_text(encoding="utf-8")
    expected = (GOLDEN / "release-with-faults.txt").read_text(encoding="utf-8")
    assert as_lines(faults_of(source)) == expected


@pytest.mark.parametrize("hold", ['""', '"  "'])
def test_a_hold_without_a_reason_is_a_fault(hold: str) -> None:
    until = 'until = 2026-12-02T00:01:00\nzone = "America/New_York"'
    fault = fault_in(f"[embargo]\n{until}\nhold = {hold}")
    assert (fault.message, fault.line) == ("embargo.hold: should not be empty", 7)


def test_a_missing_key_is_named() -> None:
    faults = faults_of('+++\nheadline = "H"\n\n[embargo]\nhold = "a witness"\n+++\n')
    assert [(it.code, it.line, it.message) for it in faults] == [
        ("missing-key", 2, "id: missing; a release cannot do without it"),
        ("missing-key", 2, "kind: missing; a release cannot do without it"),
        ("missing-key", 4, "embargo.until: missing; [embargo] cannot do without it"),
        ("missing-key", 4, "embargo.zone: missing; [embargo] cannot do without it"),
    ]


@pytest.mark.parametrize(
    ("key", "kinds"),
    [
        ('rsvp = "x"', "media-advisory"),
        ('addressee = "x"', "open-letter"),
        ('abstract = "x"', "report-launch and report-notice"),
        ('attributed_to = "x"', "statement"),
    ],
)
def test_a_key_that_this_kind_never_prints_is_a_fault(key: str, kinds: str) -> None:
    fault = fault_in(key)
    assert (fault.code, fault.line) == ("key-of-another-kind", 4)
    assert fault.message.endswith(f"is not printed in a press-release; it belongs to {kinds}")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (r'"two\r\nlines"', "holds a line break"),
        (r'"two\u2028lines"', "holds a line break"),
        (r'"\u001b[2Jgone"', "the control character U+001B"),
        (r'"\u0000"', "the control character U+0000"),
        (r'"\u009b31m"', "the control character U+009B"),
        ("2026-12-02", "should be text in quotes, not the date 2026-12-02"),
        ("07:30:00", "should be text in quotes, not the time 07:30:00"),
        ("1.5", "should be text in quotes, not the number 1.5"),
        ("true", "should be text in quotes, not true"),
        ("{}", "should be text in quotes, not a table"),
        ("0x" + "f" * 5000, "not the number a number of very many digits"),
    ],
)
def test_what_cannot_stand_in_a_headline(value: str, said: str) -> None:
    fault = fault_in(f"headline = {value}")
    assert said in fault.message
    assert (fault.line, fault.column) == (4, 1)
    assert fault.message.isprintable()


def test_markup_and_quotes_in_a_headline_are_words() -> None:
    headline = "[bold red]News[/] {{ x }} <b>&amp;</b> = ?utf-8?q?x?="
    front = f"{HEAD}kind = 'press-release'\nheadline = '{headline}'"
    assert parse_release(f"+++\n{front}\n+++\n", "x").headline == headline


@pytest.mark.parametrize("zone", ["localtime", "Factory", "EDT", "../../etc/localtime", ""])
def test_a_zone_that_is_none_is_a_fault(zone: str) -> None:
    fault = fault_in(f'embargo = {{ until = 2026-12-02T00:01:00, zone = "{zone}" }}')
    assert "is no time zone" in fault.message


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("2026-12-02", "should be a date and time, not the date 2026-12-02"),
        ('"2026-12-02T00:01:00"', "should be a date and time, not text"),
        ("2026-12-02T00:01:00Z", "has an offset"),
        ("2026-12-02T00:01:00.5", "should be in whole seconds"),
        ("0001-01-01T00:00:00", "the year 1 is out of range"),
    ],
)
def test_until_is_wall_clock_time(until: str, said: str) -> None:
    fault = fault_in(f'embargo = {{ until = {until}, zone = "Asia/Seoul" }}')
    assert fault.message.startswith("embargo.until: ")
    assert said in fault.message


@pytest.mark.parametrize("utc", ["0001-01-01T00:00:00+10:00", "9999-12-31T23:59:59-10:00"])
def test_an_instant_beyond_the_calendar_is_a_fault(utc: str) -> None:
    fault = fault_in(
        f'embargo = {{ until = 2026-12-02T00:01:00, zone = "Asia/Seoul", utc = {utc} }}'
    )
    assert "out of range" in fault.message


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("", "no-front-matter", (1, 1)),
        ("Just words.\n", "no-front-matter", (1, 1)),
        ("---\nkind: x\n---\n", "no-front-matter", (1, 1)),
        ("+++\nkind = 1\n\nWords without an end.\n", "front-matter-without-end", (1, 1)),
        ("+++", "front-matter-without-end", (1, 1)),
        ("++++\n+++\n", "no-front-matter", (1, 1)),
    ],
)
def test_front_matter_that_is_not_there(text: str, code: str, place: tuple[int, int]) -> None:
    (fault,) = faults_of(text)
    assert (fault.code, (fault.line, fault.column)) == (code, place)
    assert fault.hint


def test_yaml_is_recognised() -> None:
    (fault,) = faults_of("---\nkind: press-release\n---\n")
    assert "YAML" in fault.hint


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_byte_order_mark_and_line_endings_make_no_difference(
    office_folder: Path, mark: str, ending: str
) -> None:
    plain = read_release(Workspace(office_folder), "border-survey")
    text = mark + plain.source.replace("\n", ending)
    (office_folder / plain.file).write_bytes(text.encode())
    assert read_release(Workspace(office_folder), "border-survey") == plain


@pytest.mark.parametrize(
    ("data", "said", "place"),
    [
        (b"+++\nplace = 'Gen\xe8ve'\n", "byte 0xE8 is not UTF-8 text", (2, 13)),
        (b"\xff\xfe+\x00+\x00", "is UTF-16, not UTF-8", (1, 1)),
        ("é한".encode() + b"\x80", "byte 0x80 is not UTF-8 text", (1, 3)),
    ],
)
def test_another_encoding_is_named_with_its_byte(
    office_folder: Path, data: bytes, said: str, place: tuple[int, int]
) -> None:
    (office_folder / "releases/border-survey/release.md").write_bytes(data)
    with pytest.raises(UnreadableData) as caught:
        read_release(Workspace(office_folder), "border-survey")
    (fault,) = caught.value.faults
    assert fault.code == "not-utf-8"
    assert said in fault.message
    assert (fault.line, fault.column) == place
    assert "UTF-8" in fault.hint


def test_a_release_of_50_megabytes_is_refused_unread(
    office_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (office_folder / "releases/border-survey/release.md").open("ab") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(store, "decode", lambda *_: pytest.fail("it was read"))
    with pytest.raises(UnreadableData) as caught:
        read_release(Workspace(office_folder), "border-survey")
    (fault,) = caught.value.faults
    assert fault.code == "too-large"
    assert "larger than 5 MB" in fault.message
    assert "attachments/" in fault.hint


@pytest.mark.parametrize(
    "slug", ["../border-survey", "/etc", "a/b", "", ".", "..", ".git", "a\x00", "a\n", "-x", "a\\b"]
)
def test_a_slug_that_leads_elsewhere_is_refused(office_folder: Path, slug: str) -> None:
    with pytest.raises(UsageFault, match="is not the name of a release") as caught:
        read_release(Workspace(office_folder), slug)
    assert caught.value.message.isprintable()


def test_a_release_that_is_not_there(office_folder: Path) -> None:
    with pytest.raises(NotFound, match="no release other: "):
        read_release(Workspace(office_folder), "other")


@pytest.mark.parametrize("linked", ["releases/out", "releases/out/release.md"])
def test_a_link_out_of_the_office_is_not_followed(
    office_folder: Path, tmp_path: Path, linked: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    write_release(elsewhere, "x")
    path = office_folder / linked
    path.parent.mkdir(exist_ok=True)
    path.symlink_to(elsewhere / linked.replace("out", "x"))
    with pytest.raises(UnreadableData) as caught:
        read_release(Workspace(office_folder), "out")
    (fault,) = caught.value.faults
    assert (fault.code, fault.file) == ("link-out-of-office", linked)


def test_a_link_inside_the_office_is_followed(office_folder: Path) -> None:
    path = office_folder / "releases/border-survey/release.md"
    path.rename(office_folder / "shared.md")
    path.symlink_to(office_folder / "shared.md")
    assert read_release(Workspace(office_folder), "border-survey").kind is Kind.PRESS_RELEASE


def test_a_loop_of_links_is_an_error_of_the_disk(office_folder: Path) -> None:
    path = office_folder / "releases/border-survey/release.md"
    path.unlink()
    path.symlink_to(path)
    with pytest.raises(store.DiskFault, match="cannot be read"):
        read_release(Workspace(office_folder), "border-survey")


@pytest.mark.parametrize(
    "copy",
    [
        "release (Mara's conflicted copy 2026-11-22).md",
        "release (conflicted copy 2026-11-22 101010).md",
        "release (Case Conflict).md",
        "release.sync-conflict-20261122-101010-ABCDEFG.md",
        "release_conflict-20261122-101010.md",
        "release-DESKTOP-1A2B3C.md",
        "release 2.md",
        "release (1).md",
        "release_conf(1).md",
    ],
)
def test_a_second_copy_left_by_a_synced_folder_is_named(office_folder: Path, copy: str) -> None:
    folder = office_folder / "releases/border-survey"
    (folder / copy).write_bytes((folder / "release.md").read_bytes())
    with pytest.raises(UnreadableData) as caught:
        read_release(Workspace(office_folder), "border-survey")
    (fault,) = caught.value.faults
    assert (fault.code, fault.file) == ("conflict-copy", f"releases/border-survey/{copy}")
    assert "then delete it" in fault.hint


@pytest.mark.parametrize("name", ["release.md~", ".release.md.swp", "release-notes.md", "notes.md"])
def test_other_files_beside_a_release_are_let_be(office_folder: Path, name: str) -> None:
    (office_folder / "releases/border-survey" / name).touch()
    read_release(Workspace(office_folder), "border-survey")


def test_a_conflict_copy_alone_is_named_too(office_folder: Path) -> None:
    folder = office_folder / "releases/border-survey"
    (folder / "release.md").rename(folder / "release.sync-conflict-1.md")
    with pytest.raises(UnreadableData) as caught:
        read_release(Workspace(office_folder), "border-survey")
    assert [it.code for it in caught.value.faults] == ["conflict-copy"]


VALID = f"+++\n{FRONT}+++\n{BODY}".encode()


@given(st.binary(max_size=300))
@example(b"+++\n[[[[" + b"[" * 5000 + b"\n+++\n")
@example(b"+++\nid = " + b"9" * 5000 + b"\n+++\n")
@example(b"+++\nkind = []\ncontacts = {}\nembargo = []\nallow = [[]]\n+++\n")
@example(b'+++\n"\\u001b" = 1\n"" = 2\n+++\n')
def test_no_bytes_make_it_fall_over(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any/releases/x/release.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    with pytest.raises(UnreadableData) as caught:
        read_release(Workspace(path.parents[2]), "x")
    for fault in caught.value.faults:
        assert fault.message.isprintable()


@given(st.integers(0, len(VALID)), st.integers(0, 40), st.binary(max_size=8))
def test_no_damage_makes_it_fall_over(at: int, length: int, put: bytes) -> None:
    data = VALID[:at] + put + VALID[at + length :]
    lines = data.count(b"\n") + 1
    try:
        release = parse_release(store.decode(data, "x"), "x")
    except UnreadableData as error:
        lines_named = [fault.line or 1 for fault in error.faults]
    else:
        lines_named = [release.body_line]
    assert all(1 <= line <= lines for line in lines_named)


toml_values = st.recursive(
    st.one_of(
        st.integers().map(str),
        st.booleans().map(lambda it: str(it).lower()),
        st.sampled_from(['"x"', "'y'", "2026-12-02", "2026-12-02T00:01:00Z", "07:30:00", "inf"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda it: f"[{', '.join(it)}]"),
        inner.map(lambda it: f"{{ person = {it}, until = {it} }}"),
    ),
    max_leaves=6,
)
SOME_KEYS = ("contacts", "signatories", "attachments", "embargo", "event", "allow", "who", "date")


@given(st.dictionaries(st.sampled_from(SOME_KEYS), toml_values, max_size=4))
def test_no_value_makes_it_fall_over(front: dict[str, str]) -> None:
    lines = "".join(f"{key} = {value}\n" for key, value in front.items())
    faults: tuple[Fault, ...] = ()
    try:
        parse_release(f'+++\n{HEAD}kind = "media-advisory"\n{lines}+++\n', "x")
    except UnreadableData as error:
        faults = error.faults
    assert all(fault.line and 4 <= fault.line <= 3 + len(front) for fault in faults)


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("who", "media-advisory"),
        ("authors", "report-launch"),
        ("copies", "open-letter"),
        ("organizations", "statement"),
    ],
)
def test_text_in_place_of_a_list_is_shown_as_a_list_of_that_key(key: str, kind: str) -> None:
    fault = fault_in(f'{key} = "Ana Roos"', kind)
    assert fault.code == "wrong-type"
    assert f"{key} = [" in fault.hint
