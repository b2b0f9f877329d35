"""One finished message for each person of a list: the words are encoded once, a few lines are their own."""

import hashlib
import re

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
_ONE_MAILBOX = pattern(
    r'(?:(?:"(?:[^"\\]|\\.)*"|[^<>",;:]+) <(?=.*>$))?([^\s<>",;:]+@[^\s<>",;:]+)>?'
)
_FIELDS = ["bcc", "cc", "date", "from", "message-id", "to"]


class PersonalMessages:
    """The messages, with the line ends that `newline` names. No other recipient stands in any of them.

    An embargoed copy has lines of its receiver's own, and the end of the embargo as a calendar entry. Made
    again of the same words, the message to a person keeps its Message-ID and its reference.
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
        pieces = copies_of(
            resolved,
            status,
            self._text,
            self._page,
            page,
            title=self._copy.title if self._copy else subject(resolved, status),
            now=order.now,
            more=_calendar(resolved, order, status),
        )
        self._pieces = tuple(map(self._lines, pieces))
        _, address = sender_of(resolved)
        domain = resolved.office.mail.domain or address.rpartition("@")[2]
        self._domain = ascii_domain(domain, "press.toml: mail.domain").encode()
        named = f"{resolved.release.id}\n{order.digest}\n{order.public}\n"
        self._named = hashlib.sha256(named.encode())

    def message(self, member: Member) -> bytes:
        """The whole message to that person. Raises Refused where the name would break a header."""
        named = self._named.copy()
        named.update(member.key.encode())
        unique = named.hexdigest()[:32].encode()
        to = self._lines(address_field("To", ((member.name, member.email),)))
        text, page = self._copy.own_lines(member) if self._copy else ((), ())
        before, head, middle, tail = self._pieces
        return b"".join(
            (
                *(before, to, self._newline),
                *(b"Message-ID: <", unique, b"@", self._domain, b">", self._newline),
                *(head, self._text.encoded(*text)),
                *(middle, self._page.encoded(*page)),
                tail,
            )
        )

    def _slotted(self, pieces: list[bytes]) -> Slotted:
        return Slotted(pieces, newline=self._newline)

    def _lines(self, text: str) -> bytes:
        return text.encode("ascii").replace(b"\r\n", self._newline)


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
    require_same(found is not None, True, name)
    return found[1] if found else ""


def _calendar(
    resolved: ResolvedRelease, order: ExportOrder, status: StatusBlock
) -> tuple[Part, ...]:
    if not status.embargoed:
        return ()
    (entry,) = embargo_ics.export(resolved, order)
    return (file_part(entry.content, "text/calendar", "embargo.ics", charset="utf-8"),)


def _crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()
