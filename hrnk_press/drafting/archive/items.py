"""What a page was found to hold: releases and notices, what surrounds them, and what is left."""

import datetime as dt
import hashlib

from hrnk_press.drafting.archive.blocks import Block, words_in
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import frozen
from hrnk_press.kept import cached_property
from hrnk_press.model.release import Attachment, Embargo, Kind, Moment


@frozen
class FoundContact:
    """A media contact as the source has it. `person` is an id where the registry has exactly that name.

    `hidden` is an address that a web site made unreadable, as it stands there; `candidate` is what
    the registry has in its place, offered and not used.
    """

    name: str
    line: int
    person: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    hidden: str = ""
    candidate: str = ""


@frozen
class FoundSignatory:
    """Who signed, with what is said of them. `person` is an id where the registry has that name.

    `printed_as` is the form of name where it is not the registry's, `capacity` as in `release.md`.
    """

    name: str
    line: int
    person: str = ""
    honorific: str = ""
    said_of: str = ""
    printed_as: str = ""
    capacity: str = "official"
    is_organization: bool = False


@frozen
class FoundSpeaker:
    """Who is quoted and unknown, by the whole name, with what the text says of them where it first names them."""

    name: str
    line: int
    said_of: str = ""
    honorific: str = ""


@frozen
class FoundBoilerplate:
    """A standing paragraph about an organization: an id of the registry, or the name alone."""

    organization: str
    name: str
    text: str
    line: int
    known: bool = False


@frozen
class Kept:
    """Words of the source that a release holds as data: under which key, and as they stand there."""

    key: str
    words: str
    line: int


@frozen
class Item:
    """A release or a notice. `body` is what it prints as text; `kept` what became data; nothing else.

    `abstract` is that of a notice. `letter` is the line on which a letter inside begins, 0 where none does.
    `told` are other keys of `release.md` that the source fills, each with its value.
    """

    kind: Kind
    line: int
    blocks: tuple[Block, ...]
    headline: str = ""
    subheadline: str = ""
    date: dt.date | None = None
    place: str = ""
    language: str = "en"
    embargo: Embargo | None = None
    body: tuple[Block, ...] = ()
    abstract: tuple[Block, ...] = ()
    authors: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    contacts: tuple[FoundContact, ...] = ()
    signatories: tuple[FoundSignatory, ...] = ()
    boilerplates: tuple[FoundBoilerplate, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    event: Moment | None = None
    told: tuple[tuple[str, str | tuple[str, ...]], ...] = ()
    end_mark: str = ""
    letter: int = 0
    kept: tuple[Kept, ...] = ()
    notes: tuple[Note, ...] = ()

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of its words: the same entry stands below many a page."""
        words = " ".join([f"{it.marker} {it.text}".strip() for it in self.blocks])
        return hashlib.sha256(words.encode()).hexdigest()

    @cached_property
    def words(self) -> int:
        """How many words of the source it holds."""
        return words_in(self.blocks)


@frozen
class Words:
    """How many words of a source went where; together they are all of it."""

    release: int = 0
    notices: int = 0
    furniture: int = 0
    rest: int = 0

    def __add__(self, other: "Words") -> "Words":
        return Words(
            self.release + other.release,
            self.notices + other.notices,
            self.furniture + other.furniture,
            self.rest + other.rest,
        )


@frozen
class Page:
    """A source, read: every block of it is in exactly one item, in `furniture`, or in `rest`."""

    items: tuple[Item, ...]
    furniture: tuple[Block, ...]
    rest: tuple[Block, ...]

    @property
    def words(self) -> Words:
        """Where the words went."""
        notices = [it for it in self.items if it.kind is Kind.REPORT_NOTICE]
        return Words(
            sum(it.words for it in self.items) - sum(it.words for it in notices),
            sum(it.words for it in notices),
            words_in(self.furniture),
            words_in(self.rest),
        )
