"""What a release's words are made of, between Markdown and the two ways to print them.

Blocks stand under one another, inlines run on. Text and HTML are written from these same values,
so neither can have a word that the other lacks. They are named tuples because every command that
prints a release defines them, and these cost a tenth of what data classes do.
"""

from typing import NamedTuple, TypeAlias


class Words(NamedTuple):
    """Text as the reader sees it; a newline is a place where the source's line ended."""

    text: str


class Emphasis(NamedTuple):
    """Stressed words; `strong` for bold."""

    parts: tuple["Inline", ...]
    strong: bool = False


class Code(NamedTuple):
    """Words printed letter by letter."""

    text: str


class Link(NamedTuple):
    """Words that lead to `href`, which is http, https, mailto, tel or ftp."""

    href: str
    parts: tuple["Inline", ...]


class Break(NamedTuple):
    """A line break that the writer asked for."""


class Divide(NamedTuple):
    """Parts two particulars of an entry: by `mark` in text, by a line break where lines are narrow."""

    mark: str


Inline: TypeAlias = Words | Emphasis | Code | Link | Break | Divide
Inlines: TypeAlias = tuple[Inline, ...]


class Paragraph(NamedTuple):
    """Running text."""

    parts: Inlines


class Heading(NamedTuple):
    """A section's title; `level` is 2 for a section, 3 for one within it, with no level left out."""

    level: int
    parts: Inlines


class BlockQuote(NamedTuple):
    """Words set apart."""

    blocks: tuple["Block", ...]


class ItemList(NamedTuple):
    """A list. `start` is the first number, None where the items have bullets.

    `loose` items stand apart with a blank line between them.
    """

    items: tuple[tuple["Block", ...], ...]
    start: int | None = None
    loose: bool = False


class Table(NamedTuple):
    """Rows of cells under a header row; `aligns` has "left", "right" or "center" per column."""

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    aligns: tuple[str, ...]


class Verbatim(NamedTuple):
    """Lines that keep their breaks and spaces."""

    text: str


class Rule(NamedTuple):
    """A line across."""


class Fact(NamedTuple):
    """A label and what it says, one entry of `lines` per line."""

    label: str
    lines: tuple[Inlines, ...]


class Facts(NamedTuple):
    """Labelled lines: the what, who, when and where of an advisory."""

    facts: tuple[Fact, ...]


class Entries(NamedTuple):
    """A plain list without marks: contacts, attachments, signatories."""

    entries: tuple[Inlines, ...] = ()


Block: TypeAlias = (
    Paragraph | Heading | BlockQuote | ItemList | Table | Verbatim | Rule | Facts | Entries
)
Blocks: TypeAlias = tuple[Block, ...]


def plain(parts: Inlines) -> str:
    """The words of `parts` without stress or addresses; every kind of line break is a newline."""
    words: list[str] = []
    for part in parts:
        match part:
            case Words(text) | Code(text):
                words.append(text)
            case Emphasis(inner) | Link(_, inner):
                words.append(plain(inner))
            case Break():
                words.append("\n")
            case Divide(mark):
                words.append(mark)
    return "".join(words)
