import re
from types import SimpleNamespace

import pytest

from hrnk_press import patterns
from hrnk_press.patterns import pattern


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    word = pattern(r"(?P<first>[a-z])\w*", re.IGNORECASE)
    match = word.search("-- Seoul")
    assert match is not None
    assert (match[0], match["first"]) == ("Seoul", "S")
    assert [it.span() for it in word.finditer("a bc", 1)] == [(2, 4)]
    assert word.sub("x", "Two words") == "x x"
    assert (word.pattern, word.groups) == (r"(?P<first>[a-z])\w*", 1)


def test_a_pattern_is_compiled_once_and_not_before_it_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compiled: list[str] = []

    def compile_and_tell(written: str, flags: int) -> re.Pattern[str]:
        compiled.append(written)
        return re.compile(written, flags)

    monkeypatch.setattr(patterns, "re", SimpleNamespace(compile=compile_and_tell))
    word = pattern(r"\w+")
    assert compiled == []
    word.search("one")
    word.fullmatch("one")
    assert compiled == [r"\w+"]


def test_a_pattern_that_is_none_is_a_fault_when_it_is_used() -> None:
    with pytest.raises(re.error):
        pattern("(").search("")
    with pytest.raises(AttributeError):
        _ = pattern("a").nothing  # type: ignore[attr-defined]
