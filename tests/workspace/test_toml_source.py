"""Reading TOML: every syntax fault with its place and what to do."""

import pytest

from hrnk_press.workspace.toml_source import read_toml


@pytest.mark.parametrize(
    ("source", "place", "hint"),
    [
        ('a = "x\n', (1, 7), 'Close the text with "'),
        ("a = 'x\nb = 1\n", (1, 7), "Close the text with '"),
        ("a = 'x\nb = 'y'\n", (1, 7), "Close the text with '"),
        ('a = "x\x00"\n', (1, 7), "may be invisible"),
        ('a = """x\n', (2, 1), 'Close the text with """'),
        ('a = "C:\\Users"\n', (1, 10), "for a backslash"),
        ('a = "C:\\press"\n', (1, 10), "for a backslash"),
        ("a = 1\na = 2\n", (2, 6), "stands once"),
        ("[a]\n[a]\n", (2, 3), "stands once"),
        ("a = {b = 1, b = 2}\n", (1, 18), "stands once"),
        ("a = yes\n", (1, 5), "Text stands in quotes"),
        ("a = 2026-02-30\n", (1, 5), "Write a day as"),
        ("a = 2026-13-40\n", (1, 9), "a day as 2026-12-02"),
        ("a = [1, 2\nb = 3\n", (2, 1), "Close the list with ]"),
        ("a = {b = 1\n", (1, 11), "Close the table with }"),
        ("a = 1 b = 2\n", (1, 7), "One value stands on a line"),
        ("just words\n", (1, 6), "A line is key"),
        ("= 1\n", (1, 1), "A line is key"),
        ("[a\n", (1, 3), "A line is key"),
        ("a = 1\n<<<<<<< HEAD\n", (2, 1), "git left two versions"),
    ],
)
def test_a_fault_has_a_place_and_a_hint(source: str, place: tuple[int, int], hint: str) -> None:
    (fault,) = read_toml(source, "x.toml").faults
    assert (fault.line, fault.column) == place
    assert hint in fault.hint
    assert fault.message.isprintable()


def test_every_line_that_is_broken_by_itself_is_named() -> None:
    toml = read_toml("a = x\nb = 1\nc = y\n[t]\nd = 'z\n", "x.toml", first_line=2)
    assert [fault.line for fault in toml.faults] == [2, 4, 6]
    assert toml.data == {"b": 1, "t": {}}
    assert toml.lost == {"a", "c", "d"}


def test_after_a_list_without_end_nothing_is_guessed() -> None:
    toml = read_toml("a = [1,\nb = 2\nc = 3\n", "x.toml")
    assert len(toml.faults) == 1
    assert toml.data is None


def test_faults_are_not_listed_without_end() -> None:
    assert len(read_toml("a = x\n" * 1000, "x.toml").faults) == 20


@pytest.mark.parametrize("source", ["a = " + "[" * 100_000, "a = " + "1" * 5000])
def test_what_python_cannot_hold_is_a_fault(source: str) -> None:
    toml = read_toml(source, "x.toml")
    assert toml.data is None
    assert [fault.code for fault in toml.faults] == ["broken-toml"]


@pytest.mark.parametrize(
    "deep", ["a." * 5000 + "a = 1", "[" + "a." * 300 + "a]", "a = " + "[" * 60 + "]" * 60]
)
def test_what_stands_too_deep_is_a_fault_of_its_line(deep: str) -> None:
    toml = read_toml(f"title = 'x'\n{deep}\n", "x.toml")
    (fault,) = toml.faults
    assert (fault.code, fault.line, toml.data) == ("too-deep", 2, None)


def test_what_stands_deep_enough_for_settings_is_read() -> None:
    assert not read_toml("a." * 40 + "a = 1\n", "x.toml").faults
