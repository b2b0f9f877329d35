"""Findings on a screen: grouped by file at a terminal, one a line in a pipe."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.terminal import Paper, visible, wrapped
from hrnk_press.model.finding import Finding, Severity

STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}
INDENT = " " * 10


def finding_lines(findings: Sequence[Finding], paper: Paper) -> Iterator[Line]:
    """The findings, which are in the order of files; a blank line after each file at a terminal.

    In a pipe each is one line that editors and other programs know how to follow:
    `FILE:LINE:COLUMN: SEVERITY CODE NAME: MESSAGE`.
    """
    if not paper.terminal:
        yield from map(_row, findings)
        return
    for file, group in groupby(findings, key=lambda it: it.file):
        yield (Styled(file, "bold"),)
        for finding in group:
            yield from _entry(finding, paper.width)
        yield ("",)


def _row(finding: Finding) -> Line:
    place = ":".join(str(it) for it in (finding.file, finding.line, finding.column) if it)
    what = f"{finding.severity.value} {finding.code} {finding.name}: {_message(finding)}"
    return (f"{place}: {what}",)


def _entry(finding: Finding, width: int) -> Iterable[Line]:
    place = f"{finding.line}:{finding.column}" if finding.line else "-"
    severity = Styled(f"{finding.severity.value:<7}", STYLES[finding.severity])
    head = f" {finding.code} {finding.name}"
    message = visible(_message(finding))
    yield (f"  {place:<7} ", severity, head)
    yield from ((f"{INDENT}{line}",) for line in wrapped(message, width - len(INDENT)))
    if finding.hint:
        hint = f"→ {visible(finding.hint)}"
        for line in wrapped(hint, width - len(INDENT)):
            yield (INDENT, Styled(line, "dim"))


def _message(finding: Finding) -> str:
    return finding.message + "  (--fix mends it)" * finding.fixable
