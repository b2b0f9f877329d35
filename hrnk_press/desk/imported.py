"""What an import of older announcements answers: the releases made, the sources read, what is left to look at."""

import datetime as dt

from hrnk_press.drafting.archive.items import (
    FoundBoilerplate,
    FoundContact,
    FoundSignatory,
    FoundSpeaker,
    Words,
)
from hrnk_press.drafting.archive.people.proposals import Proposal
from hrnk_press.drafting.notes import Note
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.model.finding import Finding
from hrnk_press.model.release import Attachment, Embargo, Kind, Moment


@frozen
class ImportedQuote:
    """Words in quotation marks and who says them: an id, empty where unknown, and the name as written."""

    speaker: str
    name: str
    text: str


@frozen
class ImportedFinding:
    """A finding, with its place in the source beside that in the new file."""

    finding: Finding
    source_line: int
    source_column: int


@frozen
class ImportedFile:
    """A file that came with an announcement: its name in attachments/, and its bytes."""

    name: str
    content: bytes


@frozen
class ImportedRelease:
    """A release that was made, or would be: what was found in it, and what there is to say of it.

    `begins` are the first words of its text, `closing` its last paragraphs with their lines, which may be
    an organization's standing words; `strangers` are quoted, and not in contacts.toml.
    """

    slug: str
    id: str
    path: str
    source: str
    line: int
    kind: Kind
    headline: str
    subheadline: str
    begins: str
    date: dt.date | None
    place: str
    language: str
    organizations: tuple[str, ...]
    contacts: tuple[FoundContact, ...]
    quotes: tuple[ImportedQuote, ...]
    signatories: tuple[FoundSignatory, ...]
    boilerplates: tuple[FoundBoilerplate, ...]
    attachments: tuple[Attachment, ...]
    authors: tuple[str, ...]
    embargo: Embargo | None
    event: Moment | None
    end_mark: str
    letter: int
    words: int
    digest: str
    notes: tuple[Note, ...]
    findings: tuple[ImportedFinding, ...]
    text: str
    files: tuple[ImportedFile, ...] = ()
    closing: tuple[tuple[str, int], ...] = ()
    strangers: tuple[FoundSpeaker, ...] = ()


@frozen
class LeftOver:
    """Words that are part of no release, and the line of the source on which they stand."""

    line: int
    text: str


@frozen
class ImportedSource:
    """A file that was read. `made` are the slugs of what was made of it; `had` those of what was made of it
    before: then nothing was done again.

    `again` are releases that were there already, word for word, and of which it has another copy.
    """

    file: str
    format: str
    encoding: str
    sha256: str
    words: Words
    notes: tuple[Note, ...] = ()
    furniture: tuple[LeftOver, ...] = ()
    rest: tuple[LeftOver, ...] = ()
    made: tuple[str, ...] = ()
    had: tuple[str, ...] = ()
    again: tuple[str, ...] = ()


@frozen
class Imported:
    """What came of a run: releases, sources, who might be added to contacts.toml, what could not be read.

    `others` are files of folders that no announcement comes in, and that were left alone; `before` is what
    earlier runs made of the sources, where those were read once more.
    """

    imported: tuple[ImportedRelease, ...]
    sources: tuple[ImportedSource, ...]
    words: Words
    proposals: tuple[Proposal, ...]
    faults: tuple[Fault, ...]
    written: bool
    others: tuple[str, ...] = ()
    before: tuple[ImportedRelease, ...] = ()
