"""The day of a release where a page names another one, or names it in keys and lines of its own."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of

TEXT = "The ferry companies of the lake will share one ticket from next spring, as the association said today."
DAY = date(2021, 3, 3)


@pytest.mark.parametrize(
    "key",
    [
        "posted_date",
        "date-posted",
        "Published On",
        "publication_date",
        "fecha_de_publicación",
        "게시일",
    ],
)
def test_keys_of_the_day(key: str) -> None:
    front = f"---\ntitle: Ferries Agree\nauthor: Roos\n{key}: 2021-03-03 00:00:00\nsource:\n---\n\n"
    item = item_of(f"{front}{TEXT}\n\n{TEXT}\n", "page.md")
    assert (item.headline, item.date, len(item.body)) == ("Ferries Agree", DAY, 2)


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ("posted_at: 14:30\nrelease_date: 2021-03-03", DAY),
        ("issued: 500 tickets\nfecha: 2021-03-03", DAY),
        ("posted_date: 2021-03-09\npubdate: 2021-03-03", DAY),
        ("posted: 12", None),
        ("posted_date: soon, in 2021", None),
    ],
)
def test_keys_that_tell_no_day_or_a_later_one(keys: str, day: date | None) -> None:
    text = f"---\ntitle: Ferries Agree\n{keys}\n---\n\n{TEXT}\n\n{TEXT}\n"
    item = item_of(text, "page.md")
    assert (item.headline, item.subheadline, item.date) == ("Ferries Agree", "", day)


def test_a_day_in_the_text_counts_before_that_of_its_posting() -> None:
    front = "---\ntitle: Ferries Agree\nposted_date: 2021-03-05\n---\n\n"
    item = item_of(f"{front}{TEXT}\n\n{TEXT}\n\nGeneva, 3 March 2021\n", "page.md")
    assert (item.date, item.place) == (DAY, "Geneva")


@pytest.mark.parametrize("key", ["updated_date", "event_date", "date_modified", "lastmod"])
def test_keys_of_other_days(key: str) -> None:
    front = f"---\ntitle: Ferries Agree\n{key}: 2021-03-03\n---\n\n"
    assert item_of(f"{front}{TEXT}\n\n{TEXT}\n", "page.md").date is None


@pytest.mark.parametrize("signed", ["2021년 3월 3일", "2021년 03월 03일."])
def test_the_day_on_which_a_statement_was_signed_counts_before_that_of_the_site(
    signed: str,
) -> None:
    front = "---\ntitle: 나룻배 성명\ndate: 2021-03-05\n---\n\n"
    said = "나룻배 회사는 내년 봄부터 호수의 모든 배에서 쓸 수 있는 표 한 장을 내놓기로 하였으며 모두 이를 반긴다.\n\n"
    item = item_of(f"{front}{said}{said}{signed}\n\n나룻배 회사 연합\n", "page.md")
    assert item.date == DAY
    assert any("2021-03-05" in it.message and "2021-03-03" in it.message for it in item.notes)
    for foot in (
        signed,
        f"일시: {signed}\n\n나루",
        f"{signed}\n\n2021년 3월 4일\n\n나루",
        f"행사일\n\n{signed}\n\n나루",
        f"{signed}\n\n표: 5유로",
        f"댓글\n\n김나루\n\n{signed}\n\n반갑습니다",
    ):
        item = item_of(f"{front}{said}{said}{foot}\n", "page.md")
        assert item.date == date(2021, 3, 5)


@pytest.mark.parametrize(
    "foot",
    [
        "March 13, 2021",
        "May 3, 2019",
        "Updated: March 3, 2021",
        "When:\n\nMarch 3, 2021",
        "The stops were:\n\nLyon, 1 March 2021\n\nGeneva, 3 March 2021",
        "Lindau, 3 March 2021, 8 pm\n\nTickets: 5 euros",
        "Comments\n\nUdo Roos\n\n3 March 2021\n\nWhat a ticket!",
        "Read more\n\n3 March 2021\n\nTown Opens a Mill\n\n4 March 2021\n\nMill Burns Down",
        "Photo: Udo Roos\n\nLindau, 3 March 2021",
        f"Done at Lindau on 3 March 2021\n\n{TEXT}",
    ],
)
def test_other_days_below_the_text(foot: str) -> None:
    text = f"---\ntitle: Ferries Agree\ndate: 2021-03-05\n---\n\n{TEXT}\n\n{TEXT}\n\n{foot}\n"
    item = item_of(text, "page.md")
    assert (item.date, item.place) == (date(2021, 3, 5), "")


@pytest.mark.parametrize(
    "source",
    [
        "reply to the press release of 3 March 2021 of the River Club",
        "Press release of 3 March 2019, River Club",
        "Draft of press release 2021-03-03, put into English by Udo Roos",
    ],
)
def test_the_day_of_what_another_sent(source: str) -> None:
    front = f"---\ntitle: Ferries Agree\nsource: {source}\ndate: 2021-03-05\n---\n\n"
    assert item_of(f"{front}{TEXT}\n\n{TEXT}\n", "page.md").date == date(2021, 3, 5)


def test_a_dateline_counts_before_the_foot() -> None:
    front = "---\ntitle: Ferries Agree\ndate: 2021-03-05\n---\n\n"
    item = item_of(f"{front}GENEVA, March 4, 2021 – {TEXT}\n\n{TEXT}\n\nMarch 3, 2021\n", "page.md")
    assert item.date == date(2021, 3, 4)


@pytest.mark.parametrize(
    "line",
    [
        "3. March 2021, Geneva:",
        "3. März 2021 – Genf:",
        "Geneva, 3 March 2021:",
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


@pytest.mark.parametrize("first", ["Lindau, 3 June 2021, 8 pm:", "Lindau, 3 June 2021:"])
def test_an_hour_or_another_day_beside_a_day_before_a_colon(first: str) -> None:
    foot = "" if "pm" in first else "March 3, 2021"
    item = item_of(f"Ferries Agree\n\n{first}\n\n{TEXT}\n\n{TEXT}\n\n{foot}\n")
    assert (item.date, item.place) == (DAY if foot else None, "")


@pytest.mark.parametrize("foot", ["", "Geneva, 3 March 2021"])
def test_towns_and_days_before_colons_that_are_stops(foot: str) -> None:
    day, place = (DAY, "Geneva") if foot else (None, "")
    stop = f"Ferries on Tour\n\nLindau, 3 June 2021:\n\n{TEXT}\n\n"
    if foot:
        item = item_of(f"{stop}{TEXT}\n\n{foot}\n")
        assert (item.headline, item.date, item.place) == ("Ferries on Tour", day, place)
    stops = "Lindau, 3 June 2021:\na race and a party\n\nLyon, 5 June 2021:\na race on the river\n"
    item = item_of(f"Ferries on Tour\n\n{TEXT} The stops are:\n\n{stops}\n{foot}\n")
    assert (item.headline, item.date, item.place) == ("Ferries on Tour", day, place)


def test_where_and_when_a_treaty_was_signed() -> None:
    signed = "Signed at Lindau on 3 May 2019."
    item = item_of(f"Ferries Sign\n\n{signed}\n\n{TEXT}\n\n{TEXT}\n\nGeneva, 3 March 2021\n")
    assert (item.headline, item.date, item.place) == ("Ferries Sign", DAY, "Geneva")


@pytest.mark.parametrize("opening", ["Le samedi 5 juin 2021 - ", "Am Samstag, 5. Juni 2021 – "])
def test_a_day_of_which_the_first_sentence_tells(opening: str) -> None:
    front = "---\ntitle: Ferries Agree\ndate: 2021-03-03\n---\n\n"
    item = item_of(f"{front}{opening}{TEXT}\n\n{TEXT}\n", "page.md")
    assert (item.headline, item.date) == ("Ferries Agree", DAY)


@pytest.mark.parametrize("place", ["Lyon", "Lima"])
def test_where_a_text_was_signed_above_what_its_body_is(place: str) -> None:
    said = {
        "Lyon": "Fait à Lyon, le 3 mars 2021",
        "Lima": "Hecho en Lima, a 3 de marzo de 2021.",
    }[place]
    item = item_of(
        f"Ferries Agree\n\nMarch 3, 2021\n\n{TEXT}\n\n{said}\n\nFor the ferries\n\n{TEXT}\n"
    )
    assert (item.headline, item.date, item.place) == ("Ferries Agree", DAY, place)


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


@pytest.mark.parametrize("line", ["No Ferry Before 3 May 2021", "No Vote Until 3 May 2021"])
def test_a_headline_with_a_day_that_no_number_stands_before(line: str) -> None:
    item = item_of(f"PRESS RELEASE\n\n{line}\n\nGeneva, March 3, 2021\n\n{TEXT}\n\n{TEXT}\n")
    assert (item.headline, item.date) == (line, DAY)
