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
