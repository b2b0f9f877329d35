"""Lines of a width, counted in the columns that a terminal or a plain-text mail uses.

Hangul, kana and Han characters take two columns, combining marks none.
"""

from collections.abc import Iterator

from hrnk_press.patterns import pattern

# Latin letters, the quotation marks and dashes of prose, and a bullet. Text of these and of syllables
# of Hangul, which take two columns, is measured without the table of widths.
_ONE_COLUMN = frozenset(
    chr(point)
    for first, last in ((0x20, 0x7E), (0xA1, 0xAC), (0xAE, 0x2FF), (0x2010, 0x2027))
    for point in range(first, last + 1)
)
_BREAKABLE_SPACES = pattern(r"[ \t\n]+")
# Stands for a space at which no line may be broken; no printed text has it.
GLUE = "\x1f"
# What may not begin a line of Chinese or Japanese.
_CLOSING_MARKS = "、。，．・：；？！」』）】〉》〕ー々"


def display_width(text: str) -> int:
    """The columns that `text` takes; control characters, of which printed text has none, count zero."""
    if text.isascii():
        return len(text)
    others = [character for character in text if character not in _ONE_COLUMN]
    if all("가" <= character <= "힣" for character in others):
        return len(text) + len(others)
    from wcwidth import wcswidth

    return max(int(wcswidth(text)), 0)


def padded(text: str, width: int, align: str = "left") -> str:
    """`text` filled with spaces to `width` columns; `align` is left, right or center."""
    missing = max(width - display_width(text), 0)
    before = {"right": missing, "center": missing // 2}.get(align, 0)
    return f"{' ' * before}{text}{' ' * (missing - before)}"


def fill(text: str, width: int, *, hanging: int = 0) -> list[str]:
    """`text` in lines of at most `width` columns; a newline in it begins a new line.

    GLUE becomes a space at which no line is broken; one that begins or ends the text goes. Continued
    lines are indented by `hanging`. A word that is too long, such as a web address, has a line to
    itself; only a run of characters two columns wide is broken within.
    """
    return [line for part in text.split("\n") for line in _filled(part, width, hanging)]


def _filled(text: str, width: int, hanging: int) -> Iterator[str]:
    words = _BREAKABLE_SPACES.split(text.strip(f" \t\xa0{GLUE}"))
    if (text.isascii() and text.isprintable()) or _ONE_COLUMN.issuperset(text):
        yield from _filled_with_letters(" ".join(words), width, " " * hanging)
        return
    line = ""
    used = 0
    begun = False
    for word in words:
        for joint, piece, needed in _pieces(word.replace(GLUE, " "), width - hanging):
            glue = joint if begun else ""
            if begun and used + len(glue) + needed > width:
                yield line.rstrip()
                line, used, begun, glue = " " * hanging, hanging, False, ""
            line += glue + piece
            used += len(glue) + needed
            begun = begun or bool(piece.strip())
    yield line.rstrip()


def _filled_with_letters(text: str, width: int, hanging: str) -> Iterator[str]:
    """The same for words with one space between them in which every character takes one column."""
    start, room, indent = 0, width, ""
    while len(text) - start > room:
        end = text.rfind(" ", start, start + max(room, 0) + 1)
        if end < 0:
            end = text.find(" ", start)
        if end < 0:
            break
        yield indent + text[start:end]
        start, room, indent = end + 1, width - len(hanging), hanging
    yield indent + text[start:]


def _pieces(word: str, width: int) -> Iterator[tuple[str, str, int]]:
    """The word, or the parts of one too long for a line: what joins each to what is before, the part, its width."""
    columns = display_width(word)
    if columns <= width or "://" in word:
        yield " ", word, columns
        return
    joint = " "
    piece = ""
    for character in word:
        wide = display_width(character) == 2
        if piece and wide and display_width(piece[-1]) == 2 and character not in _CLOSING_MARKS:
            yield joint, piece, display_width(piece)
            joint, piece = "", ""
        piece += character
    yield joint, piece, display_width(piece)
