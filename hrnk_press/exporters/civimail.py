"""A mailing for CiviMail: HTML and text to paste, contacts as CSV for CiviCRM's import, the payload for its API."""

import re
from datetime import UTC

from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.pasted import (
    Pasted,
    json_file,
    moment,
    own_group,
    pasted,
    pasted_files,
    steps_file,
    unsubscribe_link,
    unsubscribe_word,
)
from hrnk_press.exporters.recipients import CsvFile, divided_name
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "civimail"
LONGEST = 128
"""Characters of a setting; a name of a contact has as many."""
LONGEST_NAME = 64
WORD_JOINER = "\u2060"
MEMBERS_ONLY, PUBLIC = "User and User Admin Only", "Public Pages"
_TOKEN = re.compile(r"\{(?=\w+\.)")


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The mailing. Refused where a setting is longer than CiviMail takes."""
    word, link = unsubscribe_word(resolved), unsubscribe_link(resolved, "{action.unsubscribeUrl}")
    words = pasted(
        resolved,
        order,
        escape_html=lambda it: _TOKEN.sub("&#123;", it),
        escape_text=lambda it: _TOKEN.sub(f"{{{WORD_JOINER}", it),
        footer_html=f"<p>{{domain.address}}<br>{link}</p>",
        footer_text=f"{{domain.address}}\n{word}: {{action.unsubscribeUrl}}",
    )
    return (
        *pasted_files(FOLDER, words),
        json_file(f"{FOLDER}/mailing.json", _mailing(resolved, order, words)),
        steps_file(FOLDER, "A mailing for CiviMail", resolved, order, _steps(resolved, order)),
    )


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> CsvFile:
    """The contacts as CiviCRM imports them."""
    del resolved, order
    return CsvFile(f"{FOLDER}/contacts.csv", ("Email", "First Name", "Last Name"), _row)


def _mailing(resolved: ResolvedRelease, order: ExportOrder, words: Pasted) -> dict[str, str | None]:
    """What its API is given. A page of the mailing is shown to nobody before the lift."""
    name, address = words.sender
    settings = {
        "name": resolved.release.slug,
        "subject": words.subject,
        "from_name": name,
        "from_email": address,
        "replyto_email": resolved.office.mail.reply_to or address,
    }
    for key, value in settings.items():
        _fits(value, LONGEST, key)
    lifted = order.public and order.schedule is None
    return settings | {
        "body_html": words.html,
        "body_text": words.text,
        "template_type": "traditional",
        "scheduled_date": order.schedule.astimezone(UTC).isoformat() if order.schedule else None,
        "visibility": PUBLIC if lifted else MEMBERS_ONLY,
    }


def _row(member: Member) -> tuple[str, str, str]:
    email = member.email
    given, family = divided_name(member.name)
    if len(given) + len(family) > LONGEST_NAME:
        _fits(given, LONGEST_NAME, f"the first name of {email}")
        _fits(family, LONGEST_NAME, f"the last name of {email}")
    return email, given, family


def _fits(value: str, longest: int, place: str) -> None:
    if len(value) > longest:
        what = "the headline" if place == "subject" else "it"
        raise Refused(
            f"{place} has {len(value)} characters; CiviMail takes {longest}: {value!r}",
            f"Shorten {what} by {len(value) - longest}, or use another tool; nothing was exported.",
            code="too-long-for-tool",
        )


def _steps(resolved: ResolvedRelease, order: ExportOrder) -> list[str]:
    """In the order of CiviCRM's own screens."""
    steps = [
        f"Contacts > New Group: a mailing list, {own_group(resolved, order)}, visibility User and User Admin Only, "
        "for this copy alone. Never take one that was used before: others stand in it, and would get it too.",
        "Contacts > Import Contacts: contacts.csv, delimiter comma, first row has headings; duplicates: Fill, "
        "found by mail address, so that no name that is known there is overwritten; put all of them into that group. Who opted out there stays out.",
        "Mailings > New Mailing (traditional): that group. Subject: subject.txt. From: the office's address, "
        "which has to stand under Administer > Communications > From Email Addresses.",
        "HTML: paste page.html as source. Plain text: text.txt. Both hold the tokens for your postal address "
        "and for unsubscribing; leave them in, and choose no header and no footer.",
        "Options: track neither opens nor clicks. Publication: "
        + (
            f"{PUBLIC} or {MEMBERS_ONLY}."
            if order.public and order.schedule is None
            else f"{MEMBERS_ONLY}, so that nobody finds it on a public page."
        ),
        "Send a test to yourself and read it.",
    ]
    if order.schedule:
        steps.append(
            f"Schedule for {moment(resolved, order.schedule)}, when the embargo ends, never earlier. CiviCRM "
            "takes the time of its own server's zone (Administer > Localization): work it out. Its mails leave "
            "with the next run of its scheduled jobs. If the embargo is moved or the release held, cancel it there."
        )
    else:
        steps.append("Send it.")
    steps.append(
        "By API, version 4: give mailing.json as values to Mailing.create, which makes a draft, then the group "
        "to MailingGroup.create; look at it there and send it. Version 3's Mailing.create would send at once."
        + (
            " scheduled_date carries its offset, so that the server's zone does not matter."
            if order.schedule
            else ""
        )
    )
    steps.append(
        "Afterwards export who opted out there, and let this office know:\n"
        "hrnk-press lists suppress --from FILE"
    )
    return steps
