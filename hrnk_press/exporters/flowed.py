"""Plain text whose paragraphs mail programs may re-wrap: format=flowed (RFC 3676)."""

from collections.abc import Iterator

UNWRAPPED = 100_000
"""A width at which no paragraph is broken."""
_STUFFED = (" ", ">", "From ")


def flowed(text: str, unwrapped: str) -> str:
    """The wrapped text (LF) as it is sent: lines that the next one continues end in a space.

    `unwrapped` is the same text with every paragraph on one line; it tells a break that wrapping
    made from one that was written. A line before an indented one keeps its break, since joining
    them would put the indentation into the sentence; so does `--`, which with a space would be a
    signature separator. Lines starting with a space, `>` or `From ` get one more space, which
    readers take away.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    following = [*lines[1:], ""]
    paragraphs = [line.strip() for line in unwrapped.split("\n")]
    continued = _continued(lines, following, paragraphs)
    sent = [
        line + " " if joined and not after.startswith(" ") and line != "--" else line
        for line, after, joined in zip(lines, following, continued, strict=True)
    ]
    return "\n".join(f" {line}" if line.startswith(_STUFFED) else line for line in sent)


def _continued(lines: list[str], following: list[str], paragraphs: list[str]) -> Iterator[bool]:
    """For each line, whether the one after it goes on with the same paragraph after a space.

    A line found in no paragraph (in a table that is laid out by width, say) stands for itself.
    """
    beginnings: dict[str, list[str]] = {}
    for paragraph in paragraphs:
        beginnings.setdefault(paragraph.partition(" ")[0], []).append(paragraph)
    readings: list[str] = []
    for line, after in zip(lines, following, strict=True):
        start = line.strip()
        broken = f"{start} {after.strip()}"
        begun = beginnings.get(start.partition(" ")[0], ())
        candidates = (*readings, *begun) if after else ()
        readings = [it[len(start) + 1 :] for it in candidates if it.startswith(broken)]
        yield bool(readings)
