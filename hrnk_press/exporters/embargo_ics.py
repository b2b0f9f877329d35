"""The end of the embargo as a calendar entry (iCalendar) with alarms."""

from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.lines import embargo_lines
from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.ics import CalendarEntry, EntryStatus, calendar
from hrnk_press.exporters.notice_words import notice_words, stopped_words
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.html import subject
from hrnk_press.rendering.status import status_block

STATUS = {"held": EntryStatus.TENTATIVE, "killed": EntryStatus.CANCELLED}


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The entry as `SLUG.ics`: the same event of the release whatever changes, its SEQUENCE raised by changes.

    What was lifted early stands at the time at which it was.
    """
    embargo = resolved.release.embargo
    instant = settle(embargo).instant if embargo else None
    if embargo is None or instant is None:
        raise Refused(
            f"{resolved.release.slug} has no embargo whose end a calendar could show",
            f'Set one:  hrnk-press embargo set {resolved.release.slug} "TIME, ZONE AND DATE"',
            code="no-embargo",
        )
    office = resolved.office
    lines = embargo_lines(
        instant, embargo.zone, office.zones_beside, office.style, resolved.release.language
    )
    changed = order.changed or order.now
    early = order.public and not order.schedule and changed < instant
    until = f"{lines.until}\n{lines.zones}"
    words = notice_words(resolved.release.language)
    entry = CalendarEntry(
        uid=resolved.release.id,
        utc=changed if early else instant,
        sequence=order.revision,
        changed=changed,
        summary=_summary(resolved, order),
        description=f"{words.tell_lifted}\n{words.before.format(until)}" if early else until,
        status=STATUS.get(order.stopped, EntryStatus.CONFIRMED),
        alarms=not (order.public or order.stopped),
    )
    name = f"{resolved.release.slug}.ics"
    return (Artifact(name, "text/calendar; charset=utf-8", calendar((entry,))),)


def _summary(resolved: ResolvedRelease, order: ExportOrder) -> str:
    """What it says, and what its alarms say before the time: until when, as a mail's subject does."""
    words = notice_words(resolved.release.language)
    lead = stopped_words(order.stopped, words) or (words.lifted if order.public else "")
    if lead:
        return f"{lead}: {resolved.release.headline}"
    return subject(resolved, status_block(resolved))
