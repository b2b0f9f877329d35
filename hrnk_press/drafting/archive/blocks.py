"""What a page is read into, whatever it was written in: blocks of words with their places."""

from enum import StrEnum

from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.frozen import frozen, replace
from hrnk_press.kept import cached_property


class Shape(StrEnum):
    """What a block is on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    SUBTITLE = "subtitle"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"
    RULE = "rule"


class Region(StrEnum):
    """Which part of the page a block stands in, as far as the page itself says so."""

    MAIN = "main"
    FURNITURE = "furniture"
    OUTSIDE = "outside"


# The same by themselves, for what is asked of every block: before Python 3.12 members are slowly looked up.
PARAGRAPH, HEADING, SUBTITLE, ITEM, QUOTE, ROW, RULE = Shape
MAIN, FURNITURE, OUTSIDE = Region


@frozen
class Block:
    """Words that belong together. `line` and `column` count from 1 in the source.

    `text` has single spaces. `marker` is a list mark that is itself text of the source ("1.", "•").
    `gap` is how many blank lines stand before it; of HTML and Word 1, and 0 after a mere line break:
    then it is `broken` off the paragraph before. `depth` is how many lists it stands in, of an item or of what follows in one; `number` that of an ordered
    item; `level` that of a heading, and of a paragraph that looks like one;
    of a cell, `number` is that of its row and `level` its place in it. `styled` is the text as Markdown where it is more than its words.
    An item is `tight` that stands close below what is before it in its list. `mails` are addresses that its
    words are linked to, and `within` those that lead nowhere outside their site. `cells` are the parts of its
    line in a plain text that a tab or wide space parts, where there are several. `unseen` says of words that
    are none of the text why that is ("struck", "hidden"), where somebody should look at them. `broken_words` are those of a
    plain text that the end of a line broke behind a hyphen which may be none of theirs.
    """

    text: str
    line: int
    column: int = 1
    shape: Shape = Shape.PARAGRAPH
    gap: int = 1
    depth: int = 0
    level: int = 0
    marker: str = ""
    number: int | None = None
    styled: str = ""
    region: Region = Region.MAIN
    broken: bool = False
    tight: bool = False
    mails: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    unseen: str = ""
    broken_words: tuple[str, ...] = ()

    @cached_property
    def markdown(self) -> str:
        """The text as Markdown that prints exactly these words."""
        return self.styled or as_markdown(self.text)

    @cached_property
    def words(self) -> int:
        """How many words of the source it holds."""
        return len(self.marker.split()) + self.text.count(" ") + bool(self.text)


def words_in(blocks: "tuple[Block, ...] | list[Block]") -> int:
    """How many words of the source these blocks hold."""
    return sum(block.words for block in blocks)


def without_opening(block: Block, said: str, words: str) -> Block:
    """The paragraph without its dateline, and without the stress that was on that alone."""
    size = len(said.split())
    *before, styled = block.styled.split(" ", size)
    plain = [it.strip("*") for it in before]
    closed = "".join(before).count("*") % 2 == 0 and "".join(before).count("**") % 2 == 0
    if plain != [it.strip("*") for it in said.split()] or not closed:
        styled = ""
    return replace(block, text=words, styled=styled)
