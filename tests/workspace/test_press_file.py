"""Reading press.toml."""

import datetime as dt
from pathlib import Path

import pytest

from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.model.office import (
    ApprovalPolicy,
    Block,
    Branding,
    Duty,
    Hook,
    HookOccasion,
    Mail,
    Office,
    ReaderZone,
    Style,
)
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.press_file import parse_office, read_office

LEAST = 'schema_version = 1\norganization = "river-watch"\nzone = "Asia/Seoul"\n'


def faults_of(text: str) -> tuple[Fault, ...]:
    with pytest.raises(UnreadableData) as caught:
        parse_office(text)
    return caught.value.faults


def said(text: str) -> list[str]:
    return [f"{it.line}:{it.column} {it.code} {it.message}" for it in faults_of(text)]


def test_the_least_an_office_says() -> None:
    assert parse_office(LEAST) == Office(organization="river-watch", zone="Asia/Seoul")


def test_every_key_of_the_settings_is_read() -> None:
    office = parse_office(
        LEAST
        + """
reader_zones = ["America/New_York", { zone = "Europe/Zurich", city = "Geneva" }, "Etc/GMT+5"]
style = "british"
blocks = ["contacts", "end-mark"]
end_mark = "ends"
languages = ["ko", "en"]
place = "Seoul"
phone_region = "KR"

[mail]
from_name = "Press"
from_address = "press@example.org"
reply_to = "desk@example.org"
domain = "example.org"

[branding]
logo = "logo.png"
logo_alt = "River Watch"
accent = "#A0b1c2"

[approval]
approvals = 2
roles = ["Executive Director"]
partners = true
speakers = true
signatories = false

[[duty]]
person = "mara-ilves"
from = 2026-12-01T09:00:00+09:00
until = 2026-12-08T00:00:00Z
phone = "+1 202-555-0143"

[[hooks]]
on = "on_lifted"
command = ["publish", "--now"]
timeout = 5
"""
    )
    assert office == Office(
        organization="river-watch",
        zone="Asia/Seoul",
        reader_zones=(
            ReaderZone("America/New_York", "New York"),
            ReaderZone("Europe/Zurich", "Geneva"),
            ReaderZone("Etc/GMT+5", "Etc/GMT+5"),
        ),
        style=Style.BRITISH,
        blocks=(Block.CONTACTS, Block.END_MARK),
        end_mark="ends",
        languages=("ko", "en"),
        default_place="Seoul",
        phone_region="KR",
        mail=Mail("Press", "press@example.org", "desk@example.org", "example.org"),
        branding=Branding("logo.png", "River Watch", "#A0b1c2"),
        approval=ApprovalPolicy(2, ("Executive Director",), partners=True, speakers=True),
        duty=(
            Duty(
                "mara-ilves",
                dt.datetime(2026, 12, 1, 0, tzinfo=dt.UTC),
                dt.datetime(2026, 12, 8, tzinfo=dt.UTC),
                "+1 202-555-0143",
            ),
        ),
        hooks=(Hook(HookOccasion.ON_LIFTED, ("publish", "--now"), 5),),
    )


def test_a_newer_format_is_refused_before_its_keys_are_judged() -> None:
    (fault,) = faults_of('# later\nschema_version = 2\nholograms = "yes"\n')
    assert (fault.code, fault.line) == ("newer-format", 2)
    assert "this office has format 2; this hrnk-press knows formats up to 1" in fault.message
    assert fault.hint == "Install a newer hrnk-press"


def test_missing_keys_and_unknown_ones_are_named_together() -> None:
    assert said('schema_version = 0\nreader_zone = []\n[mial]\nfrom = ""\n') == [
        "1:1 missing-key organization: missing; press.toml cannot do without it",
        "1:1 bad-value schema_version: should be from 1 to 1, not 0",
        "1:1 missing-key zone: missing; press.toml cannot do without it",
        "2:1 unknown-key reader_zone: press.toml has no such key",
        "3:1 unknown-key mial: press.toml has no such key",
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            'reader_zones = "Asia/Seoul"',
            "reader_zones: should be a list in square brackets, not text",
        ),
        ('reader_zones = ["Seoul"]', 'reader_zones #1.zone: "Seoul" is no time zone'),
        ("reader_zones = [9]", "reader_zones #1: should be a zone or a table, not the number 9"),
        ('reader_zones = [{ city = "Seoul" }]', "reader_zones #1.zone: missing"),
        ('style = "AP"', 'style: "AP" is not one of ap, british'),
        ('blocks = ["contacts", "contacts"]', "blocks: names contacts twice"),
        ('phone_region = "usa"', "phone_region: should be a country of two capital letters"),
        ("mail = []", "mail: should be a table of keys and values, not a list"),
        (
            'mail.from_address = "River Watch <a@b.org>"',
            "mail.from_address: should be an e-mail address",
        ),
        ('mail.from_name = "a\\r\\nBcc: b@c.org"', "mail.from_name: holds a line break"),
        ('mail.domain = "nodots"', "mail.domain: should be a domain name"),
        ('branding.accent = "red"', "branding.accent: should be a colour"),
        ("approval.approvals = -1", "approval.approvals: should be from 0 to 100, not -1"),
        (
            "approval.approvals = true",
            "approval.approvals: should be a whole number from 0 to 100, not true",
        ),
        (
            "hooks = [{ on = 'on_failed', command = 'rm -r x' }]",
            "hooks #1.command: should be a list",
        ),
        ("hooks = [{ on = 'on_failed', command = [] }]", "hooks #1.command: should name a program"),
        (
            "hooks = [{ on = 'lifted', command = ['a'] }]",
            'hooks #1.on: "lifted" is not one of before_lift, on_lifted, on_failed, on_waiting',
        ),
        (
            "duty = [{ person = 'a', from = 2026-01-02T00:00:00Z, until = 2026-01-01T00:00:00Z }]",
            "duty #1: until should be later than from",
        ),
        (
            "duty = [{ person = 'a', from = 2026-01-02, until = 2026-01-03T00:00:00Z }]",
            "duty #1.from: should be a date and time with offset, not the date",
        ),
    ],
)
def test_what_the_settings_cannot_say(line: str, message: str) -> None:
    (fault,) = faults_of(LEAST + line)
    assert fault.message.startswith(message)
    assert fault.line == 4


def test_broken_toml_is_named_with_its_place(office_folder: Path) -> None:
    (office_folder / "press.toml").write_text(f"{LEAST}style = ap\n", encoding="utf-8")
    with pytest.raises(UnreadableData) as caught:
        read_office(Workspace(office_folder))
    (fault,) = caught.value.faults
    assert (fault.code, fault.file, fault.line, fault.column) == ("broken-toml", "press.toml", 4, 9)
    assert "quotes" in fault.hint


def test_a_second_copy_of_the_settings_is_a_fault(office_folder: Path) -> None:
    (office_folder / "press.sync-conflict-20261122-101010-ABCDEFG.toml").touch()
    with pytest.raises(UnreadableData) as caught:
        read_office(Workspace(office_folder))
    assert [it.code for it in caught.value.faults] == ["conflict-copy"]


def test_settings_that_are_gone(office_folder: Path) -> None:
    (office_folder / "press.toml").unlink()
    with pytest.raises(UnreadableData) as caught:
        read_office(Workspace(office_folder))
    (fault,) = caught.value.faults
    assert (fault.code, fault.file) == ("missing-file", "press.toml")
    assert fault.hint
