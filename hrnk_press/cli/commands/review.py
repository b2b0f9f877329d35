"""`hrnk-press review`."""

from collections.abc import Iterable
from enum import StrEnum
from functools import partial
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.approvals import difference_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.desk.review import Reviewed, read_review, write_review
from hrnk_press.errors import ExitCode, UsageFault
from hrnk_press.model.difference import differences

EXAMPLES = """
hrnk-press review border-survey --to docx
hrnk-press review border-survey --from ~/Downloads/border-survey.review.docx
hrnk-press review border-survey --from border-survey.review.docx --apply
"""


class Format(StrEnum):
    """What a document for approvers is written as."""

    DOCX = "docx"


def run(
    slug: SlugArgument,
    to: Annotated[
        Format | None,
        typer.Option("--to", show_default=False, help="Write the document for approvers."),
    ] = None,
    answer: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FILE",
            show_default=False,
            help="Read a document that came back, and show what was changed in it.",
        ),
    ] = None,
    apply: Annotated[
        bool, typer.Option("--apply", help="With --from: make these changes in the release.")
    ] = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Let people who approve a release read and change it in Word.

    The document has the words of a version, which is kept under its number. When it comes back, every
    changed passage is shown; nothing is changed without --apply. Tracked changes and comments that
    nobody has settled are named, and until they are, nothing is applied (exit 1). Links, lists and
    tables that Word does not send back stay as they are. Nobody's approval follows from it:
    see  hrnk-press approve --help
    """
    if (to is None) == (answer is None):
        raise UsageFault(
            "say which way: --to docx, or --from FILE",
            f"For example:  hrnk-press review {slug} --to docx",
        )
    if apply and answer is None:
        raise UsageFault("--apply needs --from FILE", "It makes the changes of a document.")
    if answer is None:
        written = write_review(office_at(workspace), slug, clock.now())
        data = {"changes": [], "questions": [], **as_data(written)}
        return Reply(
            data=data,
            text=f"{written.path}\n",
            notes=lambda _: [
                (
                    f"Version {written.version}. When it comes back:  hrnk-press review {slug} --from FILE",
                )
            ],
        )
    reviewed = read_review(office_at(workspace), slug, answer, clock.now(), apply=apply)
    return Reply(
        data=as_data(reviewed),
        screen=partial(_screen, reviewed),
        notes=partial(_notes, reviewed, answer),
        exit_code=ExitCode.FINDINGS if reviewed.questions else ExitCode.DONE,
        errors=tuple(as_data(it) for it in reviewed.questions),
    )


def _screen(reviewed: Reviewed, paper: Paper) -> Iterable[Line]:
    for it in reviewed.changes:
        found = differences({it.part: it.was}, {it.part: it.now})
        yield from difference_lines(found, paper, deep=0)


def _notes(reviewed: Reviewed, file: Path, paper: Paper) -> Iterable[Line]:
    for it in reviewed.questions:
        first, *more = fitted(it.message, Paper(paper.width - 4, paper.terminal, paper.colour))
        yield (Styled(f"? {first}", "yellow"),)
        yield from ((Styled(f"  {line}", "yellow"),) for line in more)
        yield (Styled(f"  → {it.hint}", "dim"),)
    number = len(reviewed.changes)
    changes = f"{number} passage{'s' * (number != 1)}"
    if reviewed.applied:
        yield (f"Changed {changes} of {reviewed.slug}. Nobody has approved these words yet.",)
        yield (f"Next:  hrnk-press check {reviewed.slug}",)
    elif number:
        yield (f"{changes} changed in the document; {reviewed.slug} is as it was.",)
        again = f"hrnk-press review {reviewed.slug} --from {quote(str(file))} --apply"
        yield (f"To take the changes over:  {again}",)
    elif not reviewed.questions:
        yield ("The document has the same words.",)
