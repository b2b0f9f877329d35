"""How long pages take that no office has: very many lines of one kind, and marks without end."""

from time import process_time

import pytest

from hrnk_press.drafting.archive.pages.blocks import Block
from hrnk_press.drafting.archive.people.contacts import contact_run
from tests.drafting.archive.reader import page_of, words_of

HEAD = "PRESS RELEASE: Survey of the River Published\n\nGENEVA, May 3, 2021 — River Watch asks.\n\n"
LONG = f"{'x' * 125} is a line that nobody wrapped.\n\n"
STATUS = "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 19, 2018\n"


@pytest.mark.parametrize(
    "page",
    [
        f"OPEN LETTER: To the River\n\nDear Mr. President,\n\n{LONG}" + "Foo bar baz,\n" * 3_000,
        f"{HEAD}{LONG}" + "7. foo bar\n\n" * 19_000,
        "PRESS RELEASE\n" * 10_000 + HEAD,
        "Home\nNews\n" * 5_000 + HEAD,
        STATUS * 2_000 + HEAD,
        STATUS + "12:01 UTC (6:01 a.m. Geneva)\n" * 4_000 + HEAD,
        "(AB) " * 4_000,
        f"May: {'A: 2021 ' * 4_000}",
        f"www.example.org/{'-' * 30_000}a\n",
    ],
    ids=["letter", "count", "labels", "crumbs", "status", "clocks", "brackets", "leads", "site"],
)
def test_the_time_grows_with_the_page_and_not_faster(page: str) -> None:
    begun = process_time()
    read = page_of(page)
    assert process_time() - begun < 5
    assert words_of(read) == len(page.split())


def test_a_list_of_very_many_contacts_is_found_at_once() -> None:
    lines = ["Contact:", *["Ada Lind", "ada@example.org"] * 8_000]
    blocks = [Block(it, number) for number, it in enumerate(lines, start=1)]
    begun = process_time()
    end = contact_run(blocks, 0)
    assert process_time() - begun < 4
    assert end == len(lines)
