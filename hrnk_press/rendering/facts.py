"""Labelled facts: an advisory's what, who, when and where, a report's title, authors and page."""

from hrnk_press.embargo.dates import format_date
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.lines import event_line
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.addresses import literal_lines
from hrnk_press.rendering.body import cleaned, parse
from hrnk_press.rendering.labels import labels_in
from hrnk_press.rendering.markup import Blocks, Fact, Facts


def advisory_facts(resolved: ResolvedRelease) -> Blocks:
    """What, who, when, where, how to come; the time is printed from the event, never as typed."""
    release = resolved.release
    labels = labels_in(release.language)
    return _facts(
        _fact(labels.what, release.what),
        _fact(labels.who, *release.who),
        _fact(labels.when, event_time(resolved)),
        _fact(labels.where, release.where),
        _fact(labels.rsvp, release.rsvp),
        _fact(labels.accreditation, release.accreditation),
        _fact(labels.photo_opportunity, release.photo_opportunity),
    )


def notice_facts(resolved: ResolvedRelease) -> Blocks:
    """A report's title, unless it is the headline, its authors, date and page, then its abstract."""
    release = resolved.release
    title = release.report_title if release.report_title != release.headline else ""
    labels = labels_in(release.language)
    day = release.date
    facts = _facts(
        _fact(labels.report, title),
        _fact(labels.authors, *release.authors),
        _fact(
            labels.date, format_date(day, resolved.office.style, release.language) if day else ""
        ),
        _fact(labels.page, release.report_page),
    )
    return facts + parse(release.abstract)


def report_facts(resolved: ResolvedRelease) -> Blocks:
    """Where the launched report is found, who wrote it and who can be interviewed."""
    release = resolved.release
    labels = labels_in(release.language)
    return _facts(
        _fact(labels.report, release.report_title),
        _fact(labels.authors, *release.authors),
        _fact(labels.page, release.report_page),
        _fact(labels.interviews, release.interviews),
    )


def event_time(resolved: ResolvedRelease) -> str:
    """When the event takes place; as the file has it where time and zone are not settled."""
    event = resolved.release.event
    if event is None:
        return ""
    instant = settle(event).instant
    if instant is None:
        return f"{event.until:%Y-%m-%d %H:%M} {event.zone}"
    return event_line(instant, event.zone, resolved.office.style, resolved.release.language)


def _fact(label: str, *lines: str) -> Fact:
    printed = tuple(literal_lines(cleaned(line).strip()) for line in lines if line.strip())
    return Fact(label, printed)


def _facts(*facts: Fact) -> Blocks:
    """The facts that say something, as one block, or no block."""
    stated = tuple(fact for fact in facts if fact.lines)
    return (Facts(stated),) if stated else ()
