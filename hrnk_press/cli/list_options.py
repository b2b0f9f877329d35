"""Arguments and options that the commands about media lists share, and the files they read."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import Annotated, BinaryIO

import typer

from hrnk_press.cli import completion

ListName = Annotated[
    str,
    typer.Argument(
        metavar="LIST",
        autocompletion=completion.media_lists,
        show_default=False,
        help="A media list, by the name of its file in lists/.",
    ),
]
Encoding = Annotated[
    str,
    typer.Option(metavar="NAME", show_default=False, help="The file's encoding; else it is found."),
]


@contextmanager
def opened_source(file: str) -> Iterator[tuple[BinaryIO, str]]:
    """The file, open, or standard input for `-`, kept on disk meanwhile; and what messages call it."""
    if file != "-":
        from hrnk_press.workspace.medialists.files import opened

        with opened(Path(file), Path(file).name) as source:
            yield source, Path(file).name
        return
    with TemporaryFile() as kept:
        while piece := sys.stdin.buffer.read(1 << 20):
            kept.write(piece)
        kept.seek(0)
        yield kept, "standard input"
