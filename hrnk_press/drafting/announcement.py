"""What was read out of an older announcement."""

import datetime as dt

from hrnk_press.frozen import frozen


@frozen
class Note:
    """Something the reader of an announcement should know: line of the text (from 1), what, what to do."""

    line: int
    message: str
    hint: str = ""


@frozen
class Announcement:
    """An announcement read plainly: nothing invented, nothing dropped without being counted.

    `paragraphs` are Markdown, one line each, whose words are those of the text. `organizations`,
    `contacts` and `boilerplates` are ids of the registry (`boilerplates`: organizations whose
    standing paragraph closed the text and will be printed from the registry). `unmatched_contacts`
    are contact lines that name nobody in the registry; they stand in `paragraphs` too.
    `put_aside` is what surrounds a release without being part of it (navigation, status lines,
    labels, end mark), `rest` the text that follows it, such as listings of reports.
    """

    headline: str = ""
    date: dt.date | None = None
    place: str = ""
    paragraphs: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    boilerplates: tuple[str, ...] = ()
    unmatched_contacts: tuple[str, ...] = ()
    put_aside: tuple[str, ...] = ()
    rest: str = ""
    notes: tuple[Note, ...] = ()

    @property
    def body(self) -> str:
        """The body of the release, Markdown."""
        return "\n\n".join(self.paragraphs) + "\n" if self.paragraphs else ""

    @property
    def words_left_out(self) -> int:
        """How many words of the text are neither in the release nor printed from the registry."""
        return sum(len(part.split()) for part in (*self.put_aside, self.rest))
