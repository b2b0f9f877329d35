"""The message of a notice: what mail programs need, whoever it goes to."""

import re
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.copy_words import CopyWords, copy_words
from hrnk_press.exporters.notice import calendar_entry, notice_message
from hrnk_press.exporters.notice_words import NoticeWords, notice_words
from hrnk_press.model.notice import Notice, NoticeKind, Told
from hrnk_press.model.resolved import AttachedFile
from tests.exporters.samples import LOGO, sample
from tests.rendering.reader import read, words_of

UNTIL = datetime(2026, 12, 3, 5, 1, tzinfo=UTC)
AT = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
NAMES = ("", 'Vögt, Lena "L"', "김민", "علي 🕊️", "=?utf-8?q?x?=", "x" * 300)


def made(
    kind: NoticeKind, name: str = "", language: str = "en", logo: AttachedFile | None = None
) -> bytes:
    resolved = sample(language=language, logo=logo)
    until = UNTIL if kind in (NoticeKind.EMBARGO_CHANGE, NoticeKind.CORRECTION) else None
    correction = sample(headline="Correction: 16 Interviews", body="Correct is: 16 interviews.")
    notice = Notice(
        kind,
        AT,
        until,
        "America/New_York",
        duty=("Ana Roos +1 202-555-0119",),
        correction=correction if kind is NoticeKind.CORRECTION else None,
    )
    told = Told(
        name,
        "lena@kurier.example.org",
        "Asia/Seoul",
        ("V1-A8D6",),
        UNTIL - timedelta(days=1),
        changes=("was “61 interviews”, is now “16 interviews”",),
    )
    order = ExportOrder(now=AT, digest="d", revision=1, changed=AT)
    return notice_message(resolved, notice, told, [calendar_entry(resolved, order)], "e1")


LANGUAGES = ("en", "ko", "de", "es", "fr", "et")


@pytest.mark.parametrize(
    ("kind", "language", "name"),
    [
        *((kind, language, "") for kind in NoticeKind for language in LANGUAGES),
        *((NoticeKind.KILL, "en", name) for name in NAMES),
    ],
)
def test_every_notice_is_a_whole_message(kind: NoticeKind, language: str, name: str) -> None:
    content = made(kind, name, language)
    assert content.isascii()
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 78
    message = message_from_bytes(content, policy=policy.default)
    assert message["X-Unsent"] is None
    for field in ("From", "To", "Date", "Message-ID", "Subject"):
        assert len(message.get_all(field, [])) == 1
    body = message.get_body(("plain",))
    assert body is not None
    text = str(body.get_content())
    if kind is NoticeKind.KILL:
        assert text.startswith("WITHDRAWN: DO NOT PUBLISH")
        assert message["Subject"].startswith("WITHDRAWN: DO NOT PUBLISH")
    assert "V1-A8D6" in text
    assert "Ana Roos +1 202-555-0119" in text
    assert body.get_param("format") == "flowed"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NoticeKind)
def test_text_and_html_of_a_notice_say_the_same(kind: NoticeKind, language: str) -> None:
    message = message_from_bytes(made(kind, language=language), policy=policy.default)
    alternative = next(message.iter_parts())
    assert isinstance(alternative, EmailMessage)
    text, page = (str(it.get_content()) for it in alternative.iter_parts())
    assert "".join(words_of(text)) == "".join(read(page).words)
    assert f'<html lang="{language}"' in page
    assert page.count("<h1") == 1


def test_a_notice_names_the_office_in_words() -> None:
    message = message_from_bytes(made(NoticeKind.KILL, logo=LOGO), policy=policy.default)
    assert [it for it in message.walk() if it.get_content_maintype() == "image"] == []
    page = message.get_body(("html",))
    assert page is not None
    assert "River Watch · Han Institute</p>" in page.get_content()


def test_made_again_it_is_the_same_and_of_another_event_another() -> None:
    assert made(NoticeKind.KILL) == made(NoticeKind.KILL)


def test_a_name_that_would_break_a_header_is_refused() -> None:
    with pytest.raises(Refused):
        made(NoticeKind.KILL, "Lena\r\nBcc: all@example.org")


@pytest.mark.parametrize("words", [notice_words("fr"), copy_words("fr")])
def test_no_french_mark_is_torn_from_its_word(words: NoticeWords | CopyWords) -> None:
    assert not [it for it in asdict(words).values() if re.search(r" [;:!?»]|« ", it)]
