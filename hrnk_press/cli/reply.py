"""What a command hands to the printer: data for programs, a screen for people, an exit code."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from typing import Any

from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.errors import ExitCode
from hrnk_press.frozen import frozen


@frozen
class Styled:
    """Text with a style: "plain", "bold", "dim", "red", "yellow", "green". Colour is never the only sign."""

    text: str
    style: str


Line = tuple[str | Styled, ...]
"""One line of a screen, in parts; line breaks inside a part are printed as `\\n`."""

Screen = Callable[[Paper], Iterable[Line]]
"""A screen is written when the paper is known: a terminal of some width, or a pipe."""


def in_lines(text: str, paper: Paper, style: str = "") -> Iterator[Line]:
    """The text in lines that fit the paper, in that style where one is named."""
    yield from ((Styled(it, style) if style else it,) for it in fitted(text, paper))


def blank(paper: Paper) -> Iterable[Line]:
    """A screen with nothing on it."""
    del paper
    return ()


@frozen
class Reply:
    """What a command has to say.

    `data` is the JSON object of the contract. People see `text`, printed as it is, or `screen`; `notes`
    go to standard error. `errors` are entries of the envelope: code, message, hint, and the place.
    """

    data: Mapping[str, Any]
    screen: Screen = blank
    text: str = ""
    notes: Screen = blank
    exit_code: ExitCode = ExitCode.DONE
    errors: tuple[Mapping[str, Any], ...] = field(default=())
