"""Rules over a thousand releases beside proselint's over the same files, one process each."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.measure import BIN, Row, command, megabytes, peak, side_by_side
from benchmarks.office import make_office

RELEASES = 1000
# Of each release's text: some 10 kB.
LONG = 22
MEMORY = 200
# Headline, body, contact, boilerplate or dateline missing; placeholders; unknown people and organizations;
# bad addresses and numbers; attachments that are missing or behind a link; typed embargo lines; weekdays.
DOZEN = (
    "headline-missing", "contact-missing", "boilerplate-missing", "place-missing", "placeholder-left",
    "unknown-person", "unknown-organization", "address-invalid", "phone-invalid",
    "attachment-missing", "embargo-contradicted", "weekday-of-another-date",
)  # fmt: skip


def rows(folder: Path) -> Iterator[Row]:
    """`hrnk-press check` of the whole office against `proselint check` of its releases."""
    office = make_office(folder / "many", releases=RELEASES)
    yield _row("a dozen rules", office, 0.2, *(f"--select={it}" for it in DOZEN))
    office = make_office(folder / "many-long", releases=RELEASES, paragraphs=LONG)
    yield _row("every rule", office, 1 / 3)
    most = peak(BIN / "hrnk-press", "check", "--workspace", office)
    yield Row("hrnk-press check, every rule", f"{MEMORY} MB", most, MEMORY, 1, shown=megabytes)


def _row(which: str, office: Path, target: float, *options: str) -> Row:
    releases = sorted(office.glob("releases/*/release.md"))
    kilobytes = sum(release.stat().st_size for release in releases) / 1024
    check = command(BIN / "hrnk-press", "check", *options, "--workspace", office)
    proselint = command(peers.proselint(), "check", *releases, codes=(0, 1))
    ours, theirs = side_by_side(check, proselint, rounds=3)
    size = kilobytes / len(releases)
    return Row(
        f"hrnk-press check, {which}, {len(releases):,} releases of {size:.0f} KB",
        "proselint",
        ours / kilobytes,
        theirs / kilobytes,
        target,
        "kilobyte",
    )
