"""Running rules: what `[[allow]]` accepts, in which order findings come, what is chosen."""

import pytest

from hrnk_press.checks.engine import run
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.place import Place, line_and_column, place_in_value
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from tests.checks.cases import RELEASE_FILE, subject_of

FRONT = """\
+++
id = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
kind = "press-release"
headline = "River Watch publishes on [DATE]"
date = 2026-12-02
place = "Geneva"
contacts = ["mara-ilves"]
"""
BODY = "+++\n\nThe nomination of XX, on Friday, December 2.\n"
ALLOW = '\n[[allow]]\ncode = "{}"\nreason = "seen by an editor"\n'


def codes(source: str, **chosen: list[str]) -> list[str]:
    return [finding.code for finding in run(subject_of(source), **chosen)]


def test_findings_come_in_the_order_of_the_text() -> None:
    found = run(subject_of(FRONT + BODY))
    assert [(it.code, it.line, it.column) for it in found] == [
        ("TXT002", 4, 38),
        ("TXT002", 10, 19),
        ("TIM001", 10, 26),
    ]
    assert {(it.slug, it.file) for it in found} == {("border-survey", RELEASE_FILE)}
    assert {it.severity for it in found} == {Severity.ERROR}


def test_allow_accepts_every_finding_of_its_rule_and_of_no_other() -> None:
    assert codes(FRONT + ALLOW.format("TIM001") + BODY) == ["TXT002", "TXT002"]


def test_what_guards_the_text_cannot_be_allowed() -> None:
    source = FRONT + ALLOW.format("TXT002") + BODY
    assert sorted(codes(source)) == ["TIM001", "TXT002", "TXT002", "TXT012"]
    assert codes(FRONT + ALLOW.format("TXT012") + BODY)[1] == "TXT012"


def test_an_embargo_that_is_missing_stays_missing_under_an_allowance() -> None:
    line = "+++\n\nEMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026\n"
    assert codes(FRONT + ALLOW.format("TIM006") + line, select=["TIM006"]) == ["TIM006"]


def test_an_allowance_that_accepts_nothing_is_a_finding() -> None:
    found = run(subject_of(FRONT + ALLOW.format("MAI003") + BODY))
    unused = [it for it in found if it.name == "allowance-unused"]
    assert [(it.line, it.severity) for it in unused] == [(10, Severity.WARNING)]
    assert "MAI003" in unused[0].message


def test_an_allowance_is_not_called_unused_where_its_rule_did_not_run() -> None:
    source = FRONT + ALLOW.format("MAI003") + BODY
    assert codes(source, ignore=["MAI003"]) == codes(FRONT + BODY)
    assert codes(source, select=["TXT010", "TIM"]) == ["TIM001"]


def test_an_allowance_of_an_unknown_code_is_one_finding() -> None:
    found = codes(FRONT + ALLOW.format("TXT999") + BODY, select=["TXT009", "TXT010"])
    assert found == ["TXT009"]


def test_select_and_ignore_choose_what_runs() -> None:
    assert codes(FRONT + BODY, select=["TIM"]) == ["TIM001"]
    assert codes(FRONT + BODY, ignore=["TIM"]) == ["TXT002", "TXT002"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[CITY]", '"[CITY]"'),
        ("a\nb\x1b[31m\u202e", r'"a\nb\x1b[31m\u202e"'),
        ("x" * 61, '"' + "x" * 59 + '…"'),
        ("", '""'),
    ],
)
def test_messages_quote_text_on_one_line_and_short(text: str, shown: str) -> None:
    assert quoted(text) == shown


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [("abc", 0, (1, 1)), ("a\nbc", 2, (2, 1)), ("a\nbc", 4, (2, 3)), ("\n\n", 2, (3, 1))],
)
def test_lines_and_columns_count_from_one(text: str, offset: int, place: tuple[int, int]) -> None:
    assert line_and_column(text, offset) == place


@pytest.mark.parametrize(
    ("source", "key", "value", "at"),
    [
        ('+++\nwhat = "a [B]"\n', (2, 1), "a [B]", (2, 11)),
        ("+++\nwhat = 'a [B]'\n", (2, 1), "a [B]", (2, 11)),
        ('+++\nwhat = """\nx\na [B]"""\n', (2, 1), "x\na [B]", (4, 3)),
        ('+++\nwho = ["y", "a [B]"]\n', (2, 13), "a [B]", (2, 16)),
        ('+++\nwhat = "\\ta [B]"\n', (2, 1), "\ta [B]", (2, 1)),
    ],
)
def test_a_place_inside_a_value_is_counted_in_the_source(
    source: str, key: tuple[int, int], value: str, at: tuple[int, int]
) -> None:
    assert place_in_value("f", source, key, value, value.index("[B]")) == Place("f", *at)


@pytest.mark.parametrize(
    "text",
    [
        "“He said [it],” she said.",
        '"He said [it]."',
        "„Er sagte [it]“",
        "«Il disait [it]»",
        "「[it]」",
        "“A quotation that goes on\nin the next line [it]”",
        "“A first paragraph.\n\n“And a second [it].\n",
    ],
)
def test_brackets_stand_inside_a_quotation(text: str) -> None:
    assert Passage(text, lambda _: Place("f")).quoted(text.index("[it]"))


@pytest.mark.parametrize(
    "text",
    [
        "[it] “he said.”",
        "“He said,” she [it] “yes.”",
        '"He said," she [it] "yes."',
        '5" wide [it] and 6" long',
        "“Not closed.\n\nAnother paragraph [it].",
    ],
)
def test_brackets_stand_outside_quotations(text: str) -> None:
    assert not Passage(text, lambda _: Place("f")).quoted(text.index("[it]"))


def test_nobody_is_told_to_write_an_embargo_that_stands_there() -> None:
    line = "+++\n\nEmbargoed until 12:01 a.m. Wednesday, Dec. 2, 2026\n"
    table = '\n[embargo]\nuntil = 2026-12-02T00:01:00\nzone = "America/New_York"\n'
    (without,) = run(subject_of(FRONT + line), select=["TIM003"])
    (with_one,) = run(subject_of(FRONT + table + line), select=["TIM003"])
    assert "write until and zone into [embargo]" in without.hint
    assert with_one.hint == "delete the line: what [embargo] says is printed"
