"""Rules about the rules."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.checks.catalogue import GROUPS, chosen, rule_modules, rule_named, rules
from hrnk_press.checks.engine import explanation
from hrnk_press.checks.rule import Rule
from hrnk_press.errors import NotFound, UsageFault
from tests.checks.cases import CASES, read_cases
from tools.rules_page import rules_page

ROOT = Path(__file__).parents[2]
RULES = rules()
each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def test_every_file_of_the_groups_is_a_rule_with_a_code_of_its_own() -> None:
    files = [
        path
        for group in GROUPS
        for path in (ROOT / "hrnk_press/checks" / group).glob("*.py")
        if path.name != "__init__.py"
    ]
    assert len(RULES) == len(files) >= 12
    assert [code for code, count in Counter(rule.code for rule in RULES).items() if count > 1] == []
    assert [name for name, count in Counter(rule.name for rule in RULES).items() if count > 1] == []


@each_rule
def test_code_and_name_say_where_the_rule_stands(rule: Rule[Any]) -> None:
    module = rule_modules()[rule.code]
    _, _, group, file = module.__name__.split(".")
    assert re.fullmatch(rf"{GROUPS[group]}\d{{3}}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert file == rule.name.replace("-", "_")


@each_rule
def test_every_rule_explains_itself(rule: Rule[Any]) -> None:
    told = explanation(rule.code)
    assert told == explanation(rule.name) == explanation(rule.code.lower())
    assert (told.code, told.name, told.severity) == (rule.code, rule.name, rule.severity)
    for text in (told.summary, told.finds, told.why, told.example, told.mend):
        assert len(text) > 10


@each_rule
def test_every_rule_has_a_case_that_fires_and_one_that_is_silent(rule: Rule[Any]) -> None:
    cases = [case for case in read_cases() if case.code == rule.code]
    assert any(case.findings for case in cases)
    assert any(not case.findings for case in cases)
    names = [case.name for case in cases]
    assert len(names) == len(set(names))


def test_every_file_of_cases_belongs_to_a_rule() -> None:
    assert {path.stem for path in CASES.glob("*")} <= {rule.code for rule in RULES}


def test_a_rule_that_does_not_exist_is_not_found_and_the_nearest_is_named() -> None:
    with pytest.raises(NotFound) as caught:
        explanation("placeholder-lef")
    assert "placeholder-left" in caught.value.hint
    with pytest.raises(NotFound) as caught:
        explanation("TXT02")
    assert "TXT002" in caught.value.hint


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (["TXT001"], [], {"TXT001"}),
        (["txt001", "placeholder-left"], [], {"TXT001", "TXT002"}),
        (["TXT00"], ["TXT00"], set()),
        (["NAM003", "MAI001"], ["contact-missing"], {"MAI001"}),
    ],
)
def test_rules_are_chosen_by_code_beginning_and_name(
    select: list[str], ignore: list[str], codes: set[str]
) -> None:
    assert {rule.code for rule in chosen(select, ignore)} == codes


def test_all_rules_run_where_none_is_selected() -> None:
    assert chosen() == RULES
    assert rule_named("TXT001") not in chosen(ignore=["TXT001"])


@pytest.mark.parametrize("selector", ["XYZ", "", "placeholder", "TXT0001"])
def test_a_selector_that_fits_no_rule_is_a_usage_fault(selector: str) -> None:
    with pytest.raises(UsageFault) as caught:
        chosen([selector])
    assert caught.value.hint


def test_the_rules_page_has_every_rule_once() -> None:
    headings = re.findall(r"^## (\S+) (\S+)$", rules_page(), re.MULTILINE)
    assert headings == [(rule.code, rule.name) for rule in RULES]
