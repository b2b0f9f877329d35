"""One finished message for each person of a list: the words are encoded once, a few lines are their own."""

import hashlib
import re
from collections.abc import Sequence

from hrnk_press.exporters import embargo_ics
from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.embargoed_copy import EmbargoedCopy
from hrnk_press.exporters.flowed import UNWRAPPED, flowed
from hrnk_press.exporters.headers import address_field, ascii_domain
from hrnk_press.exporters.message import copies_of, logo_source, sender_of
from hrnk_press.exporters.mime import Part, file_part
from hrnk_press.exporters.page import mail_page
from hrnk_press.exporters.recipients import require_same
from hrnk_press.exporters.transfer import Slotted
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.patterns import pattern
from hrnk_press.rendering.html import subject
from hrnk_press.rendering.status import StatusBlock, status_block
from hrnk_press.rendering.text import render_text

# A field that is to stand once, or not at all; and one mailbox with nothing beside it (RFC 5322, 3.4).
_FIELD = pattern(r"^(From|Date|Message-ID|To|Cc|Bcc):", re.MULTILINE | re.IGNORECASE)
_FOLD = pattern(r"\r?\n(?=[ \t])")
_TO = pattern(r"^To: (.*?)\r?$", re.MULTILINE)
_ADDRESS = r'([^\s<>",;:]+@[^\s<>",;:]+)'
_MAILBOX = rf'(?:(?:"(?:[^"\\\r\n]|\\.)*"|[^<>",;:\r\n]+) <{_ADDRESS}>|{_ADDRESS})'
_ONE_MAILBOX = pattern(_MAILBOX)
_OWN_FIELDS = pattern(rf"To: {_MAILBOX}\r?\nMessage-ID: <[0-9a-f]+@[^\s<>@]+>\r?\n")
_FIELDS = ["bcc", "cc", "date", "from", "message-id", "to"]


class PersonalMessages:
    """The messages, with the line ends that `newline` names. No other recipient stands in any of them.

    An embargoed copy has lines of its receiver's own, and the end of the embargo as a calendar entry. Made
    again of the same words, in the place of the same copy, the message to a person keeps its Message-ID and its
    reference.

    A message is `around`, which is the same in all of them, with a piece of `own` between each two of these;
    the first piece of `own` are the fields To and Message-ID.
    """

    def __init__(
        self, resolved: ResolvedRelease, order: ExportOrder, *, newline: bytes = b"\r\n"
    ) -> None:
        self._newline = newline
        self._copy = None if order.public else EmbargoedCopy(resolved, order)
        status = self._copy.status if self._copy else status_block(resolved, public=True)
        text = flowed(render_text(resolved, status), render_text(resolved, status, width=UNWRAPPED))
        page = mail_page(resolved, status, order, logo_src=logo_source(resolved))
        self._text = self._slotted(self._copy.text_pieces(text) if self._copy else [_crlf(text)])
        self._page = self._slotted(self._copy.html_pieces(page) if self._copy else [_crlf(page)])
        before, head, middle, tail = copies_of(
            resolved,
            status,
            self._text,
            self._page,
            page,
            title=self._copy.title if self._copy else subject(resolved, status),
            now=order.now,
            more=_calendar(resolved, order, status),
        )
        words = ([self._lines(head)], self._text.around, [self._lines(middle)], self._page.around)
        self.around = (self._lines(before), *_run_on(*words, [self._lines(tail)]))
        _, address = sender_of(resolved)
        domain = resolved.office.mail.domain or address.rpartition("@")[2]
        domain = ascii_domain(domain, "press.toml: mail.domain")
        self._id_end = f"@{domain}>\r\n"
        named = f"{resolved.release.id}\n{order.digest}\n{order.public}\n"
        if (
            revised := order.revised
        ):  # another message than the first one of words that were gone back to
            named += f"{revised.version} {revised.until.isoformat()}\n"
        self._named = hashlib.sha256(named.encode())

    def message(self, member: Member) -> bytes:
        """The whole message to that person. Raises Refused where the name would break a header."""
        return b"".join(by_turns(self.around, self.own(member)))

    def own(self, member: Member) -> list[bytes]:
        """The pieces of the message that are that person's own. Raises as `message`."""
        named = self._named.copy()
        named.update(member.key.encode())
        to = address_field("To", ((member.name, member.email),))
        fields = self._lines(f"{to}\r\nMessage-ID: <{named.hexdigest()[:32]}{self._id_end}")
        if self._copy is None:
            return [fields]
        reference = self._copy.reference(member)
        text, page = self._copy.lines(member.zone)
        in_text = [self._text.between(text, reference)] * self._text.places
        in_page = [self._page.between(page, reference)] * self._page.places
        return [fields, *in_text, *in_page]

    def _slotted(self, pieces: list[bytes]) -> Slotted:
        stand_in = self._copy.stand_in if self._copy else b""
        return Slotted(pieces, stand_in=stand_in, newline=self._newline)

    def _lines(self, text: str) -> bytes:
        return text.encode("ascii").replace(b"\r\n", self._newline)


def by_turns(around: Sequence[bytes], own: Sequence[bytes]) -> list[bytes]:
    """The pieces of a message: what is the same in all, and between each two of these what is one's own."""
    pieces = [b""] * (len(around) + len(own))
    pieces[::2] = around
    pieces[1::2] = own
    return pieces


def recipient_in(message: bytes, name: str) -> str:
    """To whom a message goes that was read back from the file of that name.

    PressError where it is more than one person, or it has not one From, Date and Message-ID.
    """
    line_end = message.index(b"\n")
    newline = b"\r\n" if message[line_end - 1 : line_end] == b"\r" else b"\n"
    end = message.index(newline * 2) + len(newline)
    header = _FOLD.sub("", message[:end].decode("ascii"))
    fields = sorted(it.lower() for it in _FIELD.findall(header))
    require_same(fields, _FIELDS[2:], name)
    to = _TO.search(header)
    found = _ONE_MAILBOX.fullmatch(to[1]) if to else None
    return _address(found, name)


def recipient_of(own: bytes, name: str) -> str:
    """To whom a message goes, from the first piece of its `own`; else as `recipient_in`."""
    fields = own.decode("ascii")
    if "\n " in fields:
        fields = _FOLD.sub("", fields)
    return _address(_OWN_FIELDS.fullmatch(fields), name)


def _address(found: re.Match[str] | None, name: str) -> str:
    require_same(found is not None, True, name)
    return (found[1] or found[2]) if found else ""


def _run_on(*runs: Sequence[bytes]) -> list[bytes]:
    """The pieces of all runs in one: the last piece of a run goes on as the first of the next."""
    pieces = [b""]
    for first, *others in runs:
        pieces[-1] += first
        pieces += others
    return pieces


def _calendar(
    resolved: ResolvedRelease, order: ExportOrder, status: StatusBlock
) -> tuple[Part, ...]:
    if not status.embargoed:
        return ()
    (entry,) = embargo_ics.export(resolved, order)
    return (file_part(entry.content, "text/calendar", "embargo.ics", charset="utf-8"),)


def _crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()
