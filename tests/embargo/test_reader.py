"""The reader's own promises: it never fails, never changes letters' places, knows every city."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hrnk_press.embargo.reading.lexicon import phrases
from hrnk_press.embargo.reading.lexicon.places import places, plain_name
from hrnk_press.embargo.reading.normalize import fold, normalize
from hrnk_press.embargo.reading.read import read
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.embargo.reading.terms import cut
from hrnk_press.embargo.zones import AREAS, UnknownZone, city, zone_names

PIECES = (
    "embargo|embargoed until|EMBARGOED|12:01|a.m.|AM|am|pm|EST|ET|GMT|UTC|+9|-05:00|UTC+9|UTC-4:56:02|(|)|[|]|,|.|:|;"
    "|/|-|·|=|\n|5|05|12|31|99|2025|2026|0001|1800|24:00|March|mar|may|Dec.|2/3/2025|3.5.|26-12-02|'26|Wednesday|wed"
    "|(수)|년|월|일|시|분|12월|2일|오전|밤|한국시간|보도시점|까지|heure de|Paris|hora|Sperrfrist|10 Uhr|until delivery"
    "|hold|for immediate release|London|time|Seoul|local|tomorrow|today|noon|midnight|TBC|[DATE]|___|xx|issued"
    "|press conference|https://x.example/2025|<b>|&nbsp;|&am|T|Z|2026-12-02T00:01:00Z|20260304T1400Z|1st|2nd|o'clock"
    "|half past|9|99:99|32|0|00:00|America/New_York|Etc/GMT+5|½|①|٣|é|ß|İ|\u200b|\u00a0|—"
)

texts = st.one_of(
    st.text(max_size=80),
    st.builds(
        lambda pieces, between: between.join(pieces),
        st.lists(st.sampled_from(PIECES.split("|")), max_size=25),
        st.sampled_from(["", " ", " ", "\n"]),
    ),
)
days = st.none() | st.dates()
zones = st.none() | st.sampled_from(
    ["Asia/Seoul", "America/New_York", "Asia/Dhaka", "Australia/Sydney"]
)


@settings(max_examples=600, deadline=None)
@given(texts, days, zones, st.none() | st.booleans(), days)
def test_any_text_gets_a_verdict(
    text: str, issued: date | None, zone: str | None, day_first: bool | None, today: date | None
) -> None:
    reading = read(text, issued=issued, zone=zone, day_first=day_first, today=today)
    assert (reading.verdict is Verdict.INSTANT) == (reading.utc is not None)
    assert (reading.verdict is not Verdict.ASK) or reading.problems


@given(st.text())
def test_folding_keeps_every_letter_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(texts)
def test_terms_cover_the_text_without_gaps(text: str) -> None:
    plain = normalize(text)
    terms = cut(plain).terms
    assert [term.start for term in terms] == [0, *(term.end for term in terms)][: len(terms)]
    assert not terms or terms[-1].end == len(plain)


def test_every_city_of_the_zone_database_is_known() -> None:
    known = places()
    for name in zone_names():
        if name.partition("/")[0] in AREAS:
            assert plain_name(city(name)) in known


def test_places_name_zones_of_the_database() -> None:
    assert {zone for zones in places().values() for zone in zones} <= zone_names()


def test_every_phrase_has_a_kind_that_shapes_know() -> None:
    branches = [phrases()]
    kinds = set()
    while branches:
        branch = branches.pop()
        branches += branch.values()
        if branch.meant is not None:
            kinds.add(branch.meant.kind)
    assert kinds <= set("µMmWwRABHIhNXTKLPfFZUzCEVJGlneQ")


def test_an_unknown_office_zone_is_an_error() -> None:
    with pytest.raises(UnknownZone):
        read("10:00 GMT", zone="Nowhere/Land")


def test_what_is_missing_can_be_shown_for_the_year_that_fits_the_weekday() -> None:
    reading = read("Embargo: 12:01 a.m. EDT Friday, October 18", today=date(2026, 3, 1))
    assert [problem.code for problem in reading.problems] == ["no-year"]
    (possible,) = reading.problems[0].readings
    assert possible.text == "12:01 a.m. EDT Friday, Oct. 18, 2030 (America/New_York)"


def test_a_problem_names_the_piece_of_the_line_it_is_about() -> None:
    (problem,) = read("Embargo: 10:00 GMT 31 April 2026").problems
    assert problem.message == "31 April 2026: there is no such date."


@pytest.mark.parametrize("gap", ["", " ", ". ", "\n"])
def test_a_line_glued_to_itself_is_read_once(gap: str) -> None:
    line = "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026"
    assert read(line + gap + line) == read(line)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("보도시점: 2027년 1월 14일 오전 10시", "Asia/Seoul"),
        ("Sperrfrist: 14. Januar 2027, 10.00 Uhr", "Europe/Berlin"),
        ("Sous embargo jusqu'au 14 janvier 2027 à 10h00", "Europe/Paris"),
        ("Embargado hasta las 10:00 horas del 14 de enero de 2027", "Europe/Madrid"),
    ],
)
def test_where_a_line_names_no_zone_that_of_its_language_is_offered(text: str, zone: str) -> None:
    (problem,) = read(text).problems
    assert problem.code == "no-zone"
    assert any(f"({zone})" in possible.text for possible in problem.readings)


@pytest.mark.parametrize(
    ("text", "code", "readings"),
    [
        ("Embargo: 9:15 UTC 6 May 2027, Friday 7 May 2027", "dates-disagree", 4),
        ("Embargo: 12 noon at night, 6 May 2027, UTC", "impossible-time", 2),
        ("Embargo: 24:15 UTC 6 May 2027", "impossible-time", 1),
        ("Embargo: 7 ET, 6 May 2027", "half-of-day", 2),
        ("Embargo until 11 ET on 6 May 2027", "half-of-day", 2),
        ("Embargo 11:00 UTC on the 6th", "no-month", 1),
        ("6일 오전 11시(한국시간)까지 엠바고", "no-month", 1),
        ("The embargo was moved from 11:00 UTC 6 May 2027 to 13:00 UTC 7 May 2027", "changed", 2),
        ("Embargo brought forward to 11:00 UTC, 6 May 2027", "changed", 1),
    ],
)
def test_a_question_offers_the_readings_that_there_are(text: str, code: str, readings: int) -> None:
    problems = read(text, today=date(2027, 5, 1)).problems
    (problem,) = [problem for problem in problems if problem.code == code]
    assert len(problem.readings) == readings


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Embargoed until 11:00 UTC. The survey of 6 May 2027 is attached.", "no-date"),
        ("11:00 UTC on 6 May 2027. Interviews on request. EMBARGO", "no-time"),
    ],
)
def test_what_stands_elsewhere_in_the_text_is_not_called_missing(text: str, code: str) -> None:
    (problem,) = [problem for problem in read(text).problems if problem.code == code]
    assert "stands in the text" in problem.message
    assert [possible.utc.isoformat() for possible in problem.readings] == [
        "2027-05-06T11:00:00+00:00"
    ]


def test_what_is_nowhere_in_the_text_is_called_missing() -> None:
    (problem,) = read("Embargoed until 11:00 UTC. The survey is attached.").problems
    assert problem.message == "The line names no date."


@pytest.mark.parametrize(
    ("home", "shown"),
    [
        ((), "Europe/Berlin"),
        (("Europe/Zurich",), "Europe/Zurich"),
        (("Asia/Seoul", "Europe/Paris"), "Europe/Paris"),
        (("Africa/Algiers",), "Europe/Berlin"),  # CET all year: in May it shows no CEST
    ],
)
def test_letters_that_the_office_shows_too_are_its_own(home: tuple[str, ...], shown: str) -> None:
    line = "Sperrfrist: Dienstag, 5. Mai 2027, 10 Uhr MESZ"
    (question,) = read(line, at_home=home).problems
    assert question.code == "weekday-mismatch"
    assert {it.text.rpartition(" ")[2] for it in question.readings} == {f"({shown})"}


def test_a_place_in_the_line_keeps_its_own_zone() -> None:
    line = "Sperrfrist: Dienstag, 5. Mai 2027, 10 Uhr Berliner Zeit"
    (question,) = read(line, at_home=("Europe/Zurich",)).problems
    assert all("(Europe/Berlin)" in it.text for it in question.readings)
