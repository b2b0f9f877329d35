"""The embargoes of a large office: what is due among thousands of releases, and lines read in bulk."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.archive import make_archive, make_site
from benchmarks.measure import BIN, Row, command, megabytes, peak, repeated, side_by_side
from hrnk_press.embargo.reading.read import read

RELEASES = 10_000
LARGE = "HRNK_BENCH_LARGE"
MEMORY = 100
LINES_A_SECOND = 2000
CASES = Path(__file__).parents[1] / "tests" / "embargo" / "cases"


def rows(folder: Path) -> Iterator[Row]:
    """`embargo check` of 10,000 releases that it has seen before, and lines for `embargo read`."""
    yield _reading()
    name = f"hrnk-press embargo check, {RELEASES:,} releases"
    check = _check(make_archive(folder / "archive", releases=RELEASES))
    version = command(BIN / "hrnk-press", "--version")
    timed = side_by_side(command(*check), version, rounds=15)
    yield Row(name, "hrnk-press --version", *timed, 3)
    yield Row(name, f"{MEMORY} MB", peak(*check), MEMORY, 1, shown=megabytes)
    if os.environ.get(LARGE):
        large = _check(make_archive(folder / "large", releases=10 * RELEASES))
        timed = side_by_side(command(*large), command(*check), rounds=5)
        yield Row(
            f"hrnk-press embargo check, {10 * RELEASES:,} releases", f"{RELEASES:,}", *timed, 10
        )
    site = make_site(folder / "site", releases=RELEASES)
    hugo = command(peers.hugo(), "list", "future", "--source", site)
    timed = side_by_side(command(*check), hugo, rounds=5)
    yield Row(name, "hugo list future", *timed, 0.25)


def _check(office: Path) -> tuple[str | Path, ...]:
    return (BIN / "hrnk-press", "embargo", "check", "--workspace", office)


def _reading() -> Row:
    """Every line that the tests know, read in one process."""
    files = sorted(CASES.glob("*.toml"))
    lines = [it["text"] for file in files for it in tomllib.loads(file.read_text("utf-8"))["case"]]

    def read_all() -> None:
        for line in lines:
            read(line)

    timed = repeated(read_all, 3)
    timed()
    allowed = 1 / LINES_A_SECOND
    return Row(
        f"embargo read, {len(lines)} lines in process",
        f"{LINES_A_SECOND:,} lines a second",
        timed() / len(lines),
        allowed,
        1,
        "line",
    )
