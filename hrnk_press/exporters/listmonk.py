"""A campaign for listmonk: HTML and text to paste, subscribers as CSV, the payload for its API."""

import re
from datetime import UTC
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.pasted import (
    json_file,
    moment,
    own_group,
    pasted,
    pasted_files,
    steps_file,
    text_file,
    unsubscribe_link,
    unsubscribe_word,
)
from hrnk_press.exporters.recipients import CsvFile
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "listmonk"
# Written by Go's templates as the two signs that would otherwise begin one.
LITERAL = '{{ "{{" }}'
TEMPLATE = '{{ template "content" . }}\n'
_ATTRIBUTES = ("outlet", "beat", "language", "zone")


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The campaign."""
    word, link = unsubscribe_word(resolved), unsubscribe_link(resolved, "{{ UnsubscribeURL }}")
    words = pasted(
        resolved,
        order,
        escape_html=_escaped,
        escape_text=_escaped,
        footer_html=f"<p>{link}</p>",
        footer_text=f"{word}: {{{{ UnsubscribeURL }}}}",
    )
    campaign: dict[str, Any] = {
        "name": resolved.release.slug,
        "subject": words.subject,
        "lists": [],
        "from_email": _mailbox(*words.sender),
        "type": "regular",
        "content_type": "html",
        "body": words.html,
        "altbody": words.text,
        "messenger": "email",
        "tags": [],
        "archive": False,
    }
    if order.schedule:
        campaign["send_at"] = f"{order.schedule.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return (
        *pasted_files(FOLDER, words),
        text_file(f"{FOLDER}/template.html", TEMPLATE, "text/html"),
        json_file(f"{FOLDER}/campaign.json", campaign),
        steps_file(FOLDER, "A campaign for listmonk", resolved, order, _steps(resolved, order)),
    )


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> CsvFile:
    """The subscribers as listmonk imports them."""
    del resolved, order
    return CsvFile(f"{FOLDER}/subscribers.csv", ("email", "name", "attributes"), _row)


def _row(member: Member) -> tuple[str, str, str]:
    """A subscriber without a name is called what stands before the @, since listmonk wants one."""
    email, name = member[:2]
    return email, name or email.partition("@")[0], _attributes(member[2:6])


@lru_cache(maxsize=4096)
def _attributes(cells: tuple[str, ...]) -> str:
    """What is known of a subscriber, as JSON; many of a list write for the same outlet."""
    said = zip(_ATTRIBUTES, cells, strict=True)
    written = ",".join([f'"{key}":{encode_basestring(text)}' for key, text in said if text])
    return f"{{{written}}}"


def _mailbox(name: str, address: str) -> str:
    """The sender as Go reads an address: a name that is more than words in quotes."""
    if not name or all(it.isalnum() or it == " " for it in name):
        return f"{name} <{address}>" if name else address
    quoted = re.sub(r'(["\\])', r"\\\1", name)
    return f'"{quoted}" <{address}>'


def _escaped(text: str) -> str:
    return text.replace("{{", LITERAL)


def _steps(resolved: ResolvedRelease, order: ExportOrder) -> list[str]:
    steps = [
        f"Lists > New: a private list, {own_group(resolved, order)}, single opt-in, for this copy alone; never take "
        "one that was used before, for others stand on it. Subscribers > Import, mode Subscribe, that list, "
        "delimiter comma: subscribers.csv. Leave Overwrite off, so that who is blocklisted stays so.",
        "Campaigns > Templates > New, once: template.html, one line. The page is whole and needs no frame.",
        "Campaigns > New: that list and that template, format Raw HTML. Subject: subject.txt. "
        "Paste page.html; Add plain text alternative: text.txt. Leave in {{ UnsubscribeURL }}. "
        "Do not publish it to the archive.",
        "Send a test to yourself and read it.",
    ]
    if order.schedule:
        steps.append(
            f"Schedule for {moment(resolved, order.schedule)}, when the embargo ends; mind that the form "
            "takes the time of your own computer's zone. If the embargo is moved or the "
            "release held, pause it at once."
        )
    else:
        steps.append("Start it.")
    steps.append(
        "By API: put the number of the list into lists in campaign.json, POST it to /api/campaigns, and PUT "
        '{"status": "'
        + ("scheduled" if order.schedule else "running")
        + '"} to /api/campaigns/ID/status.'
    )
    steps.append(
        "Afterwards export the subscribers, and let this office know who left:\n"
        "hrnk-press lists suppress --from FILE"
    )
    return steps
