"""What a mail program takes for a list: a finished message for each, or the addresses that a draft goes to."""

from typing import BinaryIO

from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.filenames import attachment_names
from hrnk_press.exporters.pasted import steps_file
from hrnk_press.exporters.personal import recipient_in
from hrnk_press.exporters.recipients import Batch, Folder, Take, require_same
from hrnk_press.exporters.revised_messages import RevisedMessages
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease

FOLDER = "eml"
# Apart from the messages, so that who sends everything in their folder does not send the draft.
DRAFT_FOLDER = "draft"
MOST_FILES = 5_000
"""Messages that are written as a file each: more belong into one mailbox."""


def steps(resolved: ResolvedRelease, order: ExportOrder) -> Artifact:
    """What to do with the messages."""
    told = [
        "Each .eml file is one finished message to one person: nobody sees anybody else's address. Its name is "
        "its number in the list, and the address.",
        "Open some of them by a double click and read them.",
        "Send them with a mail server of yours, in this folder:\n"
        'for it in *.eml; do sendmail -oi -t < "$it"; done',
        "Or in Thunderbird: drag the files into Outbox under Local Folders, then File > Send Unsent Messages.",
        "Made again of the same words, each message keeps its Message-ID.",
    ]
    return steps_file(FOLDER, "One message each", resolved, order, told, carried_along=True)


def draft_steps(resolved: ResolvedRelease, order: ExportOrder, draft: str) -> Artifact:
    """What to do with the draft of that name and its addresses."""
    told = [
        f"Open {draft} by a double click: it opens for writing (Thunderbird, Outlook). Where it is only shown "
        "(Apple Mail), choose Message > Send Again.",
        "Open recipients.txt, copy all of it and paste it into Bcc. Leave To as it is: it is your own office. "
        "In To or Cc everybody would see everybody's address.",
        "Read it, then send it. Some servers take no more than 100 recipients at a time; to more people send one "
        "message each instead, without --draft.",
    ]
    return steps_file(
        DRAFT_FOLDER, "A draft and its list", resolved, order, told, carried_along=True
    )


class MessageFiles:
    """A folder with a finished message for each member, numbered in the order of the list."""

    name = FOLDER
    media_type = "message/rfc822"
    pattern = "[0-9]*-*.eml"

    def __init__(self, resolved: ResolvedRelease, order: ExportOrder) -> None:
        if order.recipients > MOST_FILES:
            raise Refused(
                f"{order.recipients:,} messages are too many to be a file each",
                f"Up to {MOST_FILES:,} are; put them into one mailbox:  --to mbox",
                code="too-many-files",
            )
        self._messages = RevisedMessages(resolved, order)
        self._meant: list[tuple[str, Member]] = []

    def write(self, folder: Folder) -> Take:
        """What writes the messages."""

        def take(batch: Batch) -> None:
            for member in batch:
                name = self._name(len(self._meant) + 1, member)
                folder.add(name, self._messages.message(member))
                self._meant.append((name, member))

        return take

    def compare(self, folder: Folder) -> None:
        """Read the messages back: every header, and every body."""
        require_same(tuple(folder.names), tuple(name for name, _ in self._meant), self.name)
        for name, member in self._meant:
            content, place = folder.read(name), f"{self.name}/{name}"
            require_same(recipient_in(content, place), member.email, place)
            require_same(content, self._messages.message(member), place)

    def _name(self, number: int, member: Member) -> str:
        return attachment_names([f"{number:04}-{member.email}.eml"])[0]


class AddressFile:
    """The addresses that a draft goes to, one a line, as a mail program takes them into Bcc."""

    name = f"{DRAFT_FOLDER}/recipients.txt"
    media_type = "text/plain; charset=utf-8"

    def __init__(self) -> None:
        self._meant: list[int] = []

    def write(self, file: BinaryIO) -> Take:
        """What writes the lines."""

        def take(batch: Batch) -> None:
            lines = "".join(f"{it.email}\n" for it in batch).encode()
            self._meant += [hash(it.email) for it in batch]
            file.write(lines)

        return take

    def compare(self, file: BinaryIO) -> None:
        """Read the lines back."""
        found = [hash(line.decode().removesuffix("\n")) for line in file]
        require_same(found, self._meant, self.name)
