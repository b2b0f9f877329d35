"""A notice to one person who holds a release: a finished message of plain text, with the calendar's new entry."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from hrnk_press.embargo.lines import EmbargoLines, embargo_lines, own_line
from hrnk_press.exporters import embargo_ics
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.copy_words import copy_words
from hrnk_press.exporters.message import build_letter, message_id
from hrnk_press.exporters.mime import Part, file_part
from hrnk_press.exporters.notice_words import NoticeWords, notice_words
from hrnk_press.model.notice import Notice, NoticeKind, Told
from hrnk_press.model.office import Block
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.closing import closing_blocks
from hrnk_press.rendering.document import compose, one_line
from hrnk_press.rendering.labels import labels_in
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import status_lines, text_of
from hrnk_press.rendering.wrapping import fill

WIDTH = 72
SEND = 'for it in *.eml; do sendmail -oi -t < "$it"; done'


def notice_message(
    resolved: ResolvedRelease, notice: Notice, told: Told, order: ExportOrder, about: str
) -> bytes:
    """The message. `resolved` is the release in the language that the person holds, `about` the digest of the
    event it tells of: made again of that, it keeps its Message-ID.

    Raises Refused where a name or the headline would break a header.
    """
    return build_letter(
        resolved,
        (told.name, told.email),
        _subject(resolved, notice),
        "\n".join(_lines(resolved, notice, told)) + "\n",
        _calendar(resolved, order),
        sent=notice.at,
        message_id=message_id(resolved, f"{about}\n{told.email.casefold()}", notice.at),
    )


def correction_words(correction: ResolvedRelease) -> tuple[str, ...]:
    """What a person wrote about the error, as lines of text: the headline of the correction, and its words."""
    document = compose(correction, status_block(correction, public=True))
    words = text_of(document.main, width=WIDTH).rstrip("\n")
    return (*fill(document.headline, WIDTH), "", *words.split("\n"))


def notice_steps(release: Release, notice: Notice, number: int) -> bytes:
    """STEPS.txt: what to do with the messages, at 72 columns."""
    steps = [
        "Each .eml file is one finished message to one person: nobody sees anybody else's address.",
        "Open one by a double click and read it.",
        f"Send them with a mail server of yours, in this folder:\n{SEND}",
        "Or in Thunderbird: drag the files into Outbox under Local Folders, then File > Send Unsent Messages.",
        "Made again, each message is the same and keeps its Message-ID: send nobody theirs twice.",
    ]
    lines = [
        f"{_heading(notice, notice_words('en'))}: {release.slug}",
        f"  {number:,} message{'s' * (number != 1)}",
        "",
    ]
    for index, step in enumerate(steps, 1):
        first, *more = (part for it in step.split("\n") for part in _step(it))
        lines += [f"{index:>2}. {first}", *(f"    {it}" for it in more)]
    return ("\n".join(lines) + "\n").encode()


def _step(words: str) -> list[str]:
    """The lines of it; a command is copied, and stays one line."""
    return [words] if words == SEND else fill(words, WIDTH - 4)


def _calendar(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Part, ...]:
    """The entry that takes the place of the one the person's calendar may have; none without an embargo."""
    if resolved.release.embargo is None:
        return ()
    (entry,) = embargo_ics.export(resolved, order)
    return (file_part(entry.content, "text/calendar", "embargo.ics", charset="utf-8"),)


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


def _lines(resolved: ResolvedRelease, notice: Notice, told: Told) -> Iterator[str]:
    words = notice_words(resolved.release.language)
    yield from _top(resolved, notice, told, words)
    yield ""
    yield from fill(one_line(resolved.release.headline), WIDTH)
    for paragraph in _paragraphs(resolved, notice, told, words):
        yield from ("", *fill(paragraph, WIDTH))
    if told.words:
        yield from ("", *told.words)
    if told.changes:
        yield from ("", words.differs)
        for change in told.changes:
            yield from (f"  {it}" for it in fill(change, WIDTH - 2, hanging=2))
    for closing in closing_blocks(resolved, (), embargoed=notice.until is not None):
        if closing.block is Block.CONTACTS:
            yield from ("", closing.heading, *text_of(closing.blocks, width=WIDTH).splitlines())
    if notice.duty:
        duty = copy_words(resolved.release.language).duty
        yield from ("", *fill(duty.format(", ".join(notice.duty)), WIDTH))


def _top(
    resolved: ResolvedRelease, notice: Notice, told: Told, words: NoticeWords
) -> Iterator[str]:
    """The first lines: until when, on the issuer's clock and on the reader's own, and what this is."""
    if notice.held and notice.kind is not NoticeKind.HOLD:
        yield from fill(words.hold, WIDTH)
    if instant := _until(notice):
        lead, *zones = _in_full(resolved, notice, instant, told.zone).block
        yield from fill(lead, WIDTH)
        yield from _own(resolved, notice, told, instant)
        for line in zones:
            yield from status_lines(line, WIDTH)
        yield ""
    yield from fill(_heading(notice, words), WIDTH)
    if notice.kind is NoticeKind.EMBARGO_CHANGE and notice.held and notice.until:
        yield from fill(_in_full(resolved, notice, notice.until).until, WIDTH)
    if notice.kind is NoticeKind.EARLY_LIFT:
        at = _in_full(resolved, notice, notice.at).until
        yield from fill(words.lifted_at.format(at), WIDTH)
        yield from _own(resolved, notice, told, notice.at)
    if notice.kind in (NoticeKind.EMBARGO_CHANGE, NoticeKind.EARLY_LIFT) and told.before:
        before = _in_full(resolved, notice, told.before).until
        yield from fill(words.before.format(before), WIDTH)
        yield from _own(resolved, notice, told, told.before)


def _own(resolved: ResolvedRelease, notice: Notice, told: Told, instant: datetime) -> Iterable[str]:
    """The instant on the reader's own clock, where that is another one."""
    if not told.zone or told.zone == notice.zone:
        return ()
    language = resolved.release.language
    own = own_line(instant, told.zone, resolved.office.style, language)
    return fill(copy_words(language).yours.format(own), WIDTH)


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
            yield words.tell_lifted
        case NoticeKind.HOLD:
            yield words.tell_hold
        case NoticeKind.HOLD_ENDED:
            yield words.tell_passed if notice.passed else words.tell_ended
        case NoticeKind.KILL:
            yield words.tell_killed
        case NoticeKind.CORRECTION:
            yield words.tell_correction
    if told.references:
        reference = copy_words(resolved.release.language).reference
        yield reference.format(", ".join(told.references))
    if notice.kind is NoticeKind.EARLY_LIFT and resolved.release.public_url:
        yield resolved.release.public_url
