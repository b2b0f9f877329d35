"""`hrnk-press export`."""

from collections.abc import Iterable
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.exported import exported_reply
from hrnk_press.cli.options import SLUG_HELP, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Screen, blank
from hrnk_press.cli.table import Row, labelled, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.export import (
    Exported,
    described_destinations,
    export,
    known_destinations,
)
from hrnk_press.errors import NotFound, UsageFault

EXAMPLES = """
hrnk-press export border-survey --to text html eml
hrnk-press export border-survey --to eml --draft    to send yourself
hrnk-press export border-survey --to html --out site/news
hrnk-press export border-survey --to eml --list europe    a message each
hrnk-press export border-survey --to listmonk --list europe --after-lift
hrnk-press export --destinations
"""


def _is_destination(word: str) -> bool:
    return word in known_destinations()


def _near(word: str) -> list[str]:
    """The destination that is meant by a slip of the pen: its letters in another order, or nearly it."""
    from difflib import get_close_matches

    known = known_destinations()
    turned = [it for it in known if sorted(it) == sorted(word)]
    return turned or get_close_matches(word, known, 1, 0.8)


LISTS = {"--to": lambda word: _is_destination(word) or bool(_near(word))}


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

ListOption = Annotated[
    str,
    typer.Option(
        "--list",
        metavar="LIST",
        autocompletion=completion.media_lists,
        show_default=False,
        help="The media list that it goes to.",
    ),
]

AfterLift = Annotated[
    bool,
    typer.Option(
        "--after-lift", help="For everybody on the list, to be sent at the instant and no earlier."
    ),
]

Yes = Annotated[bool, typer.Option("--yes", help="Write it without asking; needed in a pipe.")]

Destinations = Annotated[
    bool, typer.Option("--destinations", help="List what can be made, and do nothing else.")
]


def run(
    ctx: typer.Context,
    slug: Slug = None,
    to: To = None,
    name: ListOption = "",
    draft: Draft = False,
    after_lift: AfterLift = False,
    yes: Yes = False,
    out: Out = None,
    destinations: Destinations = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Write the files that go out: text, HTML, and mail that any mail program opens.

    The release is read once: what is checked is what is written. With an error in it nothing is
    written, and the errors are named (exit 5). A finished message needs the approvals that press.toml asks
    for; text, HTML and --draft, which people look at first, do not. Under embargo every file says
    so, and until when.

    With --list it is made for the people of a media list, for the mailing tool you use, with a STEPS.txt. Before
    the instant it goes to those alone who accepted the embargo; with --after-lift to everybody, scheduled for the
    instant; once public to everybody. How many get it is said and confirmed before anything is written, and
    who was given what is recorded in deliveries.jsonl. Suppressed people are left out.
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
        near = "".join(f"Did you mean {it}? " for it in _near(unknown[0]))
        raise NotFound(
            f"no destination is called {unknown[0]!r}",
            f"{near}There are: {', '.join(known_destinations())}",
            code="unknown-destination",
        )
    if name:
        from hrnk_press.cli.consent import with_consent
        from hrnk_press.desk.hand_off import hand_off

        turn = partial(
            hand_off,
            office_at(workspace),
            slug,
            to,
            name,
            after_lift=after_lift,
            draft=draft,
            digests=ctx.find_root().obj,
            out=out,
        )
        return with_consent(
            ctx,
            turn,
            yes=yes,
            question=_question,
            count=_people,
            screen=_plan,
            reply=exported_reply,
        )
    if after_lift:
        raise UsageFault("--after-lift is about a list, and none is named", "Name it:  --list NAME")
    exported = export(office_at(workspace), slug, to, clock.now(), draft=draft, out=out)
    return exported_reply(exported)


def _count(exported: Exported) -> int:
    return exported.list.recipients if exported.list else 0


def _people(exported: Exported) -> str:
    return exported.list.people if exported.list else ""


def _question(exported: Exported) -> str:
    return f"Write this for {_count(exported):,}?" if exported.list else ""


def _plan(exported: Exported) -> Screen:
    from hrnk_press.cli.hand_off import hand_off_lines

    return partial(hand_off_lines, exported.list) if exported.list else blank


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
