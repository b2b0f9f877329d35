"""`hrnk-press correct`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Annotated, Any

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.approvals import difference_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.notices import YesOption, noticed, unread_lines
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.cli.withheld import withheld_reply
from hrnk_press.desk.correct import Corrected, Whom, correct
from hrnk_press.desk.correct_begin import Begun, begin_correction
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.exporters.artifact import Revised
from hrnk_press.model.notice import NoticeKind

EXAMPLES = """
hrnk-press correct survey                begins it, shows the change
hrnk-press correct survey --for all      the page, and whoever holds it
hrnk-press correct survey --for holders --yes
"""


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    whom: Annotated[
        Whom | None,
        typer.Option(
            "--for",
            metavar="WHOM",
            show_default=False,
            help="Send it out: for the page, for its holders, or for all of them.",
        ),
    ] = None,
    yes: YesOption = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Correct a release that went out, by a release of its own: what was wrong, and what is right.

    Without --for its draft is begun, as `new --template correction --corrects SLUG` does. Write it, let it be
    checked and approved; if the text itself is to be mended, mend it in the release that was wrong. What
    differs from the version that went out last is shown.

    With --for page the correction is lifted, and the corrected text takes the place of the public one; with
    --for holders everybody who was given a copy gets a notice, with what differs from the copy they hold; with
    --for all both. Before the instant it is for holders: the page follows at the instant. How many are told is
    said and confirmed first. Only the desk does it (see `hrnk-press me`).
    """
    press = open_office(office_at(workspace))
    if whom is None:
        return _begin(press, slug)
    return noticed(
        ctx,
        lambda _, consent: correct(press, slug, whom, clock.now, consent),
        "Put it on the page?" if whom is Whom.PAGE else "Send it out and write the notices?",
        yes=yes,
        data=_data,
        screen=_screen,
        notes=_left,
        instead=_withheld,
    )


def _begin(press: PressOffice, slug: str) -> Reply:
    begun = begin_correction(press, slug, clock.now())
    return Reply(
        data={
            "slug": begun.slug,
            "correction": begun.correction,
            "notice": NoticeKind.CORRECTION.value,
            "recipients": begun.report.recipients,
            "started": begun.started,
            "path": str(begun.path),
            "changes": _changes(begun.changes),
        },
        text=f"{begun.path}\n",
        notes=partial(_begun, begun),
    )


def _begun(begun: Begun, paper: Paper) -> Iterator[Line]:
    yield (f"The correction of {begun.slug} {'begins here' if begun.started else 'is this one'}.",)
    yield from _differences(begun.changes, paper)
    number = begun.report.recipients
    people = "1 person holds" if number == 1 else f"{number:,} people hold"
    if begun.desk:
        yield (f"{people if number else 'Nobody holds'} copies of {begun.slug}.",)
    else:
        yield (f"Who holds copies of {begun.slug} the desk knows, and sends it out.",)
    yield ("Next: write it, then",)
    yield (f"  hrnk-press check {begun.correction}",)
    yield (f"  hrnk-press approve {begun.correction}",)
    yield (f"  hrnk-press correct {begun.slug} --for {'all' if begun.public else 'holders'}",)


def _screen(result: Corrected, paper: Paper) -> Iterator[Line]:
    yield (Styled(result.correction, "bold"), f" corrects {result.slug}")
    if result.to_publish and not result.done:
        yield from in_lines(f"  It would be public: {', '.join(result.to_publish)}", paper)
    if result.lifted:
        yield (f"  It is public: releases/{result.correction}/out/public/",)
    if result.updated:
        yield (f"  The corrected text is public: releases/{result.slug}/out/public/",)
    yield from _differences(result.changes, paper)


def _left(result: Corrected, paper: Paper) -> Iterator[Line]:
    """What is still to be done: for those who hold a copy, and where the text was mended and its page was not."""
    yield from unread_lines(result.unread, "do this again for", paper)
    if result.report.untold:
        yield ("To tell them:",)
        yield (f"  hrnk-press correct {result.slug} --for holders",)
    if result.earlier is not None and result.changes and result.changes.changes:
        words = f"At its time version {result.earlier} of {result.slug} goes out, unless the mended text is approved:"
        yield from in_lines(words, paper, "yellow")
        yield (f"  hrnk-press approve {result.slug}",)
    if result.done and result.public and result.changes and result.changes.changes:
        yield ("The mended text is in the file alone; to put it on the page:",)
        yield (f"  hrnk-press correct {result.slug} --for page",)


def _withheld(result: Corrected) -> Reply | None:
    """Why it may not go out."""
    return withheld_reply(replace(result, slug=result.kept_back), _data(result), "sent out")


def _differences(changes: Revised | None, paper: Paper) -> Iterable[Line]:
    """What differs from the version that went out last; nothing where the text was not mended."""
    if changes is None or not changes.changes:
        return ()
    lead = (f"What differs from version {changes.version}, which went out last:",)
    return (lead, *difference_lines(changes.changes, paper))


def _data(result: Corrected) -> dict[str, Any]:
    data: dict[str, Any] = as_data(
        result,
        without=("report", "changes", "refused", "missing", "kept_back", "to_publish", "done"),
    )
    return {**data, "changes": _changes(result.changes)}


def _changes(changes: Revised | None) -> list[dict[str, str]]:
    found: list[dict[str, str]] = as_data(changes.changes) if changes else []
    return found
