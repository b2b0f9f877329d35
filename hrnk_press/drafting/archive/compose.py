"""An item as the text of a `release.md`, in which every word of it stands."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.front_matter import FENCE, embargo_lines, toml_line
from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.model.release import Kind

_OPEN_ENDED = (".", ":", ";", "?", "!", ",", "”", '"')


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
    if item.kind is Kind.REPORT_NOTICE:
        yield from _notice(item)
    yield from _kept(item)
    if item.embargo is not None:
        yield embargo_lines(item.embargo, item.embargo.zone)


def _speakers(speakers: tuple[str, ...], source: str) -> Iterator[str]:
    if not speakers:
        return
    said = toml_line("source", source)
    yield "speakers = ["
    for person in speakers:
        yield f'    {{ {toml_line("person", person)}, origin = "document", {said} }},'
    yield "]"


def _signatories(item: Item) -> Iterator[str]:
    known = [it for it in item.signatories if it.person]
    if not known:
        return
    yield "signatories = ["
    for it in known:
        yield f'    {{ {toml_line("person", it.person)}, status = "confirmed" }},'
    yield "]"


def _notice(item: Item) -> Iterator[str]:
    if item.headline:
        yield toml_line("report_title", item.headline)
    if item.authors:
        yield toml_line("authors", list(item.authors))
    if item.abstract:
        yield toml_line("abstract", "\n\n".join(it.markdown for it in _unmarked(item.abstract)))


def _kept(item: Item) -> Iterator[str]:
    """In comments, the words of the source that became data: nothing of it is lost."""
    if item.kept:
        yield "# In the words of the source, line by line:"
    for it in sorted(item.kept, key=lambda it: it.line):
        yield f"#   {it.line} ({it.key}): {_comment(it.words)}"


def _comment(text: str) -> str:
    """One line without control characters, which a TOML comment may not hold."""
    return "".join(it for it in text if unicodedata.category(it) != "Cc")


def body_markdown(blocks: tuple[Block, ...]) -> str:
    """The blocks as Markdown that prints their words and no others; empty for none."""
    from hrnk_press.rendering.body import plain_text_of

    if not blocks:
        return ""
    written = "\n\n".join(_parts(blocks)) + "\n"
    if all(map(_is_simple, blocks)):
        return written
    wanted = " ".join(it.text for it in blocks).split()
    if plain_text_of(written).split() == wanted:
        return written
    return "\n\n".join(it.markdown for it in _unmarked(blocks)) + "\n"


def _is_simple(block: Block) -> bool:
    """Whether a block prints its words whatever stands around it, so that nobody need look."""
    simple = block.shape in (Shape.PARAGRAPH, Shape.HEADING) and block.depth == 0
    if block.shape is Shape.HEADING and block.text.endswith("#"):
        return False  # Markdown takes that for the end of a heading
    return (simple or (block.shape is Shape.ITEM and block.depth == 1)) and not block.styled


def _unmarked(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks as plain paragraphs, a list mark of the source in front of its words."""
    for it in blocks:
        text = f"{it.marker} {it.text}".strip()
        yield replace(it, text=text, styled="" if it.marker else it.styled)


def _parts(blocks: tuple[Block, ...]) -> Iterator[str]:
    indents: list[int] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if block.shape is Shape.ROW:
            end = _rows_end(blocks, index)
            del indents[block.depth :]
            yield from _table(blocks[index:end], " " * (indents[-1] if indents else 0))
            index = end
            continue
        del indents[max(block.depth - (block.shape is Shape.ITEM), 0) :]
        lead = " " * (indents[-1] if indents else 0)
        if block.shape is Shape.ITEM:
            mark = f"{block.number}. " if block.number is not None else "- "
            indents.append(len(lead) + len(mark))
            yield f"{lead}{mark}{_item_words(block, blocks[index + 1 : index + 2])}"
        else:
            yield lead + _paragraph(block)
        index += 1


def _item_words(block: Block, following: tuple[Block, ...]) -> str:
    """An item's words; its title, where paragraphs follow in it and it is no sentence, set off as one."""
    goes_on = (
        bool(following)
        and following[0].shape is Shape.PARAGRAPH
        and following[0].depth == block.depth
    )
    if goes_on and not block.styled and not block.text.endswith(_OPEN_ENDED):
        return f"**{as_markdown(block.text)}**"
    return block.markdown


def _paragraph(block: Block) -> str:
    if block.shape is Shape.HEADING and block.depth == 0:
        return f"{'#' * max(2, min(block.level, 6))} {block.markdown}"
    return f"> {block.markdown}" if block.shape is Shape.QUOTE else block.markdown


def _rows_end(blocks: tuple[Block, ...], start: int) -> int:
    end = start
    while end < len(blocks) and blocks[end].shape is Shape.ROW:
        end += 1
    return end


def _table(cells: tuple[Block, ...], lead: str) -> Iterator[str]:
    """Cells as a table where each row has as many; else as paragraphs."""
    rows: dict[int | None, list[Block]] = {}
    for cell in cells:
        rows.setdefault(cell.number, []).append(cell)
    widths = {len(row) for row in rows.values()}
    if len(rows) < 2 or len(widths) != 1 or widths == {1}:
        yield from (lead + it.markdown for it in cells)
        return
    lines = [
        "| " + " | ".join(it.markdown.replace("|", "\\|") for it in row) + " |"
        for row in rows.values()
    ]
    lines.insert(1, "|" + " --- |" * widths.pop())
    yield "\n".join(lead + it for it in lines)
