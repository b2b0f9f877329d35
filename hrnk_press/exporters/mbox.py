"""One finished message for each recipient, in one mailbox file (mbox) that mail programs open and send."""

import hashlib
from array import array
from datetime import UTC
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from typing import BinaryIO

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.flowed import flowed
from hrnk_press.exporters.headers import address_field, ascii_domain, fold
from hrnk_press.exporters.message import (
    MONTHS,
    WEEKDAYS,
    copies_of,
    logo_source,
    sender_of,
)
from hrnk_press.exporters.page import mail_page
from hrnk_press.exporters.pasted import steps_file
from hrnk_press.exporters.recipients import Batch, Take, require_same
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text

FOLDER = "mbox"
UNWRAPPED = 100_000


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """What to do with the mailbox."""
    steps = [
        "messages.mbox holds one finished message for each recipient: nobody sees anybody else's address.",
        "Open it in a mail program that reads mbox (Thunderbird, Apple Mail, mutt) and read some of them.",
        "Send them with a mail server of yours:      formail -s sendmail -oi -t < messages.mbox",
        "Made again of the same words, each message keeps its Message-ID.",
    ]
    return (steps_file(FOLDER, "One message each", resolved, order, steps),)


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> "MailboxFile":
    """The mailbox."""
    return MailboxFile(resolved, order)


class MailboxFile:
    """A mailbox with a message for each member; its words are made once, only the header is their own."""

    name = f"{FOLDER}/messages.mbox"
    media_type = "application/mbox"

    def __init__(self, resolved: ResolvedRelease, order: ExportOrder) -> None:
        status = status_block(resolved, public=order.public)
        text = flowed(render_text(resolved, status), render_text(resolved, status, width=UNWRAPPED))
        page = mail_page(resolved, status, order, logo_src=logo_source(resolved))
        before, after = copies_of(resolved, status, text, page, now=order.now)
        self._before, self._after = before.encode("ascii"), after.encode("ascii")
        _, address = sender_of(resolved)
        domain = resolved.office.mail.domain or address.rpartition("@")[2]
        self._domain = ascii_domain(domain, "press.toml: mail.domain")
        utc = order.now.astimezone(UTC)
        day = f"{WEEKDAYS[utc.weekday()]} {MONTHS[utc.month - 1]} {utc.day:2}"
        self._separator = f"From MAILER-DAEMON {day} {utc:%H:%M:%S %Y}\n".encode()
        self._named = f"{resolved.release.id}\n{order.digest}\n{order.public}\n"
        self._meant = array("q")  # a hash of each address
        body = self._after.replace(b"\r\n", b"\n").partition(b"\n\n")[2]
        self._body = hashlib.sha256(body).hexdigest()

    def write(self, file: BinaryIO) -> Take:
        """What writes the messages, with the line ends of a mailbox."""
        before, after = (it.replace(b"\r\n", b"\n") for it in (self._before, self._after))

        def take(batch: Batch) -> None:
            for member in batch:
                self._meant.append(hash(member.email))
                own = self._own_fields(member).replace("\r\n", "\n").encode("ascii")
                file.write(b"".join((self._separator, before, own, after, b"\n")))
            if not batch:
                file.flush()

        return take

    def compare(self, file: BinaryIO) -> None:
        """Read the messages back: every header of every recipient, and every body."""
        parser = BytesHeaderParser()
        for meant in self._meant:
            require_same(file.readline(), self._separator, self.name)
            header = bytearray()
            while (line := file.readline()) not in (b"\n", b""):
                header += line
            message = parser.parsebytes(bytes(header))
            recipients = [
                address
                for field in ("To", "Cc", "Bcc")
                for _, address in getaddresses(message.get_all(field, []))
            ]
            require_same([hash(it) for it in recipients], [meant], self.name)
            single = [len(message.get_all(it, [])) for it in ("From", "Date", "Message-ID")]
            require_same(single, [1, 1, 1], self.name)
            require_same(self._body_at(file), self._body, self.name)
        require_same(file.read(1), b"", self.name)

    def _body_at(self, file: BinaryIO) -> str:
        """The SHA-256 of the body that begins there; the file then stands at the next message."""
        length = len(self._after.replace(b"\r\n", b"\n").partition(b"\n\n")[2])
        digest = hashlib.sha256(file.read(length)).hexdigest()
        file.readline()
        return digest

    def _own_fields(self, member: Member) -> str:
        """To and Message-ID: the same words to the same person are the same message."""
        unique = hashlib.sha256(f"{self._named}{member.key}".encode()).hexdigest()[:32]
        to = address_field("To", [(member.name, member.email)])
        identified = fold("Message-ID", [f"<{unique}@{self._domain}>"])
        return f"{to}\r\n{identified}\r\n"
