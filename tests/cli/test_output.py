"""Colour and what surrounds it."""

import io
from collections.abc import Iterator

import pytest

from hrnk_press.cli import output
from hrnk_press.cli.data import as_data
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.terminal import Paper


class Terminal(io.StringIO):
    """A standard output that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def terminal_of(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal with colour in place of standard output; pytest sets its own before each test."""
    stream = Terminal()
    monkeypatch.setattr("sys.stdout", stream)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return stream


def screen(paper: Paper) -> Iterator[Line]:
    yield (Styled("error", "red"), " plain \x1b[1m")


def test_colour_at_a_terminal_and_never_from_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = terminal_of(monkeypatch)
    output.deliver("list", Reply(data={}, screen=screen), as_json=False)
    assert terminal.getvalue() == "\x1b[31merror\x1b[0m plain \\x1b[1m\n"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_no_colour_where_it_is_not_wanted(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    terminal = terminal_of(monkeypatch)
    monkeypatch.setenv(name, value)
    output.deliver("list", Reply(data={}, screen=screen), as_json=False)
    assert terminal.getvalue() == "error plain \\x1b[1m\n"


def test_no_colour_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    output.deliver("list", Reply(data={}, screen=screen), as_json=False)
    assert capsys.readouterr().out == "error plain \\x1b[1m\n"


def test_text_is_printed_as_it_is_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    output.deliver("render", Reply(data={}, text="a\u202eb\r\n"), as_json=False)
    assert capsys.readouterr().out == "a\u202eb\r\n"


def test_text_cannot_drive_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = terminal_of(monkeypatch)
    output.deliver("render", Reply(data={}, text="a\x1b[2Jb\nc\n"), as_json=False)
    assert terminal.getvalue() == "a\\x1b[2Jb\nc\n"


def test_surrogates_of_undecodable_file_names_are_valid_json() -> None:
    assert output.envelope("list", Reply(data={"file": "\udcff"})).isascii()


def test_fields_can_be_left_out_of_data() -> None:
    styled = Styled("a", "bold")
    assert as_data(styled) == {"text": "a", "style": "bold"}
    assert as_data(styled, without=("style",)) == {"text": "a"}
    assert as_data({1: (styled,)}) == {"1": [{"text": "a", "style": "bold"}]}
