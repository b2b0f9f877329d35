"""Releases of governments: their tables of days and of offices, and what an exhibit of a filing has above it."""

import datetime as dt

import pytest

from tests.drafting.archive.reader import item_of

PROSE = "하천청은 강가의 여섯 곳을 처음으로 조사했다고 밝혔다. 조사는 봄에 시작되어 가을에 끝났다."
TABLE = "담당 부서\n하천관리과\n책임자\n과  장\n한서윤\n(02-555-0143)\n담당자\n사무관\n노아람\n(02-555-0144)\n"


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        (
            "보도자료\n하천청\n강가의 여섯 곳을 조사\n□ 하천청은 여섯 곳을 살핀다.\n○ ",
            "강가의 여섯 곳을 조사",
        ),
        (
            "하천부 보도자료\n보도일시 2019. 5. 14.(화) 조간\n강가의 여섯 곳을 조사\n\n",
            "강가의 여섯 곳을 조사",
        ),
        (
            "하천관리위원회 보도참고자료\n보도시점 배포 즉시 배포\n한서윤 위원장, 북강 제2제방을 찾아\n현장 직원의 노고 격려\n",
            "한서윤 위원장, 북강 제2제방을 찾아 현장 직원의 노고 격려",
        ),
        (
            "하천관리위원회 보도자료\n보도시점 2019. 5. 14.(화) 09:00\n(2019. 5. 14.(화) 석간) 배포 2019. 5. 13.(월) 13:30\n강가의 여섯 곳을 조사한다\n- 여섯 곳의 물을 처음으로 살펴 -\n",
            "강가의 여섯 곳을 조사한다",
        ),
        (
            "보도자료\n보도시점\n2019. 5. 14.(화) 11:30\n(2019. 5. 14.(화) 석간)\n배포\n2019. 5. 13.(월) 17:00\n하천부-리버테크,\n강가 안전 동맹 전면 추진\n- 하천부, 리버테크와 협약 체결\n【관련 과제】\n",
            "하천부-리버테크, 강가 안전 동맹 전면 추진",
        ),
        (
            "민관합동 하천 추진단 출범,\n \n\n강가의 대전환 본격 시동\n\n- \n건의를 적극 수렴하여 상반기 내 ‘하천 전략’ 발표\n\n\n",
            "민관합동 하천 추진단 출범, 강가의 대전환 본격 시동",
        ),
        (
            "다섯 금융그룹, 하천 자금 공급 등\n \n\n강가 마을의 성장 지원 참여\n\n✔ \n하천청, 다섯 금융그룹과 협약을 체결\n\n",
            "다섯 금융그룹, 하천 자금 공급 등 강가 마을의 성장 지원 참여",
        ),
        (
            "제1회 ‘하천인상’ 시상, 탁월한 성과에 포상\n\n- 올해 처음 실시\n\n- \n➊\n체질개선 방안, \n➋\n새기금 신설, \n➌\n탁월한 성과를 낸 직원들에게 총 백만원의 포상 수여\n\n",
            "제1회 ‘하천인상’ 시상, 탁월한 성과에 포상",
        ),
        (
            "서면브리핑\n[한서윤 대변인] 강가 위원회의 새 위원 임명, 위상 회복을 기대합니다\n한서윤 대변인 서면브리핑\n■ 새 위원 임명\n",
            "강가 위원회의 새 위원 임명, 위상 회복을 기대합니다",
        ),
        (
            "Nos communiqués de presse\n\nUn pont neuf sur la rivière\n\n",
            "Un pont neuf sur la rivière",
        ),
    ],
)
def test_headlines_below_labels_and_above_points(head: str, headline: str) -> None:
    assert item_of(f"{head}\n  {PROSE}\n\n{PROSE}\n").headline == headline


@pytest.mark.parametrize(
    ("head", "date"),
    [
        (
            "보 도 자 료\n\n\n보도\n2019.5.16.(목) 11:00\n배포\n2019.5.14.(화)\n\n",
            dt.date(2019, 5, 16),
        ),
        (
            "보도자료\n보도시점\n배포 시\n배포\n2019. 5. 14.(화)\n\n",
            dt.date(2019, 5, 14),
        ),
    ],
)
def test_days_of_the_press(head: str, date: dt.date) -> None:
    assert item_of(f"{head}강가의 여섯 곳을 조사한다\n\n {PROSE}\n").date == date


def test_the_day_on_which_it_was_told() -> None:
    said = "하천진흥원(원장 한서윤)은 강가의 여섯 곳을 조사한다고 2019. 5. 14.(화) 밝혔다. 조사는 가을에 끝난다."
    assert item_of(f"강가의 여섯 곳을 조사한다\n\n{said}\n").date == dt.date(2019, 5, 14)


@pytest.mark.parametrize(
    ("below", "found"),
    [
        (
            f"\n\n{TABLE.replace('한서윤', '상은하')}",
            [("상은하", "02-555-0143"), ("노아람", "02-555-0144")],
        ),
        (f"\n\n{TABLE}", [("한서윤", "02-555-0143"), ("노아람", "02-555-0144")]),
        (
            " 담당 부서 운영과 책임자 과 장 한서윤 (02-555-0143)\n담당자 서기관 노아람 (02-555-0144)\n주무관 류하나 (02-555-0145)\n",
            [("한서윤", "02-555-0143"), ("노아람", "02-555-0144"), ("류하나", "02-555-0145")],
        ),
        (
            "\n\n담당 부서\n<총괄>\n하천위원회\n하천정책과\n책임자\n과  장 \n한서윤\n(02-555-0143)\n담당자\n선  임\n노아람\n(02-555-0144)\n담당 부서\n<공동>\n하천감독원\n기획조정국\n책임자\n국  장\n류하나\n(02-555-0145)\n",
            [("한서윤", "02-555-0143"), ("노아람", "02-555-0144"), ("류하나", "02-555-0145")],
        ),
    ],
)
def test_tables_of_offices(below: str, found: list[tuple[str, str]]) -> None:
    text = f"하천위원회 보도자료\n보도시점 2019. 5. 14.(화) 09:00\n(2019. 5. 14.(화) 석간) 배포 2019. 5. 13.(월) 13:30\n강가의 여섯 곳을 조사한다\n\n{PROSE}\n\n{PROSE}{below}"
    assert [(it.name, it.phone) for it in item_of(text).contacts] == found


def test_an_exhibit_of_a_filing() -> None:
    text = (
        "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>d123456dex991.htm\n<DESCRIPTION>EX-99.1\n<TEXT>\n<HTML><HEAD><TITLE>EX-99.1</TITLE></HEAD>"
        "<BODY><P ALIGN='right'><B>Exhibit 99.1</B></P><P><B>RIVER MILLS ANNOUNCES AGREEMENT TO BUY THE OLD MILL</B></P>"
        "<P>DUBLIN, May 14, 2019 &#151; River Mills plc today announced that it has signed an agreement to buy the old mill by the river.</P>"
        "<P>The mill is two hundred years old.</P></BODY></HTML></TEXT></DOCUMENT>"
    )
    assert (
        item_of(text, "page.html").headline == "RIVER MILLS ANNOUNCES AGREEMENT TO BUY THE OLD MILL"
    )


def test_a_stamp_with_a_zone_in_front_matter() -> None:
    text = "---\ntitle: 'Un deuxième refuge'\ndate: 2019-05-14 11:44:00 +02:00\nfiles:\n- file: a.pdf\n---\n\nLe refuge ouvre ses portes au bord de la rivière pour tout l'hiver.\n"
    assert item_of(text, "page.md").date == dt.date(2019, 5, 14)


@pytest.mark.parametrize(
    ("contacts", "name"),
    [
        ("Contact: Dr Ada Lind, 202-555-0143, ada@example.org", "Ada Lind"),
        (
            "CONTACT:\nFrank Lind, RiverCon Philippines Chair\nRiverCon Philippines\nrivercon@example.org",
            "Frank Lind",
        ),
    ],
)
def test_names_of_people_alone(contacts: str, name: str) -> None:
    text = f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — The club opens a second shelter in the old mill.\n\n{contacts}\n"
    assert [it.name for it in item_of(text).contacts] == [name]


def test_contacts_for_investors_and_for_the_press() -> None:
    lines = (
        "Contact Information\n\nInvestors\n\nUdo Roos\n\nVice President, Investor Relations\n\nRiver Mills plc\n\nIreland, + 353 1 555 0143\n\nU.S., + 1 202 555 0143"
        "\n\nMedia\n\nAda Lind\n\nVice President, Corporate Affairs\n\nRiver Mills plc\n\nIreland, + 353 1 555 0144\n\nU.S., + 1 202 555 0144\n"
    )
    text = f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — The club opens a second shelter in the old mill.\n\n{lines}"
    found = [(it.name, it.phone) for it in item_of(text).contacts]
    assert found == [("Ada Lind", "+ 353 1 555 0144")]


def test_the_days_of_an_event_are_no_day_of_a_release() -> None:
    page = (
        "<h1>RiverCon</h1><p>June 30 to July 1, 2012, Manila, Philippines</p><h3>Press Release</h3>"
        "<p>The first RiverCon takes place in the old mill by the river, and it has six speakers.</p>"
    )
    assert item_of(page, "page.html").date is None


def test_a_headline_that_ends_with_a_firm() -> None:
    text = (
        "<html><body><p><b>RIVER MILLS ANNOUNCES AGREEMENT TO BUY THE MILL FROM HILL MILLS, INC.</b></p>"
        "<p><i>River Mills to own all mills on the river at closing</i></p>"
        "<p>DUBLIN, May 14, 2019 — River Mills plc today announced that it buys the old mill by the river.</p></body></html>"
    )
    item = item_of(text, "page.html")
    assert item.headline == "RIVER MILLS ANNOUNCES AGREEMENT TO BUY THE MILL FROM HILL MILLS, INC."
