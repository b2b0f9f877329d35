"""Messages whose headlines, display names and file names have broken mail programs before."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.destinations import export, list_file
from hrnk_press.exporters.filenames import attachment_names
from hrnk_press.exporters.ics import CalendarEntry, calendar
from hrnk_press.exporters.message import build_message
from hrnk_press.exporters.recipients import batches
from hrnk_press.model.media_list import Member
from hrnk_press.model.office import Mail, Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Attachment, Embargo, Kind, Release
from hrnk_press.model.resolve import resolve
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text

WORDS = (
    "Prison camps",
    "북한인권위원회",
    "정치범 수용소",
    "حقوق الإنسان",
    "人権委員会",
    "Flüchtlinge, Größe; Maß:",
    "e\u0301\u0302\u0308tude",
    "\u1100\u1161\u11a8",
    "👩‍👩‍👧‍👦",
    "🇰🇷🏳️‍🌈",
    "“quoted”",
    '"quoted"',
    "it's",
    "a\\b",
    "=?utf-8?q?x?=",
    "=?utf-8?b?eA==?=",
    "?=",
    "=20",
    "under_score",
    "(comment)",
    "<b@example.org>",
    "b@example.org",
    "#1:",
    "...",
    "unbreakable" * 9,
)
RANDOM_MESSAGES = 200
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
INSTANT = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)
TAGGED = "{{ .X }} {{{{ {contact.name} *|FNAME|* {% y %} 김민 🕊️"
TAGS = 'A, "b" {{ .X }} {{{{ {contact.name} {domain.address} {$x} *|FNAME|* {% y %} {# z #} 김민 🕊️'

HardMessage = tuple[bytes, str, str, tuple[str, ...]]


def hard_calendar() -> bytes:
    """An event for each word, and for runs of them that are longer than a line."""
    chance = random.Random(1)
    runs = [" ".join(chance.choices(WORDS, k=9)) for _ in range(RANDOM_MESSAGES)]
    return calendar(
        CalendarEntry(f"{number}", NOW, number, NOW, summary, f"{summary}\n{summary}")
        for number, summary in enumerate((*WORDS, *runs))
    )


def hard_messages() -> Iterator[HardMessage]:
    """Each message with the subject, display name and file names that a reader has to find."""
    for word in WORDS:
        yield hard_message(word, word, (f"{word}.pdf",))
        yield hard_message(f"{word} " * 3 + word, f"{word}, {word}", (word, f"{word}.pdf"))
    chance = random.Random(1)
    for _ in range(RANDOM_MESSAGES):
        headline = " ".join(chance.choices(WORDS, k=chance.randint(1, 9)))
        sender = chance.choice((" ", "")).join(chance.choices(WORDS, k=chance.randint(1, 4)))
        yield hard_message(headline, sender, tuple(chance.choices(WORDS, k=2)))


def hard_campaigns(
    people: Iterable[Member],
) -> Iterator[tuple[str, str, bytes]]:
    """Campaigns whose words look like tags: folder, name and content of each file.

    `check` keeps such words from going out; what escapes them is tried all the same.
    """
    release = Release(
        slug="tagged",
        id="7d9c5a4e-0000-4000-8000-000000000001",
        kind=Kind.PRESS_RELEASE,
        headline=TAGGED,
        source="",
        body=f"“{TAGS}”\n\n`{TAGS}`\n\n[{TAGS}](https://example.org/)",
        body_line=1,
        embargo=Embargo(INSTANT.replace(tzinfo=None), "UTC", INSTANT),
    )
    mail = Mail(from_name='Press, "River" {{ .X }}', from_address="press@example.org")
    office = Office(organization="river-watch", zone="UTC", mail=mail)
    resolved = resolve(release, office, Registry({}, {}), (), today=date(2026, 11, 21))
    embargoed = ExportOrder(now=NOW, digest="d1" * 32, list="hard")
    scheduled = replace(embargoed, public=True, schedule=INSTANT)
    for folder, order, names in (
        ("embargoed", embargoed, ("csv", "civimail", "listmonk", "mailmerge")),
        ("scheduled", scheduled, ("mailchimp", "civimail", "listmonk")),
    ):
        for name in names:
            for it in export(name, resolved, order):
                yield folder, it.name, it.content
            listed = list_file(name, resolved, order)
            file = BytesIO()
            take = listed.write(file)
            for batch in batches(people):
                take(batch)
            file.seek(0)
            listed.compare(file)
            yield folder, listed.name, file.getvalue()
    yield "embargoed", "text.txt", render_text(resolved, status_block(resolved)).encode()


def hard_message(headline: str, sender: str, files: tuple[str, ...]) -> HardMessage:
    release = Release(
        slug="hard",
        id="7d9c5a4e-0000-4000-8000-000000000000",
        kind=Kind.PRESS_RELEASE,
        headline=headline,
        source="",
        body="",
        body_line=1,
        attachments=tuple(Attachment(file) for file in files),
    )
    office = Office(
        organization="river-watch",
        zone="UTC",
        mail=Mail(from_name=sender, from_address="press@example.org"),
    )
    attached = tuple(
        AttachedFile(attachment, media_type="application/pdf", content=attachment.file.encode())
        for attachment in release.attachments
    )
    resolved = resolve(release, office, Registry({}, {}), attached, today=date(2026, 11, 21))
    message = build_message(
        resolved,
        status_block(resolved),
        f"{headline}\n",
        f"<p>{len(headline)}</p>\n",
        draft=False,
        now=NOW,
        message_id="<hard@example.org>",
    )
    return message, headline, sender, attachment_names(files)
