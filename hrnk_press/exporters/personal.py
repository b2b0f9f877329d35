"""One finished message for each person of a list: the words are made once, To and Message-ID are their own."""

import hashlib
from email.parser import BytesHeaderParser
from email.utils import getaddresses

from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.exporters.flowed import flowed
from hrnk_press.exporters.headers import address_field, ascii_domain, fold
from hrnk_press.exporters.message import copies_of, logo_source, sender_of
from hrnk_press.exporters.page import mail_page
from hrnk_press.exporters.recipients import require_same
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text

UNWRAPPED = 100_000


class PersonalMessages:
    """The messages, with the line ends that `newline` names. No other recipient stands in any of them.

    Made again of the same words, the message to a person keeps its Message-ID.
    """

    def __init__(
        self, resolved: ResolvedRelease, order: ExportOrder, *, newline: bytes = b"\r\n"
    ) -> None:
        status = status_block(resolved, public=order.public)
        text = flowed(render_text(resolved, status), render_text(resolved, status, width=UNWRAPPED))
        page = mail_page(resolved, status, order, logo_src=logo_source(resolved))
        before, after = copies_of(resolved, status, text, page, now=order.now)
        self._newline = newline
        self._before, self._after = (self._lines(it) for it in (before, after))
        _, address = sender_of(resolved)
        domain = resolved.office.mail.domain or address.rpartition("@")[2]
        self._domain = ascii_domain(domain, "press.toml: mail.domain")
        self._named = f"{resolved.release.id}\n{order.digest}\n{order.public}\n"
        self._parser = BytesHeaderParser()
        self.body = self._after.partition(newline * 2)[2]

    def message(self, member: Member) -> bytes:
        """The whole message to that person. Raises Refused where the name would break a header."""
        unique = hashlib.sha256(f"{self._named}{member.key}".encode()).hexdigest()[:32]
        to = address_field("To", [(member.name, member.email)])
        identified = fold("Message-ID", [f"<{unique}@{self._domain}>"])
        return b"".join((self._before, self._lines(f"{to}\r\n{identified}\r\n"), self._after))

    def recipient_in(self, header: bytes, name: str) -> str:
        """To whom a message goes that was read back from the file of that name.

        PressError where it is more than one person, or it has not one From, Date and Message-ID.
        """
        message = self._parser.parsebytes(header)
        single = [len(message.get_all(it, [])) for it in ("From", "Date", "Message-ID")]
        require_same(single, [1, 1, 1], name)
        recipients = [
            address
            for field in ("To", "Cc", "Bcc")
            for _, address in getaddresses(message.get_all(field, []))
        ]
        require_same(len(recipients), 1, name)
        return recipients[0]

    def _lines(self, text: str) -> bytes:
        return text.encode("ascii").replace(b"\r\n", self._newline)
