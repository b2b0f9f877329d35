"""A message for each of a list: the same words, encoded once, with lines that are one person's own."""

import email
import email.policy
from datetime import UTC, datetime
from email.message import EmailMessage
from io import BytesIO

import pytest

from hrnk_press.errors import PressError, Refused
from hrnk_press.exporters.artifact import ExportOrder, Revised
from hrnk_press.exporters.embargoed_copy import MOST_CHANGES
from hrnk_press.exporters.mbox import MailboxFile
from hrnk_press.exporters.personal import PersonalMessages, recipient_in, recipient_of
from hrnk_press.exporters.recipients import batches
from hrnk_press.exporters.revised_messages import RevisedMessages
from hrnk_press.model.difference import SPACES, Difference
from hrnk_press.model.media_list import Member
from tests.exporters.samples import LETTER, LOGO, order, sample

PEOPLE = (
    Member("lena@kurier.example.org", 'Vögt, "Lena"', zone="Europe/Berlin"),
    Member("min@hangang.example.org", "김민", zone="Asia/Seoul"),
    Member("ali@nahar.example.org", "علي 🕊️", zone="America/Los_Angeles"),
    Member("new@york.example.org", "", zone="America/New_York"),
    Member("none@known.example.org", "=?utf-8?q?x?="),
)
KOREAN = "북한인권위원회는 오늘 국경 지역 수용소에 관한 첫 번째 조사 결과를 발표한다. " * 40


def copies(**changes: object) -> ExportOrder:
    made: ExportOrder = order(list="europe", version=3, **changes)
    return made


def read(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def words(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n").replace(" \n", " ")


@pytest.mark.parametrize("body", ["The survey draws on 61 interviews.\n", KOREAN])
@pytest.mark.parametrize("newline", [b"\r\n", b"\n"])
def test_every_copy_reads_as_if_it_were_written_alone(body: str, newline: bytes) -> None:
    release = sample(LETTER, logo=LOGO, body=body)
    messages = PersonalMessages(release, copies(), newline=newline)
    seen = set()
    for person in PEOPLE:
        content = messages.message(person)
        assert recipient_in(content, "x") == person.email
        alone = PersonalMessages(release, copies(), newline=newline)
        assert alone.message(person) == content
        message = read(content)
        for kind in ("plain", "html"):
            assert words(message, kind).count("Your copy: V3-") == 1
            own = "Your time:" in words(message, kind)
            assert own is (person.zone not in ("", "America/New_York"))
        assert max(map(len, content.split(newline))) <= 998
        seen.add(message["Message-ID"])
        assert "".join(body.split())[:200] in "".join(words(message, "plain").split())
    assert len(seen) == len(PEOPLE)


def test_the_reader_s_own_zone_stands_once() -> None:
    text = words(read(PersonalMessages(sample(), copies()).message(PEOPLE[1])), "plain")
    assert text.split("\n")[1:3] == [
        "Your time: 14:01 KST Wednesday, Dec. 2, 2026",
        "(05:01 UTC · 06:01 Geneva · Tuesday 9:01 p.m. Los Angeles)",
    ]


def test_what_is_public_has_no_lines_of_anybody_s_own() -> None:
    messages = PersonalMessages(sample(), copies(public=True))
    bodies = {messages.message(it).partition(b"\r\n\r\n")[2] for it in PEOPLE}
    assert len(bodies) == 1
    assert b"embargo.ics" not in bodies.pop()


def test_a_name_that_breaks_a_header_is_refused() -> None:
    messages = PersonalMessages(sample(), copies())
    with pytest.raises(Refused) as refused:
        messages.message(Member("a@b.example.org", "Lena\r\nBcc: x@y.example.org"))
    assert refused.value.code == "header-injection"


@pytest.mark.parametrize(
    "field",
    ["Cc: x@y.example.org", "Bcc: x@y.example.org", "To: x@y.example.org", "From: a@b.example.org"],
)
def test_a_second_address_is_found_when_a_message_is_read_back(field: str) -> None:
    content = PersonalMessages(sample(), copies()).message(PEOPLE[0])
    for wrong in (
        content.replace(b"MIME-Version", field.encode() + b"\r\nMIME-Version", 1),
        content.replace(b"<lena@", b"<x@y.example.org>, <lena@", 1),
    ):
        with pytest.raises(PressError) as error:
            recipient_in(wrong, "x")
        assert error.value.code == "read-back-differs"


@pytest.mark.parametrize(
    "wrong",
    [
        b"To: Ali <ali@nahar.example.org>, x@y.example.org\nMessage-ID: <0a@example.org>\n",
        b"To: Ali <ali@nahar.example.org>\nBcc: x@y.example.org\nMessage-ID: <0a@example.org>\n",
        b"To: Ali\n <ali@nahar.example.org>\nMessage-ID: <0a@example.org>\nCc: x@y.example.org\n",
        b"Message-ID: <0a@example.org>\n",
        b"To: ali@nahar.example.org\n\nMessage-ID: <0a@example.org>\n",
    ],
)
def test_fields_of_one_s_own_name_one_person_and_nothing_else(wrong: bytes) -> None:
    for person in PEOPLE:
        own = PersonalMessages(sample(), copies(), newline=b"\n").own(person)[0]
        assert recipient_of(own, "x") == person.email
    with pytest.raises(PressError) as error:
        recipient_of(wrong, "x")
    assert error.value.code == "read-back-differs"


@pytest.mark.parametrize("body", ["The survey draws on 61 interviews.\n", KOREAN])
@pytest.mark.parametrize("public", [False, True])
def test_a_mailbox_that_holds_something_else_is_found_out(body: str, public: bool) -> None:
    made, file = MailboxFile(sample(body=body), copies(public=public)), BytesIO()
    take = made.write(file)
    for some in batches(PEOPLE):
        take(some)
    file.seek(0)
    made.compare(file)
    whole = file.getvalue()
    separator = whole[: whole.index(b"\n") + 1]
    assert whole.count(b"\n" + separator) == len(PEOPLE) - 1
    first, second, *rest = whole.split(separator)[1:]
    swapped = separator.join((b"", second, first, *rest))
    flipped = (whole[:at] + b"#" + whole[at + 1 :] for at in range(0, len(whole), 41))
    for content in (whole[:-1], whole + b"\n", b"", swapped, *flipped):
        if content != whole:
            with pytest.raises(PressError) as error:
                made.compare(BytesIO(content))
            assert error.value.code == "read-back-differs"


def test_a_revised_copy_counts_what_it_does_not_tell() -> None:
    changes = tuple(Difference("body", f"was {it}", f"is {it}") for it in range(MOST_CHANGES + 3))
    spaces = (Difference("body", SPACES, ""),)
    until = datetime(2026, 12, 1, 5, 1, tzinfo=UTC)
    messages = PersonalMessages(
        sample(), copies(revised=Revised(2, until, (*spaces, *changes), files_removed=("a.pdf",)))
    )
    message = read(messages.message(PEOPLE[0]))
    for kind in ("plain", "html"):
        assert "The embargo ended before: 12:01 a.m. EST Tuesday, Dec. 1, 2026" in words(
            message, kind
        )
        assert "was “was 0”, is now “is 0”" in words(message, kind)
        assert "4 more changes: please read the whole text." in words(message, kind)
        assert SPACES not in words(message, kind)


def test_who_held_the_same_version_until_another_time_is_told_of_that_time() -> None:
    days = (1, 1, 2)
    earlier = {
        person.key: Revised(2, datetime(2026, 12, day, 4, tzinfo=UTC))
        for person, day in zip(PEOPLE, days, strict=False)
    }
    messages = RevisedMessages(sample(), copies(earlier=earlier))
    texts = [words(read(messages.message(it)), "plain") for it in PEOPLE]
    dated = ("Monday, Nov. 30, 2026", "Monday, Nov. 30, 2026", "Tuesday, Dec. 1, 2026")
    for text, date in zip(texts, dated, strict=False):
        assert f"The embargo ended before: 11 p.m. EST {date}" in text
    assert not any("The embargo ended before" in it for it in texts[len(days) :])


def test_a_layout_that_puts_the_status_into_an_attribute_is_refused() -> None:
    def layout(context: object) -> str:
        assert isinstance(context, dict)
        lines = "<br>".join(context["status_html"])
        return (
            f'<!doctype html><html lang="en"><head><title>{context["title"]}</title></head>'
            f'<body title="{context["status"][1]}"><p>{lines}</p><h1>{context["headline_html"]}</h1>'
            f"{context['body']}{''.join(it['html'] for it in context['closing'])}</body></html>"
        )

    with pytest.raises(PressError):
        PersonalMessages(sample(), copies(layout=layout))
