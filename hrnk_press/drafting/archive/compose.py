"""An item as the text of a `release.md`, in which every word of it stands."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import HEADING, ITEM, PARAGRAPH, QUOTE, ROW, Block
from hrnk_press.drafting.archive.items import FoundSignatory, Item
from hrnk_press.drafting.front_matter import FENCE, embargo_lines, toml_line
from hrnk_press.model.release import Attachment, Kind

# Longer than that is no cell, but a page that was laid out in a table.
_LONGEST_CELL = 300


def release_text(item: Item, *, id: str, speakers: tuple[str, ...] = (), source: str = "") -> str:
    """The whole file. `speakers` are ids of those who are quoted; `source` is named as where they said it."""
    front = "\n".join(_front_matter(item, id, speakers, source))
    body = body_markdown(item.body)
    return f"{FENCE}\n{front}\n{FENCE}\n" + (f"\n{body}" if body else "")


def _front_matter(item: Item, id: str, speakers: tuple[str, ...], source: str) -> Iterator[str]:
    yield toml_line("id", id)
    yield toml_line("kind", item.kind.value)
    for key in ("headline", "subheadline"):
        if value := getattr(item, key):
            yield toml_line(key, value)
    if item.date is not None:
        yield f"date = {item.date.isoformat()}"
    if item.place:
        yield toml_line("place", item.place)
    yield toml_line("language", item.language)
    yield "archived = true"
    if item.organizations:
        yield toml_line("organizations", list(item.organizations))
    people = list(dict.fromkeys(it.person for it in item.contacts if it.person))
    if people:
        yield toml_line("contacts", people)
    yield from _speakers(speakers, source)
    yield from _signatories(item)
    for key, value in _told(item).items():
        yield toml_line(key, list(value) if isinstance(value, tuple) else value)
    yield from _kept(item)
    yield from attachment_lines(item.attachments)
    if item.event is not None:
        yield embargo_lines(item.event, item.event.zone).replace("[embargo]", "\n[event]")
    if item.embargo is not None:
        yield "\n" + embargo_lines(item.embargo, item.embargo.zone)


def attachment_lines(attachments: Iterable[Attachment]) -> Iterator[str]:
    """Attachments as tables of the front matter, each below an empty line."""
    for attachment in attachments:
        yield ""
        yield "[[attachments]]"
        for key in ("file", "title", "caption", "credit", "rights"):
            if value := getattr(attachment, key):
                yield toml_line(key, value)


def _speakers(speakers: tuple[str, ...], source: str) -> Iterator[str]:
    if not speakers:
        return
    said = toml_line("source", source)
    yield "speakers = ["
    for person in speakers:
        yield f'    {{ {toml_line("person", person)}, origin = "document", {said} }},'
    yield "]"


def signed_in_text(item: Item) -> tuple[FoundSignatory, ...]:
    """Those who signed a letter and whose lines stay in its text, which prints them once."""
    typed = item.body if item.kind is Kind.OPEN_LETTER else ()
    return tuple(
        it
        for it in item.signatories
        if any(it.line == one.line and it.name in one.text for one in typed)
    )


def _signatories(item: Item) -> Iterator[str]:
    typed = signed_in_text(item)
    known = [it for it in item.signatories if it.person and it not in typed]
    if not known:
        return
    yield "signatories = ["
    for it in known:
        who = toml_line("organization" if it.is_organization else "person", it.person)
        printed = f", {toml_line('printed_as', it.printed_as)}" if it.printed_as else ""
        signed = f", {toml_line('capacity', it.capacity)}" if it.capacity != "official" else ""
        yield f'    {{ {who}{printed}{signed}, status = "confirmed" }},'
    yield "]"


def _told(item: Item) -> dict[str, str | tuple[str, ...]]:
    """What the source says under keys of its own; of a notice also its title, authors and abstract."""
    told = dict(item.told)
    if item.kind is not Kind.REPORT_NOTICE:
        return told
    if item.headline:
        told.setdefault("report_title", item.headline)
    if item.authors:
        told.setdefault("authors", item.authors)
    if item.abstract:
        told["abstract"] = body_markdown(item.abstract).strip()
    return told


def _kept(item: Item) -> Iterator[str]:
    """In comments, the words of the source that became data: nothing of it is lost."""
    if item.kept:
        yield "# In the words of the source, line by line:"
    for it in sorted(item.kept, key=lambda it: it.line):
        yield f"#   {it.line} ({it.key}): {_comment(it.words)}"


def _comment(text: str) -> str:
    """One line without control characters, which a TOML comment may not hold."""
    if text.isprintable():
        return text
    return "".join(it for it in text if unicodedata.category(it) != "Cc")


def body_markdown(blocks: tuple[Block, ...]) -> str:
    """The blocks as Markdown that prints their words and no others; empty for none."""
    from hrnk_press.rendering.body import plain_text_of

    if not blocks:
        return ""
    written = "".join(_parts(blocks)) + "\n"
    if all(map(_is_simple, blocks)):
        return written
    wanted = " ".join(it.text for it in blocks).split()
    if plain_text_of(written).split() == wanted:
        return written
    return "\n\n".join(it.markdown for it in _unmarked(blocks)) + "\n"


def _lines_of(blocks: tuple[Block, ...], start: int) -> tuple[Block, int]:
    """The block there with the lines that were broken off it, as one block, and where the next begins."""
    whole, end = blocks[start], start + 1
    while end < len(blocks) and blocks[end].broken and _goes_with(whole, blocks[end]):
        joint = " " if whole.shape in (HEADING, ROW) else "\\\n"
        styled = f"{whole.markdown}{joint}{blocks[end].markdown}"
        whole = replace(whole, text=f"{whole.text} {blocks[end].text}", styled=styled)
        end += 1
    return whole, end


def _goes_with(whole: Block, line: Block) -> bool:
    return line.depth == whole.depth and (
        line.shape is whole.shape or (whole.shape is ITEM and line.shape is PARAGRAPH)
    )


def _is_simple(block: Block) -> bool:
    """Whether a block prints its words whatever stands around it, so that nobody need look."""
    simple = block.shape in (PARAGRAPH, HEADING) and block.depth == 0
    if block.broken or (block.shape is HEADING and block.text.endswith("#")):
        return False  # Markdown takes that mark for the end of a heading
    return (simple or (block.shape is ITEM and block.depth == 1)) and not block.styled


def _unmarked(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks as plain paragraphs, a list mark of the source in front of its words."""
    for it in blocks:
        text = f"{it.marker} {it.text}".strip()
        yield replace(it, text=text, styled="" if it.marker else it.styled)


def _parts(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The Markdown of each block, behind the line breaks that part it from the one before."""
    indents: list[int] = []
    before: Block | None = None
    index = 0
    while index < len(blocks):
        block, after = _lines_of(blocks, index)
        del indents[max(block.depth - (block.shape is ITEM), 0) :]
        lead = " " * (indents[-1] if indents else 0)
        yield _parted(before, block, lead)
        if block.shape is ROW:
            after = _rows_end(blocks, index)
            yield lead + _below(lead, _table(blocks[index:after]))
        elif block.shape is ITEM:
            mark = f"{block.number}. " if block.number is not None else "- "
            indents.append(len(lead) + len(mark))
            yield f"{lead}{mark}{_below(' ' * indents[-1], block.markdown)}"
        else:
            yield lead + _below(lead, _paragraph(block))
        before, index = blocks[after - 1], after


def _parted(before: Block | None, block: Block, lead: str) -> str:
    if before is None:
        return ""
    if before.shape is block.shape is QUOTE:
        return f"\n{lead}>\n"
    # Within a paragraph, Markdown begins no list with another number than 1.
    interrupts = before.depth < block.depth and block.number not in (None, 1)
    return "\n" if block.tight and before.depth and not interrupts else "\n\n"


def _below(lead: str, lines: str) -> str:
    return lines.replace("\n", f"\n{lead}") if lead else lines


def _paragraph(block: Block) -> str:
    if block.shape is HEADING and block.depth == 0:
        return f"{'#' * max(2, min(block.level, 6))} {block.markdown}"
    return f"> {_below('> ', block.markdown)}" if block.shape is QUOTE else block.markdown


def _rows_end(blocks: tuple[Block, ...], start: int) -> int:
    """Where a table ends that begins there: another right below it counts its rows anew."""
    end, row = start, 0
    while end < len(blocks) and blocks[end].shape is ROW and (blocks[end].number or 0) >= row:
        row = blocks[end].number or 0
        end += 1
    return end


def _table(cells: tuple[Block, ...]) -> str:
    """Cells as a table, where there are rows and columns; else as paragraphs."""
    rows: dict[int | None, dict[int, list[str]]] = {}
    for cell in cells:
        written = cell.markdown.replace("|", "\\|")
        rows.setdefault(cell.number, {}).setdefault(cell.level, []).append(written)
    columns = max(max(row) for row in rows.values())
    if len(rows) < 2 or columns < 2 or any(len(it.text) > _LONGEST_CELL for it in cells):
        return "\n\n".join(it.markdown for it in cells)
    lines = [
        "| " + " | ".join(" ".join(row.get(it, [])) for it in range(1, columns + 1)) + " |"
        for row in rows.values()
    ]
    lines.insert(1, "|" + " --- |" * columns)
    return "\n".join(lines)
