"""`hrnk-press export`."""

from collections.abc import Iterable
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.findings import finding_lines
from hrnk_press.cli.options import SLUG_HELP, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.table import Row, labelled, table
from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.desk.export import (
    Exported,
    WrittenArtifact,
    described_destinations,
    export,
    known_destinations,
)
from hrnk_press.errors import ExitCode, NotFound, UsageFault

EXAMPLES = """
hrnk-press export border-survey --to text html eml
hrnk-press export border-survey --to eml --draft    to send yourself
hrnk-press export border-survey --to html --out site/news
hrnk-press export --destinations
"""


def _is_destination(word: str) -> bool:
    return word in known_destinations()


LISTS = {"--to": _is_destination}


Slug = Annotated[
    str | None,
    typer.Argument(
        metavar="SLUG",
        autocompletion=completion.slugs,
        show_default=False,
        help=SLUG_HELP,
    ),
]

To = Annotated[
    list[str] | None,
    typer.Option(
        "--to",
        metavar="NAME...",
        autocompletion=completion.destinations,
        show_default=False,
        help="What to make; one or more of the destinations.",
    ),
]

Draft = Annotated[
    bool,
    typer.Option("--draft", help="A message to open in your mail program and send from there."),
]

Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="DIR",
        show_default=False,
        help="Where to write; else the release's own out/ folder.",
    ),
]

Destinations = Annotated[
    bool, typer.Option("--destinations", help="List what can be made, and do nothing else.")
]


def run(
    slug: Slug = None,
    to: To = None,
    draft: Draft = False,
    out: Out = None,
    destinations: Destinations = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Write the files that go out: text, HTML, and mail that any mail program opens.

    The release is read once: what is checked is what is written. With an error in it nothing is
    written, and the errors are named (exit 5). A finished message needs the approvals that press.toml asks
    for; text, HTML and --draft, which people look at first, do not. Under embargo every file says
    so, and until when.
    """
    if destinations:
        return _destinations()
    if slug is None or not to:
        missing = "SLUG" if slug is None else "--to NAME"
        raise UsageFault(
            f"{missing} is missing",
            f"For example:  hrnk-press export {slug or 'SLUG'} --to {' '.join(known_destinations())}",
        )
    if draft and "eml" not in to:
        raise UsageFault(
            "--draft is for mail, and --to names none",
            f"For example:  hrnk-press export {slug} --to eml --draft",
        )
    unknown = [name for name in to if not _is_destination(name)]
    if unknown:
        raise NotFound(
            f"no destination is called {unknown[0]!r}",
            f"There are: {', '.join(known_destinations())}",
            code="unknown-destination",
        )
    exported = export(office_at(workspace), slug, to, clock.now(), draft=draft, out=out)
    if exported.refused:
        return _refused(exported)
    if exported.missing:
        return _unapproved(exported)
    return Reply(
        data=_data(exported),
        screen=partial(_screen, exported),
        notes=partial(_notes, exported),
    )


def _data(exported: Exported) -> dict[str, object]:
    data: dict[str, object] = as_data(exported, without=("refused", "missing"))
    return data


def _screen(exported: Exported, paper: Paper) -> Iterable[Line]:
    if not paper.terminal:
        yield from table((), [Row(_cells(str(it.path), it)) for it in exported.artifacts], paper)
        return
    folder = exported.artifacts[0].path.parent
    here = Path.cwd()
    yield (f"In {folder.relative_to(here) if folder.is_relative_to(here) else folder}:",)
    rows = [Row(_cells(it.path.name, it)) for it in exported.artifacts]
    yield from table(("File", "Type", "Bytes"), rows, paper)


def _cells(name: str, artifact: WrittenArtifact) -> tuple[str, ...]:
    return (name, artifact.media_type.partition(";")[0], str(artifact.bytes))


def _notes(exported: Exported, paper: Paper) -> Iterable[Line]:
    if exported.warnings:
        stand = (
            "1 warning stands" if exported.warnings == 1 else f"{exported.warnings} warnings stand"
        )
        yield (f"{stand}; see  hrnk-press check {exported.slug}",)
    if exported.stale:
        names = ", ".join(exported.stale)
        line = f"Of an older text or embargo, export again or delete in out/: {names}"
        yield from ((it,) for it in fitted(line, paper))


def _refused(exported: Exported) -> Reply:
    return Reply(
        data=_data(exported),
        notes=partial(_refusal, exported),
        exit_code=ExitCode.REFUSED,
        errors=tuple(as_data(it, without=("severity", "fixable")) for it in exported.refused),
    )


def _refusal(exported: Exported, paper: Paper) -> Iterable[Line]:
    yield from finding_lines(exported.refused, paper)
    number = len(exported.refused)
    errors = f"{number} error{'s' * (number != 1)}"
    yield (f"{exported.slug} has {errors} and was not exported; nothing was written.",)
    of_release = all(it.slug for it in exported.refused)
    again = f"hrnk-press check {exported.slug}" if of_release else "hrnk-press check"
    yield (f"  Mend what is named above, then look again:  {again}",)


def _unapproved(exported: Exported) -> Reply:
    from hrnk_press.cli.approvals import approval_entries

    return Reply(
        data=_data(exported),
        notes=partial(_missing, exported),
        exit_code=ExitCode.REFUSED,
        errors=approval_entries(exported.missing),
    )


def _missing(exported: Exported, paper: Paper) -> Iterable[Line]:
    from hrnk_press.cli.approvals import asked_lines

    yield (f"{exported.slug} lacks approvals; nothing was written.",)
    yield from asked_lines(exported.missing, paper)
    yield ("Ask for them by mail, or look at it meanwhile:",)
    yield (f"  hrnk-press approve {exported.slug} --request",)
    yield (f"  hrnk-press export {exported.slug} --to eml --draft",)


def _destinations() -> Reply:
    makes = described_destinations()
    return Reply(
        data={"destinations": [{"name": name, "makes": what} for name, what in makes.items()]},
        screen=partial(_catalogue, makes),
    )


def _catalogue(makes: dict[str, str], paper: Paper) -> Iterable[Line]:
    if not paper.terminal:
        return table((), [Row(it) for it in makes.items()], paper)
    margin = max(map(len, makes)) + 2
    return chain.from_iterable(
        labelled(name, (what,), paper, margin=margin) for name, what in makes.items()
    )
