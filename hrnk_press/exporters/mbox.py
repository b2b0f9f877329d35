"""One finished message for each recipient, in one mailbox file (mbox) that mail programs open and send."""

from array import array
from datetime import UTC
from typing import BinaryIO
from zlib import crc32

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.message import MONTHS, WEEKDAYS
from hrnk_press.exporters.pasted import steps_file
from hrnk_press.exporters.personal import PersonalMessages, recipient_in
from hrnk_press.exporters.recipients import Batch, Take, require_same
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "mbox"


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """What to do with the mailbox."""
    steps = [
        "messages.mbox holds one finished message for each recipient: nobody sees anybody else's address.",
        "Open it in a mail program that reads mbox (Thunderbird, Apple Mail, mutt) and read some of them.",
        "Send them with a mail server of yours:      formail -s sendmail -oi -t < messages.mbox",
        "Made again of the same words, each message keeps its Message-ID.",
    ]
    return (steps_file(FOLDER, "One message each", resolved, order, steps, carried_along=True),)


def recipients(resolved: ResolvedRelease, order: ExportOrder) -> "MailboxFile":
    """The mailbox."""
    return MailboxFile(resolved, order)


class MailboxFile:
    """A mailbox with a message for each member, with the line ends of a mailbox."""

    name = f"{FOLDER}/messages.mbox"
    media_type = "application/mbox"

    def __init__(self, resolved: ResolvedRelease, order: ExportOrder) -> None:
        self._messages = PersonalMessages(resolved, order, newline=b"\n")
        utc = order.now.astimezone(UTC)
        day = f"{WEEKDAYS[utc.weekday()]} {MONTHS[utc.month - 1]} {utc.day:2}"
        self._separator = f"From MAILER-DAEMON {day} {utc:%H:%M:%S %Y}\n".encode()
        self._lengths = array("L")
        self._meant = array("q")  # a hash of each address
        self._checks = array("L")

    def write(self, file: BinaryIO) -> Take:
        """What writes the messages."""

        def take(batch: Batch) -> None:
            for member in batch:
                message = self._messages.message(member)
                self._lengths.append(len(message))
                self._meant.append(hash(member.email))
                self._checks.append(crc32(message))
                file.writelines((self._separator, message, b"\n"))
            if not batch:
                file.flush()

        return take

    def compare(self, file: BinaryIO) -> None:
        """Read the messages back: every header of every recipient, and every body."""
        known = zip(self._lengths, self._meant, self._checks, strict=True)
        for length, meant, check in known:
            require_same(file.readline(), self._separator, self.name)
            message = file.read(length)
            require_same(hash(recipient_in(message, self.name)), meant, self.name)
            require_same(crc32(message), check, self.name)
            require_same(file.read(1), b"\n", self.name)
        require_same(file.read(1), b"", self.name)
