"""Marks of lists at the beginning of lines, and dashes that stand there by chance."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from hrnk_press.drafting.archive.pages.text_lines import Line
from hrnk_press.patterns import pattern

NUMBER = pattern(r"(?P<marker>\(?(?P<number>\d{1,3})[.)])\s+(?=\S)")
BULLET = pattern(r"(?P<marker>[•▪◦‣●○■·∙]|[-*–](?=\s+\w))\s*(?=\S)")
_DASH = pattern(r"(?P<marker>[-–—*•·]) (?=\S)")
_ENDED = (".", ":", ";", "?", "!", "”", '."')
_FULL = 0.6
# An address of the web that goes on in the next line, behind a slash or a hyphen.
_ADDRESS_OPEN = pattern(r"(?:\A|[\s(<])https?://\S{3,300}[/-]\Z")
_ADDRESS_REST = pattern(r"[a-z\d][\w%~-]{0,80}[/.?#=&-]\w|[a-z\d][\w%~-]{0,80}/(?:\s|\Z)")


def breaks_address(before: str, text: str) -> bool:
    """Whether an address of the web that a line ends in goes on in the next one."""
    open_ended = before.endswith(("/", "-")) and _ADDRESS_OPEN.search(before)
    return bool(open_ended) and _ADDRESS_REST.match(text) is not None


def broken_at_dashes(lines: Sequence[Line], width: int) -> Iterator[int]:
    """The numbers of lines that begin with a dash since a sentence was broken there, and list nothing.

    Either the line before, of a text at most `width` wide, had no room for the dash; or it is the only such
    line of its paragraph, and goes on in small letters.
    """
    start = 0
    while start < len(lines):
        end = start + 1
        while end < len(lines) and not lines[end].gap:
            end += 1
        run = lines[start:end]
        begun = [it.text[0] for it in run]
        for index, (before, line) in enumerate(pairwise(run), start=1):
            found = _DASH.match(line.text)
            if found is None or before.text.endswith(_ENDED) or line.indent != _text_of(before):
                continue
            full = before.width + 2 > width and begun[index + 1 : index + 2] != [line.text[0]]
            alone = begun.count(line.text[0]) == 1 and line.text[found.end()].islower()
            if width and (full or (alone and before.width >= width * _FULL)):
                yield line.number
        start = end


def _text_of(line: Line) -> int:
    """The column in which a line's words begin, behind the mark of its item."""
    found = NUMBER.match(line.text) or BULLET.match(line.text)
    return line.indent + (found.end() if found else 0)
