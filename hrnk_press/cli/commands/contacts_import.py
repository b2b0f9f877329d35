"""`hrnk-press contacts import`."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli.contact_options import value_words
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at, read_bytes_of
from hrnk_press.cli.output import show_now
from hrnk_press.cli.reply import Line, Reply, Styled, blank, in_lines
from hrnk_press.cli.terminal import Paper, clipped, visible
from hrnk_press.desk.contacts import Contacts, read_contacts
from hrnk_press.desk.contacts_import import ImportPlan, Taken, apply_import, plan_import
from hrnk_press.errors import ExitCode, UsageFault

EXAMPLES = """
hrnk-press contacts import partners.csv            shows the changes, asks
hrnk-press contacts import partners.csv --apply    writes them
hrnk-press contacts import cards.vcf --as 12=mara-ilves --apply
hrnk-press contacts import old.csv --encoding cp1252
"""
MOST_SHOWN = 40
NEW = ""

File = Annotated[
    str,
    typer.Argument(
        metavar="FILE", show_default=False, help="A CSV table or vCards; - for standard input."
    ),
]
Apply = Annotated[bool, typer.Option("--apply", help="Write it to contacts.toml without asking.")]
As = Annotated[
    list[str] | None,
    typer.Option(
        "--as",
        metavar="LINE=ID",
        show_default=False,
        help="Who the contact of that line is: an id that is there, or a new one.",
    ),
]
Encoding = Annotated[
    str,
    typer.Option(metavar="NAME", show_default=False, help="The file's encoding; else it is found."),
]


def run(
    ctx: typer.Context,
    file: File,
    apply: Apply = False,
    said: As = None,
    encoding: Encoding = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Take contacts over from a CSV table or from vCards (2.1, 3.0, 4.0).

    Shows who is new and what changes; nothing is written before you say so, at the terminal or with
    --apply, and nothing at all where any row is faulty. Columns may stand in any order and be named in
    English, German, French, Spanish or Korean. A row with an id is that contact. Without one, the same
    name with the same address is; who is only nearly the same is asked about, or named with --as.
    """
    known = read_contacts(office_at(workspace), clock.now())
    data = read_bytes_of(file)
    shown = "standard input" if file == "-" else Path(file).name
    answers = dict(map(_answer, said or ()))
    plan = plan_import(known, data, shown, encoding=encoding, answers=answers)
    if ask.may_ask(ctx):
        while plan.questions:
            answers |= _asked(plan, known)
            plan = plan_import(known, data, shown, encoding=encoding, answers=answers)
    asked = ask.may_ask(ctx) and not apply and bool(plan.added or plan.changed)
    if asked:
        show_now(partial(_screen, plan))
        apply = ask.agrees("Write this to contacts.toml?")
    if apply and not plan.questions:
        plan = apply_import(known, plan)
    return Reply(
        data=as_data(plan, without=("contacts",)),
        screen=blank if asked else partial(_screen, plan),
        notes=partial(_notes, plan),
        exit_code=ExitCode.FINDINGS if plan.questions else ExitCode.DONE,
    )


def _answer(text: str) -> tuple[str, str]:
    line, sign, known_as = text.rpartition("=")
    if not sign or not line or not known_as:
        raise UsageFault(
            f"--as {text!r} says nothing", "Write --as LINE=ID, such as --as 3=jun-seo"
        )
    return line.strip(), known_as.strip()


def _asked(plan: ImportPlan, known: Contacts) -> dict[str, str]:
    """The answer to the first open question."""
    question = plan.questions[0]
    options = {it.id: f"{it.name} ({it.id}): {it.why}" for it in question.likes}
    title = f"Line {question.line}: who is {question.name}?"
    picked = ask.choice(title, {**options, NEW: "somebody new"})
    if picked != NEW:
        return {question.answer: picked}
    registry = known.press.registry
    taken = {*registry.people, *registry.organizations, *(it.id for it in plan.added)}

    def problem(answer: str) -> str:
        return "there is one already" if answer in taken else ask.required(answer)

    return {question.answer: ask.text("The id of the new one, such as jun-seo-2:", problem)}


def _screen(plan: ImportPlan, paper: Paper) -> Iterator[Line]:
    for mark, style, group in (("+", "green", plan.added), ("~", "yellow", plan.changed)):
        for taken in group[:MOST_SHOWN] if paper.terminal else group:
            yield from _taken(taken, mark, style, paper)
        if paper.terminal and len(group) > MOST_SHOWN:
            yield (f"{mark} and {len(group) - MOST_SHOWN:,} more",)


def _taken(taken: Taken, mark: str, style: str, paper: Paper) -> Iterator[Line]:
    yield (Styled(mark, style), f" {visible(taken.name)} ({taken.id}), line {taken.line}")
    for change in taken.changes if mark == "~" else ():
        words = f"    {change.key}: {value_words(change.before)} → {value_words(change.after)}"
        yield (clipped(visible(words), paper.width) if paper.terminal else words,)


def _notes(plan: ImportPlan, paper: Paper) -> Iterator[Line]:
    numbers = (
        (len(plan.added), "new"),
        (len(plan.changed), "changed"),
        (plan.unchanged, "as they are"),
        (len(plan.questions), "in question"),
    )
    counts = ", ".join(f"{number:,} {word}" for number, word in numbers if number) or "nobody"
    yield from in_lines(f"{plan.file}: {plan.format} in {plan.encoding}; {counts}", paper)
    for question in plan.questions:
        likes = " or ".join(f"{it.name} ({it.id}; {it.why})" for it in question.likes)
        yield from in_lines(f"line {question.line}: is {question.name} the same as {likes}?", paper)
        first = question.likes[0].id
        yield (f'  Say --as "{question.answer}={first}", or give a new id after the = sign.',)
    left_out: dict[str, list[int | None]] = {}
    for it in plan.left_out:
        left_out.setdefault(it.what, []).append(it.line)
    for what, found in left_out.items():
        lines = [str(it) for it in found if it][:5]
        where = f" (line{'s' * (len(lines) != 1)} {', '.join(lines)}{' …' * (len(found) > 5)})"
        yield from in_lines(f"left out: {what}{where * bool(lines)}", paper)
    if plan.applied:
        yield ("Written to contacts.toml. Next:  hrnk-press contacts check",)
    elif plan.added or plan.changed:
        yield ("Nothing was written; --apply writes it.",)
