"""What an embargoed copy says of itself: until when, at whose hour, whose copy it is, whom to ring, what changed."""

from collections.abc import Iterator
from datetime import datetime

from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.lines import EmbargoLines, embargo_lines, own_line
from hrnk_press.errors import PressError, Refused
from hrnk_press.exporters.artifact import ExportOrder, Revised
from hrnk_press.exporters.copy_words import CopyWords, copy_words
from hrnk_press.exporters.flowed import UNWRAPPED, flowed
from hrnk_press.model.copy_reference import copy_reference
from hrnk_press.model.difference import SPACES
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.fragments import html_status
from hrnk_press.rendering.html import subject
from hrnk_press.rendering.status import StatusBlock, status_in_a_line
from hrnk_press.rendering.text import status_lines

MOST_CHANGES = 12
"""Changes that a revised copy tells: whoever sees more reads the text."""


class EmbargoedCopy:
    """The first lines of every copy of that release.

    `status` are those that all copies have in common, under the canonical line the `mark`, a line of its own
    in whose place each person's lines are put. In these the `stand_in` is where the reference of one's own
    belongs, which is as long. Raises PressError for a release without a settled embargo.
    """

    def __init__(self, resolved: ResolvedRelease, order: ExportOrder) -> None:
        embargo = resolved.embargo
        instant = settle(embargo).instant if embargo else None
        if embargo is None or instant is None:
            raise PressError("a copy can be under no embargo that ends at no known time")
        self._resolved, self._order, self._instant = resolved, order, instant
        self._zone = embargo.zone
        self._words = copy_words(resolved.release.language)
        self.stand_in = self.reference(Member(""))
        self._known: dict[str, tuple[bytes, bytes]] = {}
        lines = self._lines_for("")
        self.mark = f"own{resolved.release.id.replace('-', '')}lines"
        fixed = (lines.block[0], self.mark, *self._duty(), *self._changes())
        self.status = StatusBlock(fixed, embargoed=True, until=lines.until)

    @property
    def title(self) -> str:
        """The subject, which says so where the copy takes the place of an earlier one."""
        title = subject(self._resolved, self.status)
        if self._order.revised is None:
            return title
        until = status_in_a_line(self.status, self._resolved.release.language)
        return title.replace(until, f"{until} ({self._words.revised})", 1)

    def reference(self, member: Member) -> bytes:
        """The reference of that person's copy."""
        order = self._order
        release = self._resolved.release.id
        return copy_reference(release, order.digest, order.version, member.email).encode()

    def text_pieces(self, text: str) -> list[bytes]:
        """What stands around a person's lines in the text (LF)."""
        return _pieces(text, f"{self.mark}\n")

    def html_pieces(self, page: str) -> list[bytes]:
        """The same for the HTML. Refused where the office's own layout prints the status nowhere."""
        pieces = _pieces(page, self.mark, "\n")
        if any(it.rfind(b"<") > it.rfind(b">") for it in pieces[:-1]) or len(pieces) < 2:
            raise Refused(
                "the layout does not print the lines of the status, with each person's own among them",
                "In templates/, print every line of status_html between elements.",
                code="status-not-printed",
            )
        return pieces

    def lines(self, zone: str) -> tuple[bytes, bytes]:
        """The lines (CRLF) of everybody in that zone, in the text and in the HTML.

        Their own hour, that of the others, and the reference, for which the stand-in stands.
        """
        known = self._known.get(zone)
        if known is None:
            lines = [*self._own_hour(zone), *self._lines_for(zone).block[1:]]
            wrapped = "\n".join(part for it in lines for part in status_lines(it))
            whole = "\n".join(part for it in lines for part in status_lines(it, UNWRAPPED))
            text = "".join(f"{it}\n" for it in flowed(wrapped, whole).split("\n") if it)
            page = "".join(f"{html_status(it)}<br>\n" for it in lines)
            before, after = self._words.reference.split("{}")
            mark = self.stand_in.decode()
            text += f"{before}{mark}{after}\n"
            page += f"{html_status(before)}{mark}{html_status(after)}\n"
            known = self._known[zone] = (_crlf(text), _crlf(page))
        return known

    def _own_hour(self, zone: str) -> Iterator[str]:
        if zone and zone != self._zone:
            office, language = self._resolved.office, self._resolved.release.language
            yield self._words.yours.format(own_line(self._instant, zone, office.style, language))

    def _lines_for(self, zone: str, instant: datetime | None = None) -> EmbargoLines:
        """The lines of the embargo, the zone of the person left out of those beside."""
        office, language = self._resolved.office, self._resolved.release.language
        beside = tuple(it for it in office.zones_beside if it.zone != zone)
        return embargo_lines(instant or self._instant, self._zone, beside, office.style, language)

    def _duty(self) -> Iterator[str]:
        if self._order.duty:
            yield self._words.duty.format(", ".join(self._order.duty))
        if self._order.duty_at_lift:
            yield self._words.duty_at_lift.format(", ".join(self._order.duty_at_lift))

    def _changes(self) -> Iterator[str]:
        revised = self._order.revised
        if revised is None:
            return
        yield self._words.replaces.format(revised.version)
        if revised.until != self._instant:
            yield self._words.embargo_was.format(self._lines_for("", revised.until).until)
        told = list(dict.fromkeys(change_lines(revised, self._words)))
        yield from told[:MOST_CHANGES]
        if len(told) > MOST_CHANGES:
            yield self._words.more.format(len(told) - MOST_CHANGES)


def change_lines(revised: Revised, words: CopyWords) -> Iterator[str]:
    """Every change in a line of its own, as the text has it; a date and files by their names."""
    for it in revised.changes:
        if it.was == SPACES:
            continue
        if it.was and it.now:
            line = words.changed.format(it.was, it.now)
            yield words.dated.format(line) if it.part == "date" else line
        elif it.was or it.now:
            yield (words.removed if it.was else words.added).format(it.was or it.now)
    for name, line in (
        (revised.files_changed, words.file_changed),
        (revised.files_added, words.file_added),
        (revised.files_removed, words.file_removed),
    ):
        yield from (line.format(it) for it in name)


def change_list(revised: Revised | None, language: str = "en") -> tuple[str, ...]:
    """The same, each once, in that language; none where nobody can tell what changed."""
    return tuple(dict.fromkeys(change_lines(revised, copy_words(language)))) if revised else ()


def _pieces(text: str, mark: str, end: str = "") -> list[bytes]:
    """What stands around the mark, in CRLF; `end` ends every piece but the last."""
    *pieces, last = text.split(mark)
    return [_crlf(it + end) for it in pieces] + [_crlf(last)]


def _crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()
