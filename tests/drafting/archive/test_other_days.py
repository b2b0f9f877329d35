"""Days and places as other houses write them: short years, hours without a colon, labels of the site, empty days."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of

HEADLINE = "Club Opens Second Shelter"
PROSE = (
    "The club opens a second shelter in the old mill by the river, with forty beds for the winter."
)
DAY = date(2019, 5, 14)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("For immediate release: 05/14/19", DAY),
        ("From: News Release 5/14/19 RC", DAY),
        ("5/14/19", DAY),
        ("Released: 05/14/19", DAY),
        ("05/04/19", None),  # which of them is the month?
        ("14-May-19", DAY),
        ("Issue date: 14-MAY-19", DAY),
        ("05.14.2019", DAY),
        ("05.14.19", None),  # the number of a program
        ("Post Date: 05/14/2019 2:15 PM Category: Public Works", DAY),
        ("Date: May 14, 2019 Author: Tom Roos", DAY),
        ("14 May 2019 Category: Press releases, Rivers", DAY),
        ("14. Mai 2019 | Kategorie: Mühlen", DAY),
        ("14 May, 2019 - 1400 UTC", DAY),
        ("14 May 2019, 0930 GMT", DAY),
        ("14. Mai 2019, 1030 Uhr", DAY),
        ("Press Release Date: May 14, 2019", DAY),
        ("Press Release Date: mayo 14, 2019", DAY),
        ("Published Time: 2019-05-14T19:17:00+00:00", DAY),
        ("Published Time: 2019-05-14T19:17:00.000Z", DAY),
        (
            "Rivers, Mills and Towns, Shelters, Winter, Media Releases, News article written on the 14 May 2019",
            DAY,
        ),
        ("Actualités, Communiqués, rédigé le 14 mai 2019", DAY),
        ("Noticias, Comunicados, escrito el 14 de mayo de 2019", DAY),
        ("Aktuelles, Presse, eingestellt am 14. Mai 2019", DAY),
    ],
)
def test_days_below_the_headline(line: str, day: date | None) -> None:
    item = item_of(f"{HEADLINE}\n\n{line}\n\n{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.date) == (HEADLINE, day)


@pytest.mark.parametrize(
    ("begins", "place", "day"),
    [
        ("(Geneva, May 14th) – ", "Geneva", None),
        ("(GENEVA, 14 May) — ", "Geneva", None),
        ("(Genf, 14. Mai) – ", "Genf", None),
        ("(Ginebra, 14 de mayo) – ", "Ginebra", None),
        ("(riverPR) (Geneva, ) ", "Geneva", None),
        ("(riverPR) (Geneva, )\n", "Geneva", None),
        ("Geneva, NY Tuesday, May 14th 2019. ", "Geneva, NY", DAY),
        ("Geneva, Ohio: ", "Geneva, Ohio", None),
        ("Timmins, Ontario: ", "Timmins, Ontario", None),
        ("RIVER.JS MEETING 2019, GENEVA, N.Y. — ", "Geneva, N.Y.", None),
        ("RiverTag, Ginebra, 14 de mayo de 2019: ", "Ginebra", DAY),
        ("RiverTag 2019, Berlin, 14. Mai 2019 – ", "Berlin", DAY),
        ("May 14, 2019 - ", "", DAY),
        ("May 14, 2019 - We've done it. ", "", DAY),
        ("May 14, 2019 - The River Group said that ", "", DAY),
        ("Correction: ", "", None),
        ("Ada Lind, Director: ", "", None),
    ],
)
def test_datelines_of_other_houses(begins: str, place: str, day: date | None) -> None:
    item = item_of(f"{HEADLINE}\n\n{begins}{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.place, item.date) == (HEADLINE, place, day)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("14.05.2019 – 16:38, Polizeipräsidium Genf, Genf (ots)", "Genf"),
        ("14.05.2019 - 09:10, Flussklub Bern, Bern (ots)", "Bern"),
        ("14.05.2019, 09:10 Uhr, Flussklub, Bad Homburg (ots)", "Bad Homburg"),
    ],
)
def test_a_line_of_a_wire_with_its_hour(line: str, place: str) -> None:
    item = item_of(f"{HEADLINE}\n{line}\n\n{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.place, item.date) == (HEADLINE, place, DAY)


@pytest.mark.parametrize(
    "label", ["Location", "Place", "Ort", "Lieu", "Lugar", "Ubicación", "지역"]
)
def test_a_place_with_its_label_below_the_date(label: str) -> None:
    item = item_of(
        f"{HEADLINE}\n\nPress Release Date: May 14, 2019\n\n{label}: Madrid\n\nContact:\n\nAda Lind | email: lind@example.org | tel.: Ada Lind\n\n{PROSE}\n\nIt is warm.\n"
    )
    assert (item.headline, item.place, item.date) == (HEADLINE, "Madrid", DAY)


@pytest.mark.parametrize(
    "headline",
    [
        "The river club announces the second version of its “Shelter on a Boat”, which has room for forty people and turns any boat of the town into a warm place for the winter; with the help of Mill & Town, Inc.",
        "The club announces that its boats are ready at once (shelters on the river). The shelter works on nearly every boat and every raft that there is in the town.",
    ],
)
def test_a_long_headline_between_date_and_dateline(headline: str) -> None:
    item = item_of(f"14 May 2019\n\n{headline}\n\nGENEVA, May 14, 2019 - {PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.place, item.date) == (headline, "Geneva", DAY)


@pytest.mark.parametrize("line", ["Genf (ots)", "(riverPR) (Genf, )", "GENF /PRNewswire/"])
def test_the_place_of_a_wire_below_a_summary(line: str) -> None:
    summary = "Der Klub legt seinen Bericht vor. Die Zahl der Betten wächst erneut."
    item = item_of(
        f"Flussklub\n\nDie Flut braucht jedes Bett\n\n{summary}\n\n{line}\n{PROSE}\n\nEs ist warm.\n"
    )
    assert (item.headline, item.place) == ("Die Flut braucht jedes Bett", "Genf")


@pytest.mark.parametrize(
    ("line", "more", "day"),
    [
        ("14/05/2019", "", DAY),
        ("14/05/19", "", None),  # or of 2014?
        ("14/05/19", "Come on 15 May, or on 14 June.", None),
        ("14/05/19", "Come on Tuesday, 14th May.", DAY),
        ("Released: 14/05/19", "Come to the mill on May 14.", DAY),
        ("Released: 14/05/19", "The house answers at mill@riverclub.org.uk.", DAY),
        ("04/05/19", "", None),  # which of them is the month?
        ("04/05/2019", "Ask at mill@riverclub.org.au.", date(2019, 5, 4)),
        ("04/05/2019", "More of it stands on www.riverclub.org.au/mill.", None),
        ("04/05/2019", "Source: http://www.rivers.govt.nz/", date(2019, 5, 4)),
        ("04/05/2019", "Source: rivers.co.uk, telephone (202) 555-0143", date(2019, 4, 5)),
        ("04/05/2019", "More of it stands on www.riverclub.org.", None),
    ],
)
def test_figures_of_a_day_before_its_month(line: str, more: str, day: date | None) -> None:
    item = item_of(f"{line}\n\n{HEADLINE}\n\n{PROSE}\n\nIt is warm. {more}\n")
    assert (item.headline, item.date) == (HEADLINE, day)


def test_a_day_without_a_town_below_a_summary() -> None:
    summary = "Forty beds and a kitchen wait for whoever has no house of her own this winter."
    item = item_of(f"{HEADLINE}\n\n{summary}\n\nMay 14, 2019 — Today, {PROSE}\n\nIt is warm.\n")
    assert (item.subheadline, item.date) == (summary, DAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("March 3, 2024\n\n1 March 2019: {h}", date(2024, 3, 3)),
        ("March 3, 2024\n\n15.08.1945: {h}", date(2024, 3, 3)),
        ("보도자료\n\n2024. 3. 15. 자르가 시민 회의 개최 안내", None),
        ("{h}\n\n24/03/15", None),
        ("{h}\n\n03/04/2024\n\nSee www.zarga.ac.uk for the film of it", None),
        ("---\ntitle: {h}\ndate: 2024-03-03\nrelease_date: 2025-06-01\n---\n", date(2024, 3, 3)),
    ],
)
def test_a_day_of_something_else_is_not_that_of_the_release(text: str, day: date | None) -> None:
    item = item_of(
        f"{text.format(h=HEADLINE)}\n\n{PROSE}\n\nIt is warm and dry.\n",
        "x.md" if "---" in text else "x.txt",
    )
    assert item.date == day
