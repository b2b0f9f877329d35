"""`hrnk-press new`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date as date_type
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hrnk_press.cli import ask, clock, completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import agreed_if_passed, asked_moment, echo, passed_lines
from hrnk_press.cli.new_questions import asked, missing, nothing_asked
from hrnk_press.cli.options import WorkspaceOption, day, is_id, office_at, read_bytes_of
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.terminal import Paper, clipped, visible
from hrnk_press.desk.draft import TEMPLATES, Drafted, Wish, draft
from hrnk_press.desk.embargo_read import moment_lines
from hrnk_press.desk.load import open_office
from hrnk_press.drafting.front_matter import FENCE
from hrnk_press.embargo.instants import settle
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.model.office import Office
from hrnk_press.workspace.creation import refuse_taken
from hrnk_press.workspace.locate import RELEASE_FILE, checked_slug

if TYPE_CHECKING:
    from hrnk_press.drafting.archive.pages.source import Source as Announcement

EXAMPLES = """
hrnk-press new                                     asks for everything
hrnk-press new "Survey of Border Camps Published" --template report-launch
hrnk-press new "Two Groups Appeal" --template joint-release \\
    --org river-watch han-institute --contact mara-ilves jun-seo \\
    --embargo "12:01 a.m. EST Wednesday, Dec. 2, 2026"
hrnk-press new --from announcement.txt
hrnk-press new "Second Survey Published" --like border-survey
hrnk-press new "A Figure Put Right" --template correction --corrects survey
"""

MOST_LEFT = 3
"""Lines of an announcement's file that a draft leaves out, shown one by one."""

SAY = '--embargo "{}"'
PHRASE = "headline"
LISTS = {"--org": is_id, "--contact": is_id}


Headline = Annotated[
    str, typer.Argument(metavar="[HEADLINE]", show_default=False, help="The headline.")
]

Template = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        autocompletion=completion.templates,
        show_default=False,
        help=f"One of: {', '.join(TEMPLATES)}.",
    ),
]

Source = Annotated[
    str,
    typer.Option(
        "--from",
        metavar="FILE",
        show_default=False,
        help="An older announcement: text, HTML, Word or mail; - for standard input.",
    ),
]

Like = Annotated[
    str,
    typer.Option(
        metavar="SLUG",
        autocompletion=completion.slugs,
        show_default=False,
        help="An earlier release to start from.",
    ),
]

Corrects = Annotated[
    str,
    typer.Option(
        metavar="SLUG",
        autocompletion=completion.slugs,
        show_default=False,
        help="The release that a correction puts right.",
    ),
]

EmbargoText = Annotated[
    str | None,
    typer.Option(
        metavar="TEXT",
        show_default=False,
        help="Time, zone and date in full: 12:01 a.m. EST Dec. 2, 2026.",
    ),
]

Issuers = Annotated[
    list[str] | None,
    typer.Option(
        metavar="ID...",
        autocompletion=completion.organizations,
        show_default=False,
        help="Who issues it, in printed order; else the office.",
    ),
]

Contacts = Annotated[
    list[str] | None,
    typer.Option(
        metavar="ID...",
        autocompletion=completion.people,
        show_default=False,
        help="Media contacts, in printed order; else one of each organization.",
    ),
]

Day = Annotated[
    date_type | None,
    typer.Option(
        parser=day,
        metavar="DATE",
        show_default=False,
        help="The day of release, 2026-12-02; else the embargo's or the older announcement's, else today.",
    ),
]

Place = Annotated[
    str, typer.Option(metavar="CITY", show_default=False, help="Where the dateline begins.")
]

Language = Annotated[
    str, typer.Option(metavar="TAG", show_default=False, help="The language: en, ko, de ….")
]

Slug = Annotated[
    str,
    typer.Option(
        metavar="SLUG", show_default=False, help="The folder's name; else from the headline."
    ),
]


def run(
    ctx: typer.Context,
    headline: Headline = "",
    template: Template = "",
    source: Source = "",
    like: Like = "",
    corrects: Corrects = "",
    embargo: EmbargoText = None,
    org: Issuers = None,
    contact: Contacts = None,
    date: Day = None,
    place: Place = "",
    language: Language = "",
    slug: Slug = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Start a draft from a template, from an earlier release, or from an older announcement.

    What the office knows is filled in: organizations, boilerplates, contacts with the titles of that
    day, the dateline. What is left to write stands there in [CAPITALS AND BRACKETS], and nothing that
    still holds such a placeholder can be exported. At a terminal, what is missing is asked for.
    """
    press = open_office(office_at(workspace))
    wish = Wish(
        template=template or ("press-release" if source else ""),
        headline=headline,
        slug=slug,
        date=date,
        place=place,
        language=language,
        organizations=tuple(org or ()),
        contacts=tuple(contact or ()),
        like=like,
        corrects=corrects,
        announcement=_announcement(source) if source else None,
    )
    if missing(wish):
        if not ask.may_ask(ctx):
            raise nothing_asked(wish)
        if wish.slug:
            refuse_taken(press.workspace, checked_slug(wish.slug))
        wish, embargo = asked(press, wish, embargo)
    if embargo is not None:  # an empty one, from a script, is no leave to go without
        moment = asked_moment(ctx, press, embargo, SAY)
        agreed_if_passed(ctx, moment)
        wish = replace(wish, embargo=moment)
    drafted = draft(press.workspace, wish, clock.now())
    return Reply(
        data=as_data(drafted, without=("embargo", "embargo_line", "may_go_out")),
        text=f"{drafted.path}\n",
        notes=partial(_notes, drafted, wish, press.office),
    )


def _announcement(source: str) -> "Announcement":
    """What to draft from. Raises UnreadableData for what holds no words, and for a release's own file."""
    from hrnk_press.drafting.archive.pages.source import LARGEST_SOURCE
    from hrnk_press.drafting.archive.pages.source import read_source as read_announcement

    data = read_bytes_of(source, LARGEST_SOURCE)
    shown = "standard input" if source == "-" else source
    if Path(source).name == RELEASE_FILE and data.startswith(FENCE.encode()):
        slug = Path(source).absolute().parent.name
        hint = f"Start from that release:  hrnk-press new HEADLINE --like {slug}"
        raise UnreadableData((Fault("release-file", "it is a release already", shown, hint=hint),))
    return read_announcement(data, shown)


def _notes(drafted: Drafted, wish: Wish, office: Office, paper: Paper) -> Iterator[Line]:
    if drafted.embargo and drafted.embargo.utc and not settle(drafted.embargo).problem:
        yield from echo(moment_lines(drafted.embargo, office), paper)
    yield from passed_lines(drafted.embargo)
    if drafted.embargo_line:
        yield (f"This is the embargo that the text names, in line {drafted.embargo_line}.",)
    elif drafted.embargo and not wish.embargo:
        other = wish.corrects or wish.like
        of = f"of {other}, whose words the draft holds" if other else "that the file’s name tells"
        yield (f"This is the embargo {of}.",)
    for note in drafted.notes:
        hint = f"; {note.hint}" if note.hint else ""
        at = f"line {note.line}: " if note.line else ""
        yield from in_lines(f"{at}{note.message}{hint}", paper)
    if drafted.words_left_out:
        left = drafted.words_left_out
        said = "1 word" if left == 1 else f"{left:,} words"
        yield (f"Left out of what surrounds the announcement: {said}",)
        for it in drafted.left_out[:MOST_LEFT]:
            yield (clipped(f"  line {it.line}: {visible(it.text)}", paper.width),)
        if len(drafted.left_out) > MOST_LEFT:
            more = len(drafted.left_out) - MOST_LEFT
            yield (f"  … and {more:,} more: --json has all",)
    if drafted.may_go_out:
        yield (f"No embargo. To set one:  hrnk-press embargo set {drafted.slug} TEXT",)
    yield (f"Next: write it, then  hrnk-press check {drafted.slug}",)
