"""Two columns in a plain text: who is reached and the date above it, or the text itself, as papers print it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from hrnk_press.drafting.archive.words.lines import stands_alone
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.drafting.archive.words.telephones import phone_in
from hrnk_press.patterns import pattern

_TAB = 8
_MOST_LINES = 30
_FEWEST = 2
_PIECES = pattern(r"(?P<left>\s*\S+(?: {1,2}\S+)*) {3,}(?P<right>\S.*)")
_WIDE = pattern(r"\S {2,}(?=\S)")
_LONGEST = 160
_MOST_BEFORE = 12
_GUTTER = "   "
_FEWEST_OF_TEXT = 3
_FEWEST_WORDS = 2


def in_order(written: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines with their numbers from 1; where two columns stand in a text, the left one first.

    Between the two a blank line is given, with the number of the one before.
    """
    at = 0
    while at < len(written):
        end = _run_end(written, at)
        run = _expanded(written[at:end])
        column = _text_column(run)
        if column:
            end = _columns_end(written, end, column)
            yield from _parted(written, at, end, column)
        elif at < _MOST_LINES and (column := _column(run)):
            yield from _parted(written, at, end, column)
        else:
            yield from enumerate(written[at : max(end, at + 1)], start=at + 1)
        at = max(end, at + 1)


def _run_end(written: Sequence[str], at: int) -> int:
    """Where the lines end that stand together from there on."""
    while at < len(written) and written[at].strip():
        at += 1
    return at


def _expanded(lines: Sequence[str]) -> list[str]:
    return [it.expandtabs(_TAB) if len(it) < _LONGEST else it for it in lines]


def _parted(written: Sequence[str], at: int, end: int, column: int) -> Iterator[tuple[int, str]]:
    """The left column of those lines, a blank line, and the right one, each with the blank lines within it."""
    numbered = list(enumerate(_expanded(written[at:end]), start=at + 1))
    for part in (slice(column), slice(column, None)):
        yield from ((number, it[part].rstrip()) for number, it in numbered if _in_column(it, part))
        yield end, ""


def _in_column(line: str, part: slice) -> bool:
    return bool(line[part].strip()) or not line.strip()


def _columns_end(written: Sequence[str], end: int, column: int) -> int:
    """Where columns of a text end: behind the last paragraphs that stand side by side there."""
    while True:
        begin = end
        while begin < len(written) and not written[begin].strip():
            begin += 1
        after = _run_end(written, begin)
        run = _expanded(written[begin:after])
        if not (_parts(run, column) or _parts_line(run, column)):
            return end
        end = after


def _parts(run: Sequence[str], column: int) -> bool:
    """Whether space parts all these lines there, and several have words behind it."""
    apart = not any(it[column - 2 : column].strip() for it in run)
    return apart and sum(it[column : column + 1].strip() != "" for it in run) >= _FEWEST


def _parts_line(run: Sequence[str], column: int) -> bool:
    """Whether that is a line by itself, in which words of two texts stand side by side, and nobody is reached."""
    if len(run) != 1 or run[0][column - 2 : column].strip() or not run[0][column:][:1].strip():
        return False
    parts = (run[0][:column], run[0][column:])
    return all(len(it.split()) > _FEWEST_WORDS for it in parts) and not reaches(run[0])


def _text_column(run: Sequence[str]) -> int:
    """Where the right one of two columns of a text begins, which go on from line to line; 0 where lines have none."""
    if sum(_GUTTER in it.strip() for it in run) < _FEWEST_OF_TEXT or max(map(len, run)) >= _LONGEST:
        return 0
    found = [it for it in map(_PIECES.fullmatch, run) if it]
    (column, many), *_ = Counter(it.start("right") for it in found).most_common(1) or [(0, 0)]
    if many < _FEWEST_OF_TEXT or not _parts(run, column):
        return 0
    columns = ([it[:column] for it in run], [it[column:] for it in run])
    return column if all(map(_goes_on, columns)) else 0


def _goes_on(column: Sequence[str]) -> bool:
    """Whether many of its lines go on with the sentence of the one before, and most are more than a word or two."""
    lines = [it.split() for it in column if it.strip()]
    going = sum(it[0][:1].islower() for it in lines[1:])
    wordy = sum(len(it) > _FEWEST_WORDS for it in lines)
    return 3 * going >= len(lines) - 1 > 0 and 2 * wordy > len(lines)


def _column(run: Sequence[str]) -> int:
    """Where the right one of two columns begins; 0 where lines have none."""
    if len(run) < _FEWEST or max(map(len, run)) >= _LONGEST:
        return 0
    if sum(len(_WIDE.findall(it)) > 1 and reaches(it) for it in run) >= _FEWEST:
        return 0  # a table, with somebody in each line
    found = [it for it in map(_PIECES.fullmatch, run) if it]
    (column, many), *_ = Counter(it.start("right") for it in found).most_common(1) or [(0, 0)]
    if many < _FEWEST or any(it[column - 2 : column].strip() for it in run):
        return 0
    left = [it[:column].strip() for it in run if it[:column].strip()]
    right = [it[column:].strip() for it in run if it[column:].strip()]
    beside = [it[:column].strip() for it in run if it[:column].strip() and it[column:].strip()]
    labels = [it for it in beside if it.endswith(":")]
    of_labels = len(labels) >= _FEWEST and labels == beside
    if len(left) < _FEWEST or of_labels or len(labels) == len(left) or all(map(_is_reach, right)):
        return 0
    heads = (left[0], right[0])
    told = any(map(stands_alone, (*left, *right))) or any(map(LABEL.match, heads))
    return column if told else 0


def _is_reach(text: str) -> bool:
    """Whether it says how somebody is reached, and not who that is."""
    found = phone_in(text, voice=False)
    return reaches(text) and (found is None or found.start() < _MOST_BEFORE)
