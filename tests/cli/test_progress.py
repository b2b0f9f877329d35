"""The bar for people who wait: at a terminal, after a second, on standard error."""

import io
import sys
from collections.abc import Iterator

import pytest

from hrnk_press.cli import progress


class Terminal(io.StringIO):
    """A standard error that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def clock(step: float) -> Iterator[float]:
    moment = 0.0
    while True:
        yield moment
        moment += step


@pytest.mark.parametrize("step", [0.0, 0.4, 5.0])
def test_every_item_comes_once_and_in_order(monkeypatch: pytest.MonkeyPatch, step: float) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    ticks = clock(step)
    monkeypatch.setattr(progress, "monotonic", lambda: next(ticks))
    assert list(progress.tracked("Checking", range(50))) == list(range(50))
    assert ("Checking" in terminal.getvalue()) == (step > 0)


def test_nothing_is_shown_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = clock(5)
    monkeypatch.setattr(progress, "monotonic", lambda: next(ticks))
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(progress.tracked("Checking", range(9))) == list(range(9))
    assert stream.getvalue() == ""
