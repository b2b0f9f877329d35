"""Control characters that could steer a terminal: no text is printed with them."""

from collections.abc import Iterator

from hrnk_press.drafting.notes import Note

# Every byte but theirs: a form feed and a vertical tab part pages and lines.
_OTHERS = bytes((*range(0x09, 0x0E), *range(0x20, 0x7F), *range(0x80, 0x100)))


def steering_notes(text: str) -> Iterator[Note]:
    """A note for a text that holds some, with the first of them and its line."""
    found = text.encode("utf-8", "surrogatepass").translate(None, _OTHERS).decode()
    if not found:
        return
    first = f"U+{ord(found[0]):04X}"
    said = (
        f"the control character {first}"
        if len(found) == 1
        else f"{len(found)} control characters, the first {first}"
    )
    line = text.count("\n", 0, text.index(found[0])) + 1
    yield Note(
        line,
        f"the file holds {said}",
        "the text is without: look whether a letter is missing there",
    )
