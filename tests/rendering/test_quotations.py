"""Whose words are whose."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.quotations import Quotation, quotations
from hrnk_press.rendering.quoting.marked.marks import MARKS
from tests.checks.cases import subject_of
from tests.conftest import FRONT
from tests.growth import grows_with_its_length

FILES = sorted(Path(__file__).parent.glob("quotations*.toml"))
CASES = [it for file in FILES for it in tomllib.loads(file.read_text("utf-8"))["case"]]
SPEAKERS = (
    'speakers = ["mara-ilves", { person = "jun-seo", origin = "on-record", source = "radio" }]'
)
TWO = FRONT.replace('speakers = ["mara-ilves"]', SPEAKERS)


def resolved(body: str, language: str = "en", front: str = TWO) -> ResolvedRelease:
    return subject_of(f'+++\nlanguage = "{language}"\n{front}+++\n{body}').resolved


def found_in(body: str, language: str = "en", front: str = TWO) -> tuple[Quotation, ...]:
    return quotations(resolved(body, language, front))


@pytest.mark.parametrize("case", CASES, ids=lambda it: it["name"])
def test_quotations(case: dict[str, Any]) -> None:
    release = resolved(case["body"], case.get("language", "en"))
    found = [_as_written(it, release) for it in quotations(release)]
    assert [it["words"] for it in found] == [it["words"] for it in case["found"]]
    for it, expected in zip(found, case["found"], strict=True):
        assert it | expected == it


def _as_written(it: Quotation, release: ResolvedRelease) -> dict[str, str]:
    at = f"{it.line - release.release.body_line + 1}:{it.column}"
    return {"speaker": it.speaker, "name": it.name, "words": it.words, "at": at}


def test_a_body_without_marks_has_none() -> None:
    assert found_in("The survey draws on 61 interviews, says Mara Ilves.") == ()


def test_the_headline_in_marks_is_no_quotation() -> None:
    front = TWO.replace(
        "River Watch and Han Institute Publish First Survey of Border Camps",
        "Two groups publish the survey of camps",
    )
    body = "The council’s release “Two groups publish the survey of camps” may be printed."
    assert found_in(body, front=front) == ()


def test_origin_place_and_paragraph() -> None:
    (quotation,) = found_in(
        "The survey is out.\n\nIt is *new*. “We asked them all,” said Jun Seo.\n"
    )
    source = resolved("").release.source
    assert quotation == Quotation(
        speaker="jun-seo",
        name="Jun Seo",
        words="We asked them all,",
        origin="on-record",
        line=source.count("\n") + 3,
        column=14,
        paragraph=2,
    )


@pytest.mark.parametrize(
    ("speakers", "origin"),
    [
        ('["mara-ilves"]', "approved"),
        ('[{ person = "mara-ilves", origin = "document" }]', "document"),
        ('[{ person = "mara-ilves", origin = "on-record" }, "mara-ilves"]', "approved"),
        ('["jun-seo"]', ""),
    ],
)
def test_whoever_is_listed_twice_is_held_to_the_stricter_origin(speakers: str, origin: str) -> None:
    front = FRONT.replace('speakers = ["mara-ilves"]', f"speakers = {speakers}")
    (quotation,) = found_in("“We asked them all,” said Mara Ilves.", front=front)
    assert (quotation.speaker, quotation.origin) == ("mara-ilves", origin)


def test_a_body_that_is_nothing_but_quoted_is_by_whom_the_headline_names() -> None:
    front = TWO.replace(
        "River Watch and Han Institute Publish First Survey of Border Camps",
        "Statement by Senator Ellen Marsh on the survey",
    )
    body = "“The survey is a step forward.\n\n“I will keep fighting.”\n"
    assert [it.name for it in found_in(body, front=front)] == ["Ellen Marsh"]
    assert [it.name for it in found_in(body)] == [""]


def test_a_headline_has_the_full_name_of_whom_the_body_calls_by_the_last_one() -> None:
    headline = "River Watch and Han Institute Publish First Survey of Border Camps"
    body = "Dr Kexandar told the Club of the lake. “The lake is vast enough,” argued Dr Kexandar.\n"
    for written, name in (
        ("River Watch’s Zorvela Kexandar underlines the need of camps", "Zorvela Kexandar"),
        ("Minister Kexandar underlines the need of camps", "Kexandar"),
        ("River Watch Hails Kexandar Plan", "Kexandar"),
    ):
        found = found_in(body, front=TWO.replace(headline, written))
        assert [it.name for it in found] == [name]


def test_the_report_s_own_title_is_no_quotation() -> None:
    front = TWO.replace("press-release", "report-launch")
    front = front.replace("[embargo]", 'report_title = "What we saw along the river"\n[embargo]', 1)
    assert found_in("“What we saw along the river” is by Mara Ilves.", front=front) == ()


WORDS = """
Mara Ilves|Seo|said|she|he said|, |. |and|according to|고|에 따르면|말했다|Peter Falk|*|[|](|`|—|Ms. Ilves’s
"""
PIECES = st.sampled_from([*sorted(MARKS), *"”“»", "\n\n", "\n> ", *WORDS.strip().split("|")])


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=40).map(" ".join),
    st.sampled_from(["en", "de", "fr", "es", "ko", "ar"]),
)
def test_any_text_is_read_and_every_quotation_stands_in_the_file(body: str, language: str) -> None:
    base = resolved("x", language)
    body = body.replace("\r", "\n")  # as every release is read
    release = replace(base.release, body=body, source=base.release.source[:-1] + body)
    lines = release.source.split("\n")
    for it in quotations(replace(base, release=release)):
        assert it.words.strip()
        assert 1 <= it.line <= len(lines)
        assert 1 <= it.column <= len(lines[it.line - 1]) + 1


@pytest.mark.parametrize(
    "piece",
    [
        *("“", '"', "‘a ", "“a” ", "Mara Ilves, ", "A b C D e, ", "said of The "),
        *("Ada Lind met Peter Falk. ", "Ada Lind ", "Ada “Addy” Lind ", "A. B. ", "O’", "Dr. "),
        *("“We asked.” She said so. ", "Lind. “We do,” she said. "),
    ],
)
def test_a_long_paragraph_is_read_in_time_that_grows_with_it(piece: str) -> None:
    def read(pieces: int) -> None:
        quotations(resolved("“We asked,” Mara Ilves, " + piece * pieces + "said so."))

    assert grows_with_its_length(read, 2000)


def test_no_marks_are_typed_in_a_paragraph_longer_than_anybody_types() -> None:
    said = r"\`\`We asked them all,'' Mara Ilves said. "
    assert len(found_in(said * 2)) == 2
    assert found_in(said * 400) == ()


@pytest.mark.parametrize(
    ("body", "may_be"),
    [
        ("Ida Roth came. Tom Roth went.\n\n“It rains,” Roth said.", ("Ida Roth", "Tom Roth")),
        ("Ida Roth came. Tom Lind went.\n\n“It rains,” Roth said.", ()),
        (
            "“It hails,” said Mara Ilves Roth, a nurse.\n\n“It rains,” Mara Ilves said.",
            ("Mara Ilves", "Mara Ilves Roth"),
        ),
        ("“It rains,” Mara Ilves said.", ()),
    ],
)
def test_whoever_may_be_meant_by_a_name_is_told(body: str, may_be: tuple[str, ...]) -> None:
    assert found_in(body)[-1].may_be == may_be


def test_a_name_the_office_knows_is_not_short_for_that_of_a_stranger() -> None:
    release = resolved("“It hails,” said Ida Roth Marín, a nurse.\n\n“It rains,” Ida Roth said.")
    assert [it.name for it in quotations(release)] == ["Ida Roth Marín", "Ida Roth Marín"]
    known = quotations(release, frozenset({"Ida Roth"}))
    assert [it.name for it in known] == ["Ida Roth Marín", "Ida Roth"]
    assert known[-1].may_be == ("Ida Roth", "Ida Roth Marín")


def test_a_name_the_office_knows_is_no_trade_before_the_last_name_of_a_stranger() -> None:
    release = resolved("“It hails,” said Ada Lind.\n\n“It rains,” Zarga Lind said.")
    known = quotations(release, frozenset({"Zarga Lind"}))
    assert [it.name for it in known] == ["Ada Lind", "Zarga Lind"]
