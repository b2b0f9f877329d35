"""A campaign for Mailchimp: HTML and text to paste, an audience as CSV, payloads for its API.

Mailchimp shows every campaign on a public page, so an embargoed copy is refused. Its schedule knows quarters
of an hour only: the instant is rounded up.
"""

from datetime import datetime, timedelta
from typing import Any

from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.pasted import (
    Pasted,
    json_file,
    moment,
    pasted,
    pasted_files,
    steps_file,
    unsubscribe_link,
    unsubscribe_word,
)
from hrnk_press.exporters.recipients import CsvFile, divided_name
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "mailchimp"
LONGEST = 255
QUARTER = timedelta(minutes=15)
WORD_JOINER = "\u2060"
AUDIENCE = "YOUR-AUDIENCE-ID"


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The campaign; Refused under embargo, and where a setting is longer than Mailchimp takes."""
    if not order.public:
        raise Refused(
            "Mailchimp shows every campaign on a public page: it is no place for an embargoed copy",
            "Hand it over after the lift, or scheduled for it:  --after-lift",
            code="public-page",
        )
    word, link = unsubscribe_word(resolved), unsubscribe_link(resolved, "*|UNSUB|*")
    words = pasted(
        resolved,
        order,
        escape_html=lambda it: it.replace("*|", "&#42;|"),
        escape_text=lambda it: it.replace("*|", f"*{WORD_JOINER}|"),
        footer_html=f"<p>*|LIST:ADDRESS|*<br>{link}</p>",
        footer_text=f"*|LIST:ADDRESS|*\n{word}: *|UNSUB|*",
    )
    at = _quarter(order.schedule) if order.schedule else None
    scheduled = (
        (json_file(f"{FOLDER}/schedule.json", {"schedule_time": f"{at:%Y-%m-%dT%H:%M:%S}+00:00"}),)
        if at
        else ()
    )
    content = {"html": words.html, "plain_text": words.text}
    return (
        *pasted_files(FOLDER, words),
        json_file(f"{FOLDER}/content.json", content),
        json_file(f"{FOLDER}/campaign.json", _campaign(resolved, words)),
        *scheduled,
        steps_file(
            FOLDER, "A campaign for Mailchimp", resolved, order, _steps(resolved, order, at)
        ),
    )


def _campaign(resolved: ResolvedRelease, words: Pasted) -> dict[str, Any]:
    """What its API is given of the campaign."""
    settings = {
        "subject_line": words.subject,
        "preview_text": words.preheader,
        "title": resolved.release.slug,
        "from_name": words.sender[0],
        "reply_to": resolved.office.mail.reply_to or words.sender[1],
        "to_name": "*|FNAME|* *|LNAME|*",
        "auto_footer": False,
        "inline_css": False,
    }
    for key, value in settings.items():
        if isinstance(value, str):
            _fits(value, key)
    return {
        "type": "regular",
        "recipients": {"list_id": AUDIENCE},
        "settings": settings,
        "tracking": {"opens": False, "html_clicks": False, "text_clicks": False},
    }


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> CsvFile:
    """The audience as Mailchimp imports it."""
    del resolved, order
    return CsvFile(f"{FOLDER}/audience.csv", ("Email Address", "First Name", "Last Name"), _row)


def _row(member: Member) -> tuple[str, str, str]:
    email, name = member[:2]
    if len(name) + len(email) > LONGEST // 4:
        _fits(email, "Email Address")
        _fits(name, f"the name of {email}")
    return email, *divided_name(name)


def _fits(value: str, place: str) -> None:
    if len(value.encode()) > LONGEST:
        raise Refused(
            f"{place} has {len(value.encode())} bytes; Mailchimp takes {LONGEST}",
            "Shorten it and export again; nothing was exported.",
            code="too-long-for-tool",
        )


def _quarter(instant: datetime) -> datetime:
    """The first quarter of an hour at or after the instant."""
    past = timedelta(
        minutes=instant.minute % 15, seconds=instant.second, microseconds=instant.microsecond
    )
    return instant if not past else instant - past + QUARTER


def _steps(resolved: ResolvedRelease, order: ExportOrder, at: datetime | None) -> list[str]:
    steps = [
        "Audience > Add contacts > Import contacts > Upload a file: audience.csv, into an audience of its "
        "own, status Subscribed. Who unsubscribed there stays unsubscribed.",
        "Campaigns > Create > Regular email, to that audience. Subject: subject.txt. Preview text: preheader.txt.",
        "Content > Code your own > Paste in code: page.html. Plain-text email: text.txt. Both hold the tags for "
        "unsubscribing and for your postal address; leave them in.",
        "Settings: open and click tracking off.",
        "Send a test to yourself and read it.",
    ]
    if at and order.schedule:
        late = int((at - order.schedule).total_seconds() // 60)
        steps.append(
            f"Schedule for {moment(resolved, at)}; mind that the form takes the time of your account's own "
            "zone: work it out, and read it again once it is scheduled. Mailchimp knows quarters of an hour only: "
            + (
                f"that is {late} minutes after the embargo ends, and never before it."
                if late
                else "that is when the embargo ends."
            )
        )
        steps.append("If the embargo is moved or the release held, unschedule it there at once.")
    else:
        steps.append("Send it.")
    steps.append(
        f"By API: put the id of your audience in place of {AUDIENCE} in campaign.json, POST it to /campaigns, "
        "PUT content.json to /campaigns/ID/content"
        + (
            ", POST schedule.json to /campaigns/ID/actions/schedule."
            if at
            else ", POST /campaigns/ID/actions/send."
        )
    )
    steps.append(
        "Afterwards export who unsubscribed there, and let this office know:\n"
        "hrnk-press lists suppress --from FILE"
    )
    return steps
