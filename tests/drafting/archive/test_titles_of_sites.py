"""Headlines as pages carry them: with the name of the site behind them, with raised endings of numbers."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

TEXT = (
    "The three ferry companies will share one ticket from next spring, the association said today, and nobody pays twice.\n\n"
    "More than forty piers between the lakes and the coast are part of the plan.\n"
)


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        (
            "Lake Ferries Share One Ticket From Spring - LF NewsCenter",
            "Lake Ferries Share One Ticket From Spring",
        ),
        (
            "Lake Ferries Share One Ticket From Spring | The River Club",
            "Lake Ferries Share One Ticket From Spring",
        ),
        (
            "Lake Ferries Share One Ticket - Three Companies Agree",
            "Lake Ferries Share One Ticket - Three Companies Agree",
        ),
    ],
)
def test_the_name_of_a_site_behind_a_headline(line: str, headline: str) -> None:
    text = f"{line}\n\nMarch 3, 2021\n\n{TEXT}"
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.date) == (headline, date(2021, 3, 3))
    assert words_of(page) == len(text.split())


def test_raised_endings_of_numbers_in_lines_of_their_own() -> None:
    item = item_of(
        "For Immediate Release\nMarch 3, 2021\n\n2\nND\nANNUAL RIVER RALLY\nTO TAKE PLACE IN THE SPRING\n\n"
        f"SANTA ANA – {TEXT}"
    )
    assert item.headline == "2 ND ANNUAL RIVER RALLY TO TAKE PLACE IN THE SPRING"
