"""What the templates leave to fill in never goes out."""

import re
from pathlib import Path

import pytest

from hrnk_press.checks.engine import run
from tests.checks.cases import subject_of

TEMPLATES = Path(__file__).parents[2] / "hrnk_press/drafting/templates"
PLACEHOLDERS = sorted(
    {
        placeholder
        for template in TEMPLATES.glob("*.j2")
        for line in template.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
        for placeholder in re.findall(r"\[[A-Z][^\[\]{}]*\]", line)
    }
)
FRONT = """\
+++
id = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
kind = "press-release"
headline = "Survey"
+++
"""


def test_the_templates_have_placeholders() -> None:
    assert len(PLACEHOLDERS) > 20


@pytest.mark.parametrize("placeholder", PLACEHOLDERS)
@pytest.mark.parametrize("text", ["{}", "“{},” said Mara Ilves.", "- {}\n"])
def test_every_placeholder_is_found_wherever_it_stands(placeholder: str, text: str) -> None:
    source = FRONT + text.format(placeholder)
    assert [it.code for it in run(subject_of(source), select=["TXT002"])] == ["TXT002"]
