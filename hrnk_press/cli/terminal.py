"""What is safe and what fits at a terminal: control characters made visible, display width."""

from collections.abc import Iterable
from pathlib import Path

from hrnk_press.frozen import frozen
from hrnk_press.legible import visible as visible
from hrnk_press.legible import visible_lines as visible_lines

MOST_PLACES = 8
"""Files or folders that are named one by one."""


@frozen
class Paper:
    """What a screen is written on: columns, whether it is a terminal, whether it shows colour."""

    width: int = 80
    terminal: bool = False
    colour: bool = False


def display_width(text: str) -> int:
    """Terminal columns: Hangul counts two, combining marks none."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)


def clipped(text: str, columns: int) -> str:
    """The text cut to that many columns, an ellipsis at the cut."""
    if display_width(text) <= columns:
        return text
    cut = text
    while cut and display_width(cut) > columns - 1:
        cut = cut[:-1]
    return f"{cut}…" if columns > 0 else ""


def padded(text: str, columns: int) -> str:
    """The text filled up with spaces to that many columns."""
    return text + " " * (columns - display_width(text))


def wrapped(text: str, columns: int) -> tuple[str, ...]:
    """The text in lines of at most that many columns, broken at spaces; a longer word stands alone."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and display_width(lines[-1]) + 1 + display_width(word) <= columns:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def fitted(text: str, paper: Paper) -> tuple[str, ...]:
    """The text made visible, in lines that fit a terminal; in a pipe one line."""
    return wrapped(visible(text), paper.width) if paper.terminal else (visible(text),)


def in_folders(names: Iterable[str]) -> str:
    """The files of a release's `out/`, each folder of them once, with a slash at its end; of many the first."""
    places = [*dict.fromkeys(it[: it.rfind("/") + 1] or it for it in names)]
    more = len(places) - MOST_PLACES
    return ", ".join(places[:MOST_PLACES]) + (f" and {more:,} more" if more > 0 else "")


def from_here(path: Path) -> str:
    """The path as it is typed in the current folder: relative where it lies below that."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
