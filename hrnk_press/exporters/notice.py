"""A notice to one person who holds a release: a finished message, with the calendar's new entry."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.lines import EmbargoLines, embargo_lines, own_line
from hrnk_press.exporters import embargo_ics
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.copy_words import copy_words
from hrnk_press.exporters.letter import Letter, letter_message, said, said_in_lines
from hrnk_press.exporters.message import message_id
from hrnk_press.exporters.mime import Part, file_part
from hrnk_press.exporters.notice_words import NoticeWords, notice_words
from hrnk_press.exporters.pasted import numbered
from hrnk_press.model.notice import Notice, NoticeKind, Told
from hrnk_press.model.office import Block
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.closing import closing_blocks
from hrnk_press.rendering.document import Document, compose, one_line
from hrnk_press.rendering.labels import labels_in
from hrnk_press.rendering.markup import Blocks, Heading, ItemList, Words
from hrnk_press.rendering.status import status_block


def notice_message(
    resolved: ResolvedRelease, notice: Notice, told: Told, entries: Sequence[bytes], about: str
) -> bytes:
    """The message. `resolved` is the release in the language that the person got last, `entries` those for the
    calendar, of that language first, then of every other one that they hold; `about` is the digest of the event it tells of: made again of that, it keeps its Message-ID.

    Raises Refused where a name or the headline would break a header.
    """
    return letter_message(
        resolved,
        (told.name, told.email),
        _letter(resolved, notice, told),
        tuple(_calendar(it, number) for number, it in enumerate(entries, 1)),
        sent=notice.at,
        message_id=message_id(resolved, f"{about}\n{told.email.casefold()}", notice.at),
    )


def notice_steps(release: Release, notice: Notice, number: int, campaigns: Sequence[str]) -> bytes:
    """STEPS.txt: what to do about campaigns that wait in a tool, then with the messages, at 72 columns."""
    steps = (
        *(f"{it}." for it in campaigns),
        "Each .eml file is one finished message to one person: nobody sees anybody else's address.",
        "Open one by a double click and read it.",
        'Send them with a mail server of yours, in this folder:\nfor it in *.eml; do sendmail -oi -t < "$it"; done',
        "Or in Thunderbird: drag the files into Outbox under Local Folders, then File > Send Unsent Messages.",
        "Made again, each message is the same and keeps its Message-ID: send nobody theirs twice.",
    )
    lines = (
        f"{_heading(notice, notice_words('en'))}: {release.slug}",
        f"  {number:,} message{'s' * (number != 1)}",
        "",
        *numbered(steps),
    )
    return ("\n".join(lines) + "\n").encode()


def calendar_entry(resolved: ResolvedRelease, order: ExportOrder) -> bytes:
    """The entry that takes the place of the one the person's calendar may have; none without a known time."""
    embargo = resolved.embargo
    if embargo is None or settle(embargo).instant is None:
        return b""
    (entry,) = embargo_ics.export(resolved, order)
    return entry.content


def _calendar(entry: bytes, number: int) -> Part:
    """A file of its own: some calendars take a file of several entries for a new calendar."""
    name = f"embargo-{number}.ics" if number > 1 else "embargo.ics"
    return file_part(entry, "text/calendar", name, charset="utf-8")


def _heading(notice: Notice, words: NoticeWords) -> str:
    return {
        NoticeKind.EMBARGO_CHANGE: words.changed,
        NoticeKind.EARLY_LIFT: words.lifted,
        NoticeKind.HOLD: words.hold,
        NoticeKind.HOLD_ENDED: words.ended,
        NoticeKind.KILL: words.killed,
        NoticeKind.CORRECTION: words.correction,
    }[notice.kind]


def _subject(resolved: ResolvedRelease, notice: Notice) -> str:
    """What it is about, until when there is an embargo, and the headline."""
    release = resolved.release
    words, headline = notice_words(release.language), one_line(release.headline)
    heading = _heading(notice, words)
    parts = (
        [headline] if headline.casefold().startswith(heading.casefold()) else [heading, headline]
    )
    if notice.held and notice.kind is not NoticeKind.HOLD:
        parts.insert(0, words.hold)
    elif instant := _until(notice):
        until = _in_full(resolved, notice, instant).until
        parts.insert(len(parts) - 1, labels_in(release.language).embargoed_until.format(until))
    return ": ".join(parts)


def _until(notice: Notice) -> datetime | None:
    """The instant until which the holder is to publish nothing; None where no time is known, or none stands."""
    return None if notice.held or notice.passed else notice.until


def _in_full(
    resolved: ResolvedRelease, notice: Notice, instant: datetime, but: str = ""
) -> EmbargoLines:
    """The instant on the issuer's clock, and on those of its readers, the zone `but` left out."""
    office = resolved.office
    beside = tuple(it for it in office.zones_beside if it.zone != but)
    return embargo_lines(instant, notice.zone, beside, office.style, resolved.release.language)


def _letter(resolved: ResolvedRelease, notice: Notice, told: Told) -> Letter:
    release = resolved.release
    words = notice_words(release.language)
    heading = _heading(notice, words)
    standing = tuple(_standing(resolved, notice, told, words))
    times = tuple(_times(resolved, notice, told, words))
    paragraphs = tuple(_paragraphs(resolved, notice, told, words))
    closing = closing_blocks(resolved, (), embargoed=notice.until is not None)
    document = Document(
        status=standing or (heading, *times),
        kind_label=heading if standing else "",
        headline=one_line(release.headline),
        subheadline="",
        opening=(said_in_lines(times),) if standing and times else (),
        main=(*map(said, paragraphs), *_told(notice, told, release.language)),
        signature=(),
        closing=tuple(it for it in closing if it.block is Block.CONTACTS),
    )
    return Letter(_subject(resolved, notice), f"{document.status[0]}. {paragraphs[0]}", document)


def _standing(
    resolved: ResolvedRelease, notice: Notice, told: Told, words: NoticeWords
) -> Iterator[str]:
    """What stands whatever the notice is about: a hold, or until when, on the issuer's clock and the reader's."""
    if notice.held and notice.kind is not NoticeKind.HOLD:
        yield words.hold
    if instant := _until(notice):
        lead, *zones = _in_full(resolved, notice, instant, told.zone).block
        yield lead
        yield from _own(resolved, notice, told, instant)
        yield from zones


def _times(
    resolved: ResolvedRelease, notice: Notice, told: Told, words: NoticeWords
) -> Iterator[str]:
    """The times that the notice is about, beside the one that stands."""
    if notice.kind is NoticeKind.EMBARGO_CHANGE and notice.held and notice.until:
        yield _in_full(resolved, notice, notice.until).until
        yield from _own(resolved, notice, told, notice.until)
    if notice.kind is NoticeKind.EARLY_LIFT:
        yield words.lifted_at.format(_in_full(resolved, notice, notice.at).until)
        yield from _own(resolved, notice, told, notice.at)
    early = notice.kind is NoticeKind.EARLY_LIFT and told.before and told.before > notice.at
    if told.before and (early or notice.kind is NoticeKind.EMBARGO_CHANGE):
        yield words.before.format(_in_full(resolved, notice, told.before).until)
        yield from _own(resolved, notice, told, told.before)


def _own(resolved: ResolvedRelease, notice: Notice, told: Told, instant: datetime) -> Iterable[str]:
    """The instant on the reader's own clock, where that is another one."""
    if not told.zone or told.zone == notice.zone:
        return ()
    language = resolved.release.language
    own = own_line(instant, told.zone, resolved.office.style, language)
    return (copy_words(language).yours.format(own),)


def _paragraphs(
    resolved: ResolvedRelease, notice: Notice, told: Told, words: NoticeWords
) -> Iterator[str]:
    match notice.kind:
        case NoticeKind.EMBARGO_CHANGE:
            later = told.before is None or (notice.until is not None and notice.until > told.before)
            yield words.tell_later if later else words.tell_earlier
            if notice.held:
                yield words.tell_still_held
            if told.accept:
                yield words.tell_accept
        case NoticeKind.EARLY_LIFT:
            early = told.before is not None and told.before > notice.at
            yield words.tell_lifted if early else words.tell_free
        case NoticeKind.HOLD:
            yield words.tell_hold if told.before else words.tell_hold_untimed
        case NoticeKind.HOLD_ENDED:
            passed = words.tell_passed if told.before else words.tell_passed_untimed
            yield passed if notice.passed else words.tell_ended
        case NoticeKind.KILL:
            yield words.tell_killed
        case NoticeKind.CORRECTION:
            yield words.tell_correction
    if told.references:
        reference = copy_words(resolved.release.language).reference
        yield reference.format(", ".join(told.references))
    if notice.kind is NoticeKind.EARLY_LIFT and resolved.release.public_url:
        yield resolved.release.public_url


def _told(notice: Notice, told: Told, language: str) -> Blocks:
    """What was wrong, in the words of a person; what differs from the copy; whom to call."""
    blocks: Blocks = ()
    words = notice_words(language)
    if notice.correction is not None:
        wrong = compose(notice.correction, status_block(notice.correction, public=True))
        blocks += (Heading(2, (Words(wrong.headline),)), *wrong.main)
    if told.changes:
        items = tuple((said(it),) for it in told.changes)
        blocks += (Heading(2, (Words(words.differs),)), ItemList(items))
    if notice.duty:
        blocks += (said(words.questions.format(", ".join(notice.duty))),)
    if notice.duty_at_lift and _until(notice):
        at_lift = copy_words(language).duty_at_lift
        blocks += (said(at_lift.format(", ".join(notice.duty_at_lift))),)
    return blocks
