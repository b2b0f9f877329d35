"""Several announcements in one file: one behind the end mark of another, under a label of its own."""

from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import HEADING, ITEM, ROW, Block
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.letter_heads import read_letter_head
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import LONGEST_ALONE, date_beside
from hrnk_press.drafting.archive.words.lines import is_end, is_immediate, is_label
from hrnk_press.drafting.notes import Note
from hrnk_press.patterns import pattern

# A masthead may stand above a label, and a line of letters above an end mark is no text.
_MOST_ABOVE = 3
_FEWEST_SAID = 6
# A day, of whichever month it may be.
_IN_FIGURES = pattern(r"(?<![\d/.-])\d{1,4}([/.-])\d\d?\1\d{2,4}(?![\d/-])")


def each_alone(blocks: list[Block]) -> list[list[Block]]:
    """The blocks of each announcement: a further one has a label, a date and a title behind an end mark."""
    ends = [at for at, it in enumerate(blocks[:-1], start=1) if is_end(it.text)]
    starts = [0]
    for at in ends:
        if _has_label(blocks[at:]) and _says(blocks[starts[-1] : at]) and _is_one(blocks[at:]):
            starts.append(at)
    return [
        blocks[one:other] for one, other in zip(starts, [*starts[1:], len(blocks)], strict=True)
    ]


def maybe_another(head: Head, below: Sequence[Block]) -> tuple[Note, ...]:
    """A note where another announcement may begin in a text: at a label behind an end mark, or at a dated title."""
    title = next((it for it in head.blocks if it.line == head.headline_line), None)
    for at, block in enumerate(below[:-1]):
        marked = is_end(block.text) and _has_label([*below[at + 1 :]])
        if marked or (title is not None and _is_dated_title(block, below[at + 1], title)):
            said = "another announcement may begin here"
            return (Note(below[at + marked].line, said, "give each in a file of its own"),)
    return ()


def begun_by(others: Sequence[list[Block]]) -> tuple[Note, ...]:
    """A note for each announcement that a draft of the first one leaves out."""
    said, hint = "another announcement begins here", "this draft is of the first; draft each alone"
    return tuple(Note(it[0].line, said, hint) for it in others)


def _has_label(blocks: list[Block]) -> bool:
    return any(is_label(it.text) or is_immediate(it.text) for it in blocks[:_MOST_ABOVE])


def _says(blocks: list[Block]) -> bool:
    return any(it.words >= _FEWEST_SAID and it.text.endswith((".", "”", '"')) for it in blocks)


def _is_one(blocks: list[Block]) -> bool:
    """Whether these blocks are an announcement by themselves, with title, date and text."""
    head = read_letter_head(blocks)
    opening = opening_of(head.following[0]) if head.following else None
    dated = head.date or (opening and opening.date)
    return bool(head.headline and dated and _says(head.following))


def _is_dated_title(block: Block, below: Block, title: Block) -> bool:
    """Whether a heading as high as the headline stands right above a line that is a date in figures, or little else."""
    level = title.level if title.shape is HEADING else 0
    high = block.shape is HEADING and 0 < block.level <= level + 1
    if not high or below.shape in (ITEM, ROW) or len(below.text) > LONGEST_ALONE // 2:
        return False
    return date_beside(below.text) is not None or _IN_FIGURES.search(below.text) is not None
