"""What stands where a town, a day or a headline may, and is none, or stands there otherwise than most have it."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of

HEADLINE = "River Club Opens a Mill"
PROSE = (
    "The River Club opened a mill on the river today, and it said that everybody may come.\n\n"
    "The mill was closed for years, and the club has mended it since spring.\n"
)
GERMAN = "Der Flussverein hat heute die Mühle am Fluss eröffnet, und alle dürfen kommen, sagt er."
DAY = date(2021, 3, 3)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("March 3, 2021 | Press Release | Business", ""),
        ("March 3, 2021 - Press Release - Environment", ""),
        ("3 mars 2021 | Communiqué | Environnement", ""),
        ("March 3, 2021 - Opening Statement - Ada Lind", ""),
        ("3. März 2021 | Pressemitteilung | Umwelt & Natur", ""),
        ("March 3, 2021 | Press Release | Geneva", "Geneva"),
        ("March 3, 2021 | Press Release | Lindholm, Oregon", "Lindholm, Oregon"),
    ],
)
def test_what_a_release_is_about_is_no_place(line: str, place: str) -> None:
    item = item_of(f"{HEADLINE}\n{line}\n\n{PROSE}")
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, place)


@pytest.mark.parametrize(
    ("begins", "place"),
    [
        (f"Kommentar (red) {GERMAN}", ""),
        (f"Kommentar (red). {GERMAN}", ""),
        (f"Projekt (PM) {GERMAN}", ""),
        (f"Sommerfest (pm) {GERMAN}", ""),
        (f"Bern (pm) {GERMAN}", "Bern"),
        (f"Lindheim (red) – {GERMAN}", "Lindheim"),
        (f"Lindheim (ots) {GERMAN}", "Lindheim"),
        ("(March 3 - River Club) ", ""),
        ("(March 3 - Environment) ", ""),
        ("(March 3 - Geneva) ", "Geneva"),
        ("March 3, 2021 (The INTERNET). ", ""),
        ("ONLINE, March 3, 2021 – ", ""),
        ("GLOBAL – ", ""),
        ("March 3, 2021 (The Hague). ", "The Hague"),
    ],
)
def test_what_stands_in_or_before_brackets_is_no_place(begins: str, place: str) -> None:
    item = item_of(f"{HEADLINE}\n\n{begins}{PROSE}")
    assert (item.headline, item.place) == (HEADLINE, place)


@pytest.mark.parametrize(
    ("form", "day"),
    [
        ("Opening\nPlace: Bern\nDate: 14 April 2021\n", None),
        ("Opening of the mill:\n\nPlace: Bern\nDate: 14 April 2021\n", None),
        ("Place: Bern\nDate: 14 April 2021\n", date(2021, 4, 14)),
        (
            "Issued by:\nAda Lind, chair (lind@example.org)\n\nPlace: Bern\nDate: 14 April 2021\n",
            date(2021, 4, 14),
        ),
    ],
)
def test_the_form_of_an_event_below_a_text(form: str, day: date | None) -> None:
    assert item_of(f"{HEADLINE}\n\n{PROSE}\n{form}").date == day


def test_the_day_of_an_event_below_that_of_a_change() -> None:
    lines = "Last updated March 5, 2021\nEvent date: April 9, 2021"
    item = item_of(f"{HEADLINE}\n\n{lines}\n\n{PROSE}")
    assert (item.headline, item.subheadline) == (HEADLINE, "")
    assert item.date != date(2021, 4, 9)


@pytest.mark.parametrize("event", ["개관식", "접수마감", "이벤트", "설명회", "정기총회", "행사"])
def test_the_hour_of_an_event_in_korean(event: str) -> None:
    text = "강변협회는 오늘 강가의 방앗간을 열었다고 말했다. 누구나 와서 볼 수 있다."
    item = item_of(
        f"강변협회, 강가의 방앗간을 열다\n\n{event} 2021-04-09 10:22\n\n{text}\n\n{text}\n"
    )
    assert (item.date, item.subheadline) == (None, "")


@pytest.mark.parametrize(
    ("place", "phones", "day"),
    [
        ("BOSTON", ("+1-617-555-0143", "+44 20 7946 0143"), None),
        ("LONDON", ("+1 (617) 555-0143", "+44 20 7946 0143"), None),
        ("BOSTON", ("+44 20 7946 0143",), None),
        ("LINDHOLM, Ore.", ("+44 20 7946 0143",), date(2021, 3, 4)),
        ("LONDON", ("+44 20 7946 0143",), date(2021, 4, 3)),
    ],
)
def test_one_colleague_abroad_tells_nothing_of_a_day(
    place: str, phones: tuple[str, ...], day: date | None
) -> None:
    contacts = "\n".join(f"Ada Lind, {it}, lind@example.org" for it in phones)
    item = item_of(f"{HEADLINE}\n\n03/04/2021\n\n{place} — {PROSE}\nContacts:\n{contacts}\n")
    assert item.date == day
    assert any("may be of two days" in it.message for it in item.notes) == (day is None)


@pytest.mark.parametrize(
    "subject", ["Re: Your letter of March 3, 2021", "Re: our meeting", "Re: Talks of 3 March 2021"]
)
def test_the_subject_of_a_letter_below_a_headline(subject: str) -> None:
    item = item_of(f"{HEADLINE}\n\n{subject}\n\n{PROSE}")
    assert (item.headline, item.subheadline) == (HEADLINE, "")


@pytest.mark.parametrize("name", ["page.txt", "page.md"])
@pytest.mark.parametrize("who", ["Ada Lind, chair", "Ada Lind, Chair of the River Club"])
def test_who_speaks_below_a_headline_in_bold_letters(name: str, who: str) -> None:
    assert item_of(f"**{HEADLINE}**\n**{who}**\n\n{PROSE}", name).headline == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "전국강변회의 2021. 3. 3. 16:26",
        "강변모임 2021. 3. 3. 16:26",
        "보도시점: 2021. 3. 3.(수) 10:00",
    ],
)
def test_who_wrote_it_or_from_when_it_may_be_printed(line: str) -> None:
    text = "강변협회는 오늘 강가의 방앗간을 열었다고 말했다. 누구나 와서 볼 수 있다."
    assert item_of(f"강변협회, 강가의 방앗간을 열다\n\n{line}\n\n{text}\n").date == DAY


@pytest.mark.parametrize(
    "line",
    [
        "For immediate release: March 3, 2021   (21-094)",
        "For Immediate Release: March 3, 2021 [No. 21-094]",
        "FOR IMMEDIATE RELEASE March 3, 2021 #21-094",
    ],
)
def test_the_number_of_a_release_behind_its_day_is_no_headline(line: str) -> None:
    item = item_of(f"{line}\n\n{HEADLINE}\n\n{PROSE}")
    assert (item.headline, item.date) == (HEADLINE, DAY)


@pytest.mark.parametrize(
    "house",
    [
        "Gruppe Fluss und See im Rat\nPressestelle, Platz am Fluss 1, 11011 Bern",
        "Friends of the River in Council\nPress office, Untere Gasse 12a, CH-3011 Bern",
    ],
)
def test_a_body_above_its_press_office_is_no_headline(house: str) -> None:
    head = f"Pressemitteilung Nr. 112\nBern, 3. März 2021\n\n{house}"
    item = item_of(f"{head}\n\n{HEADLINE}\n\n{PROSE}")
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, "Bern")


@pytest.mark.parametrize("headline", [HEADLINE, "Tag Agency Clerk Opens a Mill on the River"])
@pytest.mark.parametrize(
    "dateline",
    ["(Miami – March 3, 2021)\n– ", "Miami (March 3, 2021)\n", "Miami-March 3, 2021\n– "],
)
def test_a_status_in_small_letters_below_day_and_writer(dateline: str, headline: str) -> None:
    text = f"{PROSE.splitlines()[0]} The grain of the valley is made into flour by the club, and\n.\n{PROSE}"
    item = item_of(f"Admin | March 3, 2021\nfor immediate release\n{headline}\n{dateline}{text}")
    assert (item.headline, item.date, item.place) == (headline, DAY, "Miami")


@pytest.mark.parametrize("who", ["U.S. Senator Ada Lind", "U.K. Prime Minister Ada Lind"])
def test_whose_somebody_is_is_no_place(who: str) -> None:
    item = item_of(f"{HEADLINE}\n\n{who} and her party opened a mill on the river. {PROSE}")
    assert (item.place, item.body[0].text[:2]) == ("", who[:2])


@pytest.mark.parametrize(
    "said",
    [
        "Lindrup Elvelag – River Club | Director Ada Lind said",
        "Cercle Nautique – Bootsclub | Its chair Ada Lind said",
    ],
)
def test_names_in_two_languages_are_no_town(said: str) -> None:
    item = item_of(
        f"{HEADLINE}\n\nMarch 3, 2021\n\n{said} that the mill is open to all.\n\n{PROSE}"
    )
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, "")
