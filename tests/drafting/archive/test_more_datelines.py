"""Days and towns in lines, forms and datelines of more houses."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of

DAY = date(2021, 3, 3)
TEXT = "The ferries of the lake opened again after many years, and the meeting in Sorvika agreed to it, the club said."
AFTER = "Nobody had asked for it.\n"


@pytest.mark.parametrize(
    ("before", "place", "day"),
    [
        ("VIENNA. ", "Vienna", None),
        ("Lyon, France. ", "Lyon, France", None),
        ("3 March 2021, Nairobi. ", "Nairobi", DAY),
        ("March 3, 2021 · Sorvika – ", "Sorvika", DAY),
        ("Sorvika de la Mar · 3 de marzo de 2021. ", "Sorvika de la Mar", DAY),
        ("(Albany, NY) – March 3, 2021 – ", "Albany, NY", DAY),
        ("London, UK. 3rd March 2021. ", "London, UK", DAY),
        ("LYON, 3 March 2021 ", "Lyon", DAY),
        ("Albany, N.Y., March 3, 2021 ", "Albany, N.Y.", DAY),
        ("ALBANY, Minn. ", "Albany, Minn.", None),
        ("(Wednesday, March 3, 2021) ", "", DAY),
    ],
)
def test_datelines_with_points_and_dots(before: str, place: str, day: date | None) -> None:
    item = item_of(f"Ferries Agree\n\n{before}{TEXT}\n\n{AFTER}")
    assert (item.headline, item.place, item.date) == ("Ferries Agree", place, day)
    assert item.body[0].text == TEXT


@pytest.mark.parametrize(
    "before",
    [
        "Background. ",
        "Phoenix. ",
        "Nairobi. Vienna. Lyon. ",
        "Ada Lind, Director. ",
        "3 March 2021, Update. ",
        "Minutes, 3 March 2021 ",
        "Ferry Day, March 3, 2021 ",
        "Spring -Summer and ",
    ],
)
def test_what_has_a_point_behind_it_and_is_no_town(before: str) -> None:
    item = item_of(f"Ferries Agree\n\n{before}{TEXT}\n\n{AFTER}")
    assert (item.place, item.body[0].text) == ("", before + TEXT)


@pytest.mark.parametrize("town", ["Bad Wellenau", "Sankt Veit", "Nauheim am Rhein", "Altona-Süd"])
def test_a_german_town_of_several_words(town: str) -> None:
    text = "Die Fähren haben den Betrieb auf dem See wieder aufgenommen, und der Verein ist mit dem Ergebnis zufrieden."
    item = item_of(f"Fähren fahren wieder\n\n{town}. {text}\n\nEs hat lange gedauert.\n")
    assert (item.place, item.body[0].text) == (town, text)


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("3 March 2021 | Sorvika | Reading time: 2 min", "Sorvika", DAY),
        ("3 March 2021 | Health | Reading time: 2 min", "", DAY),
        ("3 March 2021 | Ada Lind", "", DAY),
        ("Press release · 3 March 2021 · Tallinn, Estonia", "Tallinn, Estonia", DAY),
        ("Vienna · 3 March 2021", "Vienna", DAY),
        ("Date: Sorvika, 3 March 2021", "Sorvika", DAY),
        ("Done at Sorvika, 3 March 2021", "Sorvika", DAY),
        ("Released in Sorvika on 3 March 2021", "Sorvika", DAY),
        ("Place: Nairobi\nDate: 3 March 2021", "Nairobi", DAY),
        ("Reference: PR 21-07 Date: 3 March 2021", "", DAY),
        ("Date: 3 March 2021 Ref: PR 21-07", "", DAY),
        ("NAIROBI -", "Nairobi", None),
        ("SORVIKA", "Sorvika", None),
        ("배포일시: 2021. 3. 3.(수) 오전 10시", "", DAY),
        ("배포일시 | 2021년 3월 3일 오후 2시 30분", "", DAY),
        ("제공일자: 2021년 3월 3일(수)", "", DAY),
    ],
)
def test_lines_of_day_and_town_above_the_text(line: str, place: str, day: date | None) -> None:
    item = item_of(f"Ferries Agree\n\n{line}\n\n{TEXT}\n\n{AFTER}")
    assert (item.headline, item.subheadline) == ("Ferries Agree", "")
    assert (item.place, item.date) == (place, day)


@pytest.mark.parametrize(
    "line",
    [
        "F E R R Y",
        "FOURTH SUMMER WITHOUT BOATS",
        "OVERVIEW -",
        "When | 3 March 2021 10:00",
        "일시 | 2021. 3. 3.(수) 오전 10시",
        "Place: Nairobi\nDate: 3 March 2021\nTime: 10:00 a.m.",
    ],
)
def test_lines_that_name_neither(line: str) -> None:
    item = item_of(f"Ferries Agree\n\n{line}\n\n{TEXT}\n\n{AFTER}")
    assert (item.place, item.date) == ("", None)


@pytest.mark.parametrize(
    "above",
    ["Press: Ada Lind, ada@lake.example.org", "MINISTRY OF THE LAKES AND FERRIES OF SORVIKA"],
)
def test_a_day_at_the_end_below_whom_to_ask_or_whose_text_it_is(above: str) -> None:
    item = item_of(f"Ferries Agree\n\n{TEXT}\n\n{TEXT}\n\n{above}\n\n3 March 2021\n")
    assert item.date == DAY


@pytest.mark.parametrize(
    ("line", "now", "day"),
    [
        ("For release: 10:00 a.m. Central, Wednesday, March 3, 2021", "", DAY),
        ("Hold for release: 10:00 a.m. EST, Wednesday, March 3, 2021", "", DAY),
        ("Embargoed until 00.01 hrs GMT, Wednesday 3 March 2021", " today", None),
        ("Embargoed until 00.01 hrs GMT, Wednesday 3 March 2021", "", None),
        ("EMBARGOED: 00.01 GMT, 3 March 2021 (print: 4 March 2021)", " today", None),
        ("Not for release before 10 a.m. GMT on 3 March 2021", "", None),
    ],
)
def test_the_day_of_a_line_about_waiting(line: str, now: str, day: date | None) -> None:
    item = item_of(
        f"{line}\n\nFerries Agree\n\nThe ferries said{now} that they open again.\n\n{TEXT}\n"
    )
    assert (item.headline, item.date) == ("Ferries Agree", day)


@pytest.mark.parametrize(
    ("begins", "day"),
    [
        ("SORVIKA, 1 March. ", date(2021, 3, 1)),
        ("Sorvika, 3 March. ", DAY),
        ("Lyon, France – March 1 — ", date(2021, 3, 1)),
        ("Lyon, France – March 1\n\n", date(2021, 3, 1)),
        ("SORVIKA, 9 March – ", DAY),
        ("SORVIKA, 1 February – ", DAY),
    ],
)
def test_a_dateline_of_few_days_before_its_page(begins: str, day: date) -> None:
    item = item_of(f"Ferries Agree\n\n3 March 2021\n\n{begins}{TEXT}\n\n{AFTER}")
    assert (item.date, bool(item.place), item.body[0].text) == (day, True, TEXT)


def test_a_town_alone_above_the_text_far_below_its_day() -> None:
    head = "3 March 2021\n\nStatement 21/812\n\nFerries Agree to Open\nBefore the Summer\n\nNairobi"
    assert item_of(f"{head}\n\n{TEXT}\n\n{AFTER}").place == "Nairobi"
    two = f"{TEXT}\n\nVienna\n\n{TEXT}"
    assert item_of(f"{head}\n\n{two}\n").place == ""


@pytest.mark.parametrize(
    "line",
    [
        "2021. 3. 3.(수) 조간부터 보도하여 주시기 바랍니다.",
        "2021년 3월 3일(수) 12:00부터 보도해 주시기 바랍니다.",
        "2021년 3월 3일(수) 오전 10시 이후 보도하여 주시기 바랍니다",
        "Veröffentlicht: 3. März 2021 | Autoren: Ada Lind und Ben Oak für das Projekt der Fähren",
    ],
)
def test_lines_that_tell_the_day_and_more(line: str) -> None:
    item = item_of(f"Ferries Agree\n\n{line}\n\n{TEXT}\n\n{AFTER}")
    assert (item.headline, item.subheadline, item.date) == ("Ferries Agree", "", DAY)


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE – Sorvika, March 3, 2021",
        "FOR IMMEDIATE RELEASE: Sorvika, March 3, 2021",
        "Press Release No. 21/2021 – Sorvika, 3 March 2021",
        "Press release (Sorvika, 3 March 2021)",
        "Communiqué de presse - Sorvika, le 3 mars 2021",
        "Sorvika, 3 March 2021 – Press release No. 12",
    ],
)
def test_a_dateline_beside_a_label_in_one_line(line: str) -> None:
    for head in (f"{line}\n\nFerries Agree to Open", f"Ferries Agree to Open\n\n{line}"):
        item = item_of(f"{head}\n\n{TEXT}\n\n{AFTER}")
        assert (item.headline, item.subheadline) == ("Ferries Agree to Open", "")
        assert (item.place, item.date, item.body[0].text) == ("Sorvika", DAY, TEXT)


@pytest.mark.parametrize(
    ("before", "place", "day"),
    [
        ("*Sorvika, 3 March 2021* ", "Sorvika", DAY),
        ("_Sorvika, le 3 mars 2021_ ", "Sorvika", DAY),
        ("**Sorvika, March 3, 2021.** ", "Sorvika", DAY),
        ("![](/ferry.jpg) _Sorvika, le 3 mars 2021_ ", "Sorvika", DAY),
        ("![A ferry](/ferry.jpg)\n*Sorvika, 3 March 2021* ", "Sorvika", DAY),
        ("*Read the minutes of 3 March 2021* ", "", None),
        ("*The Lake Papers, 3 March 2021, page 4* ", "", None),
    ],
)
def test_a_dateline_in_letters_of_its_own(before: str, place: str, day: date | None) -> None:
    item = item_of(f"# Ferries Agree\n\n{before}{TEXT}\n\n{AFTER}", "page.md")
    assert (item.headline, item.place, item.date) == ("Ferries Agree", place, day)
    assert item.body[0].text.endswith(TEXT)
    assert (item.body[0].text == TEXT) is bool(place)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Wednesday, 3 March 2021 | Nairobi, Kenya", "Nairobi, Kenya"),
        ("3 mars 2021 · Lyon", "Lyon"),
        ("Leeuwarden, the Netherlands, 3 March 2021, 08:00 CET", "Leeuwarden, the Netherlands"),
        ("3 March 2021 | Ferries and Harbours", ""),
    ],
)
@pytest.mark.parametrize("heading", ["", "###### "])
def test_a_day_and_a_town_in_a_line_of_their_own(heading: str, line: str, place: str) -> None:
    mark = "## " if heading else ""
    head = f"{heading and '# '}FOR IMMEDIATE RELEASE\n\n{heading}{line}\n\n{mark}Ferries Agree on One Ticket\n\n"
    item = item_of(f"{head}{TEXT}\n\n{AFTER}", "page.md")
    assert (item.headline, item.place, item.date) == ("Ferries Agree on One Ticket", place, DAY)


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("Date: 3 March 2021\nPlace: Sorvika\nRef.: FC/21-4", "Sorvika"),
        ("Place: Sorvika\nDate: 3 March 2021", "Sorvika"),
        ("Date: 3 March 2021\nTime: 10:00\nPlace: Sorvika", ""),
    ],
)
def test_the_form_above_a_headline_names_the_town_but_where_it_tells_an_hour(
    form: str, place: str
) -> None:
    head = f"FERRY CLUB\n\nSTATEMENT FOR THE PRESS\n\n{form}\n\nFERRIES AGREE ON ONE TICKET\n\n"
    item = item_of(f"{head}{TEXT}\n\n{AFTER}")
    assert (item.headline, item.place, item.date) == ("FERRIES AGREE ON ONE TICKET", place, DAY)


def test_a_heading_of_label_and_day_is_no_headline() -> None:
    head = "# Press release 3 March 2021\n\n## Ferries Agree on One Ticket\n\n"
    item = item_of(f"{head}{TEXT}\n\n{AFTER}", "page.md")
    assert (item.headline, item.date) == ("Ferries Agree on One Ticket", DAY)


@pytest.mark.parametrize(
    "first",
    [
        "Geneva, 17 May 1994 The mill by the lake closed its doors for good that day, and nobody was told of it.",
        "*Geneva, 17 May 1994* The mill by the lake closed its doors for good on that day, and nobody was told of it.",
        "*Geneva, 17 May 1994* The mill by the lake opened its doors thirty years ago, and nobody was told of it.",
    ],
)
def test_a_day_of_which_the_text_tells_as_past_is_none_of_its_own(first: str) -> None:
    item = item_of(f"# Ferries Agree\n\n{first}\n\n{AFTER}", "page.md")
    assert (item.place, item.date) == ("", None)


def test_a_picture_of_another_day_above_the_dateline() -> None:
    above = "![Ferry](ferry.png) *Geneva, 17 May 1994.* The mill closes; our photo shows it."
    item = item_of(f"# Ferries Agree\n\n{above}\n\nLYON, 3 March 2021 – {TEXT}\n", "page.md")
    assert (item.place, item.date) == ("Lyon", DAY)


@pytest.mark.parametrize("place", ["Sorvika, the Lake Watch", "Sorvika, the River Post"])
def test_a_name_behind_a_town_is_no_country(place: str) -> None:
    assert item_of(f"Ferries Agree\n\n{place} – {TEXT}\n\n{AFTER}").place == ""


@pytest.mark.parametrize(
    "text",
    [
        "# May 17, 1994\n\nThe mill burned at night. The club remembers the dead.\n",
        "# Geneva, 17 May 1994\n\nThe mill burned at night. All of the town came to see it.\n\n## What we know\n\nAll of it.\n",
    ],
)
def test_a_day_that_is_the_title_of_a_text(text: str) -> None:
    item = item_of(text, "page.md")
    assert (f"# {item.headline}", item.date) == (text.partition("\n")[0], None)
    assert item.body[0].text.startswith("The mill burned at night.")


@pytest.mark.parametrize("shown", ["Ferry", "The new ferry on its lake", ""])
def test_a_dateline_behind_the_words_of_a_picture(shown: str) -> None:
    text = f"# Ferries Agree\n\n![{shown}](ferry.png) LYON, 3 March 2021 – {TEXT}\n\n{AFTER}"
    item = item_of(text, "page.md")
    assert (item.place, item.date) == ("Lyon", DAY)


@pytest.mark.parametrize(
    "said",
    [
        "Background",
        "Ada Lind",
        "Victoria",
        "Charlotte",
        "Reading",
        "Turkey",
        "Chile",
        "Brussels",
        "Dallas",
    ],
)
def test_other_words_and_a_colon_before_a_sentence(said: str) -> None:
    item = item_of(f"Ferries Agree\n\nMarch 3, 2021\n\n{said}: {TEXT}\n\n{AFTER}")
    assert (item.headline, item.place) == ("Ferries Agree", "")


def test_a_dateline_below_a_picture_and_points() -> None:
    front = "---\ntitle: Ferries Agree\ndate: 2021-03-04\n---\n\n![banner](/a.png)\n{:.fluid}\n\n"
    points = "- The ferries agree on one ticket\n- It is sold from spring on\n{:.huge}\n\n"
    item = item_of(
        f"{front}{points}_3rd March, 2021, (Global)_ - **The club** {TEXT}\n\n{AFTER}", "page.md"
    )
    assert (item.headline, item.place, item.date) == ("Ferries Agree", "", DAY)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("For Immediate Release — Albany, NY", "Albany, NY"),
        ("IMMEDIATE RELEASE: Geneva, Switzerland", "Geneva, Switzerland"),
        ("Zur sofortigen Veröffentlichung | Berlin", "Berlin"),
        ("Pour diffusion immédiate – Lyon", "Lyon"),
        ("For Immediate Release: Ada Lind", ""),
        ("For Immediate Release: Sorvika", ""),
        ("For Release – Christmas", ""),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_a_town_behind_a_status(line: str, place: str, above: bool) -> None:
    head = [line, "Ferries Agree on One Ticket"]
    item = item_of("\n\n".join([*(head if above else reversed(head)), TEXT, AFTER]))
    assert item.place == place
    assert item.headline == "Ferries Agree on One Ticket" or not place


@pytest.mark.parametrize(
    ("said", "place"),
    [("CH-Lindau", "Lindau"), ("D-Freiburg", "Freiburg"), ("D-Day", "D-Day"), ("B-Town", "B-Town")],
)
def test_a_town_with_the_code_of_its_country(said: str, place: str) -> None:
    item = item_of(f"Ferries Agree\n\n{said}, 3 March 2021 – {TEXT}\n\n{AFTER}")
    assert (item.place, item.date) == (place, DAY)


def test_a_dateline_below_a_subheadline_and_whom_to_ask() -> None:
    asked = "CONTACTS:\nAda Lind, the club – (202) 555-0143\nTom Roos, the port – (202) 555-0144"
    text = (
        f"Ferries Agree\n\nThe Lake Has One Ticket Again\n\n{asked}\n\nNew York — {TEXT}\n\n{AFTER}"
    )
    item = item_of(text)
    assert (item.subheadline, item.place) == ("The Lake Has One Ticket Again", "New York")
    assert [it.name for it in item.contacts] == ["Ada Lind", "Tom Roos"]


def test_a_lede_that_is_marked_as_a_heading() -> None:
    said = f"<h1>Ferries Agree</h1><h5>LYON, 3 March 2021 – {TEXT} {TEXT}</h5><p>{AFTER}</p>"
    item = item_of(said, "page.html")
    assert (item.place, item.date, item.body[0].level) == ("Lyon", DAY, 0)


def test_a_town_and_its_day_below_a_question() -> None:
    asked = "Will the ferries of the lake and of the river, and the boats that go out to the islands, be there again for all of us in spring?"
    item = item_of(f"Ferries Agree\n\n{asked}\n\nLyon, le 3 mars 2021\n\n{TEXT}\n\n{AFTER}")
    assert (item.place, item.date) == ("Lyon", DAY)


@pytest.mark.parametrize(
    ("before", "place", "day"),
    [
        ("**WASHINGTON, DC** --  ", "Washington, DC", None),
        ("**Sorvika, March 3, 2021**— ", "Sorvika", DAY),
        ("WASHINGTON DC, March 3, 2021 – ", "Washington, DC", DAY),
        ("3 March 2021, Lyon (Lakes Conference): ", "Lyon", DAY),
        ("Las Vegas, NV (BOATS 2021) – March 3, 2021 – ", "Las Vegas, NV", DAY),
        ("Halle (Saale), 3 March 2021 – ", "Halle (Saale)", DAY),
        ("NEW YORK AND LONDON, March 3, 2021 – ", "New York and London", DAY),
        ("**ALBANY, NY** -", "Albany, NY", None),
        ("Lyon, 3 March 2021 -", "Lyon", DAY),
    ],
)
def test_datelines_in_stars_of_meetings_and_of_two_towns(
    before: str, place: str, day: date | None
) -> None:
    item = item_of(f"**Ferries Agree **\n\n{before}{TEXT}\n\n{AFTER}")
    assert (item.headline, item.place, item.date) == ("Ferries Agree", place, day)
    assert item.body[0].text == TEXT
