"""What may ask to wait is found among many texts as it is in each alone."""

import tomllib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.embargo.reading.first_look import may_set, that_may_set

CASES = [
    str(case["text"])
    for file in sorted((Path(__file__).parent / "cases").glob("*.toml"))
    for cases in tomllib.loads(file.read_text(encoding="utf-8")).values()
    if isinstance(cases, list)
    for case in cases
]
LINES = (
    "never used before do not share until Tuesday",
    "embargo e m b r g o the report press posts keep it 12 a s",
    "까지 금지 эмбарго ü “",
)
WORDS = st.sampled_from(["\n", *(word for line in LINES for word in line.split())])
TEXTS = st.one_of(st.sampled_from(CASES), st.lists(WORDS, max_size=12).map(" ".join))


def test_the_cases_are_many() -> None:
    assert len(CASES) > 1000
    assert 100 < sum(map(may_set, CASES)) < len(CASES)


@given(st.lists(TEXTS, max_size=8))
def test_each_text_is_told_as_if_it_stood_alone(texts: list[str]) -> None:
    assert list(that_may_set(texts)) == [at for at, it in enumerate(texts) if may_set(it)]
