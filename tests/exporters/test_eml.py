from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from hrnk_press.errors import Refused
from hrnk_press.exporters.eml import export
from hrnk_press.model.office import Mail
from hrnk_press.model.release import AttachedWhen
from hrnk_press.rendering.html import subject
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from tests.exporters.reader import (
    Entity,
    decode_mailboxes,
    decode_text,
    read_message,
    unflow,
)
from tests.exporters.samples import LETTER, LOGO, MAIL, NOW, attached, order, sample
from tests.exporters.strategies import HEADER_TEXT

GOLDEN = Path(__file__).parent / "golden"
OFFICE_BOX = ("River Watch Press Office", "press@riverwatch.example.org")


def message_of(*files, draft=False, public=False, **options) -> Entity:
    """What a strict reader finds in the export of that sample."""
    (artifact,) = export(sample(*files, **options), order(draft=draft, public=public))
    check_lines(artifact.content)
    return read_message(artifact.content)


def check_lines(message: bytes) -> None:
    head, _, body = message.partition(b"\r\n\r\n")
    assert message.isascii()
    assert all(len(line) <= 78 for line in head.split(b"\r\n"))
    assert all(len(line) <= 78 for line in body.split(b"\r\n"))


def leaves(entity: Entity) -> list[Entity]:
    return [leaf for part in entity.parts for leaf in leaves(part)] or [entity]


def words_of(message: Entity, media_type: str) -> str:
    (content,) = [it.content for it in leaves(message) if it.media_type == media_type]
    return content.decode()


def files_of(message: Entity) -> dict[str, bytes]:
    return {
        it.one("Content-Disposition").split('"')[1]: it.content
        for it in leaves(message)
        if it.all("Content-Disposition") and "attachment" in it.one("Content-Disposition")
    }


def test_a_finished_message_has_each_field_once():
    message = message_of()
    assert decode_mailboxes(message.one("From")) == [OFFICE_BOX]
    assert decode_mailboxes(message.one("To")) == [OFFICE_BOX]
    assert message.one("Date") == "Sat, 21 Nov 2026 17:30:05 +0000"
    assert message.one("Message-ID").endswith("@riverwatch.example.org>")
    assert message.one("MIME-Version") == "1.0"
    assert [name for name, _ in message.fields] == [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "MIME-Version",
        "Content-Type",
    ]


def test_a_draft_is_unsent_and_has_neither_date_nor_id():
    (artifact,) = export(sample(LETTER), order(draft=True))
    assert artifact.name == "border-survey.draft.eml"
    message = read_message(artifact.content)
    assert [name for name, _ in message.fields] == [
        "From",
        "To",
        "Subject",
        "X-Unsent",
        "MIME-Version",
        "Content-Type",
    ]
    assert message.one("X-Unsent") == "1"


def test_a_draft_is_the_same_at_any_moment():
    later = order(draft=True, now=NOW.replace(year=2030), digest="other")
    assert export(sample(LETTER), order(draft=True)) == export(sample(LETTER), later)


def test_replies_go_where_the_office_wants_them():
    mail = replace(MAIL, reply_to="media@bücher.example")
    assert message_of(mail=mail).one("Reply-To") == "media@xn--bcher-kva.example"


@pytest.mark.parametrize(
    ("files", "logo", "shape"),
    [
        ((), None, ("multipart/alternative", "text/plain", "text/html")),
        (
            (),
            LOGO,
            (
                "multipart/alternative",
                "text/plain",
                ("multipart/related", "text/html", "image/png"),
            ),
        ),
        (
            (LETTER,),
            None,
            (
                "multipart/mixed",
                ("multipart/alternative", "text/plain", "text/html"),
                "application/pdf",
            ),
        ),
        (
            (LETTER, LETTER),
            LOGO,
            (
                "multipart/mixed",
                (
                    "multipart/alternative",
                    "text/plain",
                    ("multipart/related", "text/html", "image/png"),
                ),
                "application/pdf",
                "application/pdf",
            ),
        ),
    ],
)
def test_levels_that_are_not_needed_are_left_out(files, logo, shape):
    assert message_of(*files, logo=logo).shape() == shape


def test_the_logo_is_shown_from_its_one_part():
    message = message_of(logo=LOGO)
    (logo,) = [it for it in leaves(message) if it.media_type == "image/png"]
    content_id = logo.one("Content-ID").strip("<>")
    assert words_of(message, "text/html").count(f'src="cid:{content_id}"') == 1
    assert logo.content == LOGO.content
    assert logo.one("Content-Disposition") == 'inline; filename="logo.png"'


def test_a_logo_that_the_layout_does_not_show_is_left_out():
    def layout(context):
        return f"<p>{' '.join(context['status'])}</p>{context['headline_html']}{context['body']}"

    (artifact,) = export(sample(logo=LOGO), order(layout=layout))
    assert read_message(artifact.content).shape() == (
        "multipart/alternative",
        "text/plain",
        "text/html",
    )


def test_an_image_that_the_message_does_not_carry_is_refused():
    def layout(context):
        words = f"<p>{' '.join(context['status'])}</p>{context['headline_html']}{context['body']}"
        return words + "<img src='cid:elsewhere' alt=''>"

    with pytest.raises(Refused) as refused:
        export(sample(logo=LOGO), order(layout=layout))
    assert refused.value.code == "unknown-image"


def test_attachments_arrive_byte_for_byte():
    other = attached("북한.bin", bytes(range(256)) * 40, "application/octet-stream")
    message = message_of(LETTER, other)
    assert files_of(message) == {"letter.pdf": LETTER.content, "bughan.bin": other.content}


@pytest.mark.parametrize(
    "media_type", ["message/rfc822", "multipart/mixed", "", "x", "a/b\r\nc: d"]
)
def test_types_that_may_not_be_base64_go_as_plain_bytes(media_type):
    message = message_of(attached("old.eml", b"From: x\r\n\r\n", media_type))
    assert message.parts[1].media_type == "application/octet-stream"


def test_an_embargoed_copy_and_a_public_one_carry_their_own_attachments():
    files = (
        attached("embargoed.pdf", b"1", "application/pdf", AttachedWhen.EMBARGOED),
        attached("public.pdf", b"2", "application/pdf", AttachedWhen.PUBLIC),
        attached("both.pdf", b"3", "application/pdf"),
    )
    assert set(files_of(message_of(*files))) == {"embargoed.pdf", "both.pdf"}
    assert set(files_of(message_of(*files, public=True))) == {"public.pdf", "both.pdf"}
    assert set(files_of(message_of(*files, embargoed=False))) == {"public.pdf", "both.pdf"}


@pytest.mark.parametrize("fault", [{"problem": "missing", "content": None}, {"content": None}])
def test_an_attachment_that_cannot_be_read_is_refused(fault):
    with pytest.raises(Refused) as refused:
        export(sample(replace(LETTER, **fault)), order())
    assert "letter.pdf" in refused.value.message


def test_subject_text_and_html_say_that_the_release_is_under_embargo_and_until_when():
    message = message_of()
    until = "12:01 a.m. EST Wednesday, Dec. 2, 2026"
    assert decode_text(message.one("Subject")).startswith(f"EMBARGOED until {until}: ")
    assert words_of(message, "text/plain").startswith(f"EMBARGOED UNTIL {until}\r\n")
    html = words_of(message, "text/html")
    assert html.index(f"EMBARGOED UNTIL {until}") < html.index("<h1")


def test_nothing_says_so_once_the_release_is_lifted():
    message = message_of(public=True)
    assert decode_text(message.one("Subject")).startswith("River Watch and Han Institute")
    assert words_of(message, "text/plain").startswith("FOR IMMEDIATE RELEASE\r\n")
    assert "EMBARGO" not in words_of(message, "text/html")


def test_the_text_reads_as_the_release_does_whatever_the_width():
    resolved = sample()
    (artifact,) = export(resolved, order())
    message = read_message(artifact.content)
    text = words_of(message, "text/plain")
    (part,) = [it for it in leaves(message) if it.media_type == "text/plain"]
    assert part.parameters == {"charset": "utf-8", "format": "flowed"}
    assert " ".join(text.split()) == " ".join(render_text(resolved, status_block(resolved)).split())
    assert (
        "GENEVA, Dec. 2, 2026 — River Watch and the Han Institute today publish the first survey "
        "of camps along the northern border. The survey draws on 61 interviews and 14 satellite "
        "images."
    ) in unflow(text)


def test_nothing_asks_for_anything_from_elsewhere():
    html = words_of(message_of(logo=LOGO), "text/html")
    assert "data:" not in html
    assert 'src="http' not in html
    assert "url(" not in html


@pytest.mark.parametrize("bad", ["a\rb", "a\nBcc: x@example.org", "a\0b"])
@pytest.mark.parametrize("place", ["headline", "from_name", "from_address", "reply_to", "file"])
def test_line_breaks_are_refused_wherever_a_header_is_made(bad, place):
    files = [LETTER]
    mail, headline = MAIL, "Survey"
    match place:
        case "headline":
            headline = bad
        case "file":
            files = [attached(bad, b"", "application/pdf")]
        case _:
            mail = replace(MAIL, **{place: bad})
    with pytest.raises(Refused) as refused:
        export(sample(*files, mail=mail, headline=headline), order())
    assert refused.value.code == "header-injection"


@pytest.mark.parametrize("address", ["", "기자@example.org", "press@example.org, x@example.org"])
def test_an_office_without_a_usable_address_cannot_export(address):
    with pytest.raises(Refused) as refused:
        export(sample(mail=Mail(from_address=address)), order())
    assert "press.toml" in refused.value.message
    assert refused.value.hint


@given(HEADER_TEXT, HEADER_TEXT)
def test_any_name_and_headline_read_back_and_add_no_field(name, headline):
    resolved = sample(mail=replace(MAIL, from_name=name), headline=headline)
    (artifact,) = export(resolved, order())
    check_lines(artifact.content)
    message = read_message(artifact.content)
    assert len(message.fields) == 7
    assert decode_mailboxes(message.one("From")) == [(name or "River Watch", OFFICE_BOX[1])]
    assert decode_text(message.one("Subject")) == subject(resolved, status_block(resolved))


def test_two_wordings_two_moments_and_two_releases_have_ids_of_their_own():
    (one,) = export(sample(), order())
    assert export(sample(), order()) == (one,)
    others = (
        export(sample(), order(digest="d2" * 32)),
        export(sample(), order(now=NOW.replace(second=6))),
        export(sample(id="another"), order()),
    )
    ids = {read_message(it.content).one("Message-ID") for (it,) in (*others, (one,))}
    assert len(ids) == 4


def test_the_message_id_is_of_the_domain_that_the_office_names():
    mail = replace(MAIL, domain="mail.riverwatch.example.org")
    assert message_of(mail=mail).one("Message-ID").endswith("@mail.riverwatch.example.org>")


def test_a_whole_message_is_as_it_was():
    (artifact,) = export(sample(LETTER, logo=LOGO), order())
    assert artifact.name == "border-survey.eml"
    assert artifact.media_type == "message/rfc822"
    golden = (GOLDEN / "border-survey.eml").read_bytes()
    assert artifact.content.decode("ascii") == golden.decode("ascii")
