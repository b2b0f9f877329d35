"""Whose words are whose."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hrnk_press.desk.load import load_release
from hrnk_press.desk.quotes import quotes_in
from hrnk_press.workspace.locate import Workspace
from tests.conftest import FRONT, write_release

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
TWO = FRONT.replace(
    'speakers = ["mara-ilves"]',
    'speakers = ["mara-ilves", { person = "jun-seo", origin = "on-record", source = "radio" }]',
)


def quoted(office: Path, body: str) -> list[tuple[str, str, str]]:
    write_release(office, "border-survey", TWO, body)
    _, resolved = load_release(Workspace(office), "border-survey", NOW)
    return [(it.speaker, it.text, it.origin) for it in quotes_in(resolved)]


@pytest.mark.parametrize(
    "body",
    [
        "“The two agree on it,” said Mara Ilves.",
        '"The two agree on it," Ilves said.',
        "“The two\nagree on it,” said\nMara Ilves.",
        "«The two agree on it,» Mara Ilves said.",
    ],
)
def test_a_quotation_is_its_speaker_s(office_folder: Path, body: str) -> None:
    assert quoted(office_folder, body) == [("mara-ilves", "The two agree on it,", "approved")]


def test_every_part_of_a_quotation_and_its_origin(office_folder: Path) -> None:
    body = "“We went there last May,” said Jun Seo. “It was empty by then.”"
    assert quoted(office_folder, body) == [
        ("jun-seo", "We went there last May,", "on-record"),
        ("jun-seo", "It was empty by then.", "on-record"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "“Borders and Camps” is by Mara Ilves.",
        "So-called “camps” are described by Mara Ilves.",
        "“Nobody in particular said all this,” it was heard.",
        "“This could be either of them,” said Mara Ilves and Jun Seo.",
        "“This is by somebody else entirely,” said Ilveson.",
    ],
)
def test_what_is_no_quotation_of_a_speaker(office_folder: Path, body: str) -> None:
    assert quoted(office_folder, body) == []
