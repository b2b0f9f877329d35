"""The one place that prints: replies as screens or JSON to standard output, messages to standard error."""

import os
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import IO

from hrnk_press.cli.reply import Line, Reply, Screen, Styled
from hrnk_press.cli.terminal import Paper, visible, visible_lines
from hrnk_press.errors import ExitCode, PressError

SCHEMA_VERSION = 1

STATUSES = {
    ExitCode.DONE: "ok",
    ExitCode.FINDINGS: "findings",
    ExitCode.REFUSED: "refused",
    ExitCode.WAITING: "waiting",
}

_SGR = {"plain": "0", "bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33"}


def paper(stream: IO[str]) -> Paper:
    """What that stream is: a pipe, or a terminal of some width, in colour unless NO_COLOR is set."""
    terminal = stream.isatty()
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Paper(shutil.get_terminal_size().columns, terminal, colour)


def deliver(command: str, reply: Reply, *, as_json: bool) -> None:
    """Print what a command has to say, to people or, `as_json`, to programs."""
    if as_json:
        _write(sys.stdout, envelope(command, reply))
        return
    if reply.text:
        safe = visible_lines(reply.text) if sys.stdout.isatty() else reply.text
        _write(sys.stdout, safe)
    _print(sys.stdout, reply.screen(paper(sys.stdout)))
    _print(sys.stderr, reply.notes(paper(sys.stderr)))


def show_now(screen: Screen) -> None:
    """Print a screen before the command ends, for a question that follows it."""
    _print(sys.stdout, screen(paper(sys.stdout)))


def note_now(screen: Screen) -> None:
    """Tell something to people before the command goes on, on standard error."""
    _print(sys.stderr, screen(paper(sys.stderr)))


def deliver_error(command: str, error: PressError, *, as_json: bool) -> None:
    """Print what is wrong, where, and what to do: to standard error, or as the JSON object."""
    from hrnk_press.cli.faults import error_entries, error_lines

    if as_json:
        reply = Reply(data={}, exit_code=error.exit_code, errors=error_entries(error))
        _write(sys.stdout, envelope(command, reply))
    else:
        _print(sys.stderr, error_lines(error, paper(sys.stderr)))


def envelope(command: str, reply: Reply) -> str:
    """The one JSON object of `--json`, in ASCII, so that it is safe in any terminal and locale."""
    import json

    document = {
        "schema_version": SCHEMA_VERSION,
        "command": command,
        "status": STATUSES.get(reply.exit_code, "error"),
        "exit_code": int(reply.exit_code),
        "data": dict(reply.data),
        "errors": list(reply.errors),
    }
    return json.dumps(document, indent=2) + "\n"


def _print(stream: IO[str], lines: Iterable[Line]) -> None:
    colour = paper(stream).colour
    _write(stream, "".join(f"{_text(line, colour)}\n" for line in lines))


def _text(line: Line, colour: bool) -> str:
    parts = []
    for part in line:
        text, style = (part.text, part.style) if isinstance(part, Styled) else (part, "")
        safe = visible(text)
        parts.append(f"\x1b[{_SGR[style]}m{safe}\x1b[0m" if style and colour else safe)
    return "".join(parts)


def _write(stream: IO[str], text: str) -> None:
    """Write and flush; a reader that went away ends the output, not the command."""
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        _drop(stream)
        if not isinstance(error, BrokenPipeError):
            raise


def is_unread(stream: IO[str]) -> bool:
    """Whether its reader went away before it had everything; the rest is dropped."""
    import select

    poll = select.poll()
    with suppress(OSError):  # a stream that is no file
        poll.register(stream.fileno(), 0)
    gone = bool(poll.poll(0))
    if gone:
        _drop(stream)
    return gone


def _drop(stream: IO[str]) -> None:
    """What is still buffered must not be tried again, and fail again, when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
