"""Titles in plain text between two rules as long as they are: "=====", the title, "=====", and the text below them."""

from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.pages.blocks import Block, Shape
from hrnk_press.rendering.wrapping import display_width

_FEWEST_OF_TEXT = 14
_MOST_BEYOND = 4


def with_framed_title(blocks: Sequence[Block]) -> list[Block]:
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
