"""Pages as small offices kept them: their labels, letterheads, front matter and invitations."""

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

INVITATION = "MEDIA ADVISORY\n\nBriefing on the River Camps\n\nWASHINGTON, March 2, 2010"
KOREAN = "(서울=2018년 5월 23일) 인권단체 강가모임은 23일 증언집을 발간했다고 밝혔다.\n"


@pytest.mark.parametrize(
    "status",
    [
        "보도시점: 배포 즉시",
        "보도시점 : 배포 즉시 보도",
        "보도시점: 배포 후 즉시",
        "보도시점: 즉시 보도 가능",
        "보도 일시: 배포와 동시에 보도",
    ],
)
def test_a_korean_line_that_says_at_once_is_no_headline(status: str) -> None:
    text = f"보도자료\n\n{status}\n\n강가모임, 증언집 발간\n\n{KOREAN}"
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.embargo, item.subheadline) == ("강가모임, 증언집 발간", None, "")
    assert len(item.body) == 1
    assert words_of(page) == len(text.split())


@pytest.mark.parametrize(
    ("below", "subheadline"),
    [
        ("- 가족 31명의 증언 첫 공개 -", "가족 31명의 증언 첫 공개"),
        ("\n- 가족 31명의 증언 첫 공개 -", "가족 31명의 증언 첫 공개"),
        ("― 가족 31명의 증언 첫 공개 ―", "가족 31명의 증언 첫 공개"),
        ("- 가족 31명의 증언 -\n- 첫 공개 행사 -", "가족 31명의 증언 - 첫 공개 행사"),
    ],
)
def test_a_line_between_dashes_below_a_headline_is_the_subheadline(
    below: str, subheadline: str
) -> None:
    text = f"보도자료\n\n강가모임, 증언집 발간\n{below}\n\n{KOREAN}"
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.subheadline) == ("강가모임, 증언집 발간", subheadline)
    assert len(item.body) == 1
    assert words_of(page) == len(text.split())
    dashes = [word for it in item.kept if it.key == "subheadline" for word in it.words.split()]
    assert sorted([*dashes, *item.subheadline.split()]) == sorted(below.split())


def test_a_list_below_a_headline_stays_in_the_text() -> None:
    text = f"보도자료\n\n강가모임, 증언집 발간\n- 가족 31명의 증언\n- 첫 공개 행사\n\n{KOREAN}"
    item = item_of(text)
    assert item.subheadline == ""
    assert len(item.body) == 3


@pytest.mark.parametrize(
    "when",
    [
        "Tuesday, March 9, 2010, 10:00 a.m. - 11:30 a.m. EST",
        "Tuesday, March 9, 2010, 10:00-11:30 a.m. EST",
        "Tuesday, March 9, 2010, 10 - 11:30 a.m. EST",
        "Tuesday, March 9, 2010, from 10:00 a.m. to 1:00 p.m. EST",
        "Tuesday, March 9, 2010, 10:00 a.m. EST – 11:30 a.m. EST",
        "Tuesday, March 9, 2010, 10:00 a.m. EST until 11:30 a.m.",
        "Tuesday, March 9, 2010, 10:00 a.m. EST\n        (doors open at 9:30)",
        "Tuesday, March 9, 2010, 10:00 a.m. EST\n        Doors open at 9:30 a.m.",
        "Tuesday, March 9, 2010, 10:00 a.m. EST (registration from 9:30 a.m.)",
        "9 March 2010, 10:00 - 11:30 EST",
    ],
)
def test_an_event_begins_when_its_hours_begin(when: str) -> None:
    text = f"{INVITATION}\n\nWHAT: Briefing\n\nWHEN: {when}\n\nWHERE: Room 13B, Washington\n"
    page = page_of(text)
    (item,) = page.items
    assert item.event is not None, item.notes
    assert item.event.until.isoformat() == "2010-03-09T10:00:00"
    assert item.event.utc is not None
    assert item.event.utc.hour == 15
    assert words_of(page) == len(text.split())
    said = [it.words for it in item.kept if it.key == "when"]
    assert " ".join(said).split() == f"WHEN: {when}".split()


@pytest.mark.parametrize(
    "when",
    [
        "Tuesday, March 9, 2010, 10:00 a.m. - 11:30 a.m.",
        "Tuesday, March 9, 2010, 11 - 1:30 p.m. EST",
        "Tuesday, March 9, 2010, 10 - 11 a.m. and 2 - 3 p.m. EST",
        "March 9 - 10, 2010, EST",
    ],
)
def test_hours_that_leave_a_question_stay_in_the_text(when: str) -> None:
    item = item_of(f"{INVITATION}\n\nWHAT: Briefing\n\nWHEN: {when}\n\nWHERE: Room 13B\n")
    assert item.event is None
    assert any("WHEN" in it.text for it in item.body)


@pytest.mark.parametrize("key", ["subtitle", "subheadline", "Subhead", "deck"])
@pytest.mark.parametrize("again", ["", "# A Guide for Families\n\n"])
def test_front_matter_may_name_the_subheadline(key: str, again: str) -> None:
    lines = ['title: "A Guide for Families"', f'{key}: "Twelve pages, in three languages"']
    for front in (lines, lines[::-1]):
        below = "\n".join((*front, "date: 2021-10-05"))
        text = f"---\n{below}\n---\n\n{again}The River Club today published a guide.\n"
        page = page_of(text, "guide.md")
        (item,) = page.items
        assert item.headline == "A Guide for Families"
        assert item.subheadline == "Twelve pages, in three languages"
        assert str(item.date) == "2021-10-05"
        assert len(item.body) == 1


@pytest.mark.parametrize("key", ["description", "summary", "layout"])
def test_other_keys_of_front_matter_are_no_subheadline(key: str) -> None:
    text = f"---\ntitle: A Guide for Families\n{key}: Twelve pages, in three languages\n---\n\nThe River Club today published a guide.\n"
    assert item_of(text, "guide.md").subheadline == ""


@pytest.mark.parametrize(
    "street",
    [
        "1420 Mill Street NW, Suite 300 * Washington, DC 20005 * Tel. (202) 555-0170",
        "1420 Mill Street NW, Suite 300, Washington, DC 20005 | Phone 202-555-0170 | Fax 202-555-0171",
    ],
)
def test_the_street_of_a_letterhead_is_no_paragraph(street: str) -> None:
    text = f"THE RIVER CLUB\n{street}\n\nFOR IMMEDIATE RELEASE\nJuly 14, 2009\n\nRiver Club Names 112 People\n\nWASHINGTON -- The River Club today released the names of 112 people.\n"
    page = page_of(text)
    (item,) = page.items
    assert item.headline == "River Club Names 112 People"
    assert [it.text for it in item.body] == [
        "The River Club today released the names of 112 people."
    ]
    assert (item.place, str(item.date)) == ("Washington", "2009-07-14")
    assert words_of(page) == len(text.split())


def test_the_name_of_the_issuer_before_a_town_is_no_place() -> None:
    text = "# Five Recommendations\n\n*River Watch, Washington, DC, 1 May 2022*\n\nRiver Watch recommends that governments publish import records.\n"
    item = item_of(text, "page.md")
    assert (item.place, str(item.date)) == ("Washington, DC", "2022-05-01")
    shown = item_of(text.replace("River Watch,", "Cape Town,"), "page.md")
    assert shown.place == "Cape Town, Washington, DC"
