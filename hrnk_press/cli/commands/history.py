"""`hrnk-press history`."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Annotated, Any

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.desk.approval_words import via_words
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.desk.history import ToldHistory, history
from hrnk_press.errors import ExitCode
from hrnk_press.model.event import Event, Occasion

HOOKS = (Occasion.HOOK_STARTED, Occasion.HOOK_DONE, Occasion.HOOK_FAILED)

EXAMPLES = """
hrnk-press history border-survey
hrnk-press history border-survey --verify
hrnk-press history border-survey --json | jq '.data.events[].event'
"""


def run(
    slug: SlugArgument,
    verify: Annotated[
        bool,
        typer.Option("--verify", help="Compare events and versions with their digests (exit 1)."),
    ] = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Show who did what with a release, and when.

    Each event names those that were known when it was written. --verify finds what was edited
    afterwards, what was removed and had a successor, kept versions that were changed, and what two
    clones did that cannot both stand. That the newest event was removed, only git can tell.
    """
    told = history(office_at(workspace), slug, clock.now(), verify=verify)
    return Reply(
        data={
            "slug": told.slug,
            "events": [_entry(it) for it in told.events],
            "intact": told.intact,
            "problems": as_data(told.problems),
        },
        screen=partial(_screen, told),
        notes=partial(_notes, told, verify),
        exit_code=ExitCode.FINDINGS if verify and not told.intact else ExitCode.DONE,
    )


def _entry(event: Event) -> dict[str, Any]:
    """The event under the names that its file has; `id` is the digest of the file itself."""
    return {
        "id": event.digest,
        "event": event.occasion.value,
        "at": as_data(event.at),
        "by": event.by,
        "version": event.version,
        "digest": event.content_digest,
        "parents": list(event.parents),
        "details": as_data(event.details),
    }


def _screen(told: ToldHistory, paper: Paper) -> Iterator[Line]:
    if not told.events:
        if paper.terminal:
            yield ("Nothing is recorded yet.",)
        return
    if paper.terminal:
        rows = [Row(_cells(it), _below(it)) for it in told.events]
        yield from table(("When", "What", "Who", "Version"), rows, paper)
    else:
        yield from table((), [Row((*_cells(it), _how(it))) for it in told.events], paper)


def _cells(event: Event) -> tuple[str, ...]:
    version = "" if event.version is None else str(event.version)
    return (utc_text(event.at), event.occasion.value, event.by, version)


def _below(event: Event) -> tuple[Styled, ...]:
    how = _how(event)
    return (Styled(how, "dim"),) if how else ()


def _how(event: Event) -> str:
    """What the event tells in a few words: who approved what, the embargo set, the reason given."""
    told = event.details
    words = [_signatories(told), _approval(told), _hook(event)]
    words.append(", ".join(_asked(told.get("asked"))))
    if event.occasion is Occasion.REVIEW_WRITTEN:
        words.append(str(told.get("file", "")))
    words += [str(told[key]) for key in ("until", "zone", "outlet", "reason") if told.get(key)]
    if told.get("early"):
        words.append(f"early: {told['early']}")
    elif told.get("asked") == "by hand":
        words.append("by hand")
    return " ".join(filter(None, words))


def _approval(told: Mapping[str, Any]) -> str:
    """Whose approval of what it was: "jun-seo: text, by phone"; empty for any other event."""
    if not told.get("person") or not told.get("scope"):
        return ""
    return f"{told['person']}: {told['scope']}{_via(told)}"


def _via(told: Mapping[str, Any]) -> str:
    """How it was said by somebody who did not type it."""
    return f", {via_words(str(told['via']))}" if told.get("via") else ""


def _hook(event: Event) -> str:
    """Which program was called for what: "on_lifted /usr/local/bin/publish"; empty for any other event."""
    if event.occasion not in HOOKS:
        return ""
    return f"{event.details.get('on', '')} {event.details.get('program', '')}"


def _asked(people: Any) -> Iterator[str]:
    """Who was asked to approve what: "jun-seo for text, quote"."""
    for it in people if isinstance(people, list) else ():
        if isinstance(it, Mapping):
            yield f"{it.get('person', '')} for {', '.join(map(str, it.get('scopes', ())))}"


def _signatories(told: Mapping[str, Any]) -> str:
    """Who stands where since then: "nils-berg confirmed, by mail"; empty for any other event."""
    changes = told.get("changes")
    known = [it for it in changes if isinstance(it, Mapping)] if isinstance(changes, list) else ()
    changed = [
        f"{it.get('id', '')} {'in another form' if it.get('form') else it.get('status', '')}"
        for it in known
    ]
    return f"{', '.join(changed)}{_via(told)}" if changed else ""


def _notes(told: ToldHistory, verify: bool, paper: Paper) -> Iterator[Line]:
    if told.problems and not verify:
        yield (f"This record is not whole. See:  hrnk-press history {told.slug} --verify",)
    if verify and told.intact and told.events:
        yield (Styled("whole", "green"), ": nothing was edited, nothing is missing between")
    if verify:
        for problem in told.problems:
            first, *more = fitted(f"{problem.code}: {problem.message}", paper)
            yield (Styled("error ", "red"), first)
            yield from ((f"  {line}",) for line in more)
