"""Every rule over a thousand releases beside proselint's over the same files, one process each."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.measure import BIN, Row, command, side_by_side


def rows(office: Path) -> Iterator[Row]:
    """`hrnk-press check` of the whole office against `proselint check` of its releases."""
    releases = sorted(office.glob("releases/*/release.md"))
    kilobytes = sum(release.stat().st_size for release in releases) / 1024
    check = command(BIN / "hrnk-press", "check", "--workspace", office)
    proselint = command(peers.proselint(), "check", *releases, codes=(0, 1))
    ours, theirs = side_by_side(check, proselint, rounds=3)
    yield Row(
        f"hrnk-press check, {len(releases):,} releases",
        "proselint",
        ours / kilobytes,
        theirs / kilobytes,
        0.2,
        "kilobyte",
    )
