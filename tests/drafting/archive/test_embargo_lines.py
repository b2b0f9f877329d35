"""Lines that say from when a text may be used: none of them is its headline."""

import pytest

from tests.drafting.archive.reader import item_of

HEADLINE = "Court Rejects Complaint"


@pytest.mark.parametrize(
    "line",
    [
        "Under strict embargo until Thursday",
        "Press embargo: 10:00 CET, 10 December 2015",
        "***EMBARGOED UNTIL 10:00 CET, 10 December 2015***",
        "[EMBARGOED UNTIL 10:00 CET, 10 December 2015]",
        "CONFIDENTIAL - EMBARGOED UNTIL 10:00 CET, 10 December 2015",
        "PRESS RELEASE - EMBARGOED UNTIL 10:00 CET, 10 December 2015",
        "Do not publish before 10:00 CET, 10 December 2015",
        "HOLD UNTIL 10:00 CET, 10 December 2015",
        "FOR RELEASE: 10:00 CET, 10 December 2015",
        "Gesperrt bis 9. November 2015, 18 Uhr",
        "Unter Sperrfrist bis 9. November 2015, 18 Uhr MEZ",
        "Freigegeben ab 9. November 2015, 18 Uhr MEZ",
        "Striktes Embargo bis Donnerstag",
        "Strictement sous embargo jusqu'au 10 décembre 2015 à 10 h (heure de Paris)",
        "Ne pas diffuser avant le 10 décembre 2015 à 10 h, heure de Paris",
        "Bajo estricto embargo hasta el jueves",
        "No publicar antes del 10 de diciembre de 2015 a las 10:00, hora de Madrid",
        "2015년 12월 10일 오전 10시까지 엠바고",
        "보도 금지: 2015년 12월 10일 오전 10시까지",
    ],
)
def test_an_embargo_line_above_the_headline_is_none(line: str) -> None:
    item = item_of(
        f"{line}\n\n{HEADLINE}\n\nGENEVA, December 10, 2015 -- The court rejected the complaint of 41 families"
        " who had asked for the files.\n"
    )
    assert (item.headline, item.subheadline) == (HEADLINE, "")
    assert line in {*(it.words for it in item.kept), *(it.text for it in item.body)}


@pytest.mark.parametrize(
    "headline",
    [
        "Court Upholds Embargo on Reports",
        "Bank Accounts Under Embargo",
        "El Estado Levanta el Embargo",
        "Akten bleiben bis 2040 gesperrt",
        "Do Not Publish, Judge Tells Paper at 10:00",
        "Council Extends Arms Embargo Until 10 December 2016",
    ],
)
def test_a_headline_may_speak_of_embargoes(headline: str) -> None:
    text = f"{headline}\n\nGENEVA, December 10, 2015 -- The court met again, and told the families what it had found.\n"
    assert item_of(text).headline == headline


@pytest.mark.parametrize(
    "line", ["FOR RELEASE UPON DELIVERY", "보도시점: 2026. 12. 10.(목) 10:00 이후"]
)
def test_a_line_that_waits_for_a_speech_or_an_hour_in_korean_is_no_headline(line: str) -> None:
    item = item_of(
        f"{line}\n\nCourt Rejects Claim\n\nGENEVA, 20 November 2026 -- The court rejected the claim of 41 families.\n\n"
        "The families will appeal.\n"
    )
    assert item.headline == "Court Rejects Claim"
    assert item.body[0].text == line


def test_the_day_of_an_embargo_is_not_that_of_the_release() -> None:
    line = "SOUS EMBARGO JUSQU’AU jeudi 17 décembre 2026 à 01h30 CET"
    item = item_of(
        f"{line}\n\n{HEADLINE}\n\nThe court rejected the complaint of 41 families who had asked for the files.\n"
    )
    assert (item.headline, item.place, item.date) == (HEADLINE, "", None)
