"""A screen that is drawn anew every few seconds, until somebody presses q or Ctrl-C."""

import os
import select
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from hrnk_press.cli.reply import Line, Screen, Styled
from hrnk_press.cli.terminal import visible

if TYPE_CHECKING:
    from rich.console import Group
    from rich.text import Text

FOOT: tuple[Line, ...] = ((), (Styled("q quits", "dim"),))


def is_possible() -> bool:
    """Whether this is a terminal at both ends, with a cursor that can be moved."""
    both = sys.stdin.isatty() and sys.stdout.isatty()
    return both and os.environ.get("TERM", "dumb") != "dumb"


def live(screen: Screen, *, every: float) -> None:
    """Show the screen, drawn anew every so many seconds and at each key, until q or Ctrl-C."""
    from rich.console import Console
    from rich.live import Live

    from hrnk_press.cli.output import paper

    console = Console(highlight=False)
    with (
        suppress(KeyboardInterrupt),
        _keys() as is_left,
        Live(console=console, screen=True, auto_refresh=False) as shown,
    ):
        while True:
            shown.update(_page(screen(paper(sys.stdout)), console.size.height), refresh=True)
            if is_left(every):
                return


def _page(lines: Iterable[Line], rows: int) -> "Group":
    """As many of the lines as there is room for above the foot; the last says how many are left out."""
    from rich.console import Group

    listed = list(lines)
    room = max(rows - len(FOOT), 1)
    if len(listed) > room:
        left_out = len(listed) - room + 1
        listed = [*listed[: room - 1], (Styled(f"… {left_out} more lines", "dim"),)]
    return Group(*(_text(line) for line in (*listed, *FOOT)))


def _text(line: Line) -> "Text":
    from rich.text import Text

    text = Text(no_wrap=True, overflow="ellipsis")
    for part in line:
        words, style = (part.text, part.style) if isinstance(part, Styled) else (part, "plain")
        text.append(visible(words), None if style == "plain" else style)
    return text


@contextmanager
def _keys() -> Iterator[Callable[[float], bool]]:
    """Wait so many seconds, less where a key is pressed: whether it was q, or nobody can type any more."""
    import termios
    import tty

    keyboard = sys.stdin.fileno()

    def is_left(seconds: float) -> bool:
        ready, _, _ = select.select([keyboard], [], [], seconds)
        pressed = os.read(keyboard, 1024) if ready else b" "
        return not pressed or b"q" in pressed.lower()

    before = termios.tcgetattr(keyboard)
    tty.setcbreak(keyboard)
    try:
        yield is_left
    finally:
        termios.tcsetattr(keyboard, termios.TCSADRAIN, before)
