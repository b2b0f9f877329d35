"""The ready-made hook: what a hook is told, as a mail to whoever is on duty."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime

from hrnk_press.desk.duty import DutyOfficer
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.errors import NotFound, UsageFault
from hrnk_press.exporters.headers import address_field, ascii_address, fold, text_field
from hrnk_press.exporters.mime import Part, text_part
from hrnk_press.frozen import frozen
from hrnk_press.model.office import HookOccasion, Mail
from hrnk_press.outside.sendmail import send

SUBJECTS = {
    HookOccasion.BEFORE_LIFT: "Blocked",
    HookOccasion.ON_LIFTED: "Lifted",
    HookOccasion.ON_FAILED: "Lift failed",
    HookOccasion.ON_WAITING: "Waiting for a person",
}
ENDINGS = {
    HookOccasion.BEFORE_LIFT: "If nobody mends it, it will wait: nothing is lifted with this in its way.",
    HookOccasion.ON_LIFTED: "It is public.",
    HookOccasion.ON_FAILED: "The next run of the scheduler tries again.",
    HookOccasion.ON_WAITING: "It is not public, and waits until somebody has looked at it.",
}


@frozen
class DutyMail:
    """A mail that was sent; nobody is in `recipients` where there was nothing to say."""

    recipients: tuple[str, ...]
    subject: str


@frozen
class _Told:
    """What a hook reads from its standard input, as far as a mail needs it."""

    on: HookOccasion
    key: str
    slug: str
    when: str
    blockers: tuple[tuple[str, str], ...]
    officers: tuple[DutyOfficer, ...]
    mail: Mail
    workspace: str


def mail_duty(text: str, now: datetime) -> DutyMail:
    """Send what a hook was told (`text`, JSON) to those on duty, else to the office's own address.

    A lift that is near is mailed only where something stands in its way. There is no headline in it,
    for mail can be read on its way. Raises UsageFault for a text that no hook is given, NotFound where
    there is nobody to send to or nothing to send with, and Refused where the mail is not taken.
    """
    told = _read(text)
    subject = f"{SUBJECTS[told.on]}: {told.slug}"
    if told.on is HookOccasion.BEFORE_LIFT and not told.blockers:
        return DutyMail((), subject)
    if not told.mail.from_address:
        raise NotFound(
            "the office has no address to send from",
            'Write it in press.toml:  [mail] from_address = "press@example.org"',
            code="no-sender",
        )
    sender = ascii_address(told.mail.from_address, "press.toml: mail.from_address")
    on_duty = [ascii_address(it.email, it.person) for it in told.officers if it.email]
    recipients = tuple(dict.fromkeys(on_duty or [sender]))
    send(_message(told, subject, sender, recipients, now), sender, recipients)
    return DutyMail(recipients, subject)


def _read(text: str) -> _Told:
    try:
        said = json.loads(text)
        json.dumps(said, ensure_ascii=False).encode()  # no half characters, which no mail can hold
        utc = said.get("utc") or said.get("lifted_at")
        return _Told(
            HookOccasion(said["occasion"]),
            _key(said["key"]),
            str(said["slug"]),
            str(said.get("lifts") or (utc_text(datetime.fromisoformat(utc)) if utc else "")),
            tuple((it["message"], it["hint"]) for it in said.get("blockers", ())),
            tuple(DutyOfficer(**_texts(it)) for it in said["on_duty"]),
            Mail(**_texts(said["mail"])),
            str(said["workspace"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UsageFault(
            "standard input holds nothing that a hook is given",
            "`hrnk-press embargo lift` starts this command: name it in press.toml under [[hooks]]",
        ) from None


def _key(value: str) -> str:
    """The key, which becomes a part of the Message-ID. Raises ValueError for words that cannot."""
    if re.fullmatch(r"[0-9A-Za-z]{1,64}", value):
        return value
    raise ValueError(value)


def _texts(values: Mapping[str, object]) -> dict[str, str]:
    """The same values, all of them texts. Raises TypeError where one is none."""
    texts = {key: value for key, value in values.items() if isinstance(value, str)}
    if len(texts) < len(values):
        raise TypeError(values)
    return texts


def _message(
    told: _Told, subject: str, sender: str, recipients: tuple[str, ...], now: datetime
) -> bytes:
    """The mail with LF. Its Message-ID is the same for the same occasion, so that a repeated one is seen as such."""
    lines = [line for text in _lines(told) for line in text.splitlines() or [""]]
    content = text_part("text/plain", "".join(f"{line}\r\n" for line in lines))
    fields = (
        address_field("From", [(told.mail.from_name, sender)]),
        address_field("To", [("", it) for it in recipients]),
        text_field("Subject", subject),
        f"Date: {format_datetime(now.astimezone(UTC))}",
        fold("Message-ID", [f"<{told.key}@{sender.rpartition('@')[2]}>"]),
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
    )
    whole = str(Part((*fields, *content.fields), content.body))
    return whole.replace("\r\n", "\n").encode("ascii")


def _lines(told: _Told) -> Iterator[str]:
    yield f"{told.slug}: {told.when}".removesuffix(": ")
    yield ""
    for message, hint in told.blockers:
        yield from (f"- {message}", *([f"  {hint}"] if hint else []))
    if told.blockers:
        yield ""
    yield ENDINGS[told.on]
    yield ""
    for officer in told.officers:
        yield f"On duty: {officer.name} {officer.phone}".rstrip()
    if not told.officers:
        yield "Nobody is on duty: see [[duty]] in press.toml."
    yield f"Press office: {told.workspace}"
