"""Arguments and options that several commands share, and the office they lead to."""

from pathlib import Path
from typing import Annotated, Any

import typer

from hrnk_press.cli import completion
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

SlugArgument = Annotated[
    str,
    typer.Argument(
        metavar="SLUG",
        autocompletion=completion.slugs,
        show_default=False,
        help="The release, by the name of its folder.",
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


def office_at(named: Path | None) -> Workspace:
    """The press office that the command line names, or the one around the current folder."""
    return find_workspace(Path.cwd(), named)
