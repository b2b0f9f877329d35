"""One finished message for each recipient, in one mailbox file (mbox) that mail programs open and send."""

from array import array
from datetime import UTC
from typing import BinaryIO

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.message import MONTHS, WEEKDAYS
from hrnk_press.exporters.pasted import steps_file
from hrnk_press.exporters.personal import PersonalMessages, by_turns, recipient_in, recipient_of
from hrnk_press.exporters.recipients import Batch, Take, require_same
from hrnk_press.exporters.revised_messages import RevisedMessages
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "mbox"


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """What to do with the mailbox."""
    steps = [
        "messages.mbox holds one finished message for each recipient: nobody sees anybody else's address.",
        "Open it in a mail program that reads mbox (Thunderbird, Apple Mail, mutt) and read some of them.",
        "Send them with a mail server of yours, in this folder:\nformail -s sendmail -oi -t < messages.mbox",
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
        self._messages = RevisedMessages(resolved, order, newline=b"\n")
        utc = order.now.astimezone(UTC)
        day = f"{WEEKDAYS[utc.weekday()]} {MONTHS[utc.month - 1]} {utc.day:2}"
        self._separator = f"From MAILER-DAEMON {day} {utc:%H:%M:%S %Y}\n".encode()
        self._kinds: dict[PersonalMessages, int] = {}  # each once, numbered
        self._around: list[tuple[bytes, ...]] = []  # of each kind, with what parts two messages
        self._kind = array("L")  # of each message, which of them
        self._lengths = array("L")  # of each piece that is somebody's own
        self._meant = array("q")  # a hash of each address, and of these pieces

    def write(self, file: BinaryIO) -> Take:
        """What writes the messages."""

        def take(batch: Batch) -> None:
            for member in batch:
                messages = self._messages.to(member)
                kind = self._kinds.get(messages)
                if kind is None:
                    kind = self._numbered(messages)
                own = messages.own(member)
                self._kind.append(kind)
                self._lengths.extend(map(len, own))
                self._meant.append(hash((member.email, *own)))
                file.writelines(by_turns(self._around[kind], own))
            if not batch:
                file.flush()

        return take

    def compare(self, file: BinaryIO) -> None:
        """Read the messages back: every header of every recipient, and every body.

        The header of the first of those that are the same but for their own fields is examined whole.
        """
        kinds = [*self._kinds]
        examined: set[int] = set()
        lengths = iter(self._lengths)
        for kind, meant in zip(self._kind, self._meant, strict=True):
            *pieces, end = self._around[kind]
            own: list[bytes] = []
            for piece, length in zip(pieces, lengths, strict=False):
                require_same(file.read(len(piece)), piece, self.name)
                own.append(file.read(length))
            require_same(file.read(len(end)), end, self.name)
            if kind not in examined:
                first, second, *_ = kinds[kind].around
                recipient_in(first + own[0] + second, self.name)
                examined.add(kind)
            address = recipient_of(own[0], self.name)
            require_same(hash((address, *own)), meant, self.name)
        require_same(file.read(1), b"", self.name)

    def _numbered(self, messages: PersonalMessages) -> int:
        """The number of a kind that was not there yet."""
        first, *others, last = messages.around
        self._around.append((self._separator + first, *others, last + b"\n"))
        self._kinds[messages] = number = len(self._kinds)
        return number
