"""Questions to a person at a terminal; elsewhere nothing is ever asked."""

import sys
from collections.abc import Callable, Mapping
from typing import Any

import typer

from hrnk_press.cli.terminal import visible


def may_ask(ctx: typer.Context) -> bool:
    """Whether a person is there to answer: a terminal on both sides, and no `--json`."""
    as_json: bool = ctx.find_root().obj
    return sys.stdin.isatty() and sys.stdout.isatty() and not as_json


def no_problem(answer: str) -> str:
    """Any answer fits."""
    del answer
    return ""


def required(answer: str) -> str:
    """An empty answer does not fit."""
    return "" if answer else "a few words are needed"


def text(question: str, problem: Callable[[str], str] = no_problem) -> str:
    """A line of text, asked for again while there is a `problem` with it. Ctrl-C and Ctrl-D leave the command."""
    import questionary

    def fits(answer: str) -> bool | str:
        return problem(answer.strip()) or True

    return str(_answer(questionary.text(question, validate=fits))).strip()


def choice(question: str, options: Mapping[str, str]) -> str:
    """One of the options (value to what it is called), picked from a numbered list."""
    import questionary

    shortcuts = len(options) <= 36  # 1 to 9, 0, and the letters
    return str(
        _answer(questionary.select(question, choices=_choices(options), use_shortcuts=shortcuts))
    )


def agrees(question: str, *, no: str = "no", first: bool = False) -> bool:
    """Whether it is agreed to, by y or n and Enter; `first`: Enter alone says yes."""
    import questionary
    from questionary import Choice

    answers = [
        Choice(no, value=False, shortcut_key="n"),
        Choice("yes", value=True, shortcut_key="y"),
    ]
    if first:
        answers.reverse()
    return bool(_answer(questionary.select(question, choices=answers, use_shortcuts=True)))


def choices(question: str, options: Mapping[str, str], *, fewest: int = 0) -> tuple[str, ...]:
    """Some of the options, at least `fewest`, in the order listed."""
    import questionary

    picked = _answer(
        questionary.checkbox(
            question,
            choices=_choices(options),
            instruction="(arrows move, space marks, enter ends)",
            validate=lambda it: len(it) >= fewest or f"pick at least {fewest}",
        )
    )
    return tuple(picked)


def _choices(options: Mapping[str, str]) -> list[Any]:
    from questionary import Choice

    return [Choice(visible(label), value=value) for value, label in options.items()]


def _answer(question: Any) -> Any:
    try:
        return question.unsafe_ask()
    except EOFError as end:
        raise KeyboardInterrupt from end
