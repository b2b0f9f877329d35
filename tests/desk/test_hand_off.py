"""Handing a release to the people of a list: to whom, when, what is recorded, what is to be found."""

# ruff: noqa: N802  (F21 and F22 are the names of failures)

import csv
import io
import json
import mailbox
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header
from email.utils import getaddresses
from itertools import chain
from pathlib import Path

import pytest

from hrnk_press.desk.embargo_set import embargo_clear
from hrnk_press.desk.hand_off import hand_off
from hrnk_press.desk.holders import holders
from hrnk_press.desk.list_files import MakingFile
from hrnk_press.desk.lists_accept import lists_accept
from hrnk_press.desk.load import open_office
from hrnk_press.desk.state import state_of
from hrnk_press.embargo.state import State
from hrnk_press.errors import DiskFault, PressError, Refused, UsageFault
from hrnk_press.exporters.destinations import FOR_LISTS, WITH_SCHEDULE
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import unmake_desk
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.streamed import StagedFolder
from tests.desk.conftest import INSTANT, MINUTE, SLUG, edit, lift_at, note, occasions
from tests.workspace.disks import everything, fill, small_disk

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
HEADINGS = "email,name,outlet,beat,language,zone,standing_acceptance,notes"
LENA, MIN, MAX, ALI = (
    "lena@kurier.example.org",
    "min@hangang.example.org",
    "max@tag.example.org",
    "ali@nahar.example.org",
)
EMBARGOED = ("eml", "mbox", "mailmerge", "civimail", "listmonk", "csv", "xlsx")


@pytest.fixture
def europe(ws: Workspace) -> Path:
    """A list of four: two hold every embargo, one of them must not be written to."""
    path = ws.lists / "europe.csv"
    rows = (
        f'{LENA},"Vögt, Lena ""L""",Kurier,,de,Europe/Berlin,2026-01-01,sharp',
        f"{MIN},김민,한강일보,,ko,Asia/Seoul,,",
        f"{MAX},Max,Tag,,,,2026-02-02,",
        f"{ALI},علي 🕊️,النهار,,ar,,,",
    )
    path.write_text("\n".join((HEADINGS, *rows, "")), encoding="utf-8")
    (ws.lists / "suppressed.csv").write_text(
        f"address,reason,since,source\n{MAX},asked,2026-01-01,\n"
    )
    return path


def handed(ws: Workspace, *to: str, now: datetime = NOW, **options: object):
    planned = hand_off(ws, SLUG, to, "europe", now, **options)  # type: ignore[arg-type]
    count = planned.list.recipients
    return hand_off(ws, SLUG, to, "europe", now, confirmed=count, **options)  # type: ignore[arg-type]


def out(ws: Workspace, name: str) -> Path:
    return ws.release_folder(SLUG) / "out" / name


def rows_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def recorded(ws: Workspace) -> list[dict[str, object]]:
    path = ws.release_folder(SLUG) / "deliveries.jsonl"
    return [json.loads(it) for it in path.read_text().splitlines()] if path.exists() else []


def test_F22_before_the_instant_only_who_accepted_gets_a_copy(ws: Workspace, europe: Path) -> None:
    planned = hand_off(ws, SLUG, EMBARGOED, "europe", NOW)
    assert (planned.list.recipients, planned.list.left_out, planned.list.suppressed) == (1, 2, 1)
    assert planned.list.not_accepted == (MIN, ALI)
    assert not planned.artifacts
    assert not out(ws, "").exists()
    lists_accept(ws, [ALI], NOW, slug=SLUG)
    handed(ws, *EMBARGOED)
    assert [it[0] for it in rows_of(out(ws, "csv/recipients.csv"))[1:]] == [LENA, ALI]
    assert [it[0] for it in rows_of(out(ws, "listmonk/subscribers.csv"))[1:]] == [LENA, ALI]
    assert rows_of(out(ws, "mailmerge/mailmerge_database.csv")) == [["email"], [LENA], [ALI]]
    assert [it["email"] for it in recorded(ws)] == [LENA, ALI]
    everything = b"".join(it.read_bytes() for it in out(ws, "").rglob("*") if it.is_file())
    assert not any(it.encode() in everything for it in (MIN, MAX))


def test_F22_a_count_that_is_not_the_one_confirmed_writes_nothing(
    ws: Workspace, europe: Path
) -> None:
    with pytest.raises(Refused) as refused:
        hand_off(ws, SLUG, ["csv"], "europe", NOW, confirmed=4)
    assert refused.value.code == "recipients-changed"
    assert not out(ws, "").exists()
    assert recorded(ws) == []


def test_other_people_than_were_confirmed_get_nothing_though_they_are_as_many(
    ws: Workspace, europe: Path
) -> None:
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    planned = hand_off(ws, SLUG, ["csv"], "europe", NOW).list
    assert planned is not None
    lists_accept(ws, [MIN], NOW + MINUTE, slug=SLUG, withdraw=True)
    lists_accept(ws, [ALI], NOW + MINUTE, slug=SLUG)
    with pytest.raises(Refused) as refused:
        hand_off(ws, SLUG, ["csv"], "europe", NOW + MINUTE, confirmed=planned.people)
    assert refused.value.code == "recipients-changed"
    assert recorded(ws) == []
    again = hand_off(ws, SLUG, ["csv"], "europe", NOW + MINUTE).list
    assert again is not None
    hand_off(ws, SLUG, ["csv"], "europe", NOW + MINUTE, confirmed=again.people)
    assert [it["email"] for it in recorded(ws)] == [LENA, ALI]


def test_F21_every_recipient_has_a_message_of_their_own(ws: Workspace, europe: Path) -> None:
    lists_accept(ws, [MIN, ALI], NOW, slug=SLUG)
    handed(ws, "mbox")
    box = mailbox.mbox(out(ws, "mbox/messages.mbox"), create=False)
    messages = list(box)
    box.close()
    to = [
        [
            getaddresses([str(value)])[0][1]
            for key, value in it.items()
            if key in ("To", "Cc", "Bcc")
        ]
        for it in messages
    ]
    assert to == [[LENA], [MIN], [ALI]]
    assert len({it["Message-ID"] for it in messages}) == 3
    assert {key for it in messages for key in it} & {
        "Bcc",
        "Cc",
        "List-Unsubscribe",
        "Precedence",
    } == set()
    names = [
        "".join(
            part.decode(charset or "ascii") if isinstance(part, bytes) else part
            for part, charset in decode_header(it["To"])
        ).split(" <")[0]
        for it in messages
    ]
    assert names == ['Vögt, Lena "L"', "김민", "علي 🕊️"]
    for it in messages:
        body = it.as_bytes().decode("ascii")
        assert "EMBARGOED UNTIL 12:01 a.m. EST" in body
        assert not any(other in body for other in (LENA, MIN, ALI) if other not in str(it["To"]))


def test_F21_a_file_each_has_one_recipient_and_takes_the_place_of_earlier_ones(
    ws: Workspace, europe: Path
) -> None:
    lists_accept(ws, [MIN, ALI], NOW, slug=SLUG)
    done = handed(ws, "eml")
    names = [f"0001-{LENA}.eml", f"0002-{MIN}.eml", f"0003-{ALI}.eml"]
    files = sorted(out(ws, "eml").glob("*.eml"))
    assert [it.name for it in files] == names
    assert {it.path for it in done.artifacts} == {*files, out(ws, "eml/STEPS.txt")}
    for path, own in zip(files, (LENA, MIN, ALI), strict=True):
        message = message_from_bytes(path.read_bytes())
        assert [it for _, it in getaddresses([str(message["To"])])] == [own]
        assert {"Cc", "Bcc", "X-Unsent", "List-Unsubscribe"} & {*message} == set()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert not any(it.encode() in path.read_bytes() for it in (LENA, MIN, ALI) if it != own)
    (out(ws, "eml") / "notes.txt").write_text("mine")
    lists_accept(ws, [LENA, MIN], NOW, slug=SLUG, withdraw=True)
    europe.write_text(europe.read_text().replace("2026-01-01", ""))
    handed(ws, "eml")
    assert sorted(it.name for it in out(ws, "eml").iterdir()) == [
        f"0001-{ALI}.eml",
        "STEPS.txt",
        "notes.txt",
    ]


def test_F22_a_new_version_says_what_changed_to_who_holds_an_earlier_one(
    ws: Workspace, europe: Path
) -> None:
    handed(ws, "mbox")
    edit(ws, "61 interviews", "60 interviews")
    lists_accept(ws, [ALI], NOW, slug=SLUG)
    for _ in ("first", "again"):
        done = handed(ws, "eml", "mbox", now=NOW + MINUTE)
        assert (done.list.recipients, done.list.revised) == (2, 1)
        with closing(mailbox.mbox(out(ws, "mbox/messages.mbox"))) as opened:
            box = {it["To"]: it for it in opened}
        files = [message_from_bytes(it.read_bytes()) for it in out(ws, "eml").glob("*.eml")]
        for message in (*box.values(), *files):
            revised = LENA in message["To"]
            assert ("(revised copy)" in " ".join(message["Subject"].split())) is revised
            text = next(it for it in message.walk() if it.get_content_type() == "text/plain")
            words = text.get_payload(decode=True).decode()  # type: ignore[union-attr]
            assert ("REVISED EMBARGOED COPY: it takes the place of version 1" in words) is revised
            assert ("61 interviews and 14" in words) is revised
            assert "60 interviews and 14" in " ".join(words.split())
        assert (len(box), len(files)) == (2, 2)


def test_words_that_are_gone_back_to_are_handed_over_and_recorded_anew(
    ws: Workspace, europe: Path
) -> None:
    ids = []
    words = ("61 interviews", "60 interviews", "61 interviews")
    for number, (was, now) in enumerate(zip((words[0], *words), words, strict=False)):
        edit(ws, was, now)
        for _ in ("first", "again"):
            handed(ws, "eml", now=NOW + number * MINUTE)
        (file,) = out(ws, "eml").glob("*.eml")
        message = message_from_bytes(file.read_bytes())
        assert ("revised copy" in " ".join(message["Subject"].split())) is bool(number)
        ids.append(message["Message-ID"])
    assert [it["version"] for it in recorded(ws)] == [1, 2, 1]
    assert len(set(ids)) == 3
    assert occasions(ws).count(Occasion.SHARED) == 3
    again = hand_off(ws, SLUG, ["eml"], "europe", NOW + 3 * MINUTE).list
    assert again is not None
    assert (again.revised, again.holding) == (1, 1)
    (holder,) = holders(ws, [read_release(ws, SLUG)])
    assert holder.version == 1


def test_a_tool_s_files_say_who_holds_an_earlier_version_and_are_not_told(
    ws: Workspace, europe: Path
) -> None:
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    handed(ws, "csv")
    same = hand_off(ws, SLUG, ["csv"], "europe", NOW + MINUTE).list
    assert same is not None
    assert (same.holding, same.revised) == (2, 0)
    assert "earlier version" not in out(ws, "csv/STEPS.txt").read_text()
    edit(ws, "61 interviews", "60 interviews")
    lists_accept(ws, [ALI], NOW, slug=SLUG)
    handed(ws, "csv", "eml", now=NOW + MINUTE)
    steps = " ".join(out(ws, "csv/STEPS.txt").read_text().split())
    assert "2 of them hold an earlier version. Nothing here says that this takes its place" in steps
    assert "Nothing here says" not in out(ws, "eml/STEPS.txt").read_text()


def test_a_draft_for_a_list_has_the_addresses_beside_it(ws: Workspace, europe: Path) -> None:
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    handed(ws, "eml", draft=True)
    folder = out(ws, "draft")
    assert (folder / "recipients.txt").read_text() == f"{LENA}\n{MIN}\n"
    draft = message_from_bytes((folder / f"{SLUG}.draft.eml").read_bytes())
    assert draft["X-Unsent"] == "1"
    steps = " ".join((folder / "STEPS.txt").read_text().split())
    assert "Where it is only shown (Apple Mail), choose Message > Send Again." in steps
    assert not {"Date", "Message-ID", "Bcc", "Cc"} & {*draft}
    assert not any(it in draft.as_string() for it in (LENA, MIN))
    assert "Bcc" in (folder / "STEPS.txt").read_text()
    assert {it["email"] for it in recorded(ws)} == {LENA, MIN}


def test_what_was_handed_over_is_recorded_and_said_once(ws: Workspace, europe: Path) -> None:
    first = handed(ws, "csv", "ics")
    assert handed(ws, "csv", "ics").version == first.version == 1
    (line,) = recorded(ws)
    assert line["digest"]
    assert {key: line[key] for key in ("version", "list", "to", "copy", "utc", "email")} == {
        "version": 1,
        "list": "europe",
        "to": ["csv", "ics"],
        "copy": "embargoed",
        "utc": "2026-12-02T05:01:00Z",
        "email": LENA,
    }
    record = ws.release_folder(SLUG) / "deliveries.jsonl"
    assert stat.S_IMODE(record.stat().st_mode) == 0o600
    assert occasions(ws) == [Occasion.VERSION, Occasion.SHARED]
    assert state_of(ws, read_release(ws, SLUG), NOW) is State.UNDER_EMBARGO
    edit(ws, "61 interviews", "60 interviews")
    handed(ws, "csv", "ics")
    assert [it["version"] for it in recorded(ws)] == [1, 2]


def test_a_line_cut_short_by_a_kill_is_taken_away(ws: Workspace, europe: Path) -> None:
    record = ws.release_folder(SLUG) / "deliveries.jsonl"
    record.write_text('{"at": "2026-11-22T05:0')
    handed(ws, "csv")
    assert [it["email"] for it in recorded(ws)] == [LENA]


@pytest.mark.parametrize("to", ["mailchimp"])
def test_a_tool_with_a_public_page_gets_no_embargoed_copy(
    ws: Workspace, europe: Path, to: str
) -> None:
    with pytest.raises(Refused) as refused:
        handed(ws, to)
    assert refused.value.code == "public-page"
    assert recorded(ws) == []
    assert not out(ws, "").exists()


def test_the_public_is_scheduled_at_the_instant_and_never_before(
    ws: Workspace, europe: Path
) -> None:
    done = handed(ws, "mailchimp", "listmonk", after_lift=True)
    assert done.list.recipients == 3
    campaign = json.loads(out(ws, "listmonk/campaign.json").read_text())
    assert datetime.fromisoformat(campaign["send_at"]) == INSTANT
    at = json.loads(out(ws, "mailchimp/schedule.json").read_text())["schedule_time"]
    assert timedelta(0) <= datetime.fromisoformat(at) - INSTANT < timedelta(minutes=15)
    assert datetime.fromisoformat(at).minute % 15 == 0
    assert "EMBARGOED" not in campaign["body"]
    assert {it["copy"] for it in recorded(ws)} == {"public"}
    assert Occasion.SHARED not in occasions(ws)
    for name in (*sorted(FOR_LISTS - WITH_SCHEDULE), "html", "ics"):
        with pytest.raises(Refused) as refused:
            handed(ws, name, "listmonk", after_lift=True)
        assert refused.value.code == "no-schedule"


def test_copies_under_embargo_and_what_is_scheduled_stand_beside_one_another(
    ws: Workspace, europe: Path
) -> None:
    assert handed(ws, "csv").stale == ()
    assert handed(ws, "mailchimp", after_lift=True).stale == ()
    assert handed(ws, "csv").stale == ()
    lift_at(ws, INSTANT)
    after = handed(ws, "civimail", now=INSTANT + MINUTE)
    assert {it.partition("/")[0] for it in after.stale} == {"csv"}


def test_what_is_public_goes_to_everybody_but_the_suppressed(ws: Workspace, europe: Path) -> None:
    lift_at(ws, INSTANT)
    done = handed(ws, *sorted(FOR_LISTS), now=INSTANT + MINUTE)
    assert (done.list.recipients, done.list.suppressed) == (3, 1)
    assert "send_at" not in json.loads(out(ws, "listmonk/campaign.json").read_text())
    assert not out(ws, "mailchimp/schedule.json").exists()


@pytest.mark.parametrize(
    ("occasion", "now", "code"),
    [
        (Occasion.HELD, NOW, "held"),
        (Occasion.KILLED, NOW, "killed"),
        (None, INSTANT, "not-lifted"),
    ],
)
@pytest.mark.parametrize("after_lift", [False, True])
def test_what_is_held_killed_or_due_goes_to_nobody(
    ws: Workspace,
    europe: Path,
    occasion: Occasion | None,
    now: datetime,
    code: str,
    after_lift: bool,
) -> None:
    if occasion:
        note(ws, occasion, NOW, reason="a witness")
    with pytest.raises(Refused) as refused:
        handed(ws, "listmonk", now=now, after_lift=after_lift)
    assert refused.value.code == code


@pytest.mark.parametrize("after_lift", [False, True])
def test_a_release_without_embargo_waits_for_its_lift(
    ws: Workspace, europe: Path, after_lift: bool
) -> None:
    embargo_clear(open_office(ws), SLUG, NOW)
    with pytest.raises(Refused) as refused:
        handed(ws, "listmonk", after_lift=after_lift)
    assert refused.value.code == "not-lifted"


def test_only_the_desk_hands_over_what_is_not_public(ws: Workspace, europe: Path) -> None:
    unmake_desk(ws)
    with pytest.raises(Refused) as refused:
        handed(ws, "csv")
    assert refused.value.code == "not-the-desk"


def test_missing_approvals_keep_it_back(ws: Workspace, europe: Path) -> None:
    press = ws.press_file.read_text()
    ws.press_file.write_text(press.replace("approvals = 0", "approvals = 1"))
    exported = hand_off(ws, SLUG, ["csv"], "europe", NOW, confirmed=1)
    assert exported.missing
    assert recorded(ws) == []
    assert not out(ws, "").exists()


def test_an_acceptance_of_an_earlier_end_is_none_of_a_later_one(
    ws: Workspace, europe: Path
) -> None:
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    edit(ws, "until = 2026-12-02T00:01:00", "until = 2026-12-03T00:01:00")
    edit(ws, "utc = 2026-12-02T05:01:00Z", "utc = 2026-12-03T05:01:00Z")
    edit(ws, "date = 2026-12-02", "date = 2026-12-03")
    assert MIN in hand_off(ws, SLUG, ["csv"], "europe", NOW).list.not_accepted
    lists_accept(ws, [MIN], NOW, slug=SLUG, withdraw=True)
    assert hand_off(ws, SLUG, ["csv"], "europe", NOW).list.recipients == 1


def test_nothing_of_a_list_is_asked_of_what_takes_none(ws: Workspace, europe: Path) -> None:
    with pytest.raises(UsageFault):
        hand_off(ws, SLUG, ["text", "ics"], "europe", NOW)


def test_who_holds_every_embargo_from_a_day_to_come_holds_none_today(
    ws: Workspace, europe: Path
) -> None:
    lists_accept(ws, [MIN], NOW, slug=SLUG)
    europe.write_text(europe.read_text(encoding="utf-8").replace("2026-01-01", "2062-01-01"))
    planned = hand_off(ws, SLUG, ["eml"], "europe", NOW).list
    assert planned is not None
    assert (planned.recipients, planned.not_accepted) == (1, (LENA, ALI))


def test_nobody_who_accepted_is_a_refusal(ws: Workspace, europe: Path) -> None:
    europe.write_text(f"{HEADINGS}\n{MIN},,,,,,,\n")
    with pytest.raises(Refused) as refused:
        hand_off(ws, SLUG, ["csv"], "europe", NOW)
    assert refused.value.code == "nobody-accepted"


def test_a_list_changed_meanwhile_leaves_nothing(
    ws: Workspace, europe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hrnk_press.desk import hand_off as module

    fill, before = module._fill, europe.read_text()

    def changed_meanwhile(made: object, recording: object, members: Iterator[object]) -> None:
        first = next(members)
        europe.write_text(before + f"x{ALI},,,,,,2026-01-01,\n")
        fill(made, recording, chain([first], members))  # type: ignore[arg-type]

    monkeypatch.setattr(module, "_fill", changed_meanwhile)
    for name in EMBARGOED:
        europe.write_text(before)
        with pytest.raises(DiskFault):
            handed(ws, name)
    assert recorded(ws) == []
    assert [it for it in out(ws, "").rglob("*") if it.is_file()] == []


def test_a_file_that_reads_back_otherwise_is_not_placed(
    ws: Workspace, europe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = MakingFile.finish

    def spoilt(made: MakingFile) -> None:
        made.target.file.seek(40)
        made.target.file.write(b"#")
        finish(made)

    def tampered(folder: StagedFolder, name: str) -> bytes:
        return read(folder, name).replace(LENA.encode(), MAX.encode())

    read = StagedFolder.read
    monkeypatch.setattr(MakingFile, "finish", spoilt)
    monkeypatch.setattr(StagedFolder, "read", tampered)
    for name in EMBARGOED:
        with pytest.raises(PressError):
            handed(ws, name)
    assert recorded(ws) == []
    assert [it for it in out(ws, "").rglob("*") if it.is_file()] == []


def test_a_full_disk_leaves_nothing_and_records_nothing(
    ws: Workspace, europe: Path, tmp_path: Path
) -> None:
    people = (f"j{it}@paper.example.org,Name {it},Paper,,,,2026-01-01," for it in range(300))
    europe.write_text("\n".join((HEADINGS, *people, "")), encoding="utf-8")
    for name in EMBARGOED:
        with small_disk(tmp_path / name, kibibytes=64) as disk:
            (disk / name).mkdir()
            (disk / f"{name}/notes.txt").write_text("mine")
            fill(disk)
            os.truncate(disk / "filler", (disk / "filler").stat().st_size - (8 << 10))
            before = everything(disk)
            with pytest.raises(DiskFault, match="No space left") as full:
                handed(ws, name, out=disk)
            assert "free some space" in full.value.hint
            assert everything(disk) == before
    assert recorded(ws) == []


@pytest.mark.parametrize("steps", range(0, 100, 10))
def test_a_kill_half_way_leaves_a_record_of_everything_that_is_there(
    ws: Workspace, europe: Path, steps: int
) -> None:
    lists_accept(ws, [MIN, ALI], NOW, slug=SLUG)
    killed = Path(__file__).parents[1] / "soak/kill"
    asked = ["export", SLUG, "--to", "csv", "eml", "mbox", "listmonk", "--list", "europe", "--yes"]
    script = (
        "import sys; from datetime import datetime, UTC; from hrnk_press.cli import app, clock;"
        "clock.now = lambda: datetime(2026, 11, 22, 1, tzinfo=UTC); sys.exit(app.run(sys.argv[1:]))"
    )
    path = os.pathsep.join((str(killed), str(killed.parents[2])))
    done = subprocess.run(
        [sys.executable, "-c", script, *asked],
        cwd=ws.root,
        env={**os.environ, "PYTHONPATH": path, "KILL_AT": str(steps)},
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    made = out(ws, "csv/recipients.csv")
    there = [it[0] for it in rows_of(made)[1:]] if made.exists() else []
    messages = [it.stem.partition("-")[2] for it in out(ws, "eml").glob("[0-9]*.eml")]
    assert {*there, *messages} <= {it["email"] for it in recorded(ws)}
    handed(ws, "csv", "eml", "mbox", "listmonk", now=NOW + MINUTE)
    assert sorted(str(it["email"]) for it in recorded(ws)) == sorted([LENA, MIN, ALI])
    assert occasions(ws).count(Occasion.SHARED) == 1
    assert not list(ws.root.rglob(".hrnk-press-*-*"))
