"""The mail to the duty officer, as the machine's sendmail is given it."""

import email
import email.policy
import json
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.desk.mail_duty import DutyMail, mail_duty
from hrnk_press.errors import NotFound, Refused, UsageFault

NOW = datetime(2026, 12, 2, 5, 1, 3, tzinfo=UTC)
OFFICER = {
    "person": "ana-roos",
    "name": "Ana Roos",
    "phone": "+1 202-555-0119",
    "email": "ana@x.org",
}
BLOCKER = {"code": "TXT002", "message": "“[NAME]” was left", "hint": "Write the name"}
TOLD: dict[str, Any] = {
    "schema_version": 1,
    "occasion": "on_waiting",
    "key": "0123456789abcdef",
    "at": "2026-12-02T05:01:02Z",
    "workspace": "/newsroom/press",
    "slug": "border-survey",
    "release": "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a",
    "utc": "2026-12-02T05:01:00Z",
    "blockers": [BLOCKER],
    "on_duty": [OFFICER],
    "mail": {
        "from_name": "Büro, Press",
        "from_address": "press@riverwatch.example.org",
        "reply_to": "",
        "domain": "riverwatch.example.org",
    },
}


@pytest.fixture
def sendmail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose sendmail writes its arguments and its input into this folder."""
    program = tmp_path / "sendmail"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >{tmp_path}/words\ncat >{tmp_path}/mail\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return tmp_path


def tell(**changes: Any) -> DutyMail:
    return mail_duty(json.dumps(TOLD | changes), NOW)


def sent(sendmail: Path) -> EmailMessage:
    message = email.message_from_bytes(
        (sendmail / "mail").read_bytes(), policy=email.policy.default
    )
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def test_it_goes_to_whoever_is_on_duty(sendmail: Path) -> None:
    assert tell() == DutyMail(("ana@x.org",), "Waiting for a person: border-survey")
    assert (sendmail / "words").read_text().split() == [
        *("-i", "-f", "press@riverwatch.example.org", "--", "ana@x.org")
    ]
    message = sent(sendmail)
    assert message["To"] == "ana@x.org"
    assert message["From"] == '"Büro, Press" <press@riverwatch.example.org>'
    assert message["Subject"] == "Waiting for a person: border-survey"
    assert message["Date"].datetime == NOW
    assert message["Auto-Submitted"] == "auto-generated"


def test_it_says_what_happened_and_what_to_do(sendmail: Path) -> None:
    tell()
    assert sent(sendmail).get_content().splitlines() == [
        "border-survey: 2026-12-02 05:01 UTC",
        "",
        "- “[NAME]” was left",
        "  Write the name",
        "",
        "It is not public, and waits until somebody has looked at it.",
        "",
        "On duty: Ana Roos +1 202-555-0119",
        "Press office: /newsroom/press",
    ]


def test_lines_end_as_local_programs_expect(sendmail: Path) -> None:
    tell()
    assert b"\r" not in (sendmail / "mail").read_bytes()


def test_a_repeated_mail_bears_the_same_id(sendmail: Path) -> None:
    tell()
    first = sent(sendmail)["Message-ID"]
    tell()
    assert sent(sendmail)["Message-ID"] == first == "<0123456789abcdef@riverwatch.example.org>"


def test_a_lift_that_is_near_is_mailed_only_where_something_stands_in_its_way(
    sendmail: Path,
) -> None:
    near = {"occasion": "before_lift", "lifts": "12:01 a.m. EST Wednesday (05:01 UTC)"}
    assert tell(**near, blockers=[]).recipients == ()
    assert not (sendmail / "mail").exists()
    assert tell(**near).recipients == ("ana@x.org",)
    assert sent(sendmail).get_content().startswith("border-survey: 12:01 a.m. EST Wednesday")


def test_a_lift_is_mailed_without_its_headline(sendmail: Path) -> None:
    tell(occasion="on_lifted", headline="Camps Found", lifted_at="2026-12-02T05:01:00Z", utc=None)
    message = sent(sendmail)
    assert message["Subject"] == "Lifted: border-survey"
    assert "Camps Found" not in (sendmail / "mail").read_text()


def test_where_nobody_is_on_duty_the_office_hears_of_it(sendmail: Path) -> None:
    assert tell(on_duty=[]).recipients == ("press@riverwatch.example.org",)
    assert "Nobody is on duty" in sent(sendmail).get_content()
    assert tell(on_duty=[OFFICER | {"email": ""}]).recipients == ("press@riverwatch.example.org",)


def test_two_on_duty_are_both_written_to(sendmail: Path) -> None:
    other = OFFICER | {"person": "b", "name": "B", "email": "b@x.org"}
    assert tell(on_duty=[OFFICER, other, OFFICER]).recipients == ("ana@x.org", "b@x.org")


@pytest.mark.parametrize("words", ["two\nlines", "carriage\rreturn", "Bcc: x@example.org\r\n\r\n"])
def test_words_from_files_cannot_add_a_header_or_break_a_line(sendmail: Path, words: str) -> None:
    tell(blockers=[BLOCKER | {"message": words}])
    message = sent(sendmail)
    assert message["Bcc"] is None
    assert b"\r" not in (sendmail / "mail").read_bytes()
    with pytest.raises(Refused):
        tell(slug=words)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"occasion": "never"}', "{" * 500, "[" * 200_000], ids=len
)
def test_what_no_hook_is_told_is_a_usage_error(sendmail: Path, text: str) -> None:
    with pytest.raises(UsageFault):
        mail_duty(text, NOW)


@pytest.mark.parametrize(
    "changed",
    [
        {"key": "0\nBcc: x@example.org"},
        {"key": "a" * 3_000},
        {"key": "한"},
        {"slug": "\ud800"},
        {"lifts": "\udfff"},
        {"mail": {"from_address": 7}},
        {"mail": {"from_address": "a@x.org", "from_name": None}},
        {"on_duty": [OFFICER | {"email": 7}]},
        {"blockers": [BLOCKER | {"message": "\ud800"}]},
    ],
    ids=ascii,
)
def test_what_no_mail_can_be_made_of_is_a_usage_error(
    sendmail: Path, changed: dict[str, object]
) -> None:
    with pytest.raises(UsageFault):
        tell(**changed)
    assert not (sendmail / "mail").exists()


def test_an_office_without_an_address_cannot_mail(sendmail: Path) -> None:
    with pytest.raises(NotFound, match="no address"):
        tell(mail=TOLD["mail"] | {"from_address": ""})


def test_what_sendmail_says_is_passed_on(sendmail: Path) -> None:
    (sendmail / "sendmail").write_text("#!/bin/sh\necho mail queue is full >&2\nexit 75\n")
    with pytest.raises(Refused, match="mail queue is full"):
        tell()


def test_a_machine_without_sendmail(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from hrnk_press.outside import sendmail

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sendmail, "_FOLDERS", ())
    with pytest.raises(NotFound, match="sendmail"):
        tell()
