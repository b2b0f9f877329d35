"""`hrnk-press explain`."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.checks.explanation import Explanation
from hrnk_press.cli import completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper, wrapped
from hrnk_press.desk.explain import RuleSummary, explain, rule_summaries

EXAMPLES = """
hrnk-press explain TXT002
hrnk-press explain placeholder-left
hrnk-press explain                        every rule in a line
"""


def run(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]",
            autocompletion=completion.rule_codes,
            show_default=False,
            help="A rule's code or name; without one, every rule in a line.",
        ),
    ] = None,
) -> Reply:
    """Explain what a check looks for, why it matters, an example, and how to mend it.

    Codes begin with what they protect: TIM time, NAM names, TXT text, MAI mail.
    """
    if code is None:
        rules = rule_summaries()
        return Reply(data={"rules": as_data(rules)}, screen=partial(_rules, rules))
    explanation = explain(code)
    return Reply(data=as_data(explanation), screen=partial(_page, explanation))


def _rules(rules: tuple[RuleSummary, ...], paper: Paper) -> Iterable[Line]:
    if not paper.terminal:
        return table((), [Row((it.code, it.severity, it.name, it.summary)) for it in rules], paper)
    rows = [Row((it.code, it.severity, it.name), (Styled(it.summary, "dim"),)) for it in rules]
    return table(("Code", "Severity", "Name"), rows, paper)


def _page(explanation: Explanation, paper: Paper) -> Iterable[Line]:
    head = f"{explanation.code} {explanation.name}"
    yield (Styled(head, "bold"), f"  {explanation.severity.value}")
    yield (explanation.summary,)
    for title, text in (
        ("What it finds", explanation.finds),
        ("Why it matters", explanation.why),
        ("Example", explanation.example),
        ("How to mend", explanation.mend),
    ):
        yield ("",)
        yield (Styled(title, "bold"),)
        for line in _reflowed(text, paper):
            yield (f"  {line}" if line else "",)


def _reflowed(text: str, paper: Paper) -> Iterator[str]:
    """The Markdown with its paragraphs wrapped anew at a terminal; code stays as it is."""
    for number, block in enumerate(text.split("\n\n")):
        if number:
            yield ""
        if block.startswith("```") or not paper.terminal:
            yield from block.split("\n")
        else:
            yield from wrapped(" ".join(block.split()), paper.width - 2)
