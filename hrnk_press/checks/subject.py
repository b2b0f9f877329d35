"""What rules look at: one release with everybody it names, or the press office as a whole."""

import re
from bisect import bisect
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from hrnk_press.checks.addresses import phone_fault
from hrnk_press.checks.html_size import html_size
from hrnk_press.checks.near_names import NearName, near_names
from hrnk_press.checks.office_words import press_words, registry_words
from hrnk_press.checks.passage import Passage, words_of, words_of_markdown
from hrnk_press.checks.place import (
    CONTACTS_FILE,
    PRESS_FILE,
    KeyPath,
    Locate,
    Place,
    TomlFile,
    place_in_value,
)
from hrnk_press.checks.typed_lines import TypedLine, typed_lines
from hrnk_press.frozen import frozen
from hrnk_press.kept import cached_property
from hrnk_press.model.file_facts import FileFacts
from hrnk_press.model.page_answer import PageAnswer
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Embargo, Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.quotations import Quotation, quotations

_TEXT_KEYS = (
    "headline",
    "subheadline",
    "place",
    "report_title",
    "report_page",
    "public_url",
    "interviews",
    "abstract",
    "what",
    "where",
    "rsvp",
    "accreditation",
    "photo_opportunity",
    "addressee",
    "salutation",
    "close",
)
_MARKDOWN_KEYS = frozenset({("abstract",)})
_LIST_KEYS = ("authors", "who", "copies")
_UNREAD_CONTACTS = TomlFile(CONTACTS_FILE)
_UNREAD_PRESS = TomlFile(PRESS_FILE)
_ATTACHMENT_KEYS = ("file", "title", "caption", "credit", "alt", "rights")


@frozen
class Relative:
    """A release that another one names by `key`: "corrects" or "translation_of".

    `held`: by its file or its history, or killed; `public`: a lift of it stands.
    """

    key: str
    slug: str
    embargo: Embargo | None = None
    held: bool = False
    public: bool = False


@frozen
class Neighbour:
    """Another release of the office that is not public: what must not be told before its embargo ends."""

    slug: str
    embargo: Embargo
    headline: str
    subheadline: str = ""
    report_title: str = ""
    public_url: str = ""


@frozen
class LiftedText:
    """The version that made a release public: its number, its text, the SHA-256 of each attachment."""

    version: int
    release: Release
    digests: tuple[str, ...]


@frozen
class VoidedApproval:
    """An approval that a change has voided: whose (a name), of what, of which version.

    `own` tells that it is of somebody's own quotations, `line` and `column` where the first of these stands,
    0 where none does; `changes` is what differs, in words, and `again` the command that approves it anew.
    """

    name: str
    what: str
    version: int
    own: bool
    changes: str
    again: str
    line: int = 0
    column: int = 0


@frozen
class Subject:
    """A release to check.

    `relatives` are the releases that it corrects or translates, as far as there are any; `lifted` is
    what is public of it, None where nothing is; `voided` are approvals that must be given once more. `place` gives line and column of a key of `release.md`;
    `contacts` and `press` do so for the office's own files. `page` makes its mail in the office's own
    layout, None where the built-in one does. `inside` tells what is inside each attachment, and
    `neighbours` which other releases are under embargo, `consents` which signatories consented, by id, to
    "these" or to "earlier" words; each is asked only by who needs it.
    `page_answer` is what answers at the planned address, None where nobody was told to go online.
    `phone_fault` tells what is wrong with a telephone number of a region.
    """

    resolved: ResolvedRelease
    registry: Registry
    place: Locate
    contacts: TomlFile = _UNREAD_CONTACTS
    press: TomlFile = _UNREAD_PRESS
    relatives: tuple[Relative, ...] = ()
    lifted: LiftedText | None = None
    voided: tuple[VoidedApproval, ...] = ()
    page: Callable[[], str] | None = None
    inside: Callable[[], tuple[FileFacts, ...]] = tuple
    neighbours: Callable[[], tuple[Neighbour, ...]] = tuple
    consents: Callable[[], Mapping[str, str]] = dict
    page_answer: Callable[[], PageAnswer | None] = lambda: None
    phone_fault: Callable[[str, str], str] = phone_fault

    @cached_property
    def release(self) -> Release:
        """The release as its file has it."""
        return self.resolved.release

    @property
    def slug(self) -> str:
        """The release's slug."""
        return self.release.slug

    def at_key(self, *key: str | int) -> Place:
        """The place of a key of the front matter."""
        return Place(self.release.file, *self.place(key))

    def at_contacts(self, *key: str | int) -> Place:
        """The place of a key of the registry."""
        return self.contacts.place(*key)

    @cached_property
    def body(self) -> Passage:
        """The body, as Markdown source."""
        return Passage(self.release.body, _Body(self.release).place)

    @cached_property
    def body_words(self) -> Passage:
        """The body as it is printed."""
        return words_of_markdown(self.body)

    @cached_property
    def key_passages(self) -> tuple[Passage, ...]:
        """Every text of the front matter as it is printed, the headline first; none that is empty."""
        return tuple(self._key_passages())

    @cached_property
    def own_passages(self) -> tuple[Passage, ...]:
        """What the release's own file prints: front matter and body."""
        return (*self.key_passages, self.body_words)

    @cached_property
    def own_prose(self) -> tuple[Passage, ...]:
        """The same without the title of the report, which stands as it is."""
        title = self.release.report_title
        return tuple(it for it in self.own_passages if it.text != title)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Everything the release prints: its own texts, and what the registry and the settings add."""
        return (
            *self.own_passages,
            *registry_words(self.resolved, self.registry, self.contacts),
            *press_words(self.resolved.office, self.press),
        )

    @cached_property
    def typed_lines(self) -> tuple[TypedLine, ...]:
        """Every embargo or status line typed into the front matter's texts or the body."""
        return tuple(
            it for passage in self.own_passages for it in typed_lines(passage, self.release.date)
        )

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Every quotation in the body."""
        return quotations(self.resolved)

    @cached_property
    def near_names(self) -> tuple[NearName, ...]:
        """Every name in its own texts that is nearly a registered one, or an author's."""
        return near_names(self.own_passages, self.registry, self.release.authors)

    @cached_property
    def html_size(self) -> int:
        """The release's bytes as HTML mail; 0 where they are certainly few."""
        return html_size(self.resolved, self.page)

    def _key_passages(self) -> Iterator[Passage]:
        for key, text in _printed_keys(self.release):
            if text:
                written = Passage(text, partial(_in_key, self.release, self.place, key, text))
                yield (words_of_markdown if key in _MARKDOWN_KEYS else words_of)(written)


@frozen
class _Body:
    """Where the characters of a release's body stand. Its passages know this and not the subject, which can then
    be thrown away as soon as nobody asks it: who checks many releases leaves nothing in circles.
    """

    release: Release

    @cached_property
    def _starts(self) -> list[int]:
        """The offset at which each line begins."""
        return [0, *(match.end() for match in re.finditer("\n", self.release.body))]

    def place(self, offset: int) -> Place:
        """Of the character at that offset."""
        line = bisect(self._starts, offset)
        column = offset - self._starts[line - 1] + 1
        return Place(self.release.file, self.release.body_line + line - 1, column)


@frozen
class OfficeSubject:
    """The press office as a whole. `tracked`: what git tracks in it, as paths relative to it with
    `/`; empty where it is in no repository.
    """

    tracked: frozenset[str] = frozenset()
    slug: str = ""


@frozen
class Outcome:
    """What came of checking a release: the codes of the rules that ran, and of those that found."""

    subject: Subject
    ran: frozenset[str]
    found: frozenset[str]

    @property
    def slug(self) -> str:
        """The release's slug."""
        return self.subject.slug


def _in_key(release: Release, locate: Locate, key: KeyPath, value: str, offset: int) -> Place:
    """The place of the character at `offset` of the string that stands at `key`."""
    return place_in_value(release.file, release.source, locate(key), value, offset)


def _printed_keys(release: Release) -> Iterator[tuple[KeyPath, str]]:
    for name in _TEXT_KEYS:
        yield (name,), getattr(release, name)
    for name in _LIST_KEYS:
        for index, text in enumerate(getattr(release, name)):
            yield (name, index), text
    for index, attachment in enumerate(release.attachments):
        for name in _ATTACHMENT_KEYS:
            yield ("attachments", index, name), getattr(attachment, name)
    for index, signatory in enumerate(release.signatories):
        yield ("signatories", index, "printed_as"), signatory.printed_as
        yield ("signatories", index, "capacity"), signatory.capacity
