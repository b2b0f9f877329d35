"""Headlines of typed texts: short ones, broken ones, and those below a letterhead."""

import pytest

from tests.drafting.archive.reader import item_of

TEXT = (
    "GENEVA, May 14, 2019 - The River Club will open a shelter with forty beds for the winter in the old mill, where "
    "nobody has lived for ten years.\n\nIt is warm.\n"
)
PLAIN = "The club will open a second shelter in the old mill by the river, and forty people will sleep there from November on.\n\nIt is warm.\n"


@pytest.mark.parametrize(
    ("head", "headline", "subheadline"),
    [
        (
            "NEWS RELEASE\n\nClub Opens Shelter\n\nForty Beds for the Winter and for All Who Come",
            "Club Opens Shelter",
            "Forty Beds for the Winter and for All Who Come",
        ),
        (
            "Club Opens Shelter\n\nHouse by the River Has Stood Empty for Ten Years",
            "Club Opens Shelter",
            "House by the River Has Stood Empty for Ten Years",
        ),
        (
            "NEWS RELEASE\n\nWinter Shelter\n\nClub Opens Winter Shelter in the Old Mill",
            "Club Opens Winter Shelter in the Old Mill",
            "",
        ),
    ],
)
def test_a_short_headline_that_the_text_takes_up(
    head: str, headline: str, subheadline: str
) -> None:
    item = item_of(f"{head}\n\n{TEXT}")
    assert (item.headline, item.subheadline) == (headline, subheadline)


@pytest.mark.parametrize(
    "head",
    [
        "RIVER CLUB AND\nTOWN OF GENEVA\nOPEN A SHELTER",
        "River Club Opens Second\nShelter Beside the Mill",
        "Old Mill Becomes Shelter\nfor Forty People",
        "River Club Opens Second Shelter\nBefore the First Night of Frost\nWith Forty Beds",
        "Town to Open Shelter\nBeside Old Mill at 4:30 p.m.",
    ],
)
@pytest.mark.parametrize("above", ["", "The Hill Paper Company\n\nNEWS RELEASE\n\n"])
def test_a_headline_of_several_lines(head: str, above: str) -> None:
    item = item_of(f"{above}{head}\n\n{TEXT}")
    assert (item.headline, item.subheadline) == (head.replace("\n", " "), "")


def test_a_headline_in_capitals_right_above_its_dateline() -> None:
    head = "RIVER CLUB/TOWN OF GENEVA\nPARTNERS - HILL PAPER COMPANY\nHAVE A SHELTER"
    item = item_of(f"NEWS RELEASE\nFor Immediate Release\n{head}\n{TEXT}")
    assert item.headline == head.replace("\n", " ")


def test_a_line_below_a_blank_one_is_a_subheadline_though_the_text_has_both_words() -> None:
    item = item_of(
        f"River Club Opens Second Warm\n\nShelter Beside Mill\n\n{TEXT}The second warm shelter is free.\n"
    )
    assert item.subheadline == "Shelter Beside Mill"


@pytest.mark.parametrize(
    "subheadline",
    [
        "Forty beds await people who sleep outside",
        "Beds, Meals and a Doctor Await Everybody Who Comes",
        "River Club Thanks Forty Donors",
        "The Mill Was Empty",
        "In the old mill",
    ],
)
def test_a_line_of_another_kind_right_below_is_the_subheadline(subheadline: str) -> None:
    item = item_of(f"River Club Opens Second Shelter\n{subheadline}\n\n{TEXT}")
    assert (item.headline, item.subheadline) == ("River Club Opens Second Shelter", subheadline)


@pytest.mark.parametrize(
    "letterhead",
    [
        "Friends of the Old Mill\n12 Water Street\nSpringfield, Illinois 62701\n(435) 555-0143\nwww.example.org",
        "Association des amis\n12, rue du Moulin\n75011 Paris\n01 99 00 01 43",
        "Office of Public Information of the Town of Geneva\nEmail: press@example.org",
    ],
)
@pytest.mark.parametrize("headline", ["Shelter Opens at 4:30 p.m.", "Old Mill Becomes a Shelter"])
def test_where_a_house_is_reached_stands_no_headline(letterhead: str, headline: str) -> None:
    assert item_of(f"{letterhead}\n\n{headline}\n\n{PLAIN}").headline == headline


def test_whose_release_it_is_behind_a_stroke_is_no_headline() -> None:
    text = f"News Release | The Friends of the Old Mill\n\nOld Mill Becomes a Shelter\n\n{PLAIN}"
    assert item_of(text).headline == "Old Mill Becomes a Shelter"


def test_an_hour_below_a_status_is_no_headline() -> None:
    text = f"FOR RELEASE ON DELIVERY\nExpected at 2:00 p.m.\n\nAudit Office Finds Gauges Missing\n\n{PLAIN}"
    assert item_of(text).headline == "Audit Office Finds Gauges Missing"


def test_a_headline_goes_on_below_a_blank_line_with_a_small_word() -> None:
    head = "Neighbours Oppose Sale of Historic Upper Mill\n\nOf The River Club of Geneva"
    item = item_of(f"{head}\n\n{TEXT}The upper mill of the River Club is old.\n")
    assert item.headline == head.replace("\n\n", " ")


def test_departments_above_the_date_are_no_headline() -> None:
    text = "Rivers, Harbours and Lakes\nFerries and Lake Resources\nMay 14, 2019\n\nMinister Lind Announces Money for the Old Ferries"
    assert (
        item_of(f"{text}\n\n{PLAIN}").headline
        == "Minister Lind Announces Money for the Old Ferries"
    )


def test_capitals_below_other_lines_are_the_headline() -> None:
    text = "Notes on the pictures at the end\n\nCLUB AND TOWN FOUND FORTY MORE BEDS"
    assert item_of(f"{text}\n\n{PLAIN}").headline == "CLUB AND TOWN FOUND FORTY MORE BEDS"


def test_a_street_right_below_the_name_of_a_house() -> None:
    text = "R.C. Friends and Helpers of the Mill\n12 Water Street\nSpringfield, Illinois 62701\n\nMay 14, 2019\n\nReturn of the Ferries Scheduled for Spring"
    assert item_of(f"{text}\n\n{PLAIN}").headline == "Return of the Ferries Scheduled for Spring"


def test_one_korean_word_above_a_headline_is_a_name() -> None:
    text = "푸른강가모임연합회\n\n강가 쉼터 올겨울 문 열어\n\n모임은 올겨울 오래된 방앗간에 마흔 명이 머물 쉼터를 연다고 밝혔다. 쉼터는 봄까지 연다.\n"
    assert item_of(text).headline == "강가 쉼터 올겨울 문 열어"


def test_a_sentence_for_a_headline_below_a_house_that_is_reached() -> None:
    item = item_of(
        "FOR IMMEDIATE RELEASE: MAY 14, 2019\nAda Lind\nMill, PBC\n202-555-0143\nlind@example.org\n\n"
        "Warm and dry, free of charge,\nMill (shelters by the river)\nopens its second house.\n\n"
        "Denver, Colorado: Mill opened today the second of its houses by the river, with forty beds for families.\n\nIt is warm.\n"
    )
    assert (
        item.headline
        == "Warm and dry, free of charge, Mill (shelters by the river) opens its second house."
    )
    assert item.place == "Denver, Colorado"


@pytest.mark.parametrize(
    "head",
    [
        "Date: 3rd March 2021\nTo: All media houses\nFrom: River Club, Kampala\nRE: CLUB OPENS SECOND SHELTER",
        "DATE: March 3, 2021\nFROM: Ada Lind, River Club\nRE: CLUB OPENS SECOND SHELTER",
    ],
)
def test_a_memorandum_is_no_mail(head: str) -> None:
    item = item_of(f"{head}\n\n{PLAIN}")
    assert (item.headline, str(item.date), item.place) == (
        "CLUB OPENS SECOND SHELTER",
        "2021-03-03",
        "",
    )


def test_a_mail_without_an_address() -> None:
    head = "From: River Club\nDate: Wed, 3 Mar 2021 10:00:00 +0000\nContent-Transfer-Encoding: quoted-printable"
    item = item_of(f"{head}\n\nClub Opens Second Shelter\n\nIts caf=C3=A9 is open. {PLAIN}")
    assert item.headline == "Club Opens Second Shelter"
    assert item.body[0].text.startswith("Its café is open.")


@pytest.mark.parametrize(
    "event",
    [
        "Press conference, Lindau, 8 June 2021",
        "Lindau, 8 June 2021, press conference",
        "Media briefing, Lindau, 8 June 2021",
        "Media invitation, Lindau, 8 June 2021",
    ],
)
def test_an_event_with_town_and_day_between_commas(event: str) -> None:
    front = "---\ntitle: Club Opens Shelter\ndate: 2021-03-03\n---\n\n"
    for above, below in ((event, ""), ("", event)):
        item = item_of(f"{front}{above}\n\n{PLAIN}\n\n{PLAIN}\n\n{below}\n", "page.md")
        assert (item.headline, str(item.date), item.place) == (
            "Club Opens Shelter",
            "2021-03-03",
            "",
        )


def test_a_label_with_town_and_day_between_commas() -> None:
    head = "---\ntitle: Club Opens Shelter\n---\n\n**Press release, London, Wednesday 3rd March 2021**\n"
    item = item_of(f"{head}\n{PLAIN}", "page.md")
    assert (item.headline, item.subheadline) == ("Club Opens Shelter", "")
    assert (str(item.date), item.place) == ("2021-03-03", "London")
