"""`hrnk-press signatories withdraw`."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.said import EvidenceOption, How, SaidAt
from hrnk_press.cli.signatories import (
    Ids,
    ViaOption,
    changed,
    reply,
)
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.signatory_announce import announce_withdrawal, refuse_to_announce
from hrnk_press.desk.signatory_wanted import Wanted
from hrnk_press.model.release import Consent

EXAMPLES = """
hrnk-press signatories withdraw open-letter nils-berg
hrnk-press signatories withdraw open-letter nils-berg --announce
"""

Announce = Annotated[
    bool,
    typer.Option("--announce", help="Start a correction that says so; else nobody is told."),
]


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    ids: Ids,
    announce: Announce = False,
    via: ViaOption = None,
    said_at: SaidAt = "",
    evidence: EvidenceOption = None,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Take somebody off the list who no longer signs, silently, and out of every file in out/.

    Exports with the name are deleted. Of a public release the files in out/public are made anew without
    it; the letter keeps its words. Copies that others hold stay with them. It does not wait for a contacts.toml
    that cannot be read.
    """
    office = office_at(workspace)
    if announce:
        refuse_to_announce(office, slug, clock.now())
    wanted = [Wanted(it, Consent.WITHDRAWN) for it in ids]
    how = How(via, said_at, evidence)
    answered = changed(ctx, workspace, slug, wanted, how, only_listed=True)
    answer = reply(answered)
    begins = announce and not answered.faults
    started = announce_withdrawal(office, answered.result, clock.now()) if begins else ""
    return replace(
        answer,
        data={**answer.data, "correction": started or None},
        notes=partial(_notes, answer, started, slug if announce and not begins else ""),
    )


def _notes(answer: Reply, started: str, unannounced: str, paper: Paper) -> Iterator[Line]:
    yield from answer.notes(paper)
    if unannounced:
        yield ("The correction was not begun. After that:",)
        yield (f"  hrnk-press correct {unannounced}",)
    if started:
        yield ("Now write the correction that says so:",)
        yield (f"  releases/{started}/release.md",)
