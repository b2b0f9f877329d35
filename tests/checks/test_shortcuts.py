"""What rules ask of a passage before they search it never hides what the search would find."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hrnk_press.checks.catalogue import rules
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.place import Place
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from tests.checks.cases import Case, read_cases, subject_for, subject_of
from tests.checks.test_any_text import LANGUAGES, PIECES, SOURCE

SAID = """
The survey draws on 61 interviews.|It asks for three steps.|It asks for three steps!|THE YEARS 2011 TO 2019
The survey draws|the Survey Draws on 61  interviews|G7A|said today|U. S. and D.C.|River Wacth|Mara Ilvse
not for release|for immediate release|e m b a r g o|lorem ipsum|click here|x today, Monday|2011 - 2019|1969
Here it ends. —30—|N.N.|xxx|20xx|”The|".The|word,, word;;|mon- itoring|a .b|１２ ٣A|ＴＫ|（Fri）|http://a.b|5 *** 6
"""
TEXTS = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(SAID.replace("\n", "|").split("|")), PIECES, st.text(max_size=6)),
        st.sampled_from(["", " ", ". ", "  ", "\n", "\n\n", "! ", ".", " .", "? "]),
    ),
    max_size=24,
).map(lambda parts: "".join(word for pair in parts for word in pair))
CASES = [it for it in read_cases() if it.release and it.code.startswith(("NAM", "TIM", "TXT"))]
RELEASE = subject_of(SOURCE).release


class Everything:
    """A set and a text that hold whatever they are asked for."""

    def __contains__(self, it: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter("。")

    def isdisjoint(self, _: object) -> bool:
        return False

    def __rand__(self, other: frozenset[str]) -> frozenset[str]:
        return other


def found(subject: Subject) -> list[tuple[str, Remark]]:
    return [
        (rule.code, remark)
        for rule in rules()
        if isinstance(rule, ReleaseRule) and not rule.code.startswith("MAI")
        for remark in rule.find(subject)
    ]


def found_without_shortcuts(subject: Subject) -> list[tuple[str, Remark]]:
    with ExitStack() as patched:
        for name in ("marks", "vocabulary", "shape"):
            everything = property(lambda _: Everything())
            patched.enter_context(patch.object(Passage, name, everything))
        patched.enter_context(patch.object(Passage, "has_digits", property(lambda _: True)))
        return found(subject)


@pytest.mark.parametrize("case", CASES, ids=[f"{it.code} {it.name}" for it in CASES])
def test_the_same_is_found_in_a_case(case: Case) -> None:
    subject = subject_of(case.release)
    assert found(subject) == found_without_shortcuts(subject_of(case.release))


@settings(deadline=None)
@given(headline=TEXTS, body=TEXTS, language=LANGUAGES)
@example("", "It asks for three steps. It asks for three steps.", "en")
@example("", "It asks for three steps . It asks for three steps.", "en")
@example("", "It asks for three steps! It asks for three steps", "en")
def test_the_same_is_found_in_any_text(headline: str, body: str, language: str) -> None:
    release = replace(
        RELEASE, language=language, headline=headline, body=f"A{body}", source=f"{SOURCE}A{body}"
    )
    assert found(subject_for(release)) == found_without_shortcuts(subject_for(release))


@given(TEXTS, st.sampled_from(["embargo", "e m b", "not for ", "para su ", "for release", "보도"]))
@example("It is not\nfor release", "not for ")
def test_a_phrase_may_be_said_where_it_stands(text: str, phrase: str) -> None:
    passage = Passage(text, lambda _: Place("release.md"))
    assert passage.may_say(phrase) == (phrase in passage.folded)


@given(TEXTS)
def test_marks_and_letters_are_what_a_text_holds(text: str) -> None:
    passage = Passage(text, lambda _: Place("release.md"))
    plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ,.\n"
    assert passage.marks == set(text) - set(plain)
    assert passage.known_letters == set(passage.letters)
    assert passage.has_digits == any(map(str.isdecimal, text))
