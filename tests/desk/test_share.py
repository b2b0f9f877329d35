"""Sharing embargoed copies: who gets one, what it says, what is recorded, and what is never done twice."""

# ruff: noqa: N802  (F20 to F28 are the names of failures)

import email
import email.policy
import json
import re
import resource
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from hrnk_press.desk.consent import Consent
from hrnk_press.desk.embargo_change import embargo_change
from hrnk_press.desk.embargo_set import embargo_clear, embargo_set
from hrnk_press.desk.hand_off import hand_off
from hrnk_press.desk.lists_accept import lists_accept
from hrnk_press.desk.load import open_office
from hrnk_press.desk.share import share
from hrnk_press.desk.share_request import request_acceptance
from hrnk_press.desk.shared import Reason, Shared
from hrnk_press.desk.state import state_of
from hrnk_press.embargo.state import State
from hrnk_press.errors import DiskFault, Refused, UnreadableData
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Moment
from hrnk_press.workspace import batches
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import unmake_desk
from hrnk_press.workspace.release_file import read_release
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at, note, occasions
from tests.desk.holding import KOREAN, in_korean, translated
from tests.rendering.reader import read as read_page
from tests.rendering.reader import words_of

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
HEADINGS = "email,name,outlet,beat,language,zone,standing_acceptance,notes"
LENA, MIN, MAX, ALI = (
    "lena@kurier.example.org",
    "min@hangang.example.org",
    "max@tag.example.org",
    "ali@nahar.example.org",
)
HEADLINE = "River Watch and Han Institute Publish First Survey"
DUTY = """
[[duty]]
person = "mara-ilves"
from = 2026-11-20T00:00:00Z
until = 2026-11-27T00:00:00Z
phone = "+1 202-555-0119"

[[duty]]
person = "jun-seo"
from = 2026-12-01T00:00:00Z
until = 2026-12-05T00:00:00Z
phone = "+82 2-555-0179"
"""


def receivers(shared: Shared) -> list[str]:
    """The addresses of those who get it."""
    return [it.email for it in shared.recipients]


@pytest.fixture(autouse=True)
def europe(ws: Workspace) -> Path:
    """A list of four: Lena and Ali hold every embargo, so does Max, who must not be written to."""
    path = ws.lists / "europe.csv"
    rows = (
        f'{LENA},"Vögt, Lena ""L""",Kurier,,de,Europe/Berlin,2026-01-01,sharp',
        f"{MIN},김민,한강일보,,ko,Asia/Seoul,,",
        f"{MAX},Max,Tag,,,,2026-02-02,",
        f"{ALI},علي 🕊️,النهار,,ar,America/Los_Angeles,2026-03-03,",
    )
    path.write_text("\n".join((HEADINGS, *rows, "")), encoding="utf-8")
    suppressed = ws.lists / "suppressed.csv"
    suppressed.write_text(f"address,reason,since,source\n{MAX},asked,2026-01-01,\n")
    with (ws.root / "press.toml").open("a") as press:
        press.write(DUTY)
    return path


def shared(ws: Workspace, now: datetime = NOW, to: str = "") -> Shared:
    """Share with as many as are counted."""
    planned = share(ws, SLUG, "europe", now, to=to)
    if not planned.copies:
        return planned
    return share(ws, SLUG, "europe", now, to=to, confirmed=planned.copies)


def copies(ws: Workspace, folder: str = "v1") -> dict[str, bytes]:
    """The messages of one sharing, by receiver."""
    found = {}
    for path in sorted(out(ws, f"copies/{folder}").glob("*.eml")):
        content = path.read_bytes()
        found[str(read(content)["To"].addresses[0].addr_spec)] = content
    return found


def read(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(content: bytes) -> str:
    """The text with its paragraphs joined (format=flowed)."""
    body = read(content).get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n").replace(" \n", " ")


def html_of(content: bytes) -> str:
    body = read(content).get_body(("html",))
    assert body is not None
    return str(body.get_content())


def out(ws: Workspace, name: str = "") -> Path:
    return ws.release_folder(SLUG) / "out" / name


def recorded(ws: Workspace) -> list[dict[str, object]]:
    path = ws.release_folder(SLUG) / "deliveries.jsonl"
    return [json.loads(it) for it in path.read_text().splitlines()] if path.exists() else []


def left_out(result: Shared) -> dict[str, Reason]:
    return {it.email: it.reason for it in result.left_out}


def test_F22_copies_go_to_those_who_accepted_and_the_count_is_told_first(ws: Workspace) -> None:
    planned = share(ws, SLUG, "europe", NOW)
    assert (planned.copies, [it.email for it in planned.recipients]) == (2, [LENA, ALI])
    assert left_out(planned) == {MIN: Reason.NOT_ACCEPTED, MAX: Reason.SUPPRESSED}
    assert not out(ws).exists()
    assert recorded(ws) == []
    with pytest.raises(Refused) as refused:
        share(ws, SLUG, "europe", NOW, confirmed=3)
    assert refused.value.code == "recipients-changed"
    assert recorded(ws) == []
    done = shared(ws)
    assert done.folder == out(ws, "copies/v1").absolute()
    assert sorted(copies(ws)) == [ALI, LENA]
    assert {it.name for it in out(ws, "copies").iterdir()} == {"v1"}
    everything = b"".join(it.read_bytes() for it in out(ws).rglob("*") if it.is_file())
    assert not any(it.encode() in everything for it in (MIN, MAX))


def test_F22_a_late_one_must_be_on_the_list_and_have_accepted(ws: Workspace) -> None:
    shared(ws)
    for address, code in (
        (MIN, "not-accepted"),
        (MAX, "suppressed"),
        (LENA, "holds-it"),
        ("nobody@kurier.example.org", "not-on-the-list"),
    ):
        with pytest.raises(Refused) as refused:
            shared(ws, to=address)
        assert refused.value.code == code
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    late = shared(ws, NOW + MINUTE, to=MIN.upper())
    assert [it.email for it in late.recipients] == [MIN]
    assert sorted(copies(ws, "v1-2")) == [MIN]
    assert [it["email"] for it in recorded(ws)] == [LENA, ALI, MIN]
    assert occasions(ws) == [Occasion.VERSION, Occasion.SHARED, Occasion.SHARED]


def test_F21_no_second_address_stands_in_any_byte(ws: Workspace) -> None:
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    shared(ws)
    for address, content in copies(ws).items():
        message = read(content)
        assert [it.addr_spec for it in message["To"].addresses] == [address]
        assert not {"Cc", "Bcc", "X-Unsent", "List-Unsubscribe"} & {*message.keys()}
        everything = [content, *(it.get_payload(decode=True) for it in message.walk())]
        others = {LENA, MIN, MAX, ALI} - {address}
        seen = b"".join(it for it in everything if isinstance(it, bytes))
        assert not any(it.encode() in seen for it in others)
        assert len([line for line in content.split(b"\r\n") if len(line) > 998]) == 0
        assert content.isascii()
    assert len({read(it)["Message-ID"] for it in copies(ws).values()}) == 3


def test_F28_the_issuer_s_line_comes_first_then_the_reader_s_own_with_its_weekday(
    ws: Workspace,
) -> None:
    shared(ws)
    first = "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026"
    for address, own in (
        (LENA, "Your time: 06:01 CET Wednesday, Dec. 2, 2026"),
        (ALI, "Your time: 9:01 p.m. PST Tuesday, Dec. 1, 2026"),
    ):
        content = copies(ws)[address]
        assert text_of(content).split("\n")[:2] == [first, own]
        words = re.sub(r"<[^>]*>", "\n", html_of(content)[html_of(content).index("<body") :])
        lines = [it.strip() for it in words.split("\n") if it.strip()]
        assert lines[lines.index(first) + 1] == own
        assert read(content)["Subject"].startswith(
            "EMBARGOED until 12:01 a.m. EST Wednesday, Dec. 2, 2026: "
        )


def test_other_people_than_were_confirmed_get_no_copy_though_they_are_as_many(
    ws: Workspace,
) -> None:
    planned = share(ws, SLUG, "europe", NOW)
    later = NOW + MINUTE
    lists_accept(ws, [ALI], later, slug=SLUG, withdraw=True)
    lists_accept(ws, [MIN], later, slug=SLUG)
    with pytest.raises(Refused) as refused:
        share(ws, SLUG, "europe", later, confirmed=planned.people)
    assert refused.value.code == "recipients-changed"
    assert not out(ws, "copies").exists()
    again = share(ws, SLUG, "europe", later)
    assert share(ws, SLUG, "europe", later, confirmed=again.people).written
    assert set(copies(ws)) == {LENA, MIN}


def test_F20_nothing_of_it_is_in_what_is_public(ws: Workspace) -> None:
    shared(ws)
    assert not out(ws, "public").exists()
    assert [it.name for it in out(ws).iterdir() if not it.name.startswith(".")] == ["copies"]
    for path in (out(ws), out(ws, "copies/v1")):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    files = [*out(ws, "copies/v1").iterdir(), ws.release_folder(SLUG) / "deliveries.jsonl"]
    assert {stat.S_IMODE(it.stat().st_mode) for it in files} == {0o600}


def test_a_copy_names_who_is_on_duty_its_reference_and_the_calendar_s_entry(ws: Workspace) -> None:
    done = shared(ws)
    for receiver in done.recipients:
        content = copies(ws)[receiver.email]
        assert re.fullmatch(r"V1(-[0-9A-F]{4}){3}", receiver.reference)
        for words in (text_of(content), html_of(content)):
            assert f"Your copy: {receiver.reference}" in words
            assert "at any hour: Mara Ilves +1 202-555-0119" in words
            assert "On duty when it ends: Jun Seo +82 2-555-0179" in words
        (entry,) = [it for it in read(content).walk() if it.get_content_type() == "text/calendar"]
        assert "DTSTART:20261202T050100Z" in entry.get_content()
        assert entry.get_filename() == "embargo.ics"
    assert len({it.reference for it in done.recipients}) == 2
    assert [it["reference"] for it in recorded(ws)] == [it.reference for it in done.recipients]
    assert [it["file"] for it in recorded(ws)] == [
        f"copies/v1/{it.path.name}" for it in done.recipients if it.path
    ]


def test_no_time_of_a_copy_is_parted_from_its_place_on_a_page(ws: Workspace) -> None:
    shared(ws)
    page = html_of(copies(ws)[LENA])
    own = page[page.index("Your time:") : page.index("Your copy:")]
    assert own.count('<span style="display:inline-block">') == own.count("<span") == 4


def test_nobody_on_duty_is_said_and_nothing_is_printed_of_it(ws: Workspace) -> None:
    press = ws.root / "press.toml"
    press.write_text(press.read_text().replace(DUTY, ""))
    assert shared(ws).on_duty == ()
    assert "at any hour" not in text_of(copies(ws)[LENA])


def test_attachments_that_are_for_afterwards_are_not_in_it(ws: Workspace) -> None:
    folder = ws.release_folder(SLUG) / "attachments"
    folder.mkdir(exist_ok=True)
    attached = ""
    for when in ("both", "embargoed", "public"):
        (folder / f"{when}.csv").write_text(f"{when},1\n")
        attached += f'\n[[attachments]]\nfile = "{when}.csv"\ntitle = "T"\nwhen = "{when}"\n'
    edit(ws, "\n+++\n", attached + "\n+++\n")
    shared(ws)
    names = {it.get_filename() for it in read(copies(ws)[LENA]).iter_attachments()}
    assert names == {"both.csv", "embargoed.csv", "embargo.ics"}
    assert b"public.csv" not in copies(ws)[LENA]
    assert "public.csv" not in text_of(copies(ws)[LENA])
    assert "you to attach" not in out(ws, "copies/v1/STEPS.txt").read_text()


def test_shared_again_gives_no_second_copy_and_newcomers_theirs(ws: Workspace) -> None:
    first = shared(ws)
    before = copies(ws)
    again = shared(ws, NOW + MINUTE)
    assert (again.copies, again.written) == (0, False)
    assert left_out(again)[LENA] is Reason.HOLDS_IT
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    late = shared(ws, NOW + MINUTE)
    assert [it.email for it in late.recipients] == [MIN]
    assert (copies(ws), sorted(copies(ws, "v1-2"))) == (before, [MIN])
    assert [it["email"] for it in recorded(ws)] == [LENA, ALI, MIN]
    assert state_of(ws, read_release(ws, SLUG), NOW) is State.UNDER_EMBARGO
    assert first.version == late.version == 1


def test_a_new_version_is_a_revised_copy_that_says_what_changed(ws: Workspace) -> None:
    shared(ws)
    edit(ws, "61 interviews", "60 interviews")
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    done = shared(ws, NOW + MINUTE)
    assert {it.email: it.replaces for it in done.recipients} == {LENA: 1, MIN: 0, ALI: 1}
    revised, fresh = copies(ws, "v2")[LENA], copies(ws, "v2")[MIN]
    for words in (text_of(revised), re.sub(r"\s+", " ", html_of(revised))):
        assert "REVISED EMBARGOED COPY: it takes the place of version 1" in words
        assert "61 interviews and 14 satellite …”, is now “… The survey draws on 60" in words
    assert text_of(revised).startswith("EMBARGOED UNTIL 12:01 a.m. EST Wednesday")
    assert "Dec. 2, 2026 (revised copy): " in read(revised)["Subject"]
    assert "REVISED" not in text_of(fresh)
    assert "revised" not in read(fresh)["Subject"]
    references = [it["reference"] for it in recorded(ws)]
    assert len({*references}) == 5
    assert shared(ws, NOW + MINUTE).copies == 0
    assert any(it.startswith("copies/v1/") for it in done.stale)


def test_a_revised_copy_that_is_lost_is_made_again_as_it_was(ws: Workspace) -> None:
    shared(ws)
    edit(ws, "61 interviews", "60 interviews")
    done = shared(ws, NOW + MINUTE)
    before = copies(ws, "v2")[LENA]
    assert done.recipients[0].path
    done.recipients[0].path.unlink()
    assert shared(ws, NOW + MINUTE, to=LENA).recipients[0].replaces == 1
    assert copies(ws, "v2-2")[LENA] == before


def test_words_that_are_taken_back_are_a_revision_too(ws: Workspace) -> None:
    shared(ws)
    edit(ws, "61 interviews", "60 interviews")
    shared(ws, NOW + MINUTE)
    edit(ws, "60 interviews", "61 interviews")
    back = shared(ws, NOW + 2 * MINUTE)
    assert {it.email: it.replaces for it in back.recipients} == {LENA: 2, ALI: 2}
    assert back.folder is not None
    (words,) = (text_of(it.read_bytes()) for it in back.folder.glob(f"{LENA}*"))
    assert "takes the place of version 2" in words
    assert shared(ws, NOW + 2 * MINUTE).copies == 0


def test_a_revised_copy_tells_of_files_by_name_and_not_of_those_for_afterwards(
    ws: Workspace,
) -> None:
    folder = ws.release_folder(SLUG) / "attachments"
    folder.mkdir(exist_ok=True)
    for name in ("both.csv", "public.csv"):
        (folder / name).write_text("a,1\n")
    shared(ws)
    attached = '\n[[attachments]]\nfile = "both.csv"\ntitle = "T"\n'
    later = '\n[[attachments]]\nfile = "public.csv"\ntitle = "T"\nwhen = "public"\n'
    edit(ws, "\n+++\n", attached + later + "\n+++\n")
    shared(ws, NOW + MINUTE)
    assert "new file: both.csv" in text_of(copies(ws, "v2")[LENA])
    (folder / "both.csv").write_text("b,2\n")
    shared(ws, NOW + 2 * MINUTE)
    assert "another file: both.csv" in text_of(copies(ws, "v3")[LENA])
    assert b"public.csv" not in b"".join(copies(ws, "v3").values())


def test_who_holds_a_copy_from_a_mailbox_gets_no_second_one_and_bears_its_reference(
    ws: Workspace,
) -> None:
    hand_off(ws, SLUG, ["mbox"], "europe", NOW, confirmed=2)
    assert shared(ws).copies == 0
    box = out(ws, "mbox/messages.mbox").read_bytes()
    for line in recorded(ws):
        assert f"Your copy: {line['reference']}".encode() in box


def test_a_copy_that_is_lost_is_made_again_for_whoever_is_named(ws: Workspace) -> None:
    first = shared(ws)
    before = copies(ws)[LENA]
    assert first.recipients[0].path
    first.recipients[0].path.unlink()
    assert shared(ws).copies == 0
    again = shared(ws, to=LENA)
    assert again.recipients[0].reference == first.recipients[0].reference
    assert copies(ws, "v1-2")[LENA] == before
    assert [it["email"] for it in recorded(ws)] == [LENA, ALI]


def test_who_took_the_acceptance_back_is_left_out_whatever_they_held(ws: Workspace) -> None:
    lists_accept(ws, [LENA], NOW, slug=SLUG, withdraw=True)
    assert left_out(share(ws, SLUG, "europe", NOW))[LENA] is Reason.WITHDRAWN
    assert hand_off(ws, SLUG, ["csv"], "europe", NOW).list.recipients == 1  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("occasion", "now", "code"),
    [
        (Occasion.HELD, NOW, "held"),
        (Occasion.KILLED, NOW, "killed"),
        (None, INSTANT, "not-lifted"),
        (Occasion.LIFTED, INSTANT + MINUTE, "public"),
    ],
)
@pytest.mark.parametrize("verb", [share, request_acceptance])
def test_what_is_held_killed_due_or_public_is_not_shared(
    ws: Workspace, occasion: Occasion | None, now: datetime, code: str, verb: object
) -> None:
    if occasion is Occasion.LIFTED:
        lift_at(ws, INSTANT)
    elif occasion:
        note(ws, occasion, NOW, reason="a witness")
    with pytest.raises(Refused) as refused:
        verb(ws, SLUG, "europe", now)  # type: ignore[operator]
    assert refused.value.code == code
    if verb is share and code in ("public", "not-lifted"):
        assert "hrnk-press export border-survey --to eml --list europe" in refused.value.hint
    assert not out(ws, "copies").exists()


def test_it_goes_out_from_the_desk_with_an_embargo_without_errors(ws: Workspace) -> None:
    edit(ws, "The survey draws", "[QUOTE] The survey draws")
    assert share(ws, SLUG, "europe", NOW, confirmed=2).refused
    edit(ws, "[QUOTE] The survey draws", "The survey draws")
    unmake_desk(ws)
    with pytest.raises(Refused) as refused:
        share(ws, SLUG, "europe", NOW, confirmed=2)
    assert refused.value.code == "not-the-desk"
    assert recorded(ws) == []


def test_a_release_without_embargo_is_not_shared(ws: Workspace) -> None:
    embargo_clear(open_office(ws), SLUG, NOW)
    with pytest.raises(Refused) as refused:
        shared(ws)
    assert refused.value.code == "not-lifted"


def test_nobody_who_accepted_is_refused_with_what_to_do(ws: Workspace, europe: Path) -> None:
    europe.write_text(f"{HEADINGS}\n{MIN},,,,,,,\n")
    with pytest.raises(Refused) as refused:
        shared(ws)
    assert refused.value.code == "nobody-accepted"
    assert "--request" in refused.value.hint


@pytest.mark.parametrize(
    "row",
    [f'"{LENA}, {MIN}",Two,,,,,2026-01-01,', f'{LENA},"Lena\nBcc: {MIN}",,,,,2026-01-01,'],
)
def test_a_row_with_two_addresses_or_a_line_break_shares_nothing(
    ws: Workspace, europe: Path, row: str
) -> None:
    europe.write_text(f"{HEADINGS}\n{row}\n")
    with pytest.raises(UnreadableData):
        shared(ws)
    assert recorded(ws) == []
    assert not out(ws).exists()


def test_a_list_that_is_changed_meanwhile_shares_nothing(ws: Workspace, europe: Path) -> None:
    def told(planned: Shared) -> None:
        assert planned.copies == 2
        with europe.open("a") as file:
            file.write("new@kurier.example.org,,,,,,2026-01-01,\n")

    with pytest.raises(DiskFault) as fault:
        share(ws, SLUG, "europe", NOW, told=told)
    assert fault.value.code == "changed-meanwhile"
    assert recorded(ws) == []
    assert not out(ws, "copies/v1").exists()


def test_two_who_share_at_once_give_each_one_copy(ws: Workspace) -> None:
    def once(_: int) -> int:
        return share(ws, SLUG, "europe", NOW, told=lambda _: None).copies

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(once, range(4))) == 2
    assert [it["email"] for it in recorded(ws)] == [LENA, ALI]
    assert [it.name for it in out(ws, "copies").iterdir()] == ["v1"]


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file may grow beyond that: writing more fails, as on a disk that is full."""
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("size", [4_000, 6_000])
def test_a_disk_that_is_full_leaves_nothing_half_written(ws: Workspace, size: int) -> None:
    planned = share(ws, SLUG, "europe", NOW)
    with largest_file(size), pytest.raises(DiskFault):
        share(ws, SLUG, "europe", NOW, confirmed=planned.copies)
    assert recorded(ws) == []
    assert not [it for it in out(ws).rglob("*") if it.is_file()]
    assert shared(ws).copies == 2


def test_a_record_that_does_not_fit_takes_everything_back(ws: Workspace) -> None:
    record = ws.release_folder(SLUG) / "deliveries.jsonl"
    line = {"release": "x", "email": "x@kurier.example.org", "copy": "notice", "pad": "x" * 40_000}
    other = json.dumps(line)
    record.write_text(f"{other}\n")
    planned = share(ws, SLUG, "europe", NOW)
    with largest_file(40_500), pytest.raises(DiskFault):
        share(ws, SLUG, "europe", NOW, confirmed=planned.copies)
    assert record.read_text() == f"{other}\n"
    assert not [it for it in out(ws).rglob("*.eml") if it.is_file()]
    assert shared(ws).copies == 2


def test_what_was_recorded_before_a_kill_is_finished_by_the_next_sharing(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def kill(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(batches.Batch, "appear", kill)
        with pytest.raises(Killed):
            shared(ws)
    assert [it["email"] for it in recorded(ws)] == [LENA, ALI]
    assert not out(ws, "copies/v1").exists()
    done = shared(ws, NOW + MINUTE)
    assert (done.copies, done.finished) == (0, (out(ws, "copies/v1").absolute(),))
    assert sorted(copies(ws)) == [ALI, LENA]
    assert [it["email"] for it in recorded(ws)] == [LENA, ALI]
    assert occasions(ws) == [Occasion.VERSION, Occasion.SHARED]


@pytest.mark.parametrize("key", ["by", "list", "to", "version"])
def test_a_damaged_line_of_what_is_to_be_finished_is_an_error_and_names_the_line(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(batches.Batch, "appear", _stopped)
        with pytest.raises(KeyboardInterrupt):
            shared(ws)
    record = ws.release_folder(SLUG) / "deliveries.jsonl"
    first, second = record.read_text().splitlines()
    damaged = json.dumps({it: value for it, value in json.loads(first).items() if it != key})
    record.write_text(f"{damaged}\n{second}\n")
    with pytest.raises(UnreadableData) as raised:
        share(ws, SLUG, "europe", NOW + MINUTE)
    (fault,) = raised.value.faults
    assert (fault.file, fault.line) == (f"releases/{SLUG}/deliveries.jsonl", 1)
    assert not out(ws, "copies/v1").exists()


def _stopped(*_: object) -> None:
    raise KeyboardInterrupt


def asked(ws: Workspace, now: datetime = NOW) -> Shared:
    planned = request_acceptance(ws, SLUG, "europe", now)
    if not planned.copies:
        return planned
    return request_acceptance(ws, SLUG, "europe", now, confirmed=planned.copies)


def test_an_invitation_asks_who_has_not_accepted_and_leaks_nothing(
    ws: Workspace, europe: Path
) -> None:
    europe.write_text(europe.read_text().replace("ko,Asia/Seoul", "en,America/Los_Angeles"))
    done = asked(ws)
    assert [it.email for it in done.recipients] == [MIN]
    assert left_out(done) == {
        LENA: Reason.ACCEPTED,
        MAX: Reason.SUPPRESSED,
        ALI: Reason.ACCEPTED,
    }
    (path,) = out(ws, "invitations/2026-11-21").glob("*.eml")  # the office's day
    content = path.read_bytes()
    message = read(content)
    text, page = (str(it.get_content()) for it in message.iter_parts())
    assert text.startswith("EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026\r\n")
    assert "".join(words_of(text)) == "".join(read_page(page).words)
    assert "Your time: 9:01 p.m. PST Tuesday, Dec. 1, 2026" in text
    assert "I accept the embargo until 12:01 a.m. EST Wednesday, Dec. 2, 2026." in text
    release = read_release(ws, SLUG)
    told = re.sub(r"\s+", " ", f"{message['Subject']} {text} {page} {content.decode()}")
    words = {*release.headline.split(), *release.subheadline.split()}
    secret = {it for it in words if len(it) > 5} - {"Watch"}
    assert not [it for it in (*secret, "Han Institute", SLUG, release.id) if it in told]
    assert [(it["copy"], it["version"], it["email"]) for it in recorded(ws)] == [
        ("invitation", None, MIN)
    ]
    assert occasions(ws) == []
    assert state_of(ws, release, NOW) is State.DRAFT
    assert asked(ws, NOW + MINUTE).copies == 0
    assert share(ws, SLUG, "europe", NOW).copies == 2


def test_a_release_that_is_not_ready_can_be_announced_to_who_must_accept(ws: Workspace) -> None:
    edit(ws, "The survey draws", "[QUOTE] The survey draws")
    assert asked(ws).copies == 1
    korean = read(next(out(ws, "invitations").rglob("*.eml")).read_bytes())
    text, page = (str(it.get_content()) for it in korean.iter_parts())
    assert "다음 시각까지 엠바고를 지키겠습니다: 2026년 12월 2일" in text
    assert '<html lang="ko"' in page


def test_who_was_asked_is_asked_again_only_when_the_embargo_moved(ws: Workspace) -> None:
    asked(ws)
    assert asked(ws, NOW + timedelta(days=1)).copies == 0
    edit(ws, "2026-12-02T00:01:00", "2026-12-03T00:01:00")
    edit(ws, "2026-12-02T05:01:00Z", "2026-12-03T05:01:00Z")
    assert asked(ws, NOW + timedelta(days=1)).copies == 1


def moved(ws: Workspace, verb: str, hours: int) -> tuple[str, ...]:
    """Move the embargo by as many hours, or say the same instant in another zone; what was deleted."""
    instant, press = INSTANT + timedelta(hours=hours), open_office(ws)
    moment = Moment(instant.replace(tzinfo=None), "UTC", instant)
    if verb == "change":
        yes = Consent(told=lambda _: None)
        return embargo_change(press, SLUG, moment, "a partner asks", NOW, yes).withdrawn
    if verb == "clear":
        return embargo_clear(press, SLUG, NOW).withdrawn
    return embargo_set(press, SLUG, moment, NOW).withdrawn


@pytest.mark.parametrize("verb", ["set", "clear", "change"])
def test_an_invitation_to_hold_another_time_cannot_go_out(ws: Workspace, verb: str) -> None:
    asked(ws)
    if verb == "change":
        shared(ws)
    assert "invitations/" in moved(ws, verb, 24)
    assert not out(ws, "invitations").exists()
    assert verb == "clear" or asked(ws, NOW + MINUTE).copies == 1


def test_who_was_asked_by_a_notice_is_not_asked_by_letter(ws: Workspace) -> None:
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    shared(ws)
    moved(ws, "change", 24)
    assert left_out(asked(ws, NOW + MINUTE))[MIN] is Reason.INVITED


def test_an_invitation_to_hold_the_same_instant_stays(ws: Workspace) -> None:
    asked(ws)
    moved(ws, "set", 0)
    assert list(out(ws, "invitations").rglob("*.eml"))


@pytest.mark.parametrize(("size", "warned"), [(11_000_000, True), (16_000_000, False)])
def test_attachments_too_large_for_mail_are_refused_and_heavy_ones_warned_of(
    ws: Workspace, size: int, warned: bool
) -> None:
    folder = ws.release_folder(SLUG) / "attachments"
    folder.mkdir(exist_ok=True)
    (folder / "film.csv").write_bytes(b"a,1\n" * (size // 4))
    edit(ws, "\n+++\n", '\n[[attachments]]\nfile = "film.csv"\ntitle = "T"\n\n+++\n')
    planned = share(ws, SLUG, "europe", NOW)
    assert (planned.copies, planned.warnings > 0) == ((2, True) if warned else (0, False))
    assert [it.name for it in planned.refused] == ([] if warned else ["message-too-large"])
    assert planned.size > size if warned else planned.size == 0


def test_an_embargo_is_accepted_in_every_language_at_once(ws: Workspace) -> None:
    translated(ws)
    in_korean(ws)
    assert MIN not in receivers(share(ws, KOREAN, "europe", NOW))
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    assert MIN in receivers(share(ws, KOREAN, "europe", NOW))
    assert MIN not in receivers(request_acceptance(ws, KOREAN, "europe", NOW))
    lists_accept(ws, [MIN, LENA], NOW + MINUTE, slug=KOREAN, withdraw=True)
    for slug in (SLUG, KOREAN):
        assert receivers(share(ws, slug, "europe", NOW + MINUTE)) == [ALI]


def test_nobody_is_asked_for_each_language_anew(ws: Workspace) -> None:
    translated(ws)
    request_acceptance(ws, SLUG, "europe", NOW, told=lambda _: None)
    again = request_acceptance(ws, KOREAN, "europe", NOW + MINUTE)
    assert receivers(again) == []
    assert Reason.INVITED in {it.reason for it in again.left_out if it.email == MIN}
