"""The command `hrnk-press`: runs one command line and turns whatever happens into an exit code."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press import __version__
from hrnk_press.cli import output
from hrnk_press.cli.menu import Menu, command_named
from hrnk_press.cli.options import WORKSPACE_VARIABLE
from hrnk_press.cli.reply import Reply
from hrnk_press.errors import DiskFault, ExitCode, Interrupted, PressError, UsageFault

EPILOG = f"""Examples:
  hrnk-press init newsroom
  hrnk-press new "Survey of Border Camps Published" --template report-launch
  hrnk-press check
  hrnk-press export survey-of-border-camps-published --to text html eml --draft

Exit codes:
  0  done                           5  refused: embargo, errors in what goes out
  1  errors found, or a question    6  partly done, or waiting for a person
  2  usage                         70  a bug of this program
  3  unreadable data or settings   74  disk or file
  4  not found                     75  locked, try again     130  interrupted

Environment:
  {WORKSPACE_VARIABLE}  the press office, where --workspace does not name it
  NO_COLOR              no colour
  HRNK_PRESS_DEBUG=1    show where a bug struck"""

app = typer.Typer(
    cls=Menu,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"hrnk-press {__version__}")
        raise typer.Exit


@app.callback()
def root(
    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace",
            metavar="DIR",
            envvar=WORKSPACE_VARIABLE,
            help="The press office; else it is searched from here upward.",
        ),
    ] = None,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Draft press releases, keep their embargoes, check them, and write what goes out.

    A press office is a folder of plain text files that can live in git. Make one with `init`, start a
    release with `new`, mend what `check` reports, look at it with `preview`, and `export` it for your
    mail program.
    """
    del workspace, version


def run(arguments: list[str]) -> int:
    """Run one command line, print what it says, return its exit code. No exception leaves here."""
    as_json = "--json" in arguments[: arguments.index("--") if "--" in arguments else None]
    command = command_named(arguments)
    try:
        reply = _reply(arguments, as_json=as_json)
        if reply is None:
            return ExitCode.DONE
        output.deliver(command, reply, as_json=as_json)
    except (Exception, KeyboardInterrupt) as raised:
        error = as_press_error(raised)
        if error.exit_code is ExitCode.BUG and os.environ.get("HRNK_PRESS_DEBUG"):
            import traceback

            traceback.print_exc()
        with suppress(OSError):  # nowhere left to say it
            output.deliver_error(command, error, as_json=as_json)
        return error.exit_code
    return reply.exit_code


def _reply(arguments: list[str], *, as_json: bool) -> Reply | None:
    """What the command has to say; None where help or the version were printed."""
    menu = typer.main.get_command(app)
    streams = sys.stdout, sys.stderr
    try:
        reply = menu(arguments, "hrnk-press", standalone_mode=False, obj=as_json)
    except SystemExit as ended:  # what Typer makes of a pipe that nobody reads any more
        sys.stdout, sys.stderr = streams
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        if not output.is_unread(sys.stdout):
            raise ended.__context__ from None
        return None
    if isinstance(reply, Reply):
        return reply
    if reply == ExitCode.INTERRUPTED:  # what Typer makes of Ctrl-C
        raise KeyboardInterrupt
    return None


def as_press_error(raised: BaseException) -> PressError:
    """Whatever was raised, as what is wrong and what to do about it."""
    if isinstance(raised, PressError):
        return raised
    if isinstance(raised, typer.TyperException):
        context = getattr(raised, "ctx", None)
        page = context.command_path if context else "hrnk-press"
        return UsageFault(raised.format_message(), f"See: {page} --help")
    if isinstance(raised, KeyboardInterrupt | typer.Abort):
        return Interrupted("stopped; nothing more was done")
    if isinstance(raised, UnicodeEncodeError) and raised.reason == "surrogates not allowed":
        return UsageFault(  # how Python carries such bytes of the command line
            "a word on the command line, or the name of a file, is not UTF-8",
            "Type it again in a terminal set to UTF-8; give a file a name in UTF-8.",
        )
    if isinstance(raised, OSError):
        where = f"{raised.filename}: " if raised.filename else ""
        return DiskFault(f"{where}{raised.strerror or raised}", "Mend this and try again.")
    return PressError(
        f"hrnk-press {__version__} met something it should have handled: "
        f"{type(raised).__name__}: {raised}",
        "This is a fault of the program, and your files are not to blame. Please report it with the\n"
        "command you typed and what it prints when HRNK_PRESS_DEBUG=1 is set before it.",
    )
