"""How long pages take that no office has: very many lines of one kind, and marks without end."""

from collections.abc import Callable

import pytest

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.pages.beside import words_beside
from hrnk_press.drafting.archive.people.contacts import contact_run
from tests.drafting.archive.reader import page_of, words_of
from tests.growth import grows_with_its_length

HEAD = "PRESS RELEASE: Survey of the River Published\n\nGENEVA, May 3, 2021 — River Watch asks.\n\n"
LONG = f"{'x' * 125} is a line that nobody wrapped.\n\n"
STATUS = "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 19, 2018\n"


@pytest.mark.parametrize(
    ("page", "most"),
    [
        (
            lambda n: f"OPEN LETTER: To the River\n\nDear Sir,\n\n{LONG}" + "Foo bar baz,\n" * n,
            3_000,
        ),
        (lambda n: f"{HEAD}{LONG}" + "7. foo bar\n\n" * n, 16_000),
        (lambda n: "PRESS RELEASE\n" * n + HEAD, 10_000),
        (lambda n: "Home\nNews\n" * n + HEAD, 5_000),
        (lambda n: STATUS * n + HEAD, 2_000),
        (lambda n: STATUS + "12:01 UTC (6:01 a.m. Geneva)\n" * n + HEAD, 4_000),
        (lambda n: "(AB) " * n, 4_000),
        (lambda n: f"May: {'A: 2021 ' * n}", 4_000),
        (lambda n: f"www.example.org/{'-' * n}a\n", 30_000),
    ],
    ids=["letter", "count", "labels", "crumbs", "status", "clocks", "brackets", "leads", "site"],
)
def test_the_time_grows_with_the_page_and_not_faster(page: Callable[[int], str], most: int) -> None:
    assert grows_with_its_length(lambda parts: page_of(page(parts)), most)
    whole = page(most)
    assert words_of(page_of(whole)) == len(whole.split())


def test_a_list_of_very_many_contacts_is_found_at_once() -> None:
    def blocks(contacts: int) -> list[Block]:
        lines = ["Contact:", *["Ada Lind", "ada@example.org"] * contacts]
        return [Block(it, number) for number, it in enumerate(lines, start=1)]

    assert grows_with_its_length(lambda contacts: contact_run(blocks(contacts), 0), 8_000)
    assert contact_run(blocks(8_000), 0) == 16_001


@pytest.mark.parametrize(
    "piece",
    ['<script type="application/json"> x ', "<iframe> x ", "<!-- x ", "<svg> x ", '<p title = "'],
)
def test_marks_that_nothing_closes_are_looked_at_once(piece: str) -> None:
    def read(parts: int) -> object:
        return words_beside(b"", piece * parts, "HTML", "page.html")

    assert grows_with_its_length(read, 20_000)


def test_what_an_element_holds_is_found_among_those_that_are_not_closed() -> None:
    page = "İ<IFRAME> x <video>Not before noon</VIDEO> y <script type=json>"
    assert [it.text for it in words_beside(b"", page, "HTML", "page.html")] == ["Not before noon"]
