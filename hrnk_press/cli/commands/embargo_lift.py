"""`hrnk-press embargo lift`."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.blockers import blocker_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import entry_lines, fault_entries, fault_lines
from hrnk_press.cli.hooks import hook_lines, hooks_data
from hrnk_press.cli.options import GraceOption, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.due import GRACE
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.desk.hooks import HookCalls, call_hooks
from hrnk_press.desk.lift import lift
from hrnk_press.desk.lifting import LiftedRelease, Lifting, WaitingRelease
from hrnk_press.embargo.state import is_open
from hrnk_press.errors import ExitCode, PressError, UsageFault
from hrnk_press.workspace.last_lift import note_lift
from hrnk_press.workspace.locate import Workspace

EXAMPLES = """
hrnk-press embargo lift                  what is due; for the scheduler
hrnk-press embargo lift ten-measures     an immediate one, or one that waited
hrnk-press embargo lift border-survey --early --reason "..."
"""


def run(
    ctx: typer.Context,
    slugs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SLUG]...",
            autocompletion=completion.slugs,
            show_default=False,
            help="The releases, by the names of their folders; what is due where none is named.",
        ),
    ] = None,
    grace: GraceOption = GRACE // timedelta(minutes=1),
    early: Annotated[
        bool, typer.Option("--early", help="Lift the named releases before their time.")
    ] = False,
    reason: Annotated[
        str, typer.Option(metavar="TEXT", show_default=False, help="Why early; it is recorded.")
    ] = "",
    notice: Annotated[
        bool,
        typer.Option(
            "--notice",
            help="Write to everybody who was told a later time; --early does so, too.",
        ),
    ] = False,
    yes: Annotated[
        bool,
        typer.Option("--yes", help="Lift and write the notices without asking; needed in a pipe."),
    ] = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Lift what is due, once: its public text, HTML and mail appear in releases/SLUG/out/public/.

    Without a name this is what a scheduler runs every minute: it lifts what is due and passes its checks;
    what is overdue, held, unclear or faulty waits for a person and is named (exit 6). With a name you
    lift by hand: an immediate release, or one that waited. A run that was killed is completed by the
    next. Only the desk lifts (see `hrnk-press me`).

    Whoever holds a copy and was told a later time is told that they may publish: by an early lift, or by
    --notice after one. How many are told is said and confirmed first; until then nothing is lifted or written.
    """
    _refuse_half_said(slugs or (), early=early, reason=reason, notice=notice, yes=yes)
    office = office_at(workspace)
    act = partial(_lift, office, slugs or (), timedelta(minutes=grace), reason.strip())
    if not slugs:
        return act()[1]
    # Loaded here: a scheduler's run needs none of it.
    from hrnk_press.cli.early_notices import lift_with_notices, with_count

    if early or notice:
        return lift_with_notices(ctx, office, slugs, reason.strip(), act, yes=yes)
    return with_count(office, *act())


def _refuse_half_said(
    slugs: Sequence[str], *, early: bool, reason: str, notice: bool, yes: bool
) -> None:
    """Raises UsageFault where an option lacks what it goes with."""
    if early and not (slugs and reason.strip()):
        raise UsageFault(
            "--early needs the names of the releases and a --reason",
            'For example:  hrnk-press embargo lift border-survey --early --reason "…"',
        )
    if reason and not early:
        raise UsageFault("--reason goes with --early", "Leave it out, or say --early too.")
    if (notice and not slugs) or (yes and not (early or notice)):
        missing = (
            "--notice needs the names of the releases"
            if notice
            else "--yes goes with --early or --notice"
        )
        raise UsageFault(missing, "For example:  hrnk-press embargo lift border-survey --notice")


def _lift(
    office: Workspace, slugs: Sequence[str], grace: timedelta, early: str
) -> tuple[Lifting, Reply]:
    """Lift, call the hooks, and say what came of it."""
    result = lift(office, clock.now, slugs, grace=grace, early=early)
    if not slugs and not sys.stdin.isatty():  # schedulers have none
        with suppress(PressError):  # `embargo check` says that the last run is long ago
            note_lift(office, clock.now())
    hooks = call_hooks(office, result, clock.now, grace=grace, by_hand=bool(slugs))
    return result, Reply(
        data={**as_data(result, without=("faults",)), "hooks": hooks_data(hooks), "notices": []},
        screen=partial(_screen, result, bool(slugs)),
        notes=partial(_notes, result, hooks),
        exit_code=_exit_code(result, hooks),
        errors=fault_entries(result.faults),
    )


def _exit_code(result: Lifting, hooks: HookCalls) -> ExitCode:
    if result.waiting or result.failed or hooks.failed:
        return ExitCode.WAITING
    return ExitCode.UNREADABLE if result.faults else ExitCode.DONE


def _screen(result: Lifting, named: bool, paper: Paper) -> Iterator[Line]:
    if not paper.terminal:
        rows = [Row((it.slug, str(it.version), utc_text(it.at))) for it in result.lifted]
        yield from table((), rows, paper)
        return
    if not (result.lifted or result.waiting or result.failed or named):
        yield ("Nothing is due.",)
    for it in result.lifted:
        told = f" is public: version {it.version}, lifted {utc_text(it.at)}"
        yield (Styled(it.slug, "bold"), told)
        yield from ((f"  releases/{it.slug}/out/public/{file.path.name}",) for file in it.artifacts)


def _notes(result: Lifting, hooks: HookCalls, paper: Paper) -> Iterator[Line]:
    yield from fault_lines(result.faults, paper)
    yield from (line for it in result.lifted if it.edited for line in _edited(it))
    for waiting in result.waiting:
        yield (Styled(waiting.slug, "bold"), f" waits for a person{_since(waiting)}")
        yield from blocker_lines(waiting.blockers, paper)
    yield from entry_lines(
        (
            {"file": it.slug, "code": it.code, "message": it.message, "hint": it.hint}
            for it in result.failed
        ),
        paper,
    )
    yield from hook_lines(hooks)


def _edited(lifted: LiftedRelease) -> Iterator[Line]:
    yield (f"{lifted.slug} was edited since: version {lifted.version} is what is public",)


def _since(waiting: WaitingRelease) -> str:
    if waiting.utc is None:
        return ""
    return (
        f"; its time {'was' if is_open(clock.now(), waiting.utc) else 'is'} {utc_text(waiting.utc)}"
    )
