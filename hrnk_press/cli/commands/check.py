"""`hrnk-press check`."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.findings import finding_lines
from hrnk_press.cli.fixes import fix_releases
from hrnk_press.cli.options import SlugsArgument, WorkspaceOption, office_at
from hrnk_press.cli.progress import tracked
from hrnk_press.cli.reply import Line, Reply, Screen, Styled, blank, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.check import Checked, check
from hrnk_press.errors import ExitCode
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern

EXAMPLES = """
hrnk-press check
hrnk-press check border-survey
hrnk-press check --select TIM NAM         the rules about time and names
hrnk-press check --ignore TXT003 --strict
hrnk-press check border-survey --fix      mend doubled words and the like
hrnk-press check --online                 ask for the pages planned
hrnk-press check --json | jq '.data.counts'
"""

CODE = pattern(r"[A-Z]{3}\d{0,3}")


def _is_rule(word: str) -> bool:
    """Whether it is a code, the beginning of one, or the name of a rule, and so no release."""
    from hrnk_press.checks.catalogue import rules

    return bool(CODE.fullmatch(word)) or any(word == rule.name for rule in rules())


LISTS = {"--select": _is_rule, "--ignore": _is_rule}


Strict = Annotated[bool, typer.Option("--strict", help="Warnings count as errors do.")]

Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CODE...",
        autocompletion=completion.rule_codes,
        show_default=False,
        help="Only these rules: codes, beginnings of codes, or names.",
    ),
]

Ignore = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CODE...",
        autocompletion=completion.rule_codes,
        show_default=False,
        help="Not these rules.",
    ),
]


Mend = Annotated[
    bool,
    typer.Option(
        "--fix",
        help="Mend what has exactly one right answer, and show each change; ask at a terminal.",
    ),
]


Online = Annotated[
    bool,
    typer.Option("--online", help="Ask whether a planned page is open already."),
]


def run(
    ctx: typer.Context,
    slugs: SlugsArgument = None,
    select: Select = None,
    ignore: Ignore = None,
    fix: Mend = False,
    online: Online = False,
    strict: Strict = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Report every fault in releases, all at once, each with its place and what to do.

    Errors keep a release from going out and make this command exit 1; warnings are for an editor to
    decide. A finding that is right as it stands is accepted in the release, with code and reason,
    under [[allow]]. A file that cannot be read at all makes it exit 3, the findings of the others
    still reported.

    --fix mends what has exactly one right answer, such as a doubled word, and reports what is left. It
    changes no quotation, no title of a report and no release that is public.

    --online asks for the `public_url` of every release that was not lifted, and for nothing else: a page
    that answers is published. Without it nothing goes on the web.
    """
    office = office_at(workspace)
    fixes: Screen = blank
    if fix:
        fixes = fix_releases(ctx, office, slugs or (), select=select or (), ignore=ignore or ())
    checked = check(
        office,
        clock.now(),
        slugs or (),
        select=select or (),
        ignore=ignore or (),
        online=online,
        track=tracked,
    )
    return Reply(
        data={"findings": as_data(checked.findings), "counts": as_data(checked.counts)},
        screen=partial(_screen, checked),
        notes=partial(_notes, checked, fixes),
        exit_code=_exit_code(checked, strict=strict),
        errors=fault_entries(checked.faults),
    )


def _exit_code(checked: Checked, *, strict: bool) -> ExitCode:
    if checked.faults:
        return ExitCode.UNREADABLE
    if checked.counts.errors or (strict and checked.counts.warnings):
        return ExitCode.FINDINGS
    return ExitCode.DONE


def _screen(checked: Checked, paper: Paper) -> Iterator[Line]:
    yield from finding_lines(checked.findings, paper)
    if paper.terminal:
        yield from _summary(checked)


def _notes(checked: Checked, fixes: Screen, paper: Paper) -> Iterator[Line]:
    yield from fixes(paper)
    yield from fault_lines(checked.faults, paper)
    if checked.unfilled:
        line = f"Still to be filled in: {', '.join(checked.unfilled)}."
        yield from in_lines(line, paper)


def _summary(checked: Checked) -> Iterable[Line]:
    counts = checked.counts
    found = ", ".join(
        f"{number} {noun}{'s' * (number != 1)}"
        for number, noun in ((counts.errors, "error"), (counts.warnings, "warning"))
        if number
    )
    releases = f"{counts.releases} release{'s' * (counts.releases != 1)}"
    if checked.faults:
        files = len({fault.file for fault in checked.faults})
        verb = "files cannot" if files != 1 else "file cannot"
        yield (Styled(f"{files} {verb} be read", "red"), f"; {found or 'no fault'} in {releases}")
        return
    if not found:
        yield (Styled("no fault found", "green"), f" in {releases}")
        return
    worst = min(checked.findings, key=lambda it: it.severity is not Severity.ERROR)
    yield (f"{found} in {releases}. Explain one:  hrnk-press explain {worst.code}",)
