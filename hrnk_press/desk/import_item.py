"""An announcement that was found, as a release: its text, who is quoted in it, what the rules find in it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING
from uuid import uuid4

from hrnk_press.desk.carried import with_files
from hrnk_press.desk.check import subject_without_history
from hrnk_press.desk.import_people import named_in, notes_on_people, speakers_of, strangers
from hrnk_press.desk.imported import (
    ImportedFile,
    ImportedFinding,
    ImportedQuote,
    ImportedRelease,
)
from hrnk_press.desk.load import PressOffice
from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.compose import release_text
from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.archive.pages.mail_page import CarriedFile
from hrnk_press.drafting.notes import Note
from hrnk_press.errors import UnreadableData
from hrnk_press.frozen import frozen, replace
from hrnk_press.model.finding import Finding
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quotations import Quotation, quotations
from hrnk_press.workspace.release_file import parse_release

if TYPE_CHECKING:
    from hrnk_press.checks.engine import RuleSet

TOGETHER = 16
"""How many announcements take one step together: what the step needs is then near for all but the first."""

UNNAMED = "unnamed"
"""The slug of a release that has none yet."""

_RULES = ("NAM", "TIM", "TXT")
_FIRST_WORDS = 8
# Fewer letters stand in any line of front matter by chance, in the id as well.
_LEAST_WITHIN = 4
# What stands before a block in a line: the marks of quotes, headings and items.
_MARKS = pattern(r"(?:[ >]|#{1,6} |[-*] |\d{1,9}\. )*")
# Among the last paragraphs of a text stands what is said about an organization every time.
_CLOSING = 6
_LEAST_STANDING = 12


@frozen
class ReadBack:
    """An announcement whose release was written and read again: from which file it is, which files came with it, who
    is quoted in it.
    """

    item: Item
    source: str
    files: tuple[ImportedFile, ...]
    resolved: ResolvedRelease
    quotes: tuple[Quotation, ...]


def read_back(
    press: PressOffice,
    item: Item,
    source: str,
    now: dt.datetime,
    carried: tuple[CarriedFile, ...] = (),
) -> ReadBack:
    """The text of its release, without a slug yet, as it reads; `source` names the file it was in.

    `carried` are files that came with it. People who are quoted are listed as speakers. Raises
    UnreadableData, placed in the source.
    """
    item, files = with_files(item, carried)
    try:
        resolved, quotes = _with_speakers(press, item, str(uuid4()), source, now)
    except UnreadableData as unreadable:
        faults = (replace(it, file=source, line=item.line, column=None) for it in unreadable.faults)
        raise UnreadableData(tuple(faults)) from None
    return ReadBack(item, source, files, resolved, quotes)


def releases_of(press: PressOffice, texts: Iterable[ReadBack]) -> Iterator[ImportedRelease]:
    """The releases with what the rules find in them, one rule in some of them before the next."""
    remaining = iter(texts)
    while some := list(islice(remaining, TOGETHER)):
        found = _found_in_each(press, [it.resolved for it in some])
        registry = press.registry
        yield from [_release_of(it, here, registry) for it, here in zip(some, found, strict=True)]


def _release_of(text: ReadBack, found: Sequence[Finding], registry: Registry) -> ImportedRelease:
    item, release = text.item, text.resolved.release
    return ImportedRelease(
        slug=release.slug,
        id=release.id,
        path=release.file,
        source=text.source,
        line=item.line,
        kind=item.kind,
        headline=item.headline,
        subheadline=item.subheadline,
        begins=_first_words(item),
        date=item.date,
        place=item.place,
        language=item.language,
        organizations=item.organizations,
        contacts=item.contacts,
        quotes=tuple(ImportedQuote(it.speaker, it.name, it.words) for it in text.quotes),
        signatories=item.signatories,
        boilerplates=item.boilerplates,
        attachments=item.attachments,
        authors=item.authors,
        embargo=item.embargo,
        event=item.event,
        end_mark=item.end_mark,
        letter=item.letter,
        words=item.words,
        digest=item.digest,
        notes=(
            *item.notes,
            *_missing(item, text.files),
            *notes_on_people(item, text.quotes, registry),
        ),
        findings=_findings(release, found, item),
        text=release.source,
        files=text.files,
        closing=tuple(_closing(item)),
        strangers=tuple(strangers(item, text.quotes)),
    )


def named(release: ImportedRelease, slug: str) -> ImportedRelease:
    """The same with that slug."""
    path = release.path.replace(f"/{release.slug}/", f"/{slug}/")
    findings = tuple(
        replace(it, finding=replace(it.finding, slug=slug, file=path)) for it in release.findings
    )
    return replace(release, slug=slug, path=path, findings=findings)


def _first_words(item: Item) -> str:
    text = next((it.text for it in (*item.abstract, *item.body)), "")
    return " ".join(text.split(None, _FIRST_WORDS)[:_FIRST_WORDS])


def _missing(item: Item, files: tuple[ImportedFile, ...]) -> Iterator[Note]:
    """A note for each attachment that the text lists and the source does not carry."""
    there = {it.name for it in files}
    for it in item.attachments:
        if it.file not in there:
            line = next((kept.line for kept in item.kept if kept.key == "attachments"), item.line)
            said = f"the attachment {it.file} is not in the source"
            yield Note(line, said, "put the file into attachments/")


def _with_speakers(
    press: PressOffice, item: Item, id: str, source: str, now: dt.datetime
) -> tuple[ResolvedRelease, tuple[Quotation, ...]]:
    """The release with everybody listed who is quoted, and the quotations; one who is known by the whole name
    makes another known by part of it.
    """
    speakers: tuple[str, ...] = ()
    known = named_in(item, press.registry)
    while True:
        text = release_text(item, id=id, speakers=speakers, source=source)
        resolved = press.resolved(parse_release(text, UNNAMED), now)
        quotes = quotations(resolved, known)
        found = speakers_of(quotes, item, press.registry)
        if set(found) <= set(speakers):
            return resolved, quotes
        speakers = tuple(dict.fromkeys((*found, *speakers)))


def _findings(
    release: Release, found: Sequence[Finding], item: Item
) -> tuple[ImportedFinding, ...]:
    """What was found in the release, each finding with its place in the source."""
    if not found:
        return ()
    lines = release.source.split("\n")
    blocks: dict[str, Block] = {}
    for block in (*item.body, *item.abstract):
        blocks.setdefault(block.markdown, block)
    elsewhere: dict[int, tuple[Block, int] | None] = {}
    return tuple(_placed(it, lines, blocks, elsewhere, item) for it in found)


def found_in(press: PressOffice, resolved: ResolvedRelease) -> list[Finding]:
    """What the rules about text, names and time find in it; those about mail wait until something is to be mailed.

    Faults of the office's own files are for `check` to tell, once.
    """
    return _found_in_each(press, [resolved])[0]


def _found_in_each(press: PressOffice, releases: Sequence[ResolvedRelease]) -> list[list[Finding]]:
    from hrnk_press.checks.engine import run_in_each

    found = run_in_each([subject_without_history(press, it) for it in releases], _rules())
    return [
        [it for it in findings if it.file == resolved.release.file]
        for resolved, findings in zip(releases, found, strict=True)
    ]


@cache
def _rules() -> "RuleSet":
    from hrnk_press.checks.engine import rule_set

    return rule_set(_RULES)


def _placed(
    finding: Finding,
    lines: list[str],
    blocks: dict[str, Block],
    elsewhere: dict[int, tuple[Block, int] | None],
    item: Item,
) -> ImportedFinding:
    """The finding with the place in the source of the block that it is in.

    `blocks` are those of the text by what it writes of them; `elsewhere` keeps which of them a line has within it.
    """
    line, column = finding.line or 0, finding.column or 1
    written = lines[line - 1] if 0 < line <= len(lines) else ""
    found = _block_at(written, column, blocks)
    if found is None and line not in elsewhere:
        long = (it for it in blocks.values() if len(it.markdown) >= _LEAST_WITHIN)
        within = ((it, written.find(it.markdown)) for it in long)
        elsewhere[line] = next(((it, at) for it, at in within if at >= 0), None)
    found = found or elsewhere[line]
    if found is None:
        return ImportedFinding(finding, item.line, 1)
    block, at = found
    return ImportedFinding(finding, block.line, block.column + max(column - 1 - at, 0))


def _block_at(written: str, column: int, blocks: dict[str, Block]) -> tuple[Block, int] | None:
    """The block that a line is behind its marks, or that the cell of a table is in that column; and where it begins."""
    marks = _MARKS.match(written)
    at = marks.end() if marks else 0
    end = len(written.removesuffix("\\"))
    if written.startswith("| "):
        at = written.rfind("| ", 0, column + 1) + len("| ")
        end = written.find(" |", at)
    block = blocks.get(written[at:end])
    return (block, at) if block else None


def _closing(item: Item) -> Iterator[tuple[str, int]]:
    """The last paragraphs that may be about an organization every time, each with its line.

    What is proposed for standing once is none of them; another wording of an organization of the registry is.
    """
    told = {it.text for it in item.boilerplates if it.known or not it.organization}
    for block in item.body[-_CLOSING:]:
        whole = block.shape is Shape.PARAGRAPH and block.words >= _LEAST_STANDING
        if whole and block.text not in told:
            yield block.text, block.line
