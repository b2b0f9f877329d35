"""A list of 200,000 handed over to two mailing tools, beside `csv` alone that reads and writes it."""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import BIN, Row, command, side_by_side
from benchmarks.office import slug_of

PEER = Path(__file__).parent / "peers" / "csv_alone.py"
PEOPLE = 200_000
_HEADINGS = "email,name,outlet,beat,language,zone,standing_acceptance,notes\n"
_PERSON = (
    "journalist.{0}@paper-{1}.org,Anna Name-{0},Paper {1},rights,en,Europe/Berlin,2026-01-02,\n"
)


def rows(office: Path) -> Iterator[Row]:
    """`hrnk-press export` of a known list to Mailchimp and listmonk, recorded for each, against `csv`."""
    source = office.parent / "journalists.csv"
    people = (_PERSON.format(it, it % 977) for it in range(PEOPLE))
    source.write_text(_HEADINGS + "".join(people), encoding="utf-8")
    press = BIN / "hrnk-press"
    command(press, "me", "mara-ilves", "--desk", "--workspace", office)()
    taken = ("lists", "import", source, "--into", "world", "--apply", "--workspace", office)
    command(press, *taken)()
    record = office / "releases" / slug_of(1) / "deliveries.jsonl"
    to = ("--to", "mailchimp", "listmonk", "--list", "world", "--after-lift", "--yes")
    export = command(press, "export", slug_of(1), *to, "--workspace", office)

    def first_time() -> float:
        record.unlink(missing_ok=True)
        return export()

    alone = command(sys.executable, PEER, office / "lists/world.csv", office.parent / "copy.csv")
    ours, theirs = side_by_side(first_time, alone, rounds=5)
    yield Row(
        f"hrnk-press export to two tools, a list of {PEOPLE:,}", "csv", ours, theirs, 4.0, "list"
    )
