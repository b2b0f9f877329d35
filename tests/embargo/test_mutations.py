# ruff: noqa: DTZ001 - Hypothesis takes naive bounds
"""A true line with a word put in, taken out or moved, or a second time beside it, is never another instant.

`HRNK_PRESS_SOAK=1` tries 20,000 lines of each kind instead of a few hundred.
"""

import os
from dataclasses import dataclass
from datetime import datetime

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from hrnk_press.embargo.instants import instants_of
from hrnk_press.embargo.reading.read import read
from hrnk_press.embargo.reading.result import Verdict

SOAK = bool(os.environ.get("HRNK_PRESS_SOAK"))
examples = settings(
    max_examples=20_000 if SOAK else 300,
    derandomize=not SOAK,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

# Language: cues, a date and a time in words, zones, weekdays, months.
SHAPES = {
    "en": (
        ("Embargoed until", "EMBARGO:", "Not for publication before", "The embargo lifts at"),
        "{weekday} {day} {month} {year} at {hour:02}:{minute:02}",
        {"London time": "Europe/London", "UTC": "Etc/UTC", "KST": "Asia/Seoul"},
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April May June July August September October November December",
    ),
    "de": (
        ("Sperrfrist:", "Gesperrt bis", "Nicht zur Veröffentlichung vor"),
        "{weekday}, {day}. {month} {year}, {hour:02}:{minute:02} Uhr",
        {"Berliner Zeit": "Europe/Berlin", "UTC": "Etc/UTC"},
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    ),
    "fr": (
        ("Sous embargo jusqu'au", "EMBARGO :", "Ne pas publier avant le"),
        "{weekday} {day} {month} {year} à {hour:02}h{minute:02}",
        {"heure de Paris": "Europe/Paris", "UTC": "Etc/UTC"},
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    "es": (
        ("Embargado hasta el", "EMBARGO:", "No publicar antes del"),
        "{weekday} {day} de {month} de {year} a las {hour:02}:{minute:02} h",
        {"hora de Madrid": "Europe/Madrid", "UTC": "Etc/UTC"},
        "lunes martes miércoles jueves viernes sábado domingo",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
    "ko": (
        ("엠바고:", "보도시점:"),
        "{year}년 {monthnumber}월 {day}일({weekday}) {hour:02}:{minute:02}",
        {"(한국시간)": "Asia/Seoul", "KST": "Asia/Seoul"},
        "월 화 수 목 금 토 일",
        "1 2 3 4 5 6 7 8 9 10 11 12",
    ),
}
WORDS = (
    "not|no|never|was|and|or|to|a|the|before|after|until|except|about|early|late|later|earlier|next|previous|now|old|if|"
    "unless|maybe|ca.|~|/|?|!|2|7|12|30|2025|11:00|Monday|Friday|March|noon|midnight|tomorrow|today|hours|days|week|minutes|"
    "between|from|by|print|online|London|Tokyo|local|day|half|eve|minus|plus|second|1st|5th|3/4|(was)|[x]|TBC|draft|wrong|"
    "sorry|hour|nicht|oder|und|bis|vor|nach|etwa|et|pas|avant|après|o|y|no|antes|después|약|전|후|또는|및|다음날|EST|CET|ET"
)
JOINTS = (", ", "; ", " / ", " or ", " and ", " (", ". ", " - ", " | ", " to ", " then ", " & ")


@dataclass(frozen=True)
class Line:
    """A true line in words, its time alone as the language writes it, and what it means."""

    words: tuple[str, ...]
    when: str
    instants: frozenset[datetime]


@st.composite
def lines(draw: st.DrawFn) -> Line:
    cues, shape, zones, weekdays, months = SHAPES[draw(st.sampled_from(sorted(SHAPES)))]
    wall = draw(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))
    wall = wall.replace(second=0, microsecond=0)
    assume(wall.hour != 12)
    name = draw(st.sampled_from(sorted(zones)))
    instants = instants_of(wall, zones[name])
    assume(len(instants) == 1)
    when = shape.format(
        weekday=weekdays.split()[wall.weekday()],
        day=wall.day,
        month=months.split()[wall.month - 1],
        monthnumber=wall.month,
        year=wall.year,
        hour=wall.hour,
        minute=wall.minute,
    )
    text = f"{draw(st.sampled_from(cues))} {when} {name}"
    return Line(tuple(text.split(" ")), f"{when} {name}", frozenset(instants))


def never_another(words: list[str], line: Line) -> None:
    reading = read(" ".join(words))
    assert reading.verdict is not Verdict.INSTANT or reading.utc in line.instants, words


@examples
@given(lines())
def test_the_line_itself_is_read(line: Line) -> None:
    assert read(" ".join(line.words)).utc in line.instants


@examples
@given(lines(), st.sampled_from(WORDS.split("|")), st.data())
def test_a_word_more_makes_no_other_instant(line: Line, noise: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(line.words)))
    never_another([*line.words[:at], noise, *line.words[at:]], line)


@examples
@given(lines(), st.data())
def test_a_word_less_makes_no_other_instant(line: Line, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(line.words) - 1))
    never_another([*line.words[:at], *line.words[at + 1 :]], line)


@examples
@given(lines(), st.data())
def test_two_words_exchanged_make_no_other_instant(line: Line, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(line.words) - 2))
    words = list(line.words)
    words[at], words[at + 1] = words[at + 1], words[at]
    never_another(words, line)


@examples
@given(lines(), lines(), st.sampled_from(JOINTS))
def test_a_second_time_beside_it_is_a_question(line: Line, other: Line, joint: str) -> None:
    assume(not line.instants & other.instants)
    text = " ".join(line.words) + joint + other.when + (")" if joint == " (" else "")
    assert read(text).verdict is not Verdict.INSTANT, text


@examples
@given(lines(), st.integers(1, 6))
def test_a_wrong_weekday_is_a_question(line: Line, days: int) -> None:
    text = " ".join(line.words)
    for *_, weekdays, _ in SHAPES.values():
        names = weekdays.split()
        for at, name in enumerate(names):
            marked = f"({name})" if len(name) == 1 else f" {name}"
            if marked in text:
                wrong = text.replace(marked, marked.replace(name, names[(at + days) % 7]))
                assert read(wrong).verdict is Verdict.ASK, wrong
