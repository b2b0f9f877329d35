"""Arguments and options that several commands share, and the office they lead to."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from hrnk_press.cli import completion
from hrnk_press.errors import Fault, NotFound, UnreadableData, UsageFault
from hrnk_press.workspace.locate import Workspace, find_workspace

WORKSPACE_VARIABLE = "HRNK_PRESS_WORKSPACE"


def _named_anywhere(ctx: typer.Context, value: Path | None) -> Path | None:
    """The office named after the command, else before it, else in the environment."""
    if value is not None:
        return value
    named: Any = ctx.find_root().params.get("workspace")
    return Path(named) if named is not None else None


WorkspaceOption = Annotated[
    Path | None,
    typer.Option(
        "--workspace",
        metavar="DIR",
        callback=_named_anywhere,
        show_default=False,
        help="The press office; else it is searched from here upward.",
    ),
]

SLUG_HELP = "The release, by the name of its folder."

SlugArgument = Annotated[
    str,
    typer.Argument(
        metavar="SLUG",
        autocompletion=completion.slugs,
        show_default=False,
        help=SLUG_HELP,
    ),
]

SlugsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SLUG]...",
        autocompletion=completion.slugs,
        show_default=False,
        help="The releases, by the names of their folders; all of them where none is named.",
    ),
]

GraceOption = Annotated[
    int,
    typer.Option(
        metavar="MIN",
        min=0,
        max=10_000,
        help="After how many minutes what is overdue waits for a person.",
    ),
]

# What files begin with that people take for text.
NO_TEXT = {
    b"%PDF-": "PDF",
    b"PK\x03\x04": "Word document",
    b"\xd0\xcf\x11\xe0": "Word document",
    b"{\\rtf": "Word document",
}


def is_id(word: str) -> bool:
    """Whether a word looks like the id of a person or organization, not like a headline."""
    from hrnk_press.workspace import values

    return values.is_id(word)


def day(text: str) -> date:
    """The day of an option. Raises UsageFault: 9.12.2026 is two days."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageFault(
            f'"{text}" is no day', "Write year, month and day, such as 2026-12-09"
        ) from None


def read_source(name: str) -> str:
    """The text of a file named on the command line, of standard input for `-`.

    Raises NotFound, and UnreadableData for what is no text or larger than is read.
    """
    from hrnk_press.workspace.store import decode, plain, read_bytes

    shown = "standard input" if name == "-" else name
    try:
        data = _standard_input() if name == "-" else read_bytes(Path(name), shown=name)[0]
    except FileNotFoundError:
        raise NotFound(
            f"no file {name}", "Check the path, or give - and the text itself."
        ) from None
    what = next((it for start, it in NO_TEXT.items() if data.startswith(start)), "")
    if what:
        hint = "Open it, save it as plain text (UTF-8), and name that file"
        raise UnreadableData((Fault("not-text", f"this is a {what}", shown, hint=hint),))
    return plain(decode(data, shown))


def read_bytes_of(name: str, limit: int = 0) -> bytes:
    """The bytes of a file named on the command line, of standard input for `-`; at most `limit`.

    That is, unless it is said, what a file of contacts may have. Raises NotFound, and UnreadableData for
    what is larger than is read.
    """
    from hrnk_press.workspace.addressbook.record import LARGEST_FILE
    from hrnk_press.workspace.store import read_bytes

    most = limit or LARGEST_FILE
    if name == "-":
        data = sys.stdin.buffer.read(most + 1)
        if len(data) > most:
            what = f"standard input is larger than {most / 1e6:g} MB, the most that is read"
            raise UnreadableData((Fault("too-large", what, "standard input"),))
        return data
    try:
        return read_bytes(Path(name), shown=name, limit=most)[0]
    except FileNotFoundError:
        raise NotFound(f"no file {name}", "Check the path.") from None


def _standard_input() -> bytes:
    """All of standard input; what is larger than a release's text may be is refused, not cut."""
    from hrnk_press.workspace.store import LARGEST_TEXT

    data = sys.stdin.buffer.read(LARGEST_TEXT + 1)
    if len(data) > LARGEST_TEXT:
        what = f"standard input is larger than {LARGEST_TEXT / 1e6:g} MB, the most that is read"
        hint = "Give the text of one announcement, without pictures and documents"
        raise UnreadableData((Fault("too-large", what, "standard input", hint=hint),))
    return data


def office_at(named: Path | None) -> Workspace:
    """The press office that the command line names, or the one around the current folder."""
    return find_workspace(Path.cwd(), named)
