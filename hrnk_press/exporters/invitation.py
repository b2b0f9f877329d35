"""The letter that offers an embargoed copy to somebody who has not accepted the embargo.

It tells that something is coming, from whom and when, and how to accept; nothing of what it is: no headline, no
word of it, no partner, no name of a folder.
"""

from dataclasses import replace

from hrnk_press.embargo.dates import known_language
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.lines import embargo_lines, own_line
from hrnk_press.errors import PressError
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.copy_words import copy_words
from hrnk_press.exporters.letter import Letter, letter_message, said
from hrnk_press.exporters.message import message_id
from hrnk_press.exporters.pasted import numbered
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.document import Document, one_line
from hrnk_press.rendering.markup import BlockQuote

FOLDER = "invitations"


def invitation(resolved: ResolvedRelease, order: ExportOrder, member: Member) -> bytes:
    """The finished message, in the person's language where it is printed, else in the release's.

    Made again until the embargo changes, it keeps its Message-ID. Raises Refused where a name would break a
    header.
    """
    language = member.language or resolved.release.language
    if known_language(language) != language.partition("-")[0].lower():
        language = resolved.release.language
    named = f"{FOLDER}\n{resolved.embargo.utc if resolved.embargo else ''}\n{member.key}"
    return letter_message(
        replace(resolved, release=replace(resolved.release, language=language), organizations=()),
        (member.name, member.email),
        _letter(resolved, order, member.zone, language),
        sent=order.now,
        message_id=message_id(resolved, named, order.changed or order.now),
    )


def invitation_steps(order: ExportOrder, slug: str) -> bytes:
    """What to do with the invitations."""
    steps = (
        "Each .eml file is one finished message to one person: nobody sees anybody else's address. None says "
        "what the release is about.",
        "Send all of this folder with a mail server of yours:\n"
        'for it in *.eml; do sendmail -oi -t < "$it"; done',
        "Or in Thunderbird: drag the files into Outbox under Local Folders, then File > Send Unsent Messages.",
        f"Record whoever accepts:\nhrnk-press lists accept ADDRESS --release {slug}",
        f"Then share:\nhrnk-press share {slug} --list {order.list}",
    )
    lines = ("Invitations to accept an embargo", "", f"  {order.whom}", "", *numbered(steps))
    return ("\n".join(lines) + "\n").encode()


def _letter(resolved: ResolvedRelease, order: ExportOrder, zone: str, language: str) -> Letter:
    embargo = resolved.embargo
    instant = settle(embargo).instant if embargo else None
    if embargo is None or instant is None:
        raise PressError("nobody can be invited to hold an embargo that ends at no known time")
    office, words = resolved.office, copy_words(language)
    beside = tuple(it for it in office.zones_beside if it.zone != zone)
    lines = embargo_lines(instant, embargo.zone, beside, office.style, language)
    own = words.yours.format(own_line(instant, zone, office.style, language)) if zone else ""
    issuer = one_line(resolved.issuer.name)
    title, invite = words.invite_title.format(issuer), words.invite.format(issuer)
    on_duty = ((words.duty, order.duty), (words.duty_at_lift, order.duty_at_lift))
    document = Document(
        status=(lines.block[0], *([own] if own and zone != embargo.zone else ()), *lines.block[1:]),
        kind_label="",
        headline=title,
        subheadline="",
        opening=(),
        main=(
            said(invite),
            said(words.invite_reply),
            BlockQuote((said(words.accept.format(lines.until)),)),
            said(words.invite_means),
            *(said(duty.format(", ".join(officers))) for duty, officers in on_duty if officers),
        ),
        signature=(),
        closing=(),
    )
    return Letter(title, f"{lines.block[0]}. {invite}", document)
