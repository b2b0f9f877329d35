"""How soon a command begins and ends, beside the least that a Typer program does."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.measure import BIN, Row, command, side_by_side

ROUNDS = 25


def rows(office: Path, slug: str) -> Iterator[Row]:
    """`--version` and `render` of one release, against a program of two commands saying hello."""
    python, program = peers.typer_program()
    hello = command(python, program, "hello")
    version = command(BIN / "hrnk-press", "--version")
    render = command(BIN / "hrnk-press", "render", slug, "--workspace", office)
    for name, ours, target in (
        ("hrnk-press --version", version, 1.3),
        ("hrnk-press render SLUG", render, 2.5),
    ):
        timed = side_by_side(ours, hello, rounds=ROUNDS)
        yield Row(name, "two-command Typer program", *timed, target)
