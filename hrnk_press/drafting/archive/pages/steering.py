"""Control characters that could steer a terminal: no text is printed with them."""

from collections.abc import Iterator

from hrnk_press.drafting.notes import Note
from hrnk_press.patterns import pattern

# A form feed and a vertical tab part pages and lines.
_STEERING = pattern(r"[\x00-\x08\x0e-\x1f\x7f]")


def steering_notes(text: str) -> Iterator[Note]:
    """A note for a text that holds some, with the first of them and its line."""
    found = None if text.isprintable() else _STEERING.search(text)
    if found is None:
        return
    count = len(_STEERING.findall(text))
    first = f"U+{ord(found[0]):04X}"
    said = (
        f"the control character {first}"
        if count == 1
        else f"{count} control characters, the first {first}"
    )
    line = text.count("\n", 0, found.start()) + 1
    yield Note(
        line,
        f"the file holds {said}",
        "the text is without: look whether a letter is missing there",
    )
