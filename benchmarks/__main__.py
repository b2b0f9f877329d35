"""`make bench`: every comparison, as a table of ratios; exit 1 when a target is missed.

Names after `python -m benchmarks` choose some of them: start, html, embargo, rules, contacts, pages,
lists, copies.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks import contacts, copies, embargo, html, lists, pages, rules, start
from benchmarks.measure import Row
from benchmarks.office import PARAGRAPHS, make_office, slug_of
from benchmarks.peers import Absent
from benchmarks.story import mjml, story


def main(chosen: Sequence[str]) -> int:
    """Run every benchmark, or those chosen; the exit code."""
    print(f"{'ours against the peer':<37}{'ours':>9}{'peer':>9}{'ratio':>7}{'at most':>9}")
    missed = False
    with tempfile.TemporaryDirectory(prefix="hrnk-press-bench-") as scratch:
        folder = Path(scratch)
        office = make_office(folder / "one", releases=1)
        mjml_file = folder / "release.mjml"
        mjml_file.write_text(mjml(story(1, paragraphs=PARAGRAPHS)), encoding="utf-8")
        slug = slug_of(1)
        comparisons: tuple[tuple[str, Callable[[], Iterator[Row]]], ...] = (
            ("start", lambda: start.rows(office, slug)),
            ("html", lambda: html.rows(office, slug, mjml_file)),
            ("embargo", lambda: embargo.rows(folder)),
            ("rules", lambda: rules.rows(folder)),
            ("contacts", lambda: contacts.rows(folder / "contacts")),
            ("pages", lambda: pages.rows(office, folder / "pages")),
            ("lists", lambda: lists.rows(make_office(folder / "lists", releases=1))),
            ("copies", lambda: copies.rows(folder / "copies")),
        )
        for name, rows in comparisons:
            if chosen and name not in chosen:
                continue
            try:
                for row in rows():
                    print(_line(row), flush=True)
                    missed |= not row.met
            except Absent as absent:
                print(f"{name}: left out, {absent}")
    return int(missed)


def _line(row: Row) -> str:
    verdict = "" if row.met else "  MISSED"
    return (
        f"{row.name}\n"
        f"{f'  / {row.peer}, per {row.unit}':<37}{row.shown(row.ours):>9}{row.shown(row.theirs):>9}"
        f"{row.ratio:>7.2f}{row.target:>9.2f}{verdict}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
