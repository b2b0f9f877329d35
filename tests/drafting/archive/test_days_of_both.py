"""The day of a release where a page names another one, or names it in keys and lines of its own."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

TEXT = "The ferry companies of the lake will share one ticket from next spring, as the association said today."
DAY = date(2021, 3, 3)


@pytest.mark.parametrize(
    "key",
    [
        "posted_date",
        "date-posted",
        "Published On",
        "publication_date",
        "issue_date",
        "fecha_de_publicación",
        "게시일",
    ],
)
def test_keys_of_the_day(key: str) -> None:
    front = f"---\ntitle: Ferries Agree\nauthor: Roos\n{key}: 2021-03-03 00:00:00\nsource:\n---\n\n"
    item = item_of(f"{front}{TEXT}\n\n{TEXT}\n", "page.md")
    assert (item.headline, item.date, len(item.body)) == ("Ferries Agree", DAY, 2)


@pytest.mark.parametrize("key", ["updated_date", "event_date", "date_modified", "lastmod"])
def test_keys_of_other_days(key: str) -> None:
    front = f"---\ntitle: Ferries Agree\n{key}: 2021-03-03\n---\n\n"
    assert item_of(f"{front}{TEXT}\n\n{TEXT}\n", "page.md").date is None


@pytest.mark.parametrize(
    "foot",
    [
        "March 3, 2021\nAssociation of the Ferries",
        "Geneva, 3 March 2021",
        "Fait à Lyon, le 3 mars 2021\nPour l’association,\nLa présidente",
        f"Done at Geneva on 3 March 2021.\n\nFor the ferries,\n\n{TEXT}",
        "2021년 3월 3일\n나룻배 회사 연합",
    ],
)
def test_the_day_below_the_text_counts_before_that_of_the_site(foot: str) -> None:
    foot = foot.replace("\n", "  \n")
    text = f"---\ntitle: Ferries Agree\ndate: 2021-03-05\n---\n\n{TEXT}\n\n{TEXT}\n\n{foot}\n"
    item = item_of(text, "page.md")
    assert (item.headline, item.date) == ("Ferries Agree", DAY)
    assert any("2021-03-05" in it.message and "2021-03-03" in it.message for it in item.notes)


@pytest.mark.parametrize(
    "foot", ["March 13, 2021", "May 3, 2019", "Updated: March 3, 2021", "When:\n\nMarch 3, 2021"]
)
def test_other_days_below_the_text(foot: str) -> None:
    text = f"---\ntitle: Ferries Agree\ndate: 2021-03-05\n---\n\n{TEXT}\n\n{TEXT}\n\n{foot}\n"
    assert item_of(text, "page.md").date == date(2021, 3, 5)


def test_a_dateline_counts_before_the_foot() -> None:
    front = "---\ntitle: Ferries Agree\ndate: 2021-03-05\n---\n\n"
    item = item_of(f"{front}GENEVA, March 4, 2021 – {TEXT}\n\n{TEXT}\n\nMarch 3, 2021\n", "page.md")
    assert item.date == date(2021, 3, 4)


@pytest.mark.parametrize(
    ("source", "day"),
    [
        ('"Pressemitteilung, 03.03.2021, Fährverband"', DAY),
        ("Press release of 3 March 2021", DAY),
        ("Communiqué de presse du 3 mars 2021 de l’association", DAY),
        ("https://lake.example.org/press-release-2021-03-03", date(2021, 3, 5)),
        ("The Lake Paper, 3 March 2021", date(2021, 3, 5)),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_the_day_of_the_release_that_a_page_names_as_its_source(
    source: str, day: date, *, first: bool
) -> None:
    keys = [f"source: {source}", "date: 2021-03-05"]
    front = "\n".join(keys if first else keys[::-1])
    text = f"---\ntitle: Ferries Agree\n{front}\n---\n\n{TEXT}\n\n{TEXT}\n"
    page = page_of(text, "page.md")
    (item,) = page.items
    assert (item.headline, item.date, len(item.body)) == ("Ferries Agree", day, 2)
    assert words_of(page) == len(text.split())


@pytest.mark.parametrize(
    "line",
    [
        "3. March 2021, Geneva:",
        "3. März 2021 – Genf:",
        "Geneva, 3 March 2021:",
        "Genf, am Mittwoch, 3. März 2021",
        "Genève, le mercredi 3 mars 2021",
    ],
)
def test_day_and_town_in_a_line(line: str) -> None:
    item = item_of(f"Ferries Agree\n\nPRESS RELEASE\n\n{line}\n\n{TEXT}\n\n{TEXT}\n")
    assert (item.headline, item.date, item.place) == (
        "Ferries Agree",
        DAY,
        line.split(",")[0] if line[0] == "G" else line.split()[-1].strip(":"),
    )


@pytest.mark.parametrize(
    "opening",
    [
        "Le mercredi 3 mars 2021 - ",
        "Am Mittwoch, 3. März 2021 – ",
        "El miércoles 3 de marzo de 2021 – ",
    ],
)
def test_an_article_before_the_weekday(opening: str) -> None:
    item = item_of(f"Ferries Agree\n\n{opening}{TEXT}\n\n{TEXT}\n")
    assert (item.headline, item.date) == ("Ferries Agree", DAY)


@pytest.mark.parametrize("place", ["Lyon", "Lindau", "Lima"])
def test_where_a_text_was_signed_above_what_its_body_is(place: str) -> None:
    said = {
        "Lyon": "Fait à Lyon, le 3 mars 2021",
        "Lindau": "Geschehen zu Lindau am 3. März 2021",
        "Lima": "Hecho en Lima, a 3 de marzo de 2021.",
    }[place]
    item = item_of(
        f"Ferries Agree\n\nMarch 3, 2021\n\n{TEXT}\n\n{said}\n\nFor the ferries\n\n{TEXT}\n"
    )
    assert (item.headline, item.date, item.place) == ("Ferries Agree", DAY, place)


def test_the_day_between_picture_and_text_counts_before_that_of_the_site() -> None:
    front = "---\ntitle: Ferries Agree\ndate: 2021-03-05\nplace: Geneva\n---\n\n"
    head = "![Ferry](/ferry.jpg)\n\n**Ferries of the lake agree on one ticket**\n\n**3 March 2021**\n\n"
    item = item_of(f"{front}{head}{TEXT}\n\n{TEXT}\n", "page.md")
    assert (item.headline, item.subheadline, item.date) == ("Ferries Agree", "", DAY)


@pytest.mark.parametrize(
    "line",
    [
        "Nr. 14/2021 vom 3. März 2021",
        "PM 14/2021 vom 3. März 2021",
        "No. 14 – 3 March 2021",
        "N° 14 du 3 mars 2021",
    ],
)
def test_the_number_of_a_release_and_its_day(line: str) -> None:
    item = item_of(f"PRESS RELEASE\n\n{line}\n\nFerries Agree\n\n{TEXT}\n\n{TEXT}\n")
    assert (item.headline, item.date) == ("Ferries Agree", DAY)
