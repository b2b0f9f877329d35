"""Lines that plain texts mark: titles between two rules as long as they are, and lines between two stars on each side."""

from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.patterns import pattern
from hrnk_press.rendering.wrapping import display_width

_BOLD = pattern(r"\*\* ?(?P<words>[^\s*](?:[^*]*[^\s*])?) ?\*\*")
# Place and day before the dash that a text begins behind: "**LINDAU** – The mill is open".
_BOLD_DATELINE = pattern(
    r"\*\*(?P<words>[^\W\d_a-zß-ÿ][^*]{2,70}?)\s?\*\*\s*(?=(?:--|[–—-])\s*[^\Wa-zß-ÿ])"
)
_FEWEST_OF_TEXT = 14
_MOST_BEYOND = 4


def with_marked_lines(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, lines in bold letters without their marks, and the framed title as a heading."""
    return _with_framed_title([_without_marks(it) if "**" in it.text else it for it in blocks])


def _without_marks(block: Block) -> Block:
    """The same of a paragraph that is bold as a whole, as texts have it that were copied from Markdown, or whose dateline is."""
    if block.shape is not Shape.PARAGRAPH:
        return block
    if found := _BOLD.fullmatch(block.text):
        return replace(block, text=found["words"], styled=f"**{found['words']}**")
    if (lead := _BOLD_DATELINE.match(block.text)) and block.text.count("**") == 2:
        return replace(block, text=f"{lead['words']} {block.text[lead.end() :]}")
    return block


def _with_framed_title(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, the first line that such rules frame right above a text as a heading; a masthead has none below it."""
    for index, four in enumerate(zip(blocks, blocks[1:], blocks[2:], blocks[3:], strict=False)):
        if _is_framed(*four):
            heading = replace(four[1], shape=Shape.HEADING, level=1)
            return [*blocks[: index + 1], heading, *blocks[index + 2 :]]
    return list(blocks)


def _is_framed(above: Block, line: Block, below: Block, text: Block) -> bool:
    """Whether the second of four blocks is such a title."""
    if above.shape is not Shape.RULE or line.shape is not Shape.PARAGRAPH:
        return False
    one_line = not line.gap and not below.gap and below.line == line.line + 1
    alike = above.text == below.text and above.text.startswith(("=", "~"))
    beyond = len(above.text) - display_width(line.text)
    fits = below.shape is Shape.RULE and alike and one_line and 0 <= beyond < _MOST_BEYOND
    return fits and text.shape is Shape.PARAGRAPH and len(text.text.split()) >= _FEWEST_OF_TEXT
